/** German words that tell nothing of what a message is about, folded. */
export const WEAK_WORDS: readonly string[] =
  `bitte danke dank vielen herzlichen besten guten sehr geehrte geehrter hallo liebe lieber gruss gruesse gruessen freundlichen freundliche herzlich herzliche
  frau herr herrn damen herren team kundenservice kunde kunden kundin support service firma unternehmen nachricht mail email schreiben schreibe antwort antworten anfrage frage fragen
  anliegen thema sache dinge ding punkt fall moment zeit mal jetzt heute morgen gestern woche wochen tag tage tagen monat monate monaten jahr jahre jahren stunde stunden minute minuten uhr
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar maerz april mai juni juli august september oktober november dezember
  habe haben hatte hatten hast habt sein sind waren wird werden wurde wurden koennen koennte kann konnte muss muessen musste soll sollen sollte will wollen wollte moechte moechten darf duerfen
  machen macht mache gemacht gehen geht gegangen ging kommen kommt gekommen kam geben gibt gegeben nehmen nimmt lassen laesst sagen sagt gesagt sehen sieht gesehen wissen weiss bekommen bekomme
  bekommt erhalten finden findet stehen steht stellen stellt bleiben bleibt brauchen brauche braucht helfen hilft hilfe melden meldet gemeldet tun tut getan leid gern gerne leider schon noch
  immer wieder einfach genau eigentlich wirklich natuerlich bereits sonst weiter weitere weiteren anders andere anderen anderer anderes eben etwas nichts alles alle allen jeder jede jedes
  mehr weniger viel viele wenig ganz gar gleich bald direkt darum dafuer damit dabei davon dazu daran darauf danach darueber deshalb deswegen daher also trotzdem dennoch jedoch aber sondern
  ohne gegen zwischen waehrend seit sofort endlich sogar nochmal nochmals einmal zweimal dreimal erste ersten erst zweite zweiten letzte letzten naechste naechsten neue neuen neuer neues
  gute guter gutes besser beste besten richtig falsch moeglich moeglichkeit problem probleme loesung grund ende anfang seite stelle teil weise beispiel unserer unseren unserem eure euren
  koennten wuerde wuerden haette haetten waere waeren solche solcher solches sowie sowohl entweder oder wenn weil dass denn doch hier dort dann wann warum wieso weshalb welche welcher
  welches welchen wohl vielleicht eventuell ungefaehr etwa circa paar einige einigen mehrere beide beiden kein keine keinen niemand jemand irgend gibt
  euro euros franken rappen cent prozent liegt liegen lag lagen`
    .split(/\s+/)
    .filter((word) => word !== '');
