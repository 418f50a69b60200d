/** "Rufen Sie dort an", "kontaktieren Sie …", "gehen Sie zu …": errands by telephone, letter and on foot. */
import type { Rule } from '../../../../core/rules/rule';
import { ASK_THERE, ERRAND, OWNED, RIGHTLY, SENDS_AWAY, SMALL_PART, SUBORDINATE } from './shared';

const HARMLESS = [...OWNED, ...RIGHTLY, ...SMALL_PART];
const IN_FRONT = [...HARMLESS, ...SUBORDINATE];

export const callThemRules = [
  {
    id: 'kontaktieren-sie',
    phrase: [
      '/ [bitte? (kontaktieren Sie|kontaktiere|kontaktiert) <dorthin>? wen:((den|die|das|Ihren|Ihre|Ihr|deinen|deine|unser*|<dritte>) …3)] /',
      '/ [bitte? (kontaktieren Sie|kontaktiere|kontaktiert) <dorthin>? wen:((den|die|das|Ihren|Ihre|Ihr|deinen|deine|unser*|<dritte>) <wort>)]',
    ],
    unless: [...IN_FRONT, '~(ich|wir)', 'bei …2 (Fragen|Rückfragen)'],
    better: ['ich frage gern für [Sie|dich] nach'],
    model: ['Ich nehme mit «Stelle» Kontakt auf.'],
    note: SENDS_AWAY,
    flags: ['Bitte kontaktieren Sie die Versandapotheke.', 'Bitte kontaktiere den Verkäufer.'],
    passes: ['Bitte kontaktieren Sie mich jederzeit.', 'Ich kontaktiere den Verkäufer.'],
  },
  {
    id: 'dazu-kontaktieren-sie',
    phrase: [
      '<wort> [(kontaktieren Sie|kontaktierst du) <dorthin>? (den|die|das|Ihren|Ihre|Ihr|deinen|deine|unser*|<dritte>)]',
      'unsere Bitte , [(den|die|das|Ihren|Ihre) …3 zu kontaktieren]',
    ],
    unless: [...HARMLESS, '~/ bitte', 'bei …2 (Fragen|Rückfragen)'],
    better: [],
    model: [ASK_THERE, 'Ich nehme mit «Stelle» Kontakt auf.'],
    note: SENDS_AWAY,
    flags: ['Für die Reparatur kontaktieren Sie bitte den Hersteller.', 'Wegen des Zolls kontaktieren Sie das Zollamt Köln.'],
    passes: ['Für die Reparatur kontaktieren wir den Hersteller.', 'Bei Fragen kontaktieren Sie gern unser Team.'],
  },
  {
    id: 'in-verbindung-setzen',
    phrase: [
      '(setzen Sie sich|setz dich|setzen sich) [<dorthin>? mit …6 (in Verbindung|ins Einvernehmen|in Kontakt|ins Benehmen|auseinander)]',
      '[(nehmen Sie|nimm) <dorthin>? (Kontakt|Verbindung|Rücksprache) mit (dem|der|den|Ihrem|Ihrer|deinem|deiner|unserem|unserer|<dritte>) …5 (auf)?]',
      '[(nehmen Sie|nimm) <dorthin>? mit (dem|der|den|Ihrem|Ihrer|deinem|deiner|<dritte>) …4 (Kontakt|Verbindung|Rücksprache) (auf)?]',
    ],
    unless: HARMLESS,
    better: [],
    model: ['Ich nehme mit «Stelle» Kontakt auf.', ASK_THERE],
    note: SENDS_AWAY,
    flags: ['Bitte setzen Sie sich direkt mit dem Lieferanten in Verbindung.', 'Bitte nehmen Sie Kontakt mit dem Betreiber des Geräts auf.'],
    passes: ['Bitte setzen Sie sich mit mir in Verbindung.', 'Wir nehmen Kontakt mit dem Betreiber auf.'],
  },
  {
    id: 'in-verbindung-zu-setzen',
    phrase: [
      '(<muessensie>|<siemuessen>) (sich|dich)? …3 [mit …6 (in Verbindung|ins Einvernehmen|in Kontakt|ins Benehmen) setzen]',
      '(<muessensie>|<siemuessen>) (sich|dich)? …3 [mit …6 auseinandersetzen]',
      '[(mit (dem|der|den|Ihrem|Ihrer)) …4 (Kontakt|Rücksprache|Verbindung) (aufnehmen|aufzunehmen|halten|zu halten|zu nehmen)]',
    ],
    unless: [...HARMLESS, '~(ich|wir)'],
    better: [],
    model: ['Ich nehme mit «Stelle» Kontakt auf.', ASK_THERE],
    note: SENDS_AWAY,
    flags: ['Wegen der Kundennummer müssten Sie sich bitte mit Ihrer Bank auseinandersetzen.', 'Da müssen Sie mit dem Vermieter Kontakt aufnehmen.'],
    passes: ['Da müssen wir uns mit Ihrer Bank in Verbindung setzen.', 'Ich werde mit dem Vermieter Kontakt aufnehmen.'],
  },
  {
    id: 'rufen-sie-an',
    phrase: [
      '/ [(bitte|am besten|dann|also|da|sonst)? (rufen Sie|ruf|rufst) (doch|einfach|mal|bitte|am besten|halt|direkt|lieber|einmal|da)? (mal|am besten|direkt|bitte)? <dorthin>? (dort|da|bei der|beim|bei|bei denen|den|die|unsere|Ihren|Ihre|deinen|deine) …6 an] /',
      '<wort> [(rufen Sie|rufst (du)?) <dorthin>? (dort|da|bei der|beim|bei denen|den|die|in der|unsere|Ihren|Ihre) …6 an] /',
      '/ [(bitte|am besten|da|dann)? (rufen Sie|ruf|rufst) <dorthin>? (am besten)? <dorthin>? (da|dort|in der|bei der|beim) …3 an] /',
      '/ [(rufen Sie|ruf) (da|dort|denen) <dorthin>? <dorthin>? an] /',
    ],
    unless: [...HARMLESS, '~ich', '(einem|einer|eurem|Ihrem|deinem) …1 (Handy|Telefon)', 'nennen Sie'],
    better: [],
    model: [ASK_THERE, 'Ich rufe dort an und melde mich bei [Ihnen|dir].'],
    note: ERRAND,
    flags: [
      'Über die Umbuchung entscheidet die Airline, rufen Sie da am besten direkt bei der Hotline an.',
      'Ruf mal direkt beim Teilelager an.',
      'Da rufst am besten in der Pfarre an.',
    ],
    passes: ['Rufen Sie mich einfach an.', 'Ich rufe beim Teilelager an.', 'Rufen Sie bei Lebensgefahr die 112 an.'],
  },
  {
    id: 'fragen-sie-den',
    phrase: [
      '/ [(bitte|am besten|dann|also|da|sonst)? (fragen Sie|frag) <dorthin>? <dorthin>? (den|die|Ihren|Ihre|deinen|deine|unseren|unsere|meinen|meine) (<wort>|<wort> <wort>)] /',
      '/ [(fragen Sie|frag) <dorthin>? <dorthin>? (Google|ChatGPT|Siri)]',
      '/ [(fragen Sie|frag) (doch|bitte|lieber|besser|am besten) …2 (den , der|in (Wien|Köln|Berlin|Zürich|Bern|München|Hamburg) nach|in der <wort> nach|im <wort> nach)]',
      '<wort> [(fragen Sie|fragst du) (lieber|besser|am besten|bitte|doch) (<wort> <wort> <wort>|<wort> <wort>) (nach)?] /',
    ],
    unless: [...IN_FRONT, '~ich', 'beim …2 nach', '(Familie|Freunde|Nachbar*|Bekannte*)', '~um'],
    better: [],
    model: [ASK_THERE],
    note: ERRAND,
    flags: [
      'Beim Schulbus reden wir nicht mit, fragen Sie die Gemeinde.',
      'Das weiß das Büro nicht, frag deinen Lehrer.',
      'Für Auslandsüberweisungen fragen Sie lieber in Wien nach.',
    ],
    passes: ['Fragen Sie mich einfach.', 'Ich frag den Lehrer.', 'Frag das Institut um den Stempel und schick uns ein Foto.'],
  },
  {
    id: 'schreiben-sie-denen',
    phrase: [
      '/ [(bitte|am besten|dann|also|da|sonst)? (schreib|schreiben Sie|sag|sagen Sie|schreibs) (doch|bitte|mal|halt|einfach|am besten|das)? (mal|selber|selbst)? (denen|ihm|ihr|dem|der|dorthin) (<dritte>|<wort>)? (mal|halt|selber|selbst|doch)? (mal|selber|selbst)?] /',
      '<wort> [(schreib|schreiben Sie) (aber|bitte)? (bitte)? (an (die|den|das)|dorthin)]',
      '/ [bitte? (schreiben|schicken|senden|mailen) Sie <dorthin>? (eine|ein|Ihre)? (E Mail|Mail|Nachricht|Brief|paar Zeilen) <dorthin>? an (die|den|das|unsere|Ihren|Ihre|info|service|support|vertrieb)]',
      '[(nutzen|verwenden) Sie (dafür|hierfür|dazu|hierzu) …3 (Kontaktformular|Hotline|Portal|Formular)]',
      '/ [(mach|machen Sie|eröffne|eröffnen Sie|stell|stellen Sie) …3 (Issue|Ticket|Anfrage|Meldung) …3 (drüben|bei denen|dort|beim Hersteller)]',
    ],
    unless: [...IN_FRONT, '~ich', '(Adresse|Foto|Formular*|Retoure|Paket*|Karte|Zettel)', '(Grüße|Bescheid|Danke)'],
    better: [],
    model: [ASK_THERE, 'Ich schreibe «Stelle» an.'],
    note: ERRAND,
    flags: [
      'Die RB 61 fährt ein anderes Unternehmen, schreib mal denen.',
      'Schreib ihm halt selber mal.',
      'Wegen der Rückgabe schreib bitte an die Retourenabteilung.',
    ],
    passes: ['Schreib mir einfach.', 'Ich schreib ihm morgen.', 'Schreiben Sie mir bitte an diese Adresse.'],
  },
  {
    id: 'halten-sie-sich-an',
    phrase: [
      '[halten Sie sich <dorthin>? an (den|die|diesen|diese|Ihren|Ihre|<dritte>)]',
      '[halt dich <dorthin>? an (den|die|deinen|deine|<dritte>)]',
      'an (den|die|diesen|diese) [halten Sie sich …5] /',
      '(<muessensie>|<siemuessen>) (sich|dich)? …3 [an …5 halten]',
    ],
    unless: [
      ...HARMLESS,
      '(Anleitung|Frist*|Regel*|Plan|Hausordnung|Vorschrift*|Reihenfolge|Vorgabe*|Dosierung|Anweisung*|Termin*|Ruhezeit*|AGB|Tempolimit|Zeiten|Schritte|Maße|Angaben|Vereinbarung*|Absprache*|Punkte)',
    ],
    better: [],
    model: [ASK_THERE, 'Ich spreche mit «Stelle».'],
    note: SENDS_AWAY,
    flags: ['Ihr Elektriker hat die Brücke vergessen, halten Sie sich an den.', 'Wegen des Displays müssten Sie sich bitte an den Hersteller halten.'],
    passes: ['Bitte halten Sie sich an die Anleitung.', 'Halten Sie sich bitte an mich, wenn etwas fehlt.'],
  },
  {
    id: 'versuchen-sie-es-dort',
    phrase: [
      '/ [(vielleicht|am besten|dann|da|bitte|sonst)? (versuchen|probieren) Sie es <dorthin>? <dorthin>? <dorthin>? (dort|da|in einer anderen|in einem anderen|bei einem anderen|bei einer anderen|über die Hotline|bei den|bei der|beim) (<wort>|<wort> <wort>)? (<dorthin>|nach <wort> Uhr)?] /',
      '/ [(vielleicht|am besten|dann|da|bitte|sonst)? (versuch|probier) (es|s)? <dorthin>? <dorthin>? (dort|da|woanders|anderswo|bei einem anderen|bei einer anderen|über die Hotline|beim) …2] /',
      '[(gehen Sie|geh) damit …3 (zum|zur|zu einem|zu einer)]',
      '[(gehen Sie|geh) (eben|halt|doch|dann|bitte|am besten)? (eben|halt|doch)? (zum|zur|zu) (Verbraucher*|Hersteller*|Händler*|Konkurrenz|Mitbewerber*|Fachmann|Fachhandel|Amt|Gericht|Chef|Zeitung|Zentrale)]',
      '[(wählen Sie|wähl) (dafür|hierfür|stattdessen) …2 (die)? (*1|*2|*3|*4|*5|*6|*7|*8|*9|*0)]',
      '/ [(dann|also|da) (ab nach|ab zum|ab zur) <wort>] /',
      '/ [(probieren|versuchen) Sie es (da|dort)] /',
    ],
    unless: [...OWNED, '(noch einmal|nochmals|nochmal) mit', '(112|110|144)', '(Neustart|Browser|Kabel)', 'Sache der'],
    better: [],
    model: [ASK_THERE],
    note: SENDS_AWAY,
    flags: [
      'Vielleicht versuchen Sie es einfach in einer anderen Praxis.',
      'Am besten probieren Sie es noch einmal über die Hotline.',
      'Dann gehen Sie eben zum Verbraucherschutz.',
    ],
    passes: ['Bitte versuchen Sie es noch einmal mit einem anderen Browser.', 'Dann gehen wir eben zum Hersteller.'],
  },
] as const satisfies readonly Rule[];
