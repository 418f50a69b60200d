/** Reprisals and their conditions: bailiffs at the door, the bottom of the pile, the law on the customer ("Wer nicht zahlt, fliegt"). */
import type { Rule } from '../../../../core/rules/rule';

const REPRISAL = 'Vergeltung schürt den Streit. Der nächste Schritt genügt.';
const LAW = 'Das Recht als Drohmittel verhärtet. Was trifft in der Sache nicht zu?';
const FEAR = 'Malt Angst an die Wand. Eine Frist und ein Ausweg wirken stärker.';
/** Those who hold somebody else to account, which is no threat to the reader. */
const OTHERS =
  '(Betrüger*|Täter*|Fälscher*|Dieb*|Spedition|Hersteller|Lieferant*|Phishing|Ihr Recht|Sie können|können Sie|Ihre Rechte|Schlichtung*|Unbekannt*)';
const OUR_LAWYER =
  '(meinem|unserem|unserer|meiner|unseren|meinen) (Anwalt*|Anwält*|Rechtsanwalt*|Rechtsbeistand|Juristen|Rechtsabteilung|Kanzlei|Inkasso*|Rechtsschutz*|Rechtsvertretung)';

export const consequenceRules = [
  {
    id: 'jede-weitere-mail-kostet-zeit',
    phrase: [
      '[(jede weitere|jeder weitere|jedem weiteren|jeder weiteren|weitere|noch mehr|mit jedem|mit jeder|für jede weitere|mit jeder weiteren|mit jedem weiteren) (Mail|Mails|E-Mail|E-Mails|Anruf|Anrufe|Nachricht|Nachrichten|Nachfrage|Nachfragen|Beschwerde|Beschwerden|Kommentar|Kommentare|Ticket|Tickets|Beleidigung|Drohung|Rückfrage) …5 (verlängert|verlängern|verzögert|verzögern|dauert|langsamer|beschleunigen|beschleunigt|hinten|neue Datum|von vorn|von vorne|nicht schneller) …4]',
      '[(Tonfall|Ton|Ausdrucksweise|Wortwahl|Geschimpfe|Benehmen|Art) …,8 (verlängert|verlängern|verzögert|verzögern) …4] (/|$)',
      '[(landest|landen|landet|wandern|wandert|rutschen|rutscht|kommen|kommt|bleibt|liegt) …6 (ganz|nach)? (unten|hinten) (im|am|auf dem|in der|im großen) (Stapel|Stoß|Schlange|Liste|Warteschlange|Haufen)]',
    ],
    unless: ['verzöger* nichts', '(leider|leid|automatisch|Frist|Garantie|Laufzeit|Vertrag|damit)'],
    better: [],
    model: ['Ihr Fall ist in Arbeit, die Antwort kommt am «Datum».'],
    note: REPRISAL,
    flags: [
      'Für jede weitere Mail in diesem Stil verlängert sich die Bearbeitung.',
      'Mit so einem Ton landest du ganz unten im Stapel.',
      'Ihre Ausdrucksweise verlängert lediglich die Bearbeitung.',
    ],
    passes: ['Jede weitere Woche verlängert sich der Vertrag automatisch.', 'Weitere Nachrichten beantworten wir am Montag.'],
  },
  {
    id: 'beim-naechsten-spruch',
    phrase: [
      '[(beim|bei dem) nächsten …1 (Spruch|Ton|Wort|Schimpfwort|Kommentar|Ausfall|Ausrutscher|Schrei|Verstoß|Mucks|Wutanfall|Ausraster|Scherz) …3 (ich|wir|Sie|du|es|er|ist|gibt) …5]',
      '[bei der nächsten …1 (Beleidigung|Frechheit|Drohung|Unverschämtheit|Unterstellung|Pöbelei|Entgleisung|Beschimpfung|Lüge) …3 (ich|wir|Sie|du|es|er|ist|gibt) …5]',
      '[noch (einmal|ein Mal|mal|einmal so|so was|so etwas|eine Lüge|so ein <wort>|ein <wort>|eine <wort>) …5 (/)? (und|dann|oder) …3 (leg auf|lege auf|auflegen|fliegen|fliegst|sperre*|kündige*|blockiere*|werfe*|schmeiß*|kracht|knallt|nicht mehr|Anzeige|Hausverbot|Polizei|Anwalt|kürzen|raus|reicht|Schluss|vorbei) …4]',
      '[wer …8 (nennt|beschimpft|beleidigt|anschreit|anbrüllt|anpöbelt|anschnauzt|bedroht|verleumdet|bespuckt|anlügt|zusammenschreit|droht) , (kann|darf|muss|bekommt|kriegt|braucht|fliegt|wartet|hat|soll|sollte|der) …6]',
      '[wer <wort> …5 / (der)? fliegt (raus|hier raus|halt|eben)?] (/|$)',
      '[(Sie|du|ihr|und) …3 (bist|sind|fliegst|fliegen) …3 (gesperrt|raus|draußen)] / (deine|Ihre|ganz einfach|so einfach|klar|verstanden|such*)',
    ],
    unless: ['(ab Zürich|Flug*|Airline|gern*|neu starten|Update|Gutschein|Gewinn*|Rabatt|perfekt|freu*)'],
    better: [],
    model: ['Bitte bleiben wir sachlich, dann kommen wir weiter.'],
    note: REPRISAL,
    flags: [
      'Beim nächsten Spruch lege ich auf.',
      'Wer nicht zahlt, der fliegt.',
      'Wer meine Leute Pack nennt, kann seine Waschmaschine alleine tragen.',
      'Noch so ein Versäumnis, und wir kürzen.',
    ],
    passes: ['Wer ab Zürich fliegt, spart eine Stunde.', 'Beim nächsten Anruf nennen Sie bitte die Nummer.', 'Noch einmal klicken, und Sie sind fertig.'],
  },
  {
    id: 'polizei-vor-der-tuer',
    phrase: [
      '[(Inkasso*|Gerichtsvollzieher*|Polizei|Betreibungsbeamt*|Betreibungsamt|Exekutor|Vollzugsdienst|Kuckuck|Möbelwagen|Räumungs*|Pfändungs*|Security|Sicherheitsdienst|Abschleppdienst|Abschlepper|Sheriff|Streife) …6 (auf der Fußmatte|auf der Matte|vor der Tür|vor Ihrer Tür|vor deiner Tür|klingelt|klopft|an der Tür|an Ihrer Tür|anzuklopfen|schneller da|vorbeischauen|rückt an)]',
      '[(steht|stehen|kommt|rückt|klingelt|klopft) …3 (der|die|das)? (Inkasso*|Gerichtsvollzieher*|Polizei|Vollzugsdienst|Exekutor|Kuckuck|Security|Sheriff|Streife) …5] && (sonst|zahl*|wenn|wer|drohen|aufkreuz*|Stunk|Rate|Miete)',
      '[(gehen|geht) (bei Ihnen|bei dir|bei euch|Ihnen|dir) …3 (die Lichter|das Licht|der Strom|die Heizung) aus]',
      '[(sitzen|sitzt|sitzst) (Sie|du|ihr) …5 (bei Kerzenschein|bei Kerzenlicht|im Kalten|im Finstern|auf der Straße)]',
      '[(schneller|früher|teurer|eher|mehr|länger|öfter) …6 , als (Ihnen|dir|euch) lieb …2] (/|$)',
      '[(anrücken|rücken wir an|rücke ich an|rückt an) …6 (mit oder ohne|ob|und zwar)]',
      '[und zwar (ohne anzuklopfen|mit der Polizei|mit dem Gerichtsvollzieher|gnadenlos|ohne Rücksicht|ohne Diskussion)]',
    ],
    unless: ['(Einbruch|Einbrecher|Notruf|freu*|Romantik|Fest|gestohlen|Unfall|leid|Restaurant|Stromausfall)'],
    better: [],
    model: ['Wenn die Zahlung schwerfällt, finden wir einen Plan.'],
    note: FEAR,
    flags: [
      'Am selben Tag steht das Inkasso bei dir auf der Fußmatte.',
      'Ab dem Fünfzehnten sitzen Sie bei Kerzenschein.',
      'Die Polizei ist schneller da, als dir lieb ist.',
    ],
    passes: ['Der Bote klingelt und steht um acht vor der Tür.', 'Nach dem Einbruch stand die Polizei schnell vor der Tür.'],
  },
  {
    id: 'sonst-wirds-ungemuetlich',
    phrase: [
      "[(sonst|andernfalls|ansonsten|oder|dann|bald|hier) (wird|wird es|wird's|wirds|wirds mal|werd ich|werde ich|werden wir) …3 (ungemütlich|unangenehm|ungehalten|unfreundlich|hässlich|unlustig|unschön|unentspannt|deutlich|deutlicher|richtig teuer|sauer|grantig|rabiat)] (/|$|für <wort>)",
      '/ [(sonst|andernfalls|ansonsten) …3 (garantiere ich für nichts|passiert was|passiert etwas|setzt es|setzt es was|kracht es|knallt es|raucht es|gibts Ärger|gibt es Ärger|gibt es Zoff|lernst du mich|vergesse ich mich|war es das|wars das)]',
      '[(garantiere ich|garantieren wir) für nichts] (/|$)',
      '/ [wehe , (Sie|du|ihr|wenn|das|es|dir|Ihnen) …6]',
      '[(wird|hat|haben|hätte|dürfte) …4 (Folgen|Konsequenzen) (haben|für (Sie|dich|Ihren|deinen))] & (das|Ihr*|dein*|dies|Verhalten|Bewertung|Ton)',
      '^ [(Tempo|Beeilung|dalli|Marsch|Hopp) / (sonst|oder) …8]',
      '/ [(so viel|das) (kann|darf) ich (Ihnen|dir) (verraten|schwören|versichern|garantieren|flüstern|versprechen)] $ && (teuer|ungemütlich|Anzeige|Folgen|Konsequenzen|bereuen|Ärger|lustig)',
      '/ [das (schwöre|schwör|garantiere|verspreche) ich (Ihnen|dir)?] $ && (teuer|ungemütlich|Anzeige|Folgen|Konsequenzen|bereuen|Ärger|Gericht|sonst)',
    ],
    unless: [
      '(steuer*|versicherungs*|kalt*|Wetter|Sitz*|Bank|Sohle|gesundheit*|rechtliche Folgen|keine Folgen|ohne Folgen|keine Konsequenzen|intern*|bei uns)',
    ],
    better: [],
    model: ['Bitte geben Sie mir Bescheid, wenn es bis dahin nicht geht.'],
    note: FEAR,
    flags: ["Nimm das zurück, sonst wird's ungemütlich.", 'Das wird für Sie Folgen haben, Ihr Ton wird Folgen haben.', 'Wehe, Sie bewerten uns schlecht.'],
    passes: ['Auf dem Sattel wird es nach einer Stunde ungemütlich.', 'Der Fehler hat bei uns Konsequenzen.'],
  },
  {
    id: 'das-nennt-man-verleumdung',
    phrase: [
      '[(das|dies|so etwas|so was|sowas|es|was Sie <wort>|was du <wort>) (nennt man|nennt sich|ist|heißt|erfüllt|grenzt an|wäre|kann) …5 (Verleumdung|üble Nachrede|übler Nachrede|Rufschädigung|Rufmord|Geschäftsschädigung|geschäftsschädigend|rufschädigend|ehrenrührig|Nötigung|Erpressung|Betrugsversuch|Kreditschädigung|strafbar|strafrechtlich relevant)]',
      '[(Verleumdung|üble Nachrede|Rufschädigung|Rufmord|Geschäftsschädigung|Beleidigung|Beleidigungen|Nötigung|Erpressung|falsche Verdächtigung) …3 (strafbar|Straftat|Straftatbestand|kostet|teuer|kein Kavaliersdelikt|Paragraf|Delikt)]',
      '[(gerichtlich|rechtlich|juristisch|anwaltlich|strafrechtlich|zivilrechtlich) …2 (gegen (Sie|dich) …2)? (vorgegangen|vorgehen|vorzugehen|belangen|verfolgen|wehren)] && (wir|uns|ich|gegen Sie|dagegen|unser*|Haus)',
      '[(gehen|gehe) (wir|ich) …4 (gerichtlich|rechtlich|juristisch|anwaltlich) …4 vor]',
      `[(Post|einen Brief|ein Schreiben|etwas|was|Nachricht) (von|aus) ${OUR_LAWYER}]`,
      '[(die Gerichte|das Gericht|den Rechtsweg|den Klageweg|einen Anwalt|unseren Anwalt|unsere Anwälte|meinen Anwalt|unsere Rechtsabteilung) …1 (bemühen|zu bemühen|einschalten|einzuschalten|beschreiten|zu beschreiten|anrufen|anzurufen|beauftragen|zu beauftragen)] && (wir|ich|uns|unsererseits)',
      '[(sehen|treffen) (wir)? uns …6 (vor Gericht|vor dem Richter|vor dem *gericht|beim *gericht|am *gericht|im Gerichtssaal|beim Friedensrichter|beim Richter)]',
    ],
    unless: [
      '~(Eingang|Termin*|Zeuge*|ohnehin|Treffpunkt|Montag|Dienstag|Mittwoch|Donnerstag|Freitag)',
      OTHERS,
      '(um uns nicht|ohne dass|lieber nicht|schwer|leider|falls Sie|wenn Sie das wünschen)',
    ],
    better: [],
    model: ['Den Vorwurf weise ich zurück, gern belege ich es Ihnen.'],
    note: LAW,
    flags: ['Das nennt man üble Nachrede.', 'Sonst bekommen Sie Post von unserer Rechtsabteilung.', 'Nehmen Sie das an, oder wir sehen uns beim Amtsgericht.'],
    passes: ['Gegen die Betrüger gehen wir rechtlich vor.', 'Wir sehen uns am Montag vor dem Rathaus.'],
  },
  {
    id: 'bringt-nur-eine-mahnung',
    phrase: [
      '[(bringt|brächte|beschert|trägt) (Ihnen|dir|euch) …3 (nur|nichts|gar nichts|höchstens|bloß|allenfalls|lediglich) …4 (Mahnung*|Sperre|Sperrung|Anzeige|Inkasso*|Anwaltskosten|Gerichtskosten|Hausverbot|Ärger) …3]',
      '[(holen|holst|fangen|fängst|handeln|handelst) (Sie|du) (sich|dir)? …3 (nur|höchstens|bloß|allenfalls|lediglich) …3 (Mahnung*|Sperre|Sperrung|Anzeige|Inkasso*|Anwaltskosten|Gerichtskosten|Hausverbot|Ärger|Abfuhr|blutige Nase) …2]',
      '[entweder (Sie|du|ihr) …12 oder (ich|wir) (schließe|schließen|schliesse|schliessen|beende|beenden|sperre|sperren|kündige|kündigen|lege|blockiere|blockieren|klagen|klage|entsorge|entsorgen|verkaufe|pfände|pfänden|zeige|zeigen|werfe|werfen) …6]',
      '[entweder (Sie|du|ihr) …,12 oder (ich|wir) (schließe|schließen|schliesse|schliessen|beende|beenden|sperre|sperren|kündige|kündigen|lege|blockiere|blockieren|klagen|klage|entsorge|entsorgen|verkaufe|pfände|pfänden|zeige|zeigen|werfe|werfen) …6]',
      "/ [(überlegen Sie sich's|überleg's dir|überlegen Sie es sich|überleg es dir|deine Wahl|Ihre Wahl|Ihre Entscheidung|deine Entscheidung|liegt ganz bei Ihnen|Sie haben die Wahl)] $ && (sperr*|gesperrt|Inkasso|kündig*|Anzeige|Gericht|anderweitig|raus|verlieren|Anwalt)",
      '[(den|die|das|Ihren|deinen|Ihr) (Platz|Termin|Wohnung|Auftrag|Stelle|Zimmer|Stellplatz|Garage) (kann|könnte|können) (ich|wir) (auch|jederzeit|gern|gerne|problemlos)? (anderweitig|jemand anderem|anderen|an andere) …1 (vergeben|geben|vermieten|weitergeben)?]',
    ],
    unless: ['(warten|erstatten|rufe ich|melde ich|gemeinsam|gern*|ersparen|vermeiden|damit Sie|kostenlos)'],
    better: [],
    model: ['Bitte geben Sie mir bis «Datum» Bescheid, dann bleibt alles offen.'],
    note: REPRISAL,
    flags: [
      'Eine Rückbuchung bringt dir höchstens eine Mahnung.',
      'Entweder Sie antworten bis Freitag, oder ich schließe den Vorgang.',
      'Damit holen Sie sich nur Ärger.',
    ],
    passes: ['Das bringt Ihnen nur Vorteile.', 'Entweder Sie kommen vorbei, oder wir schicken das Paket.'],
  },
] as const satisfies readonly Rule[];
