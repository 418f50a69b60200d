/** Parses the pattern notation: recursive descent, one pass, every error with its offset. */
import type { Lexicon } from '../language';
import { err, ok, type Result } from '../result';
import { fold } from '../text/fold';
import type { Pattern, PatternError, PatternNode, WordTest } from './pattern';

export const MAX_PATTERN_LENGTH = 1000;
const MAX_DEPTH = 12;
const DEFAULT_GAP = 4;
const MAX_GAP = 20;
const WORD = /^\*?[\p{L}\p{N}\p{M}%€£'’]+\*?/u;

/** Thrown inside this module only; `parsePattern` turns it into a value. */
class SyntaxProblem extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

interface Reader {
  readonly source: string;
  at: number;
  depth: number;
  readonly lexicon: Lexicon;
}

export function parsePattern(source: string, lexicon: Lexicon): Result<Pattern, PatternError> {
  if (source.length > MAX_PATTERN_LENGTH)
    return err({ at: 0, message: `longer than ${MAX_PATTERN_LENGTH} characters` });
  const reader: Reader = { source, at: 0, depth: 0, lexicon };
  try {
    return ok(readPattern(reader));
  } catch (problem) {
    if (problem instanceof SyntaxProblem) return err({ at: problem.at, message: problem.message });
    throw problem;
  }
}

function readPattern(reader: Reader): Pattern {
  const parts = [readSequence(reader)];
  let within: Pattern['within'] = 'clause';
  while (peek(reader) === '&') {
    reader.at++;
    if (reader.source[reader.at] === '&') {
      reader.at++;
      within = 'sentence';
    }
    parts.push(readSequence(reader));
  }
  if (peek(reader) !== '') throw new SyntaxProblem(reader.at, `unexpected "${peek(reader)}"`);
  return { parts, within };
}

function readSequence(reader: Reader): PatternNode {
  if (++reader.depth > MAX_DEPTH) throw new SyntaxProblem(reader.at, `nested deeper than ${MAX_DEPTH}`);
  const items: PatternNode[] = [];
  for (let next = peek(reader); next !== '' && !'|)]&'.includes(next); next = peek(reader))
    items.push(readItem(reader));
  reader.depth--;
  if (items.length === 0) throw new SyntaxProblem(reader.at, 'expected a word');
  const [only] = items;
  return items.length === 1 && only ? only : { kind: 'seq', items };
}

function readItem(reader: Reader): PatternNode {
  const slot = /^([a-z]+):/.exec(reader.source.slice(reader.at));
  if (slot?.[1]) {
    reader.at += slot[0].length;
    return { kind: 'slot', name: slot[1], item: readItem(reader) };
  }
  const item = readAtom(reader);
  if (reader.source[reader.at] !== '?') return item;
  reader.at++;
  return { kind: 'optional', item };
}

function readAtom(reader: Reader): PatternNode {
  const { source, at } = reader;
  switch (source[at]) {
    case '(':
      return readGroup(reader);
    case '[':
      reader.at++;
      return { kind: 'mark', item: closing(reader, readSequence(reader), ']') };
    case '{':
      return lemma(reader, readName(reader, '}'), at);
    case '<':
      return wordClass(reader, readName(reader, '>'), at);
    case '^':
      return advance(reader, { kind: 'sentence-start' });
    case ',':
      return advance(reader, { kind: 'comma' });
    case '/':
      return advance(reader, { kind: 'clause-edge' });
    case '…':
      return readGap(reader);
    // "$" ends the sentence; the currency sign is written "\$".
    case '$':
      return advance(reader, { kind: 'sentence-end' });
    case '\\':
      return readSign(reader);
    default:
      return readWords(reader);
  }
}

/** Signs that count as words in a text; no other character could ever match. */
function readSign(reader: Reader): PatternNode {
  const sign = reader.source[reader.at + 1] ?? '';
  if (!/^[%€$£]$/.test(sign)) throw new SyntaxProblem(reader.at, 'expected one of % € $ £ after "\\"');
  reader.at += 2;
  return { kind: 'word', tests: [{ kind: 'exact', text: sign }] };
}

function advance(reader: Reader, node: PatternNode): PatternNode {
  reader.at++;
  return node;
}

function closing(reader: Reader, node: PatternNode, bracket: string): PatternNode {
  if (peek(reader) !== bracket) throw new SyntaxProblem(reader.at, `expected "${bracket}"`);
  reader.at++;
  return node;
}

function readGroup(reader: Reader): PatternNode {
  const options: PatternNode[] = [];
  do {
    reader.at++;
    options.push(readSequence(reader));
  } while (peek(reader) === '|');
  return closing(reader, alternatives(options), ')');
}

/** Single words become one word with several tests, which is one table look-up; phrases come first, so that "nie mehr" wins over "nie". */
function alternatives(options: readonly PatternNode[]): PatternNode {
  const [only] = options;
  if (options.length === 1 && only) return only;
  const words = options.flatMap((option) => (option.kind === 'word' ? option.tests : []));
  const rest = options.filter((option) => option.kind !== 'word');
  if (rest.length === 0) return { kind: 'word', tests: words };
  return { kind: 'alt', options: words.length > 0 ? [...rest, { kind: 'word', tests: words }] : rest };
}

function readGap(reader: Reader): PatternNode {
  const match = /^…(,?)(\d*)/.exec(reader.source.slice(reader.at));
  const max = match?.[2] ? Number(match[2]) : DEFAULT_GAP;
  if (max < 1 || max > MAX_GAP) throw new SyntaxProblem(reader.at, `a gap spans 1 to ${MAX_GAP} words`);
  reader.at += match?.[0].length ?? 1;
  return { kind: 'gap', max, acrossCommas: match?.[1] === ',' };
}

function readName(reader: Reader, end: string): string {
  const close = reader.source.indexOf(end, reader.at);
  if (close < 0) throw new SyntaxProblem(reader.at, `expected "${end}"`);
  const name = reader.source.slice(reader.at + 1, close);
  reader.at = close + 1;
  return name;
}

/** Nodes of verbs and word classes by lexicon: patterns name the same ones hundreds of times. */
const SHARED = new WeakMap<Lexicon, Map<string, PatternNode>>();

function shared(lexicon: Lexicon, key: string, make: () => PatternNode): PatternNode {
  const nodes = SHARED.get(lexicon) ?? new Map<string, PatternNode>();
  SHARED.set(lexicon, nodes);
  const node = nodes.get(key) ?? make();
  nodes.set(key, node);
  return node;
}

function lemma(reader: Reader, name: string, at: number): PatternNode {
  return shared(reader.lexicon, `{${name}`, () => lemmaNode(reader, name, at));
}

function lemmaNode(reader: Reader, name: string, at: number): PatternNode {
  const forms = reader.lexicon.forms(name);
  if (!forms) throw new SyntaxProblem(at, `no forms known for "${name}"`);
  const whole = wordOf(forms.words);
  if (!forms.split) return whole;
  const apart: PatternNode = {
    kind: 'seq',
    items: [wordOf(forms.split.finite), { kind: 'gap', max: 12, acrossCommas: false }, wordOf([forms.split.particle])],
  };
  return { kind: 'alt', options: [whole, apart] };
}

const wordOf = (words: readonly string[]): PatternNode => ({
  kind: 'word',
  tests: words.map((word) => ({ kind: 'exact', text: fold(word) })),
});

function wordClass(reader: Reader, name: string, at: number): PatternNode {
  const sources = reader.lexicon.wordClass(name);
  if (!sources) throw new SyntaxProblem(at, `no word class named "${name}"`);
  return shared(reader.lexicon, `<${name}`, () =>
    alternatives(sources.map((source) => readClassMember(reader, name, source, at))),
  );
}

/** Offsets inside the class mean nothing to the pattern's author: its problems are told at the place that names it. */
function readClassMember(reader: Reader, name: string, source: string, at: number): PatternNode {
  const inner: Reader = { source, at: 0, depth: reader.depth + 1, lexicon: reader.lexicon };
  try {
    const node = readSequence(inner);
    if (peek(inner) !== '') throw new SyntaxProblem(at, `cannot read "${source}"`);
    return node;
  } catch (problem) {
    if (!(problem instanceof SyntaxProblem)) throw problem;
    throw new SyntaxProblem(at, `word class "${name}": ${problem.message}`);
  }
}

/** A word as the pattern's author wrote it; a hyphen inside separates words, as it does in drafts. */
function readWords(reader: Reader): PatternNode {
  const items: PatternNode[] = [];
  for (let more = true; more; ) {
    const match = WORD.exec(reader.source.slice(reader.at));
    if (!match) throw new SyntaxProblem(reader.at, `unexpected "${reader.source[reader.at] ?? 'end'}"`);
    reader.at += match[0].length;
    items.push(shared(reader.lexicon, match[0], () => ({ kind: 'word', tests: [wordTest(match[0], reader.lexicon)] })));
    more = reader.source[reader.at] === '-';
    if (more) reader.at++;
  }
  const [only] = items;
  return items.length === 1 && only ? only : { kind: 'seq', items };
}

function wordTest(written: string, lexicon: Lexicon): WordTest {
  const head = written.startsWith('*');
  const tail = written.length > 1 && written.endsWith('*');
  const text = fold(written.replaceAll('*', ''));
  if (head && tail) return { kind: 'infix', text };
  if (tail) return { kind: 'prefix', text };
  if (head) return { kind: 'suffix', text };
  return { kind: lexicon.caseSensitive.has(written) ? 'capital' : 'exact', text };
}

/** The next character that is no blank, or '' at the end. */
function peek(reader: Reader): string {
  while (reader.source[reader.at] === ' ') reader.at++;
  return reader.source[reader.at] ?? '';
}
