/** What the customer is about, how it sounds, and which situation that is: the agent has the last word. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { CustomerView } from '@/lib/core/view/advice';
import { quotedList } from '@/lib/core/view/quoted-list';
import { FoldingCard } from '../../ui/Card';
import type { CardDefinition, CardProps } from '../card';
import { beforeWords } from './before-words';
import styles from './CustomerCard.module.css';
import { FaultQuestion } from './FaultQuestion';
import { HistoryQuestion } from './HistoryQuestion';
import { KeptEvents } from './KeptEvents';
import { SituationChoice } from './SituationChoice';

function CustomerCard({ state, actions }: CardProps): ReactElement | null {
  const { advice } = state;
  if (!advice) return null;
  const { customer, lang } = advice;
  return (
    <FoldingCard id={customerCard.id} title={i18n.t('customer.title')} state={state} actions={actions}>
      <div className={styles.parts}>
        {customer ? (
          <Concern customer={customer} lang={lang} state={state} />
        ) : (
          <p className={styles.quiet}>{i18n.t('customer.noMessage')}</p>
        )}
        <SituationChoice advice={advice} onChoose={actions.choosePlay} />
        {customer?.asksFault && <FaultQuestion fault={customer.fault} onAnswer={actions.answerFault} />}
        {customer?.asksHistory && <HistoryQuestion onAnswer={actions.allowHistory} />}
        {customer && customer.events.length > 0 && (
          <KeptEvents events={customer.events} state={state} onForget={actions.forgetCustomer} />
        )}
      </div>
    </FoldingCard>
  );
}

interface ConcernProps extends Pick<CardProps, 'state'> {
  readonly customer: CustomerView;
  readonly lang: string;
}

function Concern({ customer, lang, state }: ConcernProps): ReactElement {
  const { concern, before } = customer;
  return (
    <div>
      {concern ? (
        <p className={styles.concern} lang={lang}>
          {i18n.t('common.quote', [concern])}
        </p>
      ) : (
        <p className={styles.text}>{i18n.t('customer.unclear')}</p>
      )}
      <p className={styles.quiet}>{moodWords(customer)}</p>
      {before && <p className={styles.before}>{beforeWords(before, state)}</p>}
    </div>
  );
}

function moodWords({ mood, moodWords: words }: CustomerView): string {
  const name = i18n.t(`moods.${mood}`);
  return words.length > 0 ? i18n.t('customer.moodBy', [name, quotedList(words)]) : name;
}

export const customerCard: CardDefinition = {
  id: 'customer',
  isRelevant: ({ advice }) => advice !== null,
  Component: CustomerCard,
};
