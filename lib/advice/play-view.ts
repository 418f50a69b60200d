/** What the panel says of the current play: its steps in the interface's language, its texts in the reply's. */

import { timesBefore } from '@/lib/core/history/history';
import type { LanguageId } from '@/lib/core/language-id';
import type { ChosenPlay } from '@/lib/core/plays/choose-play';
import { ladderOf } from '@/lib/core/plays/ladder';
import type { OfferPlace } from '@/lib/core/plays/offer-text';
import { releasesFor } from '@/lib/core/plays/thread-notes';
import type { LadderStep, OfferedText, PlayView } from '@/lib/core/view/advice';
import { builtInHelpLines } from '@/lib/languages/help-lines';
import { PLAYBOOK } from '@/lib/languages/playbook';
import type { AdviceInput } from './advice-input';
import type { GuidedPlaybook, GuidedText } from './guided-playbook';
import { offerGuided } from './offer-guided';
import type { ReadThread } from './read-conversation';

export interface PlayClues {
  readonly input: AdviceInput;
  readonly thread: ReadThread;
  readonly chosen: ChosenPlay;
  /** The reply's language. */
  readonly lang: LanguageId;
  readonly uiLang: LanguageId;
  readonly region: string | null;
  readonly place: OfferPlace;
  readonly playbook: GuidedPlaybook;
}

export function playView(clues: PlayClues): PlayView {
  const { chosen, uiLang, input } = clues;
  const { elements: _elements, texts: _texts, ...words } = PLAYBOOK[uiLang].plays[chosen.current];
  return {
    ...words,
    isChosen: chosen.isChosen,
    texts: offeredTexts(clues).map(({ offered }) => offered),
    releases: releasesFor(chosen.current).map((id) => ({ id, given: input.notes.releases.includes(id) })),
    ladder: ladderFor(clues),
  };
}

export interface OfferedModel extends GuidedText {
  readonly offered: OfferedText;
}

/** None as long as somebody has to say yes first. */
export function offeredTexts({ input, chosen, lang, region, place, playbook }: PlayClues): readonly OfferedModel[] {
  const isReleased = releasesFor(chosen.current).every((release) => input.notes.releases.includes(release));
  if (!isReleased) return [];
  const texts = playbook.textsOf(chosen.current, lang);
  const ordered = chosen.current === 'self-harm' ? ofRegionFirst(texts, lang, region) : texts;
  return ordered.map((text) => ({ ...text, offered: offerGuided(text, place) }));
}

/** A number of another country is no help. */
function ofRegionFirst(texts: readonly GuidedText[], lang: LanguageId, region: string | null): readonly GuidedText[] {
  const country = region?.slice(0, 2) ?? null;
  const numbers = builtInHelpLines({ kind: 'self-harm', lang, uiLang: lang, region: country })
    .filter((line) => country !== null && line.region === country)
    .map(({ phone }) => phone);
  const names = ({ model }: GuidedText): boolean => numbers.some((number) => model.text.includes(number));
  return texts.toSorted((a, b) => Number(b.isTeams || names(b)) - Number(a.isTeams || names(a)));
}

function ladderFor({ input: { events, today, notes }, thread, chosen: { current } }: PlayClues): readonly LadderStep[] {
  if (!current.startsWith('abuse-')) return [];
  return ladderOf({
    inThread: thread.earlier.filter(({ abusive }) => abusive).length,
    abusiveDays: timesBefore(events, ['abuse'], today).times,
    boundaries: timesBefore(events, ['boundary'], today).times,
    isMarked: notes.play === 'abuse-repeated',
  });
}
