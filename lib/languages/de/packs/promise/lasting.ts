/** German promises about all time to come: "bis zur Pension", "klemmt nie mehr", "solange du lebst". */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, HEDGED, NEVER_AGAIN, NO_ROOM, PERFECT } from './shared';

/** A condition, a wish, the past, or how things are today. */
const OPEN = [
  '^ (wenn|falls|ob|sofern|sobald|sollte|sollten)',
  '(falls|sofern|sobald|hoffe|hoffen|bitte|bisher|bislang|war|waren|wurde|wurden|hatte|hatten|hätte|hätten|wollte|wollten|möchte|möchten|soll|sollen|sollte|sollten|darf|dürfen|derzeit|momentan|zurzeit|aktuell)',
  '/ damit (nichts|niemand|keiner|kein|keine|sich|Sie|du|das|der|die|es|er|so|Ihnen|Ihr|Ihre|Ihrem|Ihrer|dir|dein|deine|deinem|deiner)',
  '(ob|wenn|dass) …12 (mehr|nie|nichts|nicht|kein|keine|keinen) …3 $',
] as const;
const CONTRACT = [
  '(Vertrag*|Garantie*|Laufzeit|*versicherung|versichert|Beitrag*|Beiträge|Wohnrecht|Aufbewahrung*|aufbewahren|aufbewahrt|aufheben|Frist|Zins*|Ersatzteil*|unkündbar|befristet|gesetzlich)',
] as const;
const SELF = ['(ich|wir|mir|uns)'] as const;

