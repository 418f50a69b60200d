/** "The form does say so", "as the leaflet explains", "in three places": what was there to be read. */
import type { Rule } from '../../../../core/rules/rule';
import { CONCEDED, OBVIOUS, REPROACH } from './shared';

const HYPOTHETICAL = '(if|whether|when|once|until|unless|where|whatever|what|that) …2 (the|your|our|it|this)';

export const NOTICES = [
  {
    id: 'the-form-does-say',
    phrase: [
      '[(the|our|your|that|this|each|every) …3 <notice> …2 (did|does|do) (also|clearly|actually|quite|very)? (clearly|actually)? (say|state|ask|mention|warn|tell|specify|list|explain|advise|recommend|point out|note|remind|require|request|spell)]',
      '[(the|our|your|that|this) …3 <notice> …1 (is|are|was|were) (very|quite|perfectly|entirely|absolutely|pretty|completely)? (unambiguous|unequivocal|crystal clear|explicit)] , (/|about|on|that|in|and)',
      '[(the|our|your|that|this) …3 <notice> …1 (could|can) (not|hardly|scarcely) be (any)? (clearer|plainer|simpler|more (explicit|specific|precise))]',
      "[(the|our|your|that|this) …3 <notice> …1 (couldn't|can't) be (any)? (clearer|plainer|simpler|more (explicit|specific|precise))]",
      '[(<notice>|app|screen|we) (also|all|already)? (makes|make|made) (it|that|this|both|all this) (very|quite|perfectly|abundantly|plenty|all|amply)? (clear|plain)]',
    ],
    unless: [
      ...CONCEDED,
      HYPOTHETICAL,
      '(could|should|might|wrong|wrongly|mislead*|unfortunately|not|hope|trust|wish) …5 (make|makes|made|say|clear)',
      '(included|free|entitled|owed|covers you|you can|you may)',
    ],
    better: [],
    model: ['The confirmation gives the 4th as an estimate; the confirmed date is the 9th.'],
    note: OBVIOUS,
    flags: [
      'In fairness, the confirmation did say "estimated date".',
      'Our welcome sheet does ask clients to put breakables away.',
      'The ticket contract is unambiguous on changes.',
      'The regulations could not be clearer: five weeks.',
    ],
    passes: [
      "The listing did say free shipping, so I've refunded the £4.",
      'If the label does say 2023, send me a photo.',
      'I hope the new page makes it clear.',
    ],
  },
  {
    id: 'as-the-leaflet-asks',
    phrase: [
      '/ [(as|like|which) (the|our|your|every|any|all our|both|each) …4 <notice> (also|clearly|very|quite|all|would|will|does|do|duly|rather|so)? (clearly|plainly)? (asks|ask|asked|request|requests|explains|explained|tells|told|have told|warns|warned|reminds|reminded|points out|makes (it|this|that)? (very|quite|perfectly|abundantly)? (clear|plain)|make (it|this)? …1 clear)] …3',
      '[(that|this) is why the …2 <notice> (goes on|keeps on|bangs on|says|asks|harps)]',
      '[(the|our) …2 <notice> (explains|explain|covers|cover|shows|showed|says|said) (it|this|that|all this|all of this) , (all|in (pictures|detail|full|colour|color|plain|big|three|four|two)|at length|on (its|the) (first|front|very))]',
      '[(the|our) …3 <notice> , (that|which) (you|every …1|everyone|all our …1) (accepted|accepts|accept|signed|signs|received|receives|were given|was given|were sent|get|gets|have had)] …4',
    ],
    unless: [...CONCEDED, '(free|no need|entitled|refund|delighted|nothing to pay)'],
    better: [],
    model: ['The care leaflet says to turn the mattress once a month; here is the page.'],
    note: OBVIOUS,
    flags: [
      'Had it been on, as our appointment letter asks, you would have heard us.',
      'The second box holds the screws, as the first page of the booklet would have told you.',
      'The booklet explains it, in pictures.',
      'The leaflet, which every guest receives, has the times.',
    ],
    passes: [
      "It was charged twice, as the letter explains, and I've refunded one.",
      'As your letter asks, I have sent it to the new address, and I am sorry for the wait.',
    ],
  },
  {
    id: 'in-three-places',
    phrase: [
      '[(says|say|said|written|printed|marked|stated|mentioned|shown|repeated|listed) …,8 (in|on) (both|two|three|four|five|six|several) (separate|different)? (places|pages|spots|signs|emails|letters|screens|notices)]',
      '[(appears|appear|stated|printed|written|said|mentioned|shown|noted|marked|repeated) (no less than)? (twice|three times|four times|five times|several times) (on|in|at)]',
      "[(it's|it is|that's|that is|they're|this is) (also|all|even|right)? on (page|pages|slide|sheet|screen) (<digit>|one|two|three|four|five|six) of (the|our|your)] …3",
    ],
    unless: [
      ...CONCEDED,
      HYPOTHETICAL,
      "(you'll|you will|you can|you may) (find|see)",
      '(attached|enclosed|attach|enclose)',
      '(chipped|cracked|torn|leak*|damage*|here|where)',
      '(wrong|different|contradict*)',
    ],
    better: [],
    model: ['The lid has a note about the battery; a set of AAs costs £2 at the till.'],
    note: OBVIOUS,
    flags: [
      'The box says "battery not included" in three places.',
      'The word "final" is printed twice on the page.',
      "We do ask hosts to ring, it's on page 2 of the welcome packet.",
    ],
    passes: [
      'The table is marked and scratched, cracked in two places, and a new one is on its way.',
      'The answer you want is here: it is on page 2 of the guide.',
    ],
  },
  {
    id: 'no-room-for-doubt',
    phrase: [
      '[(leaves|leave|left|leaving) (very)? (little|no|not much|hardly any|scant) room for (doubt|interpretation|misunderstanding|misunderstandings|discussion|debate|argument|misinterpretation|ambiguity|confusion)]',
      '[for (all|everyone|everybody|anyone|anybody) (to see|who (cared|wanted|cares|looked|looks|bothered|bothers|wants|reads|can read))]',
      '[(stated|written|printed|says|said|stands|set out|spelled out|spelt out|there|sign|notice|terms) …5 in plain (english|language|words)]',
      '[(hard|difficult|impossible) as (it|that|this) (may|might|is) (be)? (to)? (misread|miss|misunderstand|overlook|believe)]',
      '[(fail|fails|failed|struggle|struggles|hard) to see (how|where|what) (it|that|this|the …2|anyone|anybody|you) (could|can|might|is|was) (be|have been)? (unclear|misread|misunderstood|missed|mistaken|ambiguous|confusing|any clearer|clearer)]',
    ],
    unless: [...CONCEDED, '(should|could|will|would|to) (leave|be in|put|write|say)', 'put …2 in plain english', '(want|hope|like) …6'],
    better: [],
    model: ['For the photo a closed mouth works best; a new one can go up today.'],
    note: REPROACH,
    flags: [
      'The instruction leaves little room for interpretation.',
      'The plan showed this for everyone who cared to look.',
      'The rule is stated in plain English.',
    ],
    passes: ['The old text left no room for doubt, and our reading of it was our mistake.', 'Let me put it in plain English: you owe nothing.'],
  },
  {
    id: 'a-point-made-there',
    phrase: [
      '/ [a (point|fact|detail|clause|condition|rule|principle|distinction|step|requirement|precaution|formality|nuance|subtlety|provision|term) (that|which)? (you|you yourself|everyone|everybody|all <customers>) (duly|also|all|yourself)? (ticked|signed|accepted|agreed|confirmed|initialled|initialed|approved|acknowledged|overlooked|missed|skipped|ignored|were told|were sent|have accepted|clicked|were informed)] …5',
      '/ [a (point|fact|detail|clause|condition|rule|principle|distinction|step|requirement|precaution|provision|term) (that|which)? (the|our|your) …3 (makes|make|made|states|mentions|mentioned|stresses|explains|covers|spells out)] …5',
      '/ [a (point|fact|detail|clause|condition|rule|principle|distinction|step|requirement|precaution|subject) (that|which)? (I|we|my …1|our …1) (make|made|stress|stressed|emphasise|emphasised|emphasized|mentioned|went over|went through|explained|covered|repeat|repeated|set out|put to you|raise in|raised with you|pointed out)] …5',
      "/ [(something|a thing) (that|which)? (a quick|any|every|most|one|people|grown|other|you might have|you could have|you would have|you'd have|should|ought) …5]",
      '/ [(an idea|a practice|a habit|a courtesy|a notion|a skill|a custom|a virtue|an art|a concept) (which|that|to be|more|out of|rarely|seldom|not|still|worth|lost) …5]',
      '/ [a (point|fact|detail|distinction|step|subtlety|nuance|principle|rule) (that|which) (matters|counts|most|people|many|adults|grown)] …5',
    ],
    unless: [...CONCEDED, '(team|manager|board|colleagues|workshop|supplier|developers) , …4 (agreed|agree|is|are|has|have)'],
    better: [],
    model: ['Annual plans are non-refundable; section 3 of the booking page has the wording.'],
    note: OBVIOUS,
    flags: [
      'Annual plans are non-refundable, a point you ticked a box to accept.',
      'The toll attaches to the car, a point the notice makes on its front page.',
      'Markets fall as well as rise, a principle I went over with you at some length.',
      'An extension is requested before the due date, a distinction that matters in adult life.',
    ],
    passes: ['The box was too small, a point you made well.', 'The valve was missing, a detail we overlooked ourselves, so our fitter is on his way.'],
  },
] as const satisfies readonly Rule[];
