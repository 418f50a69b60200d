/** The practice desk's state. The address names the conversation (`#/<id>`), so that a reminder can open it again. */
import { useEffect, useMemo, useReducer, useState, useSyncExternalStore } from 'react';
import type { ConversationActions } from '@/components/practice/conversation-actions';
import type { PracticeDeskProps } from '@/components/practice/PracticeDesk';
import { interfaceLanguage } from '@/components/ui/interface-language';
import type { LanguageId } from '@/lib/core/language-id';
import { EMPTY_DESK, reduceDesk } from '@/lib/core/practice/desk';
import type { Scenario } from '@/lib/core/practice/scenario';
import { safeHtml } from '@/lib/platform/safe-html';
import { type Understand, useOutcomes } from './use-outcomes';

const INBOX = '#/';

export function usePracticeDesk(
  scenarios: readonly Scenario[],
  understand: Understand,
): Omit<PracticeDeskProps, 'settingsUrl'> {
  const hash = useSyncExternalStore(watchHash, () => location.hash);
  const [desk, dispatch] = useReducer(reduceDesk, EMPTY_DESK);
  const [openedAt] = useState(() => new Date());
  const named = scenarios.find(({ id }) => hash === `${INBOX}${id}`);
  const [chosenLanguage, setLanguage] = useState<LanguageId | null>(null);
  const language = chosenLanguage ?? named?.lang ?? interfaceLanguage();
  const selectedId = named?.id ?? desk.current ?? firstOf(scenarios, language);

  useEffect(() => dispatch({ kind: 'opened', scenarioId: selectedId }), [selectedId]);
  useOutcomes(desk, scenarios, understand, dispatch);
  const actions = useMemo(
    (): ConversationActions => ({
      send: (scenarioId, sendId, text) => dispatch({ kind: 'sent', reply: { scenarioId, sendId, text, at: now() } }),
      undo: (sendId) => dispatch({ kind: 'undone', sendId, at: now() }),
      expireUndo: (sendId) => dispatch({ kind: 'undo-expired', sendId, at: now() }),
      restart: (scenarioId) => dispatch({ kind: 'restarted', scenarioId }),
      enter: (scenarioId) => dispatch({ kind: 'entered', scenarioId }),
      callLead: (scenarioId) => dispatch({ kind: 'lead-called', scenarioId }),
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

const now = (): string => new Date().toISOString();

function watchHash(onChange: () => void): () => void {
  const controller = new AbortController();
  window.addEventListener('hashchange', onChange, { signal: controller.signal });
  return () => controller.abort();
}

const firstOf = (scenarios: readonly Scenario[], language: LanguageId): string =>
  scenarios.find(({ lang }) => lang === language)?.id ?? scenarios[0]?.id ?? '';
