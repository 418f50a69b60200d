/** The limits of a team list: checked part by part, what is wrong is named with its path, the rest works. */
import { LIMITED_DEEDS, type LimitedDeed, NO_LIMITS, type TeamLimits } from '../commitments/limits';
import { CURRENCIES, type Currency } from '../commitments/money';
import type { DataProblem } from '../view/panel-state';

/** Nobody promises further ahead. */
const MAX_LEAD_DAYS = 250;

export function parseTeamLimits(raw: unknown, problems: DataProblem[]): TeamLimits {
  if (raw === undefined) return NO_LIMITS;
  const fields = fieldsOf(raw, 'limits', problems);
  for (const name of fields.keys())
    if (name !== 'leadDays' && name !== 'refundCeiling')
      problems.push({ path: `limits.${name}`, message: 'is none of leadDays, refundCeiling' });
  return {
    leadDays: parseLeadDays(fields.get('leadDays'), problems),
    refundCeiling: parseCeiling(fields.get('refundCeiling'), problems),
  };
}

function parseLeadDays(raw: unknown, problems: DataProblem[]): TeamLimits['leadDays'] {
  if (raw === undefined) return {};
  const path = 'limits.leadDays';
  const days: [LimitedDeed, number][] = [];
  for (const [name, value] of fieldsOf(raw, path, problems)) {
    const deed = LIMITED_DEEDS.find((one) => one === name);
    if (!deed) problems.push({ path: `${path}.${name}`, message: `is none of ${LIMITED_DEEDS.join(', ')}` });
    else if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
      problems.push({ path: `${path}.${name}`, message: 'is no whole number of days' });
    else if (value > MAX_LEAD_DAYS)
      problems.push({ path: `${path}.${name}`, message: `is more than ${MAX_LEAD_DAYS} days` });
    else days.push([deed, value]);
  }
  return Object.fromEntries(days);
}

function parseCeiling(raw: unknown, problems: DataProblem[]): TeamLimits['refundCeiling'] {
  if (raw === undefined) return null;
  const path = 'limits.refundCeiling';
  const before = problems.length;
  const fields = fieldsOf(raw, path, problems);
  if (problems.length > before) return null;
  const amount = fields.get('amount');
  const currency = CURRENCIES.find((one: Currency) => one === fields.get('currency'));
  const isAmount = typeof amount === 'number' && Number.isFinite(amount) && amount >= 0;
  if (!isAmount) problems.push({ path: `${path}.amount`, message: 'is no amount of money' });
  if (!currency) problems.push({ path: `${path}.currency`, message: `is none of ${CURRENCIES.join(', ')}` });
  return isAmount && currency ? { amount, currency } : null;
}

function fieldsOf(raw: unknown, path: string, problems: DataProblem[]): ReadonlyMap<string, unknown> {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return new Map(Object.entries(raw));
  problems.push({ path, message: 'is no object' });
  return new Map();
}
