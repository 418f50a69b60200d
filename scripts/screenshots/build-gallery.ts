/** Bundles the gallery and serves it on loopback, with the interface's words where the extension's API would be. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { messagesOf } from './messages';

const HERE = import.meta.dirname;
const OUT = resolve(HERE, '../../.output/gallery');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface Gallery {
  url(state: string, lang: 'de' | 'en'): string;
  close(): void;
}

export async function serveGallery(): Promise<Gallery> {
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias: { '@': resolve(HERE, '../..'), '#i18n': resolve(HERE, 'gallery-i18n.ts') } },
    build: { outDir: OUT, emptyOutDir: true, rollupOptions: { input: resolve(HERE, 'gallery.html') } },
  });
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = readFileSync(resolve(OUT, `.${pathname}`));
      response.setHeader('content-type', TYPES[extname(pathname)] ?? 'application/octet-stream');
      const lang = searchParams.get('lang') === 'de' ? 'de' : 'en';
      response.end(
        pathname.endsWith('.html')
          ? body.toString().replace('<head>', `<head><script>${apiScript(lang)}</script>`)
          : body,
      );
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: (state, lang) => `http://127.0.0.1:${port}/gallery.html?state=${state}&lang=${lang}`,
    close: () => server.close(),
  };
}

/** The two calls of the extension's API that the panel's words need. */
const apiScript = (lang: 'de' | 'en'): string => `
  const messages = ${JSON.stringify(messagesOf(lang)).replaceAll('<', '\\u003c')};
  const getMessage = (key, values = []) => (messages[key] ?? '').replace(/\\$(\\d)/g, (_, n) => [values].flat()[n - 1] ?? '');
  globalThis.chrome = { runtime: { id: 'gallery' }, i18n: { getMessage, getUILanguage: () => '${lang === 'de' ? 'de-CH' : 'en-GB'}' } };`;
