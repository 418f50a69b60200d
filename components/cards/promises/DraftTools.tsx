/** Two reminders that no promise makes: to confirm a call in writing, and to let a heated reply rest. */
import { type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { DraftView } from '@/lib/core/view/panel-state';
import { Button } from '../../ui/Button';
import own from './DraftTools.module.css';
import styles from './PromisesCard.module.css';

interface DraftToolsProps {
  readonly draft: DraftView;
  readonly reminders: readonly Reminder[];
  readonly actions: PanelActions;
}

type Tool = 'confirm' | 'rest';

/** Quiet, below the promises. */
export function DraftTools({ draft, reminders, actions }: DraftToolsProps): ReactElement | null {
  const tools = (['confirm', 'rest'] as const).filter(
    (tool) => !isSet(tool, draft, reminders) && !(tool === 'rest' && isHeated(draft)),
  );
  if (tools.length === 0) return null;
  return (
    <ul className={own.tools}>
      {tools.map((tool) => (
        <ToolButton key={tool} tool={tool} actions={actions} />
      ))}
    </ul>
  );
}

/** Where the tone is sharp, the rest comes first and stands out. */
export function HeatedRest({ draft, reminders, actions }: DraftToolsProps): ReactElement | null {
  const helpId = useId();
  if (!isHeated(draft) || isSet('rest', draft, reminders)) return null;
  return (
    <div className={styles.question} data-item="tool:rest">
      <p className={styles.quote} id={helpId}>
        {i18n.t('promises.remind.heated')}
      </p>
      <div className={styles.buttons}>
        <Button aria-describedby={helpId} onClick={() => actions.remindAbout('rest')}>
          {i18n.t('promises.remind.rest')}
        </Button>
      </div>
    </div>
  );
}

interface ToolButtonProps {
  readonly tool: Tool;
  readonly actions: PanelActions;
}

function ToolButton({ tool, actions }: ToolButtonProps): ReactElement {
  const helpId = useId();
  return (
    <li className={own.tool} data-item={`tool:${tool}`}>
      <Button look="quiet" className={own.button} aria-describedby={helpId} onClick={() => actions.remindAbout(tool)}>
        {i18n.t(`promises.remind.${tool}`)}
      </Button>
      <span id={helpId}>{i18n.t(`promises.remind.${tool}Help`)}</span>
    </li>
  );
}

const isHeated = ({ findings }: DraftView): boolean => findings.some(({ label }) => label === 'hostile');

/** Asked for already in this thread. */
const isSet = (tool: Tool, { threadKey }: DraftView, reminders: readonly Reminder[]): boolean =>
  threadKey !== null &&
  reminders.some((one) => one.kind === tool && one.status === 'open' && one.threadKey === threadKey);
