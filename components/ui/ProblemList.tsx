/** Data that could not be read: what it means first, the paths for whoever mends it behind a fold. */
import type { ReactElement, ReactNode } from 'react';
import { i18n } from '#i18n';
import type { DataProblem } from '@/lib/core/view/panel-state';
import styles from './ProblemList.module.css';

interface ProblemListProps {
  readonly text: string;
  readonly problems: readonly DataProblem[];
  readonly children?: ReactNode;
}

export function ProblemList({ text, problems, children }: ProblemListProps): ReactElement {
  return (
    <>
      <p className={styles.text}>{text}</p>
      {children && <p className={styles.text}>{children}</p>}
      <details>
        <summary className={styles.summary}>{i18n.t('problems.details')}</summary>
        <ul className={styles.list}>
          {problems.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code className={styles.path}>{path}</code>
              <span>{message}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
