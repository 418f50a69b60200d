/** German conversations where somebody wants more than was agreed, once or again and again. */
import type { Scenario } from '../../../core/practice/scenario';

export const demands: readonly Scenario[] = [
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
    followUps: [
      {
        calmer:
          'Alles klar, dann weiß ich, woran ich bin. [{when} reicht mir.] Dann konkret: Was kostet es, wenn auch die alten Mails für alle drei mit umziehen?',
        waiting:
          'Ok. Und was heißt das jetzt für mich? Unsere Aushilfen fangen am Montag an. Geht das bis dahin oder nicht?',
        sharper:
          'Wegen drei Postfächern so ein Theater? Ich zahle bei Ihnen seit vier Jahren pünktlich. Sagen Sie mir einfach, was möglich ist und was es kostet.',
      },
      {
        calmer: 'Passt, machen wir so. Rechnung wie immer an meine Frau.',
        waiting: 'Gut, ich überlege es mir und gebe Bescheid.',
        sharper: 'Dann frage ich den Neffen, der kann so was auch. Schade.',
      },
    ],
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
        hoursAgo: 218.4,
        text: 'Guten Tag\n\nBesten Dank für den dritten Entwurf. Gut ist er noch nicht. Das Blau wirkt kalt, und könnten Sie das Bild vom Garten probieren?\n\nB. Zumstein',
      },
      {
        from: 'agent',
        hoursAgo: 212.1,
        text: 'Guten Tag Frau Zumstein\n\nIm vierten Entwurf ist das Blau einem Grün gewichen, und das Gartenbild steht auf der ersten Seite. Damit sind die zwei vereinbarten Korrekturrunden aufgebraucht; diese hier ist von uns geschenkt.\n\nFreundliche Grüsse\nDario Rossi',
      },
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
    followUps: [
      {
        calmer:
          'Guten Tag\n\nSo klar hat mir das noch niemand aufgeschrieben. [{when} ist mir recht.] Mein Mann und ich setzen uns heute Abend zusammen. Genügt es, wenn ich Ihnen drei Punkte nenne, oder brauchen Sie mehr?\n\nB. Zumstein',
        waiting:
          'Guten Tag\n\nDas habe ich gelesen, aber gefallen tut mir der Prospekt davon noch nicht. Wie viele Varianten bekomme ich denn nun noch, und was kosten die?\n\nB. Zumstein',
        sharper:
          'Guten Tag\n\nIch bin hier die Kundin und nicht die Schülerin. Offenbar ist es zu viel verlangt, dass man einmal richtig zuhört. Was ist denn nun inbegriffen und was nicht?\n\nB. Zumstein',
      },
      {
        calmer: 'Guten Tag\n\nEinverstanden, so machen wir es. Die drei Punkte haben Sie bis morgen.\n\nB. Zumstein',
        waiting: 'Guten Tag\n\nIch schaue es mir mit meinem Mann an. Sie hören von mir.\n\nB. Zumstein',
        sharper: 'Guten Tag\n\nIch gebe den Auftrag jetzt meiner Nichte. Die Rechnung prüfe ich genau.\n\nB. Zumstein',
      },
    ],
  },
];
