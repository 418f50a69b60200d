/** "You were told in April not to", "after I had asked twice", "so it can't come as a surprise": what was said and not heeded. */
import type { Rule } from '../../../../core/rules/rule';
import { CONCEDED, HINDSIGHT, REPEATED, REPROACH } from './shared';

const WRONGLY = "(wrong|wrongly|incorrect|incorrectly|mislead*|misled|misinformed|different|contradict*|shouldn't|should not|never|nobody|promised|yet)";

export const TOLD_THEN = [
  {
    id: 'told-then-to',
    phrase: [
      '[(you|you both|he|she|they|your …2) (were|was|have been|had been) (also|already|all|clearly|even|duly|both|expressly|specifically|repeatedly)? (told|advised|informed|warned|reminded|instructed|asked|cautioned) (in|on|at|by|back|when|during|before|from|as) …5 (to|not to|against)] …2',
      '[(you|<customers>|he|she|they|your …2) (were|was|have been|had been|has been) (told|advised|informed|warned|reminded|instructed|asked|cautioned) (expressly|specifically|repeatedly|many times|several times|more than once|time and again|often enough|twice|three times|at the outset|at length|(on …2 occasions))] …3',
      '[(was|were) (also|already|duly|even) (informed|intimated|advised|communicated|conveyed|notified) (to|in|on|by)] …3',
      "[(that's|that is|this is|it's|it is|that was|this was|it was) (exactly|precisely|all)? what (you|you all|we all|we both) (agreed|signed up|said yes|signed|consented|accepted|asked for|ordered|ticked)] (to|/|for|at|in|when)",
    ],
    unless: [
      ...CONCEDED,
      WRONGLY,
      '(as soon as|until|unless|if|when) (you|he|she|they) (were|was|have|had)',
      '(with any|any time|call us|yours is)',
      'not what',
    ],
    better: [],
    model: ['Concrete stays soft for a week; the prints can be filled for «price».'],
    note: REPEATED,
    flags: [
      'You were told in April not to walk on the slab.',
      'Residents have been informed repeatedly that bins go out on Tuesdays.',
      "That's what you agreed to.",
    ],
    passes: ['You were told in April to wait, which was wrong.', "You were asked by two of us to send it, so I've stopped the second request."],
  },
  {
    id: 'after-i-had-asked',
    phrase: [
      "[(after|when|though|although|despite the fact that|even though) (I'd|we'd|I had|we had|I|we) (specifically|expressly|clearly|explicitly|distinctly|particularly|especially) (said|told|asked|warned|advised|requested|agreed|written|wrote)] …3",
      '[(days|weeks|months|years|a week|a month|a year|a fortnight) after (I|we|my|our) (first|had|last)? (first)? (asked|requested|reminded|invited|request|reminder|deadline)] …3',
      "/ [(as|like) (I'd|we'd|I had|we had) (also|specifically|already|expressly)? (asked|proposed|suggested|recommended|requested|advised|warned|told|said|instructed)] …3",
      '[like (I|we) (asked|proposed|suggested|recommended|requested|advised|warned|wrote|said|told) …3] (/|to)',
      '[lost count of (how (many|often)|the (times|number))]',
      '/ [(same as|just like|exactly like|as) (last|every) time (and …4)?] (/|$)',
      "[(I|we|I've|we've|I have|we have) (tell|told|say|said|warn|warned|repeat|repeated|announce|announced|post|posted|write|written|been saying|been telling) …4 (every (single)? (year|time|month|term|season|week|autumn|spring|summer|winter|christmas)|since (19*|20*|day one|the first|week one))]",
    ],
    unless: [
      ...CONCEDED,
      '(we|I|our|my|us) …4 (late|still|forgot)',
      '(deliver*|ship*|refund*|arrive*|decision|answer) …4 after',
      "(you're|you are) welcome",
      'like (I|we) said (I|we)',
      '(I|we) remember',
      '(works|served|pay|price|same seat|table)',
    ],
    better: [],
    model: ['Three inches keeps a lawn green through July; a feed now brings it back.'],
    note: REPEATED,
    flags: [
      "You mowed it to an inch after I'd specifically said three.",
      'The form came in two months after I asked for it.',
      "I've lost count of how many times I flagged it.",
      'The $22 is the prorated part, same as last time and the time before.',
    ],
    passes: ['The van came two weeks after we asked for it, and I apologise.', "You asked for the corner table, same as last time, and it's yours."],
  },
  {
    id: 'no-surprise-then',
    phrase: [
      "[(shouldn't|should not|can't|cannot|can not|should hardly|can hardly|can scarcely|won't|will not|should) (really|exactly|surely)? (come as (a|any|no|much of a) (great|big|real|complete)? (shock|surprise|news|bombshell)|be (surprising|a surprise|news|a shock))]",
      "[(shouldn't|should not|can't|cannot|can hardly|needn't) (really|exactly|surely)? (surprise|astonish|shock|amaze) (you|anyone|anybody|one|him|her|them)]",
      '[and then (be|act|look|feel|pretend to be|get|seem|being|acting) (all|so|very|quite|terribly)? (surprised|shocked|astonished|outraged|amazed|upset|offended|disappointed)]',
      '[(is it|it is|small|little|is it really) (any|no|small|little)? wonder (that|if|then|it|the|your|there)]',
      '[(so)? (what|what else|what exactly) (do|did|were|was|are) (you|one|people|they) (really|honestly|actually)? expect]',
      "[(can't|cannot|can not) (order|buy|book|leave|put|send|sign|wash|eat|pay|choose|run|keep|have|ignore|skip|wear|ask for) …6 and (then|still) …3]",
      '[(you|we) (ought|have|need|should) to? (expect|be prepared|be ready|reckon) to (pay|wait|be|lose|have|see|get)]',
    ],
    unless: [
      ...CONCEDED,
      '(angry|upset|annoyed|cross|frustrat*|tired|fed up|worried|you feel|furious|disappointed with) ',
      'surprise that (I|we)',
      '(from us|of us|our)',
      '(so|and|but|which is why) , (there|nothing|no) (is|extra|need)',
      '(about|roughly|around|between|up to|only|under) …1 <digit>',
    ],
    better: [],
    model: ['A hot tub adds about £90 a month in winter; here is your usage by day.'],
    note: HINDSIGHT,
    flags: [
      "You ticked the box about it, so it shouldn't come as a shock.",
      'One cannot leave peonies in the sun and then be surprised.',
      'You have opened 4 videos of 30, so what do you expect?',
      "You can't order a semi and then expect a detached house.",
    ],
    passes: [
      "It should come as no surprise that you're angry.",
      'You should expect to pay about £30 for the part.',
      "The bill came as a shock, and I'm looking into it.",
    ],
  },
  {
    id: 'not-the-first-reminder',
    phrase: [
      "[(this|that|it) is (now|already|by now)? (already|now)? (the|your|my|our) (second|third|fourth|fifth|sixth|umpteenth) (reminder|request|letter|email|warning|notice|time (I|we|you|that you|I'm|we're))] …5",
      "[(this|that|it) (is not|isn't|was not|wasn't|is hardly) (the|your) first (time|reminder|letter|warning|request|such)] …4",
      '[(I|we) (have|had)? to (ask|remind|chase|request|write|call|ring) (you)? …3 (twice|again and again|three times|four times|repeatedly|several times|for months|for weeks)]',
      '[had to be (requested|asked for|chased|reminded|prompted|sent) (twice|three times|repeatedly|several times|again)]',
      '[(every one|all|each) of our (two|three|four|five|several|many)? (reminders|letters|emails|notices|messages)]',
      '[(I|we) (sent|have sent|wrote|mailed|emailed|posted) (you)? (two|three|four|five|six|several|multiple|repeated) (separate|written|friendly|polite)? (reminders|warnings|notices)] …3',
    ],
    unless: [...CONCEDED, "(you've|you have) had to", '(you|your) …4 (wait|explain|asked)', 'time (we|I) (have|let|lost)', '(reminded|told) by you'],
    better: [],
    model: ['The form is still open; with it in hand I can finish this today.'],
    note: REPROACH,
    flags: [
      'We sent three reminders with the little clock.',
      'Bear in mind that the report had to be requested twice.',
      'This is not the first time the form came in late.',
    ],
    passes: ["This is the third time we've let you down, and I'm sorry.", 'You should not have had to ask twice.'],
  },
] as const satisfies readonly Rule[];
