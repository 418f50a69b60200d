/** Checks the colours of tokens.css against every ground they are meant for. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Theme = 'light' | 'dark';

const css = readFileSync('assets/tokens.css', 'utf8');
const ordinary = css.slice(0, css.indexOf('@media'));

/** Gmail's and Zendesk's grounds; what a mark is drawn on is not the panel's to choose. */
const HOSTS = { white: '#ffffff', 'Gmail dark': '#1f1f1f', 'Zendesk grey': '#f8f9f9' } as const;
const WEIGHTS = ['must', 'advice', 'sharp'] as const;

function token(name: string, theme: Theme): string {
  const value = new RegExp(`--tf-${name}:\\s*([^;]+);`).exec(ordinary)?.[1] ?? '';
  const pair = /light-dark\((#\w{6}), (#\w{6})\)/.exec(value);
  return pair?.[theme === 'light' ? 1 : 2] ?? value;
}

function luminance(hex: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`not a colour: "${hex}"`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('the measure agrees with the two ends of the scale', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(WEIGHTS)('the mark "%s"', (weight) => {
  test.each(Object.entries(HOSTS))('can be seen as a line on %s', (_, ground) => {
    expect(contrast(token(weight, 'light'), ground)).toBeGreaterThanOrEqual(3);
    expect(token(weight, 'dark')).toBe(token(weight, 'light'));
  });

  test.each([
    ['light', HOSTS.white],
    ['light', HOSTS['Zendesk grey']],
    ['dark', HOSTS['Gmail dark']],
  ] as const)('can be read as text in the %s theme on %s', (theme, ground) => {
    expect(contrast(token(`${weight}-text`, theme), ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const grounds = ['surface', 'raised', 'hover'] as const;

  test.each(['text', 'quiet', 'accent', 'must-text', 'advice-text', 'sharp-text'])(
    '%s can be read everywhere',
    (ink) => {
      for (const ground of grounds)
        expect(contrast(token(ink, theme), token(ground, theme)), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['control-line', ...WEIGHTS])('%s can be seen on the surface', (line) => {
    expect(contrast(token(line, theme), token('surface', theme))).toBeGreaterThanOrEqual(3);
  });

  test('the words on the accent can be read, pointed at or not', () => {
    for (const ground of ['accent', 'accent-hover'])
      expect(contrast(token('on-accent', theme), token(ground, theme)), ground).toBeGreaterThanOrEqual(4.5);
  });
});

test('forced colours use none of our own', () => {
  const forced = css.slice(
    css.indexOf('@media (forced-colors: active)'),
    css.indexOf('@media (prefers-reduced-motion'),
  );
  expect(forced).toContain('--tf-surface: Canvas;');
  expect(forced).not.toMatch(/#[0-9a-f]{3,8}/i);
});
