/** Sarcasm: mock praise, mock pity, mock thanks, mock fear. */
import type { Rule } from '../../../../core/rules/rule';
import { OWN, SARCASM } from './shared';

export const SARCASMS = [
  {
    id: 'mock-congratulations',
    phrase: [
      '[(congratulations|congrats|well done|kudos|bravo|hats off|full marks|great job|good job|nice work|nice job|great work) (to you)? (on|for|in|at) (finding the one|being (the|so)|managing to (break|lose|miss|ignore)|sending|breaking|losing|wasting|ignoring|missing|setting|putting|overlooking|discovering|working|mastering|noticing|figuring|the (longest|rudest|angriest|worst|one)|your (tone|patience|manners|essay|tantrum)) (…8 /)?]',
      '/ [(bravo|slow clap|well done you|genius|einstein|sherlock|captain obvious|professor|what a surprise|shocker|big surprise|who knew|go figure|duh|quelle surprise|imagine that|fancy that)] $',
      '^ [(slow clap|bravo you|genius|newsflash|news flash|shocker|surprise surprise|breaking news|well spotted sherlock|no shit|no kidding|duh|captain obvious|hold the front page|stop the presses) (…8 /)?]',
      '[(stop the presses|hold the front page|alert the (media|press)|call the (papers|press))]',
      '[(give|award|pin) (the (man|lady|gentleman|woman)|yourself|him|her|you) (a|the) (medal|prize|gold star|cookie|biscuit|trophy|oscar|round of applause)]',
      '[(want|expect|expecting|waiting for|would you like|did you want|do you want) a (medal|cookie|biscuit|gold star|round of applause|lollipop|prize|parade)]',
      '[(einstein|sherlock|mister|captain obvious|professor) (here|strikes again)]',
    ],
    unless: [
      ...OWN,
      '(new|baby|wedding|birthday|house|degree|exam|job|promotion|licence|license|certificate|anniversary|milestone|the (one|only) bug|win|winning|passing|goal|title|record)',
      '(from the|thanks|thank|hurray|hooray)',
      '(we|our …2) missed',
      '(so|this|that) (patient|patiently|quick*|well|thorough*|neatly)',
    ],
    better: [],
    model: ['That button resets everything; I have restored the settings from Sunday.'],
    note: SARCASM,
    flags: [
      'Congratulations on finding the one button the manual tells you to leave alone.',
      'You threaten us for 11 euros, bravo.',
      'OMG stop the presses, a show was removed.',
      'The lid was closed, Einstein.',
    ],
    passes: [
      'Congratulations on finding the one bug that our testers missed.',
      'Congratulations on your new house!',
      'Bravo to your daughter.',
      'Well done on passing the exam.',
    ],
  },
  {
    id: 'good-luck-with-that',
    phrase: [
      '[(good luck|best of luck|the best of luck|all the best|have fun|enjoy) (with that|with your (lawyer|lawsuit|complaint|review|claim|attitude|lawyers|chargeback|little …2)|with this (attitude|tone)|(finding|getting|convincing|persuading|explaining|proving|telling|trying|suing|winning|collecting) (anyone|anybody|someone|somebody|a (judge|court|lawyer|jury|cheaper|better)|that|it|us|your|the (judge|court|bank)|another)) (…8 /)?]',
      '[good luck (finding|getting) …6 (else|elsewhere|that cheap|for (less|that|this))]',
    ],
    unless: ['(hope|wish you|new (place|home|flat|job)|exam|we will help|help you)'],
    better: ["I'd be glad to look for a way with you"],
    note: SARCASM,
    flags: ['Good luck with that.', 'Good luck finding anyone else daft enough to take you on.', 'Best of luck convincing a judge.'],
    passes: ['Good luck with the new place!', 'Good luck with your exam on Friday.', 'Good luck finding the right shade, the chart may help.'],
  },
  {
    id: 'mock-thanks',
    phrase: [
      '[(thanks|thank you|many thanks|cheers|much obliged) (so much|very much|ever so much)? for (the|your|this|that|yet another|another) (so|oh so|ever so)? (essay|novel|lecture|sermon|tirade|speech|charming|delightful|lovely (tone|words|manners)|novella|rant|life story|epistle|monologue|wisdom|expert (opinion|advice)|legal advice|history lesson|insult|insults|abuse|threat|threats|drama|little …1|kind threat|warm words|such …1|so …1|oh so …1|enlightening|unsolicited|masterclass|diagnosis|ultimatum|friendly (lines|words|threat)) (…8 /)?]',
      '[what (a|an) (delightful|charming|lovely|heartbreaking|touching|moving|riveting|fascinating|gripping|original|novel|wonderful|gracious|generous|pleasant|friendly) (email|e|mail|message|story|tale|letter|note|tone|attitude|manner|theory)] (to (find|open) on a monday morning|$)',
      '[(I|we) (can|do) (actually)? read] , (thank you|thanks|you know)',
      '[(yes|we|I|no) …4 , (thank you very much|thanks very much|thank you so much)] / & (read|spell|count|know|can|fluently)',
      '[thrilled (as|though) (we|I) (are|am) (…8 /)?]',
      "[(you've|you have) (made|sweetened|brightened) (my|our) day]",
      '[(just|exactly) what (I|we) (needed|wanted) (on|this|today|to (hear|read))]',
    ],
    unless: [
      '(helped|helpful|really|honest*|welcome|good news|genuinely|fair)',
      '(five|four) stars?',
      '(lovely|kind|sweet) (photo|photos|picture|words|review)',
      '(your ninth|flight|stay|visit)',
      '(sorry|apolog*)',
    ],
    better: ['thank you for your message'],
    note: SARCASM,
    flags: [
      'Thanks for the essay.',
      'What a delightful email to find on a Monday morning.',
      'Thank you for your so friendly lines, they sweetened our day.',
      'We can read, thank you, and quite fluently.',
    ],
    passes: ['Thanks for the helpful summary.', 'Thank you for your patience.', 'What a lovely photo of the cake!', "What a heartbreaking week you've had."],
  },
  {
    id: 'mock-pity',
    phrase: [
      '[(my|our) heart (bleeds|is bleeding|breaks|weeps|goes out) (for you)?] /',
      "[(pass the (tissues|hankies|sick bag)|break out the violins|world's (smallest|tiniest) violin|cue the violins|play the violin|get the violins out|bring out the violins|tiny violin)]",
      '[(oh|ooh|aw|aww|awww|boo|poor) (you poor|you baby|baby|diddums|darling|poor you|little you|lamb|petal)] , (the poor|did|how|was|whatever)',
      '[(tick tock|boo hoo|cry me a river|wah wah|bless your little heart|bless your cotton socks|(heaven|god) forbid (his|her|your|you should|the …1 should) (…8 /)?|perish the thought)]',
      "[if (that's|that is|this is|it's|it is) such a (tragedy|catastrophe|disaster|drama|hardship|ordeal|problem|burden|chore)]",
      '[poor (Rex|dog|cat|kid|child|animal|thing|you|me) , (being stuck|with an owner|having) …5 (like (that|you))]',
    ],
    unless: [
      '(heaven|god) forbid it',
      '(heartwarming|sorry|apolog*|condolence*|happy tears|laughing|with laughter|on your behalf|for joy|our own|my own|loss|gets well|cold|excit*)',
      '(save|keep) the drama (for|until) (sunday|friday|festival)',
      'drama (festival|club|class|school|series)',
    ],
    better: ['I can hear that this is a real nuisance'],
    note: SARCASM,
    flags: ['Boo hoo.', 'My heart bleeds.', "If that's such a tragedy, there's always the telly."],
    passes: [
      'Save the date for the drama festival.',
      "I'm losing sleep over my own mattress.",
      'Poor Rex, being stuck indoors in a heatwave!',
      'Our hearts go out to your family.',
    ],
  },
  {
    id: 'mock-fear',
    phrase: [
      "[(I'm|I am|we're|we are|I'd be|we'd be|consider me) (all|really|simply|absolutely|so|positively|just|already|literally)? (quaking|trembling|shaking|terrified|petrified|quivering|shivering|scared stiff|in tears|crying|weeping|losing sleep|shaking in (my|our) boots|heartbroken|shocked I tell you)] ",
      '[(ooh|oh) , …4 (scared|scary|quaking|trembling|shaking|terrifying|frightening|frightened)]',
    ],
    unless: ['(sorry|apolog*|laughing|with laughter|for joy|cold|excit*|our own|my own|happy|dog|cat)'],
    better: ["I'd be sorry to see it come to that"],
    note: SARCASM,
    flags: ['Ooh, one-star reviews, we are quaking.', 'Ooh, tick tock, we are trembling.', 'I am losing sleep over your mattress, truly.'],
    passes: ["I'm losing sleep over my own mattress.", 'We are shaking with laughter about your card.'],
  },
  {
    id: 'spare-us',
    phrase: [
      '[(save|spare|cut|keep|drop|skip|stop) (me|us)? (the|your) (drama|dramas|lecture|lectures|sermon|sob story|sob stories|theatrics|act|crap|tears|breath|outrage|crocodile tears|histrionics|violins|life story|nonsense|attitude|sarcasm|rant|insults|threats) (…8 /)?]',
    ],
    unless: ['(save|keep) the drama (for|until) (sunday|friday|festival)', 'drama (festival|club|class|school|series)', '(save|keep|cut) the act'],
    better: ["let's keep to the matter"],
    note: SARCASM,
    flags: ['Save the drama for the stage.', 'Spare us the lecture.', 'Cut the crap.'],
    passes: ['Save the date for the drama festival.', 'This will spare you the trip.'],
  },
] as const satisfies readonly Rule[];
