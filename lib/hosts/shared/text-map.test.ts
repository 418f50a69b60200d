import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTextMap } from './text-map';

function fieldWith(html: string): HTMLElement {
  const field = document.createElement('div');
  field.setAttribute('contenteditable', 'true');
  field.innerHTML = html;
  document.body.replaceChildren(field);
  return field;
}

const textOf = (html: string, foreign = ''): string => readTextMap(fieldWith(html), foreign).text;

const GMAIL_FOREIGN = '.gmail_quote, .gmail_signature, blockquote';

test.each([
  ['plain text', 'Guten Tag', 'Guten Tag'],
  ['formatting in a line', 'Das geht <b>leider <i>nicht</i></b> heute.', 'Das geht leider nicht heute.'],
  ['a first line without a block of its own, as Gmail writes it', 'Guten Tag<div>Danke.</div>', 'Guten Tag\nDanke.'],
  ['an empty line in Gmail', '<div>Guten Tag</div><div><br></div><div>Danke.</div>', 'Guten Tag\n\nDanke.'],
  ['paragraphs of CKEditor', '<p>Guten Tag</p><p>Danke.</p>', 'Guten Tag\nDanke.'],
  ['an empty paragraph of CKEditor', '<p>a</p><p><br data-cke-filler="true"></p><p>b</p>', 'a\n\nb'],
  ['a line break within a line', 'a<br>b', 'a\nb'],
  ['two line breaks', 'a<br><br>b', 'a\n\nb'],
  ['a break at the end of a block, which the eye does not see', '<div>a<br></div><div>b</div>', 'a\nb'],
  ['an empty line at the start', '<div><br></div>a', '\na'],
  ['nothing after the last word', 'a<div><br></div><div><br></div>', 'a'],
  ['an empty field', '<br>', ''],
  ['blocks within blocks', '<div><div><div>a</div></div></div><div>b</div>', 'a\nb'],
  ['a list', '<ul><li>eins</li><li>zwei</li></ul>', 'eins\nzwei'],
  ['a table', '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>', 'a\nb'],
  ['no-break spaces, also narrow ones', 'z.\u202fB.&nbsp;&nbsp;so', 'z. B.  so'],
  ['zero-width characters', 'Post\u200bfach\u2060', 'Post\u200bfach\u2060'],
  ['indentation of the source', '<div>\n  <div>\n    a\n    b</div>\n  </div>\n', 'a     b'],
  ['a space between two blocks', '<div>a</div> <div>b</div>', 'a\nb'],
  ['line feeds in a preformatted block', '<pre>a\nb\n</pre><div>c</div>', 'a\nb\nc'],
  ['a comment, a script, a style', 'a<!-- x --><script>y</script><style>z</style>b', 'ab'],
  ['a picture alone in its line', '<div>a</div><div><img></div><div>b</div>', 'a\n\nb'],
  ['a picture within a line', 'a <img> b', 'a  b'],
])('reads %s', (_, html, expected) => {
  expect(textOf(html)).toBe(expected);
});

test('keeps line feeds where the field is plain text', () => {
  const field = fieldWith('eins\nzwei');
  field.setAttribute('contenteditable', 'plaintext-only');
  expect(readTextMap(field, '').text).toBe('eins\nzwei');
});

describe('what the agent did not write', () => {
  const quoted =
    '<div>Gerne.</div><div class="gmail_signature">Anna Beispiel</div><div class="gmail_quote">Am Montag schrieb …<blockquote>alt</blockquote></div>';

  test('is left out', () => expect(textOf(quoted, GMAIL_FOREIGN)).toBe('Gerne.'));

  test('parts the lines around it', () => {
    expect(textOf('vor<blockquote>alt</blockquote>nach', GMAIL_FOREIGN)).toBe('vor\nnach');
    expect(textOf('vor<span class="gmail_signature">alt</span>nach', GMAIL_FOREIGN)).toBe('vor\nnach');
  });

  test('is never inside a range: replacing it would delete the quoted mail', () => {
    const map = readTextMap(fieldWith('vor<blockquote>alt</blockquote>nach'), GMAIL_FOREIGN);
    expect(map.toRange({ start: 0, end: map.text.length })).toBeNull();
    expect(map.toRange({ start: 4, end: 8 })?.toString()).toBe('nach');
  });

  test('has no offset', () => {
    const field = fieldWith(quoted);
    const map = readTextMap(field, GMAIL_FOREIGN);
    const inside = field.querySelector('blockquote')?.firstChild;
    expect(inside && map.offsetOf(inside, 1)).toBeNull();
    expect(map.offsetOf(document.body, 0)).toBeNull();
  });
});

