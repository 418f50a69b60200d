/** English words that name what the customer went through, and that nobody should have to. */
import type { ElementCue } from '../../../core/checklist/element-words';

const TIME =
  '(hour|hours|minutes|morning|mornings|afternoon|afternoons|evening|evenings|day|days|night|nights|week|weeks|weekend|weekends|month|months|lunch break|birthday|holiday)';
const TIMES =
  '(days|weeks|hours|minutes|months|nights|calls|emails|letters|tickets|times|attempts|visits|reminders|messages|trips|wait|waiting|week|month|year|hour)';
const TOO_MUCH =
  '(too long|too many|too much|long enough|a long time|an age|unacceptable|not acceptable|not okay|not ok|not on|no joke|hard going|out of order|absurd|ridiculous)';
const NASTY =
  '(annoying|horrible|horrid|nasty|rotten|miserable|awful|dreadful|terrible|upsetting|frustrating|infuriating|maddening|unpleasant|unsettling|worrying|frightening|scary|stressful|distressing|painful|embarrassing|disappointing|rough|tough|lousy|poor|sorry|sad|grim|hard|rude|cruel|ugly)';
const LIVED =
  '(thing|way|surprise|shock|feeling|experience|position|situation|moment|welcome|start|morning|afternoon|evening|night|day|week|weekend|time|wait|spot|place)';
const HURT =
  '(pain|hand|arm|leg|foot|ankle|knee|back|head|eye|skin|wound|cut|burn|burns|swelling|rash|tooth|fever|shock|little one|baby|dog|cat)';
const DEAR =
  '(mother|mum|mam|mom|father|dad|husband|wife|partner|son|daughter|brother|sister|grandmother|grandfather|gran|nan|aunt|uncle|dog|cat|friend|loss|bereavement|illness|accident|injury|diagnosis)';

