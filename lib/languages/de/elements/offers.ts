/** German words that name a day, tell what is being done or when something will be there, and give something on top. */
import type { ElementCue } from '../../../core/checklist/element-words';

const NUMBER = '(*0|*1|*2|*3|*4|*5|*6|*7|*8|*9)';
const WEEKDAY = '(Montag*|Dienstag*|Mittwoch*|Donnerstag*|Freitag*|Samstag*|Sonnabend|Sonntag*)';
const DAY = `(heute|morgen|übermorgen|(am|bis|ab|bis spätestens|kommenden|nächsten|diesen) ${WEEKDAY}|(am|bis|zum|ab) ${NUMBER}|(um|gegen|zwischen) ${NUMBER} …3 Uhr)`;
const SPAN =
  '((binnen|innert|innerhalb|in) (von)? (spätestens|höchstens)? (ein|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn|weniger|wenigen|den nächsten|*0|*1|*2|*3|*4|*5|*6|*7|*8|*9) …2 (Minuten|Stunde|Stunden|Tag|Tagen|Tage|Werktagen|Werktage|Arbeitstagen|Arbeitstage|Woche|Wochen))';
const SOMEBODY =
  '(Techniker|Technikerin|Monteur|Monteurin|Kollege|Kollegin|Kollegen|Fahrer|Fahrerin|Hauswart|Hausmeister|Hausbesorger|Handwerker|Installateur|Elektriker|Schreiner|Tischler|Meister|Kurier|Bote|Chef|Chefin|Werkstatt|Abschlepper|Lehrling|Schlosser|Maler|Dachdecker|Gärtner|Team|Spedition|Restauratorin|Restaurator|Schneiderei|Herr …1|Frau …2|Dr …1)';
const COMES =
  '(kommt|kommen|bringt|bringen|holt|holen|ruft|schaut|schauen|prüft|prüfen|meldet|liefert|liefern|tauscht|tauschen|repariert|reparieren|montiert|baut|ersetzt|schaltet|schalten|misst|spannt|richtet|setzt|übernimmt|bleibt)';
/** In two halves: a pattern has a longest length. */
const DO =
  '(schleppe|schleppen|verschicke|verschicken|versende|versenden|liefere|liefern|bringe|bringen|hole|holen|schicke|schicken|sende|senden|tausche|tauschen|repariere|reparieren|montiere|montieren|überweise|überweisen|erstatte|erstatten|buche|buchen|prüfe|prüfen|drucke|drucken|komme|kommen|rufe|rufen|melde|melden|zeige|zeigen|stelle|stellen)';
const DO_TOO =
  '(packe|packen|fahre|fahren|setze|setzen|trage|tragen|schalte|schalten|bespreche|besprechen|rede|reden|kläre|klären|schreibe|schreiben|lege|legen|baue|bauen|nähe|nähen|backe|backen|ersetze|ersetzen|bestelle|bestellen|gebe|geben|starte|starten|reinige|reinigen|storniere|stornieren|korrigiere|korrigieren|mache|machen)';
const THING =
  '(Version|Rechnung|Bestätigung|Lieferung|Teil|*teil|Gutschrift|Paket|Brief|Unterlagen|Antwort|Angebot|Offerte|Update|Ware|Abholung|Aushang|Ersatz|*gerät|Gerät|Karte|Schlüssel|Vertrag|Zahlung|Geld|Betrag|Sendung|Entwurf|Bericht|Abrechnung|Stornorechnung|Etikett|*etikett|Termine|Nachlieferung|Ersatzlieferung|Bestellung|Tickets|Formular|Zeugnis|Bescheinigung|Erstattung|Rückerstattung|Rest|Päckchen|Kiste|Couvert|Exemplar|Paar|es|er|sie|beides|alles)';
