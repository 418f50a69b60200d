/** German conversations of weight: a parting that was decided, a threat, despair. Written with care, without detail. */
import type { Scenario } from '../../../core/practice/scenario';

export const serious: readonly Scenario[] = [
  {
    id: 'de-zusammenarbeit-endet',
    lang: 'de',
    region: 'CH',
    situation: 'ending',
    customer: 'Peter Hürlimann',
    subject: 'Ihr Anruf von gestern',
    messages: [
      {
        from: 'customer',
        hoursAgo: 168.3,
        text: 'Wie oft muss ich Ihnen den Flyer noch erklären? Ihre Praktikantin hat von Tuten und Blasen keine Ahnung, das habe ich ihr am Telefon auch so gesagt. Ich erwarte bis morgen früh alles neu, gratis.\n\nP. Hürlimann',
      },
      {
        from: 'agent',
        hoursAgo: 25.2,
        text: 'Guten Tag Herr Hürlimann\n\nDanke, dass Sie sich heute für das Gespräch mit meiner Leiterin, Frau Keel, und mir Zeit genommen haben. Wie wir Ihnen gesagt haben, hat die Geschäftsleitung entschieden, die Zusammenarbeit zu beenden. Die schriftliche Bestätigung mit allen Daten bekommen Sie von mir.\n\nFreundliche Grüsse\nLea Brunner',
      },
      {
        from: 'customer',
        hoursAgo: 0.6,
        text: 'Guten Tag\n\nDas war gestern ja deutlich. Bevor ich es meinen Leuten sage, hätte ich es gern schwarz auf weiss: auf wann hören Sie auf, und was ist mit dem Katalog, der schon halb fertig ist? Ohne den Katalog stehen wir an der Messe im Dezember mit leeren Händen da. Und die Bilddaten gehören uns.\n\nP. Hürlimann',
      },
    ],
    starter:
      'Sehr geehrter Herr Hürlimann\n\nLeider müssen wir die Zusammenarbeit mit Ihnen beenden, das haben Sie sich mit Ihrem Verhalten selber zuzuschreiben. Wer so mit jungen Leuten umgeht, muss sich nicht wundern.\n\nDen Katalog machen wir vielleicht noch fertig, mal sehen. Falls Sie sich ändern, können wir nächstes Jahr gern wieder reden.\n\nIch schicke Ihnen die Daten bis Freitag.\n\nFreundliche Grüsse\nLea Brunner',
    followUps: [
      {
        calmer:
          'Guten Tag\n\nGut, das ist klar und fair. Dass der Katalog fertig wird, ist für mich das Wichtigste. An wen schicken Sie die Bilddaten, an mich oder an die Druckerei?\n\nP. Hürlimann',
        waiting:
          'Guten Tag\n\nDas ist mir zu ungefähr. Auf welches Datum endet es, und wird der Katalog fertig?\n\nP. Hürlimann',
        sharper:
          'Guten Tag\n\nSo habe ich mir das nicht vorgestellt. Ich will ein Datum, den Katalog und meine Daten. Ist das so schwer?\n\nP. Hürlimann',
      },
      {
        calmer: 'In Ordnung. Dann trennen wir uns wenigstens anständig.',
        waiting: 'Ich nehme es zur Kenntnis und warte auf den Katalog.',
        sharper: 'Dann soll das Ihre Geschäftsleitung mit mir fertig machen.',
      },
    ],
  },
  {
    id: 'de-gesperrtes-konto',
    lang: 'de',
    region: 'DE',
    situation: 'threat-violence',
    customer: 'Uwe Lindner',
    subject: 'Konto gesperrt, dritte Nachricht',
    messages: [
      {
        from: 'customer',
        hoursAgo: 3.2,
        text: 'Seit zwei Wochen ist mein Konto gesperrt, und jeder von Ihnen erzählt mir etwas anderes. Die Miete ist geplatzt, meine Tochter fragt, warum der Kühlschrank leer ist. Ich weiß, wo Ihre Filiale ist und wann Sie abends abschließen. Wenn das Geld bis Freitag nicht da ist, komme ich vorbei, und dann passiert etwas.',
      },
    ],
    followUps: null,
  },
  {
    id: 'de-dritte-mahnung',
    lang: 'de',
    region: 'AT',
    situation: 'self-harm',
    customer: 'Thomas Wieser',
    subject: 'Ihre dritte Mahnung',
    messages: [
      {
        from: 'customer',
        hoursAgo: 11.4,
        text: 'Guten Abend,\n\nheute ist Ihre dritte Mahnung gekommen. Ich habe im Frühjahr die Arbeit verloren und seitdem alles versucht, das können Sie mir glauben. Ich kann nicht mehr und sehe keinen Ausweg. Es wäre für alle leichter, wenn es mich nicht mehr gäbe. Sie brauchen mir nicht mehr zu schreiben.\n\nThomas Wieser',
      },
    ],
    followUps: null,
  },
];
