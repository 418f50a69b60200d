/** Where things stand in Gmail's page. Nothing here depends on the interface language. */
import type { Candidates } from '../shared/selectors';

/** Read 2026-11 in public extension code and captured tags, not in a live account; the year is that of the youngest source. */
export const SELECTORS = {
  // Tags of four real composers (2025/26); InboxSDK 2026-07. The second is gmail.js 2026-03.
  field: ['[g_editable="true"][role="textbox"]', '.Am.editable[contenteditable="true"]'],
  // Whatever could be a composer when `field` matches nothing: only the health check asks.
  anyField: ['[contenteditable="true"][role="textbox"][aria-multiline="true"]'],
  // `.M9` holds body and form, inline and popped out (InboxSDK 2025-09, gmail.js 2026-03); `.I5`, `.aoP` mailvelope, FlowCrypt 2026-08.
  compose: ['.M9', '[role="dialog"]', '.I5', '.aoP', '[role="main"]'],
  // InboxSDK 2026-07; gmail.js 2026-03. Send and archive is `.Uo` beside it.
  send: [
    '.IZ .Up div > div[role="button"]:not([aria-haspopup="true"]):not([selector="scheduledSend"])',
    'div.T-I.T-I-atl[role="button"]',
    '.Up .Uo',
  ],
  // InboxSDK, gmail.js, Briskine 2026-08.
  subject: ['input[name="subjectbox"]'],
  // Chips since 2021-10 (InboxSDK, gmail.js); `.afV` mailvelope 2026-01.
  recipient: ['[name="to"] [role="option"][data-hovercard-id]', '[name="to"] .afV[data-hovercard-id]'],
  // Plain list of addresses in older composers (Briskine 2026-08).
  recipientList: ['textarea[name="to"]', 'input[name="to"]'],
  sender: ['input[name="from"]'],
  // InboxSDK, gmail.js, FlowCrypt 2026-08: "#msg-a:r…" once Gmail has saved the draft.
  draftId: ['input[name="draft"]'],
  composeId: ['input[name="composeid"]'],
  // "#msg-f:…" of the message answered (InboxSDK 2026-07).
  answered: ['input[name="rm"]'],
  // "#thread-f:…": `rt` gmail.js 2026-03, `lts` InboxSDK 2026-07.
  threadOfDraft: ['input[name="rt"]', 'input[name="lts"]'],
  // Several elements carry the attribute; only the visible header is an h2 (InboxSDK 2025-11).
  thread: ['h2.hP[data-legacy-thread-id]', 'h2[data-legacy-thread-id]', 'h2[data-thread-perm-id]'],
  // InboxSDK, gmail.js, FlowCrypt 2026-08; captured message of 2016.
  message: ['.adn[data-message-id]', '.adn', 'div[role="listitem"].h7'],
  messageSender: ['span.gD[email]'],
  // A list item that shows only the beginning of its message, or nothing (InboxSDK 2026-07).
  collapsed: ['.kv', '.ky', '.kQ', '.kx'],
  // `.aiL` today, `.aXjCH` in the capture of 2016.
  messageBody: ['.ii.gt .a3s', '.ii.gt', '.a3s'],
  // Added to the body when Gmail refuses to send (InboxSDK 2026-07).
  refusal: ['[role="alertdialog"]'],
  // "View message" in the bar at the bottom: the only proof of sending without words (meru 2026-08, nine more).
  sentProof: ['#link_vsm'],
  undoLink: ['#link_undo'],
  page: ['[role="main"]', '[gh="tm"]', '[gh="tl"]'],
} as const satisfies Record<string, Candidates>;

/** In a composer, what the agent did not write: quoted mail and its intro line, signature (real mails of 2022 to 2025). */
export const FOREIGN_IN_DRAFT = [
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_attr',
  'blockquote',
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  '.gmail_signature_prefix',
].join(', ');

/** In a message received, mail quoted by other programs too; Gmail puts a prefix before their ids. */
export const QUOTED_IN_MESSAGE = [
  FOREIGN_IN_DRAFT,
  '.yahoo_quoted, .moz-cite-prefix, .moz-signature, .protonmail_quote, .gmail_extra',
  '[id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *, [id$="appendonsend"] ~ *, [id$="OLK_SRC_BODY_SECTION"]',
].join(', ');
