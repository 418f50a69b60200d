/** Emphasis: the words that are new, and none where nearly all are. */
import { expect, test } from 'vitest';
import { changedWords } from './changed-words';

const emphasised = (before: string, after: string): string =>
  changedWords(before, after)
    .map(({ text, isNew }) => (isNew ? `[${text.trimEnd()}]${text.slice(text.trimEnd().length)}` : text))
    .join('');

test.each([
  ['Das geht nicht', 'Das geht ab Montag', 'Das geht [ab Montag]'],
  ['das geht nicht', 'Das geht jetzt', 'Das geht [jetzt]'],
  [
    'wir können Ihnen, leider, nichts sagen',
    'wir können Ihnen morgen mehr sagen',
    'wir können Ihnen [morgen mehr] sagen',
  ],
  ['Ich kann das nicht sofort prüfen', 'Ich kann das morgen prüfen', 'Ich kann das [morgen] prüfen'],
  ['Das ist nicht möglich', 'Ich sehe gern nach, was geht', 'Ich sehe gern nach, was geht'],
  ['gleich', 'gleich', 'gleich'],
])('%s → %s', (before, after, expected) => {
  expect(emphasised(before, after)).toBe(expected);
});

test('loses no character', () => {
  const after = 'Gern  sehe ich — bis Freitag — nach.';
  expect(
    changedWords('Ich sehe nicht nach.', after)
      .map(({ text }) => text)
      .join(''),
  ).toBe(after);
});
