/** What is shown in English where only the second reader found something: why it is worth a look, and how it could sound. */
import type { Fault } from '../../core/labels';
import type { ModelSentences } from '../../core/second-reader/nearest-models';
import { DISMISSIVE_MODELS } from './second-reader/dismissive';
import { HANDOFF_MODELS } from './second-reader/handoff';
import { HOSTILE_MODELS } from './second-reader/hostile';
import { LECTURING_MODELS } from './second-reader/lecturing';
import { NEGATIVE_MODELS } from './second-reader/negative';
import { PROMISE_MODELS } from './second-reader/promise';
import { ROBOTIC_MODELS } from './second-reader/robotic';

/** The reader can err, so each note only says how the sentence might be read. */
export const READER_NOTES: Readonly<Record<Fault, string>> = {
  negative: 'This may read like a closed door; saying what is possible tends to help more.',
  lecturing: 'This may come across as a reproach; what helps now tends to carry further.',
  promise: 'This may promise more than can be kept; a next step of your own is safer.',
  dismissive: 'This may sound smaller than it feels to the customer; a word of understanding could help.',
  robotic: 'This may sound like a template; something true of this case only reads more personal.',
  handoff: 'This may sound as if the customer is left to it; a step of your own could help.',
  hostile: 'The tone may come across sharper than it is meant; said calmly, it keeps to the matter.',
};

export const MODEL_SENTENCES: ModelSentences = {
  negative: NEGATIVE_MODELS,
  lecturing: LECTURING_MODELS,
  promise: PROMISE_MODELS,
  dismissive: DISMISSIVE_MODELS,
  robotic: ROBOTIC_MODELS,
  handoff: HANDOFF_MODELS,
  hostile: HOSTILE_MODELS,
};
