/** How an English draft is built: greeting and sign-off, whom a sentence speaks to, and what questions ask for. */
import type { ElementCue } from '../../../core/checklist/element-words';

export const frame: readonly ElementCue[] = [
  {
    sign: 'greeting',
    phrase: [
      "^ (dear|hi|hello|hey|hiya|howdy|greetings|g'day|good (morning|afternoon|evening|day))",
      '^ good (morning|afternoon|evening|day)',
    ],
  },
  {
    sign: 'sign-off',
    phrase: [
      '^ (kind|kindest|best|warm|warmest|many|with|all|friendly|very best|with kind|with best|with warm|with many) …3 (regards|wishes|greetings|thanks|best|greets)',
      '^ (regards|sincerely|cheers|best|thanks|yours|warmly|cordially|respectfully|love|ciao|rgds|kr|br|ta|thx) …2 (sincerely|faithfully|truly|again|ever|and regards)? $',
      '^ (yours|sincerely|cheers|regards|best|warmly|warmest|thanks|thank you|many thanks) /',
      '^ (thanks|thank you|cheers|many thanks) (again|so much|and|for your (patience|understanding|custom|business)|very much) …6 $',
      '^ (best|all the best|all best|speak soon|talk soon|take care|mind yourself|mind yourselves) …2 $',
      '^ have a (nice|great|good|lovely|wonderful|pleasant) …4 $',
      '^ (your|the) …3 team $',
      '^ (see you|until then|till then|looking forward) …6 $',
    ],
  },
  {
    sign: 'no-name',
    phrase: [
      '(sir|madam|customer|client|guest|team|all|everyone|there|folks|resident|tenant|member|user|subscriber|sirs|colleagues|friend|valued|whom|concern|sir or madam|passenger|patient|parent)',
      '(customer|support|service|services|care|help|desk|department|office|accounts|billing|sales|relations|complaints|helpdesk|centre|center|claims|reservations|operations|logistics|success|experience|manager|management|reception|admin|finance|bookings|returns|warehouse|shipping)',
      '(ltd|limited|inc|llc|plc|gmbh|co|company|corp|group|bank|insurance|hotel|store|shop|energy|airlines|telecom|board|council|society|university|clinic|practice)',
      '(kind|kindest|best|regards|yours|warm|warmest|many|thanks|sincerely|the|your|our|with|wishes|cheers)',
    ],
  },
  { sign: 'address', phrase: ["(you|your|yours|yourself|you're|you've|you'd|you'll|u|ur)"] },
  {
    sign: 'thanks',
    phrase: [
      '^ (thank you|thanks|many thanks|thank|thx|cheers for|much appreciated)',
      '(thank you|thanks) for (your|getting|contacting|reaching|writing|the|coming)',
    ],
  },
  {
    sign: 'takes-back',
    phrase: ['^ (but|however|nevertheless|nonetheless|still|unfortunately|yet|that said|having said that)'],
  },
  {
    sign: 'offers',
    phrase: [
      '(happy to|glad to|gladly|want to help|want to solve|help you|solve|sort|suggest|suggestion|propose|proposal|offer|fix|put right|look into|find a solution|resolve|work on)',
    ],
  },
  {
    sign: 'rhetorical',
    phrase: [
      '(who knows|what now|so what|why not|why bother|who cares|is that so|right|ok|okay|agreed|deal) $',
      '^ (really|seriously) $',
      'does (that|this|it) (work|help|suit|sound)',
      'sound (good|ok|okay|fair)',
    ],
  },
  {
    sign: 'help',
    phrase: [
      '(call|text|ring|dial|phone|samaritans|lifeline|helpline|line|talk|speak|reach|number|crisis|shout|confidential)',
    ],
  },
  {
    sign: 'affirms',
    sentence: 'statement',
    phrase: [
      "^ (yes|yep|yup|nope|yeah|aye|nah|sure|certainly|absolutely|definitely|of course|indeed|sadly not|unfortunately not|afraid not|I'm afraid not|I'm afraid so|not yet|not quite|not any more|not automatically|by all means|no problem|not a problem|without a problem|gladly)",
      '^ (no|correct|exactly|right) /',
      '^ no (it|you|they|we|there|that|returns) ',
      "^ (you can|you may|you could|you can't|you cannot|you don't|you do|it does|it doesn't|it will|it won't|it isn't|it is (possible|not possible|included|fine)|we do|we don't|we can|we can't|they do|they don't|there is|there isn't|that works|we accept|we ship|we offer|I can't|happy to)",
      '/ (yes|no) /',
    ],
    unless: [
      "^ (you are|you're|that's|that is|it is|it's) …2 (right|welcome|wrong|frustrating|upset|angry)",
      '^ (no|right) (wonder|doubt|away|now|one|matter|excuse)',
      '^ I can (see|understand|hear|tell|imagine|only|well|fully|certainly)',
      '^ I can …2 (understand|see|imagine|appreciate)',
      '^ of course …3 (understand|sorry|upset|frustrat*)',
      '^ (we|I) (have|are|am) (received|sorry|in receipt)',
      "^ (you can|you'll|you may) …2 (reach|call|contact)",
    ],
  },
  {
    sign: 'asks-when',
    phrase: [
      "(when|by when|how long|how soon|how quickly|since when|until when|till when|how fast|what time|what date|which day|what day|which date|what's the eta|eta)",
      "(what|which) (is|are|'s) …3 (date|deadline|timeframe|time frame|eta|schedule|opening hours)",
    ],
    unless: ['^ …6 (is|are|do|does|can|will|was|were) …8 when'],
  },
  {
    sign: 'asks-amount',
    phrase: [
      '(how much|how many|how big|how large|how tall|how wide|how heavy|how far|how old|how high|how expensive)',
      "what (is|are|would|does|do|'s) …5 (cost|price|fee|charge|rate|amount|total|costs|prices|fees|rates)",
      "what's …3 (cost|price|fee|charge|rate|amount|total)",
    ],
  },
  {
    sign: 'asks-yes-or-no',
    sentence: 'question',
    phrase: [
      "/ (and|so|also|but|ok|okay|then|please)? (can|could|may|might|do|does|did|is|are|was|were|will|would|shall|should|has|have|had|am|isn't|aren't|don't|doesn't|can't|won't|wouldn't|couldn't|haven't|hasn't|must) (I|we|you|he|she|it|they|the|my|our|your|this|that|there|these|those|a|an|any|anyone|someone|somebody|anybody|not|also|such|all|both|either|one|its|his|her|their|Sunday|two)",
      "(right|correct|yes|no|isn't it|or not|okay|ok|or) $",
      '(is it|would it be|is there|are there) …2',
      '(any chance|possible|allowed|ok if|okay if)',
    ],
    unless: ['^ …3 (when|how|where|what|who|why|which|whose)'],
  },
];
