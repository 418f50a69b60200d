/** German words for thanks, praise, notices and all else. */
import type { PlayWords } from '../../../core/plays/play-words';

export const other: PlayWords = {
  name: 'Dank, Lob oder Mitteilung',
  gist: 'Jemand dankt, lobt oder teilt etwas mit; eine kurze, persönliche Antwort genügt.',
  steps: [
    {
      text: 'Lesen Sie, ob doch ein Wunsch darin steckt.',
      reason: 'Manche Bitte versteckt sich hinter einem Dank.',
    },
    {
      text: 'Greifen Sie auf, worum es genau geht.',
      reason: 'Daran merkt man, dass gelesen wurde.',
    },
    {
      text: 'Sagen Sie, was Sie damit tun.',
      reason: 'Ein Lob, das ankommt, und eine Meldung, die wirkt, machen Freude.',
    },
    {
      text: 'Schreiben Sie kurz und mit Ihrem Namen.',
      reason: 'Auf etwas Freundliches antwortet ein Mensch, kein Formular.',
    },
  ],
  avoid: [
    {
      text: 'Nutzen Sie ein Lob nicht für Werbung.',
      reason: 'Das nimmt dem Dank seinen Wert.',
    },
    {
      text: 'Antworten Sie nicht länger als die Nachricht selbst.',
      reason: 'Wer nur Danke sagt, erwartet keinen Brief.',
    },
  ],
  involveNote: 'Niemanden; geben Sie Lob an die weiter, denen es gilt.',
  texts: [
    {
      id: 'other-reply-praise',
      name: 'Ganze Antwort auf ein Lob',
      kind: 'reply',
      element: null,
      text: `Was für eine schöne Nachricht! [Sie schreiben|Du schreibst], dass «Lob»; das zeige ich heute noch «Name».

Wenn [Sie|du] wieder etwas [brauchen|brauchst], [schreiben Sie|schreib] mir gern direkt.`,
    },
    {
      id: 'other-reply-thanks',
      name: 'Ganze Antwort auf einen Dank',
      kind: 'reply',
      element: null,
      text: `Schön, dass es mit «Sache» jetzt bei [Ihnen|dir] klappt. Danke, dass [Sie sich|du dir] die Zeit für diese Zeilen [nehmen|nimmst]. [Sie erreichen|Du erreichst] mich weiterhin unter «Durchwahl».`,
    },
    {
      id: 'other-reply-notice',
      name: 'Ganze Antwort auf eine Mitteilung',
      kind: 'reply',
      element: null,
      text: `Danke, dass [Sie|du] mir «Sache» [mitteilen|mitteilst]. Eingetragen habe ich «Eintrag», gültig ab «Datum». [Sie brauchen|Du brauchst] dafür nichts weiter zu tun.

Wenn etwas daran nicht stimmt, [sagen Sie|sag] mir bitte kurz Bescheid.`,
    },
    {
      id: 'other-holding',
      name: 'Zwischenbescheid',
      kind: 'holding',
      element: null,
      text: `[Ihre|Deine] Nachricht zu «Sache» ist bei mir angekommen. Ich sehe sie mir in Ruhe an und antworte [Ihnen|dir] bis «Datum».`,
    },
  ],
};
