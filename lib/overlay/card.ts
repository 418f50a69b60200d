/** The card at a flagged phrase: label, reason, reformulations; quiet ways to ignore. By mouse, and by keyboard alone. */
import { i18n } from '#i18n';
import { weightOf } from '@/lib/core/labels';
import { changedWords } from '@/lib/core/text/changed-words';
import type { FindingView, Ignore } from '@/lib/core/view/panel-state';
import { quotedList } from '@/lib/core/view/quoted-list';
import { button, element } from './element';
import type { Layer } from './layer';
import { placeBeside } from './place';

export interface CardActions {
  apply(finding: FindingView, choice: number): void;
  ignore(finding: FindingView, how: Ignore['kind']): void;
  openPanel(): void;
  /** The card was left by keyboard: the caret goes back to the draft. */
  leave(): void;
  step(finding: FindingView, by: 1 | -1): void;
}

export interface Card {
  /** Shows a finding beside its words; `focus` moves the keyboard into the card. */
  show(finding: FindingView, range: Range, focus: boolean): void;
  /** The words moved with their page. */
  place(range: Range): void;
  hide(): void;
  readonly shown: FindingView | null;
  readonly element: HTMLElement | null;
}

const IGNORES = [
  ['here', 'hints.ignoreHere'],
  ['phrase', 'hints.ignorePhrase'],
  ['label', 'hints.ignoreLabel'],
] as const satisfies readonly (readonly [Ignore['kind'], string])[];

export function createCard(layer: Layer, actions: CardActions): Card {
  let box: HTMLElement | null = null;
  let shown: FindingView | null = null;

  function hide(): void {
    box?.remove();
    box = null;
    shown = null;
  }

  function show(finding: FindingView, range: Range, focus: boolean): void {
    if (shown?.key === finding.key && !focus) return;
    hide();
    shown = finding;
    const card = cardBox(finding, actions, () => placeBeside(card, range.getClientRects()));
    box = card;
    box.addEventListener('keydown', (event) => onKey(event, finding));
    layer.root.append(box);
    placeBeside(box, range.getClientRects());
    if (focus) buttonsOf(box)[0]?.focus({ preventScroll: true });
  }

  function onKey(event: KeyboardEvent, finding: FindingView): void {
    // With these the keys are the browser's: another tab, a page back.
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const choice = Number(event.key) - 1;
    if (event.key === 'Escape') {
      hide();
      actions.leave();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
      actions.step(finding, event.key === 'ArrowRight' ? 1 : -1);
    else if (shownSuggestions(finding)[choice] !== undefined) actions.apply(finding, choice);
    else return;
    event.preventDefault();
  }

  function moveFocus(by: 1 | -1): void {
    if (!box) return;
    const buttons = buttonsOf(box);
    const focused = layer.root.activeElement;
    const at = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1;
    buttons[(at + by + buttons.length) % buttons.length]?.focus({ preventScroll: true });
  }

  return {
    show,
    place(range) {
      if (box) placeBeside(box, range.getClientRects());
    },
    hide,
    get shown() {
      return shown;
    },
    get element() {
      return box;
    },
  };
}

const buttonsOf = (box: HTMLElement): HTMLButtonElement[] =>
  [...box.querySelectorAll('button')].filter((one) => one.closest('[hidden]') === null);

function cardBox(finding: FindingView, actions: CardActions, onResize: () => void): HTMLElement {
  const name = i18n.t(`labels.${finding.label}.name`);
  const box = element('section', {
    class: 'card',
    role: 'dialog',
    'aria-label': `${name}: ${finding.actual}`,
    lang: i18n.t('locale'),
  });
  box.append(
    element(
      'div',
      { class: 'head' },
      element('span', { class: `sample ${weightOf(finding.label)}`, 'aria-hidden': 'true' }),
      element('strong', {}, name),
      teamSource(finding),
    ),
    element('p', { class: 'note', lang: finding.lang }, finding.note),
    readerSource(finding),
  );
  if (finding.suggestions.length > 0) box.append(suggestions(finding, actions));
  if (finding.models.length > 0) box.append(models(finding));
  box.append(footer(finding, name, actions, onResize));
  return box;
}

const teamSource = ({ source }: FindingView): HTMLElement | string =>
  source.kind === 'team' ? element('span', { class: 'source' }, i18n.t('hints.fromTeam', [source.name])) : '';

/** The draft's words that led the second reader to its hint. */
const readerSource = ({ source }: FindingView): HTMLElement | string =>
  source.kind === 'second-reader' && source.words.length > 0
    ? element('p', { class: 'source' }, i18n.t('hints.fromReader', [quotedList(source.words)]))
    : '';

const shownSuggestions = (finding: FindingView): readonly string[] => finding.suggestions.slice(0, 3);

function suggestions(finding: FindingView, actions: CardActions): HTMLElement {
  const items = shownSuggestions(finding).map((text, choice) => {
    const words = changedWords(finding.actual, text).map((part) =>
      part.isNew ? element('b', {}, part.text) : part.text,
    );
    const take = button(
      { class: 'take', lang: finding.lang },
      () => actions.apply(finding, choice),
      element('span', {}, ...words),
      element('kbd', { 'aria-hidden': 'true' }, `${choice + 1}`),
    );
    return element('li', {}, take);
  });
  return element('ul', { 'aria-label': i18n.t('hints.suggestions') }, ...items);
}

function models(finding: FindingView): HTMLElement {
  const items = finding.models.slice(0, 2).map((text) => element('li', { lang: finding.lang }, text));
  return element('div', { class: 'models' }, element('h3', {}, i18n.t('hints.models')), element('ul', {}, ...items));
}

function footer(finding: FindingView, name: string, actions: CardActions, onResize: () => void): HTMLElement {
  const choices = element('div', { class: 'ignores', hidden: true });
  for (const [how, key] of IGNORES) {
    choices.append(
      button(
        { class: 'quiet' },
        () => actions.ignore(finding, how),
        key === 'hints.ignoreLabel' ? i18n.t(key, [name]) : i18n.t(key),
      ),
    );
  }
  const toggle = button(
    { class: 'quiet', 'aria-expanded': 'false' },
    () => {
      choices.hidden = !choices.hidden;
      toggle.setAttribute('aria-expanded', String(!choices.hidden));
      onResize();
    },
    i18n.t('hints.ignore'),
  );
  const panel = button({ class: 'quiet' }, () => actions.openPanel(), i18n.t('overlay.openPanel'));
  return element('div', { class: 'foot' }, element('div', { class: 'row' }, toggle, panel), choices);
}
