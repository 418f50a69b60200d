/** German conversations of the practice desk. Customers and companies are invented. */
import type { Scenario } from '../../../core/practice/scenario';
import { complaints } from './complaints';
import { demands } from './demands';
import { questions } from './questions';
import { serious } from './serious';
import { threats } from './threats';
import { tone } from './tone';

/** The first one opens with its sample draft. */
export const scenarios: readonly Scenario[] = [
  ...complaints,
  ...demands,
  ...tone,
  ...threats,
  ...questions,
  ...serious,
];
