/** The analyser of one page, rebuilt when rules or settings change, and the promises and ignores that go with it. */
import { createAnalyser } from '@/lib/core/analysis/analyse';
import type { Finding } from '@/lib/core/analysis/finding';
import { isIgnored } from '@/lib/core/analysis/ignores';
import { createTextReader } from '@/lib/core/analysis/read-text';
import type { Commitment, Due, DueContext } from '@/lib/core/commitments/commitment';
import { createCommitmentFinder } from '@/lib/core/commitments/find-commitments';
import { createPromiseJudge } from '@/lib/core/commitments/judge-promise';
import { promiseFindings } from '@/lib/core/commitments/promise-findings';
import type { LanguageId } from '@/lib/core/language-id';
import { dueOnDay } from '@/lib/core/reminders/due-on-day';
import { OPERATING_POINTS, type SecondReader } from '@/lib/core/second-reader/second-reader';
import type { CommitmentView, Ignore } from '@/lib/core/view/panel-state';
import { assembleKnowledge } from '@/lib/languages/assemble';
import type { PageConfig } from '@/lib/platform/messages';
import { commitmentViews } from './commitment-views';
import type { SecondReaders } from './second-readers';

export interface Reading {
  readonly findings: readonly Finding[];
  readonly commitments: readonly CommitmentView[];
  readonly languages: readonly LanguageId[];
}

export interface Reader {
  read(text: string): Reading;
  /** Promises alone, for a text that is being sent. */
  promises(text: string): readonly CommitmentView[];
  /** Words that name `day`, `2026-11-27`, in place of those the promise names its time with; null: none can stand there. */
  wordsFor(promise: Commitment, text: string, day: string): string | null;
  /** The working hours of a day. */
  dueOn(day: string): Due;
  readonly ignores: readonly Ignore[];
}

export function createReader(config: PageConfig, secondReaders: SecondReaders): Reader {
  const knowledge = assembleKnowledge(config.words);
  const readText = createTextReader(knowledge);
  const secondReader = (lang: LanguageId): SecondReader | null => secondReaders.of(lang, knowledge);
  const analyser = createAnalyser(knowledge, config.rules, {
    readText,
    secondReader,
    point: OPERATING_POINTS[config.sensitivity],
  });
  const finder = createCommitmentFinder(knowledge, { readText, secondReader, expectations: true });
  const judge = createPromiseJudge(knowledge);

  function contextNow(): DueContext {
    const { region, workingHours, saturdayCounts, halfDays } = config;
    const now = Temporal.Now.zonedDateTimeISO();
    const instant = now.toString({ timeZoneName: 'never' });
    return { now: instant, zone: now.timeZoneId, region, workingHours, saturdayCounts, halfDays };
  }

  function promises(text: string, context = contextNow()): readonly CommitmentView[] {
    const judged = finder
      .find(text, context)
      .map((promise) => ({ ...promise, ...judge.judge(promise, text, config.limits, context) }));
    return commitmentViews(judged);
  }

  return {
    ignores: config.ignores,
    promises: (text) => promises(text),
    wordsFor: (promise, text, day) => judge.wordsFor(promise, text, day, contextNow()),
    dueOn: (day) => dueOnDay(day, Temporal.Now.timeZoneId(), config.workingHours),
    read(text) {
      const context = contextNow();
      const isWanted = (finding: Finding): boolean =>
        !config.labelsOff.includes(finding.label) && !isIgnored(finding, text, config.ignores, context.now);
      const { findings, languages } = analyser.analyse(text, undefined, isWanted);
      const commitments = languages.length > 0 ? promises(text, context) : [];
      const about = promiseFindings(commitments, text, config.limits, context, knowledge, findings).filter(isWanted);
      return { findings: [...findings, ...about].sort((a, b) => a.start - b.start), languages, commitments };
    },
  };
}
