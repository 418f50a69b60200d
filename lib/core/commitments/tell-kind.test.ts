/** Own steps, those that hang on the customer, and what others will do. */
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import type { LanguageId } from '../language-id';
import type { DueContext } from './commitment';
import { createCommitmentFinder } from './find-commitments';

const CONTEXT: DueContext = {
  now: '2026-11-23T09:00:00+01:00',
  zone: 'Europe/Berlin',
  region: null,
  workingHours: ['09:00', '17:00'],
};
const finder = createCommitmentFinder(KNOWLEDGE);

describe('whose deed it is', () => {
  const aware = createCommitmentFinder(KNOWLEDGE, { expectations: true });
  const kinds = (text: string, lang: LanguageId): string[] => aware.find(text, CONTEXT, lang).map(({ kind }) => kind);

  test.each([
    ['Ich rufe Sie am Freitag an.', ['own']],
    ['Die Gutschrift geht heute noch raus.', ['own']],
    ['Sobald Sie mir die Rechnung schicken, erstatte ich Ihnen den Betrag bis Freitag.', ['conditional']],
    ['Nach Eingang Ihrer Unterlagen überweisen wir den Betrag innerhalb von drei Tagen.', ['conditional']],
    ['Sobald ich die Rechnung geprüft habe, rufe ich Sie morgen an.', ['own']],
    ['Der Techniker kommt am Freitag.', ['expectation']],
    ['Ihr Paket kommt am Montag an.', ['expectation']],
    ['Am Donnerstag trifft das Ersatzteil bei Ihnen ein.', ['expectation']],
    ['Frau Keller ruft Sie morgen an.', ['expectation']],
    ['Unsere Spedition meldet sich bis Mittwoch bei Ihnen.', ['expectation']],
    ['Ich spreche heute mit der Spedition.', ['own']],
  ])('%s', (text, expected) => {
    expect(kinds(text, 'de')).toEqual(expected);
  });

  test.each([
    ["I'll call you on Friday.", ['own']],
    ["Once you send me the form, I'll refund you by Friday.", ['conditional']],
    ["If you reply today, I'll ship it tomorrow.", ['conditional']],
    ["Once I have spoken to the depot, I'll call you tomorrow.", ['own']],
    ['The technician will come on Friday.', ['expectation']],
    ['Your parcel will arrive on Monday.', ['expectation']],
    ['The courier will be with you tomorrow.', ['expectation']],
    ['Your order is scheduled for Thursday.', ['expectation']],
    ["She'll ring you tomorrow at 4 pm.", ['expectation']],
  ])('%s', (text, expected) => {
    expect(kinds(text, 'en')).toEqual(expected);
  });

  test.each<[string, LanguageId]>([
    ['Kommt der Techniker am Freitag?', 'de'],
    ['Der Techniker kommt am Freitag nicht.', 'de'],
    ['Der Techniker war am Freitag bei Ihnen.', 'de'],
    ['Sie schreiben: „Der Techniker kommt am Freitag.“', 'de'],
    ['Wenn der Techniker am Freitag kommt, brauchen wir Strom.', 'de'],
    ['Der Techniker kommt normalerweise freitags.', 'de'],
    ['Der Techniker kommt bald.', 'de'],
    ['Unser Lager ist am Samstag von 9 bis 13 Uhr geöffnet.', 'de'],
    ['Will your parcel arrive on Monday?', 'en'],
    ["Your parcel won't arrive on Monday.", 'en'],
    ['Your parcel arrived on Monday.', 'en'],
    ['Our shop is open on Saturday from 9 to 1.', 'en'],
    ['Parcels usually arrive within three days.', 'en'],
  ])('nobody is waited for: %s', (text, lang) => {
    expect(kinds(text, lang)).not.toContain('expectation');
  });

  test('asking for what others do changes nothing about the rest', () => {
    const text = 'Ich prüfe das heute. Ihr Paket kommt am Montag an. Ich rufe Sie am Dienstag an.';
    const others = aware.find(text, CONTEXT, 'de').filter(({ kind }) => kind !== 'expectation');
    expect(finder.find(text, CONTEXT, 'de')).toEqual(others);
    expect(others).toHaveLength(2);
  });
});
