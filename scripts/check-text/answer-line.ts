/** One line of JSON in, one answer out: the contract of the command line. */
import * as v from 'valibot';
import type { Analyser } from '@/lib/core/analysis/analyse';
import type { Finding } from '@/lib/core/analysis/finding';
import type { Commitment, DueContext } from '@/lib/core/commitments/commitment';
import { createCommitmentFinder } from '@/lib/core/commitments/find-commitments';
import { LANGUAGE_IDS, type LanguageId } from '@/lib/core/language-id';
import { parseTeamList } from '@/lib/core/policy/team-list';
import { err, ok, type Result } from '@/lib/core/result';
import type { RuleSet } from '@/lib/core/rules/rule';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { BUILT_IN_RULES } from '@/lib/languages/packs';
import { shippedSecondReader } from '../second-readers';
import { shippedAnalyser } from '../shipped-analyser';
import { shippedCustomerReader } from '../shipped-judges';
import { answerChecklist, type ChecklistAnswer } from './answer-checklist';
import { type AnsweredSituation, answerSituation } from './answer-situation';

const INPUT = v.object({
  id: v.string('is no text'),
  draft: v.pipe(v.string('is no text'), v.maxLength(2_000_000, 'is longer than 2,000,000 characters')),
  lang: v.optional(v.picklist(LANGUAGE_IDS, 'is neither "de" nor "en"')),
  customer: v.optional(v.string('is no text')),
  now: v.optional(
    v.pipe(v.string('is no text'), v.check(isInstant, 'is no time with offset, such as 2026-11-21T10:00:00+01:00')),
  ),
  zone: v.optional(v.pipe(v.string('is no text'), v.check(isZone, 'is no time zone, such as Europe/Zurich'))),
  region: v.optional(v.string('is no text')),
  team: v.optional(v.unknown()),
});

export interface Answer {
  readonly id: string;
  /** The language most of the draft is written in; null: none that is read. */
  readonly lang: LanguageId | null;
  readonly findings: readonly Pick<Finding, 'start' | 'end' | 'label' | 'ruleId' | 'suggestions' | 'note'>[];
  readonly commitments: readonly {
    readonly start: number;
    readonly end: number;
    readonly due: { readonly from: string; readonly to: string } | null;
  }[];
  /** What the customer's message shows; null: there is none, or it says too little. */
  readonly situation: AnsweredSituation | null;
  /** Empty without a customer's message that can be read. */
  readonly checklist: readonly ChecklistAnswer[];
}

export function answerLine(line: string): Result<Answer, string> {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    return err(`no JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
  const parsed = v.safeParse(INPUT, raw);
  if (!parsed.success)
    return err(parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`).join('; '));
  return answer(parsed.output);
}

function answer(input: v.InferOutput<typeof INPUT>): Result<Answer, string> {
  const analyser = analyserFor(input.team);
  if (!analyser.ok) return analyser;
  const { findings, languages } = analyser.value.analyse(input.draft, input.lang);
  const commitments = finder.find(input.draft, dueContext(input), input.lang);
  const reading = input.customer === undefined ? null : readCustomer(input.customer, input.lang ?? languages[0]);
  return ok({
    id: input.id,
    lang: input.lang ?? languages[0] ?? null,
    findings: findings.map(({ start, end, label, ruleId, suggestions, note }) => ({
      start,
      end,
      label,
      ruleId,
      suggestions,
      note,
    })),
    commitments: commitments.map(toAnswer),
    situation: reading && answerSituation(reading),
    checklist: reading
      ? answerChecklist({ draft: input.draft, customer: input.customer ?? '', reading, commitments, lang: input.lang })
      : [],
  });
}

const toAnswer = ({ start, end, due }: Commitment): Answer['commitments'][number] => ({
  start,
  end,
  due: due && { from: due.from, to: due.to },
});

const builtIn = shippedAnalyser();
const readCustomer = shippedCustomerReader();
const finder = createCommitmentFinder(KNOWLEDGE, { secondReader: shippedSecondReader });

/** A team list with faults is refused as a whole here: whoever checks macros wants to know first that the list is wrong. */
function analyserFor(team: unknown): Result<Analyser, string> {
  if (team === undefined || team === null) return ok(builtIn);
  const list = parseTeamList(team, KNOWLEDGE);
  if (!list) return err('team: is no team list (no orgName, entries or entriesJson)');
  if (list.problems.length > 0)
    return err(list.problems.map(({ path, message }) => `team.${path}: ${message}`).join('; '));
  const sets: readonly RuleSet[] = [...BUILT_IN_RULES, ...list.rules];
  return ok(shippedAnalyser(sets));
}

/** Dates are read in `zone`, else by the offset of `now`, else by this machine's clock and zone. */
function dueContext({
  now,
  zone,
  region,
}: {
  now?: string | undefined;
  zone?: string | undefined;
  region?: string | undefined;
}): DueContext {
  const offset = now && /(?:Z|[+-]\d\d:\d\d)$/.exec(now)?.[0].replace('Z', 'UTC');
  const place = zone ?? offset ?? Temporal.Now.timeZoneId();
  return {
    now: now ?? Temporal.Now.zonedDateTimeISO(place).toString({ timeZoneName: 'never' }),
    zone: place,
    region: region ?? null,
    workingHours: ['09:00', '17:00'],
  };
}

function isInstant(value: string): boolean {
  try {
    Temporal.Instant.from(value);
    return true;
  } catch {
    return false;
  }
}

function isZone(value: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(value);
    return true;
  } catch {
    return false;
  }
}
