/** The judge of elements: what it was taught of words and of what stands around them, and what is made of its odds. */
import { describe, expect, test } from 'vitest';
import { ELEMENT_WORDS } from '../../languages/element-words';
import { KNOWLEDGE } from '../../languages/knowledge';
import { createTextReader } from '../analysis/read-text';
import type { LanguageId } from '../language-id';
import type { ReaderModel } from '../second-reader/model';
import { createSenseLexicon } from '../second-reader/senses';
import { type CluedDraft, createClueReader } from './clue-reader';
import type { FoundElement } from './element';
import { createElementJudge, type ElementJudge, LEARNED, type LearnedElement, wordFeatures } from './element-judge';
import { createElementReader } from './element-reader';
import { cluedSentences, clueId } from './sentence-clues';
import { weighElements } from './weigh-elements';

const knowledge = { ...KNOWLEDGE, elements: ELEMENT_WORDS };
const lexicon = createSenseLexicon({ storm: 'Sturm Orkan' }, KNOWLEDGE.languages.de);
const readClues = createClueReader(knowledge, createTextReader(knowledge));
const STORM = 'In der Nacht zum Montag deckte der Sturm das halbe Lager ab.';
const DRAFT = `Guten Tag Frau Keller,\n\nIhr Paket ist noch bei uns. ${STORM}\n\nFreundliche Grüße\nJana Wolff`;

const cluesOf = (draft: string, customer: string | null = null, question = ''): CluedDraft => {
  const questions = question ? [{ text: question, start: 0, end: question.length }] : [];
  return readClues(draft, { customer: customer === null ? null : { text: customer, questions }, commitments: [] });
};

/** Every feature of the words, alone or with what stands around them, speaks for the element. */
function taught(ids: Iterable<number>, element: LearnedElement): ReaderModel {
  const sorted = Uint32Array.from(new Set(ids)).sort();
  const weights = new Int8Array(sorted.length * LEARNED.length);
  sorted.forEach((_, n) => {
    weights[n * LEARNED.length + LEARNED.indexOf(element)] = 20;
  });
  return {
    outputs: LEARNED.length,
    ids: sorted,
    weights,
    scales: new Float32Array(LEARNED.length).fill(0.05),
    bias: new Float32Array(LEARNED.length).fill(-4),
  };
}

function wordsOf(draft: string, sentence: string): Uint32Array {
  const found = cluedSentences(cluesOf(draft), 'de').find((one) => one.sentence.text === sentence);
  if (!found) throw new Error(`no sentence "${sentence}"`);
  return wordFeatures(found.sentence, lexicon).ids;
}

const stormJudge = createElementJudge(taught(wordsOf(DRAFT, STORM), 'reason'), lexicon);
const wordsIn = (draft: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => draft.slice(start, end));

describe('the judge', () => {
  test('tells the sentence whose words it learned, and no other element of it', () => {
    const sure = stormJudge(cluesOf(DRAFT), 'de').flatMap(({ sentence, odds }) =>
      LEARNED.filter((element) => odds[element] > 0).map((element) => [element, sentence.text]),
    );
    expect(sure).toEqual([['reason', STORM]]);
  });

  test('marks words by their places in the draft, wherever the sentence has moved', () => {
    for (const draft of [DRAFT, `Hallo,\n\nnoch ein Satz davor.\n\n${DRAFT}`]) {
      const [judged] = stormJudge(cluesOf(draft), 'de').filter(({ odds }) => odds.reason > 0);
      const mark = judged?.mark('reason');
      expect(mark && draft.slice(mark.start, mark.end)).toBe(STORM.slice(0, -1));
    }
  });
});

describe('what stands around a sentence', () => {
  const cluesAt = (draft: string, place: number, customer: string | null = null): number[] => [
    ...(cluedSentences(cluesOf(draft, customer), 'de')[place]?.clues.ids ?? []),
  ];

  test('tells the same words apart in another place', () => {
    const ends = 'Guten Tag Frau Keller,\n\nwir danken Ihnen. Es geht weiter. Alles ist gut. Es geht weiter.';
    expect(cluesAt(ends, 2)).not.toEqual(cluesAt(ends, 4));
  });

  test('tells whether the customer wrote of it', () => {
    const draft = 'Ihr Kühlschrank aus Linz ist da.';
    const [strange, shared] = ['Wo bleibt mein Geld?', 'Der Kühlschrank aus Linz fehlt.'].map((customer) =>
      cluesAt(draft, 0, customer),
    );
    expect(strange).not.toEqual(shared);
    expect(cluesAt(draft, 0)).not.toEqual(strange);
  });

  test('tells what cues found in it and beside it', () => {
    const draft = 'Es tut mir leid, dass Ihr Paket fehlt. Der Sturm war schuld.';
    const told = (text: string, n: number): boolean => cluesAt(draft, n).includes(clueId(text));
    expect([told('here apologises false', 0), told('before apologises false', 1)]).toEqual([true, true]);
    expect(told('here apologises false', 1)).toBe(false);
  });
});

