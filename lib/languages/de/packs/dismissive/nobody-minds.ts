/** "Daran ist noch niemand verarmt", "die meisten merken es nicht einmal": because others bear it, it counts for nothing. */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, EVERYBODY, SMALLER } from './shared';

const DOOM =
  '(gestorben|verarmt|erstickt|verhungert|verdurstet|verzweifelt|vergiftet (worden)?|erfroren|umgekommen|ertrunken|verblutet|geplatzt|explodiert|zusammengebrochen|zugrunde gegangen|pleitegegangen|untergegangen|krank geworden|arm geworden|blind geworden|dümmer geworden|schlechter (geworden)?|umgefallen|dran gestorben|vom Stuhl gefallen|verrückt geworden)';
const HARMED =
  '(umgebracht|ruiniert|geschadet|umgehauen|umgeworfen|gefressen|gebissen|gekostet|arm gemacht|um den Verstand gebracht|getötet|verdorben|vergiftet|in den Ruin getrieben)';
const PEOPLE =
  '(Leute|Leut|Menschen|Kunden|Kundinnen|Gäste|Nutzer|User|Mieter|Mitglieder|Patienten|Eltern|Besucher|Teilnehmer|Anwender|Fahrgäste|Reisenden|Käufer|Leser|Hörer|Zuschauer|Haushalte|Kinder|Firmen)';
const CARES = ['(deshalb|deswegen|darum|daher)', 'trotzdem', 'sofort', 'auf Anhieb', 'leid', '(auf|beim) ersten Blick', 'beheben'];

