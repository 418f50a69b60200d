/** German checklist lines: what a reply should hold, why, and a sentence for it. */
import type { PlaybookWords } from '../../../core/plays/play-words';

export const elements: PlaybookWords['elements'] = {
  apologises: {
    name: 'Entschuldigt sich',
    reason: 'Eine klare Entschuldigung nimmt dem Ärger den Grund, weiter zu wachsen.',
    hollow: '„Es tut mir leid, falls …“ zweifelt am Ärger, statt ihn anzunehmen.',
    sentence: 'Es tut mir leid, dass «was geschehen ist».',
  },
  'takes-responsibility': {
    name: 'Steht zum Fehler',
    reason: 'Wer sagt, was schiefging, dem glaubt man auch die Lösung.',
    hollow: '„Da wurde etwas übersehen“ nennt niemanden, der es übersehen hat.',
    sentence: 'Das war unser Fehler: Wir haben «was falsch lief».',
  },
  acknowledges: {
    name: 'Zeigt Verständnis',
    reason: 'Wer sich gesehen fühlt, muss nicht lauter werden.',
    hollow: '„Ich verstehe Sie, aber …“ nimmt im selben Satz zurück, was es gibt.',
    sentence: 'Ich kann gut verstehen, dass [Sie|du] nach «Vorfall» verärgert [sind|bist].',
  },
  restates: {
    name: 'Greift das Anliegen auf',
    reason: 'Die eigene Sache in Ihren Worten zu lesen, ist der Beweis, dass gelesen wurde.',
    hollow: '„Ihr Anliegen haben wir erhalten“ passt zu jedem Anliegen.',
    sentence: '[Ihnen|Dir] geht es um «Anliegen», wenn ich [Sie|dich] richtig verstehe.',
  },
  'asks-pointedly': {
    name: 'Fragt gezielt nach',
    reason: 'Eine genaue Frage spart eine Runde hin und her.',
    hollow: '„Bitte um nähere Angaben“ lässt offen, welche gemeint sind.',
    sentence: 'Damit ich gezielt suchen kann: Wann ist «Fehler» zum ersten Mal aufgetreten?',
  },
  'asks-need': {
    name: 'Fragt, was helfen würde',
    reason: 'Oft wünscht sich jemand weniger, als man anbieten würde.',
    hollow: null,
    sentence: 'Was wäre für [Sie|dich] jetzt eine gute Lösung?',
  },
  'next-step': {
    name: 'Nennt den nächsten Schritt',
    reason: 'Etwas, das sich bewegt, beruhigt mehr als jede Zusicherung.',
    hollow: '„Wir kümmern uns darum“ sagt nicht, was geschieht.',
    sentence: 'Ich bespreche «Punkt» mit «Stelle» und schicke [Ihnen|dir] am «Datum» das Ergebnis.',
  },
  'own-date': {
    name: 'Nennt einen eigenen Termin',
    reason: 'Mit einem Tag lässt sich planen, und er erinnert auch Sie.',
    hollow: '„Zeitnah“ und „schnellstmöglich“ sind keine Tage.',
    sentence: 'Ich melde mich bis «Datum», «Uhrzeit», bei [Ihnen|dir].',
  },
  options: {
    name: 'Stellt Wege zur Wahl',
    reason: 'Wer wählt, gestaltet mit und streitet weniger.',
    hollow: 'Ein einziger Vorschlag mit „oder eben nicht“ ist keine Wahl.',
    sentence: `Zwei Wege kann ich [Ihnen|dir] anbieten:
1. «Weg 1»
2. «Weg 2»
Welcher ist [Ihnen|dir] lieber?`,
  },
  goodwill: {
    name: 'Kommt entgegen',
    reason: 'Eine kleine passende Geste zeigt, dass es ernst gemeint ist.',
    hollow: null,
    sentence: 'Als Entgegenkommen schreibe ich [Ihnen|dir] «Betrag» gut.',
  },
  reason: {
    name: 'Nennt kurz den Grund',
    reason: 'Ein ehrlicher Grund in einem Satz beendet das Rätseln.',
    hollow: '„Aus organisatorischen Gründen“ nennt keinen.',
    sentence: 'Der Grund dafür ist «Grund».',
  },
  'what-is-possible': {
    name: 'Sagt, was möglich ist',
    reason: 'Ein Nein wird annehmbar, wenn daneben etwas steht, das geht.',
    hollow: null,
    sentence:
      'Vereinbart ist «Leistung»; «Wunsch» gehört nicht dazu, ich biete es [Ihnen|dir] aber gern für «Betrag» an.',
  },
  boundary: {
    name: 'Setzt freundlich eine Grenze',
    reason: 'Die Grenze schützt Sie, das Angebot daneben hält die Tür offen.',
    hollow: 'Eine Grenze ohne Angebot klingt wie eine Strafe.',
    sentence: 'Ich helfe [Ihnen|dir] gern weiter, sobald wir sachlich miteinander schreiben.',
  },
  'closing-offer': {
    name: 'Bleibt am Schluss erreichbar',
    reason: 'Wer einen Namen und einen Weg hat, fängt nicht wieder von vorn an.',
    hollow: '„Bei Rückfragen stehen wir zur Verfügung“ steht unter jeder Mail.',
    sentence: 'Wenn noch etwas offen ist, [erreichen Sie|erreichst du] mich direkt unter «Durchwahl».',
  },
  'call-offered': {
    name: 'Bietet ein Gespräch an',
    reason: 'Eine Stimme löst in Minuten, was sich in Mails verhärtet.',
    hollow: null,
    sentence: 'Gern biete ich [Ihnen|dir] ein kurzes Telefonat an: am «Datum» um «Uhrzeit».',
  },
  'written-record': {
    name: 'Hält es schriftlich fest',
    reason: 'Was beide nachlesen können, muss niemand neu verhandeln.',
    hollow: null,
    sentence: 'Ich halte schriftlich fest, was wir vereinbart haben: «Vereinbarung».',
  },
  answers: {
    name: 'Beantwortet die Frage zuerst',
    reason: 'Nach der Antwort wird als Erstes gesucht.',
    hollow: null,
    sentence: 'Kurz zu [Ihrer|deiner] Frage: «Antwort».',
  },
  'help-line': {
    name: 'Nennt eine Nummer, die hilft',
    reason: 'Unter dieser Nummer hört jemand zu, der dafür ausgebildet ist.',
    hollow: null,
    sentence:
      'Bitte [sprechen Sie|sprich] heute mit jemandem: In Deutschland ist die TelefonSeelsorge Tag und Nacht unter 0800 111 0 111 oder 0800 111 0 222 da, in Österreich unter 142, in der Schweiz die Dargebotene Hand unter 143; in Gefahr hilft 112.',
  },
  'end-date': {
    name: 'Nennt das Ende und was bis dahin gilt',
    reason: 'Ein klarer letzter Tag und gehaltene Pflichten lassen nichts offen.',
    hollow: null,
    sentence: 'Unsere Zusammenarbeit endet am «Enddatum»; bis dahin liefern wir alles, was vereinbart ist.',
  },
  personal: {
    name: 'Nennt beide Namen',
    reason: 'Von Mensch zu Mensch liest sich jede Nachricht anders.',
    hollow: '„Ihr Serviceteam“ ist niemand, dem man antworten kann.',
    sentence: 'Mein Name ist «Name», und [Ihre|deine] Antwort auf diese Nachricht lese ich selbst.',
  },
};
