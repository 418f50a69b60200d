/** Where the panel's texts go in a draft. */
import { describe, expect, test } from 'vitest';
import type { ElementId } from '@/lib/core/checklist/element';
import { NO_GUIDANCE, type TeamGuidance } from '@/lib/core/policy/team-guidance';
import type { AdviceInput } from './advice-input';
import { createAdviser } from './create-adviser';
import { type InputChanges, inputForTests } from './input-for-tests';
import type { Fields } from './insertion-of';

const adviser = createAdviser({ uiLang: 'de', guidance: NO_GUIDANCE, region: null });
const input = (text: string, changes: InputChanges = {}): AdviceInput =>
  inputForTests({ text, languages: text === '' ? [] : ['de'], revision: 7, notes: { play: 'other' }, ...changes });

function withText(given: AdviceInput, id: string, fields: Fields = {}): string | null {
  const insertion = adviser.insertionOfText(given, id, fields);
  if (!insertion) return null;
  expect(insertion.revision).toBe(7);
  return given.draft.text.slice(0, insertion.at) + insertion.text + given.draft.text.slice(insertion.at);
}
function withElement(given: AdviceInput, id: ElementId, fields?: Fields): string | null {
  const insertion = adviser.insertionOfElement(given, id, fields);
  return insertion && given.draft.text.slice(0, insertion.at) + insertion.text + given.draft.text.slice(insertion.at);
}

const HELLO = 'Guten Tag Frau Keller,';
const BYE = 'Viele Grüße\nAnna Berger';

describe('a whole reply', () => {
  const id = 'abuse-repeated-holding';
  const notes = { play: 'abuse-repeated' } as const;
  const REPLY =
    'Um die Lampe kümmern sich jetzt meine Teamleitung, Jana Roth, und ich gemeinsam. Bis «Datum» bekommen Sie von uns eine gemeinsame Antwort.';
  const fields = { Anliegen: 'die Lampe', Name: 'Jana Roth' };

  test.each([
    ['an empty draft', '', REPLY],
    ['a greeting', `${HELLO}\n\n`, `${HELLO}\n\n${REPLY}\n\n`],
    ['a sign-off', BYE, `${REPLY}\n\n${BYE}`],
    ['greeting and sign-off', `${HELLO}\n\n${BYE}`, `${HELLO}\n\n${REPLY}\n\n${BYE}`],
    [
      'some sentences',
      `${HELLO}\n\nich habe Ihre Nachricht gelesen.\n\n${BYE}`,
      `${HELLO}\n\nich habe Ihre Nachricht gelesen.\n\n${REPLY}\n\n${BYE}`,
    ],
  ])('in %s', (_, before, after) => {
    expect(withText(input(before, { notes }), id, fields)).toBe(after);
  });

  test('in a draft too short to tell its language', () => {
    expect(withText(input('Hallo Petra,', { notes, languages: [] }), id, fields)).toMatch(
      /^Hallo Petra,\n\nUm die Lampe/,
    );
  });
});

describe('a text with a place of its own', () => {
  const draft = `${HELLO}\n\nSie schreiben, dass die Lampe flackert. Ich melde mich bis Freitag bei Ihnen.\n\n${BYE}`;

  test('a boundary stands between the concern and the next step', () => {
    const after = withText(input(draft, { notes: { play: 'abuse-repeated' } }), 'abuse-repeated-boundary');
    expect(after).toMatch(/flackert\. Ich helfe Ihnen gern weiter, .* beantworte ich nicht\. Ich melde mich/);
  });

  test('ways to choose from stand on their own', () => {
    const given = input(draft, { notes: { play: 'threat-leave' } });
    const ids = adviser.advise(given).play.texts.filter(({ kind }) => kind === 'options');
    expect(ids.length).toBeGreaterThan(0);
    for (const { id, text } of ids) expect(withText(given, id)).toContain(text);
  });
});

