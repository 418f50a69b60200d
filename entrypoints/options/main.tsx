/** The options page. */
import '@/assets/tokens.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { OptionsPage } from './OptionsPage';

document.documentElement.lang = i18n.t('locale');
document.title = i18n.t('options.pageTitle');

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <OptionsPage />
    </StrictMode>,
  );
}
