/** What people who use a keyboard, a magnifier or a screen reader get, in a real browser: contrast, sizes and focus cannot be judged without one. */
import axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import { callInLayer, type LayerSeen, readLayer, waitForLayer } from '../../scripts/browser/layer-driver';
import { draftText, waitForMarks } from '../../scripts/browser/page-driver';
import { attachToPanel, type PanelDriver } from '../../scripts/browser/panel-driver';

/** The extension's own API, where code runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;
/** In the page, once its source ran there. */
declare const axe: typeof axeCore;

const FIELD = '[data-practice-composer]';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** WCAG 2.2, reflow: as wide as a window of 1280 pixels at 400 %. */
const NARROW = { width: 320, height: 640 };
const SCHEMES = ['light', 'dark'] as const;

describe.each([
  { lang: 'de', sent: /vorgemerkt/, take: /^\s*auf|^\s*[^\n]+\s+1\s*$/, send: 'Senden', undo: 'Rückgängig', ignore: 'Ignorieren', here: 'Nur an dieser Stelle' },
  { lang: 'en', sent: /noted|reminder|promise/i, take: /^\s*[^\n]+\s+1\s*$/, send: 'Send', undo: 'Undo', ignore: 'Ignore', here: 'Only here' },
] as const)('in a browser that speaks $lang', ({ lang, send, undo, ignore }) => {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk({ lang });
  });
  afterAll(() => desk.close());
  afterEach(async () => {
    for (const open of desk.context.pages().slice(1)) await open.close();
    await desk.worker?.evaluate(() => chrome.storage.local.clear());
  });

  async function openPractice(): Promise<void> {
    page = await desk.open(desk.url('practice.html'));
    await waitForMarks(page, (seen) => seen.length > 1);
  }

  async function openPanel(): Promise<PanelDriver> {
    await desk.worker?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id !== undefined) await chrome.sidePanel.setOptions({ tabId: tab.id, path: 'sidepanel.html', enabled: true });
    });
    const { badge } = await waitForLayer(page, (seen) => seen.badge !== null);
    if (badge) await page.mouse.click(badge.box.x + badge.box.width / 2, badge.box.y + badge.box.height / 2);
    return attachToPanel(desk.context);
  }

  async function command(name: string): Promise<LayerSeen> {
    await page.bringToFront();
    await desk.worker?.evaluate(async (which) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'command', command: which });
    }, name);
    return waitForLayer(page, ({ card, focused }) => card !== null && focused !== null);
  }

  test('probe', async () => {
    await openPractice();
    console.log(await audit(page));
    await command('next-hint');
    console.log(await auditCard(page));
    const walk: unknown[] = [];
    for (let n = 0; n < 8; n++) { await page.keyboard.press('Tab'); walk.push([(await readLayer(page))?.focused, await focusIn(page)]); }
    console.log(walk);
    await page.keyboard.press('Escape');
    console.log(await focusIn(page));
    await page.evaluate(() => { (document.activeElement as HTMLElement).blur(); });
    const w2: unknown[] = [];
    await page.reload();
    for (let n = 0; n < 20; n++) { await page.keyboard.press('Tab'); w2.push(await focusIn(page)); }
    console.log(w2);
    const panel = await openPanel();
    await panel.waitFor(/./);
    console.log(await panel.text());
    console.log(await auditPanel(panel));
    void [send, undo, ignore, NARROW, SCHEMES, draftText, FIELD];
  });
});

interface Focus {
  readonly name: string;
  readonly tag: string;
  readonly outline: string;
}

const focusIn = (page: Page): Promise<Focus | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    return { name: at.getAttribute('aria-label') ?? at.innerText.split('\n')[0] ?? '', tag: at.localName, outline: `${outlineStyle} ${outlineWidth}` };
  });

/** Runs in the page or panel. */
const auditHere = (tags: string[]): Promise<string[]> =>
  axe
    .run(document, { runOnly: tags })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`)));

async function audit(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(auditHere, TAGS);
}

async function auditPanel(panel: PanelDriver): Promise<string[]> {
  await panel.run(axeCore.source);
  return panel.evaluate(auditHere, TAGS);
}

/** The card lives in a closed shadow root, which axe cannot enter; it is opened to axe alone. */
async function auditCard(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const found = await callInLayer(
    page,
    `async function () {
      Object.defineProperty(this.host, 'shadowRoot', { get: () => this, configurable: true });
      const { violations, passes } = await axe.run('tonfall-layer', { runOnly: ${JSON.stringify(TAGS)} });
      delete this.host.shadowRoot;
      return { checked: passes.map(({ id }) => id), violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + '\\n' + failureSummary)) };
    }`,
  );
  console.log(found);
  return [];
}
