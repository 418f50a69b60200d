/** One calm sentence for each thing worth knowing about a promise before it is sent. */
import { i18n } from '#i18n';
import type { DueFlag } from '@/lib/core/commitments/commitment';
import type { LimitRemark } from '@/lib/core/commitments/limits';
import type { CommitmentView } from '@/lib/core/view/panel-state';
import { interfaceLocale } from '../../ui/interface-locale';

export function draftRemarks(commitment: CommitmentView): readonly string[] {
  return [...kindRemark(commitment), ...dateRemarks(commitment), ...commitment.remarks.map(limitWords)];
}

function kindRemark({ kind, due }: CommitmentView): readonly string[] {
  if (kind === 'expectation') return [i18n.t('promises.expectation')];
  // Without a date, the line above says it already.
  return kind === 'conditional' && due ? [i18n.t('promises.conditional')] : [];
}

function dateRemarks({ due, vague, chosenDay }: CommitmentView): readonly string[] {
  if (chosenDay) return [i18n.t('promises.chosenDay')];
  if (due) return flagRemarks(due.flags);
  return [vague ? i18n.t('promises.vagueHelp') : i18n.t('promises.undatedHelp')];
}

/** One sentence for each doubt about a date. */
export const flagRemarks = (flags: readonly DueFlag[]): readonly string[] =>
  flags.map((flag) => (flag === 'vague' ? i18n.t('promises.vagueHelp') : i18n.t(`promises.${flag}`)));

function limitWords(remark: LimitRemark): string {
  if (remark.kind === 'too-soon') return i18n.t(`promises.tooSoon.${remark.deed}`, remark.workingDays);
  const { ceiling, amount, currency } = remark;
  return i18n.t('promises.tooMuch', [money(ceiling, currency), money(amount, currency)]);
}

/** Teams write what they please as a currency; the browser only formats codes. */
function money(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (/^[A-Z]{3}$/.test(currency))
    return new Intl.NumberFormat(interfaceLocale(), { ...options, style: 'currency', currency }).format(amount);
  return `${new Intl.NumberFormat(interfaceLocale(), options).format(amount)} ${currency}`;
}
