/** "Ausverkauft", "haben wir nicht", "liegt nicht vor": what is missing, gone or unknown. */
import type { Rule } from '../../../../core/rules/rule';
import { CONDITION, LACK, LOSS, NEXT, REJECTED, SILVER_LINING, UNKNOWN, WAY_OUT } from './reasons';

/** Goods, dates and places that are not there. */
const NOT_AVAILABLE: readonly Rule[] = [
  {
    id: 'nicht-lieferbar',
    phrase: [
      '(ist|sind) …8 [(leider|derzeit|momentan|zurzeit|immer noch|seit …2|bis auf Weiteres) …1 nicht (mehr)? (lieferbar|verfügbar|vorrätig|erhältlich|auf Lager|zu bekommen|zu kriegen|bestellbar|buchbar)]',
      '[(leider|aktuell|derzeit)? nicht (mehr)? (lieferbar|verfügbar|vorrätig|erhältlich)] (ist|sind)',
    ],
    unless: [...WAY_OUT, 'offline'],
    better: ['ab «Datum» wieder lieferbar', 'als «Alternative» verfügbar'],
    note: LACK,
    flags: [
      'Der Artikel ist leider nicht mehr lieferbar.',
      'Grösse 38 ist momentan nicht vorrätig.',
      'Ich bedaure, dass das Ersatzteil derzeit nicht verfügbar ist.',
    ],
    passes: ['Der Artikel ist ab Montag lieferbar.', 'Der Artikel ist nicht lieferbar, das Nachfolgemodell dagegen sofort.'],
  },
  {
    id: 'ausverkauft',
    phrase: [
      '(ist|sind|war|waren) …8 [(leider|bereits|schon|komplett|restlos|längst|alle|bis auf Weiteres|sämtliche)? (ausverkauft|vergriffen|ausgebucht|ausgeschöpft|erschöpft|aufgebraucht|überbucht|alle belegt|komplett dicht|restlos weg|voll belegt|völlig überlastet)]',
      '(ist|sind) …3 (leider|bei uns|alles) …2 [(komplett|bereits|schon)? (belegt|voll|dicht|weg|leer)] <schluss>',
      '(ist|sind) der …4 [(längst|leider|bereits|schon) (leer|weg|voll)] <schluss>',
      '[herrscht …4 Aufnahmestopp]',
    ],
    unless: [...SILVER_LINING, 'Akku', 'Warteliste', 'Gebühr', 'Bis Ende', '*limit', '*rahmen', 'Ticket*', '(haben|hatten) uns', 'Konto', 'noch …4 (frei|da|Plätze|ein|eine|einen|zwei|drei|vier)'],
    better: ['ab «Datum» wieder verfügbar', 'bis «Datum» vergeben'],
    model: ['Frei ist noch «Alternative».', 'Wieder verfügbar ist es ab «Datum».'],
    note: LACK,
    flags: [
      'Die Vorstellung ist leider ausverkauft.',
      'Über Ostern ist bei uns alles belegt.',
      'Für heuer ist das Kontingent ausgeschöpft.',
    ],
    passes: [
      'Die Vorstellung ist noch nicht ausverkauft.',
      'Das Hotel ist ausgebucht, im Nebenhaus ist aber ein Zimmer frei.',
    ],
  },
  {
    id: 'nichts-frei',
    phrase: [
      '[(ist|haben wir|habe ich|hab ich|wäre) …6 (nichts|nix) (mehr)? frei]',
      '[(haben|habe|hab) (wir|ich) …6 <kein> …2 (mehr|mehr frei|frei)] <schluss>',
      '[(haben|habe) (wir|ich) …4 <kein> …2 (Termin|Termine|Platz|Plätze|Zimmer|Karten|Ware|Kapazität|Kapazitäten|Monteur|Team|Ersatz|Leihgerät|Lieferung|Liefertermin|Stellplatz|Personal|Budget) (mehr|frei|mehr frei)?]',
      '[(gibt es|gibt\'s|gibts) …4 <kein> …3 (Termin|Termine|Platz|Plätze|Zimmer|Karten|Ware|Kapazität|Kapazitäten|Ersatzteile|Restposten) (mehr|frei)?]',
      '[(Karten|Plätze|Termine|Leihgeräte|Zimmer|Ersatzteile|Ersatz|Teile) (gibt es|gibt\'s|gibts|haben wir|habe ich|sind) …2 (keine|keinen|nicht) (mehr)?] <schluss>',
      '[bekommen wir …4 (keine|nichts) …3 (herein|rein|mehr)]',
      '[da kommt nichts mehr nach]',
    ],
    unless: [...WAY_OUT, 'Gebühr*', '(keine|keinen) (Fehler|Hinweis|Hinweise|Zweifel|Einwände|Bedenken|Grund|Fragen)'],
    better: [],
    model: ['Der nächste freie Termin ist am «Datum».', 'Wieder da ist «Ware» ab «Datum», ich merke [Sie|dich] gern vor.'],
    note: LACK,
    flags: [
      'Diese Woche haben wir keinen einzigen Termin mehr.',
      'Vor dem 21. ist bei uns nichts mehr frei.',
      'Karten gibt es keine mehr.',
    ],
    passes: [
      'Diese Woche haben wir keinen Termin mehr, am Montag um 8 Uhr dagegen schon.',
      'Wir haben keine Bedenken mehr.',
    ],
  },
  {
    id: 'haben-wir-nicht',
    phrase: [
      '[(haben|führen) (wir|ich) …4 nicht (mehr)? (im Angebot|im Sortiment|im Programm|auf Lager|vorrätig|da|im Haus|in der Filiale|in (dieser|Ihrer|deiner) …1)]',
      '[(fehlen|fehlt) (in|im) (unserem|unserer) (Sortiment|Angebot|Programm|Auswahl)]',
      '[(führt|liefert) (unser|der|die|unsere) …2 (Lieferant|Hersteller|Händler|Sortiment) …3 nicht (mehr)?] <schluss>',
      '[zählt <verneint> zu unseren …2]',
      '[mehr als …4 (haben|hab) (wir|ich) …4 nicht]',
    ],
    unless: WAY_OUT,
    better: [],
    model: ['Im Sortiment haben wir «Alternative».', 'Bestellen kann ich «Alternative».'],
    note: LACK,
    flags: [
      'Einen Treuezins haben wir nicht im Angebot.',
      'Gläser mit dieser Tönung fehlen in unserem Sortiment.',
      'Dein Modell führen wir nicht mehr im Sortiment.',
    ],
    passes: ['Das Modell haben wir im Angebot.', 'Blau haben wir nicht auf Lager, aber Grün.'],
  },
  {
    id: 'fehlen-uns',
    phrase: [
      '[(fehlen|fehlt) (uns|mir) …3 (Kapazität|Kapazitäten|Leute|Mittel|Geld|Personal|Platz|Zeit|Ressourcen|Budget)]',
      '[(haben|habe) (wir|ich) …4 (nicht genug|nicht genügend|zu wenig|keine freien|keine) …1 (Kapazität|Kapazitäten|Leute|Mittel|Geld|Personal|Zeit|Ressourcen)]',
      '[kein Geld übrig]',
      '[steht … (voller|volle) Kalender entgegen]',
    ],
    unless: [...WAY_OUT, 'Entschuldigung', 'zu wenig …,8 , aber'],
    better: [],
    model: ['Ab «Datum» ist wieder Platz.', 'Mit unserem Team schaffen wir «Teil» bis «Datum».'],
    note: LACK,
    flags: [
      'Uns fehlen leider die Kapazitäten, das heißt: Es fehlen uns die Leute.',
      'Im Moment haben wir nicht genügend Personal.',
      'Für deine Idee fehlt mir leider die Zeit.',
    ],
    passes: ['Uns fehlt nur noch Ihre Adresse.', 'Heute haben wir zu wenig Leute, am Montag sind wir aber wieder komplett.'],
  },
  {
    id: 'wird-nicht-mehr-gemacht',
    phrase: [
      '(wird|werden) …6 [(leider|seit …2)? nicht mehr tun:(unterstützt|hergestellt|produziert|angeboten|gefertigt|verkauft|ausgeliefert|geliefert|gepflegt|weiterentwickelt|nachbestellt|gebaut|ausgestellt|bedient|angefahren)]',
      '(wird|werden) …6 [(von uns|leider|derzeit) <verneint> tun:(unterstützt|angeboten|hergestellt|verkauft|angefahren)]',
      '[(ist|wurde|sind|wurden) …6 (seit Jahren|ersatzlos|leider|bereits) (eingestellt|gestrichen|abgeschafft|aufgegeben)]',
      '[(stellen|stelle|machen|führen|verkaufen|produzieren) (wir|ich) …4 nicht mehr (aus|her)?] <schluss>',
    ],
    unless: [...SILVER_LINING, 'Mahn*', 'gebühr*'],
    better: [],
    model: ['An die Stelle ist «Nachfolger» getreten.', 'Unterstützt wird «Alternative».'],
    note: LACK,
    flags: [
      'Windows 7 wird nicht mehr unterstützt.',
      'Die Puppe wird leider nicht mehr hergestellt.',
      'Freifahrten stellen wir nicht mehr aus.',
    ],
    passes: [
      'Windows 11 wird unterstützt.',
      'Die alte Reihe wird nicht mehr hergestellt, dafür gibt es eine neue.',
    ],
  },
  {
    id: 'funktioniert-nicht-mit',
    phrase: [
      '[(funktioniert|funktionieren|passt|passen|läuft|laufen) (leider|definitiv|bei uns|damit|so) …3 nicht] <schluss>',
      '[(passt|passen) (leider|definitiv|einfach) nicht] <schluss>',
      '[(gilt|gelten) …2 (bei uns|leider|hier|für …2)? (nicht|nicht mehr)] <schluss>',
      '[(funktioniert|funktionieren) mit …3 (leider)? nicht] <schluss>',
    ],
    unless: [...WAY_OUT, '(Kündigungsfrist|Frist|Gebühr|Zuschlag|Mindest*) …4 nicht', 'Ausrede', 'warum', 'gilt das nicht', 'ohne', 'mir leider'],
    better: [],
    model: ['Passend ist «Alternative».', 'Damit es klappt, braucht es «Voraussetzung».'],
    note: LACK,
    flags: [
      'Der Filter passt leider nicht.',
      'Fremdgeräte funktionieren mit dem Adapter nicht.',
      'Eine Kündigung per Chat gilt bei uns nicht.',
    ],
    passes: ['Eine Kündigungsfrist gilt dafür nicht.', 'Der F7 passt nicht, der M5 dagegen genau.'],
  },
];

