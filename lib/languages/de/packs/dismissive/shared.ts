/** Notes and exceptions that several rules for dismissive wording share. */

export const SMALLER = 'Redet die Sache klein. Wer sie spürt, liest das als Abfuhr.';
export const CALM = 'Sagt dem Gegenüber, wie es sich fühlen soll. Verständnis beruhigt mehr.';
export const DRAMA = 'Unterstellt Übertreibung. Den Ärger gelten lassen kostet nichts.';
export const SHRUG = 'Klingt nach Achselzucken. Was lässt sich trotzdem tun?';
export const FATE = 'Stellt es als unabänderlich hin. Ein Grund oder ein Schritt hilft weiter.';
export const EVERYBODY = 'Der Vergleich mit anderen tröstet selten. Hier zählt dieser eine Fall.';
export const BRIGHT_SIDE = 'Gute Seiten findet der Kunde selbst. Erst kommt, was ihn stört.';
export const TIME_HEALS = 'Vertröstet auf später. Was hilft jetzt?';
export const DOUBT = 'Zieht das Erlebte in Zweifel. Eine Nachfrage klärt mehr.';
export const IRRELEVANT = 'Wischt das Anliegen weg. Ein Satz dazu zeigt, dass es ankam.';
export const RHETORICAL = 'Die Frage will keine Antwort. Eine Auskunft bringt beide weiter.';
export const SAYING = 'Eine Redensart statt einer Antwort. Was heißt das für den Kunden?';

/** Comfort about the customer's own slip, or about the agent's own trouble, belittles nobody. */
export const KIND = [
  'dass (Sie|du|ihr) …10 (vergessen|verwechselt|geirrt|verpasst|übersehen|vertan|vertippt|verlegt|verspätet|verwählt|verschrieben|verklickt|verloren|verfahren|fragen|nachfragen|haben|hast|habt|brauchen|brauchst|sind|bist)',
  '(wenn|falls) (Sie|du|ihr|es|das|etwas|mal|einmal|der|die|ein|eine)',
  '^ (hat|haben|ist|sind|war|waren|sollte|sollten|kommt|kommen|dauert|fehlt|fehlen) …20 , (ist|sind|dann)',
  '(für|bei) (mich|uns)',
  'keine Sorge',
  'lässt sich …6 (ändern|beheben|lösen|nachholen|richten|korrigieren|reparieren|tauschen)',
  '(schreiben|sagen|finden|meinen|fragen) Sie',
  '(nicht|keineswegs|keinesfalls|alles andere als) (halb so wild|harmlos|egal)',
] as const;

/** The text argues against the belittling instead of doing it. */
export const DENIED = [
  '(soll|sollte|sollten|darf|dürfen|müssen|muss|musst|brauchen|brauchst) …8 nicht',
  '(so soll|das soll|trotzdem|dennoch|gleichwohl) …8 (leid|nicht|sehen|merken|melden)',
  '(verstehe|versteht|verstehen|begreife|nachvollziehen|tut …2 leid|Entschuldigung|entschuldige|entschuldigen)',
] as const;
