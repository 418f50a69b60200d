/** One of a few, side by side: radio buttons that look like chips, the chosen one with a tick. */
import { type ReactElement, useId } from 'react';
import { CheckIcon } from '../../ui/icons';
import styles from './ChoiceChips.module.css';

interface ChoiceChipsProps<Id extends string> {
  readonly name: string;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (id: Id) => void;
}

export function ChoiceChips<Id extends string>({
  name,
  choices,
  chosen,
  onChoose,
}: ChoiceChipsProps<Id>): ReactElement {
  const group = useId();
  return (
    <div className={styles.chips} role="radiogroup" aria-label={name}>
      {choices.map((choice) => (
        <label key={choice.id} className={styles.chip}>
          <input
            className={styles.radio}
            type="radio"
            name={group}
            checked={choice.id === chosen}
            onChange={() => onChoose(choice.id)}
          />
          {choice.id === chosen && (
            <span className={styles.tick}>
              <CheckIcon />
            </span>
          )}
          <span className={styles.name}>{choice.name}</span>
        </label>
      ))}
    </div>
  );
}
