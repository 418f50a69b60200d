/** Whole replies, read as they are in the browser: with the shipped rules, second readers and judges. */
import { describe, expect, test } from 'vitest';
import { createCommitmentFinder } from '@/lib/core/commitments/find-commitments';
import type { Outcome } from '@/lib/core/practice/desk';
import { type Round, roundsOf } from '@/lib/core/practice/rounds';
import { isGrave, type Scenario } from '@/lib/core/practice/scenario';
import { scenarios as de } from '@/lib/languages/de/scenarios';
import { scenarios as en } from '@/lib/languages/en/scenarios';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { commitmentViews } from '@/lib/session/commitment-views';
import { shippedSecondReader } from '@/scripts/second-readers';
import { shippedAnalyser } from '@/scripts/shipped-analyser';
import { shippedJudges } from '@/scripts/shipped-judges';
import { createUnderstanding } from './understand-reply';

const understandReply = createUnderstanding((lang) => shippedJudges(lang).elements);
const analyser = shippedAnalyser();
const finder = createCommitmentFinder(KNOWLEDGE, { secondReader: shippedSecondReader, expectations: true });
const CONTEXT = {
  now: '2026-11-23T10:00:00+01:00',
  zone: 'Europe/Berlin',
  region: null,
  workingHours: ['09:00', '17:00'],
} as const;
const NO_JUDGEMENT = { clear: null, offer: null, remarks: [] };

