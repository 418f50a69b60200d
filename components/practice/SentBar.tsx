/** Says for a while that a reply was sent, and takes it back. It waits as long as it has pointer or focus. */
import { type ReactElement, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Toast, ToastAction } from '@/components/ui/Toast';

export const UNDO_SECONDS = 10;

interface SentBarProps {
  readonly onUndo: () => void;
  /** Must stay the same between renders: a new one starts the time again. */
  readonly onExpire: () => void;
}

export function SentBar({ onUndo, onExpire }: SentBarProps): ReactElement {
  const [isPointedAt, setPointedAt] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isHeld = isPointedAt || isFocused;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onExpire, UNDO_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [isHeld, onExpire]);
  return (
    <Toast
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <span>{i18n.t('practice.sent')}</span>
      <ToastAction onClick={onUndo}>{i18n.t('common.undo')}</ToastAction>
    </Toast>
  );
}
