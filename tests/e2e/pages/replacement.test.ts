import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FOREIGN_IN_DRAFT as FOREIGN_IN_GMAIL } from '@/lib/hosts/gmail/selectors';
import { FOREIGN_IN_DRAFT as FOREIGN_IN_ZENDESK } from '@/lib/hosts/zendesk/selectors';
import { bundleScript } from './bundle-script';
import { buildEditorScript } from './editor-script';
import { type GmailOptions, gmail } from './gmail';
import type { GmailPage } from './gmail-behaviour';
import type { WritingTools } from './writing-tools-entry';
import { zendesk, zendeskTicketId } from './zendesk';
import type { ZendeskPage } from './zendesk-behaviour';

declare global {
  interface Window {
    writingTools: WritingTools;
    gmailPage: GmailPage;
    zendeskPage: ZendeskPage;
  }
}

const ARGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

let browser: Browser;
let editorScript: string;
let tools: string;
let page: Page;

beforeAll(async () => {
  [browser, editorScript, tools] = await Promise.all([
    chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGS }),
    buildEditorScript(),
    bundleScript(join(import.meta.dirname, 'writing-tools-entry.ts')),
  ]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  return () => page.close();
});

async function show(address: string, html: string): Promise<void> {
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/editor.js') return route.fulfill({ contentType: 'text/javascript', body: editorScript });
    return route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort();
  });
  await page.goto(address);
  await page.evaluate(tools);
}

interface Place {
  readonly field: string;
  readonly foreign: string;
}

const textIn = ({ field, foreign }: Place): Promise<string> =>
  page.$eval(field, (element, own) => window.writingTools.readTextMap(element as HTMLElement, own).text, foreign);

async function write(
  place: Place,
  tool: 'replaceText' | 'undoReplacement',
  actual: string,
  replacement: string,
): Promise<string> {
  const text = await textIn(place);
  const start = text.indexOf(actual);
  expect(start).toBeGreaterThanOrEqual(0);
  const request = { foreign: place.foreign, span: { start, end: start + actual.length }, actual, replacement };
  return page.$eval(
    place.field,
    (element, [name, rest]) => window.writingTools[name]({ field: element as HTMLElement, ...rest }),
    [tool, request] as const,
  );
}

/** Puts a text behind these words ('' is the start of the draft); answers what the draft says then. */
async function insertBehind(place: Place, words: string, text: string): Promise<string> {
  const at = (await textIn(place)).indexOf(words) + words.length;
  const request = { foreign: place.foreign, span: { start: at, end: at }, actual: '', replacement: text };
  const outcome = await page.$eval(
    place.field,
    (element, rest) => window.writingTools.replaceText({ field: element as HTMLElement, ...rest }),
    request,
  );
  expect(outcome).toBe('replaced');
  return textIn(place);
}

/** Takes out what was put in, told by what the draft said before. */
async function takeOut(place: Place, inserted: string): Promise<void> {
  expect(await write(place, 'undoReplacement', inserted, '')).toBe('replaced');
}

const SENTENCE = ' Danke für Ihre Geduld.';
const PARAGRAPHS = '\n\nSie können wählen:\n\n1. Gutschrift bis «Tag»\n2. neue Ware\n\nWas ist Ihnen lieber?';

const GMAIL: Place = { field: '[g_editable=true]', foreign: FOREIGN_IN_GMAIL };
const DRAFT =
  '<div dir="ltr"><div>Guten Tag Frau Keller</div><div><br></div><div>Das machen wir <b>leider nicht</b> mehr.</div></div>';
const WRITTEN = 'Guten Tag Frau Keller\n\nDas machen wir leider nicht mehr.';

async function showGmail(options: Partial<GmailOptions> = {}): Promise<void> {
  const html = gmail({ lang: 'de', compose: ['inline'], strictCsp: true, draft: DRAFT, ...options });
  await show('https://mail.google.com/mail/u/0/', html);
}

