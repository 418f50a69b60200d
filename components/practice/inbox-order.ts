/** How the practice conversations are sorted: by what they train, from the everyday to the grave, and the newest first. */
import type { LanguageId } from '@/lib/core/language-id';
import type { PlayId } from '@/lib/core/plays/play';
import { isGrave, type Scenario } from '@/lib/core/practice/scenario';

const GROUPS = [
  { id: 'complaints', situations: ['own-fault', 'delay', 'disputed-facts'] },
  { id: 'questions', situations: ['question', 'other'] },
  { id: 'demands', situations: ['extra-demand', 'permanent-demander'] },
  { id: 'tone', situations: ['abuse-first', 'abuse-repeated'] },
  { id: 'threats', situations: ['threat-leave', 'threat-public', 'threat-legal'] },
  { id: 'serious', situations: ['ending', 'threat-violence', 'self-harm'] },
] as const satisfies readonly { readonly id: string; readonly situations: readonly PlayId[] }[];

export type InboxGroupId = (typeof GROUPS)[number]['id'];

export interface InboxGroup {
  readonly id: InboxGroupId;
  readonly scenarios: readonly Scenario[];
}

export const inboxGroups = (scenarios: readonly Scenario[], language: LanguageId): readonly InboxGroup[] =>
  GROUPS.map(({ id, situations }) => ({
    id,
    scenarios: scenarios
      .filter(({ lang, situation }) => lang === language && situations.some((one) => one === situation))
      .toSorted((a, b) => ageOf(a) - ageOf(b)),
  })).filter((group) => group.scenarios.length > 0);

/** The next one in the list that is not answered yet. Nobody is led into a grave one; null: all others are answered. */
export function nextExercise(
  scenarios: readonly Scenario[],
  current: Scenario,
  answered: ReadonlySet<string>,
): string | null {
  const order = inboxGroups(scenarios, current.lang).flatMap((group) => group.scenarios);
  const at = order.findIndex(({ id }) => id === current.id);
  const following = [...order.slice(at + 1), ...order.slice(0, at)];
  return following.find((scenario) => !answered.has(scenario.id) && !isGrave(scenario))?.id ?? null;
}

const ageOf = ({ messages }: Scenario): number => messages.at(-1)?.hoursAgo ?? 0;
