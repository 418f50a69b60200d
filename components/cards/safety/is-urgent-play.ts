/** The plays that follow a safety procedure. */
import type { PlayId } from '@/lib/core/plays/play';

export const isUrgentPlay = (id: PlayId): boolean => id === 'threat-violence' || id === 'self-harm';