describe('elements of a draft', () => {
  const judgeOf = (): typeof stormJudge => stormJudge;

  test('are those of the cues and, beside them, what the judge is sure of, in the order of the draft', () => {
    const draft = DRAFT.replace('Ihr Paket ist noch bei uns.', 'Es tut mir leid, dass Ihr Paket noch bei uns ist.');
    const alone = createElementReader(knowledge)(draft, { customer: null, commitments: [] }).found;
    const judged = createElementReader(knowledge, { judgeOf })(draft, { customer: null, commitments: [] }).found;
    expect(alone.some(({ element }) => element === 'reason')).toBe(false);
    expect(judged.filter((one) => !alone.some((other) => other.start === one.start))).toEqual([
      { element: 'reason', hollow: false, start: draft.indexOf(STORM), end: draft.indexOf(STORM) + STORM.length - 1 },
    ]);
    expect(judged.map(({ start }) => start)).toEqual(judged.map(({ start }) => start).sort((a, b) => a - b));
  });

  test('are not told twice of one sentence', () => {
    const draft = DRAFT.replace(STORM, `Der Grund ist: ${STORM}`);
    const judge = createElementJudge(taught(wordsOf(draft, `Der Grund ist: ${STORM}`), 'reason'), lexicon);
    const { found } = createElementReader(knowledge, { judgeOf: () => judge })(draft, {
      customer: null,
      commitments: [],
    });
    expect(found.filter(({ element }) => element === 'reason')).toHaveLength(1);
  });

  test('an answer needs a question, and what is said again somebody who wrote', () => {
    for (const element of ['answers', 'restates'] as const) {
      const judge = createElementJudge(taught(wordsOf(DRAFT, STORM), element), lexicon);
      const found = (clues: CluedDraft): string[] =>
        wordsIn(
          DRAFT,
          weighElements(clues, judge(clues, 'de')).filter((one) => one.element === element),
        );
      expect(found(cluesOf(DRAFT))).toEqual([]);
      expect(found(cluesOf(DRAFT, 'Was ist denn da los?', 'Was ist denn da los?'))).toContain(STORM.slice(0, -1));
    }
  });

  test('what cues call hollow stays so, and a boundary without any offer is', () => {
    const hollow = 'Für etwaige Unannehmlichkeiten bitten wir um Entschuldigung.';
    const apology = createElementJudge(taught(wordsOf(hollow, hollow), 'apologises'), lexicon);
    const foundBy = (judge: ElementJudge, draft: string): FoundElement[] => [
      ...createElementReader(knowledge, { judgeOf: () => judge })(draft, { customer: null, commitments: [] }).found,
    ];
    expect(foundBy(apology, hollow).filter(({ element }) => element === 'apologises')).toMatchObject([
      { hollow: true },
    ]);

    const bare = 'So reden Sie mit uns nicht weiter.';
    const boundary = createElementJudge(taught(wordsOf(bare, bare), 'boundary'), lexicon);
    const states = [bare, `${bare} Die Gebühr erlassen wir Ihnen aus Kulanz.`].map((draft) =>
      foundBy(boundary, draft)
        .filter(({ element }) => element === 'boundary')
        .map((one) => one.hollow),
    );
    expect(states).toEqual([[true], [false]]);
  });

  test('understanding that the next sentence takes back is hollow', () => {
    const kind = 'So viele Tage ohne Strom hätte niemand gern.';
    const judge = createElementJudge(taught(wordsOf(kind, kind), 'acknowledges'), lexicon);
    const draft = `${kind} Aber die Frist ist abgelaufen.`;
    const { found } = createElementReader(knowledge, { judgeOf: () => judge })(draft, {
      customer: null,
      commitments: [],
    });
    expect(found.filter(({ element }) => element === 'acknowledges')).toMatchObject([{ hollow: true }]);
  });

  test('in a draft of two languages each sentence is judged in its own', () => {
    const asked: LanguageId[] = [];
    const english =
      'The storm took the roof off our warehouse during the night, and nobody could get in until Tuesday.';
    const german = 'In der Nacht zum Montag deckte der Sturm das halbe Lager ab, und bis Dienstag kam niemand hinein.';
    createElementReader(knowledge, {
      judgeOf: (lang) => (draft, of) => {
        asked.push(lang);
        expect(of).toBe(lang);
        return stormJudge(draft, of);
      },
    })(`${german}\n\n${english}`, { customer: null, commitments: [] });
    expect(asked).toEqual(['de', 'en']);
    const sentences = (lang: LanguageId): string[] =>
      cluedSentences(cluesOf(`${german}\n\n${english}`), lang).map(({ sentence }) => sentence.text);
    expect([sentences('de'), sentences('en')]).toEqual([[german], [english]]);
  });
});
