/** Plain announcements of harm by their means: bombs, fire, weapons at hand, traps and poison, hired hands, days and places, what is known of somebody's ways. */
import type { SignalCue } from '../../../core/situations/message-signals';
import { PLAYED_OR_JOKED } from './violence-said';

const BOMB =
  '(Bombe|Bomben|Autobombe|Nagelbombe|Rohrbombe|Splitterbombe|Rucksackbombe|Paketbombe|Briefbombe|Brandbombe|Sprengsatz|Sprengsätze|Sprengladung|Sprenggürtel|Sprengstoff|Dynamit|Zeitzünder)';
const PLACE =
  '(<place>|*laden|*amt|Bahnhof|Rathaus|Asylunterkunft|Unterkunft|Flüchtlingsheim|Synagoge|Moschee|Kirche|Baracke|Klinik|Spital|Krankenhaus|Magistrat|Sendemast|Trafostation|Stadion|Aula|Kaserne|Finanzamt|Jobcenter|Gericht|Uni|Universität|Sparkasse|Verlag|Botschaft|Callcenter|Lokal|Tierheim|Zug|Tram|Heim|Kaufhaus|Einkaufszentrum|Supermarkt|Markt|Turnhalle|Hörsaal)';
const YOURS =
  '(euch|eure|euren|eurem|eurer|euer|eier|Ihnen|Ihre|Ihren|Ihrem|Ihrer|Ihr|dein|deine|deinem|deiner|den|die|das|der|dem|im|am|beim|in der|unter der)';
const COMES =
  '(komm|komme|kommen|kumm|kimm|kum|chume|bin|steh|stehe|warte|wartet|warten|besuch|besuche|vorbei|dabei|mit|nehm|nehme|bring|bringe|hab|habe|hole|hol|betrete|fahr|fahre|geh|gehe|klingel|klingle|empfange|empfang|erwarte|öffne|mach auf)';
const WHEN =
  '(heute|heut|heit|hüt|morgen|morgn|morn|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|gleich|jetzt|dann|bald|nächste*|nächsten|Nacht|Abend|sonst|wenn|bis)';
const MERCHANDISE =
  '(<goods>|Termin|abgesprochen|vereinbart|Handwerker|Baustelle|Abriss|abreißen|Wand|Museum|Ausstellung|Verein|Vitrine|Sammlung|Zündhütchen|Kostüm|Fasching|Karneval|Mittelalter*|Reenact*|Grill*|Fußball|Ausleihe|reparieren|Sammler*|Kaliber|Nerf|Waffenkontrolle|Waffenbehörde|verloren|gefunden|Fundbüro|Zoll|anmelden|abgeben|angemeldet|Schreinerei|Tischler*)';

