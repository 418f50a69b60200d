/** German words for insults that go on. */
import type { PlayWords } from '../../../core/plays/play-words';

export const abuseRepeated: PlayWords = {
  name: 'Wird wieder beleidigend',
  gist: 'Die Beleidigungen gehen weiter; jetzt braucht es Hilfe und eine Grenze.',
  steps: [
    {
      text: 'Machen Sie sich klar, dass Sie Beleidigungen nicht hinnehmen müssen.',
      reason: 'Das gilt auch bei guten Kunden, und Ihre Leitung trägt es mit.',
    },
    {
      text: 'Setzen Sie die Grenze als Angebot: gern, sobald es sachlich wird.',
      reason: 'So bleibt ein Weg offen, der nicht über Beleidigungen führt.',
    },
    {
      text: 'Bieten Sie ein zweites Gespräch an, nachdem Sie intern geklärt haben.',
      reason: 'Ein paar Stunden Abstand nehmen die Schärfe heraus.',
    },
    {
      text: 'Schlagen Sie vor, schriftlich weiterzumachen.',
      reason: 'Geschriebenes wird überlegt, und es bleibt nachlesbar.',
    },
    {
      text: 'Holen Sie Ihre Teamleitung dazu.',
      reason: 'Eine zweite Stimme ändert oft den Ton und schützt Sie.',
    },
    {
      text: 'Notieren Sie Tag, Wortlaut und was Sie geantwortet haben.',
      reason: 'Ohne Vermerk beginnt jede Entscheidung wieder von vorn.',
    },
    {
      text: 'Geht es weiter, lassen Sie die Leitung über ein Ende entscheiden.',
      reason: 'Ein höflicher Abschied ist besser als ein Dauerstreit.',
    },
    {
      text: 'Sprechen Sie danach im Team darüber.',
      reason: 'Was man teilt, nimmt man seltener mit nach Hause.',
    },
  ],
  avoid: [
    {
      text: 'Beleidigen Sie nicht zurück.',
      reason: 'Danach geht es nur noch um Ihren Satz.',
    },
    {
      text: 'Drohen Sie nicht.',
      reason: 'Eine Folge, die Sie nicht selbst entscheiden, ist eine leere Drohung.',
    },
    {
      text: 'Rechtfertigen Sie sich nicht lang.',
      reason: 'Jeder Absatz bietet eine neue Stelle zum Angreifen.',
    },
    {
      text: 'Halten Sie nicht um jeden Preis durch.',
      reason: 'Kein Umsatz ist es wert, dass jemand daran krank wird.',
    },
  ],
  involveNote: 'Ihre Teamleitung, jetzt: Sie entscheidet über Kanal, Ansprechpartner und weitere Schritte.',
  texts: [
    {
      id: 'abuse-repeated-reply',
      name: 'Ganze Antwort mit Grenze',
      kind: 'reply',
      element: null,
      text: `[Ihnen|Dir] geht es um «Anliegen», und daran arbeite ich gern weiter, sobald wir sachlich miteinander schreiben. Beleidigungen gegen mein Team und mich nehme ich nicht hin.

Mein Vorschlag: Ich kläre den Vorgang intern und schicke [Ihnen|dir] am «Datum» das Ergebnis. Danach biete ich [Ihnen|dir] ein Gespräch gemeinsam mit meiner Teamleitung an, «Name».`,
    },
    {
      id: 'abuse-repeated-reply-writing',
      name: 'Ganze Antwort: schriftlich weiter',
      kind: 'reply',
      element: null,
      text: `Worum es [Ihnen|dir] geht, habe ich gelesen: «Anliegen». Dafür möchte ich eine Lösung finden. Beleidigungen nehme ich dabei nicht hin.

[Lassen Sie|Lass] uns deshalb schriftlich und in einem sachlichen Ton weitermachen. Den Stand schicke ich [Ihnen|dir] bis «Datum» per Mail; meine Teamleitung, «Name», liest ab jetzt mit.`,
    },
    {
      id: 'abuse-repeated-boundary',
      name: 'Grenze',
      kind: 'boundary',
      element: 'boundary',
      text: 'Ich helfe [Ihnen|dir] gern weiter, sobald wir respektvoll miteinander schreiben; Beschimpfungen beantworte ich nicht.',
    },
    {
      id: 'abuse-repeated-boundary-call',
      name: 'Grenze nach einem Telefonat',
      kind: 'boundary',
      element: 'boundary',
      text: `Unser Telefonat von heute habe ich wegen der Beleidigungen beendet; so möchte ich nicht mit mir sprechen lassen. Gern setze ich mich weiter für «Anliegen» ein, wenn der Ton sachlich bleibt. Ich schlage vor, dass wir ab jetzt schreiben.`,
    },
    {
      id: 'abuse-repeated-holding',
      name: 'Zwischenbescheid',
      kind: 'holding',
      element: null,
      text: `Um «Anliegen» kümmern sich jetzt meine Teamleitung, «Name», und ich gemeinsam. Bis «Datum» [bekommen Sie|bekommst du] von uns eine gemeinsame Antwort.`,
    },
  ],
};
