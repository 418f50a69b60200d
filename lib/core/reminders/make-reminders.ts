/** From a sent reply to its reminders, and from the time in which it can be taken back to what stands. */
import type { Due, DueFlag } from '../commitments/commitment';
import { withEvent } from './history';
import { QUOTE_LIMIT, type Reminder, type ReminderKind, type ReminderPolicy } from './reminder';
import type { ReminderContext } from './reminder-context';

/** What a sending tells about one of its promises. */
export interface SentPromise {
  readonly quote: string;
  readonly due: Due | null;
  readonly vague: boolean;
  readonly kind: 'promise' | 'expectation' | 'conditional';
}

/** Where a reminder leads back to. */
export interface ReminderPlace {
  readonly host: string;
  readonly threadKey: string | null;
  readonly threadUrl: string;
  readonly addressee: string | null;
}

export interface Sending extends ReminderPlace {
  readonly sendId: string;
  /** Empty for a reply that promises nothing; it may still fulfil what was promised before. */
  readonly promises: readonly SentPromise[];
  /** The page confirmed that the mail went out. */
  readonly confirmed: boolean;
  /** How long it can be taken back, in milliseconds. */
  readonly undoMs: number;
}

/** A date that may be meant otherwise is never taken without the agent's word. */
const DOUBTS: readonly DueFlag[] = ['ambiguous', 'nonWorkingDay', 'past', 'vague'];

export const isDoubtful = (due: Due | null): boolean => !due || due.flags.some((flag) => DOUBTS.includes(flag));

/** One reminder a promise, what is due at the same time together; `ids` has one for each promise. */
export function remindersFrom(
  sending: Sending,
  { now, policy }: Pick<ReminderContext, 'now' | 'policy'>,
  ids: readonly string[],
): Reminder[] {
  const settlesAt = new Date(Date.parse(now) + sending.undoMs).toISOString();
  const waits = sending.confirmed && sending.undoMs > 0;
  return merged(sending.promises).flatMap(({ quote, due, kind }, n) => {
    const id = ids[n];
    if (id === undefined) return [];
    const status = waits ? 'pending' : settledStatus({ kind, due }, policy.mode, sending.confirmed);
    return [{ ...newReminder(id, sending.sendId, sending, now), kind, quote, due, status, settlesAt }];
  });
}

/** An open reminder without words or date. */
export function newReminder(id: string, sendId: string, place: ReminderPlace, now: string): Reminder {
  const { host, threadKey, threadUrl, addressee } = place;
  return {
    id,
    kind: 'promise',
    sendId,
    createdAt: now,
    status: 'open',
    settlesAt: now,
    statusAt: now,
    host,
    threadKey,
    threadUrl,
    addressee,
    quote: '',
    due: null,
    promised: null,
    notifiedAt: null,
    overdueToldAt: null,
    askedAt: null,
    dropReason: null,
    history: [{ at: now, what: 'made' }],
  };
}

/** Whose deed a merged reminder is: the agent's own part decides. */
const WEIGHT = { promise: 2, conditional: 1, expectation: 0 } as const;

function merged(promises: readonly SentPromise[]): readonly SentPromise[] {
  const groups = new Map<string, SentPromise>();
  promises.forEach((promise, n) => {
    const { due } = promise;
    const key = due ? `${due.from} ${due.to}` : `undated ${n}`;
    const other = groups.get(key);
    groups.set(key, other ? joined(other, promise) : promise);
  });
  return [...groups.values()];
}

function joined(a: SentPromise, b: SentPromise): SentPromise {
  const flags = new Set([...(a.due?.flags ?? []), ...(b.due?.flags ?? [])]);
  return {
    quote: a.quote === b.quote ? a.quote : shortened(`${a.quote} · ${b.quote}`),
    due: a.due && { ...a.due, flags: [...flags] },
    vague: a.vague || b.vague,
    kind: WEIGHT[a.kind] >= WEIGHT[b.kind] ? a.kind : b.kind,
  };
}

/** Cuts no character in two. */
const shortened = (quote: string): string =>
  quote.length <= QUOTE_LIMIT ? quote : `${quote.slice(0, QUOTE_LIMIT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

function settledStatus(
  { kind, due }: { readonly kind: ReminderKind; readonly due: Due | null },
  mode: ReminderPolicy['mode'],
  confirmed: boolean,
): 'open' | 'proposed' {
  const isOthers = kind === 'expectation' || kind === 'conditional';
  return confirmed && mode === 'auto' && !isOthers && !isDoubtful(due) ? 'open' : 'proposed';
}

/** Pending reminders whose mail can no longer be taken back become open, or a question to the agent. */
export function settled(
  reminders: readonly Reminder[],
  { now, policy }: Pick<ReminderContext, 'now' | 'policy'>,
): Reminder[] {
  return reminders.map((reminder) => {
    if (reminder.status !== 'pending' || isStillPending(reminder, now)) return reminder;
    const status = settledStatus(reminder, policy.mode, true);
    // It stands since then, however late anyone looks: the browser may have been shut in between.
    const statusAt = Date.parse(reminder.settlesAt) < Date.parse(now) ? reminder.settlesAt : now;
    const history = status === 'open' ? withEvent(reminder.history, 'opened', statusAt) : reminder.history;
    return { ...reminder, status, statusAt, history };
  });
}

/** More time left than there ever was means that the clock was set back; waiting for it could take years. */
function isStillPending({ createdAt, settlesAt }: Reminder, now: string): boolean {
  const left = Date.parse(settlesAt) - Date.parse(now);
  return left > 0 && left <= Date.parse(settlesAt) - Date.parse(createdAt);
}
