/** The cards of the panel, from top to bottom. */
import type { CardDefinition } from './card';
import { firstRunCard } from './first-run/FirstRunCard';
import { hintsCard } from './hints/HintsCard';
import { ignoredCard } from './ignored/IgnoredCard';
import { pageStateCard } from './page-state/PageStateCard';
import { problemsCard } from './problems/ProblemsCard';
import { promisesCard } from './promises/PromisesCard';
import { teamListCard } from './team-list/TeamListCard';
import { updateCard } from './update/UpdateCard';

// The order in which a reply comes about: the person who asks, the wording, what is missing, the promises.
export const CARDS: readonly CardDefinition[] = [
  firstRunCard,
  updateCard,
  pageStateCard,
  hintsCard,
  promisesCard,
  ignoredCard,
  teamListCard,
  problemsCard,
];
