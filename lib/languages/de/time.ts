/** How German speaks of time: words and their meanings, and the shapes in which they make a day or an hour. Words are folded. */
import type { TimeKnowledge, TimeSymbol } from '../../core/commitments/time-knowledge';

type Words = readonly [TimeSymbol | readonly TimeSymbol[], string];

const WEEKDAYS = [
  'montag|mo',
  'dienstag|di',
  'mittwoch|mi',
  'donnerstag|do',
  'freitag|fr',
  'samstag|sonnabend|sa',
  'sonntag',
];
const MONTHS = [
  'januar|jaenner|jan',
  'februar|feber|feb',
  'maerz',
  'april|apr',
  'mai',
  'juni|jun',
  'juli|jul',
  'august|aug',
  'september|sept|sep',
  'oktober|okt',
  'november|nov',
  'dezember|dez',
];
const NUMBERS = [
  'eins',
  'zwei|zwo',
  'drei',
  'vier',
  'fuenf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwoelf',
  'dreizehn',
  'vierzehn',
  'fuenfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
  'zwanzig',
];
const PARTS = {
  early: 'frueh',
  morning: 'vormittag|morgen',
  noon: 'mittag',
  afternoon: 'nachmittag',
  evening: 'abend',
} as const;

/** "Dienstagvormittag", "Montag Mittag", "heute Abend". */
const weekdays: Words[] = WEEKDAYS.flatMap((names, n) => {
  const weekday: TimeSymbol = { kind: 'weekday', weekday: n + 1 };
  const [full = ''] = names.split('|');
  const all = full === 'samstag' ? ['samstag', 'sonnabend'] : [full];
  const joined = Object.entries(PARTS).map(([part, words]): Words => {
    const parts = words.split('|');
    const written = all.flatMap((day) =>
      parts.flatMap((word) => [`${day}${word}`, `${day} ${word}`, `${day}${word}s`]),
    );
    return [[weekday, { kind: 'part', part: part as keyof typeof PARTS }], written.join('|')];
  });
  return [[weekday, `${names}|${all.map((day) => `${day}s`).join('|')}`], ...joined];
});

