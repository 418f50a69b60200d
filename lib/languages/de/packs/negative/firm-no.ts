/** "Grundsätzlich nicht", "dürfen nicht mit", "macht keiner": a firm no in the grammar that the other groups leave out. */
import type { Rule } from '../../../../core/rules/rule';
import { CLOSED_DOOR, NEXT, POSSIBLE, REGULATION, REJECTED, UNKNOWN, WAY_OUT } from './reasons';

/** The agent or the house as subject. */
const HOUSE_SAYS_NO: readonly Rule[] = [
  {
    id: 'infinitiv-koennen-wir-nicht',
    phrase: [
      '<leisten> (können|kann|dürfen|darf) (wir|ich) …5 [(<verneint>|nichts|nix)] <schluss>',
      '^ (zwingen|beschleunigen|herbeizaubern|zaubern) (können|kann) (wir|ich) …5 [(nicht|nichts|nix|niemanden)] <schluss>',
    ],
    unless: [...WAY_OUT, 'versprechen'],
    better: ['erst mit «Voraussetzung»', 'erst ab «Datum»'],
    model: ['Anbieten kann ich [Ihnen|dir] «Alternative».', 'Möglich ist «Alternative».'],
    note: POSSIBLE,
    flags: [
      'Ihre Gebühr streichen können wir leider nicht.',
      'Schenken können wir Ihnen die Differenz nicht.',
      'Nachträglich abziehen kann ich dir da nichts.',
    ],
    passes: ['Stornieren können wir jederzeit.', 'Verschieben können wir nicht, aber umbuchen gern.'],
  },
  {
    id: 'grundsaetzlich-nicht',
    phrase: [
      '(wir|ich) …4 [(grundsätzlich|generell|prinzipiell|ausnahmslos) (nicht|niemandem|keinem|keiner|nie)]',
      '[(grundsätzlich|generell|prinzipiell) (nicht|nie|keine|keinen)] (mit|rein|hinein|auf|ein|an|aus|her|heraus|zurück|umgebucht|verschoben)',
    ],
    unless: [...WAY_OUT, 'weiter', 'verkaufen …4 Daten', 'Daten'],
    better: ['nur mit «Voraussetzung»', 'erst ab «Schwelle»'],
    note: REGULATION,
    flags: [
      'In laufende Bestellungen greifen wir grundsätzlich nicht ein.',
      'Drei Jahre Garantie geben wir grundsätzlich niemandem.',
      'Kaninchen dürfen generell nicht mit.',
    ],
    passes: ['Grundsätzlich ist das möglich.', 'Ihre Daten geben wir grundsätzlich nicht weiter.'],
  },
  {
    id: 'das-koennen-wir-nicht',
    phrase: [
      '^? [(das|dies) (können|kann|darf|dürfen) (wir|ich) (leider|so|nun mal|hier|aber)? (leider|auch|so)? nicht (mehr)?] <schluss>',
      '[(können|kann|darf|dürfen) (wir|ich) (das|es|dem|Ihnen das|dir das) (leider|so|auch|hier)? nicht (mehr)?] $',
      '[da (kann|muss) ich (leider)? (nicht|nein sagen|Nein sagen|passen)]',
    ],
    unless: [...WAY_OUT, 'verstehe*', 'beurteilen', 'glauben', 'gut verstehen'],
    better: [],
    model: ['Was ich stattdessen tun kann: «Schritt».', 'Dafür brauche ich zuerst «Voraussetzung».'],
    note: NEXT,
    flags: ['Das können wir leider nicht.', 'Das darf ich nun mal nicht.', 'So gern ich würde, da muss ich passen.'],
    passes: ['Das können wir gern.', 'Das kann ich nicht versprechen, aber ich frage nach.'],
  },
  {
    id: 'kein-team-keiner',
    phrase: [
      '[(fertigt|arbeitet|repariert|liefert|verkauft|übernimmt|trägt|baut) …5 (niemand|keiner|kein Mensch|kein Betrieb) (mehr)?]',
      '(das|so etwas) [macht (hier|bei uns|leider)? (niemand|keiner)] <schluss>',
      '[(wird|lässt) sich …5 (kein|keine|niemand) …3 (mehr)? finden]',
      '[(ist|wäre) …3 niemand (da|hier|verfügbar|erreichbar)]',
    ],
    unless: [...WAY_OUT, 'sonst', 'für dumm', '(niemand|keiner) …4 (krumm|übel)', 'Sorge*', 'zu Hause', 'wenn', 'falls'],
    better: [],
    model: ['Dafür empfehle ich «Anbieter».', 'Übernehmen kann es «Person» ab «Datum».'],
    note: NEXT,
    flags: [
      'Einen Nachschlüssel fertigt Ihnen niemand mehr.',
      'Gratis arbeitet bei uns keiner.',
      'Für Samstag wird sich bei uns leider kein Team mehr finden.',
    ],
    passes: ['Das nimmt Ihnen niemand übel.', 'Für Samstag hat sich ein Team gefunden.'],
  },
  {
    id: 'wunsch-nicht-entsprechen',
    phrase: [
      '[(Ihrem|Ihrer|deinem|deiner|eurem|eurer|diesem|dieser) (Wunsch|Bitte|Anliegen|Anfrage|Antrag|Ansuchen|Forderung|Gesuch|Vorschlag) …2 (können|kann|dürfen) (wir|ich) …4 <verneint> (entsprechen|nachkommen|stattgeben|zustimmen|folgen)]',
      '[(können|kann|dürfen) (wir|ich) (Ihrem|Ihrer|deinem|deiner|eurem|dem|der) …2 (Wunsch|Bitte|Anliegen|Anfrage|Antrag|Forderung|Gesuch|Vorschlag) …3 <verneint> (entsprechen|nachkommen|stattgeben|zustimmen|folgen)]',
    ],
    unless: WAY_OUT,
    better: [],
    model: ['Zu [Ihrem|deinem] Wunsch kann ich [Ihnen|dir] «Alternative» anbieten.', 'Entgegenkommen kann ich [Ihnen|dir] mit «Angebot».'],
    note: REJECTED,
    flags: [
      'Ihrem Wunsch können wir leider nicht entsprechen.',
      'Leider können wir deiner Bitte nicht nachkommen.',
      'Diesem Vorschlag kann ich so nicht zustimmen.',
    ],
    passes: ['Ihrem Wunsch entsprechen wir gern.', 'Ihrer Bitte können wir nicht ganz, aber zur Hälfte nachkommen.'],
  },
  {
    id: 'keine-ausnahme',
    phrase: ['(können|kann|dürfen) …5 [(leider)? (da|hier)? (leider)? keine Ausnahme (machen|gewähren|zulassen)]'],
    unless: [...WAY_OUT, 'bildet', 'ist keine Ausnahme'],
    better: ['am ehesten «Ausweg» anbieten'],
    model: ['Was die Regel zulässt: «Ausweg».'],
    note: REGULATION,
    flags: ['Da können wir leider keine Ausnahme machen.', 'Für Gruppen kann ich keine Ausnahme machen.'],
    passes: ['Für Sie machen wir eine Ausnahme.', 'Ihr Fall ist keine Ausnahme.'],
  },
  {
    id: 'keinen-termin-anbieten',
    phrase: [
      '[(kann|können) (ich|wir) <ihnen> …5 (leider|derzeit|momentan|erst)? <kein> (früheren|anderen|günstigeren|besseren|früheres|anderes|besseres|weiteren|weitere|andere|bessere|weiteres) …2 (anbieten|nennen|machen|geben|bieten)]',
      '[(ich|wir) (kann|können) <ihnen> …5 <kein> (früheren|anderen|günstigeren|besseren|früheres|anderes|besseres|weiteren|weitere|andere|bessere) …2 (anbieten|nennen|machen|geben|bieten)]',
    ],
    unless: WAY_OUT,
    better: [],
    model: ['Das Beste, was ich anbieten kann, ist «Angebot».', 'Ich setze [Sie|dich] gern auf die Warteliste.'],
    note: POSSIBLE,
    flags: ['Leider kann ich Ihnen keinen früheren Termin anbieten.', 'Wir können euch kein besseres Angebot machen.'],
    passes: ['Ich kann Ihnen einen früheren Termin anbieten.', 'Ich kann dir keinen anderen Platz anbieten, dafür einen Sitz am Gang.'],
  },
  {
    id: 'kann-nicht-auf-diesem-weg',
    phrase: [
      '(kann|können|dürfen|darf) …6 (wir|ich) …4 [nicht (im|über|ohne|vom|aus|in|auf|per|als|vor|an|länger|weiter|so) …5 <leisten>]',
      '(wir|ich) (kann|können|dürfen|darf) …5 [nicht (im|über|ohne|vom|aus|in|auf|per|als|vor|an|länger|weiter|so) …5 <leisten>]',
    ],
    unless: WAY_OUT,
    better: [],
    model: ['Auf diesem Weg geht es: «Weg».', 'Bis zu «Grenze» ist es möglich.'],
    note: CLOSED_DOOR,
    flags: [
      'Wir dürfen Anträge nicht im Namen von Bürgern ausfüllen.',
      'Die Frist können wir nicht über den 30. November hinaus verlängern.',
      'Ich kann dir den Betrag nicht auf ein fremdes Konto auszahlen.',
    ],
    passes: ['Wir können Anträge in Ihrem Namen ausfüllen.', 'Den Betrag können wir nicht bar auszahlen, aber überweisen.'],
  },
  {
    id: 'kann-nicht-einsehen',
    phrase: [
      '(kann|können|darf|dürfen) …4 (wir|ich) …8 [<verneint> tun:(einsehen|nachsehen|nachverfolgen|überprüfen|nachprüfen|abrufen|abfragen|zuordnen|finden)]',
      '(wir|ich) (kann|können|darf|dürfen) …8 [<verneint> tun:(einsehen|nachsehen|nachverfolgen|überprüfen|nachprüfen|abrufen|abfragen|zuordnen|finden)]',
    ],
    unless: WAY_OUT,
    better: ['mit «Angabe» {tun}'],
    model: ['Mit «Angabe» sehe ich nach.', 'Einsicht hat «Stelle», dort frage ich nach.'],
    note: UNKNOWN,
    flags: [
      'Den Grund können wir von hier aus leider nicht einsehen.',
      'Ihre Zahlung kann ich leider nicht zuordnen.',
      'Ich kann deine Bestellung nicht finden.',
    ],
    passes: ['Ich kann das noch nicht einsehen.', 'Die Zahlung kann ich zuordnen.'],
  },
  {
    id: 'keinen-cent',
    phrase: [
      '[(zahlen|zahlt|erstatten|erstattet|sehen|siehst|bekommen|bekommst|kriegen|kriegst) …6 keinen (Cent|Rappen|Euro|Franken|Groschen)]',
      '[(bekommen|kriegen|erhalten) Sie (von uns|dafür|da|hier|leider) …3 (nichts|nicht)] <schluss>',
      '[(bekommst|kriegst|erhältst) du (von uns|von mir|dafür|da|hier|leider) …3 (nichts|nicht)] <schluss>',
    ],
    unless: [...WAY_OUT, '(Sie|du|ihr) (zahlen|zahlst|zahlt)', '(zahlen|zahlst) (Sie|du)', 'Mehr* …4 keinen'],
    better: [],
    model: ['Zahlen können wir «Betrag».', 'Stattdessen biete ich [Ihnen|dir] «Alternative» an.'],
    note: REJECTED,
    flags: ['Die Versicherung zahlt hier keinen Rappen.', 'Rückwirkend kriegst du von mir nichts.', 'Dafür bekommen Sie leider nichts.'],
    passes: ['Zahlen müssen Sie keinen Cent extra.', 'Dafür bekommen Sie leider nichts, aber beim nächsten Mal den halben Preis.'],
  },
  {
    id: 'nicht-rueckgaengig',
    phrase: [
      '(kann|können|darf|dürfen|lässt|lassen) …8 [(leider|nachträglich|mehr)? nicht (mehr)? rückgängig (machen|gemacht werden|zu machen)]',
      '[nicht (mehr)? rückgängig zu machen]',
    ],
    unless: [...WAY_OUT, '(Ärger|Schmerz|Enttäuschung|Abend|Fehler|geschehen*) …6 rückgängig'],
    better: [],
    model: ['Korrigieren lässt sich «Teil» bis «Datum».', 'Als Nächstes hilft «Schritt».'],
    note: NEXT,
    flags: ['Die Buchung kann leider nicht mehr rückgängig gemacht werden.', 'Die Löschung können wir nicht rückgängig machen.'],
    passes: ['Die Buchung lässt sich rückgängig machen.', 'Den Fehler können wir nicht rückgängig machen.'],
  },
];