const bodyInGmail = (): Promise<string> => page.$eval(GMAIL.field, (field) => field.innerHTML);

describe('in Gmail', () => {
  test('reads only what the agent wrote', async () => {
    await showGmail();
    expect(await textIn(GMAIL)).toBe(WRITTEN);
  });

  test('replaces within a format, undoes exactly and redoes', async () => {
    await showGmail();
    const before = await bodyInGmail();
    expect(await write(GMAIL, 'replaceText', 'leider nicht', 'gern anders')).toBe('replaced');
    const after = await bodyInGmail();
    // Chromium itself turns the space beside an edit into a no-break one, as it does for typing.
    expect(after.replace('&nbsp;', ' ')).toBe(before.replace('leider nicht', 'gern anders'));
    await page.keyboard.press('Control+z');
    expect(await bodyInGmail()).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    expect(await bodyInGmail()).toBe(after);
  });

  test('replaces a whole line above an empty one', async () => {
    await showGmail();
    expect(await write(GMAIL, 'replaceText', 'Guten Tag Frau Keller', 'Liebe Frau Keller')).toBe('replaced');
    expect(await textIn(GMAIL)).toBe(WRITTEN.replace('Guten Tag', 'Liebe'));
  });

  test('leaves the caret after the new words', async () => {
    await showGmail();
    await write(GMAIL, 'replaceText', 'leider nicht', 'gern anders');
    await page.keyboard.type('!');
    expect(await textIn(GMAIL)).toContain('gern anders! mehr.');
  });

  test('replaces across formats and undoes it in one step', async () => {
    await showGmail();
    const before = await bodyInGmail();
    expect(await write(GMAIL, 'replaceText', 'Das machen wir leider nicht mehr.', 'Wir finden einen Weg.')).toBe(
      'replaced',
    );
    expect(await textIn(GMAIL)).toBe('Guten Tag Frau Keller\n\nWir finden einen Weg.');
    await page.keyboard.press('Control+z');
    expect(await bodyInGmail()).toBe(before);
  });

  test('keeps what was typed before apart from the replacement', async () => {
    await showGmail();
    await page.click(GMAIL.field);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hallo. ');
    await write(GMAIL, 'replaceText', 'leider nicht', 'gern anders');
    await page.keyboard.press('Control+z');
    expect(await textIn(GMAIL)).toBe(`Hallo. ${WRITTEN}`);
  });

  test('says so and touches nothing when the draft says something else', async () => {
    await showGmail();
    const before = await bodyInGmail();
    const outcome = await page.$eval(
      GMAIL.field,
      (field, foreign) =>
        window.writingTools.replaceText({
          field: field as HTMLElement,
          foreign,
          span: { start: 0, end: 5 },
          actual: 'Hallo',
          replacement: 'Moin',
        }),
      GMAIL.foreign,
    );
    expect(outcome).toBe('changed');
    expect(await bodyInGmail()).toBe(before);
  });

  test.each([
    ['a sentence within a paragraph', 'Frau Keller', SENTENCE],
    ['a sentence at the end of the draft', 'mehr.', SENTENCE],
    ['paragraphs and a list at the end, before signature and quote', 'mehr.', PARAGRAPHS],
    ['a paragraph between two', 'Frau Keller', '\n\ndanke für Ihre Nachricht.'],
    ['a paragraph at the start', '', 'Guten Morgen!\n\n'],
  ])('puts in %s; one undo takes it out exactly', async (_, behind, text) => {
    await showGmail();
    const before = await bodyInGmail();
    expect(await insertBehind(GMAIL, behind, text)).toBe(WRITTEN.replace(behind, () => behind + text));
    expect(await bodyInGmail()).toContain('class="gmail_quote');
    await page.keyboard.press('Control+z');
    expect(await bodyInGmail()).toBe(before);
  });

  test('puts paragraphs into an empty draft', async () => {
    await showGmail({ draft: '<div dir="ltr"><br></div>' });
    const before = await bodyInGmail();
    expect(await insertBehind(GMAIL, '', PARAGRAPHS.trim())).toBe(PARAGRAPHS.trim());
    await page.keyboard.press('Control+z');
    expect(await bodyInGmail()).toBe(before);
  });

  test('takes paragraphs out although more was typed since, and keeps that', async () => {
    await showGmail();
    await insertBehind(GMAIL, 'mehr.', PARAGRAPHS);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hallo. ');
    await takeOut(GMAIL, PARAGRAPHS);
    expect(await textIn(GMAIL)).toBe(`Hallo. ${WRITTEN}`);
  });

  test.each(['popout', 'fullscreen'] as const)('works in a %s composer', async (kind) => {
    await showGmail({ compose: [kind] });
    expect(await write(GMAIL, 'replaceText', 'leider nicht', 'gern anders')).toBe('replaced');
    expect(await bodyInGmail()).toContain('<b>gern anders</b>');
  });

  test('takes a replacement back with its format', async () => {
    await showGmail();
    const before = await bodyInGmail();
    await write(GMAIL, 'replaceText', 'machen wir leider nicht', 'geht anders');
    expect(await write(GMAIL, 'undoReplacement', 'geht anders', 'machen wir leider nicht')).toBe('replaced');
    expect(await bodyInGmail()).toBe(before);
  });

  test('takes a replacement back although more was typed since, and keeps that', async () => {
    await showGmail();
    await write(GMAIL, 'replaceText', 'leider nicht', 'gern anders');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hallo. ');
    expect(await write(GMAIL, 'undoReplacement', 'gern anders', 'leider nicht')).toBe('replaced');
    expect(await textIn(GMAIL)).toBe(`Hallo. ${WRITTEN}`);
  });

  test('taking back in one composer leaves another as it is', async () => {
    await showGmail({ compose: ['inline', 'popout'] });
    const second = '.dw [g_editable=true]';
    await write(GMAIL, 'replaceText', 'leider nicht', 'gern anders');
    await page.click(`${second} b`);
    await page.keyboard.type('XYZ');
    const typed = await page.$eval(second, (field) => field.innerHTML);
    expect(await write(GMAIL, 'undoReplacement', 'gern anders', 'leider nicht')).toBe('replaced');
    expect(await textIn(GMAIL)).toBe(WRITTEN);
    expect(await page.$eval(second, (field) => field.innerHTML)).toBe(typed);
  });
});

