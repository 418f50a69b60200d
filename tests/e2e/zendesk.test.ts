/** Zendesk with a real CKEditor 5, at its real address, with the built extension in a real Chromium. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import { clickControl, readLayer, waitForLayer } from '../../scripts/browser/layer-driver';
import { type MarkSeen, marks, waitForMarks } from '../../scripts/browser/page-driver';
import { attachToPanel, type PanelDriver } from '../../scripts/browser/panel-driver';
import { buildEditorScript } from './pages/editor-script';
import { zendesk, type ZendeskOptions, zendeskTicketId } from './pages/zendesk';
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

const fieldOf = (id: string): string => `[data-simulated-pane="${id}"] [data-test-id="omnicomposer-rich-text-ckeditor"]`;
const dataOf = (page: Page, id = FIRST): Promise<string> => page.evaluate((ticket) => window.zendeskPage.getData(ticket), id);
const texts = (seen: readonly MarkSeen[]): string[] => seen.map(({ text }) => text);

test('probe', async () => {
  const page = await openZendesk();
  console.log(texts(await waitForMarks(page, (seen) => seen.length > 0)), await dataOf(page));
  const m = (await marks(page))[0]!;
  await page.mouse.move(m.box.x + 8, m.box.y + 8);
  console.log(await waitForLayer(page, ({ card }) => card !== null));
  await page.screenshot({ path: '/tmp/w/e2e/z.png' });
});
