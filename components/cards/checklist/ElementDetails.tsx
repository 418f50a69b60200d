/** What stands behind a line of the checklist: a sentence to put in, why it matters, and that it is not needed here. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { LanguageId } from '@/lib/core/language-id';
import type { ChecklistLine, OfferedText } from '@/lib/core/view/advice';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import { Button } from '../../ui/Button';
import styles from './ElementDetails.module.css';

interface ElementDetailsProps {
  readonly line: ChecklistLine;
  readonly lang: LanguageId;
  readonly actions: PanelActions;
}

export function ElementDetails({ line, lang, actions }: ElementDetailsProps): ReactElement {
  const { id, state, where, offer, reason } = line;
  return (
    <div className={styles.details}>
      <p className={styles.reason}>{reason}</p>
      {offer && <Offer offer={offer} lang={lang} onInsert={() => actions.insertElement(id)} />}
      {state === 'missing' && (
        <div className={styles.row}>
          {where && (
            <Button look="quiet" onClick={() => actions.selectInDraft(where.start, where.end)}>
              {i18n.t('hints.jump')}
            </Button>
          )}
          <Button look="quiet" onClick={() => actions.markElement(id, 'not-needed')}>
            {i18n.t('checklist.notNeeded')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface OfferProps {
  readonly offer: OfferedText;
  readonly lang: LanguageId;
  readonly onInsert: () => void;
}

function Offer({ offer, lang, onInsert }: OfferProps): ReactElement {
  return (
    <div>
      <button type="button" className={styles.offer} onClick={onInsert}>
        <span className={styles.lead}>{i18n.t('checklist.insert')}</span>{' '}
        <span className={styles.sentence} lang={lang}>
          <WithFields text={offer.text} />
        </span>
      </button>
      {offer.isTeams && <p className={styles.source}>{i18n.t('checklist.fromTeam')}</p>}
    </div>
  );
}

/** What the agent fills in stands out from the sentence. */
function WithFields({ text }: { readonly text: string }): ReactElement[] {
  return text.split(/(«[^»]*»)/).map((part, index) => {
    const key = `${index} ${part}`;
    return part.startsWith('«') ? <strong key={key}>{part}</strong> : <span key={key}>{part}</span>;
  });
}
