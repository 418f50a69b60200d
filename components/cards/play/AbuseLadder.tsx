/** Where on the way from letting pass to parting a customer is: six stations in words, the current one marked. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { LadderStep } from '@/lib/core/view/advice';
import hidden from '../../ui/hidden.module.css';
import { CheckIcon } from '../../ui/icons';
import styles from './AbuseLadder.module.css';

const NAMES = {
  'let-pass': 'letPass',
  boundary: 'boundary',
  'second-talk': 'secondTalk',
  channel: 'channel',
  lead: 'lead',
  part: 'part',
} as const satisfies Readonly<Record<LadderStep['id'], string>>;

export function AbuseLadder({ ladder }: { readonly ladder: readonly LadderStep[] }): ReactElement | null {
  if (ladder.length === 0) return null;
  return (
    <ol className={styles.ladder} aria-label={i18n.t('play.ladder.title')}>
      {ladder.map((step) => (
        <Station key={step.id} step={step} />
      ))}
    </ol>
  );
}

function Station({ step: { id, state } }: { readonly step: LadderStep }): ReactElement {
  const name = i18n.t(`play.ladder.${NAMES[id]}`);
  if (state === 'now')
    return (
      <li className={styles.station} aria-current="step">
        <strong className={styles.now}>{name}</strong>
      </li>
    );
  return (
    <li className={styles.station}>
      {state === 'past' && <CheckIcon />}
      {name}
      {state === 'past' && <span className={hidden.hidden}>{i18n.t('play.ladder.past')}</span>}
    </li>
  );
}
