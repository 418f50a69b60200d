/** Tells whether a customer's message speaks of danger to a life, for the badge of a page whose panel is shut. */
import { loadCustomerReader } from '@/lib/advice/load-customer-reader';
import type { Urgent, UrgentRequest } from '@/lib/platform/messages';

export async function readUrgent({ message, expected }: UrgentRequest): Promise<Urgent> {
  const read = await loadCustomerReader();
  return read(message, expected ?? undefined)?.urgent ?? null;
}