const OVER =
  '(bei (Ihnen|dir|euch)|auf (Ihrem|deinem|eurem) Konto|wieder da|fertig|abholbereit|bereit|repariert|zurück|unterwegs|gutgeschrieben|im Briefkasten|in (Ihrem|deinem) (Briefkasten|Postfach))';
const GET = '(haben|hast|bekommen|bekommst|erhalten|erhältst|sehen|siehst|hören|hörst|kriegen|kriegst)';
const FREE =
  '(kostenlos|kostenfrei|gratis|unentgeltlich|gebührenfrei|spesenfrei|ohne Aufpreis|ohne Mehrkosten|ohne Berechnung)';
const MONEY =
  '(Euro|EUR|€|CHF|Franken|Lieferkosten|Versandkosten|Rückversand|*kosten|*gebühr|Gebühr|*geld|Fahrpreis|Eintritt|*spesen)';

const NO_STEP = [
  '(falls|ob|sobald|nachdem) ',
  '(wenn|sofern|solange) …4 (Sie|du|das|der|die|wir|alles|bis)',
  '(nicht|kein|keine|keinen|nie|leider|normalerweise|üblicherweise|im Regelfall|voraussichtlich|vermutlich|hoffentlich|hoffe|hoffen|eigentlich|meistens|jeweils|immer|in der Regel|erfahrungsgemäss|erfahrungsgemäß|vielleicht|womöglich)',
  '(hätte|hätten|hatte|hatten|wollte|sollte …4 (sein|gewesen)|geplant|gestern)',
  '(Sie|du) …6 (bitte|müssen|musst)',
  '(geöffnet|offen|erreichbar|geschlossen)',
  'seit (heute|gestern|morgen)',
] as const;

