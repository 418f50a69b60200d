/** How an English draft is built: greeting and sign-off, whom a sentence speaks to, and what it is worth. */
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
  {
    // What a customer is told to do or is offered says nothing of their concern.
    sign: 'address',
    phrase: [
      "you …1 (*ed|were|was|had|have|got|gave|sent|told|bought|paid|left|lost|wrote|read|found|took|came|went|said|made|kept|felt|saw|heard|sat|stood|drove|flew|spent|put|met|did|didn't|never)",
      "(you've|you'd|you're (right|asking|waiting|missing|looking|still)|you are (right|asking|waiting|missing|looking|still))",
      "your …8 (*ed|was|were|wasn't|weren't|has|says|shows|hasn't|had|did|didn't|came|went|got|left|broke|isn't|aren't|missing|broken|wrong|late|gone|still|never|stuck)",
      '(about|with|regarding|concerning|of|from) your',
      '(how|that|why) …3 your',
      '(to|on|for|cost|left|let|kept|sent|send|sends|gave|told|owe|made|makes|put|*ed) you',
      '(how|why|what|when|where|that) …3 you',
      '(thank you|thanks|grateful) for (telling|writing|letting|describing|explaining|setting|sharing|flagging|bringing|being)',
      '(thank you|thanks) for (your|the) …8 and (your|the)',
    ],
    unless: [
      '^ (please|kindly|just|simply|update|open|click|use|put|send|try|go|choose|press|check|make sure|keep)',
      "(you can|you could|you may|you might|you'll|you will|you won't|you would|you need|you needn't|you should|you must|you have to|you don't (have|need)|you'd (need|have|get|be able))",
      "(if|unless|once|as long as|so that|provided|should) …2 (you|you'd|you'll|your|you've|you're)",
      '(will|may|should|need to|needs to)',
      '(I|we) (can|could|will|would) (also|gladly|only|happily|still)? (offer|do|give|move|send|refund|credit|add|change|swap|replace|let|be|have|make|take|bring|put)',
      "(I'll|we'll|I'd|we'd)",
      '(is|are|was|were) (not|also|still|fully|only|already)? (covered|included|available|possible|valid|permitted|allowed|refunded|credited|free|attached|enclosed)',
      "(isn't|aren't) (covered|included|available|possible|valid|permitted|allowed)",
      '(please|covers|includes|costs|allows|lasts|permits)',
      '(with all due respect|trained|bless|anyone who|get you|tells you|come to you|between you|wrote you)',
    ],
  },
  {
    sign: 'thanks',
    phrase: [
      '^ (thank you|thanks|many thanks|thank|thx|cheers for|much appreciated)',
      '(thank you|thanks) for (your|getting|contacting|reaching|writing|the|coming)',
    ],
  },
  {
    // Pleasantries and sermons answer as little as thanks do.
    sign: 'thanks',
    sentence: 'statement',
    phrase: [
      '(condolences|congratulations)',
      '(we|I) …4 (passionate|committed|dedicated|proud|strive|striving|pride ourselves)',
      '^ (what|such) a (lovely|nice|wonderful|great|miserable|rotten|sad|day|shame|pity|question)',
      '^ (a|an) …3 , (lovely|wonderful|how nice|how lovely|what a)',
      '^ (anybody|anyone|everybody|everyone|customers|passengers|guests|policyholders|tenants|members|users|people|most people) …8 (is|are|should) (reminded|expected|advised|supposed|asked|know)',
      '(hardly|scarcely) …8 , (does|do|is|are|would|will|can) (it|that|this|they|you)',
      '(seldom|never|hardly|rarely) in a position to',
      'par for the course',
    ],
    unless: ['^ (yes|no|of course|certainly|sure)'],
  },
  {
    sign: 'takes-back',
    phrase: ['^ (but|however|nevertheless|nonetheless|still|unfortunately|yet|that said|having said that)'],
  },
  {
    sign: 'offers',
    phrase: [
      '(happy to|glad to|gladly|want to help|like to help|love to help|ready to help|willing to help|here to help|try to help|can help|want to solve|help you|solve|sort|suggest|suggestion|propose|proposal|offer|fix|put right|look into|find a solution|resolve|work on)',
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
];
