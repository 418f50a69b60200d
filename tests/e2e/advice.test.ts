/** The customer's message in the real panel: situation, fault, texts, checklist, history and danger, in Gmail, Zendesk and at the practice desk. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import { clickControl, waitForLayer } from '../../scripts/browser/layer-driver';
import { draftText } from '../../scripts/browser/page-driver';
import { attachToPanel, type PanelDriver } from '../../scripts/browser/panel-driver';
import { buildEditorScript } from './pages/editor-script';
import { gmail } from './pages/gmail';
import { zendesk, zendeskTicketId } from './pages/zendesk';
import type { ZendeskPage } from './pages/zendesk-behaviour';

declare global {
  interface Window {
    zendeskPage: ZendeskPage;
  }
}

/** The extension's own API, where code runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const GMAIL_THREAD = 'https://mail.google.com/mail/u/0/#inbox/18333d0a7c1f2b02';
const GMAIL_FIELD = '[g_editable="true"]';
const PRACTICE_FIELD = '[data-practice-composer]:visible';
const ZENDESK_TICKET = `https://acme.zendesk.com/agent/tickets/${zendeskTicketId(0)}`;
const WRONG_DEVICE =
  'Guten Tag,<br><br>Sie haben mir ein falsches Gerät geliefert, und es ist auch noch beschädigt. Wann kommt das richtige?<br><br>Petra Keller';
const REPLY = '<div>Guten Tag Frau Keller,</div><div><br></div><div>das ist leider nicht möglich.</div>';

let desk: Desk;
let gmailMessage = WRONG_DEVICE;
beforeAll(async () => {
  const editorScript = await buildEditorScript();
  desk = await openDesk();
  await desk.serve('https://mail.google.com/**', () =>
    gmail({ lang: 'de', compose: ['inline'], draft: REPLY, message: gmailMessage }),
  );
  await desk.serve('https://acme.zendesk.com/**', () =>
    zendesk({
      tickets: 1,
      editorScriptUrl: '/editor.js',
      draft: '<p>Guten Tag Frau Keller,</p><p>das ist leider nicht möglich.</p>',
      message: WRONG_DEVICE.replaceAll('<br>', '\n'),
    }),
  );
  await desk.serve('https://acme.zendesk.com/editor.js', () => editorScript, 'text/javascript');
});
afterAll(() => desk.close());
afterEach(async () => {
  for (const page of desk.context.pages().slice(1)) await page.close();
  await desk.worker?.evaluate(() => chrome.storage.local.clear());
  gmailMessage = WRONG_DEVICE;
});

interface Open {
  readonly page: Page;
  readonly panel: PanelDriver;
}

async function open(address: string): Promise<Open> {
  await desk.worker?.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, value: { firstRunSeen: true, seenVersion: '0.1.0' } } }),
  );
  const page = await desk.open(address);
  const { badge } = await waitForLayer(page, (seen) => seen.badge !== null);
  if (!badge) throw new Error('no badge');
  await clickControl(page, badge);
  return { page, panel: await attachToPanel(desk.context) };
}

async function openPractice(scenario: string): Promise<Open> {
  const opened = await open(desk.url('practice.html'));
  await opened.page.goto(desk.url(`practice.html#/${scenario}`));
  await opened.page.locator(PRACTICE_FIELD).click();
  return opened;
}

const stored = async (key: string): Promise<string> =>
  JSON.stringify(
    (await desk.worker?.evaluate(async (name) => {
      const all: Record<string, { value?: unknown }> = await chrome.storage.local.get(name);
      return all[name]?.value ?? null;
    }, key)) ?? null,
  );

/** While a page loads again, what was shown of it goes and comes. */
const clickWhenThere = (panel: PanelDriver, name: RegExp): Promise<void> =>
  expect
    .poll(() =>
      panel.click(name).then(
        () => 'clicked',
        (error: Error) => error.message,
      ),
    )
    .toBe('clicked');

/** Before the draft is read, the card only says what a reply will need. */
const lineIsThere = (panel: PanelDriver, element: string): Promise<void> =>
  expect
    .poll(() => panel.evaluate((id) => document.querySelector(`[data-item="check:${id}"] button`) !== null, element))
    .toBe(true);

