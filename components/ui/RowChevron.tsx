/** The sign at the end of a row that unfolds something below it. */
import type { ReactElement } from 'react';
import { classNames } from './class-names';
import { ChevronIcon } from './icons';
import styles from './RowChevron.module.css';

export const RowChevron = ({ open }: { readonly open: boolean }): ReactElement => (
  <span className={classNames(styles.chevron, open && styles.open)}>
    <ChevronIcon />
  </span>
);
