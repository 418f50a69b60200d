/** The lines of the checklist: what is open and the customer's questions, and apart from them what is settled. */
import { type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import type { LanguageId } from '@/lib/core/language-id';
import type { ChecklistLine, QuestionLine } from '@/lib/core/view/advice';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import styles from './ChecklistCard.module.css';
import type { ChecklistParts } from './checklist-parts';
import { ElementLine } from './ElementLine';
import { Fold } from './Fold';
import lines from './Line.module.css';
import { QuestionItem } from './QuestionItem';

interface ChecklistLinesProps {
  readonly parts: ChecklistParts;
  /** Of the reply. */
  readonly lang: LanguageId;
  readonly actions: PanelActions;
}

export function ChecklistLines({ parts, lang, actions }: ChecklistLinesProps): ReactElement {
  const { elements, questions, wishes, isComplete } = parts;
  const of = { lang, actions };
  return (
    <>
      {isComplete && <p className={styles.complete}>{i18n.t('checklist.complete')}</p>}
      {elements.length > 0 && <Elements elements={elements} {...of} />}
      {questions.length > 0 && <Questions questions={questions} {...of} />}
      {wishes.length > 0 && (
        <Fold id="wishes" title={i18n.t('checklist.wishes', wishes.length)}>
          <Elements elements={wishes} {...of} />
        </Fold>
      )}
    </>
  );
}

/** What is done or not needed, folded into one line. */
export function SettledLines({ parts: { settled }, lang, actions }: ChecklistLinesProps): ReactElement | null {
  const { elements, questions } = settled;
  if (elements.length + questions.length === 0) return null;
  return (
    <Fold id="settled" title={settledWords(settled)}>
      {elements.length > 0 && <Elements elements={elements} lang={lang} actions={actions} />}
      {questions.length > 0 && <Questions questions={questions} lang={lang} actions={actions} />}
    </Fold>
  );
}

interface LinesProps extends Omit<ChecklistLinesProps, 'parts'> {
  readonly elements: readonly ChecklistLine[];
}

const Elements = ({ elements, lang, actions }: LinesProps): ReactElement => (
  <ul className={lines.lines}>
    {elements.map((line) => (
      <ElementLine key={line.id} line={line} lang={lang} actions={actions} />
    ))}
  </ul>
);

interface QuestionsProps extends Omit<ChecklistLinesProps, 'parts'> {
  readonly questions: readonly QuestionLine[];
}

function Questions({ questions, lang, actions }: QuestionsProps): ReactElement {
  const headingId = useId();
  return (
    <div>
      <h3 className={styles.heading} id={headingId}>
        {i18n.t('checklist.questions')}
      </h3>
      <ul className={lines.lines} aria-labelledby={headingId}>
        {questions.map((question) => (
          <QuestionItem key={question.key} question={question} lang={lang} actions={actions} />
        ))}
      </ul>
    </div>
  );
}

function settledWords({ elements, questions }: ChecklistParts['settled']): string {
  const all = [...elements, ...questions];
  const notNeeded = all.filter(({ state }) => state === 'not-needed').length;
  const done = all.length - notNeeded;
  if (notNeeded === 0) return i18n.t('checklist.settled', done);
  if (done === 0) return i18n.t('checklist.notNeededCount', [String(notNeeded)]);
  return i18n.t('checklist.settledAnd', [
    i18n.t('checklist.settled', done),
    i18n.t('checklist.notNeededCount', [String(notNeeded)]),
  ]);
}
