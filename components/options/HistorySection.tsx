/** What is kept of customers, days and kinds only: whether, how long, and all of it to see, to save and to delete. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { useDisclosure } from '@/components/ui/use-disclosure';
import type { HistorySetting, OptionsActions } from '@/lib/core/view/options-state';
import { ConfirmButton } from './ConfirmButton';
import fields from './Fields.module.css';
import { HistoryTable } from './HistoryTable';
import { KeepDays } from './KeepDays';
import { Section } from './Section';
import styles from './Section.module.css';

const MODES = ['ask', 'on', 'off'] as const satisfies readonly HistorySetting['mode'][];
const DAYS: readonly number[] = [30, 90, 180, 365, 730];

interface HistorySectionProps {
  readonly history: HistorySetting;
  readonly actions: OptionsActions;
}

export function HistorySection({ history, actions }: HistorySectionProps): ReactElement {
  const [shortest, longest] = history.keepRange;
  return (
    <Section id="history" title={i18n.t('options.history.title')} lead={i18n.t('options.history.lead')}>
      <fieldset className={fields.group}>
        <legend className={fields.legend}>{i18n.t('options.history.mode.title')}</legend>
        {MODES.map((mode) => (
          <label key={mode} className={fields.label}>
            <input
              type="radio"
              name="history-mode"
              checked={history.mode === mode}
              onChange={() => actions.setKeeping({ history: mode })}
            />
            {i18n.t(`options.history.mode.${mode}`)}
          </label>
        ))}
      </fieldset>
      <KeepDays
        label={i18n.t('options.history.keepDays')}
        choices={DAYS.filter((days) => days >= shortest && days <= longest)}
        days={history.keepDays}
        onChange={(historyDays) => actions.setKeeping({ historyDays })}
      />
      <Kept history={history} actions={actions} />
    </Section>
  );
}

function Kept({ history: { customers, entries }, actions }: HistorySectionProps): ReactElement {
  const table = useDisclosure();
  const people = customers.length;
  if (people === 0) return <p className={styles.text}>{i18n.t('options.history.none')}</p>;
  return (
    <>
      <p className={styles.text}>
        {i18n.t('options.history.kept', [
          i18n.t('options.history.people', people),
          i18n.t('options.history.entries', entries),
        ])}
      </p>
      <div className={styles.actions}>
        <Button {...table.button}>{i18n.t('options.history.show')}</Button>
        <Button onClick={actions.exportHistory}>{i18n.t('options.history.export')}</Button>
        <ConfirmButton
          question={i18n.t('options.history.confirmDelete', people)}
          onConfirm={() => actions.forgetCustomer(null)}
        >
          {i18n.t('options.history.deleteAll')}
        </ConfirmButton>
      </div>
      <div {...table.content}>
        {table.open && <HistoryTable customers={customers} onForget={actions.forgetCustomer} />}
      </div>
    </>
  );
}
