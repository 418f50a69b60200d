/** Whom to bring in, and why. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { Involvement } from '@/lib/core/plays/play';
import type { PlayView } from '@/lib/core/view/advice';
import { classNames } from '../../ui/class-names';
import styles from './PlayCard.module.css';

const NAMES = {
  nobody: 'nobody',
  'when-in-doubt': 'whenInDoubt',
  lead: 'lead',
  'lead-first': 'leadFirst',
  safety: 'safety',
} as const satisfies Readonly<Record<Involvement, string>>;

/** Somebody is to be told before the reply goes out, or with it. */
export const isUrgent = ({ involve }: PlayView): boolean => involve !== 'nobody' && involve !== 'when-in-doubt';

export function Involve({ play }: { readonly play: PlayView }): ReactElement {
  return (
    <p className={classNames(styles.text, isUrgent(play) && styles.involve)}>
      <strong className={styles.lead}>{i18n.t(`play.involve.${NAMES[play.involve]}`)}</strong> {play.involveNote}
    </p>
  );
}
