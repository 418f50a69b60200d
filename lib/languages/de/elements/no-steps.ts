/** German words that sound like a step or a date of one's own and are none: hopes, rules, spans, the customer's and other people's dates. */
import type { ElementCue } from '../../../core/checklist/element-words';

const RULES: readonly string[] = [
  '(innerhalb|binnen|in) …5 (nach|ab|seit) (dem|der)? (Kauf|Kaufdatum|Erhalt|Lieferung|Bestellung|Vertragsschluss|Vertragsabschluss|Buchung|Rechnungsdatum|Inbetriebnahme)',
  '(in|während) den ersten …3 (Tagen|Wochen|Monaten|Jahren)',
  '(erstatten|übernehmen|ersetzen|vergüten) wir , (wenn|sofern|falls|soweit) (am|an|bei|der|die|das|es|kein|keine|mehr|ein|eine)',
  '(empfehle|empfehlen|raten|rate) (ich|wir)',
  '(kehre|kehren) (ich|wir)? …4 zurück',
  '(ich|wir) (bin|sind) …8 (abwesend|nicht im Büro|im Urlaub|in den Ferien|ausser Haus|außer Haus)',
  '(ersuche|ersuchen|bitte|bitten) (ich|wir)? …2 um (Überweisung|Zahlung|Begleichung|Rückmeldung|Antwort)',
];

const COUNTED =
  '(Zimmer|Zimmern|Person|Personen|Stück|Gast|Gäste|Gästen|Teilnehmer|Teilnehmern|Teilnehmenden|Platz|Plätze|Plätzen|Jahren|Kind|Kinder|Kindern|Nächten|Flaschen|Paketen|Metern|Kilo|Kilogramm|Prozent|Mitgliedern|Lizenzen|Nutzern|Exemplaren|Tonnen|Litern|Seiten|Punkten|Euro|Franken|Grad|Bar|Kilometern|Quadratmetern)';
const NUMBER =
  '(ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreissig|dreißig|hundert|*0|*1|*2|*3|*4|*5|*6|*7|*8|*9)';
const DAY =
  '(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Monat|Woche|Jahr|Quartal|Wochenende|heute|morgen|gestern)';
const EVENT =
  '(Kurs|*kurs|Kurse|*kurse|Seminar|*seminar|Lehrgang|Semester|Schule|Unterricht|Vorstellung|Konzert|Saison|Baustelle|Tour|Führung|Anmeldung|Vorverkauf|Markt|Messe|Sprechstunde)';
const RIDE = '(Bahn|*bahn|Zug|Bus|ICE|Fähre|Schiff|Shuttle)';

