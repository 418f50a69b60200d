/** The judges that ship, read from the repository's files. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createJudgeLoader, type LoadedJudges, type WeightsLoader } from './learned-judges';

export const shippedWeights: WeightsLoader = async (judge, lang) =>
  gunzipSync(await readFile(resolve(import.meta.dirname, `../../public/${judge}/${lang}.bin.gz`)));

export async function loadJudgesForTests(): Promise<LoadedJudges> {
  const judges = createJudgeLoader({ loadWeights: shippedWeights });
  await judges.load();
  return judges;
}
