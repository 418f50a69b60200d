/** A team list as a lead writes it: checked part by part, what is wrong is named with its path, the rest works. */
import * as v from 'valibot';
import type { Knowledge } from '../analysis/read-text';
import type { TeamLimits } from '../commitments/limits';
import { LABELS } from '../labels';
import { LANGUAGE_IDS } from '../language-id';
import { checkRules } from '../rules/check-rule';
import type { Rule, RuleSet } from '../rules/rule';
import type { DataProblem } from '../view/panel-state';
import { parseTeamGuidance } from './parse-team-guidance';
import type { TeamGuidance } from './team-guidance';
import { parseTeamLimits } from './team-limits';

/** More entries, longer texts or more data than this are no phrase list any more. */
export const LIMITS = { entries: 5000, name: 100, phrase: 200, text: 400, examples: 20, json: 2_000_000 } as const;

const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('is empty'),
  v.maxLength(LIMITS.text, `is longer than ${LIMITS.text} characters`),
);
const name = v.pipe(text, v.maxLength(LIMITS.name, `is longer than ${LIMITS.name} characters`));
const phrase = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('is empty'),
  v.maxLength(LIMITS.phrase, `is longer than ${LIMITS.phrase} characters`),
);
const texts = v.pipe(v.array(text), v.maxLength(LIMITS.examples));

const ENTRY = v.object({
  id: v.pipe(name, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens')),
  lang: v.picklist(LANGUAGE_IDS, `is none of ${LANGUAGE_IDS.join(', ')}`),
  label: v.picklist(LABELS, `is none of ${LABELS.join(', ')}`),
  phrase: v.union([phrase, v.pipe(v.array(phrase), v.minLength(1))], 'is no phrase'),
  unless: v.optional(v.array(phrase), []),
  better: v.optional(v.pipe(v.array(text), v.maxLength(5, 'has more than 5 texts')), []),
  model: v.optional(texts, []),
  note: v.pipe(text, v.maxLength(240, 'is longer than 240 characters')),
  flags: v.pipe(texts, v.minLength(1, 'needs at least one example')),
  passes: v.optional(texts, []),
});

type Entry = v.InferOutput<typeof ENTRY>;

export interface TeamList {
  readonly name: string;
  readonly contact: string | null;
  readonly rules: readonly RuleSet[];
  readonly limits: TeamLimits;
  readonly guidance: TeamGuidance;
  readonly problems: readonly DataProblem[];
}

/** Any of them makes it a team list. */
const PARTS = ['entries', 'entriesJson', 'orgName', 'limits', 'texts', 'sentences', 'safety'] as const;

/**
 * Reads what the browser's policy or a file holds; null if it holds no team list at all.
 * `entries` is the list itself, `entriesJson` the same as a string: a policy with one bad entry would lose the whole `entries`.
 */
export function parseTeamList(raw: unknown, knowledge: Knowledge): TeamList | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const fields = new Map(Object.entries(raw));
  if (!PARTS.some((name) => fields.has(name))) return null;
  const problems: DataProblem[] = [];
  const team = readName(fields.get('orgName'), problems);
  const entries = readEntries(fields, problems);
  const rules = ruleSets(entries, team, knowledge, problems);
  const contact = stringOrNull(fields.get('contact'), text, 'contact', problems);
  const limits = parseTeamLimits(fields.get('limits'), problems);
  const guidance = parseTeamGuidance(fields, problems);
  return { name: team, contact, rules, limits, guidance, problems };
}

function readName(raw: unknown, problems: DataProblem[]): string {
  return stringOrNull(raw, name, 'orgName', problems) ?? 'Team';
}

function stringOrNull(
  raw: unknown,
  schema: typeof text | typeof name,
  path: string,
  problems: DataProblem[],
): string | null {
  if (raw === undefined) return null;
  const parsed = v.safeParse(schema, raw);
  if (parsed.success) return parsed.output;
  problems.push({ path, message: parsed.issues[0].message });
  return null;
}

interface Located {
  readonly path: string;
  readonly entry: Entry;
}

function readEntries(fields: ReadonlyMap<string, unknown>, problems: DataProblem[]): Located[] {
  const raw = [
    ...rawEntries('entries', fields.get('entries'), problems),
    ...jsonEntries(fields.get('entriesJson'), problems),
  ];
  if (raw.length > LIMITS.entries)
    problems.push({ path: 'entries', message: `has more than ${LIMITS.entries} entries; the rest is left out` });
  const seen = new Set<string>();
  return raw.slice(0, LIMITS.entries).flatMap(([path, value]) => {
    const parsed = v.safeParse(ENTRY, value);
    if (!parsed.success) {
      for (const issue of parsed.issues)
        problems.push({ path: [path, v.getDotPath(issue)].filter(Boolean).join('.'), message: issue.message });
      return [];
    }
    if (seen.has(parsed.output.id)) {
      problems.push({ path: `${path}.id`, message: `"${parsed.output.id}" stands in the list twice` });
      return [];
    }
    seen.add(parsed.output.id);
    return [{ path, entry: parsed.output }];
  });
}

function rawEntries(path: string, raw: unknown, problems: DataProblem[]): [string, unknown][] {
  if (raw === undefined) return [];
  if (Array.isArray(raw)) return raw.map((value, n) => [`${path}[${n}]`, value]);
  problems.push({ path, message: 'is no list' });
  return [];
}

function jsonEntries(raw: unknown, problems: DataProblem[]): [string, unknown][] {
  if (raw === undefined) return [];
  if (typeof raw !== 'string' || raw.length > LIMITS.json) {
    problems.push({ path: 'entriesJson', message: `is no text of at most ${LIMITS.json} characters` });
    return [];
  }
  try {
    return rawEntries('entriesJson', JSON.parse(raw), problems);
  } catch (error) {
    problems.push({
      path: 'entriesJson',
      message: `is no JSON: ${error instanceof Error ? error.message : 'unreadable'}`,
    });
    return [];
  }
}

/** One rule set a language and label; entries whose own examples fail are left out. */
function ruleSets(entries: readonly Located[], name: string, knowledge: Knowledge, problems: DataProblem[]): RuleSet[] {
  const sets = new Map<string, { set: Omit<RuleSet, 'rules'>; rules: Rule[] }>();
  for (const { path, entry } of entries) {
    const { lang, label, ...rule } = entry;
    const set = { id: `team/${lang}/${label}`, lang, label, source: { kind: 'team', name } } as const;
    const faults = checkRules({ ...set, rules: [rule] }, knowledge);
    for (const fault of faults) problems.push({ path: `${path}.${fault.path}`, message: fault.message });
    if (faults.length > 0) continue;
    const known = sets.get(set.id);
    if (known) known.rules.push(rule);
    else sets.set(set.id, { set, rules: [rule] });
  }
  return [...sets.values()].map(({ set, rules }) => ({ ...set, rules }));
}
