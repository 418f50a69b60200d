/** German forms of address that allow no other reading. The plural ("ihr", "euch") goes with either address and is left out. */
import type { RegisterWords } from '../../core/language';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const REGISTER: RegisterWords = {
  // "Ihr" inside a sentence may be the plural of du, written politely.
  formal: words('Sie Ihnen Ihre Ihren Ihrem Ihrer Ihres'),
  informal: words('du dich dir dein deine deinen deinem deiner deines'),
  mentions: words('per das dem zum beim vom ein ins aufs'),
  note: 'Sie und du stehen im selben Entwurf; eine Anrede wirkt ruhiger.',
};
