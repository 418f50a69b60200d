/**
 * Senses: what a word tells about who acts, how sure, with what feeling. They let the second reader see that "ausgeschlossen" and
 * "undenkbar" do the same work, though it met only one of them while it was trained.
 */
import type { Language } from '../language';
import { createMemory } from '../memory';
import { fold } from '../text/fold';
import type { Token } from '../text/token';
import { hashText } from './hash';

/**
 * Words by sense, separated by blanks: words (with a capital where it carries meaning: `Sie`), `stem*` beginnings, `*waffe` endings,
 * `{verb}` for all its forms, and `bring~um` for beginnings whose particle must follow in the same sentence.
 */
export type SenseLists = Readonly<Record<string, string>>;

export interface SenseLexicon {
  /** Of each word of a sentence the numbers of its senses (the hashes of their names), ascending. */
  sensesIn(words: readonly Token[]): readonly (readonly number[])[];
}

const NONE: readonly number[] = [];
const REMEMBERED = 10_000;
/** Shorter beginnings and endings would catch anything. */
const SHORTEST_PART = 3;
const LONGEST_PART = 14;
/** A particle ends its clause; further away it belongs to another verb. */
const PARTICLE_REACH = 14;

interface WordSenses {
  readonly own: readonly number[];
  /** Those that it has with a particle only. */
  readonly apart: readonly SenseWithParticle[];
}

interface SenseWithParticle {
  readonly particle: string;
  readonly sense: number;
}

export function createSenseLexicon(
  lists: SenseLists,
  language: Pick<Language, 'forms' | 'caseSensitive'>,
): SenseLexicon {
  const words = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const endings = new Map<string, number[]>();
  const apart = new Map<string, SenseWithParticle[]>();
  for (const [name, list] of Object.entries(lists)) {
    const sense = hashText(name);
    for (const entry of list.split(/\s+/).filter(Boolean)) addEntry(entry, sense);
  }
  const memory = createMemory<string, WordSenses>(REMEMBERED);

  return {
    sensesIn: (tokens) =>
      tokens.map((token, n) => {
        const known = sensesOf(token);
        return known.apart.length === 0 ? known.own : withParticles(known, tokens.slice(n + 1, n + 1 + PARTICLE_REACH));
      }),
  };

  function addEntry(entry: string, sense: number): void {
    const [stem = '', particle] = entry.split('~');
    if (particle !== undefined) add(apart, fold(stem), { particle: fold(particle), sense });
    else if (entry.endsWith('*')) add(beginnings, fold(entry.slice(0, -1)), sense);
    else if (entry.startsWith('*')) add(endings, fold(entry.slice(1)), sense);
    else if (entry.startsWith('{')) for (const form of verbForms(entry.slice(1, -1), language)) add(words, form, sense);
    else add(words, language.caseSensitive.has(entry) ? `^${fold(entry)}` : fold(entry), sense);
  }

  function sensesOf({ norm, capital }: Token): WordSenses {
    const key = capital ? `^${norm}` : norm;
    return memory.get(key) ?? memory.set(key, lookUp(norm, capital));
  }

  function lookUp(norm: string, capital: boolean): WordSenses {
    const own = [...(words.get(norm) ?? []), ...(capital ? (words.get(`^${norm}`) ?? []) : [])];
    const withParticle: SenseWithParticle[] = [];
    for (let n = SHORTEST_PART; n <= Math.min(norm.length, LONGEST_PART); n++) {
      const beginning = norm.slice(0, n);
      own.push(...(beginnings.get(beginning) ?? []), ...(endings.get(norm.slice(-n)) ?? []));
      withParticle.push(...(apart.get(beginning) ?? []));
    }
    return { own: own.length === 0 ? NONE : sorted(own), apart: withParticle };
  }
}

const sorted = (senses: readonly number[]): readonly number[] => [...new Set(senses)].sort((a, b) => a - b);

function withParticles({ own, apart }: WordSenses, following: readonly Token[]): readonly number[] {
  const found = apart.filter(({ particle }) => following.some(({ norm }) => norm === particle));
  return found.length === 0 ? own : sorted([...own, ...found.map(({ sense }) => sense)]);
}

function add<T>(table: Map<string, T[]>, key: string, value: T): void {
  const values = table.get(key);
  if (!values) table.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/** A separable verb counts in its joined and its finite forms; the particle far away is left to the word pairs. */
function verbForms(lemma: string, language: Pick<Language, 'forms'>): readonly string[] {
  const forms = language.forms(lemma);
  return forms ? [...forms.words, ...(forms.split?.finite ?? [])] : [];
}
