/** What a reply should hold in each situation, by the playbook, in the order in which it stands in a good reply. */
import type { NeededElement, PlayId } from '../plays/play';
import type { ElementId } from './element';

const must = (id: ElementId): NeededElement => ({ id, must: true });
const may = (id: ElementId): NeededElement => ({ id, must: false });

export const NEEDED_ELEMENTS: Readonly<Record<PlayId, readonly NeededElement[]>> = {
  'own-fault': [
    may('acknowledges'),
    must('restates'),
    must('takes-responsibility'),
    must('apologises'),
    may('reason'),
    must('next-step'),
    may('goodwill'),
    must('own-date'),
    may('closing-offer'),
  ],
  'extra-demand': [
    may('acknowledges'),
    must('restates'),
    must('what-is-possible'),
    may('asks-pointedly'),
    may('goodwill'),
    must('options'),
    may('closing-offer'),
  ],
  'disputed-facts': [
    may('acknowledges'),
    must('restates'),
    may('reason'),
    must('next-step'),
    must('own-date'),
    must('asks-pointedly'),
    may('closing-offer'),
  ],
  'abuse-first': [
    must('acknowledges'),
    must('restates'),
    may('takes-responsibility'),
    may('apologises'),
    must('next-step'),
    may('own-date'),
    may('closing-offer'),
  ],
  'abuse-repeated': [
    must('restates'),
    must('boundary'),
    must('next-step'),
    may('own-date'),
    may('call-offered'),
    may('written-record'),
  ],
  'threat-leave': [
    must('acknowledges'),
    must('restates'),
    may('options'),
    must('asks-need'),
    must('next-step'),
    may('own-date'),
    may('closing-offer'),
  ],
  'threat-legal': [must('restates'), must('next-step'), must('own-date'), may('closing-offer')],
  'threat-public': [must('acknowledges'), must('restates'), must('next-step'), must('own-date'), may('closing-offer')],
  'threat-violence': [may('boundary')],
  'self-harm': [must('acknowledges'), must('help-line'), must('personal')],
  'permanent-demander': [
    must('restates'),
    must('what-is-possible'),
    may('options'),
    may('asks-pointedly'),
    may('own-date'),
    must('written-record'),
  ],
  ending: [may('call-offered'), must('written-record'), must('end-date'), may('reason'), may('what-is-possible')],
  question: [must('answers'), may('closing-offer'), may('personal')],
  delay: [may('restates'), must('apologises'), may('reason'), must('options'), must('own-date'), may('closing-offer')],
  other: [may('acknowledges'), must('restates'), may('next-step'), may('closing-offer'), may('personal')],
};
