import { describe, expect, test } from 'vitest';
import { PLAYBOOK } from '../../languages/playbook';
import type { ElementId } from '../checklist/element';
import { NEEDED_ELEMENTS } from '../checklist/needed-elements';
import type { Label } from '../labels';
import type { PlayId } from '../plays/play';
import { debriefOf } from './debrief';
import { debriefView } from './debrief-view';
import { readingWith } from './reading-for-tests';
import type { ReplyReading } from './reply-reading';

const ALL_MUSTS: readonly ElementId[] = ['restates', 'takes-responsibility', 'apologises', 'next-step', 'own-date'];

describe('what is found', () => {
  test('stands in the order of a good reply, without what nobody asked for', () => {
    const { found } = debriefOf(readingWith({ elements: ['own-date', 'boundary', 'apologises', 'next-step'] }));
    expect(found).toEqual(['apologises', 'next-step', 'own-date']);
  });

  test('is in this reply, not in an earlier one', () => {
    expect(debriefOf(readingWith({ hollow: ['apologises'], earlier: ['restates'] })).found).toEqual([]);
  });
});

describe('flagged words', () => {
  test('the gravest first, each once, three at most', () => {
    const labels: Label[] = ['robotic', 'negative', 'hostile', 'hostile', 'lecturing'];
    expect(debriefOf(readingWith({ labels })).flagged.map(({ label }) => label)).toEqual([
      'hostile',
      'lecturing',
      'negative',
    ]);
  });

  test('long ones are cut at a word', () => {
    const { findings, ...rest } = readingWith({ labels: ['lecturing'] });
    const actual = 'Sie hätten doch wirklich '.repeat(6);
    const [flagged] = debriefOf({ ...rest, findings: findings.map((finding) => ({ ...finding, actual })) }).flagged;
    expect(flagged?.quote).toMatch(/(?:Sie|hätten|doch|wirklich) …$/);
    expect(flagged?.quote.length).toBeLessThanOrEqual(92);
  });
});

describe('the one thing to try', () => {
  test.each<[string, PlayId, Parameters<typeof readingWith>[0], string]>([
    ['sharp words before anything missing', 'own-fault', { labels: ['negative', 'lecturing'] }, 'lecturing'],
    ['a missing must before milder words', 'own-fault', { labels: ['negative', 'robotic'] }, 'takes-responsibility'],
    ['milder words where nothing is missing', 'own-fault', { elements: ALL_MUSTS, labels: ['robotic'] }, 'robotic'],
    ['the answer first', 'question', {}, 'answers'],
    ['the help line first', 'self-harm', {}, 'help-line'],
    ['the step before the date', 'abuse-first', { elements: ['acknowledges'] }, 'next-step'],
    ['the date where the step is there', 'threat-legal', { elements: ['restates', 'next-step'] }, 'own-date'],
    ['not what was said earlier', 'own-fault', { earlier: ALL_MUSTS.slice(0, 4) }, 'own-date'],
  ])('%s', (_, play, parts, expected) => {
    const { tip } = debriefOf(readingWith({ ...parts, needed: NEEDED_ELEMENTS[play] }));
    expect(tip?.kind === 'element' ? tip.id : tip?.label).toBe(expected);
  });

  test('none where all is said', () => {
    expect(debriefOf(readingWith({ elements: ALL_MUSTS }))).toMatchObject({ flagged: [], tip: null });
  });

  test('a hollow form is named as such', () => {
    const { tip } = debriefOf(
      readingWith({ elements: ['restates', 'takes-responsibility', 'next-step', 'own-date'], hollow: ['apologises'] }),
    );
    expect(tip).toEqual({ kind: 'element', id: 'apologises', isHollow: true });
  });
});

describe('better words', () => {
  const text = 'Guten Tag. Das geht leider nicht, denn es ist spät. Gruss';
  const flagged = (suggestions: string[], models: string[]): ReplyReading => {
    const actual = 'geht leider nicht';
    const start = text.indexOf(actual);
    return {
      ...readingWith({ elements: ALL_MUSTS }),
      text,
      findings: [{ start, end: start + actual.length, label: 'negative', actual, suggestions, models }],
    };
  };
  test.each([
    [
      ['', 'geht ab Montag'],
      ['Anderswo ging es.'],
      { text: 'Das geht ab Montag, denn es ist spät.', isElsewhere: false },
    ],
    [[], ['Anderswo ging es.'], { text: 'Anderswo ging es.', isElsewhere: true }],
    [[''], [], null],
  ])('of %o and %o', (suggestions, models, better) => {
    expect(debriefOf(flagged(suggestions, models)).tip).toMatchObject({ kind: 'wording', better });
  });
});

describe('in words', () => {
  const words = {
    interface: PLAYBOOK.en.elements,
    reply: PLAYBOOK.de.elements,
    style: { address: 'formal', swiss: true } as const,
  };

  test('names and reasons speak the language of the interface, the sentence that of the reply', () => {
    const { found, tip } = debriefView(debriefOf(readingWith({ elements: ALL_MUSTS.slice(0, 4) })), words);
    expect(found).toEqual(ALL_MUSTS.slice(0, 4).map((id) => PLAYBOOK.en.elements[id].name));
    expect(tip).toEqual({
      kind: 'element',
      name: PLAYBOOK.en.elements['own-date'].name,
      why: PLAYBOOK.en.elements['own-date'].reason,
      sentence: 'Ich melde mich bis «Datum», «Uhrzeit», bei Ihnen.',
    });
  });

  test('a hollow form is told what is wrong with it', () => {
    const debrief = { found: [], flagged: [], tip: { kind: 'element', id: 'apologises', isHollow: true } } as const;
    expect(debriefView(debrief, words).tip).toMatchObject({ why: PLAYBOOK.en.elements.apologises.hollow });
  });
});
