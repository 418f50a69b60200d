/** The card at a phrase: what it says, and that keyboard alone is enough. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { FindingView } from '@/lib/core/view/panel-state';
import { type Card, type CardActions, createCard } from './card';
import { createLayer, type Layer } from './layer';

const finding: FindingView = {
  key: 'f1',
  start: 4,
  end: 14,
  ruleId: 'de/negative/geht-nicht',
  label: 'negative',
  lang: 'de',
  actual: 'geht nicht',
  suggestions: ['geht ab morgen', 'klappt ab morgen', 'ist bald so weit', 'kommt noch'],
  models: ['Ab morgen geht es.', 'Morgen klappt es.', 'Bald.'],
  note: 'Sagt, was nicht geht.',
  source: { kind: 'built-in' },
  context: { before: 'Das ', after: '.' },
};

const actions = {
  apply: vi.fn<CardActions['apply']>(),
  ignore: vi.fn<CardActions['ignore']>(),
  openPanel: vi.fn<CardActions['openPanel']>(),
  leave: vi.fn<CardActions['leave']>(),
  step: vi.fn<CardActions['step']>(),
};
let layer: Layer;
let card: Card;
let range: Range;

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.i18n.getUILanguage = () => 'de-CH';
  document.querySelector('tonfall-layer')?.remove();
  document.body.textContent = 'Das geht nicht.';
  range = document.createRange();
  range.selectNodeContents(document.body);
  layer = createLayer(document, new AbortController().signal);
  card = createCard(layer, actions);
});

const show = (fields: Partial<FindingView> = {}, focus = true): void =>
  card.show({ ...finding, ...fields }, range, focus);
const all = <T extends Element>(selector: string): T[] => [...(card.element?.querySelectorAll<T>(selector) ?? [])];
const textsOf = (selector: string): (string | null)[] => all(selector).map(({ textContent }) => textContent);
const focused = (): string | null | undefined => layer.root.activeElement?.textContent;
const buttonNamed = (name: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>('button').find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button: ${name}`);
  return found;
};

function press(key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...modifiers });
  (layer.root.activeElement ?? card.element)?.dispatchEvent(event);
  return event;
}

describe('what it says', () => {
  test('names itself by label and words, and speaks the draft’s language where it quotes', () => {
    show();
    expect(card.element?.getAttribute('role')).toBe('dialog');
    expect(card.element?.getAttribute('aria-label')).toBe('Negativ gesagt: geht nicht');
    expect(card.element?.lang).toBe('de');
    show({ lang: 'en', key: 'f2' });
    expect(all<HTMLElement>('.note, .take, .models li').map(({ lang }) => lang)).toEqual(Array(6).fill('en'));
  });

  test('tells label, reason, three reformulations and two models', () => {
    show();
    expect(textsOf('.head strong')).toEqual(['Negativ gesagt']);
    expect(textsOf('.note')).toEqual(['Sagt, was nicht geht.']);
    expect(textsOf('.take span')).toEqual(['geht ab morgen', 'klappt ab morgen', 'ist bald so weit']);
    expect(textsOf('.take kbd')).toEqual(['1', '2', '3']);
    expect(textsOf('.models li')).toEqual(['Ab morgen geht es.', 'Morgen klappt es.']);
    expect(all('ul')[0]?.getAttribute('aria-label')).toBe('Vorschläge');
  });

  test('emphasises what is new', () => {
    show({ suggestions: ['geht morgen'] });
    expect(textsOf('.take b')).toEqual(['morgen']);
  });

  test('has no empty lists', () => {
    show({ suggestions: [], models: [] });
    expect(all('ul, .models')).toEqual([]);
  });

  test('names the team that wrote a hint', () => {
    show({ source: { kind: 'team', name: 'Service' } });
    expect(textsOf('.source')).toEqual(['Aus der Teamliste „Service“']);
  });

  test('names the words that the second reader went by', () => {
    show({ source: { kind: 'second-reader', words: ['hätten', 'ja'] } });
    expect(textsOf('.source')).toEqual(['Aus dem ganzen Satz gelesen, vor allem aus »hätten«, »ja«']);
    show({ key: 'f2', source: { kind: 'second-reader', words: [] } });
    expect(textsOf('.source')).toEqual([]);
  });

  test('takes words as words', () => {
    show({ note: '<img src=x onerror=alert(1)>', suggestions: ['<b>fett</b>'] });
    expect(all('img')).toEqual([]);
    expect(textsOf('.take span')).toEqual(['<b>fett</b>']);
  });
});

describe('showing', () => {
  test('one at a time', () => {
    show();
    show({ key: 'f2' });
    expect(layer.root.querySelectorAll('.card')).toHaveLength(1);
    expect(card.shown?.key).toBe('f2');
  });

  test('the same again changes nothing under the pointer', () => {
    show({}, false);
    const { element } = card;
    show({}, false);
    expect(card.element).toBe(element);
  });

  test('takes the keyboard only when asked', () => {
    show({}, false);
    expect(layer.root.activeElement).toBeNull();
    show({}, true);
    expect(focused()).toBe('geht ab morgen1');
  });

  test('hiding leaves nothing', () => {
    show();
    card.hide();
    expect(card.shown).toBeNull();
    expect(card.element).toBeNull();
    expect(layer.root.querySelector('.card')).toBeNull();
  });
});

test('a card that grows looks for its place again', () => {
  show();
  const measure = vi.spyOn(range, 'getClientRects');
  buttonNamed('Ignorieren').click();
  expect(measure).toHaveBeenCalledOnce();
});

describe('by keyboard', () => {
  test('arrows go through the buttons and round', () => {
    show();
    const visible = ['geht ab morgen1', 'klappt ab morgen2', 'ist bald so weit3', 'Ignorieren', 'Seitenleiste öffnen'];
    const seen = visible.map(() => {
      const name = focused();
      press('ArrowDown');
      return name;
    });
    expect(seen).toEqual(visible);
    expect(focused()).toBe(visible[0]);
    press('ArrowUp');
    expect(focused()).toBe('Seitenleiste öffnen');
  });

  test('digits take what is shown', () => {
    show();
    expect(press('2').defaultPrevented).toBe(true);
    expect(actions.apply).toHaveBeenCalledExactlyOnceWith(finding, 1);
  });

  test.each(['4', '0', '9', ' ', 'a', 'Enter', 'Tab'])('%j takes nothing', (key) => {
    show();
    expect(press(key).defaultPrevented).toBe(false);
    expect(actions.apply).not.toHaveBeenCalled();
  });

  test.each<[string, KeyboardEventInit]>([
    ['1', { ctrlKey: true }],
    ['1', { metaKey: true }],
    ['1', { altKey: true }],
    ['ArrowLeft', { altKey: true }],
    ['ArrowRight', { metaKey: true }],
  ])('%s with a modifier is the browser’s: %j', (key, modifiers) => {
    show();
    expect(press(key, modifiers).defaultPrevented).toBe(false);
    expect(actions.apply).not.toHaveBeenCalled();
    expect(actions.step).not.toHaveBeenCalled();
  });

  test('left and right go to the neighbours', () => {
    show();
    press('ArrowRight');
    press('ArrowLeft');
    expect(actions.step.mock.calls).toEqual([
      [finding, 1],
      [finding, -1],
    ]);
  });

  test('Escape closes it and leads back', () => {
    show();
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(card.shown).toBeNull();
    expect(actions.leave).toHaveBeenCalledOnce();
  });
});

describe('by mouse', () => {
  test('a click takes a reformulation', () => {
    show();
    all<HTMLButtonElement>('.take')[2]?.click();
    expect(actions.apply).toHaveBeenCalledExactlyOnceWith(finding, 2);
  });

  test('the panel', () => {
    show();
    buttonNamed('Seitenleiste öffnen').click();
    expect(actions.openPanel).toHaveBeenCalledOnce();
  });
});

describe('ignoring', () => {
  test('is folded away, and says so', () => {
    show();
    const toggle = buttonNamed('Ignorieren');
    const choices = all<HTMLElement>('.ignores')[0];
    expect([toggle.getAttribute('aria-expanded'), choices?.hidden]).toEqual(['false', true]);
    toggle.click();
    expect([toggle.getAttribute('aria-expanded'), choices?.hidden]).toEqual(['true', false]);
    toggle.click();
    expect([toggle.getAttribute('aria-expanded'), choices?.hidden]).toEqual(['false', true]);
  });

  test.each([
    ['Nur an dieser Stelle', 'here'],
    ['Diese Formulierung', 'phrase'],
    ['„Negativ gesagt“ für heute', 'label'],
  ] as const)('%s', (name, how) => {
    show();
    buttonNamed('Ignorieren').click();
    buttonNamed(name).click();
    expect(actions.ignore).toHaveBeenCalledExactlyOnceWith(finding, how);
  });

  test('its choices are reached by arrows once they are open', () => {
    show({ suggestions: [] });
    buttonNamed('Ignorieren').click();
    press('ArrowUp');
    expect(focused()).toBe('„Negativ gesagt“ für heute');
  });
});

test('every button has a name and none sends a form', () => {
  show();
  buttonNamed('Ignorieren').click();
  expect(all<HTMLButtonElement>('button').filter(({ type, textContent }) => type !== 'button' || !textContent)).toEqual(
    [],
  );
});
