/** German model sentences for lecturing wording: the fact and the next step, without the reproach. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const LECTURING_MODELS: readonly ModelSentence[] = [
  {
    instead: 'Sie hätten sich früher melden müssen.',
    say: 'Gut, dass [Sie sich jetzt melden|du dich jetzt meldest]; schauen wir, was sich von hier aus machen lässt.',
  },
  {
    instead: 'Wie ich Ihnen bereits mehrfach mitgeteilt habe, läuft die Prüfung noch.',
    say: 'Der Stand von heute: «Stand»; als Nächstes folgt «Schritt».',
  },
  {
    instead: 'Das steht klar und deutlich in unseren AGB.',
    say: 'Die Regelung dazu lege ich bei und erkläre gern, was sie für [Ihren|deinen] Fall bedeutet.',
  },
  {
    instead: 'Hätten Sie die Anleitung gelesen, wäre das nicht passiert.',
    say: 'Die wichtigsten Schritte dazu fasse ich [Ihnen|dir] hier kurz zusammen.',
  },
  {
    instead: 'Sie müssen verstehen, dass wir sehr viele Kunden haben.',
    say: 'Im Moment dauert es bei uns länger als sonst; jetzt liegt [Ihr|dein] Anliegen bei mir.',
  },
  {
    instead: 'Es liegt in Ihrer Verantwortung, die Angaben korrekt zu machen.',
    say: 'Eine Angabe weicht ab; [nennen Sie|nenn] mir bitte die richtige, dann trage ich sie ein.',
  },
  {
    instead: 'Leider haben Sie vergessen, das Formular zu unterschreiben.',
    say: 'Für den nächsten Schritt brauche ich noch «Angabe»; danach kann es weitergehen.',
  },
  {
    instead: 'Wer zu spät bezahlt, muss eben mit Mahngebühren rechnen.',
    say: 'Gern erkläre ich [Ihnen|dir], wie das zustande kommt und was sich jetzt noch tun lässt.',
  },
  {
    instead: 'Bitte beachten Sie in Zukunft unsere Öffnungszeiten.',
    say: 'Einen Hinweis, der beim nächsten Mal Zeit spart, schreibe ich [Ihnen|dir] gern dazu.',
  },
  {
    instead: 'Das sollte Ihnen als Stammkunde eigentlich bekannt sein.',
    say: 'Gern fasse ich noch einmal kurz zusammen, wie der Ablauf bei uns aussieht.',
  },
  {
    instead: 'Das weiß doch jeder, dass man so etwas nicht heiß wäscht.',
    say: 'Aus Erfahrung gibt es dafür einen einfachen Weg, den ich [Ihnen|dir] gern zeige.',
  },
  {
    instead: 'Haben Sie überhaupt schon im Spamordner nachgesehen?',
    say: 'Gern gehen wir es der Reihe nach durch und suchen gemeinsam die Ursache.',
  },
  {
    instead: 'Ich muss Sie darauf hinweisen, dass Sie die Frist selbst versäumt haben.',
    say: 'Der Termin war am «Datum»; was jetzt noch möglich ist, gehe ich gern mit [Ihnen|dir] durch.',
  },
  {
    instead: 'Der Hinweis ist auf der Seite wirklich nicht zu übersehen.',
    say: 'Hier ist der Link direkt zur Stelle; das Wichtigste daraus fasse ich gern zusammen.',
  },
  {
    instead: 'Das haben Sie selbst so bestellt.',
    say: 'In meinen Unterlagen steht «Angabe»; [sagen Sie|sag] mir bitte, was stattdessen gewünscht war.',
  },
  {
    instead: 'Mit solchen Behauptungen wäre ich an Ihrer Stelle vorsichtig.',
    say: 'Unsere Unterlagen zeigen ein anderes Bild; gern vergleiche ich sie mit dem, was [Sie erlebt haben|du erlebt hast].',
  },
  {
    instead: 'Unsere Protokolle lügen nicht, das Gerät war die ganze Zeit online.',
    say: 'Auf unserer Seite sehe ich «Angabe»; was war bei [Ihnen|dir] zu sehen?',
  },
  {
    instead: 'Ein bisschen mehr Geduld hätte ich schon erwartet.',
    say: 'Das Warten ist lästig, das verstehe ich; den heutigen Stand schreibe ich [Ihnen|dir] hier auf.',
  },
  {
    instead: 'Dass so etwas im Winter länger dauert, können Sie sich ja wohl denken.',
    say: 'Damit [Sie|du] gut planen [können|kannst], nenne ich [Ihnen|dir] gern die übliche Dauer.',
  },
  {
    instead: 'Achte beim nächsten Mal einfach besser darauf, was du anklickst.',
    say: 'Gern zeige ich [Ihnen|dir], wie es beim nächsten Mal schneller und einfacher geht.',
  },
  {
    instead: 'Normalerweise macht man vor einem Update eine Sicherung.',
    say: 'Sehen wir zuerst, was sich jetzt machen lässt; um die Vorsorge kümmern wir uns danach.',
  },
  {
    instead: 'Sie verwechseln da offenbar Gewährleistung und Garantie.',
    say: 'Die beiden Dinge sind leicht zu verwechseln; gern erkläre ich, was für [Ihren|deinen] Fall zählt.',
  },
  {
    instead: 'Ihr Ton trägt nicht gerade zu einer Lösung bei.',
    say: 'Ich möchte das in Ruhe mit [Ihnen|dir] klären; am besten beginnen wir mit dem dringendsten Punkt.',
  },
  {
    instead: 'Beim Bäcker fragen Sie ja auch nicht nach, warum das Brot etwas kostet.',
    say: 'Gern erkläre ich [Ihnen|dir], was dahintersteckt, damit sich unsere Entscheidung nachvollziehen lässt.',
  },
  {
    instead: 'Weil Ihre Unterlagen viel zu spät gekommen sind, hat sich alles verschoben.',
    say: 'Seit dem «Datum» ist alles vollständig; der nächste Schritt ist jetzt «Schritt».',
  },
  {
    instead: 'Bekanntlich braucht eine Überweisung ein paar Tage.',
    say: 'Wie lange es dauert, hängt auch von anderen ab; gern frage ich nach dem Stand.',
  },
];
