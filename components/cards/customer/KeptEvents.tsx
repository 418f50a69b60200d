/** All that is kept of this customer, and the way to forget it. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { CustomerEvent } from '@/lib/core/history/customer-event';
import type { PanelState } from '@/lib/core/view/panel-state';
import { Button } from '../../ui/Button';
import { useDisclosure } from '../../ui/use-disclosure';
import { eventWords } from './before-words';
import styles from './CustomerCard.module.css';

interface KeptEventsProps {
  readonly events: readonly CustomerEvent[];
  readonly state: PanelState;
  readonly onForget: () => void;
}

export function KeptEvents({ events, state, onForget }: KeptEventsProps): ReactElement {
  const kept = useDisclosure();
  return (
    <div data-item="history:kept">
      <Button look="quiet" className={styles.flush} {...kept.button}>
        {i18n.t('customer.history.kept')}
      </Button>
      <div {...kept.content} hidden={!kept.open}>
        <ul className={styles.events}>
          {[...new Set(events.map((event) => eventWords(event, state)))].map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <Button onClick={() => onForget()}>{i18n.t('customer.history.forget')}</Button>
      </div>
    </div>
  );
}
