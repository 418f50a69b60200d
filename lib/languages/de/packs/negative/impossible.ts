/** "Nicht möglich", "ausgeschlossen", "kommt nicht in Frage": the matter itself is said to be impossible. */
import type { Rule } from '../../../../core/rules/rule';
import { CLOSED_DOOR, NEXT, OFFHAND, POSSIBLE, REGULATION, SILVER_LINING, WAY_OUT } from './reasons';

/** Adjectives: the negated word gives way to a condition under which it is true. */
const NOT_POSSIBLE: readonly Rule[] = [
  {
    id: 'nicht-moeglich',
    phrase: [
      '{sein} …8 [<verneint> möglich]',
      '[<verneint> möglich] (ist|sind|war|waren|sein)',
      'möglich {sein} …4 <verneint> <schluss>',
    ],
    unless: [...WAY_OUT, 'wenn', '(so|schnell|bald|gut) … wie', 'was möglich ist'],
    better: ['unter «Voraussetzung» möglich', 'ab «Datum» möglich', 'auf anderem Weg möglich'],
    note: POSSIBLE,
    flags: [
      'Eine Umbuchung ist leider nicht möglich.',
      'Es tut mir leid, dass ein Rückruf heute nicht möglich ist.',
      'Nachträglich ist eine Änderung grundsätzlich nicht mehr möglich.',
    ],
    passes: [
      'Eine Umbuchung ist möglich.',
      'Eine Umbuchung ist nicht möglich, wohl aber eine Erstattung.',
      'Eine Prüfung vor Ort ist nicht nur möglich, sie ist kostenlos.',
    ],
  },
  {
    id: 'nicht-machbar',
    phrase: [
      '(ist|sind|wäre|wären) …8 [<verneint> (machbar|durchführbar|umsetzbar|realisierbar|umkehrbar|leistbar|zu machen|zu schaffen|zu leisten|hinzubekommen|vertretbar|darstellbar|finanzierbar|bewilligungsfähig|genehmigungsfähig|erlassbar|verhandelbar|stornierbar|umbuchbar|erstattungsfähig|erstattbar|reparierbar|reparabel|rabattierbar|übertragbar|umtauschbar|zustellbar|kündbar)]',
      '[<verneint> (machbar|durchführbar|umsetzbar|realisierbar|leistbar|zu machen|zu schaffen|vertretbar|genehmigungsfähig|verhandelbar|erstattungsfähig)] (ist|sind|wäre)',
    ],
    unless: [...WAY_OUT, 'und die Verantwortung', 'Rollator'],
    better: ['unter «Voraussetzung» möglich', 'ab «Datum» möglich'],
    model: ['Machbar ist «Alternative».'],
    note: POSSIBLE,
    flags: [
      'Ein Termin in dieser Woche ist leider nicht machbar.',
      'Damit ist das Vorhaben nicht genehmigungsfähig.',
      'Der Preis ist für uns nicht verhandelbar.',
    ],
    passes: ['Ein Termin in dieser Woche ist gut machbar.', 'Am Montag ist es nicht machbar, am Dienstag dagegen schon.'],
  },
  {
    id: 'unmoeglich',
    phrase: [
      '(ist|sind|wäre) …8 [(leider|daher|damit|grundsätzlich|völlig|schlicht|absolut|schlechterdings|technisch|praktisch)? (ausgeschlossen|undenkbar|illusorisch|unmöglich|indiskutabel|tabu|unrealistisch|chancenlos|zwecklos)]',
      'bleibt …8 [(leider)? (ausgeschlossen|tabu)]',
      '[(leider|völlig)? (ausgeschlossen|unmöglich|illusorisch)] (ist|sind)',
      '[ein Ding der Unmöglichkeit]',
      '[ein (absolutes)? No Go]',
    ],
    unless: [...SILVER_LINING, 'nachweislich', 'Risiko', 'Fehler', 'Verwechslung', 'Irrtum', 'Haftung', 'durch … entstanden', 'Missbrauch', 'Zahlendreher', 'Verzögerung*', '*abweichung*', '*verlust*', 'Wiederholung', '(künftig|ab sofort|in Zukunft|ein für alle Mal) …4 ausgeschlossen'],
    better: ['erst ab «Datum» möglich', 'an «Voraussetzung» gebunden'],
    note: CLOSED_DOOR,
    flags: [
      'Beim Super-Sparpreis ist eine Umbuchung ausgeschlossen.',
      'Ein Rücktritt ist damit leider unmöglich.',
      'Ein Einbau vor Weihnachten ist völlig illusorisch.',
    ],
    passes: [
      'Eine Umbuchung ist nicht ausgeschlossen.',
      'Ein Umtausch gegen Geld ist ausgeschlossen, gegen Ware aber offen.',
      'Ein Fehler auf unserer Seite ist ausgeschlossen, das habe ich geprüft.',
    ],
  },
  {
    id: 'ausgeschlossen-von',
    phrase: [
      '[(von|vom) …4 (ausgeschlossen|ausgenommen) (ist|sind|bleibt|bleiben)?]',
      '[(schließt|schließen) …7 aus] <schluss>',
      '[(verbietet|verbieten|untersagt|untersagen|verweigert) (uns|mir|die|das|der|unsere|unser) …6] <schluss>',
    ],
    unless: [...SILVER_LINING, '(nicht|nie) …4 (aus|ausgeschlossen)', 'Variante', 'einander', 'Fehler', 'Schaden', 'Missbrauch', 'Haftung'],
    better: [],
    model: ['Möglich ist «Alternative».', 'Die Bedingungen erlauben «Alternative».'],
    note: REGULATION,
    flags: [
      'Reduzierte Ware ist vom Umtausch ausgeschlossen.',
      'Eine rückwirkende Anpassung schließen unsere Bedingungen aus.',
      'Eine Wiederverwendung des Filters verbietet die Zulassung.',
    ],
    passes: [
      'Variante 3 schließt die beiden anderen nicht aus.',
      'Geöffnete Tiegel sind vom Tausch ausgenommen, außer die Haut reagiert.',
    ],
  },
  {
    id: 'nicht-vorgesehen',
    phrase: [
      '[<verneint> (vorgesehen|eingeplant|geplant|angedacht|zulässig|erlaubt|gestattet|statthaft|gewünscht|üblich|zugelassen|abgebildet)] (ist|sind|war)? <schluss>',
      '(ist|sind) …8 [leider nichts (vorgesehen|geplant|eingeplant)]',
    ],
    unless: [...WAY_OUT, '(für|als) … nicht zugelassen', 'Abgabe an Dritte', 'Hausmüll'],
    better: ['unter «Voraussetzung» möglich', 'an «Voraussetzung» gebunden'],
    model: ['Vorgesehen ist «Alternative».'],
    note: REGULATION,
    flags: [
      'Teillieferungen sind nicht vorgesehen.',
      'Eine Übertragung auf Dritte ist leider nicht zulässig.',
      'Derzeit ist dafür leider nichts geplant.',
    ],
    passes: ['Eine Teillieferung ist vorgesehen.', 'Das ist nicht vorgesehen, lässt sich aber einrichten.'],
  },
  {
    id: 'sieht-nicht-vor',
    phrase: [
      '[(sieht|sehen) …8 <verneint> vor]',
      '[(sieht|sehen) …4 <kein> …4 vor]',
      '[<verneint> vorsieht]',
      '[(lässt|lassen) …8 <verneint> zu]',
      '[(lässt|lassen) …3 <kein> …4 zu]',
      '[(gibt|geben) …8 <verneint> her]',
      '[(kennt|kennen) (unser|unsere|das|der|die) …3 <verneint>] <schluss>',
      '[<verneint> zulässt]',
    ],
    unless: [...WAY_OUT, 'Zweifel'],
    better: [],
    model: ['Vorgesehen ist «Alternative».', 'Was die Bedingungen zulassen: «Alternative».'],
    note: REGULATION,
    flags: [
      'Einen Preisausgleich sehen unsere Bedingungen nicht vor.',
      'Ihr Tarif lässt leider keine Erstattung zu.',
      'Einen Fixpreis über drei Jahre gibt der Markt momentan nicht her.',
    ],
    passes: [
      'Die Verordnung sieht keine Zahlung vor, einen Gutschein bekommen Sie trotzdem.',
      'Ihr Tarif lässt eine Erstattung zu.',
      'Die Rechnung lässt keinen Zweifel zu.',
    ],
  },
  {
    id: 'kommt-nicht-infrage',
    phrase: [
      '[(kommt|kommen|käme) …6 <verneint> (in Frage|infrage|in Betracht|zum Tragen|zustande|zum Zug)]',
      '[<verneint> (in Frage|infrage|in Betracht) (kommt|kommen|käme)]',
      '[(fällt|fallen) (leider|damit|somit)? (ausser|außer) Betracht]',
      '[(steht|stehen) …3 <verneint> (zur Debatte|zur Diskussion|zur Verfügung|offen|in Aussicht)]',
      '[kommt … nur in …3 (Ausnahmefällen|Einzelfällen) in (Frage|Betracht)]',
    ],
    unless: WAY_OUT,
    better: ['ist unter «Voraussetzung» möglich', 'ist ab «Datum» möglich'],
    note: CLOSED_DOOR,
    flags: [
      'Eine Anrechnung dieser Prüfung kommt nicht in Betracht.',
      'Ein zweiter Stellplatz steht leider nicht zur Verfügung.',
      'Eine Rückerstattung fällt ausser Betracht.',
    ],
    passes: ['Eine Anrechnung kommt in Betracht.', 'Eine Auszahlung kommt nicht in Frage, eine Gutschrift aber schon.'],
  },
  {
    id: 'scheidet-aus',
    phrase: [
      '[(scheidet|scheiden) …4 aus] <schluss>',
      '[aus (dem|unserem|diesem) …2 ausscheidet]',
      '[(ist|sind) …3 vom Tisch]',
      '[vom Tisch (ist|sind)]',
    ],
    unless: [...SILVER_LINING, '(Gebühr|Rechnung|Mahnung|Kosten|Sache|Streit|Forderung|Thema|Pfand|Strafe) … vom Tisch', 'Kollegin', 'Kollege'],
    better: ['ist unter «Voraussetzung» möglich', 'braucht zuerst «Voraussetzung»'],
    note: CLOSED_DOOR,
    flags: [
      'Eine Erstattung scheidet daher aus.',
      'Eine Rückerstattung ist damit vom Tisch.',
      'Dass ein Nachlass vom Tisch ist, tut mir leid.',
    ],
    passes: ['Die Mahnung ist vom Tisch.', 'Der Nachlass ist vom Tisch, aber die Ratenzahlung bleibt.'],
  },
  {
    id: 'nicht-drin',
    phrase: [
      '[(ist|sind) …5 <verneint> drin] <schluss>',
      '[(liegt|liegen) …4 <verneint> drin] <schluss>',
      '[(geht|gehen) sich …6 <verneint> aus] <schluss>',
      '[ist …4 nicht zu (haben|machen|bekommen|kriegen)] <schluss>',
    ],
    unless: WAY_OUT,
    better: ['geht ab «Datum»', 'geht mit «Voraussetzung»'],
    note: CLOSED_DOOR,
    flags: [
      'Ein Gratistausch ist in dem Fall nicht drin.',
      'Zu zweit im Einzelzimmer liegt leider nicht drin.',
      'Zum selben Preis geht sich das heuer leider nicht aus.',
    ],
    passes: ['Ein Gratistausch ist drin.', 'In der Packung ist kein Öl drin.', 'Am Montag geht sich das gut aus.'],
  },
  {
    id: 'ausser-reichweite',
    phrase: [
      '[(liegt|ist|bleibt) …4 (ausser|außer) Reichweite]',
      '[ist …5 <verneint> in Sicht]',
      '[daran ist (derzeit|leider)? (kaum|nicht) zu denken]',
      '[(besteht|bestehen) …4 (kein Raum|kein Spielraum|keine Handhabe|keine Aussicht|keine Chance|keine Möglichkeit|keine Veranlassung|keine Grundlage|keine Aussicht auf Erfolg) (für …4)?]',
      '[(haben|habe|sehen|sehe) (wir|ich) …4 (keinen Spielraum|keine Handhabe|keine Chance|keine Möglichkeit|keine Lösung|keinen Weg|schwarz) (mehr)?]',
      '[(wir|ich) (haben|habe|sehen|sehe) …4 (keinen Spielraum|keine Handhabe|keine Chance|keine Möglichkeit|keine Lösung|keinen Weg) (mehr)?]',
      '[(gibt es|gibt\'s|gibts) …4 (keinen Spielraum|keine Möglichkeit|keine Chance|keine Lösung|keinen Weg) (mehr)?]',
    ],
    unless: [...WAY_OUT, 'Grund zur Sorge', 'Zweifel'],
    better: [],
    model: ['Was möglich ist: «Alternative».', 'Offen steht [Ihnen|dir] «Alternative».'],
    note: NEXT,
    flags: [
      'Vor dem 28. sehe ich keine Chance.',
      'Leider gibt es dafür keine Möglichkeit.',
      'Es besteht kein Raum für eine weitergehende Regulierung.',
    ],
    passes: ['Es besteht kein Grund zur Sorge.', 'Es gibt keine Möglichkeit, die Daten versehentlich zu löschen, dafür ist gesorgt.'],
  },
];

