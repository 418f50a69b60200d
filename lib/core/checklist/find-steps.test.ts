import { expect, test } from 'vitest';
import { germanElements } from '../../languages/de/elements';
import { englishElements } from '../../languages/en/elements';
import { KNOWLEDGE } from '../../languages/knowledge';
import { createFoundReader } from './score-for-tests';

const foundIn = createFoundReader({ ...KNOWLEDGE, elements: { de: germanElements, en: englishElements } });

function stepsIn(draft: string): readonly string[] {
  return foundIn(draft, 'en')
    .filter(({ element }) => element === 'next-step' || element === 'own-date')
    .map(({ element, hollow, start, end }) => `${hollow ? 'hollow ' : ''}${element}: ${draft.slice(start, end)}`);
}

test('a step with a date shows both', () => {
  expect(stepsIn("I'll send you the new part by Friday.")).toEqual([
    "next-step: I'll send you the new part by Friday",
    'own-date: by Friday',
  ]);
});

test('a vague verb is the hollow form of a step', () => {
  expect(stepsIn("Send us a photo. We'll look into this concern for you.")).toEqual([
    "hollow next-step: We'll look into this concern for you",
  ]);
});

test('a vague verb takes nothing from the step beside it', () => {
  expect(stepsIn("We'll look into this concern for you. I'll call you on Monday.")).toEqual([
    "hollow next-step: We'll look into this concern for you",
    "next-step: I'll call you on Monday",
    'own-date: on Monday',
  ]);
});

test.each([
  "We'll exchange the lamp within 30 days of purchase.",
  "I've put it aside for you at the counter until the 12th.",
  "I've asked him to keep Wednesday for you.",
])('a general period, or a day that others have to keep, is no date of its own: %s', (draft) => {
  expect(stepsIn(draft).filter((step) => step.startsWith('own-date'))).toEqual([]);
});

test('a step that is all a short message says is looked at, too', () => {
  expect(stepsIn("Thanks, I'll pass that on to the lads.")).toEqual([
    "hollow next-step: I'll pass that on to the lads",
  ]);
});

test('the number of a part is no date', () => {
  expect(stepsIn("2/3 We'll send you the new part.").filter((step) => step.startsWith('own-date'))).toEqual([]);
});
