import { describe, expect, test } from 'vitest';
import { germanElements } from '../../languages/de/elements';
import { englishElements } from '../../languages/en/elements';
import { KNOWLEDGE } from '../../languages/knowledge';
import type { LanguageId } from '../language-id';
import type { ElementId } from './element';
import { createElementReader } from './element-reader';
import { NEEDED_ELEMENTS } from './needed-elements';

const read = createElementReader({ ...KNOWLEDGE, elements: { de: germanElements, en: englishElements } });

function states(asked: readonly string[], draft: string, lang: LanguageId): string[] {
  const text = asked.join(' ');
  const questions = asked.map((question) => ({ text: question, start: text.indexOf(question), end: 0 }));
  const { questions: answered } = read(draft, { customer: { text, questions }, commitments: [], lang });
  return answered.map(({ state }) => state);
}

describe('questions of the customer', () => {
  test.each<readonly [readonly string[], string, readonly string[]]>([
    [['Was kostet die Lieferung?'], 'Die Lieferung kostet 49 Franken.', ['done']],
    [['Was kostet die Lieferung?'], 'Die Lieferung ist unterwegs.', ['missing']],
    [['Wann kommt der Techniker?'], 'Er steht am Donnerstag um 8 Uhr vor Ihrer Tür.', ['done']],
    [['Wann kommt der Techniker?'], 'Der Techniker meldet sich bei Ihnen.', ['missing']],
    [['Ich warte seit dem 3. Mai.', 'Wann kommt er?'], 'Am 3. Mai war er leider verhindert.', ['missing', 'missing']],
    [['Kann ich das umtauschen?'], 'Ja, das geht bis Ende Mai.', ['done']],
    [['Kann ich das umtauschen?'], 'Danke für Ihre Nachricht zum Umtausch.', ['missing']],
    [['Kann ich das umtauschen?'], 'Möchten Sie das umtauschen?', ['missing']],
    [['Haben Sie Parkplätze?', 'Darf mein Hund mit?'], 'Parkplätze stehen hinter dem Haus.', ['done', 'missing']],
    [['Haben Sie Parkplätze?', 'Darf mein Hund mit?'], 'Ja und ja! Ihr Hund schläft im Garten.', ['done', 'done']],
    [['Gilt der Gutschein noch?', 'Wo löse ich den Gutschein ein?'], 'Der Gutschein gilt noch.', ['done', 'missing']],
  ])('%s – %s', (asked, draft, expected) => {
    expect(states(asked, draft, 'de')).toEqual(expected);
  });

  test.each<readonly [readonly string[], string, readonly string[]]>([
    [['Do you allow dogs?', 'Is there parking?'], 'Parking is free.', ['missing', 'done']],
    [['How much is the repair?'], 'The repair comes to £80.', ['done']],
    [['How much is the repair?'], 'Your repair matters to us.', ['missing']],
    [['Can I return it?'], 'Sure, bring it in.', ['done']],
    [['Can I get an MRI this week?'], 'I cannot schedule an MRI without a referral.', ['done']],
    [['When will it ship?'], 'It leaves our warehouse tomorrow.', ['done']],
    [['When will it ship?'], 'Thank you for asking.', ['missing']],
  ])('%s – %s', (asked, draft, expected) => {
    expect(states(asked, draft, 'en')).toEqual(expected);
  });

  test('none without a message', () => {
    expect(read('Ja.', { customer: null, commitments: [] }).questions).toEqual([]);
  });
});

const DRAFT =
  'Guten Tag Frau Keller\n\nSie schreiben, dass ein Regal fehlt. Das war unser Fehler. Ich prüfe das Lager.\n\nMelden Sie sich gern bei mir.\n\nFreundliche Grüsse\nReto Imboden';

describe('a missing element belongs', () => {
  const place = (element: ElementId, draft = DRAFT): string => {
    const { at, lead, trail } = read(draft, { customer: null, commitments: [] }).insertionPoint(
      element,
      NEEDED_ELEMENTS['own-fault'],
    );
    return `${draft.slice(0, at)}${lead}|${trail}${draft.slice(at)}`;
  };

  test('behind what a good reply says before it', () => {
    expect(place('apologises')).toContain('unser Fehler. | Ich prüfe');
  });
  test('in front of all where it opens the reply', () => {
    expect(place('acknowledges')).toContain('Keller\n\n| Sie schreiben');
  });
  test('at the end, in a paragraph of its own, for the closing offer', () => {
    expect(place('closing-offer')).toContain('bei mir.\n\n|\n\nFreundliche');
  });
  test('between greeting and sign-off where nothing is written', () => {
    expect(place('apologises', 'Guten Tag Frau Keller\n\nFreundliche Grüsse\nReto Imboden')).toBe(
      'Guten Tag Frau Keller\n\n|\n\nFreundliche Grüsse\nReto Imboden',
    );
  });
  test('at the start of an empty draft', () => {
    expect(place('apologises', '')).toBe('|');
  });
});

describe('the edges of a draft', () => {
  const elements = (draft: string, lang?: LanguageId): string[] =>
    read(draft, { customer: null, commitments: [], lang }).found.map(({ element }) => element);

  test('thanks in front of a paragraph are no sign-off', () => {
    const thanks =
      'Thank you for your patience. I have checked your account again, and the mistake was entirely ours on this one.';
    expect(elements(`Dear Mrs Keller,\n\n${thanks}\n\nKind regards\nJana Wolff`)).toContain('takes-responsibility');
  });

  test('a formula with a name or a wish behind it is one', () => {
    for (const end of [
      'Kind regards, Jana Wolff',
      'Kind regards\nJana Wolff\nCustomer Care',
      'Thanks again. Have a good day!',
    ])
      expect(
        read(`Dear Mrs Keller,\n\nwe sent it today.\n\n${end}`, { customer: null, commitments: [] }).insertionPoint(
          'closing-offer',
          [],
        ).at,
      ).toBe('Dear Mrs Keller,\n\nwe sent it today.'.length);
  });
});
