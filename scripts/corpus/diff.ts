/** Which hits a change adds and takes: the same measurement in a checkout of another revision, beside this one's. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Hit, Measured } from './measure';
import { lineOf } from './report';

const ROOT = resolve(import.meta.dirname, '../..');

export function printDiff(revision: string, args: readonly string[], results: readonly Measured[]): void {
  const before = hitsOf(revision, args);
  const after = results.flatMap(({ hits }) => hits);
  const linesBefore = new Set(before.map(lineOf));
  const linesAfter = new Set(after.map(lineOf));
  const gone = before.filter((hit) => hit.verdict !== 'missed' && !linesAfter.has(lineOf(hit)));
  const fresh = after.filter((hit) => hit.verdict !== 'missed' && !linesBefore.has(lineOf(hit)));
  for (const hit of fresh) console.log(`+ ${lineOf(hit)}`);
  for (const hit of gone) console.log(`- ${lineOf(hit)}`);
  const count = (hits: readonly Hit[], verdict: Hit['verdict']): number =>
    hits.filter((hit) => hit.verdict === verdict).length;
  console.log(
    `added: ${count(fresh, 'right')} right, ${count(fresh, 'wrong')} wrong; taken: ${count(gone, 'right')} right, ${count(gone, 'wrong')} wrong`,
  );
}

/** Measures the revision in a worktree of its own, with this checkout's packages. */
function hitsOf(revision: string, args: readonly string[]): Hit[] {
  const folder = mkdtempSync(join(tmpdir(), 'tonfall-corpus-'));
  const tree = join(folder, 'tree');
  try {
    execFileSync('git', ['worktree', 'add', '--detach', tree, revision], { cwd: ROOT, stdio: 'ignore' });
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    symlinkSync(join(ROOT, '.wxt'), join(tree, '.wxt'));
    const kept = args.filter((arg, n) => arg !== '--diff' && args[n - 1] !== '--diff' && !arg.startsWith('--diff='));
    const output = execFileSync('npx', ['tsx', 'scripts/corpus.ts', ...kept, '--json'], {
      cwd: tree,
      maxBuffer: 2 ** 28,
    });
    return JSON.parse(output.toString());
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', tree], { cwd: ROOT, stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  }
}
