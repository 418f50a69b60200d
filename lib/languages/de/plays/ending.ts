/** German words for parting with a customer. */
import type { PlayWords } from '../../../core/plays/play-words';

export const ending: PlayWords = {
  name: 'Zusammenarbeit beenden',
  gist: 'Die Entscheidung ist gefallen: Die Zusammenarbeit endet, höflich und eindeutig.',
  steps: [
    {
      text: 'Holen Sie intern die Zustimmung aller, die es betrifft.',
      reason: 'Ein Abschied, den jemand zurücknimmt, schadet allen.',
    },
    {
      text: 'Klären Sie Vertrag, Übergabe und Pflichten bis zum letzten Tag.',
      reason: 'Was noch geschuldet ist, muss vor dem Brief feststehen.',
    },
    {
      text: 'Sagen Sie es zuerst persönlich oder am Telefon.',
      reason: 'Ein Ende per Mail wirkt wie davongelaufen und führt zu Rückfragen.',
    },
    {
      text: 'Sagen Sie klar, dass es endet, wann und warum.',
      reason: 'Ein weicher Satz wird als Verhandlung verstanden.',
    },
    {
      text: 'Bringen Sie den laufenden Auftrag pünktlich zu Ende.',
      reason: 'Der letzte Eindruck ist der, von dem erzählt wird.',
    },
    {
      text: 'Bleiben Sie kurz und höflich, ohne lange Debatte.',
      reason: 'Die Gründe überzeugen niemanden mehr, sie verletzen nur.',
    },
    {
      text: 'Bestätigen Sie das Gespräch schriftlich.',
      reason: 'Datum und Pflichten sollen für beide nachlesbar sein.',
    },
    {
      text: 'Lassen Sie danach los.',
      reason: 'Die Entscheidung war überlegt; Sie müssen sie nicht weiter mit sich tragen.',
    },
  ],
  avoid: [
    {
      text: 'Schreiben Sie nicht „Leider müssen wir“.',
      reason: 'Sie müssen nicht, Sie haben sich entschieden.',
    },
    {
      text: 'Weisen Sie keine Schuld zu.',
      reason: 'Am Ende nützt sie niemandem mehr.',
    },
    {
      text: 'Lassen Sie keine Hintertür offen.',
      reason: 'Sonst beginnt das Gespräch in vier Wochen von vorn.',
    },
    {
      text: 'Bieten Sie zum Abschied keinen Nachlass an.',
      reason: 'Er sieht nach schlechtem Gewissen aus und lädt zum Handeln ein.',
    },
  ],
  involveNote: 'Geschäftsleitung, Recht und Kundenbetreuung vorher: Ohne ihre Freigabe geht nichts hinaus.',
  texts: [
    {
      id: 'ending-reply-call',
      name: 'Ganze Antwort: zum Gespräch bitten',
      kind: 'reply',
      element: null,
      text: `Ich möchte mit [Ihnen|dir] über unsere Zusammenarbeit sprechen, und zwar persönlich. Ich rufe [Sie|dich] am «Datum» um «Uhrzeit» an. Wenn [Ihnen|dir] eine andere Zeit lieber ist, [schreiben Sie|schreib] mir bitte kurz. Was wir besprechen, halte ich danach schriftlich fest.`,
    },
    {
      id: 'ending-parting',
      name: 'Abschied nach dem Gespräch',
      kind: 'parting',
      element: null,
      text: `Wie am «Datum des Gesprächs» besprochen, beenden wir unsere Zusammenarbeit zum «Enddatum». Der Grund: «Grund».

[Ihren|Deinen] laufenden Auftrag bringen wir bis dahin wie vereinbart zu Ende, er ist am «Liefertag» bei [Ihnen|dir]. Es ist unser letzter gemeinsamer Auftrag. Die Unterlagen [bekommen Sie|bekommst du] am «Datum der Übergabe».

Für die gemeinsame Zeit danken wir [Ihnen|dir].`,
    },
    {
      id: 'ending-parting-short',
      name: 'Abschied, kurz',
      kind: 'parting',
      element: null,
      text: `Ich bestätige [Ihnen|dir] schriftlich, was wir am «Datum des Gesprächs» besprochen haben: Der Vertrag endet am «Enddatum». Bis dahin erfüllen wir alles, was vereinbart ist. Danach ist unsere Zusammenarbeit beendet, auch für künftige Aufträge. [Ihre|Deine] Fragen zur Übergabe beantwortet «Name».`,
    },
    {
      id: 'ending-parting-contract',
      name: 'Abschied nach wiederholten Beleidigungen',
      kind: 'parting',
      element: null,
      text: `Wie besprochen, endet unsere Zusammenarbeit am «Enddatum». Der Grund ist der Umgangston der vergangenen Wochen, über den wir am «Datum des Gesprächs» gesprochen haben.

Was bis dahin bestellt ist, liefern wir vollständig und pünktlich. Mit dieser Lieferung endet die Zusammenarbeit endgültig. Die Entscheidung ist mit der Geschäftsleitung abgestimmt und steht fest. Für die Zukunft wünschen wir [Ihnen|dir] alles Gute.`,
    },
  ],
};