export const lasting = [
  // For a lifetime and longer
  {
    id: 'bis-zur-rente',
    phrase: [
      '[(noch|auch)? bis (zur|zu meiner|zu Ihrer|zu deiner|zu unserer) (Rente|Pension|Pensionierung|Verschrottung|silbernen Hochzeit|goldenen Hochzeit)] & (hält|halten|läuft|laufen|bleibt|bleiben|haben|hast|ham|hat|reicht|kommt|wird|ändern|Ruhe|Ruh|fährt|dient)',
      '(hält|halten|läuft|laufen|bleibt|bleiben|haben|hast|begleitet|wird|werden|macht|machen) …8 [(für)? (den Rest|bis ans Ende|bis zum Ende) (Ihres|deines|eures|seines|ihres|Ihrer|deiner|ihrer|seiner|aller) (Lebens|Tage)]',
      '(hält|bleibt|läuft|ist|sind|hat|haben|wird|bleiben) …8 [(bis ins Grab|auf Lebenszeit|bis ans Ende aller Tage|bis in alle Ewigkeit|über Generationen|für Generationen|bis ans Lebensende|bis an Ihr Lebensende|bis an dein Lebensende|auf ewig)]',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, ...CONTRACT, 'nicht ewig', '(Mitglied*|Rabatt|gültig|gelöscht|gesperrt|dankbar)'],
    better: ['nach unserer Erfahrung viele Jahre', 'bei guter Pflege viele Jahre'],
    note: 'So weit voraus lässt sich nichts zusagen. Welche Zeit hält sicher?',
    flags: [
      'Die neue Dichtung hält Ihnen dann bis zur Pension.',
      'Das Besteck wird Ihnen den Rest Ihres Lebens Freude machen.',
      'Einmal gestimmt, bleibt der Flügel über Generationen sauber.',
    ],
    passes: ['Der Vertrag läuft bis zur Rente.', 'Das Wohnrecht gilt auf Lebenszeit.', 'Die Lampe hält erfahrungsgemäß zehn Jahre, nicht bis zur Rente.'],
  },
  {
    id: 'solange-du-lebst',
    phrase: '/ [solange (du lebst|Sie leben)]',
    unless: [...DENIED, ...CONTRACT],
    better: ['nach heutigem Stand'],
    note: 'So weit voraus lässt sich nichts zusagen. Welche Zeit hält sicher?',
    flags: ['An der Miete ändert sich nichts mehr, solange Sie leben.', 'Der Topf hält, solange du lebst.'],
    passes: ['Das Wohnrecht gilt, solange Sie leben.', 'Solange Sie im Haus leben, zahlen wir die Wartung laut Vertrag.'],
  },
  {
    id: 'fuer-immer-los',
    phrase: [
      '(ist|sind|bist|seid|bleibt|bleiben|läuft|laufen|haben|hast|hält|wird) …8 [(für immer|auf immer|für alle Ewigkeit)] (los|Ruhe|stabil|rein|dicht|sauber|weg|sicher|gelöst|frei|so|zufrieden|trocken|schön)',
      '(rein|weg|los|sauber|dicht|stabil|still|frei|gut|schön|Ruhe) , und (zwar|das) [(für immer|auf immer|auf ewig|für alle Zeiten)]',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, '(gelöscht|geschlossen|Daten|Datei|Konto|gesperrt|verloren)'],
    better: ['hoffentlich lange', 'nach unserer Erfahrung lange'],
    note: NO_ROOM,
    flags: ['Damit sind Sie das Problem für immer los.', 'In zehn Tagen ist deine Haut rein, und zwar für immer.'],
    passes: ['Das Konto ist danach für immer gesperrt.', 'Wenn die Datei für immer weg ist, hilft nur die Sicherung.'],
  },
  {
    id: 'die-naechsten-zwanzig-jahre',
    phrase: [
      '[(auch)? die nächsten (zehn|zwanzig|dreißig|vierzig|fünfzig|hundert|10|20|30|50|100|*000) (Jahre|Winter|Sommer|Kilometer)] & (Ruhe|Ruh|hält|halten|läuft|fährt|sitzt|nicht|nimmer|nichts|kein|keine|keinen|begleite|begleiten)',
      '[(auch|noch|selbst) in (zehn|zwanzig|dreißig|fünfzig|hundert|10|20|30|50|100) (Jahren|Wintern)] …4 (noch|derselbe|dieselbe|denselben|wie|schön|dicht|gerade)',
      '[heute , morgen und (in|auch in) (zehn|zwanzig|fünfzig|hundert) Jahren]',
      '[(noch|noch einmal|nochmal) (zehn|zwanzig|dreißig|fünfzig) Jahre] & (läuft|fährt|hält|halten|laufen|fahren)',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, ...CONTRACT, '(reparieren|Rate*|Kredit|Abzahlung|zahlen Sie die)'],
    better: ['voraussichtlich auf absehbare Zeit'],
    note: 'So weit voraus lässt sich nichts zusagen. Welche Zeit hält sicher?',
    flags: [
      'Mit dem Motor haben Sie die nächsten zwanzig Jahre Ruhe.',
      'Der Lack ist auch in zehn Jahren noch wie heute.',
      'Danach fährt der Traktor noch einmal zwanzig Jahre.',
    ],
    passes: ['Der Hersteller gibt die nächsten zehn Jahre Garantie, und so lange läuft auch der Service.', 'Die Akten müssen wir noch zehn Jahre aufbewahren.'],
  },
  {
    id: 'ueberlebt-dich',
    phrase: [
      '[(überlebt|übersteht|überdauert) (auch|noch)? (dich|Sie|euch|uns alle|uns|Ihre Enkel|deine Enkel|Ihre Urenkel|deine Urenkel|Generationen|jeden Winter|jede Waschmaschine)]',
      '(kriegst|kriegen|kriegt|bekommst|bekommen|bekommt) (du|Sie|man|er|sie|auch)? …3 [nicht (tot|kaputt|klein)]',
      '(ist|sind|bleibt) …3 [(unkaputtbar|unknackbar|unhackbar|unfehlbar|absturzsicher|narrensicher|unzerstörbar|nicht kaputtzukriegen|nicht totzukriegen|nicht kleinzukriegen)]',
    ],
    unless: [...DENIED, ...OPEN, '(ich|wir) …4 nicht'],
    better: [],
    model: ['Das Gehäuse ist aus Stahl und bei vielen seit Jahren täglich im Einsatz.'],
    note: PERFECT,
    flags: ['Der Mahlkegel überlebt dich und deine Enkel.', 'Die Fassung bekommt auch Ihr Kind nicht kaputt.', 'Das Gerät ist nicht totzukriegen.'],
    passes: ['Wenn das Kind die Fassung nicht kaputt bekommen soll, nehmen Sie Titan.', 'Die Pflanze überlebt den Winter nur im Keller.'],
  },
  // Never
  {
    id: 'nie-mehr-panne',
    phrase: [
      '<wort> …8 [(nie mehr|nie wieder|niemals mehr|niemals wieder|nimmermehr|nie und nimmer|kein einziges Mal mehr)]',
      '(hast|haben|habt) (du|Sie|ihr) [(nie mehr|nie wieder|niemals wieder)]',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OPEN,
      '(ich|wir|man|hat|habe|wolle|wollen|will|wünsche|wünschen|sag|schreib|tun Sie|mach|machen Sie|kommentarlos)',
      '^ (nie|niemals)',
      '(schreiben|geschrieben|Garantie|schwören|klappt|geht das|geht es|raus)',
      '(Passwort|PIN|TAN|Kennwort|Nummer)',
      '(kommen|kommst|kaufen|kaufst|bestellen|bestellst|buchen|buchst|vergessen|vergisst) (Sie|du) nie',
    ],
    better: ['voraussichtlich nicht mehr', 'nach heutigem Stand nicht mehr'],
    note: NEVER_AGAIN,
    flags: [
      'Mit dem neuen Sensor geht Ihnen die Lampe nie mehr an.',
      'Dank neuer Firmware schlägt das Gerät nie mehr falschen Alarm.',
      'So ein Fehler kommt uns nie mehr durch die Tür.',
    ],
    passes: [
      'Ich verstehe, dass Sie so etwas nie wieder erleben möchten.',
      'Sie haben geschrieben, Sie wollten nie wieder bei uns kaufen.',
      'Bitte geben Sie die Nummer nie wieder am Telefon weiter.',
    ],
  },
  {
    id: 'wird-niemals',
    phrase: [
      '(wird|werden) …8 [(nie|niemals)] (davon|etwas|so|den|die|das|ein|eine|einen|klemmen|ausfallen|versagen|reißen|rosten|brechen|fehlen|passieren|haben|sein|erfahren|merken|bemerken|verblassen|verlieren|auffallen|steigen|sinken|*en)',
      '<pannen> …6 [(nie|niemals|zu keiner Zeit|kein einziges Mal|nie auch nur)] $',
      '(tut|tun) …4 [(nie|niemals|auch nie)] $',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OPEN,
      ...SELF,
      'nie (ganz|vollständig|vollkommen|restlos|völlig|alle|so|mehr|wieder|nach)',
      'niemals (mehr|wieder|nach)',
      '(Passwort|PIN|TAN|Kennwort|auffordern|bitten|fragen|abgefragt)',
    ],
    better: ['nach heutigem Stand kaum', 'nach unserer Erfahrung kaum'],
    note: NEVER_AGAIN,
    flags: ['Die Schubladen werden niemals klemmen.', 'Ihr jetziger Chef wird davon nie erfahren.', 'So hart wird Ihr Wasser nie sein.'],
    passes: [
      'Unsere Bank wird Sie nie nach der PIN fragen.',
      'Ein Restrisiko wird sich nie ganz ausschließen lassen.',
      'Das Gerät wird sehr warm, lassen Sie es nie ohne Aufsicht.',
    ],
  },
  {
    id: 'panne-nicht-mehr',
    phrase: [
      '(danach|damit|dann|nachher|hinterher|ab jetzt|ab sofort|ab heute|ab morgen|ab <wochentag>|ab nächster Woche|künftig|in Zukunft|von nun an|jetzt) …6 <pannen> & [(nicht mehr|nimmer)]',
      '<pannen> & (danach|damit|dann|nachher|hinterher|ab jetzt|ab sofort|ab heute|ab morgen|ab <wochentag>|ab nächster Woche|künftig|in Zukunft|von nun an) & [(nicht mehr|nimmer)]',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OPEN,
      ...SELF,
      '(meist|oft|viele|Zug|Bus|Frist|Bestellung|Angebot)',
      '(wenn|bis|prüfen|schauen|sehen) …,12 (nicht|nichts) mehr',
    ],
    better: ['voraussichtlich nicht mehr', 'nach unserer Erfahrung nicht mehr'],
    note: NEVER_AGAIN,
    flags: ['Danach kippt der Schrank nicht mehr.', 'Ihre Tochter weint ab nächster Woche nicht mehr.'],
    passes: ['Wenn der Hahn danach nicht mehr tropft, ist alles gut.', 'Der Bus hält ab Montag dort nicht mehr.'],
  },
  {
    id: 'keiner-mehr',
    phrase: [
      '<pannen> & [(keiner|niemand|niemandem|kein einziger|keine einzige) …4 mehr]',
      '<pannen> & (danach|damit|dann|nachher|hinterher|ab jetzt|ab sofort|ab heute|ab morgen|künftig|in Zukunft|von nun an) & [(nichts|nix) mehr]',
      '(kann|können|wird|werden|muss) …8 [(von niemandem|niemand|keiner|keine Menschenseele) …3 mehr] …5 (werden|gehackt|stören|hänseln|ärgern|reinkommen|knacken|öffnen|anstehen|warten|belästigen|einbrechen|mitlesen|merken)',
      '<pannen> & [(kein|keine|keinen) (einziger|einzige|einziges|einzigen)? <wort> mehr] & (ab jetzt|ab sofort|ab heute|ab morgen|ab <wochentag>|künftig|in Zukunft|von nun an|danach|damit|dann|nachher|hinterher|jetzt|da)',
      '(ab jetzt|ab sofort|ab heute|künftig|in Zukunft|von nun an|danach|hinterher|da|dann) …4 (findest|finden|siehst|sehen|hörst|hören|bleibt|riecht|spürst|spüren) …4 [(kein|keine|keinen) (Körnchen|Krümel|Stäubchen|Tropfen|Tröpfchen|Härchen|Haar|Kratzer|Fleck|Dublette|Fehler|Rest|Spur|Mucks|Lüftchen)] …2 (mehr|übrig|zurück)',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, ...SELF, '(leider|Bus|Zug|Ticket*|Termin*|Plätze|Platz)', '(wenn|bis) …,12 mehr'],
    better: [],
    model: ['Das Risiko ist damit deutlich kleiner.', 'Das beobachten wir die nächsten Wochen gemeinsam.'],
    note: NEVER_AGAIN,
    flags: [
      'Jetzt kommt bei dir keiner mehr rein.',
      'Dein Zugang kann ab heute von niemandem mehr gehackt werden.',
      'Ab jetzt verirrt sich kein Brief mehr.',
      'Da findest du kein Körnchen mehr.',
      'Damit fällt bei Ihnen nichts mehr aus.',
    ],
    passes: ['Ab Montag fährt am Abend kein Bus mehr.', 'Damit niemand mehr stolpert, kleben wir die Kante ab.', 'Wenn keiner mehr stört, fangen wir an.'],
  },
] as const satisfies readonly Rule[];
