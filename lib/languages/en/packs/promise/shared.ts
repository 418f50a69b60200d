/** What the English promise rules share: wording that already keeps a promise small, own next steps, and reasons. */

/** The sentence says itself that it is an estimate, names its source, or takes the promise back. */
export const HEDGED = [
  '(should|probably|likely|usually|normally|typically|generally|hopefully|perhaps|mostly|often|roughly|approximately|realistically|ideally)',
  '(it|they|he|she|this|which|bank|and) (may|might|could)',
  'that (may|might)',
  'you (might|could|may (have|get|see|find|be|need|want|well))',
  '(expect|expects|expected|expecting|estimate|estimated|estimates|aim|aiming|aims|hope|hoping|hopes|planned|scheduled|try|trying|think|believe|reckon)',
  '(the|our|my|current) plan',
  '(is|are) due',
  '(as things stand|according to|all being well|if all goes|so far|in most cases|as a rule|in our experience|to the best|as far as|in theory)',
] as const;

/** Denials in other words than "can't promise". */
export const NO_PROMISE = [
  '(no|not a|without) (promise|promises|guarantee|guarantees)',
  '(nothing|not|never|none) …2 (guaranteed|100 %|definitely)',
  "(can't|cannot) say",
  '^ whether',
] as const;

/** Denied or asked about: "I can't promise". */
export const DENIED = [
  "(can't|cannot|won't|don't|not|couldn't|wouldn't|isn't|aren't|never|no|nobody|nor|hard to|wish) …4 (promise|guarantee|guaranteed|promised|certain|sure|definite|swear|vouch|count|claim|pretend)",
  ...NO_PROMISE,
] as const;

/** The agent's own next step: certainty about that is a commitment, not a fault. */
export const OWN_ACT = [
  "(I'll|I will|we'll|we will|I shall|I'm going to|let me|I'd) …3 (call|ring|phone|write|email|e mail|message|text|reply|update|confirm|check|send|let|tell|come|look|follow|keep|report|be in touch|get back|chase|raise|refund|post|ship|book|cancel|hold|forward|ask|review)",
] as const;

/** What the customer will have from the agent. */
const FROM_US = ['from (me|us) $', '(hear|heard) (back)? from (me|us)'] as const;

export const OWN_STEP = [...OWN_ACT, ...FROM_US] as const;

/** A word of certainty or an oath stands in the sentence already: one hint is enough. */
export const SEALED = [
  '(guarantee|guaranteed|definitely|certainly|surely|absolutely|undoubtedly|unfailingly|promise|promised|pakka|assuredly|unquestionably|swear)',
  '(without fail|no doubt|for sure|for certain|100 % (sure|certain)|my word|no matter what|come what may|no ifs|rain or shine|or high water|no question|cross my heart|mark my words|bound to|in the bank|quite certain|tell you right now|every confidence|no two ways|on the dot|count on it|bet on it|rest assured|once and for all|in stone|be sure of that|in the fire)',
  'by no means',
] as const;

export const NOT_IN_HAND = "This isn't in your hands alone.";
export const NO_ROOM = 'Leaves no room if something comes up.';
export const OATH = 'An oath sounds good until something comes up.';
export const OTHERS_ACT = 'Others decide that. What can you do towards it?';
export const DATE_OF_OTHERS = 'The timing depends on others too.';
export const NEVER_AGAIN = 'Nobody can vouch for never. What is different now?';
export const TOO_FAST = "That speed won't hold every time. Which time is safe to give?";
export const BLANKET = 'Takes on more than anyone can foresee. Where is the limit?';
export const PERFECT = 'Promises a perfect result. What can be said for certain?';
export const FEELINGS = 'Nobody knows in advance how others will take it.';
