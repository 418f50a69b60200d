/** German words for the case that the customer's account and our records differ. */
import type { PlayWords } from '../../../core/plays/play-words';

export const disputedFacts: PlayWords = {
  name: 'Aussage gegen Aussage',
  gist: 'Was geschildert wird, passt nicht zu dem, was bei uns vermerkt ist.',
  steps: [
    {
      text: 'Nehmen Sie die Nachricht an wie jede andere Beschwerde.',
      reason: 'Wo der Fehler liegt, zeigt sich oft erst beim Nachsehen.',
    },
    {
      text: 'Hören Sie auch dann zu, wenn alles schon gesagt sein soll.',
      reason: 'Gesagt wurde es vielleicht, angekommen ist es noch nicht.',
    },
    {
      text: 'Fassen Sie zusammen und fragen Sie gezielt nach.',
      reason: 'Ein Datum oder eine Nummer klärt mehr als drei Absätze.',
    },
    {
      text: 'Klären Sie intern, bevor Sie zur Sache antworten.',
      reason: 'Wer zu früh zustimmt oder abstreitet, muss später zurückrudern.',
    },
    {
      text: 'Sagen Sie das Ergebnis als Tatsachen mit Datum, ohne Sieger.',
      reason: 'Wer das Gesicht wahren kann, nimmt auch ein unbequemes Ergebnis an.',
    },
    {
      text: 'Bieten Sie an, sich Belege anzusehen.',
      reason: 'Das ist fair, und manchmal fehlt der Beleg tatsächlich bei uns.',
    },
    {
      text: 'Nennen Sie den nächsten Schritt und einen Tag dafür.',
      reason: 'Eine offene Frage ohne Termin wächst zum Streit.',
    },
  ],
  avoid: [
    {
      text: 'Schreiben Sie nicht „Sie irren sich“.',
      reason: 'Darauf folgt der Gegenbeweis, nicht die Lösung.',
    },
    {
      text: 'Verzichten Sie auf „wie bereits mitgeteilt“.',
      reason: 'Das wirft vor, dass jemand nicht gelesen hat.',
    },
    {
      text: 'Stellen Sie Ihre Unterlagen nicht als letzten Beweis hin.',
      reason: 'Auch in Unterlagen fehlt manchmal ein Anruf oder eine Mail.',
    },
    {
      text: 'Geben Sie nicht recht, nur damit Ruhe ist.',
      reason: 'Wer das Eingeständnis zurücknehmen muss, hat zwei Beschwerden.',
    },
  ],
  involveNote: 'Wer in der Nachricht genannt wird; die Teamleitung, wenn sich der Widerspruch nicht auflösen lässt.',
  texts: [
    {
      id: 'disputed-facts-reply',
      name: 'Ganze Antwort, solange es offen ist',
      kind: 'reply',
      element: null,
      text: `[Sie schreiben|Du schreibst], dass «Schilderung»; bei mir ist bisher «Vermerk» eingetragen. Ich verstehe gut, dass [Sie|du] Klarheit [möchten|möchtest], und die möchte ich auch.

Ich gehe heute alles durch, was zu [Ihrem|deinem] Vorgang eingegangen ist, und melde mich bis «Datum», «Uhrzeit», mit dem Ergebnis. Eine Frage noch: Wann und auf welchem Weg [haben Sie|hast du] es uns mitgeteilt? Damit finde ich die Stelle schneller.

Wenn [Ihnen|dir] dazwischen etwas einfällt, [schreiben Sie|schreib] mir gern direkt.`,
    },
    {
      id: 'disputed-facts-reply-proof',
      name: 'Ganze Antwort: um den Beleg bitten',
      kind: 'reply',
      element: null,
      text: `Danke, dass [Sie|du] so genau [schildern|schilderst], wie es abgelaufen ist. Wenn ich [Sie|dich] richtig verstehe, geht es um «Anliegen».

Ich habe bereits nachgesehen und finde bei uns «Vermerk». Damit ich auch [Ihre|deine] Seite prüfen kann: [Haben Sie|Hast du] dazu «Beleg»? Ein Foto davon genügt. Ich vergleiche beides und gebe [Ihnen|dir] bis «Datum» eine Antwort.`,
    },
    {
      id: 'disputed-facts-reply-result',
      name: 'Ganze Antwort, wenn es geklärt ist',
      kind: 'reply',
      element: null,
      text: `[Sie haben|Du hast] mir geschrieben, dass «Schilderung». Das habe ich geprüft, und so stellt es sich dar: «Ergebnis mit Datum». Der Unterschied kommt daher, dass «Grund».

Ich kann nachvollziehen, dass es von [Ihrer|deiner] Seite anders aussah. Als Nächstes schlage ich vor: «nächster Schritt», bis «Datum». Passt das für [Sie|dich], oder gibt es einen Beleg, den ich noch ansehen soll?`,
    },
    {
      id: 'disputed-facts-holding',
      name: 'Zwischenbescheid',
      kind: 'holding',
      element: null,
      text: `[Ihre|Deine] Schilderung zu «Sache» habe ich in Ruhe gelesen. Sie unterscheidet sich von dem, was ich hier sehe, deshalb kläre ich es, bevor ich [Ihnen|dir] zur Sache antworte. Bis «Datum», «Uhrzeit», [bekommen Sie|bekommst du] das Ergebnis.`,
    },
  ],
};
