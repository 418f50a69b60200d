/** A place is found again as long as what stands around it is the same. */
import { expect, test } from 'vitest';
import { followPlace } from './follow-place';

/** `|` is the place. */
test.each([
  ['nothing changed', 'Guten Tag.| Gern.', 'Guten Tag. Gern.', 'Guten Tag.| Gern.'],
  [
    'words before it, at a distance',
    'Ja. Das geht gern.| Danke.',
    'Ach ja. Das geht gern. Danke.',
    'Ach ja. Das geht gern.| Danke.',
  ],
  [
    'words behind it, at a distance',
    'Gern.| Danke Ihnen dafür.',
    'Gern. Danke Ihnen sehr dafür.',
    'Gern.| Danke Ihnen sehr dafür.',
  ],
  ['the word before it', 'Das geht gern.| Danke.', 'Das geht sehr gern. Danke.', null],
  ['words at it', 'Das geht gern.| Danke.', 'Das geht gern, ja. Danke.', null],
  ['it was the end and no longer is', 'Guten Tag|', 'Guten Tag Frau Keller', null],
  ['it was the start and no longer is', '|Gern.', 'Guten Tag. Gern.', null],
  ['still the end', 'Ja. Das geht gern.|', 'Ach ja. Das geht gern.', 'Ach ja. Das geht gern.|'],
  ['still the start', '|Das geht gern. Ja.', 'Das geht gern. Nein.', '|Das geht gern. Nein.'],
  ['an empty draft', '|', '', '|'],
  ['an empty draft that was begun', '|', 'Guten', null],
  ['all gone', 'Gern.|', '', null],
])('%s', (_name, marked, after, expected) => {
  const at = marked.indexOf('|');
  const place = followPlace(marked.replace('|', ''), after, at);
  expect(place === null ? null : `${after.slice(0, place)}|${after.slice(place)}`).toBe(expected);
});
