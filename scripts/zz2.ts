import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { createCommitmentFinder } from '@/lib/core/commitments/find-commitments';
import { COMMITMENT_KNOWLEDGE as K } from '@/lib/languages/commitment-knowledge';
const f=createCommitmentFinder(K);
const [lang, files, need, not] = process.argv.slice(2) as ['de',string,string,string];
let pos=0;
for (const x of files) for (const line of readFileSync(`/work/shared/corpus/train-${lang}-${x}.jsonl`,'utf8').split('\n').filter(Boolean)) {
  const d=JSON.parse(line); const gold=d.spans.map((s:any)=>{let a=-1;for(let n=0;n<(s.occurrence??1);n++)a=d.draft.indexOf(s.quote,a+1);return {start:a,end:a+s.quote.length,label:s.label};});
  for (const c of f.weigh(d.draft, lang)) { if (!need.split(',').every(n=>c.signs.has(n)) || (not && not.split(',').some(n=>c.signs.has(n)))) continue;
    const g=gold.find((g:any)=>2*(Math.min(g.end,c.end)-Math.max(g.start,c.start))>=Math.min(g.end-g.start,c.end-c.start));
    if (g?.label==='commitment') {pos++; continue;}
    console.log(c.points, g?.label??'-', '|', d.draft.slice(c.start,c.end).replaceAll('\n',' / ').slice(0,170)); }
}
console.log('positives',pos);
