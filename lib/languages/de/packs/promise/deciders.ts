/** German promises of a decision that others take, said as if it were taken: "das Amt erkennt es an", "nur noch eine Frage von Stunden". */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, FEELINGS, HEDGED, NOT_IN_HAND, OTHERS_ACT, SEALED } from './shared';

/** A condition, a rule that holds for all, the past, or what somebody told. */
const OPEN = [
  '^ (wenn|falls|ob|sofern|sobald|sollte|sollten|bitte)',
  '(wenn|falls|sofern|sobald|solange|ob|soll|sollen|bitte|sagte|meldete|mitgeteilt)',
  '~(hatte|hat|haben|war|wurde|gestern|bereits|schon|seit)',
  '~(erst|nur|bis zu|maximal|höchstens|abzüglich|Selbstbehalt|Selbstbeteiligung|Franchise|grundsätzlich|generell|jährlich|Quadratmeter|Paragraf|Gesetz|meist|meistens|oft|häufig|leider|nicht|kein|keine|keinen|nach Prüfung|entweder|oder)',
  '(Euro|Franken|Prozent|%) (pro|im|je)',
] as const;
const THE = '(der|die|das|Ihr|Ihre|dein|deine|unser|unsere|mein|meine|euer|eure) (zuständige|zuständigen)?';

/** Verbs of a yes that stand apart: "erkennt … an". */
const YES = [
  ['erkennt', 'an'],
  ['winkt', 'durch'],
  ['(nickt|hakt|segnet)', 'ab'],
  ['lenkt', 'ein'],
  ['spielt', 'mit'],
  ['hebt', 'auf'],
  ['stuft', '(hoch|höher)'],
  ['trägt', 'ein'],
  ['schaltet', 'frei'],
  ['schreibt', 'gut'],
  ['drückt', 'ein (Auge|Aug) zu'],
  ['rückt', '(heraus|raus)'],
  ['lässt', '(durchgehen|durchkommen|bestehen|fallen|gelten|Milde walten|mit sich reden)'],
] as const;

