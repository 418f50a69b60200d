/** A page that looks to an extension like Gmail: tags and attributes as captured, around real editable fields. Serve it at mail.google.com. */
import { behaveLikeGmail } from './gmail-behaviour';
import { GMAIL_WORDS, type GmailLanguage } from './gmail-words';
import { escapeHtml, pageScript } from './html';

export type ComposeKind = 'inline' | 'popout' | 'fullscreen';

export interface GmailOptions {
  readonly lang: GmailLanguage;
  /** Composers open from the start, each a draft of its own. */
  readonly compose: readonly ComposeKind[];
  /** As Gmail serves it: no inline scripts of others, trusted types required. */
  readonly strictCsp?: boolean;
  /** HTML of what the agent has written; the quote and the signature come after it. */
  readonly draft?: string;
  /** HTML of the message that is answered, in place of the usual one. */
  readonly message?: string;
  readonly sendDelay?: number;
  readonly confirms?: boolean;
  /** What stands in the recipient's chip; no "@" makes Gmail refuse. */
  readonly recipient?: string;
}

export const GMAIL_THREAD = { legacyId: '18333d0a7c1f2b02', permId: 'thread-f:1743804595963898626' } as const;
const GMAIL_CUSTOMER = { name: 'Petra Keller', email: 'petra.keller@example.org' } as const;
const GMAIL_AGENT = { name: 'Anna Beispiel', email: 'anna@example.com' } as const;
const GMAIL_MESSAGE_ID = '#msg-f:1743804595963898626';
const NONCE = 'simulated';

/** The `input[name=draft]` of the composer at this place in `compose`. */
export const gmailDraftId = (index: number): string => `#msg-a:r100${index}`;

export function gmail(options: GmailOptions): string {
  const composers = options.compose.map((kind, index) => ({ kind, html: composer(options, kind, index) }));
  const place = (kind: ComposeKind): string =>
    composers.flatMap((each) => (each.kind === kind ? [each.html] : [])).join('');
  const { lang } = options;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${options.strictCsp ? csp() : ''}<title>Gmail</title></head>
<body class="aAU"><div class="nH"><div class="nH" role="banner"><div gh="tm"></div></div>
<div class="nH bkK"><div class="nH" role="main">${thread(options, place('inline'))}</div></div></div>
<div class="b8 UC" role="alert" aria-live="assertive"><div class="vh"></div></div>
<div class="dw"><div class="nH"><div class="nH"><div class="no" data-simulated-place="popout">${place('popout')}</div></div></div></div>
<div class="aSs"><div class="aSt" data-simulated-place="fullscreen">${place('fullscreen')}</div></div>
${(['inline', 'popout', 'fullscreen'] as const).map((kind) => `<template data-simulated-kind="${kind}">${composer(options, kind, 9)}</template>`).join('')}
<script nonce="${NONCE}">${script(options)}</script></body></html>`;
}

function csp(): string {
  const rules = `script-src 'nonce-${NONCE}'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'`;
  return `<meta http-equiv="Content-Security-Policy" content="${rules}">`;
}

function script({ lang, sendDelay = 150, confirms = true }: GmailOptions): string {
  const { sent, sending, undo, view, refusal } = GMAIL_WORDS[lang];
  return pageScript(behaveLikeGmail, { sendDelay, confirms, words: { sent, sending, undo, view }, refusal });
}

function thread(options: GmailOptions, reply: string): string {
  const words = GMAIL_WORDS[options.lang];
  const older =
    message(GMAIL_CUSTOMER, '#msg-f:1743799000000000001', words.firstMessage, 'h7') +
    message(GMAIL_AGENT, '#msg-f:1743800000000000001', words.olderMessage, 'kv');
  const body = `${options.message ?? words.customerMessage}<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${words.attribution}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">${words.olderMessage}</blockquote></div>`;
  return `<div class="nH a98 iY"><div class="nH"><div class="ha"><h2 class="hP" tabindex="-1" data-thread-perm-id="${GMAIL_THREAD.permId}" data-legacy-thread-id="${GMAIL_THREAD.legacyId}">${words.subject}</h2></div>
<div class="nH aHU"><div role="list">${older}${message(GMAIL_CUSTOMER, GMAIL_MESSAGE_ID, body, 'h7', reply)}</div></div></div></div>`;
}

