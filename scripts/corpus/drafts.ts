/** The annotated drafts that the second reader learns from and is measured on: data/corpus and data/drafts. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageId } from '@/lib/core/language-id';
import type { Span } from '@/lib/core/text/span';

const FOLDERS = ['corpus', 'drafts'].map((name) => resolve(import.meta.dirname, '../../data', name));

/** Files of data/drafts that no author of rules has read: they tell how rules do on wording that nobody saw (docs/drafts.md). */
export const UNREAD = {
  ordinary: ['trade', 'office', 'digital', 'people'],
  hard: ['mixed', 'voices', 'desk'],
  short: ['public', 'plain', 'transit', 'reviews', 'issues'],
} as const;
export type UnreadKind = keyof typeof UNREAD;
export const UNREAD_KINDS = Object.keys(UNREAD) as readonly UnreadKind[];

export interface AnnotatedDraft {
  readonly id: string;
  readonly lang: LanguageId;
  readonly draft: string;
  readonly spans: readonly GoldSpan[];
  /** The file it stands in, without its ending: one author, left out as a whole when figures are taken. */
  readonly file: string;
}

export interface GoldSpan extends Span {
  /** A label, or `commitment`. */
  readonly label: string;
}

interface Line {
  readonly id: string;
  readonly lang: LanguageId;
  readonly draft: string;
  readonly spans: readonly { readonly quote: string; readonly occurrence?: number; readonly label: string }[];
}

export function readDrafts(lang: LanguageId): AnnotatedDraft[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) => readDraftFile(`${folder}/${name}`, name.replace('.jsonl', ''))),
  ).filter((draft) => draft.lang === lang);
}

/** Drafts by their language and kind; without one, all that no author of rules has read. */
export function readUnread(lang: LanguageId, kind?: UnreadKind): AnnotatedDraft[] {
  const kinds = kind ? [kind] : UNREAD_KINDS;
  const files = new Set(kinds.flatMap((one) => UNREAD[one].map((name) => `${lang}-${name}`)));
  return readDrafts(lang).filter(({ file }) => files.has(file));
}

export function readDraftFile(path: string, file: string): AnnotatedDraft[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, lang, draft, spans }: Line = JSON.parse(line);
      return { id, lang, draft, file, spans: spans.map((span) => located(draft, span, id)) };
    });
}

function located(draft: string, { quote, occurrence = 1, label }: Line['spans'][number], id: string): GoldSpan {
  let start = -1;
  for (let n = 0; n < occurrence; n++) start = draft.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`${id}: "${quote}" is not in the draft`);
  return { start, end: start + quote.length, label };
}