describe('the sentence of an element', () => {
  const draft = `${HELLO}\n\nSie schreiben, dass die Lampe flackert. Morgen rufe ich den Hersteller an.\n\n${BYE}`;

  test('stands where a good reply has it', () => {
    expect(
      withElement(input(draft, { notes: { play: 'own-fault' } }), 'apologises', {
        'was geschehen ist': 'sie flackert',
      }),
    ).toBe(
      `${HELLO}\n\nSie schreiben, dass die Lampe flackert. Es tut mir leid, dass sie flackert. Morgen rufe ich den Hersteller an.\n\n${BYE}`,
    );
  });

  test('is not offered where the play does not ask for it', () => {
    expect(withElement(input(draft, { notes: { play: 'threat-legal' } }), 'apologises')).toBeNull();
  });

  test('is not offered where the agent says that it is there', () => {
    expect(
      withElement(input(draft, { notes: { play: 'own-fault', marks: { apologises: 'done' } } }), 'apologises'),
    ).toBeNull();
  });
});

describe('what is not offered is not put in', () => {
  test('a text of another play', () => {
    expect(withText(input('', { notes: { play: 'delay' } }), 'own-fault-reply')).toBeNull();
  });

  test.each([
    ['ending', [], false],
    ['ending', ['approved'], false],
    ['ending', ['approved', 'spoken'], true],
    ['threat-violence', ['spoken'], false],
    ['threat-violence', ['approved'], true],
  ] as const)('%s with %j', (play, releases, isOffered) => {
    const given = input('', { notes: { play, releases } });
    const id = play === 'ending' ? 'ending-parting' : 'threat-violence-reply';
    expect(adviser.advise(given).play.texts.length > 0).toBe(isOffered);
    expect(withText(given, id) !== null).toBe(isOffered);
  });
});

describe('the team', () => {
  const guidance: TeamGuidance = {
    texts: [
      {
        id: 'delay-reply',
        lang: 'de',
        play: 'delay',
        name: 'Unsere Antwort',
        kind: 'reply',
        element: null,
        text: 'Liebe «Kundin», [Ihr|dein] Schrank kommt am «Liefertag», «Filiale».',
      },
      {
        id: 'team-delay',
        lang: 'de',
        play: 'delay',
        name: 'Kurz',
        kind: 'holding',
        element: null,
        text: 'Wir melden uns am «Datum».',
      },
      {
        id: 'team-delay',
        lang: 'en',
        play: 'delay',
        name: 'Short',
        kind: 'holding',
        element: null,
        text: 'You hear from us on «date».',
      },
    ],
    sentences: [{ lang: 'de', element: 'apologises', text: 'Das tut uns im Lampenhaus leid.' }],
    safety: null,
  };
  const team = createAdviser({ uiLang: 'de', guidance, region: null });
  const given = input(`${HELLO}\n\nHerzlichen Dank für Ihre Zeilen, die «Filiale» sagte «zu spät».`, {
    notes: { play: 'delay' },
  });

  test('replaces a text by its id and puts its others first', () => {
    const { texts } = team.advise(given).play;
    expect(texts.map(({ id, isTeams }) => [id, isTeams])).toEqual(
      expect.arrayContaining([
        ['team-delay', true],
        ['delay-reply', true],
      ]),
    );
    expect(texts[0]?.id).toBe('team-delay');
    expect(texts.filter(({ isTeams }) => !isTeams).length).toBeGreaterThan(0);
    expect(texts.find(({ id }) => id === 'delay-reply')).toMatchObject({
      name: 'Unsere Antwort',
      text: 'Liebe Petra Keller, Ihr Schrank kommt am «Liefertag», «Filiale».',
      fields: ['Liefertag', 'Filiale'],
    });
  });

  test('replaces a sentence of the checklist', () => {
    const line = team.advise(given).checklist.find(({ id }) => id === 'apologises');
    expect(line).toMatchObject({
      name: 'Entschuldigt sich',
      offer: { text: 'Das tut uns im Lampenhaus leid.', isTeams: true },
    });
  });

  test("'s fields are open ones, and a quotation is none", () => {
    expect(team.advise(given).openFields.map(({ name }) => name)).toEqual(['Filiale']);
    expect(adviser.advise(given).openFields).toEqual([]);
  });
});
