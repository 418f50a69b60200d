/** Offers a text in the style of the draft; made again only when the style changes. */
import { type OfferPlace, offerText } from '@/lib/core/plays/offer-text';
import type { OfferedText } from '@/lib/core/view/advice';
import type { GuidedText } from './guided-playbook';

interface Made {
  readonly key: string;
  readonly offered: OfferedText;
}

const made = new WeakMap<GuidedText, Made>();

export function offerGuided(text: GuidedText, place: OfferPlace): OfferedText {
  const key = `${place.style.address} ${place.style.swiss} ${place.addressee ?? ''}`;
  const known = made.get(text);
  if (known?.key === key) return known.offered;
  const offered = offerText(text.model, place, text.isTeams);
  made.set(text, { key, offered });
  return offered;
}
