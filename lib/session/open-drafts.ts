/** The drafts open in a page, and which of them the agent is at. */
import type { DraftSession } from './draft-session';

export interface OpenDrafts {
  add(session: DraftSession): void;
  /** The next one takes its place as the active draft. */
  remove(id: string): void;
  get(id: string): DraftSession | null;
  all(): readonly DraftSession[];
  active(): DraftSession | null;
  /** Answers whether that changed anything. */
  activate(session: DraftSession | null): boolean;
  /** The draft whose field holds a node of the page. */
  at(node: EventTarget | null): DraftSession | null;
}

export function isShown(session: DraftSession | null): boolean {
  const field = session?.handle.field();
  return field?.checkVisibility?.({ visibilityProperty: true }) ?? Boolean(field);
}

export function createOpenDrafts(): OpenDrafts {
  const sessions = new Map<string, DraftSession>();
  let activeId: string | null = null;

  return {
    add(session) {
      sessions.set(session.handle.id, session);
      activeId ??= session.handle.id;
    },
    remove(id) {
      sessions.delete(id);
      if (activeId === id) activeId = [...sessions.keys()].at(-1) ?? null;
    },
    get: (id) => sessions.get(id) ?? null,
    all: () => [...sessions.values()],
    active: () => (activeId === null ? null : (sessions.get(activeId) ?? null)),
    activate(session) {
      if (!session || session.handle.id === activeId) return false;
      activeId = session.handle.id;
      return true;
    },
    at(node) {
      if (!(node instanceof Node)) return null;
      return [...sessions.values()].find((session) => session.handle.field()?.contains(node)) ?? null;
    },
  };
}