export const germanTime: TimeKnowledge = {
  words: [
    ...weekdays,
    ...MONTHS.map((names, n): Words => [{ kind: 'month', month: n + 1 }, names]),
    ...NUMBERS.map((words, n): Words => [{ kind: 'number', value: n + 1 }, words]),
    [{ kind: 'single' }, 'ein|eine|einen|einem|einer|eines'],
    [{ kind: 'number', value: 1.5 }, 'anderthalb|eineinhalb'],
    [{ kind: 'number', value: 2.5 }, 'zweieinhalb'],
    [{ kind: 'number', value: 24 }, 'vierundzwanzig'],
    [{ kind: 'number', value: 30 }, 'dreissig'],
    [{ kind: 'number', value: 48 }, 'achtundvierzig'],
    [{ kind: 'number', value: 1, upTo: 2, loose: true }, 'ein zwei|ein, zwei'],
    [{ kind: 'number', value: 2, upTo: 3, loose: true }, 'zwei drei|zwei, drei'],
    [{ kind: 'number', value: 3, upTo: 4, loose: true }, 'ein paar|einigen|einige|wenigen|wenige|mehreren'],
    [{ kind: 'half' }, 'halb|halbe|halben|einer halben|eine halbe|einem halben'],
    [{ kind: 'quarter' }, 'viertel'],
    [
      [
        { kind: 'number', value: 15 },
        { kind: 'unit', unit: 'minute' },
      ],
      'viertelstunde|einer viertelstunde',
    ],
    // Days
    [{ kind: 'relative', days: 0 }, 'heute|heut|heutigen|gleichentags|tagesende'],
    [{ kind: 'relative', days: 1 }, 'morgen|morgigen'],
    [{ kind: 'relative', days: 2 }, 'uebermorgen'],
    [
      [
        { kind: 'relative', days: 1 },
        { kind: 'part', part: 'early' },
      ],
      'morgen frueh|morgen in der frueh|morgen in aller frueh',
    ],
    [
      [
        { kind: 'relative', days: 0 },
        { kind: 'part', part: 'morning' },
      ],
      'heute morgen|heute frueh|heute vormittag',
    ],
    [{ kind: 'part', part: 'early' }, 'frueh'],
    [
      [
        { kind: 'lead', lead: 'on' },
        { kind: 'part', part: 'early' },
      ],
      'in der frueh|am morgen|frueh am morgen|morgens|am fruehen morgen',
    ],
    [{ kind: 'part', part: 'morning' }, 'vormittag'],
    [
      [
        { kind: 'lead', lead: 'on' },
        { kind: 'part', part: 'morning' },
      ],
      'vormittags|im laufe des vormittags|am vormittag',
    ],
    [{ kind: 'part', part: 'noon' }, 'mittag'],
    [
      [
        { kind: 'lead', lead: 'on' },
        { kind: 'part', part: 'noon' },
      ],
      'mittags|zu mittag|ueber mittag|vor der mittagspause|nach der mittagspause',
    ],
    [{ kind: 'part', part: 'afternoon' }, 'nachmittag'],
    [
      [
        { kind: 'lead', lead: 'on' },
        { kind: 'part', part: 'afternoon' },
      ],
      'nachmittags|im laufe des nachmittags|am nachmittag',
    ],
    [{ kind: 'part', part: 'evening' }, 'abend'],
    [
      [
        { kind: 'lead', lead: 'on' },
        { kind: 'part', part: 'evening' },
      ],
      'abends|am abend',
    ],
    [
      { kind: 'part', part: 'close' },
      'feierabend|dienstschluss|geschaeftsschluss|buero schluss|betriebsschluss|arbeitsende|ende des tages|ende des arbeitstages|ende des heutigen tages|tagesschluss|ladenschluss|kassenschluss|schichtende',
    ],
    // Units
    [{ kind: 'unit', unit: 'minute' }, 'minute|minuten|min'],
    [{ kind: 'unit', unit: 'hour' }, 'stunde|stunden|std'],
    [{ kind: 'unit', unit: 'day' }, 'tag|tage|tagen|tages|kalendertage|kalendertagen'],
    [
      { kind: 'unit', unit: 'day', working: true },
      'werktag|werktage|werktagen|werktages|werktags|arbeitstag|arbeitstage|arbeitstagen|arbeitstages|bankarbeitstage|bankarbeitstagen|bankarbeitstages|bankwerktagen|bankwerktag|geschaeftstagen|geschaeftstage',
    ],
    [{ kind: 'unit', unit: 'week' }, 'woche|wochen|arbeitswoche|kalenderwoche'],
    [{ kind: 'unit', unit: 'weekend' }, 'wochenende|wochenendes'],
    [{ kind: 'unit', unit: 'month' }, 'monat|monate|monaten|monats'],
    [{ kind: 'unit', unit: 'quarter' }, 'quartal|quartals|quartale'],
    [{ kind: 'unit', unit: 'year' }, 'jahr|jahre|jahren|jahres'],
    [
      [
        { kind: 'edge', edge: 'end' },
        { kind: 'unit', unit: 'month' },
      ],
      'monatsende|monatsletzten|ultimo|ende des monats',
    ],
    [
      [
        { kind: 'edge', edge: 'mid' },
        { kind: 'unit', unit: 'month' },
      ],
      'monatsmitte|mitte des monats',
    ],
    [
      [
        { kind: 'edge', edge: 'mid' },
        { kind: 'unit', unit: 'week' },
      ],
      'wochenmitte',
    ],
    [
      [
        { kind: 'edge', edge: 'end' },
        { kind: 'unit', unit: 'quarter' },
      ],
      'quartalsende',
    ],
    [
      [
        { kind: 'edge', edge: 'end' },
        { kind: 'unit', unit: 'year' },
      ],
      'jahresende|jahreswechsel',
    ],
    [{ kind: 'edge', edge: 'start' }, 'anfang|beginn|anfangs|zu beginn'],
    [{ kind: 'edge', edge: 'mid' }, 'mitte'],
    [{ kind: 'edge', edge: 'end' }, 'ende'],
    [
      { kind: 'which', which: 'this' },
      'diese|dieser|dieses|diesen|diesem|laufenden|laufende|laufender|noch diese|noch in dieser|heurigen',
    ],
    [
      { kind: 'which', which: 'next' },
      'naechste|naechster|naechsten|naechstes|naechstem|kommende|kommender|kommenden|kommendem|kommendes|folgenden|folgende|darauffolgenden',
    ],
    [{ kind: 'calendarWeek' }, 'kw|kalenderwoche'],
    [{ kind: 'feast', feast: 'christmas' }, 'weihnachten|dem fest|den weihnachtsfeiertagen|den feiertagen'],
    [{ kind: 'feast', feast: 'christmasEve' }, 'heiligabend|heiligen abend|heilig abend'],
    [{ kind: 'feast', feast: 'newYear' }, 'neujahr'],
    [{ kind: 'feast', feast: 'newYearsEve' }, 'silvester'],
    [{ kind: 'feast', feast: 'afterFeasts' }, 'nach den feiertagen|im neuen jahr'],
    [{ kind: 'feast', feast: 'easter' }, 'ostern'],
    [{ kind: 'feast', feast: 'whitsun' }, 'pfingsten'],
    // Little words
    [
      { kind: 'other' },
      'herr montag|herr freitag|frau freitag|herr samstag|herr sonntag|frau sonntag|frau montag|herr mai|frau mai|herr winter|herr abend|guten morgen|guten abend|guten tag|schoenen abend|schoenen tag',
    ],
    [
      { kind: 'lead', lead: 'by' },
      'bis|bis zum|bis zur|bis zu|bis am|bis um|bis spaetestens|spaetestens|spaetestens bis|bis laengstens|laengstens|spaetestens am|bis laengstens am|bis spaetestens am|bis inklusive|bis einschliesslich|bis in',
    ],
    [{ kind: 'lead', lead: 'before' }, 'vor|noch vor|vor dem|vor der|vor den'],
    [
      { kind: 'lead', lead: 'within' },
      'innerhalb|innerhalb von|innerhalb der naechsten|innerhalb der kommenden|binnen|innert|in den naechsten|in den kommenden|in der naechsten|in den ersten|im lauf der naechsten|im laufe der naechsten|die naechsten|in laengstens|in hoechstens|in spaetestens|in maximal|in weniger als|in unter',
    ],
    [{ kind: 'lead', lead: 'in' }, 'in|im|in etwa|in circa|in ca|in rund'],
    [{ kind: 'lead', lead: 'on' }, 'am|an|zum|zur|mit valuta|per|im laufe|im lauf|im verlauf'],
    [{ kind: 'lead', lead: 'at' }, 'um|gegen|so gegen|kurz nach|kurz vor|punkt|etwa um|ca'],
    [{ kind: 'lead', lead: 'from' }, 'ab|nach|nach dem|ab dem'],
    [{ kind: 'lead', lead: 'between' }, 'zwischen|von'],
    [
      { kind: 'lead', lead: 'past' },
      'seit|seit dem|vom|letzten|letzte|letzter|letztes|letztem|vergangenen|vergangene|vergangener|vorigen|vorige|voriger|gestern|vorgestern',
    ],
    [{ kind: 'ago' }, 'her'],
    [{ kind: 'to' }, '–|-|oder'],
    [{ kind: 'and' }, 'und'],
    [{ kind: 'comma' }, ','],
    [
      [
        { kind: 'edge', edge: 'start' },
        { kind: 'unit', unit: 'month' },
      ],
      'monatsanfang|anfang des monats|beginn des monats',
    ],
    [
      { kind: 'filler' },
      'des monats|noch|der|die|das|des|dem|den|schon|gleich|bereits|direkt|also|selbst|einschliesslich|inklusive|spaetestens noch|je|voraussichtlich|wieder',
    ],
    [
      { kind: 'event' },
      'am selben tag|am gleichen tag|am tag ihrer antwort|am tag des eingangs|am tag danach|am folgetag|am vortag|am vorabend|tags darauf|am selben abend|am selben bankwerktag|am selben werktag|desselben tages|am naechsten tag|umgehend nach|noch am tag des eingangs',
    ],
    [
      { kind: 'vague' },
      'in kuerze|zeitnah|zeitnahe|umgehend|schnellstmoeglich|schnellstmoeglichst|schnellstens|so bald wie moeglich|sobald wie moeglich|so schnell wie moeglich|baldmoeglichst|baldmoeglich|ehestmoeglich|ehestens|moeglichst schnell|moeglichst bald|moeglichst zeitnah|demnaechst|bald|in baelde|alsbald|unverzueglich|in absehbarer zeit|bei gelegenheit|sobald es geht|zu gegebener zeit|in naechster zeit|in der naechsten zeit|so rasch wie moeglich|raschestmoeglich|rasch|raschest|in den naechsten wochen|die naechsten tage|irgendwann|in den naechsten tagen|in den kommenden tagen|in den kommenden wochen|dieser tage',
    ],
  ],
  shapes: [
    ['vague', 'vague'],
    ['event', 'event'],
    ['gone', 'before half|number|single unit'],
    ['gone', 'past which? unit'],
    ['gone', 'ordinal unit'],
    ['relative', 'relative'],
    ['weekday', 'which? weekday'],
    ['weekday', 'weekday in number|single unit'],
    ['date', 'date year?'],
    ['date', 'ordinal month year?'],
    ['date', 'ordinal'],
    ['calendarWeek', 'calendarWeek number|ordinal'],
    ['calendarWeek', 'ordinal calendarWeek'],
    ['period', 'which unit'],
    ['period', 'edge which? unit'],
    ['period', 'which edge unit'],
    ['period', 'edge month year?'],
    ['period', 'in month year?'],
    ['period', 'in which unit'],
    ['period', 'by which unit'],
    ['period', 'before|from|on|in|by unit'],
    ['span', 'within number|single to|by? number? unit'],
    ['span', 'within unit'],
    ['span', 'within half unit'],
    ['span', 'relative in number|single unit'],
    ['span', 'within number|single half unit'],
    ['span', 'in number|single to|by? number? unit'],
    ['span', 'in half unit'],
    ['span', 'by|from number|single to|by? number? unit'],
    ['feast', 'feast'],
    ['part', 'part'],
    ['clock', 'clock'],
    ['clock', 'at|by|from half? number'],
    ['clock', 'half number'],
    ['clock', 'at|by quarter from|before number'],
    ['clockRange', 'between half? number|clock and|by|to half? number|clock'],
    ['clockRange', 'clock|number to|by clock'],
  ],
  parts: { early: [360, 600], morning: [480, 720], noon: [720, 720], afternoon: [720, 1080], evening: [1020, 1320] },
  clockWords: { plain: 'uhr|h', am: 'uhr (?:früh|morgens|in der früh)', pm: 'uhr (?:nachmittags|abends)' },
  ordinalMark: '\\.(?!\\d)',
  dateOrder: 'dayFirst',
  halfBefore: true,
  thisMayBePast: true,
};
