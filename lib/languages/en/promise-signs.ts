/** Whose deed an English promise is, and what it is about. */
import type { CommitmentCues } from '../../core/commitments/commitment-cues';

const PEOPLE: readonly string[] = [
  'technician|technicians|tech|engineer|engineers|electrician|plumber|fitter|installer|surveyor|inspector|adjuster|assessor|contractor|builder|roofer|locksmith|glazier|decorator|gardener',
  'driver|courier|carrier|crew|postman|movers|DHL|UPS|FedEx|USPS|DPD|Evri|Royal Mail|supplier|warehouse|depot|shop|store',
  'bank|insurer|manufacturer|seller|retailer|vendor|landlord|agent|workshop|garage|airline|council|court|lab|Openreach|PayPal|nurse|doctor|surgeon|solicitor',
  'colleague|colleagues|team|manager|supervisor|accounts|billing|specialist|handler|dispatcher|department|director|partner',
];
const THINGS: readonly string[] = [
  'parcel|package|delivery|order|shipment|consignment|item|items|replacement|part|parts|unit|letter|card|suitcase|luggage|bag|box|pallet|spare',
  'sofa|table|mattress|fridge|washer|machine|router|phone|laptop|tickets|coach|dress|shoes|books|book|lamp|chair|chairs|bike|pump|boiler|keys|key',
];
const SUBJECT = '(the|a|an|our|my|your|this|both|his|her|their|another)';
const NO_SUBJECT = '(to|with|from|by|for|at|of|through|via|into|on|about|via|against)';

const after = (before: string, groups: readonly string[]): string[] => groups.map((words) => `${before} …1 (${words})`);

export const englishSigns: Pick<CommitmentCues, 'whose' | 'others' | 'notOthers' | 'limits'> = {
  whose: [
    {
      name: 'people',
      phrase: [...after(SUBJECT, PEOPLE), '(Mr|Mrs|Ms|Dr)', '^ …1 (he|she|they)', "(he'll|she'll|they'll|they're)"],
      unless: after(`~${NO_SUBJECT} ${SUBJECT}`, PEOPLE),
    },
    {
      name: 'does',
      phrase: [
        "(will|'ll|shall|he'll|she'll|they'll) …2 (come|visit|arrive|call|ring|phone|deliver|collect|bring|fit|install|replace|repair|fix|check|send|email|return|refund|release|decide|contact|attend|inspect)",
        "(will|'ll|shall|he'll|she'll|they'll) …2 (pick|reach|review|write|let|get|drop|start|look|process|give|take|knock|carry|swap|measure|cut|text|post|reply|answer)",
        "(will|'ll|shall|he'll|she'll|they'll) …1 be …1 (with|there|at|round|out|over|back|in touch|here|coming|calling|visiting)",
        "(is|are|they're) …2 (coming|arriving|visiting|calling|delivering|collecting|booked|scheduled|due)",
        '(comes|visits|arrives|calls|rings|delivers|collects|brings|fits|attends|swaps|starts|picks)',
      ],
    },
    {
      name: 'thing',
      phrase: after(SUBJECT, THINGS),
      unless: after(`~${NO_SUBJECT} ${SUBJECT}`, THINGS),
    },
    {
      name: 'comes',
      phrase: [
        '(will|should|shall) …2 (arrive|reach|come|land|follow|be with you|be there|be delivered|get to you|be at your|turn up)',
        '(is|are) …1 (due|arriving|coming|scheduled|expected|out for delivery)',
        '(arrives|arrive|reaches|comes|lands|follows)',
        'be (with you|delivered|there|on your)',
      ],
    },
    {
      name: 'customerFirst',
      phrase: [
        "(if|once|when|as soon as|after|unless|provided|should) (you|you've|you're|you'll)",
        '(if|once|when|as soon as|after) (I|we) …1 (have|get|receive|got) (your|the|it|them|that|those|both|these)',
        "(if|once|when|as soon as|after) (I've|we've) …1 (got|received|had) (your|the|it|them|that|those|both)",
        '(if|once|when|as soon as|after) (your|the) …4 (arrives|arrive|reaches|is back|are back|comes|is in|are in|is here|lands|has arrived|is received|gets here)',
        '(on|upon|after) (receipt|receiving|getting)',
        "^ …1 (tell|send|reply|say|answer|let|give|email|write|forward|bring|upload|drop|return|pop|text|confirm|call|ring) …,16 and (I|we|I'll|we'll)",
        'with your (ok|okay|approval|go ahead|permission|confirmation)',
      ],
    },
  ],
  others: ['people+does', 'thing+comes'],
  notOthers: ['rule', 'own', 'negated', 'past', 'usual', 'subordinate', 'instruction', 'shop', 'offer', 'modal'],
  limits: {
    deeds: {
      refund: [
        'refund|refunds|refunding|refunded|reimburs*|credit|credited|crediting',
        'pay|transfer|send|put|give+back',
        'money|amount+back|account|card|transfer|return|returned',
      ],
      delivery: [
        'deliver|delivers|delivered|delivering|delivery|ship|ships|shipped|shipping|dispatch*|despatch*',
        'parcel|package|order|shipment|replacement|item+arrive|arrives|reach|reaches|send|sending|leave|leaves|goes|with|come|comes|receive|have|get',
        'courier|driver+come|comes|with|bring|brings|collect',
      ],
      callback: ['callback', 'call|ring|phone|telephone|calling|ringing+you|u|back'],
      reply: [
        'reply|respond|response|answer|update|feedback',
        'get+back',
        'let+know',
        'email|write|text|message|inform+you',
        'hear+from',
        'in+touch',
        'follow+up',
      ],
    },
    gives: [
      'refund|refunds|refunding|refunded|reimburs*|credit|credited|crediting|voucher|discount|goodwill|compensat*|waive|waiving|rebate|gift',
      'pay|transfer|send|put|give+back|you',
      'knock|take|taking+off',
      'receive|get|have',
    ],
  },
};
