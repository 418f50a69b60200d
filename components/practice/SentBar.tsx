/** Says for a while that a reply was sent, and takes it back. It waits as long as it has pointer or focus. */
import { type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import styles from './SentBar.module.css';

export const UNDO_SECONDS = 10;

interface SentBarProps {
  readonly onUndo: () => void;
  /** Must stay the same between renders: a new one starts the time again. */
  readonly onExpire: () => void;
}

export function SentBar({ onUndo, onExpire }: SentBarProps): ReactNode {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onExpire, UNDO_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [isHeld, onExpire]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing happens here but waiting.
    <div
      className={styles.bar}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{i18n.t('practice.sent')}</span>
      <button type="button" className={styles.undo} onClick={onUndo}>
        {i18n.t('common.undo')}
      </button>
    </div>
  );
}
