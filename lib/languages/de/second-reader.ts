/** What is shown in German where only the second reader found something: why it is worth a look, and how it could sound. */
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
  negative: 'Der Satz könnte wie eine geschlossene Tür wirken; was möglich ist, hilft eher weiter.',
  lecturing: 'Der Satz könnte wie ein Vorwurf ankommen; was jetzt hilft, wirkt stärker.',
  promise: 'Das könnte mehr zusagen, als sich halten lässt; ein eigener nächster Schritt ist sicherer.',
  dismissive: 'Das könnte kleiner klingen, als es sich für den Kunden anfühlt; ein Wort dazu würde guttun.',
  robotic: 'Das könnte nach Vorlage klingen; was nur für diesen Fall gilt, wirkt persönlicher.',
  handoff: 'Das könnte klingen, als bliebe der Kunde damit allein; ein eigener Schritt hilft ihm weiter.',
  hostile: 'Der Ton könnte schärfer ankommen als gemeint; ruhiger gesagt, bleibt die Sache im Blick.',
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
