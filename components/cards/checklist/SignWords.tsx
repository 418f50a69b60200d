/** The state of a line in words. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import hidden from '../../ui/hidden.module.css';
import styles from './Line.module.css';
import type { SignWord } from './line-sign';

/** The heading says already that the list is open, so that is left to those who hear it line by line. */
export function SignWords({ word }: { readonly word: SignWord }): ReactElement {
  return (
    <>
      <span className={hidden.hidden}>,</span>{' '}
      <span className={word === 'open' ? hidden.hidden : styles.state}>{i18n.t(`checklist.states.${word}`)}</span>
    </>
  );
}
