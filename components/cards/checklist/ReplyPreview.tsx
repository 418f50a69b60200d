/** Before a word is written: what the reply will need, to be read once and not to be worked through. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { Advice } from '@/lib/core/view/advice';
import styles from './ReplyPreview.module.css';

export function ReplyPreview({ advice: { checklist, questions } }: { readonly advice: Advice }): ReactElement {
  const needed = checklist.filter(({ must, state }) => must && state === 'missing');
  const wishes = checklist.filter(({ must, state }) => !must && state === 'missing');
  const asked = questions.filter(({ state }) => state === 'missing');
  const wishNames = wishes.map(({ name }) => name);
  return (
    <>
      {needed.length + asked.length > 0 && (
        <>
          <p className={styles.lead}>{i18n.t('checklist.preview')}</p>
          <ul className={styles.list}>
            {needed.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
            {asked.map(({ key, text }) => (
              <li key={`question ${key}`}>{i18n.t('checklist.previewQuestion', [text])}</li>
            ))}
          </ul>
        </>
      )}
      {wishNames.length > 0 && (
        <p className={styles.wishes}>{i18n.t('checklist.previewWishes', [wishNames.join(' · ')])}</p>
      )}
    </>
  );
}
