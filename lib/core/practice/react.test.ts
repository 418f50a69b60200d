import { describe, expect, test } from 'vitest';
import type { ElementId } from '../checklist/element';
import { NEEDED_ELEMENTS } from '../checklist/needed-elements';
import type { Label } from '../labels';
import type { PlayId } from '../plays/play';
import { type ReactionReason, reactTo } from './react';
import { readingWith } from './reading-for-tests';

const reacted = (play: PlayId, parts: Parameters<typeof readingWith>[0]): [string, ...ReactionReason['kind'][]] => {
  const { reaction, reasons } = reactTo(readingWith({ ...parts, needed: NEEDED_ELEMENTS[play] }));
  return [reaction, ...reasons.map(({ kind }) => kind)];
};

describe('a reply that sees the concern and names what happens', () => {
  test.each<[PlayId, ElementId[], boolean, ReactionReason['kind'][]]>([
    ['own-fault', ['apologises', 'next-step'], false, ['concern-seen', 'step']],
    ['own-fault', ['takes-responsibility'], true, ['concern-seen', 'date']],
    ['abuse-first', ['acknowledges'], true, ['concern-seen', 'date']],
    ['extra-demand', ['restates', 'options'], false, ['concern-seen', 'step']],
    ['permanent-demander', ['restates', 'what-is-possible'], false, ['concern-seen', 'step']],
    ['disputed-facts', ['restates', 'asks-pointedly'], false, ['concern-seen', 'step']],
    ['ending', ['end-date'], false, ['concern-seen', 'step']],
    ['question', ['answers'], false, ['answered']],
    ['question', ['answers'], true, ['answered', 'date']],
    ['other', ['restates'], false, ['concern-seen', 'step']],
  ])('%s with %o, dated: %s, calms', (play, elements, isDated, reasons) => {
    expect(reacted(play, { elements, isDated })).toEqual(['calmer', ...reasons]);
  });
});

describe('a reply between', () => {
  test.each<[string, PlayId, Parameters<typeof readingWith>[0], ReactionReason['kind'][]]>([
    ['only a step', 'own-fault', { elements: ['next-step'] }, ['concern-unseen']],
    ['only sympathy', 'delay', { elements: ['apologises'] }, ['no-step']],
    ['nothing at all', 'delay', {}, ['concern-unseen', 'no-step']],
    ['a hollow apology and a date', 'own-fault', { hollow: ['apologises'], isDated: true }, ['concern-unseen']],
    ['a step, but the question is open', 'delay', { elements: ['apologises', 'next-step'], open: 1 }, ['unanswered']],
    ['passed on', 'delay', { elements: ['apologises'], isDated: true, labels: ['handoff'] }, ['wording']],
    ['the answer is to come on a day', 'question', { isDated: true, open: 1 }, ['unanswered']],
    ['one of two answers', 'question', { elements: ['answers'], open: 1 }, ['unanswered']],
    ['options that the play does not ask for', 'threat-legal', { elements: ['restates', 'options'] }, ['no-step']],
  ])('%s: the customer waits', (_, play, parts, reasons) => {
    expect(reacted(play, parts)).toEqual(['waiting', ...reasons]);
  });
});

describe('a reply that sharpens', () => {
  test.each<[string, PlayId, Parameters<typeof readingWith>[0], ReactionReason['kind'][]]>([
    ['a canned phrase without a step', 'delay', { elements: ['apologises'], labels: ['robotic'] }, ['canned']],
    ['the question left alone', 'delay', { elements: ['apologises'], open: 1 }, ['unanswered']],
    ['a plain question left alone', 'question', { open: 2 }, ['unanswered']],
  ])('%s', (_, play, parts, reasons) => {
    expect(reacted(play, parts)).toEqual(['sharper', ...reasons]);
  });

  test.each<[Label, string]>([
    ['hostile', 'sharper'],
    ['lecturing', 'sharper'],
    ['dismissive', 'sharper'],
    ['robotic', 'calmer'],
    ['negative', 'calmer'],
    ['promise', 'calmer'],
    ['register', 'calmer'],
  ])('%s in a reply that is good otherwise: %s', (label, reaction) => {
    expect(reacted('own-fault', { elements: ['apologises'], isDated: true, labels: [label] })[0]).toBe(reaction);
  });

  test('the gravest words come first', () => {
    const { reasons } = reactTo(readingWith({ labels: ['dismissive', 'hostile', 'lecturing'] }));
    expect(reasons).toEqual([
      { kind: 'wording', label: 'hostile', quote: 'hostile words' },
      { kind: 'wording', label: 'lecturing', quote: 'lecturing words' },
      { kind: 'wording', label: 'dismissive', quote: 'dismissive words' },
    ]);
  });
});

test('what was said earlier need not be said again', () => {
  expect(reacted('own-fault', { elements: ['next-step'], earlier: ['apologises'] })[0]).toBe('calmer');
});

test('what others are to do is no promise', () => {
  expect(reacted('own-fault', { elements: ['apologises'], isDated: true, kind: 'expectation' })).toEqual([
    'waiting',
    'no-step',
  ]);
});