/** The customer as subject: "können Sie nicht stornieren", "dürfen nicht mit". */
const CUSTOMER_MAY_NOT: readonly Rule[] = [
  {
    id: 'koennen-sie-nicht',
    phrase: [
      '(können|dürfen) Sie …6 [(leider|so|hier|da|nachträglich|damit)? (leider)? nicht (mehr)? tun:(stornieren|umtauschen|zurückgeben|zurückschicken|umbuchen|kündigen|widerrufen|verschieben|einlösen|wechseln|ändern|tauschen|mitnehmen|sprechen|nutzen|übertragen|verlängern|reservieren|reklamieren|teilnehmen)]',
      '(kannst|darfst) du …6 [(leider|so|hier|da)? nicht (mehr)? tun:(stornieren|umtauschen|zurückgeben|umbuchen|kündigen|widerrufen|verschieben|einlösen|wechseln|ändern|tauschen|mitnehmen|nutzen|übertragen|verlängern|teilnehmen)]',
      'Sie (können|dürfen) …6 [(leider|so|hier|da)? nicht (mehr)? tun:(stornieren|umtauschen|zurückgeben|umbuchen|kündigen|widerrufen|einlösen|wechseln|übertragen|verlängern|teilnehmen)]',
      '(kommen|kämen) Sie …4 [nicht (mehr)? tun:(weg|weiter|hinein|rein)] <schluss>',
    ],
    unless: [...WAY_OUT, 'verlieren', 'brauchen'],
    when: { sentence: 'statement' },
    better: ['erst ab «Datum» {tun}', 'nur mit «Voraussetzung» {tun}'],
    model: ['Möglich ist «Alternative».', 'Bis «Datum» können Sie noch «Alternative» wählen.'],
    note: CLOSED_DOOR,
    flags: [
      'Den Tarif können Sie leider nicht wechseln.',
      'Mit diesem Ticket kommen Sie heute nicht mehr weg.',
      'Den Gutschein kannst du nicht mehr einlösen.',
    ],
    passes: ['Können Sie das Ticket nicht stornieren?', 'Den Tarif können Sie jederzeit wechseln.', 'Im Jahresabo kannst du nicht kündigen, aber pausieren.'],
  },
  {
    id: 'darf-nicht-mit',
    phrase: [
      '(dürfen|darf) …6 [(leider|generell|grundsätzlich|hier|bei uns) (leider)? nicht (mehr)? (mit|rein|hinein|her|hin|auf die|in die|in den)?]',
      '[(muss|müssen) (leider|bei uns) …3 draußen bleiben]',
      '[(ist|sind) …4 (leider|bei uns|streng|strikt) (verboten|untersagt|unerwünscht|gesperrt)]',
      '[(bleibt|bleiben) <ihnen> …3 (verwehrt|verschlossen|versagt)]',
      '[zu versagen (war|ist|sei)]',
    ],
    unless: [...WAY_OUT, 'passieren', 'sein', 'vorkommen'],
    better: [],
    model: ['Willkommen ist «Alternative».', 'Erlaubt ist «Alternative».'],
    note: REGULATION,
    flags: [
      'Hunde müssen bei uns draußen bleiben.',
      'Die Zulassung bleibt Ihnen verwehrt.',
      'Mit deinem Rad darfst du hier nicht durch, im Hof ist es leider verboten.',
    ],
    passes: ['Das darf nicht passieren.', 'In die Säle darf er leider nicht, im Garten ist er aber willkommen.'],
  },
  {
    id: 'erfuellt-nicht',
    phrase: [
      '[(erfüllt|erfüllen) …6 <verneint>] <schluss>',
      '[(hat|haben) die (Messung|Prüfung|Kontrolle|Voraussetzungen) …2 <verneint> (bestanden|erfüllt)]',
      '[(reicht|reichen|genügt|genügen) …4 (leider|hinten und vorne|so|dafür|uns) …1 nicht (aus)?] <schluss>',
      '[fehlt es (leider)? an …4] <schluss>',
      '[(entspricht|entsprechen) …6 <verneint>] <schluss>',
    ],
    unless: [...WAY_OUT, 'selbst nicht', 'Anspruch', 'Erwartung*', '(unseren|unserem) …3 nicht', 'nur', 'Standard*', 'Tatsachen', 'Wahrheit'],
    better: [],
    model: ['Mit «Ergänzung» sind die Bedingungen erfüllt.', 'Was noch fehlt: «Ergänzung».'],
    note: NEXT,
    flags: [
      'Ihr Kaminofen hat die Messung nicht bestanden.',
      'Für vierzehn Personen reicht unser Platz leider nicht aus.',
      'Die Unterlagen erfüllen die Voraussetzungen nicht.',
    ],
    passes: [
      'Ihr Ofen hat die Messung nicht nur bestanden, er liegt weit darunter.',
      'Das entspricht nicht unserem Anspruch.',
      'Für zehn Personen reicht der Platz.',
    ],
  },
];

