/** One element of the reply: its sign, its name, and behind it why it matters and a sentence for it. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { LanguageId } from '@/lib/core/language-id';
import type { ChecklistLine } from '@/lib/core/view/advice';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/class-names';
import { ChevronIcon } from '../../ui/icons';
import { type Disclosure, useDisclosure } from '../../ui/use-disclosure';
import { ElementDetails } from './ElementDetails';
import styles from './Line.module.css';
import { markByClick, signOf } from './line-sign';
import { SignButton } from './SignButton';
import { SignWords } from './SignWords';

interface ElementLineProps {
  readonly line: ChecklistLine;
  /** Of the reply. */
  readonly lang: LanguageId;
  readonly actions: PanelActions;
}

export function ElementLine({ line, lang, actions }: ElementLineProps): ReactElement {
  const details = useDisclosure();
  const { id, name, state, where } = line;
  return (
    <li className={styles.line} data-item={`check:${id}`}>
      <SignButton line={line} name={name} onClick={() => actions.markElement(id, markByClick(line))} />
      {state === 'done' && where ? (
        <>
          <button
            type="button"
            className={styles.name}
            onClick={() => actions.selectInDraft(where.start, where.end)}
            title={i18n.t('hints.jump')}
          >
            <NameAndState line={line} />
          </button>
          <Button look="icon" aria-label={i18n.t('checklist.why', [name])} {...details.button}>
            <Chevron of={details} />
          </Button>
        </>
      ) : (
        <button type="button" className={classNames(styles.name, styles.whole)} {...details.button}>
          <NameAndState line={line} />
          <Chevron of={details} />
        </button>
      )}
      {line.hollowNote && <p className={styles.note}>{line.hollowNote}</p>}
      <div className={styles.details} hidden={!details.open} {...details.content}>
        {details.open && <ElementDetails line={line} lang={lang} actions={actions} />}
      </div>
    </li>
  );
}

const Chevron = ({ of: { open } }: { readonly of: Disclosure }): ReactElement => (
  <span className={classNames(styles.chevron, open && styles.open)}>
    <ChevronIcon />
  </span>
);

function NameAndState({ line }: Pick<ElementLineProps, 'line'>): ReactElement {
  const sign = signOf(line);
  return (
    <span className={classNames(styles.words, styles[sign])}>
      {line.name}
      <SignWords word={sign} />
    </span>
  );
}
