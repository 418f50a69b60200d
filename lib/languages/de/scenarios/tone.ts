/** German conversations with sharp words: a first outburst, and insults that go on. */
import type { Scenario } from '../../../core/practice/scenario';

export const tone: readonly Scenario[] = [
  {
    id: 'de-zweimal-versetzt',
    lang: 'de',
    region: 'DE',
    situation: 'abuse-first',
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
    followUps: [
      {
        calmer:
          'Ok. Tut mir leid, dass ich laut geworden bin, Sie können ja nichts dafür. [{when} also, ich lasse das Telefon an.] Kommt der Techniker diesmal mit Anruf vorher?',
        waiting:
          'Schön, dass mir mal einer antwortet. Ich glaube es aber erst, wenn ich einen Termin sehe. Wann kommt der Mann?',
        sharper:
          'Wollen Sie mich eigentlich verschaukeln? NEUN TAGE! Ich verliere hier gerade meinen größten Auftrag. Kommt jetzt jemand, ja oder nein?',
      },
      {
        calmer: 'Gut. Danke, dass Sie ruhig geblieben sind. Ich war es nicht.',
        waiting: 'Von mir aus. Noch einmal nehme ich aber keinen Tag frei.',
        sharper: 'Vergessen Sie es. Ich habe eben bei einem anderen Anbieter angerufen.',
      },
    ],
  },
  {
    id: 'de-absage-am-umzugstag',
    lang: 'de',
    region: 'CH',
    situation: 'abuse-first',
    customer: 'Silvan Bucher',
    subject: 'Umzug heute????',
    messages: [
      {
        from: 'customer',
        hoursAgo: 2.3,
        text: 'Sitzt bei euch eigentlich irgendwer mit Hirn am Telefon? Heute um sieben hätte euer Lastwagen dastehen sollen. Um ZEHN hiess es dann, da sei leider etwas vergessen gegangen. Ein Sauhaufen seid ihr! Bis am Mittag muss ich aus der Wohnung, im Treppenhaus steht mein halbes Leben, und es regnet.\n\nSilvan Bucher',
      },
    ],
    starter:
      'Sehr geehrter Herr Bucher\n\nIhren Ton verbitte ich mir. Wir bitten um Verständnis, dass es am Monatsende zu Engpässen kommen kann. Das hätten Sie sich bei diesem Datum eigentlich denken können.\n\nEin Lastwagen ist sofort bei Ihnen. Rufen Sie am besten selber bei der Disposition an.\n\nIch melde mich heute bis 11 Uhr.\n\nFreundliche Grüsse\nIhr Umzugsteam',
    followUps: [
      {
        calmer:
          'Okay. Danke. Sie sind heute der erste Mensch, der mich nicht abwimmelt. [{when}, das schaffe ich gerade noch.] Was mache ich mit dem Klavier, bis die da sind? Es steht im Eingang.',
        waiting:
          'Das nützt mir im Moment wenig, ich stehe hier mit nassen Kartons. Kommt jetzt ein Lastwagen, und wann?',
        sharper:
          'Ach, und jetzt bin ich noch der Dumme? Super Laden. In einer Stunde steht der neue Mieter da. Wer holt meine Sachen?',
      },
      {
        calmer: 'Gut, dann warte ich. Und das mit dem Sauhaufen nehme ich zurück.',
        waiting: 'Ich glaube es, wenn ich ihn um die Ecke biegen sehe.',
        sharper: 'Es reicht. Ich organisiere jetzt selber einen Wagen und schicke euch die Rechnung.',
      },
    ],
  },
  {
    id: 'de-wieder-beleidigend',
    lang: 'de',
    region: 'AT',
    situation: 'abuse-repeated',
    customer: 'Herbert Schwaiger',
    subject: 'AW: AW: Heizung, schon wieder',
    messages: [
      {
        from: 'customer',
        hoursAgo: 75.2,
        text: 'Seid ihr da alle miteinander deppert? Die Heizung wird seit Montag nicht warm, und euer sogenannter Fachmann hat nach fünf Minuten wieder zusammengepackt. Lauter Nichtskönner!\n\nSchwaiger',
      },
      {
        from: 'agent',
        hoursAgo: 73.8,
        text: 'Guten Tag, Herr Schwaiger,\n\nvier Tage ohne Heizung sind ärgerlich, das verstehe ich gut. Das Ersatzteil ist bestellt, und ich habe für heute um 14 Uhr einen zweiten Termin für Sie eingetragen. Ich frage danach bei Ihnen nach, ob es warm geworden ist.\n\nMit freundlichen Grüßen\nKatharina Moser',
      },
      {
        from: 'customer',
        hoursAgo: 1.9,
        text: 'Frau Moser, Sie sind ja wirklich noch blöder als Ihr Monteur. Jetzt war er da, hat das falsche Teil mitgehabt, und Sie sitzen im Warmen und tippen Ihre netten Sätze. Ihr seid ein Sauhaufen, und Sie gehören hinausgeworfen. Bei mir hat es 16 Grad, und meine Mutter ist krank.\n\nSchwaiger',
      },
    ],
    starter:
      'Sehr geehrter Herr Schwaiger,\n\nso etwas muss ich mir von Ihnen nicht bieten lassen! Wer andere blöd nennt, sollte sich selbst an der Nase nehmen. Wenn Sie so weitermachen, kommt überhaupt niemand mehr.\n\nWie ich Ihnen bereits geschrieben habe, ist das Teil bestellt, das wird auf jeden Fall morgen eingebaut.\n\nIch melde mich am Donnerstag.\n\nKatharina Moser',
    followUps: [
      {
        calmer:
          'Na ja. Das mit dem blöd war nicht notwendig. Mir geht es um meine Mutter. [{when} ist in Ordnung.] Hat er dieses Mal das richtige Teil sicher mit?',
        waiting: 'Schöne Worte. Bei uns hat es noch immer 16 Grad. Wann kommt wer?',
        sharper:
          'Das ist alles? Schöne Sätze heizen keine Wohnung. Holen Sie mir jemanden her, der etwas zu sagen hat!',
      },
      {
        calmer: 'In Ordnung. Danke, dass Sie trotzdem weitergemacht haben.',
        waiting: 'Ich warte. Aber sagen Sie Ihrer Chefin, dass ich auf sie zähle.',
        sharper: 'Dann schreiben wir uns eben über jemand anderen. Mit Ihnen rede ich nicht mehr.',
      },
    ],
  },
];
