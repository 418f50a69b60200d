/** Checks that plain violence is found in all its forms, and that its harmless twins pass. */
import { describe, expect, test } from 'vitest';
import { createCustomerReader } from '../../../core/situations/customer-reader';
import { KNOWLEDGE } from '../../knowledge';
import { SIGNAL_WORDS } from '../../signal-words';

const read = createCustomerReader({ ...KNOWLEDGE, signals: SIGNAL_WORDS });
const urgent = (text: string): string | null => read(text, 'de')?.urgent ?? null;

interface Twins {
  readonly alarming: readonly string[];
  readonly harmless: readonly string[];
}

const KINDS: Readonly<Record<string, Twins>> = {
  'death is deserved, or life is spared for now': {
    alarming: [
      'Wer einer Witwe das Konto sperrt, hat den Tod verdient, und er wird ihn bekommen.',
      'Ich lasse Ihren Kollegen nur am Leben, wenn die Sperre heute aufgehoben wird.',
      'Von eurer Schicht bleibt am Freitag keiner am Leben.',
      'Ich gebe erst auf, wenn einer von euch tot ist.',
      'Noch ein Anruf bei der Polizei und Ihr Sohn ist tot.',
    ],
    harmless: [
      'Den Tod hat niemand verdient, schon gar nicht so ein lieber Hund.',
      'Wie lange bleibt die Pflanze ohne Licht am Leben?',
      'Mein Onkel ist tot, bitte beenden Sie seinen Vertrag.',
      'Seit gestern ist die Leitung tot. Wann kommt jemand?',
    ],
  },
  'somebody leaves in a coffin or is found dead': {
    alarming: [
      'Schickt noch einmal diesen Prüfer, dann geht er im Sarg wieder hinaus.',
      'Euer Chef wird am Sonntag tot aufgefunden, merkt euch das.',
      'Die Hinrichtung des Filialleiters ist für morgen beschlossen.',
      'Soll ich euch erst einen Fahrer tot vor die Tür legen?',
    ],
    harmless: [
      'Welche Maße hat der Sarg, und kommt die Rechnung getrennt?',
      'Unsere Katze wurde gestern tot aufgefunden, wir brauchen das Futterabo nicht mehr.',
      'Die Forderung wird exekutiert, schreibt das Gericht. Was heißt das?',
    ],
  },
  'people will come to harm': {
    alarming: [
      'Wenn Sie nicht zahlen, werden Menschen zu Schaden kommen.',
      'Euren Türsteher steck ich ins Krankenhaus, verlasst euch drauf.',
      'Die nächste Kontrolle endet mit einem Schädelbruch.',
      'Ich höre nicht auf, bis er im Rollstuhl sitzt.',
    ],
    harmless: [
      'Das Geländer wackelt. Wenn das nicht repariert wird, werden Menschen zu Schaden kommen.',
      'Bei dem defekten Ladegerät könnten Menschen zu Schaden kommen, daher mein Hinweis.',
      'Nach dem Unfall habe ich mit einem Schädelbruch im Krankenhaus gelegen.',
      'Meine Mutter sitzt im Rollstuhl. Kommt man barrierefrei hinein?',
    ],
  },
  'a body is broken for good': {
    alarming: [
      'Euer Fahrer fasst danach kein Lenkrad mehr an.',
      'Dein Kollege wird nie wieder einen Stift halten können, dafür sorge ich.',
      'Am Montag hat sie dann keine Zähne mehr.',
      'Bei uns kommt kein Ableser heil nach Hause.',
      'Ihr Blut fließt, sobald ich da bin, und Sie ersticken an Ihrem eigenen Blut.',
    ],
    harmless: [
      'Mein Opa hat keine Zähne mehr, gibt es die Kekse auch weich?',
      'Bei dem Glatteis kommt kein Mensch heil nach Hause.',
      'Die Puppe hat schon nach einem Tag keine Augen mehr.',
      'Der Drucker nimmt keinen Stift mehr an, was nun?',
    ],
  },
  'the writer does it to somebody': {
    alarming: [
      'Den nächsten Gerichtsvollzieher vergrabe ich hinterm Haus.',
      'Ich prügle auf den ein, bis er liegt.',
      'Ich reiße Ihrem Schaffner die Zunge raus.',
      'Deinen Kopf hole ich mir.',
      'Ich lasse euren Bauleiter langsam verbluten.',
      'Ich halte ihn so lange unter Wasser, wie ich gewartet habe.',
      'Ich drücke ihm ein Kissen aufs Gesicht.',
      'Den Vermieter hängen wir am Balkon auf, wenn das so bleibt.',
    ],
    harmless: [
      'Ich vergrabe das Kabel im Garten, wie tief muss es liegen?',
      'Mein Chef reißt mir den Kopf ab, wenn das nicht bis morgen da ist.',
      'Das Bild hänge ich am Balkon auf, hält der Haken?',
      'Darf ich die Uhr unter Wasser halten?',
    ],
  },
  'it happens now': {
    alarming: [
      'Er schlägt mich gerade, ich kann nur schreiben.',
      'Mein Freund tritt auf mich ein, bitte helft mir.',
      'Hilfe, er hält meiner Schwester das Messer an die Kehle.',
      'Mein Mann hat mir gestern in den Bauch getreten.',
      'Der Nachbar würgt gerade seine Freundin.',
      'Zu Hause werde ich jeden Tag verprügelt.',
    ],
    harmless: [
      'Mein Sohn schlägt mich jedes Mal im Schach.',
      'Die Hitze drückt mir die Luft ab, wann kommt die Klimaanlage?',
      'Im Film hält er ihr eine Schere an den Hals, dann bricht der Stream ab.',
      'In der Straße wurde vorige Woche jemand angeschossen, sie ist noch gesperrt.',
    ],
  },
  'somebody else says so': {
    alarming: [
      'Mein Schwager hat geschworen, er bringe seine Frau noch heute um.',
      'Er sagt, er erschieße den Richter.',
      'Sie hat angekündigt, sie werde den Chef erstechen.',
      'Mein Ex schreibt, er habe eine Waffe und warte am Bahnhof auf mich.',
      'Er redet davon, möglichst viele Menschen umzubringen.',
    ],
    harmless: [
      'Mein Mann sagt, er bringe das Paket um fünf vorbei.',
      'Der Drucker bringt mich um, so laut ist er.',
      'Darf man bei der Messe möglichst viele Proben mitnehmen?',
      'Im neuen Krimi sagt er, er erschieße den Richter. Gibt es Band zwei?',
    ],
  },
  'guns and charges are at hand': {
    alarming: [
      'Das Jagdgewehr liegt schon im Auto.',
      'Wenn der Kran bleibt, schieß ich den Fahrer herunter.',
      'Eine Ladung Schrot für den Gutachter, das ist meine Antwort.',
      'Macht das Paket ruhig auf, dann macht es bumm.',
      'Der Zünder ist schon scharf.',
      'Ihr habt die Wahl: Gutschrift oder Gasexplosion.',
      'Wenn die Mieter einziehen, werden sie darin verbrennen.',
    ],
    harmless: [
      'Wenn ich die Waschmaschine einschalte, macht es bumm. Ihr müsst jemanden schicken.',
      'Der Zünder am Gasgrill ist defekt, habt ihr ein Ersatzteil?',
      'Vom Tor schieß ich den Ball, so heißt das Heft.',
      'Die Waffe liegt im Tresor und ist angemeldet. Deckt das die Versicherung?',
    ],
  },
  'in dialect': {
    alarming: [
      "Wenn de Chef nomal aalüütet, denn schlahn ich en z'Tod.",
      'Den Kerl slaag ik doot, wenn he wedderkummt.',
      'Dä Prüfer schlohn ich dud, dat kannste jlauben.',
      'Den Langen schmeiß ma übers Glanda.',
      'Morgn kimm i mim Stutzn zu eich.',
      'Ick schieb dir unter de Bahn, Kolleje.',
      'Der Verwalter ghert ins Grab.',
    ],
    harmless: [
      'Da Kühlschrank is hi, wann kimmt da Techniker?',
      'Mei Opa liegt im Spital, i brauch an neien Termin.',
      "I bring s'Packl morgn zruck.",
      'Min Akku isch scho wider tot.',
    ],
  },
};

describe.each(Object.entries(KINDS))('%s', (_, { alarming, harmless }) => {
  test.each(alarming)('alarms: %s', (text) => {
    expect(urgent(text)).toBe('violence');
  });

  test.each(harmless)('passes: %s', (text) => {
    expect(urgent(text)).toBeNull();
  });
});
