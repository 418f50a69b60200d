/** Cuts text into words with offsets. Linear in the length of the text, whatever it holds. */
import { fold } from './fold';
import type { Span } from './span';

export interface Token extends Span {
  /** The folded word (see fold.ts). */
  readonly norm: string;
  /** The word begins with a capital letter. */
  readonly capital: boolean;
  /** A comma, dash, bracket, colon or left-out stretch stands between this word and the one before. */
  readonly breakBefore: boolean;
}

// Words: letters, digits and marks, joined by apostrophes; numbers keep their inner separators ("14:30", "1.200,50"). A hyphen separates,
// so that "Follow-up" and "follow up" are the same two words. One regular expression for the whole text: hundreds of them were measured as slow.
const WORD =
  /\d+(?:[.,:]\d+)*(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+(?:['’‘ʼ][\p{L}\p{M}]+)*|[%€$£]/gu;
const BREAK = /[,;:–—()[\]{}/|\n•·]|\s-|-\s|--|\.\.\.|…/;
// What editors leave in front of a word unseen does not make it small.
const CAPITAL = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]*\p{Lu}/u;

/** Words of `text` between `from` and `to`; those touching a span of `skip` (sorted, not overlapping) are left out and leave a break. */
export function tokenize(text: string, from = 0, to = text.length, skip: readonly Span[] = []): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(from, to);
  let previousEnd = 0;
  let skipped = false;
  let nextSkip = 0;
  for (const match of slice.matchAll(WORD)) {
    const raw = match[0];
    const start = from + match.index;
    const end = start + raw.length;
    while ((skip[nextSkip]?.end ?? Number.POSITIVE_INFINITY) <= start) nextSkip++;
    if ((skip[nextSkip]?.start ?? Number.POSITIVE_INFINITY) < end) {
      skipped = true;
      previousEnd = match.index + raw.length;
      continue;
    }
    const norm = fold(raw);
    if (norm === '') continue;
    const breakBefore = skipped || (tokens.length > 0 && breaks(slice, previousEnd, match.index));
    tokens.push({ start, end, norm, capital: isCapital(raw), breakBefore });
    previousEnd = match.index + raw.length;
    skipped = false;
  }
  return tokens;
}

const BLANK = 32;
/** From here on letters are no ASCII. */
const BEYOND = 128;

// Most words are parted by one blank and begin with a letter of ASCII: half of the time went into asking expressions about these.
const breaks = (text: string, from: number, to: number): boolean =>
  !(to - from === 1 && text.charCodeAt(from) === BLANK) && BREAK.test(text.slice(from, to));

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < BEYOND ? first >= 65 && first <= 90 : CAPITAL.test(word);
}
