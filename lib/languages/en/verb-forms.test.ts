/** English verb forms against compromise, which is slow to load and therefore never shipped: here it is the oracle. */
import nlp from 'compromise';
import { describe, expect, test } from 'vitest';
import { IRREGULAR_VERBS } from './irregular-verbs';
import { verbForms } from './verb-forms';

const REGULAR =
  `accept add advise agree allow answer apologise apply approve arrange ask assist assure attach book call cancel change charge check claim clarify close
  collect compensate complain complete confirm consider contact contain cover credit damage decline delay deliver deny deserve discuss dispatch email ensure escalate
  exchange expect expire explain extend fail fix follow forward guarantee handle happen help honour ignore include inform install investigate issue listen look manage
  mention miss move need notice notify obtain offer open order owe post prevent process promise provide publish reach realise receive refer refund refuse register reject
  remain remind remove renew repair repeat replace reply report request require reset resolve respond restore return reverse review schedule ship sign solve start stop
  submit suggest supply support tackle track transfer try turn update upgrade use verify wait waive warn want watch worry`.split(
    /\s+/,
  );

/** "waked" is what the oracle says; nobody writes it. */
const ORACLE_IS_WRONG = new Set(['wake']);

interface Conjugation {
  readonly PastTense?: string;
  readonly PresentTense?: string;
  readonly Gerund?: string;
}

function conjugated(verb: string): Conjugation | undefined {
  const view = nlp(`I ${verb}`);
  view.match(verb).tag('Infinitive');
  const [forms]: Conjugation[] = view.verbs().conjugate();
  return forms;
}

describe('verb forms agree with compromise', () => {
  test.each([...REGULAR, ...IRREGULAR_VERBS.keys()].filter((verb) => !ORACLE_IS_WRONG.has(verb)))('%s', (verb) => {
    const words = verbForms(verb)?.words ?? [];
    const { PastTense, PresentTense, Gerund } = conjugated(verb) ?? {};
    expect(words).toEqual(
      expect.arrayContaining([PastTense, PresentTense, Gerund].flatMap((form) => form?.split(' ').at(-1) ?? [])),
    );
  });
});

test.each([
  ['send|back', { particle: 'back' }],
  ['look|into', { particle: 'into' }],
])('the phrasal verb %s keeps its particle apart', (verb, split) => {
  expect(verbForms(verb)?.split).toMatchObject(split);
});

test.each(['', '12', 'e-mail', 'Ärger'])('%j is no verb', (word) => {
  expect(verbForms(word)).toBeNull();
});
