/** German words for the case that the mistake is ours. */
import type { PlayWords } from '../../../core/plays/play-words';

export const ownFault: PlayWords = {
  name: 'Der Fehler liegt bei uns',
  gist: 'Bei uns ist etwas schiefgegangen, und jemand anders hat die Mühe damit.',
  steps: [
    {
      text: 'Nehmen Sie diesen Fall vor den anderen in die Hand.',
      reason: 'Wer schon den Schaden hat, erlebt jede weitere Stunde Warten als zweiten Fehler.',
    },
    {
      text: 'Lesen Sie die Nachricht bis zum Ende, bevor Sie schreiben.',
      reason: 'Was wirklich weh tut, steht oft erst im letzten Satz.',
    },
    {
      text: 'Entschuldigen Sie sich und nennen Sie den Fehler beim Namen.',
      reason: 'Dass jemand zum Fehler steht, wirkt stärker als jede andere Zeile.',
    },
    {
      text: 'Zeigen Sie, dass Sie die Folgen sehen.',
      reason: 'Ihr Gegenüber will nicht recht behalten, sondern verstanden werden.',
    },
    {
      text: 'Klären Sie, was genau geschehen ist.',
      reason: 'Ohne Ursache bleibt die Lösung geraten.',
    },
    {
      text: 'Kommen Sie entgegen, im Verhältnis zum Schaden.',
      reason: 'Eine passende Geste zeigt, dass die Entschuldigung ernst gemeint ist.',
    },
    {
      text: 'Schlagen Sie eine Lösung vor, mit Schritt und Datum.',
      reason: 'Wer den Plan kennt, muss nicht nachfragen.',
    },
    {
      text: 'Halten Sie den Termin, oder melden Sie sich vorher.',
      reason: 'Ein gebrochenes Wort nach dem Fehler wiegt schwerer als der Fehler.',
    },
    {
      text: 'Sagen Sie am Ende, was sich bei Ihnen ändert, wenn es schon feststeht.',
      reason: 'Viele beschweren sich auch, damit es den Nächsten nicht so geht.',
    },
  ],
  avoid: [
    {
      text: 'Entschuldigen Sie sich nicht für „etwaige Unannehmlichkeiten“.',
      reason: 'Der Ärger ist da; das Wort „etwaig“ bezweifelt ihn.',
    },
    {
      text: 'Stellen Sie keine Gründe vor die Entschuldigung.',
      reason: 'Zuerst gelesen, klingt jeder Grund nach Ausrede.',
    },
    {
      text: 'Schieben Sie nichts auf Zusteller, Technik oder Kollegen.',
      reason: 'Bestellt wurde bei Ihnen, also kommt auch die Lösung von Ihnen.',
    },
    {
      text: 'Versprechen Sie nicht, dass es nie wieder vorkommt.',
      reason: 'Das kann niemand halten; was sich ändert, lässt sich dagegen sagen.',
    },
  ],
  involveNote: 'Ihre Teamleitung, wenn die Geste über Ihren Spielraum geht oder der Fehler mehrere trifft.',
  texts: [
    {
      id: 'own-fault-reply',
      name: 'Ganze Antwort',
      kind: 'reply',
      element: null,
      text: `[Sie haben|Du hast] recht: Wir haben «was falsch lief». Das war unser Fehler, und es tut mir leid, dass er [Sie|dich] «Zeit oder Geld» gekostet hat.

So bringe ich es in Ordnung: «nächster Schritt». Was dafür anfällt, geht auf unsere Kosten. Am «Datum» frage ich bei [Ihnen|dir] nach, ob alles passt.

Wenn vorher noch etwas hakt, [erreichen Sie|erreichst du] mich unter «Durchwahl».`,
    },
    {
      id: 'own-fault-reply-invoice',
      name: 'Ganze Antwort: zu viel berechnet',
      kind: 'reply',
      element: null,
      text: `Danke, dass [Sie|du] mir das so genau [aufschlüsseln|aufschlüsselst]. Es stimmt, in der Rechnung vom «Rechnungsdatum» haben wir [Ihnen|dir] «Betrag» zu viel berechnet. Der Fehler lag bei uns, und ich entschuldige mich dafür. Der Grund: «Grund».

Die Rückzahlung habe ich heute angewiesen. Am «Datum» sehe ich nach, ob sie hinausgegangen ist, und gebe [Ihnen|dir] Bescheid. Für die Mühe schreibe ich [Ihnen|dir] «Geste» gut.

Ist auf der Rechnung sonst noch etwas unklar, [schreiben Sie|schreib] mir gern direkt.`,
    },
    {
      id: 'own-fault-reply-short',
      name: 'Ganze Antwort, kurz',
      kind: 'reply',
      element: null,
      text: `[Ihre|Deine] Nachricht zu «Sache» hat mir gezeigt, wo es klemmt: Wir haben «was falsch lief». Das lag an uns, und es tut mir leid. Dass [Sie|du] deswegen verärgert [sind|bist], verstehe ich gut.

Als Nächstes kommt von mir: «nächster Schritt». Bis «Datum» schreibe ich [Ihnen|dir], was dabei herausgekommen ist. [Melden Sie sich|Melde dich] gern bei mir, wenn dazwischen etwas fehlt.`,
    },
    {
      id: 'own-fault-holding',
      name: 'Zwischenbescheid',
      kind: 'holding',
      element: null,
      text: `Danke, dass [Sie mir «Sache» so genau beschreiben|du mir «Sache» so genau beschreibst]. So, wie [Sie es schildern|du es schilderst], liegt der Fehler auf unserer Seite, und das tut mir leid.

Bevor ich [Ihnen|dir] eine Lösung nenne, kläre ich, was genau geschehen ist. Ich melde mich bis «Datum», «Uhrzeit», mit einem Vorschlag.`,
    },
  ],
};
