/** German conversations without a quarrel: plain questions, and a message that needs a person. */
import type { Scenario } from '../../../core/practice/scenario';

export const questions: readonly Scenario[] = [
  {
    id: 'de-rueckgabe-geoeffnet',
    lang: 'de',
    region: 'CH',
    situation: 'question',
    customer: 'Claudia Imhof',
    subject: 'Rückgabe auch mit offener Verpackung?',
    messages: [
      {
        from: 'customer',
        hoursAgo: 3.9,
        text: 'Guten Tag\n\nIch habe bei Ihnen Kopfhörer gekauft und sie einmal kurz ausprobiert. Leider drücken sie mich an den Ohren. Kann ich sie noch zurückgeben, obwohl die Verpackung schon offen ist? Und muss ich das Porto selber zahlen?\n\nVielen Dank und freundliche Grüsse\nClaudia Imhof',
      },
    ],
    starter:
      'Sehr geehrte Frau Imhof\n\nVielen Dank für Ihre Anfrage, die wir gerne wie folgt beantworten. Hätten Sie unsere AGB gelesen, wüssten Sie, dass die Frist 30 Tage beträgt. Ohne Originalkarton nehmen wir nichts zurück.\n\nFür das Porto wenden Sie sich bitte an die Filiale.\n\nIch schicke Ihnen morgen den Rücksendeschein.\n\nFreundliche Grüsse\nIhr Kundendienst',
    followUps: [
      {
        calmer:
          'Guten Tag\n\nHerzlichen Dank, genau das wollte ich wissen. Dann packe ich sie heute noch ein. Muss das Kabel auch mit in die Schachtel?\n\nClaudia Imhof',
        waiting:
          'Guten Tag\n\nVielen Dank. Ganz klar ist es mir noch nicht: Gilt das auch, wenn die Verpackung schon offen ist? Und wie ist es mit dem Porto?\n\nClaudia Imhof',
        sharper:
          'Guten Tag\n\nIch habe eine einfache Frage gestellt und komme mir jetzt vor, als hätte ich etwas angestellt. Kann ich die Kopfhörer nun zurückgeben oder nicht?\n\nClaudia Imhof',
      },
      {
        calmer: 'Besten Dank und einen schönen Tag!',
        waiting: 'Danke. Ich probiere es einmal so.',
        sharper: 'Schon gut, ich verkaufe sie im Internet. Adieu.',
      },
    ],
  },
  {
    id: 'de-training-mit-knieschiene',
    lang: 'de',
    region: 'DE',
    situation: 'question',
    customer: 'Mehmet Aydin',
    subject: 'Vertrag pausieren nach Knie-OP',
    messages: [
      {
        from: 'customer',
        hoursAgo: 6.6,
        text: 'Hallo zusammen,\n\nich bin seit zwei Jahren bei euch im Studio, meistens frühmorgens. Jetzt bekomme ich am 8. eine neue Kniescheibe und darf drei Monate nicht trainieren. Kann ich den Vertrag so lange pausieren? Und wenn ja, was braucht ihr dafür von mir?\n\nViele Grüße\nMehmet Aydin',
      },
    ],
    starter:
      'Sehr geehrter Herr Aydin,\n\nvielen Dank für Ihre Anfrage. Grundsätzlich ist eine Pause bei uns nicht vorgesehen, wie Sie Ihrem Vertrag entnehmen können. Ausnahmen machen wir nicht.\n\nBitte wenden Sie sich mit einem Attest an unsere Zentrale.\n\nIch sende Ihnen bis Freitag die AGB zu.\n\nIhr Studio-Team',
    followUps: [
      {
        calmer:
          'Super, danke für die schnelle Antwort! [{when} passt gut, da bin ich noch zu Hause.] Darf ich in der Pause trotzdem in die Sauna? Mein Arzt meint, ab Woche sechs.',
        waiting: 'Danke, aber was heißt das jetzt? Pausiert der Beitrag ab dem 8., oder muss ich noch etwas schicken?',
        sharper:
          'Schade. Ich wollte nur kurz wissen, ob das geht, und fühle mich jetzt wie ein Bittsteller. Ist eine Pause möglich, ja oder nein?',
      },
      {
        calmer: 'Top, dann bis zum Frühling. Grüße an die Frühschicht!',
        waiting: 'Alles klar, dann warte ich auf eure Nachricht.',
        sharper: 'Dann kündige ich zum Jahresende, das ist einfacher.',
      },
    ],
  },
  {
    id: 'de-vertrag-nach-todesfall',
    lang: 'de',
    region: 'AT',
    situation: 'other',
    customer: 'Maria Leitgeb',
    subject: 'Handy von meinem Mann',
    messages: [
      {
        from: 'customer',
        hoursAgo: 23.5,
        text: 'Guten Tag,\n\nmein Mann Josef ist am 3. dieses Monats verstorben. Das Handy und das Internet sind auf seinen Namen gelaufen, er hat sich immer um diese Dinge gekümmert. Ich kenne mich da leider gar nicht aus. Auf seiner Mobilbox hört man noch seine Stimme, und ich möchte nicht, dass die einfach gelöscht wird. Bitte schreiben Sie mir, was Sie von mir brauchen.\n\nMaria Leitgeb',
      },
    ],
    starter:
      'Sehr geehrter Kunde,\n\nwir haben Ihr Anliegen erhalten. Für eine Vertragsübernahme müssen Sie zwingend das Formular VÜ-7 sowie die Sterbeurkunde einreichen. Unvollständige Unterlagen können wir nicht bearbeiten.\n\nFür die Mobilbox ist der technische Dienst zuständig.\n\nIch schicke Ihnen das Formular bis Mittwoch.\n\nIhr Kundenservice',
    followUps: [
      {
        calmer:
          'Ich danke Ihnen herzlich, das war sehr lieb geschrieben. [{when}, das merke ich mir.] Meine Tochter hilft mir mit den Papieren. Und die Aufnahme von der Mobilbox, kann man die irgendwie aufheben?',
        waiting:
          'Danke für Ihre Antwort. Ich weiß jetzt leider noch immer nicht, womit ich anfangen soll. Was brauchen Sie zuerst von mir?',
        sharper:
          'Ich habe das dreimal gelesen. Das klingt, als wäre mein Mann eine Nummer gewesen. Gibt es bei Ihnen jemanden, mit dem ich reden kann?',
      },
      {
        calmer: 'Jetzt ist mir leichter. Vergelt’s Gott.',
        waiting: 'Ich warte dann auf Ihre Nachricht.',
        sharper: 'Meine Tochter wird sich bei Ihnen melden. Mir ist das zu viel.',
      },
    ],
  },
];
