/** Where a life may be in danger: a question first, then whom to call. Never a verdict, never an alarm. */
import { type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import type { PlayId } from '@/lib/core/plays/play';
import type { Advice, SafetyView } from '@/lib/core/view/advice';
import { quotedList } from '@/lib/core/view/quoted-list';
import { Button } from '../../ui/Button';
import { StillCard } from '../../ui/Card';
import type { CardDefinition, CardProps } from '../card';
import { HelpLines } from './HelpLines';
import { isUrgentPlay } from './is-urgent-play';
import styles from './SafetyCard.module.css';
import { TeamProcedure } from './TeamProcedure';

function SafetyCard({ state: { advice }, actions }: CardProps): ReactElement | null {
  if (!advice?.safety) return null;
  return (
    <div data-item="safety:card">
      {isSettled(advice) ? (
        <SettledSafety onCheck={() => actions.choosePlay(null)} />
      ) : (
        <UrgentSafety safety={advice.safety} onCalm={() => actions.choosePlay(calmPlay(advice))} />
      )}
    </div>
  );
}

interface UrgentSafetyProps {
  readonly safety: SafetyView;
  readonly onCalm: () => void;
}

function UrgentSafety({ safety, onCalm }: UrgentSafetyProps): ReactElement {
  const helpId = useId();
  const { kind, words, procedure, helpLines } = safety;
  return (
    <div className={styles.frame}>
      <StillCard title={i18n.t(kind === 'violence' ? 'safety.violence' : 'safety.selfHarm')}>
        <div className={styles.parts}>
          {words.length > 0 && <p className={styles.text}>{i18n.t('safety.words', [quotedList(words)])}</p>}
          <p className={styles.first}>{i18n.t('safety.notAlone')}</p>
          {procedure ? (
            <TeamProcedure procedure={procedure} />
          ) : (
            <p className={styles.unset}>{i18n.t('safety.unset')}</p>
          )}
          <HelpLines kind={kind} lines={helpLines} />
          <div className={styles.end}>
            <Button aria-describedby={helpId} onClick={onCalm}>
              {i18n.t('safety.notUrgent')}
            </Button>
            <span className={styles.quiet} id={helpId}>
              {i18n.t('safety.notUrgentHelp')}
            </span>
          </div>
        </div>
      </StillCard>
    </div>
  );
}

/** The words stay in the message, so one line stays here: what was decided in a hurry can be looked at again. */
function SettledSafety({ onCheck }: { readonly onCheck: () => void }): ReactElement {
  return (
    <p className={styles.settled}>
      {i18n.t('safety.settled')}
      <Button look="quiet" onClick={onCheck}>
        {i18n.t('safety.checkAgain')}
      </Button>
    </p>
  );
}

/** The agent has read the message and gone on with something else. */
const isSettled = ({ play }: Advice): boolean => play.isChosen && !isUrgentPlay(play.id);

/** What else the message may be about. */
const calmPlay = ({ customer }: Advice): PlayId => customer?.shown.find(({ id }) => !isUrgentPlay(id))?.id ?? 'other';

export const safetyCard: CardDefinition = {
  id: 'safety',
  isRelevant: ({ advice }) => advice?.safety != null,
  Component: SafetyCard,
};
