/** The customer's next message, with the promised day quoted in the words that the agent gave it. */
import { capitalised } from '../rules/render-suggestion';
import { sliceOf } from '../text/span';
import type { Reaction } from './react';
import { datedPromise, type ReplyReading } from './reply-reading';
import type { FollowUp } from './scenario';

/** Longer ones are told, not quoted: nobody repeats half a sentence. */
const LONGEST_QUOTE = 40;
const QUOTING_PART = /\[([^\]]*)\]\s*/g;

export function followUpText(followUp: FollowUp, reaction: Reaction, quoted: string | null): string {
  const text = followUp[reaction].replace(QUOTING_PART, (_, part: string) => quotingPart(part, quoted));
  return text.trim();
}

const quotingPart = (part: string, quoted: string | null): string => {
  if (quoted === null) return '';
  const words = part.replace('{when}', quoted);
  return `${part.startsWith('{when}') ? capitalised(words) : words} `;
};

/** The words that name the day of the first dated promise, fit for the middle of a sentence. */
export function quotedDay(reading: Pick<ReplyReading, 'text' | 'commitments'>): string | null {
  const when = datedPromise(reading)?.when;
  if (!when) return null;
  const words = sliceOf(reading.text, when).replace(/\s+/g, ' ').trim();
  if (words.length === 0 || words.length > LONGEST_QUOTE) return null;
  return OPENS_SENTENCE.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Days and months keep their capital; what stands before them has one only where it opened the sentence. */
const OPENS_SENTENCE =
  /^(?:Bis|Am|An|Im|In|Um|Ab|Vor|Nach|Noch|Heute|Morgen|Übermorgen|Spätestens|Innerhalb|Binnen|Gleich|Nächste\w*|Kommende\w*|Diese\w*|By|On|At|Within|Before|Until|Today|Tomorrow|Tonight|This|Next|No)\s?/;