export const offers: readonly ElementCue[] = [
  {
    sign: 'next-step',
    sentence: 'statement',
    phrase: [
      `${SOMEBODY} …1 ${COMES} …6 ${DAY}`,
      `${DAY} …2 ${COMES} …4 ${SOMEBODY}`,
      `${SOMEBODY} …1 ${COMES} …6 (vorbei|ab|mit|zurück|drauf|frei) /`,
      `(dann|danach|anschliessend|anschließend) (kommt|holt|bringt|schaut) …8 (vorbei|ab|mit|zurück|drauf)`,
      `(geht|gehen) …5 (heute|morgen|*tag|${NUMBER}|sofort|gleich|express|Express) …6 (raus|hinaus|auf den Weg|an Sie|an dich|in die Post|auf die Post|zur Post|zu Ihnen|in den Versand|zu /)`,
      `(geht|gehen) (Ihnen|dir) …6 (heute|morgen|*tag|${NUMBER}) …4 zu`,
      `${THING} (kommt|kommen|folgt|folgen|trifft|treffen) …4 ${DAY} …5 (/|ein|an|per|bei|zu|in|mit)`,
      `(ich|wir) ${DO} …6 ${DAY}`,
      `(ich|wir) ${DO_TOO} …6 ${DAY}`,
      `${DO} (ich|wir) …5 ${DAY}`,
      `${DO_TOO} (ich|wir) …5 ${DAY}`,
      `${DAY} …1 ${DO} (ich|wir) `,
      `${DAY} …1 ${DO_TOO} (ich|wir) `,
      `(schicke|schicken|sende|senden|prüfe|prüfen|kontrolliere|kontrollieren|informiere|informieren|melde|melden) (wir|ich) …4 (ab sofort|künftig|ab heute)`,
      '(ab sofort|ab heute|künftig|ab jetzt) (macht|prüft|kontrolliert|schaut|liest|ruft|bestätigt|schicken|prüfen|kontrollieren|rufen) …6',
      `(schaltet|schalten|prüft|prüfen|ruft|rufen|kommt|kommen) (der|die|das|unser|unsere) …1 ${SOMEBODY} …4`,
      'dann (kann|können) (ich|wir) …6 (lassen|prüfen|veranlassen|freigeben|auslösen|buchen|bestellen|ermitteln|anerkennen|erstatten|umbuchen|nachsehen|klären|nachmessen|reservieren|eintragen)',
      'damit (kann|können) (ich|wir) …6 (prüfen|veranlassen|freigeben|auslösen|buchen|ermitteln|anerkennen|erstatten|nachsehen|klären|nachverfolgen|zuordnen)',
      '(lässt|lassen|lasse) (wir|ich|die|den|das) …6 (erneuern|reparieren|austauschen|nachmessen|prüfen|überprüfen|reinigen|richten|ersetzen|neu machen|nachbestellen)',
    ],
    unless: [
      ...NO_STEP,
      '(ich|wir) (hole|holen|mache|machen|gebe|geben|setze|setzen|schreibe|schreiben|lege|legen) (mir|uns) ',
      '(schreibe|schreiben|melde|melden) (ich|wir) (Ihnen|dir|mich|uns)? …2 heute , (weil|da|um)',
      '(ich|wir) (melde|melden|schreibe|schreiben) (mich|uns|Ihnen|dir)? …2 (heute|noch heute) (bei|mit|wegen|weil|zu|noch einmal|erneut)',
      'lassen (wir|uns) (uns|das|es|die Sache)',
    ],
  },
  {
    sign: 'own-date',
    sentence: 'statement',
    phrase: [
      `${SOMEBODY} …1 ${COMES} …6 [${DAY}]`,
      `[${DAY}] …2 ${COMES} …4 ${SOMEBODY}`,
      `(geht|gehen) …3 [${DAY}] …6 (raus|hinaus|auf den Weg|an Sie|an dich|in die Post|auf die Post|zur Post|zu Ihnen|in den Versand|zu /)`,
      `(geht|gehen) (Ihnen|dir) [${DAY}] …6 zu`,
      `${THING} (kommt|kommen|folgt|folgen|trifft|treffen) …4 [${DAY}]`,
      `(ich|wir) ${DO} …6 [${DAY}]`,
      `(ich|wir) ${DO_TOO} …6 [${DAY}]`,
      `${DO} (ich|wir) …5 [${DAY}]`,
      `${DO_TOO} (ich|wir) …5 [${DAY}]`,
      `[${DAY}] …1 ${DO} (ich|wir) `,
      `[${DAY}] …1 ${DO_TOO} (ich|wir) `,
      `${THING} …3 (ist|sind|wäre|wären|sollte|sollten|wird|werden|liegt) …2 [${DAY}] …4 ${OVER}`,
      `${THING} …3 (ist|sind|wäre|wären|sollte|sollten|wird|werden|liegt) …2 [${SPAN}] …4 ${OVER}`,
      `und (ist|sind|sollte|sollten|wird|werden|soll) …2 [(${DAY}|${SPAN})] …4 ${OVER}`,
      `[(${DAY}|${SPAN})] …1 (ist|sind) …6 ${OVER}`,
      `[(${DAY}|${SPAN})] ${GET} (Sie|du|ihr) …6`,
      `(Sie|du|ihr) ${GET} …6 [((bis|spätestens|noch heute|morgen|binnen|innert|innerhalb) …1 (${WEEKDAY}|${NUMBER}|/)|${SPAN})]`,
      `${GET} (Sie|du|ihr) …6 [((bis|spätestens) …2 (${WEEKDAY}|${NUMBER})|${SPAN})]`,
      `(kommen Sie|komm|kommt) …3 [${DAY}] …4 Uhr`,
      `(kommen Sie|komm) …3 [(heute|morgen|übermorgen) um ${NUMBER}]`,
    ],
    unless: [
      ...NO_STEP,
      '(Sie|du|ihr) (haben|hast|finden|findest|sehen|siehst) …6 (Zeit|Frist|Anspruch|Recht|bezahlt|bestellt|geschrieben|gebucht|erhalten|bekommen|gekauft|gemeldet)',
      '(haben|hast|finden|findest|sehen|siehst) (Sie|du|ihr) …8 (Zeit|Frist|Anspruch|Recht|bezahlt|bestellt|geschrieben|gebucht|erhalten|bekommen|gekauft|gemeldet|gewartet)',
      '(ich|wir) (melde|melden|schreibe|schreiben) (mich|uns|Ihnen|dir)? …2 (heute|noch heute) (bei|mit|wegen|weil|zu|noch einmal|erneut)',
    ],
  },
  {
    sign: 'goodwill',
    sentence: 'statement',
    phrase: [
      `${MONEY} …8 (bekommen|bekommst|erhalten|erhältst|kriegen|kriegst) (Sie|du|ihr) …6 (zurück|retour)`,
      `(bekommen|bekommst|erhalten|erhältst|kriegen|kriegst) (Sie|du|ihr) …8 ${MONEY} …4 (zurück|retour)`,
      `(Sie|du|ihr) (bekommen|bekommst|erhalten|erhältst|kriegst) …8 ${MONEY} …4 (zurück|retour)`,
      `${MONEY} …3 (ist|sind) …4 (auf dem Weg zurück|zurückgebucht|retour|schon unterwegs|bereits zurück)`,
      '(wartet|liegt|steht) …3 (ein|eine|kleine|kleiner|kleines) …5 (auf Sie|auf dich|für Sie bereit|für dich bereit)',
      '(lege|legen|packe|packen|gebe|geben|schicke|schicken) (ich|wir) …4 (ein|eine|einen) (kleine|kleiner|kleines|kleinen|süsse|süße) …3',
      '(falsche|falschen|falsches|fehlerhafte|defekte|kaputte|beschädigte|überzählige|überzähligen|zu viel gelieferte|doppelte) …3 (kannst|können|dürfen|darfst) (du|Sie|ihr) …4 behalten',
      `${FREE} (natürlich|selbstverständlich)`,
      `(natürlich|selbstverständlich) ${FREE}`,
      '(Sie|du|ihr) (zahlen|zahlst|bezahlen|bezahlst) …3 (nichts|keinen Cent|keinen Rappen)',
      'darauf (verzichte|verzichten) (wir|ich)',
      '(verzichte|verzichten) (wir|ich) …4 darauf',
      '(verzichte|verzichten) (wir|ich) …4 auf (die|den|das|eine|unsere) …1 (Gebühr|*gebühr|*kosten|Rechnung|Mahnung|Frist|Zuschlag|Pauschale|Anzahlung)',
      '(lade|laden) (ich|wir) …4 (Sie|dich|euch) …6 (ein|einladen)',
    ],
    unless: [
      '(nicht|kein|keine|keinen|nie) …4 (zurück|behalten|retour|kostenlos|gratis)',
      '(Kaution|Depot|Pfand|Widerruf|Widerrufs*|Restguthaben|Guthaben|Kaufpreis|Kursgeld|doppelt|irrtümlich)',
      '(falls|ob|sobald|nachdem|sofern) ',
      '(nach|bei) (Eingang|Erhalt|Rücksendung|Rückgabe|Retoure)',
      '(behalten|behältst) (Sie|du) …4 (Nerven|Recht|Überblick|Ruhe|im Auge|im Blick|Beleg|Rechnung|Quittung)',
      '(behalten) (Sie|du) …8 (Beleg|Rechnung|Quittung|Verpackung|Karton)',
      '(in der Zeit|solange|während|im ersten Monat|Testphase|Probemonat) …4 (zahlen|zahlst|nichts)',
      '(laden|lade) …6 (herunter|hoch|App|Datei)',
      'erst …4 wenn',
      '(Finanzamt|Versicherung|Krankenkasse|Behörde|Steuern|Kreditkartenfirma)',
      'nichts extra',
      'nicht (annehmen|abholen)',
    ],
  },
];
