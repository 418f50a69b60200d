/**
 * The engine without a browser: `npm run -s check-text`.
 *
 * Without arguments it reads JSON Lines on stdin and writes JSON Lines on stdout, in order (docs/command-line.md has the contract). With
 * text files as arguments it prints a report for people and exits 1 if anything was found. Bad input: a line on stderr, exit 2, the rest is answered.
 */
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { answerLine } from './check-text/answer-line';
import { reportOn } from './check-text/report';

const files = process.argv.slice(2);
process.exitCode = files.length > 0 ? checkFiles(files) : await checkLines();

function checkFiles(names: readonly string[]): number {
  let worst = 0;
  for (const name of names) {
    try {
      const { text, count } = reportOn(name, readFileSync(name, 'utf8'));
      process.stdout.write(text);
      worst = Math.max(worst, count > 0 ? 1 : 0);
    } catch (error) {
      process.stderr.write(`${name}: ${error instanceof Error ? error.message : 'cannot be read'}\n`);
      worst = 2;
    }
  }
  return worst;
}

async function checkLines(): Promise<number> {
  let code = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const answer = answerLine(line);
    if (answer.ok) process.stdout.write(`${JSON.stringify(answer.value)}\n`);
    else {
      process.stderr.write(`line ${number}: ${answer.error}\n`);
      code = 2;
    }
  }
  return code;
}
