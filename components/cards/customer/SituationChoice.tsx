/** The situation: what the message points to, marked where it is current, and every other one in a menu. */
import { type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import type { PlayId } from '@/lib/core/plays/play';
import type { Advice } from '@/lib/core/view/advice';
import { quotedList } from '@/lib/core/view/quoted-list';
import { Button } from '../../ui/Button';
import { ChoiceChips } from './ChoiceChips';
import styles from './SituationChoice.module.css';

interface SituationChoiceProps {
  readonly advice: Advice;
  readonly onChoose: (play: PlayId | null) => void;
}

export function SituationChoice({ advice, onChoose }: SituationChoiceProps): ReactElement {
  const { customer, play, lang } = advice;
  const shown = customer?.shown ?? [];
  const words = shown.find(({ id }) => id === play.id)?.words ?? [];
  return (
    <div className={styles.choice} data-item="situation:choice">
      <div className={styles.row}>
        {shown.length > 0 && (
          <ChoiceChips name={i18n.t('customer.situation')} choices={shown} chosen={play.id} onChoose={onChoose} />
        )}
        <OtherSituation advice={advice} onChoose={onChoose} />
      </div>
      {words.length > 0 && (
        <p className={styles.because} lang={lang}>
          {i18n.t('customer.because', [quotedList(words)])}
        </p>
      )}
      {play.isChosen && (
        <p className={styles.chosen}>
          {i18n.t('customer.chosen')}
          <Button look="quiet" onClick={() => onChoose(null)}>
            {i18n.t('customer.takeBack')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Names the current situation where no chip does. */
function OtherSituation({ advice: { customer, play, choices }, onChoose }: SituationChoiceProps): ReactElement {
  const id = useId();
  const shown = customer?.shown.map((one) => one.id) ?? [];
  const others = choices.filter((choice) => !shown.includes(choice.id));
  const isCurrent = !shown.includes(play.id) && (customer !== null || play.isChosen);
  const choose = (value: string): void => {
    const choice = others.find((one) => one.id === value);
    if (choice) onChoose(choice.id);
  };
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {i18n.t(shown.length > 0 ? 'customer.other' : 'customer.choose')}
      </label>
      <select
        id={id}
        className={styles.other}
        data-heir
        data-current={isCurrent || undefined}
        value={isCurrent ? play.id : ''}
        onChange={(event) => choose(event.target.value)}
      >
        {!isCurrent && (
          <option value="" disabled hidden>
            {i18n.t(shown.length > 0 ? 'customer.otherShort' : 'customer.choose')}
          </option>
        )}
        {others.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
