/** Zendesk with a real CKEditor 5, at its real address, with the built extension in a real Chromium. */

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { actAsPanel, type PanelAct, type PanelSeen } from '../../scripts/browser/act-as-panel';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import { clickControl, readLayer, waitForLayer } from '../../scripts/browser/layer-driver';
import { marks, waitForMarks } from '../../scripts/browser/page-driver';
import { attachToPanel, type PanelDriver } from '../../scripts/browser/panel-driver';
import { countPixels, LINE_COLOURS } from './pages/count-pixels';
import { buildEditorScript } from './pages/editor-script';
import { ZENDESK_CUSTOMER, type ZendeskOptions, zendesk, zendeskTicketId } from './pages/zendesk';
import type { ZendeskPage } from './pages/zendesk-behaviour';

declare global {
  interface Window {
    zendeskPage: ZendeskPage;
  }
}

/** The extension's own API, where code runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const [FIRST, SECOND, THIRD] = [zendeskTicketId(0), zendeskTicketId(1), zendeskTicketId(2)];
const ADDRESS = `https://acme.zendesk.com/agent/tickets/${FIRST}`;
const DRAFT =
  '<p>Guten Tag Frau Keller,</p><p>die Buchung vom <strong>3. November</strong> haben wir gefunden. <strong>Das ist leider nicht möglich.</strong> Sie hätten die Anleitung lesen müssen.</p><p>Ich rufe Sie am 24. November 2027 um 14 Uhr zurück.</p>';

let desk: Desk;
let options: ZendeskOptions;
let editorScript: string;
beforeAll(async () => {
  editorScript = await buildEditorScript();
  desk = await openDesk();
  await serveZendesk(desk);
});
afterAll(() => desk.close());
afterEach(async () => {
  for (const page of desk.context.pages().slice(1)) await page.close();
  await desk.worker?.evaluate(() => chrome.storage.local.clear());
});

async function serveZendesk(to: Desk): Promise<void> {
  await to.serve('https://acme.zendesk.com/**', () => zendesk(options));
  await to.serve('https://acme.zendesk.com/editor.js', () => editorScript, 'text/javascript');
}

async function openZendesk(more: Partial<ZendeskOptions> = {}, at = desk): Promise<Page> {
  options = { tickets: 1, editorScriptUrl: '/editor.js', draft: DRAFT, ...more };
  const page = await at.open(ADDRESS);
  await page.evaluate(() => window.zendeskPage.ready);
  return page;
}

const composer = (id: string): string =>
  `[data-simulated-pane="${id}"] [data-test-id="omnicomposer-rich-text-ckeditor"]`;
const control = (name: string, id = FIRST): string => `[data-simulated-pane="${id}"] ${name}`;
const SUBMIT = '[data-test-id="submit_button-button"]';
const NOTE = '[data-simulated-channel="internal"]';
const PUBLIC = '[data-simulated-channel="web"]';

const dataOf = (page: Page, id = FIRST): Promise<string> =>
  page.evaluate((ticket) => window.zendeskPage.getData(ticket), id);
const setData = (page: Page, id: string, html: string): Promise<void> =>
  page.evaluate(([ticket, data]) => window.zendeskPage.setData(ticket, data), [id, html] as const);
const texts = (seen: readonly { readonly text: string }[]): string[] => seen.map(({ text }) => text);

/** What is marked in each ticket, whether it is in front or not. */
const marksByTicket = (page: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('tonfall-') || name === 'tonfall-active') continue;
      for (const range of highlight) {
        const pane = range.startContainer.parentElement?.closest<HTMLElement>('[data-simulated-pane]');
        const id = pane?.dataset.simulatedPane ?? 'nowhere';
        found[id] = [...(found[id] ?? []), range.toString()];
      }
    }
    return found;
  });

async function pointAt(page: Page, words: RegExp): Promise<void> {
  const seen = await waitForMarks(page, (found) => found.some(({ text }) => words.test(text)));
  const box = seen.find(({ text }) => words.test(text))?.box ?? { x: 0, y: 0, height: 0 };
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
}

async function openPanel(page: Page): Promise<PanelDriver> {
  const { badge } = await waitForLayer(page, ({ badge }) => badge !== null);
  if (badge) await clickControl(page, badge);
  return attachToPanel(desk.context);
}

