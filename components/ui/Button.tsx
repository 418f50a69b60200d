/** A button in one of the interface's four weights. */
import type { ComponentProps, ReactElement } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `primary` once a card at most; `quiet` for what is seldom needed; `icon` needs an `aria-label`. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'icon';
  readonly submits?: boolean;
}

export function Button({ look = 'plain', submits = false, className, ...rest }: ButtonProps): ReactElement {
  return (
    <button
      {...rest}
      type={submits ? 'submit' : 'button'}
      className={classNames(styles.button, styles[look], className)}
    />
  );
}
