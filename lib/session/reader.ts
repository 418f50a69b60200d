/** The analyser of one page, rebuilt when rules or settings change, and the promises and ignores that go with it. */
import { createAnalyser } from '@/lib/core/analysis/analyse';
import type { Finding } from '@/lib/core/analysis/finding';
import { isIgnored } from '@/lib/core/analysis/ignores';
import { createTextReader } from '@/lib/core/analysis/read-text';
import type { Commitment } from '@/lib/core/commitments/commitment';
import { createCommitmentFinder } from '@/lib/core/commitments/find-commitments';
import type { LanguageId } from '@/lib/core/language-id';
import { OPERATING_POINTS, type SecondReader } from '@/lib/core/second-reader/second-reader';
import type { Ignore } from '@/lib/core/view/panel-state';
import { assembleKnowledge } from '@/lib/languages/assemble';
import type { PageConfig } from '@/lib/platform/messages';
import type { SecondReaders } from './second-readers';

export interface Reading {
  readonly findings: readonly Finding[];
  readonly commitments: readonly Commitment[];
  readonly languages: readonly LanguageId[];
}

export interface Reader {
  read(text: string): Reading;
  /** Promises alone, for a text that is being sent. */
  promises(text: string): readonly Commitment[];
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
  const finder = createCommitmentFinder(knowledge, { readText, secondReader });

  function promises(text: string): readonly Commitment[] {
    const now = Temporal.Now.zonedDateTimeISO();
    return finder.find(text, {
      now: now.toString({ timeZoneName: 'never' }),
      zone: now.timeZoneId,
      region: config.region,
      workingHours: config.workingHours,
    });
  }

  return {
    ignores: config.ignores,
    promises,
    read(text) {
      const { findings, languages } = analyser.analyse(text);
      const now = Temporal.Now.instant().toString();
      const shown = findings.filter(
        (finding) => !config.labelsOff.includes(finding.label) && !isIgnored(finding, text, config.ignores, now),
      );
      return { findings: shown, languages, commitments: languages.length > 0 ? promises(text) : [] };
    },
  };
}
