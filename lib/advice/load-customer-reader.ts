/** One reader of customers' messages with its judges for all that the background reads; loaded when first needed, since most wakes of the worker are for something else. */
import type { CustomerReader } from '@/lib/core/situations/customer-reader';
import { MESSAGE_JUDGES } from '@/lib/languages/learned-judges';
import { createJudgeLoader } from './learned-judges';
import { createShippedCustomerReader } from './read-customer';

let loading: Promise<CustomerReader> | null = null;

/** Never rejects: where judges are missing, signals speak alone. */
export function loadCustomerReader(): Promise<CustomerReader> {
  loading ??= load();
  return loading;
}

async function load(): Promise<CustomerReader> {
  const judges = createJudgeLoader({ ids: MESSAGE_JUDGES });
  await judges.load();
  return createShippedCustomerReader(judges.of);
}
