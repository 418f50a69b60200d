/** The cards of the panel, from top to bottom. */
import type { CardDefinition } from './card';
import { checklistCard } from './checklist/ChecklistCard';
import { customerCard } from './customer/CustomerCard';
import { firstRunCard } from './first-run/FirstRunCard';
import { hintsCard } from './hints/HintsCard';
import { ignoredCard } from './ignored/IgnoredCard';
import { pageStateCard } from './page-state/PageStateCard';
import { playCard } from './play/PlayCard';
import { problemsCard } from './problems/ProblemsCard';
import { promisesCard } from './promises/PromisesCard';
import { safetyCard } from './safety/SafetyCard';
import { teamListCard } from './team-list/TeamListCard';
import { updateCard } from './update/UpdateCard';

// The order in which a reply comes about: danger to a life before all, the person who asks, the wording, what is missing, the promises.
export const CARDS: readonly CardDefinition[] = [
  safetyCard,
  firstRunCard,
  updateCard,
  pageStateCard,
  customerCard,
  playCard,
  hintsCard,
  checklistCard,
  promisesCard,
  ignoredCard,
  teamListCard,
  problemsCard,
];
