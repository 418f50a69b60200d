/** Sie and du in one draft: which of them is marked, and what only looks like the other address. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import { sliceOf } from '../text/span';
import { readText } from './read-text';
import { createRegisterFinder, type RegisterFinder } from './register-findings';

const { de: german, en: english } = KNOWLEDGE.languages;
const find = (text: string): ReturnType<RegisterFinder> =>
  createRegisterFinder(german)(text, readText(text, KNOWLEDGE, 'de'));
const marked = (text: string): string[] => find(text).map(({ actual }) => actual);

describe('mixed address', () => {
  test.each([
    ['the rarer is marked', 'Gern helfe ich Ihnen, wenn Sie mögen. Hast du Fragen?', ['du']],
    ['either way', 'Hast du Fragen? Ich rufe dich an und sende Ihnen das.', ['Ihnen']],
    ['a tie: the informal one', 'Ich danke Ihnen.\n\nBis bald, dein Team', ['dein']],
    ['written with a capital', 'Ich sende Ihnen das, wenn Sie Zeit haben.\nDein Support-Team', ['Dein']],
    [
      'the first three',
      'Du hast dir dein Rad und deine Tasche geholt. Ich sende Ihnen, was Sie brauchen, wenn Sie wollen, dass Sie Ihre Akte haben.',
      ['Du', 'dir', 'dein'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test.each([
    ['Sie alone', 'Gern helfe ich Ihnen, wenn Sie mögen.'],
    ['du alone', 'Gern helfe ich dir, wenn du magst.'],
    ['"they" at a start', 'Deine Schuhe sind da. Sie liegen bereit. Ihre Farbe stimmt.'],
    ['"they" behind a colon or a bullet', 'Zu deinen Schuhen: Sie liegen bereit.\n- Ihre Farbe stimmt.'],
    ['the plural beside Sie', 'Ich schreibe Ihnen beiden, und für euch liegt es bereit, wenn ihr kommt.'],
    ['the customer’s quoted words', 'Sie schreiben „kannst du mir helfen“, und ich helfe Ihnen gern.'],
    ['the mail below', 'Ich helfe Ihnen gern.\n\n> Kannst du mir helfen?'],
    ['a label in quotation marks', 'Ich sende Ihnen das, klicken Sie auf „Dein Konto“.'],
    ['a label in a path', 'Ich zeige es Ihnen: Menü > Deine Daten > Adresse, dort finden Sie es.'],
    ['talk about du', 'Wollen wir per du sein, wenn es Ihnen recht ist? Das Du biete ich Ihnen gern an.'],
    ['a French name', 'Ich habe Ihnen das Hotel du Lac gebucht.'],
    ['codes', 'Ich sende Ihnen den Befehl DIR.'],
    ['nothing', ''],
  ])('none for %s', (_name, text) => {
    expect(marked(text)).toEqual([]);
  });

  test('is advice with a reason and nothing to put in', () => {
    expect(find('Ich danke Ihnen.\n\nBis bald, dein Team')).toEqual([
      {
        start: 28,
        end: 32,
        ruleId: 'de/register/mixed',
        label: 'register',
        lang: 'de',
        actual: 'dein',
        suggestions: [],
        models: [],
        note: 'Sie und du stehen im selben Entwurf; eine Anrede wirkt ruhiger.',
        source: { kind: 'built-in' },
      },
    ]);
  });

  test('English knows one address, and its paragraphs do not count in a German draft', () => {
    expect(createRegisterFinder(english)('I thank you.', readText('I thank you.', KNOWLEDGE, 'en'))).toEqual([]);
    const both =
      'Ich danke Ihnen für die Nachricht und wir haben es.\n\nThis is for you and we have sent du it to the office.';
    expect(createRegisterFinder(german)(both, readText(both, KNOWLEDGE))).toEqual([]);
  });
});

test('whatever the text, findings stand in order inside it and name the words that stand there', () => {
  const piece = fc.constantFrom(
    'du',
    'Sie',
    'Ihnen',
    'dein',
    ' ',
    ' ',
    '. ',
    '\n',
    '\n> ',
    '„',
    '“',
    'so ',
    '\u00ad',
    '🙂',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const finding of find(text)) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(sliceOf(text, finding)).toBe(finding.actual);
        end = finding.end;
      }
    }),
    { numRuns: 400 },
  );
});
