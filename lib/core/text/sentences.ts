/** Cuts text into paragraphs and sentences. Offsets always point into the text that was given. */
import { fold } from './fold';
import type { Span } from './span';

export interface Sentence extends Span {
  /** Ends in a question mark. */
  readonly question: boolean;
}

/** Longer stretches without an end mark are cut here, so that no input makes a sentence unbounded. */
const MAX_SENTENCE = 2000;
const END = /[.!?…]+["'“”»«)\]]*/gu;
// Two expressions: with the flag i, \p{Ll} would match capitals too.
const GOES_ON = /^\s*(?:\d|\p{Ll})/u;
const COUNTED =
  /^\s*(?:jan|jän|jaen|feb|mär|maer|apr|mai\b|jun|jul|aug|sep|okt|nov|dez|quartal|kalenderwoche|kw|werktag|arbeitstag|stock|etage|og\b|klasse)/iu;
const LIST_NUMBER = /^\d{1,2}[.)]$/;

/** Lines that belong together: a line that ends without a mark and goes on in lower case was wrapped by a mail program. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (isWrapped(text, start, at)) continue;
    if (at > start) spans.push({ start, end: at });
    start = at + 1;
  }
  if (text.length > start) spans.push({ start, end: text.length });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
}

function isWrapped(text: string, start: number, at: number): boolean {
  const lineStart = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
  if (at - lineStart < 50 || /[.!?:;]\s*$/.test(text.slice(Math.max(lineStart, at - 20), at))) return false;
  return /^(?!\d{1,2}[.)]\s)[\p{Ll}\d(„"»]/u.test(text.slice(at + 1, at + 5));
}

/** `paragraph` is the text of one; `abbreviations` are folded words without their final dot ("z", "nr", "dr"). */
export function sentences(paragraph: string, abbreviations: ReadonlySet<string>): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const mark of paragraph.matchAll(END)) {
    const end = mark.index + mark[0].length;
    if (end - start < MAX_SENTENCE && !endsSentence(paragraph, mark.index, end, mark[0], abbreviations)) continue;
    pushSentence(found, paragraph, start, end);
    start = end;
  }
  pushSentence(found, paragraph, start, paragraph.length);
  return found;
}

function pushSentence(found: Sentence[], paragraph: string, from: number, to: number): void {
  for (let start = from; start < to; start += MAX_SENTENCE) {
    const end = Math.min(to, start + MAX_SENTENCE);
    const piece = paragraph.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const body = piece.trim();
    if (body === '' || LIST_NUMBER.test(body)) continue;
    const at = start + lead;
    found.push({ start: at, end: at + body.length, question: /\?["'“”»«)\]!.]*$/.test(body) });
  }
}

function endsSentence(
  paragraph: string,
  at: number,
  end: number,
  mark: string,
  abbreviations: ReadonlySet<string>,
): boolean {
  const next = paragraph.slice(end, end + 14);
  if (next !== '' && !/^\s/.test(next)) return false;
  if (!mark.startsWith('.') || mark.length > 1) return !/^\s+\p{Ll}/u.test(next) || /^[!?]+$/.test(mark);
  const before = /[\p{L}\p{N}]+$/u.exec(paragraph.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  if (/^\d{1,2}$/.test(before)) return !GOES_ON.test(next) && !COUNTED.test(next);
  if (abbreviations.has(fold(before))) return false;
  return !/^\s+\p{Ll}/u.test(next);
}
