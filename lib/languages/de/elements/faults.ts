/** German words that take the blame and say sorry for it in other ways: what the firm left undone, did badly or made the customer wait for. */
import type { ElementCue } from '../../../core/checklist/element-words';

const BADLY =
  '(sauber|sorgfältig|genau|gut|richtig|ordentlich|aufmerksam|schnell|rechtzeitig|sorgsam|gründlich|korrekt|gewissenhaft|früh|deutlich|klar|vollständig|professionell|fair|genug|ausreichend)';
const DONE =
  '(gearbeitet|aufgepasst|geprüft|kontrolliert|verschlossen|angezogen|eingestellt|montiert|befestigt|getestet|gesichert|beschriftet|verpackt|abgedeckt|eingerichtet|informiert|gemeldet|weitergegeben|weitergeleitet|hinterlegt|notiert|eingetragen|umgestellt|reagiert|geantwortet|mitgeteilt|angerufen|zurückgerufen|aktualisiert|angepasst|berücksichtigt|beachtet|gelesen|bemerkt|erkannt|hingeschaut|hingesehen|zugehört|nachgefragt|nachgesehen|gekümmert|vorgewarnt|Bescheid gegeben|Bescheid gesagt|erklärt|beraten|kommuniziert|vorbereitet|geplant|abgestimmt|gehandelt|geliefert|gereinigt|geschlossen|verglichen|ausgebildet|eingewiesen)';
const TOOK =
  '(gewählt|genommen|geschickt|erwischt|eingetragen|eingegeben|gedruckt|gebucht|verschickt|eingepackt|gelesen|verwendet|herausgesucht|notiert|hinterlegt|bestellt|geliefert|gemailt|kopiert|angeklickt|übernommen|verbaut|montiert|genannt|angegeben|erfasst|abgeschickt|gegriffen|ausgewählt|aufgenommen|zugeschickt|gesendet|weitergegeben|gegeben|gespeichert|gedrückt|verrechnet|abgebucht)';
const LET_DOWN =
  '(warten lassen|warten gelassen|im Unklaren gelassen|hängen gelassen|hängengelassen|hingehalten|vertröstet|sitzen lassen|stehen lassen|stehen gelassen|alleingelassen|allein gelassen|falsch beraten|schlecht beraten|falsch informiert|nicht ernst genommen|enttäuscht|schlecht behandelt|unhöflich behandelt|falsch verbunden|im Kreis geschickt|herumgeschickt|umsonst geschickt|umsonst kommen lassen|im Dunkeln gelassen|abgewimmelt)';
const STAFF =
  '(Kollege|Kollegin|Fahrer|Fahrerin|Techniker|Mitarbeiter|Mitarbeiterin|Team|System|Shop|Lager|Versand|Software|Monteur|Lehrling|Lernender|Aushilfe|Empfang|Hotline|Kundendienst|Buchhaltung|Werkstatt|Küche|Service|Drucker|Kasse|Programm|Kalender|Praktikant|Praktikantin|Küchenchef|Kellner|Kellnerin|Zusteller)';
const NO_PROOF = [
  '(falls|ob|wenn|sollte|sollten|sofern|damit|bevor|sobald) …12 (nicht|falsch|zu|warten|niemand|keiner)',
  '(vielleicht|womöglich|möglicherweise|vermutlich nicht)',
  '(Sie|du) (haben|hast|hätten|hättest) (uns|mir|die|das|den|Ihre|deine)? …6 (nicht|falsche|falschen|zu)',
] as const;

