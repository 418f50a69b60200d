/** A prepared question to the team lead, to be completed and copied. It is not sent by Tonfall. */
import { type ReactElement, useId, useState } from 'react';
import { i18n } from '#i18n';
import { CopyButton } from '../../ui/CopyButton';
import styles from './LeadNote.module.css';

interface LeadNoteProps {
  /** As it was when the form was unfolded; what the agent wrote since is kept. */
  readonly prepared: string;
  readonly contact: string | null;
  readonly onCopy: (text: string) => Promise<boolean>;
}

export function LeadNote({ prepared, contact, onCopy }: LeadNoteProps): ReactElement {
  const [text, setText] = useState(prepared);
  const id = useId();
  const helpId = useId();
  return (
    <div className={styles.note}>
      {contact && <p className={styles.quiet}>{i18n.t('team.contact', [contact])}</p>}
      <label className={styles.quiet} htmlFor={id}>
        {i18n.t('play.lead.label')}
      </label>
      <textarea
        id={id}
        className={styles.area}
        rows={8}
        value={text}
        aria-describedby={helpId}
        onChange={(event) => setText(event.target.value)}
      />
      <p className={styles.quiet} id={helpId}>
        {i18n.t('play.lead.help')}
      </p>
      <div>
        <CopyButton look="plain" label={i18n.t('play.lead.copy')} copy={() => onCopy(text)} />
      </div>
    </div>
  );
}
