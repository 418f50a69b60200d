import { expect, test } from 'vitest';
import { cutQuotes } from './cut-quotes';

test.each([
  ['a German reply line', 'Danke!\n\nAm 16.11.2026 um 09:12 schrieb Anna Beispiel:\n> Guten Tag', 'Danke!'],
  [
    'a German reply line that the mail program wrapped',
    'Danke!\n\nAm Mo., 16. Nov. 2026 um 09:12 Uhr schrieb Anna Beispiel <\nanna@example.com>:\n\nGuten Tag',
    'Danke!',
  ],
  ['an English reply line', 'Thanks!\n\nOn Mon, Nov 16, 2026 at 9:12 AM Anna <a@example.com> wrote:\nHello', 'Thanks!'],
  ['Outlook in German', 'Danke!\n\n-----Ursprüngliche Nachricht-----\nVon: Anna\nBetreff: x', 'Danke!'],
  [
    'headers without a divider',
    'Danke!\n\nVon: Anna Beispiel\nGesendet: Montag, 16. November 2026\nAn: Petra',
    'Danke!',
  ],
  [
    'quoted lines above an answer',
    'Am 16.11.2026 um 09:12 schrieb Anna Beispiel:\n\n> Wann passt es Ihnen?\n\nMorgen um zehn.',
    'Morgen um zehn.',
  ],
  ['quoted lines around an answer', '> Wann kommen Sie?\nMorgen.\n> Und wo?\nBei uns.', 'Morgen.\nBei uns.'],
])('cuts %s', (_, text, expected) => {
  expect(cutQuotes(text)).toBe(expected);
});

test.each([
  ['Am 3. November schrieb ich Ihnen, dass die Lieferung fehlt.\nBitte antworten Sie.'],
  ['Am Montag rief ich an.\nIhr Kollege schrieb mir: nichts.'],
  ['Von: 8 Uhr an bin ich da.\nBis später'],
  ['On Monday I wrote to you.\nNobody answered.'],
  ['Preis - 20 Euro\n-- \nPetra Keller'],
])('leaves what the customer says: %s', (text) => {
  expect(cutQuotes(text)).toBe(text);
});
