/** The snapshot for the panel: what the page is, and how its draft stands. */
import { describe, expect, test } from 'vitest';
import type { CustomerThread, Ignore } from '@/lib/core/view/panel-state';
import type { DraftInfo, HostAdapter } from '@/lib/hosts/types';
import type { DraftSession } from './draft-session';
import type { DraftState } from './draft-state';
import { draftForTests } from './handle-for-tests';
import { draftView, pageView } from './page-view';

const READ: DraftState = {
  text: 'Guten Tag',
  revision: 3,
  findings: [],
  commitments: [],
  reading: { findings: [], commitments: [], languages: ['de'] },
  stale: false,
};

function sessionWith(state: Partial<DraftState>, info: Partial<DraftInfo> = {}): DraftSession {
  const draft = draftForTests('');
  draft.info = { ...draft.info, ...info };
  return { handle: draft.handle, state: () => ({ ...READ, ...state }) } as unknown as DraftSession;
}
const adapter = (missing: readonly string[]): HostAdapter =>
  ({ id: 'gmail', health: () => ({ found: [], missing }) }) as unknown as HostAdapter;
const CUSTOMER: CustomerThread = { key: 'petra.keller@example.org', messages: ['Wo bleibt meine Lieferung?'] };
const noCustomer = (): CustomerThread => {
  throw new Error('no draft, no customer');
};
const nothing = { ...READ.reading, languages: [] };

describe('a page', () => {
  test('without a draft', () => {
    expect(pageView(adapter([]), document, null, [], [], noCustomer)).toEqual({ kind: 'no-draft', host: 'gmail' });
  });

  test('that looks different', () => {
    expect(pageView(adapter(['field']), document, null, [], [], noCustomer)).toEqual({
      kind: 'not-understood',
      host: 'gmail',
      missing: ['field'],
    });
  });

  test('with a draft, and the others beside it', () => {
    const refs = ['d1', 'd2'].map((id) => ({ id, addressee: null, subject: null }));
    const view = pageView(adapter(['field']), document, sessionWith({}), refs, [], () => CUSTOMER);
    expect(view).toMatchObject({
      kind: 'draft',
      draft: {
        id: 'd1',
        host: 'gmail',
        revision: 3,
        languages: ['de'],
        addressee: 'Petra Keller',
        threadKey: 't1',
        threadUrl: 'https://example.org/t1',
        text: 'Guten Tag',
        customer: CUSTOMER,
      },
    });
    expect(view.kind === 'draft' && view.others.map(({ id }) => id)).toEqual(['d2']);
  });
});

test.each<[string, Partial<DraftState>, Partial<DraftInfo>, string]>([
  ['not read yet', { stale: true }, {}, 'analysing'],
  ['nothing written', { text: ' \n', reading: nothing }, {}, 'empty'],
  ['a few words of any language', { text: 'Petra Keller', reading: nothing }, {}, 'ready'],
  ['another language', { text: 'Bonjour Madame, merci beaucoup', reading: nothing }, {}, 'other-language'],
  ['a reply', {}, {}, 'ready'],
  ['an internal note', {}, { audience: 'internal' }, 'internal'],
  ['a draft whose readers are unknown', {}, { audience: 'unknown' }, 'ready'],
])('%s', (_name, state, info, status) => {
  expect(draftView(sessionWith(state, info), [], CUSTOMER).status).toBe(status);
});

test('an internal note shows neither its words nor the customer’s', () => {
  const view = draftView(sessionWith({}, { audience: 'internal' }), [], CUSTOMER);
  expect([view.text, view.customer]).toEqual(['', { key: null, messages: [] }]);
});

test('what was silenced last comes first, and not without end', () => {
  const ignores = Array.from({ length: 30 }, (_, n): Ignore => {
    const at = `2026-11-${String(n + 1).padStart(2, '0')}T10:00:00Z`;
    return { kind: 'phrase', id: `i${n}`, ruleId: 'r', at, phrase: 'x' };
  });
  const { ignored } = draftView(sessionWith({}), ignores, CUSTOMER);
  expect(ignored.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, n) => `i${29 - n}`));
});