/** Verbs: "das geht nicht", "lässt sich nicht ändern", "es gibt nicht zurück". */
const DOES_NOT_WORK: readonly Rule[] = [
  {
    id: 'geht-leider-nicht',
    phrase: [
      '[(geht|klappt|funktioniert) …2 (leider|so|grundsätzlich|nachträglich|bei uns|beim besten Willen|einfach) …2 nicht (mehr)?] <schluss>',
      '[(geht|klappt|funktioniert) leider nicht]',
      '^ (das|dies) [(geht|klappt) …3 nicht (mehr)?] <schluss>',
      '[(geht|klappt) …4 (nichts|nix|gar nichts|nie und nimmer) (mehr)?] <schluss>',
    ],
    unless: [...WAY_OUT, 'gar nicht', 'um nichts', '(verloren|kaputt|verschütt) …3 nichts', 'so geht es', 'was genau', 'kaputt', 'wenn', 'warum', 'natürlich', 'ärger*', 'Ton', '*drohung*', 'tut mir'],
    better: ['geht ab «Datum»', 'geht über «anderer Weg»', 'geht mit «Voraussetzung»'],
    note: POSSIBLE,
    flags: [
      'Das geht so leider nicht.',
      'Ein Wechsel im laufenden Monat geht leider nicht.',
      'Nachträglich geht in solchen Fällen nichts mehr.',
    ],
    passes: [
      'Vier Tage in Zustellung gehen gar nicht.',
      'Am selben Tag geht es leider nicht, am nächsten Morgen aber schon.',
      'Was genau geht nicht: Internet oder Telefon?',
    ],
  },
  {
    id: 'laesst-sich-nicht',
    phrase: [
      '[(lässt|lassen) (sich|er sich|sie sich|es sich|das sich|sich das|sich dies) …6 <verneint> tun:(<leisten>|einfangen|einhalten|umgehen|erzwingen|vermeiden|retten|einrichten|bewerkstelligen|ausführen|aufteilen|teilen|ableiten|ausbauen|nachholen)]',
      '[(lässt|lassen) (sich) (leider|nachträglich)? <verneint> …2 tun:<leisten>]',
      '[tun:(zurückholen|ändern|verschieben|stornieren|abschalten|löschen|retten) (lässt|lassen) (sich) …6 <verneint>] <schluss>',
      '[tun:(abschalten|ändern|verschieben|stornieren|löschen) lässt (er|sie|es) sich …6 <verneint>] <schluss>',
    ],
    unless: [...WAY_OUT, 'ohne dass'],
    better: [],
    model: ['Möglich ist «Alternative».', 'Bis «Datum» geht noch «Alternative».'],
    note: POSSIBLE,
    flags: [
      'Die Buchung lässt sich leider nicht mehr stornieren.',
      'Kostenfrei lässt sich das nicht mehr rückgängig machen.',
      'Dein Zugang lässt sich von unserer Seite nicht freischalten.',
    ],
    passes: [
      'Die Buchung lässt sich ändern.',
      'Der Abend lässt sich nicht zurückholen, aber den Eintritt erstatten wir.',
    ],
  },
  {
    id: 'wird-nicht-geleistet',
    phrase: [
      '(wird|werden) …10 [<verneint> tun:(erstattet|zurückerstattet|ersetzt|übernommen|gewährt|angenommen|akzeptiert|anerkannt|ausgezahlt|ausbezahlt|ausgestellt|vorgenommen|stattgegeben|bewilligt|genehmigt|angeboten|durchgeführt|entgegengenommen|zurückgenommen|ausgehändigt|berücksichtigt|verlängert|umgetauscht|storniert|behoben|versendet|verschickt|geliefert|eingelassen|repariert|angerechnet|freigegeben|beliefert|mitgenommen)]',
      '[<verneint> tun:(erstattet|ersetzt|übernommen|gewährt|akzeptiert|anerkannt|ausgezahlt|bewilligt|genehmigt|angeboten|berücksichtigt)] (wird|werden)',
      '(wird|werden) …6 [(nichts|leider nichts) tun:(erstattet|ersetzt|ausgezahlt|ausbezahlt|geliefert|übernommen)]',
    ],
    unless: [...WAY_OUT, '(gebühr*|kosten|zinsen|ohne|damit|weil|zuschlag) …8 nicht', 'wieder'],
    better: ['ab «Datum» {tun}', 'bis «Grenze» {tun}', 'mit «Voraussetzung» {tun}'],
    note: REGULATION,
    flags: [
      'Taxikosten werden von uns nicht übernommen.',
      'Ihrem Ansuchen wird nicht stattgegeben.',
      'Bereits verbrauchte Münzen werden leider nicht erstattet.',
    ],
    passes: [
      'Taxikosten werden übernommen.',
      'Gruppen werden am Mittwoch nicht eingelassen, am Donnerstag dagegen gern.',
      'Solange wir prüfen, werden Gebühren nicht angerechnet.',
    ],
  },
  {
    id: 'gibt-es-nicht',
    phrase: [
      '<leistung> …3 [(gibt es|gibt\'s|gibts) …4 (nicht|keine|keinen|keins) (mehr)?] <schluss>',
      '[(gibt es|gibt\'s|gibts|kriegen Sie|bekommen Sie|bekommst du|erhalten Sie) …4 (nicht|kein Geld|kein Geld mehr|nichts|nix|nie) zurück]',
      '[(gibt es|gibt\'s|gibts) (leider|bei uns|da|dafür|hier|dieses Jahr|heuer|grundsätzlich|nachträglich) …3 <kein> …2 (<leistung>|mehr)?] <schluss>',
      '[(gibt es|gibt\'s|gibts) (leider|bei uns|grundsätzlich|schlicht) …3 nicht (mehr)?] <schluss>',
      '[es gibt (leider|grundsätzlich|hierfür|dafür)? <kein> …2 <leistung>] <schluss>',
      '[gibt\'s (leider|bei uns|da|dafür|hier|dieses Jahr|heuer|grundsätzlich|nachträglich)? …3 <kein> <leistung>]',
      '[mehr (gibt es|gibt\'s|geht) …2 nicht] <schluss>',
    ],
    unless: [...WAY_OUT, 'Gebühr*', '*kosten', 'Zweifel', 'Formular', 'Frist*', 'Mindest*', 'Ausrede'],
    better: [],
    model: ['Was es gibt, ist «Alternative».', 'Möglich ist «Alternative».'],
    note: CLOSED_DOOR,
    flags: [
      'Die volle Miete gibt es nicht zurück.',
      "Nachträglich gibt's bei uns keinen Rabatt.",
      'Einen Austausch gibt es dafür keinen.',
    ],
    passes: [
      'Ein Formular gibt es nicht.',
      "Nach 14 Tagen gibt's kein Geld zurück, aber volles Guthaben.",
      'Es gibt keine Einrichtungsgebühr.',
    ],
  },
  {
    id: 'kein-anspruch',
    phrase: [
      '[(besteht|bestehen|haben Sie|hast du|gibt es) …6 (kein|keinen|keine|keinerlei) (Anspruch|Anrecht|Recht|Rechtsanspruch|Ansprüche)]',
      '[(Anspruch|Anrecht|Rechtsanspruch) …6 besteht …2 nicht]',
      '[(Anspruch|Anrecht|Rechtsanspruch) …6 (haben Sie|hast du) …2 (nicht|keinen)]',
      '[(lässt|lassen|leiten) …6 (kein|keinen) Anspruch …2 (ableiten|herleiten)]',
    ],
    unless: [...WAY_OUT, 'Arbeitgeber'],
    better: [],
    model: ['Aus Kulanz ist «Alternative» möglich.', 'Zu steht [Ihnen|dir] in diesem Fall «Leistung».'],
    note: REGULATION,
    flags: [
      'Es besteht kein Anspruch auf Entschädigung.',
      'Ein Anspruch auf nachträgliche Preisanpassung besteht nicht.',
      'Da haben Sie leider keinen Anspruch.',
    ],
    passes: [
      'Der Anspruch besteht ohne Unterbrechung weiter.',
      'Es besteht kein Anspruch, trotzdem erstatten wir die Hälfte.',
    ],
  },
  {
    id: 'nicht-gedeckt',
    phrase: [
      '(ist|sind) …6 [<verneint> (gedeckt|abgedeckt|mitversichert|versichert|erfasst|versichert|eingeschlossen)] <schluss>',
      '(ist|sind) …6 [leider nicht (enthalten|inbegriffen|inklusive|dabei|Teil (von|vom|des) …2)] <schluss>',
      '[(haftet|haften) …8 <verneint>] <schluss>',
      '[von (jeglicher|jeder) Haftung (frei|befreit)]',
      '[keine Haftung (übernehmen|übernommen|übernimmt)]',
      '[(übernehmen|übernehme) (wir|ich) …3 keine (Haftung|Gewähr)]',
    ],
    unless: [...WAY_OUT, 'Sie haften', 'haften Sie', 'du haftest', 'Kinder', 'Disclaimer'],
    better: [],
    model: ['Gedeckt ist in diesem Vertrag «Leistung».', 'Gern prüfe ich, ob «andere Stelle» den Schaden übernimmt.'],
    note: REGULATION,
    flags: [
      'Der Schaden am Mähroboter ist nicht gedeckt.',
      'Schulungen sind davon nicht erfasst.',
      'Eine Beitragsrückgewähr ist in Ihrem Vertrag leider nicht enthalten.',
    ],
    passes: ['Sie haften nicht dafür.', 'Der Akku ist nicht mitversichert, den Bruch übernehmen wir aber.'],
  },
  {
    id: 'wird-nichts',
    phrase: [
      '[(daraus|da|damit|vorher) wird …3 (nichts|nix)]',
      '[wird (das|es) …6 (nichts|nix) (mit …4)?]',
      '[(sieht|schaut|schauts|schaut\'s) …4 (schlecht|ganz schlecht|mau|düster) aus]',
      '[(kannst du|können Sie|könnt ihr) (leider)? (knicken|vergessen|abschreiben|wegwerfen|in die Tonne treten)]',
      '[(Fehlanzeige|no way|Pustekuchen|keine Chance|nichts zu machen)]',
      '[(runterhandeln|umtauschen|reklamieren|verschieben|stornieren) ist (leider)? nicht] <schluss>',
    ],
    unless: [...SILVER_LINING, 'die alte', 'den alten', 'das alte', 'die erste', '(Karte|Rechnung|Fragebogen|Brief|Formular) … (wegwerfen|vergessen)', 'an nichts'],
    better: [],
    model: ['Möglich ist «Alternative».', 'Was wir hinbekommen: «Alternative».'],
    note: OFFHAND,
    flags: [
      'Vor Montag wird das nix.',
      'Fürs Pfingstwochenende schaut es leider schlecht aus.',
      'Einen Termin diese Woche kannst du vergessen.',
    ],
    passes: [
      'Fürs Wochenende schaut es schlecht aus, oben beim Wald hätte ich aber noch Plätze.',
      'Bis Freitag wird das was.',
    ],
  },
];

export const IMPOSSIBLE: readonly Rule[] = [...NOT_POSSIBLE, ...DOES_NOT_WORK];
