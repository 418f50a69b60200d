/** Rubbing it in: it was said before ("wie ich bereits erklärt habe"), and the raised finger before an answer. */
import type { Rule } from '../../../../core/rules/rule';

const SAID = 'Betont, dass es schon gesagt wurde. Die Auskunft allein genügt.';
const POINTING = 'Der erhobene Zeigefinger steht vor der Auskunft. Ohne ihn wirkt sie besser.';
/** The agent's own omission is no reproach. */
const OWN_FAULT = [
  '(missverständlich|versehentlich|irrtümlich|zu spät|unklar)',
  '(habe|hab|haben|hatte|hatten|wurden|wurdest) …8 (nicht|nie|kaum) …5 (<erklaert>|hingewiesen|gewarnt|vorgewarnt|aufmerksam gemacht|informiert)',
] as const;

export const toldYouRules = [
  // Schon gesagt
  {
    id: 'wie-bereits-erklaert',
    phrase: [
      '[wie …3 (bereits|schon|doch|<oft>) …8 <erklaert> (habe|haben|hat|hatte|hatten|wurde)?]',
      '[wie (ich|wir) …6 (erklärt|geschrieben|gesagt|mitgeteilt|erläutert|ausgeführt|dargelegt) (habe|haben|hatte|hatten)]',
      '[wie (ich|wir)? …3 (bereits|schon|mehrfach|mehrmals) …3 (schrieb|schrieben|sagte|sagten|erwähnte|erwähnten|erklärte|erklärten)]',
    ],
    unless: ['Sie …6 <erklaert> (haben|hatten)', 'Ihr*', 'wie (oft|viel*|lange|gut|freundlich)', 'gern*'],
    better: ['wie besprochen', 'kurz zusammengefasst'],
    note: SAID,
    flags: [
      'Wie ich Ihnen bereits erklärt habe, gilt die Frist bis Mai.',
      'Das ist, wie schon mehrfach geschrieben, nicht möglich.',
      'Wie bereits mitgeteilt, fehlt das Formular.',
    ],
    passes: [
      'Wie Sie bereits geschrieben haben, ist der Karton beschädigt.',
      'Wie besprochen schicke ich Ihnen das Formular.',
      'Ich erkläre Ihnen gern, wie das geht.',
    ],
  },
  {
    id: 'habe-ich-doch-erklaert',
    phrase: [
      '(das|dies|dieses|alles) [(habe|hab|hatte|hätt) (ich|i) (Ihnen|dir|euch) <ton>? …5 (bereits|schon|doch|ja|<oft>) …6 <erklaert>]',
      '(das|dies) [(habe|hab|hatte) (ich|i) (Ihnen|dir|euch) …6 (haarklein|lang und breit|bei der <wort>|am Telefon) …3 <erklaert>]',
    ],
    unless: [...OWN_FAULT, 'gern*'],
    better: ['fasse ich [Ihnen|dir] gern noch einmal zusammen'],
    note: SAID,
    flags: ['Das habe ich Ihnen doch schon erklärt.', 'Das hab ich dir am Telefon lang und breit erklärt.'],
    passes: ['Das habe ich Ihnen leider missverständlich geschrieben.', 'Das habe ich Ihnen gestern per Mail geschickt.'],
  },
  {
    id: 'haben-wir-doch-erklaert',
    phrase: ['(das|dies|dieses|alles) [(haben|hatten) wir (Ihnen|dir|euch) <ton>? …8 (bereits|schon|doch|ja|<oft>|haarklein|lang und breit) …6 <erklaert>]'],
    unless: [...OWN_FAULT, 'gern*'],
    better: ['fassen wir [Ihnen|dir] gern noch einmal zusammen'],
    note: SAID,
    flags: ['Das haben wir Ihnen doch schon im Mai erklärt.', 'Das haben wir dir bei der Übergabe lang und breit auseinandergesetzt.'],
    passes: ['Das haben wir Ihnen leider nie erklärt.', 'Das haben wir Ihnen heute geschickt.'],
  },
  {
    id: 'ich-habe-bereits-erklaert-dass',
    phrase: ['[(ich habe|ich hab|ich hatte|wir haben|wir hatten) (Ihnen|dir|euch) (das|es)? …4 (bereits|schon|doch|ja|<oft>) …8 <erklaert> , dass]'],
    unless: [...OWN_FAULT, 'gern*', 'wie (wir|ich)', 'falls', 'wenn', 'vielleicht'],
    better: ['wichtig ist, dass', 'noch einmal kurz gesagt heißt das, dass'],
    note: SAID,
    flags: ['Ich habe Ihnen bereits mehrfach erklärt, dass die Frist abgelaufen ist.', 'Wir haben dir doch schon gesagt, dass die Gebühr dazukommt.'],
    passes: ['Ich habe Ihnen gern erklärt, dass es klappt.', 'Die Kollegin hat mir schon gesagt, dass es eilt.'],
  },
  {
    id: 'ich-habe-bereits-erklaert',
    phrase: [
      '[(ich habe|ich hab|ich hatte) (Ihnen|dir|euch) (das|es)? …4 (bereits|schon|doch|ja|<oft>) …8 (erklärt|gesagt|erläutert|dargelegt|klargemacht|auseinandergesetzt|mitgeteilt)]',
      '[(wir haben|wir hatten) (Ihnen|dir|euch) (das|es)? …4 (bereits|schon|doch|ja|<oft>) …8 (erklärt|gesagt|erläutert|dargelegt|klargemacht|auseinandergesetzt|mitgeteilt)]',
    ],
    unless: [...OWN_FAULT, 'gern*', 'wie (wir|ich)', 'falls', 'wenn', 'vielleicht'],
    better: ['ich fasse es gern noch einmal zusammen'],
    note: SAID,
    flags: ['Wir haben Ihnen das doch schon letzte Woche gesagt.', 'Ich hab dir das jetzt schon auf drei Arten erklärt: SIM raus, SIM rein.'],
    passes: ['Ich habe Ihnen das Formular bereits geschickt.', 'Ich habe dir gern erklärt, wie es geht.'],
  },
  {
    id: 'habe-ich-bereits-gezeigt',
    phrase: [
      ', [(habe|hatte) ich (Ihnen|dir|euch) …6 (erklärt|gezeigt|gesagt|erläutert)]',
      '[(habe|haben) (ich|wir) (Ihnen|dir|euch) …3 (bereits|schon|<oft>) …6 (erklärt|gesagt|erläutert|dargelegt|klargemacht)]',
    ],
    unless: [...OWN_FAULT, 'gern*', '(was|wie|wo|die|den|das) (ich|wir)', 'hätte*', 'falls', 'wenn'],
    better: [],
    model: ['Kurz noch einmal: «Auskunft».'],
    note: SAID,
    flags: [
      'Dass man die Geräte nachts ausschaltet, habe ich Ihnen bei der Anpassung gezeigt.',
      'Am Telefon habe ich Ihnen bereits mehrfach gesagt, wie es geht.',
    ],
    passes: ['Dass man sie ausschaltet, hätte ich Ihnen gleich sagen sollen.', 'Wie man sie ausschaltet, zeige ich Ihnen am Dienstag.'],
  },
  {
    id: 'hatte-ich-prophezeit',
    phrase: [
      '[(hatte|habe|hab) ich (Ihnen|dir|euch|es|das)? …6 (prophezeit|vorausgesagt|vorhergesagt|gleich gesagt|ja gesagt|doch gesagt|gepredigt|ans Herz gelegt)]',
      '[das predige ich]',
      '[ich (habe|hab|hatte) es (Ihnen|dir)? (ja|doch|gleich) gesagt]',
    ],
    unless: ['hätte', 'nicht'],
    better: [],
    model: ['Jetzt hilft «nächster Schritt».'],
    note: 'Klingt nach Rechthaben. Was hilft jetzt weiter?',
    flags: ['Dass sich der Filter zusetzt, hatte ich Ihnen beim Kauf prophezeit.', 'Das hab ich dir ja gesagt.'],
    passes: ['Dass sich der Filter zusetzt, hätte ich Ihnen beim Kauf sagen sollen.', 'Das hat mir die Kollegin gesagt.'],
  },
  {
    id: 'zum-dritten-mal',
    phrase: [
      '^ [(zum (zweiten|dritten|vierten|fünften|x ten|letzten|wiederholten) Mal|noch ein letztes Mal|ein letztes Mal)] , (bitte|ich|wir|das|die|der|unser*|starten|schicken|senden|lesen)',
      '[(noch einmal|nochmal|nochmals) zum Mitschreiben]',
    ],
    unless: ['gern*', 'danke', 'dass (Sie|du)', '(taucht|schreiben|melden|fragen)', 'Kragen', 'leid', '(da|das) wäre mir'],
    better: ['kurz zusammengefasst'],
    note: 'Zählt mit, wie oft es gesagt wurde. Noch einmal anders erklärt hilft es mehr.',
    flags: ['Zum dritten Mal: Bitte starten Sie den Rechner neu.', 'Noch einmal zum Mitschreiben: Die Frist endet am 30. April.'],
    passes: ['Zum dritten Mal taucht dieser Fehler bei mir auf.', 'Noch einmal vielen Dank für Ihre Geduld.'],
  },
  {
    id: 'wie-oft-noch',
    phrase: [
      '[(schreibe|sage|erkläre|wiederhole) ich …6 zum (zweiten|dritten|vierten|fünften|x ten|letzten|wiederholten) Mal]',
      '[ich (wiederhole|sage|erkläre|schreibe) …4 (zum (zweiten|dritten|vierten|fünften|x ten|letzten|wiederholten) Mal|ein letztes Mal|mich ungern|nur noch einmal)]',
      '[wie oft (muss|soll|müssen|sollen|darf) (ich|wir) …4 (noch|erklären|sagen|schreiben|wiederholen)]',
      '^ [(ist das|haben Sie das|hast du das) (jetzt|nun|soweit|endlich) (klar|verstanden|angekommen)] $',
      '[(Ihnen|dir) …3 (schon|jetzt|bereits) auf (drei|zwei|vier|fünf|mehrere) verschiedene …3 erklärt]',
    ],
    unless: ['gern*', 'danke', 'dass (Sie|du)'],
    better: [],
    model: ['Noch einmal kurz: «Auskunft».'],
    note: 'Zählt mit, wie oft es gesagt wurde. Noch einmal anders erklärt hilft es mehr.',
    flags: ['Das schreibe ich nun auch schon zum zweiten Mal, der Betrag ist offen.', 'Wie oft soll ich das noch erklären?', 'Haben Sie das jetzt verstanden?'],
    passes: ['Das schreibe ich gern auch zum zweiten Mal.', 'Sie schreiben uns nun zum dritten Mal, das tut mir leid.'],
  },
  {
    id: 'darauf-hingewiesen',
    phrase: [
      'darauf [(habe ich|haben wir|hatten wir|hatte ich) …8 (hingewiesen|aufmerksam gemacht)]',
      'darauf [(wurden Sie|wurdest du|sind Sie|bist du) …6 (hingewiesen|aufmerksam gemacht) (worden)?]',
      '(darauf|worauf) [(weisen|weise) (wir|ich) …3 (an jeder|in jeder|in jedem|überall|stets|immer|seit Jahren|schon lange|ausdrücklich|mehrfach) …5 hin]',
    ],
    unless: OWN_FAULT,
    better: ['gehe ich gern noch einmal ein'],
    note: SAID,
    flags: ['Darauf haben wir Sie mehrfach hingewiesen.', 'Darauf wurden Sie beim Kauf ausdrücklich hingewiesen.'],
    passes: ['Darauf haben wir Sie leider nicht hingewiesen.', 'Darauf haben Sie uns hingewiesen, vielen Dank.'],
  },
  {
    id: 'wir-haben-sie-hingewiesen',
    phrase: ['[(wir haben|ich habe|wir hatten|ich hatte) (Sie|dich|euch) …5 (auf) was:…6 (hingewiesen|aufmerksam gemacht)]'],
    unless: [...OWN_FAULT, 'darauf'],
    better: ['auf {was} gehe ich gern noch einmal ein'],
    note: SAID,
    flags: ['Wir haben Sie bereits im Frühling auf die Hausordnung aufmerksam gemacht.', 'Ich habe dich doch auf die Frist hingewiesen.'],
    passes: ['Wir haben Sie nicht auf die Hausordnung hingewiesen.', 'Unsere Kollegin hat uns auf die Hausordnung aufmerksam gemacht.'],
  },
  {
    id: 'wir-haben-sie-gewarnt',
    phrase: [
      '[(wir haben|ich habe|wir hatten|ich hatte|haben wir|habe ich|hatten wir|hatte ich) (Sie|dich|euch) …6 (gewarnt|vorgewarnt|ermahnt)]',
      '[(wurden Sie|wurdest du|Sie wurden|du wurdest|hat man Sie|haben wir Sie) …5 (mehrfach|bereits|ausdrücklich|wiederholt|schon|schriftlich|nachweislich|rechtzeitig|bei Vertragsschluss) …6 (hingewiesen|gewarnt|aufmerksam gemacht|aufgeklärt|aufgefordert|ermahnt|belehrt|unterrichtet)]',
      '[(Belehrung|Aufklärung) …4 (erfolgt|erfolgte|stattgefunden)]',
      '[wie (Ihre|deine) Unterschrift (belegt|beweist|zeigt|bestätigt)]',
      '[(genau)? (deshalb|darum|deswegen) warnen wir]',
      '[(haarklein|lang und breit|des Langen und Breiten) …3 <erklaert>]',
    ],
    unless: OWN_FAULT,
    better: [],
    model: ['Für solche Fälle empfehlen wir «Tipp».'],
    note: 'Klingt nach Rechthaben. Was hilft jetzt weiter?',
    flags: [
      'Wir haben Sie ausdrücklich vor Fremdware gewarnt.',
      'Genau deshalb warnen wir vor Fremdsoftware.',
      'Sie wurden mehrfach aufgefordert, die Unterlagen zu schicken.',
    ],
    passes: ['Wir haben Sie leider nicht vorgewarnt.', 'Wir warnen derzeit vor gefälschten Mails.'],
  },
  {
    id: 'unmissverstaendlich-mitgeteilt',
    phrase: [
      '[(unmissverständlich|klar und deutlich|klipp und klar|in aller Deutlichkeit|nachweislich|ausdrücklich) was:(mitgeteilt|geschrieben|gesagt|erklärt|angekündigt|vereinbart|informiert|vermerkt|ausgeschlossen|geregelt|hingewiesen|erfolgt)]',
    ],
    unless: ['nicht', 'weder', 'leider'],
    better: ['{was}'],
    note: 'Der Nachdruck klingt nach Zurechtweisung. Ohne ihn bleibt die Auskunft.',
    flags: ['Das hatte ich in meinem Schreiben vom 4. Mai unmissverständlich mitgeteilt.', 'Das wurde bei Vertragsschluss klar und deutlich vereinbart.'],
    passes: ['Das war nicht klar und deutlich vereinbart.', 'Das haben wir Ihnen am 4. Mai mitgeteilt.'],
  },
  {
    id: 'trotz-aufforderung',
    phrase: [
      '[trotz (mehrfach*|wiederholt*|mehrmalig*|zweimalig*|dreimalig*|ausdrücklich*|unserer|meiner|deutlich*|zweier|dreier) …2 (Aufforderung*|Erinnerung*|Hinweis*|Mahnung*|Bitte*|Anschreiben|Warnung*|Mails|Schreiben|Aushang) (bis heute|noch immer|immer noch|bislang|bisher)?]',
      '[trotz Aufforderung (vom …4)? (bis heute|noch immer|immer noch|bislang)?]',
    ],
    unless: ['(bei|beim|an) (dem|der|den|die|das|unser*|Hersteller|Lieferanten|Zusteller|Paketdienst)', 'Ihr*', 'wir …4 (leider|keine Antwort)'],
    better: ['bisher'],
    note: 'Klingt nach Mahnung. Was jetzt noch fehlt, lässt sich ruhig sagen.',
    flags: ['Die Unterlagen fehlen trotz mehrfacher Aufforderung bis heute.', 'Sie haben trotz unserer Mahnung nicht bezahlt.'],
    passes: ['Trotz Ihrer mehrfachen Erinnerung kam nichts an, das tut mir leid.', 'Trotz mehrfacher Nachfrage beim Hersteller fehlt die Antwort.'],
  },

  // Zeigefinger vor der Auskunft
  {
    id: 'muss-sie-darauf-hinweisen',
    phrase: [
      '[(ich|wir) (muss|müssen|darf|dürfen) (Sie|dich|euch) (leider|nochmals|noch einmal|schon|jedoch|allerdings|ausdrücklich)? …2 (darauf (aufmerksam machen|hinweisen)|belehren) , dass]',
      '[(ich|wir) (muss|müssen|darf|dürfen) (Sie|dich|euch) …2 daran erinnern , dass] (Sie|du|wir|die|das|der)',
      '[(ich weise|wir weisen) (Sie|dich) …2 (nochmals|noch einmal|ausdrücklich|erneut|vorsorglich|nachdrücklich) …2 (darauf)? hin , dass]',
      '[(wir erlauben uns|ich erlaube mir) (den|nur den|auch den)? (Hinweis|Anmerkung|hinzuweisen|anzumerken|darauf hinzuweisen) , dass]',
      '[(angemerkt|festgehalten|erwähnt|gesagt|hinzugefügt) sei , dass]',
      '[es muss …5 (gesagt|angemerkt|festgehalten|erwähnt) (sein|werden) , dass]',
    ],
    unless: ['hinzuweisen , dass wir'],
    better: ['wichtig ist, dass', 'es ist so, dass'],
    note: POINTING,
    flags: [
      'Ich muss Sie darauf aufmerksam machen, dass die Frist abgelaufen ist.',
      'Wir erlauben uns den Hinweis, dass nicht jeder Dimmer passt.',
      'Ich darf Sie daran erinnern, dass Sie die Maße geliefert haben.',
    ],
    passes: ['Ich darf Sie daran erinnern, dass morgen um 9 Uhr das Aufmaß stattfindet.', 'Bitte beachten Sie, dass wir am Montag geschlossen haben.'],
  },
  {
    id: 'da-muss-ich-sie-hinweisen',
    phrase: [
      '[(muss|müssen|darf|dürfen) (ich|wir) (Sie|dich|euch) …4 (darauf (aufmerksam machen|hinweisen)|belehren) , dass]',
      '[(weise ich|weisen wir) (Sie|dich) …2 (nochmals|noch einmal|ausdrücklich|erneut|vorsorglich|nachdrücklich) …2 (darauf)? hin , dass]',
      '<wort> [muss …5 (gesagt|angemerkt|festgehalten|erwähnt) (sein|werden) , dass]',
      '[(muss|sollte|müsste) (Ihnen|dir) …3 (bewusst|klar) sein , dass]',
      '[(müssen|sollten|werden|musst|solltest|wirst) (Sie|du|man) …4 (verstehen|einsehen|begreifen|bedenken|akzeptieren|zugeben|hinnehmen|zur Kenntnis nehmen) (können|müssen)? , dass]',
    ],
    unless: ['nicht (verstehen|akzeptieren|hinnehmen)', 'wenn Sie', 'dass wir …6 (leid|bedauern)', 'nicht …3 hinnehmen'],
    better: ['ist wichtig, dass'],
    note: POINTING,
    flags: [
      'Hier muss ich Sie darauf hinweisen, dass die Frist abgelaufen ist.',
      'Dabei müssen Sie verstehen, dass ein Haus eine Gemeinschaft ist.',
      'Bei aller Kritik muss aber auch einmal gesagt sein, dass der Logger fehlte.',
    ],
    passes: ['Da kann ich verstehen, dass Sie verärgert sind.', 'Hier müssen wir einsehen, dass die Lieferung zu spät kam.'],
  },
  {
    id: 'klarstellen',
    phrase: [
      '[lassen Sie mich …5 (klarstellen|geraderücken|richtigstellen|zurechtrücken)]',
      '^ [(eines|eins|so viel) (muss|sollte|dürfte) …2 klar sein] , <wort>',
      '^ [um (das|es|eines|eins) (ein für alle Mal|ganz)? (klarzustellen|klar zu sagen|deutlich zu sagen)]',
      '<wort> , [das nur zur (Einordnung|Klarstellung)] $',
      '^ [nur (zur Klarstellung|zur Einordnung|damit das klar ist|damit wir uns verstehen|damit (Sie|du) es (wissen|weißt))] , <wort>',
      "^ [nur damit (du's weißt|Sie's wissen)] , <wort>",
    ],
    better: ['kurz zusammengefasst'],
    note: POINTING,
    flags: [
      'Lassen Sie mich das Ganze für Sie einmal geraderücken: Das Budget steht.',
      'Eines muss klar sein: Die Frist gilt.',
      "Nur damit du's weißt: Das geht nur bis Freitag.",
    ],
    passes: ['Lassen Sie mich das Ganze kurz zusammenfassen.', 'Ich möchte klarstellen, dass der Fehler bei uns lag.'],
  },
] as const satisfies readonly Rule[];
