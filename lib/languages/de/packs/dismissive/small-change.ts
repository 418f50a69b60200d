/** "Das ist ein halbes Fischbrötchen", "drei Wochen sind noch flott": measuring money and time until nothing is left of them. */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, SMALLER } from './shared';

/** What costs a few coins and serves as a yardstick. */
const TREAT =
  '(Kaffee|Kaffees|Espresso|Cappuccino|Eiskaffee|Milchkaffee|Bier|Biere|Biers|Maß|Halbe|Seidel|Krügerl|Eisbecher|Eis|Kugel|Kugeln|Brötchen|*brötchen|*semmel|*semmeln|Brezel|Brezeln|Brezn|Gipfeli|Döner|Pizza|*wurst|Kinokarte|Kinoabend|Kinobesuch|Abendessen|Mittagessen|Essen|Schachtel|Päckchen|Zigaretten|Trinkgeld|Taschengeld|Schokoriegel|Schnitzel|Burger|Limo|Krapfen|Parkticket|Tankfüllung)';
const COINS = '(Euro|Franken|Cent|Rappen|€|EUR|CHF|Fr|Stutz|Prozent)';
const SPAN = '(*sekunden|*minuten|*stunden|*tage|*wochen|*monate|Tag|Woche|Monat|Stunde|Minute|Jahr|Jahre|Viertelstunde)';
const OURS = ['auf uns', '*gutschein*', '(enthalten|inklusive|inbegriffen|geschenkt|spendiere|spendieren|einlösen)', 'zu viel'];

