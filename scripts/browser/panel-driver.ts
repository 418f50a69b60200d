/** Drives the real side panel, which Playwright does not list among its pages, over the DevTools protocol. */
import type { BrowserContext, CDPSession } from 'playwright-core';
import { waitUntil } from './patience';

export interface PanelDriver {
  /** Runs a function in the panel; arguments and answer are plain data. */
  evaluate<A, R>(work: (argument: A) => R, argument: A): Promise<R>;
  /** Runs a script in the panel, whatever its policy says. */
  run(script: string): Promise<void>;
  text(): Promise<string>;
  /** Waits until the panel's text matches; fails with that text otherwise. */
  waitFor(words: RegExp): Promise<string>;
  /** Clicks the first visible button or link whose name matches. */
  click(name: RegExp): Promise<void>;
  screenshot(size?: { readonly width: number; readonly height: number }): Promise<Buffer>;
  emulate(colorScheme: 'light' | 'dark'): Promise<void>;
}

interface Reply {
  readonly id: number;
  readonly result?: {
    readonly result?: { readonly value?: unknown };
    readonly data?: string;
    readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
  };
}

/** Waits for the panel to open and attaches to it. */
export async function attachToPanel(context: BrowserContext): Promise<PanelDriver> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to attach to');
  const session = await browser.newBrowserCDPSession();
  const targetId = await findPanel(session);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const call = caller(session, sessionId);

  async function evaluate<A, R>(work: (argument: A) => R, argument: A): Promise<R> {
    // The transpiler marks names with a helper that the page does not have.
    const expression = `(() => { const __name = (x) => x; return (${work.toString()})(${JSON.stringify(argument)}); })()`;
    const { result } = await call('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    });
    if (result?.exceptionDetails)
      throw new Error(result.exceptionDetails.exception?.description ?? 'failed in the panel');
    return result?.result?.value as R;
  }
  /** Ends every transition: pictures and contrast checks are about how things are, not how they change. */
  const settle = (): Promise<void> =>
    evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    }, null);
  const text = (): Promise<string> => evaluate(() => document.body?.innerText ?? '', null);

  return {
    evaluate,
    async run(script) {
      await call('Runtime.evaluate', { expression: script });
    },
    text,
    async waitFor(words) {
      let seen = '';
      const look = async (): Promise<string | null> => {
        seen = await text();
        return words.test(seen) ? seen : null;
      };
      return waitUntil(look, () => `the panel does not say ${words}, but:\n${seen}`);
    },
    async click(name) {
      const clicked = await evaluate((source) => {
        const nameOf = (control: HTMLElement): string =>
          `${control.getAttribute('aria-label') ?? ''} ${control.innerText}`;
        const control = [...document.querySelectorAll<HTMLElement>('button, a, summary')].find(
          (one) => one.checkVisibility() && new RegExp(source).test(nameOf(one)),
        );
        control?.click();
        return control !== undefined;
      }, name.source);
      if (!clicked) throw new Error(`no control named ${name} in:\n${await text()}`);
    },
    async screenshot(size) {
      if (size) await call('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
      await settle();
      const { result } = await call('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(result?.data ?? '', 'base64');
    },
    async emulate(colorScheme) {
      await call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: colorScheme }] });
      await settle();
    },
  };
}

async function findPanel(session: CDPSession): Promise<string> {
  const look = async (): Promise<string | null> => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find((target) => target.url.endsWith('/sidepanel.html'))?.targetId ?? null;
  };
  return waitUntil(look, () => 'the side panel did not open');
}

function caller(session: CDPSession, sessionId: string): (method: string, params?: object) => Promise<Reply> {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    const reply: Reply = JSON.parse(event.message);
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  return (method, params = {}) => {
    const id = ++last;
    const answer = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    return session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
      .then(() => answer);
  };
}
