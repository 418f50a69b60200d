/** Readings of practice replies by what they hold. */
import type { ElementId } from '../checklist/element';
import { NEEDED_ELEMENTS } from '../checklist/needed-elements';
import type { CommitmentKind } from '../commitments/commitment';
import type { Label } from '../labels';
import type { NeededElement } from '../plays/play';
import type { ReplyReading } from './reply-reading';

interface ReadingParts {
  readonly elements?: readonly ElementId[];
  readonly hollow?: readonly ElementId[];
  readonly labels?: readonly Label[];
  readonly isDated?: boolean;
  readonly kind?: CommitmentKind;
  /** Questions that are not answered. */
  readonly open?: number;
  readonly earlier?: readonly ElementId[];
  readonly needed?: readonly NeededElement[];
}

const NOWHERE = { start: 0, end: 0 };

export const readingWith = ({
  elements = [],
  hollow = [],
  labels = [],
  isDated = false,
  kind = 'own',
  open = 0,
  earlier = [],
  needed = NEEDED_ELEMENTS['own-fault'],
}: ReadingParts): ReplyReading => ({
  text: '',
  findings: labels.map((label) => ({ ...NOWHERE, label, actual: `${label} words`, suggestions: [], models: [] })),
  found: [
    ...elements.map((element) => ({ element, hollow: false, ...NOWHERE })),
    ...hollow.map((element) => ({ element, hollow: true, ...NOWHERE })),
  ],
  questions: Array.from({ length: open }, () => ({ text: 'Wann?', state: 'missing' as const, ...NOWHERE })),
  commitments: isDated ? [{ kind, due: dueOn('2026-11-26'), vague: false, when: null }] : [],
  needed,
  earlier,
});

export const dueOn = (day: string): NonNullable<ReplyReading['commitments'][number]['due']> => ({
  from: `${day}T09:00:00+01:00`,
  to: `${day}T17:00:00+01:00`,
  precision: 'day',
  flags: [],
});
