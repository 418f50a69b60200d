/** Sorts the lines of the checklist by what the agent still has to look at. */
import type { ItemState } from '@/lib/core/checklist/element';
import type { Advice, ChecklistLine, QuestionLine } from '@/lib/core/view/advice';

/** As many lines can be taken in at a glance; in a longer list what is settled is folded away. */
const SHORT_LIST = 4;

export interface ChecklistParts {
  readonly elements: readonly ChecklistLine[];
  readonly questions: readonly QuestionLine[];
  /** Would be nice, and nothing else is open. */
  readonly wishes: readonly ChecklistLine[];
  readonly settled: { readonly elements: readonly ChecklistLine[]; readonly questions: readonly QuestionLine[] };
  /** What the reply needs and does not have yet. */
  readonly open: number;
  /** The reply needed something, and has it. */
  readonly isComplete: boolean;
}

export function checklistParts({ checklist, questions, openFields }: Advice): ChecklistParts {
  const musts = checklist.filter(({ must }) => must);
  const open = [...musts, ...questions].filter(isOpen).length + openFields.length;
  const isComplete = open === 0 && musts.length + questions.length > 0;
  const isLong = checklist.length + questions.length > SHORT_LIST;
  const isWish = (line: ChecklistLine): boolean => isComplete && !line.must && isOpen(line);
  const isShown = (line: ItemLine): boolean => !isLong || isOpen(line);
  return {
    elements: checklist.filter((line) => isShown(line) && !isWish(line)),
    questions: questions.filter(isShown),
    wishes: checklist.filter(isWish),
    settled: {
      elements: checklist.filter((line) => !isShown(line)),
      questions: questions.filter((line) => !isShown(line)),
    },
    open,
    isComplete,
  };
}

type ItemLine = { readonly state: ItemState };

const isOpen = ({ state }: ItemLine): boolean => state === 'missing';