/** Records, causes and knowledge that are not there. */
const NOT_KNOWN: readonly Rule[] = [
  {
    id: 'liegt-nicht-vor',
    phrase: [
      '[(liegt|liegen) (uns|mir|hier|leider|bei uns|dazu|hierzu|im System) …3 (nicht|nichts|nix) vor]',
      '[(liegt|liegen) (uns|mir|hier|leider|bei uns|dazu|hierzu) …3 <kein> …4 vor]',
      '(liegt|liegen) (hier|uns|mir)? [<verneint> vor] <schluss>',
      '[(uns|mir) …3 <kein> …3 vorliegt]',
      '[(ist|wurde|sind) …4 (im System|bei uns|hier|jedenfalls|leider) …2 (nichts|nicht|nirgends) (vermerkt|hinterlegt|erfasst|verzeichnet|gespeichert|abgegeben worden|eingegangen|angekommen|bekannt|zu finden|abgegeben)]',
      '[(haben|habe|finde|finden|sehe|sehen) (wir|ich) (leider|hier|im System|bei uns|dazu)? …3 (nichts|nix) (vorliegen|gefunden|vermerkt|im System)]',
    ],
    unless: [...WAY_OUT, 'Beschwerde*', 'Mahnung', 'Grund', 'Einwand', 'Schufa', 'Vorwurf', 'Einsprache*', '^ solange'],
    better: [],
    model: [
      'Noch fehlt mir «Unterlage», [schicken Sie sie|schick sie] mir bitte als Scan.',
      'Ich suche mit «Nummer» noch einmal danach.',
    ],
    note: NEXT,
    flags: [
      'Ein Kündigungsschreiben liegt uns nicht vor.',
      'Zu diesem Vorfall liegen uns leider keine Informationen vor.',
      'In deinem Konto ist bei uns nichts vermerkt.',
    ],
    passes: ['Ihr Schreiben liegt uns vor.', 'Der Befund liegt noch nicht vor, ich fordere ihn heute an.'],
  },
  {
    id: 'nicht-auffindbar',
    phrase: [
      '[(leider|nirgends|bei uns|derzeit)? (nicht auffindbar|unauffindbar|nicht zu finden|nicht mehr zu finden|nirgends zu finden|nirgends aufzutreiben|spurlos verschwunden)]',
      '[(nie|nicht) (bei uns|hier) (angekommen|eingegangen|eingetroffen)]',
      '[(hier|bei uns) (leider)? (nie|nicht) (angekommen|eingegangen|eingetroffen)]',
      '[(leider|weiterhin)? (immer noch|nach wie vor|weiterhin) nicht (eingetroffen|angekommen|da|lieferbar|verfügbar|bei uns|fertig|in Sicht|eingelangt)]',
    ],
    unless: [...SILVER_LINING, 'leicht', 'sofort', 'entschuldig*', 'weil', 'Kontakte', 'Menü'],
    better: [],
    model: ['Zuletzt erfasst wurde es am «Datum» in «Ort», dort frage ich nach.', 'Erwartet wird es am «Datum».'],
    note: NEXT,
    flags: [
      'Das Paket ist im Depot nicht auffindbar.',
      'Deine Retoure ist hier nie angekommen.',
      'Ihre Schiene ist leider immer noch nicht eingetroffen.',
    ],
    passes: ['Das Paket ist wieder da.', 'Der Koffer ist hier nicht auffindbar, in Chur aber gemeldet.'],
  },
  {
    id: 'weiss-ich-nicht',
    phrase: [
      '[entzieht sich (meiner|unserer|leider meiner|leider unserer) (Kenntnis|Kenntnissen|Entscheidung|Kontrolle|Beurteilung|Einflussnahme)]',
      '[(bin ich|ich bin|sind wir|wir sind) (leider|da|hier)? überfragt]',
      '[weiß (ich|hier|bei uns) (leider|auch|hier|bei uns)? (auch|leider)? (nicht|niemand|keiner|kein Mensch)] <schluss>',
      '[(habe ich|haben wir|ich habe|wir haben) (leider|da|da leider|darauf)? (leider|auch)? (keine Ahnung|keine Informationen|keine Information|keinen Einblick|keine Kenntnis|keinerlei Informationen|keine Infos)]',
      '[(liegt|steht) … in den Sternen]',
      '[kann <ihnen> …3 (niemand|keiner|kein Mensch) …2 (sagen|nennen|beantworten)]',
      '[(ist|sind) (uns|mir) (leider|nicht)? nicht bekannt]',
    ],
    unless: [...SILVER_LINING, 'noch', 'gestern', 'deshalb', 'seriös'],
    better: ['kläre ich mit «Stelle»', 'erfrage ich bei «Stelle»'],
    note: UNKNOWN,
    flags: [
      'Warum der Zähler so hoch lag, entzieht sich meiner Kenntnis.',
      'Wann das Teil kommt, weiß hier leider niemand.',
      'Wann das Gerät eintrifft, steht leider in den Sternen.',
    ],
    passes: ['Da war ich gestern überfragt, heute weiß ich es.', 'Das weiß ich noch nicht und frage nach.'],
  },
  {
    id: 'kein-einfluss',
    phrase: [
      '[(habe ich|haben wir|ich habe|wir haben) …3 leider …2 (keinen|keinerlei) …2 (Einfluss|Zugriff)]',
      '(auf|da|darauf|drauf) …3 [(habe|hab) ich …3 (keinen|keinerlei) (Einfluss|Zugriff)]',
    ],
    unless: [...WAY_OUT, 'außer', 'Passwort*', 'Kartendaten', 'Berger'],
    better: [],
    model: ['Was ich beitragen kann: «Schritt».', 'Ich frage bei «Stelle» nach und melde mich bis «Datum».'],
    note: NEXT,
    flags: [
      'Darauf haben wir leider keinen Einfluss.',
      'Auf deren Tempo habe ich keinen Einfluss.',
      'Da haben wir leider keinerlei Zugriff mehr.',
    ],
    passes: [
      'Auf den Versand habe ich keinen Einfluss, aber die Nummer schicke ich Ihnen heute.',
      'Das hat keinen Einfluss auf Ihre Prüfung.',
    ],
  },
];

