/** The first steps, and by two quiet buttons the further ones and the reasons. */
import { type ReactElement, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { PlayStep } from '@/lib/core/plays/play';
import { Button } from '../../ui/Button';
import styles from './PlayCard.module.css';
import { StepList } from './StepList';

/** What somebody in a hurry takes in. */
const FIRST = 3;

export function PlaySteps({ steps }: { readonly steps: readonly PlayStep[] }): ReactElement {
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const [hasReasons, setReasons] = useState(false);
  const more = steps.length - FIRST;
  return (
    <div>
      <StepList
        id={id}
        name={i18n.t('play.steps')}
        steps={isWhole ? steps : steps.slice(0, FIRST)}
        isOrdered
        hasReasons={hasReasons}
      />
      <div className={styles.row}>
        {more > 0 && (
          <Button look="quiet" aria-expanded={isWhole} aria-controls={id} onClick={() => setWhole(!isWhole)}>
            {isWhole ? i18n.t('play.fewerSteps') : i18n.t('play.moreSteps', more)}
          </Button>
        )}
        <Button look="quiet" aria-expanded={hasReasons} aria-controls={id} onClick={() => setReasons(!hasReasons)}>
          {i18n.t('play.why')}
        </Button>
      </div>
    </div>
  );
}
