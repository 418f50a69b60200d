/** Cuts quoted mail that stands in a message as plain text, where no markup tells it apart. */

/** "Am 16.11.2026 um 09:12 schrieb Petra Keller:", "On Mon, Nov 16, 2026 at 9:12 AM Petra Keller wrote:"; mail programs wrap it. */
const ATTRIBUTION =
  /^(?:Am|On|Le|El|Il|Op) (?=[^\n]*\d)[^\n]*(?:\n[^\n]+){0,2}?(?:schrieb|wrote|a écrit|escribió|ha scritto)[^\n]*(?:\n[^\n]*@[^\n]*)?:[ \t]*$/m;

/** "-----Ursprüngliche Nachricht-----", "---------- Forwarded message ---------". */
const DIVIDER =
  /^[ \t]*-{2,} ?(?:Ursprüngliche Nachricht|Originalnachricht|Weitergeleitete Nachricht|Original Message|Forwarded message)[^\n]*$/im;

/** Outlook's block of headers: a sender line, and a date line shortly after. */
const HEADERS =
  /^(?:Von|From|De|Da)[ \t]?:[ \t]?\S[^\n]*\n(?:[^\n]*\n){0,2}?(?:Gesendet|Datum|Sent|Date|Envoyé|Enviado|Inviato)[ \t]?:[^\n]*$/m;

const QUOTED_LINE = /^[ \t]*>/;

/** Above quoted lines the answer may come below or between: only the intro goes, the lines go by their sign. */
const ATTRIBUTION_OF_LINES = new RegExp(`${ATTRIBUTION.source}(?=\\s*\\n[ \\t]*>)`, 'gm');

export function cutQuotes(message: string): string {
  const text = message.replace(ATTRIBUTION_OF_LINES, '');
  const starts = [ATTRIBUTION, DIVIDER, HEADERS].map((pattern) => text.search(pattern)).filter((index) => index >= 0);
  return text
    .slice(0, Math.min(text.length, ...starts))
    .split('\n')
    .filter((line) => !QUOTED_LINE.test(line))
    .join('\n')
    .trim();
}
