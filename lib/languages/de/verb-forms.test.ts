/** German verb forms, by the paradigms of a school grammar. Forms are folded: ß as ss, umlauts as ae, oe, ue. */
import { expect, test } from 'vitest';
import { IRREGULAR_VERBS } from './strong-verbs';
import { createVerbForms } from './verb-forms';

const verbForms = createVerbForms(IRREGULAR_VERBS);

test.each([
  ['melden', 'melde meldest meldet meldete meldeten gemeldet meldend'],
  ['öffnen', 'oeffne oeffnest oeffnet oeffnete geoeffnet'],
  ['rechnen', 'rechne rechnet rechnete gerechnet'],
  ['lernen', 'lerne lernst lernt lernte gelernt'],
  ['reklamieren', 'reklamiere reklamierst reklamierte reklamiert'],
  ['erstatten', 'erstatte erstattest erstattet erstattete erstattet'],
  ['ärgern', 'aergere aergerst aergert aergerte geaergert'],
  ['handeln', 'handle handelst handelt handelte gehandelt'],
  ['lösen', 'loese loest loeste geloest'],
  ['lesen', 'lese liest las lasen gelesen laese'],
  ['nehmen', 'nehme nimmst nimmt nahm nahmen genommen naehme'],
  ['geben', 'gebe gibst gibt gab gaben gegeben gaebe'],
  ['halten', 'halte haeltst haelt hielt hielten gehalten'],
  ['lassen', 'lasse laesst liess liessen gelassen'],
  ['schließen', 'schliesse schliesst schloss schlossen geschlossen schloesse'],
  ['stehen', 'stehe stehst steht stand standen gestanden stuende'],
  ['bringen', 'bringe bringst bringt brachte brachten gebracht braechte'],
  ['kennen', 'kenne kennst kennt kannte kannten gekannt'],
  ['verstehen', 'verstehe versteht verstand verstanden verstuende'],
  ['versprechen', 'verspreche versprichst verspricht versprach versprochen verspraeche'],
  ['bekommen', 'bekomme bekommt bekam bekamen bekommen bekaeme'],
  ['müssen', 'muss musst muessen musste muesste muessten gemusst'],
  ['haben', 'habe hast hat hatte hatten haette haetten gehabt'],
  ['sein', 'bin bist ist sind seid war waren waere waeren gewesen'],
  ['wissen', 'weiss weisst wusste wuesste gewusst'],
  ['senden', 'sende sendet sandte gesandt'],
])('%s', (infinitive, expected) => {
  expect(verbForms(infinitive)?.words).toEqual(expect.arrayContaining(expected.split(' ')));
});

test('modals are never confused: "hätte" is no form of "hatte", "musste" none of "müsste"', () => {
  expect(verbForms('können')?.words).not.toContain('kennen');
  expect(verbForms('sollen')?.words).not.toContain('wollte');
});

test.each([
  ['zurück|rufen', 'zurueckrufen zurueckgerufen zurueckzurufen zurueckrufe', 'rufe rief rufen', 'zurueck'],
  ['auf|schreiben', 'aufschreiben aufgeschrieben aufzuschreiben', 'schreibe schrieb', 'auf'],
  ['aus|tauschen', 'austauschen ausgetauscht auszutauschen', 'tausche tauschte', 'aus'],
])('%s joined and apart', (infinitive, joined, finite, particle) => {
  const forms = verbForms(infinitive);
  expect(forms?.words).toEqual(expect.arrayContaining(joined.split(' ')));
  expect(forms?.split?.finite).toEqual(expect.arrayContaining(finite.split(' ')));
  expect(forms?.split?.particle).toBe(particle);
});

test.each(['', 'Haus', '12', 'zurück|', 'gut'])('%j is no infinitive', (word) => {
  expect(verbForms(word)).toBeNull();
});
