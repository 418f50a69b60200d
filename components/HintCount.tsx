/** Tells a screen reader how many hints there are, once the agent pauses. */
import { type ReactElement, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { DraftView } from '@/lib/core/view/panel-state';
import hidden from './ui/hidden.module.css';

/** Long enough not to speak into somebody's typing. */
const PAUSE_MS = 1000;

export function HintCount({ draft }: { readonly draft: DraftView | null }): ReactElement {
  const words = draft?.status === 'ready' ? i18n.t('hints.count', draft.findings.length) : '';
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p className={hidden.hidden} role="status">
      {spoken}
    </p>
  );
}
