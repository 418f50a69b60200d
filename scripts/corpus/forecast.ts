/** How the analyser does on wording that no author of rules has seen, judged by readers that had not seen the file: the forecast. */
import { FAULTS } from '@/lib/core/labels';
import type { LanguageId } from '@/lib/core/language-id';
import type { Sensitivity } from '@/lib/core/second-reader/second-reader';
import { readUnread, UNREAD_KINDS } from './drafts';
import { measure } from './measure';
import { HEAD, rowOf } from './report';
import { MUSTS, ratesOf } from './score';

export function printForecast(lang: LanguageId, sensitivity: Sensitivity): void {
  console.log(`\n${lang}: drafts that no author of rules has read`);
  console.log(`${HEAD}  F1 of musts  of commitments  faultless flagged`);
  const labels = [...FAULTS, 'commitment'];
  for (const kind of UNREAD_KINDS) {
    const { score } = measure(lang, readUnread(lang, kind), { labels, sensitivity, rulesOnly: false });
    const f1 = (some: readonly string[], width: number): string => ratesOf(score, some).f1.toFixed(2).padStart(width);
    const flagged = `${((100 * score.alarmed) / (score.clean || 1)).toFixed(1)} %`;
    console.log(`${rowOf(kind, score, FAULTS)}${f1(MUSTS, 13)}${f1(['commitment'], 16)}${flagged.padStart(19)}`);
  }
}
