/** The few line icons of the interface. They never stand alone: the control that holds one has a name. */
import type { ReactElement, ReactNode } from 'react';

interface IconProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Icon({ className, children }: IconProps): ReactElement {
  return (
    <svg
      className={className}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const ChevronIcon = (): ReactElement => (
  <Icon>
    <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />
  </Icon>
);

export const CheckIcon = (): ReactElement => (
  <Icon>
    <path d="m3.5 8.5 3 3 6-7" />
  </Icon>
);

export const CloseIcon = (): ReactElement => (
  <Icon>
    <path d="m4.5 4.5 7 7m0-7-7 7" />
  </Icon>
);

export const MoreIcon = (): ReactElement => (
  <Icon>
    <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.2" />
  </Icon>
);

export const ClockIcon = (): ReactElement => (
  <Icon>
    <circle cx="8" cy="8" r="5.75" />
    <path d="M8 5v3.2l2.2 1.3" />
  </Icon>
);

/** The cadence of the product's own mark: a line that comes to rest. */
export const CadenceIcon = (): ReactElement => (
  <svg width="40" height="24" viewBox="0 0 40 24" fill="none" aria-hidden="true" focusable="false">
    <path d="M3 5c12-2 13 13 25 14" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
    <circle cx="35.5" cy="19.3" r="2.2" fill="currentColor" />
  </svg>
);
