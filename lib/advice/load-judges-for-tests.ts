/** The judges that ship, read from the repository's files. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createSituationJudges, type SituationJudges } from './situation-judges';

export async function loadJudgesForTests(): Promise<SituationJudges> {
  const judges = createSituationJudges(async (lang) =>
    gunzipSync(await readFile(resolve(import.meta.dirname, `../../public/situations/${lang}.bin.gz`))),
  );
  await judges.load();
  return judges;
}
