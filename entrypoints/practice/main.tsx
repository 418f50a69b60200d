/** The practice desk's page. */
import '@/assets/tokens.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { interfaceLanguage } from '@/components/ui/interface-language';
import { PracticePage } from './PracticePage';
import { startTonfall } from './start-tonfall';
import type { Understanding } from './understand-reply';
import type { Understand } from './use-outcomes';

document.documentElement.lang = i18n.t('locale');
document.title = i18n.t('practice.pageTitle');

const session = startTonfall();

let understanding: Promise<Understanding> | null = null;

const understand: Understand = async (scenario, earlier, text) => {
  // All that is known of two languages: nobody waits for it before the first reply.
  understanding ??= import('./understand-reply').then(({ loadUnderstanding }) => loadUnderstanding());
  // What could not be loaded is asked for again with the next reply.
  understanding.catch(() => {
    understanding = null;
  });
  const understandReply = await understanding;
  const reading = session.read(text);
  if (!reading) throw new Error('the page has no rules yet');
  return understandReply({ scenario, earlier, text, interfaceLanguage: interfaceLanguage() }, reading);
};

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PracticePage understand={understand} />
    </StrictMode>,
  );
}
