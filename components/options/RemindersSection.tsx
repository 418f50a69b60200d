/** When reminders come: working hours, public holidays, and the way to delete them all. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { OptionsActions, ReminderSettings } from '@/lib/core/view/options-state';
import { ConfirmButton } from './ConfirmButton';
import { RegionSelect } from './RegionSelect';
import { Section } from './Section';
import styles from './Section.module.css';
import { WorkingHours } from './WorkingHours';

interface RemindersSectionProps {
  readonly reminders: ReminderSettings;
  readonly actions: OptionsActions;
}

export function RemindersSection({ reminders, actions }: RemindersSectionProps): ReactElement {
  const stored = i18n.t('options.reminders.stored', reminders.stored);
  return (
    <Section id="reminders" title={i18n.t('options.reminders.title')} lead={i18n.t('options.reminders.lead')}>
      <WorkingHours hours={reminders.workingHours} onChange={actions.setWorkingHours} />
      <RegionSelect region={reminders.region} regions={reminders.regions} onChange={actions.setRegion} />
      <p className={styles.text}>{stored}</p>
      {reminders.stored > 0 ? (
        <div className={styles.actions}>
          <ConfirmButton
            question={i18n.t('options.reminders.confirmDelete', reminders.stored)}
            onConfirm={actions.deleteReminders}
          >
            {i18n.t('options.reminders.delete')}
          </ConfirmButton>
        </div>
      ) : null}
    </Section>
  );
}
