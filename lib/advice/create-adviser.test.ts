/** Each play once in both languages, from the customer's message to the panel's words. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { CustomerEvent } from '@/lib/core/history/customer-event';
import type { LanguageId } from '@/lib/core/language-id';
import { PLAYS, type PlayId } from '@/lib/core/plays/play';
import { NO_GUIDANCE } from '@/lib/core/policy/team-guidance';
import type { Advice } from '@/lib/core/view/advice';
import { PLAYBOOK } from '@/lib/languages/playbook';
import { type Adviser, createAdviser } from './create-adviser';
import { type InputChanges, inputForTests } from './input-for-tests';
import { loadJudgesForTests } from './load-judges-for-tests';

type Case = readonly [PlayId, string, InputChanges?];

const INSULT = {
  de: 'Ihr seid der letzte Saftladen, unfähige Idioten! Zwei Termine, und niemand kommt!',
  en: 'You useless idiots! Two appointments and nobody turns up! Worst bunch of morons ever.',
};
const CASES: Readonly<Record<LanguageId, readonly Case[]>> = {
  de: [
    [
      'own-fault',
      'Sie haben mir am Dienstag das falsche Modell geschickt. Bestellt war Schwarz, gekommen ist Weiss, und der Schirm ist zerbrochen.',
    ],
    [
      'extra-demand',
      'Können Sie mir bei der Gelegenheit auch gleich noch die Vorhänge gratis kürzen? Das ist doch sicher dabei.',
    ],
    [
      'disputed-facts',
      'Das stimmt nicht. Ich habe am 3. November gekündigt, und Ihr Kollege hat mir das am Telefon bestätigt. Sie behaupten jetzt, es sei nie etwas angekommen.',
    ],
    ['abuse-first', INSULT.de],
    ['abuse-repeated', INSULT.de, { messages: [INSULT.de, 'Gibt es etwas Neues?', INSULT.de] }],
    ['threat-leave', 'Wenn das so weitergeht, kündige ich und gehe zur Konkurrenz.'],
    ['threat-legal', 'Ich habe die Sache meinem Anwalt übergeben und fordere die 180 Euro bis zum 4. Dezember zurück.'],
    [
      'threat-public',
      'Wenn das Paket morgen nicht da ist, stelle ich eine Ein-Stern-Bewertung auf Google und schreibe der Presse.',
    ],
    ['threat-violence', 'Ich weiß, wo Sie arbeiten. Ich komme vorbei und schlage Ihnen die Zähne ein.'],
    ['self-harm', 'Ich kann nicht mehr. Ich will nicht mehr leben, es hat alles keinen Sinn.'],
    [
      'permanent-demander',
      'Jedes Mal muss ich hinterherlaufen, und wieder reicht mir der Entwurf nicht. Ich will die siebte Korrektur, und zwar wieder kostenlos.',
    ],
    ['ending', 'Wenn das so weitergeht, kündige ich und gehe zur Konkurrenz.', { notes: { play: 'ending' } }],
    ['question', 'Bis wann kann ich das Gerät zurückgeben, und muss es original verpackt sein?'],
    [
      'delay',
      'Wo bleibt meine Bestellung? Der Schrank sollte am Freitag geliefert werden, ich warte seit drei Wochen.',
    ],
    [
      'other',
      'Vielen herzlichen Dank, die Montage war an einem Vormittag fertig und Ihr Team war ausgesprochen freundlich!',
    ],
  ],
  en: [
    [
      'own-fault',
      'You sent me the wrong model on Tuesday. I ordered the black lamp, got the white one, and the shade is broken.',
    ],
    ['extra-demand', 'While you are at it, could you also shorten the curtains for free? Surely this is included.'],
    [
      'disputed-facts',
      'That is not true. I cancelled on 3 November and your colleague confirmed it on the phone. Now you claim that nothing ever arrived.',
    ],
    ['abuse-first', INSULT.en],
    ['abuse-repeated', INSULT.en, { messages: [INSULT.en, 'Any news?', INSULT.en] }],
    ['threat-leave', 'If this goes on I will cancel and switch to a competitor.'],
    ['threat-legal', 'I have passed the matter to my solicitor and demand the £180 back by 4 December.'],
    [
      'threat-public',
      'If the parcel is not here tomorrow I will leave a one star review on Trustpilot and tell the press.',
    ],
    ['threat-violence', 'I know where you work. I will come over and smash your teeth in.'],
    ['self-harm', 'I cannot go on. I do not want to live any more, I want to end my life.'],
    [
      'permanent-demander',
      'Every single time I have to chase you, and once again the draft is not good enough. I want the seventh round of changes, free of charge as always.',
    ],
    ['ending', 'If this goes on I will cancel and switch to a competitor.', { notes: { play: 'ending' } }],
    ['question', 'Until when can I return the device, and does it have to be in the original packaging?'],
    ['delay', 'Where is my order? The wardrobe was due on Friday, I have been waiting for three weeks.'],
    ['other', 'Thank you so much, the fitting was done in one morning and your team was lovely!'],
  ],
};
/** Greeting and sign-off alone: all that the play asks for is open. */
const FRAME = {
  de: 'Guten Tag Frau Keller,\n\nAnbei die Unterlagen.\n\nViele Grüße\nAnna Berger',
  en: 'Dear Ms Keller,\n\nPlease find the papers attached.\n\nKind regards\nAnna Berger',
};
/** These texts wait for somebody to say yes. */
const LOCKED: readonly PlayId[] = ['threat-violence', 'ending'];

