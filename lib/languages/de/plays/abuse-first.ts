/** German words for a first outburst. */
import type { PlayWords } from '../../../core/plays/play-words';

export const abuseFirst: PlayWords = {
  name: 'Wird beleidigend',
  gist: 'Jemand lässt zum ersten Mal Dampf ab; dahinter steht ein Anliegen.',
  steps: [
    {
      text: 'Atmen Sie durch, bevor Sie antworten.',
      reason: 'Gemeint ist die Lage, nicht Sie.',
    },
    {
      text: 'Lassen Sie einen ersten Ausbruch stehen, wenn er nicht zu weit geht.',
      reason: 'Wer sich einmal Luft gemacht hat, kann danach wieder zuhören.',
    },
    {
      text: 'Antworten Sie auf das Anliegen, nicht auf die Worte.',
      reason: 'Auf das Anliegen gibt es eine Antwort, auf Schimpfworte nur Gegenworte.',
    },
    {
      text: 'Sprechen Sie den Ärger in einem Satz an.',
      reason: 'Gesehener Ärger muss nicht lauter werden.',
    },
    {
      text: 'Nennen Sie einen Schritt und einen Tag.',
      reason: 'Nichts beruhigt so sehr wie etwas, das sich bewegt.',
    },
    {
      text: 'Sagen Sie über den Ton noch nichts.',
      reason: 'Beim ersten Mal klingt es nach Zurechtweisung; die Grenze kommt bei Wiederholung.',
    },
  ],
  avoid: [
    {
      text: 'Schreiben Sie nicht „Beruhigen Sie sich“.',
      reason: 'Das hat noch niemanden beruhigt.',
    },
    {
      text: 'Antworten Sie nicht mit Ironie und nicht in Versalien.',
      reason: 'Beides wird als Gegenangriff gelesen.',
    },
    {
      text: 'Setzen Sie die Grenze nicht schon jetzt.',
      reason: 'Zu früh gesetzt, wird sie selbst zum Streitpunkt.',
    },
  ],
  involveNote: 'Noch niemanden; ein Vermerk genügt, damit beim nächsten Mal klar ist, dass es das zweite ist.',
  texts: [
    {
      id: 'abuse-first-reply',
      name: 'Ganze Antwort',
      kind: 'reply',
      element: null,
      text: `Ich lese, wie verärgert [Sie sind|du bist], und nach «Vorfall» verstehe ich das gut. [Ihnen|Dir] geht es um «Anliegen», und darum kümmere ich mich jetzt.

Mein nächster Schritt: «nächster Schritt». Bis «Datum», «Uhrzeit», schreibe ich [Ihnen|dir], was dabei herausgekommen ist. Wenn [Sie|du] lieber [telefonieren|telefonierst], [erreichen Sie|erreichst du] mich unter «Durchwahl».`,
    },
    {
      id: 'abuse-first-reply-own-fault',
      name: 'Ganze Antwort, wenn der Fehler bei uns liegt',
      kind: 'reply',
      element: null,
      text: `Das ist wirklich ärgerlich, und [Sie haben|du hast] recht: Wir haben «was falsch lief». Das tut mir leid.

Worum es jetzt geht, ist «Anliegen». Ich gehe heute damit zu «Stelle» und rufe [Sie|dich] bis «Datum», «Uhrzeit», mit dem Ergebnis an. [Melden Sie sich|Melde dich] gern vorher bei mir, wenn sich bei [Ihnen|dir] etwas ändert.`,
    },
    {
      id: 'abuse-first-holding',
      name: 'Zwischenbescheid',
      kind: 'holding',
      element: null,
      text: `Dass [Ihnen|dir] bei «Anliegen» der Kragen geplatzt ist, kann ich nachvollziehen. Ich kläre jetzt, wie es dazu kam, und melde mich bis «Datum», «Uhrzeit».`,
    },
  ],
};
