/** German names of days, months, feasts, numbers and units. Folded. */
import {
  dayPart,
  daysOn,
  edge,
  edgeOf,
  feast,
  inOrder,
  lead,
  loosely,
  number,
  part,
  type TimeWords,
  unit,
  weekday,
  which,
  workingDay,
  yearly,
} from '../../../core/commitments/time-symbols';

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
const NUMBERS =
  'eins,zwei|zwo,drei,vier,fuenf,sechs,sieben,acht,neun,zehn,elf,zwoelf,dreizehn,vierzehn,fuenfzehn,sechzehn,siebzehn,achtzehn,neunzehn,zwanzig';
const ORDINALS =
  'ersten|erster,zweiten|zweiter,dritten|dritter,vierten|vierter,fuenften,sechsten,siebten,achten,neunten,zehnten,elften,zwoelften';
const PARTS = {
  early: ['frueh'],
  morning: ['vormittag', 'morgen'],
  noon: ['mittag'],
  afternoon: ['nachmittag'],
  evening: ['abend'],
} as const;

/** "Dienstagvormittag", "Montag Mittag", "freitagabends"; "montags" is every Monday. */
const weekdays: TimeWords[] = WEEKDAYS.flatMap((names, n) => {
  const spelled = names.split('|').filter((name) => name.length > 2);
  const joined = Object.entries(PARTS).map(([name, words]): TimeWords => {
    const written = spelled.flatMap((day) =>
      words.flatMap((word) => [`${day}${word}`, `${day} ${word}`, `${day}${word}s`]),
    );
    return [[weekday(n + 1), part(name as keyof typeof PARTS)], written.join('|')];
  });
  const ofThat: TimeWords = [weekday(n + 1), spelled.map((day) => `des ${day}s`).join('|')];
  const every: TimeWords = [[{ kind: 'habit' }, weekday(n + 1)], spelled.map((day) => `${day}s`).join('|')];
  return [[weekday(n + 1), names], ofThat, every, ...joined];
});

