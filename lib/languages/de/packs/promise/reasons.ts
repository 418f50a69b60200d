/** German promises that lean on luck so far or on a saying: "die haben mich noch nie hängen lassen", "da fresse ich einen Besen". */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, HEDGED, NOT_IN_HAND, OATH, OWN_CALL, OWN_STEP } from './shared';

const SO_FAR = 'Dass es bisher gut ging, sagt nichts über dieses Mal.';
const TODAY = ['so ist der Stand von heute', 'davon gehen wir heute aus'] as const;
/** Past or own work, which such a reason may well explain. */
const DONE = ['(hatte|hatten|wurde|wurden|gestern|damals|trotzdem|obwohl)', '(ob|falls|sofern)'] as const;

export const reasons = [
  // It has always worked
  {
    id: 'noch-nie-haengen-lassen',
    phrase: [
      '[…12] , (der|die|das|er|sie|unser|unsere|<wort>) …3 (ist|hat|haben|sind|war|waren) (mich|uns|mir)? noch (nie|kein einziges Mal) (hängen lassen|im Stich gelassen|enttäuscht|versagt|zu spät gekommen|zu spät gewesen|danebengelegen|geirrt|gepatzt|versetzt)',
      '[…12] , (der|die|das|er|sie|unser|unsere|<wort>) …3 (hat|haben|ist|sind) (bisher|bislang)? noch (immer|jedes Mal) (Wort gehalten|geklappt|gehalten|gepasst|gestimmt|gereicht|geliefert|hingehauen|gutgegangen|gut gegangen|funktioniert|angekommen|gewartet)',
      '[…12] , (das|die) (habe|hab|haben) (ich|wir) (noch immer|bisher immer|noch jedes Mal) (hinbekommen|hingekriegt|geschafft|gefunden)',
      '[…12] , (der|die|das) …3 (wartet|warten|hält|halten|zahlt|zahlen|klappt|stimmt) (sich)? immer (daran|Wort)? $',
      '[…12] , (der|die) (irrt|irren|täuscht|vertut) sich nie',
      '[…12] , …5 (lässt|lassen) (mich|uns) (da|dort|hier)? (nie|nicht) hängen',
      '[…12] , …5 (frisst|fressen) (mir|uns) aus der Hand',
    ],
    unless: [...HEDGED, ...DENIED, ...OWN_STEP, ...DONE, 'im (Knie|Urin)'],
    better: [],
    model: ['Bisher war auf die Firma Verlass; zusichern lässt sich der Tag erst mit ihrer Bestätigung.'],
    note: SO_FAR,
    flags: [
      'Die Weberei schafft das Blau bis Kirchweih, die haben mich noch nie hängen lassen.',
      'Der Estrich ist am Montag trocken, das hat noch immer gereicht.',
      'Die Kacheln sind am Freitag da, der Händler lässt mich nie hängen.',
    ],
    passes: [
      'Das Paket ist noch immer nicht da, der Fahrer hat sich noch nie gemeldet.',
      'Ich rufe Sie um vier an, ich habe noch nie jemanden versetzt.',
      'Bei uns hat die Weberei meist pünktlich geliefert, darum rechne ich mit Freitag.',
    ],
  },
  {
    id: 'bei-uns-noch-jedes',
    phrase: [
      '[bei uns (ist|sind|hat|haben) (bisher|bislang)? noch (jeder|jede|jedes|alles|alle) …4 (*gekommen|*getaucht|*geworden|*gefunden|*geschafft|*bestanden|gelungen|*gegangen|*bekommen|*gekriegt|*gereicht)]',
      '[…12] , das (habe|hab|haben) (ich|wir) (noch|bisher)? bei (allen|jedem|jeder|jedem einzelnen) (so)? (erlebt|gesehen|hinbekommen|hingekriegt|geschafft)',
      '[…12] , das (war|ist|läuft|geht|klappt) (noch|bisher)? (jedes Mal|noch jedes Mal|die letzten <wort> Jahre|immer schon|seit <wort> Jahren) (so|gut gegangen|so gewesen)',
      '[…12] , das (läuft|klappt|geht) (noch|bisher)? bei (jedem|jeder|allen) (so|gut)',
    ],
    unless: [...HEDGED, ...DENIED, ...OWN_STEP, ...DONE],
    better: [],
    model: ['Bisher hat das bei den meisten geklappt; wie es hier wird, sehen wir danach.'],
    note: SO_FAR,
    flags: [
      'Machen Sie sich keinen Kopf, bei uns ist noch jedes Glas ganz angekommen.',
      'Ihre Tochter fährt am Freitag schwarz, das hab ich noch bei allen erlebt.',
      'Am Fest scheint die Sonne, das war die letzten dreissig Jahre so.',
    ],
    passes: ['Bei uns ist noch alles offen.', 'Das Formular haben wir bei allen Kunden verschickt.', 'Bei uns sind noch alle Größen auf Lager.'],
  },
  {
    id: 'geht-gar-nicht-anders',
    phrase: [
      '[(kann|können) gar nicht anders] , als',
      '[…12] , …5 (geht|kann) (das|es|er|sie|die) gar nicht anders',
      '[…12] , (da|daran) (kommt|kommen) …3 (nicht|keiner|niemand) (dran)? vorbei',
    ],
    unless: [...DENIED, '(ich|wir) …4 gar nicht anders', '(baulich|technisch|rechtlich)'],
    better: [],
    model: ['Die Unterlagen sprechen dafür; entschieden wird nach der Sitzung.'],
    note: 'Andere können immer auch anders. Was spricht dafür?',
    flags: ['Das Gericht kann gar nicht anders, als Ihnen recht zu geben.', 'Der Dienst stuft ihn hoch, bei den Befunden geht das gar nicht anders.'],
    passes: ['Ich konnte gar nicht anders, als sofort nachzusehen.', 'Technisch geht das hier gar nicht anders.'],
  },
  {
    id: 'draht-nach-oben',
    phrase: [
      '[…12] , (das|ich|wir|unser <wort>) …3 (spüre|spüren|spürt|habe|hab) …4 (im Knie|im Urin|in den Knochen|einen Draht nach oben|nen Draht nach oben|n Draht nach oben)',
      '[…12] , …2 spüre ich im (Knie|Urin)',
    ],
    unless: [...DENIED, '(Schmerzen|Schmerz|Untersuchung)'],
    better: [],
    model: ['Die Vorhersage steht erst zwei Tage vorher fest; für Regen liegt ein Zelt bereit.'],
    note: NOT_IN_HAND,
    flags: ['Am Samstag bleibt es trocken, das spüre ich im Knie.', 'Das Fest wird sonnig, ich hab einen Draht nach oben.'],
    passes: ['Sie spüren die Schwellung im Knie, das ist nach dem Eingriff üblich.', 'Ich habe den Draht nach oben gebogen.'],
  },
  // Sayings in place of an oath
  {
    id: 'wetten-und-besen',
    phrase: [
      '[da (geh|gehe|gehen) (ich|wir) jede Wette ein]',
      '[(da|darauf|drauf) (verwette|verwett|wette|wett) ich (meinen|meine|mein|meinen ganzen|jeden|Haus) (und|letzten|letztes|letzte)? <wort>]',
      '[(da|sonst) (fresse|fress|ess|esse) ich (einen|meinen) (Besen|Hut) (samt Stiel)?]',
      '[(da|darauf) (lege|leg) ich mich (da)? (gern|hiermit)? fest]',
      '[(da|dafür) (lege|leg) ich (Ihnen|dir|euch)? (meine|die) Hand (für)? ins Feuer]',
      '[(da|darauf|drauf|druff) (können Sie|können Se|kannst du|kannst|kannste|könnt ihr) …2 (Gift|Jift) (nehmen|drauf nehmen)]',
      '[da (kannste|kannst|könnens|können Se) …1 die Uhr (nach|danach) stellen]',
      '[da passt kein Blatt Papier (zwischen|dazwischen)?]',
      '<wann> …,12 [da beißt die Maus (keinen|kein) Faden ab]',
    ],
    unless: [...OWN_STEP, '(nicht|nie|niemals) …3 (ins Feuer|wetten|fest)'],
    better: TODAY,
    note: OATH,
    flags: [
      'Mitte nächster Woche ist die Rechnung da, da gehe ich jede Wette ein.',
      'Die Werte stimmen, da fresse ich einen Besen.',
      'Das Zimmer wird schön, da lege ich mich fest.',
      'Vor Nikolaus steht sie bei dir, da leg ich meine Hand für ins Feuer.',
    ],
    passes: [
      'Auf einen Tag kann ich mich noch nicht festlegen, da lege ich mich erst am Montag fest.',
      'Ich rufe Sie bis vier an, da lege ich mich fest.',
      'Der Besen liegt dem Paket bei.',
    ],
  },
  {
    id: 'kein-zweifel-daran',
    phrase: [
      "/ [(da|daran) (gibt es|gibt es da|gibts|gibt's|besteht|bestehen|habe ich|hab ich) (gar|überhaupt|absolut|auch)? (kein|keinen|keine|nicht den geringsten|nicht der geringste) (Zweifel|Vertun|Wackeln|Vertun mehr)] && <ausgang>",
      '/ [(so viel steht fest|das ist gesetzt|das ist geritzt|das ist gebongt|das ist fix|das kannst du abhaken|das können Sie abhaken|versprochen ist versprochen|und damit basta|und Punkt|das ist so sicher wie nur was)] $ && <ausgang>',
      '/ [Punkt] $ && <ausgang>',
      '/ [(davon|damit) (dürfen|können|darfst|kannst) (Sie|du) (fix|fest|ruhig|getrost|sicher)? (ausgehen|rechnen)] $ && <ausgang>',
    ],
    unless: [
      ...OWN_STEP,
      ...HEDGED,
      ...DENIED,
      '(nicht|kein|keine|nie) …6 (Punkt|basta)',
      '(haben Sie|Sie haben|hast du|du hast|muss|müssen|musst)',
      '(hätte|hätten|verstanden|gesperrt|gekündigt|angekommen|leid|schade|Fehler|falsch)',
      '(ich|wir) …3 (gemacht|versäumt|schuld)',
    ],
    better: TODAY,
    note: OATH,
    flags: [
      'Ihr werdet euch wohlfühlen, da gibt es kein Vertun.',
      'Sie wird die Gebühr streichen, daran besteht kein Zweifel.',
      'Das Jobcenter bezahlt den Kurs, das ist gesetzt.',
      'Bis Ostern hat er aufgeholt, davon dürfen Sie ausgehen.',
      'Am Samstag sitzt du im Sattel, Punkt.',
    ],
    passes: [
      'Der Fehler lag bei uns, daran besteht kein Zweifel.',
      'Ich melde mich am Montag, davon können Sie ausgehen.',
      'Damit können Sie rechnen, wenn die Bank zustimmt.',
    ],
  },
  {
    id: 'fix-rechnen',
    phrase: '[(dürfen|können|darfst|kannst|könnt|dürft) (Sie|du|ihr) (fix|fest|sicher|getrost|ruhig) rechnen]',
    unless: [...DENIED, '(nicht|noch) …2 rechnen'],
    better: ['[können Sie|kannst du] nach heutigem Stand rechnen'],
    note: NOT_IN_HAND,
    flags: ['Mit dem positiven Bescheid dürfen Sie fix rechnen.', 'Mit der Zusage kannst du fest rechnen.'],
    passes: ['Mit drei Wochen müssen Sie rechnen.', 'Damit können Sie noch nicht fest rechnen.'],
  },
  {
    id: 'hand-ins-feuer',
    phrase: '/ für …6 [(lege|leg) ich (meine|die) Hand ins Feuer]',
    unless: ['nicht …4 ins Feuer', '(nie|niemals)'],
    better: ['spricht nach heutigem Stand viel'],
    note: OATH,
    flags: ['Für den Wagen lege ich meine Hand ins Feuer.', 'Für unseren Monteur leg ich die Hand ins Feuer.'],
    passes: ['Für den Wagen lege ich meine Hand nicht ins Feuer.', 'Für den Wagen lege ich den Prüfbericht bei.'],
  },
  {
    id: 'glauben-sie-mir',
    phrase: [
      "[…12] , (glauben Sie mir|glaub mir|glaubt mir|vertrauen Sie mir|vertrau mir|verlassen Sie sich auf (mich|uns|einen|eine|unsere|unseren) …3|verlass dich auf (mich|uns)|warten Sie's nur ab|warten Sie nur ab|wart's nur ab|wirst schon sehen|Sie werden schon sehen|ehrlich jetzt|ehrlich wahr|ohne Witz|so wahr (ich|i) …3 (heiße|heiß|bin)|(det|des|dös) (verspreche|versprech) (ick|i) …2) $ && <ausgang>",
      '[…12] , (so wahr (ich|i) …3 (heiße|heiß)|da will ich (Huber|Meier|Müller|Hans|Otto) heißen) && <ausgang>',
    ],
    unless: [
      ...OWN_CALL,
      ...HEDGED,
      ...DENIED,
      '(tut|leid|verstehe|ärgert|weiß|kenne|schade|bedaure|schuld|war|waren|hatte|wollte|habe|hab)',
      '^ (glauben|glaub|vertrau|verlass)',
    ],
    better: [],
    model: ['Nach dem, was wir heute wissen, sieht es gut aus.'],
    note: OATH,
    flags: [
      'Nach drei Tagen ist der Husten weg, verlassen Sie sich auf eine alte Apothekerin.',
      'In dreißig Sekunden bist du freigeschaltet, ohne Witz.',
      'Zehn Kilo sind bis Ostern weg, so wahr ich Gruber heiße.',
      'Eine Drei schafft Ihre Tochter bis Mai, glauben Sie mir.',
    ],
    passes: ['Das ärgert uns selbst, glauben Sie mir.', 'Ich rufe Sie vor fünf an, verlassen Sie sich auf mich.', 'Das habe ich unterschätzt, ehrlich wahr.'],
  },
] as const satisfies readonly Rule[];
