/** "Wir können nicht", "das machen wir nicht": the agent's own refusal, by its grammar. */
import type { Rule } from '../../../../core/rules/rule';
import { CLOSED_DOOR, NEXT, POSSIBLE, REJECTED, UNKNOWN, WAY_OUT } from './reasons';

/** Modal and negation: what the negation stands for becomes a condition, and the sentence keeps its grammar. */
const MODAL_REFUSALS: readonly Rule[] = [
  {
    id: 'kann-nicht-leisten',
    phrase: [
      '(kann|können|dürfen|darf) …6 (wir|ich) …8 [<verneint> tun:<leisten>]',
      '(wir|ich) (können|kann|dürfen|darf) …10 [<verneint> tun:<leisten>]',
      '(wir|ich) …10 [<verneint> tun:<leisten>] (können|kann|dürfen|darf)',
    ],
    unless: [...WAY_OUT, '(dir|Ihnen|euch) nichts', 'nicht (genug|oft genug) danken'],
    better: ['ab «Datum» {tun}', 'mit «Voraussetzung» {tun}', 'gegen «Gegenleistung» {tun}'],
    model: ['Anbieten kann ich [Ihnen|dir] «Alternative».', 'Was halten [Sie|hältst du] von «Alternative»?'],
    note: POSSIBLE,
    flags: [
      'Rückwirkend können wir Ihnen den Betrag leider nicht erstatten.',
      'Ich kann dir die Gebühr leider nicht erlassen.',
      'Es tut mir leid, dass wir die Anfahrt nicht übernehmen können.',
    ],
    passes: [
      'Das kann ich Ihnen nicht verdenken.',
      'Den Betrag können wir nicht auszahlen, aber gutschreiben.',
      'Falls wir den Betrag nicht erstatten können, melde ich mich.',
    ],
  },
  {
    id: 'vorfeld-koennen-wir-nicht',
    phrase: [
      '^ [was:((eine|einen|ein|die|den|diese|diesen|dieses|<ihr>) …4) (können|kann|dürfen|darf) (wir|ich) …6 <verneint> <leisten>] $',
    ],
    unless: WAY_OUT,
    better: ['für {was} kann ich [Ihnen|dir] «Alternative» anbieten', 'für {was} brauchen wir zuerst «Voraussetzung»'],
    note: CLOSED_DOOR,
    flags: [
      'Einen Ersatzwagen können wir Ihnen nicht stellen.',
      'Deinen Gutschein kann ich leider nicht verlängern.',
      'Die Busse dürfen wir nicht erlassen.',
    ],
    passes: [
      'Einen Ersatzwagen können wir Ihnen ab Montag stellen.',
      'Die Rechnung können wir nicht löschen, aber bis Ende Monat aussetzen.',
    ],
  },
  {
    id: 'kann-keine-leistung',
    phrase: [
      '(kann|können|dürfen|darf) …3 (wir|ich) …6 [(leider|grundsätzlich|derzeit)? <kein> …3 <leistung> …3 (<leisten>|geben|erteilen)]',
      '(wir|ich) (kann|können|dürfen|darf) …6 [(leider|grundsätzlich|derzeit)? <kein> …3 <leistung> …3 (<leisten>|geben|erteilen)]',
    ],
    unless: WAY_OUT,
    better: ['stattdessen «Alternative» anbieten', 'in diesem Fall «Alternative» anbieten'],
    model: ['Was ich [Ihnen|dir] anbieten kann: «Alternative».'],
    note: CLOSED_DOOR,
    flags: [
      'Leider können wir Ihnen keine Rückerstattung anbieten.',
      'Ich kann dir leider keinen Rabatt gewähren.',
      'Wir dürfen Ihnen keine Auskunft erteilen.',
    ],
    passes: [
      'Wir können Ihnen keine Rückerstattung anbieten, dafür einen Gutschein.',
      'Sie müssen keine Zahlung leisten.',
    ],
  },
  {
    id: 'kann-nicht-passiv',
    phrase: [
      '(kann|können|darf|dürfen) …10 [<verneint> tun:<geleistet>] werden',
      '[<verneint> tun:<geleistet>] werden (kann|können|darf|dürfen)',
    ],
    unless: [...WAY_OUT, 'damit', 'ohne'],
    better: ['ab «Datum» {tun}', 'mit «Voraussetzung» {tun}', 'nach «Schritt» {tun}'],
    note: POSSIBLE,
    flags: [
      'Der Betrag kann leider nicht erstattet werden.',
      'Das Eingangsdatum darf nachträglich nicht geändert werden.',
      'Ich bedaure, dass dein Antrag nicht bewilligt werden kann.',
    ],
    passes: ['Der Betrag kann erstattet werden.', 'So kann Ihr Konto nicht geplündert werden.'],
  },
  {
    id: 'kann-nicht-helfen',
    phrase: [
      '(kann|können|konnte|konnten) …6 (wir|ich) …8 [(<verneint>|leider nicht wirklich) (helfen|weiterhelfen|behilflich sein|dienen|unterstützen)]',
      '(wir|ich) (kann|können) …8 [<verneint> (helfen|weiterhelfen|behilflich sein|dienen|unterstützen)]',
      '(wir|ich) …8 [<verneint> (helfen|weiterhelfen)] (kann|können)',
    ],
    unless: [...WAY_OUT, 'nur so'],
    better: ['mit «nächster Schritt» weiterhelfen', 'weiterhelfen, sobald ich «Angabe» habe'],
    model: ['Damit ich weiterhelfen kann, brauche ich noch «Angabe».'],
    note: NEXT,
    flags: [
      'Da können wir Ihnen leider nicht weiterhelfen.',
      'Bei diesem Gerät kann ich dir nicht helfen.',
      'Ich kann Ihnen damit leider nicht dienen.',
    ],
    passes: ['Wenn ich Ihnen nicht helfen kann, sage ich es.', 'Wir können Ihnen mit einem Leihgerät weiterhelfen.'],
  },
  {
    id: 'nichts-fuer-sie-tun',
    phrase: [
      '(kann|können) …4 (wir|ich) …6 [(leider|da|hier|gar|auch|überhaupt|jetzt|allerdings)? (nichts|nix) (mehr|weiter)? (für <ihnen>)? (tun|machen|ausrichten|unternehmen|ändern|ausrichten|bewirken)]',
      '(wir|ich) (kann|können) …6 [(leider|da|hier|gar|auch|überhaupt)? (nichts|nix) (mehr|weiter)? (für <ihnen>)? (tun|machen|ausrichten|unternehmen|ändern|bewirken)]',
    ],
    unless: [...WAY_OUT, 'falsch machen'],
    better: ['heute noch «nächster Schritt» für [Sie|dich] veranlassen', '«nächster Schritt» anbieten'],
    model: ['Was ich tun kann: «nächster Schritt».'],
    note: NEXT,
    flags: [
      'Da können wir leider nichts für Sie tun.',
      'Daran kann ich leider nichts ändern.',
      'Nachträglich können wir nichts mehr für dich machen.',
    ],
    passes: ['Sie können nichts falsch machen.', 'Da können wir nichts mehr ändern, aber neu bestellen geht.'],
  },
  {
    id: 'nichts-zu-machen',
    phrase: [
      '[(ist|gibt es|gibt\'s|gibts|lässt sich) (da|leider|daran|hier)? (leider|auch)? (nichts|nix) (mehr)? (zu)? (machen|holen|retten|ändern|wollen)]',
      '[(ist|gibt es) (da|daran)? (leider)? nicht zu rütteln]',
      '[führt (leider|für uns|auch)? …2 kein Weg vorbei]',
    ],
    unless: WAY_OUT,
    better: [],
    model: ['Möglich ist jetzt «Alternative».', 'Als Nächstes kümmere ich mich um «Schritt».'],
    note: NEXT,
    flags: [
      'Von unserer Seite ist da nichts zu machen.',
      'An der Preiserhöhung ist nicht zu rütteln.',
      'Hieran führt leider kein Weg vorbei.',
    ],
    passes: ['Sie müssen nichts machen.', 'Da gibt es nichts schönzureden.'],
  },
  {
    id: 'kann-nicht-sagen',
    phrase: [
      '(kann|können|dürfen|darf) …4 (wir|ich) …8 [(<verneint>|leider) (nichts|nicht|nix)? (Genaueres|Näheres|Verbindliches|genau|konkret)? (sagen|nennen|mitteilen|beantworten|verraten|preisgeben)]',
      '(wir|ich) (kann|können|dürfen|darf) …8 [(<verneint>|leider nichts|nichts|nix) (Genaueres|Näheres|Verbindliches|genau|konkret)? (sagen|nennen|mitteilen|beantworten|verraten|preisgeben)]',
      '(wir|ich) …6 [(<verneint>|leider nichts|nichts|nix) (sagen|nennen|mitteilen|beantworten)] (kann|können|darf|dürfen)',
    ],
    unless: [...WAY_OUT, 'ohne', 'seriös'],
    better: [],
    model: [
      'Das frage ich bei «Stelle» nach und melde mich bis «Datum».',
      'Sobald mir «Auskunft» vorliegt, schreibe ich [Ihnen|dir].',
    ],
    note: UNKNOWN,
    flags: [
      'Einen Termin kann ich Ihnen leider nicht nennen.',
      'Dazu können wir leider nichts sagen.',
      'Wer dein Profil gemeldet hat, dürfen wir dir nicht verraten.',
    ],
    passes: [
      'Den Termin kann ich Ihnen noch nicht nennen.',
      'Den Namen darf ich nicht nennen, den Grund dagegen schon.',
    ],
  },
  {
    id: 'keine-auskunft-geben',
    phrase: [
      '[<kein> (günstigere|weitere|genaue|verbindliche|nähere|genauen|verbindlichen)? (Auskunft|Auskünfte|Prognose|Aussage|Angabe|Angaben|Einschätzung|Mitteilung|Garantie|Zusage) …5 (geben|erteilen|machen|treffen|abgeben) (kann|können|darf|dürfen|zu können)?]',
      '[(eine|einen) …2 (Auskunft|Prognose|Aussage|Garantie|Zusage|Antwort) …6 (kann|können|dürfen|darf) (ich|wir) …5 <verneint> (geben|erteilen|machen|treffen|abgeben)]',
      '[gibt uns … (keine|keinerlei) Auskunft]',
    ],
    unless: [...WAY_OUT, 'seriös'],
    better: [],
    model: ['Die Auskunft hole ich bei «Stelle» ein.', 'Verbindlich weiß ich es am «Datum», dann melde ich mich.'],
    note: UNKNOWN,
    flags: [
      'Dazu kann ich keine Auskunft geben.',
      'Eine Prognose kann ich Ihnen dazu nicht geben.',
      'Wir können dir leider keine verbindliche Zusage machen.',
    ],
    passes: ['Die Auskunft gebe ich Ihnen heute.', 'Wir können keine Zusage machen, aber Sie vormerken.'],
  },
  {
    id: 'bringen-wir-nicht-hin',
    phrase: [
      '[(schaffen|schaff|schaffe|bekommen|bekomme|kriegen|bringen) (wir|ich|wirs|ich\'s) …6 (<verneint> (hin|zusammen|fertig|geregelt|unter)?)] <schluss>',
      '[(wir|ich) (schaffen|schaffe|bekommen|kriegen) (das|es) …4 <verneint> (hin|fertig)?] <schluss>',
      '[schafft <ihr>? (unsere|unser|die|der|das) …2 <verneint>] <schluss>',
      '[schafft (die|der|unser|unsere) …2 <verneint>] <schluss>',
    ],
    unless: WAY_OUT,
    better: [],
    model: ['Bis dahin schaffen wir «Teil», der Rest folgt am «Datum».', 'Schaffen können wir es bis «Datum».'],
    note: NEXT,
    flags: [
      'Das bekommen wir in der kurzen Zeit nicht mehr hin.',
      'Bis Freitag schaffen wir das leider nicht.',
      'Samstag schafft die Spedition nicht mehr.',
    ],
    passes: ['Das bekommen wir hin.', 'Bis Freitag schaffen wir es nicht, aber am Montag steht der Wagen bereit.'],
  },
  {
    id: 'bin-nicht-in-der-lage',
    phrase: [
      '[(sehen|sehe) (wir|ich) (uns|mich) (leider)? (außerstande|nicht in der Lage|nicht imstande|nicht im Stande)]',
      '[(sind|bin) (wir|ich) (leider|derzeit|momentan)? (außerstande|nicht in der Lage|nicht imstande)]',
      '[(wir|ich) (sehen uns|sehe mich|sind|bin) (leider|derzeit)? (außerstande|nicht in der Lage|nicht imstande)]',
      '[(sind|ist) (uns|mir) (leider|da|hier)? (die Hände gebunden|verwehrt|untersagt|strikt untersagt|nicht erlaubt|nicht gestattet|nicht möglich|verboten)]',
      '[(uns|mir) (leider)? (die Hände gebunden|strikt untersagt|untersagt|leider verwehrt|verwehrt) (sind|ist)]',
    ],
    unless: WAY_OUT,
    better: [],
    model: ['Was in meiner Hand liegt: «Schritt».', 'Dafür hole ich die Freigabe von «Stelle» ein.'],
    note: CLOSED_DOOR,
    flags: [
      'Hier sehe ich mich außerstande, eine Aussage zu treffen.',
      'Leider sind uns die Hände gebunden.',
      'Auskünfte am Telefon sind uns strikt untersagt.',
    ],
    passes: ['Ich bin gern in der Lage, das zu prüfen.', 'Uns sind die Hände gebunden, aber Ihr Arzt kann es verschreiben.'],
  },
];

