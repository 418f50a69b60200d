/** Checks that there is a build to test, and bundles the editor that the simulated Zendesk runs. */
import { existsSync } from 'node:fs';
import { CHROMIUM_BUILD, FIREFOX_BUILD } from '../../scripts/browser/find-browser';
import { buildEditorScript } from './pages/editor-script';

export default async function setup(): Promise<void> {
  for (const build of [CHROMIUM_BUILD, FIREFOX_BUILD]) {
    if (!existsSync(`${build}/manifest.json`)) throw new Error(`No build in ${build}; run "npm run build" first.`);
  }
  await buildEditorScript();
}
