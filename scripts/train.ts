/**
 * Trains the second reader and the judges of situations, of danger and of a reply's elements: `npm run train`, `-- --lang de` one language, `-- --only danger` one of
 * `second-reader`, `situations`, `danger`, `elements`. Always the same result from the same data.
 *
 * Writes the weights that ship (public/second-reader and so on) and the verdicts of models that had not seen the file (data/second-reader
 * and so on), from which `npm run corpus` and tests/corpus take their figures. Takes some minutes a language.
 */
import 'temporal-polyfill/global';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { LANGUAGE_IDS, type LanguageId } from '@/lib/core/language-id';
import { createJudge } from '@/lib/core/second-reader/judge';
import { encodeModel, type ReaderModel } from '@/lib/core/second-reader/model';
import { createSenseLexicon } from '@/lib/core/second-reader/senses';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { JUDGE_LEXICONS } from '@/lib/languages/learned-judges';
import { READER_WORDS } from '@/lib/languages/reader-words';
import { readDrafts } from './corpus/drafts';
import { crossValidate, verdictsFile } from './train/cross-validate';
import { crossValidateDanger, dangerSamples, dangerVerdictsFile, fitDanger } from './train/danger';
import { elementVerdictsFile, readReplies, replySamples, trainElements } from './train/elements';
import { fitModel } from './train/fit-model';
import { readMessages } from './train/messages';
import { readMarkedReplies } from './train/replies';
import { readRuleExamples } from './train/rule-examples';
import { samplesOf } from './train/samples';
import { crossValidateSituations, fitSituations, messageSamples, situationVerdictsFile } from './train/situations';
import { readLessons } from './train/statements';
import { verdictsText } from './train/verdicts-text';

const ROOT = resolve(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    only: { type: 'string' },
    'no-verdicts': { type: 'boolean', default: false },
  },
});
const TRAINERS = {
  'second-reader': trainSecondReader,
  situations: trainSituations,
  danger: trainDanger,
  elements: trainElementJudge,
};
if (values.only && !Object.hasOwn(TRAINERS, values.only))
  throw new Error(`--only ${values.only}: there is ${Object.keys(TRAINERS).join(', ')}`);

for (const lang of LANGUAGE_IDS) {
  if (values.lang && values.lang !== lang) continue;
  for (const [name, train] of Object.entries(TRAINERS)) if (!values.only || values.only === name) train(lang);
}

function trainSecondReader(lang: LanguageId): void {
  const lexicon = createSenseLexicon(READER_WORDS[lang].senses, KNOWLEDGE.languages[lang]);
  const samples = samplesOf(readDrafts(lang), lang, KNOWLEDGE, lexicon);
  const examples = samplesOf(readRuleExamples(lang), lang, KNOWLEDGE, lexicon);
  console.log(`${lang}: ${samples.length} sentences of drafts, ${examples.length} of rules' examples`);
  writeModel(`public/second-reader/${lang}.bin.gz`, fitModel([...samples, ...examples]));
  if (values['no-verdicts']) return;
  const verdicts = crossValidate(
    samples,
    examples,
    fitModel,
    (one) => createJudge(one, lexicon),
    (fold, of) => console.log(`${lang}: fold ${fold} of ${of}`),
  );
  write(verdictsFile(lang), verdictsText(verdicts));
}

function trainSituations(lang: LanguageId): void {
  const lexicon = JUDGE_LEXICONS.situations(lang);
  const samples = messageSamples(readMessages(lang), lang, lexicon);
  console.log(`${lang}: ${samples.length} messages`);
  writeModel(`public/situations/${lang}.bin.gz`, fitSituations(samples));
  if (!values['no-verdicts'])
    write(situationVerdictsFile(lang), verdictsText(crossValidateSituations(samples, lexicon)));
}

function trainDanger(lang: LanguageId): void {
  const lexicon = JUDGE_LEXICONS.danger(lang);
  const samples = dangerSamples(readLessons(lang), lang, lexicon);
  console.log(`${lang}: ${samples.length} texts, harmless or not`);
  writeModel(`public/danger/${lang}.bin.gz`, fitDanger(samples, lexicon));
  if (!values['no-verdicts']) write(dangerVerdictsFile(lang), verdictsText(crossValidateDanger(samples, lexicon)));
}

/** Their threshold is taken from the verdicts, so these are always told. */
function trainElementJudge(lang: LanguageId): void {
  const lexicon = JUDGE_LEXICONS.elements(lang);
  const samples = replySamples(readReplies(readMarkedReplies(lang), lang), lexicon);
  console.log(`${lang}: ${samples.length} replies`);
  const { model, verdicts } = trainElements(samples, lexicon);
  writeModel(`public/elements/${lang}.bin.gz`, model);
  write(elementVerdictsFile(lang), verdictsText(verdicts));
}

/** No time stamp and no name in the head of the archive: the same weights are the same file. */
function writeModel(path: string, model: ReaderModel): void {
  const packed = gzipSync(encodeModel(model), { level: 9 });
  write(path, packed);
  console.log(`${model.ids.length} features, ${Math.round(packed.length / 1000)} kB`);
}

function write(path: string, data: string | Uint8Array): void {
  mkdirSync(resolve(ROOT, path, '..'), { recursive: true });
  writeFileSync(resolve(ROOT, path), data);
  console.log(`wrote ${path}`);
}
