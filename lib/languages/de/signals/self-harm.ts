/** Words by which a German message says that its writer may take their own life. Missing one weighs more than asking once too often. */
import type { SignalCue } from '../../../core/situations/message-signals';

const NEVER =
  '(nicht mehr|nicht länger|nicht weiter|nimmer|nimma|nimmermehr|nümm|nümme|nüm|nie mehr|nie wieder|ned mehr|net mehr)';
const WANT = '(will|wü|möchte|moechte|mag|mog|kann|ko|wollte|möcht|wott|ma)';
const WISH = '(will|möchte|möcht|mag|würde|wünschte|wünsche|könnte|wott|wü)';
/** Where one lives, or with what: "in dieser Wohnung nicht mehr leben". */
const PLACES = [
  '(in|bei|hier in) (diesem|dieser|so einer|so einem|einem|einer|dem|der|Ihrem|Ihrer|Köln|Berlin|Wien|Zürich|Hamburg|München)',
  '(mit|neben|unter) (dem|der|diesem|dieser|so einem|so viel|solchem|Ihrem|Ihrer|eurem) …2 (Lärm|Schimmel|Gestank|Geruch|Baustelle|Krach|Zustand|Problem|Heizung|Internet|Handy|Gerät|Router|Staub|Ungeziefer|Nachbarn)',
  'ohne (Ihre|Ihren|Ihr|eure|euren|euer|das|dieses|diese|diesen|die|den|Internet|Kaffee|Netflix)',
  'davon',
];

