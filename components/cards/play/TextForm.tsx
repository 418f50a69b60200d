/** A text as it will stand in the draft, with its fields to be filled in place. */
import { type ReactElement, useState } from 'react';
import { i18n } from '#i18n';
import type { LanguageId } from '@/lib/core/language-id';
import { localDay } from '@/lib/core/local-time';
import type { OfferedText } from '@/lib/core/view/advice';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { PanelState } from '@/lib/core/view/panel-state';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { DayRow } from './DayRow';
import { isDayField, writtenDay } from './day-fields';
import { filledOnly, fillText, piecesOf } from './fill-text';
import { InlineField } from './InlineField';
import styles from './TextForm.module.css';

interface TextFormProps {
  readonly text: OfferedText;
  readonly lang: LanguageId;
  readonly state: PanelState;
  readonly actions: PanelActions;
}

export function TextForm({ text: { id, text, fields }, lang, state, actions }: TextFormProps): ReactElement {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [dayField, setDayField] = useState(fields.find(isDayField) ?? null);
  const today = localDay(state.now, state.zone).toString();
  const fill = (name: string, value: string): void => setValues({ ...values, [name]: value });
  const filled = filledOnly(values);
  return (
    <div className={styles.form}>
      <p className={styles.preview} lang={lang}>
        {piecesOf(text).map((piece, n) => {
          const key = `${n}`;
          if (piece.kind === 'words') return <span key={key}>{piece.text}</span>;
          if (!piece.isFirst) return <span key={key}>{filled[piece.name] ?? `«${piece.name}»`}</span>;
          return (
            <InlineField
              key={key}
              name={piece.name}
              value={values[piece.name] ?? ''}
              onFill={(value) => fill(piece.name, value)}
              onFocus={() => isDayField(piece.name) && setDayField(piece.name)}
            />
          );
        })}
      </p>
      {dayField && (
        <DayRow field={dayField} today={today} onPick={(day) => fill(dayField, writtenDay(day, lang, today))} />
      )}
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => actions.insertText(id, filled)}>
          {i18n.t('play.texts.insert')}
        </Button>
        <CopyButton look="plain" label={i18n.t('common.copy')} copy={() => actions.copyText(fillText(text, filled))} />
      </div>
      {fields.some((name) => !filled[name]) && <p className={styles.help}>{i18n.t('play.texts.fieldsHelp')}</p>}
    </div>
  );
}
