/** The forms of English verbs: regular by rule, irregular by table, phrasal with their particle apart ("send … back"). */
import type { WordForms } from '../../core/language';
import { IRREGULAR_VERBS } from './irregular-verbs';

/** Two-syllable verbs that double their last consonant all the same. */
const DOUBLING = new Set([
  'refer',
  'transfer',
  'prefer',
  'occur',
  'admit',
  'commit',
  'permit',
  'submit',
  'omit',
  'regret',
  'forget',
  'begin',
  'upset',
  'reset',
  'forbid',
  'cancel',
  'travel',
  'label',
  'total',
]);

/** Forms of a base form; a phrasal verb is written with its seam: "send|back". null: no verb. */
export function verbForms(lemma: string): WordForms | null {
  const [base = '', particle] = lemma.split('|');
  if (!/^[a-z]+$/.test(base)) return null;
  const words = [...new Set([base, third(base), progressive(base), ...pasts(base)])];
  // A phrasal verb never joins its particle, so only the split form exists.
  return particle === undefined ? { words } : { words: [`${base}${particle}`], split: { finite: words, particle } };
}

const isShort = (base: string): boolean => /^(?:[^aeiou]|qu)*[aeiou][^aeiouwxy]$/.test(base) || DOUBLING.has(base);

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function progressive(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^aeioy]e$/.test(base) || /ue$/.test(base)) return `${base.slice(0, -1)}ing`;
  return isShort(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function pasts(base: string): readonly string[] {
  const irregular = IRREGULAR_VERBS.get(base);
  const regular = regularPast(base);
  // Verbs with a listed participle only ("burnt", "learnt", "shown") also have the regular past.
  return irregular ? [...irregular, ...(BOTH.has(base) ? [regular] : [])] : [regular];
}

const BOTH = new Set(['burn', 'lean', 'learn', 'spell', 'spoil', 'prove', 'show', 'light', 'fit', 'lie', 'overlook']);

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return isShort(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}
