/** German and English are read, other languages are left alone, and too little to tell is not guessed. */
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import { detectLanguage } from './detect-language';
import { tokenize } from './token';

const languageOf = (text: string) => detectLanguage(tokenize(text), KNOWLEDGE.knownWords);

test.each([
  ['Guten Tag Frau Keller, wir prüfen das heute noch und melden uns bei Ihnen.', 'de'],
  ['Das geht nicht.', 'de'],
  ['GUTEN TAG, DAS IST FÜR SIE', 'de'],
  ['Ihr Paket ist unterwegs', 'de'],
  ['Grüezi Frau Meier, mir schicken Ihnen das gerne noch heute zu.', 'de'],
  ['Bitte loggen Sie sich ein und klicken Sie auf „Reset password“.', 'de'],
  ['Hello Petra, we will look into this today and come back to you.', 'en'],
  ['I can’t do that.', 'en'],
  ['That is not possible', 'en'],
  ['Please contact Herr Müller at the Zürich office, he will help you.', 'en'],
  ['Bonjour Madame, merci pour votre message. Nous sommes désolés et nous vous répondons dans la journée.', null],
  ['Merci pour votre patience', null],
  ['Buongiorno, grazie della sua mail. Non siamo in questo caso il vostro partner.', null],
  ['Hola, gracias por su mensaje. El equipo está en ello y los datos son correctos.', null],
  ['Beste mevrouw, bedankt voor uw bericht. Wij hebben het naar onze afdeling gestuurd en zijn niet klaar.', null],
  ['Dzień dobry, dziękuję za wiadomość. To nie jest problem dla pani.', null],
  ['Olá, obrigado pela mensagem. Isso não é muito para você.', null],
  ['Petra Keller', undefined],
  ['ACME GmbH 2026', undefined],
  ['🙂 14:30', undefined],
  ['', undefined],
  ['Xyzzy plugh frotz gnusto rezrov yomin', undefined],
])('%j is %s', (text, lang) => {
  expect(languageOf(text)).toBe(lang);
});

test.each([
  [
    'German with an English quote in it',
    'Die Meldung „We are sorry, this is not available“ ist leider nicht von uns, und wir prüfen sie.',
    'de',
  ],
  [
    'English with a German greeting',
    'Grüezi Petra, thank you for your mail, we have sent it and you will have it by Friday.',
    'en',
  ],
])('%s', (_name, text, lang) => {
  expect(languageOf(text)).toBe(lang);
});
