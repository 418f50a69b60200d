/** What could not be read, each with the path that leads to it. */
import type { ReactElement } from 'react';
import type { DataProblem } from '@/lib/core/view/panel-state';
import styles from './ProblemList.module.css';

interface ProblemListProps {
  readonly title: string;
  readonly problems: readonly DataProblem[];
}

export function ProblemList({ title, problems }: ProblemListProps): ReactElement {
  return (
    <details className={styles.problems} open={problems.length <= 3}>
      <summary className={styles.title}>{title}</summary>
      <ul className={styles.list}>
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`} className={styles.problem}>
            <code className={styles.path}>{path}</code>
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
