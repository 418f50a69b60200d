/** Reasons and exceptions that several rules of this pack share. */

export const APOLOGY = 'An apology from the form. What happened to this reader belongs here.';
export const THANKS = 'Thanks from the form. What exactly deserves them?';
export const EMPATHY = 'Sympathy that fits everybody. One detail of this case shows that it was read.';
export const SLOGAN = 'A slogan. Readers look for what happens in their case.';
export const PRAISE = 'Praise for the own house. The deed is more convincing.';
export const PADDING = 'Padding. The sentence is stronger without this run-up.';
export const OFFICE = 'Office language. Plain words sound like a person.';
export const RULES = 'A rule alone explains nothing. The reason behind it does.';
export const PASSIVE = 'Nobody acts here. Who does what, and by when?';
export const QUEUE = 'The same for everybody in the queue. Where does this case stand?';
export const CLOSING = 'A closing from the form. What is the reader to do, and with whom?';
export const WAITING = 'Asks for patience and gives nothing back. A date or a reason helps.';
export const JARGON = 'Office jargon. A plain word is shorter and warmer.';
export const FAMILY = 'Advertising in an answer. The case itself deserves the space.';

/** Clauses that can stand where a slogan stood. */
export const I_SEE = 'I can see why this matters to you';
export const I_READ = 'I have read what you wrote';
export const TELL_ME = 'please tell me what would help you most';

/** Somebody reports, quotes or denies the formula. */
export const QUOTED = ['(wrote|quoted|reads|called|says) (that|as|,)', '(if|whether) (we|your|our) …4 (really|truly)'] as const;
