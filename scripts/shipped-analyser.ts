/** The analyser as it ships, with its second readers, for the command line and the measurements. */
import { type Analyser, createAnalyser } from '@/lib/core/analysis/analyse';
import type { RuleSet } from '@/lib/core/rules/rule';
import { OPERATING_POINTS, type Sensitivity } from '@/lib/core/second-reader/second-reader';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { BUILT_IN_RULES } from '@/lib/languages/packs';
import { shippedSecondReader } from './second-readers';

export const shippedAnalyser = (
  rules: readonly RuleSet[] = BUILT_IN_RULES,
  sensitivity: Sensitivity = 'balanced',
): Analyser =>
  createAnalyser(KNOWLEDGE, rules, { secondReader: shippedSecondReader, point: OPERATING_POINTS[sensitivity] });
