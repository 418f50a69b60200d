/** Does what the side panel asks of the page. */
import type { Ignore, Notice } from '@/lib/core/view/panel-state';
import type { PanelToPage } from '@/lib/platform/messages';
import type { DraftSession } from './draft-session';
import type { HintOverlay } from './hint-overlay';
import type { OpenDrafts } from './open-drafts';
import { remindAbout } from './remind-about';

export interface PanelActionsParts {
  readonly drafts: OpenDrafts;
  readonly overlay: HintOverlay;
  activate(session: DraftSession | null): void;
  silence(key: string, how: Ignore['kind']): void;
  tell(notice: Notice | null): void;
  tellBackground<T>(work: Promise<T>, then: (answer: T) => void): void;
}

export function createPanelActions(parts: PanelActionsParts): (action: PanelToPage) => void {
  const { drafts, overlay, tell } = parts;

  return (action) => {
    const session = drafts.active();
    switch (action.kind) {
      case 'apply':
        overlay.hide();
        void session?.apply(action.key, action.choice);
        break;
      case 'jump': {
        const finding = session?.state().findings.find(({ key }) => key === action.key);
        if (session && finding) overlay.jump(session, finding, false);
        break;
      }
      case 'write-day':
        overlay.hide();
        void session?.writeDay(action.key, action.day);
        break;
      case 'insert':
        overlay.hide();
        void session?.insert(action);
        break;
      case 'select':
        overlay.hide();
        session?.select(action);
        break;
      case 'undo-replacement':
        void session?.takeBack();
        break;
      case 'remind':
        if (session) parts.tellBackground(remindAbout(action.what, session.handle), tell);
        break;
      case 'ignore':
        parts.silence(action.key, action.how);
        break;
      case 'show-draft':
        parts.activate(drafts.get(action.id));
        overlay.focusDraft();
        break;
      case 'focus-draft':
        overlay.focusDraft();
        break;
      case 'dismiss-notice':
        tell(null);
    }
  };
}
