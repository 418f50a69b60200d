/** Limits told as a fence: outside the policy, no part of the plan, a clause that does not bend, a house that has none. */
import type { Rule } from '../../../../core/rules/rule';
import { DOOR, LACK, POSSIBLE, WAY_OUT } from './shared';

const ASKED = ['(if|when|once|whether|unless|in case|should|why) …6', 'instead', 'so (I|we|you|please|send|ask|try)', '(scam|scams|scammer|scammers)'] as const;

export const LIMITS = [
  {
    id: 'outside-the-terms',
    phrase: [
      "[(is|are|*'s|falls|fall|lies|lie|sits|sit|goes|go) (clearly|well|firmly|squarely|strictly|currently|sadly|also)? (outside|beyond|out with|outwith) (of)? (the|its|our|your|this|that|my|their) …2 (policy|wording|terms|cover|coverage|scope|remit|contract|plan|warranty|guarantee|edition|tariff|window|period|agreement|rules|service|programme|program|scheme|allowance|catchment|area|zone|limit|limits|powers|means|reach|licence|license)]",
      "[(is|are|*'s|lies|lie) (far|well|quite|simply|way)? (beyond|outside|outwith) (me|us|my (powers|gift|pay grade|remit|reach)|our (powers|gift|reach|means|remit)|what (can|we|I|the|our|is|may))]",
    ],
    unless: [...WAY_OUT, ...ASKED, "(not|never|isn't|aren't)", 'nothing', '(weeks|days|months|hours) …2 beyond', '(reasons|circumstances) beyond', 'but'],
    better: [],
    model: ['What the policy does give you is «offer».', 'The part that I can do is «step».'],
    note: 'Draws the line without saying who stands on the other side of it.',
    flags: ['Trams are outside the wording.', 'Existing holders fall outside its terms.', 'Same-day payment is beyond us.'],
    passes: [
      'Your street is not outside the zone.',
      'Nine weeks is far beyond the thirty days that we set ourselves.',
      'If it falls outside the warranty, I ask you first.',
    ],
  },
  {
    id: 'no-part-of',
    phrase: [
      '[(forms|form|is|are|makes|make) no part of (the|a|an|our|your|this|my) …3]',
      "[(does not|do not|doesn't|don't) (form|make up) (any)? part of (the|a|an|our|your|this)]",
      "[(does not|do not|doesn't|don't) (belong|count) (to|under|as|towards) (the|a|your|our)? (warranty|guarantee|cover|contract|service|order|package|plan|offer|defect|valid|delay|evidence|proof)]",
      '[(contract|policy|plan|tariff|ticket|fare|rate|package|price|booking|order|rent|room) (has|has got|got) no …3 in it]',
      "[(contract's|policy's|plan's|ticket's|fare's|package's|price's) got no …3 in it]",
    ],
    unless: [
      ...WAY_OUT,
      ...ASKED,
      '(come|comes) with …2 (charge|fee|cost|obligation|strings|catch|commitment|guarantee|instructions|manual)',
      '(no|any) (charge|fee|cost|obligation|strings|catch|commitment)',
    ],
    better: [],
    model: ['What is part of it is «offer».'],
    note: 'Says what is left out. What is in, and what would bring the rest in?',
    flags: ['New-for-old forms no part of a Basic policy.', 'A cracked glass does not belong to warranty.', "Contract's got no charger in it."],
    passes: ['The plan does not come with any obligation.', 'New-for-old is part of your policy.', "If it doesn't come with a cable, tell me."],
  },
  {
    id: 'house-has-none',
    phrase: [
      '/ [(the|our|this|your) …2 (by law|by laws|bylaw|law|statute|contract|terms|policy|agreement|rules|regulations|conditions|plan|tariff|clause|wording|guarantee|warranty|licence|scheme) (contains|contain|makes|make|holds|hold|knows|know|foresees|provides|provide|has|have|gives|give|leaves|leave|allows|allow|offers|offer) (me|us|you)? (no|nothing|none|little) …7] , $',
      '/ [(the|our|this) (school|hotel|house|shop|branch|office|library|museum|theatre|building|site|campus|box office|clinic|practice|surgery|depot|station|council|store|restaurant|warehouse|management|app|system|basic plan|starter plan|free plan) (has|have|offers|offer|keeps|stocks|gives|grants|accepts|makes|takes|does|issues|employs|holds) (no|nothing|none) …7] , $',
    ],
    unless: [
      ...WAY_OUT,
      ...ASKED,
      'no (fee|charge|fees|charges|cost|minimum|contract|obligation|limit|bearing|effect|objection|interest|reason|claim|doubt|record|steps|problem|influence|idea|excuse|difference|secret|cut|commission|right to (charge|keep|bill))',
      '(nothing|no) …2 (against|wrong|to do with|left to pay)',
      '(makes|takes|gives) no (difference|sides|secret|pleasure|chances)',
    ],
    better: [POSSIBLE],
    note: LACK,
    flags: [
      'The by-law contains no provision for waiver on medical grounds.',
      'The school has no parking.',
      'The box office has nothing in the way of student rush.',
    ],
    passes: ['The plan has no minimum term.', 'The school has no objection to a day off.', 'The hotel has no pool, but guests swim free next door.'],
  },
  {
    id: 'does-not-bend',
    phrase: [
      "[(clause|rule|rules|policy|price|prices|deadline|fee|contract|terms|manager|owner|vendor|seller|landlord|insurer|bank|council|limit|cutoff|guarantee|warranty|cover|budget|offer|system|headquarters|head office|supplier|management|board|they|I|we) (won't|will not|doesn't|don't|does not|do not|cannot|can't|shan't|wouldn't) (budge|bend|stretch|flex|give way|yield|back down|make allowances|run to|extend to)]",
      '[(will|would) not be moved on]',
      "[(fee|price|deadline|date|clause|rule|charge|bill|limit|offer|figure) (isn't|is not|aren't|are not) (moving|budging|going (down|away|anywhere)|coming (off|down)|for (turning|moving|bending)|movable|flexible)]",
    ],
    unless: [
      ...WAY_OUT,
      ...ASKED,
      "(won't|will not) (back down|budge|bend) (until|till)",
      '(to|until) (they|he|it) (do|does)',
      'price …3 going (up|anywhere)',
      'offer …3 going',
    ],
    better: [],
    model: ['What I can move is «offer».'],
    note: DOOR,
    flags: [
      "The notice clause doesn't bend, so that's one more invoice.",
      "The vendor won't budge on the price.",
      "Our guarantee doesn't stretch to waterlogging.",
    ],
    passes: ["We won't back down until they pay you.", 'The owner has moved on the price.', "The frame doesn't bend."],
  },
  {
    id: 'stays-where-it-is',
    phrase: [
      '[(the|your|our|this|that|a|my) …3 (stays|stay|remains|remain) (exactly|right|firmly)? (where it is|where they are|as billed|as charged|as issued|at your charge|payable|owed|owing)] , $',
      '[(stands|stand|stays|stay|remains|remain) as (charged|billed|issued|invoiced|quoted|given|decided|marked|calculated)]',
      '[(the|your|our|therefore the) (account|charge|charges|fee|bill|balance|penalty|notice|ban|grade|mark|sum|amount|reading|ticket|fine|surcharge|deduction|excess) (therefore|thus|does)? (stands|stand|stays|stay)] , $',
      '[(fee|bill|charge|rule|piano|ban|price|decision|deadline|date) (stays|stay) put] /',
    ],
    unless: [
      ...WAY_OUT,
      ...ASKED,
      '(money|deposit|refund|discount|price|offer|seat|place|booking|points|cover|rate|number|appointment) …3 (stays|stay|remains|remain|stands)',
      '(how|where|what) …6 (stands|stays|remains)',
      '(please|you|your …2) stay put',
    ],
    better: [],
    model: ['Here is what the fee rests on, and what could change it.'],
    note: DOOR,
    flags: ['The fee stays where it is.', 'The charge stands as billed.', 'The penalty stands.'],
    passes: ['Your discount stays as it is.', 'Your seat stays where it is.', 'Here is how the account stands.'],
  },
  {
    id: 'not-a-minute-sooner',
    phrase: [
      '[(and)? not a (minute|day|second|moment|week|hour) (sooner|before|earlier)]',
      "[and (there is|there's) no (later|earlier|sooner|more)] , $",
      "[(won't|will not|doesn't|don't|do not|does not) (kick in|start|begin|take effect|go into effect|come into force|come into play) until]",
      '[(clause|cover|coverage|credit|credits|compensation|payment|payments|payout|payouts|refunds|warranty|guarantee|benefit|benefits|entitlement|discount|insurance) only (kicks|kick|starts|start|begins|applies|apply|comes|runs|opens) (in|at|from|after|once|when|into)]',
      '[(kicks|kick|starts|start|begins|begin) …1 at …4 and (yours|you) (was|were|had|have|is)]',
      "[(kicks|kick|starts|start|begins|begin) …1 at …4 , and (you've|you only|yours)]",
    ],
    unless: [
      '(until|unless) you',
      ...WAY_OUT,
      ...ASKED,
      'not a penny (more|less) than (quoted|agreed)',
      '(pay|owe|charged) not a (penny|cent) more',
      '(charge|fee|billing|interest|payments) …2 (start|begin|kick)',
    ],
    better: [],
    model: ['From «day» on it is possible.'],
    note: 'Leads with the wait. The date itself is good news.',
    flags: [
      'Stickers come out at four and not a minute sooner.',
      'So the break clause only kicks in at month 12.',
      'Departure is at eleven and there is no later.',
    ],
    passes: ['You pay not a cent more.', 'The cover starts at noon today.', "Billing doesn't start until June."],
  },
] as const satisfies readonly Rule[];
