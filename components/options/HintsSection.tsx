/** Which kinds of wording are flagged, the badge at the reply box, and what was silenced. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { LabelMark } from '@/components/hint/LabelMark';
import type { OptionsActions, OptionsState } from '@/lib/core/view/options-state';
import { CheckRow } from './CheckRow';
import { IgnoredList } from './IgnoredList';
import { Section } from './Section';
import styles from './Section.module.css';
import { SensitivityChoice } from './SensitivityChoice';

interface HintsSectionProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

export function HintsSection({ state, actions }: HintsSectionProps): ReactElement {
  return (
    <Section id="hints" title={i18n.t('options.hints.title')} lead={i18n.t('options.hints.lead')}>
      <div className={styles.rows}>
        {state.labels.map(({ label, on, locked }) => (
          <CheckRow
            key={label}
            name={<LabelMark label={label} />}
            help={i18n.t(`labels.${label}.why`)}
            checked={on}
            locked={locked ? i18n.t('options.locked') : null}
            onChange={(checked) => actions.setLabel(label, checked)}
          />
        ))}
      </div>
      <SensitivityChoice value={state.sensitivity} onChange={actions.setSensitivity} />
      <h3 className={styles.subtitle}>{i18n.t('options.hints.ignored')}</h3>
      <IgnoredList ignored={state.ignored} actions={actions} />
      <h3 className={styles.subtitle}>{i18n.t('options.badge.title')}</h3>
      <CheckRow
        name={i18n.t('options.badge.name')}
        help={i18n.t('options.badge.help')}
        checked={state.badge}
        onChange={actions.setBadge}
      />
    </Section>
  );
}
