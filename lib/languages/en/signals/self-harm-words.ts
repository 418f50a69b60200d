/** Words that English speakers weave into saying that they will not go on living. Named `<…>` in patterns. */

const phrases = (text: string): readonly string[] => text.split('|');

export const SELF_HARM_CLASSES: Readonly<Record<string, readonly string[]>> = {
  negated: phrases(
    "not|don't|dont|do not|doesn't|can't|cant|cannot|can not|won't|wont|will not|wouldn't|couldn't|didn't|didnt|don't even|no longer|never|dinnae|cannae|didnae|willnae|shan't|isn't|ain't|aint|amn't|haven't|shouldn't|wasn't",
  ),
  'want-to': phrases(
    'want to|wanna|wants to|wanted to|want|wish to|wish|care to|like to|intend to|plan to|plan on|planning on|planning to|need to|mean to|deserve to|going to|gonna|wanting to|have to|get to|trying to|bother to|fancy|feel like',
  ),
  live: phrases(
    'live|living|exist|existing|be alive|being alive|stay alive|staying alive|breathe|breathing|carry on living|go on living|keep living|keep on living|remain alive|survive|surviving|keep breathing|waking up|wake up',
  ),
  kill: phrases(
    'kill myself|hang myself|shoot myself|drown myself|gas myself|poison myself|end my life|take my life|take my own life|end it|end it all|end things|end myself|off myself|top myself|do myself in|do it|die|be dead|jump|go through with it|disappear for good|kms',
  ),
  means: phrases(
    'pills|tablets|sleeping tablets|sleeping pills|paracetamol|insulin|painkillers|meds|medication|opiates|codeine|morphine|rope|noose|razor|razor blade|razor blades|blades|antifreeze|helium|exhaust|hosepipe|belt|knife|shotgun|gun|pistol|rifle|bullet',
  ),
  drop: phrases(
    'bridge|cliff|cliffs|edge|ledge|roof|rooftop|platform|tracks|railway|railings|balcony|multi storey|car park roof|parapet|viaduct|pier|windowsill|window ledge|level crossing|train line|overpass|harbour wall|quay',
  ),
  // Those whom one leaves behind.
  dear: phrases(
    'daughter|son|wife|husband|kids|children|mum|mam|mom|mother|dad|father|brother|sister|family|boys|girls|parents|partner|girlfriend|boyfriend|grandchildren|grandkids|grandson|granddaughter|missus|fiancée|fiance|nan|gran|dog|cat',
  ),
  // Somebody else of whom the writer speaks.
  other: phrases(
    'son|daughter|brother|sister|husband|wife|mum|mam|mom|mother|dad|father|friend|flatmate|housemate|roommate|neighbour|neighbor|colleague|partner|boyfriend|girlfriend|nephew|niece|cousin|ex|tenant|mate|student|pupil|child|kid|teenager|uncle|aunt|grandad|gran',
  ),
};
