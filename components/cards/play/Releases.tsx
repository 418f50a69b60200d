/** What must have happened before some texts are offered: the lead agreed, the customer was told in person. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { Release } from '@/lib/core/plays/thread-notes';
import type { PlayView } from '@/lib/core/view/advice';
import styles from './Releases.module.css';

interface ReleasesProps {
  readonly releases: PlayView['releases'];
  readonly hasTexts: boolean;
  readonly onMark: (release: Release, given: boolean) => void;
}

export function Releases({ releases, hasTexts, onMark }: ReleasesProps): ReactElement | null {
  if (releases.length === 0) return null;
  return (
    <fieldset className={styles.releases}>
      <legend className={styles.legend}>{i18n.t('play.releases.title')}</legend>
      {releases.map(({ id, given }) => (
        <label key={id} className={styles.release}>
          <input
            type="checkbox"
            className={styles.box}
            checked={given}
            onChange={(event) => onMark(id, event.target.checked)}
          />
          {i18n.t(`play.releases.${id}`)}
        </label>
      ))}
      {!hasTexts && <p className={styles.help}>{i18n.t('play.releases.help')}</p>}
    </fieldset>
  );
}
