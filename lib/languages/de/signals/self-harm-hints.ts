/** German words that may mean that its writer may think of ending their life: each says little alone, two of them in one place are worth a look. */
import type { SignalCue } from '../../../core/situations/message-signals';

export const selfHarmHints: readonly SignalCue[] = [
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(ich|i) (kann|ko|schaffe|schaff|halte|halt|pack|packe) (es|das|des|gar|einfach|echt|langsam|wirklich|so)? (nicht mehr|nimmer|nimma|nichts mehr|gar nichts mehr|nicht mehr aus|nimmer aus)] (/|so|weiter)',
      '[(schaffe|schaff) …2 gar nichts mehr]',
      '[keine Kraft mehr]',
      '[(Kraft|Nerven) …2 (reicht|reichen) nicht mehr]',
      '[mir …2 alles zu viel]',
      '[am Ende meiner Kraft]',
      '[weiß nicht mehr (weiter|ein noch aus)]',
    ],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[alles …2 (sinnlos|keinen Sinn mehr|keinen Sinn|kein Sinn|hoffnungslos|aussichtslos|umsonst)]',
      '[keinen Sinn mehr] /',
      '[(hat|macht) alles keinen sinn mehr]',
      '[keine Hoffnung mehr]',
      '[ist (dann|morgen|bald)? alles vorbei]',
      '[alles vorbei]',
      '[kein Licht mehr]',
    ],
    unless: ['(Hotline|anzurufen|telefonieren|schreiben|zu warten|diskutieren|Feier|Event|Messe)'],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(wenn|falls|bis|sobald|bevor|weil|dass) (ich|i) …2 (nicht mehr|nimmer|nicht länger) (da|hier|dasein|lebe|bin) (bin|sein)?]',
      '[(bald|morgen|dann|nächste Woche) …2 (nicht mehr (da|hier))]',
      '[nicht mehr da (wäre|bin|sein)]',
      '[(bald|dann|morgen) …1 (weg|fort) bin]',
    ],
    unless: ['(Paket|Lieferung|Nachbar|Uhr|Urlaub|Adresse|umziehe|Umzug|wohne|Wohnung|Büro)'],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(ordne|ordnen|geordnet|regle|geregelt|regeln) …3 (Papiere|Unterlagen|Sachen|Nachlass|Angelegenheiten|Dinge)]',
      '[(Papiere|Unterlagen|Sachen|Nachlass|Angelegenheiten|Dinge) …3 (geordnet|geregelt|ordne|in Ordnung gebracht)]',
      '[(Testament|Patientenverfügung)]',
    ],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(Hund|Katze|Tier|Kater|Vogel|Tiere|Wellensittich|Kaninchen) …2 (weggegeben|abgegeben|verschenkt|ins Tierheim|untergebracht|hergegeben)]',
      '[(brauchen|müssen|brauchts) …3 (mir|mich) …2 (nichts|keine|nicht) …3 (mehr) …2 (schicken|zu schicken|schreiben|zu schreiben|anrufen|mahnen)]',
      '[(brauche|benötige) …3 (dann|bald|ich)? (nichts|keinen|keine) …2 mehr] (/|dort)',
      '[(verzeiht|verzeihen|verzeih) mir]',
      '[(es|da) ist niemand schuld]',
      '[niemand ist schuld]',
      '[meine (Kinder|Frau|Familie|Eltern) …3 (wenigstens|versorgt|abgesichert|etwas davon)]',
    ],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(nur|eine|allen|zur) (noch)? (eine)? Last]',
      '[zur Last]',
      '[(wertlos|überflüssig|nutzlos|Versager|Versagerin) (bin|fühle)?]',
      '[(so|nur|einfach) müde]',
      '[müde (vom|am) Leben]',
      '[(Depression*|depressiv*|verzweifelt|Verzweiflung)]',
      '[danach ist Ruhe]',
      '[endlich (Ruhe|Frieden)]',
      '[zu (ihm|ihr) (gehen|gehe|will|möchte)]',
      '[für alle (leichter|besser)]',
    ],
    unless: ['(Kostenlast|Beweislast|Warterei|Umzug|läuft es)'],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(verabschiede|verabschieden) (ich)? (mich)?]',
      '[(das|dies) ist mein (Abschied|letzter Brief|letztes Schreiben)]',
      '[mein letzter (Brief|Gruß|Wunsch|Tag)]',
      '[letzte (Nachricht|Mail) von mir]',
      '[(leben|lebt) Sie? wohl]',
      '[lebt wohl]',
      '[(Gleis|Gleisen|Brücke) …4 (gestanden|stand|stehe)]',
      '[stand …3 (am Gleis|auf der Brücke)]',
    ],
    unless: [
      '(Anwalt|Rundmail|Kollege|Kollegin|Ruhestand|Newsletter|als Kunde)',
      'verabschiede* …2 (von|aus) (Ihnen|euch|Ihrem|dem)',
    ],
  },
];
