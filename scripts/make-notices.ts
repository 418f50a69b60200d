/** Writes public/third-party-notices.txt: the licences of everything that is shipped inside the extension. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SHIPPED_PACKAGES } from './shipped-packages';

const OUT = new URL('../public/third-party-notices.txt', import.meta.url);

/** The permission text of the MIT licence, for packages that name it but bring no file. */
const MIT = readFileSync(new URL('../LICENSE', import.meta.url), 'utf8')
  .split('\n')
  .slice(4)
  .join('\n')
  .trim();

const parts = SHIPPED_PACKAGES.map((name) => {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const manifest: { version: string; license: string; author?: string | { name: string } } = JSON.parse(
    readFileSync(new URL('package.json', folder), 'utf8'),
  );
  return `${name} ${manifest.version} (${manifest.license})\n\n${licenceText(name, folder, manifest)}\n`;
});
writeFileSync(OUT, `Tonfall contains the following software by others.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`);
console.log(`${SHIPPED_PACKAGES.length} licences written`);

function licenceText(
  name: string,
  folder: URL,
  { license, author }: { license: string; author?: string | { name: string } },
): string {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (file) return readFileSync(new URL(file, folder), 'utf8').trim();
  if (license !== 'MIT') throw new Error(`${name} brings no licence text`);
  const holder = typeof author === 'object' ? author.name : (author ?? `the ${name} authors`);
  return `Copyright (c) ${holder}\n\n${MIT}`;
}
