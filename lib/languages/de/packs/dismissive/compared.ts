/** "Andere zahlen dafür Eintritt", "verglichen mit dem letzten Winter": measured against worse until nothing is left. */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, DOUBT, EVERYBODY, SMALLER } from './shared';

const FIXING = ['(deshalb|deswegen|darum|daher)', 'beheben', 'arbeiten', 'leid', 'Fehler'];

export const comparedRules = [
  {
    id: 'andere-zahlen-dafuer',
    phrase: [
      '[(andere|manche|viele|andere Leute|andere Leut|andere Gäste|andernorts|woanders|anderswo) (zahlen|bezahlen|zahlt man|blättern|legen|geben) …5 (Eintritt|extra|viel Geld|ein Vermögen|teures Geld|gutes Geld|Geld|Aufpreis|Zuschlag)]',
      '[(dafür|für so etwas|für so was|für sowas) (zahlen|bezahlen|geben) (andere|manche|andere Leute|die Leute) …5]',
      '[(im|in der|in den|auf dem|beim) <wort> (zahlen|bezahlen) (Sie|andere|die Leute) …3 (sogar|noch) (Eintritt|extra|Geld|drauf)]',
      '[(andere|manche|viele|andere Leute|andere Kunden|andere Gäste) (wären|würden|träumen|freuen) …4 (froh|dankbar|glücklich|davon|freuen|beneiden|alles geben|reißen)]',
      '[(darüber|da|daran) (freut|freuen|freute) sich …2 (anderswo|andere|ein anderer|manch einer|manch anderer|so mancher) …3]',
    ],
    unless: [...DENIED, ...FIXING, '(Bank|Portal|Kreditkarte)'],
    better: [],
    model: ['In Ihrem Fall sehe ich «Auskunft».'],
    note: EVERYBODY,
    flags: ['Andere zahlen für die Sauna Eintritt.', 'Dafür zahlen andere viel Geld.', 'Manche wären froh um so eine Aussicht.'],
    passes: ['Viele zahlen lieber in Raten, auch das geht.', 'Andere Gäste würden den Platz nehmen, falls Sie absagen.'],
  },
  {
    id: 'bei-anderen-dauert-es',
    phrase: [
      "[(bei anderen|anderswo|woanders|andernorts) (dauert|dauert's|kostet|kostet's|ist|geht|wäre|war|wartet|warten) …5 (doppelt|dreimal|länger|schlimmer|genauso|mehr|teurer|viel schlechter|schlechter)]",
      '[andere …8 und (sind|sagen|beschweren sich|jammern|klagen|meckern|haben) …3 (still|ruhig|nichts|nix|nicht|zufrieden|froh|auch nicht)] /',
      '[(haben|hatten|kennen) (andere|die anderen) (im|in|bei|aus|Kunden|Mieter|Nachbarn|Gäste|Leute) …4 auch und …6]',
      "[(anderen|den anderen) (ging's|ging es|geht es|geht's) …2 (gleich|genauso|auch so|ähnlich)] /",
      '[andere <wort> (haben|sind|konnten|mussten) …8 (auch|trotzdem) …2 (gefunden|geschafft|hinbekommen|hingekriegt|überstanden|gewartet|warten|zurechtgekommen|verstanden|ausgehalten|überlebt)] /',
      '[(die|alle) haben (das|es|den <wort>|die <wort>) (auch)? (locker|gelassen|sportlich|entspannt|mit Humor) (genommen|gesehen)]',
    ],
    unless: [...DENIED, ...FIXING, '(können|kann) (Sie|ich|wir)', '(Modelle|Filialen|Größen|Farben|Tarife|Geräte|Browser)'],
    better: [],
    model: ['Mir geht es um Ihren Fall: «Auskunft».'],
    note: EVERYBODY,
    flags: ['Bei anderen dauert es doppelt so lang.', 'Andere warten auf eine Niere und sind auch still.', 'Andere Reisende haben den Wagen auch gefunden.'],
    passes: ['Andere Modelle haben den Anschluss auch.', 'Andere Kunden haben den Fehler auch gemeldet, deshalb gibt es ein Update.'],
  },
  {
    id: 'verglichen-mit',
    phrase: [
      '[(verglichen mit|im Vergleich zu|im Vergleich zum|im Vergleich zur|gemessen an|gemessen am|neben dem|gegen das) …12 (flott|Kleinigkeit|Fingerübung|human|Luxus|Klacks|Spaziergang|Kindergeburtstag|Urlaub|gut dran|gut bedient|Kinderspiel|ins Gewicht fallen|Paradies|Peanuts)] /',
      '(verglichen mit|im Vergleich zu*|gemessen an|gemessen am) …,16 , [(ist|sind|war) (das|es|die|der)? …4 (Fingerübung|Luxus|Klacks|Spaziergang|Kindergeburtstag|Urlaub|Kinderspiel|harmlos|human|Peanuts|Kleinigkeit)]',
      '[(fällt|fallen|fiele|fallen dürfte) …6 (kaum|nicht wirklich|nicht sonderlich|nicht groß) ins Gewicht]',
      '[(kaum|nicht wirklich|nicht sonderlich|nicht groß) ins Gewicht (fallen|fällt)]',
      '[(war|ist|bleibt|blieb) (der|die|das) (Schaden|Verlust|Ärger|Verzögerung|Einbuße|Ausfall) …3 (überschaubar|verschmerzbar|vernachlässigbar|gering)] /',
      '[(hält|halten|hielt|hielten) sich …3 (ja|doch|wohl|noch|schon|durchaus) in Grenzen] /',
      '[(glimpflich|gut|billig|günstig) …8 (davongekommen|weggekommen)]',
    ],
    unless: [
      ...DENIED,
      'Vorgängermodell',
      '(hoffe|hoffen|damit)',
      'zum Glück',
      '(Baukosten|Risiko|Risiken|Messung|Gutachten|Modell|Vertrag|Tarif|Version|sparen)',
    ],
    better: [],
    model: ['Für Sie zählt dieser eine Fall, ich sehe ihn mir an.'],
    note: SMALLER,
    flags: [
      'Verglichen mit der letzten Sturmflut ist das eine Fingerübung.',
      'Der Betrag dürfte kaum ins Gewicht fallen.',
      'Glimpflich sind Sie mit dieser Summe ohnehin davongekommen.',
    ],
    passes: ['Im Vergleich zum Vorgängermodell ist der Verbrauch gering.', '14 Euro im Monat fallen ins Gewicht.'],
  },
  {
    id: 'keine-richtige-verspaetung',
    phrase: [
      '[(ist|sind|is|war|wäre) (ja|doch|ja wohl|doch wohl|nun wirklich|ja nun|ja nun wirklich|doch noch|noch|noch lange|ja noch) …2 (kein|keine|keinen) (richtige|richtiger|richtiges|echte|echter|echtes|wirklicher|wirkliche|wirkliches|große|großer)? (Krankheit|Unfall|Verspätung|Notfall|Schaden|Mangel|Defekt|Beschädigung|Verletzung|Verbrechen|Weltreise|Ewigkeit|Vermögen|Todesurteil|Körperverletzung|Skandal|Überschwemmung|Wasserschaden|Lärm|Zumutung|Folter|Strafe|Schande|Wartezeit|Herzinfarkt|Diebstahl|Marathon|Tragödie|Verlust|Entfernung|Umweg|Härtefall|Operation)] (/|und|,)',
      '[(ist|wäre) …3 (ein|mir ein) (großes|starkes|hartes|schweres|gewichtiges) Wort …8]',
      "[(ist|sind|wirkt|klingt|scheint) …6 (doch|ja|wohl|schon|etwas|ein wenig|ein bisschen|leicht|dann doch|mir|schon 'ne|schon eine) …2 (übertrieben|hoch gegriffen|hochgegriffen|zu hoch gegriffen|weit hergeholt|dick aufgetragen|theatralisch|überzogen|steile Wortwahl|starker Tobak)] /",
    ],
    unless: [
      ...DENIED,
      'für uns',
      'für mich',
      '(deshalb|darum|ernst)',
      '(Preis|Rechnung|Rechnungsbetrag|Schätzung|unser*)',
      '(nicht|keineswegs|keinesfalls) (übertrieben|überzogen)',
    ],
    better: [],
    model: ['Wie sehr Sie das stört, habe ich verstanden.'],
    note: DOUBT,
    flags: [
      'Zehn Minuten sind doch noch keine richtige Verspätung.',
      'Das ist ja wohl keine Krankheit.',
      '„Betrug“ ist ein großes Wort für einen Tippfehler.',
      'Das Wort „unzumutbar“ klingt dann doch etwas übertrieben.',
    ],
    passes: ['Das ist kein Defekt, der Akku ist nur leer.', 'Unser Preis ist wohl etwas hoch gegriffen, ich rechne neu.'],
  },
] as const satisfies readonly Rule[];
