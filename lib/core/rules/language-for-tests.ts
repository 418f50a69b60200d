/** Two small languages for the engine's own tests, so that they do not change with the real ones. */
import type { Knowledge } from '../analysis/read-text';
import type { Language, WordForms } from '../language';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FORMS: Readonly<Record<string, WordForms>> = {
  erstatten: { words: ['erstatte', 'erstatten', 'erstattet'] },
  'zurück|rufen': {
    words: ['zurueckrufen', 'zurueckgerufen', 'zurueckrufe'],
    split: { finite: ['rufe', 'rufen', 'ruft'], particle: 'zurueck' },
  },
};

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  wir: ['wir', 'ich'],
  sicher: ['sicher', 'ganz sicher', '{erstatten}'],
  nested: ['<wir>', '<sicher>'],
  broken: ['gut', 'a )'],
  endless: ['<endless> wort'],
};

const temper: Language['temper'] = {
  shouted: words('nie endlich never not'),
  nouns: words('geld'),
  friendly: words('danke thanks'),
  mild: words('haben geht nicht'),
  labelled: words('taste button'),
  joyful: words('danke thanks'),
  possessives: words('ihr dein your'),
  belittled: words('problem'),
  notes: { capitals: 'Grund.', exclamation: 'Grund.', 'quotation-marks': 'Grund.', emoji: 'Grund.' },
  models: ['Gern sehe ich es mir [für Sie|für dich] an.', 'Ich grüße freundlich.'],
};

export const smallGerman: Language = {
  id: 'de',
  forms: (lemma) => FORMS[lemma] ?? null,
  wordClass: (name) => CLASSES[name] ?? null,
  caseSensitive: words('Sie Ihnen Ihr'),
  functionWords: words('das die der wir ich ist sind und nicht sie ihnen haben zu es geht'),
  abbreviations: words('z b dr nr'),
  fillers: words('ja allerdings'),
  address: { formal: words('Sie Ihnen Ihr'), informal: words('du dir dich') },
  swissSigns: words('gruesse strasse gross'),
  temper,
  register: {
    formal: words('Sie Ihnen'),
    informal: words('du dir dich dein'),
    mentions: words('per das'),
    note: 'Grund.',
  },
};

const smallEnglish: Language = {
  ...smallGerman,
  id: 'en',
  forms: () => null,
  wordClass: () => null,
  caseSensitive: new Set(),
  functionWords: words('the that is are we i and not you have to it a of'),
  abbreviations: words('e g mr'),
  fillers: words('actually'),
  address: { formal: new Set(), informal: new Set() },
  swissSigns: new Set(),
  register: null,
};

export const smallKnowledge: Knowledge = {
  languages: { de: smallGerman, en: smallEnglish },
  knownWords: {
    own: { de: smallGerman.functionWords, en: smallEnglish.functionWords },
    other: words('le la les une est nous vous merci bonjour'),
  },
};
