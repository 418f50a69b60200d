/** German words for threats against people or property. */
import type { PlayWords } from '../../../core/plays/play-words';

export const threatViolence: PlayWords = {
  name: 'Droht mit Gewalt',
  gist: 'Jemand kündigt an, Menschen oder Dingen zu schaden; das tragen Sie nicht allein.',
  steps: [
    {
      text: 'Antworten Sie nicht allein.',
      reason: 'Ihre Sicherheit geht vor jeder Antwortzeit.',
    },
    {
      text: 'Informieren Sie sofort Ihre Leitung oder den Sicherheitsdienst.',
      reason: 'Dort ist bekannt, was als Nächstes zu tun ist.',
    },
    {
      text: 'Rufen Sie bei akuter Gefahr den Notruf 112.',
      reason: 'Im Zweifel lieber einmal zu viel.',
    },
    {
      text: 'Folgen Sie dem Ablauf, den Ihr Haus dafür vorgesehen hat.',
      reason: 'Er ist in Ruhe überlegt worden.',
    },
    {
      text: 'Bewahren Sie die Nachricht unverändert auf und notieren Sie die Zeit.',
      reason: 'Polizei und Leitung brauchen den Wortlaut.',
    },
    {
      text: 'Überlassen Sie eine Antwort, falls es eine gibt, Ihrer Leitung.',
      reason: 'So steht das Haus dahinter und nicht ein einzelner Name.',
    },
    {
      text: 'Holen Sie sich danach Unterstützung.',
      reason: 'Eine Drohung wirkt nach, auch wenn nichts geschieht.',
    },
  ],
  avoid: [
    {
      text: 'Diskutieren und provozieren Sie nicht.',
      reason: 'Jedes Wort kann die Lage verschärfen.',
    },
    {
      text: 'Verabreden Sie kein Treffen.',
      reason: 'Schutz ist dort nicht gesichert.',
    },
    {
      text: 'Geben Sie nichts Persönliches preis.',
      reason: 'Name, Standort und Arbeitszeit gehören niemandem, der droht.',
    },
  ],
  involveNote: 'Leitung und Sicherheit sofort, bei akuter Gefahr die Polizei; gesendet wird nur, was sie freigeben.',
  texts: [
    {
      id: 'threat-violence-reply',
      name: 'Nur nach Freigabe',
      kind: 'reply',
      element: null,
      text: `[Ihre|Deine] Nachricht vom «Datum des Schreibens» enthält eine Drohung. Wir haben sie gemeldet. [Ihr|Dein] Anliegen bearbeitet ab jetzt «Stelle», ausschließlich schriftlich.`,
    },
    {
      id: 'threat-violence-reply-short',
      name: 'Nur nach Freigabe, ohne weiteren Kontakt',
      kind: 'reply',
      element: null,
      text: `In [Ihrer|deiner] Nachricht vom «Datum des Schreibens» steht eine Drohung gegen unser Haus. Sie liegt unserer Leitung vor. Alles Weitere läuft über «Stelle».`,
    },
  ],
};
