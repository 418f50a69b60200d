/** Thanks from the drawer: "wertvolles Feedback", "entgegengebrachtes Vertrauen", "geschätztes Schreiben". */
import type { Rule } from '../../../../core/rules/rule';
import { CLOSING, CONCRETE, REST, SLOGAN, THANKS, whole } from './shared';

const TRUST = [
  '[wir (danken|bedanken) …5 für …5 (Vertrauen|Treue|Verbundenheit|Wertschätzung|Loyalität) ((in|zu) unser* <wort>)?]',
  `[(wir|ich) (danken|danke) …3 für …4 Vertrauen und (würden uns freuen|freuen uns|hoffen|würden uns sehr freuen) ${REST}]`,
  '[(vielen|besten|herzlichen) Dank für (das (uns|mir)? …2 (entgegengebrachte|geschenkte|erwiesene)|Ihre langjährige|Ihr geschätztes|Ihr langjähriges|die gute|die angenehme) (Vertrauen|Treue|Zusammenarbeit|Verbundenheit)]',
] as const;

export const thanksRules = [
  {
    id: 'wertvolles-feedback',
    phrase: [
      '[(vielen|besten|herzlichen|lieben|wir danken …4|danke) (Dank)? für wen:(Ihr|Ihre|Ihren|dein|deine|deinen|euer|eure|diesen|diese|dieses|das|den|die) (so|überaus|sehr|äußerst|stets)? (wertvolle|wertvolles|wertvollen|wertschätzende|wertschätzendes|konstruktive|konstruktives|konstruktiven|geschätzte|geschätztes|geschätzten|kostbare|kostbares) was:<wort> (, (der|die|das) …,10 (werden|verbessern|weiter))?]',
    ],
    better: ['danke für {wen} {was}'],
    note: THANKS,
    flags: ['Vielen Dank für dein wertvolles Feedback!', 'Besten Dank für Ihre konstruktive Kritik an der Speisekarte.'],
    passes: ['Vielen Dank für Ihr Feedback zu unserer App.', 'Danke für den Hinweis auf Seite 3.'],
  },
  {
    id: 'wertvoller-hinweis',
    phrase: [
      '[<ihr> (wertvolles|wertvolle|wertvoller) (Engagement|Beitrag|Mithilfe|Einsatz|Feedback|Rückmeldung|Hinweis|Input) (ist|macht|hilft|leistet) …8] /',
      '[wir (danken|bedanken) …4 für …5 (konstruktive|wertvolle|wertvollen|wertvolles) <wort>]',
      '[(wertvolle|wertvollen|wertvoller|wertvolles|geschätzte|geschätztes) (Hinweis|Hinweise|Feedback|Rückmeldung|Rückmeldungen|Anregung|Anregungen|Kritik|Input|Engagement|Mithilfe|Impulse|Beitrag) …2 , (der|die|das)]',
    ],
    better: [],
    model: ['Danke für «was genau».'],
    note: THANKS,
    flags: ['Wir danken für Ihr Interesse und Ihre konstruktive Kritik.', 'Ihr wertvolles Engagement macht einen Unterschied.'],
    passes: ['Der Ring ist wertvoll, bitte versichern Sie ihn.', 'Das ist ein wertvoller Fund für das Museum.'],
  },
  {
    id: 'geschaetzt',
    phrase: [
      '[(vielen Dank für|besten Dank für|danke für|Dank für)? (Ihr|Ihre|Ihren) (geschätztes|geschätzte|geschätzten|wertes|werte|werten)? (Schreiben|Anfrage|E Mail|Mail|Nachricht|Zeilen|Zuschrift|Mitteilung) / (welches|welche|das|die) …8 (genommen|gewürdigt|gelesen|studiert|aufgenommen) (haben|habe)]',
      '[(Ihr|Ihre|Ihren|Ihrem|Ihrer) (sehr)? (geschätzte|geschätztes|geschätzten|geschätzter|geschätztem|wertes|werte|werten|wertem|gefälliges) (Schreiben|Anfrage|E Mail|Mail|Nachricht|Zeilen|Ansuchen|Anliegen|Interesse|Auftrag|Bestellung|Zuschrift|Zeit|Rückmeldung|Antwort|Entgegenkommen|Mitteilung|Aufmerksamkeit)]',
      '[(Kunde|unser|unsere|unseren|unserem|unserer|als|zu den|zum Kreis unserer) (sehr|hoch|allseits|besonders)? (geschätzte|geschätzten|geschätzter|geschätztes|hochgeschätzte|werte|werten|werter|hochgeschätzten) (Kunde*|Kundin*|Gast|Gäste|Gästen|Mitglied*|Leser*|Fahrgäste|Fahrgästen|Partner*)]',
    ],
    better: [],
    model: ['Danke für «was genau».'],
    note: THANKS,
    flags: ['Ihr geschätztes Schreiben liegt uns vor.', 'Der Tarif wurde für unsere geschätzten Kundinnen entwickelt.'],
    passes: ['Den Wert hat der Gutachter geschätzt.', 'Ihre geschätzten 40 Stunden stimmen ziemlich genau.'],
  },
  {
    id: 'entgegengebrachtes-vertrauen',
    phrase: whole(TRUST),
    unless: ['(Jahre|Jahren|seit)', '(zurückgewinnen|verspielt|verloren|enttäuscht)', ...CONCRETE],
    better: ['danke für [Ihre Nachricht|deine Nachricht]'],
    note: THANKS,
    flags: [
      'Wir danken für das entgegengebrachte Vertrauen.',
      'Wir danken Ihnen für Ihre langjährige Treue zu unserem Hause.',
      'Vielen Dank für das uns entgegengebrachte Vertrauen.',
    ],
    passes: ['Danke für dein Vertrauen!', 'Vielen Dank für Ihre Treue!', 'Wie wir Ihr Vertrauen zurückgewinnen, überlegen wir gerade.'],
  },
  {
    id: 'entgegengebrachtes-vertrauen-und',
    phrase: [
      ...TRUST,
      '[wir (wissen|schätzen) (Ihr|Ihre|Ihren|dein|deine|deinen) (Vertrauen|Treue|Mithilfe|Geduld|Engagement|Loyalität|Feedback|Offenheit|Rückmeldung|Meinung|Verständnis|Interesse|Anregung|Hinweis|Kooperation) …6 (zu schätzen|sehr|außerordentlich|ungemein)]',
      '[(Ihr|dein|das) Vertrauen (ist …4 (Gut|Ansporn|Antrieb|Verpflichtung|wichtig|wert)|ehrt uns|liegt uns)]',
      '[für (das|Ihr) (uns|mir)? (entgegengebrachte|geschenkte|langjähriges|entgegengebrachtes) Vertrauen]',
    ],
    unless: ['(Jahre|Jahren|seit)', '(zurückgewinnen|verspielt|verloren|enttäuscht)', ...CONCRETE],
    better: [],
    model: ['Danke für «was genau».'],
    note: THANKS,
    flags: ['Wir danken für Ihr Vertrauen und würden uns freuen, Sie wieder zu beliefern.', 'Bleibt der Dank für das uns entgegengebrachte Vertrauen.'],
    passes: ['Danke für dein Vertrauen!', 'Ihr Vertrauen wollen wir zurückgewinnen.'],
  },
  {
    id: 'danken-fuer-interesse',
    phrase: [
      '[wir (danken|bedanken) …5 für …3 (Interesse|Aufmerksamkeit) (an (unser*|der|dem|den) <wort>)?]',
      '[(vielen|besten|herzlichen) Dank für (Ihr|dein) (reges|geschätztes|großes)? Interesse an (unser*|der|dem) <wort>]',
      '[(wir freuen uns|es freut uns) <sehrsehr>? …2 über (Ihr|dein) Interesse (an (unser*|der|dem|den) <wort>)?]',
    ],
    better: ['danke, dass [Sie uns schreiben|du uns schreibst]'],
    note: THANKS,
    flags: ['Wir danken für Ihr Interesse an unseren Produkten.', 'Vielen Dank für Ihr Interesse an unserem Haus.'],
    passes: ['Vielen Dank für Ihre Anfrage zur Heizung.', 'Danke für die Fotos.'],
  },
  {
    id: 'danke-fuer-offene-worte',
    phrase: [
      '[wir (danken|bedanken uns) …4 für (Ihre|deine|die) (offenen|ehrlichen|klaren|deutlichen|kritischen|mahnenden) (Worte|Zeilen)]',
      `[wir (danken|bedanken uns) …4 für …4 und nehmen …6 zum Anlass ${REST}]`,
      '[wir (danken|bedanken uns) …3 für (Ihre|deine) (Mitteilung|Zuschrift|Kontaktaufnahme|Eingabe) (und werden der Sache nachgehen)?]',
      '[wir danken (Ihnen|dir) , dass (Sie|du) (sich|dir) …3 Zeit genommen (haben|hast)]',
      '[(großartig|grossartig|toll|super|klasse|schön|wunderbar) , dass (du|Sie) (dich|sich) …8 an uns (wendest|wenden|gewandt haben|gewandt hast)]',
      '[(wir freuen uns|es freut uns) <sehrsehr>? , dass (du|Sie) (dich|sich) …6 (entschieden haben|entschieden hast|interessieren|interessierst|gewandt haben|wenden)]',
      '[(vielen Dank|danke|besten Dank) , dass (Sie|du) (sich|dich) …4 (für uns entschieden|für unser* …3 entschieden) (haben|hast)?]',
    ],
    better: ['danke für [Ihre|deine] Nachricht'],
    note: THANKS,
    flags: [
      'Großartig, dass du dich mit deiner Frage an uns wendest!',
      'Wir freuen uns, dass Sie sich für unseren Kundenservice entschieden haben.',
      'Wir danken für Ihre offenen Worte.',
    ],
    passes: ['Danke für Ihre offenen Worte.', 'Schön, dass du dich gleich gemeldet hast, so ging es schnell.'],
  },
  {
    id: 'teil-der-community',
    phrase: [
      '[(danke|vielen Dank|schön|cool|toll|super|klasse|wir freuen uns) , dass (du|Sie|ihr) …1 (Teil …4 (bist|sind|seid)|an Bord (bist|sind|seid)|dabei (bist|sind|seid)|Mitglied …4 (bist|sind)|uns …2 (hilfst|helfen) , …6 (besser|verbessern|wachsen) (zu)? (werden)?)]',
      '[(danke|vielen Dank) , dass (du|Sie|ihr) uns …6 (Treue|Vertrauen) (hältst|halten|schenkst|schenken|entgegenbringst|entgegenbringen)]',
      '[(Teil|Mitglied) (unserer|unseres|der) (…2 Community|…2 Familie|großen Familie|Reise)]',
      '[(aber)? (bleib|bleiben Sie|bleibt) (uns)? (auch)? (weiterhin|bitte)? (gewogen|treu|gespannt|neugierig|verbunden)] /',
      '[(stay tuned|keep in touch)]',
      '[(hilf|helfen Sie) uns (dabei)? , (noch)? (besser|stärker) zu werden]',
      '[ohne (Sie|dich|euch) (wäre|wären|gäbe) …4 (nichts|nicht)]',
    ],
    better: [],
    model: ['Danke für «was genau».'],
    note: SLOGAN,
    flags: ['Danke, dass du Teil unserer Community bist!', 'Bleib uns auch weiterhin gewogen.', 'Cool, dass du an Bord bist!'],
    passes: ['Danke, dass du uns die Logdatei geschickt hast.', 'Bleiben Sie bitte kurz am Apparat.'],
  },
  {
    id: 'treue-zu-unserem-haus',
    phrase: [
      '[als (langjährige*|treue*|geschätzte*|loyale*|besonders*|unser*) (Kunde|Kundin|Mitglied|Gast|Partner|Leser|Leserin) (liegen|sind|ist|bist|liegst) (Sie|du|uns|Ihr)]',
      '[als (Ihr|dein) (kompetenter|zuverlässiger|verlässlicher|starker|langjähriger|vertrauensvoller|innovativer|regionaler) (Partner|Ansprechpartner|Begleiter|Dienstleister|Anbieter) …16] /',
      '[als (langjähriger|verlässlicher|zuverlässiger|starker|kompetenter|führender|führendes) (Partner|Anbieter|Dienstleister|Unternehmen|Familienbetrieb|Familienunternehmen) …14] /',
      '[wir sind (Ihr|dein|euer) (kompetenter|zuverlässiger|verlässlicher|starker|innovativer|regionaler|Nummer eins|Nr|idealer) …8] /',
    ],
    better: [],
    model: ['[Rufen Sie|Ruf] mich an, wenn etwas unklar ist.'],
    note: SLOGAN,
    flags: ['Als Ihr kompetenter Partner rund um den Druck liefern wir alles.', 'Wir sind Ihr kompetenter Ansprechpartner rund ums Wohnen.'],
    passes: ['Als Ihr Vermieter kümmere ich mich darum.', 'Als Mitglied zahlen Sie 12 Euro.'],
  },
  {
    id: 'freude-mitteilen',
    phrase: [
      '[(wir freuen uns|es freut uns|wir haben die Freude|mit Freude dürfen wir) <sehrsehr>? , (Ihnen|dir|euch) (heute|hiermit)? (mitteilen|mitzuteilen|bekannt geben|berichten|mit teilen) (zu können|zu dürfen)?]',
      '[(mit|es ist uns eine|es ist mir eine) (großer|große|besondere|besonderer)? (Freude|Ehre|Vergnügen) …10 (mitteilen|mitzuteilen|begrüßen|begrüssen|Anlass …4)]',
      '[(wir freuen uns|es freut uns) <sehrsehr>? , dass (wir|unser*) (Ihnen|dir|Sie|dich) …6 (begeistern|überzeugen|helfen durften|weiterhelfen durften)]',
    ],
    better: [],
    model: ['Eine gute Nachricht: «Auskunft».'],
    note: CLOSING,
    flags: ['Wir freuen uns, Ihnen mitteilen zu können, dass der Antrag durch ist.', 'Mit Freude nehmen wir Ihre Zeilen zum Anlass einer Rückmeldung.'],
    passes: ['Wir freuen uns: Ihr Export läuft.', 'Ich freue mich, Sie am Freitag zu sehen.'],
  },
] as const satisfies readonly Rule[];
