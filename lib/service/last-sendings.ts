/**
 * Remembers what the last sendings added, so that they can be taken back. In storage.session: the worker may sleep before the agent
 * changes their mind, and nothing of it needs to outlive the browser.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { EVENT_KINDS } from '@/lib/core/history/customer-event';
import { HASH } from '@/lib/platform/kept-schemas';
import { day } from '@/lib/platform/shapes';
import type { Additions } from './additions';

const KEY = 'sendings';
/** More cannot be taken back at the same time. */
const MOST = 10;

const ADDITIONS = v.array(
  v.object({
    sendId: v.string(),
    customer: v.nullable(HASH),
    events: v.array(v.object({ kind: v.picklist(EVENT_KINDS), day })),
    counted: v.nullable(v.object({ thread: HASH, before: v.nullable(HASH) })),
    sentences: v.array(v.object({ hash: HASH, day })),
    paragraphs: v.array(v.object({ hash: HASH, day, before: v.nullable(day) })),
  }),
);

export async function loadSending(sendId: string): Promise<Additions | null> {
  return (await loadSendings()).find((one) => one.sendId === sendId) ?? null;
}

export async function saveSending(additions: Additions): Promise<void> {
  const others = (await loadSendings()).filter(({ sendId }) => sendId !== additions.sendId);
  await browser.storage.session.set({ [KEY]: [...others, additions].slice(-MOST) });
}

export async function forgetSending(gone: string): Promise<void> {
  const others = (await loadSendings()).filter(({ sendId }) => sendId !== gone);
  await browser.storage.session.set({ [KEY]: others });
}

export const forgetSendings = (): Promise<void> => browser.storage.session.remove(KEY);

async function loadSendings(): Promise<readonly Additions[]> {
  const found = await browser.storage.session.get(KEY);
  const parsed = v.safeParse(ADDITIONS, found[KEY]);
  return parsed.success ? parsed.output : [];
}
