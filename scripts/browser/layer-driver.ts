/** Looks into Tonfall's closed shadow root, which only the DevTools protocol can: the card and the badge as people see them. */
import type { CDPSession, Page } from 'playwright-core';
import { waitUntil } from './patience';

export interface ControlSeen {
  readonly name: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface LayerSeen {
  /** The card's words, or null while none is open. */
  readonly card: string | null;
  readonly cardBox: ControlSeen['box'] | null;
  /** What the badge says, or null while it is hidden. */
  readonly badge: ControlSeen | null;
  readonly buttons: readonly ControlSeen[];
  /** The name of the control that has the keyboard. */
  readonly focused: string | null;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly localName?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** null: Tonfall added nothing to this page. */
export async function readLayer(page: Page): Promise<LayerSeen | null> {
  return (await callInLayer(page, LOOK_INTO_LAYER)) as LayerSeen | null;
}

/** Calls a function, given as text, with the shadow root as `this`; answers null where there is none. */
export async function callInLayer(page: Page, functionDeclaration: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = find(root as DomNode)?.shadowRoots?.[0];
    return shadow ? await call(session, shadow.backendNodeId, functionDeclaration) : null;
  } finally {
    await session.detach();
  }
}

function find(node: DomNode): DomNode | null {
  if (node.localName === 'tonfall-layer') return node;
  for (const child of node.children ?? []) {
    const found = find(child);
    if (found) return found;
  }
  return null;
}

async function call(session: CDPSession, backendNodeId: number, functionDeclaration: string): Promise<unknown> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration,
    returnByValue: true,
    awaitPromise: true,
  });
  return result.value;
}

/** Answers a `LayerSeen`; `this` is the shadow root. Runs in the page, so it is text: a transpiler would weave helpers into a function. */
export const LOOK_INTO_LAYER = `function () {
  const boxOf = (element) => { const { x, y, width, height } = element.getBoundingClientRect(); return { x, y, width, height }; };
  const nameOf = (element) => element.getAttribute('aria-label') || element.innerText.replace(/\\s+/g, ' ').trim();
  const card = this.querySelector('.card');
  const badge = this.querySelector('.badge:not([hidden])');
  const buttons = card ? [...card.querySelectorAll('button')].filter((one) => one.checkVisibility()) : [];
  return {
    card: card ? card.innerText : null,
    cardBox: card ? boxOf(card) : null,
    badge: badge ? { name: nameOf(badge), box: boxOf(badge) } : null,
    buttons: buttons.map((one) => ({ name: nameOf(one), box: boxOf(one) })),
    focused: this.activeElement ? nameOf(this.activeElement) : null,
  };
}`;

/** Waits until the layer looks as asked; fails with what it looks like. */
export async function waitForLayer(page: Page, isDone: (seen: LayerSeen) => boolean): Promise<LayerSeen> {
  let seen: LayerSeen | null = null;
  const look = async (): Promise<LayerSeen | null> => {
    seen = await readLayer(page);
    return seen && isDone(seen) ? seen : null;
  };
  return waitUntil(look, () => `the layer is ${JSON.stringify(seen)}`);
}

export async function clickControl(page: Page, control: ControlSeen): Promise<void> {
  await page.mouse.click(control.box.x + control.box.width / 2, control.box.y + control.box.height / 2);
}
