/** English senses of the judge of danger: the words of dying, of harm and of means, and those of the everyday that sound alike. */
import type { DangerSenses } from '../../core/situations/danger-words';

export const DANGER_SENSES: DangerSenses = {
  self: `i i'm i'll i'd i've im ill id ive me my mine myself`,
  we: `we we're we'll we've us our ours ourselves`,
  you: `you your you're you'll you've youre youll yours yourself yourselves u ur ya yous y'all yall`,
  others: `he she him her his hers they them their it someone somebody anyone everyone everybody nobody who whoever every each one`,
  kin: `
    husband wife son daughter child children kid kids mother father mum mom dad nan gran grandma grandad grandpa brother sister friend boyfriend girlfriend ex partner spouse family grandson
    granddaughter nephew niece uncle aunt cousin roommate flatmate housemate neighbour neighbor colleague student pupil patient client resident tenant teen teenager baby twin lad lass
  `,
  staff: `
    staff agent agents driver drivers courier rider employee employees manager managers rep reps clerk boss ceo team people landlord landlady caretaker super official officer officers bailiff bailiffs judge
    lawyer lawyers solicitor inspector conductor technician engineer installer teacher headteacher principal doctor doctors nurse nurses receptionist cashier collector collectors operator supervisor adviser
    advisor caseworker moderator moderators admin developer director directors councillor mayor politician politicians police cop cops neighbour neighbours neighbor neighbors bastard bastards liar liars
    scum pig pigs idiot idiots thief thieves mechanic plumber builder vet coach trainer waiter chef guard postman mailman delivery
  `,
  die: `
    die dies died dying dead death deaths deceased decease perish perished perishing croak suicide suicidal suicidality unalive unaliving kms kys hospice grave graves graveyard cemetery coffin casket funeral
    funerals burial bury buried cremat* urn morgue corpse body bodies obituary hereafter afterlife heaven hell mortuary widow widower bereav* estate will inherit* euthanasia euthanise dignitas assisted bleed
    bled suffocat* drown drowned drowning starve starving freeze overdose overdosed overdosing od'd overdosin
  `,
  life: `
    life lives live living alive exist existing existence breathe breathing breath here earth world wake waking woke awake survive surviving tomorrow morning sunrise birthday christmas future continue continuing
    carry carrying keep go going stay staying around stand bear face cope fight fighting
  `,
  endIt: `
    end ending ended ends finish finished finishing over done quit stop stopped stopping escape leave leaving left gone go exit checkout disappear disappeared peace sleep rest release relief goodbye
    way out away final finally forever permanently permanent off log switch lights
  `,
  noMore: `not n't no never none nothing nobody without don't dont can't cant cannot won't wont isn't isnt wouldn't wouldnt longer anymore more hardly any`,
  farewell: `
    goodbye goodbyes bye farewell note letter letters last forgive sorry apolog* miss missed love tell hug grieve mourn cry cried crying tears thank thanks behind dog cat pet pets look after care passwords password will
    sort sorted affairs order giving gave final adieu
  `,
  hopeless: `
    hopeless pointless worthless useless meaningless point reason purpose hope strength energy exhausted exhaust* tired empty numb alone lonely loneliness burden burdens desperate despair pain painful unbearable agony suffer suffering
    failure dark darkness depress* hole bottom lost helpless trapped nothing nobody care enough sick
  `,
  selfKill: `
    kill killing killed myself himself herself themselves hang hanging hanged noose shoot shooting shot cut cutting cuts slit slitting slash wrists wrist veins jump jumping jumped leap step stepping throw overdose swallow swallowed swallowing
    take took taking drown gas poison harm harmed harming hurt hurting do top topping off end suicide burn starve stash stashed stockpile* hoard*
  `,
  otherKill: `
    kill kills killing killed killer murder murders murdered murdering murderer slaughter slaughtered massacre assassinate execute executed execution behead strangle strangled choke throttle smother shoot shooting shot stab stabbed stabbing
    gun gunned slay slit lynch lynched hang hanged waste wasted whack whacked ice snuff eliminate exterminate bury buried finish dispose end poison drown torture skin gut bloodbath rampage spree shooter columbine hit hitman contract bounty
    ambulance hearse bodybag body
  `,
  hurt: `
    hit hits hitting punch punched punching kick kicked kicking beat beats beaten beating batter battered smash smashed smashing break breaks breaking broken crack snap slap slapped thrash bash bashed pummel hammer whip cripple maim mutilate
    injure injured injury hurt hurts hurting harm harmed attack attacked attacking assault assaulted violence violent strangle choke headbutt stomp curb acid scald knock knocked teeth tooth jaw nose face skull head neck throat legs leg knees
    knee kneecap* kneecaps arms arm fingers finger hands hand bones bone ribs spine eyes eye balls guts blood bleed bleeding hospital icu emergency wheelchair crutches coma intensive stretcher stitches scar rape abduct kidnap kidnapped hostage
    lay fist fists swing lamp deck clock bottle glass
  `,
  burn: `
    burn burns burning burned burnt torch torched torching fire flames flame ablaze blaze arson ignite ignited match matches lighter petrol gasoline gas jerry can jerrycan molotov firebomb* petrolbomb bomb bombs bombing bombed explode exploded
    explosion explosive explosives blow blown blowing up detonate dynamite grenade bang boom rubble ashes smoulder inferno level
  `,
  weapon: `
    gun guns firearm rifle shotgun pistol revolver handgun glock ar ar-15 weapon weapons ammo ammunition bullet bullets round rounds barrel trigger loaded magazine clip knife knives blade machete axe ax hatchet hammer sledgehammer bat baseball
    crowbar pipe iron chain chainsaw sword crossbow spear pitchfork pepper taser brick club stick knuckle knuckleduster* acid rottweiler pitbull dobermann dogs dog truck car van poison armed strapped packing piece screwdriver
  `,
  means: `
    pill pills tablet tablets medication meds paracetamol sleeping bottle vodka bridge bridges track tracks rail rails roof rooftop balcony window building storey floor cliff cliffs edge ledge rope noose belt
    cord beam rafters tree attic basement garage exhaust fumes carbon monoxide insulin morphine fentanyl syringe razor blade blades bath river sea lake ocean canal water highway motorway traffic lorry truck wall gun oven
  `,
  plan: `
    will i'll ill gonna going want wants wanted wish wishes wished wishing plan plans planned planning intend intends intention decided decision decide chosen choose ready prepared prepare preparing thinking think thought thoughts consider considering
    contemplat* about tonight today tomorrow now soon weekend monday tuesday wednesday thursday friday saturday sunday morning evening hour hours minutes date day next then once after when made mind set
  `,
  orElse: `
    or else otherwise unless if until till before next again another last final time warn warned warning ultimatum deadline swear promise promised guarantee see watch careful better regret sorry pay paid revenge payback avenge even
    reckoning consequences happens happen responsible choose choice remember mark words wait count chance
  `,
  come: `
    come coming comes came visit visiting drop show turn turned outside door doors doorstep gate entrance reception lobby parking lot park office offices branch store shop building headquarters hq warehouse depot house home homes flat apartment
    address live lives where find finding found know knows known follow followed following track hunt hunting wait waiting lurk watch watching route school schoolrun nursery daycare night dark alley street walk drive way boys mates friends brothers
    cousins uncle lads crew gang send sending bring bringing armed sleep
  `,
  family: `family families kids children wife husband daughter son mother house dog health life lives safety`,
  sad: `cry crying cried sad sadness depress* despair grief grieving lonely ill illness pain fear anxiety panic clinic psychiatr* therapy therapist counsellor counselor debt debts broke bankrupt ruin ruined eviction evicted homeless breakdown crisis ward sectioned`,
  idiom: `
    laugh laughing laughed lol lmao haha hahaha joke joking kidding funny boredom bored hunger hungry heat cold thirst curiosity curious embarrassment embarrass* shame suspense almost nearly practically literally figuratively basically virtually
    honestly gorgeous love adorable cute xd emoji deadline deadlines killer bomb cheers hilarious exaggerat* phew
  `,
  device: `
    printer device devices phone phones laptop computer pc router battery batteries server servers app apps software program programme process processes task tab window browser update download file files database account accounts profile login card sim
    line internet wifi network connection screen display washing washer dryer machine fridge freezer oven grill toaster microwave heater boiler furnace lamp candle coffee mower drill car engine bike scooter model version subscription contract plan
    parcel package order delivery shipment item product products article website site page feature button email mailbox thread job kernel api
  `,
  goods: `
    set cutlery kitchen chef's pocket bread penknife toy toys nerf water laser firework fireworks rocket extinguisher lighter firelighter* firewood logs rat wasp wasps ants ant moths pest pests mice mouse weeds weed weedkiller slug mosquito* spider
    climbing skipping hunting hunter licence license club range bow arrow darts costume rubber plastic film films movie movies series show episode crime thriller book books novel audiobook podcast game games gamer console level boss opponent character
    hero warrior avatar player theatre theater concert song album band museum exhibition photo photos shoot shots camera football soccer rugby hockey basketball tennis goal tournament training boxing bag gloves kickboxing karate judo yoga sauna cake meat steak
    recipe cook cooking pizza beer wine cocktail espresso whisky injection vaccine
  `,
  law: `
    lawyer lawyers solicitor attorney ombudsman regulator trading standards consumer court sue suing sued lawsuit claim claims claiming tribunal small report police review reviews star google trustpilot facebook twitter press newspaper media tv cancel
    cancelled cancelling cancellation refund refunds refunded chargeback dispute invoice bill bills instalment* credit warranty guarantee complaint complain insurance policy accident liability certificate competitor switch switching provider
  `,
  medical: `
    op operation surgery surgeon gp dentist dental hospital clinic rehab x-ray results diagnosis cancer heart attack stroke pressure sugar allergy allergic vet vaccination prescription care hospice palliative funeral passed deceased late bereavement
  `,
  past: `was were had did last yesterday ago year years month months before then used since previous previously former during once`,
  meant: `mean meant serious seriously honest honestly really truly genuine genuinely joke bluff threat threats threaten threatening promise kidding warning empty exaggerating drama dramatic`,
};
