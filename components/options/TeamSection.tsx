/** The team list: where it comes from, how much of it applies, and what could not be read. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { OptionsState, TeamListSetting, TeamSource } from '@/lib/core/view/options-state';
import { OutsideLink } from './OutsideLink';
import { ProblemList } from './ProblemList';
import { Section } from './Section';
import styles from './Section.module.css';

export function TeamSection({ team, links }: Pick<OptionsState, 'team' | 'links'>): ReactElement {
  return (
    <Section id="team" title={i18n.t('options.team.title')} lead={i18n.t('options.team.lead')}>
      {team.kind === 'none' ? <p className={styles.text}>{i18n.t('options.team.none')}</p> : <ActiveList team={team} />}
      {links.teamLists ? <OutsideLink href={links.teamLists}>{i18n.t('options.team.how')}</OutsideLink> : null}
    </Section>
  );
}

function ActiveList({ team }: { readonly team: Extract<TeamListSetting, { kind: 'active' }> }): ReactElement {
  const facts = [
    [i18n.t('options.team.name'), team.name],
    [i18n.t('options.team.source'), describeSource(team.source)],
    [i18n.t('options.team.size'), i18n.t('options.team.phrases', team.phrases)],
    ...(team.contact ? [[i18n.t('options.team.contact'), team.contact]] : []),
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <div key={term} className={styles.pair}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ))}
      </dl>
      {team.problems.length > 0 ? (
        <ProblemList title={i18n.t('options.team.problems', team.problems.length)} problems={team.problems} />
      ) : null}
    </>
  );
}

const describeSource = (source: TeamSource): string =>
  source.kind === 'policy' ? i18n.t('options.team.fromPolicy') : i18n.t('options.team.fromFile', [source.name]);
