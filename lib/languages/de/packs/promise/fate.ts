/** German promises about what nobody decides: the weather, prices and markets, and sure words about them. */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, HEDGED, NO_ROOM, NOT_IN_HAND, OWN_STEP } from './shared';

const OPEN = [
  '^ (wenn|falls|ob|sofern|sobald|sollte|sollten|bitte|damit)',
  '(wenn|falls|sofern|ob|hoffe|hoffen|drücke|wünsche|wünschen|war|waren|wurde|hatte|gestern|gemeldet|angesagt|vorhergesagt|Vorhersage|Prognose|Prognosen|Wetterbericht|Wetterdienst|MeteoSchweiz|im Schnitt|meist|meistens|oft)',
] as const;

export const fate = [
  {
    id: 'die-sonne-scheint',
    phrase: [
      '(<wann>|an Pfingsten|an Ostern|im <wort>|am <wort>|bis <wort>|zum Fest) …4 (scheint|lacht|strahlt) …3 [was:(die Sonne)]',
      '(das Wetter|es) (hält|bleibt) …5 [was:(das ganze Wochenende|trocken|schön|sonnig|stabil|die ganze Woche|bis <wort>)]',
      '(haben|hast) (Sie|du|ihr) …4 [was:(jeden Tag Sonne|nur Sonne|Sonne satt|strahlenden Sonnenschein|traumhaftes Wetter|Traumwetter|bestes Wetter)]',
      "(Schnee|Regen|Frost|Sturm|Gewitter|Unwetter|Hochwasser|Glatteis) (gibt es|gibt's|kommt|haben wir) …6 [was:(keinen|keines|keine|kein|nicht)]",
      '(regnet|schneit|stürmt|friert|gewittert) (es|da) …4 <wann>? …3 [was:(nicht|garantiert nicht|keinesfalls)]',
      '(glatt|nass|windig|neblig) wird es <wann> …2 [was:nicht]',
      '(Ihr|dein|das|die|Ihre|deine) (Zelt|Fest|Feier|Garten|Keller|Hochzeit|Terrasse) bleibt [was:trocken]',
      '<wann> reißt es …2 [was:auf]',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, '(lagern|Lagerung|aufbewahren|Keller trocken)'],
    better: ['mit etwas Glück {was}', 'voraussichtlich {was}'],
    note: 'Das Wetter lässt sich nicht zusagen. Was gilt bei Regen?',
    flags: [
      'Am Sonnabend lacht die Sonne.',
      'Das Wetter hält das ganze Wochenende.',
      'Fliegen Sie im Februar, da haben Sie jeden Tag Sonne.',
      'Glatt wird es morgen nicht.',
    ],
    passes: [
      'Laut Wetterbericht scheint am Samstag die Sonne.',
      'Wenn am Sonntag die Sonne scheint, feiern wir draußen.',
      'Lagern Sie das Holz so, dass es trocken bleibt.',
    ],
  },
  {
    id: 'kurse-erholen-sich',
    phrase: [
      '(Wert|Kurs|Kurse|Aktien|Aktie|Fonds|Depot|Markt|Märkte|Börse|Immobilie|Immobilien|Goldpreis|Anlage|Investition|Preise) …4 [(verdoppelt sich|verdreifacht sich|erholt sich|erholen sich|steigt weiter|steigen weiter|kann nur steigen|können nur steigen|geht nur nach oben)]',
      '<zeitraum> …4 [(das Doppelte|das Dreifache|doppelt so viel) (wert)?] $',
      '(Zinsen|Zins|Preise|Preis|Miete|Mieten|Kurse|Kurs|Beitrag|Beiträge|Gaspreis|Strompreis) …2 (wird|werden) …6 [nicht] …2 (steigen|fallen|sinken|erhöht)',
      '(hast|haben|holen|holst) (du|Sie) …3 [(das Geld|die Kosten|den Preis|die Investition|den Einsatz)] …2 (wieder drin|wieder raus|wieder herein|locker wieder)',
      '(spart|sparst|sparen|bringt) (Ihnen|dir|Sie|du) …2 [(ein Drittel|die Hälfte|zwei Drittel|ein Viertel|tausende|hunderte|locker <wort>)] …3 (vom|von|der|des|Ihrer|deiner|Strom|Gas|Kosten|Steuern|Euro|Franken)',
      '[(ein <wort>|der Gewinn|ein Gewinn)] (ist|sind) …3 immer drin',
      '(zahlen|zahlst) (Sie|du) [(auch in <wort> Jahren|nie) (noch|mehr)?] …4',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, ...OWN_STEP, '(vertraglich|Vertrag|gesetzlich|laut|rund|etwa|bis zu|zugesagt|fixiert|fest)'],
    better: [],
    model: ['Bisher lag der Schnitt bei «Wert»; für die Zukunft lässt sich daraus nichts ableiten.'],
    note: NOT_IN_HAND,
    flags: [
      'Die Kurse erholen sich bis dahin.',
      'Kaufen Sie jetzt, der Wert verdoppelt sich binnen fünf Jahren.',
      'Die Zinsen werden in absehbarer Zeit nicht steigen.',
    ],
    passes: [
      'Ob sich die Kurse erholen, weiß niemand.',
      'Der Preis wird laut Vertrag bis 2028 nicht steigen.',
      'Die Ersparnis liegt im Schnitt bei einem Drittel.',
    ],
  },
  {
    id: 'garantiert-nicht',
    phrase: [
      '(platzt|läuft|fällt|passiert|verliert|reißt|bricht|scheitert|verschiebt|rostet|schimmelt|stürzt|merkt|erfährt) …8 [(garantiert|mit Sicherheit|ganz sicher|todsicher|auf gar keinen Fall|sicherlich|bestimmt|definitiv) nicht]',
      '(platzt|platzen|scheitert|fällt) …6 [(garantiert|mit Sicherheit|ganz sicher|auf gar keinen Fall|bestimmt|definitiv) (nicht|nichts|mehr)?] …3 (mehr|aus|ins Wasser|$)',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, '~(ich|wir)', '(gestern|schon)'],
    better: ['voraussichtlich nicht', 'nach heutigem Stand nicht'],
    note: NO_ROOM,
    flags: ['Der neue Termin platzt mit Sicherheit nicht.', 'Bei 40 Grad läuft das Hemd garantiert nicht ein.'],
    passes: ['Das Hemd läuft bei 60 Grad leicht ein.', 'Wenn der Termin garantiert nicht platzen soll, brauchen wir die Zusage bis Freitag.'],
  },
  {
    id: 'fix-und-safe',
    phrase: [
      '(bekommst|bekommen|kriegst|kriegen|hast|haben|ist|sind|kommt|steht|klappt|geht|sitzt|gibt) …6 [(fix|safe|easy|so was von|sowas von|verlässlich)] (da|bei|in|wieder|durch|drin|weg|zurück|einen|den|die|das|rein|am|bis)',
      '/ [(easy|safe|logo|easy peasy|fix)] $ && (kriegst|bekommst|hast|kriegen|bekommen|klappt|kommt|geht|wieder da)',
      '(ist|sind|werden|wird) …4 [(ausnahmslos|in jedem Fall|stets|immer)] (kulant|fair|auf Ihrer Seite|auf deiner Seite)',
      '(lässt|gibt|zahlt|hilft|reagiert|wartet) …4 [(stets|immer|ausnahmslos)] $',
      '(Zug|Bus|Fähre|Flieger|ICE|<entscheider>) wartet [immer] (auf|bis)',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OPEN,
      ...OWN_STEP,
      '(fix (und|im|eingetragen|reserviert|gebucht|zugesagt|angestellt|verbaut|montiert)|fixe)',
      '(nicht|noch) …3 (fix|safe|easy)',
      '~(ich|wir)',
    ],
    better: ['voraussichtlich', 'nach heutigem Stand'],
    note: NO_ROOM,
    flags: ['Am Montag ist es fix bei Ihnen.', 'Der Ausschuss ist in solchen Fällen ausnahmslos kulant.', 'Da kriegst du den vollen Preis, easy.'],
    passes: ['Ihr Platz ist fix eingetragen.', 'Das ist noch nicht fix bei uns im Plan.', 'Es wird easy, wenn Sie zu zweit tragen.'],
  },
] as const satisfies readonly Rule[];
