/** Named alternatives that German patterns share, written `<name>` in a pattern. Each entry is a pattern of its own. */
export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  // Who acts
  wir: ['wir', 'ich', 'man'],
  /** Nominative of the customer. */
  sie: ['Sie', 'du', 'ihr'],
  /** Dative or accusative of the customer. */
  ihnen: ['Ihnen', 'Sie', 'dir', 'dich', 'euch'],
  ihr: ['Ihr', 'Ihre', 'Ihren', 'Ihrem', 'Ihrer', 'Ihres', 'dein', 'deine', 'deinen', 'deinem', 'deiner', 'deines', 'euer', 'eure', 'euren', 'eurem', 'eurer', 'eures'],
  uns: ['uns', 'mir', 'unserer Seite', 'unserem Haus'],
  // How sure, how soon
  sicher: [
    'garantiert', 'definitiv', 'hundertprozentig', '100 %', '100 prozentig', 'todsicher', 'zweifellos', 'zweifelsfrei', 'mit Sicherheit', 'ganz sicher', 'absolut sicher', 'auf jeden Fall', 'in jedem Fall', 'auf alle Fälle',
    'unter allen Umständen', 'ohne Wenn und Aber', 'ohne jeden Zweifel', 'unweigerlich', 'verbindlich',
  ],
  nie: ['nie', 'niemals', 'nie mehr', 'nie wieder', 'keinesfalls', 'auf keinen Fall', 'in keinem Fall', 'unter keinen Umständen'],
  // Negation and particles
  nicht: ['nicht', 'leider nicht', 'nicht mehr', 'leider nicht mehr', 'gar nicht', 'nun mal nicht', 'leider auch nicht', 'auch nicht', 'so nicht', 'derzeit nicht', 'hier nicht'],
  kein: ['kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'keinerlei'],
  particle: ['ja', 'doch', 'halt', 'eben', 'nun mal', 'nun einmal', 'schließlich', 'eigentlich', 'wohl', 'einfach', 'schon'],
};
