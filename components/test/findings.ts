/** Made-up findings for tests and galleries. */
import type { FindingView } from '@/lib/core/view/panel-state';

export const negativeFinding: FindingView = {
  key: 'f1',
  start: 72,
  end: 112,
  ruleId: 'de/negative/kann-ich-nicht-bearbeiten',
  label: 'negative',
  lang: 'de',
  actual: 'Ohne Bestellnummer kann ich nichts machen',
  suggestions: [
    'Mit der Bestellnummer kann ich sofort nachsehen',
    'Sobald ich die Bestellnummer habe, sehe ich nach',
    'Mit Ihrer Bestellnummer kann ich Ihnen gleich weiterhelfen',
  ],
  models: [],
  note: 'Der Satz sagt, was nicht geht; mit dem nächsten Schritt kommt die Kundin weiter.',
  source: { kind: 'built-in' },
  context: { before: '', after: '.' },
};

export const lecturingFinding: FindingView = {
  key: 'f2',
  start: 114,
  end: 160,
  ruleId: 'de/lecturing/haetten-sie-muessen',
  label: 'lecturing',
  lang: 'de',
  actual: 'hätten Sie die Nutzungsbedingungen genauer lesen müssen',
  suggestions: [],
  models: [
    'In den Nutzungsbedingungen steht dazu unter Punkt 4, was beim Umtausch gilt. Ich fasse es Ihnen gern zusammen.',
    'Der Hinweis steht etwas versteckt. Kurz gesagt gilt: Sie haben 30 Tage Zeit.',
  ],
  note: 'Ein Rückblick auf das Versäumte hilft jetzt nicht weiter und klingt nach Vorwurf.',
  source: { kind: 'built-in' },
  context: { before: 'Da ', after: ', dann wäre dieser Fall gar nicht eingetreten.' },
};

export const roboticFinding: FindingView = {
  key: 'f3',
  start: 240,
  end: 290,
  ruleId: 'de/robotic/unannehmlichkeiten',
  label: 'robotic',
  lang: 'de',
  actual: 'Wir bitten, die entstandenen Unannehmlichkeiten zu entschuldigen',
  suggestions: ['Es tut mir leid, dass Sie drei Tage warten mussten'],
  models: [],
  note: 'Die Wendung passt auf alles und darum auf niemanden.',
  source: { kind: 'team', name: 'Kundendienst Nord' },
  context: { before: '', after: '.' },
};

export const hostileFinding: FindingView = {
  key: 'f4',
  start: 300,
  end: 330,
  ruleId: 'de/hostile/zum-letzten-mal',
  label: 'hostile',
  lang: 'de',
  actual: 'Ich sage es Ihnen jetzt zum letzten Mal',
  suggestions: ['Ich fasse es noch einmal zusammen'],
  models: [],
  note: 'Die Drohung im Satz verhärtet das Gespräch.',
  source: { kind: 'built-in' },
  context: { before: '', after: ': Die Frist ist abgelaufen.' },
};

export const germanFindings: readonly FindingView[] = [
  negativeFinding,
  lecturingFinding,
  roboticFinding,
  hostileFinding,
];

export const englishFinding: FindingView = {
  key: 'e1',
  start: 0,
  end: 30,
  ruleId: 'en/negative/unable-to-process',
  label: 'negative',
  lang: 'en',
  actual: 'we cannot process your refund without the receipt',
  suggestions: [
    'we can process your refund as soon as we have the receipt',
    'with the receipt we can process your refund at once',
  ],
  models: [],
  note: 'This says what is not possible; the next step is more useful to the customer.',
  source: { kind: 'built-in' },
  context: { before: 'As you can see in our terms, ', after: ', as stated on our website.' },
};
