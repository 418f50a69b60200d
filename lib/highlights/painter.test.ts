/** Marks by the Custom Highlight API: the right ranges under the right name, and none left behind. */
import { beforeEach, expect, test } from 'vitest';
import type { Label } from '@/lib/core/labels';
import { createPainter, HIGHLIGHT_NAMES, type Mark, type Painter } from './painter';

/** Stands in for the browser's registry, which the test's document lacks. */
class FakeHighlight {
  readonly ranges: readonly Range[];
  priority = 0;
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

let registry: Map<string, FakeHighlight>;
let lifetime: AbortController;
let painter: Painter;

beforeEach(() => {
  registry = new Map();
  lifetime = new AbortController();
  const page = { CSS: { highlights: registry }, Highlight: FakeHighlight };
  painter = createPainter(page as unknown as Window & typeof globalThis, lifetime.signal);
});

const mark = (label: Label): Mark => ({ label, range: document.createRange() });
const painted = (): Record<string, number> =>
  Object.fromEntries([...registry].map(([name, { ranges }]) => [name, ranges.length]));

test('marks go by weight, whatever their draft', () => {
  painter.paint('a', [mark('negative'), mark('promise'), mark('robotic')]);
  painter.paint('b', [mark('lecturing'), mark('hostile')]);
  expect(painted()).toEqual({ [HIGHLIGHT_NAMES.must]: 3, [HIGHLIGHT_NAMES.advice]: 1, [HIGHLIGHT_NAMES.sharp]: 1 });
});

test('a field that is to be filled has a mark of its own', () => {
  painter.paint('a', [mark('negative'), { label: 'field', range: document.createRange() }]);
  expect(painted()).toEqual({ [HIGHLIGHT_NAMES.must]: 1, [HIGHLIGHT_NAMES.field]: 1 });
  painter.paint('a', [mark('negative')]);
  expect(painted()).toEqual({ [HIGHLIGHT_NAMES.must]: 1 });
});

test('painting a draft again replaces its marks, and only its', () => {
  painter.paint('a', [mark('negative'), mark('robotic')]);
  painter.paint('b', [mark('negative')]);
  const fresh = mark('negative');
  painter.paint('a', [fresh]);
  expect(painted()).toEqual({ [HIGHLIGHT_NAMES.must]: 2 });
  expect(registry.get(HIGHLIGHT_NAMES.must)?.ranges).toContain(fresh.range);
});

test('a cleared draft leaves the others', () => {
  painter.paint('a', [mark('negative')]);
  painter.paint('b', [mark('robotic')]);
  painter.clear('a');
  painter.clear('nobody');
  expect(painted()).toEqual({ [HIGHLIGHT_NAMES.advice]: 1 });
});

test('one mark may stand out, above the others', () => {
  const { range } = mark('negative');
  painter.emphasise(range);
  expect(registry.get(HIGHLIGHT_NAMES.active)).toMatchObject({ ranges: [range], priority: 1 });
  painter.emphasise(null);
  expect(registry.has(HIGHLIGHT_NAMES.active)).toBe(false);
});

test('the end of the page’s session takes all marks away for good', () => {
  painter.paint('a', [mark('negative')]);
  painter.paint('b', [mark('robotic')]);
  painter.emphasise(mark('negative').range);
  lifetime.abort();
  expect(painted()).toEqual({});
  painter.clear('a');
  painter.paint('b', [mark('robotic')]);
  painter.emphasise(mark('negative').range);
  expect(painted()).toEqual({});
});
