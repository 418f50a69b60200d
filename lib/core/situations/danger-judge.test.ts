/** A message is as dangerous as its worst sentence, or two that stand together. */
import { describe, expect, test } from 'vitest';
import { createTextReader } from '../analysis/read-text';
import { smallGerman, smallKnowledge } from '../rules/language-for-tests';
import { featuresOf } from '../second-reader/features';
import type { ReaderModel } from '../second-reader/model';
import { seenIn } from '../second-reader/reader-for-tests';
import { createSenseLexicon } from '../second-reader/senses';
import { createDangerJudge, DANGER_OUTPUTS, type DangerJudgement } from './danger-judge';
import { type SeenMessageSentence, seenSentences } from './message-features';
import type { Danger } from './situation';

const lexicon = createSenseLexicon({ endIt: 'mehr', weapon: 'Hammer' }, smallGerman);
const FAREWELL = 'Ich bin morgen nicht mehr da.';
const THREAT = 'Ich komme heute Nacht mit dem Hammer.';

const judge = createDangerJudge(
  taught([
    { text: FAREWELL, danger: 'self-harm' },
    { text: THREAT, danger: 'violence' },
  ]),
  lexicon,
);
const read = createTextReader(smallKnowledge);
const sentencesOf = (text: string): SeenMessageSentence[] => seenSentences(read(text, 'de'));

function judged(text: string): DangerJudgement {
  const judgement = judge(sentencesOf(text));
  if (!judgement) throw new Error(`not judged: ${text}`);
  return judgement;
}

const anyOf = (text: string): number => judged(text).odds.any;

/** Every feature of a lesson speaks for its danger, and for danger at all. */
function taught(lessons: readonly { readonly text: string; readonly danger: Danger }[]): ReaderModel {
  const weights = new Map<number, Int8Array>();
  for (const { text, danger } of lessons)
    for (const id of featuresOf(seenIn(text), lexicon).ids) {
      const own = weights.get(id) ?? new Int8Array(DANGER_OUTPUTS.length);
      own[DANGER_OUTPUTS.indexOf(danger)] = 20;
      own[DANGER_OUTPUTS.indexOf('any')] = 20;
      weights.set(id, own);
    }
  const sorted = [...weights].sort(([a], [b]) => a - b);
  return {
    outputs: DANGER_OUTPUTS.length,
    ids: Uint32Array.from(sorted, ([id]) => id),
    weights: Int8Array.from(sorted.flatMap(([, own]) => [...own])),
    scales: Float32Array.of(0.05, 0.05, 0.05),
    bias: Float32Array.of(-4, -4, -4),
  };
}

describe('a message', () => {
  test('is told by the likelier danger', () => {
    expect([judged(FAREWELL).kind, judged(THREAT).kind]).toEqual(['self-harm', 'violence']);
  });

  test('loses nothing of its danger by what stands around it', () => {
    const ordinary = 'Der Schrank wurde am Freitag geliefert. Die Rechnung stimmt. Alle Türen schließen gut.';
    const around = anyOf(`${ordinary} ${FAREWELL} ${ordinary}`);
    expect(around).toBeCloseTo(anyOf(`${ordinary} ${FAREWELL}`), 0);
    expect(around).toBeGreaterThan(anyOf(`${ordinary} Mehr nicht.`) + 2);
  });

  test('tells more by two sentences that belong together than by either', () => {
    const [first, second] = ['Ich bin morgen nicht mehr.', 'Morgen nicht mehr da.'];
    const both = anyOf(`${first} ${second}`);
    expect(both).toBeGreaterThan(anyOf(first));
    expect(both).toBeGreaterThan(anyOf(second));
  });

  test('without a word of danger is not judged, however much it sounds like one', () => {
    expect(judge([])).toBeNull();
    expect(judge(sentencesOf('Ich bin morgen nicht da. Ich komme heute Nacht.'))).toBeNull();
  });
});

test('its words are those of the sentence that tells, by their places in the message', () => {
  const text = `„Guten Tag,“\n\nder Schrank ist da. ${THREAT} Freundliche Grüße`;
  const { start, end } = judged(text).words();
  expect(text.slice(start, end)).toBe('Ich komme heute Nacht mit dem Hammer');
});

test('of two dangers it names the one whose words it shows', () => {
  const text = `${THREAT} Der Schrank wurde am Freitag geliefert. ${FAREWELL}`;
  const both = judged(text);
  const { start, end } = both.words();
  expect(text.slice(start, end)).toBe((both.kind === 'violence' ? THREAT : FAREWELL).slice(0, -1));
});
