/** The list of practice conversations, one language at a time. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import hidden from '@/components/ui/hidden.module.css';
import { LANGUAGE_IDS, type LanguageId } from '@/lib/core/language-id';
import type { Scenario } from '@/lib/core/practice/scenario';
import { formatBrief } from './format-time';
import styles from './Inbox.module.css';
import { sentAt } from './sent-at';
import { SITUATION_NAMES } from './situation-names';

interface InboxProps {
  readonly scenarios: readonly Scenario[];
  readonly language: LanguageId;
  readonly selectedId: string;
  readonly answered: ReadonlySet<string>;
  readonly openedAt: Date;
  readonly onLanguage: (language: LanguageId) => void;
}

export const linkId = (scenarioId: string): string => `inbox-${scenarioId}`;

const LANGUAGE_NAMES = { de: 'practice.german', en: 'practice.english' } as const satisfies Record<LanguageId, string>;

export function Inbox(props: InboxProps): ReactNode {
  return (
    <nav className={styles.inbox} aria-labelledby="inbox-title">
      <div className={styles.head}>
        <h2 id="inbox-title" className={styles.title}>
          {i18n.t('practice.inbox')}
        </h2>
        <fieldset className={styles.languages}>
          <legend className={hidden.hidden}>{i18n.t('practice.messageLanguage')}</legend>
          {LANGUAGE_IDS.map((id) => (
            <button
              key={id}
              type="button"
              lang={id}
              className={styles.language}
              aria-pressed={id === props.language}
              onClick={() => props.onLanguage(id)}
            >
              {i18n.t(LANGUAGE_NAMES[id])}
            </button>
          ))}
        </fieldset>
      </div>
      <ul className={styles.list}>
        {props.scenarios
          .filter(({ lang }) => lang === props.language)
          .sort((a, b) => ageOf(a) - ageOf(b))
          .map((scenario) => (
            <InboxItem key={scenario.id} scenario={scenario} {...props} />
          ))}
      </ul>
    </nav>
  );
}

const ageOf = (scenario: Scenario): number => scenario.messages.at(-1)?.hoursAgo ?? 0;

function InboxItem({
  scenario,
  selectedId,
  answered,
  openedAt,
}: InboxProps & { readonly scenario: Scenario }): ReactNode {
  const latest = scenario.messages.at(-1);
  return (
    <li>
      <a
        id={linkId(scenario.id)}
        className={styles.item}
        href={`#/${scenario.id}`}
        aria-current={scenario.id === selectedId ? 'page' : undefined}
      >
        <span className={styles.customer}>{scenario.customer}</span>
        <span className={styles.time}>{latest ? formatBrief(sentAt(latest, openedAt), openedAt) : ''}</span>
        <span className={styles.subject} lang={scenario.lang}>
          {scenario.subject}
        </span>
        <span className={styles.foot}>
          {i18n.t(SITUATION_NAMES[scenario.situation])}
          {answered.has(scenario.id) ? <span className={styles.answered}>{i18n.t('practice.answered')}</span> : null}
        </span>
      </a>
    </li>
  );
}
