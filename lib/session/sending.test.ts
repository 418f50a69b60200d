/** From a sending to the report that makes reminders. */
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Commitment } from '@/lib/core/commitments/commitment';
import type { CustomerThread } from '@/lib/core/view/panel-state';
import type { SendEvent } from '@/lib/hosts/types';
import { SENT_REPORT, type SentReport } from '@/lib/platform/schemas';
import { type DraftForTests, draftForTests } from './handle-for-tests';
import { watchSending } from './sending';

const promise = (clause: string): Commitment => ({
  start: 0,
  end: clause.length,
  kind: 'own',
  lang: 'de',
  clause,
  when: null,
  day: null,
  due: null,
  vague: true,
});

let draft: DraftForTests;
let page: AbortController;
const report = vi.fn<(report: SentReport) => void>();
let thread: CustomerThread;
const customer = (): CustomerThread => thread;
const undone = vi.fn<(sendId: string) => void>();

beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
  draft = draftForTests('');
  page = new AbortController();
  thread = { key: 'petra.keller@example.org', messages: ['Wo bleibt meine Lieferung?'] };
});

/** One promise a line of the text. */
function watch(): void {
  const promises = (text: string): Commitment[] => text.split('\n').filter(Boolean).map(promise);
  watchSending({ handle: draft.handle, promises, customer, report, undone, signal: page.signal });
}
const presend = (text: string, sendId = 's1'): void =>
  draft.sending({ kind: 'presend', sendId, text, info: draft.info });

describe('a report is made', () => {
  test.each([
    ['once the host confirms', 'sent', true],
    ['without proof, and says so', 'unsure', false],
  ] as const)('%s', (_name, kind, confirmed) => {
    watch();
    presend('Wir melden uns morgen');
    expect(report).not.toHaveBeenCalled();
    draft.sending({ kind, sendId: 's1' });
    expect(report).toHaveBeenCalledExactlyOnceWith({
      sendId: 's1',
      host: 'gmail',
      threadKey: 't1',
      threadUrl: 'https://example.org/t1',
      addressee: 'Petra Keller',
      promises: [{ kind: 'promise', quote: 'Wir melden uns morgen', due: null, vague: true }],
      text: 'Wir melden uns morgen',
      customer: { key: 'petra.keller@example.org', messages: ['Wo bleibt meine Lieferung?'] },
      confirmed,
      undoMs: 31_000,
    });
  });

  test('of a reply without promises, since it may ask what became of the last ones', () => {
    watch();
    presend('');
    draft.sending({ kind: 'sent', sendId: 's1' });
    expect(report).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ sendId: 's1', promises: [] }));
  });

  test.each([
    ['own', 'promise'],
    ['conditional', 'conditional'],
    ['expectation', 'expectation'],
  ] as const)('that tells whose deed it is: %s', (kind, expected) => {
    watchSending({
      handle: draft.handle,
      promises: () => [{ ...promise('Der Kurier kommt morgen'), kind }],
      customer,
      report,
      undone,
      signal: page.signal,
    });
    presend('x');
    draft.sending({ kind: 'sent', sendId: 's1' });
    expect(report.mock.calls[0]?.[0].promises.map((one) => one.kind)).toEqual([expected]);
  });

  test('of each of two sendings', () => {
    watch();
    presend('eins', 's1');
    presend('zwei', 's2');
    draft.sending({ kind: 'sent', sendId: 's2' });
    draft.sending({ kind: 'sent', sendId: 's1' });
    expect(report.mock.calls.map(([{ sendId }]) => sendId)).toEqual(['s2', 's1']);
  });

  test('although the composer has closed', () => {
    watch();
    presend('eins');
    draft.lifetime.abort();
    draft.sending({ kind: 'sent', sendId: 's1' });
    expect(report).toHaveBeenCalledOnce();
  });

  test('with the customer of the moment of sending', () => {
    watch();
    presend('eins');
    thread = { key: null, messages: [] };
    draft.sending({ kind: 'sent', sendId: 's1' });
    expect(report.mock.calls[0]?.[0].customer.messages).toEqual(['Wo bleibt meine Lieferung?']);
  });

  test('that the background takes, however long names, promises and lists are', () => {
    watch();
    draft.info = { ...draft.info, addressee: 'Petra Keller, '.repeat(60) };
    presend(
      Array(200)
        .fill(`Wir ${'ganz '.repeat(60)}sicher`)
        .join('\n'),
    );
    draft.sending({ kind: 'sent', sendId: 's1' });
    const [sent] = report.mock.calls[0] ?? [];
    expect(v.safeParse(SENT_REPORT, sent).issues).toBeUndefined();
    expect(sent?.promises[0]?.quote).toMatch(/…$/);
  });
});

describe('no report is made', () => {
  test.each<[string, string, SendEvent['kind'] | null]>([
    ['of what the host refused', 'eins', 'cancelled'],
    ['of what was taken back first', 'eins', 'undone'],
    ['twice', 'eins', 'unsure'],
  ])('%s', (_name, text, kind) => {
    watch();
    presend(text);
    if (kind && kind !== 'presend') draft.sending({ kind, sendId: 's1' });
    report.mockClear();
    draft.sending({ kind: 'sent', sendId: 's1' });
    expect(report).not.toHaveBeenCalled();
  });

  test('of a sending that never began', () => {
    watch();
    draft.sending({ kind: 'sent', sendId: 's9' });
    expect(report).not.toHaveBeenCalled();
  });

  test('of an internal note', () => {
    watch();
    draft.info = { ...draft.info, audience: 'internal' };
    presend('eins');
    draft.sending({ kind: 'sent', sendId: 's1' });
    expect(report).not.toHaveBeenCalled();
  });

  test('once the page’s session ended', () => {
    watch();
    presend('eins');
    page.abort();
    draft.sending({ kind: 'sent', sendId: 's1' });
    expect(report).not.toHaveBeenCalled();
  });
});

test('taking a mail back is told, before and after its proof', () => {
  watch();
  presend('eins');
  draft.sending({ kind: 'sent', sendId: 's1' });
  draft.sending({ kind: 'undone', sendId: 's1' });
  expect(undone).toHaveBeenCalledExactlyOnceWith('s1');
});
