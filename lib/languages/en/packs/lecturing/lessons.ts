/** "Ninety means ninety", "it's a kiln, not a magic wand", "turning up doesn't get anyone to B2": truths nobody asked for. */
import type { Rule } from '../../../../core/rules/rule';
import { ADVICE, CONCEDED, CONCEDES, REPROACH, SCHOOL } from './shared';

const PLAIN_WORD =
  '(allergy|dog|car|stain|spot|scratch|crack|key|number|name|size|inch|gram|minute|hour|seat|queue|line|comma|splice|door|phone|boundary|form|delay|loss|risk|gift|sample|draft|no|yes|deposit|refusal|warning|no show|noise|receipt|visa|stamp|code|password|payment|invoice|cut off|cancellation|minimum|maximum|licence|license|permit|favour|favor)';
const STRICT =
  '(quiet|closed|fixed|dry|cash|silent|empty|clean|used|sold|local|flat|hand wash|dry clean|permanent|binding|full|strictly|none|never|zero|last orders|done|over|prepaid|same day|ninety|thirty|sixty|fourteen|seven|ten|twelve|eight|nine|midday|sunday|saturday|wednesday|thursday|tuesday)';

export const LESSONS = [
  {
    id: 'x-is-x',
    phrase: [
      `[(a|an) …1 ${PLAIN_WORD} (is|'s|remains|stays) (a|an|still a|just a|always a) …1 ${PLAIN_WORD}] (/|and|however|no matter|even|whether|whoever)`,
      `[${STRICT} …1 (means|mean|does mean|really means) ${STRICT}] (/|and|not|no)`,
      '[by (definition|its very nature|their very nature|its nature|their nature)] …3',
      '[(is|are|was|were) (not|hardly|never) , (and)? (never|have never|has never) …3 (grounds|a reason|an excuse|reason|a basis)] …3',
      "[(it's|it is|this is|that's|we're|we are|I'm|they're|you're dealing with) (a|an)? …2 , not (a|an)? (magic wand|miracle|miracle worker|bag of sugar|toy|hotel|taxi|library|bank|babysitter|wizard|magician|magicians|wizards|robot|robots|machines|machine|mind reader|mind readers|crystal ball|playground|supermarket|takeaway|restaurant|popularity contest|negotiation|suggestion|wish list|wishlist|democracy|buffet|bargaining chip|fairy tale|guessing game|oracle|time machine|swimming pool|bin|dustbin|warehouse|storage unit|car park)]",
      '[this is how (it|utilities|things|insurance|schools|mortgages|banks|leases|deposits|auctions|contracts|the law|taxes|airlines|trains|the trade|this|we all) (have|has|is|are|works|work) …4 (worked|always|since|done|everywhere|for)] …2',
    ],
    unless: [...CONCEDED, '(you have|you can|you may) until', '(myself|my own|our own|own best)'],
    better: [],
    model: ['The quiet zone is kept free of calls; the lobby has booths for them.'],
    note: SCHOOL,
    flags: [
      'A comma splice is a comma splice, however strongly you feel about it.',
      'Quiet zone means quiet.',
      "It's a kiln, not a magic wand.",
      'A reservation is, by its nature, something that ends.',
    ],
    passes: ["It's a kiln, not a magic wand, and it cracked my own best bowl.", 'A deposit is a payment you get back.', 'It was a refund, not a voucher.'],
  },
  {
    id: 'gets-nobody-anywhere',
    phrase: [
      "[(simply|just|merely|only)? (threatening|complaining|shouting|insulting|swearing|repeating|demanding|turning up|showing up|ticking|signing|clicking|copying|posting|blaming|wishing|hoping|arguing|ignoring|sulking|moaning|accusing|guessing|bargaining|haggling|pleading|crying|escalating|cancelling|canceling|pressing|hammering|tagging|naming|quoting) , …6 , (frankly|sadly|I'm afraid)? , (doesn't|does not|don't|won't|will not|isn't going to|never|hardly|has never yet|has never) (ever|really|actually|frankly|yet)? , (frankly|sadly)? , (get|do|does|help|helps|protect|solve|solved|make|made|mean|means|count|counts|entitle|prove|earn|win|fix|bring|brings|change|changes|improve) …3 (anyone|anybody|you|any|anything|better|faster|sharper|sooner|right|good|a|the|it|us|nothing|things|anywhere)] …3",
      '[(has|have) never (yet)? (made|got|helped|brought|solved|won|fixed|hurt) (a|an|any|anyone|anybody|anything|the) …3] (/|any|sharper|faster|better|sooner|to)',
      '[(is|are) (earned|made|learned|learnt|won|born|built|passed|proved) (in|at|on|by) (a|the) …2 , (and)? not (in|at|on|by) (a|the)?] …2',
      '[(knowing|owning|having|reading|watching|liking|driving|seeing|holding|wanting) …3 and (knowing|owning|having|reading|watching|liking|driving|seeing|holding|wanting|being|getting|paying) …6 are (quite|very|two|not)? (two|different|very|the)? …1 (different|same)? (things|thing|matters)] …1',
    ],
    unless: [...CONCEDES, '(our|my) (emails|reminders|shouting|system|button)', '(delete|erase|lose|void|affect|hurt) your', "don't (worry|bother)"],
    better: [],
    model: ['For B2 the exam takes both the lessons and about an hour a day at home.'],
    note: REPROACH,
    flags: [
      "Simply turning up doesn't get anyone to B2.",
      "Threatening a re-tender every summer doesn't, frankly, do a partnership any good.",
      'Certificates are earned in a chair, not at a keyboard.',
    ],
    passes: ["Clicking the link won't delete your files.", 'Pressing the button does nothing because our app is down, sorry.'],
  },
  {
    id: 'next-time-a-photo',
    phrase: [
      "^ (and|but|so|ps|p s|oh|now)? , (and)? , [next time , (you've got …4|you have …4|you're …4|you want …4|there's …4|it …4|round)? , (round)? , (maybe|please|just|perhaps|do|kindly|simply|better|try to|why not)? (take|buy|give|bung|put|measure|order|book|choose|sign|open|start|cover|pop|send|shut|lock|label|wrap|pack|turn|stop|save|stick|throw|don't|do not|read|check|ask|tell|ring|call|say|leave|keep|bring|write|use|wear|wait|plan|bag|wash|empty|lift|count)] …4",
      '^ (and|but|so|just|please|maybe|perhaps)? , [(keep|save|read|check|measure|label|photograph|lock|cover|empty|wear|wash|count|test|insure|back up|mind|ring|write|note|tick|sign|weigh|bring|charge|close|shut|turn off|switch off) (your|the|it|them|all|a|every|first|us|down) …4 next time] …1',
      "[(don't|do not) (leave|give|hand|trust|entrust) (it|this|that|them|things) (to|with|until|till) (your|the) …3 (this time|next time|again)]",
    ],
    unless: [
      ...CONCEDED,
      '(free|discount|code|% off|on us|on me|coffee|welcome|gladly|happily|lovely|fun|hello|cuppa)',
      '(ask for|say hello|say hi|call me|ring me|tell me and|bring the (kids|dog|children))',
      'try (a|an|the)',
    ],
    better: [],
    model: ['A photo on arrival settles these things in a minute.'],
    note: ADVICE,
    flags: [
      'And next time maybe take a photo.',
      "PS next time you've got fancy stone, bung a towel over it.",
      "Keep your receipt next time, it would've cut two weeks off.",
    ],
    passes: ["Next time, bring the dog, he's welcome.", 'Next time take the 10% off with code MAY.', 'And next time, ask for me and the coffee is on us.'],
  },
  {
    id: 'a-person-who',
    phrase: [
      "^ [(a|an|any|every|no) …1 (son|daughter|child|boy|girl|family|business|company|shop|firm|school|hotel|musician|pupil|mother|father|husband|wife|team|neighbour|neighbor|homeowner|landlord|cyclist|rider|skipper|cook|gardener|pilot|baker|writer|author|teacher|engineer|architect|employee|employer|accountant|manager|bride|couple|player|merchant|trader|investor|freelancer) (who|who's|who'd|who've|that|that's|which|of|with|running|worth|on|in) …,10 (can|should|ought to|knows|makes sure|keeps|reads|checks|pays|asks|learns|will tell|will|must|does not|doesn't|would) (pick|know|read|check|make|pay|have|ask|keep|ring|call|plan|measure|tell|learn|sort|see|that|his|her|its|their|first|many|not|before|be)] …2",
      '[(anyone|anybody|everyone|everybody|those|people|someone|somebody) (with|of) (a|an|any|some|even|half|the) …3 (experience|sense|brain|eye|eyes|calendar|watch|clue|degree|knowledge|training) …1 (can|could|will|would|knows|should|might|tells)] …3',
      "[(anyone|anybody|everyone|everybody|those|whoever|people) (who|that) (wants|want|wanted|books|orders|buys|flies|drives|parks|owns|keeps|sends|signs|lives|moves|rents|runs|travels|eats|leaves|waits|complains|chooses|picks) …6 (should've|should have|should|ought|must|needs to|has to|had better|is free to|can hardly|cannot|can't|knows|takes)] …3",
      "[(usually|generally|always|mostly|invariably) the (people|ones|folks|customers|clients|guests|parents|tenants) (who|who've|that) (never|shout|complain|have never|didn't|did not|don't)] …3",
    ],
    unless: ['should be able', '(loves|deserves)', ...CONCEDED, '(thank|thanks|welcome|right to)', '(any questions|a question)', '(free|gladly|happily)'],
    better: [],
    model: ['The ward round is at ten; the nurse can call you in for it.'],
    note: SCHOOL,
    flags: [
      "A son who's at the bedside can pick up a phone.",
      'Anyone with a little experience can tell that from a photo.',
      "Anyone who wants it Friday should've gone to IKEA.",
    ],
    passes: ['Anyone with a ticket can sit where they like.', 'Anyone who wants a refund gets one.'],
  },
] as const satisfies readonly Rule[];
