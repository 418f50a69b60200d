/** A label as the draft shows it: its line, told apart by shape, and its name. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { type Label, type Weight, weightOf } from '@/lib/core/labels';
import { classNames } from '../ui/class-names';
import styles from './LabelMark.module.css';

export function LabelMark({ label }: { readonly label: Label }): ReactElement {
  const weight = weightOf(label);
  return (
    <span className={classNames(styles.mark, styles[weight])}>
      <LineSample weight={weight} />
      {i18n.t(`labels.${label}.name`)}
    </span>
  );
}

const LINES: Readonly<Record<Weight, ReactElement>> = {
  must: <path d="M1 4h18" strokeWidth="2" />,
  advice: <path d="M2 4h17" strokeWidth="2.5" strokeDasharray="0 4" />,
  sharp: <path d="M1 2.5h18M1 6h18" strokeWidth="1.5" />,
};

function LineSample({ weight }: { readonly weight: Weight }): ReactElement {
  return (
    <svg
      className={styles.line}
      width="20"
      height="8"
      viewBox="0 0 20 8"
      fill="none"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      {LINES[weight]}
    </svg>
  );
}
