/** What the buttons of the customer's, the play's and the checklist's cards do. */
import type { Insertion } from '@/lib/advice/advice-input';
import type { Advising, Asked, Kept } from '@/lib/advice/start-advising';
import type { ItemState } from '@/lib/core/checklist/element';
import type { ThreadNotes } from '@/lib/core/plays/thread-notes';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import { ask } from '@/lib/platform/messages';
import type { TabLink } from './tab-link';
import type { Advised } from './use-advising';

type AdviceActions = Pick<
  PanelActions,
  | 'choosePlay'
  | 'answerFault'
  | 'markElement'
  | 'markQuestion'
  | 'markRelease'
  | 'insertText'
  | 'insertElement'
  | 'selectInDraft'
  | 'allowHistory'
  | 'forgetCustomer'
>;

export interface AdviceParts {
  advised(): Advised;
  readonly send: TabLink['send'];
  /** Tells the agent where the work fails. */
  settle(work: Promise<unknown>): void;
}

export function adviceActions({ advised, send, settle }: AdviceParts): AdviceActions {
  /** Nothing can be pressed before there is advice. */
  const withAdvice = (act: (advising: Advising, asked: Asked) => void): void => {
    const { advising, asked } = advised();
    if (advising && asked) act(advising, asked);
  };
  /** What was noted since storage was last read: the next click builds on it. */
  let unsaved: { readonly draft: string; readonly since: Kept['threads']; readonly notes: ThreadNotes } | null = null;
  const note = (change: (notes: ThreadNotes) => Partial<ThreadNotes>): void =>
    withAdvice((advising, asked) => {
      const { draft, kept } = asked;
      const isNewer = unsaved?.draft === draft.id && unsaved.since === kept.threads;
      const before = (isNewer && unsaved?.notes) || advising.notesOf(asked);
      const notes = change(before);
      unsaved = { draft: draft.id, since: kept.threads, notes: { ...before, ...notes } };
      settle(advising.threadHash(draft).then((thread) => ask('own/note-thread', { thread, notes })));
    });
  const insert = (insertion: Insertion | null): void => {
    if (insertion) send({ kind: 'insert', ...insertion });
  };
  return {
    choosePlay: (play) => note(() => ({ play })),
    answerFault: (fault) => note(() => ({ fault })),
    markElement: (element, state) => note(({ marks }) => ({ marks: changed(marks, element, state) })),
    markQuestion: (key, state) => note(({ questions }) => ({ questions: changed(questions, key, state) })),
    markRelease: (release, given) =>
      note(({ releases }) => {
        const others = releases.filter((one) => one !== release);
        return { releases: given ? [...others, release] : others };
      }),
    insertText: (id, fields) => withAdvice((advising, asked) => insert(advising.insertionOfText(asked, id, fields))),
    insertElement: (element) => withAdvice((advising, asked) => insert(advising.insertionOfElement(asked, element))),
    selectInDraft: (start, end) =>
      withAdvice((_, { draft: { revision } }) => send({ kind: 'select', revision, start, end })),
    allowHistory: (allowed) => settle(ask('own/save-settings', { history: allowed ? 'on' : 'off' })),
    forgetCustomer: () =>
      withAdvice((advising, { draft }) =>
        settle(
          advising
            .customerHash(draft)
            // null would forget everybody.
            .then((customer) => (customer === null ? null : ask('own/forget-customers', customer))),
        ),
      ),
  };
}

type Marks = Readonly<Partial<Record<string, ItemState>>>;

function changed(marks: Marks, key: string, state: ItemState | null): Record<string, ItemState> {
  const kept = Object.entries({ ...marks, [key]: state }).flatMap(([name, one]) => (one ? [[name, one] as const] : []));
  return Object.fromEntries(kept);
}
