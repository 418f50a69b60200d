/** The sign of a line, told apart by its shape: a click ticks the line by hand, or takes that back. And the button that says it is not needed. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { type Sign, type SignedLine, signOf } from './line-sign';
import styles from './SignButton.module.css';

interface SignButtonProps {
  readonly line: SignedLine;
  readonly name: string;
  readonly onClick: () => void;
}

export function SignButton({ line, name, onClick }: SignButtonProps): ReactElement {
  const label = doesWhat(line, name);
  return (
    <Button look="icon" className={styles.sign} aria-label={label} title={label} onClick={onClick} data-heir="">
      <SignMark sign={signOf(line)} />
    </Button>
  );
}

interface SkipButtonProps {
  /** What need not be in the reply. */
  readonly text: string;
  readonly onClick: () => void;
}

export function SkipButton({ text, onClick }: SkipButtonProps): ReactElement {
  return (
    <Button
      look="icon"
      className={styles.sign}
      aria-label={i18n.t('checklist.skip', [text])}
      title={i18n.t('checklist.notNeeded')}
      onClick={onClick}
    >
      <Icon>{MARKS.notNeeded}</Icon>
    </Button>
  );
}

function doesWhat({ state, by }: SignedLine, name: string): string {
  if (by === 'agent') return i18n.t('checklist.takeBack', [name]);
  return state === 'missing' ? i18n.t('checklist.tick', [name]) : i18n.t('checklist.reopen', [name]);
}

const MARKS: Readonly<Record<Sign, ReactElement>> = {
  open: <circle cx="8" cy="8" r="6.25" />,
  wish: <circle cx="8" cy="8" r="6.25" strokeDasharray="1.6 2.33" />,
  hollow: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M5.5 8h5" />
    </>
  ),
  found: <path d="m3.5 8.5 3 3 6-7" />,
  ticked: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="m5.2 8.3 2 2 3.7-4.3" />
    </>
  ),
  notNeeded: <path d="M4 8h8" />,
};

/** What can be ticked shows the tick when the pointer or the keyboard is there. */
function SignMark({ sign }: { readonly sign: Sign }): ReactElement {
  const isDone = sign === 'found' || sign === 'ticked';
  const isOpen = !isDone && sign !== 'notNeeded';
  return (
    <Icon className={isDone ? styles.done : undefined}>
      {MARKS[sign]}
      {isOpen && <path className={styles.tick} d="m5.2 8.3 2 2 3.7-4.3" />}
    </Icon>
  );
}
