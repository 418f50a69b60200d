/** Reads drafts in host pages. */
import '@/assets/highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { adapterFor, HOST_ADAPTERS } from '@/lib/hosts';
import { startPageSession } from '@/lib/session/page-session';

export default defineContentScript({
  matches: HOST_ADAPTERS.flatMap((adapter) => adapter.matches),
  runAt: 'document_idle',
  main(ctx) {
    const adapter = adapterFor(location.href);
    // The signal also ends everything when the extension is updated or removed under the page.
    if (adapter) startPageSession(adapter, document, ctx.signal);
  },
});
