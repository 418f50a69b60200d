/** Plain words for a death or a broken body: who deserves it, who will not live, who leaves in a coffin, who does it to whom. */
import type { SignalCue } from '../../../core/situations/message-signals';
import { PLAYED_OR_JOKED } from './violence-said';

const I = '(ich|i|ick|wir|ma|mia)';
const HIM =
  '(Sie|dich|euch|ihn|jeden|jede|keinen|niemanden|(Ihren|euren|deinen|diesen|den|Ihre|eure|deine|diese) …2 (<staff>|<kin>|nächsten|ersten|Alten|Typen))';
const TO_HIM = '(Ihnen|dir|euch|ihm|ihr|jedem|dem|der|(Ihrem|eurem|deinem|diesem|Ihrer|eurer|deiner) …1)';
const OTHERS =
  '(Menschen|Leute|Unschuldige|Kinder|jemand|Mitarbeiter|Mitarbeiterinnen|Kollegen|Personen|Kunden|Angestellte|Köpfe)';
const LIMB = '(Finger|Hände|Zähne|Zunge|Gesicht|Kopf|Augen|Nase|Beine|Eier|Kniescheiben|Ohren)';
const FOR_WORK = '(Lenkrad|Stift|Kugelschreiber|Werkzeug|Hörer|Tastatur|Kasse|Schlüssel|Steuer|Skalpell)';

/** Those whom the writer mourns, nurses or worries about; what happened long ago. */
const OWN_GRIEF: readonly string[] = [
  '(mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer) …2 (<kin>|Pferd|Kater|Pflanze|Pflanzen|Kollege|Kollegin|Chef)',
  '(Arzt hat|Ärzte|Klinik|Behandlung|Operation|OP|Therapie|Medikament*|Reanimation|wiederbelebt|Pflegedienst|Hospiz|Palliativ*|Tierarzt|Tierärztin)',
  '(Zeitung|Nachrichten|Tagesschau|Artikel|Doku|Dokumentation|Weltkrieg|Krieg|Geschichte|damals|früher|verstorben*|gestorben ist|Lebensversicherung|Unfallversicherung)',
];

/** A product, a place or a piece of work whose danger is pointed out. */
const HAZARD =
  '(Gerät*|Produkt*|Rückruf*|Geländer|Treppe|Treppen|Kabel|Steckdose*|Strom*|Bremse*|Aufzug|Fahrstuhl|Reparatur*|repar*|beheb*|behoben|Mangel|Mängel|Kreuzung|Straße|Strasse|Gehweg|Ampel|Baum|Bäume|Ast|Äste|Glätte|Glatteis|Eis|Schnee|Spielplatz|Sicherheit*|Schutz*|Brandschutz|Wartung|Heizung|Gas|Leitung|Akku|Batterie|Ladegerät|könnte|könnten|Versicherung|Haftung|Maske*|gesperrt|sperren|Sorgen|in Sorge|besorgt|Gefahr*|gefährlich*|Hinweis|Laterne|Gleis|Bus|Radweg|Raser|Tempo*|Dach|Dachziegel|Balkon|Gerüst|Schlagloch|Loch|Verkehr*|Unfall*|Feuerwehr|Rettungsweg*|Fluchtweg*)';
const THINGS =
  '(Drucker|Tablet|Display|Touchscreen|Puppe|Teddy|Figur|Statue|Kuscheltier|Spielzeug|Schraube|Duschkopf|Deckel|Zahnarzt|Gebiss|Roboter|Avatar|Charakter|Kamera|Foto*|Bild|Bilder|Statist*|Kunstblut|Halloween|Maskerade|Nasenbluten|Blutspende|Wunde|Fleck|Kratzer|Aufkleber|Schimmel|Holz|Ofen|Kamin|Feuerschale|Müll)';

