/** Copies, and says at the same place whether it worked. */
import { type ReactElement, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button';

interface CopyButtonProps {
  readonly label: string;
  readonly copy: () => Promise<boolean>;
  readonly look?: 'plain' | 'quiet';
}

type Outcome = 'none' | 'copied' | 'failed';

export function CopyButton({ label, copy, look = 'quiet' }: CopyButtonProps): ReactElement {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const text = { none: label, copied: i18n.t('common.copied'), failed: i18n.t('common.copyFailed') }[outcome];
  return (
    <Button
      look={look}
      onClick={async () => setOutcome((await copy()) ? 'copied' : 'failed')}
      onBlur={() => setOutcome('none')}
    >
      <span aria-live="polite">{text}</span>
    </Button>
  );
}
