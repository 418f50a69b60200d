/** German words that tell how it came about: what lay, broke, stood wrong or came late at the firm, and which rule decides. */
import type { ElementCue } from '../../../core/checklist/element-words';

const THE =
  '(der|die|das|den|dem|ein|eine|einer|es|er|wir|ich|Sie|du|unser|unsere|unserer|unserem|Ihr|Ihre|Ihrer|dein|deine|diese|dieser|dieses|beim|bei|im|am|seit|auf|in|für|mit|nach|sich|zwei|drei|sie|aktuell|derzeit|momentan|noch|hier|alle|beide|an|zu|zum|zur|kein|keine|mein|meine|jede|jeder|man|niemand|viele|nur)';
const TROUBLE =
  '(Absturz|Ausfall|Fehler|Verzögerung|Verspätung|Störung|Problem|*ausfall|*fehler|*problem|Unterschied|Abweichung|Differenz|Betrag|*betrag|Meldung|*meldung|Geräusch|Geruch|Verfärbung|Wartezeit|Sperre|Sperrung|Preis|*preis|Lieferzeit|Rückstand|Verwechslung|Panne)';
const PUT =
  '(abgelegt|einsortiert|zugeordnet|etikettiert|beschriftet|hinterlegt|eingestellt|programmiert|erfasst|gescannt|verbucht|ausgezeichnet|eingetragen|notiert|adressiert|verknüpft|konfiguriert|angelegt|gespeichert|abgetippt|übertragen|eingegeben|berechnet|angeschlossen|montiert|verlegt|kalkuliert|gelagert|weitergeleitet|zugestellt|verladen|sortiert)';
const LEFT =
  '(nicht (weitergeleitet|weitergegeben|übertragen|übermittelt|erfasst|verbucht|gespeichert|ausgelöst|übernommen|synchronisiert|aktualisiert|freigegeben|eingetragen|hinterlegt|zugeordnet|ausgeführt|verladen|gescannt|gelöscht|umgestellt|abgeschlossen|angekommen bei uns)|vertauscht|verwechselt|liegen geblieben|liegengeblieben|hängen geblieben|hängengeblieben|stecken geblieben|steckengeblieben|untergegangen|durchgerutscht)';
const THINGS =
  '(Shop|*shop|System|Kalender|Kasse|Kassensystem|Lager|Datenbank|Preisliste|Vorlage|Formular|Dienstplan|Software|App|Bestellsystem|Buchungssystem|Adressbuch|Etikett|Kartei|Tourenplan|Lieferschein|Auftrag|Stammdaten|Kundenkonto|Datensatz|Plan)';
const WEATHER =
  '(Krankheit|Krankheitsfällen|Krankheitsfall|Erkrankung|Personalmangel|Personalausfall|Sturm|Sturms|Glatteis|Schnee|Schneefall|Unwetter|Unwetters|Stromausfall|Stromausfalls|Bauarbeiten|Baustelle|Stau|Lieferproblemen|Lieferschwierigkeiten|Wasserrohrbruch|Softwarefehler|Zahlendreher|Tippfehler|Feiertag|Feiertags|Feiertage|Inventur|Umzug|Umzugs|Umbau|Umbaus|Umstellung|Hitze|Frost|Trockenheit|Ernteausfall|Todesfalls|Maschinenschaden|Motorschaden|Unfall|Unfalls|Rückruf|Systemfehler|Vollsperrung|Überlastung|Umleitung)';

