/** Gmail as captured, at its real address, with the built extension in a real Chromium. */

import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { actAsPanel, type PanelAct, type PanelSeen } from '../../scripts/browser/act-as-panel';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import { clickControl, readLayer, waitForLayer } from '../../scripts/browser/layer-driver';
import { marks, waitForMarks } from '../../scripts/browser/page-driver';
import { attachToPanel } from '../../scripts/browser/panel-driver';
import { type GmailOptions, gmail } from './pages/gmail';

const URL_OF_THREAD = 'https://mail.google.com/mail/u/0/#inbox/18333d0a7c1f2b02';
const FIELD = '[g_editable="true"]';
const DRAFT =
  '<div dir="ltr">Guten Tag Frau Keller,<div><br></div><div>das ist <b>leider nicht</b> möglich. Sie hätten die Anleitung lesen müssen.</div><div>Ich rufe Sie am 24. November 2027 um 14 Uhr zurück.</div></div>';

/** The extension's own API, where code runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

let desk: Desk;
let options: GmailOptions;
beforeAll(async () => {
  desk = await openDesk();
  await desk.serve('https://mail.google.com/**', () => gmail(options));
});
afterAll(() => desk.close());
afterEach(async () => {
  for (const page of desk.context.pages().slice(1)) await page.close();
});

async function openGmail(more: Partial<GmailOptions> = {}): Promise<Page> {
  options = { lang: 'de', compose: ['inline'], draft: DRAFT, strictCsp: true, ...more };
  return desk.open(URL_OF_THREAD);
}

const texts = (seen: readonly { readonly text: string }[]): string[] => seen.map(({ text }) => text);
const html = (page: Page): Promise<string> =>
  page
    .locator(FIELD)
    .first()
    .evaluate((field) => field.innerHTML);
const words = (page: Page): Promise<string> => page.locator(FIELD).first().innerText();

async function pointAt(page: Page, words: RegExp): Promise<void> {
  const [mark] = (await waitForMarks(page, (seen) => seen.some(({ text }) => words.test(text)))).filter(({ text }) =>
    words.test(text),
  );
  if (!mark) throw new Error('no such mark');
  await page.mouse.move(mark.box.x + 8, mark.box.y + mark.box.height / 2);
}

describe('a reply in Gmail', () => {
  test('is underlined in place: the paint itself', async () => {
    const page = await openGmail();
    const [mark] = await waitForMarks(page, (seen) => seen.length > 0);
    expect(mark?.text).toMatch(/nicht/);
    const box = mark?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    const clip = { x: box.x, y: box.y, width: Math.max(box.width, 10), height: box.height + 4 };
    const painted = await page.screenshot({ clip });
    await page.evaluate(() => CSS.highlights.clear());
    const bare = await page.screenshot({ clip });
    expect(pixelsOf(painted, [0xb4, 0x69, 0x1f])).toBeGreaterThan(box.width);
    expect(pixelsOf(bare, [0xb4, 0x69, 0x1f])).toBe(0);
  });

  test('a hint opens as a card beside its words and takes a reformulation in one undo step, formatting kept', async () => {
    const page = await openGmail();
    const before = await html(page);
    await pointAt(page, /nicht/);
    const layer = await waitForLayer(page, ({ card }) => card !== null);
    expect(layer.card).toContain('Negativ gesagt');
    const take = layer.buttons[0];
    if (!take) throw new Error('no reformulation');
    await clickControl(page, take);
    await expect.poll(() => html(page)).not.toBe(before);
    const after = await html(page);
    expect(await words(page)).toContain(take.name.replace(/ \d$/, ''));
    expect(after).not.toMatch(/tonfall|style="(?!margin)|<span (?!class="gmail_)/i);

    await page.locator(FIELD).first().focus();
    await page.keyboard.press('Control+z');
    expect(await html(page)).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    expect(await html(page)).toBe(after);
  });

  test('works by keyboard alone: shortcut, arrows, Enter, Esc', async () => {
    const page = await openGmail();
    await waitForMarks(page, (seen) => seen.length > 1);
    await page.locator(FIELD).first().click();
    const first = await command(page, 'next-hint');
    expect(first.focused).toBe(first.buttons[0]?.name);
    await page.keyboard.press('ArrowDown');
    const second = await waitForLayer(page, ({ focused }) => focused === first.buttons[1]?.name);
    expect(second.focused).not.toBe(first.focused);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await readLayer(page))?.card).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('g_editable'))).toBe('true');

    const before = await words(page);
    await command(page, 'next-hint');
    await page.keyboard.press('Enter');
    await expect.poll(() => words(page)).not.toBe(before);
  });

  test('reads only what the agent wrote: no quoted mail, no signature', async () => {
    const page = await openGmail({ draft: '<div dir="ltr">Guten Tag, das ist leider nicht möglich.</div>' });
    await page
      .locator(`${FIELD} blockquote`)
      .first()
      .evaluate((quote) => {
        quote.textContent = 'Das geht leider nicht. Das ist leider nicht möglich.';
      });
    await page
      .locator(`${FIELD} .gmail_signature`)
      .first()
      .evaluate((signature) => {
        signature.textContent = 'Wir können Ihnen leider nicht helfen.';
      });
    const seen = await waitForMarks(page, (found) => found.length > 0);
    await page.waitForTimeout(800);
    expect(texts(await marks(page))).toEqual(texts(seen));
    expect(seen).toHaveLength(1);
  });

  test('two drafts at once: each has its marks, the panel shows the one in focus', async () => {
    const page = await openGmail({ compose: ['inline', 'popout'] });
    const seen = await waitForMarks(page, (found) => found.length >= 4);
    expect(seen.length % 2).toBe(0);
    const fields = page.locator(FIELD);
    await fields.nth(1).evaluate((field) => {
      field.textContent = 'Das garantiere ich Ihnen zu 100 %.';
    });
    await fields.nth(1).click();
    const badge = await waitForLayer(page, ({ badge }) => badge !== null);
    if (badge.badge) await clickControl(page, badge.badge);
    const panel = await attachToPanel(desk.context);
    await panel.waitFor(/garantiere/);
    await fields.nth(0).click();
    await panel.waitFor(/Anleitung|möglich/);
    expect(await panel.text()).not.toContain('garantiere');
  });

  test('leaves the draft byte for byte as it is when nothing is taken', async () => {
    const withTonfall = await openGmail();
    await waitForMarks(withTonfall, (seen) => seen.length > 0);
    await withTonfall.locator(FIELD).first().click();
    await pointAt(withTonfall, /nicht/);
    await waitForLayer(withTonfall, ({ card }) => card !== null);
    const touched = await wholeComposer(withTonfall);

    const plain = await openDesk({ extension: false });
    await plain.serve('https://mail.google.com/**', () => gmail(options));
    const without = await plain.open(URL_OF_THREAD);
    await without.locator(FIELD).first().click();
    const untouched = await wholeComposer(without);
    await plain.close();
    expect(touched).toBe(untouched);
  });

  test('a draft in French is left alone, a German paragraph in it is read', async () => {
    const page = await openGmail({
      draft:
        '<div>Bonjour Madame, malheureusement ce n’est pas possible pour nous et vous auriez dû lire la notice avant.</div><div>Das ist leider nicht möglich, wir können Ihnen da nicht weiterhelfen.</div>',
    });
    const seen = await waitForMarks(page, (found) => found.length > 0);
    expect(texts(seen).join(' ')).not.toMatch(/possible|notice/);
  });

  test('a draft of 50,000 characters is read and stays writable', async () => {
    const long = Array.from(
      { length: 700 },
      (_, n) => `<div>Absatz ${n}: Das Paket ist am Montag bei uns eingetroffen und wird heute geprüft.</div>`,
    ).join('');
    const page = await openGmail({ draft: `${long}<div>Das ist leider nicht möglich.</div>` });
    await waitForMarks(page, (seen) => seen.length === 1);
    const field = page.locator(FIELD).first();
    await field.evaluate((element) => getSelection()?.setPosition(element.querySelector('div')?.firstChild ?? null, 0));
    await page.keyboard.type('Das machen wir nicht. ');
    await waitForMarks(page, (seen) => seen.length === 2);
    expect(await words(page)).toMatch(/^Das machen wir nicht\. Absatz 0/);
  });
});

const OPTIONS =
  '\n\nSie können wählen:\n\n1. Gutschrift bis «Tag»\n2. neue Ware bis «Liefertag»\n\nWas ist Ihnen lieber?';

/** The lines that hold words: the browser's own text counts the edges of blocks, too. */
const lines = async (page: Page): Promise<string> => joined(await words(page));
const joined = (text: string): string => text.replace(/\n+/g, '\n');

