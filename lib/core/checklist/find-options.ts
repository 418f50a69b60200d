/** Several ways to choose from: a list with a choice, numbered ways, or "either … or" with a question. */
import { type Span, sliceOf } from '../text/span';
import { type DraftSentence, shows } from './draft-parts';

const ITEM = /^\s*(?:[-–—•*·▪►‣]\s|\(?\d{1,2}[.)]\s|\(?[a-hA-H][.)]\s)/u;
/** Wherever it stands, it is one of several. */
const NUMBERED = /^\(?(?:\d|[a-h]|i{1,3})\)\s/iu;
const NAMED =
  /^(?:möglichkeit|moeglichkeit|option|variante|vorschlag|weg|choice|alternative)\s+(?:\d|[a-e]\b|eins|zwei|one|two)/iu;
const INLINE = /(?:^|\s)\(?(?:1[.)]|a\)|i\))\s.{3,300}?\s\(?(?:2[.)]|b\)|ii\))\s/su;
/** A question may stand a little away from the list it asks to choose from. */
const REACH = 3;

export function findOptions(draft: string, body: readonly DraftSentence[]): Span | null {
  const said = body.find((sentence) => shows(sentence, 'options'));
  if (said) return { start: said.start, end: said.end };
  return namedWays(body) ?? listToChoose(draft, body) ?? eitherToChoose(body);
}

function namedWays(body: readonly DraftSentence[]): Span | null {
  const [first, ...others] = body.filter(({ text }) => NAMED.test(text));
  const last = others.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** A plain list may list anything: something near it must ask to choose. */
function listToChoose(draft: string, body: readonly DraftSentence[]): Span | null {
  const items = body.filter(
    (sentence) => NUMBERED.test(sentence.text) || (sentence.opensParagraph && ITEM.test(lineOf(draft, sentence))),
  );
  const inline = body.find(({ text }) => INLINE.test(text));
  const [first] = items.length > 1 ? items : inline ? [inline] : [];
  const last = items.length > 1 ? items.at(-1) : inline;
  if (!first || !last) return null;
  const from = body.indexOf(first) - REACH;
  const near = body.slice(Math.max(0, from), body.indexOf(last) + REACH + 1);
  return near.some((sentence) => shows(sentence, 'choose')) ? { start: first.start, end: last.end } : null;
}

/** A list's mark may stand in front of its first sentence. */
function lineOf(draft: string, { start, text }: DraftSentence): string {
  const from = draft.lastIndexOf('\n', start - 1) + 1;
  return start - from > 6 ? text : sliceOf(draft, { start: from, end: start }) + text;
}

function eitherToChoose(body: readonly DraftSentence[]): Span | null {
  const found = body.find(
    (sentence, n) =>
      shows(sentence, 'either-or') &&
      (sentence.question || body.slice(n, n + REACH).some((near) => shows(near, 'choose'))),
  );
  return found ? { start: found.start, end: found.end } : null;
}
