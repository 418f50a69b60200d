/** Reasons, stock suggestions and exceptions that several rules of this pack share. */

export const CLOSED = 'Says what will not happen. What will?';
export const CANNOT = 'Says what cannot be done. What is possible is the stronger half.';
export const DOOR = 'Reads like a closed door. Is there another one to point to?';
export const CONDITION = 'The same condition, said as a way forward, sounds like help.';
export const LACK = 'Names the gap. The next step or date is what helps.';
export const VERDICT = 'A bare verdict leaves the reader alone with it. What can happen next?';
export const RULE = 'A rule alone persuades nobody. What does it leave open?';

export const INSTEAD = 'let me show you what is possible instead';
export const POSSIBLE = 'let me show you what is possible';
export const OFFER = 'what I can offer instead is «offer»';
export const STEP = 'here is what I can do instead: «step»';
export const OPTIONS = 'let me go through your options with you';

/** The sentence offers a way out itself: nothing to add. */
export const WAY_OUT = [
  "(but|so|though|although|instead|while|whereas|yet|hence|rather) …,8 (can|could|I'll|we'll|I've|we've|I'd|you'll|you've|you|let's|gladly|happy|free)",
  '(rather than|instead of)',
  "and (I've|we've|I'll|we'll|I'd|we'd|I have|we have|I am|we are|you can|I can|we can)",
  'except',
  '(I|we|you) (can|could) (still|also|gladly|however|of course|always)? (switch|hold|send|book|put|give you|get you|keep|try|choose|use|order|pick|swap|pause|add)',
  'but (there|the|a|an|another|both|one|your|these|those|here) …6 (is|are|has|have|does|do|sells|sell|comes|goes|costs|runs)',
  ', only (on|with|in|from|by|as|at|via|through)',
  '(takes|take) its place',
] as const;

/** A condition stands in the sentence: the rules in condition.ts turn it round. */
export const CONDITIONAL = [
  '(until|till|unless)',
  'without (a|an|the|your|proof|written|prior|sight|confirmation|valid|full|any|these|this|that|both)',
] as const;

/** Another clause stands before the refusal: replacing all from the sentence's start would lose it. */
export const TWO_CLAUSES = ["^ …10 and …8 (is|are|isn't|aren't|can't|cannot|cant|could|won't|will|shall|was|were)"] as const;