export const nobodyMindsRules = [
  {
    id: 'noch-niemand-verarmt',
    phrase: [
      `[(an|von|mit|bei|durch|ohne|wegen|vom|am|daran|davon|dabei|deswegen) …8 (ist|sind|is) …3 (noch|bisher|bislang|hier) (niemand|keiner|kein Mensch|nie jemand|nie einer|kein <wort>|keine <wort>) …2 ${DOOM}]`,
      `[(noch|bisher|bislang) (keinen|keinem|niemanden|niemandem|nie jemanden|nie jemandem|kein <wort>|keinen <wort>|keinem <wort>|keine <wort>) …2 ${HARMED} …1]`,
      '[(hat|haben) …3 (noch|bisher|bislang|schon) (jeder|jede|alle|jedes <wort>) …2 (überlebt|überstanden|verkraftet|verschmerzt|ausgehalten)]',
      '[(verdurstet|verhungert|erfroren|ertrunken|gestorben|verblutet|erstickt|weggelaufen|verletzt worden) ist …2 (ja|doch|dabei|bei uns)? …2 (niemand|keiner|kein Mensch|keine)]',
    ],
    unless: ['trotzdem', 'zum Glück', '(Brand|Unfall|Unwetter|Rückruf)', 'Erfolg'],
    better: [],
    model: ['Das ist unangenehm, ich kümmere mich darum.'],
    note: SMALLER,
    flags: [
      'An 19 Cent ist in dieser Stadt noch niemand verarmt.',
      'Zwei Tage Handbetrieb hat noch jeder überlebt.',
      'Eine ausgefallene Stunde hat noch keine Karriere ruiniert.',
      'Die Getränke waren knapp, aber verdurstet ist ja keiner.',
    ],
    passes: [
      'Zum Glück ist beim Brand niemand erstickt.',
      'Von der Zahlung ist bei uns noch nichts eingegangen.',
      'Mit dem Termin hat noch keiner gerechnet, der Mai ist frei.',
    ],
  },
  {
    id: 'die-meisten-merken-nichts',
    phrase: [
      `[(die meisten|fast alle|die wenigsten|den meisten|viele) (unserer|der|anderen)? ${PEOPLE}? …3 (merken|bemerken|vermissen|stört|stören|nutzen|spüren|hören|lesen|sehen|brauchen|fällt|benutzen|kümmert) …4 (ohnehin|eh|sowieso|gar|überhaupt|nicht einmal|nicht mal|da|ja|doch|kaum|vermutlich) …3 (nicht|nichts|nix|nie|nimmer|kaum|nicht einmal|nicht mal)? …3]`,
      `[(die meisten|fast alle|alle) (unserer|der|anderen)? ${PEOPLE} (haben|hat|hatten) …8 (nicht|nie|nichts|gar nicht|locker|gelassen) …2 (gestört|bemerkt|gemerkt|beschwert|vermisst|aufgefallen|mitbekommen|genommen|gesehen)]`,
      `[% (unserer|der|aller) ${PEOPLE} …6 (nicht|nichts|nix|kaum|nie|gar|nimmer) …4]`,
      `[(drei|vier|fünf|sieben|acht|neun|9|8) von (vier|fünf|sechs|acht|zehn|10) (unserer|der)? ${PEOPLE}? …8 (nicht|nichts|nix|kaum|nie|nimmer|ohnehin|eh|sowieso) …4]`,
      '[(klickt|liest|schaut|sieht|hört|guckt|nutzt|braucht|vermisst|kennt|schwitzt|friert|will|benutzt|fragt) …5 (eh|ohnehin|sowieso) (keiner|niemand|kein Mensch|kaum jemand|kaum einer|fast keiner|fast niemand) …3] /',
      '[(eh|ohnehin|sowieso) (keiner|niemand|kein Mensch|kaum jemand|kaum einer) …3 (klickt|liest|schaut|sieht|hört|guckt|nutzt|braucht|vermisst|merkt|kennt|benutzt|fragt)] /',
    ],
    unless: [...DENIED, ...CARES, '*passwort*'],
    better: [],
    model: ['Sie haben es bemerkt, also sehe ich es mir an.'],
    note: EVERYBODY,
    flags: [
      'Die meisten Leute merken das vermutlich nicht einmal.',
      'Ehrlich, 99 % unserer User vermissen da gar nix.',
      'Am Sonntag klickt da sowieso keiner.',
    ],
    passes: [
      'Die meisten Kunden sehen den Knopf nicht sofort, er liegt unter „Mehr“.',
      'Viele Gäste haben den Hinweis nicht gesehen, deshalb hängt er jetzt am Eingang.',
      'Am Feiertag ist ohnehin niemand im Büro, ich schicke den Brief am Freitag.',
    ],
  },
  {
    id: 'stoert-nur-sie',
    phrase: [
      '[(stört|stören|merkt|merken|sieht|sehen|hört|hören|interessiert|braucht|schmeckt) …4 (eh|ja|doch|ohnehin|wohl|sonst|offenbar|offensichtlich|anscheinend) nur (Sie|dich|Ihnen|dir|du)] (/|und)',
      '[(hat|haben|hatte|sieht|merkt|hört|stört|findet|kennt) (außer|ausser) (Ihnen|dir) …3 (niemand|keiner|kein Mensch)]',
      '[(hat|haben|hatte|sieht|merkt|hört|findet|kennt) …4 (niemand|keiner|kein Mensch) (außer|ausser) (Ihnen|dir)]',
    ],
    unless: [...DENIED, ...CARES, '(Zugriff|Zugang|*passwort*|PIN|Schlüssel|Code|Daten|Profil|Konto|lesen|öffnen)'],
    better: [],
    model: ['Gut, dass Sie es melden, ich sehe nach.'],
    note: EVERYBODY,
    flags: ['Das Problem hat außer dir offenbar niemand.', 'Der Fleck hinter der Tür stört doch nur Sie.'],
    passes: ['Zugriff auf das Postfach hat außer Ihnen niemand.', 'Den Code kennt niemand außer Ihnen.'],
  },
  {
    id: 'hat-doch-jeder',
    phrase: [
      '[(hat|haben|kennt|erlebt|kriegt|erwischt|trifft) …5 (doch|ja|heute ja|heutzutage|irgendwann|in dem Alter|so gut wie|früher oder später|nun mal|halt|ja mal|doch mal) …1 (jeder|jeden|jedem|jede) (Zweite|Dritte|zweite|dritte|von uns|mal|einmal|irgendwann|schon)?] /',
      '[(hat|bekommt|kriegt|erlebt|kennt|erwischt|trifft) (jeder|jede|jeden) (mal|einmal|schon mal|irgendwann|schon einmal|in dem Alter)] /',
      '[(sitzt|steht|hängt|liegt|gibt es|gibts|findet sich|finden sich|hat man) (halt|eben|ja|nun mal|doch|bekanntlich|schließlich|wohl) …2 (in|an|bei|auf|zu) (jedem|jeder) <wort>] /',
      '[wenn man (nur|bloß)? (lang|lange|genau) genug (sucht|hinsieht|hinschaut|hinguckt|hinhört|schaut)]',
      "[(auch das|das|so etwas|sowas) (soll|soll's|soll es) (es|ja|auch|schon)? …1 geben] /",
      '[es soll (ja|auch|sogar) …3 (Leute|Menschen|Kunden|Gäste) geben]',
    ],
    unless: [...DENIED, ...CARES, 'bei mir', 'hatte ich', '(Zugriff|Zugang|Schlüssel)'],
    better: [],
    model: ['Wie es bei Ihnen ist, sehe ich mir an.'],
    note: EVERYBODY,
    flags: ['Rücken hat heute ja jeder Zweite.', 'So jemand sitzt halt in jeder Klasse.', 'Vielleicht sind Sie kein Radmensch, auch das soll es geben.'],
    passes: ['Prüfungsangst hat bei mir jeder Zweite, ich hatte sie auch.', 'Ein Feuerlöscher hängt in jedem Stockwerk.'],
  },
  {
    id: 'hoeren-wir-taeglich',
    phrase: [
      '[(das|dass …6|so etwas|so was|sowas|solche <wort>|diese <wort>|derlei|derartige <wort>|solche Mails) …2 (höre|hören|lese|lesen|bekomme|bekommen|erhalte|erhalten|kriege|kriegen|erzählen|schreiben|behaupten|sagen|erlebe|erleben|begegnet) (ich|wir|uns|mir|hier)? …4 (jeden Tag|täglich|jede Woche|jeden Monat|jedes Jahr|die Woche|am Tag|pro Tag|pro Woche|ständig|dauernd|andauernd|zigmal|dutzendfach|alle Tage|zum <wort> Mal) …3] /',
      '[(Ausrede|Geschichte|Behauptung|Erklärung) , die (uns|wir|mir|ich) …4 (jeden Tag|täglich|jede Woche|ständig|dauernd|dreimal|oft) …3]',
      '[(Sie sind|du bist) (nur|bloß|heute|hier)? (einer|eine) von (vielen|Hunderten|Tausenden|zig|<wort> , die|dreihundert|vierhundert|tausend|hundert|zweihundert) …6]',
      '[ist (nur|bloß|lediglich) (einer|eine|eines) von (vielen|Hunderten|Tausenden|zig) …4] /',
    ],
    unless: [...DENIED, ...CARES, 'arbeiten daran', 'nehmen', 'gern*', 'freut', 'zum ersten Mal'],
    better: [],
    model: ['Mir geht es um Ihren Fall: «Auskunft».'],
    note: EVERYBODY,
    flags: ['Das hören wir hier jeden Tag.', 'Sie sind einer von vierhundert heute.'],
    passes: ['Das lesen wir jede Woche, darum haben wir die Seite geändert.', 'Sie sind eine von drei Gewinnerinnen.'],
  },
] as const satisfies readonly Rule[];
