/** Threats by a condition and a word of harm, and the idioms of those who settle a score themselves. */
import type { SignalCue } from '../../../core/situations/message-signals';
import { NOT_MEANT } from './violence-acts';

const OR_ELSE =
  '(sonst|andernfalls|ansonsten|oder|wenn|falls|sollte|sollten|solange|bis|bevor|entweder|nächste Mal|nächstes Mal|nächsten Mal|noch einmal|nochmal|noch mal|nächste|nächster|wehe|Wehe|sofern|dann|denn|wann|bald)';
const HARMLESS_ILLS: readonly string[] = [
  '(mein|meine|meinen|meinem|meiner|meines|unser|unsere|unserem|unseren|unserer) …3 (<kin>|Patient*|Haut|Rücken|Fuß|Herz|Knie|Zähne|Zahn|Kiefer|Auge)',
  '(mir|mich|uns) …6 (weh|Schmerzen|gebrochen|verletzt|geschlagen|operier*|passiert)',
  '(ich|wir) (habe|hab|haben|hatte|hatten|bin|war|liege|lag|muss|musste|leide) …6 (Schmerzen|Krankenhaus|Spital|Notaufnahme|Rollstuhl|Krücken|Gips|Zahnarzt|Blut|gebrochen|Operation|Kiefer|Koma|Intensivstation|sterben)',
  '(habe|hab|haben|hatte|bin|war|leide|lag) (ich|wir) …6 (Schmerzen|Krankenhaus|Spital|Notaufnahme|Rollstuhl|Krücken|Gips|Zahnarzt|Blut|gebrochen|Kiefer|Koma)',
  '(Patient*|Praxis Dr|Befund*|Röntgen*|OP|Operation|Krankenkasse|Pflegegrad|Rezept|Verordnung|Arzttermin|Unfallversicherung|verstorben*|gestorben|Beisetzung|Urne*|Grabpflege|Schmerzmittel|Schmerztabletten|Blutbild|Blutwerte|Blutspende|Blutdruck*|Blutzucker*|Haltestelle|Ausstieg|Zugang|barrierefrei)',
  '(Licht|Lampe|*laterne*|Kerze*|Ofen|Kamin|Grill|Heizung|CD|DVD|Lämpchen|Leuchte*|LED|Anzeige|Kontrollleuchte|Herd|Kocher|Brenner|Feuerwehr|Feuermelder|Rauchmelder|Feuerschale|Versicherung|Brandschutz|Feuerwerk|Tankstelle|Benzinpreis*|Rasenmäher|Akku)',
  '(Bombenangebot*|Bombenwetter|Bombenentschärf*|Bombenfund|Badebombe*|Weltkrieg*|Nachrichten|Zeitung gelesen)',
  '(Hüfte|Bescheinigung|Attest|krankgeschrieben|Ast|Fällung|bösen Kommentar)',
  '(Nachbar|Bruder|Kollege|Mann|Typ) …3 (hat|haben) (mir|mich)',
  '(Ast|Kreuzung|Gerüst|Straße|Schlagloch|Ampel)',
  '(wünsche|wünsch) (Ihnen|euch)',
  '<goods>',
];

