/** A Chromium with the built extension, cut off from the network: host pages are served by the test, everything else is refused and noted. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { CHROMIUM_BUILD, findChromium } from './find-browser';

export interface Desk {
  readonly context: BrowserContext;
  /** The extension's background; null without the extension. */
  readonly worker: Worker | null;
  readonly extensionId: string;
  /** Addresses that something in the browser tried to reach and no test serves. */
  readonly leaks: string[];
  url(path: string): string;
  /** Serves HTML at real addresses, so that the manifest's own matches are tested. */
  serve(pattern: string, body: () => string, contentType?: string): Promise<void>;
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

export interface DeskOptions {
  readonly lang?: 'de' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  /** Load Tonfall, or compare with a browser without it. */
  readonly extension?: boolean;
  /** The id of an extension that the browser's policy installs; it takes the place of the unpacked build. */
  readonly installedByPolicy?: string;
  /** With a window, for people. */
  readonly visible?: boolean;
  /** A folder that outlives the browser; without it, a fresh one that is deleted. */
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=DisableLoadExtensionCommandLineSwitch,OptimizationHints,MediaRouter,DialMediaRouteProvider',
];

/** Also keeps Chromium from fetching what a policy installs. */
const NO_UPDATES = '--disable-background-networking';

const EXTENSION_FLAGS = [`--load-extension=${CHROMIUM_BUILD}`, `--disable-extensions-except=${CHROMIUM_BUILD}`];

export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const {
    lang = 'de',
    colorScheme = 'light',
    viewport = { width: 1280, height: 800 },
    extension = true,
    visible = false,
    installedByPolicy,
  } = options;
  const isLoaded = extension && installedByPolicy === undefined;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found; TONFALL_CHROMIUM can name one.');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'tonfall-'));
  const leaks: string[] = [];
  const proxy = await refusingProxy(leaks);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    args: [
      ...(installedByPolicy === undefined ? [...FLAGS, NO_UPDATES] : FLAGS),
      ...(visible ? [] : ['--headless=new']),
      ...(isLoaded ? EXTENSION_FLAGS : []),
    ],
    // Chromium on Linux takes its interface language from the environment; its other words come with the package chromium-l10n.
    env: { ...process.env, LANGUAGE: lang, LC_ALL: lang === 'de' ? 'de_DE.UTF-8' : 'en_GB.UTF-8' },
    locale: lang === 'de' ? 'de-DE' : 'en-GB',
    proxy: { server: `http://127.0.0.1:${proxy.port}` },
    ignoreDefaultArgs: ['--disable-extensions', ...(installedByPolicy === undefined ? [] : [NO_UPDATES])],
    colorScheme,
    viewport: visible ? null : { ...viewport },
    timezoneId: 'Europe/Berlin',
  });
  const worker = extension ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))) : null;
  const extensionId = worker ? new URL(worker.url()).host : '';
  return {
    context,
    worker,
    extensionId,
    leaks,
    url: (path) => `chrome-extension://${extensionId}/${path}`,
    async serve(pattern, body, contentType = 'text/html; charset=utf-8') {
      await context.route(pattern, (route) => route.fulfill({ body: body(), contentType }));
    },
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async close() {
      await context.close();
      proxy.server.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Answers nothing and writes down who asked for what. */
async function refusingProxy(leaks: string[]): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    leaks.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    leaks.push(request.url ?? '');
    // A browser that is shutting down hangs up first.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}
