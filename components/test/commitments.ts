/** Made-up promises in a draft. */
import type { CommitmentView } from '@/lib/core/view/panel-state';
import { dues } from './dues';

const commitment = (
  key: string,
  changes: Pick<CommitmentView, 'clause'> & Partial<CommitmentView>,
): CommitmentView => ({
  key,
  kind: 'own',
  start: 400,
  end: 450,
  lang: 'de',
  when: null,
  day: null,
  due: null,
  vague: false,
  clear: null,
  offer: null,
  remarks: [],
  chosenDay: null,
  ...changes,
});

export const datedCommitment = commitment('c1', {
  clause: 'Ich rufe Sie bis Freitag um 14 Uhr zurück',
  when: { start: 413, end: 439 },
  day: { start: 413, end: 424 },
  due: dues.timed,
  clear: 'bis Freitag, 27. November',
});

export const vagueCommitment = commitment('c2', {
  clause: 'Wir kümmern uns zeitnah um die Ersatzlieferung',
  when: { start: 486, end: 493 },
  vague: true,
  offer: 'bis Mittwoch, 25. November',
});

export const sundayCommitment = commitment('c3', {
  clause: 'Die Gutschrift veranlasse ich am 29. November',
  when: { start: 560, end: 575 },
  day: { start: 560, end: 575 },
  due: dues.sunday,
  offer: 'am Montag, 30. November',
  remarks: [
    { kind: 'too-soon', deed: 'refund', workingDays: 5 },
    { kind: 'too-much', amount: 120, ceiling: 50, currency: 'EUR' },
  ],
});

export const conditionalCommitment = commitment('c4', {
  kind: 'conditional',
  clause: 'Sobald ich Ihre Seriennummer habe, tausche ich das Gerät aus',
});

export const expectationCommitment = commitment('c5', {
  kind: 'expectation',
  clause: 'Der Techniker kommt am Donnerstagmorgen bei Ihnen vorbei',
  due: dues.morning,
});

export const chosenCommitment = commitment('c6', {
  clause: 'Ich melde mich dazu noch einmal bei Ihnen',
  chosenDay: '2026-11-26',
});