export const violenceUltimatums: readonly SignalCue[] = [
  {
    kind: 'violence',
    phrase: [`${OR_ELSE} && (<you>|<staff>) && [<danger>]`],
    unless: [
      ...NOT_MEANT,
      ...HARMLESS_ILLS,
      '(ich|wir) …3 (sterbe|sterben|verhungern|verrecke)',
      'vor (Neugier|Lachen|Hunger|Langeweile|Scham|Hitze|Durst)',
      '(auf|gegen) (Granit|die Wand)',
      '(Vorschlag|vorschlagen|vorgeschlagen|schlagen …6 vor|Alarm schlagen|schlagen Sie|Faust (Teil|von Goethe)|Kostenvoranschlag|geschlagen geben|auf den Tisch)',
    ],
  },
  {
    kind: 'violence',
    phrase: [
      '[(Ihr|dein|euer|sein|Ihre|deine|eure|seine) (Leben|Gesundheit|Familie|Kinder|Knochen|Zähne) …3 (lieb|teuer|wichtig|heilig|etwas wert)]',
      '[(lebt|leben|lebst) …3 gefährlich] && (<you>|<staff>|wer)',
      '[um (Ihre|eure|deine|seine|Ihr|dein|euer|sein) (Gesundheit|Sicherheit|Leben|Familie|Kinder|Leib) …3 (fürchten|sorgen|Sorgen|bangen|zittern|Angst)]',
      '[Leib und Leben]',
      '[(um|bis) …4 (Gnade|Mama) …3 (winsel*|bettel*|fleh*|schrei*)]',
      '[(wirst|werdet|werden) …3 (winseln|betteln|flehen|schreien|kriechen|wimmern)]',
      '[(niemand|keiner) …3 (Sie|dich|euch|ihn) …2 (schreien|schrein) (hören|hört)?]',
      '[(vogelfrei|Kopfgeld|zum Abschuss|Genickschuss|Kopfschuss|Scheiterhaufen|Guillotine|Schafott|Galgen|kastrier*|entmannt)] && (<you>|<staff>|gehört|gehören|seid|sind)',
      '[(mache|mach|machen) (ich|wir)? …1 (Jagd auf|kurzen Prozess)] && (<you>|<staff>|ich)',
      '[(Massaker|Gemetzel|Amoklauf|Geiselnahme|Attentat|Blutrausch|Killer|Auftragsmörder|Selbstjustiz)] && (ich|<you>) && (werde|wird|gibt|bald|nächste*|sonst|wenn|kommt|schick*|mache|kenne|übe|beauftrag*)',
      '[(zum Krüppel|zu Krüppeln|querschnittsgelähmt|ins Koma|krankenhausreif|zu Klump|zu Matsch|zu Brei|zu Hackfleisch|windelweich|in Stücke|in der Luft zerreiß*|den Hals rum|an die Eier|in den Arsch treten)] && (<you>|<staff>|ihn|ich)',
      '(<you>|<staff>) && [(blaues Auge|Veilchen|Platzwunde*|Schädelbruch|Kieferbruch|Knochenbrüche|Gehirnerschütterung)] && (verpass*|krieg*|bekomm*|schlag*|gibt|handel*|sonst|wenn|dann|erwart*|besorg*|schenk*)',
      '[(eine|meine|die|der) (Lektion|Abreibung|Quittung|Strafe|Rechnung) …3 (erteil*|verpass*|mit Blut|am eigenen Leib)]',
      '[am eigenen (Leib|Leibe|Körper) (spüren|erfahren|merken|fühlen)] && (<you>|<staff>) && (werden|wirst|werdet|wird|sollen|sollst)',
      '[(unter die Räder|überrolle|überfahre|anfahre|zu Tode|totgefahren)] && (<you>|<staff>|ich) && (ich|werde|wenn|sonst|nächste*)',
      '[(wird|werd|wirds) …3 (blutig|richtig blutig|sehr schmerzhaft|tödlich)] ',
      '[(erledige|erledig|beseitige|kille|kill|liquidiere|eliminiere|verkloppe|verklopp|vertrimme|versohle|klatsche|boxe|box|würge|würg|skalpiere|foltere|verbrenne|grille|ersäufe|ertränke|verscharre|vergrabe) (ich|i|wir) …2 (Sie|dich|euch|ihn|den|jeden|alle|deine|eure|Ihren|Ihre|di|eich)]',
      '(ich|i|wir) && [(Sie|dich|euch|ihn|jeden …3|den <staff>|Ihren <staff>|euren <staff>) …4 (erledigen|beseitigen|killen|liquidieren|eliminieren|verkloppen|vertrimmen|versohlen|würgen|foltern|verbrennen|ersäufen|ertränken|verscharren|vergraben|aufspüren|heimsuchen|wegputzen|wegpusten|plattmachen|kaltstellen|rasieren|schlitzen)]',
    ],
    unless: [
      ...NOT_MEANT,
      '(Auftrag|Aufgabe*|Anliegen|Formular*|Papierkram|Unkraut|Aufträge|Einkäufe|Handy|Router|Konkurrenz)',
      '(mir|mich|uns) …3 (lieb|wichtig|zerrissen)',
      '(Reifen|Fahrer …4 abgefahren*)',
      '(ist|sind) mir',
    ],
  },
];
