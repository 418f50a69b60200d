/** A team list from the browser's policy file: its hints appear, say where they come from, and change while the browser runs. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import { waitForLayer } from '../../scripts/browser/layer-driver';
import { marks, waitForMarks } from '../../scripts/browser/page-driver';
import { gmail } from './pages/gmail';

const FOLDER = '/etc/chromium/policies/managed';
const FILE = `${FOLDER}/tonfall-e2e.json`;
const EXTENSION_ID = 'jdlhoplmgmbfnfikelomfjniegccamgh';
const DRAFT = '<div>Guten Tag Frau Keller, die Blaubeerklausel gilt für Sie.</div>';

const entry = {
  id: 'blaubeerklausel',
  lang: 'de',
  label: 'robotic',
  phrase: '(die|der) Blaubeerklausel',
  better: ['unsere Regel für Rückgaben'],
  note: 'Diesen Namen kennt nur das Haus.',
  flags: ['Die Blaubeerklausel gilt.'],
  passes: ['Die Blaubeere gilt.'],
};

function setPolicy(policy: object): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [EXTENSION_ID]: policy } } }));
}

// Only root may write the browser's policies.
describe.skipIf(process.getuid?.() !== 0)('a team list in the browser policy', () => {
  let desk: Desk;
  beforeAll(async () => {
    setPolicy({
      orgName: 'Kundendienst Nord',
      entries: [entry, { ...entry, id: 'faulty', flags: ['Das steht nirgends.'] }],
    });
    desk = await openDesk();
    await desk.serve('https://mail.google.com/**', () => gmail({ lang: 'de', compose: ['inline'], draft: DRAFT }));
  });
  afterAll(async () => {
    await desk.close();
    rmSync(FILE, { force: true });
  });
  afterEach(async () => {
    for (const page of desk.context.pages().slice(1)) await page.close();
  });

  const stored = (): Promise<unknown> =>
    desk.worker?.evaluate(async () => (await chrome.storage.local.get('team')).team) ?? Promise.resolve(null);

  test('flags its phrase and names the list in the card', async () => {
    const page = await desk.open('https://mail.google.com/mail/u/0/#inbox/1');
    const [mark] = await waitForMarks(page, (seen) => seen.length === 1);
    expect(mark).toMatchObject({ kind: 'tonfall-advice', text: 'die Blaubeerklausel' });
    await page.mouse.move((mark?.box.x ?? 0) + 8, (mark?.box.y ?? 0) + 8);
    const { card, buttons } = await waitForLayer(page, (seen) => seen.card !== null);
    expect(card).toContain('Kundendienst Nord');
    expect(buttons[0]?.name).toContain('unsere Regel für Rückgaben');
  });

  test('leaves an entry out whose own example fails, and names it with its path', async () => {
    await expect.poll(stored).toMatchObject({
      value: { problems: [expect.objectContaining({ path: expect.stringMatching(/^entries\[1\]\.flags/) })] },
    });
  });

  test('a change of the policy reaches an open draft', async () => {
    const page = await desk.open('https://mail.google.com/mail/u/0/#inbox/1');
    await waitForMarks(page, (seen) => seen.length === 1);
    setPolicy({
      orgName: 'Kundendienst Nord',
      entries: [{ ...entry, phrase: 'gilt für Sie', flags: ['Das gilt für Sie.'] }],
    });
    const [mark] = await waitForMarks(page, (seen) => seen[0]?.text === 'gilt für Sie');
    expect(mark).toBeDefined();
  });

  test('a content script cannot read the policy itself', async () => {
    const page = await desk.open('https://mail.google.com/mail/u/0/#inbox/1');
    await page.waitForTimeout(500);
    const session = await desk.context.newCDPSession(page);
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Tonfall') worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    expect(worlds.length).toBeGreaterThan(0);
    const { result } = await session.send('Runtime.evaluate', {
      contextId: worlds[0] ?? 0,
      expression: 'chrome.storage.managed.get(null).then(() => "read", (error) => String(error))',
      awaitPromise: true,
    });
    expect(result.value).toMatch(/not allowed/);
  });

  test('when the policy is withdrawn, its hints go', async () => {
    const page = await desk.open('https://mail.google.com/mail/u/0/#inbox/1');
    await waitForMarks(page, (seen) => seen.length === 1);
    rmSync(FILE, { force: true });
    await expect.poll(async () => (await marks(page)).length).toBe(0);
  });
});

/** The extension's own API, where code runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;
