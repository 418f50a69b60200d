/** German promises without bounds: "wir erstatten Ihnen alles", "egal was es kostet", perfect results. */
import type { Rule } from '../../../../core/rules/rule';
import { BLANKET, DENIED, HEDGED, NOT_IN_HAND, PERFECT } from './shared';

const BOUNDED = ['(bis zu|maximal|höchstens|gegen Beleg|nach Prüfung|laut Beleg|Rechnung vom|nicht|wenn|falls|sofern|ob|leider|folgende)'] as const;

export const blanket = [
  // We pay for all
  {
    id: 'erstatten-alles',
    phrase: [
      '(erstatten|erstatte|ersetzen|ersetze|zahlen|bezahlen|vergüten|übernehmen|übernehme) (wir|ich) (Ihnen|dir|euch)? [(alles|restlos alles|wirklich alles|alles was Ihnen entstanden ist|jeden Cent|jeden Euro|jeden Rappen|jeden Franken|jeden Schaden)]',
      '(wir|ich) (erstatten|erstatte|ersetzen|ersetze|zahlen|zahle|bezahlen|vergüten|übernehmen|übernehme) (Ihnen|dir|euch)? [(alles|restlos alles|wirklich alles|jeden Cent|jeden Euro|jeden Rappen|jeden Franken|jeden Schaden)]',
      '(Sie|du|ihr) (bekommen|bekommst|bekommt|kriegen|kriegst|erhalten) …2 [(alles|restlos alles|jeden Cent|jeden Euro|jeden Rappen|jeden Franken|auf Heller und Pfennig alles)] (zurück|erstattet|ersetzt|wieder)',
    ],
    unless: [...BOUNDED, ...DENIED, 'alles (andere|Weitere|Nötige)'],
    better: ['die belegten Kosten nach Prüfung', 'was wir nach Prüfung der Belege übernehmen können'],
    note: BLANKET,
    flags: [
      'Wir erstatten Ihnen alles.',
      'Selbstverständlich ersetzen wir dir jeden Cent.',
      'Sie bekommen alles zurück, Sie bekommen restlos alles erstattet.',
    ],
    passes: ['Wir erstatten Ihnen 49 Euro.', 'Wir übernehmen alles Weitere.', 'Wenn Sie alles zurückschicken, erstatten wir den Preis.'],
  },
  {
    id: 'saemtliche-kosten',
    phrase: [
      '(übernehmen|übernehme|erstatten|erstatte|ersetzen|ersetze|zahlen|zahle|tragen|trage|bezahlen) …4 [(alle|sämtliche|jegliche|alle weiteren|sämtliche weiteren|alle anfallenden) was:(Kosten|Auslagen|Folgekosten|Schäden|Spesen|Ausgaben|Mehrkosten|Unkosten|Umtriebe|Aufwände)]',
      '(übernommen|erstattet|ersetzt) …2 [(alle|sämtliche|jegliche) was:(Kosten|Auslagen|Folgekosten|Schäden)]',
    ],
    unless: [
      ...BOUNDED,
      ...DENIED,
      '(Sie|du|Ihre|Kunde|Mieter) (tragen|trägt|übernimmt|zahlen|übernehmen)',
      '(Versand|Rücksendung|hier aufgeführten|genannten)',
    ],
    better: ['die belegten {was} nach Prüfung'],
    note: BLANKET,
    flags: ['Wir übernehmen sämtliche Kosten.', 'Wir ersetzen Ihnen alle Schäden, die entstanden sind.', 'Wir tragen alle anfallenden Kosten.'],
    passes: ['Wir übernehmen die Kosten bis 200 Euro.', 'Wir übernehmen alle Kosten bis zu 500 Euro.'],
  },
  {
    id: 'kompletten-schaden',
    phrase: [
      '(ersetzen|erstatten|übernehmen|bezahlen|ersetzt|erstattet|zahlt|übernimmt|bekommen|bekommst) …4 [den (kompletten|gesamten|vollen|ganzen|vollständigen) Schaden]',
      '(komme|kommen|haften|hafte|stehen|stehe) (ich|wir) …2 [für (alles|jeden Schaden|alle Schäden|sämtliche Schäden|alle Folgen|sämtliche Folgen)]',
      '(wir|ich) (komme|kommen|haften|hafte|stehen|stehe) …2 [für (alles|jeden Schaden|alle Schäden|sämtliche Schäden|alle Folgen|sämtliche Folgen)]',
    ],
    unless: [...BOUNDED, ...DENIED],
    better: ['den belegten Schaden nach Prüfung'],
    note: BLANKET,
    flags: ['Sie bekommen den kompletten Schaden ersetzt.', 'Wir übernehmen den gesamten Schaden.'],
    passes: ['Bitte schildern Sie den gesamten Schaden.', 'Ob die Versicherung den vollen Schaden übernimmt, ist offen.'],
  },
  {
    id: 'egal-was',
    phrase: [
      '[egal (was|wie viel|wieviel|wie hoch|wie lange|wie oft|wann|wer|welche|welcher|was auch|was es|was das)] …6 & (wir|uns|unsere|zahlen|übernehmen|ersetzen|bekommen|machen|lösen|erstatten|ich)',
      '[(koste es was es wolle|um jeden Preis|was es auch kostet|ganz gleich was es kostet|komme was wolle|was auch immer passiert|was auch kommt|was auch immer kommt)]',
      '[koste es , was es wolle]',
      '[komme , was wolle]',
    ],
    unless: [...DENIED, '(ist es|ist uns|ist mir|völlig) egal', '(melden|anrufen|rufen|schreiben|fragen|fragst|erreichen|erreichbar) …4', 'egal ob', 'nicht'],
    better: ['im vereinbarten Rahmen'],
    model: ['Bis «Betrag» übernehmen wir das; darüber entscheide ich gemeinsam mit meiner Leitung.'],
    note: BLANKET,
    flags: ['Beim nächsten Besuch geht alles auf uns, egal was wir servieren.', 'Wir lösen das, koste es, was es wolle.', 'Wir liefern, komme was wolle.'],
    passes: ['Egal ob Sie anrufen oder schreiben, wir sind da.', 'Das ist uns nicht egal.'],
  },
  {
    id: 'alles-auf-uns',
    phrase: [
      '(geht|gehen) [(alles|sämtliches|der ganze Abend|die ganze Rechnung) auf (uns|mich|unsere Rechnung|meine Rechnung|unsere Kosten|unsere Kappe)]',
      '(wir|ich) (machen|mache|erfüllen|erfülle|tun|ermöglichen) (Ihnen|dir|euch)? [(jeden Wunsch|alles möglich|alles was Sie wollen|alles was du willst|jede Änderung|wirklich alles)]',
    ],
    unless: [...BOUNDED, 'versuchen', 'um'],
    better: ['ein Teil davon auf uns', 'was in unserem Rahmen liegt'],
    model: ['Die erste Runde geht auf uns.'],
    note: BLANKET,
    flags: ['Beim nächsten Besuch geht alles auf uns.', 'Wir machen Ihnen alles möglich.'],
    passes: ['Diese Runde geht auf uns.', 'Wir tun alles, um das zu klären.'],
  },
  {
    id: 'alle-probleme-geloest',
    phrase: [
      '(ist|sind|wird|werden|löst|lösen|behebt) …4 [(alle|all|sämtliche) (Ihre|deine|eure|diese|Ihrer)? was:(Probleme|Fehler|Sorgen|Schwierigkeiten|Bugs|Störungen|Abstürze)] …4',
      '[(alle|all|sämtliche) (Ihre|deine|eure)? was:(Probleme|Fehler|Sorgen|Schwierigkeiten)] (sind|wären|lösen sich|verschwinden) …4',
      '(sind|ist) …3 [(alle|all) (Ihre|deine|eure) was:(Probleme|Sorgen)]',
    ],
    unless: [...HEDGED, ...DENIED, '(wenn|falls|ob|noch|gemeldeten|bekannten|gefundenen|nicht|melden|bitte|erfasst|protokolliert)'],
    better: ['die bisher bekannten {was}'],
    note: PERFECT,
    flags: ['Damit sind alle Ihre Probleme gelöst.', 'Das Update wird alle Fehler beheben.', 'Der Patch behebt sämtliche Abstürze.'],
    passes: ['Bitte melden Sie uns alle Fehler.', 'Alle gemeldeten Fehler sind behoben.'],
  },
  {
    id: 'finden-immer-loesung',
    phrase: [
      '(finden|finde|haben|habe) (wir|ich) …3 [(immer|auf jeden Fall|garantiert|in jedem Fall|bestimmt|sicher|mit Sicherheit|ganz sicher) eine (gute|passende)? Lösung]',
      '(wir|ich) (finden|finde|haben|werden|werde) …4 [(immer|auf jeden Fall|garantiert|in jedem Fall|bestimmt|sicher|mit Sicherheit|ganz sicher) eine (gute|passende)? Lösung]',
    ],
    unless: [...DENIED],
    better: ['hoffentlich eine Lösung', 'einen Weg, der für beide Seiten passt'],
    note: NOT_IN_HAND,
    flags: ['Wir finden auf jeden Fall eine Lösung.', 'Da finden wir bestimmt eine gute Lösung.', 'Ich werde garantiert eine Lösung finden.'],
    passes: ['Wir suchen mit Ihnen eine Lösung.'],
  },
  // Perfect results
  {
    id: 'wie-angegossen',
    phrase: [
      '(passt|passen|sitzt|sitzen|sitzen|läuft|laufen|klappt|funktioniert|geht|aussieht|ist|sind|hast|haben|bekommen|aussehen) …8 [(wie angegossen|wie am ersten Tag|wie am Schnürchen|wie geschmiert|wie neu zurück|wie frisch aus dem Laden|besser als zuvor|besser als vorher|besser als je zuvor|so gut wie nie|perfekt)] …2 & (Ihnen|dir|euch|danach|dann|wird|nachher|diesmal|künftig|ab|Sie|du|bei)',
    ],
    unless: [...HEDGED, ...DENIED, '(wenn|falls|ob|nicht|Deutsch|Englisch|war|hat|ergänzt|geeignet|zum)', 'ist das perfekt'],
    better: ['nach unserer Erfahrung gut', 'voraussichtlich gut'],
    note: PERFECT,
    flags: [
      'Es passt Ihnen wie angegossen.',
      'Danach läuft das Gerät wie am ersten Tag.',
      'Dann klappt alles wie am Schnürchen.',
      'In S sitzt er bei dir perfekt.',
    ],
    passes: ['Ihr Foto passt perfekt zum Bericht.', 'Wenn das Kleid nicht wie angegossen sitzt, ändern wir es.'],
  },
  {
    id: 'einwandfrei-danach',
    phrase: [
      '(danach|dann|nachher|ab jetzt|ab morgen|künftig|bis|spätestens|anschließend) …5 (funktioniert|läuft|laufen|klappt|geht|ist|sind|arbeitet|funktionieren) …4 [(einwandfrei|fehlerfrei|reibungslos|tadellos|perfekt|störungsfrei|makellos|problemlos|völlig sicher)]',
      '(wird|werden) …6 [(einwandfrei|fehlerfrei|reibungslos|tadellos|perfekt|störungsfrei|makellos)] (funktionieren|laufen|klappen|sein|arbeiten|ablaufen|verlaufen|passen|sitzen)',
      '(bis|spätestens) …4 [(einwandfrei|fehlerfrei|perfekt|tadellos)] $',
    ],
    unless: [...HEDGED, ...DENIED, '(wenn|falls|ob|nicht|bisher|war|sobald|muss|müssen|damit|wieder alles)'],
    better: ['nach heutigem Stand', 'erfahrungsgemäß gut'],
    note: PERFECT,
    flags: [
      'Danach funktioniert alles einwandfrei.',
      'Die Umstellung wird reibungslos ablaufen.',
      'Der Hersteller hat das Update bis zum Wochenende fehlerfrei.',
    ],
    passes: ['Das Gerät war bisher einwandfrei.', 'Wenn danach alles einwandfrei läuft, schliessen wir den Fall.'],
  },
  {
    id: 'restlos-spurlos',
    phrase: [
      '[(restlos|spurlos|rückstandslos|rückstandsfrei|picobello|blitzblank)] …2 (weg|raus|zurück|verschwunden|entfernt|entfernen|beseitigt|fertig|verschwinden|sauber|wieder)',
      '(kriegt|bekommt|kriegen|holen|holt) …5 [(restlos|spurlos|rückstandslos)]',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      '(ob|wenn|falls|war|waren|nicht|gelöscht|bitte|lässt sich|ist verschwunden|sind verschwunden)',
      'spurlos (verschwunden|verschwand)',
    ],
    better: ['so weit wie möglich'],
    note: PERFECT,
    flags: ['Bis Ende des Monats ist alles restlos weg.', 'Der Drücker kriegt jede Delle spurlos raus.', 'Die Daten holen wir Ihnen restlos zurück.'],
    passes: ['Das Paket ist spurlos verschwunden.', 'Ob der Fleck restlos rausgeht, sehen wir danach.'],
  },
  {
    id: 'das-beste',
    phrase: [
      '(ist|wird|sind|haben|bekommen|hast) …5 [(der|die|das) (beste|schönste|schnellste|sicherste|günstigste) <wort>] , (den|die|das|was) …2 (je|jemals)',
      '[auf (Platz eins|Platz 1|Seite eins|Seite 1|den ersten Platz)] …2 & (stehen|stehst|steht|sind|bist|kommen|kommst|bringen|Google|nach)',
      '(kommt|kommen|zahlt|bringt|lohnt) …5 [(doppelt|dreifach|zehnfach) (zurück|wieder rein|aus)]',
      '(schneller|besser|stärker|fitter) [fit …1 als (alle anderen|jeder andere|alle)]',
    ],
    unless: [...HEDGED, ...DENIED, '(war|aktuell|heute|Formular|Brief|ausfüllen|unterschreiben)'],
    better: ['nach unserer Erfahrung deutlich weiter vorn'],
    model: ['Nach etwa drei Monaten sehen wir in der Regel die ersten Veränderungen.', 'Viele entscheiden sich genau deshalb dafür.'],
    note: PERFECT,
    flags: ['Nach drei Monaten stehen Sie bei Google auf Platz eins.', 'Jeder Euro kommt doppelt zurück.', 'Das ist der beste Monitor, den du je haben wirst.'],
    passes: ['Unterschreiben Sie bitte auf Seite 1.', 'Das Hotel steht heute auf Platz eins der Liste.'],
  },
  {
    id: 'nichts-mehr-zu-sehen',
    phrase: [
      '(danach|dann|nachher) …2 (sehen|sehe|siehst|hörst|hören|merkst|merken|spürst|spüren|riecht) (Sie|du|man|ihr) …3 [(nichts|gar nichts|nicht das Geringste|rein gar nichts|überhaupt nichts|keinen Unterschied) (mehr)?]',
      '(ist|sieht|klingt|passt|wird) …5 [(exakt|haargenau|auf den Millimeter|aufs Haar) (der|die|das|so|gleich|wie|derselbe|dieselbe|dasselbe)]',
    ],
    unless: [...HEDGED, ...DENIED, '(wenn|falls|ob|war)'],
    better: ['voraussichtlich kaum noch etwas'],
    model: ['Danach sehen wir gemeinsam, ob noch etwas nötig ist.'],
    note: PERFECT,
    flags: ['Danach sehen Sie nicht das Geringste mehr.', 'Nachher merkst du gar nichts mehr.'],
    passes: ['Wenn Sie danach nichts mehr hören, ist alles gut.'],
  },
  {
    id: 'attacken-los',
    phrase:
      '(nach|in|schon nach|bereits nach) …3 (Tagen|Wochen|Monaten|Stunden) (sind|bist|seid|haben|hast) (Sie|du|ihr) …5 [(los|schmerzfrei|geheilt|beschwerdefrei|gesund|fit|fließend|perfekt)]',
    unless: [...HEDGED, ...DENIED, 'wenn'],
    better: ['in vielen Fällen ein gutes Stück weiter'],
    model: ['Viele spüren nach einigen Wochen eine Besserung.'],
    note: PERFECT,
    flags: ['Schon nach zwei Wochen sind Sie Ihre Attacken los.', 'Nach drei Wochen bist du schmerzfrei.'],
    passes: ['Nach zwei Wochen sind Sie wieder an der Reihe.'],
  },
  {
    id: 'vollkommen-sicher',
    phrase:
      '(ist|sind|bleiben) …4 [(absolut|vollkommen|völlig|hundertprozentig|komplett|zu hundert Prozent|zu 100 %|100 %) (sicher|geschützt|risikolos|risikofrei|ungefährlich|unbedenklich|fälschungssicher|wasserdicht|pannensicher)]',
    unless: [...DENIED, 'nicht', '(ich|mir|wir) …3 (sicher)'],
    better: ['nach heutigem Stand gut geschützt', 'nach heutiger Kenntnis sicher'],
    note: 'Vollkommen sicher ist nichts. Was schützt hier konkret?',
    flags: ['Ihre Daten sind bei uns absolut sicher.', 'Deine Zahlung ist zu 100 % geschützt.'],
    passes: ['Ich bin mir nicht völlig sicher.', 'Ihre Daten liegen verschlüsselt in Frankfurt.'],
  },
  {
    id: 'ohne-risiko',
    phrase: '(ist|sind|gehen|gehst|geht|haben|hast) …5 [(kein|keinerlei|null|nicht das geringste|nicht das kleinste|ohne jedes|ganz ohne) Risiko] …2',
    unless: [...DENIED, 'wenn', '(gesundheitliches|für andere)'],
    better: ['ein überschaubares Risiko'],
    note: PERFECT,
    flags: ['Dabei gehen Sie keinerlei Risiko ein.', 'Du hast null Risiko.'],
    passes: ['Wenn Sie kein Risiko eingehen möchten, nehmen Sie das Set.'],
  },
] as const satisfies readonly Rule[];
