/**
 * A Firefox with the built extension, cut off from the network. Host pages are answered at their real addresses by request interception
 * (WebDriver BiDi), so that the manifest's own matches are tested. A second, tiny add-on looks into Tonfall's closed shadow root.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { FIREFOX_BUILD, findFirefox } from './find-browser';
import { type LayerSeen, LOOK_INTO_LAYER } from './layer-driver';

export interface FirefoxDesk {
  /** Addresses that a page tried to reach and no test serves. */
  readonly leaks: string[];
  /** An address of the extension's own. */
  url(path: string): string;
  /** Serves a body at every address that begins so; the last one that fits counts. */
  serve(prefix: string, body: () => string, headers?: Readonly<Record<string, string>>): void;
  open(url: string): Promise<Page>;
  /** The card and the badge as people see them; null: Tonfall added nothing to this page. */
  readLayer(page: Page): Promise<LayerSeen | null>;
  /** Every uncaught error and rejection in the extension, its content script included. */
  errors(): readonly string[];
  close(): Promise<void>;
}

interface Served {
  readonly prefix: string;
  readonly body: () => string;
  readonly headers: Readonly<Record<string, string>>;
}

const EXTENSION_ID = 'tonfall@tonfall.example';
/** Firefox gives each extension a random address; a pinned one can be opened. */
const UUID = '7f6ad1c4-1f0e-4f0d-9d59-3a1f7c7f1a10';
/** Nothing listens there. */
const NOWHERE = { host: '127.0.0.1', port: 9 };

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
  'intl.accept_languages': 'de, en',
  // Uncaught errors, also those of content scripts, are then told on stderr with the address of their script.
  'browser.dom.window.dump.enabled': true,
  'network.proxy.type': 1,
  'network.proxy.http': NOWHERE.host,
  'network.proxy.http_port': NOWHERE.port,
  'network.proxy.ssl': NOWHERE.host,
  'network.proxy.ssl_port': NOWHERE.port,
};

export interface FirefoxOptions {
  /** A folder that outlives the browser; without it, a fresh one that is deleted. */
  readonly profile?: string;
}

/** An add-on installed for a test is gone at the next start; with these, what it stored waits for it, as for one that stays. */
const KEEP_STORAGE = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

export async function openFirefox({ profile }: FirefoxOptions = {}): Promise<FirefoxDesk> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found; TONFALL_FIREFOX can name one.');
  const served: Served[] = [];
  const leaks: string[] = [];
  const eye = makeEye();
  const defaultViewport = { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it, WebDriver BiDi opens no page of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: profile === undefined ? PREFERENCES : { ...PREFERENCES, ...KEEP_STORAGE },
    ...(profile !== undefined && { userDataDir: profile }),
    defaultViewport,
  });
  const told = listen(browser);
  await browser.installExtension(eye);
  await browser.installExtension(FIREFOX_BUILD);
  return {
    leaks,
    url: (path) => `moz-extension://${UUID}/${path}`,
    serve: (prefix, body, headers = {}) => {
      served.unshift({ prefix, body, headers });
    },
    async open(url) {
      const page = await browser.newPage();
      if (url.startsWith('http')) {
        await page.setRequestInterception(true);
        page.on('request', (request) => void answer(request, served, leaks));
      }
      // WebDriver BiDi tells of no load event in a page of an extension.
      await page.goto(url, url.startsWith('http') ? {} : { waitUntil: [] });
      return page;
    },
    readLayer: async (page) => JSON.parse(await page.evaluate(askEye)),
    errors: () => told().filter((line) => line.startsWith('JavaScript error:') && line.includes(UUID)),
    async close() {
      await browser.close();
      rmSync(eye, { recursive: true, force: true });
    },
  };
}

async function answer(request: HTTPRequest, served: readonly Served[], leaks: string[]): Promise<void> {
  const url = request.url();
  const page = served.find(({ prefix }) => url.startsWith(prefix));
  if (url.endsWith('/favicon.ico')) await request.respond({ status: 404, body: '' });
  else if (page) {
    const headers = { 'content-type': 'text/html; charset=utf-8', ...page.headers };
    await request.respond({ status: 200, headers, body: page.body() });
  } else {
    leaks.push(url);
    await request.abort();
  }
}

function listen(browser: Browser): () => string[] {
  let told = '';
  for (const stream of [browser.process()?.stdout, browser.process()?.stderr])
    stream?.on('data', (part) => (told += part));
  return () => told.split('\n');
}

/** Only an extension may look into a closed shadow root, and not the one under test: it would no longer be the one that ships. */
function makeEye(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tonfall-eye-'));
  const script = `const look = ${LOOK_INTO_LAYER};
document.addEventListener('tonfall-eye-look', () => {
  const root = document.querySelector('tonfall-layer')?.openOrClosedShadowRoot ?? null;
  document.dispatchEvent(new CustomEvent('tonfall-eye-seen', { detail: JSON.stringify(root && look.call(root)) }));
});`;
  const manifest = {
    manifest_version: 2,
    name: 'Looks into closed shadow roots, for tests',
    version: '1',
    browser_specific_settings: { gecko: { id: 'eye@tonfall.example' } },
    content_scripts: [{ matches: ['https://*/*'], js: ['eye.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'eye.js'), script);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Runs in the page. */
function askEye(): Promise<string> {
  return new Promise((resolve) => {
    const hear = (event: Event): void => resolve(event instanceof CustomEvent ? event.detail : 'null');
    document.addEventListener('tonfall-eye-seen', hear, { once: true });
    document.dispatchEvent(new CustomEvent('tonfall-eye-look'));
  });
}
