/** Puts a second reader together from its weights and its language's words. */
import { createTextReader, type Knowledge } from '../analysis/read-text';
import type { Fault } from '../labels';
import type { LanguageId } from '../language-id';
import { err, type Result } from '../result';
import { createJudge, OUTPUTS } from './judge';
import { decodeModel } from './model';
import { createNearestModels, type ModelSentences } from './nearest-models';
import type { SecondReader } from './second-reader';
import { seenFrom } from './seen-sentences';
import { createSenseLexicon, type SenseLists } from './senses';

/** All words that a second reader needs; plain data, it crosses messages. */
export interface ReaderWords {
  readonly senses: SenseLists;
  readonly notes: Readonly<Record<Fault, string>>;
  readonly models: ModelSentences;
}

/** `weights` is an unpacked file of weights; the error says what is wrong with it. */
export function createSecondReader(
  weights: Uint8Array,
  words: ReaderWords,
  lang: LanguageId,
  knowledge: Knowledge,
): Result<SecondReader, string> {
  const model = decodeModel(weights);
  if (!model.ok) return model;
  // Missing outputs would count as undecided and flag every sentence.
  if (model.value.outputs !== OUTPUTS.length)
    return err(`has ${model.value.outputs} outputs instead of ${OUTPUTS.length}`);
  const lexicon = createSenseLexicon(words.senses, knowledge.languages[lang]);
  const read = createTextReader(knowledge);
  const see = (sample: string): ReturnType<typeof seenFrom> => {
    const sentence = read(sample, lang)[0]?.paragraph.sentences[0];
    return seenFrom(sample, sentence ?? { question: false, tokens: [] }, { before: 2, after: 2 });
  };
  const { notes, models } = words;
  return {
    ok: true,
    value: { judge: createJudge(model.value, lexicon), notes, nearest: createNearestModels(models, see, lexicon) },
  };
}
