/** How much of what readers marked in replies the checklist finds, and how often they agree with a tick: cues alone, and with judges that saw no reply of the file. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ElementId } from '@/lib/core/checklist/element';
import { LEARNED } from '@/lib/core/checklist/element-judge';
import type { LanguageId } from '@/lib/core/language-id';
import { type ElementVerdicts, elementVerdictsFile, type ReadReply, readReplies } from '../train/elements';
import { type Mark, markOf, readMarkedReplies } from '../train/replies';

/** Replies with a tick, by what readers say of it, and all replies that they marked. */
export interface MarkedScore {
  readonly right: number;
  readonly doubtful: number;
  readonly wrong: number;
  readonly marked: number;
}

export interface MarkedScores {
  readonly cues: MarkedScore;
  readonly judged: MarkedScore;
}

/** By element, and over all under `all`. */
export function scoreMarkedReplies(lang: LanguageId): ReadonlyMap<ElementId | 'all', MarkedScores> {
  const verdicts: ElementVerdicts = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../..', elementVerdictsFile(lang)), 'utf8'),
  );
  const read = readReplies(readMarkedReplies(lang), lang);
  const hasCue = ({ clues }: ReadReply, element: ElementId): boolean =>
    clues.found.some((one) => one.element === element && !one.hollow);
  const isSure = ({ reply }: ReadReply, element: ElementId): boolean => {
    const sure: readonly ElementId[] | undefined = verdicts[reply.id];
    if (!sure) throw new Error(`${reply.id}: the replies changed; npm run train -- --only elements`);
    return sure.includes(element);
  };
  const by = LEARNED.map((element): [ElementId, MarkedScores] => [
    element,
    {
      cues: scoreOf(read, element, (one) => hasCue(one, element)),
      judged: scoreOf(read, element, (one) => hasCue(one, element) || isSure(one, element)),
    },
  ]);
  const all = by.map(([, scores]) => scores);
  return new Map<ElementId | 'all', MarkedScores>([
    ...by,
    ['all', { cues: sumOf(all.map(({ cues }) => cues)), judged: sumOf(all.map(({ judged }) => judged)) }],
  ]);
}

function scoreOf(read: readonly ReadReply[], element: ElementId, isTicked: (one: ReadReply) => boolean): MarkedScore {
  const ticked = read.filter(isTicked).map(({ reply }) => markOf(reply, element));
  const count = (mark: Mark): number => ticked.filter((one) => one === mark).length;
  return {
    right: count('shows'),
    doubtful: count('doubtful'),
    wrong: count('lacks'),
    marked: read.filter(({ reply }) => markOf(reply, element) === 'shows').length,
  };
}

const sumOf = (scores: readonly MarkedScore[]): MarkedScore =>
  scores.reduce((sum, { right, doubtful, wrong, marked }) => ({
    right: sum.right + right,
    doubtful: sum.doubtful + doubtful,
    wrong: sum.wrong + wrong,
    marked: sum.marked + marked,
  }));

/** Doubtful ones left out. */
export const markedPrecision = ({ right, wrong }: MarkedScore): number => right / (right + wrong || 1);
export const markedRecall = ({ right, marked }: MarkedScore): number => right / (marked || 1);

export function printMarkedReplies(lang: LanguageId): void {
  console.log(
    `\n${lang}: elements that readers marked in replies    cues alone: precision  recall    with the judge: precision  recall`,
  );
  for (const [element, { cues, judged }] of scoreMarkedReplies(lang)) {
    const [before, after] = [cues, judged].map((score) =>
      [markedPrecision(score), markedRecall(score)].map((figure) => figure.toFixed(2).padStart(8)).join(''),
    );
    console.log(
      `  ${element.padEnd(22)}${String(cues.marked).padStart(6)}${before?.padStart(38)}${after?.padStart(34)}`,
    );
  }
}
