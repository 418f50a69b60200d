/** What tells lost temper in English without a pattern. */
import type { TemperLists } from '../../core/language';

const words = (list: string): readonly string[] => list.split(/\s+/);

export const TEMPER: TemperLists = {
  shouted: words(
    `not never none nothing nobody don't won't can't cannot doesn't didn't isn't wasn't please read must stop now you your all any why how once twice
    again already always ever every only enough wrong right wait listen first before immediately really exactly yourself clearly repeatedly finally
    told said our fault pay send sending`,
  ),
  nouns: [],
  friendly: words('thank thanks hello dear regards yes welcome'),
  mild: words(
    'the and for may will can out off own but here both each before after from until under over with through during about same into',
  ),
  labelled: words(
    'button key tab option sign field column reply text press hit click tap type select choose enter switch print prints printed marked stamped labelled',
  ),
  joyful: words(
    `thank thanks thx cheers hello hi hey welcome congratulations congrats glad happy delighted love lovely great amazing awesome brilliant fantastic
    wonderful merry christmas birthday holidays enjoy party yay hooray`,
  ),
  possessives: words('your'),
  belittled: words(
    `problem problems emergency emergencies complaint complaints evidence expertise expert experts argument arguments proof damage criticism concern
    concerns issue issues feedback research opinion opinions facts fact truth story version explanation explanations lawyer solicitor deadline ultimatum
    demand demands request requests question questions experience knowledge logic rights loyalty review suggestion suggestions idea ideas witness witnesses
    inconvenience defect fault vision apology`,
  ),
  notes: {
    capitals: 'Words in capitals read like shouting; in lower case they sound calmer.',
    exclamation: 'Several marks in a row sound heated; one is enough.',
    'quotation-marks': 'The quotation marks cast doubt on the word; without them it stays factual.',
    emoji: 'This emoji can come across as mocking or annoyed; a sentence says it better.',
  },
  models: [
    'Let me take another close look at this.',
    'I can see that something is still open here, and I am glad to help.',
  ],
};
