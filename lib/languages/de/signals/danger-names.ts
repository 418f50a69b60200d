/** Whom and what German speakers name when they threaten a life: staff, families, bodies, weapons, places. Named `<…>` in patterns. */
const words = (list: string): readonly string[] => list.split('|');

export const DANGER_CLASSES: Readonly<Record<string, readonly string[]>> = {
  /** Those who work for the reader, and nouns for a person one speaks ill of. */
  staff: words(
    '*mitarbeiter*|*kollege*|*kollegin*|*chef|*chefs|*chefin|*fahrer|*fahrers|*fahrern|*fahrerin|*techniker*|*monteur*|*zusteller*|*bote|*boten|*botin|*bearbeiter*|*berater|*beratern|*beraterin|*leiter|*leiters|*leiterin|*verkäufer*|*vermieter*|*verwalter*|Schaffner*|*kontrolleur*|*beamt*|*pfleger|*pflegerin|*arzt|*ärztin|Doktor|Richter|Richterin|*lehrer|*lehrerin|*lehrers|Rektor*|Direktor*|Gutachter*|Gerichtsvollzieher*|*vorstand|Geschäftsführer*|Portier*|Pförtner*|Kellner*|*dienstler*|*handwerker*|Installateur*|*ableser*|Azubi*|Lehrling|Inhaber*|Betreuer*|Trainer|Trainerin|Notar|Makler*|*wächter|Nachtwächter*|Disponent*|Belegschaft|Kollegium|Personal|Typ|Typen|Kerl|Kerle|Hausmeister*|*meister|Kassier*|*händler|Referent*|Sekretärin|*dame|Blonde|Bürgermeister*|*präsident*|*agent|*agentin|Idiot*|Depp*|Trottel|Arschloch*|Verbrecher*|Schmarotzer*|Schwein|Schweine|Sau|Saubua|Pfeife|Pfeifen|Betrüger*|Schlampe',
  ),
  /** The reader, or people that the writer does not know. */
  you: words(
    'Sie|Ihnen|Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihres|du|dir|dich|dein|deine|deinem|deinen|deiner|deines|euch|euer|eure|eurem|euren|eurer|eures|ihr|eich|enk|di|da|eier|eire|eiern',
  ),
  /** Objects of harm: the reader, or somebody named in the third person. */
  victim: words(
    'Sie|Ihnen|Ihrem|Ihren|Ihrer|dir|dich|deinem|deinen|deiner|euch|eurem|euren|eurer|eich|enk|di|ihm|ihn|jemand|jemanden|jemandem|einer von|einen von|einem von|jeden|jedem|Herrn|Herr|Frau|den nächsten|dem nächsten|der nächste|der erste|den ersten|dem ersten|den|dem|alle|wen|die|der',
  ),
  /** Verbs that mean nothing but harm; then what has been done to somebody. */
  harm: words(
    'umbring*|umzubringen|umbracht|erschieße|erschießen|erschieß|erschlag*|erschläg*|derschlag*|daschlag*|erstech*|erwürg*|dawürg*|dawirg*|derwürg*|abstech*|abzustechen|abknall*|abzuknallen|niederstech*|zusammenschlag*|zusammenzuschlagen|zusammenhau*|zusammentret*|verprügel*|verprügl*|verprügeln|verhau|verhaue|verhauen|verhoue|vermöbel*|vermöbl*|verdresch*|totschlag*|totprügel*|totmach*|totfahre|ermorde|ermorden|lynchen|abschlacht*|massakrier*|zerstückel*|zerstückl*|köpfe|skalpier*|auspeitsch*|aufschlitz*|abmurks*|kaltmach*|erdrossel*|erdrossl*|strangulier*|steinigen|aufhängen|aufknüpf*|foltere|foltern|vergifte|vergiften|ersäufe|ersäufen|ertränke|ertränken|auslösche|auslöschen|niederschlag*|niederstreck*|plattmach*|verstümmel*|verstümmle|zermalme*|abfackeln|durchprügel*|verkloppe*|teeren|niederknall*|töte|töten',
  ),
  harmed: words(
    'erschossen|umgebracht|erschlagen|erstochen|erwürgt|abgestochen|abgeknallt|zusammengeschlagen|verprügelt|verhauen|vermöbelt|verdroschen|totgeschlagen|ermordet|gelyncht|abgeschlachtet|geköpft|ausgepeitscht|aufgeschlitzt|kaltgemacht|gesteinigt|aufgehängt|aufgeknüpft|gefoltert|vergiftet|ersäuft|ertränkt|gevierteilt|hingerichtet|geteert|versohlt|durchgeprügelt|zusammengetreten|niedergestochen|niedergeschlagen|getötet|verbrannt|überfahren',
  ),
  body: words(
    'Zähne|Zähnen|Zahn|Kiefer|Kieferbruch|Knochen|Knochn|Knaken|Finger|Fingern|Hand|Hände|Händen|Nase|Nasenbein|Nasn|Kniescheibe*|Knie|Knien|Beine|Beinen|Bein|Arme|Armen|Arm|Hals|Genick|Gnack|Auge|Augen|Schädel|Schädl|Schedl|Rippe|Rippen|Kehle|Gesicht|Kopf|Köpfe|Fresse|Fressn|Visage|Ohr|Ohren|Haxn|Haxen|Zunge|Eier|Grind|Gring|Gurgel|Bauch|Magen|Rückgrat|Wirbelsäule|Zehen|Schnauze|Maul|Goschn|Gosch|Birne|Rübe|Hirn|Kreuz',
  ),
  weapon: words(
    'Knarre|Puffn|Waffe|Waffen|Schusswaffe|Pistole|Revolver|Gewehr|Flinte|Schrotflinte|Büchse|Machete|Axt|Hackl|Hacken|Beil|Baseballschläger|Schlagstock|Schlagring|Schlagringe|Schlagringen|Messer|Stichwaffe|Brecheisen|Brechstange|Vorschlaghammer|Kettensäge|Motorsäge|Eisenstange|Eisenstangen|Stahlrohr|Totschläger|Knüppel|Knüppeln|Mistgabel|Heugabel|Radkreuz|Wagenheber|Schaufel|Spaten|Armbrust|Sense|Granate|Handgranate|Pfefferspray|Latte|Holzlatte|Dachlatte|Schürhaken|Klinge|Samuraischwert|Schwert|Bagger',
  ),
  /** Made to wound; then what wounds only in a threat. */
  gun: words(
    'Flinte|Schrotflinte|Gewehr|Jagdgewehr|Luftgewehr|Sturmgewehr|Pistole|Schreckschusspistole|Revolver|Knarre|Puffn|Schusswaffe|Armbrust|Machete|Macheten|Bajonett|Kalaschnikow|Maschinengewehr|Handgranate|Granate|Samuraischwert|Schwert|Schlagstock|Schlagstöcken|schlagstöck|Schlagring|Schlagringe|Schlagringen|Totschläger|Munition|Patronen',
  ),
  tool: words(
    'Messer|Küchenmesser|Stanleymesser|Axt|Beil|Hammer|Vorschlaghammer|Hackl|Hockn|Hacken|Motorsäge|Kettensäge|Flex|Mistgabel|Eisenstange|Rohr|Wagenheber|Sense|Spaten|Baseballschläger|Brecheisen|Skalpell|Knüppel|Knüppeln|Eisenstangen|Messern',
  ),
  /** Words that mean harm beside a condition. */
  danger: words(
    'blutig|bluten|verbluten|Blut|Blutbad|Knochen|Kiefer|Nasenbein|Rippen|Genick|Kehle|Gurgel|Schädel|Fresse|Leiche|Leichen|Sarg|Friedhof|Beerdigung|Bestatter|Grabstein|Krankenhaus|Spital|Krankenwagen|Notaufnahme|Intensivstation|Rollstuhl|Krücken|Gips|Koma|Prügel|Hiebe|Dresche|Fäuste|Fäusten|Faust|brennt|brennen|abbrennt|brennts|Flammen|Benzin|Bombe|Sprengstoff|Messer|Pistole|Knarre|Waffe|Waffen|Baseballschläger|Axt|Eisenstange|Eisenstangen|Schlagring|Mord|Mörder|Rache|Tote|Toten|Toter|Verletzte|stirbst|krepieren|krepiert|verrecken|verreckt|lebend|lebendig|Schmerzen|Massaker|Amok|Gewalt|zuschlagen|prügeln|Schüsse|erschießen|umbringen|abbrennen|zertrümmern|Kofferraum|Todesangst|Todesliste|Scherben|Sturmgewehr|Kugel|Kugeln|Ohrfeige|Watschn|Watsche|Fausthieb|Faustschlag|Rambo|Molli|Brandsatz|Blutlache|Skalpell|Zange|Säure|Strick|Schläger|Schlägertrupp',
  ),
  /** Beside them a weapon is merchandise or a tool. */
  goods: words(
    'Bestellung|bestellt*|geliefert*|Lieferung|lieferbar|Sortiment|Produkt*|Waffenschein|umtausch*|umzutauschen|zurückgeb*|zurücksend*|zurückschick*|Rückgabe|defekt*|schärf*|stumpf|Griff|Spülmaschine|Garantie|Reparatur|reparier*|Ersatzteil*|Set|Küche*|Koch*|Brot*|Taschen*|Jagd*|Softair*|Wasser*|Kleber|Katalog|Gravur|Preis|Rabatt|Sonderangebot|Spielzeug*|Geschenk|Hochzeit|Zoll|Handgepäck|Koffer|Flug|gekauft*|kaufen|Artikel*|Größe|Farbe|Gabel|Bäume|Baum|Hecke|Rasen|Garten|mieten|leihen|Kostüm*|Deko*|Theater*|Tomate*|Fisch*|Kette|springt',
  ),
  kin: words(
    'Tochter|Töchter|Sohn|Söhne|Kind|Kinder|Kindern|Kleine|Kleiner|Kleinen|Bub|Buben|Mädchen|Mädel|Frau|Mann|Familie|Mutter|Vater|Eltern|Enkel|Enkelin|Enkeln|Enkelkinder|Enkelkind|Bruder|Schwester|Oma|Opa|Freundin|Gattin|Ehefrau|Lebensgefährtin|Baby|Hund|Katze|Hilde|Schwager|Onkel|Tante|Freund|Partner|Partnerin|Ehemann|Verlobter|Verlobte',
  ),
  ward: words(
    'Krankenhaus|Krankenhausbett|Spital|Klinik|Krankenbett|Intensivstation|Intensiv|Notaufnahme|Unfallchirurgie|Rollstuhl|Friedhof|Grab|Leichenhalle|Leichenschauhaus|Trage|Bahre|Sarg|Leichensack|Kofferraum|Kühlfach|Blutlache|Zinksarg|Reha|Schnabeltasse|Koma',
  ),
  /** What one needs who has been hurt. */
  aid: words(
    'Krankenwagen|Rettungswagen|Rettung|Notarzt|Zahnarzt|Zahnersatz|Gebiss|Gips|Verband|Sanitäter|Sani|Bestatter|Personenschutz|Polizeischutz|Leibwächter|Bodyguard*|Sprinkleranlage|Sarg|Chirurg|Chirurgen|Leichenwagen|Feuerlöscher|Rollstuhl|Krücken|Schutzweste|Helm|Prothese|Krankenversicherung|Lebensversicherung|Unfallversicherung|Sterbeversicherung|Grabstein|Grabstelle|Krankenschein|Blutkonserve*|Testament|Feuerwehr|Krankenhausbett|Arzt|Rettungshubschrauber|Hubschrauber|Sicherheitsdienst',
  ),
  /** What belongs to the reader and can burn. */
  place: words(
    'Laden|Ladn|Bude|*büro|*filiale|*geschäft|*geschäftsstelle|*haus|Hütte|Schuppen|*gebäude|Firma|*zentrale|*lager|*lagerhalle|*halle|*kanzlei|*praxis|*amt|*server|*serverraum|Rechenzentrum|Rechenzentren|*schule|*werk|*depot|*werkstatt|*restaurant|*hotel|Villa|*garage|*auto|*autos|*wagen|Fuhrpark|Transporter|Bus|Busse|Schalter|Schalterhalle|*bank|Redaktion|Studio|Saftladen|Drecksladen|Scheißladen|Container|Zelt|Behörde|Niederlassung|Empfang|Wohnung|Carport|Gartenhaus|Hof|Autohaus|Praxen|Station|*stelle|Bahnhof|*zimmer|Cloud|Gerichtsgebäude|Schloss|Stall|Scheune',
  ),
};
