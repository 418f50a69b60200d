/** German conversations of the practice desk. Customers and companies are invented. */
import type { Scenario } from '../../core/practice/scenario';

export const scenarios: readonly Scenario[] = [
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
  },
  {
    id: 'de-drittes-postfach',
    lang: 'de',
    region: 'DE',
    situation: 'extra-demand',
    customer: 'Holger Brandt',
    subject: 'Bitte noch schnell mit einrichten',
    messages: [
      {
        from: 'customer',
        hoursAgo: 5.2,
        text: 'Hallo,\n\nwo Sie gerade dabei sind: Richten Sie bitte auch noch die drei Postfächer für unsere Aushilfen ein und ziehen Sie die alten Mails mit um. Das ist ja sicher im Preis drin, ist für Sie doch nur ein Klick. Und das Logo in der Signatur könnte auch gleich neu. Am liebsten bis Ende der Woche.\n\nGruß\nHolger Brandt, Brandt Gartenbau',
      },
    ],
    starter:
      'Hallo Herr Brandt,\n\ndas machen wir nicht, das steht so nicht im Vertrag. Wie aus unserem Angebot eindeutig hervorgeht, sind nur zwei Postfächer enthalten. Da kann man leider nichts machen.\n\nDas Logo ist sofort erledigt, das ist für uns gar kein Aufwand.\n\nIch schicke Ihnen bis Donnerstag ein Angebot für die weiteren Postfächer.\n\nViele Grüße\nTim Oswald',
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
        text: 'Sehr geehrte Damen und Herren,\n\nschon wieder wurde mir der Monatsbeitrag abgebucht. Ich habe das Abo Ende September gekündigt, und zwar per Mail, und Ihr Kollege am Telefon hat mir das auch bestätigt. Jetzt heißt es auf einmal, es liegt nichts vor. Ich lass mich da nicht für blöd verkaufen. Buchen Sie mir bitte die 38 Euro retour, und zwar zweimal.\n\nMag. Elfriede Zauner',
      },
    ],
    starter:
      'Sehr geehrte Frau Mag. Zauner,\n\nwie wir Ihnen bereits mitgeteilt haben, liegt uns keine Kündigung vor. Da müssen Sie sich irren. Ohne Nachweis können wir Ihnen nichts erstatten.\n\nWelcher Kollege das gewesen sein soll, lässt sich nicht feststellen, dafür bin ich nicht zuständig.\n\nIch prüfe das Postfach und melde mich bis Mittwoch, 15 Uhr, bei Ihnen.\n\nFreundliche Grüße\nLukas Hofer',
  },
  {
    id: 'de-zweimal-versetzt',
    lang: 'de',
    region: 'DE',
    situation: 'abuse',
    customer: 'Jörg Matthiesen',
    subject: 'SAFTLADEN',
    messages: [
      {
        from: 'customer',
        hoursAgo: 1.6,
        text: 'Was seid ihr eigentlich für ein unfähiger Haufen??? Zum ZWEITEN Mal nehme ich mir einen Tag frei, zum ZWEITEN Mal kommt kein Techniker. Kein Anruf, keine Mail, nichts. Bei euch kann doch keiner einen Kalender lesen. Ich arbeite von zu Hause und habe seit neun Tagen kein Internet!!!',
      },
    ],
    starter:
      'Sehr geehrter Herr Matthiesen,\n\nbitte beruhigen Sie sich erst einmal. In diesem Ton kommen wir nicht weiter, so schlimm ist das nun auch wieder nicht. Sie müssen verstehen, dass unsere Techniker viel zu tun haben!!!\n\nDer nächste Termin klappt auf jeden Fall, das ist hundertprozentig sicher.\n\nIch rufe Sie heute bis 17 Uhr mit dem neuen Termin an.\n\nMit freundlichen Grüßen\nSvenja Albers',
  },
  {
    id: 'de-wechsel-zur-konkurrenz',
    lang: 'de',
    region: 'CH',
    situation: 'threat-leave',
    customer: 'Reto Ammann',
    subject: 'Letzte Chance vor dem Wechsel',
    messages: [
      {
        from: 'customer',
        hoursAgo: 18.1,
        text: 'Grüezi\n\nSeit drei Wochen fällt bei uns jeden Abend um acht das Netz aus, immer dann, wenn die ganze Familie daheim ist. Ich habe zweimal angerufen, beide Male hiess es, man schaue das an. Ein anderer Anbieter hat mir jetzt ein Angebot gemacht, 20 Franken günstiger und mit gratis Router. Sagen Sie mir bis Ende Woche, was Sie mir bieten, sonst bin ich weg.\n\nReto Ammann',
      },
    ],
    starter:
      'Grüezi Herr Ammann\n\nBesten Dank für Ihr Mail, Ihre Zufriedenheit liegt uns am Herzen. Einen Rabatt können wir Ihnen leider nicht geben. Wenn Ihnen das Angebot der Konkurrenz besser gefällt, dann kündigen Sie eben.\n\nDie Ausfälle kommen nie wieder vor.\n\nIch lasse die Leitung messen und melde mich bis Freitag um 10 Uhr bei Ihnen.\n\nFreundliche Grüsse\nNadja Frei',
  },
  {
    id: 'de-frist-vom-anwalt',
    lang: 'de',
    region: 'DE',
    situation: 'threat-legal',
    customer: 'Dr. Sabine Rauch',
    subject: 'Letzte Frist vor Einschaltung meines Anwalts',
    messages: [
      {
        from: 'customer',
        hoursAgo: 44.7,
        text: 'Sehr geehrte Damen und Herren,\n\nIhr Monteur hat beim Einbau der Küche unser Parkett auf einer Länge von zwei Metern zerkratzt. Fotos liegen Ihnen seit dem 2. des Monats vor, eine Antwort habe ich bis heute nicht erhalten. Ich fordere die Übernahme der Kosten von 1.480 Euro laut beigefügtem Kostenvoranschlag. Sollte ich binnen zehn Tagen nichts hören, übergebe ich die Sache meinem Anwalt.\n\nDr. Sabine Rauch',
      },
    ],
    starter:
      'Sehr geehrte Frau Dr. Rauch,\n\nIhre Drohung mit dem Anwalt beeindruckt uns nicht. Sie hätten den Schaden sofort bei der Abnahme melden müssen. Für Kratzer ist im Übrigen der Subunternehmer verantwortlich, das ist nicht unser Problem.\n\nWir erstatten Ihnen selbstverständlich alles, sobald die Versicherung zahlt.\n\nSie erhalten bis nächsten Dienstag eine schriftliche Antwort von mir.\n\nMit freundlichen Grüßen\nMartin Seidel',
  },
  {
    id: 'de-ein-stern',
    lang: 'de',
    region: 'AT',
    situation: 'threat-public',
    customer: 'Kevin Lechner',
    subject: 'Bewertung schreib ich grad',
    messages: [
      {
        from: 'customer',
        hoursAgo: 0.8,
        text: 'Hallo,\n\nden Kinderwagen hab ich vor zwei Wochen bestellt, in vier Tagen ist der Geburtstermin, und das Packerl hängt laut Link seit Tagen irgendwo in Linz. Am Telefon fliegt man nach 20 Minuten aus der Leitung. Der eine Stern auf Google ist schon getippt, und in der Elterngruppe mit 4.000 Leuten frag ich auch gleich nach, wem das noch passiert ist. Es sei denn, ihr rührt euch heute noch.\n\nKevin Lechner',
      },
    ],
    starter:
      'Hallo Herr Lechner,\n\nmit einer schlechten Bewertung erreichen Sie bei uns gar nichts. Aufgrund des hohen Aufkommens kann es leider zu Verzögerungen kommen, wir bitten um Ihr Verständnis. Am besten fragen Sie direkt beim Paketdienst nach.\n\nDer Wagen ist auf jeden Fall vor der Geburt da.\n\nIch schreibe Ihnen heute bis 18 Uhr, wo das Paket liegt.\n\nLiebe Grüße\nMiriam Pichler',
  },
  {
    id: 'de-sechste-korrektur',
    lang: 'de',
    region: 'CH',
    situation: 'permanent-demander',
    customer: 'Brigitte Zumstein',
    subject: 'AW: AW: AW: Prospekt, immer noch nicht gut',
    messages: [
      {
        from: 'customer',
        hoursAgo: 98.2,
        text: 'Guten Tag\n\nDas Grün ist jetzt zu grün. Und ich hätte gern doch wieder das Bild vom ersten Entwurf, aber etwas fröhlicher.\n\nB. Zumstein',
      },
      {
        from: 'agent',
        hoursAgo: 93.5,
        text: 'Guten Tag Frau Zumstein\n\nBeides ist angepasst, der fünfte Entwurf liegt bei. Passt er so für den Druck?\n\nFreundliche Grüsse\nDario Rossi',
      },
      {
        from: 'customer',
        hoursAgo: 5.8,
        text: 'Guten Tag\n\nEhrlich gesagt ist es das wieder nicht. Mein Mann findet die Schrift zu streng, meine Schwägerin das Titelbild zu leer. Wie immer muss ich alles selber merken. Machen Sie mir doch einfach noch zwei, drei neue Varianten, dann sehe ich schon, was mir gefällt. Das gehört ja wohl zum Service.\n\nB. Zumstein',
      },
    ],
    starter:
      'Guten Tag Frau Zumstein\n\nWie ich Ihnen schon mehrfach erklärt habe, sind zwei Korrekturrunden enthalten und nicht sechs. Sie müssen sich langsam einmal entscheiden. Weitere Varianten gibt es bei uns nicht.\n\nDer nächste Entwurf gefällt Ihnen garantiert.\n\nIch sende Ihnen bis Montag eine Zusammenfassung von allem, was vereinbart ist.\n\nFreundliche Grüsse\nDario Rossi',
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
  },
  {
    id: 'de-rueckgabe-geoeffnet',
    lang: 'de',
    region: 'CH',
    situation: 'question',
    customer: 'Claudia Imhof',
    subject: 'Rückgabe auch mit offener Verpackung?',
    messages: [
      {
        from: 'customer',
        hoursAgo: 3.9,
        text: 'Guten Tag\n\nIch habe bei Ihnen Kopfhörer gekauft und sie einmal kurz ausprobiert. Leider drücken sie mich an den Ohren. Kann ich sie noch zurückgeben, obwohl die Verpackung schon offen ist? Und muss ich das Porto selber zahlen?\n\nVielen Dank und freundliche Grüsse\nClaudia Imhof',
      },
    ],
    starter:
      'Sehr geehrte Frau Imhof\n\nVielen Dank für Ihre Anfrage, die wir gerne wie folgt beantworten. Hätten Sie unsere AGB gelesen, wüssten Sie, dass die Frist 30 Tage beträgt. Ohne Originalkarton nehmen wir nichts zurück.\n\nFür das Porto wenden Sie sich bitte an die Filiale.\n\nIch schicke Ihnen morgen den Rücksendeschein.\n\nFreundliche Grüsse\nIhr Kundendienst',
  },
];