export const selfHarm: readonly SignalCue[] = [
  {
    kind: 'self-harm',
    phrase: [
      `[${WANT} …5 ${NEVER} (leben|läbe|weiterleben|existieren)]`,
      `[${NEVER} …2 (leben|läbe|weiterleben|existieren) (will|möchte|kann|mag|mog|wollen|wü|wott|möcht)]`,
      `[${NEVER} …1 (leben|weiterleben) (wollen|können|mögen)]`,
      '[(keinen|kein) (Lebenswillen|Lebensmut|Lebenswille|Lebenswunsch) mehr?]',
      '[(Lebenswillen|Lebensmut) …2 verloren]',
    ],
    unless: PLACES,
  },
  {
    kind: 'self-harm',
    phrase: [
      '[(bringe|bring|brächte|brachte|brings) (ich|i)? (mich|mi) …5 um] /',
      '[(bringe|bring|brächte) (ich|i)? (mich|mi) …3 um] (wenn|falls|sobald|weil|und|oder|bevor|ehe|ich|das|i|wegen)',
      '[(mich|mi|mir) …4 (umbringen|umzubringen|umbring|umbringe|umbringn|umbrächte)]',
      '[(mich|mi) (selbst|selber) (töten|zu töten|richten|zu richten|auslöschen|umlegen)]',
      '[(töte|tötete) ich? mich (selbst|selber)?]',
      '[(erhäng*|erschieß*|erschiess*|vergift*|aufhäng*|aufzuhängen|ertränk*) …2 (mich|mi) (selbst|jetzt|morgen|heute|dann)?] /',
      '[(ich|i) …4 (mich|mi) …4 (erhänge|erhängen|erschieße|erschiessen|erschießen|vergifte|vergiften|aufhängen|ertränken)]',
      '[(hänge|häng) ich? mich auf] /',
    ],
    unless: [
      '(Freund|Freundin|Frau|Mann|Chef|Chefin|Mutter|Vater|Kollege|Kollegin|Kollegen|Oma|Schwester|Bruder|Nachbar|Nachbarin) …2 mich',
      '~(Seite|Programm|System|Rechner|Computer|App|Software|Browser)',
      'mich um (das|den|die|mein*|einen|eine|alles)',
      '~(ihr|Sie|er|sie|die|wer) (wollt|wollen|will|wollte) …3 mich',
      '(wollt|wollen) (ihr|Sie) mich',
      '(Erschießen|Erschieß) (Sie|S)',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      '[mir …4 (das|mein) Leben …2 (nehmen|nehme|zu nehmen|genommen|nähme)]',
      '[(nehme|nehm|nähme) ich? mir …3 das Leben]',
      '[(meinem|dem|dem eigenen|mein eigenes) Leben …2 (ein Ende|Schluss)]',
      '[(mein|das|dieses) (eigenes)? Leben …2 (beenden|beende|zu beenden|beendet|wegwerfen|wegwerfe|auslöschen|wegschmeißen)]',
      '[(beende|beend) ich? (mein|das|dieses) Leben]',
      '[(Schluss|schluß) …2 (machen|zu machen|mache|mach)] …,3 mit (allem|meinem Leben|dem Leben|mir|alles)',
      '[(mache|mach|machen) …5 Schluss mit (allem|meinem Leben|dem Leben|mir)]',
      '[(mache|mach) …5 Schluss , mit (allem|meinem Leben|dem Leben)]',
      '[mit (allem|meinem Leben|dem Leben) …2 Schluss (mache|machen|zu machen)]',
    ],
    unless: ['(Abo|Vertrag|Tarif|Anbieter|Mitgliedschaft|Film|Roman)', 'mein Leben lang'],
  },
  {
    kind: 'self-harm',
    phrase: [
      '(ich|mich|mir|mein|meine|meiner|meinem|meinen|i|mi) && [(Suizid*|Suicid*|Suizit*|suizidal*|Selbstmord*|Selbsmord*|Selbstmort*|Freitod*|Selbsttötung*)]',
      '[(denke|denk|dachte|denken|nachdenken|nachgedacht|nachdenke|gedacht) …5 (Suizid*|Selbstmord*|Freitod|daran mich umzubringen|sterben|ans Sterben|den Tod|Selbsttötung)]',
      '[(an|über) (Selbstmord|Suizid|Freitod|den eigenen Tod|meinen Tod) …3 (denke|gedacht|denken|nachdenken|nachdenke|nachgedacht)]',
      '[(begehe|begehen|begeh) ich? (Suizid|Selbstmord)]',
      '(Lebensversicherung|Versicherung|Risikoversicherung|zahlt|ausbezahlt|ausgezahlt) && [(bei (Suizid|Selbstmord|Freitod|Selbsttötung)|selbst entschieden hat zu gehen|freiwillig (gehe|geht|aus dem Leben)|selber gehe|selbst gehe)]',
      '[(ritze|ritz|schneide|verletze|verletz) ich? mich (selbst|selber|wieder|absichtlich)]',
      '[mich (wieder|selbst|selber|absichtlich) (zu ritzen|ritzen|ritze|verletzen|zu verletzen|verletze)]',
      '[aus dem Leben (scheiden|zu scheiden|scheide|gehen)]',
    ],
    unless: [
      '(prävention|Film*|Buch|Buches|Serie*|Roman*|Krimi*|Spiel*|Squad|Doku|Artikel|Kurs*|Seminar*|Broschüre*|Strecke|Gleis gesperrt|Zug|Züge|S Bahn|Verspätung|Fahrpreis|Suizidprävention|Folge|Staffel|Selbstmordattent*|Attentäter*|Kommando)',
      '~(Beipackzettel|Nebenwirkung*|Makler|Toaster|Drucker|Kaffeemaschine|Waschmaschine|Rechner|Laptop)',
      '(lol|haha)',
      '~nie (Selbstmord*|Suizid*)',
      '(wirtschaftlicher|politischer|beruflicher|finanzieller|kollektiver) Selbstmord',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      `[${WISH} …5 (sterben|stirbt|sterbn|stärbe)] (/|will|möchte)`,
      '[(sterben|stärbe) (will|möchte|wollen|wü)]',
      '[(ich|i) …2 (will|möchte|mag|möcht|wü) …5 (sterben|sterbn|stärbe)]',
      '[(am liebsten|lieber|wünschte) …4 tot (wäre|sein|wär|bin)?] (/|als)',
      '[(wäre|wär) (ich|i) …2 tot] /',
      '[(ich|i) (wäre|wär) …2 tot] /',
      '[tot sein] (/|will|möchte)',
      '[(ich|i) (wäre|wär|bin) …3 tot] …,4 (besser|leichter|Ruhe|egal|froh|wünsch*)',
      '[(besser|leichter) …,5 (wenn|wäre|wär) …3 (ich|i) …3 (tot|nicht mehr (da|hier|am Leben|auf der Welt)|nie geboren|nimmer da|weg) (wäre|wär|bin|sein)?]',
      '[(ihm|ihr|ihnen) (nachgehe|nachgehen|nachfolgen|nachfolge|folgen|folge) (will|möchte|kann)?]',
      '[nie geboren (worden|wäre|wär)]',
      '[(Todessehnsucht|Todeswunsch|Sterbewunsch|Abschiedsbrief)]',
    ],
    unless: [
      '(hätte|hätten|fast|beinahe|sonst|gerettet|beinah)',
      'sterben vor',
      'vor (Neugier|Lachen|Scham|Langeweile|Hunger|Hitze|Durst|Sehnsucht)',
      '(nicht|nie|net|ned) (dumm|doof|unwissend|hier|daran|so früh)? (sterben|sterbn)',
      '(dumm|doof) (sterben|sterbn)',
      '(Film|Buch|Roman|Krimi|Spiel|Serie|Stück|Mediathek|Theater|Song|Leitung|Akku|Handy|Heldin|Großhandel|haha|lol)',
      'vor …2 Jahren wollte',
      'wenn ich (mal|einmal|irgendwann)? sterbe',
      '(Netz|Leitung|Internet|Akku|Router) …3 tot',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      '[(mir|mia|mer) …6 (antun|anzutun|antue|antu)] ',
      '[(tue|tu|tun) ich? mir …2 (was|etwas|noch was) an]',
      '[sich …2 (etwas|was) (antun|antut|anzutun)]',
      '[mir (etwas|was|selbst etwas) (antue|antun|anzutun)]',
    ],
    unless: [
      'mir (das|dies|diesen|dieses|so etwas|so was|sowas|ein zweites Mal|den|die|nicht)',
      '(nicht|nie|keinesfalls|nimmer) (mehr|länger|nochmal|weiter)? (antun|an|anzutun)',
      '(warum|wieso|muss ich)',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      '[(möchte|will|mag|möcht|wollte|wünschte|wü) …5 (nicht mehr|nimmer|nie mehr|nie wieder) …1 (hier sein|da sein|dasein|aufwachen|aufwache|auf der Welt sein|auf dieser Welt sein|existieren|weitermachen)]',
      '[(nicht mehr|nimmer|nie mehr) …1 (hier sein|da sein|aufwachen|auf dieser Welt sein) (möchte|will|mag|wü)]',
      '[(gibt|gibts|gäbe) …4 (mich|mi) …3 (nicht mehr|nimmer|nimma)]',
      '[(mich|mi) (gibt|gibts) …4 (nicht mehr|nimmer|nimma)]',
      '[(bin|wäre) ich …4 nicht mehr (am Leben|unter den Lebenden|auf (dieser|der) (Welt|Erde))]',
      '[(Sie|ihr|du) (das|dies|diese Zeilen|diese Nachricht|diese Mail) (lesen|lest|liest)] …,5 (lebe|bin|werde) ich …3 (nicht mehr|tot|schon weg|weg)',
      '[(wir sehen uns|auf ein Wiedersehen) …3 (auf der anderen Seite|im Jenseits|im nächsten Leben)]',
    ],
    unless: [
      'als (Kunde|Kundin|Mieter|Mieterin|Abonnent|Mitglied)',
      '~(unter|bei|in|an) (dieser|der|diesem|Ihnen|euch|eurem|Ihrem)',
      '~(Kunde|Kundin|bei euch|bei Ihnen|Adresse)',
      'nicht mehr in',
      '(als|zum|für) …3 (Kunde|Kundin)',
      '(nämlich|Urlaub|Kreta|Mallorca|Datenbank)',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      '[ohne mich …5 (besser dran|besser|leichter|besser gehen)] ',
      '[(besser|leichter) …3 ohne mich]',
      '[(keiner|niemand|keinem|niemandem|kein Mensch) …4 (vermisst|vermissen|vermisse|fehlen|vermißt)]',
      '[mein Leben (hat|ist|war) …5 (keinen Sinn|sinnlos|wertlos|nichts mehr wert|nichts wert|vorbei|zu Ende|gelaufen|keinen Wert)]',
      '[(das|mein|dieses) Leben …3 (keinen Sinn|sinnlos|kein Sinn|nicht mehr lebenswert|nicht lebenswert|unerträglich)]',
      '[(hat|ergibt|macht|sehe) …4 (mein|dieses|im|meinem|am) Leben …2 (keinen Sinn|kein Sinn) mehr?]',
      '[(keinen Sinn|kein Sinn) …3 (im|am|in meinem) Leben]',
      '[(müde|satt|überdrüssig) (vom|des|meines|am) (Leben|Lebens)]',
      '[(ich|i) …3 (bin|fühle mich) …4 (lebensmüde|des Lebens müde)]',
      '[(Leben|Lebens) …2 (müde|satt|überdrüssig)]',
    ],
    unless: [
      'Lebens (satt)? (und|oder)',
      'ohne mich als',
      '(Termin|Vertrag|Produkt|Kurs|Feier|Party) …3 ohne mich',
      '(Artikel|Lieferung|Paket|Zustellung) vermisst',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      '[(keinen|kein|kan) Ausweg]',
      '[ob ich (morgen|nächste Woche|das) noch (da bin|lebe|am Leben bin|erlebe)]',
      '[(weiß|weiss) nicht , ob ich …3 noch (da|lebe|am Leben) bin?]',
      '[(letzter|letzte|letztes|letzten) (Brief|Nachricht|Mail|Lebenszeichen)] …,6 überhaupt',
      '[(dieser|der) Welt (gehen|verschwinden|verabschied*|gehe|Lebewohl|Adieu|Ade)]',
      '[(niemandem|keinem|keinem mehr|niemandem mehr|niemanden|euch allen|allen) …2 (mehr)? zur Last (fallen|falle|sein)]',
    ],
    unless: [
      '(als|außer|ausser) …,4 (zu|den|einen|die|das|mich an|kündig*|Anwalt|Klage)',
      '(anderen|andren|anderer) Ausweg',
      'Kosten',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      '[(springe|spring|stürze|werfe|werf|lege|leg|schmeiße|schmeiss|schmeiße) (ich|i)? (mich|mi)? …4 (vor (den|einen|die|eine|an) …1 (Zug|Bahn|U Bahn|S Bahn|Auto|LKW|Tram)|von (der|einer|an|dem|einem) …1 (Brücke|Dach|Hochhaus|Balkon|Turm)|aus dem Fenster)]',
      '[(vor (den|einen) Zug|von (der|einer) Brücke|vom (Dach|Hochhaus|Balkon|Turm)) …2 (springen|springe|zu springen|werfen|stürzen|stürze|werfe)]',
      '[(am|ans|auf dem|auf den) (Gleis|Gleise|Gleisen|Schienen|Brückengeländer|Geländer)] …,14 (Schritt|überlegt|springen|gedacht|gesprungen)',
      '[(gebe|geb) (ich|i)? mir (einfach|bald|dann|jetzt|gleich|noch|heute)? die Kugel] /',
      '[mir …2 die Kugel (gebe|geben|zu geben)]',
      '[(nehme|nehm|schlucke|schluck) …3 (alle|sämtliche|die ganzen) (Tabletten|Schlaftabletten|Pillen)]',
      '[(Pulsadern|mir die Adern)]',
    ],
    unless: [
      '(Kugel Eis|Eis)',
      '(könnte|möchte man|könnt|würde am liebsten) …4 (die Kugel|aus dem Fenster)',
      '(Bungee|Fallschirm|Kind|Kinder|Hund|Reisende*|Fahrgäst*|Gutschein)',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      '[(gestorben|verstorben|Tod)] …,16 [(zu (ihm|ihr)|nachgehe|nachgehen|ihm nach|ihr nach|folgen)] (/|will|möchte)',
      '(gestorben|verstorben|tot|Tod) && [(möchte|will) …2 (nur noch|nur|bald|endlich) (zu ihm|zu ihr|zu ihnen)]',
      '[es (wäre|ist|wär) (für|besser für) alle …3 (leichter|besser|das Beste)] …,6 (wenn|ich)',
    ],
    unless: ['(Notar|Amt|Konto|Filiale|Anwalt|Grab bringen)'],
  },
];