let advisers: Readonly<Record<LanguageId, Adviser>>;

beforeAll(async () => {
  const judges = await loadJudgesForTests();
  const adviser = (uiLang: LanguageId): Adviser =>
    createAdviser({ uiLang, guidance: NO_GUIDANCE, region: null, judgesFor: judges.of });
  advisers = { de: adviser('de'), en: adviser('en') };
});

describe.each(['de', 'en'] as const)('in %s', (lang) => {
  const advise = (changes: InputChanges): Advice =>
    advisers[lang].advise(inputForTests({ text: FRAME[lang], languages: [lang], ...changes }));

  test('each play has its case', () => {
    expect(CASES[lang].map(([id]) => id)).toEqual(PLAYS);
  });

  const cases = CASES[lang].map(([id, message, changes = {}]) => ({ id, message, changes }));
  test.each(cases)('$id', ({ id, message, changes }) => {
    const advice = advise({ messages: [message], ...changes });
    const play = PLAYBOOK[lang].plays[id];
    const { texts, releases, ladder, ...words } = advice.play;
    expect(words).toMatchObject({ id, name: play.name, steps: play.steps, isChosen: id === 'ending' });
    expect(advice.customer?.shown[0]).toMatchObject({ id, name: play.name });
    // A question may show itself by its little words alone, which are not worth showing.
    if (id !== 'question') expect(advice.customer?.shown[0]?.words.length === 0).toBe(id === 'ending');
    expect(advice.safety?.kind ?? null).toBe(
      id === 'self-harm' ? 'self-harm' : id === 'threat-violence' ? 'violence' : null,
    );
    expect(texts.length).toBe(LOCKED.includes(id) ? 0 : play.texts.length);
    expect(releases.map(({ given }) => given)).toEqual(
      { ending: [false, false], 'threat-violence': [false] }[id as string] ?? [],
    );
    expect(ladder.length).toBe(id.startsWith('abuse') ? 6 : 0);
    const musts = advice.checklist.filter(({ must }) => must);
    expect(
      play.elements
        .filter((one) => one.must)
        .map((one) => one.id)
        .filter((one) => !musts.some((line) => line.id === one)),
    ).toEqual([]);
    expect(advice.checklist.filter((line) => line.state === 'missing' && !line.offer)).toEqual([]);
  });

  test('a whole reply ticks its lines, and its fields are open', () => {
    const { play } = advise({ messages: [CASES[lang][0]?.[1] ?? ''] });
    const [reply] = play.texts;
    const [greeting, , signOff] = FRAME[lang].split('\n\n');
    const after = advise({
      messages: [CASES[lang][0]?.[1] ?? ''],
      text: `${greeting}\n\n${reply?.text}\n\n${signOff}`,
    });
    expect(after.checklist.filter(({ state }) => state === 'done').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['takes-responsibility', 'apologises']),
    );
    expect(after.openFields.map(({ name }) => name)).toEqual(expect.arrayContaining([...(reply?.fields ?? [])]));
  });
});

