/** German stretches that look like times and are none. */

const NUMBER =
  '(?:\\d+|ein(?:e[nrm]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|dreissig|vierzig|fünfzig|hundert|(?:ein )?paar|einige|mehrere|halbe[ns]?|anderthalb)';
const UNIT =
  '(?:Minuten?|Stunden?|(?:Werk|Arbeits|Kalender)?[Tt]age?n?|Wochen?|Monat(?:e|en|s)?|Quartale?n?|Jahr(?:e|en|zehnte)?)(?!\\p{L})';
const HOUR = '(?!\\d|\\s?(?:Uhr|h)(?!\\p{L})|[.:]\\d)';

/** Names and sums ("Frau Montag", "Fr. 20.–"), terms of a warranty, lengths, most and least counts, numbers of things. */
export const NOT_TIMES = [
  '(?:Herrn?|Frau|Familie|Firma|Kollegin|Kollege|Kollegen)\\s+(?:(?:Dr|Prof)\\.\\s+)*\\p{Lu}[\\p{L}-]*',
  '(?:Fr|Hr|Dr|Prof)\\.\\s+(?!Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)\\p{Lu}[\\p{L}-]*',
  '(?:Fr\\.|S[Ff]r\\.?|CHF|EUR|€)\\s?\\d+(?:[.,](?:\\d{2}|[–—-]+))?(?![\\d.]|\\s?[–-]\\s?\\d|\\s?(?:Uhr|Jan|Feb|Mär|Apr|Mai|Ju[nl]|Aug|Sep|Okt|Nov|Dez))',
  '\\d+[-\\s]?(?:Tagen?|Monaten?|Jahren?|jährigen?|monatigen?|tägigen?)[-\\s]+(?:Garantie|Gewährleistung|Herstellergarantie|Rückgabe\\p{L}*|Widerruf\\p{L}*|Umtausch\\p{L}*|Zahlungsziel|Laufzeit|Mindestlaufzeit|Kündigungsfrist|Frist|Lieferzeit)',
  '(?:Größe|Grösse|Gr\\.|Art\\.|Artikel|Nr\\.|Nummer|Version|Seite|Punkt|Zimmer|Etage|Hausnummer|Ziffer|Platz|Gleis|Los|Abschnitt|Kapitel|Absatz|Abs\\.|Wohnung|Whg\\.|Raum|Büro|Halle|Haus|Tor|Tisch|Kabine|Ventil|\\p{L}*[Tt]eil|Modell|Typ|Serie|§)\\s*-?\\d[\\d./-]*(?!\\s?Uhr)',
  '\\d{1,2}\\.\\s?(?:Mal|Etage|Stock|OG|UG|Obergeschoss|Klasse|Schritt|Punkt|Absatz|Platz|Reihe|Stelle|Mahnung|Rate|Versuch|Lieferung|Geburtstag)(?!\\p{L})',
  // How long, how much longer, how much at most: "für die nächsten vier Wochen", "um zwei Wochen", "bis zu drei Profile".
  `(?:[Ff]ür|über)\\s+(?:die|den|das)\\s+(?:nächste|kommende|erste)[ns]?\\s+(?:${NUMBER}\\s+)?${UNIT}`,
  `(?:[Ii]n den ersten|[Dd]ie (?:nächsten|kommenden|ersten))\\s+${NUMBER}\\s+${UNIT}`,
  `[Dd]ie (?:nächsten|kommenden|ersten)\\s+(?:Wochen|Monate|Jahre)(?!\\p{L})`,
  `[Uu]m\\s+(?:weitere\\s+)?${NUMBER}(?:\\s+(?:weitere[nrs]?|volle[ns]?|ganze[ns]?))?\\s+${UNIT}`,
  `[Bb]is zu\\s+(?:jeweils\\s+)?${NUMBER}(?:\\s*[–-]\\s*\\d+)?(?!\\p{L})${HOUR}(?:\\s+${UNIT})?`,
  // The day it counts from is the customer's.
  `(?:[Ii]nnerhalb(?: von)?|[Bb]innen|[Ii]nnert)\\s+(?:von\\s+)?${NUMBER}\\s+${UNIT}\\s(?:nach|ab)\\s(?:dem |der |Ihrem |Ihrer )?(?:Kauf|Bestell|Rechnungsdatum|Vertragsschluss|Vertragsabschluss|Vertragsbeginn|Ausstellung)\\p{L}*`,
  '24/7',
  '\\d+/\\d+\\s(?:Zoll|der|des|von|aller)(?!\\p{L})',
].join('|');

/** Behind a number: what it counts ("ab zehn Zimmern"), which makes it no hour. Nouns that look like a plural and are none are left out. */
export const COUNTED =
  '\\s+(?:(?!eine|meine|ihre|seine|unsere|keine|diese|jede|alle|die|der|den|dem|des|bitte|heute|gerne|lieber|wieder|weiter|unter|hinter|neben|gegen|morgen|wegen|sowie|anrufen|werden|haben|können)\\p{Ll}+(?:e|en|er|es)\\s+)?' +
  '(?!Uhr|Sie(?!\\p{L})|Ihnen|Ihr|Herrn?(?!\\p{L})|Frau|Termin|Oktober|September|November|Dezember|Morgen|Ostern|Weihnachten|Pfingsten|\\p{L}+in(?!\\p{L}))' +
  '\\p{Lu}[\\p{L}-]*(?:n|s|er|el)(?![\\p{L}-])';
