/** The phrase in its sentence, underlined as in the draft. */
import type { ReactElement } from 'react';
import { weightOf } from '@/lib/core/labels';
import type { FindingView } from '@/lib/core/view/panel-state';
import { classNames } from '../ui/class-names';
import styles from './MarkedPhrase.module.css';

/** Characters of the sentence on each side that are enough to recognise the place. */
const REACH = 60;

export function MarkedPhrase({ finding }: { readonly finding: FindingView }): ReactElement {
  return (
    <p className={styles.sentence} lang={finding.lang}>
      {endOf(finding.context.before)}
      <mark className={classNames(styles.phrase, styles[weightOf(finding.label)])}>{finding.actual}</mark>
      {startOf(finding.context.after)}
    </p>
  );
}

const endOf = (text: string): string =>
  text.length <= REACH ? text : `… ${text.slice(-REACH).replace(/^\S*\s/u, '')}`;

const startOf = (text: string): string =>
  text.length <= REACH ? text : `${text.slice(0, REACH).replace(/\s\S*$/u, '')} …`;
