/** "Ohne Original kein Präparat", "vor Mai läuft nichts", "mehr ist nicht drin": a limit that says only what lies beyond it. */
import type { Rule } from '../../../../core/rules/rule';
import { CLOSED_DOOR, CONDITION, REGULATION, SPARED, WAY_OUT } from './reasons';

const UNREAL = '(wäre*|hätte*|könnte*|würde*|müsste*|ginge|gäbe|käme*|dürfte*|sollte*)';

export const CONDITIONS: readonly Rule[] = [
  {
    id: 'ohne-das-kein',
    phrase: [
      '/ (aber|und|denn|doch|nur|also|nein)? [ohne …6 (gibt|wird|werden|darf|dürfen|kann|können|kommt|kommen|kommst|nehmen|nimmt|fährt|fahren|verlässt|verlassen|lassen|lasse|machen|mache|öffnet|zahlt|zahlen|bekommen|bekommst|kriegen|kriegst|erhalten|geben|gebe|schicken|liefern|buchen|passiert|tut|is|rühren) …7 <nein>] …4 <schluss>',
      '/ (aber|und|denn|doch|nur|also|nein)? [ohne …6 (ist|is) …4 (Schluss|Feierabend|nichts zu machen|nix zu machen|ausgeschlossen|wertlos)] …2 <schluss>',
      "/ [ohne …5 (gibt's|gibts|jibt's|geht's|läuft's|wird's|is) …5 <nein>]",
      '/ [ohne …5 (bleibt|bleiben) …4 (schwarz|dunkel|kalt|zu|geschlossen|liegen|gesperrt)]',
    ],
    unless: [
      ...WAY_OUT,
      ...SPARED,
      UNREAL,
      'ohne (dass|zu|Sie|dich|euch|Ihre Hilfe|deine Hilfe|Hinweis|Probleme|weiteres|Weiteres|Aufpreis|Umweg*|Worte|Frage|Wenn|Grund|Anmeldung)',
      'ohne (die|den|das|sie|ihn|es|diese|diesen|dem) (darf|dürfen|kann|können|wird|werden|gibt|nimmt|kommt)',
      'ohne …1 (Hilfe|Hinweis|Hinweise|Geduld|Einsatz|Unterstützung)',
      '(hält|halten|funktioniert|funktionieren|startet|zeigt|merk*|weiß|wissen)',
    ],
    better: [],
    model: ['Mit «Unterlage» geht es weiter.', 'Sobald «Voraussetzung» da ist, «nächster Schritt».'],
    note: CONDITION,
    flags: [
      'Ohne Originalrezept gibt es kein Medikament.',
      'Ohne Termin werden Sie am Schalter nicht bedient.',
      'Ohne dessen Auftrag darf ich gar nichts einleiten.',
      "Ohne Ausweis gibt's leider kein Paket.",
    ],
    passes: [
      'Ohne Ihren Hinweis wäre es niemandem aufgefallen.',
      'Ohne Anmeldung kommen Sie nicht hinein, an der Kasse gibt es aber Karten.',
      'Ohne Zusatzkosten ist das nicht schwer.',
      'Ohne dass Sie etwas tun, wird nichts gelöscht.',
    ],
  },
  {
    id: 'vor-dem-tag-nicht',
    phrase: [
      '/ (aber|und|denn|nur|nein)? [(vor|unter) …4 (geht|läuft|fährt|fließt|ist|sind|kommt|kommen|kommst|tut|passiert|gibt|wird|werden|nehmen|machen|liefern|öffnet|rührt|bewegt|zahlt|zahlen|haben|hat|komm|dreht|lasse|lassen|startet|arbeitet|is|schaffen) …6 <nein> (raus|rein|an|auf|ab|her|hoch|frei|los|weg|mehr|drin)?] <schluss>',
      "/ [(vor|unter) …4 (gibt's|gibts|geht's|tut's|wird's|läuft's) …5 <nein>]",
      '/ [(ab|nach) …5 (gibt|geht|nehmen|zahlen|zahlt|liefern|können|kann|erstatten|fließt) …6 (<nein> (mehr|retour|zurück)|kein Cent …2|keinen Cent)] <schluss>',
      '/ [nach …4 (ist|sind) …5 (wertlos|ungültig|die Tür zu|dicht|Schluss)] <schluss>',
      '/ [außerhalb …5 (entfällt|gibt|ist|wird|werden|haben|sind|geht|nehmen) …6 <nein>] <schluss>',
      '[(vorher|davor|früher|dazwischen) (tut|läuft|rührt|ist|passiert|geht|gibt|is|geschieht|wird|fährt|komm|komme|kommen|schaffen) …5 <nein> (mehr|zu machen|drin|raus|rein|an|aus|ausgezahlt|<geleistet>)?] <schluss>',
      "[(vorher|davor|früher|dazwischen) (tut's|läuft's|gibt's|gibts|geht's|wird's) …4 <nein>]",
      '[(danach|dann|damit|da|dort|hier) (ist|is) (leider|aber|für uns|bei uns|endgültig)? Schluss] (mit …3)? <schluss>',
    ],
    unless: [
      ...WAY_OUT,
      ...SPARED,
      UNREAL,
      '(vor|nach|unter) (allem|Ihnen|dir|uns|mir|Umständen|anderem|einem Jahr|kurzem|Ort|lauter|dem Neustart|der Reparatur|der Reinigung|meinem|unserem)',
      '(Ihr*|dein*|Sie|du) …2 (tun|machen|nichts)',
      'danach (ist|geht|läuft) …2 alles',
      '(war|waren|wurde*|erkenn*|sehen|gesehen|schlimm*|klar|bekannt|entschieden)',
    ],
    better: [],
    model: ['Ab «Datum» ist es möglich.', 'Der früheste Termin ist «Datum».'],
    note: CONDITION,
    flags: [
      'Vor Mai läuft da leider nichts.',
      'Vor zehn kommen Sie bei uns nicht rein.',
      'Nach dem Stichtag geht bei uns kein Cent mehr retour.',
      'Vorher tut sich da nix.',
    ],
    passes: [
      'Vor Montag schaffen wir es nicht, danach aber sofort.',
      'Vor dem Termin müssen Sie nichts tun.',
      'Nach dem Update fällt keine Gebühr mehr an.',
      'Danach ist nichts mehr zu zahlen, die Kosten trägt der Hersteller.',
    ],
  },
  {
    id: 'tag-zu',
    phrase: [
      '/ (und|aber|denn|nein)? [(sonntags|samstags|montags|dienstags|mittwochs|donnerstags|freitags|werktags|feiertags|nachts|abends|mittags|am Wochenende|übers Wochenende|an Feiertagen|an Sonn und Feiertagen|am Sonntag|am Samstag|am Feiertag|zwischen den Jahren) (ist|sind|hat|haben|bleibt|bleiben|ruht|ruhen|rollt|fährt|arbeitet|kommt|nimmt|nehmen|machen|liefern|öffnet|gibt|läuft|geht) …5 (zu|dicht|Feierabend|Ruhe|Schluss|<nein>)] …3 <schluss>',
      '/ (und|aber|denn)? [(sonntags|samstags|montags|mittwochs|feiertags|nachts|abends|am Wochenende|an Feiertagen) ruht …5] <schluss>',
    ],
    unless: [...WAY_OUT, ...SPARED, UNREAL, '(stör*|geweckt|laut|lärm*|müssen|brauchen|geöffnet|offen|von … bis|Ruhetag)'],
    better: [],
    model: ['Offen ist «Tag» von «Uhrzeit» bis «Uhrzeit».', 'Der nächste Termin ist am «Tag».'],
    note: CLOSED_DOOR,
    flags: ['Samstags ist die Werkstatt zu.', 'Sonntags fährt hier niemand.', 'Am Wochenende ruht bei uns der Zustelldienst.'],
    passes: ['Sonntags ist zu, am Montag aber ab sieben wieder jemand da.', 'Nachts ist kein Lärm zu erwarten.', 'Samstags ist bis 14 Uhr offen.'],
  },
  {
    id: 'mehr-ist-nicht-drin',
    phrase: [
      '/ (aber|und|denn|nein|doch)? [mehr …7 (geht|gibt|ist|is|wird|werden|haben|hat|kann|können|darf|dürfen|zahlt|zahlen|zahle|bekommen|bekommst|kriegen|kriegst|schaffen|schafft|liegt|sitzt|erstatten|ersetzen|bieten|biete|passt|passen|mach|mache|machen|gebe|geben|springt) …7 <nein> (drin|heraus|raus|möglich|zu holen|zu machen|erstattet|ersetzt|bezahlt|gezahlt|an|rein|dabei)?] <schluss>',
      "/ (aber|und|denn|nein)? [mehr …5 (gibt's|gibts|geht's|is|ist's|wird's) …5 <nein> (drin|heraus|raus|möglich|zu holen)?]",
      '/ (und|aber|denn|nein)? [(drunter|darunter|billiger|günstiger|schneller|tiefer|weniger|kürzer) (geht|gehe|gehen|gebe|geben|ist|is|wird|mache|machen|mach|läuft|rührt|kann|können|kommen) …6 <nein> (drin|möglich|weg|heraus)?] <schluss>',
      "/ (und|aber|denn|nein)? [(drunter|darunter|billiger|günstiger|schneller|früher|tiefer|weniger|kürzer) (geht's|gehts|gibt's|gibts|wird's|mach ich's|mach ma's|is) …5 <nein>]",
      '/ [früher raus (geht|gehts|kommen|kommst|können|kannst) …5 <nein>]',
      '[bei …4 ist (leider|aber|für uns|bei uns|dann|halt)? (Ende|Ende Gelände|Schluss)] <schluss>',
    ],
    unless: [
      ...WAY_OUT,
      ...SPARED,
      UNREAL,
      '(brauch*|muss|müssen|musst|nötig|notwendig|kostet|wissen|weiß|fehlt|tun|bitten|wollen|verlang*|sagen)',
      'mehr (war|wäre|als genug)',
    ],
    better: [],
    model: ['Möglich ist es bis «Grenze».', 'Obendrauf kann ich «Alternative» geben.'],
    note: REGULATION,
    flags: [
      'Mehr als zwölf Plätze haben wir dort allerdings nicht.',
      'Mehr ist für 300 Euro nicht drin.',
      "Drunter geht's leider nicht.",
      'Bei zwei Geräten ist Schluss.',
    ],
    passes: [
      'Mehr brauchen wir von Ihnen nicht.',
      'Mehr als 30 Euro kostet es nicht.',
      'Mehr Platz haben wir nicht, dafür eine Bank im Garten.',
      'Schneller ist es nicht nötig.',
    ],
  },
];
