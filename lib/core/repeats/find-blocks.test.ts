import { describe, expect, test } from 'vitest';
import { germanElements } from '../../languages/de/elements';
import { englishElements } from '../../languages/en/elements';
import { KNOWLEDGE } from '../../languages/knowledge';
import { createTextReader } from '../analysis/read-text';
import { draftParts } from '../checklist/draft-parts';
import { createSignReader } from '../checklist/signs-in';
import type { LanguageId } from '../language-id';
import { createBlockFinder } from './find-blocks';
import type { Block } from './sent-blocks';

const readText = createTextReader(KNOWLEDGE);
const signsOf = createSignReader({ ...KNOWLEDGE, elements: { de: germanElements, en: englishElements } });
const find = createBlockFinder(KNOWLEDGE);

function blocks(draft: string, customer: readonly string[] = [], lang: LanguageId = 'de'): Block[] {
  const placed = readText(draft, lang);
  const { body } = draftParts(placed, signsOf);
  const [first, last] = [body[0], body.at(-1)];
  return find({ placed, body: first && last ? { start: first.start, end: last.end } : null, customer });
}
const found = (draft: string, customer?: readonly string[], lang?: LanguageId): string[] =>
  blocks(draft, customer, lang).map(({ kind, start, end }) => `${kind}: ${draft.slice(start, end)}`);

const CLOSING = 'Wenn danach noch etwas offen ist, erreichen Sie mich direkt unter meiner Durchwahl.';

describe('sentences', () => {
  test.each([
    ['long enough', `Guten Tag Frau Keller,\n\n${CLOSING}\n\nViele Grüße\nAnna Berger`, [`sentence: ${CLOSING}`]],
    ['too short', 'Ich melde mich morgen bei Ihnen.', []],
    ['short without its day', 'Ich rufe Sie am Montag, 23. November, wieder an.', []],
    [
      'a greeting and a sign-off',
      'Guten Tag liebe Frau Keller und lieber Herr Keller,\n\nMit freundlichen Grüßen aus dem schönen Graz\nAnna',
      [],
    ],
    ['opening hours', 'Unsere Filiale ist von Montag bis Freitag zwischen 9 und 17 Uhr für Sie da.', []],
    ['an address', 'Bitte schicken Sie das Gerät an die Lampenhaus AG, Seestrasse 14, 8002 Zürich.', []],
    ['a page', 'Alle Termine finden Sie jederzeit auf unserer Seite unter www.lampenhaus.example im Kalender.', []],
    ['a clause', 'Nach § 312g haben Sie bei Bestellungen im Netz ein Recht auf Widerruf.', []],
    ['a quotation', '„Ich habe das Gerät vor drei Wochen an Sie zurückgeschickt und warte.“ schreiben Sie.', []],
  ])('%s', (_, draft, expected) => {
    expect(found(draft)).toEqual(expected);
  });

  test("the customer's own words are no robot's", () => {
    const customer = 'Die neue Stehlampe flackert seit der Lieferung, sobald der Dimmer angeschlossen wird.';
    const draft = 'Ihre neue Stehlampe flackert also seit der Lieferung, sobald der Dimmer angeschlossen wird.';
    expect(found(draft, [customer])).toEqual([]);
    expect(found(draft, ['Wo bleibt meine Rechnung?'])).toEqual([`sentence: ${draft}`]);
  });

  test('in English', () => {
    const draft = 'If anything else comes up in the meantime, you can reach me directly.';
    expect(found(draft, [], 'en')).toEqual([`sentence: ${draft}`]);
  });
});

test.each([
  [
    'case and marks',
    'Wir haben Ihren Hinweis gern an das Team weitergegeben!',
    'wir haben ihren Hinweis, gern, an das Team weitergegeben.',
  ],
  [
    'numbers',
    'Ich habe die 3 offenen Punkte heute mit dem Lager besprochen.',
    'Ich habe die 12 offenen Punkte heute mit dem Lager besprochen.',
  ],
  [
    'days',
    'Am Montag habe ich alle Punkte mit dem Lager besprochen.',
    'Am Freitag habe ich alle Punkte mit dem Lager besprochen.',
  ],
  [
    'months',
    'Seit dem 3. Mai haben wir für Sie alles neu sortiert.',
    'Seit dem 10. Juni haben wir für Sie alles neu sortiert.',
  ],
  [
    'Swiss spelling',
    'Ich lasse die Straße für Sie gern noch einmal prüfen.',
    'Ich lasse die Strasse für Sie gern noch einmal prüfen.',
  ],
])('%s make no other sentence', (_, one, other) => {
  const [a, b] = [blocks(one), blocks(other)];
  expect(a).toHaveLength(1);
  expect(a[0]?.norm).toBe(b[0]?.norm);
});

describe('paragraphs', () => {
  const LONG =
    'Danke, dass Sie uns so offen schreiben, was in den letzten Wochen schiefgegangen ist. Ich nehme Ihren Fall jetzt selbst in die Hand. Sobald die Werkstatt etwas gefunden hat, hören Sie von mir und niemand anderem.';

  test('some sentences of some length', () => {
    expect(blocks(LONG).filter(({ kind }) => kind === 'paragraph')).toEqual([
      {
        kind: 'paragraph',
        start: 0,
        end: LONG.length,
        norm: expect.stringMatching(/^danke dass sie uns .* niemand anderem$/),
      },
    ]);
  });

  test.each([
    ['one long sentence', LONG.replaceAll('. ', ', ')],
    ['few words', 'Danke für Ihre Geduld. Ich melde mich bis Freitag bei Ihnen mit dem Ergebnis aus der Werkstatt.'],
    [
      'a list of facts',
      'Unsere Filiale in Graz hat von 9 bis 17 Uhr offen, samstags von 10 bis 14 Uhr. Die Filiale in Linz hat von 8 bis 16 Uhr offen, samstags von 9 bis 12 Uhr. Wir freuen uns auf Sie.',
    ],
  ])('%s', (_, draft) => {
    expect(blocks(draft).filter(({ kind }) => kind === 'paragraph')).toEqual([]);
  });
});
