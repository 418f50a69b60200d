/** German words that offer goodwill and ways to choose from. */
import type { ElementCue } from '../../../core/checklist/element-words';

const FREE =
  '(kostenlos|kostenlose|kostenlosen|kostenfrei|kostenfreie|gratis|unentgeltlich|gebührenfrei|spesenfrei|umsonst|ohne Aufpreis|ohne Mehrkosten|ohne Berechnung|ohne Zusatzkosten|ohne Kosten|auf Kosten des Hauses)';
const COSTS =
  '(Kosten|Versandkosten|Portokosten|Porto|Versand|Rückversand|Rücksendung|Rücksendekosten|Retoure|Gebühr|Gebühren|Mahngebühr|Mahngebühren|Bankspesen|Spesen|Stornogebühr|Stornokosten|Bearbeitungsgebühr|Differenz|Aufpreis|Mehrpreis|Selbstbehalt|Anfahrt|Anfahrtskosten|Reparatur|Reparaturkosten|Reinigung|Taxi|Hotelkosten|Monatsbeitrag|Grundgebühr|Beitrag|Liefergebühr|Zinsen|Mahnspesen|Frühstück|Rechnung|Taxikosten)';
const GIFT =
  '(Gutschein|Gutschrift|Rabatt|Nachlass|Preisnachlass|Gratismonat|Freimonat|Einkaufsgutschein|Rückerstattung|Erstattung|Entschädigung|Geschenk|Aufmerksamkeit|Bonus|Kulanz|Freikarten|Freikarte|Flasche|Upgrade)';

