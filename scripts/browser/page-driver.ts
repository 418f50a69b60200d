/** What tests and scripts do and see in a page with drafts. */
import type { Page } from 'playwright-core';
import { waitUntil } from './patience';

export interface MarkSeen {
  /** `tonfall-must`, `tonfall-advice`, `tonfall-sharp`. */
  readonly kind: string;
  readonly text: string;
  /** Where the first line of it stands in the window. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Everything painted in the page right now, in reading order; the emphasis of the open one is left out. */
export async function marks(page: Page): Promise<MarkSeen[]> {
  const seen = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([kind, highlight]) =>
      [...highlight].map((range) => {
        const live = range instanceof Range ? range : document.createRange();
        const { x, y, width, height } = live.getClientRects()[0] ?? new DOMRect();
        return { kind, text: live.toString(), box: { x, y, width, height } };
      }),
    ),
  );
  return seen
    .filter(({ kind }) => kind.startsWith('tonfall-') && kind !== 'tonfall-active')
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}

/** Waits until marks say just these texts, in reading order; answers them. */
export async function waitForMarks(page: Page, isDone: (seen: readonly MarkSeen[]) => boolean): Promise<MarkSeen[]> {
  let seen: MarkSeen[] = [];
  const look = async (): Promise<MarkSeen[] | null> => {
    seen = await marks(page);
    return isDone(seen) ? seen : null;
  };
  return waitUntil(look, () => `marks are ${JSON.stringify(seen.map(({ kind, text }) => [kind, text]))}`);
}

export const draftText = (page: Page, field: string): Promise<string> => page.locator(field).first().innerText();

/** The badge lives in a closed shadow root, so it is clicked where people see it: at the field's lower right corner. */
export async function clickBadge(page: Page, field: string): Promise<void> {
  const box = await page.locator(field).first().boundingBox();
  const view = page.viewportSize();
  if (!box || !view) throw new Error(`${field} is not to be seen`);
  await page.mouse.click(box.x + box.width - 24, Math.min(box.y + box.height, view.height) - 22);
}