describe('the agent and the software', () => {
  const complaint = CASES.de[0]?.[1] ?? '';
  const advise = (changes: InputChanges, ui: LanguageId = 'de'): Advice => advisers[ui].advise(inputForTests(changes));

  test('guidance speaks the language of the interface, texts that of the reply', () => {
    const { lang, play, checklist } = advise({ messages: [complaint], text: FRAME.de, languages: ['de'] }, 'en');
    expect(lang).toBe('de');
    expect(play.name).toBe(PLAYBOOK.en.plays['own-fault'].name);
    expect(play.texts[0]).toMatchObject({ name: PLAYBOOK.en.plays['own-fault'].texts[0]?.name });
    expect(play.texts[0]?.text).toMatch(/^Sie haben recht/);
    expect(checklist[0]).toMatchObject({ name: PLAYBOOK.en.elements.acknowledges.name });
    expect(checklist[0]?.offer?.text).toMatch(/^Ich kann gut verstehen/);
  });

  test("a reply that is not begun is in the customer's language, and all of it is still to be written", () => {
    const advice = advise({ messages: [CASES.en[13]?.[1] ?? ''] });
    expect(advice.lang).toBe('en');
    expect(advice.checklist.map(({ state }) => state)).toEqual(advice.checklist.map(() => 'missing'));
    expect(advice.checklist.map(({ id }) => id)).toContain('own-date');
    expect(advice.questions).toMatchObject([{ text: 'Where is my order?', state: 'missing', by: 'software' }]);
  });

  test('without a message the agent chooses, and the checklist is that of any reply', () => {
    const advice = advise({ text: FRAME.de, languages: ['de'] });
    expect(advice).toMatchObject({ customer: null, safety: null, play: { id: 'other' } });
    expect(advice.checklist.map(({ id }) => id)).toContain('restates');
  });

  test('an internal note is no reply', () => {
    const advice = advise({ messages: [complaint], text: FRAME.de, status: 'internal' });
    expect(advice).toMatchObject({ checklist: [], questions: [], repeats: [] });
  });

  test('a message in another language shows nothing', () => {
    const advice = advise({
      messages: ['Bonjour, où est ma commande ? Je l’attends depuis trois semaines et vous ne répondez pas.'],
    });
    expect(advice.customer).toMatchObject({ concern: null, mood: 'calm', shown: [] });
  });

  test('du and Swiss spelling are as the draft has them', () => {
    const du = advise({
      messages: [complaint],
      text: 'Hallo Petra,\n\ndanke, dass du schreibst.\n\nGruss\nAnna',
      languages: ['de'],
    });
    expect(du.play.texts[0]?.text).toMatch(/^Du hast recht/);
    expect(du.play.texts.map(({ text }) => text).join('\n')).not.toContain('ß');
  });

  test('whose fault it is changes what the reply needs', () => {
    const insult = 'Ihr Vollidioten habt mir schon wieder die falsche Matratze geschickt!!!';
    const musts = (fault: 'ours' | 'not-ours' | null): string[] =>
      advise({ messages: [insult], text: FRAME.de, languages: ['de'], notes: { fault } })
        .checklist.filter(({ must }) => must)
        .map(({ id }) => id);
    expect(musts('ours')).toEqual(expect.arrayContaining(['takes-responsibility', 'apologises', 'acknowledges']));
    expect(musts(null)).not.toContain('apologises');
    expect(musts('not-ours')).not.toContain('takes-responsibility');
  });

  test("the agent's ticks count", () => {
    const hashes = new Map<string, string>();
    const adviser = createAdviser({
      uiLang: 'de',
      guidance: NO_GUIDANCE,
      region: null,
      hashOf: (text) => hashes.get(text) ?? hashes.set(text, `#${hashes.size}`).get(text) ?? null,
    });
    const input = {
      messages: ['Wo bleibt mein Schrank? Und wer montiert ihn?'],
      text: FRAME.de,
      languages: ['de'] as const,
    };
    expect(adviser.advise(inputForTests(input)).questions.map(({ key, state }) => [key, state])).toEqual([
      ['#0', 'missing'],
      ['#1', 'missing'],
    ]);
    const marked = adviser.advise(
      inputForTests({ ...input, notes: { marks: { restates: 'done' }, questions: { '#1': 'not-needed' } } }),
    );
    expect(marked.questions[1]).toMatchObject({ state: 'not-needed', by: 'agent' });
    expect(marked.checklist.find(({ id }) => id === 'restates')).toMatchObject({
      state: 'done',
      by: 'agent',
      offer: null,
    });
  });
});

