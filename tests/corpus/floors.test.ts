/** The analyser never gets worse on the annotated drafts: floors a label and language, which may only rise. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import { readDrafts } from '../../scripts/corpus/drafts';
import { type Measured, measure } from '../../scripts/corpus/measure';
import { ratesOf } from '../../scripts/corpus/score';
import { FAULTLESS_FLAGGED, FLOORS } from './floors';

/** Thousands of drafts are read. Milliseconds. */
const LIMIT = 300_000;

describe.each(LANGUAGE_IDS)('%s', (lang) => {
  let measured: Measured | null = null;
  const result = (): Measured => {
    const labels = Object.keys(FLOORS[lang]);
    measured ??= measure(lang, readDrafts(lang), { labels, sensitivity: 'balanced', rulesOnly: false });
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
});
