/** Made-up advice in the words of the playbook. It is Tuesday, 24 November 2026; the customers and their messages are invented. */
import type { ElementId } from '@/lib/core/checklist/element';
import { NEEDED_ELEMENTS } from '@/lib/core/checklist/needed-elements';
import type { LanguageId } from '@/lib/core/language-id';
import { type ModelText, PLAYS, type PlayId } from '@/lib/core/plays/play';
import { type Release, releasesFor } from '@/lib/core/plays/thread-notes';
import type { HelpLine, SafetyProcedure } from '@/lib/core/policy/team-guidance';
import { renderSuggestion } from '@/lib/core/rules/render-suggestion';
import type {
  Advice,
  ChecklistLine,
  CustomerView,
  LadderStep,
  OfferedText,
  OpenField,
  PlayView,
  QuestionLine,
  Repeat,
  SafetyView,
  ShownPlay,
} from '@/lib/core/view/advice';
import { PLAYBOOK } from '@/lib/languages/playbook';

/** A text as lib/advice offers it: Sie-form, Swiss spelling, no field filled. */
function offeredText(model: ModelText, isTeams = false): OfferedText {
  const style = { address: 'formal', swiss: true } as const;
  const text = renderSuggestion(model.text, { style, opensSentence: true, slot: () => null }) ?? '';
  const fields = [...new Set([...text.matchAll(/«([^»]+)»/g)].map((match) => match[1] ?? ''))];
  return { id: model.id, name: model.name, kind: model.kind, text, fields, isTeams };
}

export function playView(lang: LanguageId, id: PlayId, changes: Partial<PlayView> = {}): PlayView {
  const { name, gist, steps, avoid, involve, involveNote, needsReview, texts } = PLAYBOOK[lang].plays[id];
  const releases = releasesFor(id).map((release) => ({ id: release, given: false }));
  return {
    id,
    name,
    gist,
    steps,
    avoid,
    involve,
    involveNote,
    needsReview,
    isChosen: false,
    texts: releases.length > 0 ? [] : texts.map((text) => offeredText(text)),
    releases,
    ladder: [],
    ...changes,
  };
}

/** As the play looks once these releases are given; its texts come with the last of them. */
function releasedPlay(lang: LanguageId, id: PlayId, given: readonly Release[]): PlayView {
  const releases = releasesFor(id).map((release) => ({ id: release, given: given.includes(release) }));
  const texts = releases.every((release) => release.given) ? PLAYBOOK[lang].plays[id].texts : [];
  return playView(lang, id, { releases, texts: texts.map((text) => offeredText(text)) });
}

const LADDER = ['let-pass', 'boundary', 'second-talk', 'channel', 'lead', 'part'] as const;

const ladderAt = (now: LadderStep['id']): readonly LadderStep[] =>
  LADDER.map((id, n) => {
    const place = n - LADDER.indexOf(now);
    return { id, state: place < 0 ? 'past' : place === 0 ? 'now' : 'ahead' };
  });

const shown = (lang: LanguageId, id: PlayId, words: readonly string[]): ShownPlay => ({
  id,
  name: PLAYBOOK[lang].plays[id].name,
  words,
});

/** The line of each element that the play asks for; all open but those that `changes` name. */
export function checklist(
  lang: LanguageId,
  play: PlayId,
  changes: Readonly<Partial<Record<ElementId, Partial<ChecklistLine>>>> = {},
): readonly ChecklistLine[] {
  return NEEDED_ELEMENTS[play].map(({ id, must }) => {
    const { name, reason, hollow, sentence } = PLAYBOOK[lang].elements[id];
    const change = changes[id] ?? {};
    const isMissing = (change.state ?? 'missing') === 'missing';
    const model = { id: `element-${id}`, name, kind: 'element', element: id, text: sentence } as const;
    return {
      id,
      must,
      state: 'missing',
      by: 'software',
      where: null,
      hollow: false,
      name,
      reason,
      hollowNote: change.hollow ? hollow : null,
      offer: isMissing ? offeredText(model) : null,
      ...change,
    };
  });
}

