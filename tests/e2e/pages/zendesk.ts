/** A page that looks to an extension like Zendesk's Agent Workspace, around real CKEditor 5 composers. Serve it at *.zendesk.com/agent/. */
import { escapeHtml, pageScript } from './html';
import { behaveLikeZendesk, type ZendeskBehaviour } from './zendesk-behaviour';

export interface ZendeskOptions extends Partial<ZendeskBehaviour> {
  /** How many tickets are open; all stay in the page, the first is in front. */
  readonly tickets: number;
  /** Where the page loads what `buildEditorScript` returns. */
  readonly editorScriptUrl: string;
  readonly lang?: 'de' | 'en';
  /** What the customer wrote last, in place of the usual message. */
  readonly message?: string;
}

/** The number of the customer in the link to their profile. */
export const ZENDESK_CUSTOMER = '360001';

/** The number of the ticket at this place. */
export const zendeskTicketId = (index: number): string => String(4711 + index);

const WORDS = {
  de: {
    subject: 'Rechnung doppelt gebucht',
    customer: 'Petra Keller',
    first: 'Guten Tag, auf meinem Konto fehlen 49 Euro.',
    message: 'Guten Tag, die Rechnung wurde doppelt abgebucht. Bitte erstatten Sie mir den Betrag.',
    earlier: 'Guten Tag Frau Keller, wir sehen uns die Buchung an.',
    attribution: 'Am 16.11.2026 um 09:12 schrieb Anna Beispiel:',
    submit: 'Als offen einreichen',
    publicReply: 'Öffentliche Antwort',
    note: 'Interne Notiz',
  },
  en: {
    subject: 'Invoice charged twice',
    customer: 'Petra Keller',
    first: 'Hello, 49 euros are missing from my account.',
    message: 'Hello, the invoice was charged twice. Please refund the amount.',
    earlier: 'Dear Ms Keller, we are looking into the charge.',
    attribution: 'On 16 Nov 2026 at 09:12 Anna Beispiel wrote:',
    submit: 'Submit as Open',
    publicReply: 'Public reply',
    note: 'Internal note',
  },
} as const;

export function zendesk(options: ZendeskOptions): string {
  const { lang = 'de' } = options;
  const ids = Array.from({ length: options.tickets }, (_, index) => zendeskTicketId(index));
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Zendesk</title>
<style>#main_panes{position:relative;min-height:600px}[data-simulated-pane]{position:absolute;inset:0}[contenteditable]{min-height:80px}</style></head>
<body><header>${ids.map((id, index) => tab(id, index === 0)).join('')}</header>
<div id="main_panes">${ids.map((id, index) => pane(id, index, lang, options.message)).join('')}</div>
<div role="menu">${['open', 'pending', 'hold', 'solved'].map((state) => `<div role="menuitem" tabindex="-1" data-cy-test-element="${state}">${state}</div>`).join('')}</div>
<script src="${escapeHtml(options.editorScriptUrl)}"></script><script>${script(options)}</script></body></html>`;
}

function script({ submitDelay = 150, afterSubmit = 'stay', refuses = false, draft = '' }: ZendeskOptions): string {
  return pageScript(behaveLikeZendesk, { submitDelay, afterSubmit, refuses, draft });
}

const tab = (id: string, isActive: boolean): string =>
  `<div role="tab" data-test-id="header-tab" data-entity-id="${id}" ${isActive ? 'aria-current="page"' : ''}>#${id}</div>`;

function pane(id: string, index: number, lang: 'de' | 'en', message?: string): string {
  const words = WORDS[lang];
  const log = [
    entry('end-user', words.customer, '2026-11-15T17:00:00Z', `<p>${words.first}</p>`),
    entry('agent', 'Anna Beispiel', '2026-11-16T08:00:00Z', `<p>${words.earlier}</p>`),
    entry('internal', 'Anna Beispiel', '2026-11-16T08:30:00Z', '<p>Buchhaltung gefragt.</p>'),
    entry(
      'end-user',
      words.customer,
      `2026-11-16T09:${12 + index}:00Z`,
      `<p>${message ?? `${words.message} #${id}`}</p><p>${words.attribution}</p><blockquote><p>${words.earlier}</p></blockquote>`,
    ),
  ];
  return `<div class="ticket-panes-grid-layout" data-simulated-pane="${id}" data-test-id="ticket-${id}-custom-layout" style="visibility:${index === 0 ? 'visible' : 'hidden'}">
<div data-support-suite-trial-onboarding-id="conversationPane" data-ticket-id="${id}" data-side-conversations-anchor-id="${id}">
<input data-test-id="omni-header-subject" value="${words.subject} #${id}">
<div data-test-id="omni-log-container">${log.join('')}</div><template data-simulated-entry>${entry('agent', 'Anna Beispiel', '', '')}</template>
<div data-test-id="ticket-rich-text-editor"><div data-test-id="editor-view" id="editor-view">
<button type="button" data-test-id="omnichannel-channel-switcher-button" data-channel="web" data-channel-switcher-trigger-for-ticket-id="${id}">${words.publicReply}</button>
<div data-test-id="omnichannel-channel-switcher-menuitem-internal" role="menuitem" data-simulated-channel="internal">${words.note}</div>
<div role="menuitem" data-simulated-channel="web">${words.publicReply}</div>
<div data-simulated-place="composer"></div></div></div></div>
<footer><button type="button" data-test-id="submit_button-button" data-tracking-id="submit_button-button">${words.submit}</button></footer></div>`;
}

function entry(type: string, name: string, time: string, html: string): string {
  const sender =
    type === 'end-user'
      ? `<a href="/agent/users/${ZENDESK_CUSTOMER}/requested_tickets"><strong>${name}</strong></a>`
      : name;
  return `<article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="${type}"><span data-test-id="omni-log-item-sender">${sender}</span><time data-test-id="timestamp-relative" datetime="${time}"></time>${type === 'internal' ? '<span data-test-id="omni-log-internal-note-tag"></span>' : ''}<div data-test-id="omni-log-message-content"><div class="zd-comment">${html}</div></div></div></article>`;
}
