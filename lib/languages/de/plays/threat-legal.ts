/** German words for threats with lawyers, courts and authorities. */
import type { PlayWords } from '../../../core/plays/play-words';

export const threatLegal: PlayWords = {
  name: 'Droht mit dem Anwalt',
  gist: 'Es geht um Anwalt, Gericht, Behörde oder Datenschutz; jedes Wort zählt doppelt.',
  steps: [
    {
      text: 'Legen Sie den Fall Ihrer Leitung oder der Rechtsabteilung vor, bevor Sie senden.',
      reason: 'Ein Satz zu viel lässt sich später nicht mehr zurückholen.',
    },
    {
      text: 'Bleiben Sie sachlich und kurz.',
      reason: 'Was nicht dasteht, kann niemand gegen Sie auslegen.',
    },
    {
      text: 'Bestätigen Sie den Eingang und geben Sie die Forderung ohne Wertung wieder.',
      reason: 'Wer sich richtig verstanden sieht, schreibt seltener schärfer.',
    },
    {
      text: 'Räumen Sie nichts ein und geben Sie keine rechtliche Einschätzung.',
      reason: 'Darüber entscheiden andere, und sie brauchen dafür freie Hand.',
    },
    {
      text: 'Nennen Sie, wer antwortet und bis wann.',
      reason: 'Ein Name und ein Tag nehmen dem Warten den Druck.',
    },
    {
      text: 'Sammeln Sie die Fakten: Daten, Nachrichten, Belege.',
      reason: 'Wer später entscheidet, braucht alles an einem Ort.',
    },
    {
      text: 'Lassen Sie das Gespräch offen.',
      reason: 'Viele Drohungen enden dort, wo jemand erreichbar ist.',
    },
  ],
  avoid: [
    {
      text: 'Gestehen Sie ohne Freigabe keinen Fehler ein.',
      reason: 'Ein Eingeständnis kann rechtliche Folgen haben.',
    },
    {
      text: 'Schreiben Sie nicht „Das sehen wir anders“.',
      reason: 'Auch das ist eine Stellungnahme, und sie steht Ihnen nicht zu.',
    },
    {
      text: 'Setzen Sie keine Gegenfristen.',
      reason: 'Damit beginnt ein Schriftwechsel, den niemand gewinnt.',
    },
    {
      text: 'Verzichten Sie auf Spott.',
      reason: 'Ihre Mail liest vielleicht einmal eine Richterin.',
    },
  ],
  involveNote:
    'Teamleitung und Rechtsabteilung vor dem Senden; geht es um Auskunft oder Löschung von Daten, der Datenschutz.',
  texts: [
    {
      id: 'threat-legal-reply',
      name: 'Ganze Antwort nach Freigabe',
      kind: 'reply',
      element: null,
      text: `[Ihr|Dein] Schreiben vom «Datum des Schreibens» habe ich erhalten. [Sie fordern|Du forderst] darin «Forderung».

Ich gebe den Vorgang heute an «Name», bei uns dafür zuständig. [Sie erhalten|Du erhältst] unsere schriftliche Antwort bis «Datum». Bis dahin bleibe ich [Ihr|dein] Kontakt: [Sie erreichen|Du erreichst] mich unter «Durchwahl».`,
    },
    {
      id: 'threat-legal-reply-data',
      name: 'Ganze Antwort: Auskunft über Daten',
      kind: 'reply',
      element: null,
      text: `[Ihre|Deine] Nachricht vom «Datum des Schreibens» habe ich erhalten. [Sie bitten|Du bittest] darin um «Auskunft oder Löschung».

Ich habe sie heute an «Name» gegeben, im Haus für den Datenschutz verantwortlich. [Sie erhalten|Du erhältst] von uns bis «Datum» eine schriftliche Antwort. Bei Fragen zum Stand [schreiben Sie|schreib] mir gern direkt.`,
    },
    {
      id: 'threat-legal-holding',
      name: 'Eingang bestätigen',
      kind: 'holding',
      element: null,
      text: `Ich bestätige den Eingang [Ihrer|deiner] Nachricht vom «Datum des Schreibens» zu «Sache». Bis «Datum» schreibe ich [Ihnen|dir], wer bei uns darauf antwortet und wann.`,
    },
  ],
};
