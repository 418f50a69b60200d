/** What cues find, and what becomes of those that cannot be read. */
import { expect, test } from 'vitest';
import { tokenize } from '../text/token';
import { type CompiledCues, type Cue, compileCues } from './compile-cues';
import { smallGerman } from './language-for-tests';

interface NamedCue extends Cue {
  readonly name: string;
}

const CUES: readonly NamedCue[] = [
  { name: 'refuses', phrase: ['geht nicht', '<nirgends>'], unless: ['~gut'] },
  { name: 'own', phrase: ['<wir>'] },
  { name: 'refunds', phrase: ['{erstatten}', '<wir> …2 {erstatten}'] },
];
const cues = compileCues('signs', 'de', CUES, smallGerman);

const shown = (text: string, { match }: CompiledCues<NamedCue> = cues): [string, string][] =>
  match(tokenize(text)).map(({ cue, span }) => [cue.name, text.slice(span.start, span.end)]);

test('signs are told by their cue and place, in the order of the cues', () => {
  expect(shown('Ich erstatte das, aber mehr geht nicht.')).toEqual([
    ['refuses', 'geht nicht'],
    ['own', 'Ich'],
    ['refunds', 'erstatte'],
    ['refunds', 'Ich erstatte'],
  ]);
});

test('what silences a sign in its clause leaves it alone in another', () => {
  expect(shown('Das geht nicht gut.')).toEqual([]);
  expect(shown('Gut, das geht nicht.')).toEqual([['refuses', 'geht nicht']]);
});

test('a pattern that cannot be read is a problem and shows nothing; the others work on', () => {
  expect(cues.problems).toEqual([expect.stringMatching(/^de\/signs\/0\/phrase\[1\]: /)]);
  const broken = compileCues('signs', 'de', [{ name: 'a', phrase: ['( x'] }, ...CUES.slice(1)], smallGerman);
  expect(shown('Wir', broken)).toEqual([['own', 'Wir']]);
});
