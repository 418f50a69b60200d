import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import { SIGNAL_WORDS } from '../../languages/signal-words';
import { createCustomerReader } from './customer-reader';
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
  const reading = createCustomerReader(KNOWN, () => judgeThat(...likeliest))(text);
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

  test('words are the message’s own: those of signals first, at most four', () => {
    const text =
      'Wenn die Lieferung bis Freitag nicht ankommt, gehe ich zum Anwalt. Bestellung, Rechnung, Zahlung, Mahnung.';
    const [first] = readAs(text, 'threat', 'delay').situations;
    expect(first?.words.map((word) => word.text)).toContain('gehe ich zum Anwalt');
    expect(first?.words).toHaveLength(4);
    for (const word of first?.words ?? []) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
});

describe('mood', () => {
  test.each([
    ['Vielen lieben Dank, das war wirklich sehr nett von Ihnen.', 'friendly'],
    ['Ich mache mir Sorgen, ob das Geld noch ankommt.', 'worried'],
    ['Ich bin enttäuscht, das Paket kam beschädigt an.', 'annoyed'],
    ['Das ist eine Frechheit, mir reicht es.', 'angry'],
    ['WO BLEIBT DAS PAKET, ich brauche es heute!', 'angry'],
    ['Ihr unfähiger Haufen, so ein Saftladen.', 'insulting'],
    ['So eine Sch***e, nichts geht bei euch.', 'insulting'],
    ['Ich bin verzweifelt, ich weiß nicht mehr weiter.', 'despairing'],
    ['Die Rechnung vom Mai liegt bei, ich habe sie bezahlt.', 'calm'],
    ['Thank you so much, you have been very kind to us.', 'friendly'],
    ['I am worried that the parcel is lost.', 'worried'],
    ['I am very disappointed with the repair you did.', 'annoyed'],
    ['This is outrageous, I have had enough of it.', 'angry'],
    ['You are a bunch of useless idiots, all of you.', 'insulting'],
    ['What the f**k is this, I ask you.', 'insulting'],
    ['I am at my wits end and in tears over this.', 'despairing'],
    ['The invoice of May is attached, I have paid it.', 'calm'],
  ])('%s', (text, mood) => {
    const reading = read(text);
    expect(reading?.mood).toBe(mood);
    expect(reading?.moodWords.length === 0).toBe(mood === 'calm');
    for (const word of reading?.moodWords ?? []) expect(text).toContain(word);
  });
});

describe('questions', () => {
  test.each<[string, string[]]>([
    ['Guten Tag, wann kommt der Techniker? Danke.', ['Guten Tag, wann kommt der Techniker?']],
    ['Ich wüsste gern, wann die Ware kommt.', ['Ich wüsste gern, wann die Ware kommt.']],
    ['Wissen Sie, ob das Gerät leise ist', ['Wissen Sie, ob das Gerät leise ist']],
    ['Geht es noch? Das Paket ist weg, und keiner hilft mir.', []],
    ['Wie oft denn noch? Ich habe bezahlt, und Sie mahnen mich.', []],
    ['Can you tell me where my order is', ['Can you tell me where my order is']],
    ['Please let me know whether the part fits.', ['Please let me know whether the part fits.']],
    ['Are you serious? The parcel is lost and you do nothing.', []],
    ['How many times do I have to write this to you?', []],
  ])('%s', (text, expected) => {
    expect(read(text)?.questions.map((question) => question.text)).toEqual(expected);
  });
});

