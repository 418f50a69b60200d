/** harper.js, loaded in Node. */
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

export async function loadHarper(): Promise<(text: string) => Promise<unknown>> {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return (text) => linter.lint(text);
}
