/** Fences: reserved for others, not a case for it, more than we can manage, the system says no. */
import type { Rule } from '../../../../core/rules/rule';
import { CANNOT, RULE, VERDICT, WAY_OUT } from './shared';

const ASKED = ['(if|when|once|whether|unless|in case|should|why) …6', 'instead', 'so (I|we|you|please|send|ask|try)', '(scam|scams|scammer|scammers)'] as const;

export const FENCES = [
  {
    id: 'is-reserved-for-others',
    phrase: [
      '[(offer|offers|deal|deals|promotion|promotions|promo|price|prices|rate|discount|discounts|scheme|lounge|seats|programme|program|bonus|gift|class|support|care|tier|line|benefit) …3 (is|are) (strictly|only|exclusively|reserved|solely|just)? (reserved|meant|intended)? for (new|members|residents|first|students|existing|private|business|paying|folks|people|customers|those|subscribers|*s) …3 only] , $',
      "[(offer|offers|deal|deals|promotion|promotions|promo|price|prices|rate|discount|discounts|scheme|lounge|programme|program|bonus|tier) …3 (isn't|aren't|is not|are not) (open|meant|intended|available)? (for|to) (existing|new|private|business|old|current|non) …2]",
      '[(is|are) (strictly|exclusively|only|solely) (reserved|open|meant|intended|for) (for|to)? (new|members|residents|first|students|state|existing|paying|subscribers|local)]',
      '[(is|are) for (folks|those) (who|that) (bought|paid|booked|ordered|signed|came|have|had|took) …6] (/|and)',
      '[(is|are) reserved (for|to) (new|members|residents|first|students|state|existing|paying|subscribers|local)]',
      '[(*s|customers|you|households|the …1) (lose|miss) out on (this|that|the)]',
      "[(starter|basic|free|your plan|standard|the (free|basic|small|cheap*) (plan|tier|version|edition)) (doesn't|does not|don't) (get|have|do|include|come with) (it|that|this|…2)] , $",
    ],
    unless: [...WAY_OUT, ...ASKED, '(did not|so you|never|not) …3 miss out', "you (won't|don't|will not|do not)"],
    better: [],
    model: ['What is open to you is «offer».'],
    note: 'Judges the reader unfit. What are they in line for?',
    flags: [
      "The new-customer deal isn't for existing accounts.",
      'Charity care is reserved for state residents.',
      "SSO starts at Team, Starter doesn't get it.",
    ],
    passes: ["So that you don't miss out on the rate, I've held it.", 'The table is reserved for you.', 'The discount is for everyone.'],
  },
  {
    id: 'not-a-case-for',
    phrase: [
      "[(is|was|are|*'s|this is|that's|it's) (then|therefore|thus|accordingly|clearly|simply)? (no|not a|not) (warranty|guarantee|insurance|insured|goodwill) (case|claim|matter|issue|event|repair)]",
      "[(isn't|is not|wasn't|aren't) a (ground|reason|case|basis|cause|warranty case|warranty matter|valid reason|covered event) for (a|an|any) …3]",
      "[(isn't|is not|aren't|are not|*'s not) a (facility|service|possibility|thing|procedure|method) (known|here|in|that|which|at|we|$)]",
      "[(no …4|the …4|a …6|refund|compensation) (does not|doesn't|do not) (arise|come into question|enter into consideration|come into consideration|come into it|fall due|come in question)]",
      '[(comes|come) …3 not into question]',
      '[no …3 (arises|falls due|comes into question|accrues)]',
    ],
    unless: [
      ...WAY_OUT,
      ...ASKED,
      'not a (bad|silly|strange) thing',
      '(interest|fee|charge|cost|liability|debt|payment|tax|question) …3 (arise|arises|fall|falls|accrues)',
      'not a thing (you|to)',
    ],
    better: [],
    model: ['Here is what would count, and how to show it: «step».'],
    note: VERDICT,
    flags: ['This is then no warranty case.', "That isn't a ground for a credit.", 'A cash refund for a completed show does not arise.'],
    passes: ['The question does not arise, as we pay either way.', 'This is a warranty case.', 'No fee arises.'],
  },
  {
    id: 'more-than-can-manage',
    phrase: [
      "[(is|are|*'s|that's|it's) (far|sadly|simply)? more than (we|I|our …2|the …2|this …2|my …2) can (manage|do|turn out|offer|take|handle|carry|stretch|fit|give|pay)]",
    ],
    unless: [...WAY_OUT, ...ASKED, '(you|anyone)', '(I|we) can (say|thank|tell)'],
    better: [],
    model: ['What we can manage is «offer».'],
    note: CANNOT,
    flags: ["That's more than our ovens can turn out.", 'Scanning to a Mac is more than the 220 can manage.'],
    passes: ["That's more than you can be asked to carry, so two men come.", 'It is more than we had hoped for.'],
  },
  {
    id: 'rule-says-no',
    phrase: [
      "[(the|our|your|my|this) …2 (contract|system|computer|law|rules|rule|policy|insurer|bank|till|machine|regulations|terms|licence|lease|clause|by law|software|portal|code|statute) (simply|just|clearly|also)? (says no|say no|ties (my|our) hands|has (us|me) tied|have (us|me) tied|forbids|forbid|prohibits|prohibit|prevents (us|me)|stops (us|me)|rules (it|that|this) out|rule (it|that|this) out|bars (us|me)|precludes|won't have it|refuses|rejects (it|that|this|such)|does not accept|doesn't accept|does not know|doesn't know)]",
      '[(and|which) (that)? rules (it|that|this|you|yours|them) out]',
      '[(the|our) (law|rules|rule|contract|policy|terms) (is|are) against (it|that|this|us)]',
      "[(would be|is|that's) (against|contrary to) the law , so]",
    ],
    unless: [
      ...WAY_OUT,
      ...ASKED,
      '(prevents|stops|bars) (us|me) from (charging|sharing|asking|selling)',
      '(forbids|forbid|prohibits|prohibit) (us|them|any|the|it)? …2 (charg*|fee|fees|sharing|selling|sale)',
      'your (bank|insurer|system) …2 (reject*|refus*)',
    ],
    better: [],
    model: ['What the rules do leave open is «offer».'],
    note: RULE,
    flags: [
      "The contract says no, so it's a no from me.",
      'The law has us tied: no examination, no antibiotic.',
      "After the fourteenth day the system doesn't accept refunds.",
    ],
    passes: ['The law forbids any fee for this.', 'If the system says no, press retry.', 'The rules leave us room here.'],
  },
] as const satisfies readonly Rule[];
