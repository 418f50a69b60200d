/** English stretches that look like times and are none. */

const NUMBER =
  '(?:\\d+|an?|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred|a few|several|a couple of|half an?)';
const UNIT =
  '(?:(?:more|extra|further|additional|full|whole|working|business|calendar)[-\\s])*(?:minute|hour|day|week|fortnight|month|quarter|year|decade)s?(?!\\p{L})';

/** Names, terms of a warranty, sizes, numbers of things, lengths, shares, and a service that never sleeps. */
export const NOT_TIMES = [
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madam)\\.?\\s+\\p{Lu}[\\p{L}-]*',
  '(?:\\d+|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]ive|[Tt]en)[-\\s](?:day|month|year)s?[-\\s](?:warranty|guarantee|returns?|refund|trial|contract|plan|money|cooling|notice|subscription|term|window|period|old)\\p{L}*',
  '(?:[Ss]ize|[Ii]tem|[Nn]o\\.|[Nn]umber|[Vv]ersion|[Pp]age|[Rr]oom|[Ss]tep|[Pp]oint|[Ss]ection|[Cc]lause|[Ff]loor|[Pp]latform|[Gg]ate|[Tt]icket|[Oo]rder|[Cc]ase|[Pp]art|[Cc]hapter|[Ff]lat|[Aa]partment|[Aa]pt\\.?|[Uu]nit|[Vv]alve|[Mm]odel|[Dd]esk|[Tt]able|[Bb]ay|[Tt]erminal|[Bb]lock|[Ss]lot)\\s#?\\d[\\d./-]*(?!\\s?(?:a\\.?m|p\\.?m|o))',
  // How long and how much longer: "for the next four weeks", "extended by two weeks".
  `(?:(?:[Ff]or|[Tt]hroughout) the (?:next|coming|first)|[Ii]n the first)\\s+(?:${NUMBER}\\s+)?${UNIT}(?!\\s(?:of|in)\\s)`,
  `[Bb]y\\s+(?:up to\\s+)?${NUMBER}[-\\s]${UNIT}(?!\\s(?:from|after))`,
  // The day it counts from is the customer's.
  `[Ww]ithin\\s+(?:the\\s+(?:first|next)\\s+)?${NUMBER}[-\\s]${UNIT}\\s(?:of|after|from)\\s(?:the |your |its )?(?:(?:date|day) of (?:the )?)?(?:purchas|order(?:ing| date)|buying|booking|checkout|invoice)\\p{L}*`,
  '24/7',
  '\\d+/\\d+(?:ths?|rds?)?[\\s-](?:inch|inches|of|price|full|empty)(?!\\p{L})',
  "['’]\\d{2}(?!\\d)",
].join('|');

/** Behind a number: what it counts ("at two locations"), which makes it no hour. */
export const COUNTED =
  '\\s+(?:of|per ?cent|people|more|other|different|separate|(?!(?:is|was|has|does|as|this|his|us|its|yes|thus|always|perhaps|sometimes|across|unless|besides|towards|afterwards|hours|hrs|mins|minutes)(?!\\p{L}))\\p{Ll}{2,}s)(?![\\p{L}-])';
