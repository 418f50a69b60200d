/** Public holidays of Germany, Austria and Switzerland: by fixed date or by their distance from Easter Sunday. No yearly update needed. */

export type HolidayRule =
  | { readonly on: 'date'; readonly month: number; readonly day: number }
  | { readonly on: 'easter'; readonly offset: number }
  /** Buß- und Bettag: the Wednesday before 23 November. */
  | { readonly on: 'repentanceDay' };

export interface HolidayEntry {
  readonly rule: HolidayRule;
  /** ISO 3166-1 and 3166-2 codes; a country stands for all its regions. */
  readonly regions: readonly string[];
}

const on = (month: number, day: number, regions: string): HolidayEntry => ({
  rule: { on: 'date', month, day },
  regions: regions.split(' '),
});
const easter = (offset: number, regions: string): HolidayEntry => ({
  rule: { on: 'easter', offset },
  regions: regions.split(' '),
});

/** Cantons with the days that Catholic cantons keep. */
const CATHOLIC_CANTONS = 'CH-LU CH-UR CH-SZ CH-OW CH-NW CH-ZG CH-FR CH-SO CH-AI CH-TI CH-VS CH-JU';

export const HOLIDAYS: readonly HolidayEntry[] = [
  on(1, 1, 'DE AT CH'),
  on(1, 2, 'CH-ZH CH-BE CH-LU CH-OW CH-GL CH-ZG CH-FR CH-SO CH-SH CH-AG CH-TG CH-VD CH-NE CH-JU'),
  on(1, 6, 'DE-BW DE-BY DE-ST AT CH-UR CH-SZ CH-TI'),
  on(3, 8, 'DE-BE DE-MV'),
  on(3, 19, 'CH-UR CH-SZ CH-NW CH-TI CH-VS'),
  easter(
    -2,
    'DE CH-ZH CH-BE CH-LU CH-UR CH-SZ CH-OW CH-NW CH-GL CH-ZG CH-FR CH-SO CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-GR CH-AG CH-TG CH-VD CH-NE CH-GE CH-JU',
  ),
  easter(0, 'DE-BB'),
  easter(
    1,
    'DE AT CH-ZH CH-BE CH-LU CH-UR CH-SZ CH-OW CH-NW CH-GL CH-ZG CH-FR CH-SO CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-GR CH-AG CH-TG CH-TI CH-VD CH-GE CH-JU CH-VS',
  ),
  on(5, 1, 'DE AT CH-ZH CH-SO CH-BS CH-BL CH-SH CH-AG CH-TG CH-TI CH-FR CH-NE CH-JU'),
  easter(39, 'DE AT CH'),
  easter(49, 'DE-BB'),
  easter(
    50,
    'DE AT CH-ZH CH-BE CH-LU CH-UR CH-SZ CH-OW CH-NW CH-GL CH-ZG CH-FR CH-SO CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-GR CH-AG CH-TG CH-TI CH-VD CH-GE CH-JU CH-VS',
  ),
  easter(60, `DE-BW DE-BY DE-HE DE-NW DE-RP DE-SL AT ${CATHOLIC_CANTONS}`),
  on(6, 29, 'CH-TI'),
  on(8, 1, 'CH'),
  on(8, 15, `DE-BY DE-SL AT ${CATHOLIC_CANTONS}`),
  on(9, 20, 'DE-TH'),
  on(10, 3, 'DE'),
  on(10, 26, 'AT'),
  on(10, 31, 'DE-BB DE-MV DE-SN DE-ST DE-TH DE-SH DE-HH DE-NI DE-HB'),
  on(11, 1, `DE-BW DE-BY DE-NW DE-RP DE-SL AT CH-GL CH-SG ${CATHOLIC_CANTONS}`),
  { rule: { on: 'repentanceDay' }, regions: ['DE-SN'] },
  on(12, 8, 'AT CH-LU CH-UR CH-SZ CH-OW CH-NW CH-ZG CH-FR CH-AI CH-TI CH-VS'),
  on(12, 25, 'DE AT CH'),
  on(
    12,
    26,
    'DE AT CH-ZH CH-BE CH-LU CH-UR CH-SZ CH-OW CH-NW CH-GL CH-ZG CH-FR CH-SO CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-GR CH-AG CH-TG CH-TI',
  ),
];
