/** The last weeks in three pictures: hints by kind, hints by week, promises by week. What holds no number is left out. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { OwnStatistics } from '@/lib/core/statistics/own-statistics';
import { type BarRow, BarTable } from './BarTable';
import { hintsByLabel, hintsByWeek, promisesByWeek } from './chart-rows';
import { weeksWords, weekWords } from './week-words';

/** Two months: far enough to see a habit change. */
const SHOWN = 8;

interface WeekChartsProps {
  /** The newest first. */
  readonly weeks: OwnStatistics;
}

export function WeekCharts({ weeks }: WeekChartsProps): ReactElement {
  const shown = weeks.slice(0, SHOWN);
  const hints = [i18n.t('statistics.taken'), i18n.t('statistics.ignored')] as const;
  return (
    <>
      <Chart
        title={i18n.t('statistics.kinds', [periodWords(shown)])}
        of={i18n.t('statistics.kind')}
        columns={hints}
        rows={hintsByLabel(shown, (label) => i18n.t(`labels.${label}.name`))}
      />
      <Chart
        title={i18n.t('statistics.weeks')}
        of={i18n.t('statistics.week')}
        columns={hints}
        rows={hintsByWeek(shown, weekWords)}
      />
      <Chart
        title={i18n.t('statistics.promises')}
        of={i18n.t('statistics.week')}
        columns={[i18n.t('statistics.kept'), i18n.t('statistics.settled')]}
        rows={promisesByWeek(shown, weekWords)}
      />
    </>
  );
}

function periodWords(weeks: OwnStatistics): string {
  const [newest] = weeks;
  const oldest = weeks.at(-1);
  return newest && oldest ? weeksWords(oldest.week, newest.week) : '';
}

interface ChartProps {
  readonly title: string;
  readonly of: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly BarRow[];
}

const Chart = (props: ChartProps): ReactElement | null => (props.rows.length > 0 ? <BarTable {...props} /> : null);
