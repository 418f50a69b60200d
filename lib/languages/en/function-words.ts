/** English little words, folded: they tell the language and are too common to look patterns up by. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an and or but if then than that this these those there here i you he she it we they me him her us them my your his its our their mine yours ours
  is are was were be been being am have has had having do does did doing will would shall should can could may might must not no nor so as at by for from
  of on to with about into over after before under up down out off again once all any both each few more most other some such only own same too very
  i'm i've i'll i'd you're you've you'll you'd we're we've we'll we'd they're it's that's isn't aren't wasn't weren't don't doesn't didn't won't wouldn't
  can't cannot couldn't shouldn't haven't hasn't hadn't what which who whom when where why how just please thank thanks hello hi dear regards yes
  because while until though although since during between through against`.split(/\s+/),
);
