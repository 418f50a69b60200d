/** Steps of a play, a line each, and on demand the reason under each. */
import type { ReactElement } from 'react';
import type { PlayStep } from '@/lib/core/plays/play';
import styles from './StepList.module.css';

interface StepListProps {
  readonly steps: readonly PlayStep[];
  /** Steps follow each other; what to avoid does not. */
  readonly isOrdered: boolean;
  readonly hasReasons: boolean;
  readonly id?: string;
  /** Where no heading says what they are. */
  readonly name?: string;
}

export function StepList({ steps, isOrdered, hasReasons, id, name }: StepListProps): ReactElement {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className={styles.list} id={id} aria-label={name}>
      {steps.map(({ text, reason }) => (
        <li key={text}>
          {text}
          {hasReasons && <span className={styles.reason}>{reason}</span>}
        </li>
      ))}
    </List>
  );
}