async function reminders(): Promise<readonly Reminder[]> {
  const stored = await desk.worker?.evaluate(() => chrome.storage.local.get('reminders'));
  return (
    (stored as { readonly reminders?: { readonly value: readonly Reminder[] } } | undefined)?.reminders?.value ?? []
  );
}

describe('a public reply', () => {
  test('is underlined in the editor: the paint itself', async () => {
    const page = await openZendesk();
    const [mark] = await waitForMarks(page, (seen) => seen.length === 2);
    expect(mark?.text).toBe('leider nicht möglich');
    const box = mark?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    const clip = { ...box, height: box.height + 4 };
    const painted = countPixels(await page.screenshot({ clip }), LINE_COLOURS.must);
    await page.evaluate(() => CSS.highlights.clear());
    expect(painted).toBeGreaterThan(box.width);
    expect(countPixels(await page.screenshot({ clip }), LINE_COLOURS.must)).toBe(0);
  });

  test('takes a reformulation from the card into the editor’s own data, in bold as it was; undone and redone exactly', async () => {
    const page = await openZendesk();
    const before = await dataOf(page);
    await pointAt(page, /nicht möglich/);
    const { card, buttons } = await waitForLayer(page, (seen) => seen.card !== null);
    expect(card).toContain('Negativ gesagt');
    const [take] = buttons;
    if (!take) throw new Error('no reformulation');
    await clickControl(page, take);
    const after = before.replace('leider nicht möglich', take.name.replace(/ \d$/, ''));
    expect(after).not.toBe(before);
    await expect.poll(() => dataOf(page)).toBe(after);
    await waitForMarks(page, (seen) => !texts(seen).includes('leider nicht möglich'));

    await page.locator(composer(FIRST)).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => dataOf(page)).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => dataOf(page)).toBe(after);
  });

  test('takes one from the panel, and back', async () => {
    const page = await openZendesk();
    const before = await dataOf(page);
    await waitForMarks(page, (seen) => seen.length === 2);
    const panel = await openPanel(page);
    await panel.waitFor(/Antwort an Petra Keller[\s\S]*leider nicht möglich/);
    await panel.click(/erst ab «Datum» möglich/);
    await panel.waitFor(/Übernommen/);
    expect(await dataOf(page)).toBe(before.replace('leider nicht möglich', 'erst ab «Datum» möglich'));

    await panel.click(/Rückgängig/);
    await expect.poll(() => dataOf(page)).toBe(before);
    await panel.waitFor(/leider nicht möglich/);
  });

  test('keeps its hints when Zendesk builds the composer anew', async () => {
    const page = await openZendesk();
    const before = texts(await waitForMarks(page, (seen) => seen.length === 2));
    await page.evaluate((id) => window.zendeskPage.swapComposer(id), FIRST);
    // Words in the old node would be found nowhere in the page.
    await expect.poll(() => marksByTicket(page)).toEqual({ [FIRST]: before });

    await pointAt(page, /nicht möglich/);
    const { buttons } = await waitForLayer(page, ({ card }) => card !== null);
    if (buttons[0]) await clickControl(page, buttons[0]);
    await expect.poll(() => dataOf(page)).not.toContain('leider nicht möglich');
  });

  test('is the same to the byte with and without Tonfall when nothing is taken', async () => {
    const touched = await writeAndRead(desk, async (page) => {
      await waitForMarks(page, (seen) => seen.length === 3);
      await pointAt(page, /nicht möglich/);
      await waitForLayer(page, ({ card }) => card !== null);
    });
    const plain = await openDesk({ extension: false });
    await serveZendesk(plain);
    const untouched = await writeAndRead(plain, async () => {});
    await plain.close();
    expect(touched).toEqual(untouched);
    expect(touched.data).toContain('Das geht leider nicht.');
  });
});

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await page.locator(composer(FIRST)).click();
  await page.keyboard.press('Control+End');
  // The editor learns of a moved caret a moment later, and until then writes in the format of the old place.
  await page.waitForTimeout(300);
  await page.keyboard.type(words);
}

/** Types a sentence at the end; answers what would be sent and what the editor shows. */
async function writeAndRead(
  at: Desk,
  look: (page: Page) => Promise<void>,
): Promise<{ readonly data: string; readonly view: string }> {
  const page = await openZendesk({}, at);
  await typeAtEnd(page, ' Das geht leider nicht.');
  await look(page);
  const view = await page.locator(composer(FIRST)).evaluate((field) => field.innerHTML);
  return { data: await dataOf(page), view };
}

