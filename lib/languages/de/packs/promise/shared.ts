/** What the German promise rules share: wording that already keeps a promise small, own next steps, and reasons. */

/** The sentence says itself that it is an estimate, names its source, or takes the promise back. */
export const HEDGED = [
  '(voraussichtlich|vermutlich|wahrscheinlich|hoffentlich|vielleicht|möglicherweise|womöglich|eventuell|üblicherweise|gewöhnlich|normalerweise|meist|meistens|erfahrungsgemäß|realistisch|planmäßig|frühestens|ungefähr|schätzungsweise)',
  '(dürfte|dürften|könnte|könnten|würde|würden|rechne|rechnet|hoffe|hoffen|erwarte|plane|geplant|geplante|angepeilt|avisiert|Ziel|Plan|Schnitt|Regel|Regelfall|Normalfall|Idealfall|Richtwert)',
  '(wir|man) (erwarten|planen|rechnen|erwartet|plant)',
  'zu rechnen',
  '(erwarten|planen|rechnen) wir',
  '(das|es|er|sie|alles|<wort> <wort>) (sollte|sollten)',
  '(laut|gemäß) …1',
  'nach (heutigem|aktuellem|jetzigem|derzeitigem|bisherigem|unserem|meinem) …1 (Stand|Kenntnisstand)',
  'nach (Auskunft|Angaben|Angabe|Aussage|Einschätzung|bisheriger|unserer|meiner)',
  '(Stand heute|so weit|soweit ich|aus heutiger Sicht|wenn alles|falls alles|sofern alles|aller Voraussicht)',
] as const;

/** A word of certainty or an oath stands in the clause already: one hint is enough. */
export const SEALED = [
  '~(garantiert|garantiere|definitiv|hundertprozentig|hundertpro|todsicher|bombensicher|zweifellos|bestimmt|sicher|Sicherheit|versprochen|verspreche|versprechen|Ehrenwort|jedenfalls|ausnahmslos|schwöre|Wette)',
  '~(zu|mit) (hundert|tausend|zweihundert|100|1000) (Prozent|%)',
  '~(auf jeden Fall|auf alle Fälle|so oder so|in jedem Fall|mein Wort|ohne Wenn und Aber|Gift nehmen|Gift drauf|ins Feuer|Brief und Siegel|keine Frage|Eisenbahn drüber|reine Formsache)',
  '~(verlassen|verlass|verbürge|bürge|festnageln|unterschreib|unterschreibe|beruhigt sein|die Uhr)',
  '~(keine Gedanken|keine Sorgen|keinen Kopf) …1 machen',
] as const;

/** Denied or asked about: "kann ich Ihnen nicht versprechen", "ob das klappt". */
export const DENIED = [
  '(nicht|nichts|nie|kein|keine|keinen|keinerlei|kaum|niemand|ohne|weder|schwer|leider) …3 (versprechen|versprochen|garantieren|garantiert|garantiere|Versprechen|Garantie|zusichern|zusagen|sagen)',
  '(versprechen|garantieren|verspreche|garantiere|zusichern) …4 (nicht|nichts|leider|kein|keine|keinen|keiner|niemand)',
  '^ ob',
] as const;

/** The agent's own next step: certainty about that is a commitment, not a fault. */
export const OWN_STEP = [
  '(melde|rufe|ruf|schreibe|schreib|schicke|schick|sende|informiere|sage|sag|gebe|geb|prüfe|prüf|kläre|klär|überweise|buche|storniere|ändere|reserviere|bestelle|notiere|komme|komm|bringe|bring|hole|hol) (ich|mich|dir|Ihnen|euch)',
  'ich …3 (melde|rufe|ruf|schreibe|schreib|schicke|schick|sende|informiere|sage|sag|gebe|geb|prüfe|prüf|kläre|klär|überweise|buche|storniere|ändere|reserviere|bestelle|notiere|komme|komm|bringe|bring|hole|hol)',
  '(melden|rufen|schreiben|schicken|senden|informieren|sagen|geben|prüfen|klären) wir (uns|Ihnen|Sie|dir|dich|euch|das)',
  'wir …2 (melden|rufen|schreiben|schicken|senden|informieren|prüfen|klären)',
  '(werde|werden|kann|will) (ich|wir) …8 (melden|anrufen|zurückrufen|schreiben|schicken|senden|informieren|prüfen|klären|bestätigen|Bescheid)',
  '(ich|wir) (werde|werden|will|wollen) …8 (melden|anrufen|zurückrufen|schreiben|schicken|senden|informieren|prüfen|klären|bestätigen|Bescheid)',
] as const;

/** The same for oaths that themselves say "gebe ich Ihnen": only what an agent does. */
export const OWN_CALL = [
  '(melde|rufe|ruf|schreibe|schreib|schicke|schick|sende|informiere|prüfe|kläre) (ich|mich|dir|Ihnen|euch)',
  'ich …3 (melde|rufe|ruf|schreibe|schreib|schicke|schick|sende|informiere|prüfe|kläre)',
] as const;

export const NOT_IN_HAND = 'Das liegt nicht allein in Ihrer Hand.';
export const NO_ROOM = 'Lässt keinen Spielraum, falls etwas dazwischenkommt.';
export const OATH = 'Ein Schwur klingt gut, bis etwas dazwischenkommt.';
export const OTHERS_ACT = 'Darüber entscheiden andere. Was tun Sie selbst dafür?';
export const DATE_OF_OTHERS = 'Der Zeitpunkt hängt auch von anderen ab.';
export const NEVER_AGAIN = 'Ein Nie lässt sich nicht zusichern. Was ist jetzt anders?';
export const TOO_FAST = 'So schnell klappt es nicht immer. Welche Zeit hält sicher?';
export const BLANKET = 'Sagt mehr zu, als sich überblicken lässt. Wo ist die Grenze?';
export const PERFECT = 'Verspricht ein vollkommenes Ergebnis. Was lässt sich sicher sagen?';
export const FEELINGS = 'Wie andere es aufnehmen, weiß vorher niemand.';
