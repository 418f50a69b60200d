/** German model sentences for sharp wording: calm, factual, and with a polite boundary where one is needed. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const HOSTILE_MODELS: readonly ModelSentence[] = [
  {
    instead: 'Glückwunsch, Sie haben als Erster gemerkt, dass wir sonntags geschlossen haben.',
    say: 'Danke für den Hinweis; ich sehe mir [Ihre|deine] Frage jetzt in Ruhe an.',
  },
  {
    instead: 'Wenn Sie nicht zahlen, sehen wir uns vor Gericht.',
    say: 'Ein Punkt ist noch offen; wie er sich gut lösen lässt, bespreche ich gern mit [Ihnen|dir].',
  },
  {
    instead: 'So viel Unverstand habe ich selten erlebt.',
    say: 'Da haben wir uns wohl missverstanden; ich erkläre es gern noch einmal mit anderen Worten.',
  },
  {
    instead: 'LESEN SIE ENDLICH, WAS ICH GESCHRIEBEN HABE!!!',
    say: 'Vielleicht war meine Nachricht zu lang; das Wichtigste fasse ich gern in einem Satz zusammen.',
  },
  {
    instead: 'Das ist mein letztes Wort, danach brauchen Sie nicht mehr zu schreiben.',
    say: 'So sieht unser Ergebnis aus; neue Unterlagen dazu sehe ich mir gern noch einmal an.',
  },
  {
    instead: 'In diesem Ton reden Sie nicht mit mir!',
    say: 'Ich helfe gern weiter und bitte darum, dass wir dabei sachlich miteinander umgehen.',
  },
  {
    instead: 'Dann gehen Sie halt zur Konkurrenz.',
    say: 'Ich würde es bedauern, [Sie|dich] zu verlieren; darf ich vorher schauen, was noch möglich ist?',
  },
  {
    instead: 'Schreiben Sie ruhig Ihre schlechte Bewertung, das interessiert hier keinen.',
    say: 'Das steht [Ihnen|dir] frei; lieber wäre mir, wenn wir die Sache vorher gut lösen.',
  },
  {
    instead: 'Ihr Anwalt kann sich gern melden, der wird sich wundern.',
    say: 'Jeder Weg steht [Ihnen|dir] offen; Fragen zur Sache beantworte ich auch gern direkt.',
  },
  {
    instead: 'Das ist schlicht gelogen, und das wissen Sie genau.',
    say: 'Unsere Darstellungen gehen auseinander; ein Foto oder Beleg würde mir helfen, es nachzuvollziehen.',
  },
  {
    instead: 'Wir sind hier nicht bei Wünsch dir was.',
    say: 'Der Rahmen ist vorgegeben; gern sage ich [Ihnen|dir], welcher Teil des Wunsches hineinpasst.',
  },
  {
    instead: 'Darf es vielleicht noch ein Kaffee dazu sein?',
    say: 'Das wäre eine zusätzliche Leistung; was sie kosten würde, rechne ich gern aus.',
  },
  {
    instead: 'Noch so eine Beleidigung, und ich erstatte Anzeige.',
    say: 'Persönliches möchte ich beiseitelassen; zur Sache selbst antworte ich [Ihnen|dir] gern.',
  },
  {
    instead: 'Wer so rechnet, sollte besser keine Verträge unterschreiben.',
    say: 'Wir kommen zu verschiedenen Ergebnissen; gern gehe ich meines Schritt für Schritt mit [Ihnen|dir] durch.',
  },
  {
    instead: 'Mir reicht es langsam mit Ihrem ewigen Gejammer.',
    say: 'Wir haben schon viel hin- und hergeschrieben; ein kurzes Telefonat bringt uns vermutlich eher weiter.',
  },
  {
    instead: 'Und nur zu Ihrer Information: Wir haben auch noch andere Kunden.',
    say: 'Heute liegt schon einiges an; ich nehme mir am «Datum» Zeit für [Ihr|dein] Anliegen.',
  },
  {
    instead: 'Na bravo, das haben Sie ja toll hinbekommen.',
    say: 'Das ist anders gelaufen als geplant; schauen wir, wie wir es wieder richten.',
  },
  {
    instead: 'Ach, auf einmal haben Sie es eilig?',
    say: 'Jetzt ist es dringend, das verstehe ich; bis wann [brauchen Sie|brauchst du] es spätestens?',
  },
  {
    instead: 'Dann mach es doch selber, wenn du alles besser weißt.',
    say: 'In dem Vorschlag steckt ein guter Gedanke; [lassen Sie|lass] uns durchgehen, was davon hier passt.',
  },
  {
    instead: 'Wenn Sie noch einmal so schreiben, sperren wir Ihr Konto.',
    say: 'Ich möchte [Ihnen|dir] helfen; leichter gelingt das, wenn wir in einem ruhigen Ton schreiben.',
  },
  {
    instead: 'Ihr Deutsch ist ja kaum zu verstehen.',
    say: 'Damit ich das Richtige tue, frage ich kurz nach: Was ist [Ihnen|dir] jetzt am wichtigsten?',
  },
  {
    instead: 'Drohungen ziehen bei mir nicht, die können Sie sich sparen.',
    say: 'Ich nehme den Ärger ernst; entscheiden möchte ich nach dem, was in der Sache richtig ist.',
  },
  {
    instead: 'Schön, dass Sie sich nach drei Monaten auch einmal melden.',
    say: 'Danke für die Nachricht; machen wir dort weiter, wo wir stehen geblieben sind.',
  },
  {
    instead: 'Für zwanzig Euro im Monat dürfen Sie keinen Butler erwarten.',
    say: 'Enthalten ist «Leistung»; was darüber hinausgeht, biete ich gern getrennt an.',
  },
  {
    instead: 'Wenn Ihnen das nicht passt, können Sie ja kündigen.',
    say: 'Die Entscheidung liegt bei [Ihnen|dir]; gern zeige ich vorher, welche anderen Möglichkeiten es gibt.',
  },
  {
    instead: 'Das haben Sie nun davon: Jetzt ist die Karte eben gesperrt.',
    say: 'Gern zeige ich [Ihnen|dir], was jetzt hilft, um das wieder in Ordnung zu bringen.',
  },
];
