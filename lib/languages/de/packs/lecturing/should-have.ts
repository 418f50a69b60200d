/** Reproach in hindsight: what the customer should have done ("Sie hätten … müssen"). */
import type { Rule } from '../../../../core/rules/rule';

const HINDSIGHT = 'Blickt auf Versäumtes zurück. Hilfreich ist der nächste Schritt.';
const REPROACH = 'Klingt nach Vorwurf. Was hilft jetzt weiter?';
const NEXT_TIME = 'Nachträglicher Rat klingt nach Tadel. Als Tipp für das nächste Mal kommt er an.';
/** What the customer was owed or spared is no reproach. */
const OWED = [
  '<siehaetten> …8 (werden|bekommen|erhalten|erfahren|warten|hören|finden|vorfinden) (müssen|sollen|können|dürfen)',
  '<haettensie> …8 (werden|bekommen|erhalten|erfahren|warten|hören|finden|vorfinden) (müssen|sollen|können|dürfen)',
  '(nie|niemals|nicht|gar nicht|auch nicht) …6 (müssen|brauchen)',
  'von (uns|mir)',
  'wir <ihnen> (hätten|haben)',
] as const;

export const shouldHaveRules = [
  // Sie hätten … müssen
  {
    id: 'sie-haetten-muessen',
    phrase: ['[<siehaetten> <ton>? <ton>? was:…8 (müssen|sollen|brauchen)]'],
    unless: OWED,
    better: ['beim nächsten Mal [können Sie {was}|kannst du {was}]', 'ein Tipp für das nächste Mal: {was}'],
    note: HINDSIGHT,
    flags: ['Sie hätten sich früher melden müssen.', 'Du hättest halt vorher Bescheid geben sollen.', 'Sie hätten lediglich das PDF öffnen brauchen.'],
    passes: [
      'Sie hätten nicht so lange warten müssen.',
      'Sie hätten von uns eine Antwort bekommen müssen.',
      'Wir hätten uns früher melden müssen.',
      'Sie hätten vorher informiert werden sollen.',
    ],
  },
  {
    id: 'haetten-sie-muessen',
    phrase: ['[<haettensie> pron:<pronomen> <ton>? <ton>? rest:…8 (müssen|sollen|brauchen)]', '[<haettensie> <ton>? <ton>? was:…8 (müssen|sollen|brauchen)]'],
    unless: OWED,
    better: ['[können Sie|kannst du] beim nächsten Mal {was}', '[können Sie|kannst du] {pron} beim nächsten Mal {rest}'],
    note: HINDSIGHT,
    flags: [
      'Den Antrag hätten Sie bis Ende März einreichen müssen.',
      'Das hättest du vor der Abreise anmelden sollen.',
      'Da hätten Sie sich früher melden müssen.',
      'Das hätten Sie vorher mit dem Versender abstimmen müssen.',
    ],
    passes: ['Das hätten wir vor der Saison prüfen müssen.', 'So lange hätten Sie nicht warten müssen.', 'Das hätten Sie von uns erfahren sollen.'],
  },
  {
    id: 'sie-haetten-nicht-sollen',
    phrase: ['[(<siehaetten>|<haettensie>) was:…4 (nicht|nie|niemals|nicht erst) …5 (dürfen|sollen)]'],
    unless: [
      'nicht (passieren|vorkommen|geschehen) (dürfen|sollen)',
      'von (uns|mir)',
      '(erleben|erfahren|werden|bekommen|erhalten|warten|erdulden|zahlen|bezahlen) (müssen|dürfen|sollen)',
    ],
    better: [],
    model: ['Beim nächsten Mal hilft eine kurze Rückfrage bei uns vorab.', 'Jetzt ist wichtig, wie es weitergeht: «nächster Schritt».'],
    note: REPROACH,
    flags: ['Sie hätten das Gerät nicht öffnen dürfen.', 'Das hättest du nicht ohne Rücksprache ändern sollen.'],
    passes: ['Das hätte nicht passieren dürfen.', 'Das hätten Sie so nie erleben dürfen.', 'Das hätten wir nicht zusagen dürfen.'],
  },
  {
    id: 'verb-letzt-haetten-muessen',
    phrase: ['(dass|weil|da|obwohl|wie|was|den|die|das) [(Sie|du|ihr) …6 (hätten|hättest|hättet) …3 (müssen|sollen|können)]'],
    unless: [
      'nicht …5 (müssen|können)',
      '(werden|bekommen|erhalten|erfahren|warten|hören|finden) (müssen|sollen|können)',
      '(hätten|hättest|hättet) (werden|bekommen|erhalten|erfahren|warten|hören|finden|sehen|nutzen)',
      'von (uns|mir)',
    ],
    better: [],
    model: ['Für das nächste Mal ein Tipp: «Tipp».', 'Jetzt geht es so weiter: «nächster Schritt».'],
    note: REPROACH,
    flags: ['Ich weise darauf hin, dass Sie die Maße selbst hätten prüfen müssen.', 'Hier fehlt der Beleg, den du gleich hättest mitschicken sollen.'],
    passes: ['Ich verstehe, dass Sie nicht so lange hätten warten müssen.', 'Hier ist der Brief, den Sie schon im Mai hätten bekommen sollen.'],
  },
  {
    id: 'haetten-sie-auch-koennen',
    phrase: [
      '[<haettensie> pron:<pronomen> <ton>? <ton>? rest:(…5 (selbst|selber|vorher|vorab|gleich|rechtzeitig|online|auch|nachlesen|nachsehen|prüfen|melden|fragen|ersparen|ablesen) …4) (können|dürfen)]',
      '[<haettensie> <ton>? (auch|ja|doch|einfach|jederzeit|selbst|leicht|problemlos|ohne weiteres|längst|vorher|vorab|schon|gleich|nur|rechtzeitig|früher|übrigens) was:…8 (können|dürfen)]',
      '[<haettensie> <ton>? <ton>? was:(…5 (selbst|selber|vorher|vorab|gleich|rechtzeitig|online|nachlesen|nachsehen|nachschauen|prüfen|melden|anrufen|fragen|vermeiden|verhindern|ablesen|absagen|stornieren)) (können|dürfen)]',
    ],
    unless: ['nicht …6 (können|dürfen)', 'von (uns|mir)', '(bekommen|erhalten|erwarten|erfahren|sparen) (können|dürfen)'],
    better: ['[können Sie|kannst du] beim nächsten Mal {was}', '[können Sie|kannst du] {pron} beim nächsten Mal {rest}'],
    note: NEXT_TIME,
    flags: [
      'Auf dem Typenschild hätten Sie das übrigens selbst ablesen können.',
      'Das hättest du auch online erledigen können.',
      'Den Termin hätten Sie vorher absagen können.',
    ],
    passes: ['Das hätten Sie nicht selbst sehen können.', 'Das hätten Sie von uns gleich erwarten dürfen.', 'Hätten Sie am Dienstag kurz Zeit?'],
  },
  {
    id: 'sie-haetten-auch-koennen',
    phrase: [
      '[<siehaetten> <ton>? <ton>? was:(…2 (jederzeit|selbst|selber|leicht|problemlos|vorher|vorab|gleich|rechtzeitig|früher|online|einfach) …5) (können|dürfen)]',
    ],
    unless: ['nicht …6 (können|dürfen)', 'von (uns|mir)', '(bekommen|erhalten|erwarten|erfahren) (können|dürfen)'],
    better: ['beim nächsten Mal [können Sie {was}|kannst du {was}]', 'ein Tipp für das nächste Mal: {was}'],
    note: NEXT_TIME,
    flags: ['Sie hätten uns jederzeit anrufen können.', 'Du hättest ja auch gleich anrufen können.'],
    passes: ['Sie hätten uns auch dann nicht erreichen können.', 'Sie können uns jederzeit anrufen.'],
  },
  {
    id: 'haette-ihnen-auffallen-muessen',
    phrase: [
      '[hätte …2 (Ihnen|dir) …4 (auffallen|bewusst sein|klar sein|bekannt sein|einleuchten|einfallen) (müssen|sollen|können|dürfen)]',
      '[hätte (eigentlich|jedem|schon|wohl) …3 (auffallen|bewusst sein|klar sein|bekannt sein|einleuchten) (müssen|sollen|können|dürfen)]',
      '(das|dies|es|,) [<haettensie> (sich|dir)? <ton>? (sich|dir)? denken (können|müssen)]',
    ],
    unless: [
      '(uns|mir|wir) …8 (auffallen|bewusst|klar|einfallen|denken)',
      'bei der (Abnahme|Kontrolle|Prüfung|Qualitätskontrolle)',
      'tut (mir|uns)',
      'nicht …3 (auffallen|klar|denken|einfallen)',
    ],
    better: ['fällt nicht immer gleich auf', 'ist nicht auf den ersten Blick zu sehen'],
    note: REPROACH,
    flags: ['Die falsche Hausnummer hätte Ihnen auffallen müssen.', 'Dass es nicht passt, hättest du dir eigentlich denken können.'],
    passes: ['Das hätte uns auffallen müssen.', 'Das hätte ich Ihnen gleich sagen müssen.', 'Das hätten Sie nicht ahnen können.'],
  },
  {
    id: 'haette-stutzig-machen-muessen',
    phrase: [
      '[(hätte|hätten) …8 stutzig machen (müssen|sollen|dürfen|können)]',
      '[hätten …3 (Ihnen|dir) …4 (auffallen|bewusst sein|klar sein|bekannt sein) (müssen|sollen|können|dürfen)]',
      '[(sollte|sollten|hätte|hätten) …6 zu denken geben (müssen|sollen)?]',
    ],
    unless: ['(uns|mir) …6 (stutzig|auffallen|denken)'],
    better: [],
    model: ['Woran man es erkennt: «Merkmal». Jetzt hilft «nächster Schritt».'],
    note: REPROACH,
    flags: ['Allerdings hätten die drei Hinweise in der App Sie stutzig machen müssen.', 'Die Abweichungen hätten Ihnen auffallen müssen.'],
    passes: ['Das hätte uns stutzig machen müssen.', 'Die drei Hinweise in der App sind leicht zu übersehen.'],
  },
  {
    id: 'haette-man-auch',
    phrase: [
      '[hätte man <ton>? (auch|halt|ja|doch|eigentlich|nur|bloß|einfach|lediglich) <ton>? was:…6 (können|müssen|sollen|dürfen)]',
      '[hätte man was:((gleich|vorher|selbst|rechtzeitig) …5) (können|müssen|sollen|dürfen)]',
    ],
    unless: ['man <ihnen>', 'man <ton> <ihnen>', 'hätte* (wir|ich)', 'bei uns', 'unser*'],
    better: ['lässt sich beim nächsten Mal {was}'],
    note: NEXT_TIME,
    flags: ['Geben Sie das Paket in der Filiale ab, hätte man auch gleich so machen können.', 'Das hätte man ja vorher prüfen müssen.'],
    passes: ['Das hätte man Ihnen auch gleich sagen müssen.', 'Das hätten wir auch gleich so machen können.'],
  },
  {
    id: 'man-haette-nur-muessen',
    phrase: [
      '[man hätte sich …1 (nur|bloß|lediglich|einfach|halt|vorher) wie:…8 (müssen|brauchen|sollen)]',
      '[man hätte <ton>? (nur|bloß|lediglich|einfach|halt|vorher) was:…8 (müssen|brauchen|sollen)]',
    ],
    unless: ['<ihnen>', 'wir', 'uns'],
    better: [
      'ein Tipp für das nächste Mal: {was}',
      'beim nächsten Mal [können Sie {was}|kannst du {was}]',
      'beim nächsten Mal [können Sie sich {wie}|kannst du dich {wie}]',
    ],
    note: NEXT_TIME,
    flags: ['Man hätte sich nur an der Beschilderung orientieren müssen.', 'Man hätte halt die Packung lesen müssen.'],
    passes: ['Man hätte Ihnen nur die Nummer geben müssen.', 'Wir hätten nur nachsehen müssen.'],
  },
] as const satisfies readonly Rule[];
