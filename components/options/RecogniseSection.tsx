/** Whether what went out before is known again, and what is stored for it. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { OptionsActions, RecogniseSetting } from '@/lib/core/view/options-state';
import { CheckRow } from './CheckRow';
import { ConfirmButton } from './ConfirmButton';
import { Section } from './Section';
import styles from './Section.module.css';

interface RecogniseSectionProps {
  readonly recognise: RecogniseSetting;
  /** The limit that is set for the history holds here too. */
  readonly keepDays: number;
  readonly actions: OptionsActions;
}

export function RecogniseSection({ recognise, keepDays, actions }: RecogniseSectionProps): ReactElement {
  return (
    <Section id="recognise" title={i18n.t('options.recognise.title')} lead={i18n.t('options.recognise.lead')}>
      <CheckRow
        name={i18n.t('options.recognise.name')}
        help={i18n.t('options.recognise.help', keepDays)}
        checked={recognise.on}
        onChange={(on) => actions.setKeeping({ recognise: on })}
      />
      <p className={styles.text}>{i18n.t('options.recognise.stored', recognise.hashes)}</p>
      {recognise.hashes > 0 ? (
        <div className={styles.actions}>
          <ConfirmButton question={i18n.t('options.recognise.confirmDelete')} onConfirm={actions.deleteSentBlocks}>
            {i18n.t('options.recognise.delete')}
          </ConfirmButton>
        </div>
      ) : null}
    </Section>
  );
}
