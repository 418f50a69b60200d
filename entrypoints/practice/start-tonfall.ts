/** Starts Tonfall on the practice desk, as the content script does on a host page. */
import '@/assets/highlights.css';
import { practiceAdapter } from '@/lib/hosts/practice';
import { type PageSession, startPageSession } from '@/lib/session/page-session';

export function startTonfall(): PageSession {
  // The page's life is the session's: it ends with the tab.
  return startPageSession(practiceAdapter, document, new AbortController().signal);
}
