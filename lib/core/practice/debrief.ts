/** What is said of a practice reply afterwards: what it holds, which words stood out, and one thing to try. No score. */
import { checklistOf } from '../checklist/checklist-of';
import type { ElementId } from '../checklist/element';
import type { Label } from '../labels';
import type { Span } from '../text/span';
import { elementsIn, type ReplyReading } from './reply-reading';

export interface FlaggedWords {
  readonly label: Label;
  readonly quote: string;
}

export interface BetterWords {
  readonly text: string;
  /** A sentence from another case, as a model: nothing fits in place. */
  readonly isElsewhere: boolean;
}

export type DebriefTip =
  | { readonly kind: 'element'; readonly id: ElementId; readonly isHollow: boolean }
  | { readonly kind: 'wording'; readonly label: Label; readonly quote: string; readonly better: BetterWords | null };

export interface Debrief {
  /** In the order of a good reply. */
  readonly found: readonly ElementId[];
  /** The gravest first, a few at most. */
  readonly flagged: readonly FlaggedWords[];
  /** null: nothing is worth a word. */
  readonly tip: DebriefTip | null;
}

const MOST_FLAGGED = 3;
const LONGEST_QUOTE = 90;

/** From what hurts to what is a matter of taste. Those before `null` come before anything a reply may lack. */
const GRAVEST = [
  'hostile',
  'lecturing',
  'dismissive',
  null,
  'handoff',
  'promise',
  'negative',
  'robotic',
  'register',
] as const;
const LABELS_BY_WEIGHT: readonly Label[] = GRAVEST.filter((label) => label !== null);
const BEFORE_ELEMENTS: readonly Label[] = LABELS_BY_WEIGHT.slice(0, GRAVEST.indexOf(null));

/** Where several musts are missing, the one that changes the reply most. */
const MOST_USEFUL: readonly ElementId[] = [
  'help-line',
  'answers',
  'acknowledges',
  'takes-responsibility',
  'apologises',
  'next-step',
  'own-date',
  'boundary',
  'what-is-possible',
  'options',
  'asks-need',
  'restates',
  'end-date',
  'asks-pointedly',
  'written-record',
  'personal',
];

export function debriefOf(reading: ReplyReading): Debrief {
  const has = elementsIn({ ...reading, earlier: [] });
  return {
    found: reading.needed.map(({ id }) => id).filter((id) => has.has(id)),
    flagged: flaggedWords(reading),
    tip: tipOf(reading),
  };
}

function flaggedWords({ findings }: ReplyReading): FlaggedWords[] {
  const gravestFirst = byWeight(findings).map(({ label, actual }) => ({ label, quote: shortened(actual) }));
  const isFirst = ({ label, quote }: FlaggedWords, n: number): boolean =>
    gravestFirst.findIndex((other) => other.label === label && other.quote === quote) === n;
  return gravestFirst.filter(isFirst).slice(0, MOST_FLAGGED);
}

function tipOf(reading: ReplyReading): DebriefTip | null {
  const [gravest] = byWeight(reading.findings);
  const missing = missingMust(reading);
  if (gravest && (!missing || BEFORE_ELEMENTS.includes(gravest.label)))
    return {
      kind: 'wording',
      label: gravest.label,
      quote: shortened(gravest.actual),
      better: betterWords(gravest, reading.text),
    };
  return missing;
}

function betterWords(finding: ReplyReading['findings'][number], text: string): BetterWords | null {
  const isSaid = (words: string): boolean => words.trim() !== '';
  const inPlace = finding.suggestions.find(isSaid);
  if (inPlace) return { text: sentenceWith(inPlace, finding, text), isElsewhere: false };
  const model = finding.models.find(isSaid);
  return model ? { text: model, isElsewhere: true } : null;
}

/** A few words in place of others say little without their sentence. */
function sentenceWith(words: string, { start, end }: Span, text: string): string {
  const before = /[^.!?\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^.!?\n]*[.!?]*/.exec(text.slice(end))?.[0] ?? '';
  return `${before}${words}${after}`.trim();
}

function missingMust(reading: ReplyReading): DebriefTip | null {
  const known = new Set(reading.earlier);
  const missing = checklistOf(reading.needed, reading.found).filter(
    ({ id, must, state }) => must && state === 'missing' && !known.has(id),
  );
  const [first] = missing.toSorted((a, b) => MOST_USEFUL.indexOf(a.id) - MOST_USEFUL.indexOf(b.id));
  return first ? { kind: 'element', id: first.id, isHollow: first.hollow } : null;
}

/** Among equals, words weigh more than a mark too many. */
const byWeight = <T extends { readonly label: Label; readonly actual: string }>(findings: readonly T[]): T[] =>
  findings.toSorted((a, b) => weightOf(a) - weightOf(b));

const weightOf = ({ label, actual }: { readonly label: Label; readonly actual: string }): number =>
  LABELS_BY_WEIGHT.indexOf(label) + (/\s/.test(actual.trim()) ? 0 : 0.5);

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_QUOTE)).trimEnd()} …`;
}
