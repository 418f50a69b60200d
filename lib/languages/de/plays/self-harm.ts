/** German words for messages that speak of suicide or despair. */
import type { PlayWords } from '../../../core/plays/play-words';

export const selfHarm: PlayWords = {
  name: 'Spricht von Suizid',
  gist: 'Jemand deutet an, nicht mehr leben zu wollen; der Mensch kommt jetzt vor dem Anliegen.',
  steps: [
    {
      text: 'Bleiben Sie ruhig und holen Sie sofort Ihre Leitung dazu.',
      reason: 'Zu zweit trägt und entscheidet es sich besser.',
    },
    {
      text: 'Rufen Sie bei akuter Gefahr den Notruf 112.',
      reason: 'Dort kann schneller geholfen werden als mit jeder Mail.',
    },
    {
      text: 'Folgen Sie dem Ablauf Ihres Hauses.',
      reason: 'Er entlastet Sie davon, allein richtig handeln zu müssen.',
    },
    {
      text: 'Antworten Sie als Mensch, das Geschäftliche kommt später.',
      reason: 'Eine Rechnung ist in diesem Augenblick keine Frage.',
    },
    {
      text: 'Sagen Sie, dass Sie es gelesen haben und ernst nehmen.',
      reason: 'Gesehen zu werden, kann ein erster Halt sein.',
    },
    {
      text: 'Nennen Sie eine Nummer, unter der jemand zuhört.',
      reason: 'Dort sitzen Menschen, die dafür ausgebildet sind.',
    },
    {
      text: 'Halten Sie Mahnungen, Werbung und Automatik an.',
      reason: 'Eine Mahnung zur falschen Stunde kann viel anrichten.',
    },
    {
      text: 'Sprechen Sie danach mit jemandem darüber.',
      reason: 'Auch Sie haben etwas Schweres gelesen.',
    },
  ],
  avoid: [
    {
      text: 'Schreiben Sie nichts, was aus einer Vorlage klingt.',
      reason: 'Eine Floskel sagt hier: Niemand ist da.',
    },
    {
      text: 'Geben Sie keine Ratschläge.',
      reason: 'Das ist die Aufgabe von Menschen mit Ausbildung.',
    },
    {
      text: 'Schreiben Sie nicht „Alles wird gut“.',
      reason: 'Das kann niemand wissen, und es klingt nach Weghören.',
    },
    {
      text: 'Versprechen Sie keinen Ausgang.',
      reason: 'Zusagen dürfen Sie nur, was in Ihrer Hand liegt.',
    },
  ],
  involveNote: 'Ihre Leitung sofort, dazu wer bei Ihnen für Notfälle benannt ist; auch für Sie selbst.',
  texts: [
    {
      id: 'self-harm-reply',
      name: 'Ganze Antwort, Deutschland',
      kind: 'reply',
      element: null,
      text: `Was [Sie schreiben|du schreibst], habe ich gelesen, und ich nehme es ernst. Es tut mir leid, dass es [Ihnen|dir] so schlecht geht.

Bitte [sprechen Sie|sprich] heute mit jemandem: Die TelefonSeelsorge ist Tag und Nacht und kostenlos da, unter 0800 111 0 111 oder 0800 111 0 222. Wenn [Sie|du] in Gefahr [sind|bist], [wählen Sie|wähle] bitte 112.

Um «Sache» [müssen Sie sich|musst du dich] jetzt nicht kümmern, das habe ich angehalten.`,
    },
    {
      id: 'self-harm-reply-austria',
      name: 'Ganze Antwort, Österreich',
      kind: 'reply',
      element: null,
      text: `[Ihre|Deine] Zeilen gehen mir nahe, und ich nehme sie ernst. Es tut mir leid, dass [Sie|du] gerade so viel [tragen müssen|tragen musst].

Bitte [rufen Sie|ruf] heute bei der Telefonseelsorge an, die Nummer ist 142, Tag und Nacht. Dort hört [Ihnen|dir] jemand zu. In akuter Gefahr hilft der Notruf 112.

Mit «Sache» hat es Zeit, ich habe den Vorgang angehalten.`,
    },
    {
      id: 'self-harm-reply-switzerland',
      name: 'Ganze Antwort, Schweiz',
      kind: 'reply',
      element: null,
      text: `Danke, dass [Sie|du] so offen [schreiben|schreibst], wie es [Ihnen|dir] geht. Ich nehme das ernst, und es tut mir leid, dass [Sie|du] das gerade [erleben|erlebst].

Bitte [sprechen Sie|sprich] heute mit jemandem. Die Dargebotene Hand ist Tag und Nacht unter der Nummer 143 da. Wenn [Sie|du] in Gefahr [sind|bist], [rufen Sie|ruf] bitte 112 an.

«Sache» ist bei uns angehalten; darum geht es jetzt nicht.`,
    },
  ],
};
