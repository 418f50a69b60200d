/** How precisely the checklist finds each element of a reply, on drafts that were sorted by hand. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ELEMENTS, type ElementId } from '@/lib/core/checklist/element';
import { createElementScorer, type ElementFixture, precisionOf, recallOf } from '@/lib/core/checklist/score-for-tests';
import type { LanguageId } from '@/lib/core/language-id';
import { germanElements } from '@/lib/languages/de/elements';
import { englishElements } from '@/lib/languages/en/elements';
import { KNOWLEDGE } from '@/lib/languages/knowledge';

const FIXTURES = resolve(import.meta.dirname, '../../lib/core/checklist/fixtures');

const score = createElementScorer({ ...KNOWLEDGE, elements: { de: germanElements, en: englishElements } });

export function printElements(lang: LanguageId): void {
  console.log(
    `\n${lang}: elements of a reply in 40 drafts each${' '.repeat(4)}precision  recall  recall of the held-out half`,
  );
  for (const element of ELEMENTS) {
    const fixture = fixtureOf(lang, element);
    const all = score(lang, element, fixture);
    const heldOut = score(lang, element, fixture, 'even');
    const figures = [precisionOf(all), recallOf(all), recallOf(heldOut)].map((figure) => figure.toFixed(2).padStart(8));
    console.log(`  ${element.padEnd(22)}${figures.join('')}`);
  }
}

const fixtureOf = (lang: LanguageId, element: ElementId): ElementFixture =>
  JSON.parse(readFileSync(`${FIXTURES}/${lang}-${element}.json`, 'utf8'));
