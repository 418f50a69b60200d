/** The practice desk's state. The address names the conversation (`#/<id>`), so that a reminder can open it again. */
import { useEffect, useMemo, useReducer, useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import type { ConversationActions } from '@/components/practice/Conversation';
import type { PracticeDeskProps } from '@/components/practice/PracticeDesk';
import { isLanguageId, type LanguageId } from '@/lib/core/language-id';
import { EMPTY_DESK, reduceDesk } from '@/lib/core/practice/desk';
import type { Scenario } from '@/lib/core/practice/scenario';
import { safeHtml } from '@/lib/platform/safe-html';

const INBOX = '#/';

export function usePracticeDesk(scenarios: readonly Scenario[]): Omit<PracticeDeskProps, 'settingsUrl'> {
  const hash = useSyncExternalStore(watchHash, () => location.hash);
  const [desk, dispatch] = useReducer(reduceDesk, EMPTY_DESK);
  const [openedAt] = useState(() => new Date());
  const named = scenarios.find(({ id }) => hash === `${INBOX}${id}`);
  const [chosenLanguage, setLanguage] = useState<LanguageId | null>(null);
  const language = chosenLanguage ?? named?.lang ?? uiLanguage();
  const selectedId = named?.id ?? desk.current ?? firstOf(scenarios, language);

  useEffect(() => dispatch({ kind: 'opened', scenarioId: selectedId }), [selectedId]);
  const actions = useMemo(
    (): ConversationActions => ({
      send: (scenarioId, sendId, text) =>
        dispatch({ kind: 'sent', reply: { scenarioId, sendId, text, at: new Date().toISOString() } }),
      undo: (sendId) => dispatch({ kind: 'undone', sendId }),
      expireUndo: (sendId) => dispatch({ kind: 'undo-expired', sendId }),
      restart: (scenarioId) => dispatch({ kind: 'restarted', scenarioId }),
      cleanHtml: safeHtml,
    }),
    [],
  );
  return {
    scenarios,
    // In this very drawing, not only after the effect: the focus is to go into it.
    desk: reduceDesk(desk, { kind: 'opened', scenarioId: selectedId }),
    selectedId,
    showsInbox: hash === INBOX,
    language,
    openedAt,
    onLanguage: setLanguage,
    actions,
  };
}

function watchHash(onChange: () => void): () => void {
  const controller = new AbortController();
  window.addEventListener('hashchange', onChange, { signal: controller.signal });
  return () => controller.abort();
}

const uiLanguage = (): LanguageId => {
  const locale = i18n.t('locale').slice(0, 2);
  return isLanguageId(locale) ? locale : 'en';
};

const firstOf = (scenarios: readonly Scenario[], language: LanguageId): string =>
  scenarios.find(({ lang }) => lang === language)?.id ?? scenarios[0]?.id ?? '';
