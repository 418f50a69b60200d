/** What a host adapter gives to the rest of Tonfall. Adapters are the only code that reads a host page's markup. */
import type { Brand } from '@/lib/core/brand';

export type HostId = 'gmail' | 'zendesk' | 'practice';

/** Names one composer on one page for as long as it is open; survives the host swapping its DOM node. */
export type DraftId = Brand<string, 'DraftId'>;

export type Audience = 'customer' | 'internal' | 'unknown';

/** Facts about a draft that the panel and the reminders show. Plain data. */
export interface DraftInfo {
  /** Who will read it, as the host shows it ("Petra Keller"); null where unknown. */
  readonly addressee: string | null;
  readonly subject: string | null;
  readonly audience: Audience;
  /** What names the customer on this host: an address, a number, else their name. It is hashed before anything is kept. null where unknown. */
  readonly customerKey: string | null;
  /** Groups the drafts and reminders of one conversation; null for a new message. */
  readonly threadKey: string | null;
  /** Opens the conversation again. */
  readonly threadUrl: string;
}

/**
 * What a host tells about sending. `presend` carries the text at the moment of the click, since the composer is emptied soon after.
 * `sent` is confirmed by the page, `unsure` means that no confirmation came, `cancelled` that the host refused, `undone` that the agent
 * took the mail back. All events of one sending share `sendId`.
 */
export type SendEvent =
  | { readonly kind: 'presend'; readonly sendId: string; readonly text: string; readonly info: DraftInfo }
  | { readonly kind: 'sent' | 'unsure' | 'cancelled' | 'undone'; readonly sendId: string };

export interface DraftHandle {
  readonly id: DraftId;
  readonly host: HostId;
  /** Aborted when the composer is closed or its page is left. */
  readonly signal: AbortSignal;
  /** The editable element as it is now, or null while the host rebuilds it. Never cache it across ticks. */
  field(): HTMLElement | null;
  /** Elements inside the field that the agent did not write (quoted mail, signature), as a CSS selector; '' if none. */
  readonly foreign: string;
  info(): DraftInfo;
  /**
   * Calls back when field() or info() answers differently although nobody typed: a node swapped, a channel switched. Absent where the host does
   * neither.
   */
  watchChanges?(onChange: () => void, signal: AbortSignal): void;
  /**
   * Calls back about each sending of this draft until the signal aborts. Pass one that outlives the draft: the proof comes after the composer has
   * left, so the draft's own signal would be too short.
   */
  watchSending(onEvent: (event: SendEvent) => void, signal: AbortSignal): void;
}

/** What an adapter expected in the page and did not find: names of selectors, never text of the page. */
export interface HostHealth {
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

export interface HostAdapter {
  readonly id: HostId;
  /** Match patterns for the manifest; read at build time, so plain data. */
  readonly matches: readonly string[];
  /** Calls back for each draft that appears, also those already open, until the signal aborts. Construction does nothing. */
  watchDrafts(root: Document, onDraft: (draft: DraftHandle) => void, signal: AbortSignal): void;
  /**
   * What the customer wrote in this thread as plain text without quotes, oldest first; the last one is answered. As far as the page shows it,
   * so empty where it shows nothing.
   */
  customerMessages(draft: DraftHandle): readonly string[];
  health(root: Document): HostHealth;
}
