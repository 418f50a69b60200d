/** The list of practice conversations by what they train, one language at a time. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import hidden from '@/components/ui/hidden.module.css';
import { LANGUAGE_IDS, type LanguageId } from '@/lib/core/language-id';
import type { Scenario } from '@/lib/core/practice/scenario';
import { formatBrief } from './format-time';
import styles from './Inbox.module.css';
import { type InboxGroup, type InboxGroupId, inboxGroups } from './inbox-order';
import { sentAt } from './sent-at';
import { SITUATION_NAMES } from './situation-names';

interface InboxProps {
  readonly scenarios: readonly Scenario[];
  readonly language: LanguageId;
  readonly selectedId: string;
  readonly answered: ReadonlySet<string>;
  /** Those whose customer has written again. */
  readonly waiting: ReadonlySet<string>;
  readonly openedAt: Date;
  readonly onLanguage: (language: LanguageId) => void;
}

export const linkId = (scenarioId: string): string => `inbox-${scenarioId}`;

const LANGUAGE_NAMES = { de: 'practice.german', en: 'practice.english' } as const satisfies Record<LanguageId, string>;
const GROUP_NAMES = {
  complaints: 'practice.groups.complaints',
  questions: 'practice.groups.questions',
  demands: 'practice.groups.demands',
  tone: 'practice.groups.tone',
  threats: 'practice.groups.threats',
  serious: 'practice.groups.serious',
} as const satisfies Record<InboxGroupId, string>;

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
      {inboxGroups(props.scenarios, props.language).map((group) => (
        <Group key={group.id} {...props} group={group} />
      ))}
    </nav>
  );
}

function Group({ group, ...props }: InboxProps & { readonly group: InboxGroup }): ReactNode {
  const headingId = `inbox-group-${group.id}`;
  return (
    <>
      <h3 id={headingId} className={styles.group}>
        {i18n.t(GROUP_NAMES[group.id])}
      </h3>
      <ul className={styles.list} aria-labelledby={headingId}>
        {group.scenarios.map((scenario) => (
          <InboxItem key={scenario.id} scenario={scenario} {...props} />
        ))}
      </ul>
    </>
  );
}

function InboxItem({
  scenario,
  selectedId,
  answered,
  waiting,
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
          {waiting.has(scenario.id) && scenario.id !== selectedId ? (
            <strong className={styles.news}>{i18n.t('practice.hasReplied')}</strong>
          ) : null}
        </span>
      </a>
    </li>
  );
}
