/** Demanding insight and virtues: "Sie müssen verstehen, dass", "bedenken Sie", "mit etwas mehr Sorgfalt". */
import type { Rule } from '../../../../core/rules/rule';

const OBVIOUS = 'Stellt als selbstverständlich hin, was für den Kunden neu war.';
const DEMANDS_INSIGHT = 'Verlangt Einsicht. Der Grund allein überzeugt mehr.';
const TEACHING = 'Klingt nach Schulstunde. Als Tipp kommt dasselbe besser an.';

export const insightRules = [
  // Einsicht verlangen
  {
    id: 'sie-muessen-verstehen',
    phrase: [
      '[(bitte)? (Sie|du) (müssen|musst|müssten|sollten|solltest|werden|wirst) …4 (verstehen|einsehen|begreifen|bedenken|akzeptieren|berücksichtigen|zugeben|hinnehmen|zur Kenntnis nehmen|nachvollziehen) (können|müssen)? , (dass)]',
      '[man (muss|sollte|darf) …4 (verstehen|einsehen|bedenken|akzeptieren|zugeben|hinnehmen|berücksichtigen) , dass]',
      '[(Sie|du) (werden|wirst) (sicher|gewiss|wohl|bestimmt)? (doch)? (Verständnis (dafür)? haben|verstehen) , dass]',
    ],
    unless: ['nicht (verstehen|begreifen|akzeptieren|hinnehmen)', 'wenn Sie', 'dass wir …6 (leid|bedauern)', '(Sie|du) müssen nicht'],
    better: ['der Hintergrund ist, dass', 'wichtig ist hier, dass'],
    note: DEMANDS_INSIGHT,
    flags: [
      'Sie müssen verstehen, dass wir viele Anfragen haben.',
      'Sie werden verstehen müssen, dass wir getragene Ware nicht zurücknehmen.',
      'Du musst halt einsehen, dass die Frist vorbei ist.',
    ],
    passes: ['Ich kann gut verstehen, dass Sie verärgert sind.', 'Sie müssen das nicht hinnehmen.', 'Wir müssen einsehen, dass die Lieferung zu spät kam.'],
  },
  {
    id: 'einsehen-muessen',
    phrase: [
      '[(Sie|du) (müssen|musst|werden|wirst) …3 (einsehen|verstehen|begreifen|akzeptieren|hinnehmen) (müssen|können)?] $',
      '[das (müssen|werden) (Sie|du) …2 (einsehen|verstehen|begreifen|akzeptieren) (müssen)?] $',
    ],
    unless: ['nicht', 'wir', 'kann', 'ob'],
    better: ['die Gründe nenne ich [Ihnen|dir] gern'],
    note: DEMANDS_INSIGHT,
    flags: ['Das müssen Sie einsehen.', 'Sie werden das akzeptieren müssen.'],
    passes: ['Das müssen Sie nicht akzeptieren.', 'Wir müssen das einsehen.'],
  },
  {
    id: 'bedenken-sie',
    phrase: [
      '[(bitte)? (bedenken Sie|bedenke|bedenkt|vergessen Sie nicht|vergiss nicht|vergessen Sie bitte nicht|vergiss bitte nicht|vergessen Sie dabei nicht|nehmen Sie (bitte)? zur Kenntnis|verstehen Sie bitte|sehen Sie bitte ein|sehen Sie ein) (bitte|auch|aber|dabei|jedoch)? (auch|aber)? , dass]',
      '[(man|Sie|wir) (darf|dürfen|sollte|sollten) …3 nicht (vergessen|verkennen|übersehen|außer Acht lassen) , dass]',
      '[(ich bitte|wir bitten) (Sie)? zu (bedenken|berücksichtigen|verstehen) , dass]',
    ],
    unless: ['dass wir …8 (nur|kostenlos)', 'mitzubringen', 'Ausweis'],
    better: ['zum Hintergrund gehört, dass', 'wichtig ist dabei, dass'],
    note: DEMANDS_INSIGHT,
    flags: ['Bedenken Sie bitte, dass ein Fahrer 180 Stopps am Tag hat.', 'Man darf dabei aber nicht vergessen, dass das Briefing spät kam.'],
    passes: ['Bitte beachten Sie, dass wir am Montag geschlossen haben.', 'Vergessen Sie bitte nicht, den Ausweis mitzubringen.'],
  },
  {
    id: 'nicht-ernsthaft-erwarten',
    phrase: [
      '[(Sie|du) (werden|wirst|wollen|willst|können|kannst|dürfen|darfst|haben|hast) (doch|ja|wohl)? …2 (nicht|nicht im Ernst|nicht ernsthaft|nicht wirklich|kaum) …4 (erwarten|verlangen|erwartet|erwartet haben|annehmen|glauben|davon ausgehen) …1 , dass]',
      '[(können|kannst|dürfen|darfst) (Sie|du) …3 nicht …3 (erwarten|verlangen|davon ausgehen) , dass]',
      '[(Sie|du) (werden|wirst) doch nicht …4 (erwartet|geglaubt|angenommen) haben]',
      '[(dürfen|können|darfst|kannst) (Sie|du) …3 nicht einfach (so|mal)?]',
      '[(haben Sie|hab) …2 (zunächst|bitte)? …1 Einsicht , dass]',
      '[(müssen|sollten|musst|solltest) (Sie|du) …5 (lernen|angewöhnen|abgewöhnen)]',
      '[das (bitte ich|bitten wir) …1 zu (bedenken|beachten|berücksichtigen)]',
      '[da (sollten|brauchen) (Sie|du) (sich|dir)? …3 keine (Illusionen|Hoffnungen|falschen Hoffnungen)]',
    ],
    unless: ['wir (können|dürfen)', 'müssen (Sie|du) nicht', 'keine Sorge', 'kennen lernen'],
    better: [],
    model: ['Realistisch ist «Ergebnis», möglich wäre auch «Weg».'],
    note: 'Stellt den Wunsch als unsinnig hin. Sagen Sie, was erreichbar ist.',
    flags: ['Sie können nicht erwarten, dass wir sofort kommen.', 'Sie werden doch nicht ernsthaft erwartet haben, dass ein Zimmer für 49 Euro Seeblick hat.'],
    passes: ['Wir können nicht erwarten, dass Sie so lange warten.', 'Sie können erwarten, dass wir uns melden.'],
  },
  {
    id: 'wie-sie-sich-denken-koennen',
    phrase: [
      '[wie (Sie|du|man) (sich|dir) …3 (denken|vorstellen|ausmalen|ausrechnen) (können|kannst|kann)]',
      '[wie (Sie|du) (ja|doch|sicher|bestimmt|selbst|sehr wohl|natürlich|eigentlich) …2 (wissen|weißt|weisst)]',
      '[wie (Sie|du) (wissen|weißt) (sollten|müssten|dürften|solltest|müsstest)]',
      '[wie (Sie|du) (sicher|gewiss|wohl|bestimmt)? (einsehen|verstehen) (werden|wirst|müssen|können)]',
    ],
    unless: ['wie (sehr|ärgerlich|leid)', 'freu*', 'froh'],
    better: ['kurz gesagt'],
    note: OBVIOUS,
    flags: ['Mündliche Zusagen sind, wie Sie sich denken können, nicht verbindlich.', 'Wie Sie ja wissen, ist die Frist vorbei.'],
    passes: ['Sie können sich vorstellen, wie leid mir das tut.', 'Wie Sie wissen möchten, gibt es drei Farben.'],
  },
  {
    id: 'rechnen-sie-selbst',
    phrase: [
      '[(können|kannst) (Sie|du) (sich|dir) …2 (selbst|ja|wohl|selber|leicht) …2 (denken|ausrechnen|ausmalen)]',
      '[(rechnen Sie sich|rechne dir|rechnen Sie|rechne) (das|es)? …3 (selbst|selber|einmal|mal|doch) …2 (durch|aus|nach)]',
    ],
    unless: ['wie (sehr|ärgerlich|leid)', 'gern*'],
    better: [],
    model: ['Die Rechnung dazu: «Zahlen».'],
    note: TEACHING,
    flags: ['Das können Sie sich ja wohl selbst ausrechnen.', 'Zum selben Preis geht das nicht, rechne dir das selber einmal durch.'],
    passes: ['Rechnen Sie die Ersparnis gern mit unserem Rechner aus.', 'Den Preis rechne ich Ihnen gern aus.'],
  },

  // Vorgehaltene Eigenschaften
  {
    id: 'etwas-mehr-sorgfalt',
    phrase: [
      '[(mit)? (etwas|ein wenig|ein bisschen|ein bissl) mehr (Sorgfalt|Geduld|Aufmerksamkeit|Verständnis|Mitarbeit|Eigeninitiative|Rücksicht|Vorsicht|Ruhe|Respekt|Planung|Weitsicht|Umsicht|Selbstdisziplin)]',
      '[bei (etwas|ein wenig) (Planung|Sorgfalt|Umsicht|Aufmerksamkeit|gutem Willen)]',
      '[(Geduld|Eigenverantwortung|Sorgfalt|Vorsicht|Disziplin|Rücksicht) …8 (gehört|gehören) …6 dazu]',
    ],
    unless: ['(bitte ich|bitten wir|bitte|wir brauchen|ich brauche|unserseits|unsererseits|wir hätten)', '(brauchen|brauche|benötigen) (wir|ich)', 'von uns'],
    better: [],
    model: ['Beim nächsten Mal hilft «Tipp».'],
    note: 'Spricht eine Tugend ab. Ein konkreter Tipp hilft mehr.',
    flags: ['Mit etwas mehr Sorgfalt lässt sich das vermeiden.', 'Das könnten Sie uns bei etwas Planung ersparen.'],
    passes: ['Wir brauchen noch etwas mehr Geduld von Ihnen, das tut mir leid.', 'Etwas mehr Zeit wäre gut.'],
  },
  {
    id: 'fahrlaessig',
    phrase: [
      '[(ist|war|wäre|handelten|handelt|handeln|finde ich) …8 (fahrlässig|leichtsinnig|leichtfertig|unvernünftig|nachlässig|unvorsichtig|unüberlegt|voreilig|blauäugig|naiv|sorglos)]',
      '[(Sie|du) …8 (ungelesen|ungeprüft|blindlings|unbesehen|leichtfertig|leichtsinnig)]',
      '[(man|wer) …6 (ungelesen|ungeprüft|blindlings|unbesehen|leichtfertig)]',
    ],
    unless: [
      '(von|bei) uns',
      'voreingestellt',
      '(wir|ich) …4 (war|waren|ist|handelten)',
      'nicht (fahrlässig|leichtsinnig|unvernünftig)',
      'keineswegs',
      'bei grober',
      'haften',
      'Haftung',
      'bitte',
    ],
    better: [],
    model: ['Sicherer ist es so: «Tipp».'],
    note: 'Urteilt über den Kunden. Der sichere Weg allein hilft weiter.',
    flags: [
      'Ein solches Passwort ist heute schlicht fahrlässig.',
      'Den Vertrag haben Sie offenbar ungelesen unterschrieben.',
      'Wer ungeprüft zahlt, hat es schwer.',
    ],
    passes: ['Das war schlicht fahrlässig von uns.', 'Es ist nicht unvernünftig, zu warten.'],
  },
  {
    id: 'unverstaendlich-wie',
    phrase: [
      '[(ist|bleibt) (uns|mir|hier)? …2 (unverständlich|unbegreiflich|schleierhaft|unerklärlich|ein Rätsel|rätselhaft|nicht nachvollziehbar|nicht erklärlich) , (wie|warum|weshalb|wieso|dass) (man|Sie|du|jemand|ein)]',
      '[(ist|wäre) …6 (ein weit verbreiteter|ein verbreiteter|ein häufiger|ein) (Irrglaube|Irrtum|Trugschluss|Missverständnis Ihrerseits|Denkfehler)]',
      '[(liegt|lag|liegt es) (allein|einzig|ausschließlich|allein und ausschließlich) an (Ihrem|Ihrer|Ihren|Ihnen|deinem|deiner|dir)]',
    ],
    unless: ['(uns|wir|unser*) …4 (passieren|konnte|konnten)', 'mein', 'unser*', 'von mir', 'von uns'],
    better: [],
    model: ['Richtig ist: «Auskunft». Den Hintergrund erkläre ich gern.'],
    note: 'Stellt den Kunden als unverständig hin. Die Auskunft allein genügt.',
    flags: [
      'Uns ist unverständlich, wie man eine TAN am Telefon durchsagen kann.',
      'Das ist ein weit verbreiteter Irrglaube.',
      'Es liegt allein an Ihrem Verhalten, dass es so weit kam.',
    ],
    passes: ['Mir ist unerklärlich, wie uns das passieren konnte.', 'Es liegt vermutlich an Ihrem Router.'],
  },
] as const satisfies readonly Rule[];
