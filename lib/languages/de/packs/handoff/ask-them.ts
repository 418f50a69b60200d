/** "Wenden Sie sich an …", "klären Sie das mit …": the request to go elsewhere, as an imperative. */
import type { Rule } from '../../../../core/rules/rule';
import { ASK_THERE, ERRAND, OWNED, RIGHTLY, SENDS_AWAY, SMALL_PART, SUBORDINATE } from './shared';

const HARMLESS = [...OWNED, ...RIGHTLY, ...SMALL_PART];
const IN_FRONT = [...HARMLESS, ...SUBORDINATE];

export const askThemRules = [
  // sich wenden an
  {
    id: 'wenden-sie-sich-an',
    phrase: [
      '/ [bitte? wenden Sie sich <dorthin>? an wen:(<wort> …4)] /',
      '/ [bitte? wende dich <dorthin>? an wen:(<wort> …4)] /',
      '/ [bitte? wendet euch <dorthin>? an wen:(<wort> …4)] /',
    ],
    unless: IN_FRONT,
    better: ['ich gebe das gern an {wen} weiter'],
    model: [ASK_THERE],
    note: SENDS_AWAY,
    flags: [
      'Bitte wenden Sie sich an den Hersteller.',
      'Dafür ist der Verlag da, wende dich bitte an deren Kundendienst.',
      'Wendet euch direkt an die Verwaltung.',
    ],
    passes: ['Bitte wenden Sie sich jederzeit an mich.', 'Wenden Sie sich bei Gasgeruch an den Notdienst.', 'Ich wende mich für Sie an den Hersteller.'],
  },
  {
    id: 'dazu-wenden-sie-sich-an',
    phrase: ['<wort> [(wenden Sie sich|wende dich|wendet euch) <dorthin>? an wen:(<wort> …4)] /'],
    unless: [...HARMLESS, '~/ bitte'],
    better: ['gebe ich das gern an {wen} weiter'],
    note: SENDS_AWAY,
    flags: ['Wegen der Rechnung wenden Sie sich bitte direkt an die Buchhaltung.', 'Dafür wende dich an den Fachhandel.'],
    passes: ['Wegen der Rechnung wenden Sie sich gern wieder an uns.', 'Wegen der Rechnung habe ich mich an die Buchhaltung gewandt.'],
  },
  {
    id: 'wenden-sie-sich-weit',
    phrase: [
      '(wenden (Sie)? sich|wende dich|wendet euch) …5 [an (den|die|das|den|einen|eine|ein|Ihren|Ihre|Ihr|deinen|deine|dein|unser*|deren|dessen|<dritte>)]',
      '[(wenden Sie sich|wende dich|wendet euch) …2 (dorthin|an diese|an diesen|an sie|an ihn|an jemand*)]',
    ],
    unless: [...HARMLESS, '(ich|wir) …3 wende*', 'um …4 zu wenden'],
    better: [],
    model: [ASK_THERE, 'Ich nehme mit «Stelle» Kontakt auf.'],
    note: SENDS_AWAY,
    flags: ['Wenn es weiter hakt, wenden Sie sich bitte an den Hersteller des Geräts.', 'Bitte wenden Sie sich dorthin.'],
    passes: ['Wenn es weiter hakt, wenden Sie sich bitte an mich.', 'Viele Kunden wenden sich an den Hersteller, das übernehmen wir.'],
  },
  // richten, adressieren, schicken an
  {
    id: 'richten-sie-an',
    phrase: ['<wort> [(richten|adressieren|stellen|senden|schicken) Sie <dorthin>? an wen:(<wort> …3)] /'],
    unless: [
      ...HARMLESS,
      '(Formular*|Unterlagen|Beleg*|Rechnung*|Foto*|Retoure*|Paket*|Ware|Gerät|Kopie*|Meldezettel|Antrag|Nachweis*|Kündigung|Vollmacht)',
      '~/ bitte',
    ],
    better: ['gebe ich gern an {wen} weiter'],
    note: SENDS_AWAY,
    flags: ['Fragen zur Einreise richten Sie bitte an das Konsulat.', 'Beschwerden zur Preishöhe adressieren Sie am besten an die Politik.'],
    passes: ['Ihre Fragen richten Sie jederzeit an mich.', 'Das Formular senden Sie bitte an die Kasse.'],
  },
  {
    id: 'bitte-richten-sie-an',
    phrase: [
      '/ [bitte? (richten|adressieren) Sie (diese|Ihre|die|solche|eine|weitere|Ihr) …4 an wen:((den|die|das|Ihren|Ihre|Ihr|unser*|deren|<dritte>) …4)] /',
      '(richten|adressieren) Sie …8 [an (den|die|das) (Abteilung)]',
      '(richten|adressieren) Sie …8 [an (den|die|das) (Abteilung|Hersteller*|Händler*|Verkäufer*|Vermieter*|Zentrale|Hauptsitz|Vertrieb|Buchhaltung|Technik|Abteilung|*abteilung|*stelle|*amt|Verlag|Veranstalter|Absender|Versender)]',
    ],
    unless: IN_FRONT,
    better: [],
    model: [ASK_THERE, 'Ich gebe [Ihre|deine] Frage an «Stelle» weiter.'],
    note: SENDS_AWAY,
    flags: ['Bitte richten Sie Ihre Beschwerde an den Veranstalter.', 'Ihre Einwände richten Sie künftig an die Abteilung Einkauf.'],
    passes: ['Bitte richten Sie Ihre Fragen an mich.', 'Bitte richten Sie Ihrer Frau Grüße aus.'],
  },
  // klären, ausmachen mit
  {
    id: 'klaeren-sie-das-mit',
    phrase: [
      '/ [bitte? (klären|besprechen|regeln|machen|stimmen) Sie (das|dies|es|alles|alles Weitere|alles andere) <dorthin>? mit wem:(<wort> …4) (ab|aus)?] /',
      '/ [bitte? (klär|kläre|besprich|regel|regle|mach) (das|dies|es|alles|alles Weitere) <dorthin>? mit wem:(<wort> …4) (ab|aus)?] /',
    ],
    unless: [...IN_FRONT, 'Klicks', '~ich'],
    better: ['ich kläre das gern mit {wem}'],
    model: ['Soll ich das für [Sie|dich] klären?'],
    note: ERRAND,
    flags: [
      'Abos laufen über den Store, bitte klären Sie das mit Google.',
      'Klär das bitte mit der Zentrale.',
      'Besprechen Sie das am besten mit Ihrem Vermieter.',
    ],
    passes: ['Bitte klären Sie das mit mir.', 'Ich kläre das mit der Zentrale.', 'Besprechen Sie das in Ruhe zu Hause.'],
  },
  {
    id: 'dazu-klaeren-sie-mit',
    phrase: [
      '<wort> [(klären|besprechen|regeln) Sie <dorthin>? mit wem:(<wort> …4)] /',
      '/ [(klären|besprechen|regeln) Sie <dorthin>? mit wem:(diesem|dieser|diesen|dem|denen|ihm|ihr)] /',
    ],
    unless: [...HARMLESS, '~/ bitte', '^ (klären|besprechen|regeln)'],
    better: ['kläre ich gern mit {wem}', 'können wir gemeinsam mit {wem} klären'],
    note: ERRAND,
    flags: ['Den Vorwurf klären Sie bitte mit der Firma Secutra.', 'Ob der Absender etwas zahlt, klären Sie mit diesem.'],
    passes: ['Den Vorwurf klären wir mit der Firma Secutra.', 'Alles Weitere besprechen Sie mit mir.'],
  },
  {
    id: 'machen-sie-mit-aus',
    phrase: [
      '(machen|handeln|stimmen) Sie …4 [mit (dem|der|den|denen|Ihrem|Ihrer|Ihren|unserem|unserer|<dritte>) …4 (aus|ab)]',
      '(machst|machs|mach) (du)? …3 [mit (dem|der|den|denen|deinem|deiner|<dritte>) …4 aus]',
      '/ (also|dann|da|bitte)? [(klär|kläre|bequatsch|quatsch|red|rede) …3 mit (dem|der|den|denen|deinem|deiner)]',
      '/ [bitte? (sprechen|reden) Sie <dorthin>? (darüber)? mit (dem|der|Ihrem|Ihrer|<dritte>)]',
    ],
    unless: [...HARMLESS, '~ich'],
    better: [],
    model: ['Soll ich das mit «Stelle» besprechen?'],
    note: ERRAND,
    flags: [
      'Alles Weitere machen Sie dann mit der Versicherung aus.',
      'Den Rest machst du besser mit der Post aus.',
      'Dein Chef hat unterschrieben, also quatsch mit dem.',
    ],
    passes: ['Alles Weitere machen wir mit der Versicherung aus.', 'Ich rede mit dem Fahrer.', 'Machen Sie mit mir einen Termin aus.'],
  },
  // nachfragen bei
  {
    id: 'fragen-sie-dort-nach',
    phrase: [
      '/ [bitte? (fragen Sie|frag|frage|erkundigen Sie sich|erkundige dich|informieren Sie sich|melden Sie sich|melde dich|meld dich|beschweren Sie sich|beschwer dich|reklamieren Sie) <dorthin>? <dorthin>? bei wem:(<wort> …6) nach?] /',
    ],
    unless: [...IN_FRONT, '~ich', 'Problem*', '~auch'],
    better: ['ich frage gern bei {wem} nach'],
    model: [ASK_THERE],
    note: ERRAND,
    flags: ['Erkundigen Sie sich am besten bei Ihrer Kasse.', 'Frag doch einfach mal bei der Post nach.', 'Beschwer dich bei Apple, die haben das geändert.'],
    passes: ['Melden Sie sich einfach bei mir.', 'Frag bei deinem Admin nur nach dem Token.', 'Ich frage bei der Post nach.'],
  },
  {
    id: 'fragen-sie-beim',
    phrase: [
      '/ [bitte? (fragen Sie|frag|frage|erkundigen Sie sich|erkundige dich|melden Sie sich|melde dich|meld dich|beschweren Sie sich|beschwer dich|reklamieren Sie|reklamiere) <dorthin>? <dorthin>? beim wem:(<wort> …4) nach?] /',
    ],
    unless: [...IN_FRONT, '~ich', '(Einsteigen|Abholen|Betreten)'],
    better: ['ich frage gern beim {wem} nach'],
    model: [ASK_THERE],
    note: ERRAND,
    flags: ['Frag am besten mal beim Hersteller nach.', 'Melden Sie sich bitte beim Verkäufer.'],
    passes: ['Ich frag beim Hersteller nach.', 'Frag beim Absender nur nach der Paketnummer, den Rest mache ich.'],
  },
  {
    id: 'erfragen-sie-bei',
    phrase: [
      '<wort> [(erfragen|erfahren|bekommen|beziehen|fragen|beantragen|reklamieren|bestellen) Sie <dorthin>? (bei|beim) (der|dem|den|Ihrem|Ihrer|<dritte>) (…3 nach)?]',
      '<wort> [(fragen|erkundigen|melden) Sie (sich)? <dorthin>? <dorthin>? (dort|da|bei denen|bei dem|bei der) (nach|an)?] /',
      '/ [(fragen|erkundigen|melden) Sie (sich)? <dorthin>? <dorthin>? (dort|da|bei denen) (nach|an)?] /',
      '/ [(bitte|da|dann|also|am besten|sonst)? (frag|frage|meld|melde|beschwer|beschwere|klingel) (dich)? (halt|doch|mal|einfach|bitte|am besten|lieber|besser)? (mal)? (dort|bei denen|drüben|da) (mal)? (nach|an|durch)?] /',
    ],
    unless: [...HARMLESS, '~ich', '~(ob|wie)'],
    better: [],
    model: [ASK_THERE],
    note: ERRAND,
    flags: [
      'Den genauen Liefertag erfragen Sie bei der Spedition.',
      'Ob die Gemeinde etwas zahlt, fragen Sie besser dort nach.',
      'Das Paket liegt im Depot, frag doch mal dort nach.',
    ],
    passes: ['Den Liefertag erfrage ich bei der Spedition.', 'Falls es dort hakt, melden Sie sich bei mir.'],
  },
] as const satisfies readonly Rule[];
