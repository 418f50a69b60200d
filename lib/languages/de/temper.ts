/** What tells lost temper in German without a pattern. No word whose ß the capitals hide: taken back, it would be misspelt. */
import type { TemperLists } from '../../core/language';

const words = (list: string): readonly string[] => list.split(/\s+/);

export const TEMPER: TemperLists = {
  shouted: words(
    `nie niemals nicht nichts nein kein keine keinen keinem keiner keinerlei sofort jetzt endlich bitte noch nochmal nochmals erneut
    immer einmal zweimal dreimal mehrfach bereits schon zuerst richtig genau selbst selber gar ganz wirklich eigentlich unbedingt
    ausdruecklich lesen lies liest gelesen denken nachdenken schreiben schreibt zahlen zahlst warten wartet packen hoeren aufhoeren verstehen verstanden
    begreifen muss musst muessen sollen duerfen darf stopp halt schluss genug weg falsch unmoeglich niemand alles alle warum wieso unterlassen`,
  ),
  nouns: words(
    `anleitung rechnung frist mail nachricht antwort fehler schuld geld tag ton problem beschwerde vertrag kunde kunden mal ende finger vertragsbedingungen
    formular unterlagen termin termine telefonnummer zollnummer stecker grund gruende regeln`,
  ),
  friendly: words(
    'danke dank vielen gern gerne guten gute herzlichen freundlichen gruss gruesse liebe lieben hallo willkommen',
  ),
  mild: words(
    'der die das den dem des und zum zur von vom fuer mit bei aus auf ein wer bis war was hier heute morgen gestern oder ohne nach unter ueber durch gegen beim jede jeder jedes zwei drei beide beiden',
  ),
  labelled: words(
    'taste knopf schalter schaltflaeche feld button option klicken klick druecken tippen sms wort stichwort schild aufschrift spalte',
  ),
  joyful: words(
    `danke dank dankeschön dankeschoen hallo hi hey moin willkommen glueckwunsch glueckwuensche gratulation gratuliere gratulieren freuen freue freut freude
    cool super klasse spitze juhu hurra prima wunderbar alles liebe frohe frohes weihnachten ostern geburtstag fest gruesse geschenkt`,
  ),
  possessives: words(
    'ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines euer eure euren eurem eurer',
  ),
  belittled: words(
    `problem probleme problemen anliegen beschwerde beschwerden argument argumente argumenten notfall notfaelle notfaellen schaden schaeden
    beweis beweise beweisen beweisfoto beweisfotos kritik experte experten expertin expertise fachwissen fachmann gutachten gutachter wissen erfahrung
    erfahrungen erklaerung erklaerungen geschichte version wahrheit fakten recht rechte anwalt frist ultimatum reklamation reklamationen mangel maengel
    defekt logik frage fragen wunsch wuensche forderung forderungen bewertung recherche zeugen zeuge vorschlag vorschlaege idee ideen hinweis hinweise`,
  ),
  notes: {
    capitals: 'Wörter in Versalien lesen sich wie lautes Rufen; klein geschrieben wirken sie ruhiger.',
    exclamation: 'Viele Satzzeichen hintereinander klingen erregt; eines genügt.',
    'quotation-marks': 'Die Anführungszeichen stellen das Wort in Frage; ohne sie bleibt es sachlich.',
    emoji: 'Dieses Emoji kann spöttisch oder genervt ankommen; ein Satz sagt es besser.',
  },
  models: [
    'Das sehe ich mir gern noch einmal genau an.',
    'Ich merke, dass hier noch etwas offen ist, und helfe gern weiter.',
  ],
};