const scenarioOf = (id: string): Scenario => {
  const scenario = [...de, ...en].find((one) => one.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  return scenario;
};

function understand(scenario: Scenario, text: string, earlier: readonly Round[] = []): Outcome {
  const promises = finder.find(text, CONTEXT, scenario.lang).map((promise) => ({ ...promise, ...NO_JUDGEMENT }));
  return understandReply(
    { scenario, earlier, text, interfaceLanguage: scenario.lang },
    { findings: analyser.analyse(text, scenario.lang).findings, commitments: commitmentViews(promises) },
  );
}

describe('a reply that does what the playbook asks for calms', () => {
  test.each<[string, string, string | null]>([
    [
      'de-falsche-waschmaschine',
      'Sehr geehrte Frau Keller,\n\nSie haben recht: Wir haben Ihnen die falsche Waschmaschine geliefert. Das war unser Fehler, und es tut mir leid, dass Sie mit zwei kleinen Kindern ohne Maschine dastehen.\n\nIch spreche heute mit der Spedition und rufe Sie bis Donnerstag, 12 Uhr, mit dem Liefertermin an.\n\nMit freundlichen Grüßen\nJana Wolff',
      'bis Donnerstag, 12 Uhr',
    ],
    [
      'de-kuendigung-nie-angekommen',
      'Sehr geehrte Frau Mag. Zauner,\n\nSie schreiben, dass Sie Ende September per Mail gekündigt haben und dass ein Kollege es am Telefon bestätigt hat. Dass Sie sich über die neue Abbuchung ärgern, verstehe ich gut.\n\nIch gehe heute alle Mails von September durch und melde mich bis Mittwoch, 15 Uhr, mit dem Ergebnis bei Ihnen. Haben Sie die Mail noch?\n\nFreundliche Grüße\nLukas Hofer',
      'bis Mittwoch, 15 Uhr',
    ],
    [
      'de-zweimal-versetzt',
      'Guten Tag Herr Matthiesen,\n\nzwei freie Tage und kein Techniker, das ist wirklich ärgerlich. Seit neun Tagen haben Sie kein Internet, und darum kümmere ich mich jetzt.\n\nIch spreche mit der Einsatzplanung und rufe Sie heute bis 17 Uhr mit einem festen Termin an.\n\nMit freundlichen Grüßen\nSvenja Albers',
      'heute bis 17 Uhr',
    ],
    [
      'de-rueckgabe-geoeffnet',
      'Guten Tag Frau Imhof\n\nJa, Sie können die Kopfhörer auch mit offener Verpackung bis 14. Dezember zurückgeben. Das Porto übernehmen wir.\n\nFreundliche Grüsse\nNadja Frei',
      null,
    ],
    [
      'en-charged-twice',
      'Dear Ms Nair,\n\nYou are right: we took £64.90 from your account twice. That was our mistake, and I am sorry that your rent bounced because of it.\n\nI am refunding the second payment today and will call you by Thursday at noon to confirm that it has arrived.\n\nKind regards,\nTom Ellery',
      'by Thursday at noon',
    ],
    [
      'en-five-days-cold',
      'Dear Mr Thornhill,\n\nFive days without heating with your mother in the house: I can see why you are angry. I will speak to the parts team now and ring you today by 5 pm with the delivery date.\n\nKind regards,\nSimon Clarke',
      'today by 5 pm',
    ],
    [
      'en-hearing-loop',
      'Dear Ms Doyle,\n\nYes, there is a hearing loop in the main theatre, and it works in rows A to M. You may change your seats free of charge if yours are further back.\n\nKind regards,\nRuth Adams',
      null,
    ],
  ])('%s', (id, text, quoted) => {
    const { reaction, quotedDay, debrief } = understand(scenarioOf(id), text);
    expect({ reaction, quotedDay, flagged: debrief?.flagged }).toEqual({
      reaction: 'calmer',
      quotedDay: quoted,
      flagged: [],
    });
  });
});

describe('a tired draft', () => {
  const played = [...de, ...en].filter((scenario) => !isGrave(scenario));

  test.each(played)('of $id calms nobody, and is told one thing to try', (scenario) => {
    const { reaction, debrief } = understand(scenario, scenario.starter ?? '');
    expect(reaction).not.toBe('calmer');
    expect(debrief?.tip).not.toBeNull();
  });

  test('sharpens nearly always', () => {
    const sharpened = played.filter((scenario) => understand(scenario, scenario.starter ?? '').reaction === 'sharper');
    expect(sharpened.length / played.length).toBeGreaterThan(0.8);
  });
});

test('a second reply is read with the first in mind: what was said stands, and the newest question is answered', () => {
  const scenario = scenarioOf('de-falsche-waschmaschine');
  const text =
    'Sehr geehrte Frau Keller,\n\ndas war unser Fehler: Wir haben die falsche Waschmaschine geliefert. Es tut mir leid. Ich rufe Sie morgen bis 12 Uhr an.\n\nJana Wolff';
  const sent = { sendId: '1', scenarioId: scenario.id, text, at: CONTEXT.now, settledAt: CONTEXT.now };
  const earlier = roundsOf(scenario, [{ ...sent, outcome: understand(scenario, text) }]);
  expect(earlier[0]?.answer?.text).toContain('Gut, morgen bis 12 Uhr also,');
  const second = understand(
    scenario,
    'Ja, die schmale passt durch eine Tür von 62 cm, das habe ich gemessen.',
    earlier,
  );
  expect(second.reaction).toBe('calmer');
});

test('a reply to despair: what is said of it is about the help line first', () => {
  const scenario = scenarioOf('de-dritte-mahnung');
  const withOut = understand(scenario, 'Guten Tag Herr Wieser,\n\nes tut mir leid, dass es Ihnen so schlecht geht.');
  expect(withOut.debrief?.tip).toMatchObject({ kind: 'element', name: 'Nennt eine Nummer, die hilft' });
  const withLine = understand(
    scenario,
    'Guten Tag Herr Wieser,\n\nwas Sie schreiben, nehme ich ernst, und es tut mir leid, dass es Ihnen so schlecht geht. Bitte sprechen Sie heute mit jemandem: Die Telefonseelsorge ist Tag und Nacht da, unter 142. Um die Mahnung müssen Sie sich jetzt nicht sorgen.\n\nIch grüße Sie herzlich\nAnna Berger',
  );
  expect(withLine.debrief).toMatchObject({
    found: expect.arrayContaining(['Nennt eine Nummer, die hilft']),
    tip: null,
  });
});
