/** One reply on the practice desk, from the first hint to the reminder, told line by line. Answers the exit code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { type Desk, openDesk } from '../browser/launch-chromium';
import { clickBadge, draftText, marks } from '../browser/page-driver';
import { attachToPanel } from '../browser/panel-driver';

/** The extension's own API, where code runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const SHOTS = resolve(import.meta.dirname, '../../.output/play-through');
const FIELD = '[data-practice-composer]';

export async function playThrough(): Promise<number> {
  mkdirSync(SHOTS, { recursive: true });
  const desk = await openDesk({ lang: 'de' });
  try {
    const page = await desk.open(desk.url('practice.html'));
    await page.waitForFunction(() => CSS.highlights.size > 0);
    console.log(`The practice desk is open: "${await page.title()}".`);
    for (const mark of await marks(page)) console.log(`  hint (${mark.kind}): ${mark.text}`);
    await shot(page, 'hints');

    await clickBadge(page, FIELD);
    const panel = await attachToPanel(desk.context);
    await panel.waitFor(/Hinweise/);
    console.log('The side panel shows the same hints.');

    const before = await draftText(page, FIELD);
    await panel.evaluate(() => document.querySelector<HTMLElement>('button[aria-keyshortcuts="1"]')?.click(), null);
    await panel.waitFor(/Übernommen/);
    const after = await draftText(page, FIELD);
    console.log(`Applied:  ${changedPart(before, after)}`);
    console.log(`instead of  ${changedPart(after, before)}`);
    await shot(page, 'applied');

    await page.locator(FIELD).focus();
    await page.keyboard.press('Control+z');
    const undone = await draftText(page, FIELD);
    console.log(
      undone === before ? 'Undone with one Ctrl+Z: the draft is as it was.' : 'UNDO FAILED: the draft differs.',
    );

    await page.locator(FIELD).focus();
    await page.keyboard.press('Control+Enter');
    const told = await panel.waitFor(/Zusagen? vorgemerkt/);
    console.log(`Sent (to nobody): ${/.*vorgemerkt/.exec(told)?.[0]}`);
    const [reminder] = await storedReminders(desk);
    console.log(`Reminder: "${reminder?.quote}", due ${reminder?.due?.from} to ${reminder?.due?.to}`);
    await panel.waitFor(/Zusagen\s/);
    writeFileSync(`${SHOTS}/panel.png`, await panel.screenshot());
    await shot(page, 'sent');
    console.log(`Screenshots: ${relative(process.cwd(), SHOTS)}`);
    return undone === before ? 0 : 1;
  } finally {
    await desk.close();
  }
}

const storedReminders = async (desk: Desk): Promise<readonly Reminder[]> => {
  const reminders = await desk.worker?.evaluate(async () => {
    const found: { reminders?: { value?: unknown } } = await chrome.storage.local.get('reminders');
    return found.reminders?.value ?? [];
  });
  return reminders as readonly Reminder[];
};

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${SHOTS}/${name}.png` });
}

/** The stretch of `b` in which it differs from `a`, widened to whole words. */
function changedPart(a: string, b: string): string {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const from = b.lastIndexOf(' ', start) + 1;
  const to = b.indexOf(' ', b.length - tail);
  return b.slice(from, to < 0 ? undefined : to).trim();
}
