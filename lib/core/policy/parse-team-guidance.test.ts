/** A lead's own texts and procedure: what is wrong is named with its path and costs itself only. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataProblem } from '../view/panel-state';
import { GUIDANCE_LIMITS, parseTeamGuidance } from './parse-team-guidance';
import type { TeamGuidance } from './team-guidance';

const reply = {
  id: 'delay-reply',
  lang: 'de',
  play: 'delay',
  name: 'Ganze Antwort',
  text: 'Bis «Datum» ist das Paket bei [Ihnen|dir].',
};
const sentence = { lang: 'en', element: 'apologises', text: 'I am sorry about «what happened».' };
const safety = {
  steps: ['Rufen Sie die Schichtleitung.'],
  contacts: [{ name: 'Schichtleitung', phone: '+49 40 12345-0' }],
  helpLines: [{ name: 'Telefonseelsorge', phone: '142', region: 'AT' }],
};

function parse(raw: object): { guidance: TeamGuidance; told: string[] } {
  const problems: DataProblem[] = [];
  const guidance = parseTeamGuidance(new Map(Object.entries(raw)), problems);
  return { guidance, told: problems.map(({ path, message }) => `${path}: ${message}`) };
}

test('nothing set is nothing, and no fault', () => {
  expect(parse({})).toEqual({ guidance: { texts: [], sentences: [], safety: null }, told: [] });
});

test('texts, sentences and the procedure, with what may be left out', () => {
  expect(parse({ texts: [reply], sentences: [sentence], safety })).toEqual({
    guidance: {
      texts: [{ ...reply, kind: 'reply', element: null }],
      sentences: [sentence],
      safety: { ...safety, contacts: [{ name: 'Schichtleitung', phone: '+49 40 12345-0', note: null }] },
    },
    told: [],
  });
});

test('the same id in the other language is another text', () => {
  const { guidance, told } = parse({ texts: [reply, { ...reply, lang: 'en' }, reply] });
  expect(guidance.texts.map(({ lang }) => lang)).toEqual(['de', 'en']);
  expect(told).toEqual(['texts[2]: "de/delay-reply" stands in the list twice']);
});

describe('a fault is named and costs itself only', () => {
  test.each<[string, object, string]>([
    ['no list', { texts: {} }, 'texts: is no list'],
    [
      'an unknown play',
      { texts: [{ ...reply, play: 'S1' }, reply] },
      'texts[0].play: is none of own-fault, extra-demand, disputed-facts, abuse-first, abuse-repeated, threat-leave, threat-legal, threat-public, threat-violence, self-harm, permanent-demander, ending, question, delay, other',
    ],
    [
      'an id with spaces',
      { texts: [{ ...reply, id: 'Eine Antwort' }] },
      'texts[0].id: is not lower-case words joined by hyphens',
    ],
    ['an empty text', { texts: [{ ...reply, text: ' ' }] }, 'texts[0].text: is empty'],
    [
      'an open field',
      { texts: [{ ...reply, text: 'Bis «Datum ist es da.' }] },
      'texts[0].text: has a field that is not «a few words»',
    ],
    ['an element that is not named', { texts: [{ ...reply, kind: 'element' }] }, 'texts[0].element: is not named'],
    ['a sentence that is no text', { sentences: [{ ...sentence, text: 7 }] }, 'sentences[0].text: is no text'],
    ['a procedure that is no object', { safety: ['ruhig bleiben'] }, 'safety: is no object'],
    ['an unknown part', { safety: { ...safety, calls: [] } }, 'safety.calls: is none of steps, contacts, helpLines'],
    [
      'a number that nobody can dial',
      { safety: { ...safety, contacts: [{ name: 'Leitung', phone: 'javascript:alert(1)' }] } },
      'safety.contacts[0].phone: is no number to dial',
    ],
    [
      'too many steps',
      { safety: { steps: Array(GUIDANCE_LIMITS.steps + 1).fill('Ruhig bleiben.') } },
      `safety.steps: has more than ${GUIDANCE_LIMITS.steps} entries; the rest is left out`,
    ],
  ])('%s', (_name, raw, problem) => {
    expect(parse(raw).told).toEqual([problem]);
  });
});

test('a procedure whose every part is wrong is none', () => {
  expect(parse({ safety: { steps: [''], contacts: [{}] } }).guidance.safety).toBeNull();
});

test('whatever a policy holds, it is answered and each problem has a path', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('texts', 'sentences', 'safety', 'x'), fc.anything()), (raw) => {
      const problems: DataProblem[] = [];
      parseTeamGuidance(new Map(Object.entries(raw)), problems);
      expect(problems.every(({ path }) => /^(texts|sentences|safety)/.test(path))).toBe(true);
    }),
  );
});
