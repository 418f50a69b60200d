/** Plain violence that happens as the message is written, third persons who say they will kill, guns and charges at hand. */
import type { SignalCue } from '../../../core/situations/message-signals';
import { PLAYED_OR_JOKED } from './violence-said';

const HE =
  '(er|sie|Mann|Ehemann|Gatte|Ex|Exmann|Exfreund|Freund|Partner|Lebensgefährte|Vater|Stiefvater|Papa|Sohn|Bruder|Schwager|Schwiegersohn|Onkel|Nachbar|Mitbewohner|Mieter|Typ|Kerl|jemand|einer|Mann|Schüler|Kollege)';
const AT_HOME = '(Mann|Ehemann|Gatte|Ex|Exmann|Exfreund|Freund|Partner|Lebensgefährte|Vater|Stiefvater|Papa)';
const US =
  '(mich|uns|sie|ihn|(meine|meinen|mein|seine|seinen|unsere|unseren|unser|ihre|ihren|eine|einen|die|den|das|unserem|meinem) (<kin>|Freundin|Frau|Kollegin|Kollegen|Nachbarin|Ex|Mieterin|Fahrgast|Jungen)|jemanden)';
const NOW = '(gerade|grad|grade|jetzt|eben|schon wieder|seit Stunden|wieder)';
const SHOUTS =
  '(brüllt|brüllte|gebrüllt|rief|ruft|schreit|schrie|schwor|schwört|geschworen|droht|drohte|gedroht|sagt|sagte|gesagt|meint|meinte|schreibt|schrieb|geschrieben|angekündigt|kündigte|lallt|prahlt|angerufen)';
const KILLS =
  '(erschieße|erschiesse|erschlage|ersteche|töte|ermorde|erwürge|vergifte|erdrossle|köpfe|verprügle|massakriere)';
const TO_KILL =
  '(umbringen|töten|erschießen|erschiessen|erstechen|erschlagen|abstechen|abknallen|niederstechen|niederschießen|totschlagen|zusammenschlagen|erwürgen|vergiften|anzünden|abfackeln|sprengen)';
const GUN =
  '(<gun>|Glock|Repetierbüchse|Jagdflinte|Jagdbüchse|Schrotgewehr|Gaspistole|Pistolen|Gewehre|Flinten|Revolver|Klappmesser|Springmesser|Fleischermesser|Schlachtmesser|Waffe|Waffen)';

/** What is bought, inherited, carried to a club or shown on a stage; what lies behind the writer. */
const LAWFUL: readonly string[] = [
  '~(Bestellung|bestellt*|geliefert*|Lieferung|Sortiment|Produkt*|umtausch*|umzutauschen|Rückgabe|defekt*|schärf*|stumpf|Spülmaschine|Garantie|Reparatur|Katalog|Gravur|Preis|Rabatt|Geschenk|Kostüm*|Theater*|Deko*|kaufen|gekauft*)',
  '(Jagd|Jagdverein|Treibjagd|Jagdschein|Schützenverein|Schützenfest|Schießstand|Sportschütze*|Waffenbehörde|Waffenbesitzkarte|geerbt|Erbe|Nachlass|verkaufen|anmelden|abgeben|Zoll|Handgepäck|Sicherheitskontrolle|Museum|Probe|Kulisse|Requisite*|Statist*|Wasserpistole|Spielzeug*|Nerf|Softair*|Fundbüro)',
  '(Folge|Folgen|Stream|Mediathek|Buch|Band)',
  '(Letztes Jahr|letztes Jahr|vor …2 Jahren|vor Jahren|damals|früher|seither|Weltkrieg|Krieg|Zeitung|Nachrichten|Artikel|Urteil|Prozess|Doku|Podcast)',
  '(Foto|Fotos|Bild|Bilder|Selfie*|Elfmeter|Tor|Tore|Ball|Ballkind|Kamera|Auslöser|Biene*|Wespe*|Karten|Schach|Tennis|Boxen|Training|Match)',
];
const DEVICES =
  '(Waschmaschine|Drucker|Motor|Heizung|Gerät|Kessel|Lautsprecher|Bass|Auspuff|Herd|Backofen|Trockner|Spülmaschine|Mikrowelle|Kühlschrank|Boiler|Therme|Grill|Gasgrill|Brenner|Kocher|Kamin|Ofen|Feuerwerk*|Böller|Silvester|Rakete|Zündkerze*|Piezo*|Gaskocher|Herz|anmache|einschalte|starte|Motorrad|Rasenmäher|Auto|Feuerzeug|defekt|kaputt|Ersatzteil)';

