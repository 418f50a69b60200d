/** What people who use a keyboard, a magnifier or a screen reader get, in a real browser: contrast, sizes and focus cannot be judged without one. */
import { readFileSync } from 'node:fs';
import axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import { callInLayer, clickControl, type LayerSeen, readLayer, waitForLayer } from '../../scripts/browser/layer-driver';
import { draftText, waitForMarks } from '../../scripts/browser/page-driver';
import { attachToPanel, type PanelDriver } from '../../scripts/browser/panel-driver';
import { findWeakText } from './pages/find-weak-text';

/** The extension's own API, where code runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;
/** In the page, once its source ran there. */
declare const axe: typeof axeCore;

const FIELD = '[data-practice-composer]';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SCHEMES = ['light', 'dark'] as const;
/** A window of 1280 pixels at 400 %: WCAG 2.2, reflow. The panel is as narrow as browsers let it be. */
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

let desk: Desk;
let page: Page;
afterEach(async () => {
  for (const open of desk.context.pages().slice(1)) await open.close();
  await desk.worker?.evaluate(() => chrome.storage.local.clear());
});

describe.each(['de', 'en'] as const)('in a browser that speaks "%s"', (lang) => {
  const words = readWords(lang);
  beforeAll(async () => {
    desk = await openDesk({ lang });
  });
  afterAll(() => desk.close());

  test('the practice desk has no barrier that axe knows, before sending and after', async () => {
    await openPractice();
    await expectNoBarrier();
    await page.getByRole('button', { name: words('practice.send'), exact: true }).click();
    await page.getByRole('button', { name: words('common.undo') }).waitFor();
    await expectNoBarrier();
  });

  test('the options page has none', async () => {
    page = await desk.open(desk.url('options.html'));
    await page.getByRole('heading', { level: 1, name: words('options.title') }).waitFor();
    await expectNoBarrier();
  });

  test('the card has none, and its text stands out', async () => {
    await openPractice();
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await command('next-hint');
      expect(await auditCard()).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  test('the side panel has none: welcome, hints with everything unfolded, a notice, reminders, a page without drafts', async () => {
    await openPractice();
    const panel = await openPanel();
    await panel.waitFor(asPattern(words('firstRun.title')));
    await expectNoBarrierIn(panel);

    await panel.click(asPattern(words('hints.ignore')));
    await panel.click(asPattern(words('hints.why')));
    await panel.waitFor(asPattern(words('hints.ignorePhrase')));
    await expectNoBarrierIn(panel);

    await panel.evaluate(
      (name) => document.querySelector<HTMLElement>(`[aria-label="${name}"] button`)?.click(),
      words('hints.suggestions'),
    );
    await panel.waitFor(asPattern(words('notices.replaced').replace('$1', '')));
    await expectNoBarrierIn(panel);

    await page.locator(FIELD).focus();
    await page.keyboard.press('Control+Enter');
    await panel.waitFor(asPattern(words('notices.sent.1')));
    await expectNoBarrierIn(panel);

    await (await desk.open('about:blank')).bringToFront();
    await panel.waitFor(asPattern(words('firstRun.practise')));
    await panel.click(asPattern(words('common.hide')));
    await panel.waitFor(asPattern(words('page.noHost')));
    await expectNoBarrierIn(panel);
  });
});

describe('by keyboard alone', () => {
  const words = readWords('de');
  beforeAll(async () => {
    desk = await openDesk({ lang: 'de' });
  });
  afterAll(() => desk.close());

  test('every control of the practice desk is reached in reading order, and shows that it is', async () => {
    await openPractice();
    const seen: Focus[] = [];
    for (let presses = 0; presses < 40 && seen.at(-1)?.name !== words('practice.send'); presses++) {
      await page.keyboard.press('Tab');
      seen.push(await focusIn(page));
    }
    const names = seen.map(({ name }) => name);
    const expected = [
      'practice.settings',
      'practice.german',
      'practice.english',
      'practice.restart',
      'practice.messages',
      'practice.bold',
      'practice.italic',
      'practice.sample',
      'practice.send',
    ];
    expect(names.filter((name) => expected.map(words).includes(name))).toEqual(expected.map(words));
    expect(seen.filter(({ outline }) => outline < 2)).toEqual([]);
  });

  test('inbox, reply, send and undo: the focus is always where the work goes on', async () => {
    await openPractice();
    const second = page.getByRole('navigation').getByRole('link').nth(1);
    await second.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focusIn(page)).tag).toBe('h2');
    const subject = (await focusIn(page)).name;
    expect(await second.innerText()).toContain(subject);

    for (let presses = 0; presses < 10 && (await focusIn(page)).role !== 'textbox'; presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.type('Ich rufe Sie morgen um 9 Uhr an.');
    await page.keyboard.press('Control+Enter');
    expect((await focusIn(page)).role).toBe('textbox');
    const field = page.locator(`[data-practice-thread]:not([hidden]) ${FIELD}`);
    expect((await field.innerText()).trim()).toBe('');

    for (let presses = 0; presses < 6 && (await focusIn(page)).name !== words('common.undo'); presses++)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect((await focusIn(page)).role).toBe('textbox');
    expect((await field.innerText()).trim()).toBe('Ich rufe Sie morgen um 9 Uhr an.');
  });

  test('in a card: arrows walk round its buttons and from hint to hint; Esc and taking lead back to the draft', async () => {
    await openPractice();
    const first = await command('next-hint');
    const names = first.buttons.map(({ name }) => name);
    expect(first.focused).toBe(names[0]);
    for (const expected of [...names.slice(1), names[0], names.at(-1)]) {
      await page.keyboard.press(
        expected === names.at(-1) && (await readLayer(page))?.focused === names[0] ? 'ArrowUp' : 'ArrowDown',
      );
      expect((await readLayer(page))?.focused).toBe(expected);
    }
    await page.keyboard.press('ArrowRight');
    const next = await waitForLayer(page, ({ card }) => card !== null && card !== first.card);
    expect(next.focused).toBe(next.buttons[0]?.name);
    await page.keyboard.press('Escape');
    expect((await readLayer(page))?.card).toBeNull();
    expect((await focusIn(page)).role).toBe('textbox');

    const before = await draftText(page, FIELD);
    await command('next-hint');
    await page.keyboard.press('1');
    await expect.poll(() => draftText(page, FIELD)).not.toBe(before);
    expect((await focusIn(page)).role).toBe('textbox');
  });

  test('ignoring in a card leads back to the draft', async () => {
    await openPractice();
    await command('next-hint');
    await pressUntil('Tab', words('hints.ignore'));
    await page.keyboard.press('Enter');
    await pressUntil('Tab', words('hints.ignoreHere'));
    await page.keyboard.press('Enter');
    await waitForLayer(page, ({ card }) => card === null);
    expect((await focusIn(page)).role).toBe('textbox');
  });

  async function pressUntil(key: string, name: string): Promise<void> {
    for (let presses = 0; presses < 10 && (await readLayer(page))?.focused !== name; presses++) {
      await page.keyboard.press(key);
    }
    expect((await readLayer(page))?.focused).toBe(name);
  }

  test('nothing in a card acts on letters that the host would hear', async () => {
    await openPractice();
    await command('next-hint');
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('keydown', (event) => resolve(event.key));
          setTimeout(() => resolve(null), 1000);
        }),
    );
    await page.keyboard.press('e');
    expect(await heard).toBeNull();
  });
});

