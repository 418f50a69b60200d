/** English words for the case that something comes later than promised. */
import type { PlayWords } from '../../../core/plays/play-words';

export const delay: PlayWords = {
  name: 'Kept waiting too long',
  gist: 'Something comes later than we said, and whoever waits must plan anew.',
  steps: [
    {
      text: 'Tell it early and in the first sentence.',
      reason: 'The sooner the news comes, the more can still be rearranged.',
    },
    {
      text: 'Apologise for the waiting.',
      reason: 'The other person’s time is lost, whoever was to blame.',
    },
    {
      text: 'Give the reason in one sentence.',
      reason: 'A reason calms, a story sounds like an excuse.',
    },
    {
      text: 'Name a new date only if it will hold.',
      reason: 'A second delay costs more trust than the first.',
    },
    {
      text: 'Offer ways to choose from: wait, part of it, a replacement, or cancel.',
      reason: 'Having a choice is the opposite of being left hanging.',
    },
    {
      text: 'Say when you will write next, even without news.',
      reason: 'Silence is read as being forgotten.',
    },
    {
      text: 'Then do write.',
      reason: 'A small promise kept rebuilds trust.',
    },
  ],
  avoid: [
    {
      text: 'Do not write “as soon as possible”.',
      reason: 'Only a date lets people plan.',
    },
    {
      text: 'Do not blame the supplier.',
      reason: 'The date was agreed with you.',
    },
    {
      text: 'Do not write “unfortunately” in every sentence.',
      reason: 'Once is regret, three times is a lament.',
    },
    {
      text: 'Do not name a date that is only a hope.',
      reason: 'Better a sure day for your next message.',
    },
  ],
  involveNote: 'Logistics or planning for a date that holds; your team lead, if this is the second delay.',
  texts: [
    {
      id: 'delay-reply',
      name: 'Whole reply with a choice',
      kind: 'reply',
      element: null,
      text: `Your order «order number» will arrive later than we said. I am sorry, you had planned for «promised day». The reason: «reason».

There are three ways to go on:
1. Wait: as things stand today, the new delivery day is «date».
2. Swap: «replacement» is here and could go out on «earlier day».
3. Cancel: you get the full price back.

Which do you prefer? On «day of next message» I will write to you in any case.`,
    },
    {
      id: 'delay-reply-news',
      name: 'Whole reply: we write first',
      kind: 'reply',
      element: null,
      text: `I am writing before you have to ask: «matter» will not be ready on «promised day» as planned, but on «date» as things stand today. I apologise for upsetting your plans. This is because «reason».

You can choose: either we keep to the new day, or we deliver «part» on «earlier day». Which suits you better? I will send you the next update on «day of next message», even if nothing has changed.`,
    },
    {
      id: 'delay-options',
      name: 'Options to choose from',
      kind: 'options',
      element: 'options',
      text: `So that you can plan, there are three options:
1. We deliver everything together on «date».
2. What is here leaves on «earlier day», the rest follows; the second delivery is free of charge.
3. You cancel and get your money back.

Which do you prefer?`,
    },
    {
      id: 'delay-holding',
      name: 'Holding reply',
      kind: 'holding',
      element: null,
      text: `You are waiting for «matter», and the promised day has passed. I am sorry. I will name a new date once I know that it holds.

I am asking «team» today and will write to you by «date», «time», with what I know.`,
    },
  ],
};
