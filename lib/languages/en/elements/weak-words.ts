/** English words that tell nothing of what a message is about, folded. */
export const WEAK_WORDS: readonly string[] =
  `please thank thanks hello dear regards best kind good great nice hope sorry apologise apologize apologies customer customers service support team company business staff
  people person someone something anything nothing everything thing things stuff way ways lot lots bit kind sort case matter issue problem problems question questions query answer reply
  email mail message messages letter write wrote written call called phone contact tell told said says saying know knows knew think thought want wanted wants need needed needs like liked
  would could should might must will shall have having been being does done doing make makes made making take takes took taken taking give gives gave given giving come comes came coming
  goes going went gone keep keeps kept look looks looked looking find finds found see seen saw show shows shown let lets help helps helped try tries tried trying use used uses using work
  works worked working send sends sent sending receive receives received receiving ask asks asked asking wait waited waiting feel feels felt understand understood seem seems seemed happen
  happened happens start started stop stopped seriously actually really already still just only also even ever never always often again back away there here then than that this these those
  what when where which while who whom whose why how very much many more most less least some any each every both either neither other others another same such own well right wrong sure
  true able possible available now today tomorrow yesterday week weeks month months year years day days hour hours minute minutes time times monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december morning afternoon evening night soon later early late long short first second third
  last next once twice since until till before after about above below between because though although however therefore instead without within during against through into onto from with
  your yours mine ours their theirs them they you've you'll you're i've we've we'll it's that's don't can't didn't doesn't isn't wasn't won't wouldn't shouldn't couldn't haven't hasn't
  anyone anybody somebody nobody everyone everybody whether maybe perhaps probably please's old new big small full part whole half number point side end reason sense fact place line word`
    .split(/\s+/)
    .filter((word) => word !== '');