export const deciders = [
  {
    id: 'amt-stimmt-zu',
    phrase: [
      `${THE} <entscheider> [was:(stimmt|stimmen)] …10 zu`,
      `${THE} <entscheider> [was:(gibt|geben)] …10 (statt|recht|nach|grünes Licht|frei)`,
      ...YES.map(([verb, rest]) => `${THE} <entscheider> [was:${verb}] …10 ${rest}`),
      `${THE} <entscheider> [was:(genehmigt|bewilligt|akzeptiert|unterschreibt|zahlt|bezahlt|übernimmt|erstattet)] …6 (immer|anstandslos|sicher|bestimmt|gewiss|einhellig|so|genau|alles|ohnehin|sowieso|eh|blind)`,
      `stimmt [was:(${THE} <entscheider>)] …10 zu`,
      `gibt [was:(${THE} <entscheider>)] …10 (statt|recht|nach|grünes Licht|frei)`,
      ...YES.map(([verb, rest]) => `${verb} [was:(${THE} <entscheider>)] …10 ${rest}`),
      `die (Kollegen|Kolleginnen|Leute|Herren|Damen) …5 [was:(winken|nicken|hakt|haken)] …6 (durch|ab)`,
    ],
    unless: [...HEDGED, ...SEALED, ...DENIED, ...OPEN],
    when: { sentence: 'statement' },
    better: ['{was} voraussichtlich', '{was} nach heutigem Stand'],
    note: OTHERS_ACT,
    flags: [
      'Der Gemeinderat stimmt Ihrer Umwidmung einhellig zu.',
      'Das Finanzamt erkennt das Arbeitszimmer an.',
      'Der Medizinische Dienst stuft ihn hoch.',
      'Da lenkt Ihr Vermieter ein.',
    ],
    passes: [
      'Wenn das Finanzamt das Arbeitszimmer anerkennt, erhalten Sie einen neuen Bescheid.',
      'Das Bauamt gibt solche Anbauten nur nach einer Prüfung frei.',
      'Der Vorstand stimmt am 12. darüber ab.',
      'Die Kasse übernimmt meist alles bis auf zehn Euro.',
    ],
  },
  {
    id: 'jobcenter-bezahlt-das',
    phrase: [
      `${THE} (<entscheider>|<dritte>) [was:(zahlt|bezahlt|übernimmt|erstattet|ersetzt)] (das|den Kurs|den Schaden|die Rechnung|die Reparatur|die Reha|es) (Ihnen|dir)? $`,
      '(das|den|die|es) (bekommen|bekommst|kriegen|kriegst|erhalten) (Sie|du) [was:(ja|doch)? (ohnehin|sowieso|eh|sicher|bestimmt|locker) (erstattet|ersetzt|bezahlt|zurück|wieder)]',
      '[(gezahlt|bezahlt|erstattet|ersetzt|bewilligt|genehmigt) wird …6 (alles|jeder Cent|jeder Euro|jeder Rappen|jeder Franken|sowieso)]',
    ],
    unless: [...HEDGED, ...SEALED, ...DENIED, ...OPEN],
    when: { sentence: 'statement' },
    better: [],
    model: ['Die Chancen dafür stehen gut; entscheiden wird die Stelle selbst.'],
    note: OTHERS_ACT,
    flags: ['Melden Sie sich ruhig an: Das Jobcenter bezahlt den Kurs.', 'Lassen Sie ihn abschleppen, das bekommen Sie ja ohnehin erstattet.'],
    passes: ['Den Kurs bezahlt die Kasse nach Prüfung der Unterlagen.', 'Wenn die Versicherung das bezahlt, brauchen Sie keine Rechnung.'],
  },
  {
    id: 'wird-vom-amt-bewilligt',
    phrase: [
      '[wird] (seitens|vonseiten) …8 (bewilligt|genehmigt|entschieden|fallen gelassen|fallengelassen|anerkannt|erlassen|freigegeben|stattgegeben|akzeptiert)',
      `[wird] ${THE} (<entscheider>|<dritte>) …6 (zustimmen|bewilligen|genehmigen|bestätigen|anerkennen|zahlen|übernehmen|stattgeben|nachgeben|einlenken|akzeptieren|freigeben|verzichten|erlassen|streichen|einsehen)`,
      `${THE} <entscheider> [wird] …8 (zustimmen|bewilligen|genehmigen|bestätigen|anerkennen|zahlen|übernehmen|stattgeben|nachgeben|einlenken|akzeptieren|freigeben|verzichten|erlassen|streichen|einsehen|recht geben)`,
      '(er|sie|es|dieses|diese|dieser) [wird] …8 (bestätigen|bewilligen|genehmigen|recht geben|stattgeben|anerkennen|freigeben)',
    ],
    unless: ['(im Nu|ruckzuck|anstandslos|ohne Murren)', ...HEDGED, ...SEALED, ...DENIED, ...OPEN],
    when: { sentence: 'statement' },
    better: ['wird voraussichtlich', 'wird nach heutigem Stand'],
    note: OTHERS_ACT,
    flags: [
      'Danach wird der Vorstand im Kulanzweg zustimmen.',
      'Die Strafe wird seitens der Behörde fallen gelassen.',
      'Die Kommission wird die Förderung bewilligen.',
      'Dieses wird die Gebühr vollumfänglich bestätigen.',
    ],
    passes: [
      'Ob der Vorstand zustimmen wird, erfahren wir am 12.',
      'Sobald das Amt entschieden hat, wird die Zahlung freigegeben.',
      'Unsere Kasse wird Ihnen die Zahlung bestätigen, wenn sie eingeht.',
    ],
  },
  {
    id: 'gewiss-von-anderen',
    phrase: [
      `${THE} (<entscheider>|<dritte>|Filiale|Steward|Fahrer) …6 [(sicher|bestimmt|gewiss|ganz sicher|ganz bestimmt|sicherlich)] (ein|auch|noch|zu|an|durch|nach|auf|statt|mit|eine|einen|gern|Verständnis)`,
      `(drückt|gibt|macht|hat|nimmt) ${THE} (<entscheider>|<dritte>|Filiale|Steward|Fahrer) …4 [(sicher|bestimmt|gewiss|ganz sicher|ganz bestimmt|sicherlich)]`,
    ],
    unless: [...HEDGED, ...DENIED, '(wenn|falls|sobald|ob|wissen|weiß|kennt|kennen|gemeint|war|hatte)'],
    when: { sentence: 'statement' },
    better: ['vermutlich', 'vielleicht'],
    note: OTHERS_ACT,
    flags: ['Der Händler drückt bei der Frist sicher ein Auge zu.', 'Die Filiale gibt dir das Paket bestimmt auch ohne Ausweis.'],
    passes: ['Ob der Händler sicher ist, sehen Sie am Siegel.', 'Der Fahrer kennt die Straße sicher noch von gestern.'],
  },
  {
    id: 'eine-frage-von-stunden',
    phrase: [
      '(ist|sind|wäre) [(nur noch|bloß noch|nur) eine Frage (von|der|weniger) (Stunden|Tagen|Minuten|Zeit|Tage)]',
      '(ist|sind) …6 [(praktisch|quasi|eigentlich|so gut wie) (schon)? (in der Tasche|im Kasten|in trockenen Tüchern|eingetütet|geritzt|gebongt|unterschrieben)]',
      '(ist|sind) [so was von (im Kasten|durch|fertig|sicher|drin|gebongt|geschenkt)]',
    ],
    unless: [...HEDGED, ...DENIED, '(leider|gesperrt)'],
    better: ['auf gutem Weg'],
    model: ['Das sieht gut aus; sicher ist es, sobald die Zusage vorliegt.'],
    note: 'So gut wie ist noch nicht. Was fehlt bis dahin?',
    flags: ['Die Zusage ist nur noch eine Frage von Stunden.', 'Eine Drei ist so gut wie eingetütet.', 'Das Ding ist so was von im Kasten!'],
    passes: ['Das ist eine Frage der Einstellung.', 'Die Kamera ist im Kasten.'],
  },
  {
    id: 'schon-in-der-tasche',
    phrase: [
      '(haben|hast|habt) (Sie|du|ihr) [(praktisch|quasi|eigentlich|so gut wie) (schon)? (in der Tasche|im Kasten|im Sack|sicher|gewonnen)]',
      '[ist (Ihnen|dir|uns|euch) nicht mehr zu nehmen]',
    ],
    unless: [...HEDGED, ...DENIED, 'nicht …2 in der Tasche'],
    better: [],
    model: ['Sie stehen gut da; sicher ist es, sobald die Zusage vorliegt.'],
    note: 'So gut wie ist noch nicht. Was fehlt bis dahin?',
    flags: ['Die Wohnung haben Sie praktisch schon in der Tasche.', 'Die Förderung ist Ihnen nicht mehr zu nehmen.'],
    passes: ['Den Schlüssel haben Sie schon in der Tasche.', 'Die Förderung ist Ihnen noch nicht zugesagt.'],
  },
  {
    id: 'geht-durch',
    phrase: [
      'geht (die Sache|das|der Antrag|Ihr Antrag|dein Antrag|das Gesuch|Ihr Gesuch|die Rückbuchung|der Einspruch|Ihr Widerspruch|der Widerspruch|die Reklamation|der Fall) …3 [was:(durch|glatt durch|klar)]',
      '(die Sache|der Antrag|Ihr Antrag|dein Antrag|das Gesuch|Ihr Gesuch|die Rückbuchung|der Einspruch|Ihr Widerspruch|der Widerspruch|die Reklamation) (geht|gehen) …6 [was:(durch|glatt durch|klar)] /',
      '(gewinnen|gewinnst|gewinnt) (wir|Sie|du) …4 [was:(haushoch|sicher|locker|auf jeden Fall|in jedem Fall)]',
    ],
    unless: [...HEDGED, ...DENIED, '(falls|ob|sobald|sofern|bis|nicht|noch|zuerst)', ', wenn', '^ wenn …8 (durchgeht|durch)'],
    better: ['voraussichtlich {was}'],
    note: OTHERS_ACT,
    flags: ['Mit dem Attest geht die Sache durch.', 'Die Rückbuchung geht bei der Kartenfirma ohne Weiteres durch.'],
    passes: ['Ob der Antrag durchgeht, entscheidet die Sitzung.', 'Das Kabel geht durch die Wand.'],
  },
  // What people will do
  {
    id: 'haelt-sich-kuenftig',
    phrase: [
      '(Ihr|Ihre|dein|deine|der|die|das|unser|unsere) (Nachbar|Nachbarin|Nachbarn|Vermieter|Subunternehmer|Fahrer|Zusteller|Trainer|Trainerin|Lehrer|Lehrerin|Handwerker|Leute|Monteure|Kollegen|Kinder|Sohn|Tochter|Hund|Gegenseite) …3 [(wird|werden)] (sich)? (künftig|in Zukunft|von nun an|ab jetzt|nie|nicht) …10',
      '(Ihr|Ihre|dein|deine|der|die) (Handwerker|Leute|Monteure|Maler|Jungs) (machen|hinterlassen) [(keinen|keinerlei) (Dreck|Lärm|Schmutz|Staub|Ärger)]',
      '(stimmen|sind|machen|kommen) [was:(alle)] (im|in der|vom|von der) (Vorstand|Team|Verein|Klasse|Kommission|Gemeinderat) …3',
      '[(es Ihnen|es dir|Ihnen) …3 an nichts] …6 (fehlen|mangeln)',
      '[wird …3 an nichts (fehlen|mangeln)]',
      '[wird es …2 an nichts] (fehlen|mangeln)',
    ],
    unless: [...HEDGED, ...DENIED, '(wenn|falls|ob|sobald|sofern|gebeten|soll|sollen|angewiesen)', '(können|kann|darf)'],
    better: [],
    model: ['Ich habe mit ihm gesprochen und frage in zwei Wochen nach, ob es besser geworden ist.'],
    note: FEELINGS,
    flags: ['Ihr Nachbar wird sich künftig an die Ruhezeiten halten.', 'Die Handwerker machen keinen Dreck.', 'Es wird Ihnen an nichts fehlen.'],
    passes: ['Der Fahrer ist gebeten, künftig zu klingeln.', 'Wenn Ihr Nachbar sich künftig nicht daran hält, schreiben Sie mir.'],
  },
  {
    id: 'mit-tausend-prozent',
    phrase: [
      '(das|dies|die <wort>|der <wort>|es) (wird|werden) …4 [was:(in jedem Fall|unweigerlich|so oder so|am Ende sowieso|mit tausendprozentiger Sicherheit)] …6',
      '[mit tausendprozentiger Sicherheit]',
      '(ist|geht|läuft|fährt|kommt|sitzen|sitzt|läufst|bekommen|bekommst|haben|hast|bleibt|raus|rein) …6 [unter Garantie] …4 (raus|rein|da|an|durch|neben|nebeneinander|wieder|heute|morgen|noch|zurück|pünktlich|nicht|ein)',
    ],
    unless: [...HEDGED, ...DENIED, '(Hersteller*|Garantiefall|Reparatur|kostenlos|kostenfrei|repariert|noch unter Garantie)', '(ich|wir) …6'],
    better: ['voraussichtlich', 'nach heutigem Stand'],
    note: NOT_IN_HAND,
    flags: ['Das Pflegegeld kommt mit tausendprozentiger Sicherheit.', 'Im Flieger sitzen Sie unter Garantie nebeneinander.'],
    passes: ['Das Gerät ist noch unter Garantie, die Reparatur kostet nichts.', 'Das Rad läuft unter Garantie und ist kostenlos.'],
  },
] as const satisfies readonly Rule[];
