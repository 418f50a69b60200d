/** A number that one click dials, where the computer has a telephone. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import styles from './PhoneLink.module.css';

interface PhoneLinkProps {
  /** Who answers. */
  readonly name: string;
  readonly phone: string;
}

export function PhoneLink({ name, phone }: PhoneLinkProps): ReactElement {
  return (
    <a className={styles.phone} href={dialled(phone)} aria-label={i18n.t('safety.callTo', [name, phone])}>
      {phone}
    </a>
  );
}

const dialled = (phone: string): string => `tel:${phone.replace(/\(0\)/g, '').replace(/[^\d+*#]/g, '')}`;
