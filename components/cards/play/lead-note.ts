/** The note to a team lead: the situation, the words it is about, and an open end for the agent's own question. */
import { i18n } from '#i18n';
import type { DraftView, PanelState } from '@/lib/core/view/panel-state';
import { quotedList } from '@/lib/core/view/quoted-list';
import { openDraft } from '../open-draft';

export function leadNote(state: PanelState): string {
  const { advice } = state;
  const draft = openDraft(state);
  if (!advice || !draft) return '';
  const { customer, play } = advice;
  const words = [...new Set([...(customer?.shown.flatMap((one) => one.words) ?? []), ...(customer?.moodWords ?? [])])];
  const lines = [
    draft.addressee ? i18n.t('play.lead.openingTo', [draft.addressee]) : i18n.t('play.lead.opening'),
    i18n.t('play.lead.situation', [play.name]),
    ...(customer?.concern ? [i18n.t('play.lead.concern', [customer.concern])] : []),
    ...(words.length > 0 ? [i18n.t('play.lead.words', [quotedList(words)])] : []),
    ...passage(draft),
    '',
    i18n.t('play.lead.question'),
  ];
  return `${lines.join('\n')} `;
}

/** The promise that goes beyond what the team allows, else the wording that a hint asks about. */
function passage({ commitments, findings }: DraftView): readonly string[] {
  const promise = commitments.find(({ remarks }) => remarks.length > 0);
  if (promise) return [i18n.t('play.lead.promise', [promise.clause])];
  const [finding] = findings;
  if (!finding) return [];
  const { context, actual } = finding;
  return [i18n.t('play.lead.draft', [`${context.before}${actual}${context.after}`])];
}
