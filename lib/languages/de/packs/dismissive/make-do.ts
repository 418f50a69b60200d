/** "Auf dem alten können Sie ja auch sitzen", "es gibt ja noch das Buch": the customer is to make do. */
import type { Rule } from '../../../../core/rules/rule';
import { BRIGHT_SIDE, DENIED, SHRUG, SMALLER } from './shared';

const OFFER = [
  '(gern|gerne|jederzeit|vorbeikommen|vorbei|melden|anrufen|schreiben|schicken|umbuchen|wählen|kostenlos|gratis|online|zurückgeben|testen)',
  '(bei|von|mit) (uns|mir)',
  '(ich|wir) (leihe*|stelle*|bringe*|schicke*|reserviere*)',
];

export const makeDoRules = [
  {
    id: 'koennen-ja-auch',
    phrase: [
      "[(können|könnt|kannst|kann|könntest|könnten) (Sie|du|ihr|man|S') (ja|doch|halt|ja wohl|eh) …3 (auch|notfalls|zur Not|genauso gut|ebenso gut|so lange|solange|derweil|inzwischen|trotzdem) …6] /",
      '[(Sie|du|ihr|man) (können|könnt|kannst|kann) (ja|doch|halt) …3 (notfalls|zur Not|genauso gut|ebenso gut|so lange|solange|derweil|inzwischen|mal zu Fuß) …6] /',
      '[(geht|ging|klappt|kocht|schläft|lebt|sitzt|fährt) (ja|doch|sich) …2 (auch|zur Not|notfalls) …1 (ohne|so|mit der Hand|von Hand|zu Fuß|auf|mit) …4] /',
      '[(lässt|lebt|schläft|arbeitet) (es sich|sich|sichs) …6 (recht gut|ganz gut|auch mal|auch gut|auch ganz gut|durchaus|prima|wunderbar|hervorragend) …3 (leben|schlafen|arbeiten|wohnen|kochen|auskommen|aushalten)] /',
    ],
    unless: [...DENIED, ...OFFER],
    better: [],
    model: ['Bis dahin hilft «Lösung».'],
    note: SMALLER,
    flags: [
      'Auf dem alten können Sie ja auch sitzen.',
      'Scannen könnt ihr ja notfalls mit dem Handy.',
      'Mit einem Trockengerät lässt es sich ganz gut schlafen.',
    ],
    passes: ['Sie können ja auch gern am Samstag vorbeikommen.', 'Mit dem Leihgerät können Sie heute schon arbeiten.'],
  },
  {
    id: 'dann-eben-so',
    phrase: [
      '/ [(na|tja)? (dann|da) (trag|schau|schaust|nimm|nimmst|dreh|drehst|iss|isst|hör|hörst|zieh|ziehst|bleib|bleibst|fahr|fährst|lies|liest|kauf|kaufst|leg|legst|setz|wart|wartest|koch|kochst|schlaf|schläfst|trink|trinkst|leih|leihst|spiel|spielst) …6 (halt|eben) …6] /',
      '/ [(na|tja)? dann (tragen|schauen|nehmen|drehen|essen|hören|ziehen|bleiben|fahren|lesen|kaufen|stellen|legen|setzen|warten|kochen|schlafen|trinken|leihen|spielen|duschen|waschen) Sie …6 (halt|eben) …6] /',
      '[(dann|da|jetzt|nun) heißt es (eben|halt|wohl|also|nun)? (warten|abwarten|Geduld|durchhalten|improvisieren|tapfer sein|Zähne zusammenbeißen|Daumen drücken|laufen|Schusters Rappen|selber machen)] /',
    ],
    unless: [...DENIED, 'soeben'],
    better: [],
    model: ['So lange hilft «Lösung».'],
    note: SHRUG,
    flags: ['Dann trag die Nase halt höher.', 'Dann nehmen Sie eben den Bus.', 'Der Roller steht, da heißt es eben laufen.'],
    passes: ['Dann nehmen Sie bitte den zweiten Eingang.', 'Dann kommen wir eben am Freitag, wenn Ihnen das lieber ist.'],
  },
  {
    id: 'es-gibt-ja-noch',
    phrase: [
      "[(es gibt|gibt es|gibt's|gibts) (ja|doch|schließlich|zum Glück|ja zum Glück|ja auch|immerhin) …1 noch …6] /",
      '[(gibt|gibts|kriegt|bekommt|findet|bekommen|finden|kriegen) …6 an jeder (Ecke|Straßenecke|Tankstelle|Haltestelle)]',
      "[gibt's …6 an jeder (Ecke|Straßenecke|Tankstelle|Haltestelle)]",
      '[(haben|hast|habt) (Sie|du|ihr) (ja|doch) …3 (noch im Kopf|im Herzen|noch zwei|noch genug|noch andere|noch den anderen|noch die andere|noch das andere)] /',
      '[(bleiben|bleibt|sind|haben|hast) (Ihnen|dir|euch|Sie|du|es)? (ja|doch|da)? immer noch (ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|genug) …6]',
    ],
    unless: [
      ...DENIED,
      ...OFFER,
      '(Garantie|Gewährleistung|Frist|Guthaben|Platz|Plätze|Karten|Termin|Termine|Möglichkeit|Rest|Zimmer)',
      '(soll ich|möchten Sie|möchtest du|reserviere*|buche*)',
      'frei',
      'bis',
      'Zeit',
      'eine Frage',
    ],
    better: [],
    model: ['Das ersetzt «Sache» nicht. Ich kann Ihnen «Lösung» anbieten.'],
    note: BRIGHT_SIDE,
    flags: ['Es gibt ja noch das gute alte Buch.', 'Kaffee kriegt man an jeder Ecke.', 'Zwei Flaschen hatten Kork, bleiben immer noch zehn.'],
    passes: ['Es gibt ja noch freie Plätze am Samstag.', 'Sie haben ja noch bis Freitag Zeit.'],
  },
  {
    id: 'war-eh-alt',
    phrase: [
      '[(war|ist|waren|sind|wäre) …8 (ohnehin|eh|sowieso|ja auch|auch|ja|doch|schließlich) nicht mehr (der|die|das) (jüngste|jüngsten|neueste|neuesten|neuste|frischeste|beste|schönste) …1] /',
      '[(war|ist|waren|sind) …6 (ohnehin|eh|sowieso|ja|doch|schließlich|ja auch|ja ohnehin|ja eh) …2 (nicht gerade neu|nicht mehr neu|nicht mehr ganz neu|nicht mehr taufrisch|in die Jahre gekommen|alt|uralt|älter|betagt|abgewohnt|reif für die Tonne|reif für den Müll|Schrott)] /',
      '[(hat|hatte|haben|hatten) …4 (ja|auch|eh|wohl|sicher|schon|ohnehin) …3 bessere (Tage|Zeiten) gesehen]',
      '[(hätte|hätten|wäre|wären) …3 (eh|ohnehin|sowieso|auch so) …3 (bald|irgendwann|demnächst|nicht mehr lange) …4 (ersetzen|ersetzt|austauschen|fällig|gehalten|gemusst|weggeworfen|entsorgt|müssen)?] /',
    ],
    unless: [...DENIED, 'unser*', 'bei uns', '(Frist|Rechnung|Zahlung|Rate|Beitrag|Wartung)'],
    better: [],
    model: ['Auch ein älteres Stück hat seinen Wert, ich sehe mir den Schaden an.'],
    note: SMALLER,
    flags: [
      'Der Zaun war ohnehin nicht mehr der jüngste.',
      'Das Sofa war ja schon in die Jahre gekommen.',
      'Der Koffer hatte wohl auch schon bessere Tage gesehen.',
    ],
    passes: ['Unser Server ist auch nicht mehr der jüngste, er wird im Mai ersetzt.', 'Die Rechnung ist erst im Juni fällig.'],
  },
  {
    id: 'funktioniert-ja-noch',
    phrase: [
      '[(funktioniert|funktionieren|läuft|laufen|fährt|hält|passt|schließt|schmeckt|wärmt|heizt|brennt|kühlt|schneidet|druckt|klingelt) …2 (ja|doch|schließlich) …1 (trotzdem|immerhin|noch|immer noch|nach wie vor|auch so|einwandfrei|tadellos) …2] /',
      '[(ist|sind) (ja|doch) (wohl|trotzdem|immerhin|immer noch|noch|nach wie vor|wohl noch) …2 (lesbar|brauchbar|benutzbar|nutzbar|essbar|genießbar|trinkbar|dicht|fahrbar|tragbar|heil|ganz|warm|bewohnbar)] /',
      '[(tut|tun) …6 keinen Abbruch]',
      '[(nimmt|nehmen) (dem|der|den) …4 (doch|ja) nichts (von|an) …4]',
      '[(ist|war) (ja|doch) (nichts|nix) …2 passiert] /',
      '[passiert ist (ja|doch|dabei) …2 (nichts|nix)]',
    ],
    unless: [...DENIED, 'bis', 'wenn', 'zum Glück', 'mir', 'gesund', 'also'],
    better: [],
    model: ['Ganz sollte es sein, ich sehe mir den Schaden an.'],
    note: SMALLER,
    flags: ['Die Tür schließt ja noch.', 'Der Inhalt ist ja wohl noch lesbar.', 'Das Eselsohr tut dem Lesevergnügen keinen Abbruch.'],
    passes: ['Funktioniert Ihr Gerät noch?', 'Der alte Zugang läuft ja noch bis Ende Mai.'],
  },
] as const satisfies readonly Rule[];