export const faults: readonly ElementCue[] = [
  {
    sign: 'apologises',
    sentence: 'statement',
    phrase: [
      '(das|dies|beides|dafür|den Vorfall|den Fehler|die Verzögerung|die Verspätung) (bedaure|bedauere|bedauern) (ich|wir)',
      '/ (bedaure|bedauere|bedauern) (ich|wir) (sehr|ausdrücklich|aufrichtig|zutiefst|wirklich|ehrlich)? /',
      '/ sorry /',
      '/ (sorry|tschuldige|entschuldige|entschuldigt|verzeih|entschuldigung|verzeihung) (dafür|nochmal|vielmals|euch|bitte)? $',
    ],
    unless: [
      '(Ihre|deine|Ihren) (Entscheidung|Kündigung|Haltung|Austritt|Weggang)',
      'dass (Ihnen|dir) ',
      'dass (Sie|du|ihr|Ihnen|dir) …8 (nicht zufrieden|unzufrieden|enttäuscht|verärgert|nicht gefällt|nicht gefallen|missfällt|so empfinden)',
      '(falls|wenn|sollte|sollten) ',
      '(kein|keine|nicht) …2 (sorry|Entschuldigung)',
      'sorry , (aber|doch|nur|das (geht|ist|kann))',
    ],
  },
  {
    // Left undone, or done badly.
    sign: 'takes-responsibility',
    sentence: 'statement',
    phrase: [
      `(haben|habe|hab|hatten|hatte) (wir|ich) …8 (nicht|nie|zu wenig|viel zu wenig) ${BADLY} …1 ${DONE}`,
      `(wir|ich) (haben|habe|hab|hatten|hatte) …10 (nicht|nie|zu wenig|viel zu wenig) ${BADLY} …1 ${DONE}`,
      '(haben|habe|hab|hatten) (wir|ich) …6 (nicht|zu wenig) (aufgepasst|hingeschaut|hingesehen|nachgefragt|mitgedacht|zugehört|Bescheid gegeben|Bescheid gesagt|vorgewarnt|gekümmert)',
      '(wir|ich) (haben|habe|hab|hatten) …6 (nicht|zu wenig) (aufgepasst|hingeschaut|hingesehen|nachgefragt|mitgedacht|zugehört|Bescheid gegeben|Bescheid gesagt|vorgewarnt|gekümmert)',
      '(haben|habe|hab|hatten) (wir|ich) …4 (keine|keinen|kein) …1 (Umleitung|Vertretung|Rückmeldung|Antwort|Bescheid|Ersatz|Hinweis|Nachricht|Weiterleitung|Kontrolle|Zwischenbescheid) …4 (eingerichtet|organisiert|gegeben|geschickt|hinterlassen|eingeplant|bestellt|angebracht|gemacht)',
      '(wir|ich) (haben|habe|hab|hatten) …4 (keine|keinen|kein) …1 (Umleitung|Vertretung|Rückmeldung|Antwort|Bescheid|Ersatz|Hinweis|Nachricht|Weiterleitung|Kontrolle|Zwischenbescheid) …4 (eingerichtet|organisiert|gegeben|geschickt|hinterlassen|eingeplant|bestellt|angebracht|gemacht)',
      '(wir|ich) (haben|habe|hab|hatten) …10 zu (heiß|heiss|fest|früh|kurz|knapp|hoch|niedrig|locker|stark|grob|optimistisch|eng|lange|lang|stramm|nass|kalt|leise|langsam|ungenau|nachlässig) (*t|*en)',
      '(haben|habe|hab|hatten) (wir|ich) …10 zu (heiß|heiss|fest|früh|kurz|knapp|hoch|niedrig|locker|stark|grob|optimistisch|eng|stramm|nass|langsam|ungenau|nachlässig) (*t|*en)',
      `(ich|wir) (habe|haben|hab|hatte|hatten) …8 (falsche|falschen|falsches|falscher|verkehrte|verkehrten|alte|alten|veraltete|veralteten) …3 ${TOOK}`,
      `(habe|haben|hab|hatte|hatten) (ich|wir) …8 (falsche|falschen|falsches|falscher|verkehrte|verkehrten|alte|alten|veraltete|veralteten) …3 ${TOOK}`,
      `(wir|ich) (haben|habe|hab|hatten) (Sie|dich|euch|Ihnen|dir) …6 ${LET_DOWN}`,
      `(haben|habe|hab|hatten) (wir|ich) (Sie|dich|euch|Ihnen|dir) …6 ${LET_DOWN}`,
      `(unser|unsere|mein|meine) …1 ${STAFF} …2 (hat|haben) …8 nicht …1 ${DONE}`,
      `(unser|unsere|mein|meine) …1 ${STAFF} …2 (hat|haben) …8 (falsche|falschen|falsches) …2 ${TOOK}`,
      `(unser|unsere|mein|meine) …1 ${STAFF} …2 (hat|haben) …8 falsch (*t|*en)`,
      '(niemand|keiner) (von uns|bei uns|hier|aus dem Team|im Team|in der …1|im …1|am …1) …6 (geprüft|kontrolliert|verglichen|gesehen|bemerkt|gelesen|reagiert|geantwortet|angerufen|abgehoben|gemeldet|gekümmert|nachgefragt|gefragt|aufgepasst|Bescheid)',
      '(hier|bei uns) hat …1 (niemand|keiner) …6 (geprüft|kontrolliert|reagiert|geantwortet|nachgefragt|aufgepasst|Bescheid)',
      '(hat|haben) (bei uns|hier|am …1|im …1) …2 (niemand|keiner) …6 (geprüft|kontrolliert|verglichen|gesehen|bemerkt|gelesen|reagiert|geantwortet|angerufen|abgehoben|gemeldet|gekümmert|nachgefragt|aufgepasst)',
      '(das|so etwas|so was|sowas) (darf|dürfte) (uns|bei uns|mir|hier bei uns) …3 (nicht|nie) …1 passieren',
      '(ich|wir) (schäme|schämen) (mich|uns)',
      '(und|da|dafür) (schäme|schämen) (ich)? (mich|uns)',
      '(nehme|nehmen) (ich|wir)? …4 auf (meine|unsere) (Kappe|Rechnung)',
      '(war|ist|wars) …4 (nicht in Ordnung|falsch|nicht richtig|nicht fair|unfair|unprofessionell|schlampig|nachlässig|dumm|gedankenlos) von (uns|mir)',
      '(da|dabei|hier|bei uns) (lief|läuft|ging|ist) (bei uns|intern) …3 (etwas|einiges|was|vieles) …2 (schief|falsch|daneben|schiefgelaufen|schiefgegangen)',
    ],
    unless: [
      ...NO_PROOF,
      '(nicht|nichts) (gefunden|erhalten|bekommen)',
      '(unser|unsere) …1 (*anbieter|*partner|*dienstleister|*lieferant|Hersteller|Kurier|Paketdienst|Spediteur|Spedition)',
      '(darf|dürfte) …4 nicht …1 (noch einmal|wieder|mehr) passieren',
    ],
  },
];
