/** German conversations where something went wrong: a mistake of ours, a delay, two accounts of one thing. */
import type { Scenario } from '../../../core/practice/scenario';

export const complaints: readonly Scenario[] = [
  {
    id: 'de-falsche-waschmaschine',
    lang: 'de',
    region: 'DE',
    situation: 'own-fault',
    customer: 'Petra Keller',
    subject: 'Falsches Gerät geliefert, altes ist schon weg',
    messages: [
      {
        from: 'customer',
        hoursAgo: 0.35,
        text: 'Guten Tag,\n\nich habe am Montag die Waschmaschine mit 9 kg bekommen, bestellt und bezahlt habe ich die schmale mit 45 cm. Die hier passt nicht einmal durch die Badtür. Ihr Fahrer hat die alte trotzdem gleich mitgenommen und war nach drei Minuten wieder weg. Ich sitze jetzt mit zwei kleinen Kindern ohne Maschine da. Was passiert nun, und vor allem: wann?\n\nPetra Keller',
      },
    ],
    starter:
      'Sehr geehrte Frau Keller,\n\nvielen Dank für Ihre Nachricht. Wir bitten die entstandenen Unannehmlichkeiten zu entschuldigen. Sie hätten das Gerät bei der Lieferung allerdings gleich prüfen müssen. Einen Austausch vor nächster Woche können wir Ihnen leider nicht anbieten.\n\nDie richtige Maschine kommt garantiert ohne Verzögerung bei Ihnen an. Wegen der alten Maschine wenden Sie sich bitte an die Spedition.\n\nIch rufe Sie morgen bis 12 Uhr an und nenne Ihnen den Termin.\n\nMit freundlichen Grüßen\nJana Wolff',
    followUps: [
      {
        calmer:
          'Danke, dass Sie nicht lang drumherum reden. [Gut, {when} also, das habe ich mir notiert.] Eine Sache noch: Unsere Badtür ist nur 62 cm breit. Können Sie vorher nachmessen, ob die neue da durchpasst?',
        waiting:
          'Danke für die Antwort. So ganz weiß ich aber noch nicht, woran ich bin. Die Wäsche stapelt sich hier bis zur Badewanne. Wann steht die richtige Maschine bei mir?',
        sharper:
          'Ist das Ihr Ernst? Ich sitze mit zwei kleinen Kindern ohne Maschine da, und so eine Antwort hilft mir kein Stück. Wer bringt mir die richtige, und an welchem Tag?',
      },
      {
        calmer: 'Wunderbar, dann bin ich beruhigt. Danke, dass Sie sich darum gekümmert haben.',
        waiting: 'Na gut, ich warte es ab. Aber bitte lassen Sie mich nicht wieder hinterhertelefonieren.',
        sharper: 'So kommen wir nicht weiter. Ich möchte jetzt mit jemandem aus der Leitung sprechen.',
      },
    ],
  },
  {
    id: 'de-zimmer-doppelt-vergeben',
    lang: 'de',
    region: 'AT',
    situation: 'own-fault',
    customer: 'Franz Hölzl',
    subject: 'Unser Zimmer war schon vergeben',
    messages: [
      {
        from: 'customer',
        hoursAgo: 13.4,
        text: 'Grüß Gott,\n\nwir sind gestern um neun am Abend nach sechs Stunden Fahrt bei Ihnen angekommen, und unser Zimmer war weg. Doppelt vergeben, hat der Nachtportier gesagt und mit den Schultern gezuckt. Meine Frau sitzt im Rollstuhl, das barrierefreie Bad war der einzige Grund, warum wir bei Ihnen gebucht haben. Geschlafen haben wir dann in einer Pension, in der sie nicht einmal auf die Toilette gekommen ist. Es war unser vierzigster Hochzeitstag.\n\nFranz Hölzl',
      },
    ],
    starter:
      'Sehr geehrter Herr Hölzl,\n\nvielen Dank für Ihr wertvolles Feedback. Leider kann es in der Hauptsaison zu Überbuchungen kommen, das ist branchenüblich. Sie hätten Ihre späte Anreise ja telefonisch bestätigen können.\n\nSo etwas passiert bei uns garantiert nie wieder. Wegen der Pension müssen Sie sich an das Buchungsportal wenden.\n\nIch melde mich bis morgen, 12 Uhr, bei Ihnen.\n\nMit freundlichen Grüßen\nIhr Hotelteam',
    followUps: [
      {
        calmer:
          'Danke. Es tut gut, dass das einmal jemand ausspricht. [{when} passt, da bin ich erreichbar.] Meine Frau fragt nur, ob beim nächsten Mal wirklich jemand darauf schaut, dass das Bad auch frei ist. Wie stellen Sie das sicher?',
        waiting:
          'Ich habe Ihre Zeilen meiner Frau vorgelesen. Was jetzt geschieht, haben wir beide nicht herausgehört. Übernehmen Sie die Pension, ja oder nein?',
        sharper:
          'Das lasse ich so nicht stehen. Meine Frau hat die halbe Nacht geweint, und zurück kommt eine Antwort, die so auch am Prospekt stehen könnte. Wer ist bei Ihnen zuständig, wenn einmal wirklich etwas schiefgeht?',
      },
      {
        calmer: 'Das ist ein Wort. Dann kommen wir vielleicht doch wieder, meine Frau mag ja Ihren Garten.',
        waiting: 'Gut, schauen wir, was herauskommt. Ich verlass mich jetzt einmal darauf.',
        sharper: 'Dann weiß ich Bescheid. Den Hochzeitstag kann uns ohnehin keiner mehr zurückgeben.',
      },
    ],
  },
  {
    id: 'de-schrank-verspaetet',
    lang: 'de',
    region: 'DE',
    situation: 'delay',
    customer: 'Ayşe Demir',
    subject: 'Wo bleibt unser Schrank?',
    messages: [
      {
        from: 'customer',
        hoursAgo: 7.3,
        text: 'Guten Morgen,\n\nder Schrank sollte in Kalenderwoche 44 kommen, dann in 45, und jetzt steht online nur noch „in Bearbeitung“. Unsere Kleider liegen seit dem Umzug in Kartons im Flur. Ich brauche keine Entschuldigung, ich brauche einen Tag, auf den ich mich verlassen kann. Und falls es den nicht gibt, möchte ich wissen, was die Alternative ist.\n\nAyşe Demir',
      },
    ],
    starter:
      'Sehr geehrte Frau Demir,\n\nleider ist der Schrank noch nicht da. Leider können wir Ihnen auch keinen Termin nennen, da der Hersteller uns leider nicht informiert. Wir liefern schnellstmöglich.\n\nBis Weihnachten steht er ganz sicher bei Ihnen. In anderen Häusern wartet man übrigens noch länger.\n\nIch melde mich am Donnerstag mit dem neuen Stand.\n\nMit freundlichen Grüßen\nOlaf Petersen',
    followUps: [
      {
        calmer:
          'Danke, mit so einer Antwort kann ich planen. [{when}, das schreibe ich mir an die Tür.] Falls es am Ende doch ein anderes Modell werden muss: Gibt es eines in dieser Breite, das schon da ist?',
        waiting:
          'Das ist immerhin eine Antwort. Nur planen kann ich damit nicht: Mein Mann müsste für die Lieferung Urlaub nehmen. Bis wann wissen Sie mehr?',
        sharper:
          'Genau so etwas wollte ich nicht noch einmal lesen. Wir leben seit Wochen aus Kartons. Welche Alternative haben Sie für mich, und wann?',
      },
      {
        calmer: 'Perfekt, so machen wir es. Danke, dass Sie ehrlich waren.',
        waiting: 'Dann warte ich noch diese eine Nachricht ab. Danach bestelle ich woanders.',
        sharper: 'Ich trete vom Kauf zurück. Bitte schicken Sie mir die Bestätigung.',
      },
    ],
  },
  {
    id: 'de-kuendigung-nie-angekommen',
    lang: 'de',
    region: 'AT',
    situation: 'disputed-facts',
    customer: 'Mag. Elfriede Zauner',
    subject: 'Ich habe im September gekündigt!',
    messages: [
      {
        from: 'customer',
        hoursAgo: 26.4,
        text: 'Sehr geehrte Damen und Herren,\n\nschon wieder wurde mir der Monatsbeitrag abgebucht. Ich habe das Abo Ende September gekündigt, und zwar per Mail, und Ihr Kollege am Telefon hat mir das auch bestätigt. Jetzt heißt es auf einmal, es liegt nichts vor. Das stimmt nicht, die Kündigung habe ich schwarz auf weiß. Ich lass mich da nicht für blöd verkaufen. Buchen Sie mir bitte die 38 Euro retour, und zwar zweimal.\n\nMag. Elfriede Zauner',
      },
    ],
    starter:
      'Sehr geehrte Frau Mag. Zauner,\n\nwie wir Ihnen bereits mitgeteilt haben, liegt uns keine Kündigung vor. Da müssen Sie sich irren. Ohne Nachweis können wir Ihnen nichts erstatten.\n\nWelcher Kollege das gewesen sein soll, lässt sich nicht feststellen, dafür bin ich nicht zuständig.\n\nIch prüfe das Postfach und melde mich bis Mittwoch, 15 Uhr, bei Ihnen.\n\nFreundliche Grüße\nLukas Hofer',
    followUps: [
      {
        calmer:
          'Na also, geht ja. Danke, dass Sie sich das ordentlich anschauen. [Dann höre ich {when} von Ihnen.] Die Mail vom 28. September habe ich noch, mit Uhrzeit. Soll ich Ihnen die weiterleiten?',
        waiting:
          'Das Nachschauen ist schön und gut. Und was ist mit den 38 Euro, die schon weg sind? Bis wann habe ich da Klarheit?',
        sharper:
          'Jetzt bin ich also auch noch diejenige, die sich das ausdenkt. Ich habe mit Ihrem Kollegen telefoniert, am 30. September, um Viertel nach zehn. Was genau brauchen Sie noch von mir?',
      },
      {
        calmer: 'Danke. Wenn das Geld da ist, ist die Sache für mich erledigt.',
        waiting: 'Einverstanden, ich warte noch. Sehr lange aber nicht.',
        sharper: 'Dann lasse ich die Abbuchung von meiner Bank zurückholen. Guten Tag.',
      },
    ],
  },
];
