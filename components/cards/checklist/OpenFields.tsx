/** The fields of texts that were put in and are not filled yet; a click selects one in the draft. */
import { type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import type { OpenField } from '@/lib/core/view/advice';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import { Button } from '../../ui/Button';
import styles from './OpenFields.module.css';

interface OpenFieldsProps {
  readonly fields: readonly OpenField[];
  readonly actions: PanelActions;
}

export function OpenFields({ fields, actions }: OpenFieldsProps): ReactElement {
  const headingId = useId();
  return (
    <div className={styles.fields}>
      <span id={headingId}>{i18n.t('checklist.fields')}</span>{' '}
      <ul className={styles.list} aria-labelledby={headingId}>
        {fields.map(({ start, end, name }) => (
          <li key={`${start} ${name}`} data-item={`field:${start}`}>
            <Button look="quiet" className={styles.field} onClick={() => actions.selectInDraft(start, end)}>
              «{name}»
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
