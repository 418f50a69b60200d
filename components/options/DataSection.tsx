/** What is stored, to be taken away or deleted. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { OptionsActions, OptionsState } from '@/lib/core/view/options-state';
import { ConfirmButton } from './ConfirmButton';
import { ProblemList } from './ProblemList';
import { Section } from './Section';
import styles from './Section.module.css';

interface DataSectionProps {
  readonly problems: OptionsState['problems'];
  readonly actions: OptionsActions;
}

export function DataSection({ problems, actions }: DataSectionProps): ReactElement {
  return (
    <Section id="data" title={i18n.t('options.data.title')} lead={i18n.t('options.data.lead')}>
      {problems.length > 0 ? (
        <ProblemList title={i18n.t('options.data.problems', problems.length)} problems={problems} />
      ) : null}
      <div className={styles.actions}>
        <Button onClick={actions.exportData}>{i18n.t('options.data.export')}</Button>
        <ConfirmButton question={i18n.t('options.data.confirmDelete')} onConfirm={actions.deleteAllData}>
          {i18n.t('options.data.deleteAll')}
        </ConfirmButton>
      </div>
    </Section>
  );
}