export const noSteps: readonly ElementCue[] = [
  {
    // Hopes, kind words and waiting promise nothing, nor does help that is not named.
    sign: 'next-step',
    hollow: true,
    phrase: [
      '(drücke|drücken) …4 (Daumen|die Daumen)',
      '(hoffe|hoffen|hoffentlich)',
      '(warte|warten) (ich|wir)? …1 auf (Ihre|deine|eine|Ihren|deinen)',
      '(freue|freuen) (ich|wir)? (mich|uns)',
      '(kümmere|kümmern|kümmer) (ich|wir)? (mich|uns) (gern|gerne|sofort|umgehend|natürlich|selbstverständlich|darum|drum|um Ihr Anliegen|um dein Anliegen|um alles|um die Sache)? …1 /',
      '(helfe|helfen|unterstütze|unterstützen) (ich|wir)? (Ihnen|dir|Sie|dich)? …2 (gern|gerne|weiter) …1 /',
      '(versuche|versuchen) (ich|wir)? …2 (unser|mein) (Bestes|Möglichstes)',
      '(tue|tun|tu|gebe|geben) (ich|wir)? …2 (unser|mein|alles|das) (Bestes|Möglichstes|Mögliche|Menschenmögliche)',
      '(schaue|schauen|sehen|sehe) (ich|wir)? , was (ich|wir) …4 (kann|können|lässt)',
      '(schaue|schauen|sehe|sehen) (ich|wir)? (mir|uns) (das|die Sache|es) (gern|gerne|mal|einmal)? an /',
      '(gehe|gehen) (ich|wir)? (dem|der Sache) (gern|gerne)? nach /',
      '(gebe|geben|leite|leiten) …12 (Lob|Worte|Komplimente|Komplimente|Dank) …6 weiter',
      '(Lob|Worte|Komplimente|Dank) , (ich|wir) (gebe|geben|leite|leiten) …6 weiter',
      '(Lob|Worte|Komplimente|Dank) , …1 (gebe|geben|leite|leiten) (ich|wir) …6 weiter',
      '(Lob|Komplimente|Dank|Worte) (gebe|geben|leite|leiten) (ich|wir) …6 weiter',
    ],
    unless: ['(Sie|du) (mir|uns) bis '],
  },
  {
    // A rule, advice and the own absence are no step, nor is what lies in the mail already, what happens anyway, or how one writes.
    sign: 'next-step',
    hollow: true,
    phrase: [
      ...RULES,
      '(in der Regel|grundsätzlich|generell|üblicherweise|normalerweise)',
      `(ab|bei) ${NUMBER} ${COUNTED} (geben|gewähren|erhalten|bekommen|gibt|berechnen|zahlen|bezahlen|ist|sind|wird|kostet)`,
      `${EVENT} …4 (startet|starten|beginnt|beginnen|öffnet|findet|finden|läuft)`,
      `${RIDE} …4 (fährt|verkehrt|startet)`,
      '(hänge|hängen|häng|hänget) (ich|wir)? …8 an /',
      '(ich|wir) (hänge|hängen|häng) …8 an /',
      '(ehrliche|offene|klare) Antwort',
      'zum Punkt /',
      '^ das geht ',
      '(Angebot|Offerte|Preis|Aktion) …2 (liegt|steht|gilt|bleibt) …8 (bereit|gültig|offen)',
      '(machen|mache) …6 wieder gut /',
    ],
    unless: [
      '~(schicke|schicken|sende|senden|melde|melden|rufe|rufen) (ich|wir)',
      '(hänge|hängen|häng) …6 (Tag|Tage|Woche|Wochen|Monat|Monate|Jahr|Nacht|Stunde|Stunden)',
      '(hänge|hängen|häng) …6 (bis|am|morgen|heute|übermorgen) …4 an /',
    ],
  },
  {
    // A number is no day, a validity no deadline, and what is only likely nothing to hold anyone to.
    sign: 'own-date',
    hollow: true,
    phrase: [
      `(ab|bis|unter|über|um|bis zu) ${NUMBER} ${COUNTED}`,
      'Kinder (bis|ab|unter) …1',
      '(voraussichtlich|vermutlich|hoffentlich|normalerweise|üblicherweise|erfahrungsgemäss|erfahrungsgemäß) …4 (am|im|um|bis|ab|in|binnen|innerhalb|innert|heute|morgen|übermorgen|Anfang|Mitte|Ende|nächste*|kommende*|diese*)',
      '(für|auf|über|in) (die|den) (nächsten|kommenden|letzten|vergangenen) …2 (Tage|Wochen|Monate|Jahre)',
      'den (Plan|*plan) für (die|den|das) …3',
      'einen …2 (Termin|Gutschein|Platz) (bis|ab)',
      '(Angebot|Offerte|Preis|Gutschein|*gutschein|Rabatt|Code|Aktion|Ticket|Karte) (steht|gilt|bleibt|läuft|gelten) …4 (bis|ab|am|im)',
      '(Angebot|Offerte) liegt …8 bereit',
      `(Preis|*preis|Lohn|Miete|*miete|*rechnung|Betrag|Differenz|Gebühr|*gebühr|Beitrag|*beitrag|Gehalt|Kosten|*kosten|Ausfall|Rate) (für|von|vom) …1 ${DAY}`,
      '(verlängere|verlängern|verlängert|gestundet|stunde|stunden|aufgeschoben) …8 bis',
      '(sitze|sitz|bin|sind) (ich|wir) …4 bis',
      '(ich|wir) (sitze|sitz|bin|sind) …4 bis',
      '(erwarte|erwarten) (ich|wir) …4 (bis|am|im|in|binnen|innerhalb|noch|heute|morgen)',
      '(ich|wir) (erwarte|erwarten) …8 (bis|am|im|in|binnen|innerhalb|heute|morgen)',
      '(Ihren|deinen|Ihr|dein|Ihrem|deinem) …1 (Geburtstag|Hochzeitstag|Abreisetag) am',
    ],
  },
  {
    sign: 'own-date',
    hollow: true,
    phrase: [
      ...RULES,
      '(in|während|für) (den|die) (nächsten|kommenden) …2 (Jahre|Jahren)',
      '(dieses|nächstes|kommendes) Jahr',
      '(auf|von) …3 bis …3 Uhr',
      '(Zeiten|*zeiten) …2 (ab|bis|von|zwischen)',
      '(verlängere|verlängern|verlängert) …6 um',
      '(geöffnet|offen|erreichbar|besetzt|da|im Haus) (bis|ab|von)',
      '(bis|ab|von) …4 (geöffnet|offen|erreichbar|besetzt|da|im Haus) /',
    ],
  },
  {
    // What the customer is to do until then.
    sign: 'own-date',
    hollow: true,
    phrase: [
      '(bitte|bitten|ersuche|ersuchen) …10 (Überweisung|Zahlung|Antwort|Rückmeldung|Begleichung|Einsendung|Rücksendung|Bestätigung) …8 (bis|binnen|innerhalb|in|spätestens)',
      '(Überweisung|Zahlung|Begleichung) …6 (bis|binnen|innerhalb|spätestens)',
      '(haben|hast|können|kannst|müssen|musst) (Sie|du) …6 (bis|binnen|innerhalb)',
      '(Sie|du) (haben|hast|können|kannst|müssen|musst) …6 (bis|binnen|innerhalb)',
    ],
  },
];