const customer = (changes: Partial<CustomerView>): CustomerView => ({
  concern: null,
  mood: 'calm',
  moodWords: [],
  shown: [],
  asksFault: false,
  fault: null,
  before: null,
  events: [],
  asksHistory: false,
  ...changes,
});

const advice = (lang: LanguageId, play: PlayView, changes: Partial<Advice>): Advice => ({
  lang,
  customer: null,
  safety: null,
  play,
  choices: PLAYS.map((id) => ({ id, name: PLAYBOOK[lang].plays[id].name })),
  checklist: [],
  questions: [],
  openFields: [],
  repeats: [],
  ...changes,
});

const helpLines: readonly HelpLine[] = [
  { name: 'TelefonSeelsorge', phone: '0800 111 0 111', region: 'DE' },
  { name: 'TelefonSeelsorge', phone: '142', region: 'AT' },
  { name: 'Die Dargebotene Hand', phone: '143', region: 'CH' },
  { name: 'Notruf', phone: '112', region: null },
];

const dangerLines: readonly HelpLine[] = [
  { name: 'Polizei', phone: '117', region: 'CH' },
  { name: 'Notruf', phone: '112', region: null },
];

export const procedure: SafetyProcedure = {
  steps: [
    'Nicht antworten, bevor die Leitung die Nachricht gesehen hat.',
    'Ursula Hartmann anrufen, sonst die Pforte.',
    'Uhrzeit und Wortlaut in das Vorfallblatt eintragen.',
  ],
  contacts: [
    { name: 'Ursula Hartmann', phone: '+41 44 555 02 14', note: 'Teamleitung, 8 bis 18 Uhr' },
    { name: 'Pforte', phone: '+41 44 555 02 00', note: 'rund um die Uhr' },
    { name: 'Betriebsärztlicher Dienst', phone: null, note: 'Raum 1.12, auch für Sie selbst' },
  ],
  helpLines: [{ name: 'Die Dargebotene Hand', phone: '143', region: 'CH' }],
};

const safety = (kind: SafetyView['kind'], words: readonly string[], changes: Partial<SafetyView> = {}): SafetyView => ({
  kind,
  words,
  procedure: null,
  helpLines: kind === 'self-harm' ? helpLines : dangerLines,
  ...changes,
});

/** What Petra Keller wrote, for states in which a draft answers it. */
export const customerMessages = {
  complaint:
    'Guten Tag, von Bestellung 40718 ist nur die Hälfte angekommen, der Rest fehlt seit drei Tagen. Das ist wirklich ärgerlich. Wann kommt die zweite Kiste? Und wer zahlt den Express?',
  insult: 'Seid ihr eigentlich alle Idioten? Zwei Termine verpasst! Ich will wissen, wann mein Anschluss geht.',
  selfHarm: 'Jetzt auch noch die Mahnung. Ich kann nicht mehr, ich will nicht mehr leben.',
} as const;

const COMPLAINT_CONCERN = 'von Bestellung 40718 ist nur die Hälfte angekommen, der Rest fehlt seit drei Tagen';

const complainant = customer({
  concern: COMPLAINT_CONCERN,
  mood: 'annoyed',
  moodWords: ['wirklich ärgerlich'],
  shown: [
    shown('de', 'disputed-facts', ['nur die Hälfte angekommen', 'fehlt']),
    shown('de', 'delay', ['seit drei Tagen']),
  ],
  asksFault: true,
});

const ABUSE_CONCERN = 'Ich will wissen, wann mein Anschluss geht';

const abuser = customer({
  concern: ABUSE_CONCERN,
  mood: 'insulting',
  moodWords: ['Idioten', 'verpasst!'],
  shown: [shown('de', 'abuse-first', ['Idioten']), shown('de', 'delay', ['Zwei Termine verpasst'])],
});