describe('in Zendesk', () => {
  const ID = zendeskTicketId(0);
  const OTHER = zendeskTicketId(1);
  const placeOf = (id: string): Place => ({
    field: `[data-ticket-id="${id}"] [data-test-id="omnicomposer-rich-text-ckeditor"]`,
    foreign: FOREIGN_IN_ZENDESK,
  });
  const PLACE = placeOf(ID);
  const HTML = '<p>Guten Tag Frau Keller</p><p>&nbsp;</p><p>Das machen wir <strong>leider nicht</strong> mehr.</p>';
  const dataOf = (id: string): Promise<string> => page.evaluate((ticket) => window.zendeskPage.getData(ticket), id);

  beforeEach(async () => {
    const html = zendesk({ tickets: 2, editorScriptUrl: '/editor.js', draft: HTML });
    await show(`https://beispiel.zendesk.com/agent/tickets/${ID}`, html);
    await page.evaluate(() => window.zendeskPage.ready);
  });

  test('reads what the agent wrote', async () => {
    expect(await textIn(PLACE)).toBe(WRITTEN);
  });

  test('replaces in the editor’s own data, undoes exactly and redoes', async () => {
    const before = await dataOf(ID);
    expect(await write(PLACE, 'replaceText', 'leider nicht', 'gern anders')).toBe('replaced');
    expect(await dataOf(ID)).toBe(before.replace('leider nicht', 'gern anders'));
    expect(await dataOf(OTHER)).toBe(before);
    await page.keyboard.press('Control+z');
    expect(await dataOf(ID)).toBe(before);
    await page.keyboard.press('Control+y');
    expect(await dataOf(ID)).toBe(before.replace('leider nicht', 'gern anders'));
  });

  test('leaves the caret after the new words', async () => {
    await write(PLACE, 'replaceText', 'leider nicht', 'gern anders');
    await page.keyboard.type('!');
    expect(await dataOf(ID)).toContain('gern anders!');
  });

  test.each([
    ['a sentence within a paragraph', 'Keller', SENTENCE, /Keller Danke für Ihre Geduld\.<\/p>/],
    ['a sentence behind a format', 'nicht', SENTENCE, /nicht Danke für Ihre Geduld\.(<\/strong>)? mehr/],
    [
      'paragraphs and a list at the end',
      'mehr.',
      PARAGRAPHS,
      /mehr\.<\/p><p>Sie können wählen:<\/p><p>1\. Gutschrift bis «Tag»<br>2\. neue Ware<\/p><p>Was ist Ihnen lieber\?<\/p>$/,
    ],
    ['a paragraph between two', 'Keller', '\n\ndanke für alles.', /Keller<\/p><p>danke für alles\.<\/p>/],
    ['a paragraph at the start', '', 'Guten Morgen!\n\n', /^<p>Guten Morgen!<\/p><p>Guten Tag/],
  ])('puts in %s; one undo takes it out exactly', async (_, behind, text, html) => {
    const before = await dataOf(ID);
    const words = (written: string): string => written.replace(/\s+/g, ' ');
    expect(words(await insertBehind(PLACE, behind, text))).toBe(words(WRITTEN.replace(behind, () => behind + text)));
    expect(await dataOf(ID)).toMatch(html);
    await page.keyboard.press('Control+z');
    expect(await dataOf(ID)).toBe(before);
    await page.keyboard.press('Control+y');
    expect(await dataOf(ID)).toMatch(html);
  });

  test('puts paragraphs into an empty draft', async () => {
    await page.evaluate((id) => window.zendeskPage.setData(id, ''), ID);
    await insertBehind(PLACE, '', PARAGRAPHS.trim());
    expect(await dataOf(ID)).toMatch(/^<p>Sie können wählen:<\/p><p>1\..*<\/p>$/);
    await page.keyboard.press('Control+z');
    expect(await dataOf(ID)).toBe('');
  });

  test('takes paragraphs out although more was typed since, and keeps that', async () => {
    const after = await insertBehind(PLACE, 'mehr.', PARAGRAPHS);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hallo. ');
    await takeOut(PLACE, after.slice(WRITTEN.length));
    expect(await textIn(PLACE)).toBe(`Hallo. ${WRITTEN}`);
  });

  test('works in the new node after the composer was swapped', async () => {
    await page.evaluate((id) => window.zendeskPage.swapComposer(id), ID);
    expect(await write(PLACE, 'replaceText', 'leider nicht', 'gern anders')).toBe('replaced');
    expect(await dataOf(ID)).toContain('<strong>gern anders</strong>');
  });

  test('takes a replacement back with its format', async () => {
    const before = await dataOf(ID);
    await write(PLACE, 'replaceText', 'machen wir leider nicht', 'geht anders');
    expect(await write(PLACE, 'undoReplacement', 'geht anders', 'machen wir leider nicht')).toBe('replaced');
    expect(await dataOf(ID)).toBe(before);
  });

  test('takes a replacement back although more was typed since, and keeps that', async () => {
    await write(PLACE, 'replaceText', 'leider nicht', 'gern anders');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hallo. ');
    expect(await write(PLACE, 'undoReplacement', 'gern anders', 'leider nicht')).toBe('replaced');
    expect(await textIn(PLACE)).toBe(`Hallo. ${WRITTEN}`);
  });
});