export const steps: readonly ElementCue[] = [
  {
    sign: 'goodwill',
    sentence: 'statement',
    phrase: [
      '(aus|auf) (reiner)? Kulanz',
      '(kulanzhalber|kulanterweise|entgegenkommenderweise)',
      'als (Entgegenkommen|Dankeschön|Wiedergutmachung|Ausgleich|Entschädigung|Trostpflaster|Trost|Zeichen|Geste)',
      'als (kleines|kleine|kleiner|kleinen|Zeichen des|Geste des|einmaliges) …1 (Entgegenkommen|Dankeschön|Wiedergutmachung|Ausgleich|Entschädigung|Trost|Geste|Zeichen|Aufmerksamkeit|Entgegenkommens|Trostpflaster)',
      'auf unsere (Kosten|Rechnung)',
      `(${COSTS}|Salat|Kaffee|Essen|Getränk|Getränke|Dessert|Runde|Arbeitszeit|Fahrt|Nacht|Übernachtung) …6 (geht|gehen) …3 auf (uns|mich)`,
      '(zu|auf) (meinen|unseren) Lasten',
      '(geht|gehen) …3 (auf (unsere Kosten|meine Kosten|das Haus)|aufs Haus)',
      '(schreibe|schreiben|schreib) …12 gut /',
      '(ich|wir|Ihnen|dir|Ihrem|deinem) …10 (gutschreiben|gutgeschrieben|gutzuschreiben|gutschreibe)',
      `(übernehme|übernehmen|erlasse|erlassen|trage|tragen|erstatte|erstatten|ersetze|ersetzen|zahle|zahlen|bezahle|bezahlen|vergüte|vergüten|streiche|streichen|schenke|schenken) (ich|wir) …8 (${COSTS}|Ihnen|dir|Betrag|Preis|Euro|EUR|CHF|Franken|Fr|€|%|Kaufpreis|Summe|/)`,
      `(ich|wir) (übernehme|übernehmen|erlasse|erlassen|trage|tragen|erstatte|erstatten|ersetze|ersetzen|zahle|zahlen|bezahle|bezahlen|vergüte|vergüten|streiche|streichen|schenke|schenken) …8 (${COSTS}|Ihnen|dir|Betrag|Preis|Euro|EUR|CHF|Franken|Fr|€|%|Kaufpreis|Summe)`,
      `(habe|haben|hab|ist|sind|wurde|wurden|wird|werden) …12 (erlassen|zurückerstattet|rückerstattet|erstattet|vergütet|gutgeschrieben)`,
      `${COSTS} …8 (übernehme|übernehmen|erlasse|erlassen|trage|tragen|erstatte|erstatten|bezahle|bezahlen|zahle|zahlen) (ich|wir)`,
      `(einen|ein|eine|den|die|diesen) …3 ${GIFT} …8 (schicke|schicken|sende|senden|erhalten|bekommen|lege|legen|biete|bieten|habe|haben|gebe|geben|gibt|liegt)`,
      `(schicke|schicken|sende|senden|lege|legen|biete|bieten|gebe|geben|erhalten|bekommen|bekommst|erhältst|gewähre|gewähren|schenke|schenken|packe|spendiere|hinterlege|anbieten|habe|haben) …8 ${GIFT}`,
      `(ich|wir|Ihnen|dir|uns|Sie erhalten|erhalten Sie|Sie bekommen|bekommen Sie|bekommst) & [${FREE}]`,
      '(berechne|berechnen|verrechne|verrechnen) (ich|wir) …5 (nicht|nichts)',
      '(ich|wir) (berechne|berechnen|verrechne|verrechnen) …6 (nicht|nichts)',
      '(stelle|stellen) …6 (nicht|nichts) in Rechnung',
      '(verzichte|verzichten) (ich|wir)? …2 auf (die|den|das|eine|einen|unsere|diese)',
      '(kostet|kosten) (Sie|dich|euch) …3 (nichts|keinen Rappen|keinen Cent)',
      '(zahlen|bezahlen|zahlst|bezahlst) (Sie|du) …4 (nichts|keinen Rappen|keinen Cent)',
      '(ziehe|ziehen) (ich|wir) …10 (ab|vom Preis|von der Rechnung) /',
      '(ich|wir) (ziehe|ziehen) …10 (ab|vom Preis|von der Rechnung) /',
      '(nehme|nehmen) (ich|wir)? …10 (von der Rechnung|aus der Rechnung|von Ihrer Rechnung)',
    ],
    unless: [
      '(nicht|keine|kein|keinen) …3 (kostenlos|gratis|kostenfrei|unentgeltlich|Kulanz|umsonst|erstattet|gutgeschrieben|gutschreiben|übernehmen|erlassen)',
      '(kein|keine|keinen|keinerlei) …2 (Gutschein|Gutschrift|Rabatt|Nachlass|Erstattung|Rückerstattung|Entschädigung|Ersatz|Kosten übernehmen)',
      '(Hotline|Newsletter|App|Telefonnummer|Servicenummer|TelefonSeelsorge|Telefonseelsorge|Hilfe|Demo|Testversion|anrufen|Parkplätze|WLAN) …6 (kostenlos|gratis|gebührenfrei|kostenfrei)',
      '(kostenlos|gratis|gebührenfrei|kostenfreie|kostenlose|kostenlosen) …3 (Hotline|Nummer|erreichbar|registrieren|anmelden|Servicenummer|Newsletter|da)',
      '(erstatten|übernehmen|erstatte|übernehme|gutschreiben|ersetze|ersetzen|zahle|zahlen) …4 nicht',
      '(nicht|nie) …4 (erstatten|übernehmen|gutschreiben|gewähren|ersetzen)',
      '(nicht umsonst|kostenlos …8 nicht|gratis …8 nicht|ausgeschlossen|Testphase|Testversion|Probezeit)',
      '~das (geht|ging) …3 auf (uns|mich)',
      '(Verantwortung|Fall|Fehler|Kollegin|Kollege|Bearbeitung) …3 (übernehme|übernehmen|übernommen)',
      '(übernehme|übernehmen) (ich|wir)? …4 (Verantwortung|Fall|Bearbeitung|Ihr Anliegen|Vorgang)',
      '(trage|tragen|ziehe|ziehen|nehme|nehmen|zahle) (ich|wir) …6 (Verantwortung|ein|ernst|Kontakt|Rücksprache|zurate|mit|an|auf|Konsequenzen|Zeit|Stellung)',
      '(Gutschein|Gutschrift|Rabatt) …6 (abgelaufen|ungültig|gilt|einlösen|eingelöst|eingeben|Code)',
      '(könnten|können) wir …6 (nicht)',
      '(hätten|haben|hat) Sie …6 (Gutschein|Rabatt)',
      '(wenn|falls|sobald|sofern|ob) …8 (gutgeschrieben|erstattet|kostenlos)',
    ],
  },
  {
    sign: 'options',
    sentence: 'statement',
    phrase: [
      '(zwei|drei|vier|mehrere|folgende|verschiedene|diese|beide) …1 (Möglichkeiten|Optionen|Wege|Varianten|Alternativen|Vorschläge|Lösungen|Auswege) …6 (Auswahl|Wahl|gibt|gäbe|sehe|sehen|biete|bieten|anbieten|habe|haben|/|offen|stehen|kann|können|wären|möglich|vorschlagen|schlage)',
      '(gibt|gäbe|sehe|sehen|biete|bieten|habe|haben|anbieten|schlage|stehen|hätte|hätten|hast) …6 (zwei|drei|vier|mehrere|folgende|verschiedene) …1 (Möglichkeiten|Optionen|Wege|Varianten|Alternativen|Vorschläge|Lösungen|Auswege)',
      '^ (zwei|drei|vier|folgende) …1 (Möglichkeiten|Optionen|Wege|Varianten|Alternativen|Vorschläge|Lösungen) /',
      '^ (zwei|drei|vier) (Möglichkeiten|Optionen|Wege|Varianten|Alternativen|Vorschläge|Lösungen) (habe|hätte|sehe|gibt|stehen|kann|biete|schlage)',
      '(haben|hast) (Sie|du) die (freie)? Wahl',
      '(Sie|du) (haben|hast) …2 (die|freie) (freie)? Wahl',
      '(können|kannst|dürfen|darfst) (Sie|du) …6 (wählen|auswählen|aussuchen|entscheiden)  , (zwischen|ob|/)?',
      '(Sie|du) (können|kannst|dürfen|darfst) …6 (wählen|auswählen|aussuchen)',
      '(wählen|entscheiden) Sie …4 (zwischen|aus|einfach|selbst|, ob|, was)',
      '(Möglichkeit|Option|Variante) (1|A|eins|eine) && (Möglichkeit|Option|Variante) (2|B|zwei|andere)',
      '(entweder) …,20 oder && (wählen|lieber|können Sie|kannst du|Sie können|bekommen Sie|Sie bekommen|Sie erhalten|erhalten Sie)',
      'ganz wie (Sie|du) …3 (möchten|möchtest|wollen|willst|wünschen|lieber)',
      '(je nachdem|sagen Sie mir|sag mir|schreiben Sie mir|geben Sie mir Bescheid|lassen Sie mich wissen) …3 , (was|welche|welcher|welches|welchen|wofür|ob) …,10 (lieber|bevorzugen|bevorzugst|besser passt|möchten|magst|passt|vorziehen|entscheiden)',
      '(stattdessen|alternativ|wahlweise) (können|kann|biete|bieten|könnte|könnten|gibt) ',
      '(einerseits|erstens) && (andererseits|zweitens) && (können|kann|biete|bieten)',
    ],
    unless: [
      '(keine|keinerlei) …2 (Möglichkeiten|Optionen|Wege|Alternativen|andere Wahl|Wahl)',
      '(alle|sämtliche) …2 (Möglichkeiten|Wege|Optionen) …4 (ausgeschöpft|geprüft|versucht)',
      '(wir|ich) …4 (zwei|mehrere|verschiedene) …2 (geprüft|versucht|probiert)',
      '(haben|hatten) (zwei|mehrere|verschiedene|drei) …6 (geprüft|versucht|getestet)',
    ],
  },
  {
    sign: 'choose',
    phrase: [
      '(welche|welcher|welches|welchen|welchem) …8 (lieber|besser|passt|recht|zusagt|bevorzugen|bevorzugst|nehmen)',
      '(was|womit|wofür|wie) …4 (lieber|am liebsten|besser|passt|entscheiden|entscheidest|bevorzugen|bevorzugst|darf ich|hättest|hätten|möchten|möchtest|zusagt|geholfen)',
      '(ist|wäre) (Ihnen|dir) …4 (lieber|recht|am liebsten)',
      '(sagen|schreiben|geben|lassen|teilen|melden) Sie (mir|uns|mich)? …4 , (was|welche|welcher|welches|welchen|wofür|ob|womit) ',
      '(sag|schreib|gib|lass) (mir|uns|mich)? …4 , (was|welche|welcher|welches|welchen|wofür|ob|womit) ',
      '(die|freie|Ihre|zur) (Wahl|Auswahl)',
      '(entscheiden Sie|Sie entscheiden|du entscheidest|Ihre Entscheidung)',
      '(Möglichkeiten|Varianten|Alternativen|zwei Optionen|drei Optionen|diese Optionen|folgende Optionen)',
      '(zwei|drei|folgende) (Wege|Lösungen|Vorschläge|Angebote)',
    ],
  },
  {
    sign: 'either-or',
    phrase: [
      'entweder …,20 oder',
      '^ (möchten|möchtest|wollen|willst|bevorzugen|hätten Sie|hättest du|sollen wir|soll ich|wünschen) …,20 oder ',
      'lieber …,20 oder',
    ],
    sentence: 'question',
  },
  { sign: 'either-or', phrase: ['entweder …,20 oder'], sentence: 'statement' },
];
