/** Help lines and emergency numbers by country, for where the team list names none. Their digits are known to the checklist (elements.ts). */
import type { LanguageId } from '../core/language-id';
import type { HelpLine } from '../core/policy/team-guidance';
import type { Danger } from '../core/situations/situation';

interface KnownLine {
  readonly name: Readonly<Record<LanguageId, string>>;
  readonly phone: string;
  /** null: everywhere. */
  readonly regions: readonly string[] | null;
  /** In whose language people answer. */
  readonly lang: LanguageId;
}

const same = (name: string): Record<LanguageId, string> => ({ de: name, en: name });

/** Day and night, free of charge. */
const TALK: readonly KnownLine[] = [
  { name: same('TelefonSeelsorge'), phone: '0800 111 0 111', regions: ['DE'], lang: 'de' },
  { name: same('TelefonSeelsorge'), phone: '0800 111 0 222', regions: ['DE'], lang: 'de' },
  { name: same('TelefonSeelsorge'), phone: '142', regions: ['AT'], lang: 'de' },
  { name: same('Die Dargebotene Hand'), phone: '143', regions: ['CH'], lang: 'de' },
  { name: same('Samaritans'), phone: '116 123', regions: ['GB', 'IE'], lang: 'en' },
  { name: same('988 Lifeline'), phone: '988', regions: ['US', 'CA'], lang: 'en' },
  { name: same('Lifeline'), phone: '13 11 14', regions: ['AU'], lang: 'en' },
];

const EMERGENCY = { de: 'Notruf', en: 'Emergency number' } as const;
const POLICE = { de: 'Polizei', en: 'Police' } as const;

/** A country's own first; 112 reaches help in all of Europe and from most mobile phones. */
const DANGER: readonly KnownLine[] = [
  { name: POLICE, phone: '110', regions: ['DE'], lang: 'de' },
  { name: POLICE, phone: '133', regions: ['AT'], lang: 'de' },
  { name: POLICE, phone: '117', regions: ['CH'], lang: 'de' },
  { name: EMERGENCY, phone: '999', regions: ['GB'], lang: 'en' },
  { name: EMERGENCY, phone: '911', regions: ['US', 'CA'], lang: 'en' },
  { name: EMERGENCY, phone: '000', regions: ['AU'], lang: 'en' },
  { name: EMERGENCY, phone: '112', regions: null, lang: 'de' },
];

export interface HelpLineWish {
  readonly kind: Danger;
  /** The customer's. */
  readonly lang: LanguageId;
  /** Of the names. */
  readonly uiLang: LanguageId;
  /** ISO 3166-1; null: not known. */
  readonly region: string | null;
}

/** Those of the region first, then those that speak the customer's language. */
export function builtInHelpLines({ kind, lang, uiLang, region }: HelpLineWish): readonly HelpLine[] {
  const isHere = ({ regions }: KnownLine): boolean => region !== null && regions?.includes(region) === true;
  const danger = DANGER.filter((line) => line.regions === null || isHere(line));
  const talk = [...TALK.filter(isHere), ...TALK.filter((line) => line.lang === lang && !isHere(line))];
  const lines = kind === 'violence' ? danger : [...talk, ...danger.filter(({ name }) => name === EMERGENCY)];
  return lines.map((line) => ({
    name: line.name[uiLang],
    phone: line.phone,
    region: isHere(line) ? region : (line.regions?.[0] ?? null),
  }));
}
