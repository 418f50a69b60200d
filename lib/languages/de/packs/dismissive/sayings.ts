/** "Wo gehobelt wird", "Glas ist eben Glas": a saying instead of an answer. */
import type { Rule } from '../../../../core/rules/rule';
import { IRRELEVANT, SAYING } from './shared';

export const sayingRules = [
  {
    id: 'redensart',
    phrase: [
      '[wo gehobelt wird …8 (Späne)?]',
      '[Morgenstund* …6 Mund]',
      '[wer schön sein will …3 (muss leiden)?]',
      '[dabei sein ist alles]',
      '[(andere|auch andere) Mütter haben …4 Söhne]',
      '[(wer|wem|wo) …8 , (wird|muss|hat|darf|der) …4 (Hitze|Küche|Schaden|Spott|Zahn gezogen|ein Wille)]',
      '[wo ein Wille …4 (Weg)?]',
      '[(kein Meister|es ist noch kein Meister) …6 (gefallen)?]',
      '[(Geduld bringt Rosen|Vorfreude ist die schönste Freude|aller Anfang ist schwer|Scherben bringen Glück|was uns nicht umbringt|was dich nicht umbringt|was Sie nicht umbringt|man kann nicht alles haben|das Leben ist kein Ponyhof|das Leben ist kein Wunschkonzert|das Leben ist ungerecht|nobody is perfect|keiner ist perfekt|niemand ist perfekt|geteiltes Leid ist halbes Leid|Ordnung muss sein|wo Menschen arbeiten|einem geschenkten Gaul|aufgeschoben ist nicht aufgehoben|steter Tropfen|nichts ist perfekt|Geschmäcker sind verschieden|über Geschmack lässt sich …4 streiten|es ist nicht alles Gold|man wächst mit seinen Aufgaben)]',
      '[(kein|ist hier kein|sind hier kein|sind kein|sind doch kein) (Wunschkonzert|Ponyhof|Ritz|Streichelzoo)]',
      '[(von nichts|umsonst) …3 (kommt nichts|ist nur der Tod)]',
    ],
    unless: [
      '^ (das|die|der|es|dies|sie|er|wir|ich|hier|da|jetzt|so|dann|Voraussetzung|wichtig) (ist|sind)',
      'früher …10 als',
      'heute ist',
      'zum Beispiel',
      'keine Sorge',
      'Garantie',
    ],
    better: [],
    model: ['Das ist unangenehm, und ich gehe ihm nach.', 'Der Grund ist «Grund».'],
    note: SAYING,
    flags: ['Wo gehobelt wird, da fallen Späne.', 'Geduld bringt Rosen.'],
    passes: ['Wer in der Nähe wohnt, kann es auch abholen.', 'Ein Gutschein ist ein Jahr gültig.'],
  },
  {
    id: 'wer-da-wohnt',
    phrase: [
      '[wer (am|auf dem|auf|in der|in|neben|an einer|an der|in einem|im) …6 (wohnt|lebt|zieht|sitzt|baut) , (hört|riecht|lebt|hat eben|hat halt|muss eben|muss halt) …10]',
      '[es gibt (Länder|Gegenden|Kinder) , (wo|in denen|die) …10]',
      '^ [(früher|zu meiner Zeit|zu unserer Zeit|vor zwanzig Jahren) (hat|haben|hatte|hatten|ging|musste|mussten) (man|wir|es) …12]',
      '^ [vor (zwanzig|dreißig|vierzig|fünfzig|hundert|20|30|40|50|100) Jahren (hat|haben|hatte|hatten|ging|musste|mussten|wäre|gab) …12 (auch|noch|zufrieden|froh|gewartet|keiner|niemand|nichts|ohne) …5]',
      '[was (sollen|soll) …3 (denn|da|dann|erst) …3 (die|andere|wir|ich) …3 sagen]',
    ],
    unless: [
      '^ (das|die|der|es|dies|sie|er|wir|ich|hier|da|jetzt|so|dann|Voraussetzung|wichtig) (ist|sind)',
      'früher …10 als',
      'heute ist',
      'zum Beispiel',
      'keine Sorge',
      'Garantie',
    ],
    better: [],
    model: ['Im Schlafzimmer stört das, ich prüfe, was möglich ist.'],
    note: IRRELEVANT,
    flags: ['Wer an der Straße wohnt, hört auch Autos.', 'Früher hat man auf einen Brief eine Woche gewartet.'],
    passes: ['Wer in der Nähe wohnt, kann es auch abholen.'],
  },
  {
    id: 'glas-ist-eben-glas',
    phrase: [
      '[(ein|eine) <wort> ist (ja|doch|schließlich|nun mal|eben|halt|nun einmal|bekanntlich) …2 (kein|keine) <wort>] (/|,)',
      '^ (aber|und|denn|da|weil)? [<wort> (ist|sind|bleibt) (eben|halt|nun mal|nun einmal) <wort>] /',
      '[(Technik|Kinder|Männer|Frauen|Tiere|Hunde|Hähne|Kühe|Handwerker|Behörden|Computer|Maschinen|Natur|Wetter) (hat|haben|sind|ist|macht|machen|spinnt|spinnen) (halt|eben|nun mal|nun einmal) …6]',
    ],
    unless: [
      '^ (das|die|der|es|dies|sie|er|wir|ich|hier|da|jetzt|so|dann|Voraussetzung|wichtig) (ist|sind)',
      'früher …10 als',
      'heute ist',
      'zum Beispiel',
      'keine Sorge',
      'Garantie',
    ],
    better: [],
    model: ['Der Grund ist «Grund».'],
    note: SAYING,
    flags: ['Ein Hostel ist nun mal kein Palast.', 'Glas ist eben Glas.', 'Computer haben eben ihre Tage.'],
    passes: ['Ein Gutschein ist ein Jahr gültig.'],
  },
] as const satisfies readonly Rule[];
