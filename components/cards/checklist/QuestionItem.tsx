/** A question of the customer, and whether the draft answers it. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { LanguageId } from '@/lib/core/language-id';
import type { QuestionLine } from '@/lib/core/view/advice';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import { classNames } from '../../ui/class-names';
import styles from './Line.module.css';
import { markByClick, signOf } from './line-sign';
import { SignButton, SkipButton } from './SignButton';
import { SignWords } from './SignWords';

interface QuestionItemProps {
  readonly question: QuestionLine;
  readonly lang: LanguageId;
  readonly actions: PanelActions;
}

export function QuestionItem({ question, lang, actions }: QuestionItemProps): ReactElement {
  const { key, text } = question;
  const sign = signOf(question);
  return (
    <li className={styles.line} data-item={`check:question-${key}`}>
      <SignButton line={question} name={text} onClick={() => actions.markQuestion(key, markByClick(question))} />
      <span className={classNames(styles.text, styles.words, styles[sign])}>
        <span lang={lang}>{i18n.t('common.quote', [text])}</span>
        <SignWords word={sign === 'found' ? 'answered' : sign} />
      </span>
      {question.state === 'missing' && (
        <SkipButton text={text} onClick={() => actions.markQuestion(key, 'not-needed')} />
      )}
    </li>
  );
}
