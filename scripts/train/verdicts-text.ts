/** Kept verdicts as JSON, one line each, as the formatter wants it: two trainings of the same data leave no difference behind. */

/** What a judge says of one text. */
export type Verdict = string | readonly (string | number)[] | null;

const WIDEST = 120;

export const verdictsText = (verdicts: Readonly<Record<string, Verdict>>): string =>
  `{\n${Object.entries(verdicts)
    .map(([id, verdict]) => `  ${JSON.stringify(id)}: ${valueText(verdict, JSON.stringify(id).length + 4)}`)
    .join(',\n')}\n}\n`;

/** `before` characters of the line are taken; a comma may follow. */
function valueText(verdict: Verdict, before: number): string {
  if (verdict === null || typeof verdict === 'string') return JSON.stringify(verdict);
  const items = verdict.map((item) => JSON.stringify(item));
  const line = `[${items.join(', ')}]`;
  return before + line.length + 1 <= WIDEST ? line : `[\n    ${items.join(',\n    ')}\n  ]`;
}