export const burdens: readonly ElementCue[] = [
  {
    // The customer's time and effort.
    sign: 'acknowledges',
    sentence: 'statement',
    phrase: [
      `you (took|'ve taken|had to take|lost|gave up|missed) …4 (morning|afternoon|day|days|evening|shift|hours|weekend|holiday|wages|pay|train|flight) (off|over|because|for|to|on|/)`,
      `you …2 (spent|wasted|sat|queued|hung|stood|waited|stayed|lost) …4 ${TIME} (trying|on|at|in|for|without|with|because|explaining|chasing|waiting|/)`,
      `you had to …1 (chase|ring|call|write|ask|explain|repeat|wait|queue|find out|hear|go|come|come back|drive|cancel|rearrange|clean|sit|stand|learn|see|read|deal) `,
      "(you've|you have|you had) had to …1 (chase|ring|call|write|ask|explain|repeat|wait|queue|find|hear|go|come|drive|cancel|rearrange|clean|sit|stand|deal|contact|live|manage)",
      `(you've|you have|you were|you had) …1 been? (without|left without|stuck|left|passed|sent|pushed) …6 (${TIME}|around|in the (cold|dark|rain)|from (pillar|one|department|person|desk)|standing|hanging|waiting)`,
      `(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|so many|that many|*0|*1|*2|*3|*4|*5|*6|*7|*8|*9|that|this) ${TIMES} …4 (is|are|was|were) …3 ${TOO_MUCH}`,
      `(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|so many|that many|*0|*1|*2|*3|*4|*5|*6|*7|*8|*9) ${TIMES} …10 (is|are|was|were) (far|much|way|just|simply|plainly) ${TOO_MUCH}`,
      `(is|was|that's|it's|took|taken|been|waited|waiting) (far|much|way) too long`,
    ],
    unless: [
      "(if|unless|whether|until|once|so that|when) …3 (you|you've|we|they|it)",
      "(not|never|*n't) …4 (too long|too many|too much|had to|have had to)",
      "(before|after|because) you (had|spent|waited|'ve)",
      'you waited …6 (until|till|before|to (report|tell|claim|reply|send))',
      '(you|customers) (would|will|could) have (had)? to',
      '(only|merely) had to',
      '(quiet|nice|lovely|good|great|wonderful|happy)',
      '(usually|normally|generally|file|files|name|title|password|cable|hose|curtain|trousers)',
    ],
  },
  {
    // What ought to have been done for them.
    sign: 'acknowledges',
    sentence: 'statement',
    phrase: [
      "you (should have|should've|ought to have|deserved to) …1 (heard|been (told|asked|given|warned|offered|called|rung|informed|kept|helped|met|treated|listened|shown|let)|gotten a|got a (call|reply|proper|straight)|had (a|an|word|the) (call|answer|reply|apology|straight|proper|warning|explanation))",
      "(customer|family|child|guest|patient|parent|tenant|person|passenger|somebody|someone) …6 (should have|should've|ought to have) …1 (been|had|got|gotten|heard)",
      '(nobody|no one|no customer|no guest|no child|no parent|no patient|no passenger|no tenant|no family) (should|ought to) (ever|have to)? …1 (be|have|feel|wait|go|sit|sleep|hear|find|ask|fight|chase|read)',
      "(shouldn't|should not|should never|ought not to|ought never to) (have)? (be|been|taken|cost|needed|had to|have to) …6 (you|your|that long|so long|this long|this hard|so hard|three|two|four|five)",
      "you (shouldn't|should not|should never|ought not to) (have)? (been|be|found|find|hear|heard|waited|have had|have to)",
      'you (deserve|deserved|expected|were owed|are owed|paid for|were promised) (a|an)? (better|more|far|much|straight|proper|clear|honest) …3',
    ],
    unless: [
      '(if|unless|whether) …3 (you|it|they)',
      "you (should have|should've) (been able|had (a|the) (email|letter|copy|invoice|link))",
      "you (shouldn't|should not) (need|have|be|hear|wait) (to (pay|do|call|worry|bring|update|change|wait)|any|a problem|trouble|charged|affected|able|longer|more)",
      '(would|will|can|could) you',
      "(not|*n't) (really|actually)? (expected|promised|owed)",
      'you (should|ought to) have been (able|careful|aware|clear|polite)',
      'should (not|never) be (used|left|stored|washed|opened|exposed|mixed|given|sent|shared|placed|heated)',
      "shouldn't be (used|left|stored|washed|opened|exposed|mixed|given|sent|shared|placed|heated|a problem|long|any)",
    ],
  },
  {
    // What it is like, and that it cannot be undone.
    sign: 'acknowledges',
    sentence: 'statement',
    phrase: [
      `(that's|that is|that was|this is|this was|it's|it is|it was|what|such|must be|must have been|quite) (a|an) …2 ${NASTY} …1 ${LIVED}`,
      '(I|we) (do|can|could|can well|can only|can quite|certainly|fully|completely|totally|really|honestly)? (get it|hear you|feel for you|feel your) …3',
      "(I|we) (can|do|could|can well|can only|can quite|can completely|can certainly)? (see|understand|imagine|appreciate|get) (why|how) …1 (that's|it's|this|that|it|they|you'd|you've|he|she|anyone|somebody|your)",
      '(I|we) can (well|only|easily|just|fully|certainly)? imagine (it|how|what|the|your) …3',
      "(I|we) know …1 (that|this|it|an apology|money|a refund|a voucher|sorry|none of (this|that)|words|saying|no|the) …5 (doesn't|does not|won't|will not|can't|cannot|isn't|is not) …3 (fix|undo|change|make up|bring|replace|give|help|mend|cover|heal|take|much|enough|the same|get|what|any|solve|warm)",
      '(no|nothing) …8 (will|can|could) (undo|bring back|give you back|make up for|replace|take back|change what)',
      "(I|we) (can't|cannot|can not|won't|couldn't) (undo|give you back|make up for|turn back|bring back|give you …4 back) …4",
      '(makes|made|making|make) (a bad|an already|a hard|a difficult|things|matters|it all|it) …4 worse',
      `(I|we) (do|really|very much|truly|sincerely|only|all)? (hope|hoping) …1 (the|your|that|his|her|little) …2 ${HURT} …2 (is|are|has|have|gets|heals|eases|feels|stops|recovers|settles|will be) …2`,
      `(I|we) (do|really|very much|truly|sincerely|only|all)? (hope|hoping) …1 (you're|you are|she's|he's|she is|he is|they're|everyone is|everybody is|nobody was|no one was|you feel|she feels|he feels) …2 (feeling|better|recovering|recovered|resting|on the mend|all right|alright|okay|ok|safe|hurt|unhurt|healing)`,
      `(sorry|saddened) (about|for|to hear (about|of)) (your|the loss of your) …2 ${DEAR}`,
      '(heart goes|hearts go) out',
      '(my|our) (deepest|sincere|sincerest|heartfelt|warmest)? (condolences|sympathy|sympathies|thoughts are with)',
      "(I'm|I am|we're|we are) …3 (worried|concerned) (about|for) …3 (too|as well|/)",
      "(that's|that is|that was|how|very|so|really) (very|so|really|most)? (kind|thoughtful|generous|decent|gracious) of you",
    ],
    unless: [
      '(if|when|whenever|should|unless) …3 (you|it|that|this|I|we|they)',
      "(you would|would you|could you|be so|would be|it'd be) …2 (kind|thoughtful|good) ",
      "(don't|cannot|can't|do not|not sure I) …1 (get it|see|understand|imagine)",
      'imagine (that|it) (might|may|could|will|would|is|was|has)',
      '(day|moment|minute|time|once|until|before) I …1 get it',
      '(see|understand) (how|why) (that|it|this|they) (works|work|worked|is done|happened|came about|went)',
      '(in|with) sympathy',
      '(thing|way) to (write|say|tell|ask|put)',
      '(get it|hear you) (done|back|fixed|sorted|to|out|over|right|in|on|from|by|for|up|ready|there|sent|posted|shipped|moved|repaired|made|approved|signed|well|clearly|loud|say|perfectly|now)',
      '(replace|give you back) (the|your|it|them|parts|any) …4 (unless|without|until|if|because)',
      '(shortly|soon|doing well|keeping well|finds you)',
      'how (kind|thoughtful|generous) of you to (tell|inform|let|notice)',
      "(don't|didn't|do not|never|not|won't) …4 (made|make|makes|making) …4 worse",
    ],
  },
  {
    // The customer is not the one who is wrong.
    sign: 'acknowledges',
    sentence: 'statement',
    phrase: [
      "(you're|you are|you were|you) (not|aren't|weren't) (being|seeing|imagining|overreacting|making|asking too|alone|wrong|unreasonable|mistaken|blind|going mad|at fault|to blame)",
      'you did (nothing|not do anything|everything|exactly) (wrong|right|what|as|you)',
      "(you|you've) (didn't|did not|haven't|have not|haven't) (do|done|did) anything wrong",
      "(it's|it is|that's|that is|this is|none of (this|it) is|none of (this|it) was|that was|this was|it was) (not|never)? (your|you) …1 (fault|doing|mistake|job|problem)",
      "(wasn't|isn't|not|nothing) …2 (your (fault|doing|mistake)|anything you did|you did|down to you|what you did|(mistake|error|fault|misunderstanding) on your (side|end|part))",
      "you (had|have|'ve) every right to (be|go|complain|take (this|it)|turn|feel|expect|ask|know|shout|want)",
    ],
    unless: [
      "(if|whether|unless|when) …6 (your|you|you're)",
      "(that's|it's|it is|that is|this is|was) (your|you) ",
      "(is|was|it's|that's|must be|probably|clearly|partly) your (fault|doing|mistake|problem)",
      '(alone|the only) …2 (responsible|liable|person who|one who)',
      "(not|isn't|wasn't) …2 (our|my) (fault|mistake)",
      'being (billed|charged|asked|moved|put)',
      'you are not (making|asking) ',
      'not your (job|problem) to (tell|decide)',
    ],
  },
  {
    // The proof was worth sending.
    sign: 'acknowledges',
    sentence: 'statement',
    phrase: [
      '(thank you|thanks|grateful) …4 for …4 (photo|photos|picture|pictures|screenshot|screenshots|video|videos|recording|receipt|log|logs|list|notes|dates|note|letter) && (leaves no|no doubt|says it all|settles it|settles|shows (exactly|clearly|it)|tell me|tells me|tell us|tells us|made it|makes it|saved|easy to|easier|they show|it shows)',
    ],
  },
];
