/** What kind of draft it is, for what can be said of it. */
import type { Style } from '@/lib/core/text/address';
import type { AdvisedDraft } from './advice-input';

/** Customers never see an internal note, and a language that is not read can be checked for nothing. */
export const isReply = ({ status }: AdvisedDraft): boolean => status !== 'internal' && status !== 'other-language';

const _isEmpty = ({ text }: AdvisedDraft): boolean => text.trim() === '';

/** Some words tell no spelling yet; then the region does. */
export const styleOfRegion = (style: Style, text: string, region: string | null): Style => ({
  ...style,
  swiss: style.swiss || (region?.startsWith('CH') === true && !text.includes('ß')),
});
