/** Lost temper without a pattern: what is marked, what is offered instead, and what only looks like it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import type { LanguageId } from '../language-id';
import { styleIn } from '../text/address';
import { sliceOf } from '../text/span';
import type { Finding } from './finding';
import { readText } from './read-text';
import { temperFindings } from './temper-findings';

function find(text: string, lang: LanguageId): Finding[] {
  const language = KNOWLEDGE.languages[lang];
  const style = styleIn(text, language);
  return readText(text, KNOWLEDGE, lang).flatMap(({ start, paragraph }) =>
    paragraph.sentences.flatMap((sentence) =>
      temperFindings(paragraph.text, sentence, lang, language, style).map((finding) => ({
        ...finding,
        start: finding.start + sentence.start + start,
        end: finding.end + sentence.start + start,
      })),
    ),
  );
}

const shown = (text: string, lang: LanguageId): (readonly [string, string | null])[] =>
  find(text, lang).map(({ actual, suggestions }) => [actual, suggestions[0] ?? null]);

type Case = readonly [string, readonly (readonly [string, string | null])[]];

const GERMAN: readonly Case[] = [
  ['Das habe ich Ihnen NICHT zugesagt.', [['NICHT', 'nicht']]],
  ['Lesen Sie ENDLICH die Anleitung.', [['ENDLICH', 'endlich']]],
  ['BITTE UNTERLASSEN SIE DIESEN TON!', [['BITTE UNTERLASSEN SIE DIESEN TON', 'Bitte unterlassen Sie diesen Ton']]],
  ['Wir haben das SCHON GELIEFERT.', [['SCHON', 'schon']]],
  ['Wir haben das WIRKLICH OFT GESAGT.', [['WIRKLICH OFT GESAGT', null]]],
  ['Hast du das gelesen? HABEN SIE MICH VERSTANDEN?', [['HABEN SIE MICH VERSTANDEN', null]]],
  ['Nächstes Mal: FINGER WEG!!', [['FINGER WEG!!', 'Finger weg!']]],
  ['Was wollen Sie denn noch?!?!', [['noch?!?!', 'noch?']]],
  ['Ich schreibe das zum letzten Mal !!!', [['Mal !!!', 'Mal!']]],
  ['Zu Ihrem „Problem“ sage ich nichts.', [['„Problem“', 'Problem']]],
  ['Ihre sogenannten "Beweise" kenne ich.', [['"Beweise"', 'Beweise']]],
  ['Wer nicht liest, darf sich nicht wundern 🤷🏽‍♂️', [['🤷🏽‍♂️', null]]],
  ['Das steht in der Anleitung. 🙄', [['🙄', null]]],
  ['Das steht da. 🙄🙄\n\nBis morgen', [['🙄🙄', null]]],
];

const GERMAN_NEAR: readonly string[] = [
  'Ihr Paket liegt bei DHL, die IBAN und das PDF folgen per SMS.',
  'Die Bestellung NICHT-4711 und die Datei BITTE_LESEN.txt sind da.',
  'WICHTIG\nIhr Paket ist da.',
  'BITTE NICHT VERGESSEN: Die Frist endet am Montag.',
  'HINWEISE ZU IHRER RECHNUNG\n\nDer Betrag ist bezahlt.',
  'VIELEN DANK FÜR ALLES!',
  'Klicken Sie auf „JETZT ZAHLEN“ und warten Sie.',
  'Die Taste STOPP ist rot.',
  'Klicken Sie HIER.',
  'Herzlichen Glückwunsch!!!',
  'So cool, dass du wieder da bist!!!',
  'Die beste Torte der Stadt, wer, wir?!?',
  'Wir freuen uns auf Sie!!',
  'Alles wird glattgehen!!',
  'Wirklich?!',
  'Sie schreiben „das ist NICHT mein Fehler!!! 🙄“ und fragen nach dem Stand.',
  '> Das ist NICHT mein Problem!!! 🙄\nDanke für die Nachricht.',
  'Unter „Problem“ wählen Sie die Kategorie.',
  'Ihr Tarif „Basic“ läuft weiter.',
  'Ihre Beschwerde nehme ich ernst.',
  'Gern geschehen 😊👍',
];

const ENGLISH: readonly Case[] = [
  ['I did NOT say that.', [['NOT', 'not']]],
  ['YOU broke it.', [['YOU', 'You']]],
  ['We told you: I HAVE ALREADY ANSWERED.', [['HAVE ALREADY ANSWERED', null]]],
  ['That is what I SAID ALREADY.', [['SAID ALREADY', 'said already']]],
  ['And YOU DON’T READ this.', [['YOU DON’T READ', 'you don’t read']]],
  ['Look, I’M NOT YOUR clerk.', [['I’M NOT YOUR', 'I’m not your']]],
  ['THE PARCEL WAS DELIVERED.', [['THE PARCEL WAS DELIVERED', null]]],
  ['ENOUGH!!! The money left us on Friday.', [['ENOUGH!!!', 'Enough!']]],
  ['Lift your own sofa!!!', [['sofa!!!', 'sofa!']]],
  ['Why would you do that???', [['that???', 'that?']]],
  ['We looked at your "emergency".', [['"emergency"', 'emergency']]],
  ['About your so-called “evidence”: it is thin.', [['“evidence”', 'evidence']]],
  ['As I wrote yesterday. 🤦‍♀️', [['🤦‍♀️', null]]],
  ['🙄 As I wrote yesterday.', [['🙄', null]]],
];

const ENGLISH_NEAR: readonly string[] = [
  'Your VAT number, the PDF and the IBAN are in the USPS email.',
  'The key is NOT_FOUND and the order ALL-77.',
  'PLEASE NOTE: the office is closed on Monday.',
  'WHAT YOU NEED TO KNOW\n\nThe office is closed.',
  'Reply STOP to opt out, or press the READ button.',
  'We print KEEP THIS BOX on all sides.',
  'THANK YOU ALL SO MUCH.',
  'I have sent it. I think it helps.',
  'Thank you so much!!!',
  'Hi there!!',
  'Do bring a friend!!',
  'You wrote "this is NOT my problem!!! 🙄" and I understand.',
  'Your plan "Basic" goes on, as does your account.',
  'Your complaint is with me now.',
  'Glad it works 🎉',
];

describe.each([
  ['de', GERMAN, GERMAN_NEAR],
  ['en', ENGLISH, ENGLISH_NEAR],
] as const)('%s', (lang, cases, near) => {
  test.each(cases)('%s', (text, expected) => {
    expect(shown(text, lang)).toEqual(expected);
  });

  test.each(near)('leaves alone: %s', (text) => {
    expect(shown(text, lang)).toEqual([]);
  });

  test('each kind has one short reason, and an emoji its models', () => {
    const { notes, models } = KNOWLEDGE.languages[lang].temper;
    for (const note of Object.values(notes)) expect(note).toMatch(/^\p{Lu}.{8,108}\.$/u);
    expect(models.length).toBeGreaterThan(0);
    expect(find(`${lang === 'de' ? 'Wie ich schrieb' : 'As I wrote'} 🙄`, lang)[0]).toMatchObject({
      ruleId: `${lang}/hostile/emoji`,
      label: 'hostile',
      models,
      source: { kind: 'built-in' },
    });
  });
});

const PIECES = [
  ...[
    'NICHT',
    'SIE',
    'LESEN',
    'I',
    'NOT',
    'YOU',
    'Ihr',
    'your',
    '„Problem“',
    '"problem"',
    'danke',
    'DHL',
    'ist es',
    '42',
  ],
  ...['!!', '!!!', '?!?', '. ', ' ', ' ', ', ', '\n', '\n> ', '"', '„', '“', ':', '-', '_'],
  ...['🙄', '🤷‍♂️', '👎🏿', '\ud83d', '\u200d', '\ufe0f', '\u00ad', 'u\u0308'],
];

test('whatever the text, findings stand inside it, apart, and name the words that stand there', () => {
  const draft = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.oneof(draft, fc.string({ unit: 'binary', maxLength: 60 })),
      fc.constantFrom('de', 'en'),
      (text, lang) => {
        for (const finding of find(text, lang)) {
          expect(finding.start).toBeGreaterThanOrEqual(0);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(text.length);
          expect(sliceOf(text, finding)).toBe(finding.actual);
          expect(finding.suggestions).not.toContain(finding.actual);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test.each(['!', '🙄', 'NICHT ', 'Ihr „', '🤷‍', '?! '])('a very long draft of %j is read', (piece) => {
  expect(find(`Das ist es ${piece.repeat(50_000)}`, 'de').length).toBeGreaterThanOrEqual(0);
});
