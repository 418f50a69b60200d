/** Whether a life may be in danger, by the newest messages or by the agent, and whom to call. */
import type { LanguageId } from '@/lib/core/language-id';
import type { PlayId } from '@/lib/core/plays/play';
import type { HelpLine, SafetyProcedure } from '@/lib/core/policy/team-guidance';
import type { CustomerReading } from '@/lib/core/situations/customer-reading';
import type { SafetyView } from '@/lib/core/view/advice';
import { builtInHelpLines } from '@/lib/languages/help-lines';
import type { ReadThread } from './read-conversation';

export interface SafetyClues {
  readonly thread: Pick<ReadThread, 'latest' | 'previous'>;
  readonly current: PlayId;
  readonly procedure: SafetyProcedure | null;
  /** The reply's language: the customer's, as far as anyone knows. */
  readonly lang: LanguageId;
  readonly uiLang: LanguageId;
  /** As in the settings, `CH-ZH`. */
  readonly region: string | null;
}

/** Two mails in a row are common, and the second may say nothing of it any more. */
export function safetyView(clues: SafetyClues): SafetyView | null {
  const { latest, previous } = clues.thread;
  const danger = dangerIn(latest) ?? dangerIn(previous) ?? saidByAgent(clues.current);
  if (!danger) return null;
  return { ...danger, procedure: clues.procedure, helpLines: helpLinesFor(danger.kind, clues) };
}

type Danger = Pick<SafetyView, 'kind' | 'words'>;

function dangerIn(reading: CustomerReading | null): Danger | null {
  if (!reading?.urgent) return null;
  const kind = reading.urgent;
  const situation = reading.situations.find(({ threat }) => threat === kind);
  return { kind, words: situation?.words.map(({ text }) => text) ?? [] };
}

function saidByAgent(play: PlayId): Danger | null {
  if (play === 'self-harm') return { kind: 'self-harm', words: [] };
  return play === 'threat-violence' ? { kind: 'violence', words: [] } : null;
}

function helpLinesFor(kind: SafetyView['kind'], { procedure, region, lang, uiLang }: SafetyClues): readonly HelpLine[] {
  const country = region?.slice(0, 2) ?? null;
  const teams = procedure?.helpLines ?? [];
  if (teams.length === 0) return builtInHelpLines({ kind, lang, uiLang, region: country });
  return teams.toSorted((a, b) => Number(b.region === country) - Number(a.region === country));
}
