/** What the German handoff rules share: wording that owns the matter or refers with good reason, and the notes. */

/** The agent does the decisive part: "ich frage dort nach", "den Rest übernehmen wir". */
export const OWNED = [
  '(melde|rufe|ruf|schreibe|schreib|frage|frag|kläre|klär|prüfe|hole|hol|leite|gebe|geb|schicke|schick|sende|reiche|stelle|stell|bringe|übernehme|erledige|spreche|begleite|helfe|trage|organisiere|veranlasse|informiere|bestelle|suche|such|vereinbare|richte|regle|schaue|schau|löse|hake|fordere|mache) (ich|mich)',
  'ich …4 (melde|rufe|ruf|schreibe|schreib|frage|frag|kläre|klär|prüfe|hole|hol|leite|gebe|geb|schicke|schick|sende|reiche|stelle|stell|bringe|übernehme|erledige|spreche|begleite|organisiere|veranlasse|informiere|bestelle|vereinbare|regle|hake|fordere)',
  '(melden|rufen|schreiben|fragen|klären|prüfen|holen|leiten|geben|schicken|senden|reichen|stellen|übernehmen|erledigen|sprechen|begleiten|helfen|organisieren|veranlassen|informieren|zahlen|tragen|bauen|erstatten|regeln) wir',
  'wir …2 (melden|rufen|schreiben|fragen|klären|leiten|geben|schicken|senden|reichen|übernehmen|erledigen|besprechen|begleiten|organisieren|veranlassen|informieren|erstatten|haben …5 (gemeldet|eingereicht|weitergegeben|informiert|angefragt|gebeten))',
  '(habe ich|haben wir|ich habe|wir haben|hab ich|ich hab) …8 (gemeldet|eingereicht|weitergegeben|weitergeleitet|informiert|angefragt|gefragt|gebeten|abgegeben|angerufen|angeschrieben|beauftragt|vorgelegt|geschickt|gegeben|hinterlegt|vereinbart|besprochen|eingetragen)',
  '(werde|werden) (ich|wir)',
  '(ich|wir) (werde|werden)',
  '(den Rest|alles Weitere|alles andere|das Übrige) …4 (ich|wir)',
  '(erhalten|bekommen|hören) Sie …4 (von mir|von uns)',
  '(meldet|melden) sich …6 (bei Ihnen|bei dir|bei euch)',
  '(in Ihrem Namen|in deinem Namen|gemeinsam mit|mit unserer Hilfe|mit Ihnen zusammen)',
] as const;

/** To us, and to people whom nobody can stand in for. */
export const RIGHTLY = [
  '~(mich|mir|uns)',
  '(jederzeit|ungeniert)',
  'an unser (Team|Serviceteam)',
  'bei …3 (Fragen|Rückfragen|Unklarheiten|Problemen)',
  '(Polizei*|Feuerwehr|Rettung*|Notruf*|Notarzt|Notdienst*|Notaufnahme|Giftnotruf*|Ombuds*|Schlichtungs*|Schlichter*|Aufsichtsbehörde|*arzt|*ärztin|Arztes|Seelsorge|Telefonseelsorge|Frauenhaus|Anwalt|Anwältin|Verbraucher*|Schuldnerberatung|Datenschutz*|Sperr*|Fundbüro)',
  '(112|110|117|118|144|143|147|116)',
  '(Notfall|Lebensgefahr|Gefahr|Gasgeruch|Schmerzen)',
] as const;

/** Only a small thing is asked of the customer, or the customer asked where to go. */
export const SMALL_PART = [
  '(nur|lediglich) …2 (nach|um|die|den|das|kurz)',
  '(schicken|senden|geben|sagen|nennen|leiten|reichen|bringen|melden) Sie (mir|uns)',
  '(schick|sag|gib|nenn|leit|bring) (mir|uns|es|ihn|sie)',
  '(auf|zu) (Ihre|deine) Frage',
  '(Sie wollten wissen|Sie fragten|Sie fragen|du wolltest wissen|du fragtest)',
] as const;

/** The sentence names the way already: one hint is enough. */
export const REFERRED = [
  '(<muessensie>|<siemuessen>)',
  '(klären|fragen|wenden|melden|rufen|probieren|erkundigen|halten|schreiben|beschweren) Sie',
  '(ausmachst|ausmachen|sprich)',
  '(frag|klär|wende dich|schreib|meld dich|melde dich|ruf)',
  '(dafür|für …3) (gibt es|ist)',
] as const;

/** A clause that stands in front of the request turns the word order round. */
export const SUBORDINATE = [
  '^ (wenn|falls|sollte|sollten|sofern|soweit|ob|weil|dass|sobald|solange|was|wer|wie|wo|wann|bevor|nachdem|damit|möchten|wollen|willst|möchtest|ist|sind|hat|haben|hast|bleibt|bleiben|funktioniert|reicht|tritt|treten|kommt|geht|benötigen|brauchen|brauchst|können|kannst|fehlt|besteht|taucht|passt|gefällt|hilft|klappt|wird|werden|wünschen|tut|läuft|stimmt)',
] as const;

export const SENDS_AWAY = 'Schickt weiter, statt zu helfen. Was können Sie selbst anstoßen?';
export const ERRAND = 'Überlässt den Weg dem Gegenüber. Ein Anruf von Ihnen wirkt stärker.';
export const NOT_MINE = 'Weist die Zuständigkeit von sich. Wer sich kümmert, hilft mehr.';
export const NO_SAY = 'Sagt, was nicht in Ihrer Hand liegt. Was liegt darin?';
export const ONLY_A_PART = 'Macht sich klein, um nichts zu schulden. Der nächste Schritt hilft mehr.';
export const THEIR_FAULT = 'Schiebt es auf andere. Wichtiger ist, wie es jetzt weitergeht.';
export const OTHER_DOOR = 'Nennt nur eine andere Tür. Wer geht den Weg mit?';
export const ON_YOUR_OWN = 'Lässt das Gegenüber damit allein. Womit können Sie helfen?';
export const OFFICIAL = 'Amtlich und fern. Wer kümmert sich jetzt darum?';

/** Owns the matter without a word that would have to fit in place. */
export const ASK_THERE = 'Soll ich dort für [Sie|dich] nachfragen?';
