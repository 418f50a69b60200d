/** Hindsight without "Sie hätten müssen": a thing that would have spared it ("die Lektüre hätte erspart", "wäre klug gewesen"). */
import type { Rule } from '../../../../core/rules/rule';

const HINDSIGHT = 'Blickt auf Versäumtes zurück. Hilfreich ist der nächste Schritt.';
const NEXT_TIME = 'Nachträglicher Rat klingt nach Tadel. Als Tipp für das nächste Mal kommt er an.';
const NEXT = 'Beim nächsten Mal hilft «Tipp».';
/** Regret about the team's own doing is no reproach. */
const OWN = [
  '(wir|ich|uns|mir|unser|unsere|unserem|unserer|unsererseits|meinerseits|leid|Entschuldigung|entschuldig*|Verzeihung|bedauer*|danke*|gern*|werden (können|müssen))',
  '<ihnen> …6 (ersparen|sagen) (müssen|sollen|können)',
  'ob',
] as const;

export const wouldHaveRules = [
  {
    id: 'haette-erspart',
    phrase: [
      '[(hätte|hätt|hätten|hättn) …8 (erspart|verhindert|vermieden|vereinfacht|offenbart|verraten|beschleunigt|angezeigt|aufgeklärt|abgekürzt|abgewendet|geholfen|gezeigt|genügt|gereicht|beantwortet|geklärt|bewahrt|geschützt|geschont)]',
      '[(da|hier|dort|dann) (hätt|hätte) (ich|i) …5 (vorher|mal|erst|zuerst|früher) …6 (geguckt|geschaut|gelesen|gefragt|nachgesehen|nachgeschaut|angerufen|nachgefragt|reingeschaut|geprüft)]',
      '[mit …6 (hätten Sie|hättest du|hätte man) …8 (gefunden|gesehen|gemerkt|gewusst|bemerkt|entdeckt|gelesen|erkannt)]',
      '[(wär|wäre) (dir|Ihnen) …4 aufgefallen]',
      '[(wär|wäre|wären|wärn) …8 (schon|bereits|längst|nie|gar nicht|früher) …6 (ans Licht gekommen|aufgefallen|abgesoffen|kaputtgegangen|entdeckt worden)]',
    ],
    unless: [
      ...OWN.slice(1),
      '~(wir|uns|mir|unser|unsere|unserem|unserer)',
      '(leid|Entschuldigung|entschuldig*|bedauer*|danke*|gern*|unser*)',
      '(wir|von uns)',
      '(hätt*|hab*) ich (Ihnen|dir|Sie|dich)',
      'nicht geholfen',
    ],
    better: [],
    model: [NEXT],
    note: HINDSIGHT,
    flags: [
      'Die Lektüre des Abfallblattes hätte Ihnen die Portokosten erspart.',
      'Eine Nummer auf dem Zettel hätt das Malheur verhindert.',
      'Da hätt ich vorher mal ins Papier geguckt.',
      'Mit zwei Sekunden Suche hättest du das selbst gefunden.',
    ],
    passes: ['Ein Anruf von uns hätte Ihnen das erspart.', 'Das hätte Ihnen unser System anzeigen müssen.', 'Die Wartezeit hätte ich Ihnen gern erspart.'],
  },
  {
    id: 'waere-klug-gewesen',
    phrase: [
      '[wäre …8 (klug|klüger|sachdienlich|zielführend|zielführender|hilfreich|hilfreicher|ratsam|sinnvoll|sinnvoller|angebracht|nützlich|zweckdienlich|ein Fortschritt|geschickter|schlauer|vernünftig|höflich|höflicher|fair) gewesen]',
      '[wär …8 (klug|klüger|hilfreich|hilfreicher|gescheiter|gscheiter|schlauer|sinnvoll|nett|fair) (gewesen|gwesen)]',
      '(Blick|Lektüre|Durchsicht|Anruf|Rückfrage|Kenntnis) …,14 [wäre …4 (zielführend|sachdienlich|angebracht|kein Fehler|nicht verkehrt|anzuraten|zweckdienlich)]',
      '[hilfreicher gewesen als]',
    ],
    unless: [...OWN, 'es wäre', 'wäre es gewesen', 'wenn (Sie|du|ihr)'],
    better: ['hilft beim nächsten Mal weiter'],
    note: NEXT_TIME,
    flags: [
      'Ein Blick auf die Tabelle wäre sachdienlich gewesen.',
      'Einen Teppich unterzulegen wäre im Übrigen klug gewesen.',
      'Ein Blick in den Vertrag wäre zielführend.',
    ],
    passes: ['Ein Hinweis von uns wäre hilfreich gewesen.', 'Ein Foto wäre hilfreich.'],
  },
  {
    id: 'haetten-sie-satz',
    phrase: [
      '[<haettensie> …10 (lassen|*t|*en) …6 , (wär|wäre|wärst|wären|hätt|hätte|hätten|hättest|stünde|stünden|könnte|könnten|müsste|müssten|bräuchte|bräuchten|gäbe) …,12 $]',
      '[<haettensie> …10 (lassen|ge*t|ge*en|*ge*t|*ge*en) …3 und nicht]',
      '[hätte man …10 , (stünde|stünden|wäre|wären|hätte|hätten|könnte|könnten|bräuchte|bräuchten|müsste|müssten) (wir|das|es|die|der|alles|heute|jetzt)]',
      '[(hätte|hätten) man …4 (schon|auch|freilich|früher|gleich) …5 (kommen|denken|fragen|merken|lesen|sehen|melden) (dürfen|können|müssen|sollen)]',
      '[hättest du …6 (noch|easy|locker|leicht|jederzeit|dreimal|in Ruhe) …4 (*en) können]',
    ],
    unless: [
      '(Interesse|Zeit|Lust|dagegen|Fragen|noch|Bedarf|Wünsche|gern*|vielleicht)',
      'hätte man (Ihnen|Sie|dir|dich)',
      'hätten wir (Ihnen|Sie)',
      '^ …2 <haettensie> …8 <getan> ,',
      'danke*',
      'leid',
    ],
    better: [],
    model: [NEXT],
    note: HINDSIGHT,
    flags: [
      'Hättest du die Dichtung drangelassen, wär der alte nie kaputtgegangen.',
      'Hätten Sie die Nummer bei der Bestellung freigeben lassen, wäre alles klar.',
      'Hätte man im Herbst gefragt, stünden wir heute nicht hier.',
    ],
    passes: ['Hätten Sie Interesse, würde ich Ihnen einen Platz freihalten.', 'Hätte man Ihnen das gesagt, wäre es kein Problem.'],
  },
  {
    id: 'bei-zeitiger-durchsicht',
    phrase: [
      '[bei (zeitiger|rechtzeitiger|regelmäßiger|regelmäßigem|fleißiger|fleißigem|etwas mehr|gewissenhafter|frühzeitiger) (Durchsicht|Lektüre|Lesen|Üben|Übung|Prüfung|Meldung)]',
      '[(Durchsicht|Prüfung|Kontrolle|Lektüre|Meldung|Rückmeldung|Planung) (Ihrerseits|deinerseits|Ihrer Seite)]',
      '[an (Zeit|Vorlauf|Hinweisen|Gelegenheit|Gelegenheiten|Erinnerungen|Warnungen) hat es …4 nicht (gefehlt|gemangelt)]',
      '[mit (ein wenig|etwas|ein bisschen|ein bissl) (Übung|Geschick|Mühe|Fleiß|gutem Willen|Geduld|Planung) (gelingt|gelingen|schafft|schaffen|klappt|geht|kann|lässt)] …4 (auch|sogar|selbst|jeder|jede)',
    ],
    unless: ['(wir|uns|unser*)', 'leid', 'Haltbarkeit', 'danke*', 'gern*'],
    better: [],
    model: [NEXT],
    note: NEXT_TIME,
    flags: ['Das wäre bei zeitiger Durchsicht im Juli ans Licht gekommen.', 'An Vorlauf hat es mithin nicht gefehlt.'],
    passes: ['Bei der Durchsicht haben wir den Fehler gefunden.', 'An Vorlauf hat es bei uns gefehlt.'],
  },
] as const satisfies readonly Rule[];