describe('places and offsets', () => {
  test('a span ends before the format that follows it', () => {
    const map = readTextMap(fieldWith('Das geht <b>nicht</b> heute'), '');
    const range = map.toRange({ start: 0, end: 9 });
    expect(range?.endContainer.textContent).toBe('Das geht ');
    expect(map.toRange({ start: 9, end: 14 })?.startContainer.parentElement?.localName).toBe('b');
  });

  test('the caret on an empty line has the offset of that line', () => {
    const field = fieldWith('<div>a</div><div><br></div><div>b</div>');
    const map = readTextMap(field, '');
    const emptyLine = field.children[1];
    expect(emptyLine && map.offsetOf(emptyLine, 0)).toBe(2);
  });

  test('the ends of elements have the offset of the text next to them', () => {
    const field = fieldWith('<div>foo</div><div>bar</div>');
    const [first, second] = field.children;
    const map = readTextMap(field, '');
    expect(first && map.offsetOf(first, 1)).toBe(3);
    expect(second && map.offsetOf(second, 0)).toBe(4);
    expect(map.offsetOf(field, 0)).toBe(0);
    expect(map.offsetOf(field, 2)).toBe(7);
  });

  test('a field without text has one place', () => {
    const field = fieldWith('<div><br></div>');
    const map = readTextMap(field, '');
    expect(map.toRange({ start: 0, end: 0 })?.startContainer).toBe(field.firstChild);
    expect(map.toRange({ start: 0, end: 1 })).toBeNull();
  });
});

const words = fc.stringMatching(/^[a-zä \u00a0\u200b😀]{1,8}$/u);
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constantFrom('<br>', '<img>', '<!-- x -->', '\n  ', '<blockquote>FREMD<br>text</blockquote>'),
    fc
      .tuple(fc.constantFrom('div', 'p', 'b', 'span', 'li', 'pre'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node;
const fields = fc.array(markup, { maxLength: 6 }).map((parts) => parts.join(''));

const offsetsOf = (text: string): number[] => Array.from({ length: text.length + 1 }, (_, offset) => offset);

describe('for any markup', () => {
  test('every offset leads to a place that has this offset', () => {
    fc.assert(
      fc.property(fields, (html) => {
        const map = readTextMap(fieldWith(html), 'blockquote');
        for (const offset of offsetsOf(map.text)) {
          const range = map.toRange({ start: offset, end: offset });
          expect(range && map.offsetOf(range.startContainer, range.startOffset)).toBe(offset);
        }
      }),
    );
  });

  test('a range within a line holds the words of its slice', () => {
    fc.assert(
      fc.property(fields, fc.nat(), fc.nat(), (html, a, b) => {
        const map = readTextMap(fieldWith(html), 'blockquote');
        const [start = 0, end = 0] = [a, b].map((n) => n % (map.text.length + 1)).sort((x, y) => x - y);
        const slice = map.text.slice(start, end);
        fc.pre(!slice.includes('\n'));
        const shown = map
          .toRange({ start, end })
          ?.toString()
          .replace(/[\u00a0\n]/g, ' ');
        expect(shown).toBe(slice);
      }),
    );
  });

  test('foreign text is never read', () => {
    fc.assert(
      fc.property(fields, (html) => {
        expect(textOf(html, 'blockquote')).not.toContain('FREMD');
      }),
    );
  });
});

test('a very long draft keeps its offsets to the end', () => {
  const line = 'Das machen wir leider <b>nicht</b> mehr. ';
  const field = fieldWith(`<div>${line}</div>`.repeat(1500));
  const map = readTextMap(field, '');
  expect(map.text.length).toBeGreaterThan(50_000);
  const start = map.text.lastIndexOf('nicht mehr');
  const range = map.toRange({ start, end: start + 10 });
  expect(range?.toString()).toBe('nicht mehr');
  expect(range && map.offsetOf(range.startContainer, range.startOffset)).toBe(start);
});
