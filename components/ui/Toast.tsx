/** A short message over the page, with what can be done about it. Its parent places it and is a live region. */
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import styles from './Toast.module.css';

interface ToastProps extends Omit<ComponentProps<'div'>, 'className'> {
  readonly children: ReactNode;
}

export function Toast(props: ToastProps): ReactElement {
  return <div {...props} className={styles.toast} />;
}

export function ToastAction(props: Omit<ComponentProps<'button'>, 'className' | 'type'>): ReactElement {
  return <button {...props} type="button" className={styles.action} />;
}
