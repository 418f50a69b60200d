/** Reasons and exceptions that several rules of this pack share. */

export const CALM = 'Asking for calm stirs people up. Naming the worry settles it.';
export const SMALL = 'Makes it small. For the reader it is big enough to write.';
export const MONEY = 'Plays the sum down. It counts for the person who pays it.';
export const FATE = 'Shrugs it off as fate. What happens next?';
export const CROWD = 'Others in the same spot are no comfort. This case is what counts.';
export const FEELING = 'Puts the trouble down to how it was felt. The cause is what counts.';
export const DOUBT = 'Doubts what the reader went through. A question keeps the talk open.';
export const BRUSH = 'Waves the matter away. One next step shows that it counts.';
export const BRIGHT = 'A bright side nobody asked for. First comes what went wrong.';

/** Whole clauses that can stand where a shrug stood. */
export const I_SEE = 'I can see why this is frustrating';
export const NUISANCE = 'I can see what a nuisance this is';
export const MATTERS = 'I can see that this matters to you';

/** The reader is being forgiven or thanked, or the writer speaks of an own slip: no belittling. */
export const KIND = [
  '(thank|thanks|apologise|apologize|apology|apologies|apologised|apologized|forgiven|congratulations|mortified|no need to say sorry)',
  '(my|our) (mistake|fault|error|own|bad|muddle)',
] as const;