export const causes: readonly ElementCue[] = [
  {
    sign: 'reason',
    sentence: 'statement',
    phrase: [
      `/ (weshalb|weswegen) ${THE} `,
      `/ da ${THE} `,
      '/ da (aufgrund|wegen|ohne|durch) ',
      `^ da (der|die|das|ein|eine|wir|Sie|es|Ihr|Ihre|unser|unsere|du|dein|deine|sich) …,14 (ist|sind|war|waren|hat|haben|wurde|wurden|konnte|konnten|liegt|lag|fehlt|fehlte|kam|handelt|steht|stand|gilt|wird|werden) /`,
      `${TROUBLE} …5 (liegt|lag) …2 (an|am) (unserem|unserer|unseren|der|dem|den|einem|einer|Ihrem|Ihrer|Update|Netz|Wetter|alten|neuen)`,
      `(ist|sind|wurde|wurden|war|waren|blieb|blieben) …10 ${LEFT} (worden)? (/|und|worden)`,
      `(ist|sind|wurde|wurden|war|waren|hatte|hatten) …8 falsch ${PUT}`,
      '(lag|lagen|landete|landeten|hing|hingen|steckte|steckten|verschwand) …8 (im|in (einem|unserem|meinem|der|unserer)|auf (dem|unserem|einem)|bei (einem|einer|unserer|der|dem)|unter|zwischen) …4 (Spam|*ordner|Postfach|Stapel|Fach|Regal|Warteschlange|Kollegin|Kollegen|Abteilung|Posteingang|Schublade|Ablage|Depot|Zoll|Verteilzentrum|Lager|Filiale|Zwischenlager|Server)',
      '(steht|stand|steckt|steckte|hängt|hing|sitzt|stehen) …6 (im Stau|beim Zoll|am Zoll|im Zoll|im Verteilzentrum|in der Warteschlange|im Hafen)',
      '(steckt|steckte|hängt|hing) …4 fest',
      `(im|in unserem|in unserer|in der|auf dem|auf der|auf unserer) …2 ${THINGS} (war|stand|waren|standen|fehlte|fehlten) …10`,
      '(ist|sind|kam|kamen|wurde|wurden|hat|haben|traf|trafen) …8 erst …5 (eingelangt|eingetroffen|eingegangen|geliefert|gekommen|angekommen|freigegeben|erhalten|ein)',
      '(Regelung|Regel|Aktion|*aktion|Rabatt|*rabatt|*preis|Garantie|*garantie|Frist|Tarif|*tarif|Angebot|*angebot|Gutschein|*gutschein|Code|Versicherung|Bonus|*bonus|Widerrufsrecht|Rückgaberecht) …3 (gilt|gelten|galt|greift) …2 (nur|erst|nicht|ausschliesslich|ausschließlich|lediglich) …1 (für|ab|bei|bis|mit|auf|in|innerhalb|wenn)',
      '(ein|eine|unser|unsere|einer unserer|eines unserer|zwei unserer) …3 (ist|war|sind|waren|hatte|hatten) …5 (defekt|ausgefallen|gebrochen|gerissen|abgestürzt|undicht|verstopft|durchgebrannt|blockiert|gestört|erkrankt|krank|überlastet|eine Panne|einen Unfall|einen Motorschaden)',
      `(wegen|infolge|aufgrund|durch) …3 ${WEATHER}`,
      '/ (deshalb|deswegen|daher|darum) (sah|sahen|stand|standen|dauerte|dauert|kommt|kommen|bekamen|ging|gingen|zeigte|erhielten|hing|fiel|musste|mussten|stimmte|erschien|tauchte|landete|fand|fanden|hiess|hieß|klingelte|erreichte|erreichten|war|wurde|wurden|fehlen|verschob)',
      '(dadurch|so|damit) (ging|gingen|kam|kamen|fiel|fielen|blieb|blieben|entstand|entstanden|landete|landeten|wurde|wurden|geriet|rutschte) …6 (Ihr|Ihre|dein|deine|die|der|das|es|sie|er)',
    ],
    unless: [
      '(frage|fragen|fragst|fragten|wissen|weiss|weiß|prüfe|prüfen|kläre|klären|verstehe|verstehen|nachvollziehen|erklären|sagen|schreiben|herausfinden|herauszufinden|sehen|schauen) …,8 , (weshalb|weswegen)',
      '(bitte|bitten|beachten|ersuche|ersuchen) …,20 , da ',
      '/ da (wir|ich|Sie|es|die|der|das) (haben|habe|hat|ist|sind|gibt|kann|können|liegt|war|bin)',
      '(ob|falls|wenn|vielleicht|womöglich|sollte|sollten|sobald) …10 (falsch|nicht|liegt|lag|defekt|vertauscht|verwechselt|liegen)',
      '(damit|so) (wurde|wurden) …2 (alles|sichergestellt|garantiert)',
      '(nicht|nie) …2 (vertauscht|verwechselt|untergegangen)',
      '(erhöhten|erhöhter|hohen|hoher|grossen|großen|starken|starker|gestiegenen|gestiegener) …2 (*aufkommens|*aufkommen|*volumens|*volumen|Nachfrage|Andrangs|Auslastung)',
      '(schön|gut|froh|toll|hier|Sie) , da ',
      '(Spam|Spamordner) …6 (nachschauen|nachsehen|schauen|prüfen)',
      '(im Mittelpunkt|von daher)',
      // Somebody's question said again.
      '^ (Sie|du) (schreiben|schreibst|fragen|fragst|berichten|melden|sagen|schildern) ',
      '(wird|werden) …6 (wegen|durch|aufgrund) …3 (Umzug|Umbau|Umstellung|Inventur|Feiertag) …2 (günstiger|frei)',
    ],
  },
];
