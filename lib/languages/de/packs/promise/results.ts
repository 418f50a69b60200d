/** German promises of a result by a day: the cough is gone, the exam passed, all as good as new. */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, HEDGED, NOT_IN_HAND, PERFECT, SEALED, TOO_FAST } from './shared';

const OPEN = [
  '^ (wenn|falls|ob|sofern|sobald|sollte|sollten|bitte|besteht|bestehst|bestehen|schafft|schaffst|schaffen)',
  '(falls|sofern|sobald|hoffe|hoffen|bitte|drücke|drück|wünsche|wünschen|war|waren|wurde|wurden|hatte|hatten|gestern|bereits|meist|oft|viele|vielen|manche|manchen|ob)',
  '(wenn|dass|damit) (Sie|du|das|es|er|alles|sich|Ihr|dein) …12 $',
] as const;
const SELF = ['(ich|wir)'] as const;
const LIKELY = ['voraussichtlich {was}', 'nach unserer Erfahrung {was}'] as const;

export const results = [
  {
    id: 'nach-drei-tagen-weg',
    phrase: [
      '<zeitraum> …8 (ist|sind|bist|seid) …8 [was:(weg|los|verschwunden|Geschichte|vorüber|vergessen|ausgestanden|überstanden|abgeheilt|verheilt|geheilt|fieberfrei|schmerzfrei|wie neu|runter|herunten|raus|Schnee von gestern|wie weggeblasen|wie weggezaubert|in Luft aufgelöst)]',
      '(ist|sind|bist|seid) …8 <zeitraum> …3 [was:(weg|los|verschwunden|Geschichte|vorüber|vergessen|ausgestanden|überstanden|abgeheilt|verheilt|geheilt|fieberfrei|schmerzfrei|wie neu|runter|herunten)] $',
      '(ist|sind|bist|seid) (das|der|die|dein|deine|Ihr|Ihre|Sie|du|alle|alles) …8 <zeitraum> …3 [was:(weg|los|verschwunden|vorüber|vergessen|abgeheilt|verheilt)] $',
      '<zeitraum> …3 (klingt|heilt) …6 [was:((vollständig|komplett|ganz|restlos|völlig) (ab|aus))]',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OPEN,
      ...SELF,
      '(Frist|Aktion|Angebot|Widerruf|Rabatt|Testphase|Probezeit|Urlaub|Ferien|Unterlagen|Paket|Brief|Sendung|Ware|Mail|Rechnung|Newsletter|Löschung|Konto)',
      '(beim Arzt|unterwegs|Kollege|Kollegin|Chef|Chefin)',
    ],
    better: LIKELY,
    note: 'Wie rasch es vergeht, ist verschieden. Was ist üblich?',
    flags: [
      'Nach drei Tagen ist der Husten weg.',
      'Bis zum Wochenende sind deine Pickel Geschichte.',
      'Ihre Krämpfe sind Sie spätestens nächste Woche los.',
      'Die Entzündung ist bis Sonntag abgeheilt.',
    ],
    passes: [
      'Nach zwei Wochen ist die Frist vorüber.',
      'Wenn der Husten nach drei Tagen nicht weg ist, gehen Sie bitte zum Arzt.',
      'Nach drei Tagen ist die Schwellung meist weg.',
    ],
  },
  {
    id: 'spuk-vorueber',
    phrase: [
      '(ist|wäre) (der Spuk|der ganze Spuk|das Theater|das ganze Theater|der Zauber|der Albtraum|der Alptraum) …4 [was:(vorbei|vorüber|zu Ende|ausgestanden|überstanden|aus)]',
      '(damit|danach|hinterher) (ist|sind) (das|der|die) (<wort>) [was:(weg|verschwunden|Geschichte|vom Tisch|aus der Welt)] $',
      '(damit|danach|hinterher) (ist|sind) (das|der|die) (<wort>) [was:(weg|verschwunden|Geschichte|vom Tisch|aus der Welt)] ,',
      '(sind|bist|seid) (Sie|du|ihr) …6 (damit|dann|danach)? …3 [was:los] $',
      '(damit|danach|hinterher) (sind|bist|seid) (Sie|du|ihr) …6 [was:los]',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OPEN,
      ...SELF,
      '(Vertrag|Meldung|Fenster|Mail|Haken|was|schon|Forderung|Mahnung|Betrag|Rechnung|Sache|Buchung|Gebühr|Thema)',
    ],
    better: ['hoffentlich {was}', 'nach unserer Erfahrung {was}'],
    note: NOT_IN_HAND,
    flags: ['Nach dem Gespräch ist der Spuk vorüber.', 'Damit ist das Brummen weg.', 'Damit sind Sie den Marder los.'],
    passes: ['Damit ist die Mahnung vom Tisch.', 'Löschen Sie den Haken, danach ist das Fenster weg.', 'Sind Sie schon los?'],
  },
  {
    id: 'hast-du-bis-dann-geschafft',
    phrase: [
      '<zeitraum> …3 (hast|haben|hat) (du|Sie|er|sie|ihr) …6 [was:(gefunden|verkauft|vermietet|aufgeholt|bestanden|vergessen|gelernt|gewonnen|geschafft|abgenommen|verdoppelt|wieder drin|runter|herunten|den Lappen|den Führerschein|im Kasten|vom Hals|in der Tasche)]',
      '(<zeitraum>|nach dem <wort>|nach der <wort>|dann) …4 (haben|hast) (Sie|du|wir) …6 [was:(Ihre Ruhe|deine Ruhe|Ruhe|einen Käufer|einen Nachmieter|einen Mieter|den Zuschlag|den Job|die Stelle|die Wohnung)] $',
      '(einen|den) (Käufer|Nachmieter|Mieter|Abnehmer|Interessenten) …4 (finden|findest|haben|hast) (Sie|du|wir) …3 [was:<zeitraum>]',
    ],
    unless: [...HEDGED, ...DENIED, ...SEALED, ...OPEN, '(ich|Urlaub|Pause|Frist)'],
    when: { sentence: 'statement' },
    better: LIKELY,
    note: NOT_IN_HAND,
    flags: ['In drei Wochen hast du deine Traumfrau gefunden.', 'Bis zum Jahresende hat er das aufgeholt.', 'Einen Nachmieter finden Sie in zwei Tagen.'],
    passes: [
      'Bis Freitag haben Sie die Rechnung gefunden?',
      'Wenn Sie bis Ostern einen Nachmieter finden, lösen wir den Vertrag.',
      'In zwei Wochen haben viele ihr Ziel geschafft.',
    ],
  },
  {
    id: 'wie-neugeboren',
    phrase: [
      '(<zeitraum>|<wann>|danach|damit|dann|nachher|hinterher|nach dem <wort>|nach der <wort>|ab <wochentag>|nach <wort> <wort>) …10 [was:(wie neu|wie neugeboren|wie weggezaubert|wie weggeblasen|wie geschmiert|wie am Schnürchen|wie am ersten Tag|wie eine Eins|wie ein Murmeltier|wie ein Adler|wie verwandelt|wie ausgewechselt|wie auf Schienen|wie Butter|wie ein Uhrwerk|wie im Bilderbuch|wie in der Reklame|wie in der Werbung|wie aus dem Ei gepellt|wie frisch (vom|aus der|aus dem) <wort>|wie aus (der)? Fabrik|wie ab Werk|wie mit (zwanzig|achtzehn|dreißig)|wie ein junger (Gott|Hund|Hüpfer)|wie ein Junger|wie ein junges Reh|wie jedes andere <wort>|besser als je zuvor|schöner als je zuvor)]',
      '(wirst|werden|wird|Sie werden|du wirst|ihr werdet) (du|Sie|er|sie|ihr|Ihr <wort>|Ihre <wort>|dein <wort>|deine <wort>)? …6 [was:(wie ein Murmeltier|wie neugeboren|wie ein Stein|wie auf Wolken|wie ein Adler|wie neu|wie ein Baby)]',
      '(schlafen|schlafe) (wirst|werden) (du|Sie) [was:(wie ein Murmeltier|wie ein Stein|wie ein Baby)]',
      '(geben|kriegen|bekommen|machen|steht|passt) …10 [was:(wie aus (der)? Fabrik|wie frisch vom <wort>|millimetergenau)]',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...SEALED,
      ...OPEN,
      '(gebraucht|Gebraucht*|Zustand|so gut wie neu|fast wie|nahezu|neuwertig|sieht aus)',
      '(nicht|kein) …4 wie',
    ],
    better: ['hoffentlich {was}', 'im besten Fall {was}'],
    note: PERFECT,
    flags: [
      'Nach drei Wochen laufen Sie wie ein junger Gott.',
      'Ab Freitag schliesst die Tür wie am ersten Tag.',
      'Bis zum Wochenende ist alles wie weggezaubert.',
      'Nach dem Antrag geht alles wie geschmiert.',
    ],
    passes: [
      'Das Ausstellungsstück ist gebraucht, sieht aber aus wie neu.',
      'Wenn Sie danach wie neugeboren aufwachen, freut uns das.',
      'Nach der Politur ist es nicht ganz wie neu.',
    ],
  },
  {
    id: 'bestehst-du',
    phrase: [
      '(bestehst|besteht|bestehen|packst|packt|schaffst|schafft|schaffen) (du|Sie|er|sie|ihr|Ihr <wort>|Ihre <wort>|dein <wort>|deine <wort>) [was:((die|den|das|dein|deine|Ihr|Ihre) …2 (*prüfung|*test|Führerschein|Abi|Abitur|Matura|*abschluss|TÜV|Quali|Aufnahme*|*examen))]',
      '(du|Sie|er|sie) (bestehst|bestehen|besteht|packst|schaffst|schaffen|schafft) [was:((die|den|das|dein|deine|Ihr|Ihre) …2 (*prüfung|*test|Führerschein|Abi|Abitur|Matura|*abschluss|TÜV|*examen))]',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, '(wenn|können|kannst|kann|müssen|musst)'],
    better: ['voraussichtlich {was}'],
    model: ['Mit dem Kurs sind die Aussichten auf die Prüfung gut.'],
    note: 'Eine Prüfung kann anders ausgehen. Was spricht dafür?',
    flags: ['Nach dem Kurs bestehst du die B2-Prüfung.', 'Mit diesen Unterlagen schaffen Sie die Prüfung.'],
    passes: ['Wenn du die Prüfung bestehst, melden wir dich zur nächsten an.', 'Besteht er die Prüfung, bekommt er das Zeugnis im Mai.'],
  },
  {
    id: 'schafft-jedes-kind',
    phrase: [
      '(findet|schafft|lernt|besteht|schwimmt|spricht|liest|fährt|gewinnt|nimmt) …8 [(jedes Kind|jeder Schüler|jede Schülerin|jeder Teilnehmer|jeder Anfänger|jede Anfängerin|jeder Hund|jeder Patient|jeder Kandidat|jeder Azubi|noch jeder|jeder einzelne|jede einzelne)]',
      '[(jedes Kind|jeder Schüler|jede Schülerin|jeder Teilnehmer|jeder Anfänger|jeder Hund|jeder Patient|jeder Kandidat|jeder Azubi)] …3 (findet|schafft|lernt|besteht|schwimmt|spricht|liest|fährt|gewinnt)',
      '(lädt|nimmt|stellt|will|wollen) …2 [(jeder (Arbeitgeber|Chef|Verlag|Personaler|Kunde|Lektor)|jede (Firma|Redaktion|Bank)|alle (Firmen|Arbeitgeber|Verlage))]',
      '[(jeder|jede|jedes) (Arbeitgeber|Chef|Verlag|Personaler|Lektor|Richter|Bank|Kasse|Prüfer)] …3 (lädt|nimmt|stellt|will|zahlt|bewilligt|genehmigt|versteht)',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OPEN,
      '(das|dies) (lernt|weiß|kann|versteht) jedes Kind',
      '(eigene|eigenen|Konto|App|Nummer|soll|darf|kann|muss|beaufsichtigt)',
    ],
    better: [],
    model: ['Die meisten schaffen es in dieser Zeit; wie es hier läuft, sehen wir nach den ersten Stunden.'],
    note: 'Alle schaffen es selten. Was ist üblich?',
    flags: [
      'In unserem Kurs schwimmt am Ende der Woche jedes Kind.',
      'Bei uns findet jeder Azubi seine Stelle.',
      'Mit diesem Lebenslauf lädt Sie jeder Arbeitgeber ein.',
    ],
    passes: [
      'Jedes Kind bekommt eine eigene Bahn.',
      'Die meisten Kinder schwimmen am Ende der Woche allein.',
      'In der App findet jeder Teilnehmer seine Gruppe.',
    ],
  },
  {
    id: 'verlaeuft-gut',
    phrase: [
      '(verläuft|fällt|geht|endet|läuft) …8 [was:(zu (Ihren|unseren|deinen|euren) Gunsten|positiv|glimpflich|komplikationslos)] (aus|ab)?',
      '(verläuft|verlaufen) …4 [(bestimmt|sicher|garantiert)? was:(ganz leicht|leicht|gut|ohne Komplikationen|reibungslos|problemlos|nach Plan)] $',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, '(wenn|bisher|ist|nicht)'],
    better: ['hoffentlich {was}', 'nach unserer Einschätzung {was}'],
    note: NOT_IN_HAND,
    flags: ['Das Urteil geht am Ende zu unseren Gunsten aus.', 'Die Geburt verläuft bei Ihnen ganz leicht.'],
    passes: ['Ob der Bescheid zu Ihren Gunsten ausgeht, ist offen.', 'Die Leitung verläuft unter dem Hof.', 'Wenn die Probe gut verläuft, beginnen wir.'],
  },
  {
    id: 'zack-fertig',
    phrase: [
      '[und (zack|schwupp|schwups|schwuppdiwupp|fertig|schon)] , (ist|sind|läuft|haben|hast|geht|funktioniert|passt) …3 (alles|wieder|das|es|Ihr|dein)',
      '/ [und (zack|schwupp|schwups)] ,? (ist|sind|läuft|haben|hast|geht) …3 (alles|wieder|das|es|Ihr|dein)',
      '(ist|sind) [(ein Klacks|ein Kinderspiel|ein Spaziergang|in einer halben Stunde erledigt|im Vorbeigehen erledigt)]',
      '(steht|bist|sind|ist|kommt|wird) …4 [(noch)? (in der gleichen|in derselben|in der selben|noch in der gleichen|noch in derselben) (Stunde|Minute)]',
    ],
    unless: [...HEDGED, ...DENIED, ...OPEN, ...SELF, '(nicht|kein|ärgerlich|zu|gesperrt|weg)'],
    better: [],
    model: ['Meist ist das nach dem Neustart wieder in Ordnung; wenn nicht, sehe ich es mir an.'],
    note: TOO_FAST,
    flags: ['Starten Sie den Router neu, und zack, ist alles wieder gut.', 'Die Verzollung ist ein Klacks.'],
    passes: ['Das ist kein Klacks, darum nehmen wir uns einen Tag.', 'Klicken Sie auf Speichern und fertig.'],
  },
] as const satisfies readonly Rule[];
