/** What counts where a life may be in danger: not how the reply is worded, but that nobody is alone with it. */
import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import styles from './Debrief.module.css';

export type GraveKind = 'violence' | 'selfHarm';

interface WhatCountsProps {
  readonly kind: GraveKind;
  readonly isLeadCalled: boolean;
}

const POINTS = {
  violence: [
    'practice.counts.violence1',
    'practice.counts.violence2',
    'practice.counts.violence3',
    'practice.counts.violence4',
  ],
  selfHarm: [
    'practice.counts.selfHarm1',
    'practice.counts.selfHarm2',
    'practice.counts.selfHarm3',
    'practice.counts.selfHarm4',
  ],
} as const;

const LEAD_CALLED = {
  violence: 'practice.leadCalled.violence',
  selfHarm: 'practice.leadCalled.selfHarm',
} as const;

export function WhatCounts({ kind, isLeadCalled }: WhatCountsProps): ReactNode {
  const titleId = useId();
  return (
    <section className={styles.debrief} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {i18n.t('practice.counts.title')}
      </h3>
      {isLeadCalled ? <p className={styles.words}>{i18n.t(LEAD_CALLED[kind])}</p> : null}
      <ol className={styles.points}>
        {POINTS[kind].map((point) => (
          <li key={point}>{i18n.t(point)}</li>
        ))}
      </ol>
      <p className={styles.care}>{i18n.t('practice.counts.care')}</p>
    </section>
  );
}
