/** The promises of one time: overdue, today, this week or later. */
import { type ReactElement, useRef } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import { Button } from '../../ui/Button';
import type { ReminderGroup } from './group-reminders';
import headings from './PromisesCard.module.css';
import styles from './PromisesToKeep.module.css';
import { focusRow } from './reminder-keys';
import { ThreadRows } from './ThreadRows';
import { threadBlocks } from './thread-blocks';

/** More than anyone reads at once; the rest is drawn on demand. */
export const ROWS_AT_ONCE = 50;

interface GroupRowsProps {
  readonly group: ReminderGroup;
  /** Those that are drawn, in the order of the page. */
  readonly rows: readonly Reminder[];
  readonly total: number;
  readonly tabStop: string | null;
  readonly today: string;
  readonly onMore: () => void;
  readonly actions: PanelActions;
}

export function GroupRows({ group, rows, total, tabStop, today, onMore, actions }: GroupRowsProps): ReactElement {
  const section = useRef<HTMLElement>(null);
  const left = total - rows.length;
  // Drawn at once, so that the keyboard can go on with the first of the new rows.
  const showMore = (): void => {
    flushSync(onMore);
    focusRow(section.current?.querySelectorAll('[data-row]')[rows.length]);
  };
  return (
    <section ref={section}>
      <h3 className={headings.heading}>{i18n.t(`promises.${group}`)}</h3>
      <div className={styles.blocks}>
        {threadBlocks(rows).map((block) => (
          <ThreadRows
            key={block.key}
            block={block}
            isOverdue={group === 'overdue'}
            tabStop={tabStop}
            today={today}
            actions={actions}
          />
        ))}
      </div>
      {left > 0 && (
        <Button look="quiet" className={styles.more} onClick={showMore}>
          {i18n.t('promises.showMore', Math.min(left, ROWS_AT_ONCE))}
        </Button>
      )}
    </section>
  );
}