const choose = (panel: PanelDriver, name: string): Promise<void> =>
  panel.evaluate((wanted) => {
    const menu = document.querySelector('select');
    const option = [...(menu?.options ?? [])].find(({ text }) => text === wanted);
    if (!menu || !option) throw new Error(`no ${wanted}`);
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(menu, option.value);
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  }, name);

describe('a complaint in Gmail', () => {
  const words = (page: Page): Promise<string> => page.locator(GMAIL_FIELD).first().innerText();

  test('its situation is shown with the words that led there, and nothing of the message is stored', async () => {
    const { panel } = await open(GMAIL_THREAD);
    const text = await panel.waitFor(/Worum es geht[\s\S]*Ist geklärt, wo der Fehler liegt\?[\s\S]*Vorgehen/);
    expect(text).toMatch(/„[^“]*falsches Gerät[^“]*“/);
    const all = await desk.worker?.evaluate(() => chrome.storage.local.get(null));
    expect(JSON.stringify(all)).not.toMatch(/Gerät|Keller|beschädigt/);
  });

  test('whose fault it is, is asked once and kept for the thread', async () => {
    const { page, panel } = await open(GMAIL_THREAD);
    await panel.waitFor(/Ist geklärt/);
    await panel.click(/^ Nicht bei uns$/);
    const text = await panel.waitFor(/Der Fehler liegt nicht bei uns\./);
    expect(text).not.toContain('Ist geklärt');
    await page.reload();
    await panel.waitFor(/Der Fehler liegt nicht bei uns\./);
    expect(await stored('threads')).toMatch(/"fault":"not-ours"/);
    expect(await stored('threads')).not.toContain('18333d0a7c1f2b02');
  });

  test('another situation holds for this thread and can be taken back', async () => {
    const { page, panel } = await open(GMAIL_THREAD);
    await panel.waitFor(/Worum es geht/);
    await choose(panel, 'Will mehr als vereinbart');
    await panel.waitFor(/Von Ihnen gewählt/);
    await page.reload();
    await panel.waitFor(/Von Ihnen gewählt/);
    await clickWhenThere(panel, /Zurück zum Vorschlag/);
    await expect.poll(() => panel.text()).not.toContain('Von Ihnen gewählt');
  });

  test('the sentence of a line goes in where it belongs, its field selected; one undo takes it out', async () => {
    const { page, panel } = await open(GMAIL_THREAD);
    await lineIsThere(panel, 'own-date');
    const before = await words(page);
    await panel.click(/^ Nennt einen eigenen Termin/);
    await panel.click(/Ich melde mich bis «Datum»/);
    await expect.poll(() => words(page)).toContain('Ich melde mich bis «Datum», «Uhrzeit», bei Ihnen.');
    expect((await words(page)).indexOf('leider nicht möglich')).toBeLessThan((await words(page)).indexOf('Ich melde'));
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('«Datum»');
    expect(await panel.waitFor(/Noch auszufüllen/)).toMatch(/Noch auszufüllen:\s*«Datum»/);
    await page.locator(GMAIL_FIELD).first().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => words(page)).toBe(before);
  });

  test('what the draft comes to hold is ticked by itself; the agent ticks the rest, and that is kept', async () => {
    const { page, panel } = await open(GMAIL_THREAD);
    await lineIsThere(panel, 'apologises');
    const state = (element: string): Promise<string> =>
      panel.evaluate(
        (id) => document.querySelector(`[data-item="check:${id}"] button`)?.getAttribute('aria-label') ?? 'settled',
        element,
      );
    expect(await state('apologises')).toBe('Abhaken: Entschuldigt sich');
    await page.locator(GMAIL_FIELD).getByText('leider nicht möglich').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Es tut mir leid, dass Sie ein falsches Gerät bekommen haben.');
    await expect.poll(() => state('apologises')).not.toBe('Abhaken: Entschuldigt sich');
    await panel.click(/Abhaken: Nennt den nächsten Schritt/);
    await expect.poll(() => stored('threads')).toMatch(/"next-step":"done"/);
  });

  test('abuse asks before anything is kept; then day and kind are kept under a hash, and can be forgotten', async () => {
    gmailMessage =
      'Sie sind doch alle unfähige Idioten in Ihrem Saftladen! Das Gerät ist kaputt, und keiner von euch Versagern rührt sich.';
    const { page, panel } = await open(GMAIL_THREAD);
    await panel.waitFor(/Soll Tonfall sich merken/);
    await panel.click(/^ Merken$/);
    await expect.poll(() => panel.text()).not.toContain('Soll Tonfall sich merken');
    await page.locator('[role="button"][data-tooltip*="Senden"], .aoO').first().click();
    await expect.poll(() => stored('history'), { timeout: 60_000, interval: 500 }).toMatch(/"kind":"abuse"/);
    const kept = await stored('history');
    expect(Object.keys(JSON.parse(kept))).toHaveLength(1);
    expect(kept).not.toMatch(/Idiot|keller|@/i);
    await page.goto('about:blank');
    // What was unfolded before the page had gone is folded after it came back.
    await expect.poll(() => panel.text()).not.toContain('Worum es geht');
    await page.goto(GMAIL_THREAD);
    await clickWhenThere(panel, /Was gemerkt ist/);
    await clickWhenThere(panel, /Alles davon vergessen/);
    await expect.poll(() => stored('history')).toBe('{}');
  });
});

