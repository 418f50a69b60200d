/** German words for the case that something comes later than promised. */
import type { PlayWords } from '../../../core/plays/play-words';

export const delay: PlayWords = {
  name: 'Wartet schon zu lange',
  gist: 'Etwas kommt später als zugesagt, und wer wartet, muss neu planen.',
  steps: [
    {
      text: 'Sagen Sie es früh und im ersten Satz.',
      reason: 'Je früher die Nachricht kommt, desto mehr lässt sich noch umplanen.',
    },
    {
      text: 'Entschuldigen Sie sich für das Warten.',
      reason: 'Die Zeit des anderen ist verloren, ganz gleich, wer schuld war.',
    },
    {
      text: 'Nennen Sie den Grund in einem Satz.',
      reason: 'Ein Grund beruhigt, eine Geschichte klingt nach Ausflucht.',
    },
    {
      text: 'Nennen Sie ein neues Datum nur, wenn es hält.',
      reason: 'Eine zweite Verschiebung kostet mehr Vertrauen als die erste.',
    },
    {
      text: 'Geben Sie Wege zur Wahl: warten, Teil, Ersatz oder Rücktritt.',
      reason: 'Wer wählen kann, ist der Sache nicht ausgeliefert.',
    },
    {
      text: 'Sagen Sie, wann Sie sich wieder melden, auch ohne Neuigkeit.',
      reason: 'Schweigen wird als Vergessen gelesen.',
    },
    {
      text: 'Melden Sie sich dann auch.',
      reason: 'Eine eingehaltene kleine Zusage baut das Vertrauen wieder auf.',
    },
  ],
  avoid: [
    {
      text: 'Schreiben Sie nicht „schnellstmöglich“.',
      reason: 'Planen lässt sich nur mit einem Datum.',
    },
    {
      text: 'Schieben Sie es nicht auf den Lieferanten.',
      reason: 'Vereinbart wurde der Termin mit Ihnen.',
    },
    {
      text: 'Wiederholen Sie nicht in jedem Satz „leider“.',
      reason: 'Einmal ist Bedauern, dreimal ist ein Klagelied.',
    },
    {
      text: 'Nennen Sie kein Datum, das nur eine Hoffnung ist.',
      reason: 'Besser ein sicherer Tag für die nächste Nachricht.',
    },
  ],
  involveNote:
    'Die Logistik oder Planung für ein verlässliches Datum; die Teamleitung, wenn es die zweite Verschiebung ist.',
  texts: [
    {
      id: 'delay-reply',
      name: 'Ganze Antwort mit Wahl',
      kind: 'reply',
      element: null,
      text: `[Ihre|Deine] Bestellung «Bestellnummer» kommt später als zugesagt. Das tut mir leid, denn [Sie hatten|du hattest] den «zugesagter Tag» eingeplant. Der Grund: «Grund».

Drei Wege sind möglich:
1. Warten: Neuer Liefertag ist nach heutigem Stand der «Datum».
2. Ersatz: «Ersatz» ist vorrätig und kann am «früherer Tag» hinaus.
3. Rücktritt: Den Kaufpreis [bekommen Sie|bekommst du] vollständig zurück.

Welcher ist [Ihnen|dir] am liebsten? Am «Tag der nächsten Nachricht» schreibe ich [Ihnen|dir] in jedem Fall den Stand.`,
    },
    {
      id: 'delay-reply-news',
      name: 'Ganze Antwort: Wir melden uns zuerst',
      kind: 'reply',
      element: null,
      text: `Ich schreibe [Ihnen|dir], bevor [Sie|du] nachfragen [müssen|musst]: «Sache» wird nicht wie geplant am «zugesagter Tag» fertig, sondern nach heutigem Stand am «Datum». Ich entschuldige mich dafür, dass wir [Ihren|deinen] Plan durcheinanderbringen. Es liegt daran, dass «Grund».

[Sie können|Du kannst] wählen: Entweder bleibt es beim neuen Tag, oder wir liefern am «früherer Tag» schon «Teil». Was passt [Ihnen|dir] besser? Den nächsten Stand schicke ich [Ihnen|dir] am «Tag der nächsten Nachricht», auch wenn sich nichts geändert hat.`,
    },
    {
      id: 'delay-options',
      name: 'Optionen zur Wahl',
      kind: 'options',
      element: 'options',
      text: `Damit [Sie|du] planen [können|kannst], gibt es drei Möglichkeiten:
1. Wir liefern alles zusammen am «Datum».
2. Was schon da ist, geht am «früherer Tag» hinaus, der Rest folgt; die zweite Lieferung ist für [Sie|dich] kostenlos.
3. [Sie treten|Du trittst] zurück und [bekommen|bekommst] das Geld wieder.

Was ist [Ihnen|dir] am liebsten?`,
    },
    {
      id: 'delay-holding',
      name: 'Zwischenbescheid',
      kind: 'holding',
      element: null,
      text: `[Sie warten|Du wartest] auf «Sache», und der zugesagte Tag ist vorbei. Das tut mir leid. Ein neues Datum nenne ich [Ihnen|dir] erst, wenn es hält.

Ich frage heute bei «Stelle» nach und schreibe [Ihnen|dir] bis «Datum», «Uhrzeit», was ich weiß.`,
    },
  ],
};
