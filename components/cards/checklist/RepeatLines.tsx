/** What went out in the same words before: a quiet line each, since it may be fine. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { LanguageId } from '@/lib/core/language-id';
import type { Repeat } from '@/lib/core/view/advice';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import { plainDayWords } from '../../dates/plain-day-words';
import styles from './RepeatLines.module.css';

interface RepeatLinesProps {
  readonly repeats: readonly Repeat[];
  readonly lang: LanguageId;
  readonly today: string;
  readonly actions: PanelActions;
}

export function RepeatLines({ repeats, lang, today, actions }: RepeatLinesProps): ReactElement {
  return (
    <ul className={styles.list}>
      {repeats.map((repeat) => (
        <li key={`${repeat.kind} ${repeat.start}`} data-item={`repeat:${repeat.start}`}>
          <button
            type="button"
            className={styles.repeat}
            onClick={() => actions.selectInDraft(repeat.start, repeat.end)}
          >
            {repeatWords(repeat, today)}{' '}
            <span className={styles.quote} lang={lang}>
              {i18n.t('common.quote', [repeat.text])}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function repeatWords({ kind, lastDay, times }: Repeat, today: string): string {
  if (kind === 'paragraph') return i18n.t('checklist.repeats.paragraph', times);
  if (lastDay === today) return i18n.t('checklist.repeats.customerToday');
  return i18n.t('checklist.repeats.customer', [plainDayWords(lastDay, today)]);
}
