/** The words of a sentence that tell what it is about, in a form in which two texts can be compared. */
import type { Language } from '../language';
import type { Token } from '../text/token';
import type { ElementWords } from './element-words';

/** What is left of a word must be long enough to be that word still. */
const SHORTEST_STEM = 4;
const SHORTEST_WORD = 4;
/** Parts of compounds must be words of their own: "Liefertermin" holds "Termin", "Bestellung" is not about "Stel". */
const SHORTEST_PART = 5;

export interface ContentWord {
  readonly stem: string;
  /** A noun, a number or an id, as far as the language shows it. */
  readonly key: boolean;
}

export type ContentReader = (tokens: readonly Token[]) => readonly ContentWord[];

export function createContentReader(words: ElementWords, { functionWords }: Language): ContentReader {
  const weak = new Set(words.weak);
  const known = new WeakMap<readonly Token[], readonly ContentWord[]>();
  return (tokens) => {
    const read = known.get(tokens) ?? [
      ...new Map(
        tokens
          .filter((token) => isContent(token) && !functionWords.has(token.norm) && !weak.has(token.norm))
          .map(({ norm, capital }) => [
            stemOf(norm, words.endings),
            { stem: stemOf(norm, words.endings), key: !words.capitalNouns || capital || /\d/.test(norm) },
          ]),
      ).values(),
    ];
    known.set(tokens, read);
    return read;
  };
}

/** Of numbers, only those that name one thing: "2" may count anything. Of short words, only names such as "MRI" and "Abo". */
const isContent = ({ norm, capital }: Token): boolean =>
  /\d/.test(norm)
    ? (norm.match(/\d/g)?.length ?? 0) > 1
    : norm.length >= SHORTEST_WORD || (capital && norm.length === SHORTEST_WORD - 1);

function stemOf(norm: string, endings: readonly string[]): string {
  if (/\d/.test(norm)) return norm;
  const ending = endings.find((one) => norm.endsWith(one) && norm.length - one.length >= SHORTEST_STEM);
  return ending === undefined ? norm : norm.slice(0, -ending.length);
}

type Words = readonly ContentWord[];
/** At each keystroke the same sentences are compared with the same message. */
const compared = new WeakMap<Words, WeakMap<Words, Words>>();

/** The words of `own` that stand in `other`, too; a compound is about its first and its last part. */
export function sharedWords(own: Words, other: Words): Words {
  const known = compared.get(own) ?? new WeakMap<Words, Words>();
  const shared = known.get(other) ?? compare(own, other);
  compared.set(own, known.set(other, shared));
  return shared;
}

function compare(own: Words, other: Words): ContentWord[] {
  const stems = new Set(other.map(({ stem }) => stem));
  return own.filter(({ stem }) => stems.has(stem) || other.some((word) => isPartOf(stem, word.stem)));
}

function isPartOf(a: string, b: string): boolean {
  const [part, whole] = a.length < b.length ? [a, b] : [b, a];
  if (part.length < SHORTEST_PART || /\d/.test(whole)) return false;
  return whole.startsWith(part) || whole.endsWith(part);
}
