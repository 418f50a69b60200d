/** The playbook and the checklist agree: a sentence that is put in ticks its line, a whole reply ticks what its play must have. */
import { describe, expect, it } from 'vitest';
import type { CustomerMessage } from '@/lib/core/checklist/asked-words';
import { ELEMENTS, type ElementId } from '@/lib/core/checklist/element';
import { createElementReader } from '@/lib/core/checklist/element-reader';
import type { DueContext } from '@/lib/core/commitments/commitment';
import { createCommitmentFinder } from '@/lib/core/commitments/find-commitments';
import { LANGUAGE_IDS, type LanguageId } from '@/lib/core/language-id';
import { PLAYS, type PlayId } from '@/lib/core/plays/play';
import { renderSuggestion } from '@/lib/core/rules/render-suggestion';
import { germanElements } from '@/lib/languages/de/elements';
import { englishElements } from '@/lib/languages/en/elements';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { PLAYBOOK } from '@/lib/languages/playbook';
import { filled } from './playbook-fields';

const read = createElementReader({ ...KNOWLEDGE, elements: { de: germanElements, en: englishElements } });
const commitments = createCommitmentFinder(KNOWLEDGE);
const CONTEXT: DueContext = {
  now: '2026-11-21T10:00:00+01:00',
  zone: 'Europe/Zurich',
  region: null,
  workingHours: ['09:00', '17:00'],
};

/** Of everything that the fields' words name. */
const CUSTOMERS: Readonly<Record<LanguageId, CustomerMessage>> = {
  de: messageOf(
    'Wo bleibt die Lieferung meiner Stehlampe, Bestellung 48213? Nach zwei verpassten Terminen kam das falsche Modell, und in der Rechnung vom 2. Oktober stehen 40 Euro zu viel. Ich habe am 3. November gekündigt. Außerdem brauche ich ein drittes Postfach. Bis wann lässt sich das Gerät zurückgeben? Die Montage war übrigens an einem Vormittag fertig, die neue Anschrift steht unten.',
  ),
  en: messageOf(
    'Where is the delivery of my lamp, order 48213? After two missed appointments the wrong model came, and the October invoice (of 2 October) is £40 too high. I cancelled on 3 November. I also need a third mailbox for our temps. Until when can the device be returned? The fitting was done in one morning, by the way, and the new address in Bristol is below.',
  ),
};

function messageOf(text: string): CustomerMessage {
  const questions = [...text.matchAll(/[^.!?]+\?/g)].map(({ 0: question, index }) => ({
    text: question.trim(),
    start: index,
    end: index + question.length,
  }));
  return { text, questions };
}

function ticked(template: string, lang: LanguageId, address: 'formal' | 'informal'): ReadonlySet<ElementId> {
  const place = { style: { address, swiss: false }, opensSentence: true, slot: () => null };
  const body = filled(renderSuggestion(template, place) ?? '', lang);
  const [greeting, signOff] =
    lang === 'de' ? ['Guten Tag Frau Keller,', 'Viele Grüße'] : ['Dear Ms Keller,', 'Regards'];
  const draft = `${greeting}\n\n${body}\n\n${signOff}\nAnna Berger`;
  const { found } = read(draft, {
    customer: CUSTOMERS[lang],
    commitments: commitments.find(draft, CONTEXT, lang),
    lang,
  });
  return new Set(found.filter(({ hollow }) => !hollow).map(({ element }) => element));
}

/** What a text leaves out on purpose: cleared facts ask nothing, and the first talk of an end names no date. */
const LEFT_OUT: Readonly<Record<string, readonly ElementId[]>> = {
  'disputed-facts-reply-result': ['asks-pointedly'],
  'ending-reply-call': ['end-date'],
};

const replies = (lang: LanguageId, id: PlayId): readonly (readonly [string, string])[] =>
  PLAYBOOK[lang].plays[id].texts.filter(({ kind }) => kind === 'reply').map((text) => [text.id, text.text] as const);

describe.each(LANGUAGE_IDS)('in %s', (lang) => {
  it.each(ELEMENTS)('the sentence for %s ticks its line', (id) => {
    const { sentence } = PLAYBOOK[lang].elements[id];
    expect(ticked(sentence, lang, 'formal')).toContain(id);
    expect(ticked(sentence, lang, 'informal')).toContain(id);
  });

  it.each(PLAYS)('a whole reply of %s holds what it must', (play) => {
    const musts = PLAYBOOK[lang].plays[play].elements.filter(({ must }) => must).map(({ id }) => id);
    const missing = replies(lang, play).flatMap(([id, text]) => {
      const here = ticked(text, lang, 'formal');
      const needed = musts.filter((element) => !(LEFT_OUT[id] ?? []).includes(element));
      return needed.filter((element) => !here.has(element)).map((element) => `${id}: ${element}`);
    });
    expect(missing).toEqual([]);
  });

  it('a text for one element ticks its line', () => {
    const missing = PLAYS.flatMap((id) => PLAYBOOK[lang].plays[id].texts).flatMap(({ id, element, text }) =>
      element && !ticked(text, lang, 'formal').has(element) ? [`${id}: ${element}`] : [],
    );
    expect(missing).toEqual([]);
  });
});
