/** Short ways to write the time symbols that the word lists of the languages are made of. */
import type { DayPart, Edge, Feast, Lead, TimeSymbol, TimeUnit, Which, WorkingKind } from './time-knowledge';

/** Meaning and the words for it, divided by "|". */
export type TimeWords = readonly [TimeSymbol | readonly TimeSymbol[], string];

export const lead = (name: Lead): TimeSymbol => ({ kind: 'lead', lead: name });
export const part = (name: DayPart): TimeSymbol => ({ kind: 'part', part: name });
export const unit = (name: TimeUnit): TimeSymbol => ({ kind: 'unit', unit: name });
export const workingDay = (working: WorkingKind): TimeSymbol => ({ kind: 'unit', unit: 'day', working });
export const edge = (name: Edge): TimeSymbol => ({ kind: 'edge', edge: name });
export const which = (name: Which): TimeSymbol => ({ kind: 'which', which: name });
export const feast = (name: Feast): TimeSymbol => ({ kind: 'feast', feast: name });
export const daysOn = (days: number): TimeSymbol => ({ kind: 'relative', days });
export const weekday = (number: number): TimeSymbol => ({ kind: 'weekday', weekday: number });
export const number = (value: number): TimeSymbol => ({ kind: 'number', value });
/** "ein paar", "zwei, drei". */
export const loosely = (value: number, upTo: number): TimeSymbol => ({ kind: 'number', value, upTo, loose: true });
export const yearly = (day: number, month: number): TimeSymbol => ({ kind: 'date', day, month, year: null });

/** "am Vormittag": a part of the day with the word that makes it a time. */
export const onPart = (name: DayPart): TimeSymbol[] => [lead('on'), part(name)];
/** "heute Abend". */
export const dayPart = (days: number, name: DayPart): TimeSymbol[] => [daysOn(days), part(name)];
/** "Monatsende". */
export const edgeOf = (name: Edge, of: TimeUnit): TimeSymbol[] => [edge(name), unit(of)];

/** Names in the order of the calendar, each with its other spellings: "samstag|sonnabend". */
export const inOrder = (names: readonly string[], symbol: (number: number) => TimeSymbol): TimeWords[] =>
  names.map((words, n) => [symbol(n + 1), words]);
