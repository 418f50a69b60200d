/** Photographs every state of the interface into docs/screenshots: `npm run screenshots`. Needs a build and a Chromium. */
import 'temporal-polyfill/global';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { states } from '@/components/test/states';
import { findChromium } from './browser/find-browser';
import { openDesk } from './browser/launch-chromium';
import { clickBadge, marks, waitForMarks } from './browser/page-driver';
import { attachToPanel } from './browser/panel-driver';
import { serveGallery } from './screenshots/build-gallery';

const OUT = resolve(import.meta.dirname, '../docs/screenshots');
const SCHEMES = ['light', 'dark'] as const;
const LANGS = ['de', 'en'] as const;
const PANEL_WIDTHS = [320, 600] as const;
/** The states with most in them are also taken at the panel's greatest width. */
const WIDE: readonly string[] = ['hints', 'full', 'promises', 'team-problems'];
const FIELD = '[data-practice-composer]';

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
await photographPanel();
for (const lang of LANGS) for (const scheme of SCHEMES) await photographPages(lang, scheme);

/** Every state of the panel; the wide one and English in light only, to keep the folder readable. */
async function photographPanel(): Promise<void> {
  const gallery = await serveGallery();
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  });
  for (const scheme of SCHEMES) {
    for (const width of PANEL_WIDTHS) {
      for (const lang of LANGS) {
        if (scheme === 'dark' && (width === 600 || lang === 'en')) continue;
        const page = await browser.newPage({
          colorScheme: scheme,
          viewport: { width, height: 640 },
          timezoneId: 'Europe/Zurich',
        });
        for (const state of Object.keys(states).filter((name) => width === 320 || WIDE.includes(name))) {
          await page.setViewportSize({ width, height: 640 });
          await page.goto(gallery.url(state, lang));
          await page.waitForSelector('main');
          const height = await page.evaluate(wholeHeight);
          await page.setViewportSize({ width, height: Math.max(640, height) });
          await page.screenshot({ path: `${OUT}/panel-${state}-${lang}-${scheme}${width === 320 ? '' : '-wide'}.png` });
        }
        await page.close();
      }
    }
  }
  await browser.close();
  gallery.close();
}

async function photographPages(lang: 'de' | 'en', scheme: 'light' | 'dark'): Promise<void> {
  const desk = await openDesk({ lang, colorScheme: scheme });
  try {
    const practice = await desk.open(desk.url('practice.html'));
    await waitForMarks(practice, (seen) => seen.length > 0);
    await practice.screenshot({ path: `${OUT}/practice-${lang}-${scheme}.png` });
    const [mark] = await marks(practice);
    if (mark) await practice.mouse.move(mark.box.x + 20, mark.box.y + mark.box.height / 2);
    await practice.waitForTimeout(700);
    await practice.screenshot({ path: `${OUT}/practice-card-${lang}-${scheme}.png` });
    await practice.mouse.move(2, 2);
    await practice.waitForTimeout(500);
    await clickBadge(practice, FIELD);
    const panel = await attachToPanel(desk.context);
    await panel.emulate(scheme);
    await panel.waitFor(/1/);
    writeFileSync(`${OUT}/panel-real-${lang}-${scheme}.png`, await panel.screenshot());
    await practice.setViewportSize({ width: 360, height: 740 });
    await practice.screenshot({ path: `${OUT}/practice-narrow-${lang}-${scheme}.png` });
    const options = await desk.open(desk.url('options.html'));
    await options.waitForSelector('h2');
    await options.screenshot({ path: `${OUT}/options-${lang}-${scheme}.png`, fullPage: true });
  } finally {
    await desk.close();
  }
}

/** Runs in the page. The panel's column scrolls by itself: what is hidden of it is added to what the window shows. */
function wholeHeight(): number {
  const main = document.querySelector('main');
  return Math.max(document.body.scrollHeight, innerHeight + (main ? main.scrollHeight - main.clientHeight : 0));
}
