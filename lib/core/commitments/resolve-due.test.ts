import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { germanTime } from '../../languages/de/time';
import { englishTime } from '../../languages/en/time';
import type { DueContext } from './commitment';
import { createTimeFinder } from './find-times';
import { resolveDue } from './resolve-due';

const KNOWLEDGE = { de: germanTime, en: englishTime };
const FINDERS = { de: createTimeFinder(germanTime), en: createTimeFinder(englishTime) };
const context = (now: string): DueContext => ({
  now,
  zone: 'Europe/Berlin',
  region: 'DE-BY',
  workingHours: ['09:00', '17:00'],
});

interface Case {
  lang: 'de' | 'en';
  phrase: string;
  earliest: string;
  due: string;
  flag: string | null;
}
const cases: Case[] = JSON.parse(readFileSync(new URL('fixtures/reminder-cases.json', import.meta.url), 'utf8')).cases;

test('cases', () => {
  let right = 0;
  for (const c of cases) {
    const s = resolveDue(c.phrase, FINDERS[c.lang], KNOWLEDGE[c.lang], context('2026-11-21T10:00:00+01:00'));
    const d = s?.due;
    const okk =
      d &&
      d.from.startsWith(c.earliest) &&
      d.to.startsWith(c.due) &&
      (c.flag ? d.flags.includes(c.flag as never) : d.flags.length === 0);
    if (okk) right++;
    else
      console.warn(
        c.lang,
        c.phrase,
        c.earliest,
        c.due,
        c.flag,
        '=>',
        JSON.stringify(d),
        JSON.stringify(FINDERS[c.lang].find(c.phrase)),
      );
  }
  console.warn(right);
});
