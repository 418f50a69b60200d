/** The quiet row under a hint: go to the place, silence it, ask why. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { FindingView, Ignore } from '@/lib/core/view/panel-state';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/class-names';
import { ChevronIcon } from '../../ui/icons';
import { useDisclosure } from '../../ui/use-disclosure';
import styles from './HintChoices.module.css';

interface HintChoicesProps {
  readonly finding: FindingView;
  readonly contact: string | null;
  readonly actions: PanelActions;
}

export function HintChoices({ finding, contact, actions }: HintChoicesProps): ReactElement {
  const ignore = useDisclosure();
  const why = useDisclosure();
  return (
    <div>
      <div className={styles.row}>
        <Button look="quiet" onClick={() => actions.jumpTo(finding.key)}>
          {i18n.t('hints.jump')}
        </Button>
        <Button look="quiet" {...ignore.button}>
          {i18n.t('hints.ignore')}
          <span className={classNames(styles.chevron, ignore.open && styles.open)}>
            <ChevronIcon />
          </span>
        </Button>
        <Button look="quiet" {...why.button}>
          {i18n.t('hints.why')}
        </Button>
      </div>
      <div {...ignore.content} className={styles.row} hidden={!ignore.open}>
        {IGNORES.map((how) => (
          <Button key={how} onClick={() => actions.ignore(finding.key, how)}>
            {ignoreWords(how, finding)}
          </Button>
        ))}
      </div>
      <div {...why.content} className={styles.why} hidden={!why.open}>
        <Why finding={finding} contact={contact} />
      </div>
    </div>
  );
}

const IGNORES = ['here', 'phrase', 'label'] as const satisfies readonly Ignore['kind'][];

function ignoreWords(how: Ignore['kind'], { label }: FindingView): string {
  if (how === 'here') return i18n.t('hints.ignoreHere');
  if (how === 'phrase') return i18n.t('hints.ignorePhrase');
  return i18n.t('hints.ignoreLabel', [i18n.t(`labels.${label}.name`)]);
}

function Why({ finding, contact }: Pick<HintChoicesProps, 'finding' | 'contact'>): ReactElement {
  const { label, source } = finding;
  return (
    <>
      <p>{i18n.t(`labels.${label}.why`)}</p>
      {source.kind === 'team' && contact && <p>{i18n.t('team.contact', [contact])}</p>}
    </>
  );
}
