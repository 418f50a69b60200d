/** Verdicts handed down: what a word means, what is a riddle, what helps nobody ("heißt …, nicht …", "ist mir ein Rätsel"). */
import type { Rule } from '../../../../core/rules/rule';

const MEANS = 'Klingt nach Wörterbuch. Der Unterschied lässt sich freundlich erklären.';
const RIDDLE = 'Wundert sich über den Kunden. Eine offene Frage bringt eine Antwort.';
const PROVERB = 'Der Spruch belehrt, statt zu helfen. Die Auskunft allein genügt.';
const DIFFERENCE = 'Der Unterschied ist hier wichtig: «Erklärung».';

export const verdictRules = [
  {
    id: 'heisst-das-nicht-jenes',
    phrase: [
      '[(heißt|bedeutet) …6 , nicht (ein|eine|einen|die|das|den|der|erst|zwei|drei|zehn|vierzehn|bis|im|in|am)]',
      '[(heißt|bedeutet) (eben|nun mal|halt|ja|auch|noch lange|übrigens)? nicht (zwei|drei|vier|fünf|sechs|sieben|acht|zehn|irgendwann|wasserdicht|sofort|gratis|kostenlos|automatisch|unbegrenzt|ewig)]',
      '[(ist|sind) (nun mal|nun einmal|halt|eben|schließlich|bekanntlich|übrigens auch) (auch)? (kein|keine|keinen)] <wort>',
      "[(ist|sind) (nun mal|nun einmal|halt|eben|schließlich)? …1 (ein|eine|'n) …3 und kein*]",
      '[(ist|sind) (nun mal|nun einmal|halt|eben) (ein|eine|einen) <wort>] (und|,)',
      '[(ist|sind) …4 zwei (verschiedene|unterschiedliche|völlig verschiedene)? (Wörter|Paar Schuhe|Paar Stiefel|Begriffe|Welten)]',
      '[ist ein (Verb|Substantiv|Adjektiv|Konjunktiv|schönes Wort|schönes deutsches Wort|dehnbares Wort|dehnbarer Begriff)]',
      '[wie (das|der|schon das|schon der) (Wort|Name|Begriff|Titel) …4 (verrät|sagt|andeutet|besagt|nahelegt)]',
      '[(dafür|darum|deshalb|deswegen|drum) (heißt|heißen|nennt) (er|sie|es|das|die) …1 so]',
      '[(heißt|heißen|steht|stehen) …3 nicht umsonst]',
      '[hat durchaus (seinen|ihren|einen) (Sinn|Grund)]',
    ],
    unless: [
      '(das|es|dies) (ist|sind) (nun mal|nun einmal|halt|eben|schließlich|übrigens)',
      '(wir|ich|unser|unsere|leid|Problem|Entschuldigung|Ausrede|Trost|Zustand|Vergnügen|Kosten|Zufall|Grund zur)',
      'das (heißt|bedeutet) ,',
      'schön*',
      '(Strafe|Drama|Koffer|Pflicht|Muss|Thema|Hindernis|Ding|Weltuntergang|Schande|Schaden|Mangel|Option|Vorschrift|möglich|deshalb|deswegen|darum|daher)',
      'oder',
    ],
    better: [],
    model: [DIFFERENCE],
    note: MEANS,
    flags: [
      'Anprobieren heißt fünf Minuten vorm Spiegel, nicht eine Nacht im Club.',
      'Eine Steuererklärung ist ein amtliches Dokument und kein Familienalbum.',
      'Crowdfunding ist halt kein Onlineshop.',
      'Sauna und Massage sind zwei Paar Schuhe.',
    ],
    passes: ['Das ist halt kein schöner Anblick.', 'Das heißt, Sie müssen nicht die Rechnung suchen.', 'Unverzüglich heißt für uns noch heute.'],
  },
  {
    id: 'ist-mir-ein-raetsel',
    phrase: [
      '[(wie|warum|wieso|weshalb|wozu|was) (man|Sie|du|jemand|einer) …,16 (ist|bleibt) …4 (Rätsel|schleierhaft|unbegreiflich|unerklärlich|Geheimnis)]',
      '[(wie|warum|wieso|weshalb|wozu|was) (man|Sie|du|jemand|einer) …,16 (erschließt|erklärt) sich …5 nicht]',
      '[erschließt sich (mir|uns) …3 nicht]',
      '[es ist (schon|doch|immer wieder|ja|durchaus) (erstaunlich|bemerkenswert|verblüffend|faszinierend|verwunderlich|seltsam|interessant|amüsant) , (dass|wie|wenn)]',
      '[(auf die|auf diese) (Idee|Ideen) (kommen|hätte|kommt|hätten) …8 (hinterher|danach|früher|schon|erst|selbst)]',
    ],
    unless: ['(unser|wir|System|Server|Paketdienst|Hersteller|Kollege|Kollegin|Techniker*)', 'sage ich Ihnen', 'danke*', 'noch nicht', '(mir|uns) selbst'],
    better: [],
    model: ['Wie kam es dazu? Dann finde ich leichter die passende Lösung.'],
    note: RIDDLE,
    flags: [
      'Wie man zwei Monate an einem Karton vorbeilaufen kann, ist mir ein Rätsel.',
      'Wozu man es auf die Schachtel schreibt, erschließt sich mir nicht.',
      'Es ist schon erstaunlich, dass sich alle erst am Freitag melden.',
    ],
    passes: ['Warum unser System zweimal gemahnt hat, ist mir ein Rätsel.', 'Es ist erstaunlich, wie gut das Bild geworden ist.'],
  },
  {
    id: 'nicht-schneller-wenn-man',
    phrase: [
      '[nicht (schneller|früher|besser|wärmer|kürzer|länger|leichter) …3 , (wenn|weil|indem|nur weil) (man|Sie|du|jeder)]',
      '[vom (vielen|ständigen|dauernden|vielem|lauten|bloßen) (*en|*n) …6 (nicht|kein*|auch)]',
      '[(wächst|wachsen|wird|werden|kommt|kommen) …4 (nicht|auch nicht) (vom|von) (*en|*n)]',
      '[hat noch (kein|keine|keinen|keinem|keiner|niemand|niemanden|niemandem|nie jemand*) …6 (gemacht|geschadet|geholfen|gebracht|repariert|gerettet|beschleunigt|geheilt)]',
      '[(leert|füllt|schreibt|macht|putzt|lernt|repariert|räumt|erledigt|wäscht|pflegt|baut) sich (eben|halt|nicht|nun mal|schließlich|auch|bekanntlich) …3 von (allein|alleine|selbst)]',
      '[über (die|den|das) lässt sich …2 (nicht|schlecht|schwer|kaum) (abstimmen|diskutieren|streiten|verhandeln)]',
      '[viel (hilft|helfe) viel]',
      '[(ein bisschen|etwas|ein wenig|ein bissl) weniger …6 (würde|wäre|täte|hilft|schadet|tut)]',
      '[(stünde|würde) (Ihnen|dir|der Sache|manchem) …3 (gut|besser) …1 (an|zu Gesicht|zu Gesichte|anstehen|stehen)]',
      '[(soviel|so viel) …3 (Sorgfalt|Mühe|Zeit|Latein|Ehrlichkeit|Anstand|Höflichkeit|Eigenverantwortung|Selbstständigkeit) (darf|muss|sollte|ist|dürfte)]',
    ],
    unless: ['(wir|uns|unser*)', 'leider', 'leid', 'tut …2 gut', 'Salz', 'Zucker', 'Wasser'],
    better: [],
    model: ['Zum Stand: «Stand». Ich melde mich am «Datum» wieder.'],
    note: PROVERB,
    flags: [
      'Vom vielen Fragen wächst der Spargel auch nicht schneller.',
      'Er wird nicht schneller warm, wenn man durchs Fenster schaut.',
      'Ein bisschen weniger Drama würde aber auch schon helfen.',
      'Eine Entschuldigung stünde Ihnen gut zu Gesicht.',
    ],
    passes: ['Leider geht es heute nicht schneller.', 'Etwas weniger Wasser würde der Pflanze helfen.', 'Das Gerät schaltet sich von allein aus.'],
  },
  {
    id: 'statt-zu-troedeln',
    phrase: [
      '[(statt|anstatt) …8 (zu (träumen|jammern|meckern|schimpfen|klagen|trödeln)|davon zu träumen|zu beschweren|zu wundern|aufzuregen)]',
      '[(sofern|vorausgesetzt|falls|wenn) , …2 (Sie|du) …8 (diesmal|künftig|endlich mal|ausnahmsweise) …6] $',
      '[wenn du endlich (mal)?]',
      '[wenn (Sie|du) (das nächste Mal|künftig|endlich|ausnahmsweise|diesmal) …5 (die Brille|die Lesebrille|die Finger|richtig|vollständig|pünktlich|lesen|liest|hinschauen|aufpassen|aufpasst|mitdenken)]',
    ],
    unless: ['(wir|uns|ich …3 (statt|anstatt))', 'Optik*', 'freu*', 'lieber'],
    better: [],
    model: ['Für das nächste Mal ein Tipp: «Tipp».'],
    note: 'Ein Seitenhieb. Was gilt, lässt sich ohne ihn sagen.',
    flags: ['Buch dir die Stunden heute, statt von der Couch aus davon zu träumen.', 'Das klappt, wenn du endlich mal die Finger aus dem Gesicht lässt.'],
    passes: ['Wir rufen Sie an, statt Sie warten zu lassen.', 'Rufen Sie an, statt das Formular auszufüllen, das geht schneller.'],
  },
] as const satisfies readonly Rule[];
