/** The snapshot of a page that the side panel shows. */
import type { CustomerThread, DraftRef, DraftStatus, DraftView, Ignore, PageView } from '@/lib/core/view/panel-state';
import type { HostAdapter } from '@/lib/hosts/types';
import type { DraftSession } from './draft-session';
import type { DraftState } from './draft-state';

export function pageView(
  adapter: HostAdapter,
  document: Document,
  active: DraftSession | null,
  drafts: readonly DraftRef[],
  ignores: readonly Ignore[],
  customerOf: (session: DraftSession) => CustomerThread,
): PageView {
  if (active) {
    const draft = draftView(active, ignores, customerOf(active));
    return { kind: 'draft', draft, others: drafts.filter(({ id }) => id !== draft.id) };
  }
  const { missing } = adapter.health(document);
  if (missing.length > 0) return { kind: 'not-understood', host: adapter.id, missing };
  return { kind: 'no-draft', host: adapter.id };
}

export function draftRef({ handle }: DraftSession): DraftRef {
  const { addressee, subject } = handle.info();
  return { id: handle.id, addressee, subject };
}

export function draftView(session: DraftSession, ignores: readonly Ignore[], customer: CustomerThread): DraftView {
  const state = session.state();
  const info = session.handle.info();
  const isNote = info.audience === 'internal';
  return {
    ...draftRef(session),
    host: session.handle.host,
    status: isNote ? 'internal' : statusOf(state),
    revision: state.revision,
    languages: state.reading.languages,
    findings: state.findings,
    commitments: state.commitments,
    threadKey: info.threadKey,
    threadUrl: info.threadUrl,
    text: isNote ? '' : state.text,
    customer: isNote ? { key: null, messages: [] } : customer,
    ignored: [...ignores].sort((a, b) => b.at.localeCompare(a.at)).slice(0, 20),
  };
}

function statusOf({ stale, text, reading }: DraftState): DraftStatus {
  if (stale) return 'analysing';
  if (text.trim() === '') return 'empty';
  return reading.languages.length === 0 && text.trim().split(/\s+/).length > 3 ? 'other-language' : 'ready';
}
