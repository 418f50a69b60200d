/** Danger to a life: who is told, with whose numbers. */
import { describe, expect, test } from 'vitest';
import { NO_GUIDANCE, type SafetyProcedure } from '@/lib/core/policy/team-guidance';
import type { SafetyView } from '@/lib/core/view/advice';
import { createAdviser } from './create-adviser';
import { type InputChanges, inputForTests } from './input-for-tests';

const DESPAIR = 'Ich kann nicht mehr. Ich will nicht mehr leben.';
const DEATH_THREAT = 'Ich komme vorbei und bringe Sie um.';
const PROCEDURE: SafetyProcedure = {
  steps: ['Jana Roth anrufen'],
  contacts: [{ name: 'Jana Roth', phone: '030 1234567', note: null }],
  helpLines: [
    { name: 'Krisendienst', phone: '0800 655 3000', region: 'DE' },
    { name: 'Werksdienst', phone: '044 555 77 99', region: 'CH' },
  ],
};

interface Place {
  readonly region?: string | null;
  readonly procedure?: SafetyProcedure | null;
}

function safety(changes: InputChanges, { region = null, procedure = null }: Place = {}): SafetyView | null {
  const adviser = createAdviser({ uiLang: 'de', guidance: { ...NO_GUIDANCE, safety: procedure }, region });
  return adviser.advise(inputForTests(changes)).safety;
}
const phones = (...args: Parameters<typeof safety>): string[] =>
  safety(...args)?.helpLines.map(({ phone }) => phone) ?? [];

describe('is seen', () => {
  test.each<[string, InputChanges, SafetyView['kind'] | null]>([
    ['in the newest message', { messages: [DESPAIR] }, 'self-harm'],
    ['as a threat', { messages: [DEATH_THREAT] }, 'violence'],
    ['in the message before, too', { messages: [DESPAIR, 'Und wo bleibt die Rechnung?'] }, 'self-harm'],
    ['no longer further up', { messages: [DESPAIR, 'Danke, es geht mir besser.', 'Wo bleibt die Rechnung?'] }, null],
    ['by the agent', { messages: ['Wo bleibt die Rechnung?'], notes: { play: 'self-harm' } }, 'self-harm'],
    ['whatever play the agent chose', { messages: [DESPAIR], notes: { play: 'delay' } }, 'self-harm'],
    ['not in a way of speaking', { messages: ['Das Gerät bringt mich noch um den Verstand!'] }, null],
  ])('%s', (_, changes, kind) => {
    expect(safety(changes)?.kind ?? null).toBe(kind);
  });

  test('with the words that say it', () => {
    expect(safety({ messages: [DESPAIR] })?.words.join(' ')).toContain('nicht mehr leben');
  });
});

describe('numbers', () => {
  test.each<[string, string, Place, readonly string[]]>([
    ['no region', DESPAIR, {}, ['0800 111 0 111', '0800 111 0 222', '142', '143', '112']],
    ['Zurich', DESPAIR, { region: 'CH-ZH' }, ['143', '0800 111 0 111', '0800 111 0 222', '142', '112']],
    ['Austria', DESPAIR, { region: 'AT' }, ['142', '0800 111 0 111', '0800 111 0 222', '143', '112']],
    ['violence', DEATH_THREAT, {}, ['112']],
    ['violence in Germany', DEATH_THREAT, { region: 'DE-BY' }, ['110', '112']],
    ['the team’s', DESPAIR, { procedure: PROCEDURE }, ['0800 655 3000', '044 555 77 99']],
    ['the team’s, in Zurich', DESPAIR, { procedure: PROCEDURE, region: 'CH-ZH' }, ['044 555 77 99', '0800 655 3000']],
    [
      'a team without numbers',
      DESPAIR,
      { procedure: { ...PROCEDURE, helpLines: [] }, region: 'CH' },
      ['143', '0800 111 0 111', '0800 111 0 222', '142', '112'],
    ],
  ])('%s', (_, message, place, expected) => {
    expect(phones({ messages: [message] }, place)).toEqual(expected);
  });

  test('an English message gets those that answer in English', () => {
    const message = 'I cannot go on. I want to end my life.';
    expect(phones({ messages: [message] })).toEqual(['116 123', '988', '13 11 14', '112']);
    expect(phones({ messages: [message] }, { region: 'GB' })).toEqual(['116 123', '988', '13 11 14', '999', '112']);
    expect(phones({ messages: [message] }, { region: 'CH' })).toEqual(['143', '116 123', '988', '13 11 14', '112']);
  });

  test('a team that set no procedure is told so', () => {
    expect(safety({ messages: [DESPAIR] })?.procedure).toBeNull();
    expect(safety({ messages: [DESPAIR] }, { procedure: PROCEDURE })?.procedure).toBe(PROCEDURE);
  });

  test("the team's number ticks the checklist", () => {
    const text = 'Guten Tag,\n\nbitte rufen Sie heute beim Krisendienst an: 0800 655 3000.\n\nAnna';
    const state = (procedure: SafetyProcedure | null): string | undefined =>
      createAdviser({ uiLang: 'de', guidance: { ...NO_GUIDANCE, safety: procedure }, region: null })
        .advise(inputForTests({ messages: [DESPAIR], text, languages: ['de'] }))
        .checklist.find(({ id }) => id === 'help-line')?.state;
    expect(state(PROCEDURE)).toBe('done');
    expect(state(null)).toBe('missing');
  });

  test('the reply with the numbers of the region comes first', () => {
    const first = (region: string | null): string | undefined =>
      createAdviser({ uiLang: 'de', guidance: NO_GUIDANCE, region }).advise(inputForTests({ messages: [DESPAIR] })).play
        .texts[0]?.id;
    expect([null, 'DE', 'AT-9', 'CH'].map(first)).toEqual([
      'self-harm-reply',
      'self-harm-reply',
      'self-harm-reply-austria',
      'self-harm-reply-switzerland',
    ]);
  });
});
