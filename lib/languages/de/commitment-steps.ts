/** German words that tell an own step by themselves (vague goodwill, "ich kümmere mich darum", is none), and those of a general rule, which is none whatever else speaks for it. */
import type { CommitmentCue } from '../../core/commitments/commitment-cues';

/** "ich prüfe …" and "… prüfe ich". */
const own = (verb: string, rest: string): string[] => [`(ich|wir) (${verb}) ${rest}`, `(${verb}) (ich|wir) ${rest}`];

const DONE_BY_OTHERS =
  'prüfen|überprüfen|nachprüfen|klären|abklären|abholen|untersuchen|reparieren|austauschen|nachsehen|liefern|schicken|zukommen|zustellen|ausstellen|ändern|korrigieren|berichtigen|anpassen|umbuchen|sperren|stornieren|erstellen|testen|suchen|nachrechnen|nachbessern|ersetzen|einbauen|reinigen|überweisen|freischalten';
const DEEDS = `${DONE_BY_OTHERS}|nachfragen|nachhaken|nachschauen|nachgehen|anrufen|zurückrufen|melden|informieren|benachrichtigen|verständigen|kontaktieren|senden|zusenden|zuschicken|nachreichen|weiterleiten|weitergeben|besprechen|sprechen|ansprechen|veranlassen|erstatten|gutschreiben|beauftragen|anfordern|vorbereiten|organisieren|buchen|reservieren|antworten|lassen`;

export const GERMAN_STEPS: readonly CommitmentCue[] = [
  {
    name: 'step',
    phrase: [
      ...own('kümmer|kümmere|kümmern|kümmre', '& um (den|die|das|ein*|Ihr*|dein*|eur*)'),
      ...own('nehme|nehmen|nehm', '…8 Kontakt auf'),
      ...own('nehme|nehmen|nehm', '(das|es|dies) mit …6 auf $'),
      ...own('gehe|gehen|geh', '…6 nach $'),
      ...own('hake|haken|hak|frage|fragen|frag|schaue|schauen|schau|sehe|sehen|seh|forsche|forschen', '…8 nach $'),
      ...own('regle|regele|regeln', '(den|die|Ihr*|dein*)'),
      ...own('lasse|lassen|lass', `…12 (${DONE_BY_OTHERS})`),
      ...own('gebe|geben|geb|leite|leiten|leit', '…10 weiter & an'),
      ...own('setze|setzen|setz', '(mich|uns) …10 in (Verbindung|Kontakt)'),
      ...own('kläre|klären|klär', '…8 ab $'),
      ...own('avisiere|avisieren', '(den|die|das|Ihnen|Sie)'),
      ...own('orientiere|orientieren', '(Sie|dich|euch)'),
      ...own('werde|werden', `…14 (${DEEDS}) $`),
      '(i|ich) (schau|schaue) (ma|mir) …4 an',
      '(schau|schaue) (i|ich) (ma|mir) …4 an',
      'wir schauen uns …4 an',
      'schauen wir uns …4 an',
    ],
    unless: [
      '(ungern|alles|alle|allen|aller|andere|anderes|niemanden|nur|ausschließlich|seit|täglich|künftig|zukünftig|weiterhin|so gut)',
      '(Zufriedenheit|Wohl|Wohlbefinden|Gäste|Gästen|Kunden|Kundinnen|Patienten|Mitglieder|Daten|Preise|Preiserhöhung|Dritte)',
      'in Zukunft',
      '(unseren|unsere) (Kunden|Gäste|Kundschaft)',
      'wohlwollend',
      '(Ihnen|dir|euch) nach',
      '(überzeugen|überraschen|stehen|gefallen|gelten|Zeit)',
    ],
  },
  {
    name: 'goOn',
    phrase: [
      '^ (melde|meld) mich',
      '^ melden uns',
      '^ (gebe|geben|geb|sage|sagen|sag) (Ihnen|dir|euch) …6 (Bescheid|Rückmeldung|Nachricht)',
      '^ (rufe|rufen|ruf) (Sie|dich|euch) …6 (an|zurück)',
      '^ (informiere|informieren|benachrichtige|benachrichtigen) (Sie|dich|euch)',
      '^ (komme|kommen) …6 auf (Sie|dich|euch) zu',
      '^ (halte|halten) (Sie|dich|euch) …3 Laufenden',
    ],
  },
  {
    name: 'rule',
    phrase: [
      '(normalerweise|üblicherweise|gewöhnlich|grundsätzlich|generell|standardmäßig|meistens|durchschnittlich)',
      '(in der Regel|im Schnitt|im Durchschnitt|im Normalfall)',
      '(bin|sind|haben|habe) …6 (Urlaub|Ferien|Betriebsferien|abwesend)',
      '(immer|stets|jeweils) (innerhalb|binnen|innert)',
      '^ in den ersten …2 (Tagen|Wochen|Monaten|Jahren)',
    ],
    unless: ['(wie|als|anders) (üblich|sonst|normalerweise|gewöhnlich)'],
  },
  {
    name: 'ifs',
    phrase: [
      '(wenn|falls|sofern|sollte|sollten|solltest|sonst|andernfalls|ansonsten|notfalls|gegebenenfalls|ggf)',
      '(auf Wunsch|bei Bedarf|bei Interesse|bei Fragen)',
    ],
    within: 'sentence',
  },
];

/** Beside them a step is none: what is denied, past, wished, offered or a custom. */
export const GERMAN_NO_STEPS: readonly string[] = [
  'negated',
  'past',
  'modal',
  'usual',
  'subordinate',
  'verbFirst',
  'offer',
  'policy',
  'proposal',
  'ifs',
];
