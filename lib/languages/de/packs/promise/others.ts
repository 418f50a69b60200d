/** German promises about what other people do or feel: the insurer pays, the boss agrees, the guests love it. */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, FEELINGS, HEDGED, NOT_IN_HAND, OTHERS_ACT, SEALED } from './shared';

const OPEN = [
  '(falls|sofern|ob|sobald|soll|sollen|bitte|hatte|wurde|sagte|meldete)',
  '(^ wenn|<dritte> …2 (nicht|kann|muss|hat|war))',
  '(wird|werden) …6 nicht …2 (zustimmen|zahlen|übernehmen|genehmigen|akzeptieren|erstatten)',
] as const;

export const others = [
  {
    id: 'andere-werden-loesen',
    phrase: [
      '(der|die|das|Ihr|Ihre|dein|deine|unser|unsere|mein|meine) <dritte> [(wird|werden)] …8 (lösen|beheben|reparieren|hinbekommen|hinkriegen|bewilligen|genehmigen|zahlen|bezahlen|übernehmen|zustimmen|akzeptieren|durchbringen|freigeben|anerkennen|erstatten|ersetzen|nachgeben|einlenken|verstehen|mitmachen|abnehmen|schaffen|zurückerstatten|durchwinken|einverstanden)',
    ],
    unless: ['(anstandslos|ohne|Nu|ruckzuck)', ...HEDGED, ...SEALED, ...DENIED, ...OPEN, '(Kollege|Kollegin)'],
    better: ['wird voraussichtlich', 'wird nach heutigem Stand'],
    note: OTHERS_ACT,
    flags: [
      'Der Notar wird die Eintragung noch diese Woche durchbringen.',
      'Ihre Versicherung wird den Schaden übernehmen.',
      'Der Techniker wird das Problem beheben.',
    ],
    passes: [
      'Der Techniker wird um acht bei Ihnen sein.',
      'Ob der Vermieter zustimmen wird, frage ich nach.',
      'Ihre Bank wird das voraussichtlich genehmigen.',
    ],
  },
  {
    id: 'techniker-loest-das',
    phrase: [
      '(der|die|unser|unsere|ein) <dritte> (löst|behebt|repariert|kriegt|bekommt|regelt|schafft|richtet) …3 [wann:(morgen|heute|am <wochentag>|noch heute|noch diese Woche|übermorgen|sofort|beim ersten Mal|in zwei Stunden|im Handumdrehen)]',
      '(der|die|unser|unsere|ein) (Kollege|Kollegin|<dritte>) (löst|behebt|bringt|kriegt|bekommt|schafft) …3 [wann:(beim ersten Anlauf|beim ersten Mal|auf Anhieb|im ersten Anlauf|gleich beim ersten Mal)]',
    ],
    unless: [...HEDGED, ...SEALED, ...DENIED, ...OPEN, '(mit|mitbringt|Leihgerät|Ersatzteil|Werkzeug|Karton)'],
    better: ['voraussichtlich {wann}', 'nach heutigem Stand {wann}'],
    note: OTHERS_ACT,
    flags: ['Der Techniker löst das morgen.', 'Der Kollege bringt den Anschluss beim ersten Anlauf zum Laufen.', 'Unser Elektriker behebt das noch heute.'],
    passes: ['Der Techniker kommt morgen zwischen acht und zehn.', 'Der Monteur bringt morgen ein Leihgerät mit.'],
  },
  {
    id: 'anstandslos',
    phrase: [
      '[(anstandslos|widerspruchslos|klaglos|ohne Murren|ohne mit der Wimper zu zucken|ohne (jede|große|weitere|langes)? (Diskussion|Diskussionen|Umstände|Rückfrage|Rückfragen|Widerrede|Probleme|Zögern))] …4 & (zahlt|zahlen|übernimmt|übernehmen|nimmt|bewilligt|genehmigt|ersetzt|akzeptiert|hinnehmen|abnehmen|erstattet|erstatten|tauscht|durch|bekommt|bekommen|wird|anerkennen|kriegen|kriegt|unterschreibt|zurück|geht)',
    ],
    unless: [
      ...HEDGED,
      ...SEALED,
      ...DENIED,
      '(ich|wir) …6 (anstandslos|ohne)',
      '(tauschen|erstatten|nehmen|ersetzen|tausche|erstatte|nehme|ersetze|gebe|geb) (wir|ich)',
      '(hat|haben|hatte|wurde) …6 (anstandslos|ohne)',
      'ohne Probleme (möglich|nutzbar|bedienbar)',
    ],
    better: ['nach unserer Erfahrung', 'meist'],
    note: OTHERS_ACT,
    flags: ['Die Versicherung zahlt das anstandslos.', 'Er wird das ohne Murren hinnehmen.', 'Der Hersteller tauscht das Gerät ohne Diskussion.'],
    passes: ['Wir tauschen das Gerät anstandslos.', 'Der Laden hat es anstandslos zurückgenommen.'],
  },
  {
    id: 'garantiert-problemlos',
    phrase: '(bekommt|bekommen|bekommst|kriegt|kriegen|kriegst|erhält|erhalten|geht|gehen|genehmigt|bewilligt) …6 [(problemlos|reibungslos|komplikationslos)]',
    unless: [...HEDGED, ...SEALED, ...DENIED, '(wir|ich|wenn|falls|konnte|kann|können|war|hat|haben|online|im Laden|überall|garantiert|möglich|auch)'],
    better: ['in der Regel', 'nach unserer Erfahrung'],
    note: OTHERS_ACT,
    flags: ['Sie bekommen von Ihrem Chef problemlos frei.', 'Die Abnahme geht morgen reibungslos über die Bühne.'],
    passes: ['Das können Sie problemlos selbst einstellen.', 'Die Karten erhalten Sie problemlos auch im Laden.'],
  },
  {
    id: 'versicherung-zahlt-immer',
    phrase: [
      '<dritte> (zahlt|erstattet|ersetzt|vergütet) (Ihnen|dir|euch) [(jeden Cent|alles|jeden Euro|jeden Rappen)]',
      '<dritte> (zahlt|übernimmt|erstattet|ersetzt|bewilligt|genehmigt|kulant|akzeptiert|sagt) …6 [(immer|jedes Mal|ausnahmslos|noch immer|in voller Höhe|vollständig|komplett|den vollen Schaden|alles|jeden Schaden|den ganzen Schaden|zu hundert Prozent)]',
      '[(immer|jedes Mal)] $ & <dritte> & (zahlt|zahlen|übernimmt|bewilligt|genehmigt|akzeptiert)',
    ],
    unless: [...HEDGED, ...SEALED, ...DENIED, ...OPEN, '(bis|maximal|abzüglich|Selbstbehalt|Selbstbeteiligung|Franchise|Police|nur)'],
    better: ['nach unserer Erfahrung', 'meist'],
    note: OTHERS_ACT,
    flags: [
      'Der Veranstalter ersetzt Ihnen jeden Cent.',
      'Die Versicherung zahlt in solchen Fällen immer.',
      'Unsere Haftpflicht übernimmt den Schaden in voller Höhe.',
    ],
    passes: ['Ihre Kasse übernimmt die Kosten bis 200 Euro vollständig.', 'Ob die Versicherung immer zahlt, weiß ich nicht.'],
  },
  {
    id: 'im-griff',
    phrase:
      '(der|die|das) <dritte> [(hat das im Griff|hat alles im Griff|hat das voll im Griff|kriegt das hin|bekommt das hin|macht das schon|schafft das schon|kriegt alles hin|regelt das schon)]',
    unless: [...HEDGED, 'nicht'],
    better: ['hat den Auftrag', 'weiß Bescheid'],
    note: OTHERS_ACT,
    flags: ['Der Monteur hat das im Griff.', 'Die Werkstatt kriegt das hin.'],
    passes: ['Der Monteur hat das Teil dabei.'],
  },
  {
    id: 'bekommen-alles-zurueck',
    phrase: [
      '(Sie|du|ihr) (bekommen|bekommst|bekommt|kriegen|kriegst|erhalten|erhältst) …3 [wer:((vom|von der|von Ihrer|von deiner|von Ihrem|von deinem) <dritte>) wie:(zurück|ersetzt|erstattet)]',
    ],
    unless: [...HEDGED, ...SEALED, ...DENIED, ...OPEN],
    better: ['voraussichtlich {wer} {wie}', 'nach heutigem Stand {wer} {wie}'],
    note: OTHERS_ACT,
    flags: ['Sie bekommen das vom Hersteller erstattet.', 'Du kriegst die Gebühr von deiner Bank zurück.'],
    passes: ['Ob Sie das vom Hersteller zurück bekommen, frage ich nach.'],
  },
  {
    id: 'wird-zustimmen',
    phrase: [
      '(niemand|keiner) [wird] …4 mehr',
      '(er|sie|niemand|keiner|jeder) [wird] …5 (zustimmen|nachgeben|einlenken|einsehen|unterschreiben|akzeptieren|hinnehmen|mitmachen|anders sehen|bemerken|merken|widersprechen)',
    ],
    unless: [...HEDGED, ...SEALED, ...DENIED, ...OPEN, '(ohne|anstandslos)'],
    better: ['wird voraussichtlich', 'wird nach meiner Einschätzung'],
    note: OTHERS_ACT,
    flags: ['Niemand wird dort mehr mit Ihnen streiten.', 'Er wird das anders sehen.', 'Niemand wird etwas merken.'],
    passes: ['Ob er zustimmen wird, ist offen.', 'Er wird Sie morgen anrufen.'],
  },
  {
    id: 'kein-aerger-mit',
    phrase: [
      '(gibt es|wird es|bekommen Sie|bekommst du|kriegen Sie|kriegst du|haben Sie|hast du) …6 [wie:(keinen|keinerlei|keine|gar keinen) was:(Ärger|Probleme|Schwierigkeiten|Stress|Diskussionen|Rückfragen|Nachteile)] …2',
      '(mit|von) (dem|der|Ihrer|Ihrem|deiner|deinem|den) <wort> (gibt es|wird es|bekommen Sie|bekommst du) …4 [wie:(keinen|keinerlei|keine) was:(Ärger|Probleme|Schwierigkeiten|Stress|Diskussionen)]',
      '(kann dir|kann Ihnen|kann euch) …3 [wie:(keiner|niemand) was:(an den Karren fahren|am Zeug flicken|etwas anhaben|was anhaben)]',
    ],
    unless: [...HEDGED, ...SEALED, ...DENIED, '(wenn|falls|damit|ob|sonst|bisher|früher)'],
    better: ['voraussichtlich {wie} {was}', 'nach heutigem Stand {wie} {was}'],
    model: ['Falls doch eine Rückfrage kommt, leiten Sie sie mir gern weiter.'],
    note: OTHERS_ACT,
    flags: ['Mit der Bauherrschaft gibt es deswegen keinen Ärger.', 'Beim Amt bekommst du keine Probleme.', 'Da kann dir keiner an den Karren fahren.'],
    passes: ['Damit es keinen Ärger gibt, frage ich nach.', 'Wenn es keine Probleme gibt, fahren wir am Montag.'],
  },
  // How people will feel
  {
    id: 'begeistert-sein',
    phrase: '(werden|wirst|wird|werdet) …8 [was:(begeistert|zufrieden|glücklich|überwältigt|hin und weg|entzückt|dankbar|überglücklich|aus dem Häuschen) sein]',
    unless: [...HEDGED, ...SEALED, ...DENIED, ...OPEN, '(ich|wir|hoffe|hoffen|damit)'],
    better: ['hoffentlich {was} sein', 'vielleicht {was} sein'],
    note: FEELINGS,
    flags: ['Sie werden von ihr begeistert sein.', 'Ihre Tochter wird überglücklich sein!', 'Du wirst mit dem Set zufrieden sein.'],
    passes: ['Wir hoffen, dass Sie zufrieden sein werden.', 'Wenn Sie zufrieden sind, sagen Sie es weiter.'],
  },
  {
    id: 'werden-es-lieben',
    phrase: [
      '(werden|wirst|wird|werdet) …6 [was:(lieben|ausflippen|vor Freude weinen|staunen|Augen machen|nicht mehr hergeben)]',
      '(wird|werden) das …2 [was:(verstehen|nachvollziehen|verzeihen)]',
    ],
    unless: [...HEDGED, ...SEALED, ...DENIED, ...OPEN, '(ich|wir|hoffe|hoffen|damit|nicht) …6 (verstehen|nachvollziehen|verzeihen|lieben)'],
    better: ['hoffentlich {was}', 'vermutlich {was}'],
    note: FEELINGS,
    flags: ['Deine Mama wird vor Freude weinen!', 'Ihre Patienten werden das alle verstehen.', 'Die Kinder werden den Ausflug lieben.'],
    passes: ['Ob er das verstehen wird, weiß ich nicht.', 'Liebe Frau Huber, das verstehe ich.'],
  },
  {
    id: 'sie-werden-sehen',
    phrase: '[(Sie werden|du wirst|ihr werdet) (es|schon)? sehen] , …8 (bleiben|bleibst|läuft|klappt|wird|werden|ist|haben|hast|passt|geht|hält)',
    unless: [...HEDGED, 'dass', '(ich|wir)'],
    better: [],
    model: ['Nach unserer Erfahrung bleibt der Verbrauch danach deutlich darunter.'],
    note: FEELINGS,
    flags: ['Sie werden sehen, danach bleiben Sie unter 6000.', 'Du wirst sehen, das klappt.'],
    passes: ['Sie werden auf der Rechnung sehen, welcher Tarif gilt.'],
  },
  {
    id: 'alles-wird-gut',
    phrase: [
      '(es|das) [(wird|geht) (aber|ganz bestimmt|bestimmt|sicher|schon|am Ende|sicherlich|garantiert)? alles (gut|glattgehen|glatt gehen|klappen|gutgehen|bestens|glatt|gut gehen|gut ausgehen|wieder gut)]',
      '(es|das) [wird (aber|doch|schon|auch)? (klappen|gutgehen|gut gehen|hinhauen|gelingen|werden) …1] $',
      '(es|das) [wird (aber|doch|schon|auch)? (klappen|gutgehen|gut gehen|hinhauen|gelingen)] , da',
    ],
    unless: [...HEDGED, ...DENIED, '^ (wenn|falls|ob)', '(hoffe|hoffen|damit|dass)', 'da bin ich mir'],
    better: ['sieht im Moment gut aus'],
    model: ['Im Moment spricht nichts dagegen; sollte etwas haken, rufen Sie mich an.'],
    note: NOT_IN_HAND,
    flags: ['Es wird ganz bestimmt alles glattgehen!', 'Das wird schon klappen.', 'Es wird aber gelingen.'],
    passes: ['Ich hoffe, dass alles gut geht.', 'Ob das klappen wird, sehen wir am Freitag.'],
  },
  {
    id: 'gerettet',
    phrase:
      '(damit|so|jetzt|dann) (ist|sind) (Ihr|dein|euer|Ihre|deine|eure|der|die) <wort> [(gerettet|gesichert|in trockenen Tüchern|so gut wie sicher|so gut wie fertig|so gut wie bewilligt|unter Dach und Fach)]',
    unless: [...HEDGED, ...SEALED, ...DENIED, ...OPEN],
    better: ['ein gutes Stück weiter', 'auf gutem Weg'],
    note: NOT_IN_HAND,
    flags: ['Damit ist Ihr Urlaub gerettet.', 'Jetzt ist der Kredit in trockenen Tüchern.'],
    passes: ['Damit ist Ihr Konto gesperrt.', 'Die Datei ist gesichert.'],
  },
  {
    id: 'so-gut-wie',
    phrase: '(ist|sind|haben|hast) …4 [so gut wie (sicher|bewilligt|genehmigt|durch|in der Tasche|erledigt|gewonnen|zugesagt|geschafft)]',
    unless: [...HEDGED, ...DENIED, 'nicht'],
    better: ['auf gutem Weg'],
    note: 'So gut wie ist noch nicht. Was fehlt bis dahin?',
    flags: ['Ihr Kredit ist so gut wie bewilligt.', 'Der Platz ist so gut wie sicher.'],
    passes: ['Das Regal ist so gut wie neu.'],
  },
] as const satisfies readonly Rule[];
