/** Sympathy by formula: "Wir können Ihren Unmut nachvollziehen", "wie frustrierend das sein muss". */
import type { Rule } from '../../../../core/rules/rule';
import { EMPATHY } from './shared';

export const empathyRules = [
  {
    id: 'unmut-nachvollziehen',
    phrase: [
      '[ich (kann|verstehe) (Ihren|deinen|Ihre|deine) (Unmut|Verärgerung|Frustration|Missmut|Situation) …4 (nachvollziehen|verstehen|nachempfinden)] /',
      '[wir (können|verstehen) (Ihren|deinen|Ihre|deine|Ihr|dein) (Unmut|Ärger|Verärgerung|Enttäuschung|Frustration|Frust|Unzufriedenheit|Sorge|Bedenken|Situation|Missmut|Unverständnis) (sehr|durchaus|absolut|gut|sehr gut|natürlich|vollkommen|selbstverständlich|voll und ganz|nur zu gut|total|bestens|gut und gerne)? (gut)? (nachvollziehen|verstehen|nachempfinden|nachfühlen)?] /',
      '[<ihr> (Ärger|Unmut|Verärgerung|Enttäuschung|Frust|Unzufriedenheit|Reaktion) ist …1 (durchaus|absolut|vollkommen|für uns|selbstverständlich|natürlich|nur zu) …2 (verständlich|nachvollziehbar)]',
      '[wir (haben|teilen) …2 (Verständnis für)? (Ihren|deinen|Ihre|deine) (Unmut|Ärger|Verärgerung|Enttäuschung|Frustration)] /',
      '[(Ihren|deinen|Ihre|deine) (Unmut|Ärger|Verärgerung|Enttäuschung|Frustration|Unzufriedenheit) (können wir|kann ich|verstehen wir) …4 (nachvollziehen|verstehen|nachempfinden)?] $',
      '[(wir haben|ich habe|haben wir) (vollstes|volles|großes|größtes|grösstes|absolutes|durchaus) Verständnis für …6] /',
      '[(wir|ich) (sind|bin) (uns|mir) …3 (der|des) …6 bewusst] /',
      '[(wir|ich) (verstehen|verstehe) , (dass|wie) …1 (ärgerlich|unangenehm|frustrierend|nicht optimal|unbefriedigend) (dies|das|diese Situation|die Situation)]',
      '[(wir|ich) (fühlen|fühle) (mit (Ihnen|dir)|Ihren Schmerz)]',
    ],
    unless: ['weil', '(Wochen|Tage|Tagen|Stunden|Monate)'],
    better: ['das ist ärgerlich'],
    model: ['«Was passiert ist», das ist ärgerlich.'],
    note: EMPATHY,
    flags: [
      'Wir können Ihren Unmut durchaus nachvollziehen.',
      'Wir haben vollstes Verständnis für Ihre Situation.',
      'Wir verstehen, wie frustrierend das für dich sein muss!',
    ],
    passes: ['Ich verstehe, dass Ihre Tochter geweint hat.', 'Drei Wochen ohne Heizung, da verstehe ich Ihren Ärger.'],
  },
  {
    id: 'wie-frustrierend',
    phrase: [
      '[wie (frustrierend|ärgerlich|belastend|schwierig|unangenehm|mühsam|enttäuschend) (das|es|dies|diese Situation) (für (Sie|dich|euch))? …1 (sein muss|gewesen sein muss|sein kann)] /',
    ],
    unless: ['weil', '(Wochen|Tage|Tagen|Stunden|Monate)'],
    better: [],
    model: ['«Was passiert ist», das ist ärgerlich.'],
    note: EMPATHY,
    flags: ['Wir verstehen, wie frustrierend das für dich sein muss!', 'Ich kann mir vorstellen, wie belastend das für Sie sein muss.'],
    passes: ['Wie lange das her ist, sehe ich gleich nach.', 'Wie mühsam der Aufbau ist, zeigt das Video.'],
  },
] as const satisfies readonly Rule[];
