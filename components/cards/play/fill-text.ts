/** A text with fields, in pieces to be shown and as a whole to be copied. */

export type TextPiece =
  | { readonly kind: 'words'; readonly text: string }
  /** `isFirst`: where the field is filled in; it shows the same words wherever it stands again. */
  | { readonly kind: 'field'; readonly name: string; readonly isFirst: boolean };

/** By name; what is left out or blank is not filled. */
export type FieldValues = Readonly<Record<string, string>>;

export function piecesOf(text: string): readonly TextPiece[] {
  const seen = new Set<string>();
  return text.split(/«([^»]+)»/).flatMap((part, n): readonly TextPiece[] => {
    if (n % 2 === 0) return part ? [{ kind: 'words', text: part }] : [];
    const isFirst = !seen.has(part);
    seen.add(part);
    return [{ kind: 'field', name: part, isFirst }];
  });
}

/** Only what says something, without blanks around it. */
export function filledOnly(values: FieldValues): FieldValues {
  const trimmed = Object.entries(values).map(([name, value]) => [name, value.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
}

/** Fields without a value stay as they are. */
export const fillText = (text: string, values: FieldValues): string =>
  text.replace(/«([^»]+)»/g, (field, name: string) => values[name]?.trim() || field);
