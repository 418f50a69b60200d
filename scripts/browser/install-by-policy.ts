/** Installs the built extension as an organisation does: packed, from an address that the browser's policy names. Chromium then keeps its alarms. */
import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { CHROMIUM_BUILD, findChromium } from './find-browser';

export interface PolicyInstall {
  readonly extensionId: string;
  /** Withdraws the policy and deletes the package. */
  remove(): void;
}

const POLICIES = '/etc/chromium/policies/managed';
const POLICY = join(POLICIES, 'tonfall-install.json');

const MANIFEST = v.looseObject({ version: v.string() });

/** Only root may write the browser's policies. */
export function installByPolicy(): PolicyInstall {
  const folder = mkdtempSync(join(tmpdir(), 'tonfall-packed-'));
  const { extensionId, version } = pack(folder);
  const updates = join(folder, 'updates.xml');
  writeFileSync(updates, updateManifest(extensionId, version, pathToFileURL(join(folder, 'build.crx')).href));
  mkdirSync(POLICIES, { recursive: true });
  writeFileSync(
    POLICY,
    JSON.stringify({
      ExtensionInstallForcelist: [`${extensionId};${pathToFileURL(updates).href}`],
      // Otherwise nobody may look into what an organisation installs, tests included.
      DeveloperToolsAvailability: 1,
    }),
  );
  return {
    extensionId,
    remove() {
      rmSync(POLICY, { force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The key in the manifest is that of unpacked builds; a package is signed with one of its own, which names it anew. */
function pack(folder: string): { readonly extensionId: string; readonly version: string } {
  const build = join(folder, 'build');
  cpSync(CHROMIUM_BUILD, build, { recursive: true });
  const { key, ...manifest } = v.parse(MANIFEST, JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')));
  writeFileSync(join(build, 'manifest.json'), JSON.stringify(manifest));
  const flags = ['--headless=new', '--no-sandbox', `--user-data-dir=${join(folder, 'profile')}`];
  const { stderr } = spawnSync(findChromium() ?? 'chromium', [...flags, `--pack-extension=${build}`], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  try {
    return { extensionId: idOf(readFileSync(`${build}.pem`, 'utf8')), version: manifest.version };
  } catch {
    throw new Error(`Chromium packed nothing: ${stderr}`);
  }
}

/** The first half of the public key's hash, its hexadecimal digits written as a to p. */
function idOf(pem: string): string {
  const key = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}

const updateManifest = (id: string, version: string, address: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
<app appid="${id}"><updatecheck codebase="${address}" version="${version}"/></app>
</gupdate>`;
