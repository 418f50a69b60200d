/** The list of hints and its keys. They work while the focus is inside, so that no single letter acts from elsewhere. */
import { type KeyboardEvent, type ReactElement, type RefObject, useId, useRef } from 'react';
import { i18n } from '#i18n';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { FindingView } from '@/lib/core/view/panel-state';
import { SUGGESTION_LIMIT } from '../../hint/SuggestionList';
import hidden from '../../ui/hidden.module.css';
import { Hint } from './Hint';
import styles from './HintList.module.css';
import { type ActiveHint, useActiveHint } from './use-active-hint';

interface HintListProps {
  readonly findings: readonly FindingView[];
  /** Whom to ask about the team's hints. */
  readonly contact: string | null;
  readonly actions: PanelActions;
}

export function HintList({ findings, contact, actions }: HintListProps): ReactElement {
  const list = useRef<HTMLUListElement>(null);
  const keysId = useId();
  const { activeKey, open, close } = useActiveHint(findings);

  const onKeyDown = hintKeys({ list, findings, activeKey, open, actions });

  return (
    <>
      <p className={hidden.hidden} id={keysId}>
        {i18n.t('hints.keys')}
      </p>
      <ul className={styles.list} ref={list} onKeyDown={onKeyDown} aria-describedby={keysId}>
        {findings.map((finding) => (
          <li key={finding.key} className={styles.item} data-item={`hint:${finding.key}`}>
            <Hint
              finding={finding}
              contact={contact}
              isOpen={finding.key === activeKey}
              onToggle={() => (finding.key === activeKey ? close() : open(finding.key))}
              actions={actions}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface HintKeys extends Pick<ActiveHint, 'activeKey' | 'open'>, Pick<HintListProps, 'findings' | 'actions'> {
  readonly list: RefObject<HTMLUListElement | null>;
}

function hintKeys({ list, findings, activeKey, open, actions }: HintKeys): (event: KeyboardEvent) => void {
  const moveTo = (index: number): void => {
    const next = findings[index];
    if (!next) return;
    open(next.key);
    list.current?.children[index]?.querySelector('button')?.focus();
  };
  const take = (choice: number): void => {
    const active = findings.find(({ key }) => key === activeKey);
    if (active && choice < Math.min(active.suggestions.length, SUGGESTION_LIMIT))
      actions.applySuggestion(active.key, choice);
  };
  return (event) => {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    const focused = [...(list.current?.children ?? [])].findIndex((item) => item.contains(document.activeElement));
    if (command.kind === 'move') moveTo(focused + command.by);
    else take(command.choice);
  };
}

type Command = { readonly kind: 'move'; readonly by: number } | { readonly kind: 'take'; readonly choice: number };

function commandOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'j' || key === 'ArrowDown') return { kind: 'move', by: 1 };
  if (key === 'k' || key === 'ArrowUp') return { kind: 'move', by: -1 };
  if (/^[1-3]$/.test(key)) return { kind: 'take', choice: Number(key) - 1 };
  return null;
}
