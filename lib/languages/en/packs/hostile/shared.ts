/** Reasons and exceptions that several rules of this pack share. */

export const THREAT = 'Reads as a threat. What is the next step instead?';
export const ULTIMATUM = 'Sets an ultimatum. A request with its reason gets further.';
export const LEGAL = 'Waves the law. What is the offer on the table?';
export const MANNERS = 'Answers rudeness in kind. A calm request works better.';
export const INSULT = 'Aims at the person. What is the matter itself?';
export const SARCASM = 'Reads as mockery in writing. The plain fact is enough.';
export const DOOR = 'Shows the reader the door. What is still on offer?';
export const CLOSING = 'Slams the door on the conversation. What stays open?';
export const TEMPER = 'Reads as if temper had the last word. What is to be said calmly?';
export const CURSE = 'Strong language stays in writing for good. The fact works without it.';

/** The joke or the fault is the writer's own. */
export const OWN = [
  '(my|our|ours|mine|myself|ourselves) …2 (mistake|fault|error|own|side|typo|brain|fingers|manual|label|form|system|boss)',
  "(I'm|I am|we're|we are|like me|like us|even I|even we)",
] as const;