function asPanel(act: PanelAct): Promise<PanelSeen> {
  if (!desk.worker) throw new Error('no background');
  return desk.worker.evaluate(actAsPanel, act);
}

describe('what the panel puts in', () => {
  test('goes in with its paragraphs; its fields are marked and the first is selected; one Ctrl+Z takes all out', async () => {
    const page = await openGmail();
    await waitForMarks(page, (seen) => seen.length > 0);
    const before = await html(page);
    const { notice } = await asPanel({ insert: { behind: 'zurück.', text: OPTIONS } });
    expect(notice).toMatchObject({ kind: 'replaced', actual: '', replacement: OPTIONS });
    expect(await lines(page)).toContain(`14 Uhr zurück.${joined(OPTIONS)}`);
    const fields = (seen: readonly { kind: string; text: string }[]): string[] =>
      texts(seen.filter(({ kind }) => kind === 'tonfall-field'));
    await waitForMarks(page, (seen) => fields(seen).join() === '«Tag»,«Liefertag»');
    await page.bringToFront();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('«Tag»');
    await page.keyboard.type('Montag');
    await waitForMarks(page, (seen) => fields(seen).join() === '«Liefertag»');
    expect(await lines(page)).toContain('1. Gutschrift bis Montag\n');

    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await html(page)).toBe(before);
    await waitForMarks(page, (seen) => seen.length > 0 && fields(seen).length === 0);
  });

  test('is taken back by the panel, quote and signature untouched', async () => {
    const page = await openGmail();
    await waitForMarks(page, (seen) => seen.length > 0);
    const before = await html(page);
    await asPanel({ insert: { behind: 'Frau Keller,', text: '\n\nvielen Dank für Ihre Nachricht.' } });
    expect(await lines(page)).toMatch(/Keller,\nvielen Dank für Ihre Nachricht\.\ndas ist/);
    await asPanel({ action: { kind: 'undo-replacement' } });
    await expect.poll(() => html(page)).toBe(before);
  });

  test('fills an empty reply', async () => {
    const page = await openGmail({ draft: '<div dir="ltr"><br></div>' });
    await page.locator(FIELD).first().focus();
    await page.keyboard.press('Control+Home');
    // The rules have come once a word is marked.
    await page.keyboard.type('Das geht leider nicht.');
    await waitForMarks(page, (seen) => seen.length > 0);
    await page.keyboard.press('Control+z');
    await waitForMarks(page, (seen) => seen.length === 0);
    await asPanel({ insert: { behind: '', text: 'Guten Tag,\n\ndas prüfen wir.' } });
    expect(await lines(page)).toMatch(/^Guten Tag,\ndas prüfen wir\.\n/);
  });
});

