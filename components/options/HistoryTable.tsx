/** Everything that is kept of customers, a row for each; long lists unfold. */
import { type ReactElement, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import hidden from '@/components/ui/hidden.module.css';
import { interfaceLocale } from '@/components/ui/interface-locale';
import { useKeepFocus } from '@/components/ui/use-keep-focus';
import type { CustomerEvent } from '@/lib/core/history/customer-event';
import type { KeptCustomer } from '@/lib/core/view/options-state';
import { eventName } from '../ui/event-name';
import section from './Section.module.css';
import styles from './Table.module.css';

/** As many rows as a look takes in. */
const FIRST = 20;
/** Enough to tell a few hundred people apart. */
const SHORT_HASH = 8;

interface HistoryTableProps {
  readonly customers: readonly KeptCustomer[];
  readonly onForget: (hash: string) => void;
}

export function HistoryTable({ customers, onForget }: HistoryTableProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  useKeepFocus(root);
  const shown = isWhole ? customers : customers.slice(0, FIRST);
  return (
    <div ref={root}>
      <table className={styles.table}>
        <caption className={styles.note}>{i18n.t('options.history.personHelp')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('options.history.person')}</th>
            <th scope="col">{i18n.t('options.history.events')}</th>
            <th scope="col">
              <span className={hidden.hidden}>{i18n.t('options.history.forget')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((customer) => (
            <CustomerRow key={customer.hash} customer={customer} onForget={() => onForget(customer.hash)} />
          ))}
        </tbody>
      </table>
      {shown.length < customers.length && (
        <div className={section.actions}>
          <Button onClick={() => setWhole(true)}>
            {i18n.t('options.history.showAll', [String(customers.length)])}
          </Button>
        </div>
      )}
    </div>
  );
}

interface CustomerRowProps {
  readonly customer: KeptCustomer;
  readonly onForget: () => void;
}

function CustomerRow({ customer: { hash, events }, onForget }: CustomerRowProps): ReactElement {
  const name = hash.slice(0, SHORT_HASH);
  return (
    <tr data-item={`customer:${hash}`}>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>
        <ul className={styles.events}>
          {events.map((event) => (
            <li key={`${event.day} ${event.kind}`}>
              {eventName(event.kind)} <span className={styles.day}>{dayWords(event)}</span>
            </li>
          ))}
        </ul>
      </td>
      <td className={styles.end}>
        <Button look="quiet" aria-label={i18n.t('options.history.forgetOne', [name])} onClick={onForget}>
          {i18n.t('options.history.forget')}
        </Button>
      </td>
    </tr>
  );
}

const dayWords = ({ day }: CustomerEvent): string =>
  new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
