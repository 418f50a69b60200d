/** The agent's own counts in the background: in the week of their day, only as long as they are wanted. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadStored } from '@/lib/platform/stored';
import { countHint, countSettled } from './own-counts';
import { SETTINGS_KIND, STATISTICS_KIND } from './stored-kinds';
import { createWriter, type Writer } from './writer';

let writer: Writer;
beforeEach(() => {
  fakeBrowser.reset();
  writer = createWriter();
  vi.useFakeTimers({ now: Date.parse('2027-01-03T23:30:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const inZone = (zone: string): unknown => vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(zone);
const weeks = async () => (await loadStored(STATISTICS_KIND)).value;

test.each([
  ['Europe/Berlin', '2027-W01'],
  ['Europe/London', '2026-W53'],
])('in %s it is %s', async (zone, week) => {
  inZone(zone);
  await countHint(writer, { label: 'promise', use: 'taken' });
  expect(await weeks()).toEqual([{ week, labels: { promise: { taken: 1, ignored: 0 } }, kept: 0, settled: 0 }]);
});

test('switched off, nothing is counted, and what was stays', async () => {
  inZone('Europe/Berlin');
  await countHint(writer, { label: 'promise', use: 'taken' });
  const before = await weeks();
  await writer.update(SETTINGS_KIND, (settings) => ({ ...settings, statistics: false }));
  await countHint(writer, { label: 'promise', use: 'taken' });
  await countSettled(writer, [{ week: '2027-W01', kept: true, by: 1 }]);
  expect(await weeks()).toEqual(before);
});

test('weeks of half a year ago leave when something is added', async () => {
  inZone('Europe/Berlin');
  await countSettled(writer, [{ week: '2026-W20', kept: true, by: 1 }]);
  await countHint(writer, { label: 'promise', use: 'ignored' });
  expect((await weeks()).map(({ week }) => week)).toEqual(['2027-W01']);
});

test('no change of promises is no write', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await countSettled(writer, []);
  expect(set).not.toHaveBeenCalled();
});
