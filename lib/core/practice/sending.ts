/** The events by which the practice desk tells about sending; they bubble from the composer and name the sending. */
export const PRACTICE_EVENTS = {
  /** Before the composer is emptied. */
  presend: 'tonfall-practice:presend',
  sent: 'tonfall-practice:sent',
  undone: 'tonfall-practice:undone',
} as const;

export interface PracticeSending {
  readonly sendId: string;
}
