/** The second reader's kept judgements of all drafts (see scripts/train.ts). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageId } from '@/lib/core/language-id';
import { type Verdicts, verdictsFile } from '../train/cross-validate';

export const readVerdicts = (lang: LanguageId): Verdicts =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../..', verdictsFile(lang)), 'utf8'));
