/** Customers' messages with the situation that their author meant: those beside the annotated drafts, and data/messages. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageId } from '@/lib/core/language-id';
import { type LabelledSituation, type SituationId, situationOf } from '@/lib/core/situations/situation';

const DATA = resolve(import.meta.dirname, '../../data');
/** Pairs and public replies come without the customer's words, or with a line or two that tell no situation. */
const WITHOUT = /-(?:p\d|plain|public|street|transit|reviews|issues|closings)\b/;
/** "-" and the like stand where there is no message. */
const SHORTEST = 15;

export interface LabelledMessage {
  readonly id: string;
  readonly lang: LanguageId;
  readonly text: string;
  /** The one meant, then a second one that fits as well. */
  readonly situations: readonly SituationId[];
  /** The finer label where there is one. */
  readonly labelled: LabelledSituation;
  /** One author each; left out as a whole when figures are taken. */
  readonly file: string;
}

interface Line {
  readonly id: string;
  readonly lang: LanguageId;
  readonly situation: LabelledSituation;
  readonly also?: LabelledSituation | null;
  readonly customer?: string;
  readonly message?: string;
}

export function readMessages(lang: LanguageId): LabelledMessage[] {
  return ['corpus', 'drafts', 'messages']
    .flatMap((folder) =>
      readdirSync(`${DATA}/${folder}`)
        .filter((name) => name.endsWith('.jsonl') && !WITHOUT.test(name))
        .sort()
        .flatMap((name) => readMessageFile(`${DATA}/${folder}/${name}`, `${folder}/${name.replace('.jsonl', '')}`)),
    )
    .filter((message) => message.lang === lang);
}

function readMessageFile(path: string, file: string): LabelledMessage[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, lang, situation, also, customer, message }: Line = JSON.parse(line);
      const situations = [situation, ...(also ? [also] : [])].map(situationOf);
      return { id, lang, file, labelled: situation, situations, text: message ?? customer ?? '' };
    })
    .filter(({ text }) => text.length >= SHORTEST);
}