/** What is gone or refused, and stays so. */
const GONE: readonly Rule[] = [
  {
    id: 'verloren',
    phrase: [
      '(ist|sind) …6 [(leider|damit|endgültig|unwiederbringlich|inzwischen|jetzt)? (verfallen|erloschen|futsch|dahin|verwirkt|unwiederbringlich verloren|endgültig verloren|unwiederbringlich gelöscht|hinfällig|geplatzt|gestorben|abgeblasen)] <schluss>',
      '(ist|sind) …3 [(leider|damit|endgültig) (weg|tot|verloren|durch|vorbei)] <schluss>',
      '^ (<ihr>|der|die) …3 (ist|sind) [(weg|tot|verloren)] <schluss>',
      '[fällt …6 (ins Wasser|flach|durchs Raster|unter den Tisch)]',
      '[(fällt|fallen) (damit|leider|somit|daher|dann) weg]',
      '[(gehen Sie|gehst du|geht ihr) …3 leer aus]',
      '[(verfällt|verfallen|erlischt) (leider|damit|dann|somit|ersatzlos)]',
    ],
    unless: [...SILVER_LINING, '(nicht|nie|kein*|keine) …6', '(Mahnung|Gebühr*|Forderung|Bedenken|Sorge*|Zusatzkosten|Selbstbehalt|Franchise) …4', 'flach ab', 'Frist'],
    better: [],
    model: ['Retten lässt sich «Teil».', 'An die Stelle tritt «Ersatz».'],
    note: LOSS,
    flags: [
      'Dein Guthaben ist leider verfallen.',
      'Der Zuschuss fällt damit weg.',
      'Ihr Turnier fällt leider ins Wasser.',
    ],
    passes: ['Ihre Daten sind nicht verloren.', 'Ihr Guthaben verfällt nicht.', 'Die Gebühr fällt damit weg.'],
  },
  {
    id: 'zu-spaet',
    phrase: [
      '[(dafür|dazu) ist es (leider|jetzt|nun|inzwischen)? zu spät]',
      '[(ist|sind|wäre) es …4 (leider|bereits|schon|dafür) …2 zu spät]',
      '[kommt …4 (leider|jede Hilfe) zu spät]',
      '[(ist|sind) …5 (Schluss|Ende) mit …3]',
      '[(da|hier) hilft (leider|auch)? kein …3 mehr]',
    ],
    unless: [...WAY_OUT, 'nicht zu spät', 'nicht Schluss', 'wir'],
    better: ['gibt es jetzt noch «Alternative»'],
    note: LOSS,
    flags: [
      'Für eine Umbuchung ist es leider zu spät, das heißt, dafür ist es zu spät.',
      'Bei Wasserschäden ist Schluss mit der Garantie.',
    ],
    passes: ['Dafür ist es noch nicht zu spät.', 'Der Zug kommt zehn Minuten zu spät.'],
  },
  {
    id: 'abgelehnt',
    phrase: [
      '(wurde|ist|wird|werden|wurden|sind) …8 [(leider|hiermit|daher|deshalb)? (abgelehnt|abgewiesen|zurückgewiesen|abschlägig beschieden|verworfen|nicht bewilligt|nicht genehmigt|nicht angenommen|negativ beurteilt|negativ beschieden)]',
      '[(müssen|muss|mussten) …6 (leider)? (abgelehnt|abgewiesen|zurückgewiesen) werden]',
      '[(leider)? (abgelehnt|abgewiesen) (wurde|worden ist|werden musste|wird)]',
      '[(bleibt|bleiben) …3 (bestehen|geschuldet|dabei)] && (Ablehnung|Forderung|Rechnung|Busse|Bußgeld|Gebühr|Nein|Absage|Entscheidung|Mahnung)',
      '[(stößt|stoßen) …5 auf taube Ohren]',
    ],
    unless: [...SILVER_LINING, '^ (abgelehnt|wird|werden)', '(nicht|keineswegs|nie) …4 (abgelehnt|abgewiesen|zurückgewiesen|abschlägig)', 'Karte', 'zu Unrecht', 'irrtümlich', 'versehentlich', 'Anspruch'],
    better: [],
    model: ['Neu prüfen können wir ihn mit «Unterlage».', 'Bewilligen lässt sich «Teil».'],
    note: REJECTED,
    flags: [
      'Ihr Antrag wurde leider abgelehnt.',
      'Das Gesuch um Mietzinsreduktion ist hiermit abgewiesen.',
      'Dein Antrag wurde abschlägig beschieden.',
    ],
    passes: ['Ihr Antrag wurde nicht abgelehnt.', 'Der Antrag wurde zu Unrecht abgelehnt.'],
  },
  {
    id: 'ohne-was-nicht',
    phrase: [
      '^ [ohne was:((Ihre|Ihren|Ihr|deine|deinen|dein|einen|eine|ein|den|die|das|diese|diesen) …4) (können|kann|dürfen|darf) (wir|ich) …8 (nicht|nichts|nix|keine|keinen|kein) …5] <schluss>',
      '^ [ohne was:((Ihre|Ihren|Ihr|deine|deinen|dein|einen|eine|ein|den|die|das) …4) (geht|läuft|passiert) …5 (nichts|nix|nicht)] <schluss>',
      '^ [ohne was:((Ihre|Ihren|Ihr|deine|deinen|dein|einen|eine|ein|den|die|das) …4) (unternehmen|machen|tun) (wir|ich) …4 (nichts|nix)] <schluss>',
    ],
    unless: [...WAY_OUT, 'ohne dich'],
    better: ['sobald ich {was} habe, geht es weiter', 'für den nächsten Schritt brauche ich noch {was}'],
    note: CONDITION,
    flags: [
      'Ohne Ihre Zustimmung können wir den Antrag nicht bearbeiten.',
      'Ohne deinen Beleg geht hier leider nichts.',
      'Ohne Ihre schriftliche Freigabe unternehmen wir hier allerdings gar nichts.',
    ],
    passes: ['Ohne Ihren Hinweis wäre es niemandem aufgefallen.', 'Mit Ihrer Zustimmung bearbeiten wir den Antrag heute.'],
  },
  {
    id: 'ohne-geht-nichts',
    phrase: [
      '[ohne …5 (geht|läuft|passiert|klappt|wird) …5 (nichts|nix|gar nichts|das nichts)]',
      '[ohne …5 (können|kann|dürfen|darf) (wir|ich) …6 (nicht|nichts|keine|keinen) …3 (<leisten>|tun|weiterhelfen|entscheiden|prüfen)]',
      '[ohne …5 (kann|können) …8 nicht …3 (<geleistet>|geprüft) werden]',
      '[(kriegen|bekommen|erhalten) Sie …6 (unter keinem Titel|auf keinen Fall|nicht mal|gar nichts)]',
    ],
    unless: WAY_OUT,
    better: [],
    model: ['Sobald mir «Unterlage» vorliegt, geht es weiter.', 'Mit «Unterlage» kann ich sofort loslegen.'],
    note: CONDITION,
    flags: [
      'Ohne Originalbeleg läuft bei der Erstattung gar nichts.',
      'Ohne Meldebescheinigung können wir nichts für Sie tun.',
      'Ohne Kassenbon kann die Ware nicht umgetauscht werden.',
    ],
    passes: ['Ohne Beleg geht es auch, ein Foto genügt.', 'Ohne Helm fahren wir nicht.'],
  },
  {
    id: 'solange-nicht',
    phrase: [
      '[solange …6 (nicht|kein|keine|keinen) …4 , …5 (können|kann|dürfen) (wir|ich) …6 (nicht|nichts|keine|keinen|keinerlei) …4] <schluss>',
      '[solange …6 , (können|kann|dürfen) (wir|ich) …4 (nicht|nichts|keine|keinen|keinerlei) …4] <schluss>',
      '[solange …6 nicht …3 , (bleibt|bleiben|verweigern|lehnen) …6] <schluss>',
      '[vor …4 (wird|werden|passiert|gibt es|geschieht) …6 (nichts|gar nichts|nix|nicht) (<geleistet>)?] <schluss>',
    ],
    unless: ['(gebühr*|kosten|bezahl*|zahlen)', 'müssen Sie', 'aber', 'keine Sorge'],
    better: [],
    model: ['Sobald mir «Unterlage» vorliegt, geht es weiter.', 'Sobald «Schritt» erledigt ist, beginnen wir.'],
    note: CONDITION,
    flags: [
      'Solange diese Prüfung läuft, können wir keinerlei Zahlung leisten.',
      'Solange uns die Absage nicht vorliegt, bleibt die Rechnung bestehen.',
      'Vor Ablauf von 14 Tagen wird nichts ausgezahlt.',
    ],
    passes: ['Solange die Prüfung läuft, müssen Sie nichts bezahlen.', 'Sobald die Absage vorliegt, stornieren wir die Rechnung.'],
  },
  {
    id: 'vorher-nichts',
    phrase: [
      '^ vor [(dem|der|Ende|Mitte|Anfang|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|nächster|kommender|KW) …4 (können|kann|haben|habe|schaffen|bekommen|verschicken|liefern) (wir|ich) …6 (nicht|nichts|keine|keinen|kein) …5] <schluss>',
      '[(vorher|früher) (geht|können wir|kann ich|haben wir|klappt) …4 (nicht|nichts|nix|keinen|keine) …4] <schluss>',
    ],
    unless: WAY_OUT,
    better: [],
    model: ['Ab «Datum» geht es, ich halte den Termin gern frei.', 'Der früheste Termin ist am «Datum».'],
    note: CONDITION,
    flags: [
      'Vor dem 28. verschicken wir keine einzige.',
      'Vor KW 42 haben wir leider keinen Monteur frei.',
      'Vorher können wir leider nichts machen.',
    ],
    passes: ['Vor dem 28. verschicken wir Ihre Bestellung.', 'Vorher müssen Sie nichts tun.'],
  },
];

export const LACKS: readonly Rule[] = [...NOT_AVAILABLE, ...NOT_KNOWN, ...GONE];
