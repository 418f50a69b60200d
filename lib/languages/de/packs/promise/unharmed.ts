/** German promises that nothing can happen and nothing will be felt: "da passiert nichts", "nicht um einen Millimeter". */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, HEDGED, NOT_IN_HAND, PERFECT } from './shared';

/** A condition, a wish, the past, or how things are today. */
const OPEN = [
  '^ (wenn|falls|ob|sofern|sobald|sollte|sollten)',
  '(falls|sofern|sobald|hoffe|hoffen|bitte|bisher|bislang|war|waren|wurde|wurden|hatte|hatten|hätte|hätten|wollte|wollten|möchte|möchten|soll|sollen|sollte|sollten|darf|dürfen|derzeit|momentan|zurzeit|aktuell)',
  '/ damit (nichts|niemand|keiner|kein|keine|sich|Sie|du|das|der|die|es|er|so|Ihnen|Ihr|Ihre|Ihrem|Ihrer|dir|dein|deine|deinem|deiner)',
  '(ob|wenn|dass) …12 (mehr|nie|nichts|nicht|kein|keine|keinen) …3 $',
] as const;
export const unharmed = [
  {
    id: 'da-passiert-nichts',
    phrase: [
      '(da|dabei|damit|dort|so) [(passiert|geschieht) (Ihnen|dir|euch|ihm|ihr|uns)? (bestimmt|garantiert|sicher|wirklich|überhaupt|gar|rein gar)? (nichts|nix|nischt)]',
      '(Ihrem|Ihrer|Ihren|deinem|deiner|deinen) <wort> [(passiert|geschieht) …4 (nichts|nix)]',
      '(kann|können) …8 [(nichts|nix|kein <wort> der Welt|gar nichts) (mehr)? (zustoßen|zustossen|anhaben|was anhaben|etwas anhaben)]',
      '[(nichts|nix) (mehr)? (zustoßen|zustossen|schiefgehen|schief gehen|anhaben) kann] $',
      '(kann|können) (ja|doch|eh|jetzt|da)? [(nichts|gar nichts|nix) mehr (schiefgehen|schief gehen|danebengehen|anbrennen)]',
      '[passieren (tut|kann) (da|Ihnen|dir)? …1 (nichts|nix|gar nichts)]',
      '(geht|gehen) …5 [(nichts|nix) (zu Bruch|kaputt)]',
      'bei uns [(kommt|geht|verschwindet) (nichts|nix) (weg|verloren|kaputt|schief|daneben)?]',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, '^ (damit|wenn|falls)', ', damit', '(wenn|solange) (Sie|du)', '(ohne|vor) (Ihre|deine|Ihrer) …4 nichts'],
    better: [],
    model: ['Falls doch etwas ist, sind Sie darüber versichert.', 'Dafür haben wir vorgesorgt: «was vorbereitet ist».'],
    note: 'Passieren kann immer etwas. Was ist dafür vorbereitet?',
    flags: [
      'Sie können alles essen, da passiert Ihnen nichts.',
      'Ihrer Maschine passiert dabei nichts.',
      'Der Anlage kann kein Wetter der Welt etwas anhaben.',
      'Bei uns kommt nichts weg.',
    ],
    passes: [
      'Es passiert nichts, wenn Sie die Taste zweimal drücken.',
      'Damit Ihrem Gerät nichts passiert, schalten Sie es aus.',
      'Ohne Ihre Freigabe passiert da nichts.',
    ],
  },
  {
    id: 'steht-nichts-im-weg',
    phrase: [
      '(steht|stehen) …2 (dem|der|den|Ihrem|Ihrer|Ihren|deinem|deiner|deinen) (Kredit|*kredit|Deckung|Bewilligung|Genehmigung|Zusage|Visum|Einreise|Ausreise|Urlaub|Hochzeit|Eröffnung|Umzug|Feier|Fest|Zulassung|Baubeginn|Einzug|Finanzierung|Einbürgerung|Aufnahme|Abnahme|Erfolg|Traumurlaub|Traumhaus) …3 [(nichts|nix) (mehr)? (im Weg|im Wege|entgegen)]',
      '(dem|der|den|Ihrem|Ihrer|Ihren|deinem|deiner|deinen) (Kredit|*kredit|Deckung|Bewilligung|Genehmigung|Zusage|Visum|Einreise|Ausreise|Urlaub|Hochzeit|Eröffnung|Umzug|Feier|Fest|Zulassung|Baubeginn|Einzug|Finanzierung|Einbürgerung|Aufnahme|Abnahme|Erfolg|Traumurlaub|Traumhaus) (steht|stehen) …4 [(nichts|nix) (mehr)? (im Weg|im Wege|entgegen)]',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, '(von uns|unserer Seite|unsererseits|von hier|aus unserer Sicht|meinerseits|sobald)'],
    better: ['von unserer Seite nichts mehr im Weg'],
    note: NOT_IN_HAND,
    flags: ['Dann steht dem Kredit nichts mehr im Weg.', 'Danach steht Ihrem Visum nichts im Wege.'],
    passes: ['Von unserer Seite steht dem Kredit nichts im Weg.', 'Sobald das Formular da ist, steht der Zusage nichts mehr im Weg.'],
  },
  {
    id: 'keine-zu-erwarten',
    phrase: [
      '(Einsprachen|Einsprüche|Einwände|Nebenwirkungen|Verspätungen|Verzögerungen|Ausfälle|Störungen|Probleme|Schäden|Rückfragen|Komplikationen|Schwierigkeiten|Folgen|Überraschungen|Staus|Engpässe|Schmerzen) …10 [(keine|nicht|keinerlei) (mehr)? zu (befürchten|erwarten)]',
      '(Ausfall|Schaden|Rückfall|Stau|Widerstand|Einwand|Unwetter|Verzug) …10 [(nicht|nicht mehr|keiner|kein|keinesfalls) zu (befürchten|erwarten)]',
      '(brauchen|brauchst|haben|hast|müssen|musst) (Sie|du) …3 [(keine|keinerlei|keinen) zu befürchten]',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, '(nach <wort> Prüfung|Stand|heute)'],
    better: [],
    model: ['Nach heutigem Stand rechnen wir damit nicht; käme es anders, melde ich mich sofort.'],
    note: NOT_IN_HAND,
    flags: ['Einsprachen sind hier keine zu erwarten.', 'Ein weiterer Ausfall steht nicht zu befürchten.', 'Nebenwirkungen brauchen Sie keine zu befürchten.'],
    passes: [
      'Verzögerungen sind nach heutigem Stand nicht zu erwarten.',
      'Mehrkosten haben Sie nicht zu befürchten.',
      'Ob Schäden zu erwarten sind, zeigt die Messung.',
    ],
  },
  {
    id: 'nichts-zu-merken',
    phrase: [
      '(spüren|merken|hören|sehen|riechen|spürst|merkst|hörst|siehst) (werden|wirst)? (Sie|du) …4 [was:(rein gar nichts|gar nichts|überhaupt nichts|nicht das Geringste|keinen Mucks|nix|kein Kopfweh)] $',
      '(<zeitraum>|<wann>|danach|dann|nachher|hinterher) …2 (ist|sieht man|sehen Sie|siehst du) davon [was:nichts (mehr)?] …3',
      '(verzieht|verfärbt|bewegt|verändert|lockert|rührt|leidet|verliert|kostet|schadet) …6 [was:(nicht um (einen|ein|eine) (Millimeter|Haar|Jota|Hauch|Zentimeter)|nicht die Bohne|nicht einen Millimeter|keinen Millimeter|nicht das Geringste|kein bisschen|nicht die Spur)]',
      '(geht|bricht|fehlt|bleibt|kommt) (Ihnen|dir|da|dabei) …3 [was:(nicht (mal|einmal) ein <wort>|kein einziges <wort>|kein einziger <wort>)]',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, '(ich|wir)', '(interessiert|interessieren|verstehe|bisher|seit|noch|leider)'],
    better: [],
    model: ['Davon ist nach unserer Erfahrung kaum etwas zu merken.'],
    note: PERFECT,
    flags: [
      'Von den Böen spüren Sie rein gar nichts.',
      'Das Brett verzieht sich nicht um einen Millimeter.',
      'Übermorgen ist davon nichts mehr zu sehen.',
      'Da geht Ihnen nicht mal ein Glas kaputt.',
    ],
    passes: [
      'Wenn Sie davon gar nichts merken, ist der Ton zu leise.',
      'Auf der Rechnung sehen Sie davon bisher nichts.',
      'Das Brett bewegt sich mit der Feuchte um einen Millimeter.',
    ],
  },
] as const satisfies readonly Rule[];
