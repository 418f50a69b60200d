/** Passive and official referrals: "ist an die Abteilung zu richten", "wir verweisen Sie an …". */
import type { Rule } from '../../../../core/rules/rule';
import { ASK_THERE, OFFICIAL, ON_YOUR_OWN, OTHER_DOOR, OWNED, RIGHTLY } from './shared';

const HARMLESS = [...OWNED, ...RIGHTLY];

export const officialRules = [
  {
    id: 'ist-an-zu-richten',
    phrase: [
      '[(ist|sind|wäre|wären) (bitte|daher|ausschließlich|schriftlich|direkt|vielmehr|jedoch|ausnahmslos)? (schriftlich|direkt|ausschließlich)? an wen:(<wort> …4) zu (richten|adressieren|stellen|senden|wenden)]',
    ],
    unless: [...HARMLESS, '~(der|dieser|ein|Ihr|jeder) …4 (ist|wäre|bleibt)', '(Retoure*|Paket*|Ware|Gerät)'],
    better: ['gebe ich gern an {wen} weiter'],
    note: OFFICIAL,
    flags: ['Anfragen sind an die Abteilung Leistungen zu richten.', 'Reklamationen sind ausschließlich schriftlich an den Verkäufer zu richten.'],
    passes: ['Ihre Anfrage ist an die Abteilung Leistungen weitergeleitet.', 'Fragen dazu sind an uns zu richten.'],
  },
  {
    id: 'ist-bei-zu-beantragen',
    phrase: [
      '(der|dieser|ein|Ihr|jeder) …4 [(ist|wäre|bleibt) …2 (an|mit) …5 zu (richten|adressieren|stellen|senden|klären|besprechen|regeln|vereinbaren)]',
      '[(ist|sind|wäre|wären) …3 (bei|beim) wem:(<wort> …4) (zu (erfragen|beantragen|reklamieren|melden|monieren|rügen|beanstanden)|geltend zu machen|vorzubringen|einzureichen|einzufordern|anzuzeigen|anzufordern|zu bestellen)]',
      '[(machen Sie|mach) …3 (bei|beim) wem:(<wort> …4) geltend]',
      '[(hat|haben) (der|die) (Kunde|Kundin|Käufer|Mieter|Versicherte|Empfänger|Absender|Bauherr|Antragsteller|Auftraggeber) …4 zu (fragen|klären|erfragen|beschaffen|wenden)]',
    ],
    unless: [...HARMLESS, 'innerhalb'],
    better: [],
    model: ['Ich frage das bei «Stelle» für [Sie|dich] an.', ASK_THERE],
    note: OFFICIAL,
    flags: ['Die Bescheinigung ist beim Finanzamt zu beantragen.', 'Einwände machen Sie bitte beim Absender geltend.'],
    passes: ['Die Bescheinigung ist beim Finanzamt eingegangen.', 'Die Bescheinigung beantragen wir beim Finanzamt.'],
  },
  {
    id: 'verweisen-wir-an',
    phrase: [
      '[(verweisen|verweise) (wir|ich) (Sie|dich|euch) (daher|hiermit|bitte|leider|diesbezüglich|direkt|höflich)? (an|auf) wen:(den|die|das|Ihren|Ihre|unser*) …3] /',
      '[(verweisen|verweise) (wir|ich) …3 (an|auf) (den|die|das|Ihren|Ihre) (Hersteller*|Händler*|Verkäufer*|Vermieter*|Versicher*|Kasse|Genossenschaft|*amt|*behörde|*stelle|Anbieter|Abteilung|Partner*|Kolleg*|*kasse)]',
      '[(müssen|muss|darf|dürfen|möchte|möchten) (wir|ich) (Sie|dich) …4 (an|auf) (den|die|das|Ihren|Ihre) …4 verweisen]',
      '(wir|ich) (müssen|muss|darf|dürfen|möchte|möchten|können|kann) (Sie|dich) …4 [(an|auf) (den|die|das|Ihren|Ihre) …4 verweisen]',
      '(wir verweisen|ich verweise) (Sie|dich) …3 [(an|auf) (den|die|das|Ihren|Ihre) <wort>]',
    ],
    unless: [...HARMLESS, '(AGB|Bedingungen|Hausordnung|Anleitung|Vertrag|Website|Seite|Link|FAQ|Schreiben|Merkblatt|Paragraf*|Regel*|Beipackzettel|Handbuch)'],
    better: [],
    model: ['Ich gebe [Ihre|deine] Frage an «Stelle» weiter.', ASK_THERE],
    note: OFFICIAL,
    flags: ['Beim Saatgut verweisen wir Sie auf die Genossenschaft.', 'In dieser Sache muss ich Sie an den Veranstalter verweisen.'],
    passes: ['Wir verweisen auf die AGB.', 'Beim Saatgut helfen wir Ihnen.'],
  },
  {
    id: 'wird-verwiesen',
    phrase: [
      '[(wird|werden) …3 (auf|an) (den|die|das) …5 verwiesen]',
      '[(zuständigkeitshalber|aus Zuständigkeitsgründen) …8 (verwiesen|verweisen|abgetreten)]',
      '[es wird (gebeten|ersucht) , …,6 (an|bei|mit) …4 (zu wenden|zu richten|zu klären|vorzusprechen)]',
      '[(Reklamationen|Beschwerden|Anfragen|Rückfragen|Einsprachen) (ausnahmslos|ausschließlich|bitte|nur|bitte nur|bitte ausschließlich) (bei|beim|an|über) (den|die|das|der|dem)? <wort>]',
      '[bitte nicht hier , sondern (an|bei|beim|über)]',
    ],
    unless: HARMLESS,
    better: [],
    model: ['Ich gebe das an «Stelle» weiter.', ASK_THERE],
    note: OFFICIAL,
    flags: [
      'Zuständigkeitshalber wird auf das kantonale Amt verwiesen.',
      'Reklamationen ausnahmslos beim Veranstalter.',
      'Lizenzfragen bitte nicht hier, sondern an sales.',
    ],
    passes: ['Ihr Gesuch wird an das kantonale Amt weitergeleitet.', 'Reklamationen nehme ich gern entgegen.'],
  },
  {
    id: 'nimmt-nur-entgegen',
    phrase: [
      '[(nimmt|nehmen) (ausschließlich|nur|allein|einzig|lediglich|ausnahmslos) (der|die|das|Ihr|Ihre|<dritte>)]',
      '[(nimmt|nehmen) (ausschließlich|nur|allein|einzig|lediglich|ausnahmslos) …10 entgegen]',
      '[(Auskunft|Auskünfte) …4 (erteilt|erteilen|gibt|geben) …2 (ausschließlich|nur|allein|einzig|lediglich)]',
      '[(erteilt|erteilen|gibt|geben) (ausschließlich|nur|allein|einzig|lediglich) (der|die|das|Ihr|Ihre)]',
      '[(entscheidet|entscheiden|bestimmt|bestimmen) (ausschließlich|allein|einzig|nur) (der|die|das|Ihr|Ihre)]',
      '[(wird|soll|möge) Ihnen hoffentlich …4 (Auskunft geben|weiterhelfen|helfen)]',
      '(Auskunft|Auskünfte|Näheres|Genaueres|mehr) …3 [(erhalten|bekommen|erfahren) Sie (nur|ausschließlich|direkt|allein|bitte)? (bei|beim|von) (der|dem|den|Ihrem|Ihrer|<dritte>)]',
    ],
    unless: HARMLESS,
    better: [],
    model: ['Die Auskunft hole ich bei «Stelle» ein.', ASK_THERE],
    note: OTHER_DOOR,
    flags: [
      'Reklamationen nimmt ausschließlich der Versender entgegen.',
      'Auskünfte zum Stand erteilt ausschließlich die Druckerei.',
      'Näheres erfahren Sie bei der Gemeinde.',
    ],
    passes: ['Reklamationen nehmen wir gern entgegen.', 'Auskünfte zum Stand erteilen wir gern.'],
  },
  {
    id: 'obliegt',
    phrase: [
      '<wort> [(obliegt|obliegen) (dem|der|den|Ihnen|allein|ausschließlich|einzig|jedoch)]',
      '[(liegt|liegen|fällt|fallen) …3 (im Ermessen|im Verantwortungsbereich|in der Verantwortung|in die Verantwortung|in der Zuständigkeit|in die Zuständigkeit|in der Kompetenz|im Zuständigkeitsbereich|in den Zuständigkeitsbereich|in den Verantwortungsbereich|im Hoheitsbereich|in den Bereich) (des|der|von|Ihres|Ihrer|deines|deiner|eines|einer|*s)]',
      '[(liegt|lag|liegen) (in|im) (Ihrem|deinem|eurem) (Verantwortungsbereich|Zuständigkeitsbereich|Einflussbereich)]',
      '[in (Ihrer|deiner|eurer) (Verantwortung|Zuständigkeit)] (liegt|liegen)?',
      '(liegt|liegen) …3 [in (Ihrer|deiner|eurer) (Verantwortung|Zuständigkeit)]',
    ],
    unless: [
      ...OWNED,
      '(unser|unserer|unsere|unserem) …1 (Verantwortung|Zuständigkeit|Verantwortungsbereich) ,? (die|der|das)?',
      'Entscheidung',
      '^ es',
      '~(mir|uns)',
    ],
    better: [],
    model: ['Ich spreche «Stelle» darauf an.', ASK_THERE],
    note: OFFICIAL,
    flags: [
      'Die Räumung obliegt der Gemeinde.',
      'Das fällt in die Zuständigkeit des Bauamts.',
      'Die Heizung fällt in die Verantwortung Ihres Vermieters, nicht in unsere.',
    ],
    passes: ['Das fällt in unsere Verantwortung.', 'Ihre Anfrage liegt im Ermessen, das wir gern nutzen.'],
  },
  {
    id: 'von-ihnen-zu-erledigen',
    phrase: [
      '[(ist|sind|wäre|wären) (daher|bitte|allerdings|jedoch|selbst)? (von Ihnen|durch Sie|Ihrerseits|kundenseitig|bauseitig|bauseits|mieterseitig|vom Mieter|vom Kunden|vom Käufer|durch den Kunden|durch den Mieter|vom Eigentümer|vom Besteller|vom Absender|vom Empfänger) (selbst|direkt|bitte|eigenständig)? …3 (zu <wort>|*zuholen|*zuklären|*zureichen|*zustellen|*zufordern|*zuführen)]',
      '[(hat|haben|muss|müssen) …3 (durch Sie|kundenseitig|bauseits|Ihrerseits) …2 (zu erfolgen|erfolgen)]',
      '[<muessensie> …3 (in Eigenregie|auf eigene Faust|in Eigenverantwortung|eigenständig|auf eigene Kosten) …4 (klären|lösen|suchen|regeln|organisieren|beschaffen|machen|erledigen|beauftragen)]',
      '[(bleibt|ist|überlassen wir|überlasse ich) (Ihnen|dir) (selbst)? überlassen]',
    ],
    unless: HARMLESS,
    better: [],
    model: ['Womit kann ich [Sie|dich] dabei unterstützen?'],
    note: ON_YOUR_OWN,
    flags: ['Die Genehmigung ist durch Sie selbst einzuholen.', 'Die Abholung hat kundenseitig zu erfolgen.'],
    passes: ['Die Genehmigung holen wir für Sie ein.', 'Von Ihnen ist nichts zu tun.'],
  },
] as const satisfies readonly Rule[];