describe('a complaint in Zendesk', () => {
  const dataOf = (page: Page): Promise<string> =>
    page.evaluate((ticket) => window.zendeskPage.getData(ticket), zendeskTicketId(0));

  test('a whole reply goes in as paragraphs; one undo of the editor takes it out', async () => {
    const { page, panel } = await open(ZENDESK_TICKET);
    await panel.waitFor(/Texte zum Einfügen/);
    const before = await dataOf(page);
    await panel.click(/^ Ganze Antwort$/);
    await panel.click(/^ Einfügen$/);
    await expect.poll(() => dataOf(page)).toMatch(/Das war unser Fehler/);
    expect((await dataOf(page)).match(/<p>/g)?.length).toBeGreaterThan((before.match(/<p>/g) ?? []).length);
    await page.bringToFront();
    await page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').first().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => dataOf(page)).toBe(before);
  });
});

describe('the practice desk', () => {
  test('danger to a life comes first, with help lines, and stands at the reply box when the panel is shut', async () => {
    const { page, panel } = await openPractice('de-falsche-waschmaschine');
    await panel.waitFor(/Worum es geht/);
    await page.goto(desk.url('practice.html#/de-dritte-mahnung'));
    await page.getByRole('button', { name: 'Übung öffnen' }).click();
    await page.locator(PRACTICE_FIELD).click();
    const text = await panel.waitFor(/Bitte prüfen/);
    expect(text.indexOf('Bitte prüfen')).toBeLessThan(text.indexOf('Worum es geht'));
    expect(text).toContain('0800 111 0 111');
    const { badge } = await waitForLayer(page, (seen) => /prüfen/i.test(seen.badge?.name ?? ''));
    expect(badge?.name).toMatch(/prüfen/i);
  });

  test('a sentence that the same customer has had before is told quietly', async () => {
    const { page, panel } = await openPractice('de-falsche-waschmaschine');
    const reply =
      'Guten Tag Frau Keller,\n\nIhre schmale Waschmaschine mit 45 Zentimetern steht bei uns im Lager bereit und ist reserviert.';
    await page.locator(PRACTICE_FIELD).fill(reply);
    await page.locator(PRACTICE_FIELD).press('Control+Enter');
    await expect.poll(() => stored('sent')).toMatch(/"sentences":\{"/);
    expect(await stored('sent')).not.toMatch(/Waschmaschine|Keller/);
    await page.locator(PRACTICE_FIELD).fill(reply);
    await panel.waitFor(/Diesen Satz hat dieselbe Person heute schon bekommen/);
    expect(await draftText(page, PRACTICE_FIELD)).toContain('45 Zentimetern');
  });
});
