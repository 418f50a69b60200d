/** The analyser never gets worse on the annotated drafts, nor what reads customers' messages: floors a label and language, which may only rise. */
import { describe, expect, test } from 'vitest';
import { FAULTS } from '@/lib/core/labels';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import { type AnnotatedDraft, readDrafts, readUnread } from '../../scripts/corpus/drafts';
import { markedPrecision, markedRecall, scoreMarkedReplies } from '../../scripts/corpus/marked-replies';
import { type Measured, measure } from '../../scripts/corpus/measure';
import { scoreHeldOut } from '../../scripts/corpus/safety';
import { ratesOf, type Score } from '../../scripts/corpus/score';
import { scoreSituations } from '../../scripts/corpus/situations';
import { shippedAnalyser } from '../../scripts/shipped-analyser';
import { readRuleExamples } from '../../scripts/train/rule-examples';
import {
  COMMITMENTS,
  DANGER_FOUND,
  EXAMPLES_SHOWN,
  FALSE_ALARMS,
  FAULTLESS_FLAGGED,
  type Floor,
  FORECAST,
  MARKED_ELEMENTS,
  RULES,
  SITUATION_AMONG_TWO,
} from './floors';

/** Thousands of drafts are read. Milliseconds. */
const LIMIT = 300_000;

describe.each(LANGUAGE_IDS)('%s', (lang) => {
  const corpus = (): AnnotatedDraft[] => readDrafts(lang).filter(({ file }) => file.startsWith('train-'));
  const sensitivity = 'balanced';
  const rules = once(() => measure(lang, corpus(), { labels: FAULTS, sensitivity, rulesOnly: true }));
  const promises = once(() => measure(lang, corpus(), { labels: ['commitment'], sensitivity, rulesOnly: false }));
  const forecast = once(() => measure(lang, readUnread(lang), { labels: FAULTS, sensitivity, rulesOnly: false }));

  test.each(FAULTS)(
    '%s: precision and recall of the rules on drafts that their authors know',
    (label) => expectFloor(rules().score, label, RULES[lang][label]),
    LIMIT,
  );

  test.each(FAULTS)(
    '%s: precision and recall of rules and reader on drafts that neither knows',
    (label) => expectFloor(forecast().score, label, FORECAST[lang][label]),
    LIMIT,
  );

  test(
    'commitments: precision and recall',
    () => expectFloor(promises().score, 'commitment', COMMITMENTS[lang]),
    LIMIT,
  );

  test(
    'rules’ own examples, as the product ships',
    () => {
      const analyser = shippedAnalyser();
      const examples = readRuleExamples(lang).filter(({ spans }) => spans.length > 0);
      const isShown = ({ draft, spans }: AnnotatedDraft): boolean =>
        analyser.analyse(draft, lang).findings.some(({ label }) => label === spans[0]?.label);
      expect(examples.filter(isShown).length / examples.length).toBeGreaterThanOrEqual(EXAMPLES_SHOWN[lang]);
    },
    LIMIT,
  );

  test(
    'faultless drafts flagged',
    () => {
      const [byRules, unknown] = [rules().score, forecast().score];
      expect(byRules.alarmed / byRules.clean, 'by rules').toBeLessThanOrEqual(FAULTLESS_FLAGGED[lang].byRules);
      expect(unknown.alarmed / unknown.clean, 'that neither knows').toBeLessThanOrEqual(
        FAULTLESS_FLAGGED[lang].forecast,
      );
    },
    LIMIT,
  );

  test('the situation of customers’ messages', () => {
    expect(scoreSituations(lang).all.amongTwo).toBeGreaterThanOrEqual(SITUATION_AMONG_TWO[lang]);
  });

  test(
    'elements that readers marked in replies',
    () => {
      const judged = scoreMarkedReplies(lang).get('all')?.judged;
      if (!judged) throw new Error('nothing is marked');
      const [precision, recall] = MARKED_ELEMENTS[lang];
      expect(markedPrecision(judged)).toBeGreaterThanOrEqual(precision);
      expect(markedRecall(judged)).toBeGreaterThanOrEqual(recall);
    },
    LIMIT,
  );

  test(
    'danger to a life, in statements that nobody learned from',
    () => {
      const found = scoreHeldOut(lang);
      const shareOf = ({ hits, of }: (typeof found)['harmless']): number => hits / of;
      expect(shareOf(found['self-harm']), 'self-harm').toBeGreaterThanOrEqual(DANGER_FOUND[lang]['self-harm']);
      expect(shareOf(found.violence), 'violence').toBeGreaterThanOrEqual(DANGER_FOUND[lang].violence);
      expect(shareOf(found.harmless), 'false alarms').toBeLessThanOrEqual(FALSE_ALARMS[lang]);
    },
    LIMIT,
  );
});

function expectFloor(score: Score, label: string, [precision, recall]: Floor): void {
  const rates = ratesOf(score, [label]);
  expect(rates.precision, 'precision').toBeGreaterThanOrEqual(precision);
  expect(rates.recall, 'recall').toBeGreaterThanOrEqual(recall);
}

function once(make: () => Measured): () => Measured {
  let made: Measured | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