const questionLines: readonly QuestionLine[] = [
  { key: 'q1', text: 'Wann kommt die zweite Kiste?', state: 'done', by: 'software' },
  { key: 'q2', text: 'Und wer zahlt den Express?', state: 'missing', by: 'software' },
];

const repeats: readonly Repeat[] = [
  {
    start: 0,
    end: 48,
    text: 'Ich habe mir Ihre Bestellung genau angesehen.',
    kind: 'customer',
    lastDay: '2026-11-20',
    times: 2,
  },
  {
    start: 120,
    end: 260,
    text: 'Für Fragen bin ich gern da, schreiben Sie mir einfach direkt.',
    kind: 'paragraph',
    lastDay: '2026-11-23',
    times: 9,
  },
];

const openFields: readonly OpenField[] = [
  { start: 60, end: 67, name: 'Datum' },
  { start: 90, end: 101, name: 'Durchwahl' },
];

const ownFaultList = checklist('de', 'own-fault', {
  acknowledges: { state: 'done', where: { start: 0, end: 40 } },
  restates: { state: 'done', where: { start: 0, end: 80 } },
  apologises: { hollow: true, where: { start: 90, end: 140 } },
  goodwill: { state: 'not-needed', by: 'agent' },
  'next-step': { state: 'done', by: 'agent' },
});

const teamText: ModelText = {
  id: 'nord-teillieferung',
  name: 'Teillieferung, unsere Fassung',
  kind: 'reply',
  element: null,
  text: 'Die zweite Kiste zu «Bestellnummer» ist unterwegs und kommt am «Liefertag». Den Express zahlen wir.',
};

