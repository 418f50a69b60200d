/** Bold and italic for the practice desk's editor. */
import type { ReactNode, RefObject } from 'react';
import { i18n } from '#i18n';
import hidden from '@/components/ui/hidden.module.css';
import styles from './Composer.module.css';
import { TEXT_FORMATS, type TextFormat, useTextFormat } from './use-text-format';

const NAMES = { bold: 'practice.bold', italic: 'practice.italic' } as const satisfies Record<TextFormat, string>;

export function FormatButtons({ fieldRef }: { readonly fieldRef: RefObject<HTMLElement | null> }): ReactNode {
  const active = useTextFormat(fieldRef);
  return (
    <fieldset className={styles.formats}>
      <legend className={hidden.hidden}>{i18n.t('practice.formatting')}</legend>
      {TEXT_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className={styles.format}
          data-format={format}
          aria-label={i18n.t(NAMES[format])}
          aria-pressed={active.has(format)}
          // Keeps the selection in the editor when the mouse goes down here.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            fieldRef.current?.focus();
            document.execCommand(format);
          }}
        >
          <span aria-hidden="true">{i18n.t(NAMES[format]).slice(0, 1)}</span>
        </button>
      ))}
    </fieldset>
  );
}
