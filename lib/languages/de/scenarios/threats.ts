/** German conversations with a threat: to leave, to go to a lawyer, to tell everybody. */
import type { Scenario } from '../../../core/practice/scenario';

export const threats: readonly Scenario[] = [
  {
    id: 'de-wechsel-zur-konkurrenz',
    lang: 'de',
    region: 'CH',
    situation: 'threat-leave',
    customer: 'Reto Ammann',
    subject: 'Letzte Chance vor dem Wechsel',
    messages: [
      {
        from: 'customer',
        hoursAgo: 18.1,
        text: 'Grüezi\n\nSeit drei Wochen fällt bei uns jeden Abend um acht das Netz aus, immer dann, wenn die ganze Familie daheim ist. Ich habe zweimal angerufen, beide Male hiess es, man schaue das an. Ein anderer Anbieter hat mir jetzt ein Angebot gemacht, 20 Franken günstiger und mit gratis Router. Sagen Sie mir bis Ende Woche, was Sie mir bieten, sonst bin ich weg.\n\nReto Ammann',
      },
    ],
    starter:
      'Grüezi Herr Ammann\n\nBesten Dank für Ihr Mail, Ihre Zufriedenheit liegt uns am Herzen. Einen Rabatt können wir Ihnen leider nicht geben. Wenn Ihnen das Angebot der Konkurrenz besser gefällt, dann kündigen Sie eben.\n\nDie Ausfälle kommen nie wieder vor.\n\nIch lasse die Leitung messen und melde mich bis Freitag um 10 Uhr bei Ihnen.\n\nFreundliche Grüsse\nNadja Frei',
    followUps: [
      {
        calmer:
          'Grüezi\n\nDas ist die erste Antwort, die nicht nach Warteschlaufe klingt. [{when} also, gut.] Mir geht es eigentlich gar nicht um die 20 Franken, mir geht es um den Abend mit der Familie. Wenn ihr die Ursache findet: Bekomme ich dann etwas Schriftliches?\n\nReto Ammann',
        waiting:
          'Grüezi\n\nDas habe ich so ähnlich schon zweimal gehört. Was passiert jetzt konkret mit meiner Leitung, und bis wann?\n\nReto Ammann',
        sharper:
          'Grüezi\n\nDa bin ich elf Jahre Kunde, und dann so etwas. Das Formular der anderen liegt vor mir. Haben Sie mir noch etwas zu sagen oder nicht?\n\nReto Ammann',
      },
      {
        calmer: 'Gut, dann bleibe ich einmal. Danke für die ehrliche Auskunft.',
        waiting: 'Ich schaue mir das bis Ende Woche an und entscheide dann.',
        sharper: 'Die Kündigung ist unterschrieben. Bitte bestätigen Sie den Eingang.',
      },
    ],
  },
  {
    id: 'de-frist-vom-anwalt',
    lang: 'de',
    region: 'DE',
    situation: 'threat-legal',
    customer: 'Dr. Sabine Rauch',
    subject: 'Letzte Frist vor Einschaltung meines Anwalts',
    messages: [
      {
        from: 'customer',
        hoursAgo: 44.7,
        text: 'Sehr geehrte Damen und Herren,\n\nIhr Monteur hat beim Einbau der Küche unser Parkett auf einer Länge von zwei Metern zerkratzt. Fotos liegen Ihnen seit dem 2. des Monats vor, eine Antwort habe ich bis heute nicht erhalten. Ich fordere die Übernahme der Kosten von 1.480 Euro laut beigefügtem Kostenvoranschlag. Sollte ich binnen zehn Tagen nichts hören, übergebe ich die Sache meinem Anwalt.\n\nDr. Sabine Rauch',
      },
    ],
    starter:
      'Sehr geehrte Frau Dr. Rauch,\n\nIhre Drohung mit dem Anwalt beeindruckt uns nicht. Sie hätten den Schaden sofort bei der Abnahme melden müssen. Für Kratzer ist im Übrigen der Subunternehmer verantwortlich, das ist nicht unser Problem.\n\nWir erstatten Ihnen selbstverständlich alles, sobald die Versicherung zahlt.\n\nSie erhalten bis nächsten Dienstag eine schriftliche Antwort von mir.\n\nMit freundlichen Grüßen\nMartin Seidel',
    followUps: [
      {
        calmer:
          'Sehr geehrte Damen und Herren,\n\nvielen Dank, das ist die erste sachliche Antwort in dieser Angelegenheit. [Ihre Zusage („{when}“) habe ich vermerkt.] Die zehn Tage lasse ich so lange ruhen. An wen darf ich die Originalrechnung des Parkettlegers senden?\n\nDr. Sabine Rauch',
        waiting:
          'Sehr geehrte Damen und Herren,\n\nden Eingang meines Schreibens hatte ich vorausgesetzt. Offen ist weiterhin, wer entscheidet und bis wann. Ich bitte um Auskunft.\n\nDr. Sabine Rauch',
        sharper:
          'Sehr geehrte Damen und Herren,\n\nIhre Antwort gebe ich so, wie sie ist, an meinen Anwalt weiter. Eine letzte Frage: Wer in Ihrem Haus ist befugt, über meine Forderung zu entscheiden?\n\nDr. Sabine Rauch',
      },
      {
        calmer:
          'Sehr geehrte Damen und Herren,\n\neinverstanden. Ich sehe Ihrer Nachricht entgegen.\n\nDr. Sabine Rauch',
        waiting: 'Sehr geehrte Damen und Herren,\n\nich nehme das zur Kenntnis. Die Frist läuft.\n\nDr. Sabine Rauch',
        sharper: 'Sehr geehrte Damen und Herren,\n\nalles Weitere erfahren Sie von meinem Anwalt.\n\nDr. Sabine Rauch',
      },
    ],
  },
  {
    id: 'de-ein-stern',
    lang: 'de',
    region: 'AT',
    situation: 'threat-public',
    customer: 'Kevin Lechner',
    subject: 'Bewertung schreib ich grad',
    messages: [
      {
        from: 'customer',
        hoursAgo: 0.8,
        text: 'Hallo,\n\nden Kinderwagen hab ich vor zwei Wochen bestellt, in vier Tagen ist der Geburtstermin, und das Packerl hängt laut Link seit Tagen irgendwo in Linz. Am Telefon fliegt man nach 20 Minuten aus der Leitung. Die Bewertung mit einem Stern auf Google ist schon getippt, und in der Elterngruppe auf Facebook lesen 4.000 Leute mit. Wenn sich heute keiner rührt, geht beides online.\n\nKevin Lechner',
      },
    ],
    starter:
      'Hallo Herr Lechner,\n\nmit einer schlechten Bewertung erreichen Sie bei uns gar nichts. Aufgrund des hohen Aufkommens kann es leider zu Verzögerungen kommen, wir bitten um Ihr Verständnis. Am besten fragen Sie direkt beim Paketdienst nach.\n\nDer Wagen ist auf jeden Fall vor der Geburt da.\n\nIch schreibe Ihnen heute bis 18 Uhr, wo das Paket liegt.\n\nLiebe Grüße\nMiriam Pichler',
    followUps: [
      {
        calmer:
          'Danke, ehrlich. Den Stern hab ich wieder gelöscht, geschickt war er eh noch nicht. [{when}, ich schau aufs Handy.] Wenn das Packerl wirklich weg ist: Habt ihr noch einen Wagen auf Lager?',
        waiting:
          'Ok, aber wo ist jetzt der Wagen? Meine Frau hat schon Wehen gehabt, falsche, aber trotzdem. Wann wisst ihr was?',
        sharper:
          'Na bravo. Da schreib ich, dass unser Kind kommt, und krieg so was zurück. Ich hab den Finger am Knopf. Kommt der Wagen noch oder nicht?',
      },
      {
        calmer: 'Passt, danke euch. Wenn er da ist, schick ich ein Foto. Vom Wagen, vielleicht auch vom Kind.',
        waiting: 'Na gut, ich wart noch bis heut Abend.',
        sharper: 'So, der Stern ist draußen. Und den Wagen hol ich mir im Geschäft.',
      },
    ],
  },
];
