/** German words for someone whose wishes never end. */
import type { PlayWords } from '../../../core/plays/play-words';

export const permanentDemander: PlayWords = {
  name: 'Nie zufrieden',
  gist: 'Auf jede Lösung folgt der nächste Wunsch, und der Rahmen geht verloren.',
  steps: [
    {
      text: 'Prüfen Sie zuerst, ob die Abmachung klar war.',
      reason: 'Manche fordern immer weiter, weil nie feststand, wann etwas fertig ist.',
    },
    {
      text: 'Nennen Sie ruhig, was enthalten ist und was nicht.',
      reason: 'Ein klarer Rahmen erspart beiden Seiten das nächste Feilschen.',
    },
    {
      text: 'Halten Sie Aufgaben, Schritte und Termine schriftlich fest.',
      reason: 'Was geschrieben steht, muss niemand neu verhandeln.',
    },
    {
      text: 'Fragen Sie nach, was genau anders sein soll.',
      reason: '„Gefällt mir nicht“ lässt sich nicht umsetzen, eine Farbe schon.',
    },
    {
      text: 'Lassen Sie aus zwei oder drei Wegen wählen, einer mit kleiner Zugabe.',
      reason: 'Die eigene Wahl wird seltener angefochten.',
    },
    {
      text: 'Suchen Sie das Gespräch und bestätigen Sie es danach.',
      reason: 'Lange Mailwechsel verhärten; zehn Minuten Telefon klären mehr.',
    },
    {
      text: 'Wägen Sie mit Ihrer Teamleitung den Aufwand ab.',
      reason: 'Die Zeit hier fehlt denen, die still warten.',
    },
  ],
  avoid: [
    {
      text: 'Verzichten Sie auf Ironie.',
      reason: 'Sie wird immer erkannt und immer weitererzählt.',
    },
    {
      text: 'Schenken Sie nicht jedes Mal ein neues Extra.',
      reason: 'Was dreimal gratis war, gilt beim vierten Mal als Anspruch.',
    },
    {
      text: 'Führen Sie keine endlosen Mailwechsel.',
      reason: 'Jede Runde kostet Nerven und bringt selten Neues.',
    },
  ],
  involveNote: 'Ihre Teamleitung und wer die Kundschaft betreut, damit alle denselben Rahmen vertreten.',
  texts: [
    {
      id: 'permanent-demander-reply',
      name: 'Ganze Antwort mit Rahmen',
      kind: 'reply',
      element: null,
      text: `Damit wir gut weiterkommen, fasse ich den Stand zusammen: Vereinbart ist «Leistung», davon ist «Erledigtes» erledigt. [Sie wünschen sich|Du wünschst dir] jetzt «Wunsch»; das gehört nicht dazu, ich biete es [Ihnen|dir] aber gern für «Betrag» an.

Damit der nächste Anlauf sitzt: Was genau soll anders werden, «Punkt 1» oder «Punkt 2»? Sobald ich [Ihre|deine] Antwort habe, halte ich Umfang und Termin schriftlich fest. Den Zeitplan schicke ich [Ihnen|dir] bis «Datum».`,
    },
    {
      id: 'permanent-demander-reply-call',
      name: 'Ganze Antwort: Gespräch vorschlagen',
      kind: 'reply',
      element: null,
      text: `Wir haben zu «Sache» schon einige Nachrichten gewechselt, und ganz getroffen haben wir es für [Sie|dich] noch nicht. [Ihnen|Dir] geht es jetzt um «Wunsch». Enthalten ist in der Abmachung «Leistung»; was darüber hinausgeht, biete ich gern getrennt an.

Am Telefon kommen wir vermutlich schneller ans Ziel. Ich rufe [Sie|dich] am «Datum» um «Uhrzeit» an, wenn [Ihnen|dir] das passt. Danach halte ich schriftlich fest, was wir vereinbart haben.`,
    },
    {
      id: 'permanent-demander-options',
      name: 'Optionen zur Wahl',
      kind: 'options',
      element: 'options',
      text: `So kann es weitergehen, [Sie haben|du hast] die Wahl:
1. Wir schließen mit dem jetzigen Stand ab, und ich lege «Geste» kostenlos dazu.
2. Eine weitere Runde bis «Datum» für «Betrag», mit einer Liste, die wir vorher gemeinsam abschließen.
3. Ein festes Stundenpaket, das [Sie|du] nach Bedarf [abrufen|abrufst].

Welcher Weg ist [Ihnen|dir] am liebsten?`,
    },
    {
      id: 'permanent-demander-holding',
      name: 'Zwischenbescheid',
      kind: 'holding',
      element: null,
      text: `[Ihre|Deine] neuen Punkte zu «Sache» habe ich gelesen. Ich gleiche sie mit unserer Abmachung ab und schreibe [Ihnen|dir] bis «Datum» eine Übersicht: was enthalten ist, was zusätzlich möglich ist und was es kostet.`,
    },
  ],
};
