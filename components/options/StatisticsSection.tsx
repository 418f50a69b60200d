/** The agent's own numbers, for nobody else: the last weeks as plain bars with their numbers. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { OptionsActions, StatisticsSetting } from '@/lib/core/view/options-state';
import { CheckRow } from './CheckRow';
import { ConfirmButton } from './ConfirmButton';
import { Section } from './Section';
import styles from './Section.module.css';
import { WeekCharts } from './WeekCharts';

interface StatisticsSectionProps {
  readonly statistics: StatisticsSetting;
  readonly actions: OptionsActions;
}

export function StatisticsSection({ statistics, actions }: StatisticsSectionProps): ReactElement {
  const { on, weeks } = statistics;
  return (
    <Section id="statistics" title={i18n.t('options.statistics.title')} lead={i18n.t('options.statistics.lead')}>
      <CheckRow
        name={i18n.t('options.statistics.name')}
        help={i18n.t('options.statistics.help')}
        checked={on}
        onChange={(statisticsOn) => actions.setKeeping({ statistics: statisticsOn })}
      />
      {weeks.length === 0 ? (
        <p className={styles.text}>{i18n.t('statistics.none')}</p>
      ) : (
        <>
          <WeekCharts weeks={weeks} />
          <div className={styles.actions}>
            <ConfirmButton question={i18n.t('options.statistics.confirmDelete')} onConfirm={actions.deleteStatistics}>
              {i18n.t('options.statistics.delete')}
            </ConfirmButton>
          </div>
        </>
      )}
    </Section>
  );
}
