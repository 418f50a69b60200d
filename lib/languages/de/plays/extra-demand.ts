/** German words for the case that someone wants more than was agreed. */
import type { PlayWords } from '../../../core/plays/play-words';

export const extraDemand: PlayWords = {
  name: 'Will mehr als vereinbart',
  gist: 'Gewünscht wird etwas, das nicht abgemacht und nicht bezahlt ist.',
  steps: [
    {
      text: 'Klären Sie genau, was gewünscht wird und wozu, am besten schriftlich.',
      reason: 'Oft ist der Wunsch kleiner oder ein anderer, als er klingt.',
    },
    {
      text: 'Prüfen Sie, ob der Wunsch berechtigt ist.',
      reason: 'War die Abmachung unklar, ist es kein Extra, sondern eine Lücke bei uns.',
    },
    {
      text: 'Rechnen Sie den Aufwand aus und kennen Sie Ihre Grenze.',
      reason: 'Wer die Zahl kennt, verhandelt ruhig.',
    },
    {
      text: 'Suchen Sie einen Tausch: gegen Aufpreis, gegen eine Referenz oder gegen mehr Zeit.',
      reason: 'Ein Tausch lässt beide Seiten gewinnen; ein Geschenk weckt das nächste.',
    },
    {
      text: 'Legen Sie zwei oder drei Wege vor, einen davon mit einer kleinen Zugabe.',
      reason: 'Wer auswählt, streitet nicht mehr über das Ob.',
    },
    {
      text: 'Sagen Sie bei einem Nein zuerst, was enthalten ist, und dann, was nicht.',
      reason: 'Das Nein wird leichter, wenn daneben etwas steht, das geht.',
    },
    {
      text: 'Greifen Sie bei verhärteten Fronten zum Telefon und bestätigen Sie danach schriftlich.',
      reason: 'Die Stimme nimmt Schärfe heraus, die Notiz verhindert den nächsten Streit.',
    },
  ],
  avoid: [
    {
      text: 'Schreiben Sie nicht „Das machen wir nicht“.',
      reason: 'Ein nacktes Nein beendet das Gespräch statt der Frage.',
    },
    {
      text: 'Verstecken Sie sich nicht hinter den Geschäftsbedingungen.',
      reason: 'Ein Paragraf erklärt nichts und klingt nach Anwalt.',
    },
    {
      text: 'Verschweigen Sie den Preis nicht.',
      reason: 'Die Überraschung kommt sonst mit der Rechnung.',
    },
    {
      text: 'Geben Sie kein halbes Ja.',
      reason: 'Gehört wird das Ja, das Halbe vergessen beide.',
    },
  ],
  involveNote: 'Die Teamleitung bei Nachlässen; Vertrieb oder Produkt, wenn mehrere dasselbe wünschen.',
  texts: [
    {
      id: 'extra-demand-reply',
      name: 'Ganze Antwort mit zwei Wegen',
      kind: 'reply',
      element: null,
      text: `Danke, dass [Sie|du] so genau [beschreiben|beschreibst], was [Ihnen|dir] noch fehlt. [Ihnen|Dir] geht es um «Wunsch». In unserer Abmachung ist «Leistung» enthalten; «Wunsch» gehört nicht dazu, möglich ist es trotzdem.

Zwei Wege kann ich [Ihnen|dir] anbieten:
1. Wir erledigen es bis «Datum» für «Betrag».
2. [Sie richten|Du richtest] es mit meiner Anleitung selbst ein, und ich beantworte [Ihre|deine] Fragen dazu kostenlos.

Welcher passt [Ihnen|dir] besser? Bei Fragen [erreichen Sie|erreichst du] mich unter «Durchwahl».`,
    },
    {
      id: 'extra-demand-reply-no',
      name: 'Ganze Antwort: freundlich beim Vereinbarten bleiben',
      kind: 'reply',
      element: null,
      text: `Ich verstehe gut, warum «Wunsch» für [Sie|dich] praktisch wäre. Vereinbart ist «Leistung», und dabei bleibt es in diesem Auftrag.

[Sie haben|Du hast] trotzdem die Wahl: Entweder mache ich [Ihnen|dir] für «Wunsch» ein eigenes Angebot, oder wir nehmen es in die nächste Abmachung auf. Was ist [Ihnen|dir] lieber? [Schreiben Sie|Schreib] mir einfach kurz.`,
    },
    {
      id: 'extra-demand-options',
      name: 'Optionen zur Wahl',
      kind: 'options',
      element: 'options',
      text: `Damit [Sie|du] in Ruhe vergleichen [können|kannst], hier drei Möglichkeiten:
1. «Wunsch» zusätzlich, für «Betrag», fertig bis «Datum».
2. Eine kleinere Fassung, «kleinere Fassung», für «kleinerer Betrag».
3. Alles bleibt wie vereinbart, und als Entgegenkommen lege ich «Geste» kostenlos dazu.

Welche ist [Ihnen|dir] am liebsten?`,
    },
    {
      id: 'extra-demand-trade',
      name: 'Ein Tausch',
      kind: 'element',
      element: 'goodwill',
      text: 'Mein Vorschlag ist ein Tausch: Wir übernehmen «Wunsch» auf unsere Kosten, und [Sie geben|du gibst] uns dafür «Gegenleistung».',
    },
    {
      id: 'extra-demand-holding',
      name: 'Zwischenbescheid mit Rückfrage',
      kind: 'holding',
      element: null,
      text: `Was [Sie sich wünschen|du dir wünschst], habe ich notiert: «Wunsch». Damit ich den Aufwand richtig einschätze, zwei Fragen: Wofür [brauchen Sie|brauchst du] es, und bis wann? Ein kurzer Satz genügt mir.

Bis «Datum» schreibe ich [Ihnen|dir] dann, was möglich ist und was es kostet.`,
    },
  ],
};
