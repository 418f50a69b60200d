/** Sentences for inspiration, where nothing can take the phrase's place as it stands. They are copied, never put in. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { FindingView } from '@/lib/core/view/panel-state';
import { CopyButton } from '../../ui/CopyButton';
import styles from './ModelSentences.module.css';

interface ModelSentencesProps {
  readonly finding: FindingView;
  readonly onCopy: (text: string) => Promise<boolean>;
}

export function ModelSentences({ finding, onCopy }: ModelSentencesProps): ReactElement | null {
  if (finding.models.length === 0) return null;
  return (
    <div>
      <h4 className={styles.heading}>{i18n.t('hints.models')}</h4>
      <ul className={styles.list}>
        {finding.models.map((text) => (
          <li key={text} className={styles.model}>
            <p className={styles.text} lang={finding.lang}>
              {text}
            </p>
            <CopyButton label={i18n.t('common.copy')} copy={() => onCopy(text)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
