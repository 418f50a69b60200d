/** A row that unfolds a part of the card which is seldom needed. */
import type { ReactElement, ReactNode } from 'react';
import { RowChevron } from '../../ui/RowChevron';
import { useDisclosure } from '../../ui/use-disclosure';
import styles from './FoldRow.module.css';

interface FoldRowProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

export function FoldRow({ title, count, children }: FoldRowProps): ReactElement {
  const fold = useDisclosure();
  return (
    <div className={styles.fold}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.toggle} {...fold.button}>
          <span>{title}</span>
          {count !== undefined && <span className={styles.count}>{count}</span>}
          <RowChevron open={fold.open} />
        </button>
      </h3>
      <div {...fold.content} className={styles.content} hidden={!fold.open}>
        {fold.open && children}
      </div>
    </div>
  );
}
