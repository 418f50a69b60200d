/** What is said of a reply after it was sent: what it holds, what may land badly, one thing to try. */
import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { LabelMark } from '@/components/hint/LabelMark';
import type { LanguageId } from '@/lib/core/language-id';
import type { FlaggedWords } from '@/lib/core/practice/debrief';
import type { DebriefView, TipView } from '@/lib/core/practice/debrief-view';
import styles from './Debrief.module.css';

interface DebriefProps {
  readonly debrief: DebriefView;
  /** The reply's. */
  readonly lang: LanguageId;
  /** Of a reply to a threat nobody says that it holds all it should. */
  readonly isGrave: boolean;
  /** What to do now. */
  readonly children?: ReactNode;
}

export function Debrief({ debrief, lang, isGrave, children }: DebriefProps): ReactNode {
  const titleId = useId();
  const { found, flagged, tip } = debrief;
  const isComplete = !tip && flagged.length === 0 && !isGrave;
  return (
    <article className={styles.debrief} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {i18n.t('practice.debrief.title')}
      </h3>
      {found.length > 0 ? (
        <Part name={i18n.t('practice.debrief.found')}>
          <ul className={styles.found}>
            {found.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      {flagged.length > 0 ? (
        <Part name={i18n.t('practice.debrief.flagged')}>
          <ul className={styles.flagged}>
            {flagged.map((words) => (
              <Flagged key={`${words.label} ${words.quote}`} {...words} lang={lang} />
            ))}
          </ul>
        </Part>
      ) : null}
      {tip ? (
        <Part name={i18n.t('practice.debrief.tip')}>
          <Tip tip={tip} lang={lang} />
        </Part>
      ) : null}
      {isComplete ? <p className={styles.words}>{i18n.t('practice.debrief.complete')}</p> : null}
      {children}
    </article>
  );
}

const Part = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode => (
  <div className={styles.part}>
    <h4 className={styles.name}>{name}</h4>
    {children}
  </div>
);

const Flagged = ({ label, quote, lang }: FlaggedWords & { readonly lang: LanguageId }): ReactNode => (
  <li>
    <LabelMark label={label} /> <span lang={lang}>{i18n.t('common.quote', [quote])}</span>
  </li>
);

function Tip({ tip, lang }: { readonly tip: TipView; readonly lang: LanguageId }): ReactNode {
  if (tip.kind === 'element')
    return (
      <>
        <p className={styles.words}>
          <strong>{tip.name}.</strong> {tip.why}
        </p>
        <Model lang={lang} text={tip.sentence} />
      </>
    );
  const { label, quote, better } = tip;
  if (!better) return <p className={styles.words}>{i18n.t(`labels.${label}.why`)}</p>;
  return (
    <>
      <p className={styles.words}>
        {i18n.t(better.isElsewhere ? 'practice.debrief.elsewhere' : 'practice.debrief.insteadOf', [quote])}
      </p>
      <Model lang={lang} text={better.text} />
    </>
  );
}

const Model = ({ lang, text }: { readonly lang: LanguageId; readonly text: string }): ReactNode => (
  <blockquote className={styles.model} lang={lang}>
    {text}
  </blockquote>
);
