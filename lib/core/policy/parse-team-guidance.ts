/** What a team list says besides phrases: checked part by part, what is wrong is named with its path, the rest works. */
import * as v from 'valibot';
import { ELEMENTS } from '../checklist/element';
import { LANGUAGE_IDS } from '../language-id';
import { checkTemplate } from '../plays/check-playbook';
import { MODEL_TEXT_KINDS, PLAYS } from '../plays/play';
import type { DataProblem } from '../view/panel-state';
import type { SafetyProcedure, TeamGuidance, TeamSentence, TeamText } from './team-guidance';

/** A model reply is some paragraphs; more of any part is no guidance any more. */
export const GUIDANCE_LIMITS = { texts: 300, text: 4000, line: 300, steps: 12, contacts: 12, helpLines: 12 } as const;

const noLonger = (most: number) => v.maxLength<string, number, string>(most, `is longer than ${most} characters`);
const text = v.pipe(v.string('is no text'), v.trim(), v.nonEmpty('is empty'), noLonger(GUIDANCE_LIMITS.text));
const line = v.pipe(v.string('is no text'), v.trim(), v.nonEmpty('is empty'), noLonger(GUIDANCE_LIMITS.line));
const lang = v.picklist(LANGUAGE_IDS, `is none of ${LANGUAGE_IDS.join(', ')}`);
const element = v.picklist(ELEMENTS, `is none of ${ELEMENTS.join(', ')}`);
/** As people dial: a text that is no number would be offered for dialling. */
const phone = v.pipe(line, v.regex(/^\+?[\d(][\d\s()/.-]{1,28}\d$/, 'is no number to dial'));

const TEXT = v.pipe(
  v.object({
    id: v.pipe(line, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens')),
    lang,
    play: v.picklist(PLAYS, `is none of ${PLAYS.join(', ')}`),
    name: line,
    kind: v.optional(v.picklist(MODEL_TEXT_KINDS, `is none of ${MODEL_TEXT_KINDS.join(', ')}`), 'reply'),
    element: v.optional(v.nullable(element), null),
    text,
  }),
  v.forward(
    v.check((one) => one.kind !== 'element' || one.element !== null, 'is not named'),
    ['element'],
  ),
);
const SENTENCE = v.object({ lang, element, text });
const CONTACT = v.object({
  name: line,
  phone: v.optional(v.nullable(phone), null),
  note: v.optional(v.nullable(line), null),
});
const HELP_LINE = v.object({
  name: line,
  phone,
  region: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is no country such as DE'))), null),
});

type Fields = ReadonlyMap<string, unknown>;

export function parseTeamGuidance(fields: Fields, problems: DataProblem[]): TeamGuidance {
  const texts = parseList('texts', fields.get('texts'), TEXT, GUIDANCE_LIMITS.texts, problems);
  const sentences = parseList('sentences', fields.get('sentences'), SENTENCE, GUIDANCE_LIMITS.texts, problems);
  return {
    texts: onlyOnce<TeamText>(onlyTemplates(texts, problems), ({ lang, id }) => `${lang}/${id}`, problems),
    sentences: onlyOnce<TeamSentence>(
      onlyTemplates(sentences, problems),
      (one) => `${one.lang}/${one.element}`,
      problems,
    ),
    safety: parseSafety(fields.get('safety'), problems),
  };
}

function parseSafety(raw: unknown, problems: DataProblem[]): SafetyProcedure | null {
  if (raw === undefined) return null;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    problems.push({ path: 'safety', message: 'is no object' });
    return null;
  }
  const fields: Fields = new Map(Object.entries(raw));
  for (const name of fields.keys())
    if (!['steps', 'contacts', 'helpLines'].includes(name))
      problems.push({ path: `safety.${name}`, message: 'is none of steps, contacts, helpLines' });
  const { steps, contacts, helpLines } = GUIDANCE_LIMITS;
  const procedure = {
    steps: valuesOf(parseList('safety.steps', fields.get('steps'), line, steps, problems)),
    contacts: valuesOf(parseList('safety.contacts', fields.get('contacts'), CONTACT, contacts, problems)),
    helpLines: valuesOf(parseList('safety.helpLines', fields.get('helpLines'), HELP_LINE, helpLines, problems)),
  };
  const isEmpty = Object.values(procedure).every(({ length }) => length === 0);
  return isEmpty ? null : procedure;
}

interface Located<T> {
  readonly path: string;
  readonly value: T;
}

const valuesOf = <T>(located: readonly Located<T>[]): T[] => located.map(({ value }) => value);

function parseList<T>(
  path: string,
  raw: unknown,
  schema: v.GenericSchema<unknown, T>,
  most: number,
  problems: DataProblem[],
): Located<T>[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    problems.push({ path, message: 'is no list' });
    return [];
  }
  if (raw.length > most) problems.push({ path, message: `has more than ${most} entries; the rest is left out` });
  return raw.slice(0, most).flatMap((one: unknown, n) => {
    const at = `${path}[${n}]`;
    const parsed = v.safeParse(schema, one);
    if (parsed.success) return [{ path: at, value: parsed.output }];
    for (const issue of parsed.issues)
      problems.push({ path: [at, v.getDotPath(issue)].filter(Boolean).join('.'), message: issue.message });
    return [];
  });
}

function onlyTemplates<T extends { readonly text: string }>(
  located: readonly Located<T>[],
  problems: DataProblem[],
): Located<T>[] {
  return located.filter(({ path, value }) => {
    const faults = checkTemplate(`${path}.text`, value.text);
    problems.push(...faults);
    return faults.length === 0;
  });
}

function onlyOnce<T>(located: readonly Located<T>[], keyOf: (value: T) => string, problems: DataProblem[]): T[] {
  const seen = new Set<string>();
  return located.flatMap(({ path, value }) => {
    const key = keyOf(value);
    if (seen.has(key)) {
      problems.push({ path, message: `"${key}" stands in the list twice` });
      return [];
    }
    seen.add(key);
    return [value];
  });
}
