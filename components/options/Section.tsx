/** The frame of a section of the options page. */
import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  /** Part of the page's address, so that other pages can point here. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}

export function Section({ id, title, lead, children }: SectionProps): ReactElement {
  const headingId = useId();
  return (
    <section id={id} className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.title}>
        {title}
      </h2>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      {children}
    </section>
  );
}
