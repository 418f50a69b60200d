/** Reasons and exceptions that several rules for negative wording share. */

export const POSSIBLE = 'Sagt, was nicht geht. Stärker ist, was möglich ist.';
export const NEXT = 'Bleibt beim Nein stehen. Was passiert als Nächstes?';
export const CLOSED_DOOR = 'Klingt nach geschlossener Tür. Welcher Weg ist offen?';
export const REGULATION = 'Die Regel sagt hier nur Nein. Was lässt sie zu?';
export const LACK = 'Nennt, was fehlt. Hilfreicher ist, was da ist oder wann es kommt.';
export const UNKNOWN = 'Lässt die Frage offen. Wer kann sie beantworten, und bis wann?';
export const REJECTED = 'Die Absage steht allein. Ein Angebot daneben macht sie leichter.';
export const CONDITION = 'Die Bedingung steht als Hürde da. Positiv gesagt zeigt sie den Weg.';
export const OFFHAND = 'Winkt salopp ab. Was gibt es stattdessen?';
export const LOSS = 'Nennt nur den Verlust. Was lässt sich retten oder ersetzen?';

/** The sentence goes on to say what is possible, or turns the negation into good news. */
export const WAY_OUT = [
  '(nicht|nichts|nix|nie|niemand|kein|keine|keinen|keinem|keiner|keines|keins|keinerlei|nirgends|unter) …,20 , (aber|jedoch|dagegen|hingegen|sondern|stattdessen|dafür|allerdings|doch|dennoch|trotzdem|weshalb|sofern|sobald|gern|gerne|kann ich|können wir|können Sie|kannst du|könnt ihr|außer|bis auf (ein|eine|einen|die|den|zwei|drei|wenige)|umso)',
  '(nicht|nichts|kein|keine|keinen|keinem|keiner|keinen) …12 , (am|ab|per|in|im|unter|bei|mit|ein|eine|einen) …8 (wieder|noch|gern|gerne|bereit|frei|möglich|stehen|steht|hängen|läuft|reserviert|gehen wir|haben wir|bekommen Sie)',
  'zwar',
  'wohl aber',
  'stattdessen',
  'alternativ',
  'ersatzweise',
  'es sei denn',
  '(noch|bisher|bislang|vorerst) (nicht|kein|keine|keinen|nichts)',
  '(noch|bisher|bislang|vorerst) … (noch|bisher|bislang|vorerst) nicht',
  'nicht (nur|bloß|erst|einmal|zuletzt|so|ganz|unbedingt|automatisch|immer|oft|gleich)',
  '^ (wenn|falls|sollte|sollten|sofern)',
  '(müssen|brauchen|musst|brauchst) …8 (nicht|nichts|kein|keine|keinen)',
  '(kein|keine) (Problem|Sorge|Sorgen|Frage|Thema|Wunder|Scherz|Drama|Stress|Panik)',
] as const;

/** The same for bad news without a negation: "vergriffen", "ausgeschlossen". */
export const SILVER_LINING = [
  '…,20 , (aber|jedoch|dagegen|hingegen|sondern|stattdessen|dafür|allerdings|doch|dennoch|trotzdem|weshalb|sofern|sobald|alternativ|wohl aber|außer|bis auf (ein|eine|einen|die|den|zwei|drei|wenige)|es sei denn|zwar|umso)',
  '(nicht|nie|kein|keine|keineswegs|niemals) (ganz|ganz und gar|etwa)? (ausgeschlossen|unmöglich|aussichtslos|verloren|abgelehnt|abgewiesen|vergriffen|ausverkauft|ausgebucht|weg|dahin|leer|geplatzt)',
  ', (am|ab|per|in|im|unter|bei|mit|ein|eine|einen) …8 (wieder|noch|gern|gerne|bereit|frei|möglich|stehen|steht|hängen|läuft|reserviert|gehen wir|haben wir|bekommen Sie)',
  'nichts ist',
  '^ (wenn|falls|sollte|sollten|sofern|bevor|damit)',
] as const;

/** What one is glad to be spared: the negation is good news. */
export const SPARED = [
  '(*gebühr*|*kosten|*kosten*|*zinsen|*zuschlag*|*aufpreis*|*risiko*|*nachteil*|*pflicht*|wartezeit*|*mahnung*|abzug|abzüge|*sorge*|strafe*|porto|schaden|schäden|*fehler*|*verlust*|werbung|*mangel|mängel|*frage|fragen|*provision|haken|*verzögerung*|*einbuße*|*lücke*|zweifel|bedenken|einwände|eile|hektik|stress)',
  '(berechnet|berechnen|berechne|verrechnen|verrechne|verrechnet|belastet|belasten|belaste|abgebucht|verlangen|verlange|verlangt|anfallen|fallen|fällt …3 an)',
  '(vergessen|vergesse|verloren|verlieren|verliere|verpassen|verpasst|untergehen|unter geht|beeinträchtigt|beschädigt|gefährdet|betroffen)',
] as const;
