/** The forms of German verbs: regular by rule, irregular by table, separable with their particle apart. */
import type { WordForms } from '../../core/language';
import { fold } from '../../core/text/fold';
import type { IrregularVerbs, StrongVerb } from './strong-verbs';

const INSEPARABLE = /^(?:be|emp|ent|er|ge|hinter|miss|über|unter|ver|wider|zer)(?=\p{L}{4})/u;

/** Verbs without a rule, by infinitive. */
interface KnownVerbs {
  readonly strong: ReadonlyMap<string, StrongVerb>;
  readonly writtenOut: IrregularVerbs['writtenOut'];
}

/**
 * Answers the forms of an infinitive; a separable verb is written with its seam: "zurück|rufen".
 * null: not an infinitive.
 */
export function createVerbForms({ strong, writtenOut }: IrregularVerbs): (lemma: string) => WordForms | null {
  const known: KnownVerbs = { strong: new Map(strong.map((verb) => [verb[0], verb])), writtenOut };
  return (lemma) => verbForms(lemma, known);
}

function verbForms(lemma: string, known: KnownVerbs): WordForms | null {
  const [first = '', second] = lemma.split('|');
  const [particle, base] = second === undefined ? ['', first] : [first, second];
  if (!/^\p{L}+n$/u.test(base)) return null;
  const forms = baseForms(base, known);
  if (!forms) return null;
  if (particle === '')
    return { words: unique([...forms.finite, ...forms.participles, base, ...presentParticiple(base)]) };
  const joined = [...forms.finite, ...forms.participles, base, `zu${base}`, ...presentParticiple(base)].map(
    (form) => particle + form,
  );
  return { words: unique(joined), split: { finite: unique(forms.finite), particle: fold(particle) } };
}

interface BaseForms {
  readonly finite: readonly string[];
  readonly participles: readonly string[];
}

function baseForms(infinitive: string, { strong: byInfinitive, writtenOut }: KnownVerbs): BaseForms | null {
  const written = writtenOut[infinitive]?.split(' ');
  if (written) return { finite: written, participles: written.filter((form) => form.startsWith('ge')) };
  const strong = byInfinitive.get(infinitive);
  if (strong) return strongForms(strong, '');
  const prefix = INSEPARABLE.exec(infinitive)?.[0];
  const root = prefix && byInfinitive.get(infinitive.slice(prefix.length));
  if (prefix && root) return strongForms(root, prefix);
  const writtenRoot = prefix && writtenOut[infinitive.slice(prefix.length)]?.split(' ');
  if (writtenRoot) return { finite: writtenRoot.map((form) => prefix + form), participles: [] };
  return weakForms(infinitive);
}

function stemOf(infinitive: string): string {
  return infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
}

/** Endings need an "e" after d, t, and after m or n that follow another consonant ("öffnet", "rechnet", but "lehnt"). */
const joinedTo = (stem: string, ending: string): string =>
  stem + (/(?:[dt]|(?:ch|[^aeiouäöürlhmn])[mn])$/.test(stem) && /^[st]/.test(ending) ? 'e' : '') + ending;

function present(infinitive: string, changed: string): string[] {
  const stem = stemOf(infinitive);
  const own = [`${stem}e`, stem, infinitive, joinedTo(stem, 't'), `${stem}est`, `${stem}et`];
  if (/el$/.test(stem)) own.push(`${stem.slice(0, -2)}le`);
  if (changed === '') return [...own, ending(stem)];
  return [
    ...own,
    changed,
    /(?:s|ß|x|z)$/.test(changed) ? `${changed}t` : `${changed}st`,
    /[td]$/.test(changed) ? changed : `${changed}t`,
  ];
}

/** The du form: after a hissing sound only a "t" is added. */
const ending = (stem: string): string => (/(?:s|ß|x|z)$/.test(stem) ? `${stem}t` : joinedTo(stem, 'st'));

function strongForms([infinitive, changed, past, participle, subjunctive]: StrongVerb, prefix: string): BaseForms {
  const weakPast =
    past.endsWith('t') &&
    subjunctive.endsWith('t') &&
    past !== 'hielt' &&
    past !== 'tat' &&
    past !== 'bot' &&
    past !== 'bat';
  const pasts = weakPast
    ? [`${past}e`, `${past}est`, `${past}en`, `${past}et`]
    : [past, ending(past), `${past}en`, joinedTo(past, 't')];
  const subjunctives = ['e', 'est', 'en', 'et', 'st', 't'].map((end) => subjunctive + end);
  const finite = [...present(infinitive, changed), ...pasts, ...subjunctives].map((form) => prefix + form);
  const bare = prefix !== '' && participle.startsWith('ge') ? participle.slice(2) : participle;
  return {
    finite,
    participles: [...new Set([prefix + bare, `${prefix}${bare}e`, `${prefix}${bare}en`, `${prefix}${bare}er`])],
  };
}

function weakForms(infinitive: string): BaseForms {
  const stem = stemOf(infinitive);
  const pasts = ['te', 'test', 'ten', 'tet'].map((end) => joinedTo(stem, end));
  const bare = /ieren$/.test(infinitive) || INSEPARABLE.test(infinitive);
  const participle = joinedTo(bare ? stem : `ge${stem}`, 't');
  return {
    finite: [...present(infinitive, ''), ...pasts],
    participles: ['', 'e', 'en', 'er', 'es', 'em'].map((end) => participle + end),
  };
}

const presentParticiple = (infinitive: string): string[] => [`${infinitive}d`, `${infinitive}de`, `${infinitive}den`];

const unique = (forms: readonly string[]): string[] => [...new Set(forms.map(fold))];
