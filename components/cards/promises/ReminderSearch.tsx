/** Finds a promise in a long list, and says how many there are. */
import { type KeyboardEvent, type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import { classNames } from '../../ui/class-names';
import hidden from '../../ui/hidden.module.css';
import styles from './PromisesToKeep.module.css';

interface ReminderSearchProps {
  readonly query: string;
  readonly found: number;
  readonly onSearch: (query: string) => void;
}

export function ReminderSearch({ query, found, onSearch }: ReminderSearchProps): ReactElement {
  const inputId = useId();
  const words = query.trim() === '' ? '' : i18n.t('promises.found', found, [String(found), query.trim()]);
  // Esc clears first; only then is it the way back to the draft.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    onSearch('');
  };
  return (
    <search className={styles.search}>
      <label className={hidden.hidden} htmlFor={inputId}>
        {i18n.t('promises.search')}
      </label>
      <input
        id={inputId}
        type="search"
        className={styles.input}
        placeholder={i18n.t('promises.search')}
        value={query}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className={classNames(styles.found, found > 0 && hidden.hidden)} role="status">
        {words}
      </p>
    </search>
  );
}
