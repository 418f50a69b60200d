/** The practice desk is a host like any other: hints, panel, one undo step, sending and its reminders. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { actAsPanel } from '../../scripts/browser/act-as-panel';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import { clickControl, waitForLayer } from '../../scripts/browser/layer-driver';
import { clickBadge, draftText, waitForMarks } from '../../scripts/browser/page-driver';
import { attachToPanel, type PanelDriver } from '../../scripts/browser/panel-driver';
import { gmail } from './pages/gmail';

/** The extension's own API, where code runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const FIELD = '[data-practice-composer]:visible';
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.serve('https://mail.google.com/**', () =>
    gmail({ lang: 'de', compose: ['inline'], draft: '<div>Das ist leider nicht möglich, liebe Frau Keller.</div>' }),
  );
});
afterAll(() => desk.close());
afterEach(async () => {
  for (const page of desk.context.pages().slice(1)) await page.close();
  await desk.worker?.evaluate(() => chrome.storage.local.clear());
});

async function openPractice(): Promise<{ page: Page; panel: PanelDriver }> {
  await desk.worker?.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, value: { firstRunSeen: true, seenVersion: '0.1.0' } } }),
  );
  const page = await desk.open(desk.url('practice.html'));
  await waitForMarks(page, (seen) => seen.length > 1);
  await clickBadge(page, FIELD);
  return { page, panel: await attachToPanel(desk.context) };
}

interface StoredReminder {
  readonly quote: string;
  readonly status: string;
  readonly due: { readonly from: string } | null;
}
const reminders = async (): Promise<readonly StoredReminder[]> =>
  (await desk.worker?.evaluate(async () => {
    const stored: { reminders?: { value: StoredReminder[] } } = await chrome.storage.local.get('reminders');
    return stored.reminders?.value ?? [];
  })) ?? [];

describe('the practice desk', () => {
  test('the panel shows the hints in reading order and takes one; Ctrl+Z gives the words back', async () => {
    const { page, panel } = await openPractice();
    const text = await panel.waitFor(/Hinweise/);
    const seen = await waitForMarks(page, (found) => found.length > 1);
    const order = seen.map(({ text: words }) => text.indexOf(words.slice(0, 12)));
    expect(order).toEqual([...order].sort((a, b) => a - b));

    const before = await draftText(page, FIELD);
    await panel.evaluate(() => document.querySelector<HTMLElement>('button[aria-keyshortcuts="1"]')?.click(), null);
    await panel.waitFor(/Übernommen/);
    expect(await draftText(page, FIELD)).not.toBe(before);
    await page.locator(FIELD).focus();
    await page.keyboard.press('Control+z');
    expect(await draftText(page, FIELD)).toBe(before);
  });

  test('the notice in the panel takes a replacement back, too', async () => {
    const { page, panel } = await openPractice();
    const before = await draftText(page, FIELD);
    await panel.evaluate(() => document.querySelector<HTMLElement>('button[aria-keyshortcuts="1"]')?.click(), null);
    await panel.waitFor(/Übernommen/);
    await panel.click(/Rückgängig/);
    await expect.poll(() => draftText(page, FIELD)).toBe(before);
  });

  test('a text of several lines goes in where it belongs, and one Ctrl+Z takes it out', async () => {
    const { page } = await openPractice();
    const before = await draftText(page, FIELD);
    const start = before.trim().split('\n')[0] ?? '';
    const insert = { behind: start, text: '\n\nDanke für Ihre Nachricht.\n\n1. Das prüfe ich.\n2. «Tag»' };
    const seen = await desk.worker?.evaluate(actAsPanel, { insert });
    expect(seen?.notice?.kind).toBe('replaced');
    expect(seen?.draft.customer.key).toMatch(/^de-/);
    expect(seen?.draft.customer.messages.length).toBeGreaterThan(0);
    expect((await draftText(page, FIELD)).replace(/\n+/g, '\n')).toContain(
      `${start}\nDanke für Ihre Nachricht.\n1. Das prüfe ich.\n2. «Tag»\n`,
    );
    await page.bringToFront();
    await page.locator(FIELD).focus();
    await page.keyboard.press('Control+z');
    expect(await draftText(page, FIELD)).toBe(before);
  });

  test('a full storage is told with what was lost and the way to free it', async () => {
    const { page, panel } = await openPractice();
    await desk.worker?.evaluate(async () => {
      const used = await chrome.storage.local.getBytesInUse(null);
      await chrome.storage.local.set({ filler: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 60) });
    });
    await page.locator(FIELD).fill('Guten Tag Frau Keller, ich rufe Sie morgen um 14 Uhr zurück.');
    await page.locator(FIELD).press('Control+Enter');
    expect(await panel.waitFor(/nicht vorgemerkt/)).toMatch(
      /1 Zusage der gesendeten Antwort wurde nicht vorgemerkt\.\s*Der Speicher des Browsers ist voll\./,
    );
    expect(await reminders()).toEqual([]);
  });

  test('a phrase that is ignored stays silent and can be taken back', async () => {
    const { page } = await openPractice();
    const [mark] = await waitForMarks(page, (seen) => seen.length > 1);
    if (!mark) throw new Error('no mark');
    await page.mouse.move(mark.box.x + 10, mark.box.y + 8);
    const open = await waitForLayer(page, ({ card }) => card !== null);
    const toggle = open.buttons.find(({ name }) => /^Ignorieren/.test(name));
    if (toggle) await clickControl(page, toggle);
    const choices = await waitForLayer(page, ({ buttons }) =>
      buttons.some(({ name }) => /Diese Formulierung/.test(name)),
    );
    const phrase = choices.buttons.find(({ name }) => /Diese Formulierung/.test(name));
    if (phrase) await clickControl(page, phrase);
    await waitForMarks(page, (seen) => seen.every(({ text }) => text !== mark.text));
    await page.reload();
    await waitForMarks(page, (seen) => seen.length > 0 && seen.every(({ text }) => text !== mark.text));
    await desk.worker?.evaluate(() => chrome.storage.local.remove('ignores'));
    await waitForMarks(page, (seen) => seen.some(({ text }) => text === mark.text));
  });

  test('a promise that is sent becomes a reminder; undoing the sending takes it back', async () => {
    const { page, panel } = await openPractice();
    await page.locator(FIELD).focus();
    await page.keyboard.press('Control+Enter');
    await panel.waitFor(/vorgemerkt/);
    const sent = await reminders();
    expect(sent.length).toBeGreaterThan(0);
    expect(sent[0]?.due?.from).toMatch(/^\d{4}-\d\d-\d\dT/);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await expect.poll(async () => (await reminders()).filter(({ status }) => status !== 'dropped')).toEqual([]);
    await panel.waitFor(/zurückgenommen/);
  });

  test('the panel follows the tab: from the desk to Gmail, to a page without Tonfall, and back', async () => {
    const { page, panel } = await openPractice();
    await panel.waitFor(/Petra Keller/);
    const mail = await desk.open('https://mail.google.com/mail/u/0/#inbox/1');
    await waitForMarks(mail, (seen) => seen.length > 0);
    await mail.bringToFront();
    await panel.waitFor(/liebe Frau Keller/);
    const empty = await desk.context.newPage();
    await empty.bringToFront();
    await panel.waitFor(/ist Tonfall still/);
    await page.bringToFront();
    await panel.waitFor(/Petra Keller/);
  });

  test('pasted HTML keeps its formatting and loses everything that could load or run', async () => {
    const page = await desk.open(desk.url('practice.html'));
    const field = page.locator(FIELD);
    await field.focus();
    await page.keyboard.press('Control+a');
    await field.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        '<p style="color:red">Guten <b onclick="x()">Tag</b><img src="https://example.org/p.gif"><script>window.hacked = 1</script> <a href="https://example.org">hier</a></p>',
      );
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    const html = await field.evaluate((element) => element.innerHTML);
    expect(html).toMatch(/Guten <b>Tag<\/b>/);
    expect(html).not.toMatch(/img|script|href|onclick|color/);
    await field.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => draftText(page, FIELD)).not.toContain('hier');
  });
});
