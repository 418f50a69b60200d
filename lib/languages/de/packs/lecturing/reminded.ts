/** What the customer is reminded of: the own signature, the click, what was said often enough. */
import type { Rule } from '../../../../core/rules/rule';

const CONSENT = 'Hält die eigene Unterschrift vor. Die Auskunft allein genügt.';
const OFTEN = 'Klingt nach Ermahnung. Was gilt, lässt sich ruhig noch einmal sagen.';

export const remindedRules = [
  {
    id: 'haben-sie-ja-unterschrieben',
    phrase: [
      '[(wie|was|das|die|den) (Sie|du|ihr) …5 (ja|auch|selbst|selber|brav|eigenhändig) …4 (unterschrieben|angeklickt|abgezeichnet|angekreuzt|abgenickt|akzeptiert) (haben|hast|habt)]',
      '[(hast|haben|habt) (du|Sie|ihr) …6 (ja|auch|brav|selbst|selber|eigenhändig) …3 (unterschrieben|angeklickt|abgezeichnet|angekreuzt|abgenickt|akzeptiert)] /',
      '[und unterschrieben (hast|haben|habt) (du|Sie|ihr)]',
    ],
    unless: ['(wenn|falls|ob|sobald|danke|Dank|bitte|müssen|zurück|fehlt)'],
    better: [],
    model: ['Vereinbart ist «Inhalt»; den Vertrag lege ich bei.'],
    note: CONSENT,
    flags: [
      'Wie Sie bei der Anmeldung ja unterschrieben haben, gilt eine Frist.',
      'Das hast du beim Abschluss auch brav angeklickt.',
      'Im Formular steht es so, und unterschrieben haben Sie.',
    ],
    passes: ['Danke, dass Sie beides auch gleich unterschrieben haben.', 'Wenn Sie das Blatt selbst unterschrieben haben, genügt ein Foto.'],
  },
  {
    id: 'weiss-gott-oft-genug',
    phrase: [
      '[weiß Gott (oft|oft genug|lange genug|deutlich genug)] …4',
      '[(das|dies) (bitte|bäte) (ich|wir) (Sie|dich|euch)? zu bedenken]',
      '[das darf nicht unerwähnt bleiben]',
      '[(wir|ich) (dürfen|darf) (Sie|dich)? (daran|höflich daran|nochmals daran) erinnern] , dass',
      '[(lassen Sie|lass) mich das (Ganze)? …4 (geraderücken|gerade rücken|richtigstellen|klarstellen)]',
    ],
    unless: ['(wir haben|unser Fehler|Termin|Impfung|morgen|Vorsorge)'],
    better: [],
    model: ['Vereinbart war «Inhalt»; so geht es weiter: «Schritt».'],
    note: OFTEN,
    flags: [
      'Das hat er mit dir weiß Gott oft genug geübt.',
      'Auch Fahrer haben einen freien Tag, das bitte ich zu bedenken.',
      'Lassen Sie mich das Ganze einmal geraderücken.',
    ],
    passes: ['Wir dürfen Sie daran erinnern, dass Ihr Termin morgen ist.', 'Sie haben weiß Gott Grund zur Klage.'],
  },
] as const satisfies readonly Rule[];
