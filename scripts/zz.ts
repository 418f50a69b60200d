import 'temporal-polyfill/global';
import { createCommitmentFinder } from '@/lib/core/commitments/find-commitments';
import { COMMITMENT_KNOWLEDGE as K } from '@/lib/languages/commitment-knowledge';
const f=createCommitmentFinder(K);
for (const t of process.argv.slice(3)) for (const c of f.weigh(t, process.argv[2] as 'de')) console.log(t.slice(c.start,c.end), c.points, [...c.signs].join(' '));