/** Bare announcements: "leider kein", "muss Ihnen mitteilen", "aus rechtlichen Gründen nicht". */
const ANNOUNCEMENTS: readonly Rule[] = [
  {
    id: 'leider-kein',
    phrase: [
      '[leider <kein> <leistung>]',
      '[leider (weder <leistung> noch <leistung>)]',
      '[<leistung> leider (nicht|ausgeschlossen|unmöglich)] $',
      '[(Umtausch|Rückgabe|Erstattung|Storno|Stornierung|Rücknahme) (leider)? ausgeschlossen]',
    ],
    unless: [...WAY_OUT, ', (aber|dafür|jedoch)', '(ist|sind) …2 (leider|keine) … Rückruf', 'eingegangen', 'erhalten'],
    better: ['in diesem Fall «Alternative»'],
    note: REJECTED,
    flags: ['Für Vorbestellungen gibt es leider keinen Rabatt.', 'Zu deinen Karten gilt: Umtausch ausgeschlossen.', 'Auf Gutscheine leider keine Erstattung.'],
    passes: ['Leider keinen Rabatt, aber ein Muster gibt es dazu.', 'Für Sie fallen keine Versandkosten an.'],
  },
  {
    id: 'leider-mitteilen',
    phrase: [
      '^ [leider (muss|müssen) (ich|wir) <ihnen> …2 (mitteilen|sagen)]',
      '^ [(wir|ich) (müssen|muss) <ihnen> leider …2 (mitteilen|sagen)]',
      '^ [(wir|ich) (bedauern|bedaure|bedauere) …2 , <ihnen> …2 (mitteilen|sagen) zu müssen]',
    ],
    unless: ['ohne', '(aber|dafür) …6 (gern|gerne)'],
    better: ['heute kann ich [Ihnen|dir] sagen', 'der Stand heute ist'],
    model: ['Zu [Ihrer|deiner] Frage habe ich heute einen Stand: «Stand».'],
    note: 'Kündigt das Nein feierlich an. Was ist die Lösung dazu?',
    flags: [
      'Leider muss ich Ihnen mitteilen, dass sich die Lieferung verzögert.',
      'Wir müssen dir leider mitteilen, dass der Kurs ausfällt.',
      'Wir bedauern, Ihnen mitteilen zu müssen, dass der Kurs ausfällt.',
    ],
    passes: ['Ich freue mich, Ihnen mitzuteilen, dass es klappt.', 'Leider muss ich heute früher gehen.'],
  },
  {
    id: 'keine-bessere-nachricht',
    phrase: [
      '[(leider|bedauerlicherweise) eine (Absage|abschlägige Antwort|negative Antwort) (erteilen|geben|schicken)?]',
      '[keine (bessere|besseren|günstigere|günstigeren|erfreulichere|gute|guten|positive) (Nachricht|Nachrichten|Mitteilung|Antwort|Auskunft) (machen|geben|haben)? (zu können)?]',
    ],
    unless: ['ohne', '(aber|dafür) …6 (gern|gerne)'],
    better: [],
    model: ['Heute habe ich diesen Stand: «Stand».', 'Der nächste Schritt ist «Schritt».'],
    note: 'Kündigt das Nein feierlich an. Was ist die Lösung dazu?',
    flags: ['Wir bedauern, Ihnen keine günstigere Mitteilung machen zu können.', 'Leider habe ich keine besseren Nachrichten für dich.'],
    passes: ['Ich habe gute Nachrichten für Sie.', 'Heute gibt es eine bessere Nachricht.'],
  },
  {
    id: 'aus-gruenden-nicht',
    phrase: [
      '[aus (rechtlichen|datenschutzrechtlichen|lizenzrechtlichen|technischen|organisatorischen|betrieblichen|versicherungstechnischen|steuerlichen|hygienischen|personellen) Gründen …8 (nicht|kein|keine|keinen) …2 (<leisten>|möglich|erlaubt|gestattet|zulässig|<geleistet>)]',
      '[aus (Datenschutzgründen|Sicherheitsgründen|Kostengründen|Kulanzgründen|Hygienegründen|Kapazitätsgründen|Haftungsgründen|Versicherungsgründen) …8 (nicht|kein|keine|keinen) …2 (<leisten>|möglich|erlaubt|gestattet|zulässig|<geleistet>)]',
      '[von Gesetzes wegen …2 nicht …2]',
    ],
    unless: WAY_OUT,
    better: [],
    model: ['Erlaubt ist «Alternative».', 'Mit «Nachweis» darf ich es herausgeben.'],
    note: REGULATION,
    flags: [
      'Aus datenschutzrechtlichen Gründen können wir den Namen nicht herausgeben.',
      'Ein provisorischer Betrieb ist aus Sicherheitsgründen nicht möglich.',
      'Rechnungen dürfen wir von Gesetzes wegen nicht löschen.',
    ],
    passes: ['Aus Sicherheitsgründen bitte ich um Ihr Geburtsdatum.', 'Aus rechtlichen Gründen ist das nicht möglich, mit Vollmacht aber schon.'],
  },
];

export const FIRM_NO: readonly Rule[] = [...HOUSE_SAYS_NO, ...CUSTOMER_MAY_NOT, ...ANNOUNCEMENTS];
