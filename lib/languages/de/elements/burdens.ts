/** German words that name what the customer went through, and that nobody should have to. */
import type { ElementCue } from '../../../core/checklist/element-words';

const NUMBER =
  '(ein|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|zwanzig|mehrere|so viele|ganze|*0|*1|*2|*3|*4|*5|*6|*7|*8|*9)';
const TIME =
  '(Stunde|Stunden|Tag|Tage|Tagen|Nacht|Nächte|Nächten|Woche|Wochen|Monat|Monate|Monaten|Minuten|Wochenende|Wochenenden)';
const CONCERN =
  '(Frage|Sorge|Sorgen|Kritik|Beschwerde|Ärger|Einwand|Zweifel|Enttäuschung|Ungeduld|Hinweis|Forderung|Verärgerung|Unmut|Nachfrage|Reklamation|Skepsis|Vorwurf|Beanstandung|Wut|Misstrauen|Empörung)';
const NASTY =
  '(unangenehmer|unangenehme|unangenehmes|ärgerlicher|ärgerliche|ärgerliches|schlimmer|schlimme|schlimmes|blöder|blöde|blödes|böse|bitterer|bittere|belastende|stressiger|stressige|schwierige|schwieriger|unschöne|unschöner|unschönes|furchtbare|furchtbarer|schreckliche|scheussliche|scheußliche|mühsame|beklemmendes|enttäuschender|enttäuschendes|unerfreulicher|unerfreuliche)';
const LIVED =
  '(Moment|Situation|Lage|Erlebnis|Erfahrung|Überraschung|Gefühl|Start|Abend|Morgen|Tag|Woche|Nacht|Anblick|Empfang|Auftakt|Heimkehr|Sache|Geschichte|Anfang|Abschluss|Ankunft)';
const NOTICED =
  '(hingeschaut|hinschauen|hingesehen|nachgefragt|nachfragen|nachgehakt|nachhaken|gemeldet|melden|meldest|gemerkt|bemerkt|aufgepasst|aufpassen|nachgerechnet|nachgemessen|geprüft|angesprochen|ansprechen|ansprichst|einsetzen|einsetzt|kümmern|kümmerst|sagen|sagst|schreiben|schreibst|drangeblieben|dranbleiben|hinweisen|hingewiesen|gesagt|geschrieben|gewarnt|gekümmert|mitdenken|mitdenkst|mitgedacht)';
const DEAR =
  '(Mutter|Vater|Mama|Papa|Mann|Frau|Partner|Partnerin|Sohn|Tochter|Kind|Bruder|Schwester|Oma|Opa|Grossmutter|Großmutter|Grossvater|Großvater|Hund|Katze|Kater|Hündin|Pferd|Kaninchen)';

