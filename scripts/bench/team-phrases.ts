/** Made-up team lists of any length. */
import type { RuleSet } from '@/lib/core/rules/rule';

const FIRST = ['zeitnah', 'vorab', 'anbei', 'diesbezüglich', 'umgehend', 'gegebenenfalls', 'nochmalig', 'seitens'];
const SECOND = ['bearbeiten', 'übermitteln', 'veranlassen', 'mitteilen', 'bestätigen', 'klären', 'prüfen'];

export const teamPhrases = (count: number): RuleSet => ({
  id: 'team/de/robotic',
  lang: 'de',
  label: 'robotic',
  source: { kind: 'team', name: 'Benchmark' },
  rules: Array.from({ length: count }, (_, n) => ({
    id: `phrase-${n}`,
    phrase: `${FIRST[n % FIRST.length]} …3 ${SECOND[n % SECOND.length]}${n}`,
    better: ['bis «Datum»'],
    note: 'Ein Datum sagt mehr.',
  })),
});
