/** Gives a page the functions that write into drafts, so that a test can call them without the extension. */
import { replaceText, undoReplacement } from '@/lib/hosts/shared/replace-text';
import { readTextMap } from '@/lib/hosts/shared/text-map';

const writingTools = { readTextMap, replaceText, undoReplacement };

export type WritingTools = typeof writingTools;

Object.assign(window, { writingTools });