export const burdens: readonly ElementCue[] = [
  {
    // They are right to be angry, and to ask.
    sign: 'acknowledges',
    sentence: 'statement',
    phrase: [
      '(haben|hast|hatten) (Sie|du) …2 (jedes|alles|allen|jeden) (Recht|Grund|Anlass)',
      '(Sie|du) (haben|hast|hatten) …2 (jedes|alles|allen|jeden) (Recht|Grund|Anlass)',
      `(Ihr|Ihre|Ihren|dein|deine|deinen|euer|eure) …1 ${CONCERN} …3 (ist|sind|war|waren) …3 (berechtigt|begründet|angebracht|verständlich|nachvollziehbar|gerechtfertigt|richtig|absolut|völlig)`,
      `(Ihren|Ihre|deine|deinen) …1 ${CONCERN} (teile|teilen) (ich|wir)`,
      '(sind|bist) (Sie|du) …3 (zu Recht|mit Recht) ',
      `(gut|schön|danke|dankbar|Dank|froh|toll|super|stark|lieb) …,8 , dass (Sie|du|ihr) …,10 ${NOTICED}`,
      `(danke|Dank|dankbar) …,12 dafür , dass (Sie|du|ihr) …,14 ${NOTICED}`,
      '(danke|Dank|merci) für (die|Ihre|deine|eure) …1 (lieben|netten|freundlichen|herzlichen|schönen|aufmunternden) (Worte|Zeilen)',
      'und (kann|können) …4 (vorstellen|nachvollziehen|verstehen|nachfühlen|nachempfinden) (/|wie|dass|warum)',
    ],
    unless: [
      '(falls|ob|sofern|wenn) …6 (berechtigt|begründet|nachvollziehbar)',
      '(nicht|nie|kaum|wenig) …2 (berechtigt|begründet|angebracht|verständlich|nachvollziehbar|gerechtfertigt|richtig|recht)',
      '(Frage|Reklamation|Forderung|Beschwerde) …3 ist …3 (richtig|völlig|absolut) (angekommen|zugeordnet|abgelegt|erledigt|gelandet|unbegründet|haltlos)',
      'nicht …2 (vorstellen|nachvollziehen|verstehen)',
      '(würde|würden|wäre|hoffe|hoffen|bitte|bitten|erwarte|erwarten|dankbar) …3 , (wenn|dass) (Sie|du) …,10 (bis|uns|mir)',
    ],
  },
  {
    // What it was like.
    sign: 'acknowledges',
    sentence: 'statement',
    phrase: [
      `(ist|war|sind|waren|wäre|klingt|bleibt) …2 (ein|eine|einfach|wirklich|nach) …3 ${NASTY} ${LIVED}`,
      `^ (ein|eine|so ein|so eine|was für ein|was für eine) …1 ${NASTY} ${LIVED} /`,
      '(ist|war|sind|wäre) das (Letzte|letzte) , (was|das) ',
      '(ist|war|klingt|muss|waren|sind) …5 (beschämend|beängstigend|demütigend|erschreckend|kränkend|verletzend|nervtötend|haarsträubend|unheimlich|niederschmetternd|ein Schock|ein Schreck|ein Albtraum|ein Ärgernis|herzzerreissend|herzzerreißend|zum Heulen|die Hölle) …2 (/|gewesen|sein|für)',
      '(Schreck|Schock|Ärger|Stress|Frust|Aufregung|Unruhe|Sorgen|Aufwand|Lauferei|Rennerei|Umtriebe|Scherereien) , (den|die|das|der) (wir|ich|das|es|der|die|Sie|du) …8',
      '(das|so etwas|so was|sowas) (wünscht|wünsche|wünschen|braucht|will|mutet|möchte) (man|niemand|keiner|sich|ich) …4 (niemand|niemandem|keinem|keiner|kein Mensch|man)',
      `(hat|haben) (Sie|dich|Ihnen|dir|euch) …8 (Zeit|Nerven|Schlaf|Kraft|Geld|${TIME}|Vertrauen|Vorfreude|Freude) …2 (gekostet|genommen|verdorben|geraubt|gestohlen)`,
      '(Abend|Fest|Feier|Urlaub|Ferien|Wochenende|Geburtstag|Hochzeit|Vorfreude|Tag|Urlaubstag|Weihnachten|Reise|Start|Einzug|Taufe) …4 (verdorben|ruiniert|vermiest|verpatzt|getrübt|gekostet|zunichte|überschattet|verhagelt)',
      '(Sie|du|ihr) …4 (vergeblich|vergebens|umsonst) …3 (gewartet|gekommen|angereist|gefahren|angerufen|versucht|standen|warteten|dastanden|freigenommen|warten|vorbeigekommen)',
      '(standen|warteten|kamen|sassen|saßen|fuhren|haben|hast|hattest|hatten) (Sie|du|ihr) …6 (vergeblich|vergebens|umsonst)',
      '(extra|eigens|dafür|unbezahlt) …3 (frei|Urlaub|Ferien|freigenommen) …1 (genommen|nehmen|nahmen|freigenommen)',
    ],
    unless: [
      '(nicht|nichts|kein|keine|keinen|nie) …3 (verdorben|ruiniert|beschämend|umsonst|vergeblich)',
      '(falls|wenn|ob|sollte|sollten|damit) …10 (vergeblich|umsonst|verdorben|ruiniert)',
      '(für uns|uns|mir|mich) …2 (beschämend|peinlich)',
      '(etwaige|eventuelle|allfällige|entstandene) ',
      '(umsonst|kostenlos|gratis) (bekommen|erhalten|dazu)',
    ],
  },
  {
    // The time, the trips and the calls that it took.
    sign: 'acknowledges',
    sentence: 'statement',
    phrase: [
      `^ ${NUMBER} ${TIME} (lang)? (ohne|im Ungewissen|in der Warteschleife|auf der Baustelle|Warten|Lärm|Wartezeit|Funkstille|Stillstand|hingehalten|Ungewissheit)`,
      `${NUMBER} ${TIME} …6 (ist|sind|war|waren) …2 (zu lang|zu lange|viel zu lang|viel zu lange|eine Zumutung|lang|sehr lang|eindeutig|deutlich)`,
      '(zweimal|dreimal|viermal|fünfmal|mehrmals|ein zweites Mal|ein drittes Mal|zum zweiten Mal|zum dritten Mal|immer wieder|schon wieder) …8 (ist|war) …3 (zu viel|zweimal|einmal|nicht in Ordnung|ärgerlich|eine Zumutung|kein)',
      'dass (Sie|du|ihr) …8 (zweimal|dreimal|viermal|fünfmal|mehrmals|mehrfach|wiederholt|so lange|so lang|derart lange|tagelang|wochenlang|stundenlang|extra|selbst|erst|umsonst|vergeblich|noch einmal|nochmals|ein zweites Mal|ein drittes Mal|deswegen|deshalb|jetzt|nun) …6 (mussten|musstest|müssen|musst|warten|gewartet)',
      'dass (Sie|du|ihr) …8 (nachfragen|nachhaken|anrufen|nachtelefonieren|hinterherlaufen|hinterhertelefonieren|warten|erklären|umsonst kommen|herumlaufen|zurückfahren|frieren|draussen stehen|draußen stehen|schreiben) (mussten|musstest|müssen|musst)',
      '(das|so etwas|so was|sowas|dies) (darf|sollte|dürfte|soll|hätte) (niemand|niemandem|kein|keinem|keine|keiner|Ihnen|dir) …4 (zumuten|zugemutet|passieren|widerfahren|erleben|müssen|warten|erfahren)',
      '(hätten|hättest|haben|hast) (Sie|du) …4 (Besseres|mehr|eine bessere|eine schnellere|eine klare|eine ehrliche|anderes|nicht) …3 verdient',
      '(Sie|du) (hätten|hättest|haben|hast) …4 (Besseres|mehr|eine bessere|eine schnellere|eine klare|eine ehrliche|anderes|nicht) …3 verdient',
    ],
    unless: [
      '(falls|wenn|ob|damit|bevor|sodass) (Sie|du) ',
      '(damit|ohne) …4 (dass)? (Sie|du) …8 (müssen|mussten|musst)',
      '(nicht|nie) …3 (warten|anrufen|zu lang|zu lange|erklären) …2 (müssen|mussten|musst)',
      '(nicht|ja wohl) …1 zu viel',
      '(beachten|beachte|denken|denk|wissen) …3 , dass',
      '(bitte|leider) …3 , dass (Sie|du) …6 (müssen|musst)',
      '(Vorschrift|Bedingungen|AGB|Vertrag|steht) …6 , dass',
      '(überlebt|überleben|come on|halb so schlimm|kein Drama|kein Weltuntergang)',
      '^ (ein|eine|einen) ',
    ],
  },
  {
    // Illness, death and other sorrow.
    sign: 'acknowledges',
    sentence: 'statement',
    phrase: [
      'leid …1 zu (hören|lesen|erfahren) , dass',
      `(wünsche|wünschen) …3 (Ihnen|dir|euch|ihm|ihr|Ihrer|Ihrem|deiner|deinem) …6 (Besserung|Kraft|Genesung)`,
      '(gute|rasche|schnelle|baldige) (Besserung|Genesung) …2 (für|an|und|Ihrer|Ihrem)',
      '(mein|unser|herzliches|aufrichtiges|tiefes) (Beileid|Mitgefühl|Anteilnahme)',
      `(tut|tuts) …2 (mir|uns) …4 leid …4 (um|wegen|mit|für) …1 (Ihren|Ihre|Ihrer|Ihrem|Ihr|dein|deine|deiner|deinem|deinen) …1 ${DEAR}`,
      '(hoffe|hoffen) …3 , (dass)? (es|die|der|das|Ihr|Ihre|dein|deine) …6 (besser|Schmerzen|Verletzung|Wunde|erholt|verheilt|gut verheilt|überstanden|nichts passiert|bald wieder)',
      '(zum Glück|Gott sei Dank|glücklicherweise) …8 (nichts passiert|gemerkt|bemerkt|unverletzt|gut ausgegangen|niemand verletzt)',
    ],
    unless: [
      'dass …6 (unzufrieden|nicht zufrieden|nicht gefallen|nicht gefällt|Erwartungen|enttäuscht|Anlass)',
      '(hoffe|hoffen) …3 , (dass)? …8 (Lösung|weiterhelfen|geholfen|Verständnis|Antwort|beantwortet|zufrieden|beim nächsten|gefallen|wiedersehen|wieder (begrüssen|begrüßen|sehen))',
    ],
  },
  {
    // Words about what happened, without the customer in them: they count where they say again what the message says.
    sign: 'address',
    sentence: 'statement',
    phrase: [
      `^ …1 ${NUMBER} ${TIME} …1 (ohne|im|in|auf|bei|mit|Warten|Wartezeit)`,
      '^ (zweimal|dreimal|viermal|mehrmals) ',
      '(darf|dürfen|dürfte|sollte|sollten) …3 (nicht|kein|keine|keinen|nie|niemals) ',
      '(ist|war|sind|waren) …4 (zu entschuldigen|unentschuldbar|inakzeptabel|gefährlich|ärgerlich|unzumutbar|eine Zumutung|das Letzte|ein Unding|bitter|unangenehm|beschämend|zu viel|kein Zustand|nicht in Ordnung)',
      '(entspricht|entsprechen) nicht …1 (dem|unserem|unseren|den|der)',
      '^ (stimmt|richtig|tatsächlich|in der Tat) /',
      '^ (Ihr|Ihre|dein|deine) …6 (liegt|liegen) …2 vor',
      '^ …6 (steht|fehlt|läuft|tropft|streikt|hängt|stockt|klemmt) …2 seit ',
      '(war|waren|wurde|wurden) …2 (für|auf|bis|am) …3 (zugesagt|versprochen|angekündigt|vereinbart|angesagt|abgemacht)',
      `^ …2 (mit|ohne|bei|vor|nach) …8 zu (stehen|warten|sitzen|frieren|schlafen|liegen|hören|finden|lesen) `,
    ],
    unless: [
      '(gern|gerne|bitte|kostenlos|erstatten|erstatte|überweise|überweisen|gutschreiben)',
      '(laut|gemäss|gemäß|leider|jedoch|allerdings|bekanntlich)',
      '(können|kann|könnte) (wir|ich) …6 (nicht|kein|keine)',
      '(darf|dürfen|dürfte|sollte|sollten) …2 (wir|ich|Sie|du|man|ihr)',
      '(wir|ich|Sie|du|man|ihr) (darf|dürfen|darfst|dürfte|sollte|sollten|solltest)',
    ],
  },
];
