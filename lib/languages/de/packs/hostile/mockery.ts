/** Mocking praise, feigned pity and thanks that mean the opposite ("Herzlichen Glückwunsch, Sie haben den Knopf gefunden"). */
import type { Rule } from '../../../../core/rules/rule';

const MOCK = 'Das Lob ist Spott. Die Auskunft allein hilft weiter.';
const PITY = 'Gespieltes Mitleid verletzt. Was ist an dem Ärger dran?';
/** Real congratulations name something good. */
const GENUINE = [
  '(gewonnen|bestanden|geschafft|gerettet|gelöst|repariert|erreicht|qualifiziert|gemeistert|absolviert|erfüllt|geboren|geheiratet|gut|richtig|verdient|zum|zur|Prüfung|Platz|Punkte|Geburtstag|Jubiläum|freu*|wir|uns|ich|danke)',
] as const;

export const mockeryRules = [
  {
    id: 'glueckwunsch-sie-haben',
    phrase: [
      '^ [(na)? (herzlichen Glückwunsch|Glückwunsch|Gratulation|Gratuliere|ich gratuliere|Chapeau|Bravo|Hut ab|Respekt|Applaus|Na bravo|Na toll|Na prima|Na super) / (Sie haben|du hast|ihr habt|da haben Sie|da hast du|das haben Sie|das hast du) …8]',
      '/ [(Gratulation|Glückwunsch|Chapeau|Respekt|Bravo|Hut ab) , (das muss|das soll|das schafft|so viel*|so einen)]',
      '[(Gratulation|Glückwunsch|Gratuliere) zu (dieser|so viel|so einer|Ihrer|deiner) (Dreistigkeit|Frechheit|Unverschämtheit|Ignoranz|Logik|Erkenntnis|Glanzleistung|Meisterleistung|Fantasie|Ausdauer|Wortwahl|Kinderstube|Selbsterkenntnis)]',
    ],
    unless: GENUINE,
    better: [],
    model: ['Die Lösung ist einfach: «nächster Schritt».'],
    note: MOCK,
    flags: ['Herzlichen Glückwunsch, Sie haben den Schalter entdeckt.', 'Bravo, du hast das Gerät ertränkt.', 'Gratulation zu dieser Dreistigkeit.'],
    passes: ['Herzlichen Glückwunsch, Sie haben die Prüfung bestanden!', 'Herzlichen Glückwunsch zum Geburtstag!'],
  },
  {
    id: 'na-bravo',
    phrase: [
      '^ [na (bravo|toll|prima|super|klasse|wunderbar|großartig|herrlich|danke|servus|sauber|Mahlzeit|dann gute Nacht)] (/|$)',
      '^ [(vielen|schönen|herzlichen|besten) Dank auch] (/|$)',
      '/ [(Bravo|Applaus) , (Bravo|Applaus)]',
      '[(gut|laut) gebrüllt]',
      '/ [(netter|nicer|süßer|guter|schwacher) Versuch] /',
      '/ [(netter|schöner|toller|reizender|charmanter|feiner) Ton] /',
    ],
    unless: ['(wir|uns|unser*|ich|mir|freu*)'],
    better: [],
    model: ['Danke für Ihre Rückmeldung, ich sehe mir das an.'],
    note: 'Klingt spöttisch. Ein sachlicher Einstieg hält das Gespräch offen.',
    flags: ['Na bravo, jetzt ist der Filter auch noch weg.', 'Netter Versuch, aber die Rechnung bleibt.', 'Schönen Dank auch.'],
    passes: ['Na prima, wir haben den Fehler gefunden.', 'Vielen Dank auch für die Fotos.'],
  },
  {
    id: 'gespieltes-mitleid',
    phrase: [
      '[(mir|uns|da) kommen (mir|uns|ja|gleich|fast|aber)? …2 die Tränen]',
      '[(fast|beinahe|beinah) (hätte|hätten|hätt) (ich|wir) …2 geweint]',
      '[(Sie|du) (Ärmste|Ärmster|Armer|Armes|armes Ding|armer Kerl|armes Hascherl|Ärmschter)]',
      '/ [wie (dramatisch|tragisch|furchtbar tragisch|rührend|herzzerreißend|entsetzlich)] /',
      '/ [(ach Gottchen|ach Göttchen|ach herrjemine|ojemine|buhu|bu hu|och nö|mimimi)]',
      '[(soll|sollen) (ich|wir) (jetzt)? …3 (den Notarzt|die Rettung|den Krankenwagen|einen Krankenwagen|ein Taschentuch|Taschentücher|bedauern|weinen|Mitleid)]',
      '[(Taschentuch|Taschentücher) (gefällig|bereit|gehen)]',
      '[(eine|so eine|was für eine|welch|welch eine) (rührende|traurige|herzzerreißende) Geschichte]',
    ],
    unless: ['(Katze|Hund|Unfall|verstorben)', '(wir|ich) …4 (gefreut|dank*)'],
    better: [],
    model: ['Das ist ärgerlich, und ich verstehe Ihren Unmut.'],
    note: PITY,
    flags: ['Mir kommen gleich die Tränen.', 'Ach Gottchen, ganze zehn Minuten.', 'Sie Ärmste, und das im Sommer.'],
    passes: ['Das muss furchtbar gewesen sein.', 'Wie schade, dass der Film ausgefallen ist.'],
  },
  {
    id: 'heul-doch',
    phrase: ['[(heul|heulen|wein|weinen|jammer|jammern|flenn|plärr) (Sie)? (doch|leise|ruhig|weiter|halt|woanders) (weiter|leiser)?]'],
    better: ['schade, dass das so gelaufen ist'],
    note: PITY,
    flags: ['Heul doch.', 'Jammern Sie ruhig weiter.'],
    passes: ['Wir heulen mit, die Serie war großartig.', 'Das Gerät heult leise beim Start.'],
  },
  {
    id: 'schoen-dass-sie-auch-schon',
    phrase: [
      '^ [(schön|toll|super|prima|nett|fein|freut uns|freut mich|wie schön) , dass (Sie|du|ihr) …5 (auch schon|auch schon mal|endlich auch|auch noch mal|schon mal|schon einmal|tatsächlich schon) …6]',
      '^ [(schön|toll|super|prima|nett|fein) , dass (es|das) (Ihnen|dir|euch) …3 (auch schon|schon|endlich) …2 (aufgefallen|auffällt|dämmert|einfällt|eingefallen)]',
      '[(erstaunlich|bemerkenswert|verwunderlich|faszinierend|bewundernswert|beachtlich|beeindruckend|ein Wunder) , (dass|wie) (Sie|du|ihr) …6 (überhaupt|trotzdem|so wenig|so viel Halbwissen|jemals|derart|noch nie|noch immer nicht)]',
      '/ [(wie|das ist)? (schön|nett|toll|fein) für (Sie|dich|euch)] /',
    ],
    unless: ['(schon (jetzt|heute|bald|so früh|morgen|lange)|schon seit)', 'vielleicht'],
    better: [],
    model: ['Danke für die Rückmeldung.'],
    note: MOCK,
    flags: ['Schön, dass Sie auch schon antworten.', 'Erstaunlich, dass Sie mit dem Wissen überhaupt eine Firma führen.'],
    passes: ['Schön, dass Sie schon so lange dabei sind.', 'Erstaunlich, wie viel Sie selbst verbuchen.'],
  },
  {
    id: 'welch-ueberraschung',
    phrase: [
      '^ [(welch|was für eine|so eine) (Überraschung|Erkenntnis|Entdeckung|Leistung|Glanzleistung|Sensation|Offenbarung)] (/|$)',
      '[wer hätte das (gedacht|geahnt|vermutet)]',
      '[(bahnbrechende|sensationelle|geniale|umwerfende|tiefschürfende*|messerscharfe*|scharfsinnige*) (Erkenntnis|Entdeckung|Analyse|Beobachtung|Idee|Schlussfolgerung|Frage|Logik|Worte)]',
      '^ [(was für eine|welch eine|wirklich eine|echt eine|eine) (Glanzleistung|Meisterleistung|Heldentat|Sternstunde)]',
      '[da (haben Sie|hast du|habt ihr) (ja|aber) …3 (ganze Arbeit|Maßstäbe|den Vogel|einen Bock)]',
      '[das (haben Sie|hast du) (ja|aber|mal) …3 (toll|super|prima|fein|großartig|wunderbar) (hinbekommen|hingekriegt|hingebracht|eingefädelt|gemacht)]',
    ],
    unless: ['(wir|uns|unser*|ich|mir|mein*|unsererseits|danke|freu*)'],
    better: [],
    model: ['Danke für Ihren Hinweis zu «Thema».'],
    note: MOCK,
    flags: ['Welch Überraschung, ohne Strom geht es nicht.', 'Da haben Sie ja ganze Arbeit geleistet.'],
    passes: ['Wir haben eine Überraschung für Sie.', 'Das haben Sie gut gelöst.'],
  },
  {
    id: 'danke-fuer-die-belehrung',
    phrase: [
      '[(danke|vielen Dank|herzlichen Dank|besten Dank|wir danken|ich danke) …2 für (die|Ihre|deine|diese|den|Ihren|deinen|das|Ihr|dein) …2 (Belehrung*|Nachhilfe|Lektion|Vortrag|Roman|Drohung*|Märchen|Märchenstunde|Geschichtsstunde|Ergüsse|Erguss|Gezeter|Weisheit*|Predigt|Nachhilfestunde|Unverschämtheit|Frechheit|Beleidigung*|Gardinenpredigt)]',
      '[(danke|vielen Dank) für (gar)? nichts]',
      '^ [(danke|vielen Dank) für (Ihre|deine) (überaus|unglaublich|wahnsinnig|ungemein|ach so) (wertvolle*|freundliche*|nette*|hilfreiche*|konstruktive*|charmante*|höfliche*|liebenswürdige*) <wort>]',
    ],
    better: ['danke für [Ihre|deine] Nachricht'],
    note: MOCK,
    flags: ['Vielen Dank für die Belehrung, aber ich kenne das Gesetz.', 'Danke für Ihren kleinen Roman.'],
    passes: ['Vielen Dank für Ihre Nachricht.', 'Danke für Ihre Geduld.'],
  },
] as const satisfies readonly Rule[];
