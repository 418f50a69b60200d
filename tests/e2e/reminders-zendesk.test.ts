/** In Zendesk, which takes no reply back: a sent promise stands at once, and the next reply asks whether it is kept. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import { storedReminders } from '../../scripts/browser/reminder-driver';
import { buildEditorScript } from './pages/editor-script';
import { zendesk, zendeskTicketId } from './pages/zendesk';
import type { ZendeskPage } from './pages/zendesk-behaviour';

declare global {
  interface Window {
    zendeskPage: ZendeskPage;
  }
}

const TICKET = zendeskTicketId(0);
const ADDRESS = `https://acme.zendesk.com/agent/tickets/${TICKET}`;

let desk: Desk;
beforeAll(async () => {
  const editorScript = await buildEditorScript();
  desk = await openDesk();
  await desk.serve('https://acme.zendesk.com/**', () =>
    zendesk({ tickets: 1, editorScriptUrl: '/editor.js', draft: '' }),
  );
  await desk.serve('https://acme.zendesk.com/editor.js', () => editorScript, 'text/javascript');
});
afterAll(() => desk.close());

async function reply(page: Page, html: string): Promise<void> {
  await page.evaluate(([ticket, data]) => window.zendeskPage.setData(ticket, data), [TICKET, html] as const);
  // Past the pause after which a draft is read.
  await page.waitForTimeout(800);
  await page.locator('[data-test-id="submit_button-button"]').click();
  await expect.poll(() => page.evaluate((ticket) => window.zendeskPage.getData(ticket), TICKET)).toBe('');
}

test('a sent promise is open at once, and the next reply in the ticket asks about it', async () => {
  const page = await desk.open(ADDRESS);
  await page.evaluate(() => window.zendeskPage.ready);
  await reply(page, '<p>Guten Tag Frau Keller, ich melde mich am 25. November 2027 um 9 Uhr bei Ihnen.</p>');
  await expect.poll(() => storedReminders(desk)).toHaveLength(1);
  const [made] = await storedReminders(desk);
  expect(made).toMatchObject({ status: 'open', host: 'zendesk', threadKey: TICKET, threadUrl: ADDRESS, askedAt: null });
  expect(made?.due).toMatchObject({ from: '2027-11-25T09:00:00+01:00', precision: 'minute' });

  await reply(page, '<p>Guten Tag Frau Keller, hier ist die neue Rechnung. Vielen Dank für Ihre Geduld.</p>');
  await expect.poll(() => storedReminders(desk)).toMatchObject([{ id: made?.id, askedAt: expect.any(String) }]);
});
