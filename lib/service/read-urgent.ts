/** Tells whether a customer's message speaks of danger to a life, for the badge of a page whose panel is shut. */
import { createShippedCustomerReader } from '@/lib/advice/read-customer';
import type { Urgent, UrgentRequest } from '@/lib/platform/messages';

let read: ReturnType<typeof createShippedCustomerReader> | null = null;

export function readUrgent({ message, expected }: UrgentRequest): Urgent {
  // Made when first needed: most wakes of the worker are for something else.
  read ??= createShippedCustomerReader();
  return read(message, expected ?? undefined)?.urgent ?? null;
}
