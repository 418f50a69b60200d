/** German words for someone who thinks of leaving, or presses with it. */
import type { PlayWords } from '../../../core/plays/play-words';

export const threatLeave: PlayWords = {
  name: 'Droht mit dem Wechsel',
  gist: 'Hinter der Kündigung steht ein Anliegen, das noch zu lösen sein kann.',
  steps: [
    {
      text: 'Nehmen Sie das Anliegen hinter der Drohung ernst.',
      reason: 'Wer nur weg wollte, wäre meist schon gegangen.',
    },
    {
      text: 'Fragen Sie, was den Unterschied machen würde.',
      reason: 'Ohne die Antwort raten Sie, und ein falsch geratenes Angebot ärgert.',
    },
    {
      text: 'Bieten Sie zwei Wege an, die es wirklich gibt, einen mit kleiner Zugabe.',
      reason: 'Eine Wahl zeigt Respekt und hält das Gespräch offen.',
    },
    {
      text: 'Geben Sie keinen Nachlass aus Schreck.',
      reason: 'Wer so einmal gewinnt, versucht es bei jeder Kleinigkeit wieder.',
    },
    {
      text: 'Machen Sie den Abschied leicht, wenn er gewünscht ist.',
      reason: 'Wer freundlich gehen durfte, kommt eher wieder.',
    },
  ],
  avoid: [
    {
      text: 'Betteln Sie nicht.',
      reason: 'Das macht das Angebot kleiner, als es ist.',
    },
    {
      text: 'Schreiben Sie nicht „Dann kündigen Sie eben“.',
      reason: 'Damit nehmen Sie die Entscheidung ab, die noch offen war.',
    },
    {
      text: 'Drohen Sie nicht mit Fristen oder Gebühren zurück.',
      reason: 'Druck gegen Druck beendet jede Verhandlung.',
    },
    {
      text: 'Sagen Sie unter Druck nichts zu, was Sie erst klären müssen.',
      reason: 'Eine geplatzte Zusage ist der beste Grund zu gehen.',
    },
  ],
  involveNote: 'Wer Angebote freigeben darf: Ihre Teamleitung oder die Kundenbindung.',
  texts: [
    {
      id: 'threat-leave-reply',
      name: 'Ganze Antwort mit Wahl',
      kind: 'reply',
      element: null,
      text: `Dass [Sie|du] über einen Wechsel [nachdenken|nachdenkst], nehme ich ernst. [Ihnen|Dir] geht es vor allem um «Anliegen», wenn ich [Sie|dich] richtig verstehe.

Zwei Möglichkeiten kann ich [Ihnen|dir] heute anbieten: «Weg 1» oder «Weg 2». Womit wäre [Ihnen|dir] am meisten geholfen? Ich melde mich am «Datum» dazu bei [Ihnen|dir], beides halte ich so lange offen.

Wenn [Sie|du] lieber [telefonieren|telefonierst], [erreichen Sie|erreichst du] mich unter «Durchwahl».`,
    },
    {
      id: 'threat-leave-reply-ask',
      name: 'Ganze Antwort: zuerst fragen',
      kind: 'reply',
      element: null,
      text: `Danke, dass [Sie|du] so offen [schreiben|schreibst], wie es um «Anliegen» steht. Nach dieser Erfahrung kann ich gut verstehen, dass [Sie sich|du dich] anderswo [umsehen|umsiehst].

Was müsste sich ändern, damit [Sie|du] gern bei uns [bleiben|bleibst]? Mit [Ihrer|deiner] Antwort gehe ich zu «Stelle» und schreibe [Ihnen|dir] bis «Datum», was davon möglich ist. Und wenn der Wechsel für [Sie|dich] feststeht, helfe ich [Ihnen|dir] bei den Formalitäten.`,
    },
    {
      id: 'threat-leave-options',
      name: 'Optionen zur Wahl',
      kind: 'options',
      element: 'options',
      text: `[Sie haben|Du hast] die Wahl zwischen drei Wegen:
1. Wir beheben «Anliegen»; den Termin dafür nenne ich [Ihnen|dir] bis «Datum».
2. [Sie wechseln|Du wechselst] in «anderes Angebot», die Umstellung ist kostenlos.
3. [Sie kündigen|Du kündigst] zum «Enddatum», und ich bestätige es [Ihnen|dir] schriftlich.

Welcher passt für [Sie|dich] am besten?`,
    },
    {
      id: 'threat-leave-goodbye',
      name: 'Den Abschied leicht machen',
      kind: 'parting',
      element: null,
      text: `[Ihre|Deine] Kündigung ist bei mir angekommen, der Vertrag endet am «Datum». Bis dahin läuft alles wie vereinbart, die letzte Rechnung kommt am «Rechnungstag».

Danke für die gemeinsame Zeit. Wenn [Sie|du] irgendwann wieder zu uns [möchten|möchtest], genügt eine kurze Nachricht an mich.`,
    },
    {
      id: 'threat-leave-holding',
      name: 'Zwischenbescheid',
      kind: 'holding',
      element: null,
      text: `Dass [Sie|du] wegen «Anliegen» an einen Wechsel [denken|denkst], nehme ich ernst. Ich kläre, was ich [Ihnen|dir] anbieten kann, und melde mich bis «Datum», «Uhrzeit».`,
    },
  ],
};
