/** German model sentences for negative wording: what is possible, and what comes next. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const NEGATIVE_MODELS: readonly ModelSentence[] = [
  {
    instead: 'Das machen wir grundsätzlich nicht.',
    say: '[Lassen Sie|Lass] mich kurz zeigen, welche anderen Wege jetzt für [Sie|dich] offen sind.',
  },
  {
    instead: 'Eine Rückgabe nach Ablauf der Frist ist leider ausgeschlossen.',
    say: 'Auch jetzt gibt es noch einen Weg, nämlich «Alternative»; wäre [Ihnen|dir] damit geholfen?',
  },
  {
    instead: 'Eine Erstattung kommt für uns nicht in Frage.',
    say: 'Was ich [Ihnen|dir] stattdessen anbieten kann, ist «Alternative», wenn das für [Sie|dich] passt.',
  },
  {
    instead: 'Rabatt geben wir auf diese Ware keinen.',
    say: 'Die Regel gilt für alle gleich; gern suche ich die günstigste Lösung heraus, die zu ihr passt.',
  },
  {
    instead: 'Das Modell haben wir nicht mehr auf Lager, und nachbestellt wird es auch nicht.',
    say: 'Gern suche ich [Ihnen|dir] etwas heraus, das dem Wunsch möglichst nahekommt und verfügbar ist.',
  },
  {
    instead: 'Vor Ende des Monats ist bei uns überhaupt nichts frei.',
    say: 'Die nächste Möglichkeit ist am «Datum»; auf Wunsch merke ich [Sie|dich] gern dafür vor.',
  },
  {
    instead: 'Dazu kann ich Ihnen nichts sagen.',
    say: 'Die Antwort darauf hole ich im Haus ein und schreibe sie [Ihnen|dir], sobald ich sie habe.',
  },
  {
    instead: 'Ein genaues Datum steht leider noch nicht fest.',
    say: 'Die Planung läuft noch; sobald ich den Termin kenne, [erfahren Sie|erfährst du] ihn von mir.',
  },
  {
    instead: 'Aus Datenschutzgründen dürfen wir Ihnen keine Auskunft erteilen.',
    say: 'Zuerst brauche ich «Unterlage», dann gebe ich [Ihnen|dir] gern Auskunft dazu.',
  },
  {
    instead: 'Ohne Rechnung können wir den Fall nicht bearbeiten.',
    say: 'Mit «Unterlage» kann ich anfangen; für den Start hilft schon ein gut lesbares Foto.',
  },
  {
    instead: 'Ihr Antrag wurde abgelehnt und wird nicht weiter geprüft.',
    say: 'Für eine neue Prüfung braucht es «Unterlage»; damit lege ich es gern noch einmal vor.',
  },
  {
    instead: 'Diese Funktion gibt es in Ihrem Tarif nicht.',
    say: 'Gern zeige ich [Ihnen|dir], wie weit [Sie|du] mit dem jetzigen Angebot schon [kommen|kommst].',
  },
  {
    instead: 'Das lässt unser System leider nicht zu.',
    say: 'Ich suche gern nach einem anderen Weg, der vorgesehen ist und [Ihnen|dir] weiterhilft.',
  },
  {
    instead: 'Die Garantie ist abgelaufen, da können wir nichts mehr für dich tun.',
    say: 'Gern sage ich [Ihnen|dir] vorab, welche Möglichkeiten es jetzt gibt und was sie kosten würden.',
  },
  {
    instead: 'Nachträglich lässt sich an der Bestellung nichts mehr ändern.',
    say: 'Das ist schon in Arbeit; am besten schauen wir im nächsten Schritt, was sich anpassen lässt.',
  },
  {
    instead: 'An diese Adresse können wir nicht liefern.',
    say: 'Möglich ist «Alternative»; gern stelle ich alles Weitere für [Sie|dich] darauf um.',
  },
  {
    instead: 'Aus Kulanz geht da gar nichts.',
    say: 'Der Spielraum ist hier klein; ich frage gern meine Leitung, welches Entgegenkommen möglich ist.',
  },
  {
    instead: 'Ihr Paket ist leider unauffindbar.',
    say: 'Ich beginne beim letzten sicheren Stand und gehe von dort aus Schritt für Schritt weiter.',
  },
  {
    instead: 'Wir sind leider gezwungen, den Preis zu erhöhen.',
    say: 'Ab «Datum» gilt die neue Regelung; bis dahin bleibt für [Sie|dich] alles wie bisher.',
  },
  {
    instead: 'Dafür haben wir im Moment weder Zeit noch Personal.',
    say: 'Ab «Datum» haben wir dafür wieder Zeit; gern halte ich [Ihnen|dir] schon jetzt einen Platz frei.',
  },
  {
    instead: 'Das ist uns von Gesetzes wegen untersagt.',
    say: 'Das Gesetz zieht hier eine Grenze; was innerhalb davon möglich ist, erkläre ich [Ihnen|dir] gern.',
  },
  {
    instead: 'In unseren Unterlagen finde ich keine Bestellung von Ihnen.',
    say: 'Mit einer Nummer oder einem Datum aus [Ihren|deinen] Unterlagen kann ich gezielter danach suchen.',
  },
  {
    instead: 'Wir konnten Sie telefonisch nicht erreichen.',
    say: 'Am schnellsten klären wir das in einem kurzen Gespräch; wann passt es [Ihnen|dir]?',
  },
  {
    instead: 'Solange das Gutachten fehlt, wird nichts ausgezahlt.',
    say: 'Sobald alles vorliegt, geht es weiter; den Eingang behalte ich für [Sie|dich] im Blick.',
  },
  {
    instead: 'Ausnahmen sind bei uns nicht vorgesehen.',
    say: 'Schauen wir gemeinsam, wie sich [Ihr|dein] Wunsch innerhalb der Regel am besten erfüllen lässt.',
  },
  {
    instead: 'Mehr ist bei dem Budget nicht drin, tut mir leid.',
    say: 'Enthalten ist «Leistung»; was darüber hinausgeht, rechne ich [Ihnen|dir] gern aus.',
  },
  {
    instead: 'Der Kollege ist diese Woche nicht im Haus.',
    say: 'Ab «Datum» kann mein Kollege mehr dazu sagen; bis dahin helfe ich [Ihnen|dir] gern selbst weiter.',
  },
];
