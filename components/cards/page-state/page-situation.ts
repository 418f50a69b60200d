/** Why the panel has no hint to show; null when it has. */
import type { DraftStatus, PageView, PanelState } from '@/lib/core/view/panel-state';

export type PageSituation = Exclude<PageView['kind'], 'draft'> | Exclude<DraftStatus, 'ready'> | 'nothing';

export function pageSituation({ page, settings }: PanelState): PageSituation | null {
  // The welcome says where Tonfall helps; a second line about this page would only stand in its way.
  if (page.kind === 'no-host' && !settings.firstRunSeen) return null;
  if (page.kind !== 'draft') return page.kind;
  // While a change is read, the hints of the moment before stay: they are nearly always still right.
  if (page.draft.findings.length > 0) return null;
  return page.draft.status === 'ready' ? 'nothing' : page.draft.status;
}
