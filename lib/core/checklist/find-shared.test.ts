import { expect, test } from 'vitest';
import { germanElements } from '../../languages/de/elements';
import { englishElements } from '../../languages/en/elements';
import { KNOWLEDGE } from '../../languages/knowledge';
import type { ElementId } from './element';
import { createFoundReader } from './score-for-tests';

const foundIn = createFoundReader({ ...KNOWLEDGE, elements: { de: germanElements, en: englishElements } });

const elementsOf = (message: string, draft: string): readonly ElementId[] =>
  foundIn(draft, 'de', message).map(({ element }) => element);

const ASKS = 'Kann ich die Bohrmaschine auch ohne Quittung zurückgeben?';
const TELLS = 'Die Bohrmaschine ist defekt und die Quittung habe ich verloren. Was nun?';
const DRAFT = 'Ihre Bohrmaschine nehmen wir auch ohne Quittung zurück.';

test('the words of a question are answered, those of a report are said again', () => {
  expect(elementsOf(ASKS, DRAFT)).toContain('answers');
  expect(elementsOf(ASKS, DRAFT)).not.toContain('restates');
  expect(elementsOf(TELLS, 'Ihre Bohrmaschine ging kaputt, und die Quittung fehlt Ihnen.')).toContain('restates');
});

test('a promise or a request says nothing again, whatever words it shares', () => {
  const promise = 'Die defekte Bohrmaschine tausche ich Ihnen am Montag auch ohne Quittung.';
  const request = 'Bitte schicken Sie die defekte Bohrmaschine auch ohne Quittung zurück.';
  expect(elementsOf(TELLS, promise)).toContain('next-step');
  expect(elementsOf(TELLS, promise)).not.toContain('restates');
  expect(elementsOf(TELLS, request)).not.toContain('restates');
});

test('a request may answer, a kind word in front of it does not', () => {
  expect(elementsOf(ASKS, 'Bitte bringen Sie die Bohrmaschine einfach an die Kasse.')).toContain('answers');
  expect(elementsOf(ASKS, 'Wie schön, dass Sie mit der Bohrmaschine bauen!')).not.toContain('answers');
});

test('who says again brings no number of their own, and not mostly news', () => {
  expect(elementsOf(TELLS, 'Ihre Bohrmaschine ging kaputt, und die Quittung fehlt Ihnen seit 48 Tagen.')).not.toContain(
    'restates',
  );
  const news =
    'Ihre Bohrmaschine fehlte ohne Quittung im Wareneingang, den Versand, Lager, Filiale und Hersteller gemeinsam führen.';
  expect(elementsOf(TELLS, news)).not.toContain('restates');
});

test("what answers, offers or refuses is the reply's own word, though it shares the customer's", () => {
  expect(elementsOf(TELLS, 'Ihre defekte Bohrmaschine können wir ohne Quittung nicht erstatten.')).not.toContain(
    'restates',
  );
  expect(elementsOf(TELLS, 'Die defekte Bohrmaschine erstatte ich Ihnen auch ohne Quittung.')).not.toContain(
    'restates',
  );
});

test.each([
  'Niemand unterstellt Ihnen, die Quittung verloren zu haben.',
  'Ohne Quittung im Regen, da zählt jede Minute.',
  'Ach, die Bohrmaschine!',
  'Die Quittung, nun.',
])('a retort or an echo is no answer: %s', (draft) => {
  expect(elementsOf(ASKS, draft)).not.toContain('answers');
});