export const violenceNow: readonly SignalCue[] = [
  {
    kind: 'violence',
    phrase: [
      `${HE} & [(schlägt|prügelt|tritt|sticht|haut|drischt) …6 auf ${US} ein]`,
      `${HE} & [(schlägt|schlagt|würgt|tritt|verprügelt|vergewaltigt|misshandelt|foltert) ${US} …1 ${NOW}]`,
      `${HE} & [(schlägt|würgt|tritt|verprügelt|vergewaltigt|misshandelt|foltert) ${NOW} …1 ${US}]`,
      `${HE} & (mir|uns|ihr|ihm|meiner …1|meinem …1) & [(drückt|schnürt) …5 (die Luft|den Hals|die Kehle) …1 (ab|zu)]`,
      `${AT_HOME} & (hat|haben) & (mir|uns|ihr|meiner …1|unserer …1) & [(in den|ins|gegen den|in die|auf den|gegen die|auf die) (Arm|Bauch|Rücken|Hals|Gesicht|Kopf|Rippen|Bein|Hand) …1 (gerammt|gestochen|getreten|geschlagen|geboxt)]`,
      '(er|sie) & (hat|hät) & (mir|uns|ihr|ihm) & [(in den|ins|gegen den|in die|auf den) (Arm|Bauch|Rücken|Hals|Gesicht|Kopf|Rippen|Bein|Hand) (gerammt|gestochen)]',
      '(hält|halt|hielt|drückt|setzt|gehalten|hat) & (mir|uns|ihr|ihm|mer|meiner …1|meinem …1) & [(Pistole|Messer|Waffe|Schere|Revolver|Mässer|Gewehr|Axt|Klinge) (an|vor|gegen|a) (die|den|d|das)? (Stirn|Kopf|Schläfe|Hals|Kehle|Gesicht|Brust|Bauch)]',
      '(zu Hause|zuhause|daheim|jeden Tag|täglich|von meinem …1|von meiner …1) & [(werde ich …2 (geschlagen|verprügelt|gewürgt|misshandelt)|ich werde …6 (geschlagen|verprügelt|gewürgt|misshandelt))]',
      `${HE} && [(er|sie|papa|vater|mann|freund)? (macht|schlägt|haut|prügelt|tritt) (mich|uns|ihn|sie) …2 (tot|zu Tode|kalt)]`,
      `${AT_HOME} & (unserem|unser|dem|das|meinem|mein) & [(Baby|Kind|Sohn|Tochter|Kleinen) …6 (auf den Mund gepresst|gewürgt|geschüttelt|an die Wand geschlagen|Mund zugehalten)]`,
      '[auf (meinen|meine|mich|uns|ihn|unsere|unseren|meinem) …1 geschossen] && (hat|haben|jemand|wird|wurde)',
      `${HE} & [(hat|habe) …1 (das|ein|sein|dem|die|eine) …2 (Messer|Küchenmesser|Beil|Hammer|Axt|Gewehr|Pistole|Waffe) …5 (geholt|gepackt|gezogen|gegriffen|in der Hand)] && (steht|kommt|schreit|Hilfe|bitte|Polizei|droht|Tür|Kinderzimmer|los)`,
      `${HE} & (hat|habe) & [(seine|ihre|meine|unsere|eine|die|den|einen) …1 (gefesselt|eingesperrt)] && (sticht|Messer|live|stirbt|droht|schlägt|umbring*)`,
      '(sperrt) & (mich|uns|sie|ihn) & ein && [(schlägt|schlagt|prügelt|würgt)]',
      '(wurde|ist) & [(niedergestochen|angeschossen|erstochen|abgestochen|niedergeschossen)] && (blutet|gerade|eben|schnell|Hilfe|Krankenwagen|Rettungswagen|Notarzt)',
      `[(die|eine) (Frau|Nachbarin|Kollegin) …4 (röchelt|röcheln|wimmert|schreit um Hilfe|schreit Hilfe|um ihr Leben)]`,
    ],
    unless: [
      ...PLAYED_OR_JOKED,
      ...LAWFUL,
      '(gestern|vorgestern|letzte Woche) …8 (angeschossen|niedergestochen|erstochen)',
      '(Stress|Hitze|Lärm|Müdigkeit|Sonne|Rechnung|Wecker|Fieber|Insekt*|Stich|Paket*|Buch|Roman|Artikel)',
    ],
  },
  {
    kind: 'violence',
    phrase: [
      `(er|sie) & [(er|sie) …1 ${KILLS} …8] (/|und|wenn|sobald)`,
      `${HE} && ${SHOUTS} && [(er|sie|ich|i) (bringe|bringt|bring) ${US} …6 um] (/|und|wenn|sobald)`,
      `${HE} && ${SHOUTS} && [(er|sie|ich) (schlage|schlägt|steche|sticht|knalle|knallt|schieße|schießt|mache|macht|prügle|prügelt|zünde|zündet) (mich|mir|uns|ihn|ihr|ihm|sie|${US}) …6 (tot|ab|nieder|zusammen|kalt|an|zu Brei|ein|über den Haufen)] (/|und|wenn|sobald)`,
      `(er|sie) & [werde …8 ${TO_KILL}] (/|und|wenn|sobald)`,
      '(er|sie) & [werde …6 (vor|auf) (die|den|eine|einen|das) …1 (Lok|Zug|Bahn|Gleise|Auto|Lkw|Bus) (stoßen|stossen|werfen|schubsen)]',
      `${HE} & (will|plant|wird|möchte) & [${TO_KILL} (die|den|das|alle|seine|seinen|unsere|unseren) …2] && (sagt|gesagt|meint|schreibt|geschrieben)`,
      '(er|sie|Mann|Ex|Vater) && [(gehe|geht|springe|springt|fahre|fährt) …2 mit (dem|der|den|unserem|unserer|unseren|meinem|meiner|ihm|ihr|Kind|Kindern) …2 (von der Brücke|vor den Zug|in den Tod|gegen den Baum|gegen einen Baum|aus dem Fenster|in den Fluss)]',
      '(redet|spricht|schreibt|will|plant|davon|werde|ich) && [(möglichst|so) viele (Leute|Menschen|Kinder|von euch|von denen|wie möglich)? (mitzunehmen|mitnehmen|umzubringen|umbringen|zu töten|töten|erwischen|erschießen|zu erschießen)]',
      `(er|Ex|Mann|Sohn|Bruder|Nachbar|Vater|sie|Exmann|Exfreund) && [(habe|hat|hätte) …8 (eine Waffe|ein Messer|eine Pistole|ein Gewehr|einen Revolver)] && (warte|wartet|wartete|auflauer*|sucht mich|komme mich|unterwegs zu)`,
      `${HE} & [nimmt …8 (<gun>|Jagdgewehr|Glock|Klappmesser) …3 mit] && (Termin|Schule|Amt|Gericht|Büro|Arbeit|*amt|Versammlung|Sitzung)`,
    ],
    unless: [
      ...PLAYED_OR_JOKED,
      ...LAWFUL,
      '~um (halb|ein|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|1*|2*|3*|4*|5*|6*|7*|8*|9*|den|die|das|dem|Rat|Hilfe|Geduld)',
      '(Prospekt*|Gutschein*|Flyer|Proben|Bungee|Freibad|Fallschirm|Wespen|Ratten|Mäuse|Schädlinge|Server|Prozess|App|Rekord|Rahmen|Budget)',
      '(mit Blicken|vor Lachen|vor Langeweile|vor Scham)',
    ],
  },
  {
    kind: 'violence',
    phrase: [
      `(ich|mein|meine|das|die|der) & [${GUN} (liegt|steht|lag|wartet|hängt) …4 (im Kofferraum|bereit|im Auto|im Handschuhfach|auf dem Beifahrersitz|auf dem Tisch|auf dem Schreibtisch|griffbereit|geladen|neben mir|unter (meiner|meinem|der|dem) …1)]`,
      `[(Gewehr|Gewehre|Pistole|Pistolen|Flinte|Flinten|Waffe|Waffen|Revolver|Knarre|Knarren|Glock|Jagdgewehr) (ist|sind) …1 (geladen|entsichert|durchgeladen)]`,
      '(ich|hab|habe) & [(Papas|Vaters|Opas) (Pistole|Gewehr|Waffe|Revolver|Knarre|Jagdgewehr|Messer)]',
      '(hab|habe|nehme|nehm|hole) & [(Pistole|Gewehr|Waffe|Revolver|Knarre|Klappmesser|Messer) (von meinem|vom|von meiner) (Dad|Vater|Opa|Großvater|Papa|Bruder|Onkel)] && (morgen|Pause|fällig|dann|sonst|euch|heute)',
      `(unterwegs|komme|komm|bin|warte|stehe) && [in (meiner|der) (Tasche|Jacke|Jackentasche|Manteltasche|Handtasche) …,8 (Fleischermesser|Küchenmesser|Messer|Pistole|Waffe|Revolver|Hammer|Beil)]`,
      '(ich|wir) && gegen && vorgehen && [mit (der|dem|einer|einem|meiner|meinem) (Motorsäge|Kettensäge|Axt|Machete|Eisenstange|Messer|Baseballschläger|Knüppel|Hammer|Pistole)]',
      '[(schieß|schieße|schiess|schiesse) (ich|i|wir) (den|die|euren|Ihren|deinen|eure|Ihre|jeden|euch|dich|Sie|ihn|alle|auf …2) …6] (/|wenn|und)',
      '(morgen|heute|dann|sonst|nächste*|nächstes) & [(schieße|schieß|schiess|schiesse) (ich|i)] /',
      '(ich|i) & (ihn|dich|Sie|euch|alle|eich|jeden|den …2) & [(niederschieß|niederschieße|niederschiess|niederschiesse|niederschießen|abschieß|abschieße|abschießen|über den Haufen (schieße|schieß|schießen))] (/|wenn|werde|will|und)',
      '(ab|wird) & [auf (den|die|euren|Ihren|eure|Ihre|jeden|alle|euch|Sie) …2 wird …5 geschossen]',
      '(muss|brauche|brauch) & [nur …1 (abdrücken|abzudrücken)]',
      '[(Ladung|Portion) (Schrot|Blei) …2 (für|in|ins|verdient)]',
      '(ich|wir|i) & [(hab|habe|haben) …3 (Schuss|Patronen|Kugeln) …2 (für (Sie|dich|euch|den|Ihren|ihn|jeden)|mit (deinem|Ihrem|eurem|seinem) Namen)]',
      '(ich|er|sie) & [(ich|er|sie) (stechen|schießen|töten|schlagen|sticht|schießt|erschießen) (Mann|Frau|Chef|Chefin|alle|Leute|Meister|Kopf) …2]',
      '(ich|i|machen) & [(machen|mache|mach) Kopf kaputt]',
    ],
    unless: [
      ...PLAYED_OR_JOKED,
      ...LAWFUL,
      '(Rehe|Reh|Hirsch|Wildschwein*|Wild|Krähen|Drohne|Drohnen|Satellit*|Pfeil|Pfeile|Kegel|Dosen|Scheibe|Scheiben|Preis|Kosten|Waffengesetz|Waffenverbotszone|Polizei hat|Soldaten)',
      '(App|Programm|Browser|Task|Server|Bohrer|Werkbank|Küche*|Koch*|Handwerker|Heimwerker)',
    ],
  },
  {
    kind: 'violence',
    phrase: [
      `(ihr|Sie|euch|Ihnen|Paket|Pakete|Päckchen|Karton|Brief|davon|drin|darin|Rucksack|wer|Schule|Büro) && [(macht|machts|macht's|machen) …3 (bumm|bum|wumm|kabumm|peng|rumms)]`,
      `[(zündet|explodiert|detoniert|es zündet|geht hoch) , (sobald|wenn|beim) …4] && (Deckel|öffn*|aufmach*|aufmacht|anfass*|Paket|Umschlag|Karton|Päckchen)`,
      '[(Zünder|Fernzünder|Sprengzünder|Zündschnur|Zündkabel) …4 (scharf|eingestellt|in der Hand|angeschlossen|verbunden|tickt|läuft|aktiviert|gebaut|verkabelt)]',
      `(ich|wir|hab|habe|baue|halte) & [(Zünder|Fernzünder|Sprengzünder) …3] & (Hand|Paket|Rucksack|Tasche|gebaut|gekauft|Schule|fertig|drücke|drück)`,
      '[(fliegt|fliegen|fliegst) (ihr|Sie|du|euer …1|Ihr …1|eure …1|Ihre …1) …3 in die Luft]',
      '(ihr|Sie|euch|Wahl|Geld) && [oder (Gasexplosion|Explosion|Blutbad|Bombe)]',
      '(sie|ihr|Sie|alle|du|er|die|Eigentümer|Mieter) & [(werden|wird|werdet|wirst|sollen|sollt|sollst) …4 (darin|drin|drinnen) …1 verbrennen]',
      '(sie|ihr|Sie|alle|Eigentümer|Mieter|dann|einziehen) && [(werden|wird|werdet|sollen|sollt) (sie|ihr|Sie|alle|die …1) …2 (darin|drin|drinnen) …1 (verbrennen|ersticken)]',
    ],
    unless: [
      ...PLAYED_OR_JOKED,
      DEVICES,
      '(Preis*|Kosten|Holz|Gartenabfälle|Papier|Briketts|Müll|Speisen|Kalorien|Entschärf*|*fund|Blindgänger|Weltkrieg*|Zeitung|Nachrichten|wurde|wurden)',
    ],
  },
];
