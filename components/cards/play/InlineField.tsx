/** A field in the middle of a sentence, as wide as what stands in it. */
import type { ReactElement } from 'react';
import styles from './TextForm.module.css';

interface InlineFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onFill: (value: string) => void;
  readonly onFocus: () => void;
}

export function InlineField({ name, value, onFill, onFocus }: InlineFieldProps): ReactElement {
  return (
    <input
      className={styles.field}
      type="text"
      aria-label={name}
      placeholder={name}
      // For browsers that cannot size a field by its content.
      size={Math.max((value || name).length, 4)}
      value={value}
      onChange={(event) => onFill(event.target.value)}
      onFocus={onFocus}
    />
  );
}
