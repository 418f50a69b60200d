/** Stands before an exercise on danger to a life: what it is about, and that it need not be done. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import styles from './Gate.module.css';
import type { GraveKind } from './WhatCounts';

interface GateProps {
  readonly kind: GraveKind;
  /** Where skipping leads. */
  readonly skipTo: string;
  readonly onOpen: () => void;
}

const WORDS = { violence: 'practice.gate.violence', selfHarm: 'practice.gate.selfHarm' } as const;

export const Gate = ({ kind, skipTo, onOpen }: GateProps): ReactNode => (
  <div className={styles.gate}>
    <p className={styles.words}>{i18n.t(WORDS[kind])}</p>
    <div className={styles.choices}>
      <Button onClick={onOpen}>{i18n.t('practice.gate.open')}</Button>
      <a className={styles.skip} href={skipTo}>
        {i18n.t('practice.gate.skip')}
      </a>
    </div>
  </div>
);
