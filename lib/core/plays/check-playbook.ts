/** Tells what is wrong with a playbook: what is missing or empty, and texts that could not be put into a draft. For tests and team lists. */
import { ELEMENTS, type ElementId } from '../checklist/element';
import type { Address } from '../language';
import { renderSuggestion } from '../rules/render-suggestion';
import { PLAYS, type Play, type Playbook, type PlayId, type PlayStep } from './play';

export interface PlaybookProblem {
  readonly path: string;
  readonly message: string;
}

/** As it may come from outside: with gaps. */
export interface UncheckedPlaybook {
  readonly plays: Readonly<Partial<Record<PlayId, Play>>>;
  readonly elements: Readonly<Partial<Record<ElementId, Playbook['elements'][ElementId]>>>;
}

const STEPS = { least: 3, most: 9 } as const;
const ADDRESSES: readonly Address[] = ['formal', 'informal'];
/** Longer ones are sentences, and an agent fills a field with a few words. */
const FIELD = /«[^\s«»[\]|](?:[^«»[\]|\n]{0,38}[^\s«»[\]|])?»/gu;

export function checkPlaybook({ plays, elements }: UncheckedPlaybook): PlaybookProblem[] {
  const ofPlays = PLAYS.flatMap((id) => {
    const play = plays[id];
    return play ? under(`plays.${id}`, checkPlay(id, play)) : [{ path: `plays.${id}`, message: 'is missing' }];
  });
  const ofElements = ELEMENTS.flatMap((id) => {
    const line = elements[id];
    return line ? under(`elements.${id}`, checkLine(line)) : [{ path: `elements.${id}`, message: 'is missing' }];
  });
  return [...ofPlays, ...repeatedIds(plays), ...ofElements];
}

function checkPlay(id: PlayId, play: Play): PlaybookProblem[] {
  const { steps, avoid, texts } = play;
  const few = steps.length < STEPS.least || steps.length > STEPS.most;
  return [
    ...(play.id === id ? [] : [{ path: 'id', message: `is not "${id}"` }]),
    ...(['name', 'gist', 'involveNote'] as const).flatMap((field) => checkWords(field, play[field])),
    ...(few ? [{ path: 'steps', message: `are not ${STEPS.least} to ${STEPS.most}` }] : []),
    ...checkSteps('steps', steps),
    ...checkSteps('avoid', avoid),
    ...(texts.some(({ kind }) => kind === 'reply') ? [] : [{ path: 'texts', message: 'hold no whole reply' }]),
    ...texts.flatMap((text, n) => [
      ...checkWords(`texts[${n}].name`, text.name),
      ...checkTemplate(`texts[${n}].text`, text.text),
      ...(text.kind === 'element' && text.element === null
        ? [{ path: `texts[${n}].element`, message: 'is not named' }]
        : []),
    ]),
  ];
}

const checkSteps = (path: string, steps: readonly PlayStep[]): PlaybookProblem[] =>
  steps.flatMap(({ text, reason }, n) => [
    ...checkWords(`${path}[${n}].text`, text),
    ...checkWords(`${path}[${n}].reason`, reason),
  ]);

const checkLine = ({ name, reason, hollow, sentence }: Playbook['elements'][ElementId]): PlaybookProblem[] => [
  ...checkWords('name', name),
  ...checkWords('reason', reason),
  ...(hollow === null ? [] : checkWords('hollow', hollow)),
  ...checkTemplate('sentence', sentence),
];

const checkWords = (path: string, words: string): PlaybookProblem[] =>
  words.trim() === '' ? [{ path, message: 'is empty' }] : [];

/** Whether a text can be put into a draft, with du and Sie, and in Swiss spelling. */
export function checkTemplate(path: string, template: string): PlaybookProblem[] {
  if (template.trim() === '') return [{ path, message: 'is empty' }];
  const messages = ADDRESSES.flatMap((address) => {
    const rendered = renderSuggestion(template, {
      style: { address, swiss: true },
      opensSentence: true,
      slot: () => null,
    });
    if (rendered === null) return ['has a {slot}, which nothing fills'];
    return [
      ...(/[[\]|]/.test(rendered) ? ['has a choice that is not [Sie-form|du-form]'] : []),
      ...(/[«»]/.test(rendered.replaceAll(FIELD, '')) ? ['has a field that is not «a few words»'] : []),
      ...(/[ßẞ]/.test(rendered) ? ['keeps an ß in Swiss spelling'] : []),
    ];
  });
  return [...new Set(messages)].map((message) => ({ path, message }));
}

/** A text is remembered and replaced by its id. */
function repeatedIds(plays: UncheckedPlaybook['plays']): PlaybookProblem[] {
  const ids = PLAYS.flatMap((id) => plays[id]?.texts.map((text) => text.id) ?? []);
  const repeated = ids.filter((id, n) => ids.indexOf(id) !== n);
  return [...new Set(repeated)].map((id) => ({ path: 'plays', message: `hold the text "${id}" twice` }));
}

const under = (path: string, problems: readonly PlaybookProblem[]): PlaybookProblem[] =>
  problems.map((problem) => ({ ...problem, path: `${path}.${problem.path}` }));
