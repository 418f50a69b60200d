/** The Firefox build in a real Firefox: what works there differently, or might not work at all. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { actAsPanel, type PanelAct, type PanelSeen } from '../../scripts/browser/act-as-panel';
import { type FirefoxDesk, openFirefox } from '../../scripts/browser/launch-firefox';
import type { ControlSeen, LayerSeen } from '../../scripts/browser/layer-driver';
import { countPixels, LINE_COLOURS } from './pages/count-pixels';
import { buildEditorScript } from './pages/editor-script';
import { gmail } from './pages/gmail';
import { zendesk, zendeskTicketId } from './pages/zendesk';
import type { ZendeskPage } from './pages/zendesk-behaviour';

declare global {
  interface Window {
    zendeskPage: ZendeskPage;
  }
}

const THREAD = 'https://mail.google.com/mail/u/0/#inbox/18333d0a7c1f2b02';
const TICKET = zendeskTicketId(0);
const FIELD = '[g_editable="true"]';
const COMPOSER = '[data-test-id="omnicomposer-rich-text-ckeditor"]';
const DRAFT =
  '<div dir="ltr">Guten Tag Frau Keller,<div><br></div><div>das ist <b>leider nicht</b> möglich. Sie hätten die Anleitung lesen müssen.</div></div>';
const PARAGRAPHS = '<p>Guten Tag,</p><p><strong>das ist leider nicht möglich.</strong></p>';
/** Stricter than Gmail's own: not one style of the page's, nor of anybody who acts in its name. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'nonce-simulated'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

let desk: FirefoxDesk;
let page: Page;
beforeAll(async () => {
  const editorScript = await buildEditorScript();
  desk = await openFirefox();
  desk.serve('https://mail.google.com/', () => gmail({ lang: 'de', compose: ['inline'], draft: DRAFT }), STRICT);
  desk.serve('https://acme.zendesk.com/', () =>
    zendesk({ tickets: 1, editorScriptUrl: '/editor.js', draft: PARAGRAPHS }),
  );
  desk.serve('https://acme.zendesk.com/editor.js', () => editorScript, { 'content-type': 'text/javascript' });
});
afterAll(() => desk.close());
afterEach(async () => {
  await page.close();
  expect(desk.errors()).toEqual([]);
  expect(desk.leaks).toEqual([]);
});

interface Mark {
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const readMarks = (): Promise<Mark[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].flatMap((range) => {
        if (!name.startsWith('tonfall-') || name === 'tonfall-active' || !(range instanceof Range)) return [];
        const { x, y, width, height } = range.getBoundingClientRect();
        return [{ text: range.toString(), box: { x, y, width, height } }];
      }),
    ),
  );

async function waitForMark(text: string): Promise<Mark> {
  await expect.poll(async () => (await readMarks()).map((mark) => mark.text)).toContain(text);
  const mark = (await readMarks()).find((one) => one.text === text);
  if (!mark) throw new Error(`${text} is no longer marked`);
  return mark;
}

async function waitForLayer(isDone: (seen: LayerSeen) => boolean): Promise<LayerSeen> {
  let seen: LayerSeen | null = null;
  await expect
    .poll(async () => {
      seen = await desk.readLayer(page);
      return seen !== null && isDone(seen);
    })
    .toBe(true);
  return seen ?? NOTHING;
}

const NOTHING: LayerSeen = { card: null, cardBox: null, badge: null, buttons: [], focused: null };

async function openCard(text: string): Promise<LayerSeen> {
  const { box } = await waitForMark(text);
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  return waitForLayer(({ card }) => card !== null);
}

const click = ({ box }: ControlSeen): Promise<void> => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);

async function takeFirst({ buttons }: LayerSeen): Promise<string> {
  const [take] = buttons;
  if (!take) throw new Error('no reformulation');
  await click(take);
  return take.name.replace(/ \d$/, '');
}

async function press(...keys: readonly ('Control' | 'Shift' | 'z' | 'y')[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of [...keys].reverse()) await page.keyboard.up(key);
}

const html = (selector: string): Promise<string> => page.$eval(selector, (field) => field.innerHTML);
const focus = (selector: string): Promise<void> => page.$eval(selector, (field) => (field as HTMLElement).focus());

describe('in Gmail, whose policy forbids all foreign styles', () => {
  test('wording is underlined: the paint itself', async () => {
    page = await desk.open(THREAD);
    const { box } = await waitForMark('leider nicht möglich');
    const clip = { ...box, height: box.height + 4 };
    const painted = async (): Promise<number> => countPixels(await page.screenshot({ clip }), LINE_COLOURS.must);
    await expect.poll(painted).toBeGreaterThan(box.width);
    // The second reader may come just now, and the words be marked once more.
    const cleared = (): Promise<number> => page.evaluate(() => CSS.highlights.clear()).then(painted);
    await expect.poll(cleared).toBe(0);
  });

  test('the card has its looks, speaks the browser’s language and leaves reasons in the draft’s', async () => {
    page = await desk.open(THREAD);
    const { card, cardBox } = await openCard('leider nicht möglich');
    expect(card).toMatch(/^Negative wording\s+Sagt, was nicht geht/);
    expect(cardBox?.width).toBe(340);
    // Its left padding, below the upper and above the lower rounded corner.
    const height = Math.floor(cardBox?.height ?? 0) - 24;
    const edge = { x: (cardBox?.x ?? 0) + 1, y: (cardBox?.y ?? 0) + 12, width: 8, height };
    expect(height).toBeGreaterThan(100);
    expect(countPixels(await page.screenshot({ clip: edge }), [0xff, 0xff, 0xff])).toBe(8 * height);
  });

  test('a reformulation is taken in one undo step, bold and the space after it kept', async () => {
    page = await desk.open(THREAD);
    const before = await html(FIELD);
    const words = await takeFirst(await openCard('leider nicht möglich'));
    await expect.poll(() => html(FIELD)).toContain(words.split(' ')[0]);
    const after = await html(FIELD);
    expect(after.replace('&nbsp;', ' ')).toContain('Sie hätten die Anleitung lesen müssen.');
    expect(await page.$eval(FIELD, (field) => field.textContent)).toContain(`das ist ${words}. Sie hätten`);

    await focus(FIELD);
    await press('Control', 'z');
    expect(await html(FIELD)).toBe(before);
    await press('Control', 'Shift', 'z');
    expect(await html(FIELD)).toBe(after);
  });

  test('the badge opens the first hint: Firefox opens its sidebar for no click in a page. Esc gives the caret back', async () => {
    page = await desk.open(THREAD);
    const { badge } = await waitForLayer((seen) => seen.badge !== null);
    expect(badge?.name).toMatch(/^2 hints/);
    if (badge) await click(badge);
    const { focused, buttons } = await waitForLayer((seen) => seen.focused !== null);
    expect(focused).toBe(buttons[0]?.name);
    await page.keyboard.press('ArrowDown');
    expect((await waitForLayer((seen) => seen.focused !== focused)).focused).toBe(buttons[1]?.name);
    await page.keyboard.press('Escape');
    await waitForLayer(({ card }) => card === null);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('g_editable'))).toBe('true');
  });
});

describe('in Zendesk', () => {
  test('a reformulation reaches the editor’s data, and goes back with one undo', async () => {
    page = await desk.open(`https://acme.zendesk.com/agent/tickets/${TICKET}`);
    await page.evaluate(() => window.zendeskPage.ready);
    const data = (): Promise<string> => page.evaluate((id) => window.zendeskPage.getData(id), TICKET);
    const before = await data();
    const words = await takeFirst(await openCard('leider nicht möglich'));
    await expect.poll(data).toBe(before.replace('leider nicht möglich', words));
    await focus(COMPOSER);
    await press('Control', 'z');
    await expect.poll(data).toBe(before);
    await press('Control', 'y');
    await expect.poll(data).toBe(before.replace('leider nicht möglich', words));
  });
});

/** From a page of the extension's own. The one with the draft is in front meanwhile, as beside a real panel: in a hidden tab, time goes slowly. */
async function asPanel(act: PanelAct): Promise<PanelSeen> {
  const own = await desk.open(desk.url('options.html'));
  await own.waitForSelector('h1');
  const acting = own.evaluate(actAsPanel, act);
  await page.bringToFront();
  const seen = await acting;
  await own.close();
  return seen;
}

