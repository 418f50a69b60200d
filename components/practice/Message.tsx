/** One message of a practice conversation. */
import type { ReactNode } from 'react';
import type { LanguageId } from '@/lib/core/language-id';
import { formatFull } from './format-time';
import styles from './Message.module.css';

interface MessageProps {
  readonly from: 'customer' | 'agent';
  readonly author: string;
  readonly at: Date;
  readonly lang: LanguageId;
  readonly text: string;
  /** In the language of the interface: how the message is meant. */
  readonly note?: string;
}

export function Message({ from, author, at, lang, text, note }: MessageProps): ReactNode {
  return (
    <article className={styles.message} data-practice-message={from}>
      <header className={styles.head}>
        <span className={styles.author} data-practice-author="">
          {author}
        </span>
        <time className={styles.time} dateTime={at.toISOString()}>
          {formatFull(at)}
        </time>
      </header>
      <div className={styles.text} lang={lang} data-practice-text="">
        {text}
      </div>
      {note ? <p className={styles.note}>{note}</p> : null}
    </article>
  );
}
