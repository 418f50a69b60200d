/** Reasons and exceptions that several rules of this pack share. */

export const ELSEWHERE = 'Sends the reader elsewhere. What can be done from here?';
export const ERRAND = 'Leaves the errand to the reader. Which part of it can be taken on here?';
export const OWN_SIDE = 'Only the reader can ask there. What can be put into their hands for it?';
export const MATTER = 'Says whose matter it is. The reader needs to know who moves it on.';
export const DENIED = 'Denies responsibility. Who looks after it, and how does it get there?';
export const CONTROL = 'Says what is out of reach. What is still within it?';
export const FINGER = 'Points at someone else. The reader wants to know what happens now.';
export const MIDDLEMAN = 'Steps out of the picture. Which step can still be taken from here?';

export const FIND_OUT = 'let me find out who looks after that';
export const LOOKS_AFTER = 'let me find out who looks after';
export const RAISE = 'is something I can raise with';

export const MODEL_ASK = 'I can ask there for you and pass on what they say.';
export const MODEL_STAY = 'I can bring in the right person and stay your contact.';
export const MODEL_NEXT = 'Here is what happens next: «step».';

/** The writer acts too, or answers what was asked. */
export const OWNED = [
  "(I'll|we'll|I've|we've|I will|we will|let me)",
  '(I|we) (have|had|just|also|then|already|both|once)? (just|also|already)? (asked|called|rang|rung|phoned|wrote|written|emailed|mailed|messaged|logged|lodged|opened|raised|passed|forwarded|sent|booked|arranged|spoke|spoken|took|taken|chased|told|moved|brought|got|fixed|filed|reported|checked|contacted|put|handed|walked|worked|disputed|paid|refunded|copied|attached|filled|thrashed|ran|tried|gave|redirected)',
  "(I am|we are|I'm|we're) (asking|calling|ringing|chasing|writing|checking|taking|passing|working|on it)",
  '(was|were) (straight)? (on|onto) to',
  '(you|your) (asked|wanted|were wondering|wondered|question|requested)',
  '(as you (asked|wanted|requested)|^ to answer|in answer)',
  "(you|you'll)? (don't|won't|do not|needn't|shouldn't|never|will not|no|without) (even)? (have to|need to|need|having to|to)",
  '(ask|contact|call|ring|email) …4 for (a|the|your|their) (copy|number|letter|receipt|code|reference|certificate|report|date|order) …8 (and|then|so)',
  '(we|they|I) (replace|replaced|refund|repay|fix|cover|pay)',
] as const;

/** A word with the writer's own desk, or help in need, is no referral. */
export const OURS = [
  '~(from|to|with|contact|contacting|calling|ringing|emailing|asking|messaging|call|ring|phone|email|text|message|consult|of|onto|approach|hold of) (me|us|myself|ourselves|you|yourself|each|one|our (team|office|reception|studio|shop|store))',
  '(police|999|911|112|000|101|ambulance|emergency|emergencies|*ombudsman|ombuds*|samaritans|poison|coastguard|fire service|urgent care|crimestoppers|triage|gp|pharmacist|physician|nurse|midwife|dermatologist|surgery|trading standards)',
  '(independent|regulator|commissioner|tribunal|mediator|court|arbitration|free of charge)',
  '(any time|anytime|(if|should) you have …2 (question|questions|queries)|(if|should|in case) you (need|want|wish|have|would like) to (contact|reach|speak|call|talk|write|get)|any hour|day or night|(if you|should you) …1 (need|require) (anything|any|further|help|assistance))',
] as const;

/** "Yourself" would be left standing behind the replacement. */
export const ALONE = '~(yourself|yourselves|on your own)';

/** The same sentence names the errand as well; that half is marked. */
export const FOLLOWED = [
  "(so|and|/) (<you-must>|<you-may>|please|any|it's (him|her|them)|that's|dispute|ring|call|take|write|go|try|we just|we only|it's out)",
  '<you-must> <contact>',
  '<you-must> ask',
] as const;

/** Something said on a condition of the reader's own choosing. */
export const IF_YOU = "(if|whether|when) (you (can|could|want|wish|like|may|would|prefer|should)|you'd)";