describe('what came before', () => {
  const advise = (changes: InputChanges): Advice => advisers.de.advise(inputForTests(changes));
  const days = (kind: CustomerEvent['kind'], ...on: string[]): CustomerEvent[] => on.map((day) => ({ kind, day }));

  test.each<[string, InputChanges, object | null]>([
    ['nothing', { messages: [INSULT.de] }, null],
    ['this message, answered today', { messages: [INSULT.de], events: days('abuse', '2026-11-24') }, null],
    [
      'two days',
      { messages: [INSULT.de], events: days('abuse', '2026-11-02', '2026-11-09') },
      { kind: 'abuse', times: 2, lastDay: '2026-11-09' },
    ],
    ['an earlier message', { messages: [INSULT.de, INSULT.de] }, { kind: 'abuse', times: 1, lastDay: null }],
    [
      'both are counted once',
      { messages: [INSULT.de, INSULT.de], events: days('abuse', '2026-11-09') },
      { kind: 'abuse', times: 1, lastDay: '2026-11-09' },
    ],
    [
      'another complaint',
      { messages: [CASES.de[0]?.[1] ?? ''], events: days('complaint', '2026-11-09') },
      { kind: 'complaint', times: 1, lastDay: '2026-11-09' },
    ],
    ['the same complaint in two messages', { messages: [CASES.de[0]?.[1] ?? '', CASES.de[0]?.[1] ?? ''] }, null],
    ['other trouble', { messages: [INSULT.de], events: days('threat-legal', '2026-11-09') }, null],
  ])('%s', (_, changes, expected) => {
    expect(advise(changes).customer?.before).toEqual(expected);
  });

  const demand = CASES.de[1]?.[1] ?? '';
  test.each<[string, InputChanges, boolean]>([
    ['an insult', { messages: [INSULT.de] }, true],
    ['a threat', { messages: [CASES.de[5]?.[1] ?? ''] }, true],
    ['a wish', { messages: [demand] }, false],
    ['the third wish', { messages: [demand, demand, demand] }, true],
    ['a question', { messages: [CASES.de[12]?.[1] ?? ''] }, false],
    ['despair', { messages: [CASES.de[9]?.[1] ?? ''] }, false],
    [
      'an insult of nobody who is known',
      { messages: [INSULT.de], customer: { key: null, messages: [INSULT.de] } },
      false,
    ],
    ['an insult, where it is settled', { messages: [INSULT.de], history: 'off' }, false],
  ])('whether it may be kept is asked at %s', (_, changes, expected) => {
    expect(advise({ history: 'ask', ...changes }).customer?.asksHistory).toBe(expected);
  });

  test('the ladder goes on with each boundary', () => {
    const { play } = advise({ messages: [INSULT.de], events: days('boundary', '2026-11-02') });
    expect(play.ladder.find(({ state }) => state === 'now')?.id).toBe('second-talk');
  });
});
