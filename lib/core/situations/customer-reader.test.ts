import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import { SIGNAL_WORDS } from '../../languages/signal-words';
import { createCustomerReader, NO_JUDGES } from './customer-reader';
import type { CustomerReading } from './customer-reading';
import { SITUATIONS, type SituationId } from './situation';
import type { SituationJudge } from './situation-judge';

/** A judge that always thinks the same: these first, and every long word tells. */
const judgeThat =
  (...likeliest: SituationId[]): SituationJudge =>
  (sentences) => ({
    odds: Object.fromEntries(
      SITUATIONS.map((id) => [id, likeliest.includes(id) ? 1 - likeliest.indexOf(id) : -5]),
    ) as Record<SituationId, number>,
    evidence: () =>
      Float32Array.from(
        sentences.flatMap(({ seen }) => seen.tokens),
        ({ norm }) => (norm.length > 5 ? 1 : 0),
      ),
  });

const KNOWN = { ...KNOWLEDGE, signals: SIGNAL_WORDS };
const read = createCustomerReader(KNOWN);
const readAs = (text: string, ...likeliest: SituationId[]): CustomerReading => {
  const reading = createCustomerReader(KNOWN, () => ({ ...NO_JUDGES, situation: judgeThat(...likeliest) }))(text);
  if (!reading) throw new Error(`not read: ${text}`);
  return reading;
};
const shownOf = ({ situations }: CustomerReading): string[] =>
  situations.map(({ id, threat, permanent }) => [id, threat, permanent ? 'permanent' : null].filter(Boolean).join(':'));

describe('situations', () => {
  test.each<[string, SituationId[], string[]]>([
    ['Wenn das Geld bis Freitag nicht da ist, gehe ich zum Anwalt.', ['delay', 'threat'], ['threat:legal', 'delay']],
    ['Sonst gehe ich zur Konkurrenz.', ['own-fault', 'threat'], ['threat:leave', 'own-fault']],
    ['Ihr habt gewonnen, ich gehe zur Konkurrenz.', ['own-fault'], ['own-fault', 'threat:leave']],
    ['Der Staubsauger ist seit drei Wochen kaputt.', ['own-fault'], ['own-fault']],
    ['Der Staubsauger ist kaputt, ihr Vollidioten.', ['own-fault', 'abuse'], ['abuse', 'own-fault']],
    ['Ich bringe euch alle um, wo ist meine Lieferung?', ['delay', 'question'], ['threat:violence', 'delay']],
    ['Ihr Vollidioten, ich verklage euch.', ['abuse', 'threat'], ['threat:legal', 'abuse']],
    ['Schon wieder ich. Runde sieben, es fehlt eine Schraube.', ['own-fault'], ['own-fault', 'extra-demand:permanent']],
    ['If my refund is late again I will sue you.', ['delay', 'threat'], ['threat:legal', 'delay']],
    ['I will leave a one star review unless you call me.', ['threat', 'delay'], ['threat:public', 'delay']],
  ])('%s', (text, judged, expected) => {
    expect(shownOf(readAs(text, ...judged))).toEqual(expected);
  });

  test('without a judge signals alone tell', () => {
    expect(shownOf(read('Ich verklage Sie, Sie hören von mir.') as CustomerReading)).toEqual(['threat:legal']);
    expect(read('Wo ist denn eigentlich mein Paket geblieben?')?.situations).toEqual([]);
  });

  test('the words of a signal stand alone: they say why by themselves', () => {
    const text =
      'Wenn die Lieferung bis Freitag nicht ankommt, gehe ich zum Anwalt. Bestellung, Rechnung, Zahlung, Mahnung.';
    const [first] = readAs(text, 'threat', 'delay').situations;
    expect(first?.words.map((word) => word.text)).toEqual(['gehe ich zum Anwalt']);
  });

  test('without a signal, at most four words of the message’s own, and never the name under it', () => {
    const text =
      'Ich warte auf die Bestellung, die Rechnung und die Lieferung, und es kommt nichts.\n\nHerbert Schwaiger';
    const [first] = readAs(text, 'delay', 'own-fault').situations;
    const words = first?.words.map((word) => word.text) ?? [];
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(4);
    expect(words).not.toContain('Schwaiger');
    for (const word of first?.words ?? []) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
});

describe('questions', () => {
  const asked = (text: string): string[] | undefined => read(text)?.questions.map((question) => question.text);

  test.each<[string, string[]]>([
    [
      'Wann kommt sie endlich, und wer zahlt mir den freien Tag?',
      ['Wann kommt sie endlich', 'wer zahlt mir den freien Tag?'],
    ],
    [
      'Können Sie mir sagen, wann der Techniker kommt und was das kostet?',
      ['Können Sie mir sagen, wann der Techniker kommt', 'was das kostet?'],
    ],
    [
      'Ist das Modell bei Ihnen lieferbar und kann ich es in Bern abholen?',
      ['Ist das Modell bei Ihnen lieferbar', 'kann ich es in Bern abholen?'],
    ],
    ['When will it arrive, and who pays for the return?', ['When will it arrive', 'who pays for the return?']],
  ])('two in one sentence: %s', (text, questions) => {
    expect(asked(text)).toEqual(questions);
  });

  test.each([
    'Wann und wo genau wird die Ware geliefert?',
    'Wer hat das bei Ihnen bestellt und wann?',
    'Gibt es darauf einen Rabatt oder ist das der Endpreis?',
    'Haben Sie auch Tee und Kaffee für uns?',
    'How and when do I return the parcel?',
  ])('one in one sentence: %s', (text) => {
    expect(asked(text)).toEqual([text]);
  });
});

test('words of the mood within others are told once', () => {
  expect(read('Guten Tag, ich bring den Fahrer noch um, und zwar heute.')?.moodWords).toEqual([
    'ich bring den Fahrer noch um',
  ]);
});
