/** Reminders: when they are made and told, what a working day is, and how long they are kept. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { OptionsActions, ReminderSettings } from '@/lib/core/view/options-state';
import { CheckRow } from './CheckRow';
import { ConfirmButton } from './ConfirmButton';
import { KeepDays } from './KeepDays';
import { QuietHours } from './QuietHours';
import { RegionSelect } from './RegionSelect';
import { ReminderMode } from './ReminderMode';
import { Section } from './Section';
import styles from './Section.module.css';
import { TestNotification } from './TestNotification';
import { WorkingHours } from './WorkingHours';

interface RemindersSectionProps {
  readonly reminders: ReminderSettings;
  readonly actions: OptionsActions;
}

export function RemindersSection({ reminders, actions }: RemindersSectionProps): ReactElement {
  return (
    <Section id="reminders" title={i18n.t('options.reminders.title')} lead={i18n.t('options.reminders.lead')}>
      <ReminderMode value={reminders.mode} onChange={(mode) => actions.setReminders({ mode })} />
      <Telling reminders={reminders} actions={actions} />
      <WorkingDays reminders={reminders} actions={actions} />
      <Keeping reminders={reminders} actions={actions} />
    </Section>
  );
}

function Telling({ reminders, actions }: RemindersSectionProps): ReactElement {
  return (
    <>
      <h3 className={styles.subtitle}>{i18n.t('options.reminders.telling')}</h3>
      <QuietHours hours={reminders.quietHours} onChange={(quietHours) => actions.setReminders({ quietHours })} />
      <CheckRow
        name={i18n.t('options.reminders.weekdaysOnly')}
        help={i18n.t('options.reminders.weekdaysOnlyHelp')}
        checked={reminders.weekdaysOnly}
        onChange={(weekdaysOnly) => actions.setReminders({ weekdaysOnly })}
      />
      <TestNotification onTest={actions.testNotification} />
    </>
  );
}

function WorkingDays({ reminders, actions }: RemindersSectionProps): ReactElement {
  return (
    <div className={styles.block}>
      <WorkingHours hours={reminders.workingHours} onChange={actions.setWorkingHours} />
      <RegionSelect region={reminders.region} regions={reminders.regions} onChange={actions.setRegion} />
      <CheckRow
        name={i18n.t('options.reminders.saturdayCounts')}
        help={i18n.t('options.reminders.saturdayCountsHelp')}
        checked={reminders.saturdayCounts}
        onChange={(saturdayCounts) => actions.setReminders({ saturdayCounts })}
      />
      <CheckRow
        name={i18n.t('options.reminders.halfDays')}
        help={i18n.t('options.reminders.halfDaysHelp')}
        checked={reminders.halfDays}
        onChange={(halfDays) => actions.setReminders({ halfDays })}
      />
    </div>
  );
}

const KEPT_DAYS: readonly number[] = [7, 30, 90, 365];

function Keeping({ reminders, actions }: RemindersSectionProps): ReactElement {
  return (
    <>
      <h3 className={styles.subtitle}>{i18n.t('options.reminders.keeping')}</h3>
      <KeepDays
        label={i18n.t('options.reminders.keepDays')}
        choices={KEPT_DAYS}
        days={reminders.keepDays}
        onChange={(keepDays) => actions.setReminders({ keepDays })}
      />
      <p className={styles.text}>{i18n.t('options.reminders.stored', reminders.stored)}</p>
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
    </>
  );
}