export const violencePlain: readonly SignalCue[] = [
  {
    kind: 'violence',
    phrase: [
      '(wer|jeder|jede|alle|solche|die|der|er|sie|Sie|du|ihr|<staff>|einer|jemand|eine) && [(hat|haben|hast|habt|hätte|hätten|hättest) …4 (den Tod|den Strick|den Galgen|eine Kugel|den Scheiterhaufen) …2 verdient]',
      '(wer|jeder|jede|alle|solche|die|der|er|sie|Sie|du|ihr|<staff>|einer|jemand|eine) && [(den Tod|den Strick|den Galgen|eine Kugel) verdient] (/|und|hat|haben|hast|habt)',
      `[am Leben (lasse|lass|lassen) ${I} ${HIM}]`,
      `[(lasse|lass|lassen) ${I} ${HIM} …4 am Leben]`,
      `[(ich|wir) (lasse|lass|lassen) ${HIM} …3 am Leben]`,
      `${I} & ${HIM} & [(nicht|nicht länger|nicht mehr|keinen|niemanden|nur) …3 am Leben (lassen|lasse|lässt)]`,
      `${I} && [(lasse|lass|lassen) …1 (keinen|niemanden) …4 am Leben]`,
      '[(bleibt|bleiben) …4 (keiner|niemand) …4 am Leben]',
      '[(keiner|niemand) …5 am Leben (bleibt|bleiben|lassen)]',
      '(Sie|du|ihr|er|<staff>) & [(nicht mehr|nimmer|nicht mehr lange|nicht länger) am Leben] && (sonst|wenn|dann|morgen|bald|ich|wir)',
      `(du|ihr|Sie|er|<staff>) & [(lebst|lebt|leben) …3 (nicht mehr lange|nimmer lang|nicht mehr lang|keine Woche mehr|keinen Tag mehr|zu kurz)]`,
      '(wenn|bis|sobald|bevor|erst|ehe|dann|sonst|bald) && [(einer|eine|jemand|zwei|drei|alle|ein paar|der Erste) von (euch|Ihnen|eich|denen) …3 (tot|stirbt|verreckt|krepiert|blutet|draufgeht)]',
      '(Polizei|sonst|wenn|dann|zahl*|Geld|Lösegeld) && [(die Kleine|der Kleine|der Bub|das Mädchen|das Kind|die Geisel|der Junge|(Ihr|dein|euer|Ihre|deine|eure) …1 (Tochter|Sohn|Kind|Frau|Mann|Lehrling)) (ist|sind) tot]',
      '(<you>|ich) && [(<staff>|jemanden|einen|eine|euch|ihn) …2 tot …1 (vor die Tür|vor die Haustür|vor die Füße) legen]',
      '(<you>|<staff>|er|sie|der|die) && [(wird|werden|wirst|werdet) …10 tot (aufgefunden|gefunden|daliegen|umfallen)]',
      '(der|die|wer|<you>|<staff>) && [tot (umfällt|umfallen|umfällst|umfallt)]',
      `[(wird|werden) …4 in (Ihrer|eurer|deiner|Ihrem|eurem) …2 gestorben]`,
      '[Tote nach sich (ziehen|zieht)] && <you>',
      '[(die|der|eine|ein) (Tote|Toter|Leiche|Leichen) …1 (in|im|vor|auf) (Ihrer|Ihrem|eurer|eurem|deiner|deinem)] && (wird|werden)',
      '(aussag*|Zeug*|schweig*|reden|red*) && [Tote (reden|sagen|sprechen|schweigen) …1]',
      '[(bringt|bring|bringen|bestellt|bestell|bestellen|besorgt|kauft) …5 (Särge|Leichensäcke|Grabsteine)]',
      '[(Särge|Leichensäcke|Grabsteine)] && (ihr|Sie|du) && (schon mal|schonmal|besser|lieber) && bestell*',
      `(er|der|die|sie|du|ihr|Sie|<staff>|wer|einer) & [(geht|gehen|gehst|kommt|kommen|kommst|verlässt|verlassen|fährt|fahren|schicke|schick) …5 (im Sarg|in der Kiste|im Leichensack|in einem Sarg|im Leichenwagen|im Krankenwagen|mit den Füßen voran|mit den Füßen zuerst)] (/|wieder|zurück|heim|nach|hinaus|raus|heraus|weg)`,
      '[(Ermordung|Hinrichtung|Exekution|Liquidierung|Tötung) (des|der|Ihres|Ihrer|eures|eurer|deines|deiner) …2] && (erfolgt|folgt|steht bevor|beschlossen|angezahlt|am Montag|am Dienstag|am Mittwoch|am Donnerstag|am Freitag|morgen|heute)',
      '(wird|werden|wirst|werdet) & [(liquidiert|hingerichtet|exekutiert|totgeprügelt|totgeschlagen|totgetreten|totgefahren|vergast|gehäutet|abgeschlachtet|enthauptet|gelyncht|niedergemäht|erschossen|niedergestochen)] (/|und|von|wenn|das) && (ich|wir|mein*|Cousin|Bruder|heute|morgen|bald|Mann|Leute|euch|<staff>)',
      `(wer|<staff>|solche|euch|Sie|dich) && [(hätte|gehört|gehören|sollte|müsste) …5 (vergast|vergasen|an die Wand gestellt|in den Ofen|ins Gas|ins Grab)]`,
    ],
    unless: [
      ...PLAYED_OR_JOKED,
      ...OWN_GRIEF,
      '(nicht|niemand|keiner|kein Mensch|kein Tier) …3 verdient',
      '~(ich|wir) …6 (den Tod verdient|gestorben|tot um*)',
      '~(mich|uns) …3 am Leben',
      '(Forderung|Pfändung|Lohnpfändung|Befehl|Skript|Programm|Code|Blockade|Urteil*|Amnesty|Petition|Menschenrechte)',
      '(Akku|Gerät|Handy|Router|Leitung|Server|Netz|Computer|Laptop|Fische|Fisch|Pflanze*|Blume*|Biene*|Hamster|Vogel|Vögel|Projekt|Abo|Tarif|Verein|Marke)',
      '(Bestattung*|Trauerhalle|Friedhof*|Krematorium|Steinmetz|Überführung|Urne*|Aufbahrung|Trauerfeier)',
    ],
  },
  {
    kind: 'violence',
    phrase: [
      `(sonst|wenn|falls|sollte|andernfalls|solange|bis|oder|Frist) && [(werden|wird) …5 ${OTHERS} …3 zu Schaden kommen]`,
      `(zahlt|zahlen|zahlst|zahl|überweist|überweisen|Geld|Forderung|Forderungen|Lösegeld|Ultimatum) && [(${OTHERS}|einer von euch|einer von Ihnen) …3 zu Schaden (kommt|kommen)]`,
      `[(steck|stecke|stecken|prügel|prügle|prügeln|hau|haue|befördere) ${I} …6 (ins|in ein|in eine|in die|auf die) (Krankenhaus|Spital|Klinik|Notaufnahme|Koma|Intensivstation|Intensiv|Rollstuhl|Leichenhalle)]`,
      `${I} & ${HIM} & [(ins|in die|auf die) (Krankenhaus|Spital|Notaufnahme|Koma|Intensivstation|Rollstuhl) …1 (stecken|stecke|prügeln|prügle|hauen|befördern)]`,
      `(ich|wir|den|ihn|dich|euch) && [bis (er|sie|du|ihr|Sie|der|die) …3 (im|in einem) (Pflegebett|Krankenbett|Krankenhaus|Spital|Rollstuhl|Koma|Sarg) (liegt|liegst|liegen|sitzt|sitzen|sitzst)]`,
      '[(Schädelbruch|Schädelbasisbruch|Kieferbruch|Kiefer Bruch|Nasenbeinbruch|Genickbruch|Rippenbruch|Rippenbrüche*)] && (endet|enden|schwöre|schwör|kriegt|kriegst|kriegen|bekommst|Mindeste|Mindestes|verspreche|versprech|setzt|blüht|verpass*)',
      '(müsst|werdet|wirst|sollt|sollst|sorge|sorg|verspreche|versprech|mache|mach) && [dass (es|das) …2 (weh tut|wehtut|weh tun wird)]',
      '(sie|er|du|ihr|Sie|<staff>) & [(wird|wirst|werdet|werden|soll|sollst|sollt|sollen) …2 Schmerzen (erfahren|spüren|fühlen|kennenlernen|erleiden)]',
      '[(euer|dein|Ihr|sein) Blut …3 (fließt|fliesst|fließen|fliessen|spritzt|spritzen|rinnt|läuft)]',
      '[(an|in) (Ihrem|deinem|eurem|seinem|ihrem) eigenen Blut] && (ersticken|ersticke|erstickt|ertrinken|ertrinkt|liegen|liegt|schwimm*|baden)',
      `(er|der|die|sie|du|ihr|Sie|<staff>) & [(fasst|fassen|fasse|nimmt|nehmen|hält|halten|greift|bedient|führt) …4 (kein|keinen|keine|nie wieder|nie mehr|nimmer|nicht mehr) …2 ${FOR_WORK}]`,
      `(wird|werden|wirst|werdet) & [${FOR_WORK} …2 (nie wieder|nie mehr|nicht mehr|nimmer) …2 (öffnen|anfassen|halten|führen|in die Hand nehmen|aufmachen)] && (sorge|sorg|können|ich)`,
      `(wird|werden|wirst|werdet) & [(nie wieder|nie mehr|nicht mehr|nimmer) …1 ${FOR_WORK} …1 (öffnen|anfassen|halten|führen|in die Hand nehmen)] && (sorge|sorg)`,
      `(er|du|ihr|Sie|sie|<staff>|der|die) & [(keine|kein|keinen) …1 ${LIMB} mehr (hat|hast|habt|haben|übrig|im Mund)]`,
      `(er|du|ihr|Sie|sie|<staff>|der|die) & [(hat|hast|habt|haben) …4 (keine|kein|keinen) …1 ${LIMB} mehr] && (dann|bald|danach|sonst|nachher|morgen)`,
      `(bevor|dann|wenn|sonst|morgen|bald) && [(fehlt|fehlen) (dem|der|Ihrem|eurem|deinem|Ihnen|dir|euch) …2 (der Kopf|ein Ohr|ein Finger|eine Hand|die Hände|ein Auge)]`,
      '(kein|keiner|keine|niemand) & [heil (nach Hause|heim|raus|heraus|davon|hinaus|wieder|hier)]',
      '(euch|denen|Ihnen|ihnen|sonst|dann) && [(bleibt|bleiben) …3 (keiner|niemand) (heil|unversehrt|ganz)]',
      '[(letztes|letzte) Mal mit (heilen|gesunden|zwei) (Händen|Beinen|Fingern|Knochen|Augen)]',
      `[(nicht mehr|nie mehr|nie wieder|nimmer) aus (meinem|unserem) (Keller|Haus|Stall|Schuppen) …1 (raus|heraus|hinaus)]`,
      `[aus (meinem|unserem) (Keller|Haus|Stall|Schuppen) (nicht mehr|nie mehr|nie wieder|nimmer) …1 (raus|heraus|hinaus)]`,
      `[(Stein|Hammer|Ziegel|Beil|Hieb|Schlag) (auf|gegen|an|in) (den|die|seinen|Ihren|deinen|ihren) (Hinterkopf|Schädel|Nacken|Schläfe)] && (Herrn|Ihr*|eur*|dein*|<staff>|dauert|genügt|reicht|braucht)`,
    ],
    unless: [
      ...PLAYED_OR_JOKED,
      ...OWN_GRIEF,
      `${HAZARD}`,
      `${THINGS}`,
      '~(ich|wir) (habe|hab|hatte|haben|bin|war|lag|fasse|nehme|halte)',
      '~(habe|hab|hatte|haben|bin|war|lag) (ich|wir)',
      '(mir|mich|uns) …4 (weh|wehtut|Schmerzen|gebrochen|geschlagen)',
      '(keine|keinerlei) Schmerzen',
      '(Wasser|Geruch|Gestank|Fahrrad|Katze|Kater|Schrank|Sofa|Möbel|Feuchtigkeit|WLAN|Signal|Pakete|Gläser|Teller|Ware|Sendung|Lieferung|Knie|Rücken|Zahn|Schuh|Schuhe|Baby|Babys)',
      '(gestürzt|hingefallen|ausgerutscht|warten|wartet|Brauch|Karneval|Sport|Boxen|Boxkampf|Turnier|Trainingslager)',
    ],
  },
  {
    kind: 'violence',
    phrase: [
      `[(den|die|euren|Ihren|deinen|eure|Ihre|deine|diesen|diese) …1 <staff> …3 (vergrabe|vergrab|verscharre|verscharr|erschieße|erschieß|erschiesse|ersteche|erstech|erschlage|erschlag|erwürge|erwürg|töte|köpfe|ertränke|ersäufe|überfahre|verprügle|verprügel|vermöble|vermöbel|zerhacke|zerstückle|versenke|vergifte|foltere|skalpiere|entführe|lynche) ${I}]`,
      `(wer|jeder) && [(den|die|dem) (vergrabe|vergrab|vergraben|verscharren|erschieße|erschießen|erschlage|erschlagen|töten|töte|versenke|versenken|ertränken|ersäufen|überfahre|verprügle|verprügeln|zerhacke|kriege|foltern) ${I}]`,
      `${I} & [(dresche|dresch|dreschen|prügle|prügel|prügeln|schlage|schlag|trete|tret|steche|stech|haue|hau|knüpple) …2 auf (ihn|Sie|dich|euch|sie|den|die|jeden|alle|Ihren …1|euren …1|deinen …1) …3 ein] (/|bis|wenn)`,
      `${I} & [auf (ihn|Sie|dich|euch|sie|den …1|jeden|Ihren …1|euren …1|deinen …1) (einschlag*|einprügel*|einprügle|eindresch*|einstech*|eintret*|einsteche)]`,
      `${I} & ${TO_HIM} & [(reiß|reiße|reiss|reisse|schneid|schneide|hack|hacke|prügel|trete|tret|hau|haue|blas|blase|pust|puste|schieß|schieße) …8 (Kehlkopf|Herz|Zunge|Leber|Augen|Gedärme|Eingeweide|Kehle|Hirn|Gehirn) …2 (raus|heraus|ab|aus|durch|weg|ausse)]`,
      '[(Ihren|deinen|euren|seinen) Kopf (hole|hol|nehme|schneide|hacke|schlage) (ich|wir|i)]',
      '[(Kopf|Rübe) ab] / && (sage|sag|komme|komm|euch)',
      `[(lasse|lass|lassen) ${I} …2 (Sie|dich|euch|ihn|den|die|Ihren|Ihre|euren|eure|deinen|deine) …,14 (verbluten|verrecken|krepieren|ausbluten|ertrinken|ersaufen)]`,
      `[(ich|wir) (lasse|lass|lassen) …2 (Sie|dich|euch|ihn|den|die|Ihren|Ihre|euren|eure|deinen|deine) …,14 (verbluten|verrecken|krepieren|ausbluten|ertrinken|ersaufen)]`,
      `${I} & [(schicke|schick|schicken|befördere|befördern) …6 (zu (seinen|deinen|Ihren|euren|ihren) (Ahnen|Vätern)|ins Jenseits|ins Grab|in den Tod|in die ewigen Jagdgründe)]`,
      `${I} && (Sie|dich|euch|ihn|<staff>|sie|den) && [(einbetonieren|einbetoniere|einmauern|einmauere|ersäufen|ersäufe|über Bord (werfen|werfe|stoßen|gehen lassen|gehen lasse)|(in den|durch den) (Häcksler|Schredder|Fleischwolf) (schieben|stecken|werfen|stecke|schiebe|drehen|drehe))]`,
      `[(halte|halt|halten|drücke|drück|drücken) ${I}? ${HIM} …4 unter Wasser]`,
      `${I} & ${HIM} & [unter Wasser (halten|halte|drücken|drücke|tauchen|tauche)]`,
      `[(drück|drücke|press|presse|leg|lege) ${I} …5 Kissen …1 (aufs Gesicht|ins Gesicht|auf das Gesicht)]`,
      `${I} && (ihn|Sie|dich|euch|<staff>|den|sie) && [(Stufen|Treppe|Kellertreppe|Stiege|Stiegen|Leiter|Böschung) …1 (hinunterstoße|hinunterstoßen|hinunterstoss*|runterstoße|runterstoßen|hinunterschubse*|runterschubse*|hinabstoße*|hinunterwerfe*) (werde|will|würde|könnte|werd)?] (/|wenn)`,
      '(hätte|hätt) & (Ihren|euren|deinen|Ihre|eure|deine|Sie|dich|euch|ihn) & (ich|i) & [(vom|von der|aus dem|vor den|vor die|über das|über die) …2 (gestoßen|gestossen|geschubst|geworfen)]',
      `[(lasse|lass|lassen) ${I} (Sie|dich|euch|(den|die|Ihren|euren|deinen|Ihre|eure) …1 <staff>) …3 (verschwinden|erledigen|beseitigen)]`,
      '(bist du|du bist|seid ihr|ihr seid|sind Sie|Sie sind|sind die) & [(fällig|geliefert|Freiwild)] (/|wenn|morgen|heute) && (ich|wir|Nacht|nachts|morgen|warte|Messer|Code|Tor)',
      '[(einen|zwei|drei|vier|fünf|ein paar|alle) von (euch|Ihnen|eich|denen) …1 (erledigt|erwischt|umgelegt|abgeknallt|abgestochen|erschossen)]',
      '(ich|wir) & [(Ihren|deinen|euren|Ihre|deine|eure) (<kin>|<staff>) …4 (erledigt|umgelegt|erwischt|beseitigt)] (/|wenn)',
      '(ich|der|wir) && [(ihn|dich|euch|Sie) (wegmacht|wegmache|wegmach|wegräumt|wegräume)]',
      '^ [(wir|ich) (haben|habe) (Ihren|Ihre|deinen|deine|euren|eure) (Tochter|Sohn|Kind|Kinder|Lehrling|Kleine|Kleinen|Mann|Frau)] $',
      `[(häng|hänge|hängen|knüpf|knüpfe|nagel|nagle) ${I} (den|die|euren|Ihren|deinen|Ihre|eure|Sie|dich|euch) …8 auf] (/|wenn|falls) && (<staff>|Sie|dich|euch)`,
      `[(den|die|euren|Ihren|deinen|eure|Ihre) …1 (<staff>|Schiedsrichter|Türsteher) …3 (häng|hänge|hängen|knüpf|knüpfe|knüpfen) ${I} …5 auf] (/|wenn|falls)`,
      '[(wer|jeder) …3 (drin|da|dabei) …1 ist , blutet]',
      '[Genickschuss]',
      '(ich|wir) && <you> && [(Reifenmuttern|Radmuttern|Radbolzen) …10 (locker|gelockert|gelöst|lose|abgeschraubt|aufgedreht)]',
      `(Ihr*|eur*|dein*|<you>) && [(habe|hab|haben) (ich|wir) (etwas|was) (getan|hineingetan|reingetan|reingemischt|gemischt|gekippt|reingekippt|gespritzt|geschüttet)] && (Kaffeemaschine|Torte*|Trinkwasser|Wasser*|Brunnen|Lüftung|Joghurt*|Kantine|Babybrei|*gläschen|Kühltheke|Suppe|Kaffee)`,
    ],
    unless: [
      ...PLAYED_OR_JOKED,
      `${THINGS}`,
      '(mich|mir|uns) …2 (gestoßen|geschubst|verschwinden)',
      '(reißt|reisst|reißen) (mir|uns|mich|sie)? …3 (den Kopf|die Köpfe) ab',
      '~(mein|meine|meinen|unser|unsere|unseren) …2 (Hund|Katze|Pferd|Pflanzen|Blumen|Baum)',
      '(Werkstatt|Reifenwechsel|TÜV|HU|Pickerl|Radwechsel|nachgezogen|nachziehen)',
      '(Schwimmkurs|Tauchkurs|Taufe|Aquarium|Rohr|Boot|Modell|Bewehrung|Pfosten|Pfosten*|Zaun*|Rechnung|Betrag|Rate|Beitrag|Zahlung|Forderung|Prämie)',
      '(schwanger|Geburt*|Entbindung|Termin)',
      '(Paket*|Karton*|Brief*|Schild|Schilder|Werbung|Mails|Nachrichten|Falle|Maus|Mäuse|Haare|Zahn|Zähne)',
    ],
  },
];
