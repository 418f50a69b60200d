/** What stands around the matter of a German message: greetings, thanks, closings; and questions, asked without a mark or for show. */
import type { SignalCue } from '../../../core/situations/message-signals';

const OPENS =
  '(ob|wann|wo|wie|was|wer|warum|weshalb|wieso|welche|welcher|welches|welchen|wieviel|wohin|woher|womit|wofür|bis wann|ab wann|seit wann|worauf|wem|wen)';

export const talk: readonly SignalCue[] = [
  {
    kind: 'greeting',
    phrase: [
      '^ [(sehr geehrte|sehr geehrter|geehrte|geehrter|liebe|lieber|liebes|hallo|guten Tag|guten Morgen|guten Abend|moin|servus|grüezi|grüß Gott|grüss Gott|gruezi|hi|hey|hoi|griaß eich|tag|mahlzeit|salü|hallihallo|huhu|werte|werter)]',
    ],
  },
  {
    kind: 'thanks',
    phrase: ['[(danke|Dank|dankeschön|merci|bedanke|bedanken|dankbar)]'],
  },
  {
    kind: 'closing',
    phrase: [
      '[(mit|viele|beste|liebe|freundliche|freundlichen|herzliche|schöne|besten|freundlichem) …1 (Grüße|Grüßen|Grüsse|Grüssen|Gruß|Gruss|Grüessli)]',
      '^ [(mfg|lg|vg|bg|gruß|gruss|grüße|grüsse|hochachtungsvoll|tschüss|ciao|pfiat eich|ade)]',
      '[um (Rückmeldung|Antwort|Rückruf) (wird gebeten|bitte ich)]',
      '[(freue|freuen) (mich|uns) auf (Ihre|eure|deine|eine) (Antwort|Rückmeldung|Nachricht)]',
      '[(schönes Wochenende|schönen Tag|schönen Abend|schöne Woche|im Voraus|von meinem (iPhone|Handy))]',
    ],
  },
  {
    kind: 'asks',
    phrase: [
      `[(wissen|weißt|weisst|wisst) (Sie|du|ihr|jemand|man)? …4 , ${OPENS}]`,
      `[(wüsste|wüßte|wüssten|wissen|erfahren|fragen|frage|fragte|interessieren|interessiert|interessierte|sagen|mitteilen|erklären|verraten|Auskunft|Frage|Info|Information|Bescheid|klären|prüfen|nachsehen|nachschauen|schauen|unklar|unsicher|gespannt|rätsle|Rückmeldung|Mitteilung|Antwort|wundere|wundern|teilen|sagt|sag|schreibt|schreiben) …6 , ${OPENS}]`,
      `[(wüsste|wüßte|wüssten|möchte|wollte|würde|hätte|bitte) …6 (wissen|erfahren|fragen|Frage|Auskunft|mitteilen|sagen) …3 , ${OPENS}]`,
      '[(kann|könnte|könnten|können|könnt|kannst) (mir|uns|Sie|ihr|du|man|jemand|ich) …12 (sagen|erklären|mitteilen|schicken|zusenden|zuschicken|senden|helfen|geben|prüfen|nachsehen|nachschauen|verraten|weiterhelfen|ändern|klären|bestätigen|umbuchen|stornieren)]',
      '[(meine|unsere|kurze|eine|folgende|die) Frage (ist|wäre|lautet)]',
      '[(gibt|gäbe) es …8] $',
      '^ [(kann|darf|muss|soll|ist|sind|gibt|geht|haben|hat|kommt|können|könnte|könnten|müssen|dürfen|wird|werden|wäre|hätten|hätte|stimmt|passt|braucht|brauche) (ich|man|Sie|es|das|der|die|wir|du|ihr|noch|eigentlich|jemand) …14] $',
      '^ [(wann|wo|wie|was|wer|warum|weshalb|wieso|welche|welcher|welches|wieviel|wohin|woher) (kommt|ist|sind|kann|muss|soll|geht|gibt|bekomme|krieg|kriege|wird|werden|macht|heißt|finde|lange|viel|hoch|kostet|hat|haben|bleibt|lässt|mach|mache|komme|erfahre|läuft|darf|können|passiert|war) …14] $',
      '[(bitte|bitten) …4 um …3 (Auskunft|Info|Information|Erklärung|Angabe|Mitteilung)]',
    ],
    unless: [
      '(frage|fragen|frag) (ich)? mich (schon|langsam|wirklich|ernsthaft)',
      '(Sie|ihr|du) (wissen|wisst|weißt) (genau|ja|doch|selbst|sehr)',
      '(verstehe|begreife|kapiere) (ich)? nicht',
      '(egal|gleich|wurscht) , (ob|wann|wie|was)',
    ],
  },
  {
    kind: 'asks-further',
    phrase: [
      '(und|oder|u|sowie) …1 (wann|wo|wie|was|wer|warum|weshalb|wieso|welche|welcher|welches|welchen|wieviel|wohin|woher|womit|wofür|worauf|wem|wen)',
      'und (kann|können|könnte|könnten|ist|sind|gibt|geht|hat|haben|darf|muss|müssen|soll|wird|werden|wäre|bekomme|zahlt|übernimmt) (ich|man|Sie|es|das|der|die|wir|du|ihr|mein|meine|dann|jemand)',
    ],
    unless: ['(warum|wann|wie|wo) (auch immer|auch)', '(und|oder) was (weiß|weiss|nicht|auch)', 'so oder so'],
  },
  {
    kind: 'rhetorical',
    phrase: [
      "(geht's|gehts|geht es) noch",
      '(wie|wieviel|was|wo|wann) (oft|lange|viele|viel|kommt|soll|denn) …4 (denn)? (noch|eigentlich noch) (alles)? $',
      'wie oft (denn)? (noch|soll|muss) …8',
      'wie lange (denn|soll|noch|wollen|muss|will) …10 (noch|warten|hinhalten)?',
      '(ist|soll) (das|dies) (Ihr|euer|dein|jetzt|ein|wirklich|ernsthaft|etwa|alles|ein schlechter)? …2 (Ernst|Witz|Scherz|Service|alles|sein|normal)',
      '(wollen|wollt|willst|will) (Sie|ihr|du|man) (mich|uns) …4 (verarschen|veräppeln|verschaukeln|für dumm|auf den Arm|verkaufen|pflanzen|verscheißern|rollen|zum Narren)',
      '(spinnt|spinnen|spinnst) (ihr|Sie|du)',
      '(sind|seid|bist) (Sie|ihr|du) …3 (taub|blind|blöd|dumm|noch ganz|irre|bescheuert|verrückt|noch zu retten|nicht ganz|wahnsinnig|deppert|überhaupt|unfähig|total)',
      '(haben|habt|hast) (Sie|ihr|du) …4 (noch alle|nichts Besseres|überhaupt|keine Ahnung|keinen Anstand|sie noch|eigentlich|noch nie|Tomaten|den Verstand|einen Knall)',
      '(was|wofür|wozu) (zahle|bezahle|bezahl|zahl) (ich|i|wir) (eigentlich|denn|überhaupt|Ihnen|euch)',
      '(wozu|wofür|warum|wieso) (habe|hab|haben|gibt|gibts|schreibe|rufe|bezahle|zahle) (ich|es|wir|man) …3 (eigentlich|denn|überhaupt)',
      '(was|wer) (glauben|glaubt|denken|denkt|bilden|bildet|soll) (Sie|ihr|das|sich|du) …5 (eigentlich|sind|sein|ein|dabei)?',
      '(für wie|wie) (dumm|blöd|blind) …4 (halten|haltet|ist)',
      '(wo|wie|was) (leben|sind) wir (hier|denn|eigentlich)',
      '(kann|darf) (das|es|doch|ja) (wahr|doch|wirklich)? …2 (wahr|sein)',
      '(arbeitet|arbeiten|liest|lesen|denkt|schläft|schlafen|antwortet) (da|bei|bei euch|hier|Sie|jemand|ihr) …5 (überhaupt|eigentlich|irgendwer|jemand|noch)',
      '(noch|sonst) (Fragen|was|Wünsche) /',
      '(muss|soll) ich (erst|wirklich|denn|jetzt|etwa|ernsthaft|Ihnen das) …8',
      '(ernsthaft|im Ernst|echt jetzt|wirklich|bitte|hallo|wie bitte|was jetzt|nicht wahr|oder|gell|ne|verstanden|kapiert|klar|also|und|na) $',
      '(schämen|schämt|schämst) (Sie|ihr|du) (sich|euch|dich)',
      '(wen|wer|was) (interessiert|kümmert) das',
      '(so schwer|so schwierig|zu viel verlangt)',
      '(wer|was) (soll|kann) (das|denn) …3 (glauben|verstehen|bezahlen)',
      '(kriegt|kriegen|bekommt) (ihr|Sie) …3 (gar nichts|nichts|eigentlich|überhaupt|irgendwas) …4 (hin|gebacken|auf die Reihe)',
      'schon vergessen',
      '(wissen|wisst) (Sie|ihr|du) , was (Sie|ihr) mich',
      '(können|könnt) (Sie|ihr) (überhaupt|eigentlich) …4 (lesen|rechnen|zählen|schreiben|denken|irgendwas)',
      'was (soll|sollte) (das|der Quatsch|der Scheiß|dieser|so ein|der Mist) …2',
    ],
    unless: ['(bitte|könnten) …3 (sagen|mitteilen|erklären)', 'wie lange (dauert|brauchen|braucht|gilt|habe|kann|ist)'],
  },
];
