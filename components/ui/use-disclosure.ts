/** A button that shows and hides what follows it; Esc hides it again and goes back to the button. */
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';

export interface Disclosure {
  readonly open: boolean;
  /** Hides, and goes back to the button. */
  readonly close: () => void;
  /** Hides, and leaves the focus where it is. */
  readonly hide: () => void;
  readonly button: {
    readonly ref: RefObject<HTMLButtonElement | null>;
    readonly onClick: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string;
  };
  readonly content: { readonly id: string; readonly onKeyDown: (event: KeyboardEvent) => void };
}

export function useDisclosure(): Disclosure {
  const id = useId();
  const ref = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    ref.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault(); // or the panel would take it as the way back to the draft
    close();
  };
  const onClick = (): void => setOpen(!open);
  return {
    open,
    close,
    hide: () => setOpen(false),
    button: { ref, onClick, onKeyDown, 'aria-expanded': open, 'aria-controls': id },
    content: { id, onKeyDown },
  };
}
