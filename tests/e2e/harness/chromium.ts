/** A Chromium with the built extension, cut off from the network: host pages are served by the test, everything else is refused and noted. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { CHROMIUM_BUILD, chromiumPath } from './paths';

export interface Desk {
  readonly context: BrowserContext;
  readonly worker: Worker;
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
  readonly viewport?: { readonly width: number; readonly height: number };
}

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=DisableLoadExtensionCommandLineSwitch,OptimizationHints,MediaRouter,DialMediaRouteProvider',
];

export async function openDesk({ lang = 'de', colorScheme = 'light', viewport = { width: 1280, height: 800 } }: DeskOptions = {}): Promise<Desk> {
  const profile = mkdtempSync(join(tmpdir(), 'tonfall-e2e-'));
  const leaks: string[] = [];
  const proxy = await refusingProxy(leaks);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: false,
    args: [...FLAGS, `--load-extension=${CHROMIUM_BUILD}`, `--disable-extensions-except=${CHROMIUM_BUILD}`],
    // Chromium on Linux takes its interface language from the environment.
    env: { ...process.env, LANGUAGE: lang, LC_ALL: lang === 'de' ? 'de_DE.UTF-8' : 'en_GB.UTF-8' },
    locale: lang === 'de' ? 'de-DE' : 'en-GB',
    proxy: { server: `http://127.0.0.1:${proxy.port}` },
    ignoreDefaultArgs: ['--disable-extensions'],
    colorScheme,
    viewport: { ...viewport },
    timezoneId: 'Europe/Berlin',
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
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
      rmSync(profile, { recursive: true, force: true });
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
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}
