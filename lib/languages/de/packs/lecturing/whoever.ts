/** Sayings about anybody who …: "wer …, fragt vorher", "nützt nur dem, der", "das versteht, wer". */
import type { Rule } from '../../../../core/rules/rule';

const MAXIM = 'Klingt nach Lebensregel. Was gilt hier, und was hilft weiter?';
/** Offers and choices begin with "wer", too. */
const OFFER = [
  'wer (mag|möchte|will|Lust|dringend|lieber|es|keinen|gern*)',
  '~(wir|ich|bei uns|kostenlos|gratis|Gutschein|Rabatt|bekommt|erhält)',
  'gern*',
] as const;

export const whoeverRules = [
  {
    id: 'wer-tut-das-vorher',
    phrase: [
      '[wer …,16 / (der)? (*t|darf|sollte) …5 (halt|eben|naturgemäß|bekanntlich|nun mal|nun einmal|erfahrungsgemäß|normalerweise|normal|üblicherweise|vorher|vorab|rechtzeitig|zuerst|vor dem|vor der|übrigens|zunächst|klugerweise)]',
      '[wer …,16 / (der)? *t …8 und nicht]',
      '[wer …,16 / (der)? *t …5 nicht (am|neben|erst|in|im|auf|mit|zwischen|um|über|vom|drei|zwei|einfach|hinterher)]',
      '[wer …,16 / (der)? (spart|erspart) sich …2 (das Ganze|manchen|manche|viel|den|die|hinterher|Ärger|Diskussionen|später|übrigens) …2]',
      '[wer …,16 / (verkürzt|verbaut|verdirbt|verscherzt|nimmt|schadet|macht) (sich|es) …8 (selbst|selber|schwer|unnötig)]',
      '[wer …,16 / (der)? (kann|sollte|darf|soll) …10 (nicht|nichts|schlecht|schwerlich) …6 (anlasten|vorwerfen|ankreiden|schimpfen|klagen|staunen|beschuldigen|verwundert|erstaunt|überrascht|empört|haften|*zeigen)]',
    ],
    unless: OFFER,
    better: [],
    model: ['Hier gilt: «Regelung». Für das nächste Mal hilft «Tipp».'],
    note: MAXIM,
    flags: [
      'Wer mit Familie plant, klärt die Personen vor dem Bezahlen.',
      'Wer absolute Stille braucht, bucht halt nicht neben einer Kirche.',
      'Wer Erde braucht, plant das nicht am Freitag um fünf.',
      'Wer klickt, ohne zu lesen, kann das hinterher nicht uns anlasten.',
    ],
    passes: ['Wer den Geruch nicht mag, stellt eine Karaffe in den Kühlschrank.', 'Wer zuerst da ist, fährt mit.', 'Wer mag, kommt vorher bei uns vorbei.'],
  },
  {
    id: 'einer-der-darf-sich-nicht',
    phrase: [
      '[(ein|eine) <wort> , (der|die|das) …12 , (darf|sollte|muss|kann|braucht|dürfte) (sich)? …10 (nicht|kaum|schlecht)]',
      '[(nützt|nutzt) …3 (nur|halt nur|eben nur|bloß) …3 , (wenn|der|die|wer)] …2 (auch|man|jeder|nicht|draufschaut|hinschaut)',
      '[(das|des|dies|es) (versteht|kapiert|begreift|weiß|merkt) (eigentlich|schon|doch|auch|sogar|eh)? (eigentlich|schon|doch|auch|sogar|eh)? / wer]',
      '[was man nicht …6 , (kann|braucht|muss) …4 (keiner|niemand|man nicht|man auch nicht)]',
      '[(funktioniert|klappt|geht) (halt|eben|nun mal|halt nur|eben nur) …2 , wenn (nicht)? (jeder|alle)]',
    ],
    unless: [
      'wir',
      'unser*',
      'ärgerlich',
      'schmerz*',
      'wie (schwer|ärgerlich|weh|schlimm|anstrengend)',
      '(erlebt|durchgemacht|wartet|gewartet)',
      'ob',
      'nicht , wer',
    ],
    better: [],
    model: ['Damit es klappt, hilft «Tipp».'],
    note: MAXIM,
    flags: [
      'Ein Betrieb, der einen Geländewagen least, darf sich über Ebbe in der Kasse nicht verwundert zeigen.',
      'Ein Handy nützt halt nur dem, der auch draufschaut.',
      'Das weiß eigentlich schon, wer das Schild umdreht.',
    ],
    passes: ['Ich weiß, wer Ihnen hilft.', 'Wer das einmal erlebt hat, weiß, wie ärgerlich das ist.', 'Sie sehen im Konto, wer Zugriff hat.'],
  },
] as const satisfies readonly Rule[];
