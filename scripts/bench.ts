/**
 * What reading costs: `npm run bench`. Tonfall with its second reader beside other checkers of English on the same text in one run.
 *
 * "fresh" is text that was never seen, "again" the same text once more, "keystroke" one word of it changed. Times are milliseconds; compare
 * lines of one run only.
 */
import compromise from 'compromise';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import { Bench } from 'tinybench';
import writeGood from 'write-good';
import type { LanguageId } from '@/lib/core/language-id';
import { compileRules } from '@/lib/core/rules/compile-rules';
import type { RuleSet } from '@/lib/core/rules/rule';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { BUILT_IN_RULES } from '@/lib/languages/packs';
import { loadHarper } from './bench/harper';
import { teamPhrases } from './bench/team-phrases';
import { freshened, textOf, withKeystroke } from './bench/texts';
import { shippedAnalyser } from './shipped-analyser';

const REPLY = 150;
const LONG = 2000;
const TIME = 600;

const results: { readonly name: string; readonly median: number; readonly worst: number }[] = [];

for (const lang of ['de', 'en'] as const) await benchLanguage(lang);
await benchPeers();
await benchTeamPhrases();
for (const { name, median, worst } of results)
  console.log(`${name.padEnd(58)}${median.toFixed(3).padStart(10)}${worst.toFixed(3).padStart(10)}`);

async function run(tasks: Readonly<Record<string, () => unknown>>, time = TIME): Promise<void> {
  const bench = new Bench({ time, warmupTime: time / 4 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  for (const { name, result } of bench.tasks) {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
    results.push({ name, median: result.latency.p50, worst: result.latency.p99 });
  }
}

async function benchLanguage(lang: LanguageId): Promise<void> {
  const analyser = shippedAnalyser();
  const reply = textOf(lang, REPLY);
  const long = textOf(lang, LONG);
  const keys = withKeystroke(long);
  await run({
    [`${lang}: compile all rules`]: () =>
      compileRules(
        BUILT_IN_RULES.filter((set) => set.lang === lang),
        KNOWLEDGE.languages[lang],
      ),
    [`${lang}: ${REPLY}-word reply, fresh`]: () => analyser.analyse(freshened(reply), lang),
    [`${lang}: ${REPLY}-word reply, again`]: () => analyser.analyse(reply, lang),
    [`${lang}: ${LONG}-word text, fresh`]: () => analyser.analyse(freshened(long), lang),
    [`${lang}: ${LONG}-word text, again`]: () => analyser.analyse(long, lang),
    [`${lang}: ${LONG}-word text, keystroke`]: () => analyser.analyse(keys(), lang),
  });
}

async function benchPeers(): Promise<void> {
  const reply = textOf('en', REPLY);
  const harper = await loadHarper();
  const processor = retext()
    .use(retextEnglish)
    .use(retextPassive)
    .use(retextSimplify)
    .use(retextEquality)
    .use(retextStringify);
  await run({
    [`write-good: ${REPLY}-word reply`]: () => writeGood(freshened(reply)),
    [`compromise: ${REPLY}-word reply, tags only`]: () => compromise(freshened(reply)).sentences().length,
    [`retext: ${REPLY}-word reply, three plugins`]: () => processor.processSync(freshened(reply)),
    [`harper.js: ${REPLY}-word reply`]: () => harper(freshened(reply)),
  });
}

async function benchTeamPhrases(): Promise<void> {
  const reply = textOf('de', REPLY);
  for (const count of [0, 100, 1000, 10_000]) {
    const sets: readonly RuleSet[] = [...BUILT_IN_RULES, teamPhrases(count)];
    const analyser = shippedAnalyser(sets);
    analyser.analyse(reply, 'de');
    await run({
      [`de: ${REPLY}-word reply, fresh, ${count} team phrases`]: () => analyser.analyse(freshened(reply), 'de'),
    });
  }
}
