/**
 * Measures the analyser on annotated drafts: `npm run corpus`. Its options:
 *
 *   --lang de       one language            --file NAME     drafts of files whose name holds NAME
 *   --label LABEL   one label               --errors N      list so many wrong and missed spans; --hits lists the right ones, too
 *   --rules         the rules alone         --fewer, --more the other operating points
 *   --diff REV      hits that this checkout adds to and takes from those of a Git revision
 *
 * Judgements of the second reader come from models that had not seen the draft's file (`npm run train` keeps them). Real replies are
 * counted where ../shared/corpus/real lies beside the checkout; they stay out of the repository.
 */
import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import { FAULTS, isLabel } from '@/lib/core/labels';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import type { Sensitivity } from '@/lib/core/second-reader/second-reader';
import { printDiff } from './corpus/diff';
import { readDrafts } from './corpus/drafts';
import { printElements } from './corpus/elements';
import { printForecast } from './corpus/forecast';
import { printMarkedReplies } from './corpus/marked-replies';
import { measure } from './corpus/measure';
import { countRealReplies } from './corpus/real-replies';
import { printReport } from './corpus/report';
import { printSafety } from './corpus/safety';
import { printSituations } from './corpus/situations';

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    label: { type: 'string' },
    file: { type: 'string', default: '' },
    errors: { type: 'string', default: '0' },
    hits: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    fewer: { type: 'boolean', default: false },
    more: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    diff: { type: 'string' },
  },
});
const sensitivity: Sensitivity = values.fewer ? 'fewer' : values.more ? 'more' : 'balanced';
const labels = isLabel(values.label) ? [values.label] : [...FAULTS, 'commitment'];

const results = LANGUAGE_IDS.filter((lang) => !values.lang || values.lang === lang).map((lang) => {
  const drafts = readDrafts(lang).filter(({ file }) => file.includes(values.file));
  return measure(lang, drafts, { labels, sensitivity, rulesOnly: values.rules });
});

if (values.json) console.log(JSON.stringify(results.flatMap(({ hits }) => hits)));
else if (values.diff) printDiff(values.diff, process.argv.slice(2), results);
else {
  for (const result of results) printReport(result, { errors: Number(values.errors), hits: values.hits });
  if (!values.file && !values.label) {
    if (!values.rules) for (const { lang } of results) printForecast(lang, sensitivity);
    for (const { lang } of results) printSituations(lang);
    for (const { lang } of results) printElements(lang);
    for (const { lang } of results) printMarkedReplies(lang);
    for (const { lang } of results) printSafety(lang);
    countRealReplies({ sensitivity, rulesOnly: values.rules });
  }
}
