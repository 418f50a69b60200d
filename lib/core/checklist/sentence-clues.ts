/** What stands around a sentence's words and tells which elements it holds: cues, promises, its place in the reply, and the words that it shares with the customer. */
import type { Commitment } from '../commitments/commitment';
import type { LanguageId } from '../language-id';
import type { FeatureVector } from '../second-reader/features';
import { combine, hashText } from '../second-reader/hash';
import { overlaps } from '../text/span';
import type { CluedDraft } from './clue-reader';
import { sharedWords } from './content-words';
import { type DraftSentence, sentencesOf } from './draft-parts';
import type { FoundElement } from './element';

/** A clue weighs as much as a word that tells. */
const VALUE = 0.5;
const SALT = hashText('clue');
const FURTHEST = 3;
const MOST_SHARED = 4;
const LONG = [3, 6, 10, 16, 24];

export interface CluedSentence {
  readonly sentence: DraftSentence;
  /** Its features belong to no word. */
  readonly clues: FeatureVector;
}

/** The sentences of a language in greeting, body and sign-off, in their order. */
export function cluedSentences(clues: CluedDraft, lang: LanguageId): CluedSentence[] {
  const { greeting, body } = clues.parts;
  const all = sentencesOf(clues.parts);
  const ticks = all.map((sentence) => ticksOf(sentence, clues.found));
  return all.flatMap((sentence, n) => {
    if (sentence.lang !== lang) return [];
    const part = n < greeting.length ? 'greeting' : n < greeting.length + body.length ? 'body' : 'sign-off';
    const around = [
      ...placeClues(sentence, part, n - greeting.length, body.length),
      ...sentence.signs.map(({ sign, hollow }) => `sign ${sign} ${hollow}`),
      ...(ticks[n] ?? []).map((tick) => `here ${tick}`),
      ...(ticks[n - 1] ?? []).map((tick) => `before ${tick}`),
      ...(ticks[n + 1] ?? []).map((tick) => `after ${tick}`),
      ...promiseClues(sentence, clues.commitments),
      ...customerClues(sentence, n - greeting.length, clues),
    ];
    return [{ sentence, clues: vectorOf(around) }];
  });
}

const ticksOf = (sentence: DraftSentence, found: readonly FoundElement[]): string[] =>
  found.filter((one) => overlaps(one, sentence)).map(({ element, hollow }) => `${element} ${hollow}`);

function placeClues(sentence: DraftSentence, part: string, before: number, total: number): string[] {
  return [
    `part ${part}`,
    `place ${Math.min(before, FURTHEST)}`,
    `left ${Math.min(total - 1 - before, FURTHEST)}`,
    `opens ${sentence.opensParagraph}`,
    `asks ${sentence.question}`,
    `long ${LONG.filter((length) => sentence.tokens.length > length).length}`,
  ];
}

const promiseClues = (sentence: DraftSentence, commitments: readonly Commitment[]): string[] =>
  commitments
    .filter(({ start }) => sentence.start <= start && start < sentence.end)
    .map(({ kind, due, vague }) => `promise ${kind} ${due !== null} ${vague}`);

function customerClues(sentence: DraftSentence, before: number, { customer, contentOf }: CluedDraft): string[] {
  if (!customer) return ['unknown customer'];
  const own = contentOf(sentence.lang)(sentence.tokens);
  const shared = sharedWords(own, customer.message).length;
  const asked = customer.asked ? Math.min(sharedWords(customer.asked, own).length, MOST_SHARED) : 'none';
  const count = Math.min(shared, MOST_SHARED);
  const share = own.length === 0 ? 0 : Math.ceil((4 * shared) / own.length);
  const place = Math.min(before, FURTHEST);
  const said = sentence.question ? 'question' : 'statement';
  return [
    `shared ${count}`,
    `share ${share}`,
    `shared ${count} of ${share} at ${place} ${said}`,
    `asked ${asked}`,
    `asked ${asked} at ${place} ${said}`,
    `wants yes ${customer.asksYesOrNo}`,
  ];
}

/** The number of a clue's feature. */
export const clueId = (clue: string): number => combine(SALT, hashText(clue));

function vectorOf(clues: readonly string[]): FeatureVector {
  const unique = [...new Set(clues)];
  return {
    ids: Uint32Array.from(unique, clueId),
    values: new Float32Array(unique.length).fill(VALUE),
    from: new Uint16Array(unique.length),
    to: new Uint16Array(unique.length),
  };
}
