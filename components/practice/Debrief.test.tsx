import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { expectAccessible } from '@/components/test/expect-accessible';
import type { DebriefView } from '@/lib/core/practice/debrief-view';
import { Debrief } from './Debrief';

const EMPTY: DebriefView = { found: [], flagged: [], tip: null };
const show = (debrief: Partial<DebriefView>, isGrave = false) =>
  render(
    <main>
      <h1>Practice desk</h1>
      <h2>Thread</h2>
      <Debrief debrief={{ ...EMPTY, ...debrief }} lang="de" isGrave={isGrave} />
    </main>,
  );
const headings = () => screen.queryAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
const wording = (better: { text: string; isElsewhere: boolean } | null): Partial<DebriefView> => ({
  tip: { kind: 'wording', label: 'lecturing', quote: 'Sie hätten', better },
});

afterEach(cleanup);

describe('a debrief', () => {
  test('has a part for what there is, and no other', async () => {
    show({
      found: ['Apologises'],
      flagged: [{ label: 'hostile', quote: 'unverschämt' }],
      tip: { kind: 'element', name: 'Names the next step', why: 'It moves.', sentence: 'Ich frage nach.' },
    });
    expect(headings()).toEqual(['What it holds', 'What may land differently than meant', 'One thing to try']);
    expect(screen.getByText('‘unverschämt’').lang).toBe('de');
    expect(screen.getByText('Ich frage nach.').lang).toBe('de');
    await expectAccessible();
    cleanup();
    show({ found: ['Apologises'] });
    expect(headings()).toEqual(['What it holds']);
  });

  test.each([
    [{ text: 'Beim nächsten Mal hilft ein Anruf.', isElsewhere: false }, 'Instead of ‘Sie hätten’, for example:'],
    [{ text: 'Ein Foto genügt.', isElsewhere: true }, 'Instead of ‘Sie hätten’. In another case it sounded like this:'],
  ])('offers %o with what it is', (better, words) => {
    show(wording(better));
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText(better.text)).toBeTruthy();
  });

  test('gives the reason of the label where no better words fit', () => {
    show(wording(null));
    expect(screen.getByText(/^Sounds like a reproach|^Reads like a reproach|What helps now/)).toBeTruthy();
    expect(screen.queryByRole('blockquote')).toBeNull();
  });

  test('says so when nothing is missing, but not of an answer to a threat', () => {
    show({ found: ['Apologises'] });
    expect(screen.getByText('Everything this situation needs is in there.')).toBeTruthy();
    cleanup();
    show({ found: ['Apologises'] }, true);
    expect(screen.queryByText('Everything this situation needs is in there.')).toBeNull();
  });
});
