/** Compares what an adapter expects in a page with what is there: names of selectors only, so that a report tells nothing of the page's text. */
import type { HostHealth } from '../types';
import { type Candidates, findFirst, type Scope } from './selectors';

export interface Expectation {
  readonly name: string;
  readonly scope: Scope;
  readonly candidates: Candidates;
}

export function checkHealth(expected: readonly Expectation[]): HostHealth {
  const isFound = ({ scope, candidates }: Expectation): boolean => findFirst(scope, candidates) !== null;
  const names = (some: readonly Expectation[]): readonly string[] => [...new Set(some.map(({ name }) => name))];
  const missing = names(expected.filter((each) => !isFound(each)));
  const found = names(expected.filter(isFound)).filter((name) => !missing.includes(name));
  return { found, missing };
}