describe('the customer', () => {
  test('reaches the panel with what they wrote, oldest first, and the draft as it is', async () => {
    const page = await openGmail();
    await waitForMarks(page, (seen) => seen.length > 0);
    const { draft } = await asPanel({});
    expect(draft.customer.key).toBe('petra.keller@example.org');
    expect(draft.customer.messages).toEqual([
      'Guten Tag, meine Lieferung 4711 ist noch nicht da.',
      expect.stringContaining('seit zwei Wochen überfällig'),
    ]);
    expect(draft.text).toMatch(/^Guten Tag Frau Keller,\n\ndas ist leider nicht möglich\.[\s\S]*14 Uhr zurück\.$/);
  });

  test('whose message speaks of danger makes the badge say so, although there are no hints', async () => {
    const page = await openGmail({
      draft: '<div dir="ltr">Guten Tag Frau Keller,</div>',
      message:
        '<div dir="ltr">Ich komme morgen mit einem Messer bei euch vorbei und steche den Ersten ab, der da steht.</div>',
    });
    const { badge } = await waitForLayer(page, (seen) => seen.badge !== null);
    expect(badge?.name).toBe('Bitte prüfen: Hier könnte jemand in Gefahr sein.');
    if (badge) await clickControl(page, badge);
    await attachToPanel(desk.context);
  });

  test('whose message is only angry leaves the badge as it is', async () => {
    const page = await openGmail({
      draft: '<div dir="ltr">Das ist leider nicht möglich.</div>',
      message: '<div dir="ltr">Das ist eine Frechheit! Wann kommt endlich meine Lieferung?</div>',
    });
    const { badge } = await waitForLayer(page, (seen) => seen.badge !== null);
    await page.waitForTimeout(1000);
    expect((await readLayer(page))?.badge?.name).toBe(badge?.name);
    expect(badge?.name).toBe('1 Hinweis von Tonfall');
  });
});

async function command(page: Page, name: string): ReturnType<typeof waitForLayer> {
  await page.bringToFront();
  await desk.worker?.evaluate(async (which) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'command', command: which });
  }, name);
  return waitForLayer(page, ({ card, focused }) => card !== null && focused !== null);
}

/** The composer as the host has it, with every attribute; its ids and values are the page's own. */
const wholeComposer = (page: Page): Promise<string> =>
  page
    .locator('.M9')
    .first()
    .evaluate((composer) => composer.outerHTML);

/** Pixels close to a colour; anti-aliasing mixes it with the background at the edges only. */
function pixelsOf(image: Buffer, [red, green, blue]: readonly [number, number, number]): number {
  const { data } = PNG.sync.read(image);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const distance =
      Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue);
    if (distance < 24) count++;
  }
  return count;
}
