/** Why the panel has no hint to show; null when it has. */
import type { Advice } from '@/lib/core/view/advice';
import type { DraftStatus, PageView, PanelState } from '@/lib/core/view/panel-state';

export type PageSituation = Exclude<PageView['kind'], 'draft'> | Exclude<DraftStatus, 'ready'> | 'nothing';

export function pageSituation({ page, settings, advice }: PanelState): PageSituation | null {
  // The welcome says where Tonfall helps; a second line about this page would only stand in its way.
  if (page.kind === 'no-host' && !settings.firstRunSeen) return null;
  if (page.kind !== 'draft') return page.kind;
  // While a change is read, the hints of the moment before stay: they are nearly always still right.
  if (page.draft.findings.length > 0) return null;
  const { status } = page.draft;
  // The cards below say it better: what the reply needs, or what it still lacks.
  if (status === 'empty') return advice?.customer ? null : 'empty';
  if (status !== 'ready') return status;
  return advice && isOpen(advice) ? null : 'nothing';
}

const isOpen = ({ safety, checklist, questions, openFields }: Advice): boolean =>
  safety !== null ||
  openFields.length > 0 ||
  questions.some(({ state }) => state === 'missing') ||
  checklist.some(({ must, state }) => must && state === 'missing');
