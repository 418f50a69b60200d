/** What happens when a message speaks of danger to a life: the team's procedure as the panel shows it, or how to set one. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { HelpLines } from '@/components/cards/safety/HelpLines';
import { TeamProcedure } from '@/components/cards/safety/TeamProcedure';
import type { OptionsState } from '@/lib/core/view/options-state';
import { OutsideLink } from './OutsideLink';
import own from './SafetySection.module.css';
import { Section } from './Section';
import styles from './Section.module.css';

export function SafetySection({ team, links }: Pick<OptionsState, 'team' | 'links'>): ReactElement {
  const procedure = team.kind === 'active' ? team.safety : null;
  return (
    <Section id="safety" title={i18n.t('options.safety.title')} lead={i18n.t('options.safety.lead')}>
      {procedure ? (
        <>
          <div className={own.procedure}>
            <TeamProcedure procedure={procedure} />
            <HelpLines kind="self-harm" lines={procedure.helpLines} />
          </div>
          <p className={styles.text}>{i18n.t('options.safety.asShown')}</p>
        </>
      ) : (
        <>
          <p className={styles.quietText}>{i18n.t('options.safety.none')}</p>
          <p className={styles.text}>{i18n.t('options.safety.how')}</p>
          {links.teamLists ? (
            <OutsideLink href={links.teamLists}>{i18n.t('options.safety.howLink')}</OutsideLink>
          ) : null}
        </>
      )}
    </Section>
  );
}