/** Open (`h7`) with its body, or collapsed (`kv`) with its first words. */
function message(
  from: { name: string; email: string },
  id: string,
  body: string,
  state: 'h7' | 'kv',
  reply = '',
): string {
  const isLast = id === GMAIL_MESSAGE_ID;
  const shown =
    state === 'h7'
      ? `<div class="ii gt adP adO"><div class="a3s aiL">${body}</div></div>`
      : `<div class="iA g6">${body
          .replace(/<[^>]*>/g, ' ')
          .trim()
          .slice(0, 20)}…</div>`;
  return `<div class="${state} ie nH oy8Mbf" role="listitem" tabindex="-1"><div class="adn ads" data-message-id="${id}" data-legacy-message-id="${id.slice(-16)}">
<div class="gs"><div class="gE iv gt"><h3 class="iw"><span email="${from.email}" name="${from.name}" class="gD">${from.name}</span></h3></div>
${shown}</div>
${isLast ? `<div class="ip ${reply ? 'adB' : ''}" data-simulated-place="inline">${reply}</div>` : ''}</div></div>`;
}

function composer(options: GmailOptions, kind: ComposeKind, index: number): string {
  const dialog = kind === 'inline' ? '' : 'role="dialog"';
  return `<div class="${kind === 'inline' ? 'AO' : 'AD'}" data-simulated-compose="${kind}"><div class="nH" ${dialog}><div class="M9"><div class="aoI">
<form class="bAs" method="POST">${hiddenFields(kind, index)}${recipients(options)}
<input class="aoT" name="subjectbox" value="Re: ${escapeHtml(GMAIL_WORDS[options.lang].subject)}"></form>
<table class="aoP aoC"><tbody><tr><td class="Ap">${field(options, index)}</td></tr><tr><td>${buttons(options)}</td></tr></tbody></table>
</div></div></div></div>`;
}

function hiddenFields(kind: ComposeKind, index: number): string {
  const values = {
    draft: gmailDraftId(index),
    composeid: `compose-${index}`,
    rm: GMAIL_MESSAGE_ID,
    rt: `#${GMAIL_THREAD.permId}`,
    from: GMAIL_AGENT.email,
    rtype: kind,
  };
  return Object.entries(values)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`)
    .join('');
}

function recipients({ recipient = GMAIL_CUSTOMER.email }: GmailOptions): string {
  return `<div name="to"><div class="agb"><div role="option" data-name="${GMAIL_CUSTOMER.name}" data-hovercard-id="${recipient}"><span>${GMAIL_CUSTOMER.name}</span></div></div></div>`;
}

function field(options: GmailOptions, index: number): string {
  const words = GMAIL_WORDS[options.lang];
  const signature = `<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${words.signature}</div></div>`;
  const quote = `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${words.attribution}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">${words.customerMessage}</blockquote></div>`;
  return `<div class="Ar Au" style="display: block;"><div class="aO7"><div id=":k${index}" class="Am aiL Al editable LW-avf tS-tW tS-tY" hidefocus="true" aria-label="${words.body}" writingsuggestions="false" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" style="direction: ltr; min-height: 85px;" spellcheck="false">${options.draft ?? '<div dir="ltr"><br></div>'}<div><br clear="all"></div>${signature}<br>${quote}</div></div></div>`;
}

function buttons({ lang }: GmailOptions): string {
  const words = GMAIL_WORDS[lang];
  return `<div class="IZ"><div class="Up"><div><div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" data-tooltip="${words.send} ‪(Ctrl-Enter)‬" aria-label="${words.send}">${words.send}</div><div class="T-I J-J5-Ji hG T-I-atl-more L3" role="button" tabindex="1" aria-haspopup="true" aria-label="${words.more}"></div></div></div><div class="gU"><div class="oh J-Z-I" role="button" aria-label="${words.discard}"></div></div></div>`;
}
