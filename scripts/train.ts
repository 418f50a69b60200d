/**
 * Trains the second reader: `npm run train` (both languages) or `npm run train -- --lang de`. Always the same result from the same drafts.
 *
 * Writes the weights that ship (public/second-reader) and the verdicts of models that had not seen the draft's file (data/second-reader),
 * from which `npm run corpus` and tests/corpus take their figures. Takes some minutes a language.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { LANGUAGE_IDS, type LanguageId } from '@/lib/core/language-id';
import { createJudge } from '@/lib/core/second-reader/judge';
import { encodeModel } from '@/lib/core/second-reader/model';
import { createSenseLexicon } from '@/lib/core/second-reader/senses';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { READER_WORDS } from '@/lib/languages/reader-words';
import { readDrafts } from './corpus/drafts';
import { crossValidate, verdictsFile } from './train/cross-validate';
import { fitModel } from './train/fit-model';
import { samplesOf } from './train/samples';

const ROOT = resolve(import.meta.dirname, '..');

const { values } = parseArgs({
  options: { lang: { type: 'string' }, 'no-verdicts': { type: 'boolean', default: false } },
});
for (const lang of LANGUAGE_IDS) if (!values.lang || values.lang === lang) trainLanguage(lang);

function trainLanguage(lang: LanguageId): void {
  const lexicon = createSenseLexicon(READER_WORDS[lang].senses, KNOWLEDGE.languages[lang]);
  const samples = samplesOf(readDrafts(lang), lang, KNOWLEDGE, lexicon);
  console.log(`${lang}: ${samples.length} sentences`);
  const model = fitModel(samples);
  // No time stamp and no name in the head of the archive: the same weights are the same file.
  const packed = gzipSync(encodeModel(model), { level: 9 });
  write(`public/second-reader/${lang}.bin.gz`, packed);
  console.log(`${lang}: ${model.ids.length} features, ${Math.round(packed.length / 1000)} kB`);
  if (values['no-verdicts']) return;
  const verdicts = crossValidate(
    samples,
    fitModel,
    (one) => createJudge(one, lexicon),
    (fold, of) => console.log(`${lang}: fold ${fold} of ${of}`),
  );
  write(verdictsFile(lang), `${JSON.stringify(verdicts, null, 1)}\n`);
}

function write(path: string, data: string | Uint8Array): void {
  mkdirSync(resolve(ROOT, path, '..'), { recursive: true });
  writeFileSync(resolve(ROOT, path), data);
  console.log(`wrote ${path}`);
}
