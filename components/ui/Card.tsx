/** The frame of a card: a heading that folds it away, and its content. */
import { type ReactElement, type ReactNode, useId } from 'react';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { PanelState } from '@/lib/core/view/panel-state';
import styles from './Card.module.css';
import { classNames } from './class-names';
import { RowChevron } from './RowChevron';

interface FoldingCardProps {
  /** The card's id in the registry, under which folding it is remembered. */
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly children: ReactNode;
}

export function FoldingCard({ id, title, count, state, actions, children }: FoldingCardProps): ReactElement {
  const contentId = useId();
  const headingId = useId();
  const open = !state.settings.collapsedCards.includes(id);
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={contentId}
          onClick={() => actions.toggleCard(id)}
        >
          <span>{title}</span>
          {count !== undefined && <span className={styles.count}>{count}</span>}
          <RowChevron open={open} />
        </button>
      </h2>
      <div id={contentId} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}

interface StillCardProps {
  readonly title: string;
  /** For a panel that begins with this card. */
  readonly isLarge?: boolean;
  readonly children: ReactNode;
}

/** A card that is read once and goes away by itself, so there is nothing to fold. */
export function StillCard({ title, isLarge = false, children }: StillCardProps): ReactElement {
  const headingId = useId();
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <h2 className={classNames(styles.heading, isLarge && styles.large)} id={headingId}>
        {title}
      </h2>
      {children}
    </section>
  );
}
