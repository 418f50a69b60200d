/** German words that leave a choice, say what can be had, answer yes or no, ask for the one fact that is missing, and end a reply. */
import type { ElementCue } from '../../../core/checklist/element-words';

const ACTS =
  '(schicke|schicken|halte|halten|stoppe|stoppen|erstatte|erstatten|tausche|tauschen|storniere|stornieren|buche|buchen|nehme|nehmen|suche|suchen|komme|kommen|liefere|liefern|bringe|bringen|hole|holen|reserviere|reservieren|überweise|überweisen|lege|legen|mache|machen|gebe|geben|finde|finden|biete|bieten|bestelle|bestellen|kann|können|schreib|schreiben|sag|sagen|melden|meld|geben|gib|reicht|genügt|geht|ist|lassen|ziehe|ziehen|weiche|weichen|verschiebe|verschieben)';
const HAVE =
  '(stilllegen|pausieren|verlängern|verschieben|umbuchen|umtauschen|tauschen|nachkaufen|nachbestellen|zurückgeben|zurücksenden|zurückschicken|wechseln|kündigen|stornieren|übertragen|aufteilen|nutzen|besuchen|mitnehmen|aufstocken|anpassen|reduzieren|ausprobieren|testen|mieten|ausleihen|verwenden|ausweichen|nachholen|teilnehmen|upgraden|aussetzen|anrechnen)';
const NO = '(nicht|kein|keine|keinen|nie|leider nicht|nur noch bis|ausgeschlossen|unmöglich)';

