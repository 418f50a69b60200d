/** Bundles the editor of the simulated Zendesk page once per version. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScript } from './bundle-script';

const ENTRY = join(import.meta.dirname, 'ckeditor-entry.ts');
const MODULES = join(import.meta.dirname, '../../../node_modules');
const CACHE = join(MODULES, '.cache/tonfall');

/** One classic script with its styles inside; it gives the page `createEditor`. */
export async function buildEditorScript(): Promise<string> {
  const file = join(CACHE, `ckeditor-${await fingerprint()}.js`);
  const cached = await readFile(file, 'utf8').catch(() => null);
  if (cached !== null) return cached;
  const script = await bundleScript(ENTRY);
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, script);
  return script;
}

async function fingerprint(): Promise<string> {
  const sources = [ENTRY, join(MODULES, 'ckeditor5/package.json')];
  const parts = await Promise.all(sources.map((path) => readFile(path)));
  return createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 16);
}