/** The plain present: "erstatten wir nicht", "Rabatte geben wir keine". */
const PRESENT_REFUSALS: readonly Rule[] = [
  {
    id: 'bieten-wir-nicht-an',
    phrase: [
      '[(biete|bieten|nehme|nehmen|stelle|stellen|liefere|liefern|greife|greifen|komme|kommen|gebe|geben) (wir|ich) …6 <verneint> (an|ein|auf|heraus|zurück|aus|bereit|entgegen|zur Verfügung)]',
      '[(wir|ich) (biete|bieten|nehme|nehmen|stelle|stellen) …6 <verneint> (an|zurück|aus|bereit|entgegen|zur Verfügung)]',
      '(wir|ich) …6 [<verneint> (anbieten|zurücknehmen|ausstellen)] <schluss>',
    ],
    unless: [...WAY_OUT, 'nehme ich uns'],
    better: [],
    model: ['Im Angebot haben wir «Alternative».', 'Stattdessen biete ich [Ihnen|dir] «Alternative» an.'],
    note: POSSIBLE,
    flags: [
      'Sonntagszustellungen bieten wir nicht an.',
      'Geöffnete Kartons nehmen wir leider nicht zurück.',
      'Ich stelle dir die Rechnung nicht noch einmal aus, so etwas bieten wir nicht an.',
    ],
    passes: [
      'Sonntags stellen wir nicht zu, aber samstags bis 20 Uhr.',
      'Das Muster nehmen wir gern zurück.',
    ],
  },
  {
    id: 'leisten-wir-nicht',
    phrase: [
      '[(erstatte|erstatten|ersetze|ersetzen|gewähre|gewähren|übernehme|übernehmen|akzeptiere|akzeptieren|vergebe|vergeben|verschenke|verschenken|storniere|stornieren|repariere|reparieren|tausche|tauschen|verleihe|verleihen|unterstütze|unterstützen|verkaufe|verkaufen|verschicke|verschicken|versende|versenden|liefere|liefern|leiste|leisten|zahle|zahlen|haften|hafte|buche|buchen|reserviere|reservieren|führe|führen|akzeptieren|drucke|drucken|tragen|trage) (wir|ich) …6 <verneint>] <schluss>',
      '[(wir|ich) (erstatten|ersetzen|gewähren|übernehmen|akzeptieren|stornieren|reparieren|tauschen|verleihen|unterstützen|verkaufen|verschicken|versenden|liefern|leisten|zahlen|haften|führen|tragen) …8 <verneint>] <schluss>',
      '[(machen|mach|mache) (wir|ich) …4 <verneint>] <schluss>',
      '[(machen|mach|mache) (wir|ich) …2 (grundsätzlich|leider|einfach) nicht]',
      '[das (machen|tun) wir (leider|grundsätzlich|generell|hier)? nicht]',
    ],
    unless: [...WAY_OUT, '(gebühr*|kosten|zinsen|zuschlag|aufpreis|selbstbehalt|falsch|fehler|uns|bestätigung) …5 nicht'],
    better: [],
    model: ['Was ich [Ihnen|dir] anbieten kann: «Alternative».', 'Möglich ist «Alternative».'],
    note: POSSIBLE,
    flags: [
      'Privatsachen machen wir im Firmenvertrag grundsätzlich nicht.',
      'Versandkosten aus dem Ausland erstatten wir leider nicht.',
      'Das machen wir nicht.',
    ],
    passes: [
      'Das machen wir nicht nur für Stammkunden.',
      'Die Anfahrt berechne ich dir diesmal nicht.',
      'Ferndiagnosen machen wir nicht, dafür eine Sprechstunde am Abend.',
    ],
  },
  {
    id: 'geben-wir-keine',
    phrase: [
      '[(geben|gebe|leisten|leiste|gewähren|gewähre|zahlen|zahle|bieten|biete|machen|mache|haben|habe|vergeben|akzeptieren|erstatten) (wir|ich) (da|dafür|leider|grundsätzlich|Ihnen|dir|euch)? (leider|grundsätzlich)? <kein> (mehr)? (an)?] <schluss>',
      '(<leistung>|karten|plätze|termine|zimmer|geräte|stunden|ersatz) …2 [(geben|leisten|gewähren|zahlen|bieten|haben) (wir|ich) …3 <kein> (mehr)?]',
      '[(wir|ich) (geben|gewähren|leisten|zahlen|bieten|vergeben|erteilen|machen) …3 <kein> …2 <leistung> (mehr)? (an)?]',
      '[(geben|gewähren|leisten|zahlen|bieten|vergeben|erteilen) (wir|ich) …3 <kein> …2 <leistung> (mehr)? (an)?]',
      '[(zahlen|erstatten|übernehmen|leisten|machen|ändern|unternehmen) (wir|ich) …6 (grundsätzlich|leider|gar|überhaupt|hier|deswegen|da) (gar)? (nichts|nix)]',
    ],
    unless: WAY_OUT,
    better: [],
    model: ['Stattdessen biete ich [Ihnen|dir] «Alternative» an.', 'In diesem Fall ist «Alternative» möglich.'],
    note: REJECTED,
    flags: [
      'Schadenersatz leisten wir keinen.',
      'Auf Neuware gewähren wir keine Rabatte.',
      'Für Verspätungen unter drei Stunden zahlen wir grundsätzlich nichts.',
    ],
    passes: ['Gebühren verlangen wir keine.', 'Rabatt geben wir keinen, dafür liegt ein Muster bei.'],
  },
  {
    id: 'lehnen-wir-ab',
    phrase: [
      '[(lehnen|lehne) (wir|ich) …5 ab]',
      '[(wir|ich) (lehnen|lehne) …6 ab]',
      '[(müssen|muss) (wir|ich) …8 (ablehnen|absagen|zurückweisen|abweisen|verneinen|verweigern|enttäuschen|vertrösten)]',
      '[(wir|ich) (müssen|muss) …8 (ablehnen|absagen|zurückweisen|abweisen|verneinen|verweigern|enttäuschen|vertrösten)]',
      '[(verweigern|verweigere) (wir|ich) …4]',
      '[(wir|ich) …8 (ablehnen|absagen|zurückweisen|enttäuschen|vertrösten) (müssen|muss)]',
    ],
    unless: [...WAY_OUT, 'nicht', 'keineswegs', 'keine', 'Kollege*', 'Ton', 'Vorwurf'],
    better: [],
    model: ['Zusagen kann ich «Teil», darüber hinaus brauche ich «Voraussetzung».', 'Was ich anbieten kann: «Alternative».'],
    note: REJECTED,
    flags: [
      'Eine Erhöhung des Rahmens lehnen wir ab.',
      'Beim Sofa in Petrol muss ich Sie enttäuschen.',
      'Ich muss dir für Samstag leider absagen.',
    ],
    passes: ['Ihre Anfrage müssen wir keineswegs absagen.', 'Sie können das Angebot jederzeit ablehnen.'],
  },
  {
    id: 'verzichten-wollen-wir-nicht',
    phrase: [
      '[(nehmen|sehen) (wir|ich) …6 (Abstand|ab)] <schluss>',
      '[von … (Abstand nehmen|absehen) (müssen|werden|wollen|möchten)?]',
      '[(wird|werden|wollen wir) …6 abgesehen]',
      '[haben (wir|ich)? (uns|mich) gegen (<ihr>|eine|einen|die|den) …3 entschieden]',
      '[(uns|mich) gegen <ihr> …3 entschieden (haben)?]',
    ],
    unless: ['gebühr*', '*gebühr*', 'kosten', 'bitten', 'aber', 'davon abgesehen', 'abgesehen davon', 'abgesehen von', 'mahnung', 'anzeige', '*gespräch'],
    better: [],
    model: ['Stattdessen schlage ich «Alternative» vor.'],
    note: REJECTED,
    flags: [
      'Nach eingehender Sichtung haben wir uns gegen Ihre Bewerbung entschieden.',
      'Von einer weiteren Verlängerung wird abgesehen.',
    ],
    passes: ['Von einer Mahngebühr wird abgesehen.', 'Davon abgesehen ist alles bereit.'],
  },
];

export const OWN_REFUSALS: readonly Rule[] = [...MODAL_REFUSALS, ...PRESENT_REFUSALS];
