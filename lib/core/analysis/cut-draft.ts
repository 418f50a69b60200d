/** Cuts a draft into paragraphs, and after a change only what stands around it. */
import type { LanguageId } from '../language-id';
import { createMemory } from '../memory';
import { commonEnds } from '../text/common-ends';
import { detectLanguage, type KnownWords } from '../text/detect-language';
import { borderOf, foreignSpans } from '../text/own-text';
import { paragraphs } from '../text/sentences';
import { type Span, sliceOf, spansIn } from '../text/span';
import { type Token, tokenize } from '../text/token';

/** A paragraph as it was cut, before the language of the whole draft is known. */
export interface CutParagraph {
  readonly text: string;
  readonly foreign: readonly Span[];
  /** The agent's own. */
  readonly words: readonly Token[];
  /** As `detectLanguage` tells it. */
  readonly lang: LanguageId | null | undefined;
}

export interface PlacedCut {
  readonly start: number;
  readonly cut: CutParagraph;
}

interface CutDraft {
  readonly text: string;
  readonly placed: readonly PlacedCut[];
  readonly hasBorder: boolean;
}

/** Paragraphs, several long drafts' worth. */
const REMEMBERED = 500;
/** A mail program's line above quoted mail spans up to three lines: so many paragraphs around a change are looked at again. */
const AROUND = 3;

interface ChangedPart {
  readonly keep: number;
  readonly from: number;
  readonly rest: number;
  readonly to: number;
  /** How much longer the text has become. */
  readonly shift: number;
}

/** Paragraphs before index `keep` and from index `rest` on are those of before; between `from` and `to` the text is to be cut again. */
function changedPart({ text: before, placed }: CutDraft, text: string): ChangedPart {
  const { head, tail } = commonEnds(before, text);
  const shift = text.length - before.length;
  let keep = 0;
  while (keep < placed.length && endOf(placed[keep]) < head) keep++;
  keep = Math.max(0, keep - AROUND);
  let rest = placed.length;
  while (rest > keep && (placed[rest - 1]?.start ?? 0) >= before.length - tail) rest--;
  rest = Math.min(placed.length, rest + AROUND);
  const from = keep === 0 ? 0 : endOf(placed[keep - 1]) + 1;
  const to = rest === placed.length ? text.length : (placed[rest]?.start ?? 0) + shift;
  return { keep, from, rest, to, shift };
}

const endOf = (one: PlacedCut | undefined): number => (one ? one.start + one.cut.text.length : 0);

/** For texts that mostly repeat the one before: paragraphs that are known are not cut again. */
export function createDraftCutter(knownWords: KnownWords): (text: string) => readonly PlacedCut[] {
  const known = createMemory<string, CutParagraph>(REMEMBERED);
  let last: CutDraft = { text: '', placed: [], hasBorder: false };

  function cut(text: string, from: number, border: number): PlacedCut[] {
    const foreign = foreignSpans(text, border);
    let next = 0;
    return paragraphs(text).map((span) => {
      // Both lists are sorted, so neither is searched from its start again.
      while ((foreign[next]?.end ?? text.length) <= span.start && next < foreign.length) next++;
      const skip = within(foreign, next, span);
      const words = sliceOf(text, span);
      // No paragraph holds an empty line.
      const key = skip.length === 0 ? words : `${words}\n\n${skip.map(({ start, end }) => `${start}-${end}`).join()}`;
      return { start: from + span.start, cut: known.get(key) ?? known.set(key, cutParagraph(words, skip, knownWords)) };
    });
  }

  /** Only what stands around the change; null: signature or quoted mail may begin elsewhere now. */
  function patched(text: string): PlacedCut[] | null {
    const { keep, from, rest, to, shift } = changedPart(last, text);
    const middle = text.slice(from, to);
    if (last.hasBorder || borderOf(middle) < middle.length) return null;
    const moved = last.placed.slice(rest).map(({ start, cut: same }) => ({ start: start + shift, cut: same }));
    return [...last.placed.slice(0, keep), ...cut(middle, from, middle.length), ...moved];
  }

  function cutDraft(text: string): CutDraft {
    if (text === last.text) return last;
    const placed = patched(text);
    if (placed) return { text, placed, hasBorder: false };
    const border = borderOf(text);
    return { text, placed: cut(text, 0, border), hasBorder: border < text.length };
  }

  return (text) => {
    last = cutDraft(text);
    return last.placed;
  };
}

function cutParagraph(text: string, foreign: readonly Span[], knownWords: KnownWords): CutParagraph {
  const words = tokenize(text, 0, text.length, foreign);
  return { text, foreign, words, lang: detectLanguage(words, knownWords) };
}

/** The parts of `spans` from index `from` on that stand in `span`, as offsets from its start. */
function within(spans: readonly Span[], from: number, span: Span): Span[] {
  return spansIn(spans, span, from).map(({ start, end }) => ({
    start: Math.max(start, span.start) - span.start,
    end: Math.min(end, span.end) - span.start,
  }));
}