describe('concern', () => {
  test.each([
    [
      'Guten Tag.\nDie bestellte Kaffeemaschine kam ohne Wassertank an.\nVielen Dank.',
      'Die bestellte Kaffeemaschine kam ohne Wassertank an.',
    ],
    [
      'Ihr Vollidioten! Die Rechnung vom März wurde doppelt abgebucht. Ich gehe zum Anwalt.',
      'Die Rechnung vom März wurde doppelt abgebucht.',
    ],
    [
      'Hello there.\nThe kettle you delivered leaks at the bottom.\nThanks!',
      'The kettle you delivered leaks at the bottom.',
    ],
  ])('%s', (text, concern) => {
    expect(readAs(text, 'own-fault').concern?.text).toBe(concern);
  });

  test('a long sentence is cut at a word', () => {
    const text = `Die Lieferung ${'mit dem grossen Schrank '.repeat(12)}kam nicht an.`;
    const concern = readAs(text, 'delay').concern;
    expect(concern?.text).toMatch(/\S…$/);
    expect(concern?.text.length).toBeLessThanOrEqual(141);
    expect(text.slice(concern?.start, concern?.end)).toBe(concern?.text.slice(0, -1));
    expect(text.charAt(concern?.end ?? 0)).toBe(' ');
  });

  test('greeting and thanks alone are no concern', () => {
    expect(read('Hallo zusammen,\nvielen Dank!')?.concern).toBeNull();
  });
});

describe('own words', () => {
  test('quotes and signature are not read', () => {
    const quoted =
      'Hier das Formular, das Sie wollten.\n\nAm 03.11.2026 schrieb Kanzlei <a@b.example>:\n> Wir verklagen Sie.\n';
    expect(read(quoted)?.situations).toEqual([]);
    expect(read('Das Formular ist ausgefüllt.\n--\nIhr Vollidioten GmbH')?.abusive).toBe(false);
  });

  test('words passed on in quotation marks are', () => {
    expect(read('„Ihr seid alle Verbrecher, ihr Abzocker.“')?.abusive).toBe(true);
  });

  test('what another language says is not read', () => {
    expect(read('Bonjour, je voudrais savoir où est ma commande, merci.')).toBeNull();
    expect(read('')).toBeNull();
  });

  test('a word that tells no language is read where one is expected', () => {
    expect(read('Abzocke!')).toBeNull();
    expect(read('Abzocke!', 'de')?.abusive).toBe(true);
  });

  test('a life in danger needs no language to be told', () => {
    expect(read('kms tonight')?.urgent ?? read('killing myself')?.urgent).toBe('self-harm');
  });

  test('dialect is read where its language is expected', () => {
    expect(read('i mog nimmer leben, es is ma ois z vü', 'de')?.urgent).toBe('self-harm');
  });

  test('sentences without capitals end at their full stops', () => {
    expect(read('es reicht. ich bring mich um. ihr seid schuld')?.urgent).toBe('self-harm');
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Ich ',
    'verklage ',
    'Sie',
    '. ',
    '?',
    '\n',
    '„',
    '“',
    '> ',
    's h i t ',
    'f***',
    '👩‍👧',
    'ß',
    ' um',
    '\ud83d',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  );

  test('is read without an error, spans inside, two situations at most', () => {
    const reader = createCustomerReader(KNOWN, () => judgeThat('question', 'other'));
    fc.assert(
      fc.property(texts, (text) => {
        const reading = reader(text, 'de');
        if (!reading) return;
        expect(reading.situations.length).toBeLessThanOrEqual(2);
        const words = reading.situations.flatMap((situation) => situation.words);
        for (const { start, end, text: shown } of [...words, ...reading.questions]) {
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(shown);
        }
        const { concern } = reading;
        if (concern)
          expect(concern.text.replace(/…$/, '')).toBe(text.slice(concern.start, concern.end).replace(/…$/, ''));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a word', 'umbringen '],
    ['marks', '*$@!'],
    ['letters apart', 's h i t '],
    ['hints', 'Ich kann nicht mehr. '],
    ['one endless word', 'a'],
    ['questions', 'Wo ist es? '],
  ])('a megabyte of %s is read in bounds', (_, piece) => {
    const reading = createCustomerReader(KNOWN, () => judgeThat('other'))(
      piece.repeat(Math.ceil(1_000_000 / piece.length)),
      'de',
    );
    expect(reading?.situations.length ?? 0).toBeLessThanOrEqual(2);
    expect(reading?.questions.length ?? 0).toBeLessThanOrEqual(12);
  });
});
