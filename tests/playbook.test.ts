/** The playbook's words: complete, well formed, and above every hint that Tonfall gives. */
import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS, type LanguageId } from '@/lib/core/language-id';
import { checkPlaybook } from '@/lib/core/plays/check-playbook';
import { PLAYS } from '@/lib/core/plays/play';
import { renderSuggestion } from '@/lib/core/rules/render-suggestion';
import { styleSigns } from '@/lib/core/text/address';
import { tokenize } from '@/lib/core/text/token';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { PLAYBOOK } from '@/lib/languages/playbook';
import { shippedAnalyser } from '@/scripts/shipped-analyser';
import { filled } from './playbook-fields';

const ADDRESSES = ['formal', 'informal'] as const;
const analyser = shippedAnalyser();

const templates = (lang: LanguageId): (readonly [string, string])[] => [
  ...PLAYS.flatMap((id) => PLAYBOOK[lang].plays[id].texts.map((text) => [text.id, text.text] as const)),
  ...Object.entries(PLAYBOOK[lang].elements).map(([id, { sentence }]) => [id, sentence] as const),
];

const rendered = (template: string, address: (typeof ADDRESSES)[number], swiss = false): string =>
  renderSuggestion(template, { style: { address, swiss }, opensSentence: true, slot: () => null }) ?? '';

const hints = (text: string, lang: LanguageId): string[] =>
  analyser
    .analyse(text, lang)
    .findings.map(({ label, start, end, ruleId }) => `${label} (${ruleId}): ${text.slice(start, end)}`);

describe.each(LANGUAGE_IDS)('the playbook in %s', (lang) => {
  const { plays, elements } = PLAYBOOK[lang];

  it('is complete and well formed', () => {
    expect(checkPlaybook(PLAYBOOK[lang]).map(({ path, message }) => `${path} ${message}`)).toEqual([]);
  });

  it('offers several whole replies, so that nobody sounds canned', () => {
    const repliesIn = (id: (typeof PLAYS)[number]): number =>
      plays[id].texts.filter(({ kind }) => kind === 'reply' || kind === 'parting').length;
    expect(PLAYS.filter((id) => repliesIn(id) < 2)).toEqual([]);
  });

  it.each([
    ['options', ['extra-demand', 'threat-leave', 'delay', 'permanent-demander']],
    ['boundary', ['abuse-repeated']],
    ['parting', ['ending', 'threat-leave']],
  ] as const)('has a text that is %s where it is needed', (kind, ids) => {
    expect(ids.filter((id) => !plays[id].texts.some((text) => text.kind === kind))).toEqual([]);
  });

  it('has words for each field', () => {
    const open = templates(lang).flatMap(([, text]) => filled(text, lang).match(/«[^»]*»/g) ?? []);
    expect([...new Set(open)]).toEqual([]);
  });

  it.each(templates(lang))('%s passes Tonfall, with open fields and with words in them', (_id, template) => {
    for (const address of ADDRESSES) {
      const text = rendered(template, address);
      expect(hints(text, lang)).toEqual([]);
      expect(hints(filled(text, lang), lang)).toEqual([]);
    }
  });

  it('says one thing once', () => {
    const steps = PLAYS.flatMap((id) => [...plays[id].steps, ...plays[id].avoid].map(({ reason }) => reason));
    expect(steps.filter((reason, n) => steps.indexOf(reason) !== n)).toEqual([]);
    const texts = templates(lang).map(([, text]) => text);
    expect(texts.filter((text, n) => texts.indexOf(text) !== n)).toEqual([]);
  });

  it('names the help lines in full', () => {
    const numbers = {
      de: ['0800 111 0 111', '0800 111 0 222', '142', '143', '112'],
      en: ['116 123', '988', '13 11 14', '112', '999', '911'],
    }[lang];
    expect(numbers.filter((number) => !elements['help-line'].sentence.includes(number))).toEqual([]);
    const replies = plays['self-harm'].texts.filter(({ kind }) => kind === 'reply').map(({ text }) => text);
    expect(replies.filter((text) => !numbers.some((number) => text.includes(number)))).toEqual([]);
  });
});

describe('German words', () => {
  const signsOf = (text: string) => styleSigns(text, tokenize(text), KNOWLEDGE.languages.de);

  it.each(templates('de'))('%s keeps to Sie, or to du', (_id, template) => {
    const [formal, informal] = ADDRESSES.map((address) => signsOf(rendered(template, address)));
    expect([formal?.informal, informal?.formal]).toEqual([0, 0]);
  });

  it('show the Swiss reader nothing foreign in what the panel says', () => {
    const { plays, elements } = PLAYBOOK.de;
    const shown = [
      ...Object.values(plays).flatMap(({ name, gist, involveNote, steps, avoid, texts }) => [
        ...[name, gist, involveNote, ...texts.map((text) => text.name)],
        ...[...steps, ...avoid].flatMap(({ text, reason }) => [text, reason]),
      ]),
      ...Object.values(elements).flatMap(({ name, reason, hollow }) => [name, reason, hollow ?? '']),
    ];
    expect(shown.filter((words) => words.includes('ß'))).toEqual([]);
  });
});

it('English has no address to choose', () => {
  expect(templates('en').filter(([, text]) => rendered(text, 'formal') !== rendered(text, 'informal'))).toEqual([]);
});

it('both languages offer the same texts', () => {
  const shape = (lang: LanguageId): string[] =>
    PLAYS.flatMap((id) => PLAYBOOK[lang].plays[id].texts.map((text) => `${id}: ${text.kind} ${text.element}`));
  expect(shape('en')).toEqual(shape('de'));
});

it('what a lawyer or a clinician should read is marked', () => {
  for (const lang of LANGUAGE_IDS)
    expect(PLAYS.filter((id) => PLAYBOOK[lang].plays[id].needsReview)).toEqual([
      'threat-legal',
      'threat-violence',
      'self-harm',
    ]);
});
