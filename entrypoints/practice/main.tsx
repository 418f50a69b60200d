/** The practice desk's page. */
import '@/assets/tokens.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { PracticePage } from './PracticePage';
import { startTonfall } from './start-tonfall';

document.documentElement.lang = i18n.t('locale');
document.title = i18n.t('practice.pageTitle');

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PracticePage />
    </StrictMode>,
  );
}
startTonfall();
