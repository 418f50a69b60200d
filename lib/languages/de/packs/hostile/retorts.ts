/** Retorts: names flung back, wits compared, come back when you can behave ("Komm wieder, wenn du ganze Sätze kannst"). */
import type { Rule } from '../../../../core/rules/rule';

const BACK = 'Gibt den Vorwurf zurück. Was ist in der Sache geklärt?';
const WITS = 'Misst das Gegenüber und stellt es bloß. Die Auskunft allein genügt.';
const MANNERS = 'Straft den Ton statt zu antworten. Ruhe im eigenen Ton wirkt stärker.';
const SKILL =
  '(Rechnen|Lesen|Zählen|Denken|Zuhören|Rechtschreibung|Mathematik|Mathe|Logik|Geduld|Höflichkeit|Pünktlichkeit|Deutsch|Grammatik|Anstand|Manieren|Benehmen|Lüften|Putzen|Zahlen|Zuverlässigkeit|Humor|Etikette|Ehrlichkeit|Respekt|Ordnung|Sauberkeit|Bescheidenheit|Botanik|Physik|Geschmack|Stil)';

export const retortRules = [
  {
    id: 'wer-hier-der-trottel-ist',
    phrase: [
      '[wer (hier|da|dabei|von uns|von uns beiden) (wohl|eigentlich|jetzt|wirklich|denn)? (der|die|ein|eine|das)? …1 (Idiot*|Trottel|Depp|Vollpfosten|Betrüger*|Lügner*|Abzocker*|Gauner|Verbrecher|Dumme|Blöde|Esel|Clown|Halsabschneider|Dieb|Kasperl|Problem|Schuldige|Unfähige) …1 (ist|sitzt|war)] …8',
      '[wer …,8 , (lassen|lasse) (wir|ich) …2 (offen|dahingestellt)]',
      '[wer (hier|da|dabei) …2 (geschlafen|gepennt|geschlampt|gelogen|geträumt|getrickst|Mist gebaut) hat] , (mögen|mögest|können|kannst|dürfen|überlasse|überlassen|weiß|wissen|sehen)',
      '[(lügen|betrügen|schwindeln|tricksen|schummeln|spinnen|abzocken) tut hier …2 (einer|eine|Sie|du|jemand|niemand) …6] (/|$)',
      'wenn hier (einer|jemand|wer|eine) …3 [dann …1 (Sie|du|doch|wohl|ja|höchstens) …4] (/|$)',
      '[(ein|eine|der|die|das|Ihr|dein) (Saftladen|Betrüger*|Verbrecher*|Halsabschneider|Abzocker*|Gauner*|Nichtstuer|Idiot*|Trottel|Trampel|Dorftrampel|Pfuscher|Dilettant*|Sack|Wucherer|Faulpelz|Depp) (hätte|hat|wäre|würde|war|bedankt|grüßt|arbeitet|antwortet) …4] (/|$)',
    ],
    unless: ['(uns leid|leid|Phishing|falsche|gefälscht*|Polizei|Konto|prüfe|prüfen|kläre|klären|Ihnen gegenüber|angeschrieben)'],
    better: [],
    model: ['Ich möchte das gern sachlich mit Ihnen klären.'],
    note: BACK,
    flags: ['Wer hier der Trottel ist, lassen wir mal dahingestellt.', 'Lügen tut hier höchstens einer.', 'Der Nichtstuer hat gestern bis neun gearbeitet.'],
    passes: ['Wer hier der richtige Ansprechpartner ist, kläre ich.', 'Die Betrüger haben Ihr Konto benutzt.'],
  },
  {
    id: 'so-schnell-wie-sie-meckern',
    phrase: [
      '[so (schnell|gründlich|sorgfältig|genau|gern|gerne|fleißig|laut|gut|flott|eifrig|ausdauernd) …5 , wie (Sie|du) (sich|dich|hier|uns|Ihre|deine|Bewertungen|Mails|Beschwerden)? …3 (beschweren|beschwerst|schimpfen|schimpfst|meckern|meckerst|jammern|jammerst|drohen|drohst|brüllen|brüllst|schreien|schreist|tippen|tippst|bewerten|bewertest|austeilen|austeilst|reklamieren|reklamierst|fordern|forderst|motzen|motzt)]',
      '[(schneller|besser|lauter|fleißiger|eifriger|talentierter|geschickter|gründlicher) …4 als (beim|im|mit dem) (Lesen|Zahlen|Bezahlen|Denken|Nachdenken|Rechnen|Zuhören|Suchen|Überweisen|Parken|Fahren|Putzen|Lüften|Messen|Zählen|Schreiben) …3]',
      '[was (man|ich|wir) von (Ihnen|dir|euch|Ihrer|Ihrem|deiner|deinem|Ihren|deinen) …4 (nicht|kaum) …2 (sagen|behaupten) (kann|können|könnte)]',
      '[das (kann|könnte) (man|ich) von (Ihnen|dir|Ihrer <wort>|deiner <wort>|Ihrem <wort>|deinem <wort>) …3 (nicht|kaum) …1 (sagen|behaupten)]',
      '[(hätten|hättest) (Sie|du) …4 so (schnell|gründlich|sorgfältig|genau|viel) …4 , wie (Sie|du) …5]',
    ],
    unless: ['(App|Gerät|Modell|Drucker|Maschine|ich auch|wir auch)'],
    better: [],
    model: ['Die Antwort steht hier: «Stelle».'],
    note: WITS,
    flags: [
      'Schön, dass Sie in der Rezension schneller sind als beim Lesen.',
      'Der Motor hält durch, was man von Ihrer Geduld nicht sagen kann.',
      'Wären Sie so genau beim Zahlen, wie Sie meckern, gäbe es keine Mahnung.',
    ],
    passes: ['Die App ist schneller als beim ersten Lesen.', 'So schnell, wie Sie geantwortet haben, klappt das heute noch.'],
  },
  {
    id: 'rechnen-ist-nicht-so-deins',
    phrase: [
      `[${SKILL} (ist|sind|war|waren|scheint|gehört|liegt|zählt|lag|scheinen) (wohl|ja|offenbar|offensichtlich|anscheinend|halt|eben|bei Ihnen|bei dir|Ihnen|dir)? …4 (deins|Ihres|dein Ding|Ihr Ding|Ihre Stärke*|deine Stärke*|Ihren Stärken|deinen Stärken|Fremdwort|ein Fremdwort|Ihr Fach|nicht jedem gegeben|Glückssache|Mangelware|aus der Mode|nicht so) …2] (/|$)`,
      `[${SKILL} (hat|hatte|kann|kennt|versteht|beherrscht|haben|können) (wohl|halt|eben|offenbar|anscheinend|leider|ja|bekanntlich)? nicht (jeder|jede|jeder Mensch|alle)] (/|$)`,
      `[${SKILL} …2 (würde|täte|schadet|hätte|stünde) (Ihnen|dir|auch Ihnen|auch dir) …3 (nicht|gut|mal) …4] (/|$)`,
      '[(das|es) ist (eben|halt|ja|leider|bekanntlich|wohl)? nicht (jedem|jeder|allen|jedermann) gegeben]',
      '[(lasse ich mir|lasse ich mich|lassen wir uns) …6 (nichts|gar nichts) …1 (sagen|vorschreiben|erzählen|vorwerfen|nachsagen|befehlen)] (/|$)',
    ],
    unless: ['(mein*|unser*|bei mir|bei uns|meine Stärke|zweimal|ich auch|Kurs|Nachhilfe|lernen)'],
    better: [],
    model: ['Die Rechnung erkläre ich gern Zeile für Zeile.'],
    note: WITS,
    flags: ['Rechnen ist nicht so deins, was?', 'Manieren hat halt nicht jeder.', 'Von so jemandem lassen wir uns nichts sagen.'],
    passes: ['Rechnen ist auch nicht meine Stärke.', 'Geduld ist hier wichtig.', 'Das lassen wir uns nicht zweimal sagen!'],
  },
  {
    id: 'komm-wieder-wenn',
    phrase: [
      '[(kommen|komm|melden|meld|melde|schreiben|schreib|rufen|ruf|probieren|probier|versuchen|versuch) (Sie|S)? (sich|dich|mir|uns|es)? (gern|gerne|bitte|doch|ruhig|dann|erst|einfach|halt)? …1 (wieder|nochmal|noch mal|noch einmal|erst|an)? , (wenn|sobald|sofern) (Sie|du) …6 (hinkriegst|hinkriegen|hinbekommen|hinbekommst|beruhigt|abgeregt|nüchtern|ausgeschlafen|benehmen|benimmst|benehmen können|ganzen Sätzen|Ton|abgekühlt|erwachsen|wieder bei Trost|Anstand|Manieren|normal|runtergekommen|gefangen|ausgetobt|gelernt|zivilisiert|sachlich)] …3',
      '[(in|mit) (ganzen|vollständigen|zusammenhängenden) Sätzen] && (versuch*|komm*|Komm|wenn|vielleicht|schreib*|red*)',
      '[in (Ihrer|deiner|Ihren|deinem|Ihrem|deinen) …2 (Mail|E-Mail|Zeilen|Nachricht|Schreiben|Beschwerde|Text|Brief|Bewertung|Rezension) …4 (Rechtschreibfehler|Tippfehler|Grammatikfehler|Kommafehler|Schreibfehler|Fehler zähle ich|Ausrufezeichen) …3]',
      '[(wünsche|wünschen|empfehle|empfehlen|gönne|empfiehlt sich|bräuchten|bräuchte) …8 (Deutschlehrer|Deutschkurs|Duden|Nachhilfe|Benimmkurs|Knigge|Rechtschreibprüfung|Wörterbuch|Therapeuten|Antiaggressionstraining|Anti Aggressions*|Kinderstube)]',
      '[(schreien|schrei|brüllen|brüll|toben|tob|pöbeln|pöbel|schimpfen|schimpf|fluchen|fluch) (Sie|S)? (bitte|gefälligst|doch|lieber|ruhig|meinetwegen)? (woanders|anderswo|zu Hause|daheim|draußen|jemand anderen|Ihre <wort>|deine <wort>|Ihren <wort>|mit Ihrem <wort>|mit deinem <wort>|mit Ihrer <wort>)]',
      '[in (diesem|so einem|einem solchen) Ton …1 (reden|sprechen|schreiben|rede|schreib|redest) (Sie)? (bitte|gefälligst|doch|lieber)? mit <wort>]',
    ],
    unless: [
      '(angepasst|ausgebessert|berichtigt|lange Nacht|gute Nacht|gern wieder)',
      '(Korrektur*|Lektorat|Übersetzung*|behoben|korrigiert|Druck*|Prüfung*|Kind|Kinder|Kurs|Tier*|Hund)',
    ],
    better: [],
    model: ['Ich höre Ihnen gern zu, wenn wir sachlich bleiben.'],
    note: MANNERS,
    flags: [
      'Komm wieder, wenn du Sätze ohne Schimpfwort hinkriegst.',
      'Vielleicht versuchen Sie es mal mit ganzen Sätzen.',
      'Schreien Sie woanders.',
      'In diesem Ton reden Sie bitte mit Ihrem Spiegelbild.',
    ],
    passes: ['Melden Sie sich gern wieder, wenn Sie die Nummer haben.', 'In Ihrem Text haben wir zwei Tippfehler korrigiert.'],
  },
  {
    id: 'mit-dieser-einstellung',
    phrase: [
      '[(mit|bei) (dieser|so einer|solcher|der) (Einstellung|Haltung|Wortwahl|Art|Ausdrucksweise|Attitüde|Laune) (können|kannst|landen|landest|kommen|kommst|fliegen|fliegst|erreichen|brauchen|brauchst|werden|wirst|bekommen|kriegst|dürfen|würde) (Sie|du|wir|ich) …6 (sparen|abschminken|schenken|suchen|nicht weit|nicht weiter|nichts|niemanden|wenig|raus|unten|hinten|gar nicht|keine|keinen|kein|allein|alleine) …2]',
      '[(mit|bei) (diesem|so einem|solchem|dem) (Ton|Tonfall|Benehmen|Umgangston|Auftreten|Verhalten) (können|kannst|landen|landest|kommen|kommst|fliegen|fliegst|erreichen|brauchen|brauchst|werden|wirst|bekommen|kriegst|dürfen|würde) (Sie|du|wir|ich) …6 (sparen|abschminken|schenken|suchen|nicht weit|nicht weiter|nichts|niemanden|wenig|raus|unten|hinten|gar nicht|keine|keinen|kein|allein|alleine) …2]',
      '[(zum Glück|gottlob|Gott sei Dank|glücklicherweise) nicht (Sie|du|Ihre Sache|deine Sache|Ihnen|dir)] (/|$)',
      '[(entscheiden|entscheidet|bestimmen|bestimmt|entscheide|bestimme) (hier)? (immer noch|noch immer|nach wie vor|allein|alleine|einzig) (wir|ich|der Chef|die Chefin)]',
      '[(falls|sofern|wenn) (Sie|du|Ihnen|dir) …6 (Fakten interessier*|an Fakten <wort>|etwas anzufangen (wissen|weißt)|was anzufangen weißt|lesen können|lesen kannst|bis drei zählen*|überhaupt etwas <wort>)] …3',
      '(heften|hefte|abgeheftet|abgelegt|ablegen|verbuchen|verbuche|verbucht|legen|lege|läuft|laufen|fällt|fallen) & [unter …1 (Unterhaltung|Humor|Satire|Realsatire|Folklore|Comedy|Kuriosa|Kuriositäten|dichterische Freiheit|künstlerische Freiheit)]',
    ],
    unless: ['(Vorsicht|Konto|System|Spam|Genre|Rubrik|Regal|Sendung)', 'bei dem Verhalten des'],
    better: [],
    model: ['Lassen Sie uns bei der Sache bleiben.'],
    note: MANNERS,
    flags: [
      'Mit dieser Einstellung können Sie sich die Behandlung gleich sparen.',
      'Personalentscheidungen treffen zum Glück nicht Sie.',
      'Ihre Briefe heften wir unter Unterhaltung ab.',
    ],
    passes: ['Mit dieser Einstellung können Sie den Ton lauter stellen.', 'Zum Glück waren Sie versichert.'],
  },
] as const satisfies readonly Rule[];