export const smallChangeRules = [
  {
    id: 'preis-eines-kaffees',
    phrase: [
      `${COINS} …,8 [(das ist|das sind|das wären|das wäre|das wär|das macht|da reden wir über|da reden wir von|da sprechen wir von|wir reden über|wir reden von|wir reden hier von|wir sprechen von) …2 (ein|eine|einen|einer|einem|zwei|drei|vier|halbes|halber) …2 ${TREAT} …4] /`,
      `[(Preis|Gegenwert|Wert|Kosten) (von|eines|einer) …3 ${TREAT} …2]`,
      `[(weniger|nicht mehr|kaum mehr|gerade mal so viel) (als|wie) (ein|eine|einen|zwei|der|mein|Ihr|dein) …2 ${TREAT} …3] /`,
      `${COINS} && [(dafür|davon|für das Geld|für die Summe) (bekommen|bekommst|bekommt|kriegen|kriegst|kriegt|gibt) (Sie|du|man|es)? …5 (kein|keine|keinen|gerade|nicht einmal|nicht mal|grad) …3 ${TREAT} …2]`,
      `[(geben Sie|gibst du|gibt man|geben andere|geben manche) …8 (für|beim) …5 (Kaffee|Bier|Zigaretten|Essen|Frühstück|Feierabendbier|Eis) …2 aus]`,
    ],
    unless: [...DENIED, ...OURS, '(beträgt|betragen|liegt bei|gilt)'],
    better: [],
    model: ['Auch «Betrag» sollen stimmen, ich rechne nach.'],
    note: SMALLER,
    flags: [
      'Zwölf Euro, das sind zwei Halbe im Wirtshaus.',
      'Die Gebühr macht den Preis von drei Brezeln im Monat aus.',
      'Es geht um sechs Franken, da reden wir über einen Cappuccino.',
    ],
    passes: [
      'In den 12 Euro ist ein Kaffee schon enthalten.',
      'Für das Warten schicke ich Ihnen einen Gutschein über 6 Euro, das ist ein Kaffee auf uns.',
      'Der Preis von 14 Euro gilt bis Sonntag.',
    ],
  },
  {
    id: 'ist-noch-flott',
    phrase: [
      `[${SPAN} (sind|ist|is|war|waren|wären) …8 (eher|noch|fast|eigentlich|praktisch|sogar|ja|doch|geradezu|quasi|wirklich|echt|schon|vergleichsweise) …2 (flott|fix|schnell|rasch|zügig|Express|rasant|rekordverdächtig|pünktlich|überpünktlich|human|Luxus|kurz|Rekord|harmlos|moderat|im Rahmen|im grünen Bereich|erträglich|überschaubar)] /`,
      `[${SPAN} (sind|ist|is|war|waren) …6 (ein Wimpernschlag|ein Klacks|ein Katzensprung|ein Augenblick|kein Zeitraum|schnell (um|vorbei|rum|herum|vergangen))] /`,
      `[da (sind|ist) …4 ${SPAN} (eher|noch|fast|eigentlich|praktisch|sogar|geradezu|quasi|übrigens) …2 (flott|fix|schnell|zügig|Express|human|wenig|kurz|Rekord)]`,
      `[${SPAN} (sind|ist|waren|war) …6 (ja|doch|nun|halt|eben|eigentlich) …2 (normal|üblich|Standard|branchenüblich|marktüblich)] /`,
    ],
    unless: [
      ...DENIED,
      'zwischen',
      '(heute|inzwischen) (geht|sind) es',
      'nicht (normal|flott|schnell|kurz)',
      '(lieber|verstehe|schaffen|schaffe|deshalb|darum)',
      '(frage|fragen|prüfe|prüfen|melde|melden) (ich|wir)',
      'Urlaub',
    ],
    better: [],
    model: ['«Dauer» ist lang, das verstehe ich.', 'So lange dauert es, weil «Grund».'],
    note: SMALLER,
    flags: [
      'Drei Wochen sind in dieser Branche praktisch überpünktlich.',
      'Vierzig Minuten sind am Samstag eigentlich noch Express.',
      'Zehn Tage sind bei Sonderfarben doch üblich.',
    ],
    passes: [
      'Zwei bis drei Werktage sind bei Überweisungen üblich.',
      'Elf Tage sind lang, und das tut mir leid.',
      'Die Reparatur dauert drei Tage, das ist schneller als angekündigt.',
    ],
  },
  {
    id: 'verschmerzt-man',
    phrase: [
      '[(verschmerzt|verkraftet|überlebt|übersteht) (man|jeder|jede|so ein|ein Erwachsener) …4] /',
      '/ [(das|die|den|so etwas|so was|<wort> <wort>)? (verschmerzen|verkraften|überleben|überlebst|verkraftest|verschmerzt|überlebt) (Sie|du|ihr) …4] /',
      '[(lässt|lassen|ließ|ließe|dürfte|dürften) sich …8 (ja|doch|wohl|sicher|schon|gut|leicht|einmal|mal|durchaus|irgendwie)? …2 (verschmerzen|verkraften|aushalten|ertragen)] /',
      '[sich …5 (verschmerzen|verkraften|aushalten|ertragen) (lässt|lassen|ließe)]',
      '[(lässt|lassen) sich …8 (ja|doch|wohl|schon|sicher) …6 überbrücken]',
    ],
    unless: [...DENIED, 'nicht …3 (verschmerzen|verkraften|ertragen|aushalten|überbrücken)', 'kaum', 'Leihgerät', 'Grad'],
    better: [],
    model: ['«Dauer» ohne «Sache» ist lästig, das verstehe ich.'],
    note: SMALLER,
    flags: [
      'Ein Tag von sechsen, das verschmerzt man.',
      'Die Karte war drei Tage gesperrt, was sich ja wohl verschmerzen lässt.',
      'Eine Woche lässt sich mit etwas gutem Willen schon aushalten.',
    ],
    passes: ['Der Akku verkraftet 800 Ladungen.', 'So ein Lärm lässt sich nicht lange ertragen.'],
  },
  {
    id: 'macht-nicht-arm',
    phrase: [
      '[(wird|werden|dürfte|dürften) (Sie|dich|euch|niemanden|keinen|Ihren <wort>|Ihre <wort>|<wort> <wort>|<wort> <wort> <wort>) …5 (nicht|kaum|schon nicht) …3 (ruinieren|arm machen|umwerfen|umhauen|in den Ruin treiben|an den Bettelstab bringen|aus der Bahn werfen|den Kopf kosten|den Kragen kosten|aus den Angeln heben)]',
      '[(ruiniert|ruinieren) (Sie|dich|euch|uns|einen|niemanden|keinen) …4 (nicht|kaum|schon nicht)?] /',
      '[(macht|machen) (Sie|dich|euch|uns|einen|niemanden|keinen) …4 (nicht arm|nicht ärmer|arm)] /',
      '[die Welt …4 aus den Angeln (hebt|heben|gehoben)]',
      '[was …8 (ja|doch|nun|wohl|freilich|schließlich) …2 (kein Vermögen|nicht die Welt|keine Welt|keine Unsumme) (ist|sind|war)]',
      '[(teuer|lang|lange|schlimm|weit|viel|groß|neu|wertvoll|dringend) (war|ist|waren|sind) …8 (nun|ja|doch|schließlich|dann) …2 auch nicht (gerade|mehr|wirklich)?] /',
    ],
    unless: [...DENIED, 'trotzdem'],
    better: [],
    model: ['«Betrag» sind spürbar, ich sehe nach, wofür sie anfielen.'],
    note: SMALLER,
    flags: [
      'Ein Zuschlag von 15 Euro wird Sie schon nicht ruinieren.',
      'Fällig sind 118 Euro, was für eine Woche am Meer ja nun kein Vermögen ist.',
      'Teuer war die Dose nun auch nicht gerade.',
    ],
    passes: ['Damit Sie die Nachzahlung nicht umwirft, teile ich sie in drei Raten.', 'Teuer war das Ersatzteil nicht, es kostete 9 Euro.'],
  },
  {
    id: 'geht-doch-nur-um',
    phrase: [
      "[(geht es|es geht|ging es|es ging|geht's|ging's) (ja|doch|schließlich|eh|letztlich|am Ende|hier doch|hier ja|im Grunde) …2 (nur|bloß|lediglich|gerade mal) um …6] /",
      '[(handelt|handeln|dreht) …4 (ja|doch|ohnehin|schließlich|eh|wohl) …2 (nur|bloß|lediglich) um …6] /',
      '[sich …4 (ja|doch|ohnehin|schließlich|eh|wohl) …2 (nur|bloß|lediglich) um …6 (handelt|handeln|dreht)]',
      "[(geht es|geht's|ging es|ging's) …3 (doch|ja) um (nichts|nix|nicht viel|fast nichts)]",
      '/ [(es|das) (ist|war) (nur|bloß) (ein|eine) (Konzert|Spiel|Serie|Film|Hotel|Zimmer|Handy|Paket|Jacke|Kleid|Kuchen|Torte|Frisur|Haarschnitt|Fleck|Delle|Schramme|Kratzer|Fahrrad|Rad|Velo|Katze|Hund|Pflanze|Baum|Foto|Bild|Zahl|Buchstabe|Probe|Training|Nacht|Abend|Abendessen)] /',
    ],
    unless: [...DENIED, 'noch', '*fehler', 'nicht …3 nur', '(Unterschrift|Klick|Klicks|Formular|Angabe|Formsache|Nummer|Bestätigung|Haken)'],
    better: [],
    model: ['Es geht um «Betrag», und die sollen stimmen.'],
    note: SMALLER,
    flags: ['Es geht doch nur um vierzig Euro.', 'Es wird sich ja ohnehin nur um ein paar Cent handeln.', 'In der Jugendliga geht es doch um nichts.'],
    passes: ['Es geht ja nur um Ihre Unterschrift, dann ist alles fertig.', 'Es geht hier nur um die Rechnung vom Mai.'],
  },
] as const satisfies readonly Rule[];
