import { expect, test } from 'vitest';
import { perLanguage } from './per-language';

test('each language is made once, and only when it is asked for', () => {
  const made: string[] = [];
  const of = perLanguage((id) => {
    made.push(id);
    return { id };
  });
  expect(made).toEqual([]);
  expect(of('de')).toBe(of('de'));
  expect(of('en')).toEqual({ id: 'en' });
  expect(made).toEqual(['de', 'en']);
});