describe('an internal note', () => {
  test('is left alone, and the panel says so; back at the public reply the hints return', async () => {
    const page = await openZendesk();
    const before = texts(await waitForMarks(page, (seen) => seen.length === 2));
    const panel = await openPanel(page);
    await panel.waitFor(/2 Hinweise|leider nicht möglich/);
    await page.locator(control(NOTE)).click();
    await waitForMarks(page, (seen) => seen.length === 0);
    const told = await panel.waitFor(/Interne Notiz/);
    expect(told).toContain('darum liest Tonfall sie nicht');
    expect(told).not.toContain('leider nicht möglich');
    expect((await readLayer(page))?.badge).toBeNull();

    await typeAtEnd(page, ' Das geht leider nicht.');
    await expect.poll(() => dataOf(page)).toContain('Das geht leider nicht.');
    await page.locator(control(PUBLIC)).click();
    await waitForMarks(page, (seen) => seen.length === 3);
    expect(texts(await marks(page))).toEqual(expect.arrayContaining(before));
    await panel.waitFor(/leider nicht möglich/);
  });
});

function asPanel(act: PanelAct): Promise<PanelSeen> {
  if (!desk.worker) throw new Error('no background');
  return desk.worker.evaluate(actAsPanel, act);
}

describe('what the panel puts in', () => {
  const OPTIONS = '\n\nSie können wählen:\n\n1. Gutschrift bis «Tag»\n2. neue Ware';
  const PARAGRAPHS = '<p>Sie können wählen:</p><p>1. Gutschrift bis «Tag»<br>2. neue Ware</p>';

  test('comes as paragraphs into the editor’s own data; one Ctrl+Z takes it out, one Ctrl+Y puts it back', async () => {
    const page = await openZendesk();
    await waitForMarks(page, (seen) => seen.length === 2);
    const before = await dataOf(page);
    const { notice } = await asPanel({ insert: { behind: 'zurück.', text: OPTIONS } });
    expect(notice).toMatchObject({ kind: 'replaced', actual: '', replacement: OPTIONS });
    expect(await dataOf(page)).toBe(before + PARAGRAPHS);
    await waitForMarks(page, (seen) => seen.some(({ kind, text }) => kind === 'tonfall-field' && text === '«Tag»'));
    await page.bringToFront();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('«Tag»');
    await page.keyboard.press('Control+z');
    await expect.poll(() => dataOf(page)).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => dataOf(page)).toBe(before + PARAGRAPHS);
  });

  test('is taken back by the panel', async () => {
    const page = await openZendesk();
    await waitForMarks(page, (seen) => seen.length === 2);
    const before = await dataOf(page);
    await asPanel({ insert: { behind: 'Keller,', text: '\n\nvielen Dank.\n\nDas hilft uns.' } });
    expect(await dataOf(page)).toContain('Keller,</p><p>vielen Dank.</p><p>Das hilft uns.</p><p>die Buchung');
    await asPanel({ action: { kind: 'undo-replacement' } });
    await expect.poll(() => dataOf(page)).toBe(before);
  });

  test('never comes into an internal note', async () => {
    const page = await openZendesk();
    await waitForMarks(page, (seen) => seen.length === 2);
    const before = await dataOf(page);
    await page.locator(control(NOTE)).click();
    await waitForMarks(page, (seen) => seen.length === 0);
    const { draft, notice } = await asPanel({ insert: { behind: '', text: 'Guten Tag' } });
    expect([draft.text, draft.customer]).toEqual(['', { key: null, messages: [] }]);
    expect(notice?.kind).toBe('changed-meanwhile');
    expect(await dataOf(page)).toBe(before);
  });
});

test('the customer reaches the panel by number, with the public messages of their ticket', async () => {
  const page = await openZendesk({ tickets: 2 });
  await waitForMarks(page, (seen) => seen.length >= 2);
  const { draft } = await asPanel({ select: '3. November' });
  expect(draft.customer).toEqual({
    key: ZENDESK_CUSTOMER,
    messages: [
      'Guten Tag, auf meinem Konto fehlen 49 Euro.',
      `Guten Tag, die Rechnung wurde doppelt abgebucht. Bitte erstatten Sie mir den Betrag. #${FIRST}`,
    ],
  });
  await page.bringToFront();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('3. November');
});

