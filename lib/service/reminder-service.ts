import type { SentReport } from '@/lib/platform/schemas';
import type { Writer } from './writer';
export interface ReminderService { addSent(r: SentReport): Promise<void>; undoSending(id: string): Promise<number>; setStatus(id: string, s: 'open'|'done'|'dropped'): Promise<void>; setDue(id: string, day: string): Promise<void>; deleteAll(): Promise<number>; catchUp(): Promise<void>; }
export const createReminderService = (_w: Writer): ReminderService => ({ addSent: async () => {}, undoSending: async () => 0, setStatus: async () => {}, setDue: async () => {}, deleteAll: async () => 0, catchUp: async () => {} });
