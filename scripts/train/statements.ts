/** Texts whose danger to a life is known: statements and harmless ones written for it, customers' messages that are labelled, and replies. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageId } from '@/lib/core/language-id';
import { answersIn, isGrave, type Scenario } from '@/lib/core/practice/scenario';
import type { Danger, LabelledSituation } from '@/lib/core/situations/situation';
import { scenarios as germanScenarios } from '@/lib/languages/de/scenarios';
import { scenarios as englishScenarios } from '@/lib/languages/en/scenarios';
import { readDrafts } from '../corpus/drafts';
import { readMessages } from './messages';

const SAFETY = resolve(import.meta.dirname, '../../data/safety');
/** Never learned from, and by authors who read no rule and no other statement. */
const HELD_OUT = `${SAFETY}/held-out`;

/** Written to be told apart, said on the practice desk, a labelled message, or an agent's reply. */
export type Source = 'written' | 'practised' | 'message' | 'reply';

export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly kind: Danger | 'harmless';
  /** Any attentive reader would be alarmed; the others are veiled. */
  readonly isClear: boolean;
  /** One author each; left out as a whole when figures are taken. */
  readonly file: string;
  readonly source: Source;
}

interface Line {
  readonly id: string;
  readonly kind: Danger | 'harmless';
  readonly clear?: boolean;
  readonly text: string;
}

export const readStatements = (lang: LanguageId): Statement[] => readFolder(SAFETY, lang);

export const readHeldOut = (lang: LanguageId): Statement[] => readFolder(HELD_OUT, lang);

/** All that the judge learns from. */
export const readLessons = (lang: LanguageId): Statement[] => [
  ...readStatements(lang),
  ...readMessages(lang).map(({ id, text, labelled, file }) => ({
    ...{ id, text, file },
    kind: KINDS[labelled] ?? ('harmless' as const),
    isClear: true,
    source: 'message' as const,
  })),
  ...SCENARIOS[lang].flatMap(practised),
  // What agents write is ordinary language, and no agent threatens anybody.
  ...readDrafts(lang)
    .filter(({ file }) => !CONTRAST_PAIRS.test(file))
    .map(({ id, draft, file }) => ({
      ...{ id, text: draft, file, kind: 'harmless' as const, isClear: true, source: 'reply' as const },
    })),
];

const SCENARIOS: Readonly<Record<LanguageId, readonly Scenario[]>> = { de: germanScenarios, en: englishScenarios };

/** What customers write on the practice desk, short answers above all; the grave ones have statements enough. */
function practised(scenario: Scenario): Statement[] {
  if (isGrave(scenario)) return [];
  return [...scenario.messages.map(({ text }) => text), ...answersIn(scenario)].map((text, n) => ({
    ...{
      id: `${scenario.id}-${n}`,
      text,
      file: 'scenarios',
      kind: 'harmless' as const,
      isClear: true,
      source: 'practised' as const,
    },
  }));
}

const KINDS: Readonly<Partial<Record<LabelledSituation, Danger>>> = {
  'self-harm': 'self-harm',
  'threat-violence': 'violence',
};

const CONTRAST_PAIRS = /-p\d$/;

function readFolder(folder: string, lang: LanguageId): Statement[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${lang}-`) && name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFile(`${folder}/${name}`, `safety/${name.replace('.jsonl', '')}`));
}

function readFile(path: string, file: string): Statement[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, kind, text, clear = true }: Line = JSON.parse(line);
      return { id, text, file, kind, isClear: clear, source: 'written' };
    });
}