describe('several tickets in one page', () => {
  const DRAFTS = {
    [FIRST]: '<p>Das ist leider nicht möglich.</p>',
    [SECOND]: '<p>Das garantiere ich Ihnen zu 100 %.</p>',
    [THIRD]: '<p>Vielen Dank für Ihre Geduld, Ihre Gutschrift ist heute gebucht worden.</p>',
  };

  async function openThree(): Promise<Page> {
    const page = await openZendesk({ tickets: 3, draft: '' });
    for (const [id, html] of Object.entries(DRAFTS)) await setData(page, id, html);
    await expect.poll(async () => Object.keys(await marksByTicket(page))).toEqual([FIRST, SECOND]);
    return page;
  }

  const turnTo = (page: Page, id: string): Promise<void> =>
    page.locator(`[data-test-id="header-tab"][data-entity-id="${id}"]`).click();

  test('each has the marks of its own draft, and a replacement goes into its own', async () => {
    const page = await openThree();
    expect((await marksByTicket(page))[FIRST]).toEqual(['leider nicht möglich']);
    expect((await marksByTicket(page))[SECOND]?.join(' ')).toMatch(/garantiere|100/);
    const [second, third] = [await dataOf(page, SECOND), await dataOf(page, THIRD)];
    await pointAt(page, /nicht möglich/);
    const { buttons } = await waitForLayer(page, ({ card }) => card !== null);
    if (buttons[0]) await clickControl(page, buttons[0]);
    await expect.poll(() => dataOf(page)).not.toBe(DRAFTS[FIRST]);
    expect([await dataOf(page, SECOND), await dataOf(page, THIRD)]).toEqual([second, third]);
  });

  test('the panel follows the ticket in front', async () => {
    const page = await openThree();
    const panel = await openPanel(page);
    await panel.waitFor(new RegExp(`#${FIRST}[\\s\\S]*leider nicht möglich`));
    await turnTo(page, SECOND);
    expect(await panel.waitFor(/garantiere/)).toContain(`#${SECOND}`);
    await turnTo(page, THIRD);
    await panel.waitFor(/Keine Hinweise/);
    await expect.poll(async () => (await readLayer(page))?.badge).toBeNull();
    await turnTo(page, FIRST);
    await panel.waitFor(/leider nicht möglich/);
  });

  test('a closed ticket takes its marks along', async () => {
    const page = await openThree();
    await page.evaluate((id) => window.zendeskPage.closeTicket(id), FIRST);
    await expect.poll(async () => Object.keys(await marksByTicket(page))).toEqual([SECOND]);
  });
});

describe('submitting', () => {
  test('a public reply makes a reminder of its promise; a note before it makes none', async () => {
    const page = await openZendesk();
    await waitForMarks(page, (seen) => seen.length === 2);
    await page.locator(control(NOTE)).click();
    await waitForMarks(page, (seen) => seen.length === 0);
    await page.locator(control(SUBMIT)).click();
    await expect.poll(() => dataOf(page)).toBe('');

    await page.locator(control(PUBLIC)).click();
    await setData(page, FIRST, '<p>Ich melde mich am 25. November 2027 um 9 Uhr bei Ihnen.</p>');
    await page.locator(control(SUBMIT)).click();
    await expect.poll(reminders).toHaveLength(1);
    const [reminder] = await reminders();
    expect(reminder).toMatchObject({
      host: 'zendesk',
      status: 'open',
      threadKey: FIRST,
      threadUrl: ADDRESS,
      addressee: 'Petra Keller',
    });
    expect(reminder?.quote).toContain('Ich melde mich am 25. November 2027');
    expect(reminder?.due).toMatchObject({ from: '2027-11-25T09:00:00+01:00', precision: 'minute' });
  });

  test('asks where the ticket closed before the page proved the sending', async () => {
    const page = await openZendesk({ afterSubmit: 'close' });
    await waitForMarks(page, (seen) => seen.length === 2);
    await page.getByRole('menuitem', { name: 'solved' }).click();
    await expect.poll(reminders).toHaveLength(1);
    expect((await reminders())[0]?.status).toBe('proposed');
  });

  test('a reply that Zendesk refuses makes none', async () => {
    const page = await openZendesk({ refuses: true });
    await waitForMarks(page, (seen) => seen.length === 2);
    await page.locator(control(SUBMIT)).click();
    // As long as a proof is waited for.
    await page.waitForTimeout(11_000);
    expect(await reminders()).toEqual([]);
    expect(await dataOf(page)).toBe(DRAFT);
  });
});
