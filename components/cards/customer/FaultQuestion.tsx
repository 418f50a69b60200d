/** Whose mistake it was: no message tells, so the agent is asked once. The answer stays and can be changed. */
import { type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import { FAULTS, type Fault } from '@/lib/core/plays/thread-notes';
import { Button } from '../../ui/Button';
import { useDisclosure } from '../../ui/use-disclosure';
import styles from './CustomerCard.module.css';

interface FaultQuestionProps {
  readonly fault: Fault | null;
  readonly onAnswer: (fault: Fault) => void;
}

const NAMES = {
  ours: { answer: 'ours', told: 'isOurs' },
  'not-ours': { answer: 'notOurs', told: 'isNotOurs' },
  open: { answer: 'open', told: 'isOpen' },
} as const satisfies Readonly<Record<Fault, { answer: string; told: string }>>;

export function FaultQuestion({ fault, onAnswer }: FaultQuestionProps): ReactElement {
  return (
    <div data-item="fault:question">
      {fault ? <Answered fault={fault} onAnswer={onAnswer} /> : <Asked onAnswer={onAnswer} />}
    </div>
  );
}

function Asked({ onAnswer }: Pick<FaultQuestionProps, 'onAnswer'>): ReactElement {
  return (
    <div className={styles.question}>
      <p className={styles.text}>{i18n.t('customer.fault.question')}</p>
      <Answers fault={null} onAnswer={onAnswer} />
    </div>
  );
}

function Answered({ fault, onAnswer }: FaultQuestionProps & { readonly fault: Fault }): ReactElement {
  const change = useDisclosure();
  const id = useId();
  const answer = (next: Fault): void => {
    change.close();
    onAnswer(next);
  };
  return (
    <>
      <p className={styles.line}>
        <span id={id}>{i18n.t(`customer.fault.${NAMES[fault].told}`)}</span>
        <Button look="quiet" className={styles.lineButton} aria-describedby={id} {...change.button}>
          {i18n.t('customer.fault.change')}
        </Button>
      </p>
      <div {...change.content}>{change.open && <Answers fault={fault} onAnswer={answer} />}</div>
    </>
  );
}

function Answers({ fault, onAnswer }: FaultQuestionProps): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would repeat the question as its legend
    <div className={styles.buttons} role="group" aria-label={i18n.t('customer.fault.question')}>
      {FAULTS.map((id) => (
        <Button key={id} aria-pressed={id === fault} className={styles.answer} onClick={() => onAnswer(id)}>
          {i18n.t(`customer.fault.${NAMES[id].answer}`)}
        </Button>
      ))}
    </div>
  );
}
