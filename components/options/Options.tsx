/** The options page: what Tonfall does, what it keeps, and every switch it has. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { OptionsActions, OptionsState } from '@/lib/core/view/options-state';
import { AboutSection } from './AboutSection';
import { DataSection } from './DataSection';
import { HintsSection } from './HintsSection';
import { HistorySection } from './HistorySection';
import styles from './Options.module.css';
import { OptionsNoticeBar } from './OptionsNoticeBar';
import { PrivacySection } from './PrivacySection';
import { ReadsSection } from './ReadsSection';
import { RecogniseSection } from './RecogniseSection';
import { RemindersSection } from './RemindersSection';
import { SafetySection } from './SafetySection';
import { ShortcutsSection } from './ShortcutsSection';
import { StatisticsSection } from './StatisticsSection';
import { TeamSection } from './TeamSection';

interface OptionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

/** In the order of the page; each section carries its name as its id. */
const CONTENTS = [
  'reads',
  'hints',
  'reminders',
  'history',
  'recognise',
  'statistics',
  'team',
  'safety',
  'shortcuts',
  'privacy',
  'data',
  'about',
] as const;

export function Options({ state, actions }: OptionsProps): ReactElement {
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1 className={styles.title}>{i18n.t('options.title')}</h1>
      </header>
      <nav className={styles.contents} aria-label={i18n.t('options.contents')}>
        <ul className={styles.list}>
          {CONTENTS.map((id) => (
            <li key={id}>
              <a className={styles.entry} href={`#${id}`}>
                {i18n.t(`options.${id}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className={styles.main}>
        <ReadsSection hosts={state.hosts} languages={state.languages} />
        <HintsSection state={state} actions={actions} />
        <RemindersSection reminders={state.reminders} actions={actions} />
        <HistorySection history={state.history} actions={actions} />
        <RecogniseSection recognise={state.recognise} keepDays={state.history.keepDays} actions={actions} />
        <StatisticsSection statistics={state.statistics} actions={actions} />
        <TeamSection team={state.team} links={state.links} />
        <SafetySection team={state.team} links={state.links} />
        <ShortcutsSection shortcuts={state.shortcuts} actions={actions} />
        <PrivacySection links={state.links} />
        <DataSection problems={state.problems} actions={actions} />
        <AboutSection version={state.version} links={state.links} actions={actions} />
      </main>
      <OptionsNoticeBar notice={state.notice} actions={actions} />
    </div>
  );
}
