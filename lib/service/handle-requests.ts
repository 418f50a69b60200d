/**
 * Answers messages. Pages' requests and those of Tonfall's own pages are listed apart, and each sender is checked: a content script runs
 * beside hostile code and may only ask what a page needs.
 */
import * as v from 'valibot';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import type { Answer, OwnRequests, PageRequests, Requests, RequestType } from '@/lib/platform/messages';
import { HINT_USED, IGNORE, REMIND_REQUEST, SENT_REPORT, SETTINGS, URGENT_REQUEST } from '@/lib/platform/schemas';
import { keptHandlers } from './kept-requests';
import { countHint } from './own-counts';
import { loadPageConfig } from './page-config';
import { purgeKept } from './purge-kept';
import { readUrgent } from './read-urgent';
import type { SendingRecorder } from './record-sending';
import { reminderHandlers } from './reminder-requests';
import { concernsReminders, type ReminderService } from './reminder-service';
import { loadSecondReaderParts } from './second-reader-parts';
import { IGNORES_KIND, SETTINGS_KIND } from './stored-kinds';
import type { Writer } from './writer';

export interface Sender {
  /** The sender is a page of this extension. */
  readonly isOwn: boolean;
  readonly tabId: number | null;
}

export interface Services {
  readonly writer: Writer;
  readonly reminders: ReminderService;
  readonly sendings: SendingRecorder;
  readonly canOpenPanel: boolean;
  openPanel(tabId: number): Promise<boolean>;
  deleteAll(): Promise<void>;
}

/** Old ignores of a single place are forgotten: their drafts are long sent. */
const MAX_IGNORES = 1000;

type Handler<T extends RequestType> = (payload: unknown, sender: Sender) => Promise<Requests[T]['answer']>;
type Handlers<T extends RequestType> = { readonly [Type in T]: Handler<Type> };

const id = v.pipe(v.string(), v.maxLength(300));

export function requestHandlers(services: Services): Handlers<RequestType> {
  return { ...pageHandlers(services), ...ownHandlers(services) };
}

function pageHandlers({
  writer,
  reminders,
  sendings,
  canOpenPanel,
  openPanel,
}: Services): Handlers<keyof PageRequests> {
  return {
    'page/config': () => loadPageConfig(canOpenPanel),
    'page/second-reader': (payload) => loadSecondReaderParts(v.parse(v.picklist(LANGUAGE_IDS), payload)),
    async 'page/ignore'(payload) {
      const ignore = v.parse(IGNORE, payload);
      await writer.update(IGNORES_KIND, (all) => [...all, ignore].slice(-MAX_IGNORES));
      return null;
    },
    async 'page/sent'(payload) {
      const report = v.parse(SENT_REPORT, payload);
      await reminders.addSent(report);
      // The page has its answer at once; what is read of the reply may take a while.
      void sendings.record(report);
      return null;
    },
    'page/remind': async (payload) => reminders.remind(v.parse(REMIND_REQUEST, payload)),
    async 'page/send-undone'(payload) {
      const sendId = v.parse(id, payload);
      void sendings.undo(sendId);
      return reminders.undoSending(sendId);
    },
    'page/urgent': (payload) => readUrgent(v.parse(URGENT_REQUEST, payload)),
    async 'page/hint-used'(payload) {
      await countHint(writer, v.parse(HINT_USED, payload));
      return null;
    },
    'page/open-panel': async (_payload, { tabId }) => tabId !== null && openPanel(tabId),
  };
}

function ownHandlers({ writer, reminders, deleteAll }: Services): Handlers<keyof OwnRequests> {
  return {
    ...reminderHandlers(reminders),
    ...keptHandlers(writer),
    async 'own/save-settings'(payload) {
      const known = v.parse(v.record(v.string(), v.unknown()), payload);
      await writer.update(SETTINGS_KIND, (settings) => v.parse(SETTINGS, { ...settings, ...known }));
      // What is saved is saved: a look at the reminders that fails is made up for by the next.
      if (concernsReminders(known)) await reminders.catchUp().catch(() => undefined);
      if ('historyDays' in known) await purgeKept(writer).catch(() => undefined);
      return null;
    },
    async 'own/remove-ignores'(payload) {
      const gone = new Set(v.parse(v.array(id), payload));
      await writer.update(IGNORES_KIND, (all) => all.filter((ignore) => !gone.has(ignore.id)));
      return null;
    },
    async 'own/restore-ignores'(payload) {
      const back = v.parse(v.array(IGNORE), payload);
      await writer.update(IGNORES_KIND, (all) => [
        ...all.filter((ignore) => !back.some((other) => other.id === ignore.id)),
        ...back,
      ]);
      return null;
    },
    async 'own/delete-all'() {
      await deleteAll();
      return null;
    },
  };
}

/** null: not a request of Tonfall's. */
export async function answerRequest(
  handlers: Handlers<RequestType>,
  message: unknown,
  sender: Sender,
): Promise<Answer<RequestType> | null> {
  const parsed = v.safeParse(v.object({ type: v.string(), payload: v.unknown() }), message);
  if (!parsed.success || !isRequestType(handlers, parsed.output.type)) return null;
  const { type, payload } = parsed.output;
  if (type.startsWith('own/') && !sender.isOwn) return { ok: false, error: 'only for pages of the extension' };
  try {
    return { ok: true, value: await handlers[type](payload, sender) };
  } catch (error) {
    if (!v.isValiError(error)) return { ok: false, error: error instanceof Error ? error.message : 'failed' };
    const issue = error.issues[0];
    return { ok: false, error: `${v.getDotPath(issue) ?? 'payload'}: ${issue.message}` };
  }
}

const isRequestType = (handlers: Handlers<RequestType>, type: string): type is RequestType =>
  Object.hasOwn(handlers, type);
