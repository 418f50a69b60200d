import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import { LANGUAGE_IDS, type LanguageId } from '../language-id';
import { compileCues } from '../rules/compile-cues';
import type { Commitment, DueContext } from './commitment';
import { createCommitmentFinder } from './find-commitments';

const CONTEXT: DueContext = {
  now: '2026-11-23T09:00:00+01:00',
  zone: 'Europe/Berlin',
  region: null,
  workingHours: ['09:00', '17:00'],
};
const finder = createCommitmentFinder(KNOWLEDGE);
const found = (text: string, lang?: LanguageId): Commitment[] => finder.find(text, CONTEXT, lang);

test.each(LANGUAGE_IDS)('every cue of %s compiles', (lang) => {
  const { cues, whose, clauseOpeners } = KNOWLEDGE.commitments[lang];
  const all = [...cues, ...whose, { phrase: clauseOpeners }];
  expect(compileCues('commitments', lang, all, KNOWLEDGE.languages[lang]).problems).toEqual([]);
});

describe('German promises', () => {
  test.each([
    ['Ich rufe Sie morgen bis 14 Uhr zurück.', '2026-11-24T14:00'],
    ['Ich melde mich bis Freitag bei Ihnen.', '2026-11-27T17:00'],
    ['Am Montag, 30. November, um 15 Uhr komme ich mit ihm zu Ihnen hinaus.', '2026-11-30T15:00'],
    ['Die Gutschrift geht heute noch raus.', '2026-11-23T17:00'],
    ['Bis spätestens Dienstag erhalten Sie von mir ein schriftliches Angebot.', '2026-11-24T17:00'],
    ['Am 27. hören Sie von mir, wie es ausgegangen ist.', '2026-11-27T17:00'],
    ['Wir überweisen Ihnen die 85 Euro innerhalb von drei Werktagen.', '2026-11-26T17:00'],
    ['Ich schick dir die Sendungsnummer heute um vier.', '2026-11-23T16:00'],
    ['Am Montagnachmittag rufe ich Sie an, einverstanden?', '2026-11-30T18:00'],
  ])('%s', (text, until) => {
    const commitments = found(text, 'de');
    expect(commitments).toHaveLength(1);
    expect(commitments[0]?.due?.to).toMatch(until);
  });

  test.each([
    ['no promise of its own', 'Ihre Rechnung haben wir am Montag erhalten.'],
    ['the past', 'Ich habe Ihnen gestern um 14 Uhr geschrieben.'],
    ['a question', 'Soll ich Sie morgen um 10 Uhr anrufen?'],
    ['negation', 'Das kann ich Ihnen nicht bis Freitag zusagen.'],
    ['a mere offer', 'Gern könnte ich Ihnen eine Kopie schicken.'],
    ['goodwill', 'Ich kümmere mich darum.'],
    ['a request', 'Bitte senden Sie uns das Foto bis Freitag.'],
    ['the customer’s words', 'Sie schreiben: „Ich überweise Ihnen das Geld morgen bis 12 Uhr.“'],
    ['opening hours', 'Unsere Filiale ist am Samstag von 9 bis 13 Uhr geöffnet.'],
    ['courtesy', 'Vielen Dank für Ihre Nachricht vom Montag.'],
  ])('%s is none', (_, text) => {
    expect(found(text, 'de').map(({ clause }) => clause)).toEqual([]);
  });

  test('two promises of one sentence are two', () => {
    const commitments = found(
      'Ich frage heute bei der Werkstatt nach und gebe Ihnen morgen bis Mittag Bescheid.',
      'de',
    );
    expect(commitments.map(({ due }) => due?.to.slice(0, 16))).toEqual(['2026-11-23T17:00', '2026-11-24T12:00']);
  });

  test('a promise with a condition is doubtful', () => {
    const [commitment] = found('Wenn Sie mir die Rechnung schicken, erstatte ich Ihnen den Betrag bis Freitag.', 'de');
    expect(commitment?.due?.flags).toEqual(['ambiguous']);
  });

  test('a vague time is told as such', () => {
    const [commitment] = found('Ich schicke Ihnen die korrigierte Rechnung zeitnah per Mail.', 'de');
    expect(commitment).toMatchObject({ vague: true, due: null });
  });

  test('spans point into the draft, past greeting and quotation', () => {
    const text =
      'Guten Tag Frau Keller,\n\ndanke für das Foto. Ich rufe Sie am Mittwoch um 10 Uhr an.\n\nMit freundlichen Grüßen\nJan Roth';
    const [commitment] = found(text);
    expect(commitment?.clause).toBe('Ich rufe Sie am Mittwoch um 10 Uhr an');
    expect(text.slice(commitment?.start, commitment?.end)).toBe(commitment?.clause);
    expect(text.slice(commitment?.when?.start, commitment?.when?.end)).toBe('am Mittwoch um 10 Uhr');
  });
});

describe('English promises', () => {
  test.each([
    ["I'll call you back tomorrow by 2 pm.", '2026-11-24T14:00'],
    ['I will send you the revised invoice by Friday.', '2026-11-27T17:00'],
    ["You'll have it from me by Wednesday noon.", '2026-11-25T12:00'],
    ["We'll refund the £40 within three working days.", '2026-11-26T17:00'],
    ["I'm emailing the driver's number to you this afternoon.", '2026-11-23T18:00'],
    ['Tomorrow at nine I call you at the hotel.', '2026-11-24T09:00'],
  ])('%s', (text, until) => {
    const commitments = found(text, 'en');
    expect(commitments).toHaveLength(1);
    expect(commitments[0]?.due?.to).toMatch(until);
  });

  test.each([
    ['the past', 'I sent you the form on Monday.'],
    ['a question', 'Shall I call you tomorrow at ten?'],
    ['a mere offer', 'I could send you a copy if that helps.'],
    ['a request', 'Please send us the photo by Friday.'],
    ['negation', "I can't promise you that by Friday."],
    ['opening hours', 'The shop is open until 6 pm on Saturday.'],
    ['courtesy', 'Thank you for your message of 12 May.'],
  ])('%s is none', (_, text) => {
    expect(found(text, 'en').map(({ clause }) => clause)).toEqual([]);
  });
});

describe('any text', () => {
  test('quoted mail below the reply is left alone', () => {
    const text =
      'Danke für Ihre Geduld, Frau Keller.\n\nAm 12.11.2026 schrieb Petra Keller:\n> Ich überweise morgen bis 12 Uhr.';
    expect(found(text)).toEqual([]);
  });

  test('never throws, and spans stay inside and in order', () => {
    const word = fc.constantFrom(
      ...'Ich wir rufe schicke Sie Ihnen morgen bis Freitag um 14 Uhr und , . ? – wenn dann gern nicht I will call you by Monday if then'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (draft) => {
        let last = 0;
        for (const { start, end, clause } of found(draft)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(draft.slice(start, end)).toBe(clause);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });
});
