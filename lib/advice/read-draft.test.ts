import { beforeAll, expect, test } from 'vitest';
import type { LearnedJudges } from '@/lib/languages/learned-judges';
import type { LoadedJudges } from './learned-judges';
import { loadJudgesForTests } from './load-judges-for-tests';
import { createDraftReader } from './read-draft';

let judges: LoadedJudges;
beforeAll(async () => {
  judges = await loadJudgesForTests();
});

const CLUES = {
  text: 'Guten Tag Frau Keller,\n\nbeim Verpacken sind bei uns zwei Aufträge durcheinandergeraten.\n\nFreundliche Grüße\nJana Wolff',
  lang: undefined,
  customer: null,
  commitments: [],
} as const;

test('a draft that was read without a judge is read again once it is there, and only then', () => {
  let elements: LearnedJudges['elements'] = null;
  const read = createDraftReader({ judgeOf: () => elements });
  const before = read.elements(CLUES);
  expect(read.elements({ ...CLUES })).toBe(before);
  expect(before.found.map(({ element }) => element)).not.toContain('takes-responsibility');
  elements = judges.of('de').elements;
  const after = read.elements(CLUES);
  expect(after.found.map(({ element }) => element)).toContain('takes-responsibility');
  expect(read.elements(CLUES)).toBe(after);
});
