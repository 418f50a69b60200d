/** Up to three reformulations, each one click or one key away. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '@/lib/core/analysis/finding';
import { changedWords } from '@/lib/core/text/changed-words';
import styles from './SuggestionList.module.css';

export const SUGGESTION_LIMIT = 3;

interface SuggestionListProps {
  readonly finding: Finding;
  readonly onTake: (choice: number) => void;
}

export function SuggestionList({ finding, onTake }: SuggestionListProps): ReactElement {
  return (
    <ul className={styles.list} aria-label={i18n.t('hints.suggestions')}>
      {finding.suggestions.slice(0, SUGGESTION_LIMIT).map((text, choice) => (
        <li key={text}>
          <button
            type="button"
            className={styles.suggestion}
            aria-keyshortcuts={String(choice + 1)}
            onClick={() => onTake(choice)}
          >
            <span className={styles.text} lang={finding.lang}>
              <Reformulation before={finding.actual} after={text} />
            </span>
            <span className={styles.key} aria-hidden="true">
              {choice + 1}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Reformulation({ before, after }: { readonly before: string; readonly after: string }): ReactElement[] {
  const parts = changedWords(before, after);
  return parts.map(({ text, isNew }, index) => {
    const key = `${index} ${text}`;
    return isNew ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>;
  });
}
