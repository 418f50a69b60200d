/**
 * Trains the second reader and the judge of situations: `npm run train` (both languages) or `npm run train -- --lang de`, `--situations` the
 * latter alone. Always the same result from the same data.
 *
 * Writes the weights that ship (public/second-reader, public/situations) and the verdicts of models that had not seen the file
 * (data/second-reader, data/situations), from which `npm run corpus` and tests/corpus take their figures. Takes some minutes a language.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { LANGUAGE_IDS, type LanguageId } from '@/lib/core/language-id';
import { createJudge } from '@/lib/core/second-reader/judge';
import { encodeModel, type ReaderModel } from '@/lib/core/second-reader/model';
import { createSenseLexicon, type SenseLexicon } from '@/lib/core/second-reader/senses';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { READER_WORDS } from '@/lib/languages/reader-words';
import { readDrafts } from './corpus/drafts';
import { crossValidate, verdictsFile } from './train/cross-validate';
import { fitModel } from './train/fit-model';
import { readMessages } from './train/messages';
import { samplesOf } from './train/samples';
import { crossValidateSituations, fitSituations, messageSamples, situationVerdictsFile } from './train/situations';

const ROOT = resolve(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    situations: { type: 'boolean', default: false },
    'no-verdicts': { type: 'boolean', default: false },
  },
});
for (const lang of LANGUAGE_IDS) {
  if (values.lang && values.lang !== lang) continue;
  const lexicon = createSenseLexicon(READER_WORDS[lang].senses, KNOWLEDGE.languages[lang]);
  if (!values.situations) trainSecondReader(lang, lexicon);
  trainSituations(lang, lexicon);
}

function trainSecondReader(lang: LanguageId, lexicon: SenseLexicon): void {
  const samples = samplesOf(readDrafts(lang), lang, KNOWLEDGE, lexicon);
  console.log(`${lang}: ${samples.length} sentences`);
  writeModel(`public/second-reader/${lang}.bin.gz`, fitModel(samples));
  if (values['no-verdicts']) return;
  const verdicts = crossValidate(
    samples,
    fitModel,
    (one) => createJudge(one, lexicon),
    (fold, of) => console.log(`${lang}: fold ${fold} of ${of}`),
  );
  write(verdictsFile(lang), `${JSON.stringify(verdicts, null, 1)}\n`);
}

function trainSituations(lang: LanguageId, lexicon: SenseLexicon): void {
  const samples = messageSamples(readMessages(lang), lang, lexicon);
  console.log(`${lang}: ${samples.length} messages`);
  writeModel(`public/situations/${lang}.bin.gz`, fitSituations(samples));
  if (!values['no-verdicts'])
    write(situationVerdictsFile(lang), `${JSON.stringify(crossValidateSituations(samples, lexicon), null, 1)}\n`);
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
