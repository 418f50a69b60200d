/** German model sentences for handing on: the agent asks, passes on and stays the contact. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const HANDOFF_MODELS: readonly ModelSentence[] = [
  {
    instead: 'Dafür bin ich nicht zuständig.',
    say: 'Ich bespreche das mit der zuständigen Kollegin und bleibe dabei für [Sie|dich] erreichbar.',
  },
  {
    instead: 'Wenden Sie sich bitte an die Buchhaltung.',
    say: 'Das kläre ich im Haus und melde mich mit der Antwort bei [Ihnen|dir].',
  },
  {
    instead: 'Da müssen Sie sich direkt an den Hersteller wenden.',
    say: 'Ich frage dort selbst nach und brauche von [Ihnen|dir] nur die nötigen Angaben.',
  },
  {
    instead: 'Rufen Sie dazu bitte unsere Hotline an.',
    say: 'Ich spreche selbst mit den Kollegen und gebe weiter, was [Sie|du] mir geschrieben [haben|hast].',
  },
  {
    instead: 'Das ist Sache des Paketdienstes, darauf haben wir keinen Einfluss.',
    say: 'Auch wenn es bei anderen liegt, frage ich gern nach und schreibe [Ihnen|dir], was ich erfahre.',
  },
  {
    instead: 'Das finden Sie alles auf unserer Website.',
    say: 'Den Link dazu füge ich hier ein; das Wichtigste daraus fasse ich [Ihnen|dir] kurz zusammen.',
  },
  {
    instead: 'Fragen Sie am besten bei Ihrer Bank nach.',
    say: 'Die genaue Auskunft gibt es dort; gern schreibe ich auf, welche Angaben gebraucht werden.',
  },
  {
    instead: 'Mit der App haben wir nichts zu tun.',
    say: 'Daran ist ein Partner beteiligt; ich melde ihm das Problem und gebe seine Antwort weiter.',
  },
  {
    instead: 'Für solche Fragen ist Ihr Vermieter der richtige Ansprechpartner.',
    say: 'Für das Gespräch dort stelle ich [Ihnen|dir] gern die nötigen Unterlagen zusammen.',
  },
  {
    instead: 'Ich bin hier nur die Vertretung und kann das nicht entscheiden.',
    say: 'Ich vertrete gerade eine Kollegin und lege ihr [Ihren|deinen] Fall mit allen Angaben vor.',
  },
  {
    instead: 'Das hat Ihnen der Verkauf zugesagt, klären Sie es bitte mit denen.',
    say: 'Was besprochen wurde, kläre ich mit dem Kollegen und melde mich danach bei [Ihnen|dir].',
  },
  {
    instead: 'Für Beschwerden gibt es ein eigenes Formular.',
    say: 'Das nehme ich gern gleich hier auf und trage es selbst für [Sie|dich] ein.',
  },
  {
    instead: 'Bitte eröffnen Sie dafür ein neues Ticket bei der Technik.',
    say: 'Den Vorgang lege ich an und hänge [Ihre|deine] Beschreibung gleich mit an.',
  },
  {
    instead: 'Darüber entscheidet allein das Amt.',
    say: 'Entschieden wird das dort; bei allem, was dafür nötig ist, helfe ich [Ihnen|dir] gern.',
  },
  {
    instead: 'Damit musst du zur Personalabteilung gehen.',
    say: 'Ich erkundige mich, wer es bearbeitet, und bringe [Sie|dich] dann mit der richtigen Person zusammen.',
  },
  {
    instead: 'Schauen Sie doch einmal, ob Sie im Internet etwas dazu finden.',
    say: 'Gute Quellen dazu suche ich gern heraus und lege die Links meiner Antwort bei.',
  },
  {
    instead: 'Unsere Filiale in der Stadt hilft Ihnen da eher weiter.',
    say: 'Gern kündige ich [Sie|dich] dort an, damit man schon weiß, worum es geht.',
  },
  {
    instead: 'Die Reparatur müssen Sie selbst in Auftrag geben.',
    say: 'Ich suche gern eine passende Adresse heraus und bereite alles so weit wie möglich vor.',
  },
  {
    instead: 'Den Schaden haben Sie Ihrer eigenen Versicherung zu melden.',
    say: 'Für die Meldung dort stelle ich [Ihnen|dir] gern eine Bestätigung mit allen Angaben aus.',
  },
  {
    instead: 'Der Fehler liegt nicht bei uns, sondern beim alten Anbieter.',
    say: 'Im Moment hängt es an anderer Stelle; ich frage dort nach, was noch gebraucht wird.',
  },
  {
    instead: 'Reklamationen nimmt ausschließlich die Zentrale entgegen.',
    say: 'Ich bringe es selbst zur richtigen Stelle und frage dort nach, wie weit es ist.',
  },
  {
    instead: 'Das Formular holen Sie sich bitte am Schalter ab.',
    say: 'Was es dazu braucht, hänge ich hier an; zurück kann es einfach per E-Mail an mich.',
  },
  {
    instead: 'Da müssten Sie die Kollegin fragen, die den Vertrag gemacht hat.',
    say: 'Ich frage bei den Beteiligten nach, was vereinbart wurde, und schreibe [Ihnen|dir] die Antwort.',
  },
  {
    instead: 'Was der Zoll verlangt, erfahren Sie nur beim Zoll.',
    say: 'Ich frage nach, welche Angaben noch fehlen, und schicke [Ihnen|dir] eine Liste.',
  },
  {
    instead: 'Am Wochenende ist der Notdienst für Sie da, nicht wir.',
    say: 'In eiligen Fällen hilft «Stelle» sofort; danach übernehme ich wieder und bleibe daran.',
  },
  {
    instead: 'Ich kann Ihre Mail nur weiterleiten, alles Weitere liegt nicht bei mir.',
    say: 'Ich leite [Ihre|deine] Nachricht mit einer Zusammenfassung weiter und hake nach, falls die Antwort ausbleibt.',
  },
];