/** What the panel must be able to advise, by name. */
export const advices = {
  complaint: advice('de', playView('de', 'disputed-facts'), {
    customer: complainant,
    checklist: checklist('de', 'disputed-facts'),
    questions: questionLines.map((line) => ({ ...line, state: 'missing' })),
  }),
  /** Told to be ours, written in half, and some of it was written before. */
  'own-fault': advice(
    'de',
    playView('de', 'own-fault', {
      texts: [offeredText(teamText, true), ...PLAYBOOK.de.plays['own-fault'].texts.map((text) => offeredText(text))],
    }),
    {
      customer: {
        ...complainant,
        fault: 'ours',
        shown: [
          shown('de', 'own-fault', ['nur die Hälfte angekommen', 'fehlt']),
          shown('de', 'delay', ['seit drei Tagen']),
        ],
      },
      checklist: ownFaultList,
      questions: questionLines,
      openFields,
      repeats,
    },
  ),
  'abuse-first': advice('de', playView('de', 'abuse-first', { ladder: ladderAt('let-pass') }), {
    customer: { ...abuser, asksHistory: true },
    checklist: checklist('de', 'abuse-first'),
  }),
  'abuse-repeated': advice('de', playView('de', 'abuse-repeated', { ladder: ladderAt('boundary') }), {
    customer: {
      ...abuser,
      shown: [shown('de', 'abuse-repeated', ['Idioten']), shown('de', 'delay', ['Zwei Termine verpasst'])],
      before: { kind: 'abuse', times: 1, lastDay: '2026-11-03' },
      events: [
        { kind: 'complaint', day: '2026-10-12' },
        { kind: 'abuse', day: '2026-11-03' },
      ],
    },
    checklist: checklist('de', 'abuse-repeated'),
  }),
  legal: advice('de', playView('de', 'threat-legal'), {
    customer: customer({
      concern: 'Ich fordere die Rückzahlung von 180 Euro bis zum 4. Dezember',
      mood: 'angry',
      moodWords: ['unverschämt', 'letzte Frist'],
      shown: [
        shown('de', 'threat-legal', ['mein Anwalt', 'Rechtsschutzversicherungsgesellschaft', 'Klage']),
        shown('de', 'disputed-facts', ['stimmt nicht']),
      ],
      before: { kind: 'threat-legal', times: 2, lastDay: '2026-09-15' },
      events: [
        { kind: 'threat-legal', day: '2026-08-02' },
        { kind: 'threat-legal', day: '2026-09-15' },
      ],
    }),
    checklist: checklist('de', 'threat-legal'),
  }),
  'self-harm': advice('de', playView('de', 'self-harm'), {
    customer: customer({
      concern: 'Jetzt auch noch die Mahnung',
      mood: 'despairing',
      moodWords: ['kann nicht mehr', 'will nicht mehr leben'],
      shown: [shown('de', 'self-harm', ['will nicht mehr leben'])],
    }),
    safety: safety('self-harm', ['Ich kann nicht mehr', 'ich will nicht mehr leben'], {
      procedure,
      helpLines: procedure.helpLines,
    }),
    checklist: checklist('de', 'self-harm'),
  }),
  'self-harm-unset': advice('de', playView('de', 'self-harm'), {
    customer: customer({
      mood: 'despairing',
      moodWords: ['will nicht mehr leben'],
      shown: [shown('de', 'self-harm', ['will nicht mehr leben'])],
    }),
    safety: safety('self-harm', ['ich will nicht mehr leben']),
    checklist: checklist('de', 'self-harm'),
  }),
  violence: advice('de', playView('de', 'threat-violence'), {
    customer: customer({
      concern: 'Ich will mein Geld',
      mood: 'angry',
      moodWords: ['ich weiss, wo Sie arbeiten'],
      shown: [
        shown('de', 'threat-violence', ['ich weiss, wo Sie arbeiten', 'komme vorbei']),
        shown('de', 'disputed-facts', ['mein Geld']),
      ],
    }),
    safety: safety('violence', ['ich weiss, wo Sie arbeiten', 'dann komme ich vorbei']),
    checklist: checklist('de', 'threat-violence'),
  }),
  /** Read as danger, and the agent knows better. */
  'not-urgent': advice('de', playView('de', 'disputed-facts', { isChosen: true }), {
    customer: customer({
      concern: 'Ich will mein Geld',
      mood: 'angry',
      moodWords: ['fertigmachen'],
      shown: [shown('de', 'threat-violence', ['fertigmachen']), shown('de', 'disputed-facts', ['mein Geld'])],
    }),
    safety: safety('violence', ['ihr wollt mich fertigmachen']),
    checklist: checklist('de', 'disputed-facts'),
  }),
  question: advice('de', playView('de', 'question'), {
    customer: customer({
      concern: 'Kann ich das Gerät auch geöffnet zurückgeben?',
      mood: 'friendly',
      moodWords: ['vielen Dank', 'liebe Grüsse'],
      shown: [shown('de', 'question', ['Kann ich'])],
    }),
    checklist: checklist('de', 'question'),
    questions: [{ key: 'q3', text: 'Kann ich das Gerät auch geöffnet zurückgeben?', state: 'missing', by: 'software' }],
  }),
  delay: advice('de', playView('de', 'delay'), {
    customer: customer({
      concern: 'Ich warte seit drei Wochen auf meinen Schrank',
      mood: 'worried',
      moodWords: ['langsam Sorgen'],
      shown: [shown('de', 'delay', ['warte seit', 'Wann kommt'])],
      asksFault: true,
      fault: 'open',
    }),
    checklist: checklist('de', 'delay'),
  }),
  'extra-demand': advice('de', playView('de', 'extra-demand'), {
    customer: customer({
      concern: 'Bitte richten Sie mir noch drei weitere Postfächer ein, das gehört ja wohl dazu',
      mood: 'calm',
      shown: [shown('de', 'extra-demand', ['noch drei weitere', 'gehört ja wohl dazu'])],
      before: { kind: 'extra-demand', times: 2, lastDay: '2026-11-12' },
      asksHistory: true,
    }),
    checklist: checklist('de', 'extra-demand'),
  }),
  /** Nothing is released yet, then one half, then all. */
  ending: advice(
    'de',
    { ...releasedPlay('de', 'ending', ['approved']), isChosen: true },
    {
      customer: customer({ concern: ABUSE_CONCERN, shown: [shown('de', 'ending', [])] }),
      checklist: checklist('de', 'ending'),
    },
  ),
  'ending-released': advice(
    'de',
    { ...releasedPlay('de', 'ending', ['approved', 'spoken']), isChosen: true },
    {
      customer: customer({ concern: ABUSE_CONCERN, shown: [shown('de', 'ending', [])] }),
      checklist: checklist('de', 'ending'),
    },
  ),
  /** The agent writes first: nobody asked, and nothing is written yet. */
  'no-message': advice('de', playView('de', 'other'), {}),
  /** A message that tells nothing. */
  'too-little': advice('de', playView('de', 'other'), {
    customer: customer({}),
    checklist: checklist('de', 'other'),
  }),
  /** All that is needed stands in the draft. */
  complete: advice('de', playView('de', 'question'), {
    customer: customer({ concern: 'Wann öffnen Sie am Samstag?', shown: [shown('de', 'question', ['Wann'])] }),
    checklist: checklist('de', 'question', {
      answers: { state: 'done', where: { start: 0, end: 30 } },
      'closing-offer': { state: 'done', where: { start: 31, end: 60 } },
      personal: { state: 'done', where: { start: 61, end: 90 } },
    }),
    questions: [{ key: 'q4', text: 'Wann öffnen Sie am Samstag?', state: 'done', by: 'software' }],
  }),
  'english-delay': advice('en', playView('en', 'delay'), {
    customer: customer({
      concern: 'I have been waiting for my wardrobe for three weeks and nobody tells me anything',
      mood: 'annoyed',
      moodWords: ['nobody tells me anything'],
      shown: [shown('en', 'delay', ['waiting for', 'three weeks']), shown('en', 'threat-leave', ['order elsewhere'])],
      asksFault: true,
      before: { kind: 'complaint', times: 1, lastDay: '2026-11-03' },
      events: [{ kind: 'complaint', day: '2026-11-03' }],
    }),
    checklist: checklist('en', 'delay', {
      apologises: { hollow: true, where: { start: 0, end: 30 } },
      reason: { state: 'done', where: { start: 40, end: 80 } },
    }),
    questions: [
      { key: 'q5', text: 'When will it be here?', state: 'missing', by: 'software' },
      { key: 'q6', text: 'Can I have the oak one instead?', state: 'not-needed', by: 'agent' },
    ],
  }),
  'english-abuse': advice('en', playView('en', 'abuse-repeated', { ladder: ladderAt('second-talk') }), {
    customer: customer({
      concern: 'I want to know when my line will work',
      mood: 'insulting',
      moodWords: ['bunch of idiots'],
      shown: [shown('en', 'abuse-repeated', ['idiots']), shown('en', 'delay', ['two missed appointments'])],
      before: { kind: 'abuse', times: 2, lastDay: '2026-11-03' },
      events: [
        { kind: 'abuse', day: '2026-10-12' },
        { kind: 'abuse', day: '2026-11-03' },
      ],
    }),
    checklist: checklist('en', 'abuse-repeated'),
  }),
  'english-violence': advice('en', releasedPlay('en', 'threat-violence', []), {
    customer: customer({
      concern: 'I want my money back',
      mood: 'angry',
      moodWords: ['I know where you work'],
      shown: [shown('en', 'threat-violence', ['I know where you work'])],
    }),
    safety: safety('violence', ['I know where you work', 'come over and sort you out'], {
      helpLines: [
        { name: 'Emergency number', phone: '999', region: 'GB' },
        { name: 'Emergency number', phone: '112', region: null },
      ],
    }),
    checklist: checklist('en', 'threat-violence'),
  }),
} as const satisfies Readonly<Record<string, Advice>>;
