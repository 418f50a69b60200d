/** English words by what they do in a customer reply (who acts, how sure, refusing, blaming …); read by the second reader. */
import type { SenseLists } from '../../core/second-reader/senses';

export const SENSES: SenseLists = {
  self: `i me my mine myself we us our ours ourselves ourself i'm i'll i've i'd we're we'll we've we'd i'd've we'd've im ive weve imma
    lemme let's y'self meself i'da`,
  selfSubject: `i we i'm i'll i've i'd we're we'll we've we'd i'd've we'd've im ive weve imma`,
  customer: `you your yours yourself yourselves you're you'll you've you'd you'd've y'all yall yous youse ye ya u ur youre youve youll
    sir madam ma'am`,
  customerSubject: `you you're you'll you've you'd you'd've y'all yall yous youse ye ya u youre youve youll`,
  impersonal: `one one's oneself anyone anyone's anybody anybody's everyone everyone's everybody everybody's someone someone's somebody
    somebody's whoever whomever people people's folk folks person persons customer's customers client clients user users
    user's buyer buyers purchaser purchasers subscriber subscribers guest guests passenger passengers consumer consumers policyholder*
    accountholder* cardholder* individual individuals nobody noone`,

  negation: `not no never none nothing nobody nowhere neither nor without unable cannot can't cant couldn't couldnt won't wont wouldn't
    wouldnt shouldn't shouldnt don't dont doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't werent hasn't hasnt
    haven't havent hadn't hadnt mustn't mustnt needn't mightn't mayn't shan't oughtn't daren't ain't aint noone nope nah nay hardly
    barely scarcely cannae dinnae wouldn't've shouldn't've couldn't've unwilling incapable zilch nil zero`,
  limiter: `only merely solely purely exclusively strictly just maximum max minimum mere sole limited restricted restrict restricts
    restriction* capped confined narrow narrowly sparingly`,
  modalCan: `can can't cant cannot cannae may able unable capable incapable ability could couldn't couldnt capability`,
  modalMust: `must mustn't mustnt should shouldn't shouldnt ought oughtn't shall shan't need needs needed needing needn't gotta hafta
    required require requires requiring requirement* obliged obligat* oblige obliges mandatory compulsory necessary necessarily supposed
    imperative essential compelled bound prerequisite* must've should've shouldn't've needn't've shoulda musta duty duties hadta`,
  modalWould: `would wouldn't wouldnt could couldn't couldnt might mightn't i'd we'd you'd they'd he'd she'd it'd that'd would've
    could've might've wouldn't've couldn't've i'd've we'd've you'd've woulda coulda`,
  pastPerfectIrrealis: `had hadn't hadnt would've could've should've might've must've wouldn't've couldn't've shouldn't've needn't've
    i'd've we'd've you'd've they'd've it'd've shoulda woulda coulda mighta musta`,

  certain: `{guarantee} definite definitely definately certain certainly surely sure undoubtedly doubtless unquestionably undeniably
    indisputably absolute absolutely assuredly inevitably inevitable foolproof failproof failsafe positively categorically
    unconditional* unfailing* {promise} {assure} assurance assurances {pledge} {vow} {swear} {ensure} doubt question bound assured
    confident confidently invariably indubitably unequivocal* categorical guaranteed ironclad watertight sworn`,
  hedge: `perhaps maybe probably possibly probable presumably likely unlikely {expect} usually normally generally typically hopefully
    {hope} roughly approximately approx approximate circa estimated estimate estimates estimating {seem} seemingly apparently {appear}
    {tend} potentially potential conceivably {guess} {reckon} {anticipate} sometimes occasionally mostly ordinarily customarily somewhat
    provisional* tentative* {aim} {intend} ideally theoretically depending depends depend indicative`,
  always: `always every all entire entirely fully full any anything anytime anywhere everything everywhere everytime wholly completely
    totally whole thoroughly utterly utmost altogether flawless* seamless* permanently permanent forever constantly consistently
    continually continuously invariably unlimited whatsoever whatever whenever wherever absolutely each throughout eternal eternally
    everlasting indefinitely unfailing* lifelong lifetime limitless* nonstop`,
  never: `never ever nevermore forever permanently anymore longer nowhere`,

  soon: `immediately immediate instantly instant instantaneous* soon sooner soonest shortly promptly prompt asap pronto straightaway
    straight straightway momentarily minute minutes min mins seconds secs moment moments jiffy tick overnight fast faster fastest quick
    quicker quickest quickly rapid rapidly swift swiftly speedily speedy urgently urgent urgency presently forthwith sharpish earliest
    sameday prioritise* prioritiz* expedit* immediatly imediately instantanious posthaste lickety`,
  time: `today today's tomorrow tomorrow's tmrw tonight tonight's morning mornings afternoon afternoons evening evenings noon midday
    midnight lunchtime teatime monday mondays monday's tuesday tuesdays tuesday's wednesday wednesdays wednesday's thursday thursdays
    thursday's friday fridays friday's saturday saturdays saturday's sunday sundays sunday's mon tue tues wed weds thu thur thurs fri
    weekday weekdays weekend weekends january february march april june july august september october november december jan feb mar apr
    jun jul aug sept sep oct nov dec day days day's daily week weeks week's weekly fortnight fortnight's fortnightly month months
    month's monthly quarter year years year's yearly annually hour hours hour's hourly minutes o'clock oclock pm noonish eod eow cob
    date dates deadline* by within until til till before after during next following upcoming later now meanwhile meantime spring summer
    autumn winter easter christmas xmas yesterday eta timeframe timescale* timeline*`,
  past: `already previously previous earlier last lately before beforehand prior ago former formerly past yesterday recent recently
    original originally initial initially since repeatedly repeated twice thrice numerous countless aforementioned abovementioned
    aforesaid historically heretofore hitherto foregoing`,

  refuse: `{decline} {reject} rejection rejections {refuse} refusal refusals {deny} denial denials {exclude} exclusion exclusions
    {prohibit} prohibition* {forbid} {disallow} {ban} {veto} {preclude} {prevent} {revoke} {rescind} impossib* unfeasib* infeasib*
    impractic* unworkable unthinkable inconceivable unacceptab* unauthori* ineligib* disqualif* inadmissib* impermissib* nonrefundable
    nonnegotiable nontransferable unrefundable nonreturnable unviable untenable unrealistic unjustified unwarranted unsuitable void
    voids voided voiding invalid invalidates invalidated invalidate withhold withholds withheld withholding ruled unnegotiable forfeit*
    {rebuff} unable unwilling unsupported overruled overrule contravene* barred dismissed nogo nonstarter`,
  lack: `{lack} unavailab* missing unobtainable depleted exhausted discontinued obsolete expired expires expiry lapsed lapse absent
    absence shortage* shortfall* insufficien* inadequate* inadequac* deficit deficient deficienc* nonexistent nonexistant inexistent
    nowhere none nil zero stockout* stock backorder* backlog* scarce scarcity unsupported offline withdrawn phased unlisted sold soldout
    oversubscribed overbooked untraceable unrecorded unregistered devoid gap gaps understaffed undelivered unfulfilled unreachable
    limited`,
  allow: `{allow} allowable allowance allowances {permit} permission permissions permissible {entitle} entitlement* eligib* {enable}
    {authorise} {authorize} authorisation authorization feasib* doable viable workable achievable attainable acceptab* available
    availability {approve} approval approvals {qualify} valid validity validly {grant} {accept} {cover} admissible able accessible
    legitimate legitimately rightful rightfully rights {consent} redeemable refundable returnable exchangeable transferable negotiable
    possible possibility possibilities possibly`,
  serviceAct: `{refund} {reimburse} {compensate} {credit} {exchange} {swap} {replace} {substitute} {cancel} canceled canceling
    cancellation* {terminate} {deliver} redeliver* {ship} {dispatch} {despatch} {post} {send} resend resends resent resending {return}
    {collect} {repair} {fix} {mend} {restore} {reset} {reactivate} {activate} {deactivate} {unlock} {unblock} {reinstate} {renew}
    {extend} {prolong} {postpone} {reschedule} {rebook} {book} {reserve} {amend} {change} {alter} {modify} {adjust} {correct} {update}
    {upgrade} {downgrade} {transfer} {switch} {migrate} {waive} {reduce} {discount} {deduct} {remove} {delete} {erase} {close} {install}
    {reinstall} {connect} {reconnect} {disconnect} {suspend} {pause} {resume} {process} {confirm} reissue* {invoice} {bill} {rebill}
    {charge} {rectify} {resolve} {solve} {troubleshoot} {reverse} {redeem} {upload} {register} {reorder} {supply} {provide} {fulfill}
    {schedule} {reroute} {redirect} {recalculate} {recall} {release} {submit} {validate} {unsubscribe} {subscribe} {honour} {honor}
    {pay} fulfilled fulfilling enrolled enrolling settlement {settle} replacement* delivery deliveries shipment* extension extensions
    upgrade* installation* reimbursement* defer defers deferred deferring deferral* issued issuing fulfil fulfils enrol enrols enroll
    enrolls repay repays repaying credited crediting expedite expedited expediting`,
  money: `money cash refund* reimburs* credit* debit* fee fees price* pricing cost costs costing charge* overcharg* surcharge* bill
    bills billed billing invoice* payment* paid pay pays paying prepaid prepay* payout* payback repayment* repay* amount amounts sum
    sums balance balances total totals deposit deposits discount* voucher* rebate* cashback compensat* reduction reductions tariff* rate
    rates premium premiums penalty penalties fines postage vat tax taxes excess quid quids euro euros pound pounds dollar dollars cent
    cents pence francs chf eur gbp usd aud € $ £ bucks budget fund funds gift giftcard* subscription* instalment* installment* arrears
    debt debts overdraft transaction* expensive cheap cheaper worth free gratis complimentary afford affordable gesture goodwill
    overpaid overpay overpays underpaid`,

  document: `terms conditions manual manuals instruct* contract contracts contract's agreement agreements policy policies email emails
    mail mails form forms website websites site webpage* page pages homepage label labels labelling labeling faq faqs guide guides
    guideline* guidance document* paperwork print smallprint handbook* booklet* leaflet* brochure* letter letters confirmation
    confirmations invoice invoices receipt receipts statement statements notice notices disclaimer* description descriptions packaging
    specification* specs datasheet* attachment* attached article articles section sections clause clauses paragraph paragraphs wording
    message messages sms newsletter* link links portal app screen popup notification* checkbox box tickbox checklist* certificate*
    warranty warranties guarantee guarantees legislation regulation regulations rules rule catalogue catalog prospectus factsheet*
    signage tutorial* tcs tandcs quotation* itinerary voucher pdf file files records transcript* screenshot* photo photos forum`,
  perceive: `{read} reread {see} {notice} {check} {look} {watch} {view} {observe} {spot} {review} {inspect} {examine} {verify} {scan}
    {study} {consult} {recheck} {find} {note} {recognise} {recognize} {hear} {listen} {know} {discover} {detect} {glance} {peruse}
    {scroll} {browse} attention heed {familiarise} {familiarize} {acknowledge} {acquaint} aware awareness unaware visible visibly
    {remember} {recall} {perceive} {skim} apparent known knowledge proofread rereading overread`,
  say: `{say} {tell} {explain} {mention} {inform} {advise} {state} {write} {reply} {respond} response responses {answer} {note} {notify}
    {communicate} {clarify} {describe} {outline} {remind} reminder reminders {repeat} {reiterate} {emphasise} {emphasize} {specify}
    {stipulate} {announce} {confirm} {indicate} {highlight} {convey} {claim} {assert} {allege} {declare} {argue} {discuss} {quote}
    {warn} {instruct} {comment} {elaborate} {underline} {underscore} {suggest} {speak} {talk} {admit} {refer} {disclose} explanation
    explanations explicit explicitly {lecture} {ask} {relay} {restate} restated advice communication communications pointed pointing
    reported reporting emailed emailing messaged messaging stressed stressing spelled spelt retell`,
  omit: `{neglect} neglectful {forget} forgetful {overlook} {ignore} {fail} failure failures miss misses missed {omit} omission
    omissions {disregard} {skip} {dodge} heedless* unread unopened unanswered unnoticed unheeded {misplace} misread misreading
    {misjudge} {bother} mislaid {misinterpret} oversight oversights noncompliance belated* tardy inattenti* neglig* {misspell} {mistype}
    {sidestep} uncompleted unsubmitted unconfirmed overlook misremember*`,
  understand: `{understand} understandable understandably misunderst* {realise} {realize} realisation {appreciate} appreciation {grasp}
    {comprehend} comprehension comprehensible {acknowledge} {recognise} {recognize} {accept} {sympathise} {sympathize} {empathise}
    {empathize} sympathy sympathetic empath* {imagine} clear sense {fathom} aware mindful relatable confus* intelligible relate relates
    understood misconception*`,
  careful: `careful carefully attentive attentively attention closely closer thorough thoroughly proper properly correctly accurate
    accurately accuracy precise precisely exact exactly meticulous* diligent* diligence detailed conscientious* cautious* caution
    scrupulous* painstaking* {double} doubly vigilant mindful mindfully carefull carefuly rigorous* exhaustive* deliberate deliberately
    patiently slowly fastidious* assiduous*`,
  blame: `fault faults fault's blame* responsible responsibility responsibilities responsibly irresponsib* liable liability accountab*
    guilt guilty culprit* culpab* yourself yourselves own self mistake* {mistake} error errors wrong wrongly wrongful* incorrect*
    improper* inappropriate* neglig* careless* reckless* inattenti* thoughtless* oversight misuse* misusing mishandl* misread*
    misunderst* misinterpret* misplaced mishap {cause} inflicted deliberate* intentional* willful* wilful* {fail} failure failures
    {breach} breaches violate* violation* {tamper} tampering {abuse} misconduct inaccurate* inadvertent* accidental* ignorance sloppy
    sloppiness hasty hastily avoidable {avoid} typo typos mistyped`,
  common: `obviously obvious clearly clear evidently evident naturally natural plain plainly course surely logical logically logic
    logicaly common commonly known famously understandably apparent apparently selfevident unmistakab* unambiguous* undeniabl*
    indisputabl* manifestly doubtless undoubtedly patently expressly explicit explicitly basic basics basically elementary simple duh
    needless granted nobrainer blatantly blatant glaring glaringly unsurprisingly unsurprising`,
  particle: `just simply actually really frankly honestly quite literally basically essentially anyway anyways anyhow indeed truly even
    still ever though rather pretty merely honest frank fairly seriously plainly bluntly candidly admittedly surely oh ah hey hm hmm
    anyroad kinda sorta incidentally btw tbh imo imho afterall ok okay yeah yep yes aye`,

  minor: `minor small smaller smallest little tiny trivial trivialit* petty petit negligible insignifican* unimportant inconsequential
    immaterial slight slightly slightest marginal mere merely minuscule miniscule minimal minimally cosmetic mild tolerable bearable
    harmless innocuous ordinary normal normally commonplace trifle trifles trifling niggle niggles niggling quibble* nitpick* hiccup*
    hiccough* glitch glitches blip blips snag teething overreact* exaggerat* dramatic dramatically drama dramas dramatise* dramatiz*
    melodrama* fuss fusses fussed fussy fussing hysteria oversensitive hypersensitive overblown blown catastrophe catastrophic disaster
    tragedy {happen} happenings deal bad worse worst biggie biggy molehill mountain teacup storm {bother} bothered {moan} {whine}
    {whinge} {fret} shrug whatever meh bagatelle crisis panic panicking panicked overdramatic fusspot storms inconsequentially`,
  calm: `calm calmer calmly calming {calm} {relax} relaxed relaxing patient patiently patience {breathe} breath breaths {chill} chilled
    chillax {cool} composure composed {wait} tranquil* serene quiet quietly {soothe} peace peaceful steady sit tight hush panic
    panicking hysterical temper tone {shout} shouting emotion* emotive aggressive agitated rational rationally sober simmer simmering
    impatien* restrain* civil {rush} rushing {hurry}`,
  feeling: `sorry apolog* regret* regrettab* regretful* unfortunate unfortunately unluckily sadly sad sadden* sadness alas afraid
    frustrat* {upset} upsetting disappoint* dissapoint* annoy* irritat* angry anger angered furious fury mad livid gutted distress*
    stress stressful stressed worrying worried worry worries anxious anxiety concerned unpleasant* awful terrible horrible dreadful
    painful pain unhappy unhappiness unsatisf* dissatisf* hurt hurtful embarrass* asham* shame discomfort uncomfortable aggravat*
    infuriat* exasperat* inconvenien* disgust* shocked shocking dismay* devastat* heartbroken heartbreaking condolence* sympathy
    sympathis* sympathiz* sympathetic empath* compassion feel feels feeling feelings felt lousy rotten hate hated miserable mortified
    understandably understandable bummer bothersome tiresome tiring unnerving unsettling alarming bitter bitterly deeply genuinely
    remorse remorseful forgive* pardon`,
  formula: `inconvenien* satisfaction satisfied valued value values valuable hesitate hesitating convenience bear bearing patience
    patient loyalty loyal feedback matter matters importance important utmost priority priorities custom patronage esteemed
    understanding cooperation collaboration appreciat* concern concerns query queries enquiry enquiries inquiry inquiries endeavour*
    endeavor* dedicated excellence quality exceptional outstanding experience experiences highest standards seriously heart hearts core
    forefront advance kindly assistance furthermore regarding aforementioned hereby herewith attention disruption disruptions unforeseen
    circumstances circumstance delighted privilege pleasure apologies thank sincere sincerely sincerest accordance reference duly
    diligently wellbeing mission passion passionate passionately pride proud proudly continually continuous continuously continued
    improvement improvements relationship touch assured reassured continuing suggestions seamless delight holistic reaching bringing`,
  thanks: `thanks thank thanking thanked thankful thankfully thx ta cheers thanx tx tysm grateful gratefully gratitude glad gladly happy
    happily happier pleased pleasure delighted delight welcome appreciate appreciates appreciated appreciating appreciation appreciative
    thrilled overjoyed`,
  courtesy: `please pls plz kind kindly kindest regards regard dear best warm warmest warmly wishes wish sincerely sincere faithfully
    respectfully respectful cordial cordially hello hi hiya hey greetings yours cheers thanks thank welcome pardon excuse polite
    politely courteous* courtesy gracious* bye goodbye sir madam ma'am mr mrs ms mx dr miss g'day br grateful`,

  third: `manufactur* technician* courier* carrier carriers carrier's supplier* bank bank's banks engineer engineer's engineers
    colleague* team team's teams department* dept division partner partners partner's provider* vendor* seller seller's sellers
    merchant* retailer* reseller* wholesaler* distributor* dealer dealers dealership* shop shops store stores branch branches warehouse*
    depot* logistics haulier* haulage shipper* forwarder* driver driver's drivers postman postwoman postie royalmail dhl ups dpd hermes
    evri fedex gls usps auspost yodel landlord* tenant* agent agent's agents agency agencies contractor* subcontractor* installer*
    electrician* plumber* fitter* mechanic mechanics garage workshop builder builders insurer* insurance underwriter* broker* authorit*
    council council's government ministry office offices court courts police customs hmrc irs ombudsman* regulator regulators
    headquarters hq management manager manager's managers supervisor* boss director directors specialist* expert experts developer
    developers developer's backoffice headoffice office's finance accounting billing administrator* staff operator* airline* airport*
    hotel* host hosts hotelier* lender* issuer* paypal visa mastercard klarna amazon apple google microsoft firm firms franchise*
    franchisee* outsourc* external party parties factory factories importer* maker makers doctor doctors pharmacy employer* they they're
    they'll he she he'll she'll crew neighbour* neighbor* organisation organization bureau embassy consulate school university`,
  refer: `{contact} {reach} department* dept responsible responsibility handle handles handled handling directly direct directs directed
    directing {speak} {talk} {approach} {consult} {refer} referral referrals {redirect} {ask} {call} {phone} {ring} {email} {write}
    {visit} {enquire} {inquire} touch {lodge} {file} {submit} {complain} elsewhere hotline helpline helpdesk switchboard branch
    appropriate relevant remit jurisdiction purview scope desk competence competent competency belong belongs office authority
    authorities counter pass passed transfer transferred domain dealing liaise liaising {escalate} section desks themselves liable`,
  ownStep: `{call} {ring} {phone} {send} {arrange} {check} {chase} {forward} {follow} {update} {confirm} {email} {write} {reply}
    {respond} {contact} {ask} {clarify} {look} {investigate} {review} {process} {organise} {organize} {schedule} {book} {pass} {raise}
    {escalate} {submit} {speak} {discuss} {report} {notify} {inform} {initiate} {prepare} {request} {transfer} {verify} {inspect} {test}
    {track} {trace} {handle} {enquire} {inquire} {liaise} {get} {sort} {fix} {attach} {draft} {ship} {dispatch} {refund} {credit}
    {cancel} {monitor} {log} {file} {reopen} {resend} resent {share} {provide} {print} {upload} {remind} {flag} {release} {trigger}
    {coordinate} {instruct} {commission} {reserve} callback personally texting messaging issued oversee overseeing`,
  outcome: `{work} workable working {fix} {resolve} resolution {solve} solved {sort} {arrive} arrival {run} back {settle} {succeed}
    success successful successfully {function} functional functioning operational {complete} completion finished finishes done ready
    online live {restore} {repair} {recover} {rectify} {remedy} remedied {happen} {receive} {deliver} {correct} cleared {improve}
    {eliminate} {vanish} {disappear} corrected active activated connected usable stable smooth smoothly perfect perfectly flawlessly
    properly reliably correctly fine alright satisfied {land} {reach} {appear} {boot} mended intact repaired {approve} approved
    permanently sorted overcome start starts started`,
  trouble: `trouble* fault faults faulty issue issues problem* broken break breaks damage* error errors delay* defect* malfunction*
    outage* downtime fail fails failed failing failure* bug bugs buggy glitch* crash* crack* leak* disrupt* disturb* interrupt* mishap*
    mistake* wrong wrongly complaint* complain complained difficult* hassle* inconvenien* mess mixup stuck blocked blockage jam jammed
    lost loss losses stolen theft missing scratch* dent dents dented stain stained wobbl* overheat* smash* shatter* snapped faultiness
    unusable unsatisfactory unreliable inoperative unresponsive offline hiccup* setback* obstacle* hurdle* backlog* shortage* congestion
    mismatch* discrepanc* duplicate duplicated overcharg* incorrect inaccurate spoiled spoilt wreck* ruin* nightmare chaos frozen freeze
    freezes corrupt* hack hacked fraud* scam* breach phishing virus malware misdeliver* bottleneck* shambles catastroph* disaster snag*
    headache* grievance* nuisance injur* mixups harm harmed harmful incident incidents accident accidents rust rusty`,
  safe: `worry worries worrying worried rest free freely nothing safe safely safety safeguard* lost lose losing loses secure secured
    securely security assured reassur* {protect} protected protection easy easily hassle effort obligation obligations extra additional
    automatically automatic further needn't harm harmless risk risks riskfree problem trouble matter bother alright fear fears afraid
    concerned hesitate hesitation anytime comfortable relaxed unaffected unchanged intact untouched retained {retain} {keep} stored
    saved backup backups preserved gratis complimentary remain remains remaining waste wasted penalty peace mind`,

  threat: `lawyer* solicitor* attorney* barrister* legal legally litigat* lawsuit* law laws sue sues sued suing consequence* collections
    collector* bailiff* debt debts enforce* final last warn warns warned warning* ultimatum* deadline* terminat* block blocks blocked
    blocking ban bans banned banning bar barred suspend* deactivat* cease desist court courts tribunal* magistrate* police prosecut*
    crime criminal criminally fraud fraudulent* defam* libel* slander* damages penalt* penalis* penaliz* fined fines sanction* forfeit*
    {revoke} blacklist* action actions proceedings proceeding measures threat* compel* forced forcing abusive abuse abusing arrears
    overdue dunning closure {evict} eviction injunction* summons subpoena repossess* seiz* ccj harass harassment`,
  insult: `ridiculous* nonsense nonsensical rude* childish* silly silliness joke jokes joker* joking stupid* idiot* idiocy moron*
    imbecile* fool fools foolish* fooling dumb dumber dumbest daft dimwit* clueless* ignorant ignorance brainless mindless senseless
    pathetic* absurd* laughable ludicrous* preposterous outrageous* outrage insolen* impertinen* impudent cheeky cheek audacity nerve
    gall shameless* disgrace* disgusting naive* naïve gullible petty brat* crybaby babyish immature infantile juvenile toddler tantrum*
    hysterical crazy insane lunatic* nuts bonkers deluded delusional paranoid rubbish garbage bollocks bullshit bs crap crappy hogwash
    drivel codswallop claptrap gibberish tosh baloney malarkey poppycock balderdash blather rant ranting rants raving whining whinge*
    moaning moaner moan moans liar* lie lies lied lying dishonest* deceit* cheat* scam scammer* scrounger* freeloader* fraudster* crook*
    conman greedy greed grasping arrogan* obnoxious insufferable unbearable troll trolls trolling incompeten* useless* hopeless*
    worthless lazy loser losers clown* circus twat* prick prat git wanker* tosser* muppet* numpty eejit plonker* pillock* bloody damn
    damned goddamn fuck* shit* arse arsehole* asshole* bastard* bitch* wtf stfu ffs farcical farce asinine inane vile nasty
    insult* disrespect* mannerless manners illiterate embarrassing embarrassment shame ashamed hypocrit* hypocrisy drama snowflake* wth
    omfg jerk jerks whine whiner twit dolt nitwit halfwit scatterbrain* dunce buffoon* simpleton* blockhead*`,
  sarcasm: `great brilliant brilliantly wonderful wonderfully congratulations congrats bravo genius geniuses lovely wow fantastic
    fabulous marvellous marvelous splendid superb terrific amazing amazingly awesome incredible incredibly impressive impressed
    delightful fascinating hilarious priceless applause applaud clap claps kudos chapeau medal prize award cheers touché clever smart
    einstein sherlock detective professor aha haha hah ha lol yay hooray hurrah whoopee wowzers gosh gee golly goodness surprise
    surprisingly surprised surprising shocker shocking newsflash spoiler magic magically magician miracle miracles miraculously wand
    crystal psychic telepath* clairvoyan* mindreader* psychics fairy unicorn apparently lucky honoured thrilled sweetheart darling pal
    buddy champ princess majesty highness perfect perfectly spectacular spectacularly stunning imagination imaginative supposedly
    congratulation fab brill ace einsteins sherlocks`,
  enough: `enough stop stops stopped stopping finally end ends ended ending discussion discussions nonsense final finished period
    fullstop basta quit quits anymore longer fed tired sick patience tolerate tolerance {repeat} repeatedly arguing argue argument
    arguments debate debates debating negotiat* pointless useless suffic* wasting wasted endless endlessly constant constantly nonstop
    conversation shut quiet silence`,

  condition: `if unless provided providing once when whenever whether assuming assume assumes supposing suppose otherwise conditional
    conditionally subject contingent depending depends depend dependent proviso provisional soon lest insofar iff`,
  contrast: `but however though although tho altho yet still whereas nevertheless nonetheless despite instead rather while whilst
    notwithstanding albeit otherwise conversely regardless except unlike contrary alternatively contrast opposed`,
  reason: `because since due therefore reason reasons reasoning hence thus cause caused causes cos coz cuz bc owing given consequently
    accordingly thereby why result results resulting resulted resultantly grounds basis justify justified justification justifications
    inasmuch whereby whereupon considering owed attributable rationale motive motives`,
  quotePolicy: `section sections subsection* clause clauses subclause* per according policy policies policy's pursuant accordance
    paragraph paragraphs article articles stipulat* terms term's conditions rule rules regulation* guideline* provision provisions
    states stated stating hereby herein hereof hereto thereof thereto therein hereunder hereinafter aforementioned aforesaid outlined
    specified specifies specify contract contracts contractual* agreement agreements statutory statute* legislation law laws legal
    legally directive directives procedure procedures protocol protocols compliance comply complies compliant governed governs tos eula
    tcs gdpr appendix annex annexe addendum subparagraph* wording defined prescribed mandated mandate prescribes dictates dictate
    exclusion exclusions disclaimer* expressly explicitly pertaining conformity`,

  help: `{help} helper helpers helpful helpfully helpline helpdesk {support} supportive {assist} assistance assistant assistants
    solution solutions {solve} {resolve} resolution {guide} guidance {advise} advice {aid} {remedy} remedies {fix} {facilitate} {enable}
    workaround* rescue tip tips walkthrough troubleshoot* {accommodate} relief {ease} useful beneficial {benefit} constructive hint
    hints helped`,
  offer: `{offer} instead alternative* voucher* option options optional {suggest} suggestion* {propose} proposal* substitute* {replace}
    {recommend} recommendation* choice choices {choose} {prefer} preference preferences either gesture goodwill discount* coupon* gift
    complimentary compromise compromises {provide} equivalent comparable similar upgrade* loan loaner bonus {swap} rather solution
    solutions different another workaround* compensat* rebate* exchange exchanges alternate replacement replacements`,
  idea: `{believe} belief beliefs {think} thought thoughts {imagine} imagination {suppose} supposition opinion opinions impression
    impressions {assume} assumption* {presume} presumption* {reckon} {guess} {consider} {feel} {suspect} suspicion* {expect}
    expectation* views viewpoint perspective* idea ideas notion {perceive} perception* {interpret} interpretation* {deem} {judge}
    judgement judgment allegedly {accuse} accusation* {conclude} conclusion illusion* misconception* delusion* {speculate} speculation*
    {wonder} stance attitude conviction convinced {pretend} supposedly supposed imo imho tbh`,
  comparison: `others else same like than other other's alike likewise similar similarly equal equally equivalent identical compared
    compare compares comparison comparable comparably unlike different differently differ another such more less fewer better worse also
    similarity everyone everybody customers competitor* otherwise higher lower greater larger bigger smaller akin ditto resemble*`,
  effort: `effort efforts best try tries tried trying endeavour* endeavor* strive* striving strove utmost everything {attempt} attempts
    {aim} {seek} {commit} commitment committed dedicat* hard harder hardest diligent* possible earliest heaven ability working tireless*
    priority prioritis* prioritiz* mile lengths {undertake} {devote} devotion determin* keen {ensure} earnest`,
};
