/** What may be wrong with a playbook is named with its place. */
import { describe, expect, it, test } from 'vitest';
import { ELEMENTS } from '../checklist/element';
import { checkPlaybook, type UncheckedPlaybook } from './check-playbook';
import { type ModelText, PLAYS, type Play } from './play';

const step = { text: 'Lesen Sie zu Ende.', reason: 'Das Wichtige steht oft am Schluss.' };
const text: ModelText = { id: 'reply', name: 'Ganze Antwort', kind: 'reply', element: null, text: 'Gern.' };

const play = (id: Play['id']): Play => ({
  id,
  name: 'Frage',
  gist: 'Jemand fragt.',
  steps: [step, step, step],
  avoid: [step],
  involve: 'nobody',
  involveNote: 'Niemanden.',
  elements: [],
  texts: [{ ...text, id: `${id}-reply` }],
  needsReview: false,
});
const line = { name: 'Antwortet', reason: 'Danach wird gesucht.', hollow: null, sentence: 'Ja, «Antwort».' };

const PLAIN = {
  plays: Object.fromEntries(PLAYS.map((id) => [id, play(id)])),
  elements: Object.fromEntries(ELEMENTS.map((id) => [id, line])),
} as UncheckedPlaybook;

const told = (playbook: UncheckedPlaybook): string[] =>
  checkPlaybook(playbook).map(({ path, message }) => `${path} ${message}`);
const withDelay = (change: Partial<Play>): UncheckedPlaybook => ({
  ...PLAIN,
  plays: { ...PLAIN.plays, delay: { ...play('delay'), ...change } },
});
const saying = (words: string): UncheckedPlaybook => withDelay({ texts: [{ ...text, text: words }] });

it('finds nothing in a plain playbook', () => {
  expect(told(PLAIN)).toEqual([]);
});

describe('a playbook', () => {
  const { question: _play, ...plays } = PLAIN.plays;
  const { answers: _line, ...elements } = PLAIN.elements;
  test.each<[string, UncheckedPlaybook, string]>([
    ['lacks a play', { ...PLAIN, plays }, 'plays.question is missing'],
    ['lacks an element', { ...PLAIN, elements }, 'elements.answers is missing'],
    ['has a play under another id', withDelay({ id: 'other' }), 'plays.delay.id is not "delay"'],
    ['has too few steps', withDelay({ steps: [step, step] }), 'plays.delay.steps are not 3 to 9'],
    ['has too many steps', withDelay({ steps: Array(10).fill(step) }), 'plays.delay.steps are not 3 to 9'],
    [
      'has a step without a reason',
      withDelay({ steps: [step, step, { ...step, reason: ' ' }] }),
      'plays.delay.steps[2].reason is empty',
    ],
    ['says nothing of whom to involve', withDelay({ involveNote: '' }), 'plays.delay.involveNote is empty'],
    [
      'has no whole reply',
      withDelay({ texts: [{ ...text, kind: 'holding' }] }),
      'plays.delay.texts hold no whole reply',
    ],
    [
      'has a text for no element',
      withDelay({ texts: [text, { ...text, id: 'part', kind: 'element' }] }),
      'plays.delay.texts[1].element is not named',
    ],
    ['has two texts of one id', withDelay({ texts: [text, text] }), 'plays hold the text "reply" twice'],
    [
      'has an empty hollow form',
      { ...PLAIN, elements: { ...PLAIN.elements, reason: { ...line, hollow: '' } } },
      'elements.reason.hollow is empty',
    ],
    [
      'has an open field in a sentence',
      { ...PLAIN, elements: { ...PLAIN.elements, reason: { ...line, sentence: 'Weil «Grund.' } } },
      'elements.reason.sentence has a field that is not «a few words»',
    ],
  ])('%s', (_name, playbook, problem) => {
    expect(told(playbook)).toEqual([problem]);
  });
});

describe('a text', () => {
  test.each([
    ['Bis «Datum», «Uhrzeit», melde ich mich bei [Ihnen|dir].', null],
    ['Am «Tag der nächsten Nachricht» ist Ihre Größe da.', null],
    ['', 'is empty'],
    ['Bis «Datum melde ich mich.', 'has a field that is not «a few words»'],
    ['Bis Datum» melde ich mich.', 'has a field that is not «a few words»'],
    ['Bis «» melde ich mich.', 'has a field that is not «a few words»'],
    ['Bis « » melde ich mich.', 'has a field that is not «a few words»'],
    ['Bis ««Datum»» melde ich mich.', 'has a field that is not «a few words»'],
    ['Bis «wann es sich wirklich und ohne jeden Zweifel halten lässt» dann.', 'has a field that is not «a few words»'],
    ['Ich schreibe [Ihnen|dir.', 'has a choice that is not [Sie-form|du-form]'],
    ['Ich schreibe [Ihnen].', 'has a choice that is not [Sie-form|du-form]'],
    ['Ich schreibe [Ihnen|dir|euch].', 'has a choice that is not [Sie-form|du-form]'],
    ['Ich schreibe {name}.', 'has a {slot}, which nothing fills'],
    ['DIE GRÖẞE PASST.', 'keeps an ß in Swiss spelling'],
  ])('"%s": %s', (words, problem) => {
    expect(told(saying(words))).toEqual(problem === null ? [] : [`plays.delay.texts[0].text ${problem}`]);
  });
});
