/** Three sentences for somebody who has just installed Tonfall, and a safe place to try it. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button';
import { StillCard } from '../../ui/Card';
import type { CardDefinition, CardProps } from '../card';
import { openDraft } from '../open-draft';
import styles from './FirstRunCard.module.css';

function FirstRunCard({ state, actions }: CardProps): ReactElement {
  // Whoever is at the practice desk already needs no way there.
  const isPractising = openDraft(state)?.host === 'practice';
  const practise = (): void => {
    actions.openPractice();
    actions.finishFirstRun();
  };
  return (
    <StillCard title={i18n.t('firstRun.title')} isLarge>
      <p className={styles.sentence}>{i18n.t('firstRun.reads')}</p>
      <p className={styles.sentence}>{i18n.t('firstRun.hints')}</p>
      <p className={styles.sentence}>{i18n.t('firstRun.promises')}</p>
      <div className={styles.buttons}>
        {isPractising ? null : (
          <Button look="primary" onClick={practise}>
            {i18n.t('firstRun.practise')}
          </Button>
        )}
        <Button look={isPractising ? 'primary' : 'quiet'} onClick={() => actions.finishFirstRun()}>
          {i18n.t(isPractising ? 'firstRun.understood' : 'common.hide')}
        </Button>
      </div>
    </StillCard>
  );
}

export const firstRunCard: CardDefinition = {
  id: 'first-run',
  isRelevant: ({ settings }) => !settings.firstRunSeen,
  Component: FirstRunCard,
};
