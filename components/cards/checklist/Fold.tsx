/** Lines that are out of the way: one line that says how many, and the lines behind it. */
import type { ReactElement, ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import { ChevronIcon } from '../../ui/icons';
import { useDisclosure } from '../../ui/use-disclosure';
import styles from './Fold.module.css';
import lines from './Line.module.css';

interface FoldProps {
  /** Tells the folds of a card apart. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Fold({ id, title, children }: FoldProps): ReactElement {
  const fold = useDisclosure();
  return (
    <div>
      <div data-item={`check:fold-${id}`}>
        <button type="button" className={styles.toggle} {...fold.button}>
          <span className={classNames(lines.chevron, fold.open && lines.open)}>
            <ChevronIcon />
          </span>
          {title}
        </button>
      </div>
      <div id={fold.content.id} className={styles.content} hidden={!fold.open}>
        {fold.open && children}
      </div>
    </div>
  );
}
