/**
 * How surely threats to a life are found, and how often harmless messages are taken for one. The real sets stay out of the repository; where
 * they are absent, the fixtures alone are counted.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageId } from '@/lib/core/language-id';
import { createCustomerReader } from '@/lib/core/situations/customer-reader';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { SIGNAL_WORDS } from '@/lib/languages/signal-words';
import { readMessages } from '../train/messages';

const FIXTURES = resolve(import.meta.dirname, '../../lib/core/situations/fixtures');
const REAL = resolve(import.meta.dirname, '../../../shared/corpus/real');
const HARMLESS: Readonly<Record<LanguageId, readonly string[]>> = {
  de: ['germeval2017-bahn-de', 'maengelmelder-konstanz-de', 'codealltag-german-mails'],
  en: ['xci-complaints-en', 'airline-telecom-complaints-en', 'enron-intent-verified-en'],
};
/** Public hate and no customers' mail: what is found of it informs and no more. */
const VIOLENT = 'germeval2025-vio-de';

const STATEMENTS = resolve(import.meta.dirname, '../../data/safety');

interface Statement {
  readonly kind: 'self-harm' | 'violence' | 'harmless';
  readonly text: string;
}

const statementsOf = (name: string): Statement[] =>
  readFileSync(`${STATEMENTS}/${name}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

export interface SafetyFixtures {
  readonly statements: readonly {
    readonly kind: 'violence' | 'self-harm';
    readonly clear: boolean;
    readonly text: string;
  }[];
  readonly harmless: readonly string[];
}

// Urgency is told by signals alone, so no judge is loaded.
const read = createCustomerReader({ ...KNOWLEDGE, signals: SIGNAL_WORDS });
const isAlarming = (text: string, lang: LanguageId): boolean => read(text, lang)?.urgent != null;

export function printSafety(lang: LanguageId): void {
  const fixtures: SafetyFixtures = JSON.parse(readFileSync(`${FIXTURES}/safety-${lang}.json`, 'utf8'));
  console.log(`\n${lang}: threats to a life`);
  // The first is number 1. Words were tuned on the odd ones; what the even ones showed was mended at the end.
  for (const [half, rest] of [
    ['odd', 0],
    ['even', 1],
  ] as const) {
    const isOf = (_: unknown, n: number): boolean => n % 2 === rest;
    const statements = fixtures.statements.filter(isOf);
    const found = (clear: boolean): string =>
      shareOf(
        statements.filter((one) => one.clear === clear),
        ({ text }) => isAlarming(text, lang),
      );
    const alarms = shareOf(fixtures.harmless.filter(isOf), (text) => isAlarming(text, lang));
    console.log(`  fixtures, ${half} numbers: clear ${found(true)}, veiled ${found(false)}, false alarms ${alarms}`);
  }
  for (const name of readdirSync(STATEMENTS).filter((file) => file.startsWith(`${lang}-`))) {
    const rows = statementsOf(name);
    const found = (kind: Statement['kind']): string =>
      shareOf(
        rows.filter((row) => row.kind === kind),
        ({ text }) => isAlarming(text, lang),
      );
    // Most of these were read by who wrote the words, so they show what was learned, not what will be met.
    console.log(
      `  ${name}: self-harm ${found('self-harm')}, violence ${found('violence')}, false alarms ${found('harmless')}`,
    );
  }
  const messages = readMessages(lang).filter(
    ({ labelled }) => labelled === 'threat-violence' || labelled === 'self-harm',
  );
  console.log(`  labelled messages: ${shareOf(messages, ({ text }) => isAlarming(text, lang))}`);
  if (existsSync(REAL)) printRealSets(lang);
}

function printRealSets(lang: LanguageId): void {
  for (const name of HARMLESS[lang]) {
    const texts = rowsOf(name).map(({ text }) => text);
    const alarms = texts.filter((text) => isAlarming(text, lang)).length;
    console.log(
      `  ${name}: ${alarms} alarms in ${texts.length} (${((100 * alarms) / texts.length).toFixed(2)} per 100)`,
    );
  }
  if (lang !== 'de') return;
  const rows = rowsOf(VIOLENT);
  const of = (violent: boolean): string =>
    shareOf(
      rows.filter(({ vio }) => vio === violent),
      ({ text }) => isAlarming(text, 'de'),
    );
  console.log(`  ${VIOLENT}: ${of(true)} of calls for violence in public, ${of(false)} of the rest`);
}

const rowsOf = (name: string): { readonly text: string; readonly vio?: boolean }[] =>
  readFileSync(`${REAL}/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const shareOf = <T>(all: readonly T[], isHit: (one: T) => boolean): string =>
  `${all.filter(isHit).length}/${all.length}`;
