/** How often the right situation is among the two that would be shown, told by models that saw no message of the same author. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageId } from '@/lib/core/language-id';
import { SITUATIONS, type SituationId } from '@/lib/core/situations/situation';
import { readMessages } from '../train/messages';
import { situationVerdictsFile } from '../train/situations';

export interface SituationScore {
  readonly messages: number;
  /** Shares of all messages. */
  readonly first: number;
  readonly amongTwo: number;
}

/** By situation, and over all under `all`. */
export function scoreSituations(lang: LanguageId): Readonly<Record<SituationId | 'all', SituationScore>> {
  const told: Readonly<Record<string, readonly string[]>> = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../..', situationVerdictsFile(lang)), 'utf8'),
  );
  const messages = readMessages(lang);
  const score = (of: readonly (typeof messages)[number][]): SituationScore => {
    const hits = of.map(({ id, situations }) => {
      const shown = told[id];
      if (!shown) throw new Error(`${id}: the messages changed; npm run train -- --only situations`);
      return shown.map((one) => situations.some((situation) => situation === one));
    });
    return {
      messages: of.length,
      first: hits.filter(([first]) => first).length / (of.length || 1),
      amongTwo: hits.filter((shown) => shown.includes(true)).length / (of.length || 1),
    };
  };
  const by = SITUATIONS.map((id) => [id, score(messages.filter(({ situations }) => situations[0] === id))] as const);
  return { ...(Object.fromEntries(by) as Record<SituationId, SituationScore>), all: score(messages) };
}

export function printSituations(lang: LanguageId): void {
  const scores = scoreSituations(lang);
  console.log(`\n${lang}: situation of ${scores.all.messages} customers' messages\n${' '.repeat(18)}first  among two`);
  for (const [name, { first, amongTwo }] of Object.entries(scores))
    console.log(`  ${name.padEnd(16)}${first.toFixed(2).padStart(5)}${amongTwo.toFixed(2).padStart(11)}`);
}
