/** Replies whose sentences are marked with the elements that they hold (data/marks), with the customer's message as far as it is known. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ElementId } from '@/lib/core/checklist/element';
import type { LanguageId } from '@/lib/core/language-id';

const DATA = resolve(import.meta.dirname, '../../data');
/** Where the marked replies stand. */
const FOLDERS = ['corpus', 'drafts', 'replies'].map((name) => `${DATA}/${name}`);
/** "-" and the like stand where there is no message. */
const SHORTEST_MESSAGE = 4;

/** A sentence as it stands in the draft. */
export interface MarkedSentence {
  readonly text: string;
  readonly shows?: readonly ElementId[];
  /** A strict reader could say yes or no: nothing is learned from it. */
  readonly doubtful?: readonly ElementId[];
}

export interface MarkedReply {
  readonly id: string;
  readonly lang: LanguageId;
  readonly draft: string;
  /** Their words or, in most of the older drafts, what they are about; null: neither. */
  readonly customer: string | null;
  /** Those that hold an element. */
  readonly sentences: readonly MarkedSentence[];
  /** The file of the draft, without its ending: one author, left out as a whole when figures are taken. */
  readonly file: string;
}

/** What readers say of an element in a reply. */
export type Mark = 'shows' | 'doubtful' | 'lacks';

export function markOf({ sentences }: MarkedReply, element: ElementId): Mark {
  if (sentences.some(({ shows = [] }) => shows.includes(element))) return 'shows';
  return sentences.some(({ doubtful = [] }) => doubtful.includes(element)) ? 'doubtful' : 'lacks';
}

interface Exchange {
  readonly id: string;
  readonly lang: LanguageId;
  readonly customer?: string;
  readonly draft: string;
  readonly file: string;
}

export function readMarkedReplies(lang: LanguageId): MarkedReply[] {
  const exchanges = new Map(readExchanges(lang).map((exchange) => [exchange.id, exchange]));
  return linesIn<{ readonly id: string; readonly sentences: readonly MarkedSentence[] }>(`${DATA}/marks`)
    .filter(({ file }) => file.startsWith(`${lang}-`))
    .map(({ id, sentences, file: marks }) => {
      const exchange = exchanges.get(id);
      if (!exchange) throw new Error(`data/marks/${marks}.jsonl: no draft has the id ${id}`);
      const { draft, customer = '', file } = exchange;
      const lost = sentences.find(({ text }) => !draft.includes(text));
      if (lost) throw new Error(`data/marks/${marks}.jsonl: "${lost.text}" is not in ${id}`);
      return { id, lang, draft, sentences, file, customer: customer.length < SHORTEST_MESSAGE ? null : customer };
    });
}

const readExchanges = (lang: LanguageId): Exchange[] =>
  FOLDERS.flatMap((folder) => linesIn<Exchange>(folder)).filter((exchange) => exchange.lang === lang);

const linesIn = <Line extends object>(folder: string): (Line & { readonly file: string })[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): Line & { readonly file: string } => ({ ...JSON.parse(line), file: name.replace('.jsonl', '') })),
    );
