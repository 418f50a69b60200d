/** Starts Tonfall on the practice desk, as the content script does on a host page. */
import '@/assets/highlights.css';
import { practiceAdapter } from '@/lib/hosts/practice';
import { startPageSession } from '@/lib/session/page-session';

export function startTonfall(): void {
  // The page's life is the session's: it ends with the tab.
  startPageSession(practiceAdapter, document, new AbortController().signal);
}
