/** Reasons and exceptions that several rules of this pack share. */

export const REPROACH = 'Sounds like a reproach. What helps from here on?';
export const HINDSIGHT = 'Corrects the past, which nobody can change. What is the next step?';
export const REPEATED = 'Tells the reader off for asking again. The answer alone is enough.';
export const DUTY = 'Reads like a house rule. What is offered in return?';
export const SCHOOL = 'Talks down a little. The plain fact is enough.';
export const BLAME = 'Puts the reader in the wrong. The fact works without the finger.';
export const ADVICE = 'Advice after the event stings. As an offer it helps.';
export const OBVIOUS = 'What was plain to one side may not have been to the other.';

/** The writer's own fault, or good news follows: no reproach. */
export const OWN_FAULT = [
  "(because|since|so|but|and|though) , (I|we|our|it|I've|we've|I'm|we're|we'll|I'll|the (fee|fine|charge|price) is)",
  '(our (mistake|fault|error|own|side|system|server|supplier)|my (mistake|fault|error)|sorry|apolog*)',
] as const;

/** The writer concedes the point. */
export const CONCEDES = [
  '(sorry|apolog*|regret|regrettably)',
  '(our|my) (mistake|mistakes|fault|error|own|side|oversight|slip|doing|end|part|negligence|printing|typo)',
  "(you're|you are|you were|you've been) (quite|absolutely|completely|perfectly|entirely)? (right|correct)",
  "(I|we) (should|ought|missed|forgot|failed|misread|overlooked|didn't|did not|got it)",
] as const;

/** The writer concedes the point, or makes it good in the same sentence. */
export const CONCEDED = [
  ...CONCEDES,
  "(because|since|so|but|and|though|which is why) , (I've|we've|I'm|we're|we'll|I'll|I have|we have|I am|we are|I can|we can|I would|I'd)",
  '(glad|grateful|thank|thanks|lovely|well done|congratulations)',
] as const;
