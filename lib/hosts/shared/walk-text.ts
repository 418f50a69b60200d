/** Walks through a field once and notes which node holds which stretch of its text. Reads no layout, so it is cheap on each keystroke. */

/** A text node's stretch, or (length 0) an element that makes an otherwise empty line: a line break, a picture. */
export interface Unit {
  readonly node: Node;
  /** Where it starts in the text. */
  readonly at: number;
  readonly length: number;
  /** Where it starts in its text node. */
  readonly from: number;
  /** Grows with each foreign element passed: two units of different zones have one between them. */
  readonly zone: number;
}

export interface WalkedText {
  readonly text: string;
  /** In reading order; every offset of the text lies in one of them or at its end. */
  readonly units: readonly Unit[];
  /** The place of the caret in a field without text. */
  readonly emptyLine: Node | null;
}

interface Walk {
  readonly foreign: string;
  readonly parts: string[];
  readonly units: Unit[];
  length: number;
  /** Line ends that have no text after them yet; an element stands for the empty line it makes. */
  lineEnds: (Node | null)[];
  lineOpen: boolean;
  /** The element that alone fills the open line. */
  filler: Node | null;
  zone: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const SKIPPED = words('button head meta noscript script select style template textarea title');
const FILLERS = words('audio canvas embed iframe img input object picture svg video');

const LEADING_SPACE = /^[ \t\n\r\f]+/;
const SHOWN_AS_SPACE = /[\t\n\r\f\u00a0\u2007\u202f]/g;
const NO_BREAK_SPACE = /[\u00a0\u2007\u202f]/g;

export function walkText(field: HTMLElement, foreign: string): WalkedText {
  const walk: Walk = {
    foreign,
    parts: [],
    units: [],
    length: 0,
    lineEnds: [],
    lineOpen: false,
    filler: null,
    zone: 0,
  };
  const plain = field.getAttribute('contenteditable') === 'plaintext-only';
  readChildren(walk, field, plain || field.localName === 'pre');
  return { text: walk.parts.join(''), units: walk.units, emptyLine: walk.lineEnds[0] ?? null };
}

function readChildren(walk: Walk, parent: Node, preserved: boolean): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) readText(walk, child as Text, preserved);
    else if (child.nodeType === Node.ELEMENT_NODE) readElement(walk, child as Element, preserved);
  }
}

function readElement(walk: Walk, element: Element, preserved: boolean): void {
  const name = element.localName;
  if (walk.foreign !== '' && element.matches(walk.foreign)) {
    endBlock(walk);
    walk.zone += 1;
  } else if (name === 'br') breakLine(walk, element);
  else if (FILLERS.has(name)) fillLine(walk, element);
  else if (SKIPPED.has(name)) return;
  else if (!BLOCKS.has(name)) readChildren(walk, element, preserved);
  else {
    endBlock(walk);
    readChildren(walk, element, preserved || name === 'pre');
    endBlock(walk);
  }
}

function readText(walk: Walk, node: Text, preserved: boolean): void {
  const { data } = node;
  const from = preserved || walk.lineOpen ? 0 : indentation(data);
  if (from === data.length) return;
  endLines(walk);
  const text = data.slice(from).replace(preserved ? NO_BREAK_SPACE : SHOWN_AS_SPACE, ' ');
  walk.units.push({ node, at: walk.length, length: text.length, from, zone: walk.zone });
  walk.parts.push(text);
  walk.length += text.length;
  walk.lineOpen = !text.endsWith('\n');
  walk.filler = null;
}

/** White space of the page's source that no eye sees. A single space before a word is left, an editor may show it. */
function indentation(data: string): number {
  const space = LEADING_SPACE.exec(data)?.[0] ?? '';
  return space.length === data.length || space.includes('\n') ? space.length : 0;
}

function endBlock(walk: Walk): void {
  if (!walk.lineOpen) return;
  walk.lineEnds.push(walk.filler);
  walk.lineOpen = false;
  walk.filler = null;
}

function breakLine(walk: Walk, br: Element): void {
  if (walk.lineOpen) endBlock(walk);
  else walk.lineEnds.push(br);
}

function fillLine(walk: Walk, element: Element): void {
  if (walk.lineOpen) return;
  walk.lineOpen = true;
  walk.filler = element;
}

/** Line ends are written only when text follows: what comes after the last word is no line to the eye. */
function endLines(walk: Walk): void {
  for (const node of walk.lineEnds) {
    if (node) walk.units.push({ node, at: walk.length, length: 0, from: 0, zone: walk.zone });
    walk.parts.push('\n');
    walk.length += 1;
  }
  walk.lineEnds = [];
}
