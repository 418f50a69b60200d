import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleScript } from './bundle-script';
import { buildEditorScript } from './editor-script';
import { gmail } from './gmail';
import { zendesk, zendeskTicketId } from './zendesk';

const DRAFT = '<div dir="ltr"><div>Guten Tag</div><div>Das machen wir <b>leider nicht</b> mehr.</div></div>';
const PARAGRAPHS = '<p>Guten Tag</p><p>Das machen wir <strong>leider nicht</strong> mehr.</p>';
const FOREIGN = '.gmail_quote, .gmail_signature, .gmail_signature_prefix';
const ID = zendeskTicketId(0);
const GMAIL = '[g_editable=true]';
const ZENDESK = `[data-ticket-id="${ID}"] [data-test-id="omnicomposer-rich-text-ckeditor"]`;

let browser: Browser;
let server: Server;
let tools: string;
let page: Page;

beforeAll(async () => {
  const editorScript = await buildEditorScript();
  const pages: Record<string, string> = {
    '/gmail': gmail({ lang: 'de', compose: ['inline'], draft: DRAFT }),
    '/zendesk': zendesk({ tickets: 1, editorScriptUrl: '/editor.js', draft: PARAGRAPHS }),
  };
  server = createServer((request, response) => {
    const isScript = request.url === '/editor.js';
    response.setHeader('content-type', `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`);
    response.end(isScript ? editorScript : pages[request.url ?? '']);
  }).listen(0, '127.0.0.1');
  tools = await bundleScript(join(import.meta.dirname, 'writing-tools-entry.ts'));
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true });
});
afterAll(async () => {
  await browser.close();
  server.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  return () => page.close();
});

async function show(path: string): Promise<void> {
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  await page.evaluate(tools);
}

const write = (
  selector: string,
  tool: 'replaceText' | 'undoReplacement',
  actual: string,
  replacement: string,
): Promise<string> =>
  page.$eval(
    selector,
    (element, name, request) => {
      const field = element as HTMLElement;
      const start = window.writingTools.readTextMap(field, request.foreign).text.indexOf(request.actual);
      return window.writingTools[name]({ ...request, field, span: { start, end: start + request.actual.length } });
    },
    tool,
    { foreign: FOREIGN, actual, replacement },
  );

async function pressUndo(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** Puts paragraphs behind the last word; answers the outcome and what the draft says then. */
const insertAtEnd = (selector: string, text: string): Promise<{ outcome: string; before: string; after: string }> =>
  page.$eval(
    selector,
    async (element, foreign, replacement) => {
      const field = element as HTMLElement;
      const read = (): string => window.writingTools.readTextMap(field, foreign).text;
      const before = read();
      const span = { start: before.length, end: before.length };
      const outcome = await window.writingTools.replaceText({ field, foreign, span, actual: '', replacement });
      return { outcome, before, after: read() };
    },
    FOREIGN,
    text,
  );

const OPTIONS = '\n\nSie können wählen:\n\n1. Gutschrift bis «Tag»\n2. neue Ware';

const bodyInGmail = (): Promise<string> => page.$eval(GMAIL, (field) => field.innerHTML);

test('in Gmail, a word in bold keeps its format and the space after it, and is undone exactly', async () => {
  await show('/gmail');
  const before = await bodyInGmail();
  expect(await write(GMAIL, 'replaceText', 'leider nicht', 'gern anders')).toBe('replaced');
  expect((await bodyInGmail()).replace('&nbsp;', ' ')).toBe(before.replace('leider nicht', 'gern anders'));
  await pressUndo();
  expect(await bodyInGmail()).toBe(before);
});

test('in Gmail, a replacement across formats is taken back with them', async () => {
  await show('/gmail');
  const before = await bodyInGmail();
  expect(await write(GMAIL, 'replaceText', 'machen wir leider nicht', 'geht anders')).toBe('replaced');
  expect(await write(GMAIL, 'undoReplacement', 'geht anders', 'machen wir leider nicht')).toBe('replaced');
  expect(await bodyInGmail()).toBe(before);
});

test('in Gmail, paragraphs are put in and taken out in one step', async () => {
  await show('/gmail');
  const html = await bodyInGmail();
  const { outcome, before, after } = await insertAtEnd(GMAIL, OPTIONS);
  expect([outcome, after]).toEqual(['replaced', before + OPTIONS]);
  await pressUndo();
  expect(await bodyInGmail()).toBe(html);
});

test('in Gmail, paragraphs are taken out although more was typed since', async () => {
  await show('/gmail');
  await insertAtEnd(GMAIL, OPTIONS);
  await page.keyboard.type(' Gern.');
  expect(await write(GMAIL, 'undoReplacement', OPTIONS, '')).toBe('replaced');
  expect((await bodyInGmail()).replaceAll('&nbsp;', ' ')).toContain('</b> mehr. Gern.</div>');
});

test('in Zendesk, paragraphs are put in and taken out in one step', async () => {
  await show('/zendesk');
  await page.evaluate(() => window.zendeskPage.ready);
  const data = (): Promise<string> => page.evaluate((id) => window.zendeskPage.getData(id), ID);
  const before = await data();
  expect((await insertAtEnd(ZENDESK, OPTIONS)).outcome).toBe('replaced');
  const after = `${before}<p>Sie können wählen:</p><p>1. Gutschrift bis «Tag»<br>2. neue Ware</p>`;
  expect(await data()).toBe(after);
  await pressUndo();
  expect(await data()).toBe(before);
});

test('in Zendesk, paragraphs are taken out although more was typed since', async () => {
  await show('/zendesk');
  await page.evaluate(() => window.zendeskPage.ready);
  const data = (): Promise<string> => page.evaluate((id) => window.zendeskPage.getData(id), ID);
  const { before, after } = await insertAtEnd(ZENDESK, OPTIONS);
  await page.keyboard.type(' Gern.');
  expect(await write(ZENDESK, 'undoReplacement', after.slice(before.length), '')).toBe('replaced');
  expect(await data()).toMatch(/mehr\. Gern\.<\/p>$/);
});

test('in Zendesk, the editor’s own data follow, and go back', async () => {
  await show('/zendesk');
  await page.evaluate(() => window.zendeskPage.ready);
  const data = (): Promise<string> => page.evaluate((id) => window.zendeskPage.getData(id), ID);
  const before = await data();
  expect(await write(ZENDESK, 'replaceText', 'leider nicht', 'gern anders')).toBe('replaced');
  expect(await data()).toBe(before.replace('leider nicht', 'gern anders'));
  await pressUndo();
  expect(await data()).toBe(before);
  expect(await write(ZENDESK, 'replaceText', 'machen wir leider nicht', 'geht anders')).toBe('replaced');
  expect(await write(ZENDESK, 'undoReplacement', 'geht anders', 'machen wir leider nicht')).toBe('replaced');
  expect(await data()).toBe(before);
});
