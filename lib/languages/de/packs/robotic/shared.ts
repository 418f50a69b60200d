/** Notes and exceptions that several rules for canned wording share. */

export const APOLOGY = 'Als Formel verpufft die Entschuldigung. Was genau passiert ist, macht sie glaubhaft.';
export const PATIENCE = 'Bittet um Verständnis oder Geduld. Der Grund und der nächste Schritt helfen mehr.';
export const THANKS = 'Der Dank klingt vorgefertigt. Wofür genau, macht ihn echt.';
export const FEEDBACK = 'Lässt offen, was mit der Rückmeldung geschieht. Eine Folge oder ein Name sagt mehr.';
export const SLOGAN = 'Klingt nach Werbung. Eine konkrete Auskunft überzeugt mehr.';
export const CLAIM = 'Ein Anspruch an sich selbst ist noch keine Antwort. Was gilt in diesem Fall?';
export const EFFORT = 'Bemühen allein ist keine Auskunft. Was geschieht als Nächstes?';
export const STATUS = 'Sagt nicht, was gerade geschieht. Wer macht was, und bis wann?';
export const CAUSE = 'Der Grund bleibt allgemein. Was ist in diesem Fall passiert?';
export const STIFF = 'Amtston schafft Abstand. Einfach gesagt ist es freundlicher.';
export const CLOSING = 'Ein Schluss von der Stange. Ein Satz zum Fall bleibt eher in Erinnerung.';
export const POLICY = 'Eine Vorschrift ist noch kein Grund. Wozu dient die Regel?';
export const EMPATHY = 'Mitgefühl als Formel kommt selten an. Was genau war ärgerlich?';

/** On to the end of the clause behind the next comma: "…, dass wir alles tun". */
export const REST = '/ <wort> …16 /';

/** Only where the clause ends with the formula: what goes on with "und …" would lose its subject to a replacement. */
export const whole = (patterns: readonly string[]): readonly string[] => patterns.map((pattern) => `${pattern} /`);

/** The sentence names what happened or when: then it is no empty formula. */
export const CONCRETE = [
  '(gestern|vorgestern|heute|morgen|übermorgen|<wochentag>)',
  '(am|vom|bis|seit|zum) (dem|den)? (*0|*1|*2|*3|*4|*5|*6|*7|*8|*9)',
  '(*0|*1|*2|*3|*4|*5|*6|*7|*8|*9) (Uhr|Minuten|Stunden)',
] as const;
