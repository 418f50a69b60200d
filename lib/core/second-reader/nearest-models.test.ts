/** Of the model sentences of a label, those whose sample is most like the draft's sentence. */
import { describe, expect, test, vi } from 'vitest';
import type { Fault } from '../labels';
import { createNearestModels, type ModelSentence, type ModelSentences } from './nearest-models';
import { seenIn, smallLexicon } from './reader-for-tests';

const NEGATIVE: readonly ModelSentence[] = [
  { instead: 'Eine Erstattung ist nicht möglich.', say: 'Erstattung' },
  { instead: 'Vor Montag liefern wir nicht.', say: 'Lieferung' },
  { instead: 'Dafür bin ich nicht zuständig.', say: 'Zuständigkeit' },
  { instead: 'Das Gerät ist nicht mehr auf Lager.', say: 'Lager' },
];
const NONE: Readonly<Record<Fault, readonly ModelSentence[]>> = {
  negative: [],
  lecturing: [],
  promise: [],
  dismissive: [],
  robotic: [],
  handoff: [],
  hostile: [],
};
const MODELS: ModelSentences = {
  ...NONE,
  negative: NEGATIVE,
  lecturing: [{ instead: 'Das hätten Sie lesen müssen.', say: 'Anleitung' }],
};

const see = vi.fn(seenIn);
const nearest = createNearestModels(MODELS, see, smallLexicon);

describe('the nearest model sentence', () => {
  test.each([
    ['Eine Erstattung ist leider nicht möglich.', 'Erstattung'],
    ['Ich habe eine Rückerstattung abgelehnt, das ist nicht möglich.', 'Erstattung'],
    ['Wir liefern erst am Montag.', 'Lieferung'],
    ['Ich bin hier leider gar nicht zuständig!', 'Zuständigkeit'],
    ['Leider sind die Geräte nicht mehr auf Lager!', 'Lager'],
  ])('%s: %s', (sentence, expected) => {
    expect(nearest(seenIn(sentence), 'negative')[0]).toBe(expected);
  });

  test.each(NEGATIVE)('of a sample is its own: $say', ({ instead, say }) => {
    expect(nearest(seenIn(instead), 'negative')[0]).toBe(say);
  });

  test('comes with the second nearest, and not with all', () => {
    expect(nearest(seenIn('Die Lieferung vor Montag ist nicht möglich.'), 'negative')).toHaveLength(2);
  });

  test('is of the label that was asked for', () => {
    expect(nearest(seenIn('Eine Erstattung ist nicht möglich.'), 'lecturing')).toEqual(['Anleitung']);
    expect(nearest(seenIn('Eine Erstattung ist nicht möglich.'), 'hostile')).toEqual([]);
  });
});

test('samples are read once, and only those of labels that were asked for', () => {
  see.mockClear();
  const fresh = createNearestModels(MODELS, see, smallLexicon);
  expect(see).not.toHaveBeenCalled();
  for (const text of ['Das geht nicht.', 'Das geht nie.']) fresh(seenIn(text), 'negative');
  expect(see.mock.calls.map(([sample]) => sample)).toEqual(NEGATIVE.map(({ instead }) => instead));
});
