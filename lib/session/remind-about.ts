/** Asks for a reminder that no sending makes: to confirm in writing what was said, or to read a heated reply again. */
import type { Notice } from '@/lib/core/view/panel-state';
import type { DraftHandle } from '@/lib/hosts/types';
import { ask } from '@/lib/platform/messages';
import { shortened } from './sending';

export async function remindAbout(what: 'confirm' | 'rest', handle: DraftHandle): Promise<Notice> {
  const { threadKey, threadUrl, addressee } = handle.info();
  const request = { what, host: handle.host, threadKey, threadUrl, addressee: addressee && shortened(addressee) };
  const sendId = await ask('page/remind', request);
  return { kind: 'reminded', id: crypto.randomUUID(), about: what, sendId };
}
