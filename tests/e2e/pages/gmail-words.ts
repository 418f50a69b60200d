/** What the simulated Gmail page says in three interface languages; no adapter may depend on any of it. */

export type GmailLanguage = 'de' | 'en' | 'zh';

interface GmailWords {
  readonly send: string;
  readonly more: string;
  readonly discard: string;
  readonly body: string;
  readonly sent: string;
  readonly sending: string;
  readonly undo: string;
  readonly view: string;
  readonly refusal: string;
  readonly subject: string;
  readonly firstMessage: string;
  readonly customerMessage: string;
  readonly olderMessage: string;
  readonly attribution: string;
  readonly signature: string;
}

const german = {
  subject: 'Lieferung 4711 fehlt',
  firstMessage: '<div dir="ltr">Guten Tag, meine Lieferung 4711 ist noch nicht da.</div>',
  customerMessage:
    '<div dir="ltr">Guten Tag<div><br></div><div>Meine Lieferung ist seit zwei Wochen überfällig. Wann kommt sie endlich?</div><div><br></div><div>Petra Keller</div></div>',
  olderMessage: '<div dir="ltr">Guten Tag Frau Keller, Ihre Bestellung ist unterwegs.</div>',
  attribution: 'Am Mo., 16. Nov. 2026 um 09:12 Uhr schrieb Petra Keller &lt;petra.keller@example.org&gt;:',
  signature: 'Anna Beispiel<br>Kundendienst',
};

export const GMAIL_WORDS = {
  de: {
    ...german,
    send: 'Senden',
    more: 'Weitere Sendeoptionen',
    discard: 'Entwurf verwerfen',
    body: 'Nachrichtentext',
    sent: 'Nachricht gesendet',
    sending: 'Wird gesendet…',
    undo: 'Rückgängig machen',
    view: 'Nachricht ansehen',
    refusal: 'Die Adresse im Feld „An“ wurde nicht erkannt.',
  },
  en: {
    send: 'Send',
    more: 'More send options',
    discard: 'Discard draft',
    body: 'Message Body',
    sent: 'Message sent',
    sending: 'Sending…',
    undo: 'Undo',
    view: 'View message',
    refusal: 'The address in the "To" field was not recognised.',
    subject: 'Delivery 4711 is missing',
    firstMessage: '<div dir="ltr">Hello, my delivery 4711 is not here yet.</div>',
    customerMessage:
      '<div dir="ltr">Hello<div><br></div><div>My delivery is two weeks late. When will it finally arrive?</div><div><br></div><div>Petra Keller</div></div>',
    olderMessage: '<div dir="ltr">Dear Ms Keller, your order is on its way.</div>',
    attribution: 'On Mon, Nov 16, 2026 at 9:12 AM Petra Keller &lt;petra.keller@example.org&gt; wrote:',
    signature: 'Anna Beispiel<br>Customer Service',
  },
  zh: {
    ...german,
    send: '发送',
    more: '更多发送选项',
    discard: '舍弃草稿',
    body: '邮件正文',
    sent: '邮件已发送。',
    sending: '正在发送…',
    undo: '撤消',
    view: '查看邮件',
    refusal: '无法识别“收件人”字段中的地址。',
  },
} as const satisfies Record<GmailLanguage, GmailWords>;
