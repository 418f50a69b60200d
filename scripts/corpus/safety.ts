/**
 * How surely danger to a life is found, and how often harmless messages are taken for it. The real sets stay out of the repository; where
 * they are absent, the statements alone are counted.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createShippedCustomerReader } from '@/lib/advice/read-customer';
import type { LanguageId } from '@/lib/core/language-id';
import type { CustomerReader } from '@/lib/core/situations/customer-reader';
import { DANGERS } from '@/lib/core/situations/situation';
import { isRuledOut, isSure } from '@/lib/core/situations/weigh-danger';
import { shippedCustomerReader } from '../shipped-judges';
import { type DangerVerdicts, dangerOddsOf, dangerVerdictsFile } from '../train/danger';
import { readHeldOut, readStatements, type Statement } from '../train/statements';

const REAL = resolve(import.meta.dirname, '../../../shared/corpus/real');
const HARMLESS: Readonly<Record<LanguageId, readonly string[]>> = {
  de: ['germeval2017-bahn-de', 'maengelmelder-konstanz-de', 'codealltag-german-mails'],
  en: ['xci-complaints-en', 'airline-telecom-complaints-en', 'enron-intent-verified-en'],
};
/** Public hate and no customers' mail: what is found of it informs and no more. */
const VIOLENT = 'germeval2025-vio-de';

const bySignals = createShippedCustomerReader();
const shipped = shippedCustomerReader();

const isAlarming = (read: CustomerReader, text: string, lang: LanguageId): boolean => read(text, lang)?.urgent != null;

/** How many alarm of the statements of each danger, and of the harmless ones. */
export type SafetyScore = Readonly<Record<Statement['kind'], Share>>;

interface Share {
  readonly hits: number;
  readonly of: number;
}

/** Statements that nobody learned from, read as they are in the product. */
export const scoreHeldOut = (lang: LanguageId): SafetyScore =>
  scoreOf(clearHeldOut(lang), ({ text }) => isAlarming(shipped, text, lang));

const clearHeldOut = (lang: LanguageId): Statement[] => readHeldOut(lang).filter(({ isClear }) => isClear);

/** Statements that were learned from, judged by a model that saw none of their file; who wrote the words read some of the first files. */
function scoreLearned(lang: LanguageId): SafetyScore {
  const verdicts: DangerVerdicts = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../..', dangerVerdictsFile(lang)), 'utf8'),
  );
  return scoreOf(readStatements(lang), ({ id, text }) => {
    const told = verdicts[id];
    if (told === undefined) throw new Error(`${id}: the statements changed; npm run train -- --only danger`);
    const odds = told && dangerOddsOf(told);
    if (odds && isSure(odds, lang)) return true;
    return !(odds && isRuledOut(odds)) && isAlarming(bySignals, text, lang);
  });
}

function scoreOf(statements: readonly Statement[], isHit: (statement: Statement) => boolean): SafetyScore {
  const share = (kind: Statement['kind']): Share =>
    shareOf(
      statements.filter((one) => one.kind === kind),
      isHit,
    );
  return { 'self-harm': share('self-harm'), violence: share('violence'), harmless: share('harmless') };
}

export function printSafety(lang: LanguageId): void {
  console.log(
    `\n${lang}: danger to a life, found of clear statements${' '.repeat(14)}self-harm   violence  false alarms`,
  );
  const heldOut = clearHeldOut(lang);
  printScore(
    'held out, signals alone',
    scoreOf(heldOut, ({ text }) => isAlarming(bySignals, text, lang)),
  );
  printScore('held out, as it ships', scoreHeldOut(lang));
  for (const file of new Set(heldOut.map((one) => one.file)))
    printScore(
      `  of these ${file}`,
      scoreOf(
        heldOut.filter((one) => one.file === file),
        ({ text }) => isAlarming(shipped, text, lang),
      ),
    );
  printScore('learned from, by a model that did not', scoreLearned(lang));
  const veiled = readHeldOut(lang).filter(({ kind, isClear }) => kind !== 'harmless' && !isClear);
  console.log(`  held out, veiled: ${textOf(shareOf(veiled, ({ text }) => isAlarming(shipped, text, lang)))}`);
  if (existsSync(REAL)) printRealSets(lang);
}

function printScore(name: string, score: SafetyScore): void {
  const shares = [...DANGERS, 'harmless' as const].map((kind) => textOf(score[kind]).padStart(11));
  console.log(`  ${name.padEnd(48)}${shares.join('')}`);
}

function printRealSets(lang: LanguageId): void {
  for (const name of HARMLESS[lang]) {
    const { hits, of } = shareOf(rowsOf(name), ({ text }) => isAlarming(shipped, text, lang));
    console.log(`  ${name}: ${hits} alarms in ${of} (${((100 * hits) / of).toFixed(2)} per 100)`);
  }
  if (lang !== 'de') return;
  const rows = rowsOf(VIOLENT);
  const of = (violent: boolean): string =>
    textOf(
      shareOf(
        rows.filter(({ vio }) => vio === violent),
        ({ text }) => isAlarming(shipped, text, 'de'),
      ),
    );
  console.log(`  ${VIOLENT}: ${of(true)} of calls for violence in public, ${of(false)} of the rest`);
}

const rowsOf = (name: string): { readonly text: string; readonly vio?: boolean }[] =>
  readFileSync(`${REAL}/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const shareOf = <T>(all: readonly T[], isHit: (one: T) => boolean): Share => ({
  hits: all.filter(isHit).length,
  of: all.length,
});

const textOf = ({ hits, of }: Share): string => `${hits}/${of}`;
