/** German words for threats with reviews, media and social networks. */
import type { PlayWords } from '../../../core/plays/play-words';

export const threatPublic: PlayWords = {
  name: 'Droht mit schlechter Bewertung',
  gist: 'Bewertung, Presse oder soziale Medien sollen Druck machen; das Anliegen ist meist echt.',
  steps: [
    {
      text: 'Lassen Sie den Hebel liegen und kümmern Sie sich um das Anliegen.',
      reason: 'Wer eine Lösung hat, braucht keine Bühne mehr.',
    },
    {
      text: 'Danken Sie dafür, dass Sie es zuerst erfahren.',
      reason: 'Noch ist es ein Gespräch unter zweien.',
    },
    {
      text: 'Nennen Sie Lösung und Tag.',
      reason: 'Ein konkreter Schritt wirkt stärker als jede Bitte um Geduld.',
    },
    {
      text: 'Bieten Sie nichts gegen Schweigen an.',
      reason: 'Ein gekauftes Schweigen spricht sich herum.',
    },
  ],
  avoid: [
    {
      text: 'Bitten Sie nicht darum, etwas zu löschen.',
      reason: 'Das wird gern mit veröffentlicht.',
    },
    {
      text: 'Drohen Sie nicht mit rechtlichen Schritten.',
      reason: 'Aus einer Bewertung wird sonst eine Geschichte.',
    },
    {
      text: 'Machen Sie keine Geschenke aus Schreck.',
      reason: 'Das lehrt, wie man Geschenke bekommt.',
    },
    {
      text: 'Antworten Sie nicht aus dem Baukasten.',
      reason: 'Diese Antwort kann morgen als Bild im Netz stehen.',
    },
  ],
  involveNote: 'Ihre Teamleitung; die Pressestelle, sobald Medien im Spiel sind.',
  texts: [
    {
      id: 'threat-public-reply',
      name: 'Ganze Antwort',
      kind: 'reply',
      element: null,
      text: `Danke, dass [Sie|du] mir zuerst [schreiben|schreibst], was schiefgelaufen ist. [Ihnen|Dir] geht es um «Anliegen», und das nehme ich ernst.

Ich gehe dem heute nach: «nächster Schritt». Bis «Datum», «Uhrzeit», sage ich [Ihnen|dir], was dabei herausgekommen ist und wie es weitergeht. Vorher [erreichen Sie|erreichst du] mich unter «Durchwahl».`,
    },
    {
      id: 'threat-public-reply-solution',
      name: 'Ganze Antwort mit Lösung',
      kind: 'reply',
      element: null,
      text: `Nach «Vorfall» kann ich gut verstehen, dass [Sie|du] es nicht dabei belassen [möchten|möchtest]. Wichtig ist mir, dass «Anliegen» jetzt geklärt wird.

Mein Vorschlag dafür: «Lösung», und zwar am «Datum». Am «Datum der Nachfrage» frage ich bei [Ihnen|dir] nach, ob alles passt. Wenn [Ihnen|dir] ein anderer Weg lieber ist, [schreiben Sie|schreib] es mir einfach.`,
    },
    {
      id: 'threat-public-public',
      name: 'Öffentliche Antwort auf eine Bewertung',
      kind: 'reply',
      element: null,
      text: `Danke, dass [Sie|du] so offen [beschreiben|beschreibst], was bei «Anliegen» schiefging. Ich gehe dem nach und schreibe [Ihnen|dir] bis «Datum» hier, was dabei herausgekommen ist. Mit der Bestellnummer an «Adresse» geht es schneller; dort lese ich selbst.`,
    },
    {
      id: 'threat-public-holding',
      name: 'Zwischenbescheid',
      kind: 'holding',
      element: null,
      text: `Danke, dass [Sie|du] mir «Anliegen» so offen [schildern|schilderst]. Ich kläre heute, was geschehen ist, und melde mich bis «Datum», «Uhrzeit», mit einer Lösung oder dem genauen Stand.`,
    },
  ],
};
