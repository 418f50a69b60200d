/** A link that leaves the extension, and says so. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import hidden from '@/components/ui/hidden.module.css';
import styles from './Section.module.css';

interface OutsideLinkProps {
  readonly href: string;
  readonly children: string;
}

export function OutsideLink({ href, children }: OutsideLinkProps): ReactElement {
  return (
    <a className={styles.link} href={href} target="_blank" rel="noreferrer">
      {children}
      <span className={hidden.hidden}> {i18n.t('options.newTab')}</span>
    </a>
  );
}
