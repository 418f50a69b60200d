/** The closing line of an exercise, in place of the reply box. */
import type { ReactNode, Ref } from 'react';
import { i18n } from '#i18n';
import type { Reaction } from '@/lib/core/practice/react';
import styles from './Debrief.module.css';

interface OverProps {
  /** How the customer's last message sounded; null: none came. */
  readonly reaction: Reaction | null;
  /** What to do now. */
  readonly children: ReactNode;
  readonly ref: Ref<HTMLParagraphElement>;
}

const LINES = {
  calmer: 'practice.over.calmer',
  waiting: 'practice.over.waiting',
  sharper: 'practice.over.sharper',
  grave: 'practice.over.grave',
} as const satisfies Record<Reaction | 'grave', string>;

export const Over = ({ reaction, children, ref }: OverProps): ReactNode => (
  <div className={styles.over}>
    <p ref={ref} tabIndex={-1}>
      {i18n.t(LINES[reaction ?? 'grave'])}
    </p>
    {children}
  </div>
);
