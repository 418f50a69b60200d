/** What the team lead laid down for danger: steps in their order, and people with their numbers. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { SafetyContact, SafetyProcedure } from '@/lib/core/policy/team-guidance';
import { PhoneLink } from './PhoneLink';
import styles from './SafetyCard.module.css';

interface TeamProcedureProps {
  readonly procedure: SafetyProcedure;
}

export function TeamProcedure({ procedure: { steps, contacts } }: TeamProcedureProps): ReactElement {
  return (
    <>
      {steps.length > 0 && (
        <div>
          <h3 className={styles.heading}>{i18n.t('safety.procedure')}</h3>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      {contacts.length > 0 && (
        <div>
          <h3 className={styles.heading}>{i18n.t('safety.contacts')}</h3>
          <ul className={styles.list}>
            {contacts.map((contact) => (
              <Contact key={`${contact.name} ${contact.phone}`} contact={contact} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Contact({ contact: { name, phone, note } }: { readonly contact: SafetyContact }): ReactElement {
  return (
    <li className={styles.line}>
      <span className={styles.who}>
        {name}
        {note && <span className={styles.quiet}>{note}</span>}
      </span>
      {phone && <PhoneLink name={name} phone={phone} />}
    </li>
  );
}
