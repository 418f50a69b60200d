/** Irregular English verbs: base form, then past and participle. The regular forms are made by rule (verb-forms.ts). */
const TABLE = `
awake awoke awoken|be am is are was were been being|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bind bound|bite bit bitten|
blow blew blown|break broke broken|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came come|cost cost|cut cut|deal dealt|dig dug|
do does did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|fit fit|fly flew flown|
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go goes went gone|grow grew grown|hang hung|
have has had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|lean leant|learn learnt|leave left|lend lent|let let|lie lay lain lying|
light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|overlook|overpay overpaid|pay paid|prove proven|put put|quit quit|reset reset|read read|ride rode ridden|ring rang rung|rise rose risen|
run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|show shown|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|
spend spent|spell spelt|split split|spoil spoilt|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|take took taken|teach taught|tear tore torn|tell told|
think thought|throw threw thrown|understand understood|undertake undertook undertaken|upset upset|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written`;

export const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split('|').map((entry) => {
    const [base = '', ...forms] = entry.trim().split(' ');
    return [base, forms];
  }),
);
