/**
 * Senses: what a word tells about who acts, how sure, with what feeling. They let the second reader see that "ausgeschlossen" and
 * "undenkbar" do the same work, though it met only one of them while it was trained.
 */
import type { Language } from '../language';
import { createMemory } from '../memory';
import { fold } from '../text/fold';
import type { Token } from '../text/token';
import { hashText } from './hash';

/** Words by sense: words (with a capital where it carries meaning: `Sie`), `stem*` beginnings and `{verb}` for all its forms, separated by blanks. */
export type SenseLists = Readonly<Record<string, string>>;

export interface SenseLexicon {
  /** Numbers of the senses of a word (the hashes of their names), ascending. */
  sensesOf(token: Token): readonly number[];
}

const NONE: readonly number[] = [];
const REMEMBERED = 10_000;
/** Shorter beginnings would catch anything. */
const SHORTEST_STEM = 3;
const LONGEST_STEM = 14;

export function createSenseLexicon(
  lists: SenseLists,
  language: Pick<Language, 'forms' | 'caseSensitive'>,
): SenseLexicon {
  const words = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  for (const [name, list] of Object.entries(lists)) {
    const sense = hashText(name);
    for (const entry of list.split(/\s+/).filter(Boolean)) {
      if (entry.endsWith('*')) add(stems, fold(entry.slice(0, -1)), sense);
      else if (entry.startsWith('{'))
        for (const form of verbForms(entry.slice(1, -1), language)) add(words, form, sense);
      else add(words, language.caseSensitive.has(entry) ? `^${fold(entry)}` : fold(entry), sense);
    }
  }
  const memory = createMemory<string, readonly number[]>(REMEMBERED);

  return {
    sensesOf({ norm, capital }) {
      const key = capital ? `^${norm}` : norm;
      return memory.get(key) ?? memory.set(key, lookUp(norm, capital));
    },
  };

  function lookUp(norm: string, capital: boolean): readonly number[] {
    const found = new Set<number>([...(words.get(norm) ?? []), ...(capital ? (words.get(`^${norm}`) ?? []) : [])]);
    for (let n = SHORTEST_STEM; n <= Math.min(norm.length, LONGEST_STEM); n++)
      for (const sense of stems.get(norm.slice(0, n)) ?? []) found.add(sense);
    return found.size === 0 ? NONE : [...found].sort((a, b) => a - b);
  }
}

function add(table: Map<string, number[]>, key: string, sense: number): void {
  const senses = table.get(key);
  if (!senses) table.set(key, [sense]);
  else if (!senses.includes(sense)) senses.push(sense);
}

/** A separable verb counts in its joined and its finite forms; the particle far away is left to the word pairs. */
function verbForms(lemma: string, language: Pick<Language, 'forms'>): readonly string[] {
  const forms = language.forms(lemma);
  return forms ? [...forms.words, ...(forms.split?.finite ?? [])] : [];
}
