/** The playbook as the team has it: its texts and sentences take the place of ours or stand beside them. */
import type { ElementId } from '@/lib/core/checklist/element';
import type { LanguageId } from '@/lib/core/language-id';
import { fieldNamesIn } from '@/lib/core/plays/offer-text';
import { type ModelText, PLAYS, type PlayId } from '@/lib/core/plays/play';
import type { TeamGuidance } from '@/lib/core/policy/team-guidance';
import { PLAYBOOK } from '@/lib/languages/playbook';

export interface GuidedText {
  readonly model: ModelText;
  readonly isTeams: boolean;
}

export interface GuidedPlaybook {
  /** Names in the interface's language where both languages hold the same texts. */
  textsOf(play: PlayId, lang: LanguageId): readonly GuidedText[];
  /** The sentence for an element that is missing. */
  sentenceFor(element: ElementId, lang: LanguageId): GuidedText;
  /** The names of all fields that a draft may still hold, whatever was put in when. */
  readonly fieldNames: ReadonlySet<string>;
}

const LANGUAGES = Object.keys(PLAYBOOK) as LanguageId[];

export function createGuidedPlaybook(guidance: TeamGuidance, uiLang: LanguageId): GuidedPlaybook {
  // The same objects each time: what is made of a text is kept with it (play-view.ts).
  const texts = remembered((play: PlayId, lang) => textsFor(play, lang, guidance, uiLang));
  const sentences = remembered((element: ElementId, lang) => sentenceOf(element, lang, guidance, uiLang));
  return {
    textsOf: texts,
    sentenceFor: sentences,
    fieldNames: fieldNamesIn([
      ...LANGUAGES.flatMap(builtInTexts),
      ...guidance.texts.map(({ text }) => text),
      ...guidance.sentences.map(({ text }) => text),
    ]),
  };
}

function textsFor(play: PlayId, lang: LanguageId, { texts }: TeamGuidance, uiLang: LanguageId): readonly GuidedText[] {
  const own = texts.filter((text) => text.lang === lang && text.play === play);
  const built = namedFor(play, lang, uiLang);
  const added = own.filter(({ id }) => !built.some((text) => text.id === id));
  return [
    ...added.map((model) => ({ model, isTeams: true })),
    ...built.map((text) => {
      const model = own.find(({ id }) => id === text.id);
      return { model: model ?? text, isTeams: model !== undefined };
    }),
  ];
}

function sentenceOf(element: ElementId, lang: LanguageId, { sentences }: TeamGuidance, uiLang: LanguageId): GuidedText {
  const own = sentences.find((sentence) => sentence.lang === lang && sentence.element === element);
  const { name } = PLAYBOOK[uiLang].elements[element];
  const text = own?.text ?? PLAYBOOK[lang].elements[element].sentence;
  return { model: { id: elementTextId(element), name, kind: 'element', element, text }, isTeams: own !== undefined };
}

function remembered<K extends string, T>(make: (key: K, lang: LanguageId) => T): (key: K, lang: LanguageId) => T {
  const made = new Map<string, T>();
  return (key, lang) => {
    const name = `${lang}/${key}`;
    const one = made.get(name) ?? make(key, lang);
    made.set(name, one);
    return one;
  };
}

const elementTextId = (element: ElementId): string => `element-${element}`;

/** A text keeps its own name where its twin says something else: help lines differ from country to country. */
function namedFor(play: PlayId, lang: LanguageId, uiLang: LanguageId): readonly ModelText[] {
  const texts = PLAYBOOK[lang].plays[play].texts;
  const twins = PLAYBOOK[uiLang].plays[play].texts;
  const isSame = texts.length === twins.length && texts.every(({ id }, n) => id === twins[n]?.id);
  return isSame ? texts.map((text, n) => ({ ...text, name: twins[n]?.name ?? text.name })) : texts;
}

const builtInTexts = (lang: LanguageId): string[] => [
  ...PLAYS.flatMap((id) => PLAYBOOK[lang].plays[id].texts.map(({ text }) => text)),
  ...Object.values(PLAYBOOK[lang].elements).map(({ sentence }) => sentence),
];
