/** German promises about speed and about dates that others keep: "in zwei Minuten", "morgen vor Ihrer Tür". */
import type { Rule } from '../../../../core/rules/rule';
import { DATE_OF_OTHERS, DENIED, HEDGED, NO_ROOM, OWN_STEP, SEALED, TOO_FAST } from './shared';

const PAST = ['(war|waren|hatte|hatten|wurde|wurden|gestern|vorgestern|bereits|seit|gewesen|letzte|letzten)'] as const;

export const timing = [
  // Impossible speed
  {
    id: 'in-zwei-minuten',
    phrase: [
      '[in (nur|weniger als|knapp|spätestens)? wie:(ein paar|paar|wenigen|zwei|drei|fünf|zehn|2|3|5|10|15|fünfzehn|zwanzig|20|30|dreißig) was:(Minuten|Sekunden|Augenblicken|Momenten)] (ist|sind|haben|hast|habt|hat|läuft|laufen|sehen|siehst|können|kannst|geht|bekommen|bekommst|funktioniert|steht)',
      '(ist|sind|läuft|geht|funktioniert|hast|haben|bekommen|bekommst|klappt|steht) …5 [in (nur|weniger als|knapp|spätestens)? wie:(ein paar|paar|wenigen|zwei|drei|fünf|zehn|2|3|5|10|15|fünfzehn|zwanzig|20) was:(Minuten|Sekunden|Augenblicken|Momenten)]',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OWN_STEP,
      ...PAST,
      ...SEALED,
      '(Fuß|Gehminuten|Fahrt|Auto|Bus|entfernt|erreichbar|erreichen|laden|lädt|dauert|Takt|Abfahrt|Pause|Anleitung|ausgefüllt)',
    ],
    better: ['nach unserer Erfahrung in {wie} {was}', 'meist in {wie} {was}'],
    note: TOO_FAST,
    flags: ['In zehn Minuten ist alles wieder online.', 'Der Betrag ist bei PayPal in wenigen Sekunden drauf.', 'In 5 Minuten hast du den Zugang.'],
    passes: [
      'Ich rufe Sie in zehn Minuten zurück.',
      'In fünf Minuten sind Sie zu Fuß am Bahnhof.',
      'Warten Sie zehn Minuten.',
      'In der Regel ist das in zwei Minuten erledigt.',
    ],
  },
  {
    id: 'in-einer-stunde',
    phrase: [
      '[in (weniger als|spätestens|höchstens|maximal|knapp) wie:(einer|einer halben|einer Viertel|zwei|drei|2|3|24) was:(Stunde|Stunden|Viertelstunde|Tag|Tagen)] (ist|sind|haben|hast|habt|hat|läuft|sehen|siehst|steht)',
      '[in wie:(einer|einer halben) was:(Stunde|Viertelstunde)] (ist|sind|haben|hast|läuft|sehen|siehst|steht)',
      '[innerhalb (von)? wie:(weniger|wenigen|zwei|fünf|zehn) was:(Minuten|Sekunden|Augenblicke)] (ist|sind|haben|hast|läuft|sehen)',
    ],
    unless: [...HEDGED, ...DENIED, ...OWN_STEP, ...PAST, ...SEALED, '(ich|wir|bei mir|mein|unser)'],
    better: ['voraussichtlich innerhalb der nächsten Stunden', 'je nach Ablauf heute'],
    note: TOO_FAST,
    flags: ['In weniger als einer Stunde sehen Sie den Betrag auf Ihrem Konto.', 'In einer Viertelstunde ist das gewechselt.'],
    passes: ['In einer Stunde rufe ich Sie an.', 'In einer Stunde bin ich wieder am Platz.'],
  },
  {
    id: 'ruckzuck',
    phrase: [
      '[(ruckzuck|im Handumdrehen|im Nu|in Nullkommanichts|in Nullkommanix|in null Komma nix|in null Minuten|in null Sekunden|in null Komma nichts|blitzschnell|in Windeseile|im Eiltempo|schwuppdiwupp|zack zack|ratzfatz|schnurstracks|postwendend)]',
    ],
    unless: [...HEDGED, ...DENIED, '(leer|vergriffen|ausverkauft|antworte|antworten|Inkasso|weg|ausgebucht)'],
    better: ['in der Regel zügig', 'so rasch es der Ablauf erlaubt'],
    note: TOO_FAST,
    flags: ['Nachher geht es ruckzuck.', 'Das Formular ist im Handumdrehen bewilligt.', 'Die Reparatur ist in Nullkommanichts erledigt.'],
    passes: ['Das geht leider nicht von heute auf morgen.', 'Solche Plätze sind ruckzuck vergriffen.'],
  },
  {
    id: 'sofort-erledigt',
    phrase: [
      '(ist|sind|wird|werden) …5 [(sofort|augenblicklich|auf der Stelle|unverzüglich) was:(erledigt|behoben|gelöst|repariert|da|freigeschaltet|zurück|besser|fertig|gut)]',
      '(dann|danach|damit|nachher) (geht|läuft|rennt|funktioniert|klappt) …2 [(sofort|augenblicklich|auf der Stelle) was:wieder]',
    ],
    unless: [...HEDGED, ...DENIED, ...OWN_STEP, ...PAST, '(wenn|falls|sobald|bitte|ich|wir|nicht)'],
    better: ['meist gleich {was}', 'nach unserer Erfahrung rasch {was}'],
    model: ['Meist ist das nach dem Neustart wieder in Ordnung; wenn nicht, sehe ich es mir an.'],
    note: TOO_FAST,
    flags: ['Das ist sofort erledigt.', 'Dann rennt sofort wieder alles.', 'Ihr Zugang wird auf der Stelle freigeschaltet.'],
    passes: ['Ich schalte den Zugang sofort frei.', 'Wenn es sofort wieder ausfällt, rufen Sie mich an.'],
  },
  {
    id: 'auf-die-minute',
    phrase: [
      '[auf die (Minute|Sekunde) (genau|pünktlich)?]',
      '[(pünktlich wie die Maurer|pünktlich wie die Uhr|pünktlich wie ein Uhrwerk|wie ein Uhrwerk|wie ein Schweizer Uhrwerk)]',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      '(Anhang|Protokoll|Zeiterfassung|Liste|nicht|weiß|wissen|erst)',
      '(abgerechnet|gemessen|Abrechnung|angezeigt|protokolliert|notiert)',
    ],
    better: ['nach Fahrplan', 'nach Plan'],
    note: NO_ROOM,
    flags: [
      'Ab dem 15. April fahren die Züge wieder auf die Minute genau.',
      'Er kommt um 21:14 auf die Minute genau an.',
      'Die Lieferung läuft wie ein Uhrwerk.',
    ],
    passes: ['Auf die Minute genau lässt sich das nicht sagen.', 'Das Gespräch wird auf die Sekunde genau abgerechnet.'],
  },
  {
    id: 'punkt-acht',
    phrase: [
      '[um Punkt wann:(*0|*1|*2|*3|*4|*5|*6|*7|*8|*9|sieben|acht|neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf|sechs) (Uhr)?] (ist|sind|steht|läuft|klingelt|kommt|haben|hast)',
    ],
    unless: [...SEALED, ...HEDGED, ...DENIED, ...OWN_STEP, ...PAST, '(ich|wir|Büro|geöffnet|öffnet|öffnen|Schalter)'],
    better: ['voraussichtlich um {wann} Uhr'],
    note: DATE_OF_OTHERS,
    flags: ['Morgen um Punkt 8 ist er da.', 'Um Punkt zehn steht der Kran bei Ihnen.'],
    passes: ['Um Punkt 8 rufe ich Sie an.', 'Siehe Punkt 8 der Vereinbarung.'],
  },
  {
    id: 'ueber-nacht-loesung',
    phrase: [
      '(ist|sind|wird|werden) …4 [wann:(über Nacht|schon morgen|bereits morgen|gleich morgen|noch heute|noch heute Abend) was:(gelöst|behoben|erledigt|repariert|genehmigt|bewilligt|freigegeben|entschieden|wieder gut|wieder in Ordnung)]',
    ],
    unless: [...HEDGED, ...DENIED, ...OWN_STEP, ...PAST, ...SEALED, '(ich|wir|von mir|von uns)'],
    better: ['voraussichtlich {wann} {was}'],
    note: DATE_OF_OTHERS,
    flags: ['Der Fehler ist noch heute behoben.', 'Das Gesuch wird schon morgen bewilligt.'],
    passes: ['Das wird von mir noch heute erledigt.', 'Der Fehler ist seit heute behoben.'],
  },
  // Dates that others keep
  {
    id: 'geld-auf-dem-konto',
    phrase:
      '(das Geld|Ihr Geld|dein Geld|der Betrag|den Betrag|die Summe) & (morgen|heute|übermorgen|am <wochentag>|noch vor|in einer Stunde|in zwei Tagen) & [ort:(auf dem Konto|auf Ihrem Konto|auf deinem Konto|aufs Konto|auf der Karte|auf Ihrer Karte|beim Empfänger|auf deiner Karte)] & (haben|hast|ist|sind|hat|liegt|kommt|sehen|siehst|bekommen)',
    unless: [
      ...HEDGED,
      ...DENIED,
      ...PAST,
      ...SEALED,
      '(wenn|falls|sobald|ob|sofern|bis zu|je nach|überweise|überweisen|Werktage|Werktagen|Bankarbeitstage|Bankarbeitstagen|Tage|Wochentage)',
      '~angewiesen',
    ],
    better: ['voraussichtlich {ort}', 'nach dem üblichen Lauf {ort}'],
    note: DATE_OF_OTHERS,
    flags: ['Das Geld haben Sie morgen auf dem Konto.', 'Am Freitag ist der Betrag auf deinem Konto.'],
    passes: [
      'Der Betrag sollte am Freitag auf Ihrem Konto sein.',
      'Die Gutschrift war gestern auf dem Konto.',
      'Je nach Bank ist das Geld am Freitag auf dem Konto.',
    ],
  },
  {
    id: 'in-den-haenden',
    phrase: [
      '[ort:(in den Händen|in der Hand|in Händen|in Ihren Händen|in deinen Händen|in der Tasche|in euren Händen)] & (haben|hast|hat|habt|halten|hältst|hält|ist|sind) & (<wann>|spätestens|übermorgen|dann|bis)',
    ],
    unless: [
      '(keine|kein|selbst|ich|wir) …3 in der Hand',
      '(komme|koste)',
      ...HEDGED,
      ...DENIED,
      ...PAST,
      ...SEALED,
      '(liegt|bitte|Entscheidung|Fäden|etwas|damit der) …4 in (der Hand|den Händen)',
      '(wenn|falls|sobald|ob|sofern) …8 (in der Hand|in den Händen|in Händen)',
      'damit haben',
    ],
    better: ['voraussichtlich {ort}', 'nach heutigem Stand {ort}'],
    note: DATE_OF_OTHERS,
    flags: [
      'Spätestens übermorgen hältst du es wieder in den Händen.',
      'Den Brief haben Sie dann übermorgen in der Hand.',
      'Bis Ostern hat Ihre Tochter den Ausweis in der Tasche.',
    ],
    passes: ['Das liegt nicht in unserer Hand.', 'Halten Sie bitte den Beleg in der Hand, wenn Sie anrufen.'],
  },
  {
    id: 'vor-der-tuer',
    phrase: [
      '<wann> & (steht|liegt|ist|sind|stehen|liegen) & [ort:(vor der Tür|vor Ihrer Tür|vor deiner Tür|auf dem Tisch|auf Ihrem Tisch|unterm Baum|unter dem Baum|im Briefkasten|in Ihrem Briefkasten|in deinem Briefkasten|bei Ihnen zu Hause|bei dir zu Hause|auf der Matte|bei Ihnen auf dem Tisch|im Vereinsheim|auf Ihrem Gabentisch|auf Ihrem Schreibtisch|auf deinem Schreibtisch|auf Ihrer Werkbank|auf dem Nachttisch|bei Ihnen in der Halle|in Ihrer Halle|in der Stube|bei Ihnen im Hotel|in Ihrer App|in deiner App|auf Ihrer Baustelle|in deiner Garage)]',
      '<wann> …2 (steht|stehen|liegt|liegen|ist|sind) (er|sie|es|das Paket|die Lieferung|die Ware|das Gerät|der Karton|das Päckchen|das Päckli|Ihre <wort>|dein <wort>|Ihr <wort>|alles|der <wort>|die <wort>|das <wort>) …1 [ort:(bei Ihnen|bei dir|bei euch)] $',
      '(das Paket|die Lieferung|die Ware|das Gerät|der Karton|das Päckchen|das Päckli|die Sendung|der Ersatz) (steht|stehen|liegt|ist|sind) <wann> …2 [ort:(bei Ihnen|bei dir|bei euch)] $',
    ],
    unless: [
      '(Offerte|Angebot|Muster|Bestätigung|Brief|Schreiben|Vertrag|Protokoll|Rechnung|Leute|Unterlagen|Antwort|Vorschlag)',
      ...HEDGED,
      ...DENIED,
      ...PAST,
      ...SEALED,
      '(ich|wir|Monteur|Techniker|Kollege|Kollegin) …6 (vor|bei|auf)',
      '(stehe|stehen) (ich|wir)',
      'zwischen …4 und',
      '(ich|wir) (werfe|werfen|bringe|bringen|lege|legen|stelle|stellen)',
      '(ist|steht|kommt) (der|die) (Techniker|Monteur|Kollege|Kollegin|Elektriker|Installateur|Handwerker)',
    ],
    better: ['voraussichtlich {ort}', 'nach heutigem Stand {ort}'],
    note: DATE_OF_OTHERS,
    flags: ['Am 28. steht der Karton vor Ihrer Tür.', 'Am Samstag liegt das Album auf dem Tisch.', 'Das Paket ist morgen bei Ihnen.'],
    passes: ['Ich stehe morgen um acht vor Ihrer Tür.', 'Das Paket ist voraussichtlich morgen bei Ihnen.', 'Am Montag ist der Techniker bei Ihnen.'],
  },
  {
    id: 'klingelt-der-bote',
    phrase:
      "(<wann>|spätestens) …4 [(klingelt|klingelt's|läutet|läutet's|steht) (der|die|ein)? …1 (Bote|Postbote|Kurier|Paketbote|Spediteur|Pöstler|Postler|Briefträger|Fahrer|bei Ihnen|bei dir|bei euch)]",
    unless: [...HEDGED, ...DENIED, ...PAST, ...SEALED],
    better: ['ist die Zustellung geplant', 'kommt laut Plan die Sendung'],
    note: DATE_OF_OTHERS,
    flags: ['Morgen früh klingelt der Bote.', "Freitagmittag klingelt's bei dir, am Freitag klingelt's bei dir.", 'Am Montag läutet der Postler.'],
    passes: ['Gestern klingelte der Bote.', 'Wenn es klingelt, öffnen Sie bitte.'],
  },
  {
    id: 'laeuft-bis-freitag',
    phrase: [
      '<wann> …4 (läuft|funktioniert|geht|klappt|brennt|fährt) …3 [was:(wieder|alles wieder|alles|einwandfrei|rund|stabil|auf voller Leistung|wieder alles)] …3',
      '(läuft|funktioniert|geht|klappt) (alles|das|er|sie|es|der <wort>|die <wort>|das <wort>)? [was:(bis|am|morgen|heute)] …3 (wieder|einwandfrei|rund|stabil)',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OWN_STEP,
      ...PAST,
      ...SEALED,
      '(wenn|falls|sobald|ob|Betrieb|Ersatzverkehr|Fahrplan|weiter|dauert|alles klar|wie immer|wie gewohnt|ich|seit|um)',
    ],
    better: ['voraussichtlich {was}', 'nach heutigem Stand {was}'],
    note: DATE_OF_OTHERS,
    flags: ['Bis heute Abend läuft alles wieder.', 'Am Freitag läuft der Aufzug wieder.', 'Das funktioniert bis Freitag wieder.'],
    passes: ['Seit heute läuft alles wieder.', 'Am Montag läuft die Frist ab.', 'Wenn es morgen wieder läuft, geben Sie mir bitte Bescheid.'],
  },
  {
    id: 'ist-bis-freitag-fertig',
    phrase: [
      '(bis|spätestens|in einer Woche|in drei Tagen|in zwei Tagen|zur Eröffnung|nächste Woche|übermorgen|noch heute) …4 (ist|sind) …4 [was:(alles|jeder <wort>|jede <wort>|jedes <wort>)] …3 (fertig|weg|raus|da|online|erledigt|gelöst|behoben|drin|im Kasten|repariert|oben|durch|montiert|picobello|vorbei|gut)',
      '(ist|sind) (bis|spätestens|übermorgen|morgen|nächste) …5 [was:(alles|jeder <wort>|jede <wort>|jedes <wort>)] …3 (fertig|weg|raus|da|online|erledigt|gelöst|behoben|drin|im Kasten|repariert|oben|durch|montiert|vorbei|gut)',
      '(bis|spätestens|nächste Woche|übermorgen|noch heute) …4 (ist|sind) …5 [was:(wieder)] (da|online|fertig|auf|offen|gut|frei|zurück|erreichbar|warm|am Netz|im Netz|auf der Anlage)',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OWN_STEP,
      ...PAST,
      ...SEALED,
      '(sobald|Frist|belegt|geschlossen|ausgebucht)',
      '^ (wenn|falls|ob)',
      '(restlos|picobello)',
      '(ich|wir) …8 fertig',
    ],
    better: ['nach heutigem Stand {was}', 'voraussichtlich {was}'],
    note: DATE_OF_OTHERS,
    flags: ['Bis Ende des Monats ist alles weg.', 'Spätestens heute Abend ist alles wieder auf der Anlage.', 'Bis Monatsende ist jeder einzelne Bug raus.'],
    passes: ['Bis Freitag ist das Büro geschlossen.', 'Sobald alles fertig ist, melde ich mich.', 'Bis Montag sollte alles fertig sein.'],
  },
  {
    id: 'bekommen-sie-morgen',
    phrase: [
      '(das Geld|Ihr Geld|dein Geld|den Betrag|die Erstattung|die Zusage|die Bewilligung|den Ausweis|die Genehmigung|den Bescheid|die Freigabe|den Platz|Ihr Paket|dein Paket|das Paket) …1 (bekommen|bekommst|kriegst|kriegen|haben|hast|erhalten|erhältst) (Sie|du) [wann:(morgen|heute|übermorgen|bis <wann>|am <wochentag>|noch diese Woche|nächste Woche|noch heute)]',
      '(Sie|du) (bekommen|bekommst|kriegst|kriegen|haben|hast|erhalten|erhältst) [wann:(morgen|heute noch|übermorgen|noch diese Woche|nächste Woche|noch heute|am <wochentag>)] (das Geld|Ihr Geld|dein Geld|den Betrag|die Erstattung|die Zusage|die Bewilligung|den Ausweis|die Genehmigung|den Bescheid|die Freigabe|den Platz|Ihr Paket|dein Paket|das Paket)',
    ],
    unless: [...HEDGED, ...DENIED, ...OWN_STEP, ...PAST, ...SEALED, '(von mir|von uns|wenn|falls|sobald)'],
    better: ['voraussichtlich {wann}', 'nach heutigem Stand {wann}'],
    note: DATE_OF_OTHERS,
    flags: ['Das Geld hast du morgen wieder.', 'Die Bewilligung bekommen Sie noch diese Woche.', 'Sie erhalten morgen den Bescheid.'],
    passes: ['Den Bescheid bekommen Sie voraussichtlich am Freitag.', 'Das Angebot bekommen Sie morgen von mir.'],
  },
  {
    id: 'frei-bis-morgen',
    phrase:
      '(ist|sind|wird|werden) (die|der|das|Ihre|Ihr|deine|dein) (Sendung|Paket|Lieferung|Antrag|Gesuch|Konto|Ware|Kredit|Visum) [wann:(morgen (früh)?|übermorgen|bis <wann>|noch diese Woche|noch heute|spätestens …2)] (freigegeben|bewilligt|genehmigt|da|entschieden|durch|verzollt|zugestellt|eingetroffen)',
    unless: [...HEDGED, ...DENIED, ...PAST, ...SEALED, '(von mir|von uns|^ ob|^ wenn)'],
    better: ['voraussichtlich {wann}', 'nach heutigem Stand {wann}'],
    note: DATE_OF_OTHERS,
    flags: ['Damit ist die Sendung morgen früh freigegeben.', 'Jetzt wird Ihr Antrag noch diese Woche bewilligt.'],
    passes: ['Ob die Sendung morgen freigegeben wird, entscheidet der Zoll.', 'Die Sendung ist freigegeben.'],
  },
  {
    id: 'spaetestens-andere',
    phrase:
      '[spätestens wann:(morgen|heute Abend|am <wochentag>|<wochentag>|in zwei Tagen|in drei Tagen|nächste Woche|Ende der Woche|Mittag)] …4 (kommt|trifft|liefert|bringt|steht|erhalten Sie|bekommen Sie|bekommst du|hast du|haben Sie|ist|sind) …6 (an|ein|da|geliefert|behoben|wieder|zurück|fertig|genehmigt|das Geld|die Ware|das Paket)',
    unless: [...HEDGED, ...DENIED, ...OWN_STEP, ...PAST, ...SEALED, '(ich|wir|von mir|von uns|bitte|Antwort|Rückmeldung|Bescheid|Nachricht|Angebot)'],
    better: ['voraussichtlich {wann}', 'nach heutigem Stand {wann}'],
    note: DATE_OF_OTHERS,
    flags: ['Spätestens morgen kommt das Paket an.', 'Spätestens am Freitag ist die Störung behoben.'],
    passes: ['Spätestens morgen melde ich mich.', 'Bitte senden Sie die Unterlagen spätestens am Freitag zurück.'],
  },
] as const satisfies readonly Rule[];
