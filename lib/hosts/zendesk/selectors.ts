/** Where things stand in Zendesk's Agent Workspace. Nothing here depends on the interface language. */
import type { Candidates } from '../shared/selectors';

/** Read 2026-11 in public extension code and userscripts, not in a live account; the year is that of the youngest source. */
export const SELECTORS = {
  // CKEditor 5 editable (DeepL's adapter, liferay 2025-08, ten more). The last is the editor before CKEditor (BagToad 2023-11).
  field: [
    '[data-test-id="omnicomposer-rich-text-ckeditor"]',
    '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"]',
    '.zendesk-editor--rich-text-container [contenteditable="true"]',
  ],
  // Whatever could be a composer when `field` matches nothing: only the health check asks.
  anyField: ['.ck-editor__editable[contenteditable="true"]', '[contenteditable="true"][role="textbox"]'],
  // danielk-am 2025-10, liferay 2025-08, toggl 2026-04.
  pane: [
    '[data-support-suite-trial-onboarding-id="conversationPane"]',
    '[data-side-conversations-anchor-id]',
    '[data-test-id^="ticket-"][data-test-id$="-custom-layout"]',
    '.ticket-panes-grid-layout',
    '#main_panes > .workspace',
  ],
  // liferay 2025-08; the ticket's number is on it too (danielk-am 2025-10).
  channel: [
    '[data-test-id="omnichannel-channel-switcher-button"][data-channel]',
    '[data-channel-switcher-trigger-for-ticket-id]',
  ],
  // Composer before CKEditor (liferay, BagToad 2023-11).
  oldComposer: ['.comment_input'],
  oldPublicComposer: ['.comment_input.is-public'],
  // toggl 2026-04; the older header is its block of 2021.
  activeTab: [
    '[data-test-id="header-tab"][aria-current="page"][data-entity-id]',
    'header [data-selected="true"][data-entity-id]',
  ],
  // DeepL, toggl, three userscripts.
  log: ['[data-test-id="omni-log-container"]'],
  logItem: ['article[data-test-id="omni-log-comment-item"]', '[data-test-id="omni-log-comment-item"]'],
  // `type` is the side of the author; a note has "internal" (liferay 2025-08).
  customerMessage: ['[data-test-id="omni-log-item-message"][type="end-user"]', '[type="end-user"]'],
  agentMessage: ['[data-test-id="omni-log-item-message"][type="agent"]', '[type="agent"]'],
  messageText: ['[data-test-id="omni-log-message-content"]', '.zd-comment'],
  messageSender: ['[data-test-id="omni-log-item-sender"]'],
  // The profile of who wrote: DeepL's adapter tells senders apart by it; the second in three userscripts and adapters of 2025/26.
  messageSenderLink: ['[data-test-id="omni-log-item-sender"] a[href]', 'a[data-test-id="omni-log-comment-user-link"]'],
  messageTime: ['time[datetime]'],
  // toggl 2026-04, Briskine 2026-08, liferay 2025-08.
  subject: ['input[data-test-id="omni-header-subject"]', 'input[data-test-id="ticket-pane-subject"]'],
  // DeepL and eight more; the menu's items name the state, not the words.
  submit: [
    '[data-test-id="submit_button-button"]',
    '[data-tracking-id="submit_button-button"]',
    '[data-support-suite-trial-onboarding-id="submitReply"]',
  ],
  submitMenuItem: ['[role="menuitem"][data-cy-test-element]', '[data-test-id^="submit_button-menu-"][role="menuitem"]'],
} as const satisfies Record<string, Candidates>;

/** What changes on the tabs of `activeTab` when another ticket comes to the front. */
export const TAB_ATTRIBUTES = ['aria-current', 'data-selected'] as const;

/** Quoted mail, and what CKEditor puts into the field for itself. */
export const FOREIGN_IN_DRAFT = 'blockquote, .ck-fake-selection-container, .ck-reset_all';

export const QUOTED_IN_MESSAGE =
  'blockquote, .gmail_quote, .gmail_attr, .moz-cite-prefix, .yahoo_quoted, [id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *';

/** Channels on which the customer reads the answer; the value of an internal note was seen in no source, so all others count as one. */
export const PUBLIC_CHANNELS: ReadonlySet<string> = new Set([
  'web',
  'email',
  'mail',
  'api',
  'mobile',
  'mobile_sdk',
  'web_widget',
  'help_center',
  'chat',
  'messaging',
  'native_messaging',
  'sunshine_conversations_api',
  'whatsapp',
  'facebook',
  'messenger',
  'instagram_dm',
  'twitter',
  'twitter_dm',
  'line',
  'telegram',
  'viber',
  'wechat',
  'sms',
  'any_channel',
]);
