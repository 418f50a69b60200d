/** English days of promises, written in full where they stand. Each expected sentence must read well aloud, commas included. */
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import { dayWriting } from './written-day-for-tests';

const { clear, offer, second, written } = dayWriting(KNOWLEDGE);

describe('an English date in full', () => {
  test.each([
    ['I will get back to you by Friday.', 'I will get back to you by Friday, 27 November.'],
    ["I'll call you on Thursday to confirm the time.", "I'll call you on Thursday, 26 November, to confirm the time."],
    ["I'll call you on Friday at 2 pm.", "I'll call you on Friday, 27 November, at 2 pm."],
    ["I'll call you by 2 pm on Friday.", "I'll call you by 2 pm on Friday, 27 November."],
    ["I'll send it over Friday.", "I'll send it over Friday, 27 November."],
    ["I'll call you tomorrow.", "I'll call you tomorrow, Tuesday, 24 November."],
    ["Tomorrow I'll call you.", "Tomorrow, Tuesday, 24 November, I'll call you."],
    ["I'll call you tomorrow morning.", "I'll call you tomorrow morning, 24 November."],
    ["I'll call you on Friday afternoon.", "I'll call you on Friday afternoon, 27 November."],
    ["I'll call you Friday morning.", "I'll call you Friday morning, 27 November."],
    ["I'll reply by the end of the week.", "I'll reply by Friday, 27 November."],
    ["I'll reply by the end of next week with an offer.", "I'll reply by Friday, 4 December, with an offer."],
    ["We'll refund you within three working days.", "We'll refund you by Thursday, 26 November."],
    ["I'll be in touch in two days.", "I'll be in touch on Wednesday, 25 November."],
    ["I'll ring you next Tuesday.", "I'll ring you next Tuesday, 24 November."],
    ["I'll ring you this Friday.", "I'll ring you this Friday, 27 November."],
    ["I'll ring you on Tuesday next week.", "I'll ring you on Tuesday next week, 1 December."],
    ["I'll ring you on the 27th.", "I'll ring you on the 27th of November."],
    ["I'll send that before Friday.", "I'll send that before Friday, 27 November."],
    ["I'll get it to you no later than Friday.", "I'll get it to you no later than Friday, 27 November."],
    ["I'll hold it until Friday.", "I'll hold it until Friday, 27 November."],
    ['Your parcel will arrive on Friday.', 'Your parcel will arrive on Friday, 27 November.'],
    ['The courier will be with you tomorrow.', 'The courier will be with you tomorrow, Tuesday, 24 November.'],
    ["By Friday I'll have an answer for you.", "By Friday, 27 November, I'll have an answer for you."],
    ["I'll let you know by end of day Friday.", "I'll let you know by end of day Friday, 27 November."],
  ])('%s', (text, expected) => {
    expect(written(clear, text, 'en')).toBe(expected);
  });

  test.each([
    "I'll reply next week.",
    "I'll ring you on 27 November.",
    "I'll ring you on Friday, 27 November.",
    "I'll send you the label today.",
    "I'll call you at 2 pm.",
    "I'll ship it within two days of receipt.",
    "I'll have your Friday delivery checked by Thursday.",
    "I'll let you know shortly.",
    "I'll check tomorrow's delivery.",
  ])('none: %s', (text) => {
    expect(written(clear, text, 'en')).toBeNull();
  });

  test.each([
    ['I will get back to you by Friday.', 'I will get back to you by Friday, November 27.'],
    ["I'll call you tomorrow at 2 pm.", "I'll call you tomorrow, Tuesday, November 24, at 2 pm."],
    ["We'll refund you within three working days.", "We'll refund you by Thursday, November 26."],
  ])('in the United States: %s', (text, expected) => {
    expect(written(clear, text, 'en', { region: 'US' })).toBe(expected);
  });
});

describe('another English day', () => {
  test.each([
    ['I will get back to you by Friday.', 'I will get back to you by Wednesday, 2 December.'],
    ["Tomorrow I'll call you.", "On Wednesday, 2 December, I'll call you."],
    ["I'll call you by 2 pm on Friday.", "I'll call you by 2 pm on Wednesday, 2 December."],
    ["I'll send it over Friday.", "I'll send it over on Wednesday, 2 December."],
    ["I'll call you tomorrow morning.", "I'll call you on Wednesday, 2 December, in the morning."],
    ["I'll send that before Friday.", "I'll send that by Wednesday, 2 December."],
    ["I'll hold it until Friday.", "I'll hold it until Wednesday, 2 December."],
    ["I'll reply next week.", "I'll reply on Wednesday, 2 December."],
    ["I'll get back to you shortly.", "I'll get back to you by Wednesday, 2 December."],
  ])('%s', (text, expected) => {
    expect(written(second, text, 'en')).toBe(expected);
  });
});

describe('an English day for vague words and days off', () => {
  test.each([
    ["I'll get back to you shortly.", "I'll get back to you by Tuesday, 24 November."],
    ["As soon as possible I'll send you the label.", "By Tuesday, 24 November, I'll send you the label."],
    ["I'll email you the form ASAP.", "I'll email you the form by Tuesday, 24 November."],
    ["I'll be in touch very soon.", "I'll be in touch by Tuesday, 24 November."],
    ["I'll check this promptly and let you know.", "I'll check this by Tuesday, 24 November, and let you know."],
    ["I'll call you on Saturday.", "I'll call you on Monday, 30 November."],
    ['We will shortly send you the invoice.', null],
    ["We'll send it soon after your reply.", null],
    ["I'll call you on Friday.", null],
  ])('%s', (text, expected) => {
    expect(written(offer, text, 'en')).toBe(expected);
  });
});
