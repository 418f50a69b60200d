/** "Riecht halt nun mal", "ist hier leider normal", "da hilft kein Jammern": nothing will change, so nothing is said. */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, FATE, SAYING, SHRUG, TIME_HEALS } from './shared';

/** A cause or a step in the same sentence answers the customer. */
const ANSWERED = ['(deshalb|deswegen|darum|daher)', '(habe|haben|werde) (ich|wir)', '(ich|wir) (habe|haben|werde|werden|schicke|prüfe)'];

export const resignedRules = [
  {
    id: 'halt-nun-mal',
    phrase: [
      '[<wort> …4 (halt|eben) (nun mal|nun einmal) …5] /',
      '[(ist|sind|war|waren) …8 (halt|eben|leider|nun mal|nun einmal) …2 (normal|üblich|Alltag|Standard|an der Tagesordnung|Usus|gang und gäbe|unvermeidlich|unvermeidbar|kaum zu vermeiden)] /',
      '/ [(das|es) ist (halt|eben|nun mal) (bei|in|im) (jeder|jedem|allen|jeglicher|solchen) …3 so] /',
      '/ [(das|es) (ist|war) …2 (immer|überall|bei allen|schon immer) so und (bleibt|wird) …6] /',
      '/ [(das|es) war (schon immer|immer schon|nie anders) so?] /',
      '[(sind|ist|bin) (eben|halt|ja|schließlich|doch|am Ende)? auch (nur|bloß) (ein)? (Menschen|Mensch)]',
      '[(sind|werden|machen|haben|ist|hat|wird) …6 (eben|halt|nun mal) auch (mal|einmal) …3] /',
    ],
    unless: [...DENIED, ...ANSWERED, '(leid|entschuldig*|verzeih*|schade)', 'keine Sorge'],
    better: [],
    model: ['Der Grund ist «Grund».', 'Das ist lästig. Was ich tun kann: «Schritt».'],
    note: FATE,
    flags: [
      'Im August riecht eine Biotonne halt nun mal.',
      'Solche Wartezeiten sind in der Praxis leider an der Tagesordnung.',
      'Krank werden wir Pfleger eben auch mal.',
      'Auf der Baustelle staubt es, das ist überall so und bleibt auch so.',
    ],
    passes: [
      'Das Summen beim Laden ist normal.',
      'Im August riecht die Tonne halt nun mal, darum leeren wir sie jetzt zweimal.',
      'Wir sind auch nur Menschen, der Fehler tut mir leid.',
    ],
  },
  {
    id: 'gewoehnt-man-sich',
    phrase: [
      '[(gewöhnt|gewöhnen) (man|jeder|alle) sich …8] /',
      '[(gewöhnen|gewöhnst) (Sie|du) (sich|dich) (schon|bald|schnell|rasch|sicher|bestimmt|noch) …6] /',
      '[(leben|lebt) (sie|man|alle|andere|wir alle|halb <wort>) …4 damit] /',
      '[(ist|sind) …4 (reine|pure|alles|nur|bloß|eine reine|Frage der) (Gewöhnung|Gewohnheit|Übung|Übungssache)] /',
    ],
    unless: [...DENIED, ...ANSWERED, '(Gerät|Hund|Katze|Kind|Auge|Augen|Haut)', '(langsam|am schnellsten|wenn|indem)'],
    better: [],
    model: ['Eine Umstellung ist es, ich zeige Ihnen gern «was».'],
    note: TIME_HEALS,
    flags: ['An neue Abläufe gewöhnt man sich schneller, als man denkt.', 'Da gewöhnst du dich schnell dran.', 'In Neapel leben sie seit Jahren damit.'],
    passes: ['An Gleitsicht gewöhnt man sich am schnellsten, wenn man sie ganztags trägt.', 'Ihr Hund gewöhnt sich langsam an das Geschirr.'],
  },
  {
    id: 'da-hilft-kein-jammern',
    phrase: [
      '[(da|hier|dagegen)? (hilft|nützt|nutzt|bringt) …3 (kein|auch kein|alles|das ganze|auch das) (Lamentieren|Jammern|Schimpfen|Drängeln|Klagen|Fluchen|Meckern|Betteln|Weinen|Toben|Drängen|Poltern)]',
      '[(geht|wächst|wachsen|passiert|entsteht|kommt|heilt|läuft) …4 (nun mal|halt|eben|nun einmal|bekanntlich|leider|ja) nicht (über Nacht|von heute auf morgen|auf Knopfdruck|von allein|auf Zuruf)]',
      '[gehen die Uhren …5 (anders|langsamer|gemütlicher)]',
      '[gut Ding will …2 Weile]',
      '[(gehört|gehören) …4 (zum|zur|zu|dazu|ins|in) …3 wie (der|die|das) …8]',
      '[(gehört|gehören) (eben|halt|nun mal|nun einmal) (zum|zur) …4] /',
      '[ganz ohne …4 (geht|läuft|klappt) (es|das) …4 (halt|eben|nun mal|nun einmal|leider) (nicht|nie)] /',
      '[(muss|müssen|musst) …3 (halt|eben|nun mal|nun einmal|schon) …2 Geduld …3 (mitbringen|haben|aufbringen)]',
    ],
    unless: [...DENIED, '(Lieferumfang|Paket|Set)', 'wir müssen'],
    better: [],
    model: ['Fertig ist es voraussichtlich am «Datum».', 'So lange dauert es, weil «Grund».'],
    note: SHRUG,
    flags: [
      'Da hilft kein Lamentieren.',
      'Eine Hecke wächst nun mal nicht über Nacht.',
      'Doppelbuchungen gehören zum Reisen wie der lauwarme Kaffee.',
      'Ganz ohne Werbung geht es im Leben halt nicht.',
    ],
    passes: ['Da hilft ein Neustart.', 'Das Netzteil gehört zum Gerät.'],
  },
  {
    id: 'weg-ist-weg',
    phrase: [
      '/ …2 [(weg ist weg|vorbei ist vorbei|zu ist zu|voll ist voll|aus ist aus|kaputt ist kaputt|bestellt ist bestellt|gekauft ist gekauft|gebucht ist gebucht|alt ist alt|hin ist hin|verpasst ist verpasst|passiert ist passiert|verkauft ist verkauft|Vertrag ist Vertrag|Frist ist Frist|Regel ist Regel|Regeln sind Regeln|Vorschrift ist Vorschrift|Gesetz ist Gesetz|Pflicht ist Pflicht|Geschäft ist Geschäft|Preis ist Preis|Termin ist Termin|Dienst ist Dienst|Kinder sind Kinder|Männer sind Männer|Technik ist Technik|Montag ist Montag|Sommer ist Sommer|Winter ist Winter|Natur ist Natur|Berlin ist Berlin|Baustelle ist Baustelle|Farbe ist Farbe|Wasser ist Wasser|Lack ist Lack|Essen ist Essen|Auto ist Auto|Wohnung bleibt Wohnung|Anzahlung ist Anzahlung|eine Anzahlung (ist|is) eine Anzahlung|ein Vertrag ist ein Vertrag|eine Frist ist eine Frist|eine Prüfung ist eine Prüfung|ein Test ist ein Test|ein Termin ist ein Termin|eine Regel ist eine Regel)] /',
      '[altes <wort> ist (nun mal|eben|halt) alt]',
      '/ [(Spiegel|Bett|Platz|Sitz|Zimmer|Kaffee|Brot|Blau|Grau|Stuhl|Tisch|Buch|Foto|Auto|Geld|Tag) ist (nur|doch|eben|am Ende) (Spiegel|Bett|Platz|Sitz|Zimmer|Kaffee|Brot|Blau|Grau|Stuhl|Tisch|Buch|Foto|Auto|Geld|Tag)] /',
    ],
    unless: [...DENIED, 'gilt (nicht|hier nicht)', '(halte|halten) (ich|wir)'],
    better: [],
    model: ['Der Grund ist «Grund».'],
    note: SAYING,
    flags: ['Das Guthaben ist verfallen, weg ist weg.', 'Eine Verlängerung gibt es nicht, Frist ist Frist.', 'Kopf hoch, Spiegel ist nur Spiegel.'],
    passes: ['Wenn die Datei weg ist, liegt sie noch im Archiv.', 'Versprochen ist versprochen, der Export bleibt im Tarif.'],
  },
  {
    id: 'bald-vergessen',
    phrase: [
      '[(ist|sind) …5 (in|nach|bis) …4 (gegessen|Schnee von gestern|ausgestanden|wieder gut)] /',
      '[(in|nach) (ein paar|zwei|drei|vier|wenigen|einer|einem|spätestens einer) (Tagen|Wochen|Monaten|Woche|Monat|Jahr|Jahren) (ist|sind|hat|haben|sieht|merkt|merken|riecht|hört) …3 (eh|ohnehin|sowieso|doch|keiner|niemand|kein Mensch) …6] /',
      '/ [das (vergeht|verwächst sich|gibt sich) (schon|wieder|schon wieder|auch wieder|alles|mit den Jahren|mit der Zeit)?] /',
      '[(eines Tages|irgendwann|später|bald|noch) (werden|wirst|wird) …10 (lachen|schmunzeln)]',
      '[(werden|wirst) (Sie|du|ihr) …8 (herzlich|noch|schon|selbst|bestimmt|sicher) (lachen|schmunzeln)]',
      '[(Kinder|die Kleinen|Jugendliche) (finden|stecken|verkraften|vergessen|nehmen) …8 (lustig|weg|schnell|leicht|spannend) …2] /',
      '[(Kinder|die Kleinen) freuen sich ja (auch|sogar|immer)? …6] /',
      '[(läuft|laufen|rennt|rennen|schwimmt|fliegt) (Ihnen|dir|euch|uns|einem|ja|keinem|schon) …3 (nicht|nichts) …1 (davon|weg)]',
      '[(läuft|laufen|rennt|rennen) (hier|ja) …2 (keiner|niemand) …1 (davon|weg)]',
      '[(dem|den|der) <wort> eilt es (ja|doch|wohl|sicher)? nicht]',
    ],
    unless: [...DENIED, '(deshalb|deswegen|darum|daher)', '(Frist|Passwort|Inspektion|*termin|Wartung)', '(ich|wir) (verlängere|verlängern)'],
    better: [],
    model: ['Jetzt ist es ärgerlich. Was hilft: «Schritt».'],
    note: TIME_HEALS,
    flags: [
      'So ein Gelbstich ist in einer Woche ausgestanden.',
      'Nervös sind sie alle, das vergeht.',
      'Eines Tages werden Sie über die Panne herzlich lachen.',
      'Ein Umzug läuft einem ja nicht weg.',
    ],
    passes: ['Die Prüfung ist in zwei Wochen abgeschlossen.', 'Der Gutschein läuft Ihnen nicht davon, ich verlängere ihn bis Mai.'],
  },
] as const satisfies readonly Rule[];
