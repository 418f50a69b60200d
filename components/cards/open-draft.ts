/** The draft that the panel shows, if there is one. */
import type { DraftView, PanelState } from '@/lib/core/view/panel-state';

export const openDraft = ({ page }: PanelState): DraftView | null => (page.kind === 'draft' ? page.draft : null);
