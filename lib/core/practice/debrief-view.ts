/** The debrief in words: names in the language of the interface, the model sentence in that of the reply. */
import type { Playbook } from '../plays/play';
import { renderSuggestion } from '../rules/render-suggestion';
import type { Style } from '../text/address';
import type { Debrief, DebriefTip, FlaggedWords } from './debrief';

export type TipView =
  | Extract<DebriefTip, { readonly kind: 'wording' }>
  | {
      readonly kind: 'element';
      readonly name: string;
      /** Why it matters, or what is wrong with the form that is there. */
      readonly why: string;
      readonly sentence: string;
    };

export interface DebriefView {
  readonly found: readonly string[];
  readonly flagged: readonly FlaggedWords[];
  readonly tip: TipView | null;
}

export interface DebriefWords {
  readonly interface: Playbook['elements'];
  readonly reply: Playbook['elements'];
  readonly style: Style;
}

export const debriefView = ({ found, flagged, tip }: Debrief, words: DebriefWords): DebriefView => ({
  found: found.map((id) => words.interface[id].name),
  flagged,
  tip: tip && tipView(tip, words),
});

function tipView(tip: DebriefTip, words: DebriefWords): TipView {
  if (tip.kind === 'wording') return tip;
  const { name, reason, hollow } = words.interface[tip.id];
  const place = { style: words.style, opensSentence: true, slot: () => null };
  const sentence = renderSuggestion(words.reply[tip.id].sentence, place) ?? words.reply[tip.id].sentence;
  return { kind: 'element', name, why: (tip.isHollow && hollow) || reason, sentence };
}