export const violenceMeans: readonly SignalCue[] = [
  {
    kind: 'violence',
    phrase: [
      `[${BOMB} …8 (liegt|gelegt|legen|lege|versteckt|deponiert|platziert|tickt|hoch|hochgeh*|explodier*|zünd*|gebaut|bau|baue|baut|fertig|scharf|geht los|unter|dabei|losgeht)]`,
      `[(liegt|lege|leg|lieg|legen|steht|tickt|versteckt|explodiert|platzt|detoniert|zünde|zünd|zünden|bau|baue|baut|gebaut|werf|werfe|schick|schicke|bastel|bastle|gibt|hab|habe|haben|is|ist) …8 ${BOMB}] && (in|im|unter|bei|am|auf|für|euch|Ihnen|vor|noch|eine|a|ne|scharf|los)`,
      `(ich|i|wir|er|sie|einer|lass|lasse|will|werde) & [(spreng|sprenge|sprengen|sprengt|jag|jage|jagen|jagt|lass|lasse) …8 (in die Luft|i d Luft|hochgehen|hochgehn)]`,
      `(ich|i|wir|er|will|werde) & [(spreng|sprenge|sprengen|sprengt) …6 ${PLACE}]`,
      `[${PLACE} …6 (in die Luft|i d Luft) (jagen|jage|jag|zu jagen|sprengen|fliegt|fliegen|z jage|jagt|zu sprengen)]`,
      '[(geht|gehen|fliegt|fliegen) …8 (hoch|in die Luft)] && (Bombe|Päckchen|Paket|Gebäude|Laden|Büro|Filiale|Schule|Amt|alles|ihr alle|Bude|Halle)',
      `(räumt|räumen|evakuiert|evakuieren) & [(Gebäude|Lager|Rathaus|Schule|Filiale|Halle|Haus|Bahnhof|Zentrale|Büro|Laden|Amt|Stadion)] && (Bombe|sonst|lieber|besser|bevor|solange|gleich|hochgeh*|letzte|RÄUMT)`,
      `[(evakuieren|evakuiert|räumen) (müssen|lassen|Sie)] && (Ihre|eure|Filiale|Schule|Gebäude|Büro) && (bald|werden|sonst|besser|wird)`,
      '[(Päckchen|Paket|Kiste|Koffer|Tasche|Rucksack) …,8 (tickt|nicht bewegen|nicht aufmach*|nicht anfass*|explodier*|hochgeht|besser nicht|nicht öffnen)] && (liegt|steht|kommt|schicke|kriegen|kriegt|unter|deponiert|gelegt|gebracht|mir)',
      '[(tickt|explodiert)] && (Paket|Päckchen|Brief|Koffer|Rucksack) && (ich|mir|bei euch|bei Ihnen|Sie)',
      `[(Sprengmeister|Sprengstoffe|Dynamit)] && (ich|mein|hab*)`,
      `${WHEN} && [(knallt's|knallts|knallt es|kracht's|krachts|chlöpfts|chlöpft's|rumst's|rummst es|scheppert's|knallt)] && (bei euch|bei Ihnen|in der|im|sagts|allen|denn|dann|Rathaus|Schule|Amt|Aula|Filiale)`,
      '[(Gasleitung|Gashahn|Gas|Gasflasche|Gasflaschen) …6 (öffnen|öffne|aufdreh*|aufzudrehen|hochgehen|sprengen|explodieren)] & (ich|werde|euch|Ihnen|Haus|zu)',
    ],
    unless: [
      ...PLAYED_OR_JOKED,
      '(*fund|entschärf*|Entschärf*|Blindgänger|*weltkrieg*|Kampfmittel*|Badebombe*|Bombenangebot*|Bombenwetter|Bombenstimmung|Kalorienbombe|Fliegerbombe|Feuerwehr|Übung|Probealarm|Fehlalarm|Zeitung|Nachrichten|wurde|wurden|mussten)',
      '(ist|war|sind|eine) (echte|absolute|wahre|die|echt|einfach|wirklich|echt eine|wirklich eine|einfach eine) Bombe /',
      '(Preis*|Kosten|Budget|Rahmen|Rechnung) …8 (in die Luft|sprengt|sprengen|explodier*|hoch)',
      '(Rahmen|Rekord|Postfach|Grenzen|Speicher|Budget|Ketten) (sprengt|sprengen|gesprengt)',
      '(Silvester|Böller*|Feuerwerk*|Sicherung|Tür|Türen|Korken|Auspuff|Heizung|Lautsprecher|Drohne|Rakete|App)',
      '~(kaufen|gekauft) …2 (Bombe)',
      '~Bombe kaufen',
    ],
  },
  {
    kind: 'violence',
    phrase: [
      `${WHEN} & [(brennt|brennts|brennt's|brennen|abbrennt|fackelt) …6 ${PLACE}] & ${YOURS}`,
      `(bei euch|bei Ihnen|bei dir|euer|eure|Ihr|Ihre) & [(brennt|brennts|brennt's|brennen)] & (es|was|alles|Filiale|Laden|Lager|Büro|mit|lichterloh|Bude|Haus|der|die|ganze)`,
      `(${PLACE}|euch|dich|ihn|sie alle) & [(zünd|zünde|zünden|zündet|fackel|fackle|fackeln|fackelt|brenn|brenne|brennen|steck|stecke|stecken) …8 (an|ab|nieder|in Brand)] & (ich|i|wir|ma|er|heute|euch|euren|eure|Ihre|Ihren|Ihr|sie|die|das|den)`,
      `${PLACE} & [(anzünden|anzuzünden|anzünd|abfackeln|abzufackeln|niederbrennen|niederzubrennen|in Brand (stecken|setzen|zu setzen|zu stecken))]`,
      `[(Benzin|Sprit|Kanister|Brandbeschleuniger|Molotowcocktail*|Lumpen|Spiritus|Feuerzeugbenzin) …8 (gekauft|besorgt|im Auto|bereit|Briefschlitz|Briefkasten|Keller|verschüttet|geholt|dabei|Untergeschoss|Kofferraum|gefüllt|stehen)] && (ich|i|mir|hab*|kommt|steht|er|schon)`,
      `(hab*|bring*|nehm*|hol*|kauf*|besorg*|komm*|chömed) & [(auch|einen|nen|einem|ein|mit|schon|zwei|drei|dem|em) …2 (Kanister|Benzinkanister|Benzin|Molotow*|Brandbeschleuniger|Feuerzeug und Benzin)] & (ich|i|wir|mit|mir)`,
      '[(Streichhölzer|Streichholz|Feuerzeug|Benzin) (liegen bereit|liegt bereit|genügt|reicht|ist bereit|steht bereit|hab ich|habe ich)]',
      '(ich|i|wir|jetzt) & [(versuche|versuch|probiere|probier|lös|löse|regel|regle) …6 mit (Feuer|Benzin|Gewalt|dem Messer|der Axt|der Waffe)]',
      '[mit (euch|Ihnen|allen|allen Leuten|dir|ihm) (drin|drinnen)] && (brenn*|brennt|Feuer|Lager|Haus|Tür|Grube|zu|anzünd*|Kanister)',
      '[(Strom|Wasser) …6 Badewanne] & (ich|setze)',
      '(ich|wir) & [(setze|setz|setzen|lege|leg) …8 unter Strom]',
    ],
    unless: [
      ...PLAYED_OR_JOKED,
      '(Licht|Lampe|Lampen|LED|Leuchte*|*laterne*|Kerze*|Ofen|Kamin|*grill*|Zünder|Herd|Heizung|Brenner|CD|DVD|Feuerwerk|Tankstelle|Benzinpreis*|Rasenmäher|Feuerwehr*|Fackelzug|Fackeln|Osterfeuer|Lagerfeuer|Martinsfeuer|Sonnwendfeuer|Weidezaun*|Weihnachtsbaum|Zigarette*|Rauchmelder|Augen|Haut|Quittung|Tankkarte|Tankquittung|Mietwagen|liegengeblieben|leer)',
      '~(mir|uns|meine|meinem|mein|unser|unsere) …4 (Wohnung|Haus|Keller|Küche|Auto)',
      '(wurde|wurden|worden|hat gebrannt|gebrannt|Versicherung|Brandschaden|Nachrichten)',
      '(Stimmung|Zelt gebrannt|unter den Nägeln|Wiese|Wald|vor Wut|Rollladen)',
    ],
  },
  {
    kind: 'violence',
    phrase: [
      `(ich|i|wir|mir|er|sie|Mann|Sohn|Bruder|Vater|Gatte|mein|habe|hab) & [<gun> …8 (geholt|geölt|geladen|lade|dabei|griffbereit|bereit|eingesteckt|einstecken|mitbring*|mitnehm*|bezahlt|besorgt|gekauft|gezogen|genommen|in der Hand|im Auto|in der Tasche|unter dem Mantel|im Rucksack|bei mir|von der Wand|aus dem)]`,
      `(ich|i|wir|er|Mann|Sohn|Bruder|mein) & [(hole|hol|holt|hab|habe|hat|lade|lad|nehm|nehme|nimmt|bring|bringe|brachte|kauf|kaufe|besorg|besorge|zieh|ziehe|steck|stecke|sitz|sitze|komm|komme|kommen|kumm|kum|chum|stehe|warte|wartet|warten) …10 <gun>]`,
      `(mein|meine|meinem) & [(<gun>|<tool>) …4 (wartet|trifft|freut sich|spricht|regelt)] & (auf|euch|Sie|ihn|dich|das|sechzig|Meter|euren)`,
      `${WHEN} & ${COMES} & [mit …2 (<gun>|<tool>)] & (ich|i|wir|er|mia)`,
      `(ich|i|wir|er|Bruder|mein|Mann|Sohn) & [(komm|komme|kommen|kumm|kimm|kum|kommt|steh|stehe|steht|geht|gehe|geh|ist) …8 mit …3 (<gun>|<tool>)] & (zu|in|ins|vor|zum|aufs|bei|euch|Ihnen|aus|dann|wenn|vorbei|dem|der)`,
      `[und zwar mit (der|dem|einer|einem|meiner|meinem) (<gun>|<tool>)]`,
      `[(schlag|schlage|hau|haue|stech|steche|zuschlagen|zustechen|komm|komme|warte) …3 , …2 mit (der|dem|einer|einem|meiner|meinem) (<gun>|<tool>)]`,
      `(halte|halt|habe|hab|er|sie|steht|hält) & [(<gun>|Messer|Küchenmesser|Axt|Beil) …3 (in der Hand|an den Hals|an die Kehle|an den Kopf|in der Jacke)]`,
      '(hat|habe|bringt|bringe|nimmt|nehme|mitgebracht|mitbring*) & [(Waffe|Pistole|Messer|Revolver) …4 (in die|mit zur|in der|in unserer) …1 Schule]',
      `(wird|werde|werden) & [geschossen] & ${PLACE}`,
      '[wird …6 (etwas|was) (explodieren|hochgehen)]',
      `(nehm|nehme|nime|nimm|bring|bringe|hol|hole) & (ich|i|wir) & [<tool> …2 (mit|vorbei)] && (dann|wenn|sonst|<staff>|euch|Sie|ihn|nächste*)`,
      `(ich|er|sie|Sohn|Mann|Bruder|Schüler|Kunde|jemand|einer|komme|komm|bin|ist) & [(bewaffnet|nicht unbewaffnet|schwer bewaffnet)] & (ist|bin|komme|komm|sein|kommt|steht|wird|werde|wieder|unterwegs|und)`,
      '[Ich komme wieder , …2 bewaffnet]',
      '[(bin|ist|sind|komme|kommt) …4 bewaffnet] (/|und)',
      '(Grundstück|Haus|Lohnpfändung|Betreten|echte|Vorwarnung|jeden|wer) && [scharf geschossen]',
      `(wird|werden|ab jetzt|ab heute|dann) & [(zurückgeschossen|gestorben wird|geschossen)] && (ich|euch|Sie|<staff>|wir)`,
      '[(Waffenschrank|Waffenkammer) …6 (offen|aufgesperrt|geöffnet|leer|aufgemacht|aufgebrochen)]',
      '(Waffe|Waffen|Pistole|Gewehr|Sportschütze|Schütze|Schützenverein|Jäger|Jagdschein|Waffenschein) && (ich|mein) && [(treffe|verfehle|ziele|schieße|schiesse|Öffnungszeiten|nächste Sitzung|Sitzung|letzte Beschwerde|hören|daneben)]',
      '[(ziele|ziel|schieße|schiess|treffe) (ich)? …2 (gut|genau|immer|besser|nicht daneben)] && (ich|Fenster|Sie|ihr|euch|nächste*)',
      '[(freie Sicht|freies Schussfeld|Zielscheibe|Zielscheiben|im Visier|Fadenkreuz|Zielfernrohr)] && (ich|<you>|<staff>) && (mich|ich hab|habe|vom|seid|ist für|leuchten|bist)',
      '(ich|wir) && [(wie viele|wieviel|genug|die|eine) …2 (Patronen|Kugeln|Munition|Kugel|Magazine|Magazin)] && (einstecken|brauche|reicht|reichen|bezahlt|für|gekauft|geladen|da|liegt)',
      '[Munition (ist|liegt|reicht|hab*) …4]',
      '[(ein|der) Schuss] && (Ruhe|keiner weiß|genügt|reicht|weg)',
      '(Kabelbinder|Klebeband|Seil|Handschellen) && [(Kabelbinder|Handschellen|Mietwagen|viel Zeit|Spaten|Klebeband …3 (mit|dabei|im Auto|besorgt|eingepackt)|Jagdhütte|Plane)] && (ich|hab|mit|besorgt|bringe)',
    ],
    unless: [
      ...PLAYED_OR_JOKED,
      `~${MERCHANDISE}`,
      '(Termin|abgesprochen|Angebot|Rabatt|Bestellnummer|Artikelnummer|Umtausch|Gutschein|Katalog|Museum|Wachdienst|Vorstellung|Probe|Kulisse)',
      '(Sportschützen|Schießleiter|Schießbahn|Treibjagd|Landesmeisterschaft|Schießstand|Waffenbesitzkarte beantragen|geerbt|Tresor|hinterlassen|strafbar|Aufführung|Stück|Neffen|Schleifer|Anwalt|Rechtsanwalt|Klage)',
      '~(nicht zurecht|stumpf|Stiel|defekt|kaputt|Griff|rostig)',
      '(bewaffnet mit (Kaffee|Kamera|Besen|Eimer|Geduld|Schaufel|Handschuhen|Stift))',
      '(Zeitung|Nachrichten|wurde|wurden|überfallen|Überfall|Letztes Jahr|damals|Weltkrieg|Großvater im)',
      '(Foto*|Bild|Bilder|Elfmeter|Freistoß|Eigentor)',
    ],
  },
  {
    kind: 'violence',
    phrase: [
      `(ich|i|wir|mia) & [(weiß|weiss|wissen|wissn|woaß|kenn|kenne|habe|hab) …8 (wo du wohnst|wo Sie wohnen|wost wohnst|wo ihr wohnt|wost wohnst|Ihre Adresse|deine Adresse|dini Adrässe|eure Adresse|seine Adresse|seine Wohnadresse|ihre Adresse|ihren Heimweg|seinen Heimweg|Ihren Heimweg|deinen Heimweg|ihre Haustür|seine Route|ihre Route|sein Kennzeichen)] && (komm*|chume|verbii|Bruder|Haustür|Kanister|wohn*|wost|besuch*|Spital|wissen|denn|Wochenende)`,
      '[wo (du|Sie|ihr|sie|er) …2 (wohn*|park*|schläf*|arbeite*|jogg*) , weiß ich]',
      '[wissn wost wohnst]',
      '(seine|ihre|deine|Ihre) & [(Wohnadresse|Adresse|Privatadresse) …6 (ausfindig|herausgefunden|rausgefunden|bekannt|liegt mir vor|rausbekommen)] && (ich|mir)',
      '(ich|wir) & [(<staff>|ihn|sie|ihr|ihm|Sie|dich|dir) …10 (gefolgt|hinterhergefahren|nachgefahren|nachgegangen|begleitet|verfolgt)] && (nach Hause|Haustür|Haltestelle|Dienstschluss|Feierabend|Heimweg|gemerkt|unbemerkt|merkte)',
      '(werfe|stell|setze|setz|zahle|zahl|biete|biet|steht|stehen|versprochen) & [(Euro|10k|tausend|5000|Kopfgeld) …4 (aus|Kopf|auf den Kopf|für den Kopf|auf seinen Kopf)] ',
      '[auf (den Kopf|seinen Kopf|Ihren Kopf|deinen Kopf) …4 (stehen|steht|ausgesetzt)]',
      '[(zwei|drei|ein paar|Leute|Männer|jemanden|Jungs) …4 (bezahlt|beauftragt|engagiert|angeheuert)] && (kümmern|<staff>|besuch*|erledig*|laufen|euch|dich|Sie)',
      '[(Schlägertrupp|Schläger|Killer|Auftragskiller|Auftragsmörder) …8 (gebucht|bestellt|beauftragt|engagiert|angeheuert|bezahlt|schicke|schick|kostet)]',
      '[(lasse|lass|lassen) …8 (nicht mehr raus|nicht mehr gehen|nicht mehr weg|nicht raus)] & ich & (<staff>|Sie|ihn|sie|euch)',
      '(ich|wir|halte|er) && [(als Geisel|Geisel genommen|Geiseln|in meiner Gewalt|eingesperrt und)] && (<staff>|sie|ihn|euch|Leute|Kinder)',
      '(Geld|zahlt|zahlen|zahlst|zahle) && [oder …3 (Sohn|Tochter|Kind|Frau|Hund|Familie|Kinder)]',
      '[(vergewaltigt|entführt|verschleppt|abgestochen|umgebracht|erschossen|totgeschlagen)] & (wird|wirst|werden|werdet) & (heute|morgen|bald|Nacht|sonst|dann|du|ihr|deine|Ihre)',
      '(ich|wir|lasse|lass) & [(entführen|vergewaltigen|verschleppen|umbringen|erschießen|verprügeln|beseitigen) …2] & (lasse|lass|lassen|werde|wollen|will) && (<you>|<staff>)',
      '[(spann|spanne|spannen|gespannt|gelegt|verlegt) …6 (Drahtseil|Stolperdraht|Stolperdrähte|Nagelbrett*|Draht)]',
      '[(Drahtseil|Stolperdraht|Stolperdrähte|Selbstschussanlage*|Selbstschussapparat*|Sprengfalle*|Nagelbretter) …8 (gespannt|gelegt|spann*|Kopfhöhe|aus meiner|montiert|gebaut|auf)]',
      '[(spritz|spritze|misch|mische|kipp|kippe|schütte|schütt|tu|tue|rühr|rühre|gegeben|hineingetan|reingetan|gemischt|gekippt) …8 (Joghurt|Joghurts|Trinkwasser|Wasserversorgung|Wassertank|Lüftung|Kaffee|Kaffeemaschine|Essen|Brunnen|Torte|Torten|Babybrei)] && (ich|i|wir|was|etwas|Gift) && (was|etwas|Gift|Rattengift)',
      '(in|im) & [(Trinkwasser|Lüftung|Torten|Joghurts|Babynahrung|Wasserversorgung) …8 (was drin|Gift|vergiftet|hineingetan|reingetan|gemischt)]',
      '[(passiert|geschieht|gibt es|gibts) …4 (was Schlimmes|etwas Schlimmes|etwas Furchtbares|ein Unglück|ein Massaker|ein Blutbad|Tote)] && (morgen|am|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|sonst|wenn|bald|in der)',
      '[(Radmuttern|Bremsschlauch|Bremsschläuche|Bremsleitung|Bremsen) …8 (gelockert|gelöst|durch|durchgeschnitten|angesägt|manipuliert|hält nicht)] && (ich|dafür|Sag|ihre|seine|Ihre)',
      '[(nächstes Mal|Nächstes Mal|beim nächsten Mal) …6 (zielen|treffen|treffe|ziele|sitzt er drin|stirbt)]',
      '[(schweren|leichter|kleiner|schneller|Unfälle|Unfall) …3 (passieren|passiert)] && (schnell|<staff>|dort|da oben|Rabatt|halt) && (<staff>|Sie|ihr) && (acht|Acht|ich|nehmen)',
      '[(in Acht nehmen|warm anziehen und|um sein Leben (laufen|rennen|fürchten)|um ihr Leben (laufen|rennen|fürchten))] && (<staff>|soll|sollen|sollte)',
      '[(Manifest|Abschiedsvideo) …6 (hochgeladen|veröffentlicht|geschrieben|online)]',
      '[(lass|lasse|schick|schicke|hetz|hetze) …8 (Hund|Hunde|Kampfhund|Kampfhunde|Rottweiler|Dobermann)] & (auf|los|ohne Leine)',
    ],
    unless: [
      ...PLAYED_OR_JOKED,
      '(wurde|wurden|worden|Zeitung|Nachrichten|Versicherung|Werkstatt|TÜV|Rückruf|Inspektion|prüfen Sie)',
      '~(Rat|Anleitung|Hinweis|Link|Empfehlung|Beispiel|Wetter)',
      '(Warteschleife|Hotline|Leitung)',
      '(Ast|Baum|Fällung|Kreuzung|Straße|Schlagloch|Gerüst|Ampel|Radweg|Schulweg|Glatteis)',
    ],
  },
];