describe('what the panel puts in', () => {
  const OPTIONS = '\n\nSie können wählen:\n\n1. Gutschrift bis «Tag»\n2. neue Ware';

  test('comes into Gmail with its lines, and one undo takes it out', async () => {
    page = await desk.open(THREAD);
    await waitForMark('leider nicht möglich');
    const before = await html(FIELD);
    const { draft, notice } = await asPanel({ insert: { behind: 'müssen.', text: OPTIONS } });
    expect(notice?.kind).toBe('replaced');
    expect(draft.customer.messages).toHaveLength(2);
    const written = await page.$eval(FIELD, (field) => (field as HTMLElement).innerText);
    expect(written.replace(/\n+/g, '\n')).toContain(`lesen müssen.${OPTIONS.replace(/\n+/g, '\n')}`);
    await waitForMark('«Tag»');
    await focus(FIELD);
    await press('Control', 'z');
    expect(await html(FIELD)).toBe(before);
  });

  test('comes into Zendesk as paragraphs of the editor, and one undo takes it out', async () => {
    page = await desk.open(`https://acme.zendesk.com/agent/tickets/${TICKET}`);
    await page.evaluate(() => window.zendeskPage.ready);
    await waitForMark('leider nicht möglich');
    const data = (): Promise<string> => page.evaluate((id) => window.zendeskPage.getData(id), TICKET);
    const before = await data();
    const { notice } = await asPanel({ insert: { behind: 'Tag,', text: OPTIONS } });
    expect(notice?.kind, await data()).toBe('replaced');
    const paragraphs = '<p>Sie können wählen:</p><p>1. Gutschrift bis «Tag»<br>2. neue Ware</p>';
    await expect.poll(data).toBe(before.replace('Tag,</p>', `Tag,</p>${paragraphs}`));
    await focus(COMPOSER);
    await press('Control', 'z');
    await expect.poll(data).toBe(before);
  });
});

describe('the extension’s own pages', () => {
  test('the practice desk opens with hints in its sample draft', async () => {
    page = await desk.open(desk.url('practice.html'));
    await expect.poll(() => page.title()).toBe('Practice desk – Tonfall');
    await expect.poll(async () => (await readMarks()).length).toBeGreaterThan(0);
    const [{ box }] = (await readMarks()) as [Mark];
    expect(
      countPixels(await page.screenshot({ clip: { ...box, height: box.height + 4 } }), LINE_COLOURS.must),
    ).toBeGreaterThan(0);
  });

  test('the sidebar says that it is silent on a page it does not read, and welcomes', async () => {
    page = await desk.open(desk.url('sidepanel.html'));
    await expect.poll(() => page.$eval('body', (body) => body.innerText)).toContain('Welcome to Tonfall');
    expect(await page.$$eval('h1, h2', (headings) => headings.length)).toBeGreaterThan(0);
  });
});