export const CALENDAR_WORDS: readonly TimeWords[] = [
  ...weekdays,
  ...inOrder(MONTHS, (month) => ({ kind: 'month', month })),
  ...inOrder(NUMBERS.split(','), number),
  ...inOrder(ORDINALS.split(','), (value) => ({ kind: 'spelled', value })),
  [{ kind: 'single' }, 'ein|eine|einen|einem|einer|eines'],
  [number(1.5), 'anderthalb|eineinhalb'],
  [number(2.5), 'zweieinhalb'],
  [number(24), 'vierundzwanzig'],
  [number(30), 'dreissig'],
  [number(48), 'achtundvierzig'],
  [number(72), 'zweiundsiebzig'],
  [loosely(1, 2), 'ein zwei|ein , zwei'],
  [loosely(2, 3), 'zwei drei|zwei , drei'],
  [loosely(3, 4), 'ein paar|einigen|einige|wenigen|wenige|mehreren|drei vier|drei , vier'],
  // Eight days are a week to many, fourteen two weeks to all.
  [[{ kind: 'number', value: 7, upTo: 8, doubtful: true }, unit('day')], 'acht tagen'],
  [{ kind: 'half' }, 'halb|halbe|halben|einer halben|eine halbe|einem halben'],
  [{ kind: 'quarter' }, 'viertel'],
  [{ kind: 'threeQuarters' }, 'dreiviertel|drei viertel'],
  [[number(15), unit('minute')], 'viertelstunde|einer viertelstunde'],
  [[number(45), unit('minute')], 'dreiviertelstunde|einer dreiviertelstunde'],
  // Days
  [
    daysOn(0),
    'heute|heut|heutigen|heutigen tag|heutigen tages|heutigen tags|gleichentags|tagesende|heute den ganzen tag|heute im laufe des tages|heute im tagesverlauf',
  ],
  [daysOn(1), 'morgen|morgigen|morgigen tag|morgigen tages|morgigen tags|morgen im laufe des tages'],
  [daysOn(2), 'uebermorgen'],
  [daysOn(3), 'ueberuebermorgen'],
  [dayPart(1, 'early'), 'morgen frueh|morgen in der frueh|morgen in aller frueh'],
  [dayPart(0, 'morning'), 'heute morgen|heute frueh|heute vormittag'],
  [{ kind: 'clock', minutes: 1439, marked: true }, 'mitternacht'],
  // Units
  [unit('minute'), 'minute|minuten|min'],
  [unit('hour'), 'stunde|stunden|std'],
  [unit('day'), 'tag|tage|tagen|tages|kalendertag|kalendertage|kalendertagen'],
  [workingDay('statutory'), 'werktag|werktage|werktagen|werktages'],
  [
    workingDay('business'),
    'arbeitstag|arbeitstage|arbeitstagen|arbeitstages|bankarbeitstag|bankarbeitstage|bankarbeitstagen|bankarbeitstages|bankwerktagen|bankwerktage|bankwerktag|geschaeftstagen|geschaeftstage|buerotagen',
  ],
  [unit('week'), 'woche|wochen|arbeitswoche|kalenderwoche'],
  [[number(1), unit('week')], 'wochenfrist'],
  [[number(1), unit('month')], 'monatsfrist'],
  [[number(1), unit('year')], 'jahresfrist'],
  [unit('weekend'), 'wochenende|wochenendes'],
  [unit('month'), 'monat|monate|monaten|monats'],
  [unit('quarter'), 'quartal|quartals|quartale'],
  [unit('year'), 'jahr|jahre|jahren|jahres'],
  [[which('this'), unit('year')], 'heuer'],
  [edgeOf('start', 'month'), 'monatsanfang|anfang des monats|beginn des monats|monatsbeginn'],
  [edgeOf('mid', 'month'), 'monatsmitte|mitte des monats'],
  [edgeOf('end', 'month'), 'monatsende|monatsletzten|ultimo|ende des monats'],
  [
    [lead('by'), ...edgeOf('end', 'month')],
    'zum monatsende|zum ende des monats|per monatsende|per ende monat|auf ende monat|per ultimo|zum monatsletzten|zum letzten des monats',
  ],
  [edgeOf('start', 'week'), 'wochenanfang|wochenbeginn|wochenstart'],
  [edgeOf('mid', 'week'), 'wochenmitte'],
  [edgeOf('end', 'quarter'), 'quartalsende'],
  [edgeOf('end', 'year'), 'jahresende|jahreswechsel'],
  [
    [lead('by'), ...edgeOf('end', 'year')],
    'zum jahresende|per jahresende|zum jahreswechsel|per ende jahr|auf ende jahr',
  ],
  [edgeOf('start', 'year'), 'jahresanfang|jahresbeginn'],
  [edge('start'), 'anfang|beginn|anfangs|zu beginn|zum beginn'],
  [edge('mid'), 'mitte'],
  [edge('end'), 'ende'],
  [which('this'), 'diese|dieser|dieses|diesen|diesem|laufenden|laufende|laufender|noch diese|noch in dieser|heurigen'],
  [which('next'), 'naechste|naechster|naechsten|naechstes|naechstem|folgenden|folgende|darauffolgenden'],
  [which('coming'), 'kommende|kommender|kommenden|kommendem|kommendes'],
  [which('afterNext'), 'uebernaechste|uebernaechster|uebernaechsten|uebernaechstes|uebernaechstem'],
  [{ kind: 'calendarWeek' }, 'kw|kalenderwoche'],
  [{ kind: 'weekOf' }, 'woche vom|woche ab dem|woche ab|kalenderwoche vom'],
  // Feasts
  [feast('christmas'), 'weihnachten|dem fest|weihnachtsfeiertagen|weihnachtstagen'],
  [feast('christmasEve'), 'heiligabend|heiligen abend|heilig abend'],
  [feast('betweenYears'), 'zwischen den jahren|zwischen weihnachten und neujahr|zwischen den feiertagen'],
  [feast('newYearsEve'), 'silvester'],
  [feast('newYear'), 'neujahr'],
  [feast('newYearWeek'), 'im neuen jahr|anfang des neuen jahres|zu beginn des neuen jahres'],
  [feast('easter'), 'ostern|osterfeiertagen|ostertagen'],
  [feast('whitsun'), 'pfingsten|pfingstfeiertagen'],
  [feast('holidays'), 'feiertagen|feiertage|festtagen|festtage'],
  [yearly(6, 1), 'dreikoenig|dreikoenigstag|heilige drei koenige|heiligen drei koenigen'],
  [yearly(1, 11), 'allerheiligen'],
  [yearly(31, 10), 'reformationstag'],
  [yearly(3, 10), 'tag der deutschen einheit'],
];
