/** German model sentences for canned phrases: something that is true of this case only. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const ROBOTIC_MODELS: readonly ModelSentence[] = [
  {
    instead: 'Ihre Zufriedenheit liegt uns sehr am Herzen.',
    say: '[Sagen Sie|Sag] mir bitte, was [Sie sich gewünscht hätten|du dir gewünscht hättest], dann sehe ich, was noch möglich ist.',
  },
  {
    instead: 'Wir bitten um Ihr Verständnis.',
    say: 'Der Grund für die Verzögerung ist «Grund»; als Nächstes folgt «Schritt».',
  },
  {
    instead: 'Für etwaige Unannehmlichkeiten bitten wir um Entschuldigung.',
    say: '[Sie mussten|Du musstest] deswegen warten und nachfragen, und das tut mir leid.',
  },
  {
    instead: 'Wir haben Ihre Anfrage erhalten und werden sie schnellstmöglich bearbeiten.',
    say: '[Ihre|Deine] Anfrage liegt bei mir; den ersten Stand schreibe ich [Ihnen|dir] am «Datum».',
  },
  {
    instead: 'Vielen Dank für Ihre Geduld und Ihr Vertrauen in unser Unternehmen.',
    say: 'Danke fürs Warten; jetzt habe ich die Angaben beisammen und kann genauer antworten.',
  },
  {
    instead: 'Ihr Feedback hilft uns, unseren Service stetig zu verbessern.',
    say: 'Den Punkt mit «Thema» bespreche ich mit dem Team, das daran etwas ändern kann.',
  },
  {
    instead: 'Bezug nehmend auf Ihr Schreiben dürfen wir Ihnen Folgendes mitteilen.',
    say: 'Gern beantworte ich [Ihre|deine] Fragen der Reihe nach und beginne mit der wichtigsten.',
  },
  {
    instead: 'Aufgrund erhöhten Anfrageaufkommens kann es zu Verzögerungen kommen.',
    say: 'Gerade schreiben uns mehr Menschen als sonst; wie lange es dauert, sage ich [Ihnen|dir] offen.',
  },
  {
    instead: 'Selbstverständlich behandeln wir Ihr Anliegen mit höchster Priorität.',
    say: '[Ihr|Dein] Anliegen liegt heute auf meinem Tisch; als Erstes kläre ich «Punkt».',
  },
  {
    instead: 'Unser Team steht Ihnen jederzeit gerne zur Verfügung.',
    say: 'Wenn noch etwas offen ist, [antworten Sie|antworte] einfach auf diese Nachricht; sie kommt direkt zu mir.',
  },
  {
    instead: 'Wir bedauern sehr, dass Sie mit unserer Leistung nicht zufrieden waren.',
    say: 'Es tut mir leid, dass es so gelaufen ist; [Sie hatten|du hattest] zu Recht mehr erwartet.',
  },
  {
    instead: 'Die Sicherheit unserer Kunden hat für uns oberste Priorität.',
    say: 'Am meisten sagt wohl, was wir getan haben: Geprüft ist bisher «Punkt».',
  },
  {
    instead: 'Gemäß unseren internen Vorgaben ist dieser Prozess einzuhalten.',
    say: 'Der Ablauf hat einen Grund, nämlich «Grund»; am schnellsten geht es für [Sie|dich] so: «Schritt».',
  },
  {
    instead: 'Wir würden uns freuen, Sie weiterhin zu unseren Kunden zählen zu dürfen.',
    say: 'Ich würde mich freuen, wenn wir das beim nächsten Mal besser machen dürfen.',
  },
  {
    instead: 'Qualität wird bei uns großgeschrieben.',
    say: '[Ihren|Deinen] Fall soll sich jemand ansehen, der die Sache gut kennt und sagen kann, woran es liegt.',
  },
  {
    instead: 'Wir hoffen, Ihnen mit diesen Informationen weitergeholfen zu haben.',
    say: 'Gibt es in meiner Antwort eine Stelle, die ich [Ihnen|dir] noch genauer erklären soll?',
  },
  {
    instead: 'Bei Rückfragen können Sie uns gerne jederzeit kontaktieren.',
    say: 'Sieht ein Schritt bei [Ihnen|dir] anders aus als hier beschrieben, hilft mir eine kurze Nachricht mit Bild.',
  },
  {
    instead: 'Wir arbeiten mit Hochdruck an einer Lösung.',
    say: 'Im Moment prüft die Technik «Punkt»; die nächste Nachricht dazu schicke ich am «Datum».',
  },
  {
    instead: 'Ihr Vorgang befindet sich derzeit in Bearbeitung.',
    say: 'Für eine Entscheidung über [Ihren|deinen] Antrag braucht es nur noch «Schritt».',
  },
  {
    instead: 'Als kundenorientiertes Unternehmen nehmen wir jede Rückmeldung ernst.',
    say: 'Aus [Ihrer|deiner] Rückmeldung nehme ich vor allem «Punkt» mit, und dem gehe ich nach.',
  },
  {
    instead: 'Wir wünschen Ihnen weiterhin viel Freude mit unserem Produkt.',
    say: 'Falls beim nächsten Schritt etwas hakt, helfe ich [Ihnen|dir] gern weiter.',
  },
  {
    instead: 'Aus organisatorischen Gründen kam es leider zu Verzögerungen.',
    say: 'Die Sache ist bei uns zu lange liegen geblieben, und dafür möchte ich mich entschuldigen.',
  },
  {
    instead: 'In der Anlage erhalten Sie die Unterlagen zur gefälligen Kenntnisnahme.',
    say: 'Die Unterlagen liegen bei; wichtig ist für [Sie|dich] vor allem, was zu «Thema» darin steht.',
  },
  {
    instead: 'Dein Anliegen ist uns wichtig, wir melden uns zeitnah bei dir.',
    say: 'Ich lese mich heute ein und melde mich am «Datum» mit einer Antwort.',
  },
  {
    instead: 'Wir sind stets bemüht, die Abläufe für unsere Gäste zu optimieren.',
    say: 'Am meisten helfen würde hier «Änderung»; das nehme ich als Vorschlag ins Team mit.',
  },
  {
    instead: 'Schön, dass du Teil unserer Community bist.',
    say: 'Schön, dass [Sie sich|du dir] die Zeit genommen [haben|hast], das so genau zu beschreiben.',
  },
  {
    instead: 'Hiermit bestätigen wir den Eingang Ihrer Reklamation.',
    say: '[Ihre|Deine] Nachricht ist bei mir angekommen; zuerst gehe ich jetzt die Unterlagen dazu durch.',
  },
];
