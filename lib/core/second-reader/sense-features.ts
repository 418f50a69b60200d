/** Features made of senses: which ones a sentence and its clauses hold, and in which order, alone and beside words. */
import type { Token } from '../text/token';
import { type Add, CLOSE, combine, hashText, OPEN } from './hash';

/** How the sentence is said. */
export interface SentenceMood {
  readonly question: boolean;
  /** Its last character. */
  readonly finalMark: string;
  /** Words in capitals that are no codes. */
  readonly shouting: boolean;
}

const SENTENCE = hashText('sentence');
const ABSENT = hashText('absent');
const PERSONS = [hashText('self'), hashText('customer')];

/** Which senses the sentence holds, which of them share a clause, and a few facts of the whole sentence beside them. */
export function addSenses(
  tokens: readonly Token[],
  senses: readonly (readonly number[])[],
  sentence: SentenceMood,
  add: Add,
): void {
  const places = new Map<number, number>();
  let clause = new Map<number, number>();
  const flags = [sentence.question ? 901 : 0, sentence.finalMark === '!' ? 902 : 0, sentence.shouting ? 903 : 0].filter(
    Boolean,
  );
  const closeClause = (): void => {
    const found = [...clause].sort(([a], [b]) => a - b);
    found.forEach(([a, at], n) => {
      for (const [b, other] of found.slice(n + 1))
        add(combine(combine(a, b), 0), Math.min(at, other), Math.max(at, other) + 1);
    });
    clause = new Map();
  };
  tokens.forEach(({ breakBefore }, n) => {
    if (breakBefore) closeClause();
    for (const sense of senses[n] ?? []) {
      if (!places.has(sense)) places.set(sense, n);
      if (!clause.has(sense)) clause.set(sense, n);
    }
  });
  closeClause();
  for (const [sense, at] of places) {
    add(combine(SENTENCE, sense), at, at + 1);
    for (const flag of flags) add(combine(flag, sense), at, at + 1);
  }
  for (const flag of flags) add(combine(SENTENCE, flag), 0, 0);
  // What is missing tells, too: a refusal without "I" or "we" is often a plain fact.
  for (const sense of PERSONS) if (!places.has(sense)) add(combine(ABSENT, sense), 0, 0);
}

/** Senses in their order, and senses beside words: "WE can NOT <verb>", "<you> never". */
export function addChains(words: readonly number[], senses: readonly (readonly number[])[], add: Add): void {
  const bearing: { readonly at: number; readonly senses: readonly number[] }[] = [];
  senses.forEach((found, at) => {
    if (found.length > 0) bearing.push({ at, senses: found });
  });
  bearing.forEach(({ at, senses: here }, n) => {
    const second = bearing[n + 1];
    const third = bearing[n + 2];
    for (const a of here) {
      const [left, right] = [words[at - 1] ?? OPEN, words[at + 1] ?? CLOSE];
      add(combine(combine(left, 701), a), Math.max(0, at - 1), at + 1);
      add(combine(combine(a, 702), right), at, Math.min(words.length, at + 2));
      for (const b of second?.senses ?? []) {
        const two = combine(combine(a, 703), b);
        if (second) add(two, at, second.at + 1);
        for (const c of third?.senses ?? []) if (third) add(combine(two, c), at, third.at + 1);
      }
    }
  });
}