export const choices: readonly ElementCue[] = [
  {
    sign: 'options',
    sentence: 'statement',
    phrase: [
      `(wenn|falls|sollten|solltest) (Sie|du|Ihnen|dir) …3 lieber …6 / …4 ${ACTS}`,
      `(wenn|falls|sollte) …6 (nicht|zu knapp|zu spät|zu früh|zu teuer|zu lang|zu lange|zu umständlich) …2 (passt|passen|geht|klappt|ist|möglich|dauert|mehr) …1 / …2 (kommen|liefern|bringen|können|kann|tauschen|nehmen|schicken|verschieben|weichen|finden|bieten|halten|hole|holen|komme) (wir|ich)`,
      '^ oder (ich|wir) (kann|können|schau|schaue|schauen|komme|kommen|bringe|bringen|schicke|schicken|tausche|tauschen|nehme|nehmen|hole|holen|buche|buchen|erstatte|erstatten|überweise|überweisen|lasse|lassen|reserviere|reservieren|suche|suchen|mache|machen|lege|stelle)',
      '^ oder (Sie|du) (können|kannst|bekommen|bekommst|erhalten|nehmen|nimmst|warten|wartest|tauschen|behalten|behältst|kommen|kommst|holen|lassen|wählen|wechseln)',
      '(wir|ich|Sie|du) …,20 oder (Sie|du) (bekommen|bekommst|erhalten|erhältst|nehmen|nimmst|warten|wartest|tauschen|behalten|behältst|holen|wählen|lassen|kommen)',
      '(habe|hab|haben) …4 (zwei|drei) …1 (Möglichkeiten|Lösungen|Wege|Alternativen|Vorschläge|Varianten) (gefunden|für|herausgesucht|vorbereitet|offen)',
      '(alternativ|stattdessen|wahlweise) (bringe|bringen|schicke|schicken|komme|kommen|tausche|tauschen|nehme|nehmen|erstatte|erstatten|buche|buchen|lege|legen|hole|holen|geht|ginge|wäre) ',
    ],
    unless: [
      '(telefonieren|sprechen|reden|telefonisch|persönlich|anrufen|Telefon|in Ruhe gelassen)',
      '(Mahnung|Inkasso|Anzeige|Betreibung|Anwalt|Mahnverfahren|Gericht|Strafe)',
      '(nicht|kein|keine) …4 oder',
      'lieber (nicht|nichts|gar nicht)',
      '(sonst verrechne|Standgebühr|Lagergebühr|Verzugszinsen)',
    ],
  },
  {
    sign: 'asks-pointedly',
    sentence: 'question',
    phrase: [
      '/ soll (ich|wir) …,12',
      '/ sollen wir …,12',
      '/ (wie|wo|wann|welche|welcher|welches|welchen|was) …2 (sieht|ist|sind|steht|heisst|heißt|zeigt|passiert|hat|war|leuchtet|fehlt) …4 denn',
      '(kann|könnte) das sein $',
      '^ (geht|gehts) (es)? (Ihnen|dir|allen|Ihrer|Ihrem|deiner|deinem) …2 (gut|besser|wieder gut)',
      '/ (passt|passte|ginge|geht|klappt|wäre) (es|das|Ihnen|dir|euch|der|die) …5 (Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|morgen|heute|übermorgen|Uhr|*tag|*0|*1|*2|*3|*4|*5|*6|*7|*8|*9)',
    ],
    unless: [
      '(etwa|überhaupt|eigentlich|ernsthaft|allen Ernstes|vielleicht noch)',
      '(das|es|jetzt|nun) …2 (sein|heissen|heißen|ändern|bringen) $',
      'soll (ich|wir) …2 (machen|tun|noch|sagen|dazu|dafür|daran|wissen|raten)',
      '(Problem|denn Ihr Problem|das Problem|los) …1 $',
    ],
  },
  {
    sign: 'asks-when',
    phrase: [
      '(welche|welcher|um welche|an welchem|welches|welchen) …1 (Uhrzeit|Zeit|Zeitfenster|Tag|Wochentag|Vormittag|Nachmittag|Termin|Woche|Tageszeit)',
    ],
  },
  {
    sign: 'affirms',
    sentence: 'statement',
    phrase: [
      '/ (das|es) (geht|klappt|passt) (sich aus|gut|problemlos|natürlich|auch|wunderbar|auf jeden Fall|noch|ganz|so|/)',
      '^ …6 (geht|gehen) sich …6 aus',
      '^ (erledigt|gemacht|fertig|passt|abgemacht|mit Vergnügen|einverstanden|geht klar|läuft|eingetragen|gebucht) /',
      '^ (das)? (machen wir|mache ich|mach ich|haben wir|können wir|kann ich|kriegen wir hin) (sehr|natürlich|selbstverständlich|gern|gerne) …2',
      '^ (das)? (lässt|liesse|ließe) sich …3 (machen|einrichten|ändern|lösen|regeln)',
      '^ (leider|bitte) …2 (noch)? (nein|nicht|ja|doch|schon) /',
      '^ (eine|diese|Ihre|deine) (Chance|Möglichkeit) gibt es',
    ],
    unless: ['(nicht|kein|keine) …3 (aus|gut|passt|klappt)', '(leid|Entschuldigung|sorry)'],
  },
  {
    sign: 'what-is-possible',
    sentence: 'statement',
    phrase: [
      `(Sie|du|ihr) (können|kannst|könnt|dürfen|darfst) …10 ${HAVE} /`,
      `(können|kannst|könnt|dürfen|darfst) (Sie|du|ihr) …10 ${HAVE} /`,
      '(kocht|macht|baut|näht|liefert|stellt|richtet|bäckt|backt|druckt|bringt|malt|mischt) (unser|unsere) …3 (gern|gerne) ',
      '(kann|können|könnte|könnten) (ich|wir) …8 (statt|anstelle|stattdessen|anstatt|ersatzweise) ',
      '(es|das) (geht|ginge) auch …2 (ohne|mit|online|per|telefonisch|am|in|ganz)',
      '(habe|hab|haben) …3 (zwei|drei|eine) …1 (Möglichkeit|Möglichkeiten|Lösung|Lösungen|Alternative|Alternativen) (gefunden|für)',
      '(ist|sind|wäre|wären) …5 (lagernd|vorrätig|verfügbar|an Lager|auf Lager|lieferbar)',
      '(haben|hätten) (wir|ich) …8 (an|auf) Lager',
      '(bekommen|erhalten|bekommst|erhältst|können|kannst) (Sie|du|ihr) (aber|jedoch|dafür|dennoch|trotzdem|stattdessen|sehr wohl) ',
      '(kann|können|darf|dürfen) (ich|wir) …2 (aber|jedoch|dafür|dennoch|trotzdem|stattdessen) …8',
    ],
    unless: [
      `~${NO}`,
      '(wieder|bald|derzeit nicht|demnächst|voraussichtlich|sobald|ob|falls) …6 (verfügbar|lieferbar|vorrätig|lagernd|auf Lager|an Lager)',
      '(war|waren|ausverkauft|vergriffen|angezeigt|angezeigtes|angezeigte)',
      '(hätten|hättest) (Sie|du) ',
      'garantieren (kann|können)',
      '(Konto|App|Portal|Menü|Einstellungen|Website|Webseite) …6 (kündigen|stornieren|wechseln)',
      '(sachlich|respektvoll|Ton|Anwalt|Schlichtungsstelle|Gericht)',
      '(aber|jedoch) …6 (verstehen|nachvollziehen|vorstellen|versichern|sagen|bestätigen)',
    ],
  },
  {
    sign: 'closing-offer',
    place: 'last',
    sentence: 'statement',
    phrase: [
      '(bin|sind) (ich|wir) …10 zu (erreichen|sprechen)',
      '(ich|wir) (bin|sind) …10 zu (erreichen|sprechen)',
      '(wenn|falls|sollte|sollten) …10 / …2 (hab|habe|haben|bin|sind|nehme|nehmen) (ich|wir) …6 (Zeit|da|hier|erreichbar|für Sie|für dich)',
      '(wenn|falls|sollte|sollten) …6 (sprechen|reden|telefonieren|telefonisch|besprechen) …3 / …2 (rufe|ruf|melde|rufen|melden) (ich|wir|mich|Sie)',
      '(wenn|falls|sollte|sollten) …10 / …2 (reicht|genügt) …2 (ein|eine|einer) …1 (Anruf|Nachricht|Mail|Zeile|Wort|SMS|Zuruf)',
      '(rufen Sie|ruf|schreiben Sie|schreib|melden Sie|meld dich|melde dich) …6 , (falls|wenn|sollte|sobald) …8 (nicht|etwas|was|auffällt|fehlt|klemmt|hakt|Fragen|unklar|noch)',
      '(wenn|falls|sollte|sollten) …10 (nicht|klemmt|auffällt|fehlt|hakt|schiefgeht) …2 / …2 (rufen Sie|ruf|schreiben Sie|schreib|melden Sie|meld dich|melde dich|sagen Sie|sag) ',
    ],
    unless: [
      '(Polizei|Notarzt|Rettung|112|144|Notruf|Bank|Hersteller|Vermieter)',
      '(nicht|nie) …2 zu (erreichen|sprechen)',
      '^ wenn nicht ',
      '(dafür|dazu|künftig|dann) (reicht|genügt)',
      '(melde|melden) (ich|wir) ',
      '(ich|wir) (melde|melden) ',
      '(schreib|schreiben Sie|sag|sagen Sie|schick|schicken Sie) (mir|uns)? …3 (die|den|das|deine|Ihre|deinen|Ihren) (Bestellnummer|*nummer|Adresse|IBAN|Grösse|Größe|Farbe|Datum)',
      '(bis|spätestens) (Montag|Dienstag|Mittwoch|Donnerstag|Freitag|morgen|*0|*5) …6 (kurz|Bescheid|schreib|meld)',
      '(lieber|stattdessen) …8 (zurück|Geld|haben|möchten|willst|wollen)',
    ],
  },
  {
    sign: 'call-offered',
    sentence: 'statement',
    phrase: [
      '(rufe|ruf|rufen) (ich|wir) (Sie|dich|euch) …4 an (und|/|,)',
      '(ich|wir) (rufe|ruf|rufen) (Sie|dich|euch) …6 an (und|/|,)',
      'von Angesicht zu Angesicht',
      '(zusammen|gemeinsam) (am Telefon|telefonisch|per Telefon|per Video|durch)',
      '(ich|wir) (schau|schaue|schauen|fahre|fahren) …6 (bei Ihnen|bei dir|bei euch) …4 (vorbei|daheim|zu Hause)',
      '(schau|schaue|schauen|fahre|fahren) (ich|wir) …6 (bei Ihnen|bei dir|bei euch) …4 vorbei',
    ],
    unless: ['(nicht|nie) …3 (an|anrufen|vorbei)', '(falls|wenn) …6 nicht …4 , rufe'],
  },
];
