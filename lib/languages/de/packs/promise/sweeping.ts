/** German promises by exaggeration: not a single one, for ever, no time at all. */
import type { Rule } from '../../../../core/rules/rule';
import { BLANKET, DENIED, HEDGED, NO_ROOM, NOT_IN_HAND, OTHERS_ACT, PERFECT, SEALED, TOO_FAST } from './shared';

const IFS = ['^ (wenn|falls|ob)', '(hoffe|hoffen|bitte|seit|bisher|war|waren|wurde|wurden)'] as const;

export const sweeping = [
  {
    id: 'gar-nicht-mehr',
    phrase:
      '(kann|können|werden|wirst|wird) …6 [(gar|überhaupt) nicht (mehr)? was:(passieren|ausfallen|abstürzen|vorkommen|brauchen|auffallen|merken|spüren|hören|durchfallen|kaputtgehen|verloren gehen)]',
    unless: [...HEDGED, ...SEALED, ...DENIED, ...IFS, '(ich|wir) …6 gar nicht'],
    better: ['voraussichtlich kaum noch {was}', 'nach heutigem Stand kaum noch {was}'],
    note: NO_ROOM,
    flags: ['Damit kann der Server gar nicht mehr ausfallen.', 'Sie werden unsere Hotline künftig gar nicht mehr brauchen.'],
    passes: ['Das konnte ich gar nicht sehen.', 'Wenn das gar nicht mehr passieren soll, hilft ein Filter.'],
  },
  {
    id: 'haelt-ewig',
    phrase:
      '(hält|halten|läuft|bleibt|bleiben|funktioniert) …5 [(ewig|ein Leben lang|für die Ewigkeit|für den Rest (ihrer|seiner|Ihrer|deiner) Tage|bis an Ihr Lebensende|für alle Ewigkeit)]',
    unless: [...HEDGED, ...SEALED, ...DENIED, '~nicht'],
    better: ['erfahrungsgemäß viele Jahre'],
    note: PERFECT,
    flags: ['So eine Naht hält ewig.', 'Der Motor läuft ein Leben lang.'],
    passes: ['So eine Naht hält nicht ewig.', 'Das dauert ja ewig.'],
  },
  {
    id: 'nie-im-leben',
    phrase: ['[(nie im Leben|im Leben nicht|in hundert Jahren nicht)]', '(in diesem Leben) …3 [(nicht mehr|nie mehr|kein zweites Mal|keine|keinen|nie)]'],
    unless: [...HEDGED, ...SEALED, ...DENIED, '(das|es) (klappt|geht|funktioniert) nie', '(ich|wir) …3 nie', '(akzeptieren|zustimmen|hätte|hätten)'],
    better: ['nach heutigem Stand nicht', 'voraussichtlich nicht'],
    note: NO_ROOM,
    flags: ['Die Folie löst sich nie im Leben wieder ab.', 'So etwas passiert mir in diesem Leben kein zweites Mal.'],
    passes: ['Das hätte ich nie im Leben gedacht.'],
  },
  {
    id: 'ohne-ein-einziges',
    phrase:
      '(wird|werden|kommt|kommen|geht|gehen|läuft|bekommen|bekommst|ist|sind|fahren|fährst|bleibt|fliegen) …6 [ohne] (ein|eine|einen|die|den|das) (einziges|einzige|einzigen|kleinste|kleinsten|geringste|geringsten)',
    unless: [...HEDGED, ...SEALED, ...DENIED, ...IFS, '(ich|wir) …3 ohne'],
    better: ['möglichst ohne', 'nach unserer Erfahrung ohne'],
    note: PERFECT,
    flags: ['Ihr Kleid kommt ohne ein einziges Fältchen zurück.', 'Der Umzug geht ohne die geringste Störung über die Bühne.'],
    passes: ['Die Rechnung kam ohne die kleinste Erklärung, das war falsch.'],
  },
  {
    id: 'kein-einziger',
    phrase:
      '(wird|werden|wirst|kommt|geht|haben|hast|gibt|setzt|bleibt|dringt|findest|finden|haften|haftest) …6 [(in)? (kein|keinen|keine|keinem|keiner) (einzigen|einziger|einzige|einziges) <wort>]',
    unless: [...HEDGED, ...SEALED, ...DENIED, ...IFS, '(leider|Termin|Platz|Anruf|noch|zahlen|berechnet|bezahlt)'],
    better: [],
    model: ['Damit sinkt das Risiko deutlich.', 'Danach sehen wir gemeinsam, ob noch etwas zu tun ist.'],
    note: PERFECT,
    flags: ['Es wird kein einziger Kratzer bleiben.', 'Danach gibt es keine einzige Störung.'],
    passes: ['Wir haben leider kein einziges Zimmer mehr.', 'Bisher gab es keine einzige Beschwerde.'],
  },
  {
    id: 'kein-mucks',
    phrase:
      '(wird|werden|wirst|kommt|geht|hören|hörst|sehen|siehst|merken) …5 [(kein|keinen|keine) was:(Mucks|Tropfen|Kratzer|Fältchen|Stäubchen|Funkloch|Einbrecher|Härchen|Geräusch|Fleck)] …4 (mehr|hören|durch|sehen|bleiben|ins|rein)',
    unless: [...HEDGED, ...SEALED, ...DENIED, ...IFS],
    better: [],
    model: ['Davon sollte kaum noch etwas zu merken sein.'],
    note: PERFECT,
    flags: ['Von der Baustelle werden Sie keinen Mucks hören.', 'Da kommt Ihnen kein Tropfen mehr durch.'],
    passes: ['Bitte verwenden Sie keinen Tropfen Öl.'],
  },
  {
    id: 'bevor-du-blinzelst',
    phrase:
      '[(bevor|ehe|noch ehe|schneller als) (du|Sie|ihr) (blinzeln|aufgelegt|ausgeredet|ausgesprochen|bis drei|zwinkern|schauen|gucken|es merkst|es merken|schaust|bis zehn|bis fünf) …4] $',
    unless: [...HEDGED, 'bitte'],
    better: ['nach unserer Erfahrung recht zügig'],
    note: TOO_FAST,
    flags: ['Die Pizza ist heiß bei dir, bevor du bis drei gezählt hast.', 'Die Karte ist da, bevor du blinzeln kannst.'],
    passes: ['Bevor Sie bestellen, prüfen Sie bitte die Masse.'],
  },
  {
    id: 'quasi-schon',
    phrase:
      '(ist|sind|haben|hast|gilt) …5 [(praktisch|quasi|faktisch|eigentlich) schon? was:(gelöst|bewilligt|genehmigt|erledigt|verkauft|vergeben|gewonnen|behoben|zugesagt|unterschrieben|repariert)]',
    unless: [...HEDGED, ...SEALED, ...DENIED, 'nicht'],
    better: ['noch nicht ganz {was}'],
    note: 'So gut wie ist noch nicht. Was fehlt bis dahin?',
    flags: ['Ihr Problem ist quasi schon gelöst.', 'Der Kredit ist praktisch bewilligt.'],
    passes: ['Der Kredit ist noch nicht bewilligt.', 'Das ist praktisch im Alltag.'],
  },
  {
    id: 'schmerzfrei-danach',
    phrase:
      '(danach|nach der <wort>|nach dem <wort>|bis <wann>|bis zum <wort>|bald) …3 (sind|bist|ist|wird) …4 [(völlig|ganz|komplett|wieder)? was:(schmerzfrei|kerngesund|beschwerdefrei|symptomfrei|geheilt|der Alte)]',
    unless: ['(viele|vielen|manche|einige)', ...HEDGED, ...SEALED, ...DENIED, ...IFS],
    better: ['hoffentlich {was}'],
    note: PERFECT,
    flags: ['Nach der Operation sind Sie völlig schmerzfrei.', 'Bis zum Urlaub sind Sie kerngesund.'],
    passes: ['Wenn Sie danach schmerzfrei sind, setzen Sie das Mittel ab.'],
  },
  {
    id: 'zu-jeder-zeit',
    phrase:
      '(haben|hast|finden|findest|bekommen|bekommst|gibt|steht) …8 [(zu jeder Tages , und Nachtzeit|zu jeder Zeit|jederzeit und überall|rund um die Uhr und überall)]',
    unless: [...HEDGED, ...DENIED, '(kündigen|widerrufen|abmelden|ändern|einsehen|erreichen|anrufen|Zugriff|Recht|Notfall|Notruf)'],
    better: ['fast immer', 'zu den meisten Zeiten'],
    note: NO_ROOM,
    flags: ['Wir haben alle Grössen zu jeder Zeit an Lager.', 'Bei uns finden Sie zu jeder Tages- und Nachtzeit ein freies Auto.'],
    passes: ['Sie haben zu jeder Zeit das Recht, zu kündigen.'],
  },
  {
    id: 'jeder-fleck',
    phrase: [
      '(geht|gehen|löst|entfernt|schafft|besteht|kriegt|holt|findet|finden) …4 [(jeder|jeden|jede|jedes) (Fleck|Kratzer|Fehler|Prüfung|Virus|Schaden|Fachkraft|Problem)] …3',
    ],
    unless: [...HEDGED, ...SEALED, ...DENIED, ...IFS, '(melden|bitte|dokumentieren|prüft|prüfen)'],
    better: ['vieles', 'das meiste'],
    note: BLANKET,
    flags: ['Damit geht jeder Fleck raus, auch Rotwein.', 'Unsere Agentur findet jede Fachkraft.'],
    passes: ['Bitte melden Sie jeden Kratzer.'],
  },
  {
    id: 'was-auch-immer',
    phrase: [
      '[(was auch immer|welche auch immer|wie viel auch immer)] …,10 (ersetzen|zahlen|übernehmen|erstatten|bezahlen|lösen|stemmen|schaffen) (wir|ich)',
      '[was auch immer] …,10 (wir|ich) (ersetzen|zahlen|übernehmen|erstatten|bezahlen|lösen|ersetze|zahle|übernehme)',
    ],
    unless: [...DENIED, 'nicht'],
    better: [],
    model: ['Schicken Sie mir bitte die Belege; was wir davon übernehmen, sage ich Ihnen verbindlich.'],
    note: BLANKET,
    flags: ['Was auch immer Sie an Kosten hatten, wir ersetzen es.', 'Was auch immer kaputtgeht, zahlen wir.'],
    passes: ['Was auch immer Sie wünschen, sagen Sie es mir.'],
  },
  {
    id: 'winkt-durch',
    phrase: [
      '(der|die|das|Ihr|Ihre|dein|deine|unser|unsere) (<dritte>|*abteilung|Referentin|Referent|Prüfer|Prüferin|Finanzamt) (winkt|winken|nickt|lässt) …8 [durch]',
      '(winkt|nickt) (der|die|das) (<dritte>|*abteilung|Prüfer|Prüferin) …4 [durch]',
      '(geht|gehen) …5 [(ohne Weiteres|glatt|locker|einfach so|problemlos) durch]',
    ],
    unless: [...HEDGED, ...SEALED, ...DENIED, ...IFS, 'nicht'],
    better: ['voraussichtlich durch'],
    model: ['Die Unterlagen sind vollständig; entscheiden wird die Stelle voraussichtlich am 12.'],
    note: OTHERS_ACT,
    flags: ['Die Kommission winkt das Ganze am 12. durch.', 'Dann winkt die Kreditabteilung das durch.'],
    passes: ['Der Zoll lässt das nicht durch.', 'Die Leitung geht durch den Keller.'],
  },
  {
    id: 'prozess-gewinnen',
    phrase:
      '(Prozess|Verfahren|Rechtsstreit|Streit|Einspruch|Widerspruch|Fall|Klage) [(gewinnen|gewinnst|geht) (wir|Sie|du|durch) (haushoch|locker|sicher|glatt)?] $',
    unless: [...HEDGED, ...SEALED, ...DENIED, ...IFS],
    better: ['hat nach heutigem Stand gute Aussichten'],
    model: ['Nach dem, was vorliegt, sind die Aussichten gut.'],
    note: NOT_IN_HAND,
    flags: ['Der Einspruch geht durch.', 'Die Klage geht durch.'],
    passes: ['Ob wir den Prozess gewinnen, ist offen.'],
  },
  {
    id: 'getrost-vergessen',
    phrase: '(können Sie|kannst du|könnt ihr) …5 [(getrost|ruhig|ab jetzt|künftig) vergessen]',
    unless: [...HEDGED, '(nicht|Nummer|Link|Code|Formular|Zettel|Mahnung|Schreiben|Brief|Mail|Rechnung|Nachricht|Schritt)'],
    better: ['meistens vergessen'],
    note: NO_ROOM,
    flags: ['Funklöcher können Sie getrost vergessen.', 'Abstürze kannst du künftig vergessen.'],
    passes: ['Die alte Rechnung können Sie getrost vergessen.'],
  },
] as const satisfies readonly Rule[];
