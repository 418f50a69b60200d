/** One hint: a line that names label and phrase, and behind it the reason and what could stand there instead. */
import { type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { FindingView } from '@/lib/core/view/panel-state';
import { quotedList } from '@/lib/core/view/quoted-list';
import { LabelMark } from '../../hint/LabelMark';
import { MarkedPhrase } from '../../hint/MarkedPhrase';
import { SuggestionList } from '../../hint/SuggestionList';
import { classNames } from '../../ui/class-names';
import styles from './Hint.module.css';
import { HintChoices } from './HintChoices';
import { ModelSentences } from './ModelSentences';

interface HintProps {
  readonly finding: FindingView;
  readonly contact: string | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly actions: PanelActions;
}

export function Hint({ finding, contact, isOpen, onToggle, actions }: HintProps): ReactElement {
  const contentId = useId();
  return (
    <>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.line}
          aria-expanded={isOpen}
          aria-controls={contentId}
          onClick={onToggle}
        >
          <LabelMark label={finding.label} />
          <span className={classNames(styles.phrase, isOpen && styles.away)} lang={finding.lang}>
            {finding.actual}
          </span>
        </button>
      </h3>
      <div id={contentId} className={styles.content} hidden={!isOpen}>
        {isOpen && <OpenHint finding={finding} contact={contact} actions={actions} />}
      </div>
    </>
  );
}

type OpenHintProps = Pick<HintProps, 'finding' | 'contact' | 'actions'>;

function OpenHint({ finding, contact, actions }: OpenHintProps): ReactElement {
  return (
    <>
      <MarkedPhrase finding={finding} />
      <p className={styles.reason} lang={finding.lang}>
        {finding.note}
      </p>
      <HintSource finding={finding} />
      {finding.suggestions.length > 0 && (
        <SuggestionList finding={finding} onTake={(choice) => actions.applySuggestion(finding.key, choice)} />
      )}
      <ModelSentences finding={finding} onCopy={actions.copyText} />
      <HintChoices finding={finding} contact={contact} actions={actions} />
    </>
  );
}

function HintSource({ finding: { source } }: Pick<HintProps, 'finding'>): ReactElement | null {
  if (source.kind === 'team') return <p className={styles.source}>{i18n.t('hints.fromTeam', [source.name])}</p>;
  if (source.kind === 'built-in' || source.words.length === 0) return null;
  return <p className={styles.source}>{i18n.t('hints.fromReader', [quotedList(source.words)])}</p>;
}
