/** Named alternatives that English patterns share, written `<name>` in a pattern. Each entry is a pattern of its own. */
export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  we: ['we', 'I'],
  our: ['our', 'my'],
  cannot: ["can't", 'cannot', 'can not', 'cant', "couldn't", 'could not', 'are unable to', 'am unable to', "aren't able to", 'are not able to', 'am not able to', "won't be able to", 'will not be able to'],
  wont: ["won't", 'will not', "wouldn't", 'would not', 'are not going to', "aren't going to", "isn't going to", 'is not going to'],
  dont: ["don't", 'do not', "doesn't", 'does not', 'dont'],
  not: ['not', 'no longer', 'never'],
  be: ['is', "isn't", 'are', "aren't", 'was', "wasn't", 'were', "weren't", 'be', 'been'],
  sure: ['definitely', 'certainly', 'absolutely', 'guaranteed', 'undoubtedly', 'without fail', 'without a doubt', 'no doubt', '100 %', 'one hundred percent', 'a hundred percent', 'for certain', 'for sure', 'come what may', 'no matter what'],
  never: ['never', 'never ever', 'never again', 'under no circumstances', 'in no way', 'by no means'],
};