async function openPractice(): Promise<void> {
  page = await desk.open(desk.url('practice.html'));
  await waitForMarks(page, (seen) => seen.length > 1);
}

async function openPanel(): Promise<PanelDriver> {
  const { badge } = await waitForLayer(page, (seen) => seen.badge !== null);
  if (badge) await clickControl(page, badge);
  return attachToPanel(desk.context);
}

/** What the browser sends when its shortcut is pressed, which no test can press. */
async function command(name: string): Promise<LayerSeen> {
  await page.bringToFront();
  await desk.worker?.evaluate(async (which) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'command', command: which });
  }, name);
  return waitForLayer(page, ({ card, focused }) => card !== null && focused !== null);
}

interface Focus {
  readonly name: string;
  readonly tag: string;
  readonly role: string | null;
  /** Width of the focus ring in pixels; 0: none. */
  readonly outline: number;
}

const focusIn = (on: Page): Promise<Focus> =>
  on.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body)
      return { name: '', tag: 'nowhere', role: null, outline: 0 };
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const name = at.getAttribute('aria-label') ?? at.innerText.trim();
    return {
      name,
      tag: at.localName,
      role: at.getAttribute('role'),
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    };
  });

async function expectNoBarrier(): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axeCore.source);
    expect(await page.evaluate(auditHere, [...WCAG, 'best-practice']), colorScheme).toEqual([]);
  }
  await page.setViewportSize(NARROW);
  expect(await page.evaluate(overflowHere), 'too wide for 320 pixels').toBe(0);
  await page.setViewportSize(WIDE);
}

async function expectNoBarrierIn(panel: PanelDriver): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await panel.emulate(colorScheme);
    await panel.run(axeCore.source);
    expect(await panel.evaluate(auditHere, [...WCAG, 'best-practice']), colorScheme).toEqual([]);
  }
  await panel.screenshot(NARROW);
  expect(await panel.evaluate(overflowHere, null), 'too wide for 320 pixels').toBe(0);
}

/** Runs in the page or panel. */
const auditHere = (tags: string[]): Promise<string[]> =>
  axe
    .run(document, { runOnly: tags })
    .then(({ violations }) =>
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      ),
    );

const overflowHere = (): number =>
  Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The card lives in a closed shadow root, which is opened to axe alone. axe cannot tell what lies behind text there, so contrast is measured. */
async function auditCard(): Promise<unknown> {
  await page.evaluate(axeCore.source);
  return callInLayer(
    page,
    `async function () {
      const __name = (f) => f;
      Object.defineProperty(this.host, 'shadowRoot', { get: () => this, configurable: true });
      const { violations } = await axe.run('tonfall-layer', { runOnly: ${JSON.stringify([...WCAG, 'best-practice'])} });
      delete this.host.shadowRoot;
      return [...violations.map(({ id, help }) => id + ': ' + help), ...(${findWeakText.toString()})(this.querySelector('.card'))];
    }`,
  );
}

/** The interface's own words, so that a better word breaks no test. */
function readWords(lang: 'de' | 'en'): (key: string) => string {
  const all: unknown = parse(readFileSync(`${import.meta.dirname}/../../locales/${lang}.yml`, 'utf8'));
  return (key) => {
    const found = key
      .split('.')
      .reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined), all);
    if (typeof found !== 'string') throw new Error(`no words ${key} in ${lang}`);
    return found;
  };
}

const asPattern = (words: string): RegExp => new RegExp(words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
