/** How English writes a day in a promise, and what it says about one that is doubtful. */
import type { DateForms, DateWords } from '../../core/commitments/date-words';

const BRITISH: DateForms = {
  full: '{weekday}, {day} {month}',
  short: '{day} {month}',
  subject: '{weekday}, {day} {month}',
  year: ' {year}',
};
const AMERICAN: DateForms = {
  full: '{weekday}, {month} {day}',
  short: '{month} {day}',
  subject: '{weekday}, {month} {day}',
  year: ', {year}',
};

export const englishDates: DateWords = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsOf: {},
  forms: BRITISH,
  formsOf: { US: AMERICAN },
  dayToMonth: ' of ',
  leads: [
    ['by no later than', 'by no later than'],
    ['no later than', 'no later than'],
    ['not later than', 'not later than'],
    ['by the latest', 'by'],
    // "I'll be by on Saturday"
    ['by on', 'by on'],
    ['by', 'by'],
    ['before', 'by'],
    ['until', 'until'],
    ['till', 'till'],
    ['through', 'through'],
    ['from', 'from'],
    ['starting', 'starting'],
    ['as of', 'as of'],
    ['on', 'on'],
    // "send it over Friday"
    ['over', 'over on'],
  ],
  by: 'by',
  on: 'on',
  parts: {
    early: 'first thing',
    morning: 'in the morning',
    noon: 'at noon',
    afternoon: 'in the afternoon',
    evening: 'in the evening',
  },
  notAfter: 'the a an your our my their its every each last since'.split(' '),
  bareAfter: ['for', 'until', 'till'],
  notBefore: 'of after from following since'.split(' '),
  attributes: ["'s", 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
  holds: 'hold* held keep* kept reserv* aside open valid until till through'.split(' '),
  vague: {
    near: [
      'shortly',
      'soon',
      'asap',
      'as soon as possible',
      'as quickly as possible',
      'as fast as possible',
      'at our earliest convenience',
      'promptly',
      'very soon',
      'as soon as we can',
      'as soon as i can',
      'as quickly as we can',
      'before long',
      'sometime soon',
    ],
    notAfter:
      "will shall i we they he she who 'll be am are is was have has had to very pretty quite too so as really and or also then can a an the more how".split(
        ' ',
      ),
    notBefore: 'as but enough once when if thereafter afterwards available'.split(' '),
    notLeading: 'after before'.split(' '),
    joins: 'and or'.split(' '),
  },
  notes: {
    dayOff: '{day}, is not a working day.',
    past: '{day}, has already passed.',
    pastHour: '{day}, {time}, has already passed.',
    tooSoon: {
      refund: 'According to the team list, a refund takes at least {count}: {day}, at the earliest.',
      delivery: 'According to the team list, a delivery takes at least {count}: {day}, at the earliest.',
      callback: 'According to the team list, a callback takes at least {count}: {day}, at the earliest.',
      reply: 'According to the team list, a reply takes at least {count}: {day}, at the earliest.',
    },
    workingDays: { one: 'one working day', many: '{count} working days' },
    tooMuch: 'The amount is above the {ceiling} that the team list lets you promise without asking.',
    money: { form: '{code} {amount}', decimal: '.' },
  },
};
