/** The analyser never gets worse on the annotated drafts, nor what reads customers' messages: floors a label and language, which may only rise. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import { readDrafts } from '../../scripts/corpus/drafts';
import { markedPrecision, markedRecall, scoreMarkedReplies } from '../../scripts/corpus/marked-replies';
import { type Measured, measure } from '../../scripts/corpus/measure';
import { scoreHeldOut } from '../../scripts/corpus/safety';
import { ratesOf } from '../../scripts/corpus/score';
import { scoreSituations } from '../../scripts/corpus/situations';
import { DANGER_FOUND, FALSE_ALARMS, FAULTLESS_FLAGGED, FLOORS, MARKED_ELEMENTS, SITUATION_AMONG_TWO } from './floors';

/** Thousands of drafts are read. Milliseconds. */
const LIMIT = 300_000;

describe.each(LANGUAGE_IDS)('%s', (lang) => {
  let measured: Measured | null = null;
  const result = (): Measured => {
    const labels = Object.keys(FLOORS[lang]);
    const corpus = readDrafts(lang).filter(({ file }) => file.startsWith('train-'));
    measured ??= measure(lang, corpus, { labels, sensitivity: 'balanced', rulesOnly: false });
    return measured;
  };

  test.each(Object.entries(FLOORS[lang]))(
    '%s: precision and recall',
    (label, [precision, recall]) => {
      const rates = ratesOf(result().score, [label]);
      expect(rates.precision, 'precision').toBeGreaterThanOrEqual(precision);
      expect(rates.recall, 'recall').toBeGreaterThanOrEqual(recall);
    },
    LIMIT,
  );

  test(
    'faultless drafts flagged',
    () => {
      const { clean, alarmed } = result().score;
      expect(alarmed / clean).toBeLessThanOrEqual(FAULTLESS_FLAGGED[lang]);
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
