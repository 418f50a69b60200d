/** German promises that a thing, a person or the money is there in time, though others bring it. */
import type { Rule } from '../../../../core/rules/rule';
import { DATE_OF_OTHERS, DENIED, HEDGED, NOT_IN_HAND, OTHERS_ACT } from './shared';

const OPEN = [
  '^ (wenn|falls|ob|sofern|sobald|sollte|sollten|bitte|damit)',
  '(wenn|falls|sofern|sobald|ob|damit|soll|sollen|bitte|hatte|war|waren|wurde|wurden|gestern|seit|angekündigt|angemeldet|bestätigt|gebucht|Anzeige|Fahrplan|Tracking|Sendungsverfolgung|Tourenplan)',
  '(von|bei|zu) (uns|mir)',
] as const;
const SELF = ['~(ich|wir)'] as const;
const SOON = ['voraussichtlich {was}', 'nach heutigem Stand {was}'] as const;

export const arrivals = [
  {
    id: 'trifft-ein-am',
    phrase: [
      '(trifft|treffen) …6 [was:(am <wochentag>|<wann>|in der (kommenden|nächsten) Woche|(kommende|nächste) Woche|pünktlich|rechtzeitig)] …4 ein',
      '(trifft|treffen) [was:(am <wochentag>|<wann>|in der (kommenden|nächsten) Woche)] …6 ein',
      '(die|Ihre|deine|der|Ihr|dein|das) <wort> (landet|landen|flattert) …2 [was:<wann>] …6',
      '<wann> (flattert|landet) (es|er|sie|das <wort>|die <wort>|der <wort>) …2 [was:(ins Haus|bei dir|bei Ihnen|im Briefkasten)]',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, ...SELF, '(uns|mich|heute)'],
    better: SOON,
    note: DATE_OF_OTHERS,
    flags: [
      'Die Ersatzkarte trifft am Dienstag bei Ihnen ein.',
      'Sie trifft in der kommenden Woche ein, dann kann der Bagger anrücken.',
      'Bis Freitag flattert es dir ins Haus.',
    ],
    passes: [
      'Wir treffen uns am Dienstag im Büro und gehen es durch.',
      'Die Karte trifft voraussichtlich am Dienstag ein.',
      'Sobald die Karte am Dienstag eintrifft, rufe ich Sie an.',
    ],
  },
  {
    id: 'kommt-rechtzeitig',
    phrase: [
      '(das|die|der|Ihr|Ihre|dein|deine|er|sie|es|unser|unsere) …4 (kommt|fährt|landet|liefert|klappt|startet) …3 [was:(pünktlich|rechtzeitig|noch rechtzeitig|ganz pünktlich)] (an|ab|ein|$|zum|zur|vor)',
      '(gibt|bringt|holt) (er|sie|es|ihn|das) [was:(pünktlich|rechtzeitig)] (ab|zurück|vorbei)',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, ...SELF, '(nicht|bisher|immer wieder|muss|müssen|Rechnung|Zahlung|Rate|Uhr)'],
    better: SOON,
    note: NOT_IN_HAND,
    flags: [
      'Keine Sorge, das Visum kommt rechtzeitig.',
      'Nehmen Sie den Zug um drei, der fährt pünktlich ab und kommt pünktlich an.',
      'Unser Zulieferer liefert pünktlich zur Kalenderwoche 19.',
    ],
    passes: [
      'Wenn das Visum rechtzeitig kommt, fliegen Sie am Freitag.',
      'Die Zahlung kommt pünktlich zum Monatsersten an.',
      'Der Zug war in den letzten Wochen meist pünktlich.',
    ],
  },
  {
    id: 'geld-ist-drauf',
    phrase: [
      '<wann> …4 (ist|sind) (das Geld|Ihr Geld|dein Geld|der Betrag|die Erstattung|Ihre Erstattung|deine Erstattung|die Gutschrift|die Summe) …3 [was:(drauf|da|durch|zurück|gutgeschrieben|wieder da|auf dem Konto)]',
      '^ <wann> (ist|sind) (er|sie|es|das|die) [was:(drauf|durch|auf dem Konto|gutgeschrieben)]',
      '(siehst|sehen) (du|Sie) …8 [was:(auf dem Konto|auf Ihrem Konto|auf deinem Konto)] & <wann>',
      '(ist|sind) (das Geld|Ihr Geld|dein Geld|der Betrag|die Erstattung|Ihre Erstattung|deine Erstattung) [was:(auf dem Konto|da|drauf)] & <wann>',
      '(das Geld|der Betrag|die Erstattung|Ihr Geld|dein Geld) …3 (ist|liegt|kommt) [was:<wann>] …2 (drauf|da|an|auf)',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, ...SELF, '(je nach|Bankarbeitstage*|Werktage*|Rechnung|abgebucht|überweise|überweisen)'],
    better: SOON,
    note: DATE_OF_OTHERS,
    flags: ['Morgen ist das Geld drauf.', 'Am Freitag siehst du sie auf dem Konto.', 'Morgen sind sie drauf.'],
    passes: ['Je nach Bank ist das Geld morgen da.', 'Sobald das Geld morgen da ist, schicke ich die Karte.', 'Am Freitag überweise ich Ihnen das Geld.'],
  },
  {
    id: 'steht-dort-am',
    phrase: [
      '(Sie werden|du wirst|werden Sie|wirst du) <wann> …8 [was:(stehen|sitzen|feiern|tanzen|schlafen|surfen|fahren|fliegen|trinken|tragen)] $',
      '<wann> …3 (sitzt|surfst|surfen|drückst|frisst|trinken|trinkst|tanzt|tanzen|schlafen|schläfst|joggst|joggen) (du|Sie|<wort>) [was:(wieder|im|auf|mit)]',
      '<wann> …2 (steht|spielt|läuft|singt) (er|sie|es|das <wort>|der <wort>|die <wort>) …4 [was:(auf dem Platz|auf der Bühne|im Tor|vor der Tür|im Regal|in der Halle|in der Stube)]',
      '<wann> (haben|hast) (Sie|du) [was:wieder] (Strom|Wasser|Netz|Internet|Licht|Empfang|warm)',
      '(haben|hast) (Sie|du) (am Abend|am Morgen|bis zum Abend) [was:wieder] (eine warme|Strom|Wasser|Netz|Internet|Licht|Empfang|warm)',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, ...SELF, '(mit dem|Richtung|Ausgang|Gleis|Treffpunkt|Reihe|Platz <wort>)'],
    better: SOON,
    note: DATE_OF_OTHERS,
    flags: ['Sie werden am Samstag im eigenen Anzug vor dem Altar stehen.', 'Am Freitag sitzt du im Sattel.', 'Am Montag haben Sie wieder Strom.'],
    passes: [
      'Am Freitag sitzen Sie laut Plan im vorderen Wagen.',
      'Wenn Sie am Montag wieder Strom haben, schreiben Sie mir.',
      'Am Montag haben Sie eine Antwort von mir.',
    ],
  },
  {
    id: 'schafft-das-bis',
    phrase: [
      '(der|die|das|Ihr|Ihre|unser|unsere|mein|meine) …1 (<dritte>|<entscheider>|Weberei|Druckerei|Labor|Schreinerei|Tischler|Tischlerei|Schuster|Schneiderin|Lektor|Lektorin|Großhandel|Zulieferer|Subunternehmer|Redaktion) (schafft|hat) …5 [was:(bis <wort>|bis zum <wort>|noch diese Woche|mittags|heute Abend|morgen|am <wochentag>|an einem Vormittag)] …2 (mit|$|fertig|fehlerfrei|geflickt|gelöst|repariert|raus|durch)',
      '(da|dort) ist (in|nach) <wort> <wort> [was:(alles|die ganze <wort>|das ganze <wort>)] (fertig|drin|raus|weg)',
      '(bei dem|bei der|bei denen) ist (in|nach) <wort> <wort> [was:(alles|die ganze <wort>|das ganze <wort>)] (fertig|drin|raus|weg)',
      '(steht|stehen) <wann> [was:(der|die|das)] …3 (fest|bereit|bei Ihnen)',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OPEN,
      ...SELF,
      '(Angebot|Protokoll|Termin|Entscheidung|Ergebnis|Programm|Zeit|Urlaub|frei|Dienst|geöffnet|zu|Leihgerät|Vertreter)',
    ],
    better: SOON,
    note: OTHERS_ACT,
    flags: [
      'Die Weberei schafft das Blau bis Kirchweih.',
      'Der Hersteller hat das Update bis Freitag fehlerfrei.',
      'Der Monteur ist flott, bei dem ist in zwei Stunden die ganze Küche fertig.',
    ],
    passes: [
      'Die Werkstatt hat bis Freitag geöffnet.',
      'Der Monteur bringt am Freitag ein Leihgerät mit.',
      'Ob die Weberei das bis Freitag schafft, frage ich nach.',
    ],
  },
] as const satisfies readonly Rule[];
