/** "Der Kalender ist voll", "kein Platz mehr", "ein Foto reicht nicht": too little of what is wanted, or of what is asked for. */
import type { Rule } from '../../../../core/rules/rule';
import { CONDITION, LACK, NEXT, REJECTED, SILVER_LINING, SPARED, WAY_OUT } from './reasons';

export const SHORT_SUPPLY: readonly Rule[] = [
  {
    id: 'kalender-voll',
    phrase: [
      '(*kalender|*buch|*bücher|*kurs|*liste|*tour|Werkstatt|Haus|*saal|Lager|*plan|*gruppe|Kita|Praxis|Wagen|Boot|Bus|Trupp|Bautrupp|Termine|Monteure) (ist|sind|is) …4 [(voll|dicht|zu|proppenvoll|randvoll|rappelvoll|knallvoll|gesteckt voll|pumpvoll|bumvoll)] <schluss>',
      '(wir sind|sind wir|ich bin|bin ich) (bis|über|im|diese|nächste|leider|am|den|restlos|komplett|heute|morgen) …5 [(voll|dicht|ausgebucht|ausgelastet|zu|restlos verplant|verplant)] <schluss>',
      '[(Tour|Kurs|Kalender|Liste|Saal|Boot|Gruppe) (leider)? voll] (bis …2)? <schluss>',
      '(*kurs|*termin|*stunde|*training|*fahrt|*tour|Konzert|*vorstellung|*führung|*abend|*treffen|*seminar) …3 [(fällt|fallen) …1 (leider|ersatzlos|daher|damit|somit|dieses Jahr|heuer) …1 aus] <schluss>',
    ],
    unless: [...SILVER_LINING, '(ruf|nehmen|nimm|Akku|Mappe|Müll|Tonne|Papierkorb|Postfach|Speicher|Tank|*eimer)', '(noch|nicht) …2 (voll|dicht)'],
    when: { sentence: 'statement' },
    better: [],
    model: ['Frei ist wieder ab «Datum».', 'Ich setze [Sie|dich] gern auf die Warteliste.'],
    note: LACK,
    flags: [
      'Unser Kalender ist bis Oktober voll.',
      'Bis Ende Juni sind wir leider restlos verplant.',
      'Der Abendkurs fällt leider aus.',
      'Wir sind über Ostern komplett dicht.',
    ],
    passes: ['Der Kurs ist noch nicht voll.', 'Der Kalender ist voll, am Montag um acht ist aber jemand abgesprungen.', 'Die Tonne ist voll.'],
  },
  {
    id: 'kein-platz-mehr',
    phrase: [
      '[(ist|sind|wäre|war|is) …4 <kein> …1 (Platz|Termin|Termine|Zimmer|Tisch|Slot|Spielraum|Budget|Geld|Raum|Personal|Ersatz|Monteur|Techniker|Wagen|Fahrer|Plätze|Karten|Nachschub|Vorrat|Ersatzteil|Ersatzteile) (mehr)? (frei|da|verfügbar|vorhanden|zu bekommen|zu kriegen|übrig|drin|vorgesehen|eingeplant|in Sicht)?] <schluss>',
      '(dafür|hierfür) [(haben|habe) (wir|ich) (leider|derzeit|aktuell|schlicht)? <kein> …2 (mehr)?] <schluss>',
      '(ist|sind|war|waren) …6 [(<verneint>|nirgends|nirgendwo) (mehr)? (aufzutreiben|zu beschaffen|zu ergattern|zu finden)] <schluss>',
      "[(gibt es|gibt's|gibts) (derzeit|zurzeit|momentan|aktuell|im Moment|bundesweit)? nirgends …2]",
    ],
    unless: [...WAY_OUT, ...SPARED, '(Erklärung|Verständnis|Ausrede|Einfluss|Zugriff|Geld mehr von Ihnen)'],
    when: { sentence: 'statement' },
    better: [],
    model: ['Der nächste freie Platz ist am «Datum».', 'Bestellt ist «Ware» für «Datum».'],
    note: LACK,
    flags: ['Im Kurs ist leider kein Platz mehr frei.', 'Dafür ist kein Budget da.', 'Das Mittel gibt es zurzeit nirgends.', 'Ersatz war nicht aufzutreiben.'],
    passes: ['Im Kurs ist noch Platz.', 'Im Saal ist kein Platz mehr, auf der Empore aber schon.', 'Dafür haben wir keine Erklärung.'],
  },
  {
    id: 'foto-reicht-nicht',
    phrase: [
      '(*foto|*fotos|*kopie|Attest|*beleg|*nachweis|Scan|Screenshot|*auszug|Unterschrift|Mail|Anruf|Formular|Vollmacht|Aussage|*bon|*quittung|*rechnung|Fax|*bescheinigung|*bestätigung|*angabe|*angaben|*unterlagen|*schreiben|Handyfoto|Bild|Zusage|Erklärung) …4 [(reicht|reichen|genügt|genügen) …4 <verneint> (aus)?] <schluss>',
      '[(zählt|zählen|gilt|gelten) (bei uns|hier|leider|dafür|da) …3 (nicht|nich|ned|net)] <schluss>',
    ],
    unless: [...WAY_OUT, ...SILVER_LINING, '(*gebühr*|*frist|Entschuldigung|allein …3 nicht , …8 (und|auch)|Sorge|Zug|Bus|wenn|ich|wir)'],
    when: { sentence: 'statement' },
    better: [],
    model: ['Mit «Unterlage» ist alles vollständig.', 'Was noch dazugehört: «Ergänzung».'],
    note: CONDITION,
    flags: ['Ein Foto der Quittung genügt leider nicht.', 'Der Kontoauszug reicht als Nachweis nicht aus.', 'Mündliche Absprachen zählen bei uns nicht.'],
    passes: ['Ein Foto der Quittung genügt.', 'Die Kopie reicht nicht, ein Scan per Mail aber schon.', 'Die Frist gilt hier nicht.'],
  },
  {
    id: 'nehmen-wir-keine-an',
    phrase: [
      '[(nehmen|vergeben|verkaufen|reparieren|verleihen|vermieten|betreuen|behandeln|stellen|akzeptieren|liefern|fahren|bedienen|drucken|montieren|transportieren|vermitteln|bauen|backen|nähen|schulen|impfen|entsorgen) (wir|ich) (leider|derzeit|aktuell|grundsätzlich|hier|da|heuer|generell|seit …2|ab …2)? <kein> …3 (mehr)? (an|auf|aus|ein|zurück|her|entgegen|mit)?] <schluss>',
      '[(wir|ich) (nehmen|nehme|vergeben|verkaufen|reparieren|verleihen|vermieten|betreuen|behandeln|akzeptieren|fahren|bedienen|drucken|montieren|transportieren|vermitteln|bauen|backen|nähen|schulen|impfen|entsorgen) (leider|derzeit|aktuell|grundsätzlich|hier|da|heuer|generell)? <kein> …3 (mehr)? (an|auf|aus|ein|zurück|her|entgegen|mit)?] <schluss>',
      '(darf|dürfen) (ich|wir) …6 [<verneint> …1 (*eben|*ellen|*ichten|*aten|*üllen|*ühren|*eigen|*ösen|*ieren|*ehmen|*achen|*olen|*assen|*ehen|*aufen|*igen|*ecken)] <schluss>',
    ],
    unless: [
      ...WAY_OUT,
      ...SPARED,
      '(Anzahlung*|Kaution*|Vorkasse|Trinkgeld|Provision*|vergessen|versäumen|übersehen|unterschätzen|verschweigen|Daten|Rücksicht|Stellung|persönlich|in Kauf|übel|hängen lassen|auslassen|zulassen)',
    ],
    when: { sentence: 'statement' },
    better: [],
    model: ['Annehmen kann ich «Alternative».', 'Ab «Datum» nehmen wir wieder auf.'],
    note: REJECTED,
    flags: [
      'Zurzeit nehmen wir leider keine neuen Patienten auf.',
      'Wir reparieren grundsätzlich keine Fremdgeräte.',
      'Den Namen darf ich Ihnen nicht weitergeben.',
    ],
    passes: ['Wir nehmen keine Gebühren.', 'Wir reparieren keine Fremdgeräte, den Akku tauschen wir aber gern.', 'Das darf ich nicht vergessen.'],
  },
  {
    id: 'leider-nein',
    phrase: [
      '^ [leider (nein|nicht|ned|nich)] $',
      '^ [(nein|nö|nee) leider (nicht)?] $',
      '[(Antwort|Auskunft|Entscheid|Entscheidung|Bescheid) …3 (ist|lautet|bleibt|heißt|fällt) (daher|leider|somit|da)? (ein)? (klares)? (nein|negativ|abschlägig) (aus)?]',
      '[(steht|stehen) …4 <verneint> (auf der Roadmap|im Vertrag|auf dem Programm|zum Verkauf|zur Wahl|zur Auswahl|in meiner Macht|in unserer Macht)]',
      '[(da|hier) (bin|sind) (ich|wir) …2 machtlos]',
    ],
    unless: [...WAY_OUT, '(wie|was|ob) …8 (in meiner Macht|in unserer Macht)', 'mehr'],
    better: [],
    model: ['Möglich ist «Alternative».', 'Was ich tun kann: «Schritt».'],
    note: NEXT,
    flags: ['Leider nein.', 'Die Antwort ist leider ein klares Nein.', 'Ein Export steht bei uns nicht auf der Roadmap.', 'Da bin ich leider machtlos.'],
    passes: ['Leider nein, aber ab Mai wieder.', 'Der Export steht auf der Roadmap.', 'Die Antwort ist ja.'],
  },
];
