/** Where things are on the practice desk. The page is our own (components/practice), so each attribute is there for this file. */

export const SELECTORS = {
  /** One open conversation; its value is the scenario's id. Those not on screen carry `hidden`. */
  thread: '[data-practice-thread]',
  /** The editable element of a reply. */
  composer: '[data-practice-composer]',
  subject: '[data-practice-subject]',
  customer: '[data-practice-customer]',
  /** The text of what the customer wrote, oldest first. */
  customerText: '[data-practice-message="customer"] [data-practice-text]',
} as const;
