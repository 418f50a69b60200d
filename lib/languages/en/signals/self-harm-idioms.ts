/** More English set phrases of those who think of dying: attempts made, a dose asked for, one's own funeral, having no one and nothing left. */
import type { SignalCue } from '../../../core/situations/message-signals';
import { NO_WISH } from './self-harm-wish';

const I = "(I|i|I'm|im|I've|ive|I'll|ill|I'd|id|me|my|myself)";

export const selfHarmIdioms: readonly SignalCue[] = [
  {
    kind: 'self-harm',
    phrase: [
      '[(lethal|fatal|deadly) (dose|amount|quantity)] && (of|how|pills|tablets|what)',
      '[how (many|much) (paracetamol|pills|tablets|insulin|sleeping pills|painkillers|codeine|morphine|antifreeze|aspirin|ibuprofen)] && (die|kill|fatal|lethal|enough|end|never wake|not wake)',
      '[(quick|painless|easiest|quickest|fastest|least painful) …2 (way|method|death) (to|of)? (die|go|end it|dying|kill)] && (I|my|me|what|how|is there)',
      `${I} && [(my|second|third|first|last|another|previous|failed|next|an) (suicide)? (attempt|attempts)] && (hospital|survived|life|overdose|ended|live|tried|failed|die|kill|discharged|suicide|pills)`,
      `${I} && [(should have|should've|shoulda|wish I had|wish I'd|wish it had|wish it|wish the …2|wished I|wishing I|hoped I would|pity I didn't|shame I didn't) …2 (died|killed me|taken me|finished me|finished me off|gone with|not survived|never survived|not woken|let me die|took me|have died|been me)]`,
      "[(should have|should've) been me]",
      "[why (am I|I'm|im|do I) …1 (still)? (alive|breathing|living|existing|bother living|wake up|even exist|here at all)]",
      '[(not|no longer|never) (scared|afraid|frightened) (of|to) (dying|death|die|be dead)]',
      "[(I'm|im|I am|not|never) …2 (a danger to|a risk to|at risk to|safe with|safe from|safe on|safe alone) (myself|my own|my self)]",
      "[(I'm|im|I am|I don't feel|I do not feel|I dont feel) (not)? safe (tonight|on my own|alone|with my thoughts|from my thoughts|by myself|in my own head)]",
      "[(not|n't|isn't) long for this world]",
      '[(scatter|spread) my ashes]',
      '[(my own funeral|at my funeral|my funeral|on my grave|my gravestone|my headstone|my coffin|my obituary|my wake)] && (not|will|you|can|when|tonight|soon|need|pay|paid|come|invited|sorted|planned|picked|send|want|ready|arranged|next|after|them|please)',
      '[(planned|planning|picked|chosen|chose|picking|writing|written) …2 (my (own)? funeral|the hymns|my obituary|my eulogy|my epitaph)]',
      "[(don't|dont|do not|didn't|not) …1 (let|want) …1 (my|the) <dear> …2 (find|finding|to find|see|finds) me]",
      '[(stopped|stopping|stop|not|quit|refuse|refusing) …1 (taking|to take|injecting) my (insulin|heart (tablets|pills|meds)|medication|meds|tablets|warfarin|pills|dialysis)] && (die|death|end|point|live|over|soon|purpose|on purpose|anymore|slip|let it|want|bother|goodbye)',
      "[(last|final) (email|e mail|message|letter|chat|call|thing|words|text|conversation) …2 (I|I'll|ill|I will|you) …2 (ever) …2]",
      "[(this|it) (is|'s|will be) (my|the) (last|final) (goodbye|farewell|message to the world|act|decision|words|breath|night alive|day alive|day)] (/|on|i|and|so|alive|goodbye|please)",
      "[(leave|leaving|left) (this|them|you|my kids|my children|my family|everyone) (world|behind|for good|with nothing but)] && (tonight|sorry|die|dead|end|life|goodbye|forgive|soon|can't|cannot|final|peace)",
      '[(just|only|all I|I|really) …1 (want|wanted|need|wish|long|crave) …2 (the pain|it all|this all|everything|it|my head|the noise|the voices|this life|the hurt|the suffering) …1 to (end|be over|stop|go quiet|go away forever|be finished)] (/|forever|now|for good|and|tonight|so|please|by)',
      '[(finally|at last|want|find|have|be at|rest in|be in|some) …1 (peace|eternal rest|eternal sleep|rest|the long sleep)] && (die|dead|gone|goodbye|death|grave|end|pills|tonight|world|life|forever)',
      "[(can't|cannot|cant|don't|dont|do not|couldn't|no longer|not) …1 (see|find|have|know) …1 (a|any|another|the)? (way out|way forward|way through|way on|future|future for me|tomorrow|light|reason|way to go on|point in me)] (/|except|any|but|other|for me|of this|and|in|at)",
      `${I} && [(nothing|nobody|no one|noone|no reason|not much|little) …1 (left|else)? to (live|stay|wake up|go on|hold on|carry on|get up|hang on|stick around) (for)? …1] (/|any*|in|now|since|and|so|here|without)`,
      "[(I'm|im|I am|I've|I was|been) …1 (completely|totally|all|utterly)? (suicidal|sucidal|suicidel|on suicide watch|self harming|self destructive|thinking about ending|having dark thoughts|planning my exit)]",
      "[(dark|intrusive|bad|black|suicidal|those|terrible) thoughts] && (again|every night|I|my|end|all|getting|worse|tonight|scared|alone|back|living|hurt) && (I|my|me|I'm|I've)",
      "[(samaritans|crisis line|crisis team|suicide hotline|suicide line|suicide helpline|988|lifeline)] && (I|me|my|I'm) && (rang|called|phoned|engaged|nobody|no answer|couldn't|last night|tonight|hung|answer|before|already|tried|talking|point)",
      '[(checked|checking|check|bow|bowing|clock|clocking|tap|tapping) out (of this|of life|for good|early|permanently|tonight|myself|of this world)]',
      '[(rather|sooner|prefer to|better|might as well|may as well|easier to) …1 (be)? (dead|die|dying|death|kill myself|top myself|end it|not exist|be in the ground|be under the ground)] ',
      '[(hate|hating|despise|resent|loathe|sick of|tired of|done) …1 (being alive|living|existing|my existence|waking up|opening my eyes|every breath|each breath|myself and)] ',
      '[(every|each) (day|morning|night|breath) …2 (I|is|hurts|feels|wake) …5 (die|dead|wishing|wish|disappointed|torture|end it|alive|hoping not|sorry I)] ',
      "[(disappointed|sad|sorry|angry|annoyed|gutted|upset) …3 (woke up|wake up|I woke|still alive|still here|survived|didn't die|still breathing)]",
      '[(hope|hoping|pray|praying|wish|wishing) …3 (lorry|truck|bus|car|train|heart|cancer|heart attack|stroke|plane) …2 (hits|hit|kills|takes|stops|gives out|would hit|would take|crashes|take|stop|kill) …1 (me)?] && (I|me|my)',
      "[(won't|wont|will not|not|can't|cannot|don't think I'll|doubt I'll|never) …1 (make it|last|get|be) (through|to|past|till|until|beyond|around by) (the|this|another|tonight|tomorrow|next|christmas|morning|friday|monday|sunday|my|much) …2] && (I|I'll|ill|me|I'm|im) && (night|tonight|alive|any*|alone|die|end|goodbye|sorry|help|life|week|winter|much|weekend|christmas|birthday)",
      "[(took|taken|swallowed|had|drank|drunk|downed) …1 (an overdose|a load of|too many|loads of|all of the|a whole|a bunch of|the entire|twenty|thirty|forty|20|30|40|50|60) …2 (pills|tablets|paracetamol|meds|insulin|bleach|/|bottle|packet|antifreeze|codeine)] && (I|I've|ive|my|just)",
      '[(world|earth|planet|place|people|family|kids|wife|you all|everybody|everyone|husband|society) …5 (better|nicer|happier|lighter) …1 (off|place)? …1 without (me|people like me|my)]',
      "[(waste of (space|oxygen|air|skin|breath))] && (I|I'm|im|me|myself) && (am|I'm|im|just|such|end|dead|die)",
      "[(burden) (to|on|for|anymore|any longer|any more)] && (I|I'm|me|be|being|my) && (no longer|not|anymore|any longer|any more|everyone|family|wife|kids|children|end|gone|won't|stop)",
    ],
    unless: [
      ...NO_WISH.slice(1, 4),
      '(film|movie|series|novel|game|book|documentary|song|level|charity|fundrais*|training|volunteer*|leaflet*|poster*)',
      '(rather|sooner) …1 (die|dead) than (eat|wear|order|go|use|shop|pay|wait|call|listen|buy)',
      '(call|chat|session|contract|subscription|order|app|queue|hold|delivery|emails|spam|ads|renovation|building work|roadworks|season|campaign|parcel|sale) …4',
      '(password|login|log in|sign in|verification|payment|card|delivery) attempt*',
      '(burden of|tax|regulatory|admin*|financial) (burden|proof)',
      '(support worker|nurse|counsellor|charity|listening volunteer|headset|helpline software)',
    ],
  },
];
