/** Threats of an end, the police or worse: "one more word and …", "you'll regret this", "mark my words". */
import type { Rule } from '../../../../core/rules/rule';
import { MANNERS, THREAT } from './shared';

/** Good news in the same breath. */
const WELCOME = [
  "(you're|you are|we're|it's|that's|is|are|be) …1 (set|sorted|done deal|ready|there|through to|welcome|in luck|home)",
  '(love|loved|thank|thanks|happy|glad|delighted|enjoy*|kind|lovely|wonderful)',
] as const;

export const THREATS = [
  {
    id: 'one-more-and',
    phrase: [
      '[(one more|one further|another|any more|any further|a single) …8 (and|or) , <trouble> (…8 /)?]',
      "[(one more|one further|another|any more|any further|a single) (word|insult|insults|threat|threats|remark|outburst|tantrum|rant|swearword|swear word|curse|crack|peep|squeak|monkey|moron|idiot|liar|lie|name) …6 (and|or) , (I|I'm|I'll|we|we're|we'll|you|you'll|you're|your|this|that's|it's|the) (…8 /)?]",
      "[(one more|another|any more) …3 like (that|this|those|these) …3 (and|or) , (I'm|I'll|I|we|we're|we'll|you'll|you're|your|this|the) (closing|done|out|gone|ending|hanging|calling|blocking|finished|toast|history|off|close|end|hang|block|call|banned|ban|account|chat|conversation|ticket|order|contract|matter)]",
    ],
    unless: WELCOME,
    better: ["I'm happy to go on as long as we both keep it civil"],
    note: THREAT,
    flags: [
      "One more remark like that and I'm closing this chat.",
      'One more insult and this ticket gets closed, period.',
      'One more message like that and your account is toast.',
    ],
    passes: [
      "One more photo like that and we're sorted.",
      'One more signature and your account is open.',
      "I'm happy to help, but please keep this respectful.",
    ],
  },
  {
    id: 'again-and',
    phrase: [
      '^ [(so|just|now|oi|listen|right)? , <provoke> …8 (again|once more|one more time|another time|ever again|like that|like this|that way|with that attitude) …2 (and|or) , <trouble> (…8 /)?]',
      "^ [<provoke> …8 (again|once more|one more time|another time|like that|like this) , and (I|I'm|I'll|we|we're|we'll|you|you'll|you're|your|this|the (police|guards|gardai|cops)) (…8 /)?]",
      '[(if you|should you|keep) …2 (<provoke>|speaking|talking|writing|shouting|swearing|insulting|threatening|behaving|yelling) …6 (again|once more|like that|like this|in this (way|tone)|that way) (and|then|/) (<trouble>|I will take|we will take|we will end|I will end) (…8 /)?]',
    ],
    unless: WELCOME,
    better: ["I'd like to sort this out with you, and for that I ask that we both stay civil"],
    note: THREAT,
    flags: [
      'Mock our staff again and see how fast an account can be closed.',
      "Threaten my colleague again and you'll be hearing from the police.",
      'Talk to us like that once more and your account is gone.',
    ],
    passes: ['Restart it once more and the light turns green.', 'Call again and you will be through to me.', 'Send it again and we can check both.'],
  },
  {
    id: 'and-trouble',
    phrase:
      '^ [(lay|touch|slash|pull|leave|come|withhold|stop|break|damage|keep|raise|refuse|turn|post|show|set|dispute|bring|pay|behave|go|mess|skip) …8 (and|or) , <trouble> (…8 /)?]',
    unless: WELCOME,
    better: [],
    model: ['For everyone’s safety I ask that the next visit stays calm; then we can fix it in one go.'],
    note: THREAT,
    flags: [
      "Lay a finger on our colleague and you'll be hearing from the police.",
      "Slash one tyre and you'll be explaining it to a magistrate.",
      'Come near my yard with that attitude and see what happens.',
    ],
    passes: ['Come by the yard and see what we can do about that rattle.', 'Leave a message and you will be called back.'],
  },
  {
    id: 'or-trouble',
    phrase: [
      '[(or|otherwise|or else) , <trouble> (…8 /)?]',
      '[(or|otherwise) , (they|he|she|you) (make|makes|get|gets) acquaint* with (…8 /)?]',
      "[or , (you're|you are) (out|off|banned|gone|finished|history)]",
      '[or else] $',
    ],
    unless: [...WELCOME, '(whether|either (way|is)|would you (like|rather|prefer))'],
    better: [],
    model: ['The invoice is due on Thursday; if that is too tight, tell me which date works.'],
    note: THREAT,
    flags: [
      "Stop shouting or you'll be hearing from our lawyers.",
      'Keep it down, or else.',
      'Your cousins stay at home, otherwise they make acquaintance with the police.',
    ],
    passes: ['Keep the receipt or else the claim may take longer.', 'Is it the red one or the one you can return?'],
  },
  {
    id: 'you-will-regret',
    phrase: [
      "[(you'll|you will|you're going to|you shall|you may well|you might|you will come to) (soon|all|deeply|bitterly|really|live to|come to)? (regret|be sorry|rue)] (this|it|that|the|your|for|if|you|$)",
      "[(you'll|you will) (wish|be wishing) you (had|hadn't|'d) (never|not)?]",
      "[(that|this|it) (will|is going to|'ll|becomes|will become|could become|could get|will get|could turn) (very|quite|rather)? (cost you (dearly|dear)|have consequences for you|be (unpleasant|expensive) for you|unpleasant for you|expensive for you|ugly|nasty|end badly)]",
      "[(there will|there'll) be (consequences|trouble|hell to pay|repercussions)]",
      '[(at your (own )?peril|on your own head be it)]',
    ],
    unless: ["(don't|do not|doubt|nobody|no one|hope) …3 (you'll|you will)", 'if you', '(warm|cosy|jacket|umbrella|hat)'],
    better: [],
    model: ['A dispute takes longer than sorting it out with me; both ways are open to you.'],
    note: THREAT,
    flags: ["You'll regret this.", 'After midnight it becomes unpleasant for you.', 'There will be consequences.'],
    passes: [
      "I don't think you'll regret the larger one.",
      'If you regret the purchase, send it back within 14 days.',
      'There will be no consequences for you.',
    ],
  },
  {
    id: 'think-carefully',
    phrase: [
      "[(I|we|you) (would|should|'d|might|had better|ought to) (want to|like to|better)? (think|reconsider|consider) (very|long and hard|twice|really|extremely|hard)? (carefully|hard|twice|about|again)? …1 before (you|sending|writing|posting|threatening|bringing|making|contacting|doing|talking|saying) (…8 /)?]",
      '[(think|thinking) (very )? (carefully|hard|twice) …2 before (you|sending|writing|posting|threatening|bringing|talking|saying) (…8 /)?]',
      "[(be|do be|I'd be|I would be|you should be|you'd better be) (very|more|rather)? (careful|careful about) (what|who|whom|how) you (say|write|put|post|wish|threaten|accuse|call|speak|talk|mess|deal|are) (…8 /)?]",
      '[before you bring (lawyers|a lawyer|the police|the press) (…8 /)?]',
      '[choose your (next)? words (very|more)? (carefully|wisely)]',
    ],
    unless: ['(sign|signing|order|ordering|buy|buying|book|booking|click|decide|invest) ', '(password|PIN|scam|phishing|fraud)', 'before (we|I)'],
    better: ["I'd be grateful for the chance to clear this up with you first"],
    note: THREAT,
    flags: [
      'I would think very carefully before sending another e-mail of that sort.',
      'Do be careful what you put in writing.',
      'Before you bring lawyers in the game, let us see who has more breath.',
    ],
    passes: ['I would think carefully about the second offer.', 'Please think twice before clicking on links in such mails.'],
  },
  {
    id: 'watch-your-mouth',
    phrase: [
      '[(watch|mind) your (language|mouth|tone|tongue|manners|step|back|words|lip|attitude|own business)]',
      "[(don't|do not) (take|use|adopt) that tone with (me|us)]",
      "[(don't|do not) (talk|speak) to (me|us|my …2|our …2) like (that|this)]",
    ],
    unless: ['mind (the|your) (step|head)s?', '(hesitate|forget)'],
    better: ["I'd like to keep this respectful, so please leave out the remarks"],
    note: MANNERS,
    flags: ['Watch your language.', "Don't take that tone with me.", 'Mind your own business.'],
    passes: ['Watch your inbox for the code.', 'How did you get on?', "Don't ever hesitate to ask."],
  },
  {
    id: 'how-dare-you',
    phrase: [
      '[how dare you]',
      '[who do you think you (are|are talking|are dealing|speak)]',
      "[(don't|do not|never) (you )? (dare|ever|you dare|you ever|even think)] (to|of|speak|talk|call|say|threaten|pin|blame|chew|raise|shout|insult|accuse|write|tell|come|treat|lecture|question)",
    ],
    unless: ['(hesitate|forget)'],
    better: [],
    model: ['One request: please bring the hard words to me, not to my dispatcher.'],
    note: MANNERS,
    flags: ["Don't you ever chew out my dispatcher like that.", 'How dare you accuse my team?', 'Who do you think you are?'],
    passes: ['How did you get on?', "Don't ever hesitate to ask."],
  },
  {
    id: 'i-warn-you',
    phrase: [
      "[(I'm|I am|we are|we're|let me|I|we|I'd|I would|I should|I must|we must|we should) (warning|warn|must warn|only warn|just warn|caution) you] (now|that|not|once|about|to|for|one|$)",
      "[(you have|you've|consider yourself|consider yourselves) (now )? been warned]",
      '[(consider|count) (yourself|yourselves) (warned|banned|told|blocked|fired)]',
      "[(don't|do not) say (I|we|that I|that we|you weren't|nobody) (didn't|did not|never|wasn't|were not)? (warn|warned|tell|told)]",
      '[this is (my|our|your|the) (last|final|only|very last|one and only) warning]',
    ],
    unless: ['(scam|scams|phishing|fraud*|weather|storm|delay|hot|cold|steep|in advance|spoiler|addict*|smell)'],
    better: [],
    model: ['So that you can weigh it up: this is what happens next.'],
    note: THREAT,
    flags: ['I should warn you that we defend such claims and seek our costs.', 'You have been warned.', 'This is your last warning.'],
    passes: [
      'This is the last reminder of the season.',
      'I should warn you that phishing mails in our name are going round.',
      'The warning light has been reset.',
    ],
  },
  {
    id: 'try-me',
    phrase: [
      '^ [(go on|just|go ahead and)? , try me] $',
      '^ [(so|well)? , bring it on] $',
      '[say (that|it|this) to my face]',
      '[(big mouth|keyboard (warrior|hero))]',
      '[two can play (at)? (that|this) game]',
      "(^|,) [(we'll|we shall|we will) (just)? (see|soon see) (about that|who (wins|laughs|lasts|has|is)|how (clever|funny|brave|far|smug|tough|loud)) (…8 /)?]",
      '[(I|we) (also|too)? (know|have) (also )? (some|a few|a thing or two|things|where you (live|work)) (things)? …2 (about|of|to tell|on) you]',
      '[I know (where you (live|work)|what sort of|exactly (what|which) (kind|sort|type) of (people|person|customer) you)]',
      "[(don't|do not) (test|push|tempt|mess with|threaten|provoke) (me|us)]",
      "[you (don't|do not) want to (mess|pick a fight|start) with]",
      '[(is|was) (that|this) (supposed to be|meant to be|meant as)? a threat]',
      '[(keep|carry on|go on|just keep) digging]',
    ],
    unless: ['(fun|dessert|discount) …3 $', '(how|if) (I|we)', "(you've|you have) (found|hit)"],
    better: [],
    model: ['I see that we disagree; let me set out what I can do.'],
    note: THREAT,
    flags: ['Say that to my face, tough guy.', 'Two can play at that game.', "We'll see how clever you feel then.", "Don't threaten me."],
    passes: ["We'll see how the new plan feels after a month.", 'I know exactly which part you need.', 'Please say hello to her.'],
  },
] as const satisfies readonly Rule[];
