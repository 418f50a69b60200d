/** Finds what the agent did not write or only repeats: quoted mail, the customer's quoted sentences, signature and disclaimer. */
import type { Span } from './span';

// Blanks only, never line ends: "\s" behind "^" would try every line of a long empty stretch from every other.
const SIGNATURE = /^(?:--|—|__+)[ \t]*$/m;
const DISCLAIMER =
  /^[-–— \t]*(?:diese (?:e-?mail|nachricht)|this (?:e-?mail|message)) [^\n]{0,80}(?:vertraulich|confidential)/im;
const ORIGINAL =
  /^[ \t]*[-_]{3,}[ \t]*(?:original message|urspr(?:ü|ue)ngliche nachricht|weitergeleitete nachricht|forwarded message)[ \t]*[-_]{3,}/im;
// A mail program's line names a date in figures and a name; "Am 3. Mai schrieb ich Ihnen:" is the agent's own.
const INTRO =
  /^(?:am|on) (?=[^\n]{0,120}\d)[^\n]{4,120}(?:\n[^\n]{0,80})?(?:schrieb\b(?! (?:ich|wir)\b)|(?<!\b(?:i|we|you) )wrote\b)[^\n]{0,80}(?:\n[^\n]{0,80}>)?:[ \t]*$/im;
/** Whatever stands below one of these is not the agent's. Most drafts hold none; the first expression says so at a glance. */
const BORDERS = [
  { glance: /--|—|__/, border: SIGNATURE },
  { glance: /vertraulich|confidential/i, border: DISCLAIMER },
  { glance: /---|___/, border: ORIGINAL },
  { glance: /schrieb|wrote/i, border: INTRO },
];
const QUOTED_LINES = /^>.*(?:\n>.*)*/gm;
/** A quotation of fewer words is the agent's own emphasis, not the customer's sentence. */
const QUOTE_WORDS = 3;
const QUOTE_MARK = /[„“»«"]/;
const QUOTES = /„[^„“”\n]{1,600}[“”]|“[^“”\n]{1,600}”|»[^»«\n]{1,600}«|«[^»«\n]{1,600}»|"[^"\n]{1,600}"/g;

/** Where signature, disclaimer or quoted mail begins; the text's length: nowhere. */
export function borderOf(text: string): number {
  const borders = BORDERS.filter(({ glance }) => glance.test(text)).map(({ border }) => text.search(border));
  return Math.min(...borders.filter((at) => at >= 0), text.length);
}

/** Spans to leave out, sorted and not overlapping. Above the border each belongs to its lines alone. */
export function foreignSpans(text: string, cut = borderOf(text)): Span[] {
  const above = text.slice(0, cut);
  const spans: Span[] = [];
  if (above.includes('>')) for (const match of above.matchAll(QUOTED_LINES)) spans.push(spanOf(match));
  if (QUOTE_MARK.test(above))
    for (const match of above.matchAll(QUOTES))
      if (match[0].split(/\s+/).length >= QUOTE_WORDS) spans.push(spanOf(match));
  if (cut < text.length) spans.push({ start: cut, end: text.length });
  return merged(spans);
}

const spanOf = (match: RegExpMatchArray): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}
