/** Tells which situation a message shows: what its signals say and what the learned judge thinks, put in the order of the playbook. */
import type { ShownSituation } from './customer-reading';
import type { FoundSignal } from './message-signals';
import { isDanger, type SituationId, type Threat } from './situation';
import { ranked, type SituationJudgement } from './situation-judge';

/** Urgent ones first; a court before a review before a competitor. */
const THREAT_ORDER: readonly Threat[] = ['self-harm', 'violence', 'legal', 'public', 'leave'];
/** Fewer words say too little, unless one of them signals something. */
const FEWEST_WORDS = 2;
/** Logarithm of the odds under which a second situation is not worth its place. */
const WORTH_SHOWING = -4;
/** A threat or an insult that words show, and that the judge holds for less likely than this, comes after the concern. */
const IN_FRONT = -1.5;

export type ToldSituation = Omit<ShownSituation, 'words'>;

export interface SituationClues {
  readonly signals: readonly FoundSignal[];
  /** Words of the customer's own. */
  readonly wordCount: number;
  /** null: no judge for this language is loaded. */
  readonly odds: SituationJudgement['odds'] | null;
}

export function findSituations({ signals, wordCount, odds }: SituationClues): ToldSituation[] {
  const threats = THREAT_ORDER.filter((threat) => signals.some(({ kind }) => kind === threat));
  const permanent = signals.some(({ kind }) => kind === 'permanent');
  const abusive = signals.some(({ kind }) => kind === 'abuse');
  if (wordCount < FEWEST_WORDS && threats.length === 0 && !abusive) return [];
  const [threat = null] = threats;
  const shown = orderOf(odds, { threat, abusive, permanent }).map((id) => ({
    id,
    threat: id === 'threat' ? threat : null,
    permanent: id === 'extra-demand' && permanent,
  }));
  return shown.slice(0, 2);
}

interface Signalled {
  readonly threat: Threat | null;
  readonly abusive: boolean;
  readonly permanent: boolean;
}

/** Threat and abuse colour a message; what it is about stays beside them. */
function orderOf(odds: SituationClues['odds'], { threat, abusive, permanent }: Signalled): SituationId[] {
  const signalled: SituationId[] = [
    ...(threat ? (['threat'] as const) : []),
    ...(abusive ? (['abuse'] as const) : []),
    ...(permanent ? (['extra-demand'] as const) : []),
  ];
  if (!odds) return signalled;
  const judged = ranked(odds).filter((id, n) => n === 0 || odds[id] >= WORTH_SHOWING);
  if (isDanger(threat)) return unique(['threat', ...judged]);
  const [modifier] = signalled.filter((id) => id !== 'extra-demand');
  const [first] = judged;
  if (!modifier) return permanent ? withPermanent(judged) : judged;
  const isLikely = odds[modifier] >= IN_FRONT || first === modifier;
  return unique(isLikely ? [modifier, ...judged] : [...judged.slice(0, 1), modifier, ...judged]);
}

/** A demand without end may be about anything; it is shown beside what the judge thinks likeliest. */
const withPermanent = (judged: readonly SituationId[]): SituationId[] =>
  unique([...judged.slice(0, 1), 'extra-demand', ...judged]);

const unique = (ids: readonly SituationId[]): SituationId[] => [...new Set(ids)];
