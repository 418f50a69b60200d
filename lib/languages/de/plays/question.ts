/** German words for a plain question. */
import type { PlayWords } from '../../../core/plays/play-words';

export const question: PlayWords = {
  name: 'Einfache Frage',
  gist: 'Jemand möchte etwas wissen; das Beste ist eine Antwort.',
  steps: [
    {
      text: 'Geben Sie die Antwort im ersten Satz.',
      reason: 'Danach wird gesucht, alles andere kann warten.',
    },
    {
      text: 'Nennen Sie den einen nächsten Schritt, mit Link oder Anhang.',
      reason: 'Wer drei Wege bekommt, fragt noch einmal nach.',
    },
    {
      text: 'Schreiben Sie kurz und in Ihren eigenen Worten.',
      reason: 'Eine freundliche Zeile von Ihnen ist mehr wert als ein Absatz aus der Vorlage.',
    },
    {
      text: 'Bieten Sie an, bei Fragen direkt zu Ihnen zu kommen.',
      reason: 'So muss niemand die Geschichte ein zweites Mal erzählen.',
    },
  ],
  avoid: [
    {
      text: 'Polstern Sie die Antwort nicht mit Floskeln.',
      reason: 'Sie schieben das Gesuchte nach unten.',
    },
    {
      text: 'Schicken Sie niemanden weiter.',
      reason: 'Wenn Sie fragen müssen, fragen Sie und antworten selbst.',
    },
    {
      text: 'Entschuldigen Sie sich nicht ohne Anlass.',
      reason: 'Es klingt, als wäre etwas schiefgegangen.',
    },
  ],
  involveNote: 'Niemanden; wenn Sie nachfragen müssen, fragen Sie intern und antworten selbst.',
  texts: [
    {
      id: 'question-reply',
      name: 'Ganze Antwort: Ja',
      kind: 'reply',
      element: null,
      text: `Ja, «Antwort». Am einfachsten geht es so: «nächster Schritt».

Wenn dabei etwas hakt, [schreiben Sie|schreib] mir gern direkt.`,
    },
    {
      id: 'question-reply-instead',
      name: 'Ganze Antwort: so nicht, aber anders',
      kind: 'reply',
      element: null,
      text: `Möglich ist «was geht». «Wunsch» gehört nicht zum Angebot, der Grund ist «Grund».

So geht es am schnellsten: «nächster Schritt». Passt das für [Sie|dich]? Sonst suche ich gern mit [Ihnen|dir] weiter.`,
    },
    {
      id: 'question-reply-several',
      name: 'Ganze Antwort auf mehrere Fragen',
      kind: 'reply',
      element: null,
      text: `Der Reihe nach:
1. «Frage 1»: «Antwort 1».
2. «Frage 2»: «Antwort 2».

Die Unterlagen dazu hängen an. Ist noch etwas offen, [erreichen Sie|erreichst du] mich unter «Durchwahl».`,
    },
    {
      id: 'question-holding',
      name: 'Zwischenbescheid',
      kind: 'holding',
      element: null,
      text: `Gute Frage, die ich nicht aus dem Stegreif beantworten will. Ich kläre das mit «Stelle» und melde mich bis «Datum» mit der Antwort.`,
    },
  ],
};
