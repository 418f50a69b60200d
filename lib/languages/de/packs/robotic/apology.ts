/** Apologies by the yard: "etwaige Unannehmlichkeiten", "in aller Form", "bedauern, dass Sie unzufrieden waren". */
import type { Rule } from '../../../../core/rules/rule';
import { APOLOGY, whole } from './shared';

const SORRY = 'es tut mir leid, dass [Sie|du] damit Ärger [hatten|hattest]';
const SORRY_MODEL = 'Dass «was passiert ist», tut mir leid.';

const SAID_SORRY = [
  '[(wir|ich) (bitten|bitte|ersuchen|möchten|möchte|dürfen|darf|wollen) …10 <unannehm> …6 (entschuldigen|Entschuldigung|Nachsicht|Verzeihung|Verständnis|nachzusehen|verzeihen)]',
  '[(wir|ich) (bitten|bitte|ersuchen|möchten|möchte|dürfen|darf|wollen) …8 (Entschuldigung|Nachsicht|Verzeihung|Verständnis|Pardon|entschuldigen) für …6 <unannehm>]',
  '[(wir|ich) (entschuldigen|entschuldige|bedauern|bedaure|bedauere) …8 <unannehm> <sehrsehr>?]',
  '[(wir|ich) (bitten|bitte) …3 (die|entstandene|eingetretene) …2 (Verzögerung*|Verspätung|Versäumnis|Versehen) …2 zu entschuldigen]',
  '[(bitte)? (entschuldigen Sie|entschuldige|verzeihen Sie|verzeih) …3 (die|etwaige|eventuelle|entstandene|mögliche|allfällige|für|jegliche) …4 <unannehm>]',
] as const;

export const apologyRules = [
  {
    id: 'wir-entschuldigen-unannehmlichkeiten',
    phrase: whole(SAID_SORRY),
    unless: ['wenn (wir|ich)'],
    better: [SORRY],
    model: [SORRY_MODEL],
    note: APOLOGY,
    flags: [
      'Wir bitten die entstandenen Unannehmlichkeiten zu entschuldigen.',
      'Wir entschuldigen uns vielmals für etwaige Unannehmlichkeiten.',
      'Wir bedauern die Ihnen entstandenen Umtriebe.',
    ],
    passes: ['Ich entschuldige mich für den doppelten Weg.', 'Unter diesen Umständen verlängern wir die Frist.'],
  },
  {
    id: 'entschuldigen-unannehmlichkeiten-und',
    phrase: SAID_SORRY,
    unless: ['wenn (wir|ich)'],
    better: [],
    model: [SORRY_MODEL],
    note: APOLOGY,
    flags: [
      'Wir bedauern die Ihnen entstandenen Umtriebe und danken für Ihre Geduld.',
      'Wir bitten die Unannehmlichkeiten zu entschuldigen und verbleiben mit Grüßen.',
    ],
    passes: ['Ich entschuldige mich für den doppelten Weg und die kalte Suppe.', 'Wir bitten um Antwort und danken.'],
  },
  {
    id: 'fuer-unannehmlichkeiten',
    phrase: [
      '[(für|wegen) …6 <unannehm> …5 (entschuldigen|entschuldige|bitten|bitte|möchten|möchte|ersuchen|dürfen|wollen|sorry) …8 (Entschuldigung|Nachsicht|Verzeihung|Verständnis|Pardon|entschuldigen)]',
      '[(für|wegen) …6 <unannehm> (entschuldigen wir uns|entschuldige ich mich|sorry) <sehrsehr>?]',
      '[(die|etwaige|eventuelle|allfällige|sämtliche|entstandene) …3 <unannehm> (bitten wir|bedauern wir|wollen Sie|mögen Sie|bitte ich|tun uns|tun mir) …5 (entschuldigen|nachzusehen|nachsehen|leid|<sehrsehr>)]',
    ],
    better: ['dass [Sie|du] damit Ärger [hatten|hattest], tut mir leid'],
    note: APOLOGY,
    flags: [
      'Für entstandene Unannehmlichkeiten entschuldigen wir uns vielmals.',
      'Für die Ihnen bereiteten Umstände bitten wir um Entschuldigung.',
      'Für allfällige Umtriebe möchten wir uns entschuldigen.',
    ],
    passes: ['Für die kaputte Vase möchte ich mich entschuldigen.', 'Für einen Leihwagen unter diesen Umständen reicht ein Anruf.'],
  },
  {
    id: 'etwaige-unannehmlichkeiten',
    phrase: [
      '[(sollten|falls|sofern|wenn) …8 <unannehm> …6 (entstanden|erwachsen|bereitet|verursacht|widerfahren)] ',
      '[(etwaige|eventuelle|eventuell entstandene|allfällige|mögliche|möglicherweise entstandene|jegliche|sämtliche|entstandene|entstandenen|bereiteten|verursachten) …1 <unannehm>]',
      '[<unannehm> …3 (entstanden|bereitet|verursacht|widerfahren) (ist|sind|haben|wurden|hat)?]',
    ],
    unless: ['<unannehm> …4 (ersparen|vermeiden|erspart)', 'Kosten', 'welche', 'unter', '(alle|nach|aller) …2 Umständen'],
    better: [],
    model: [SORRY_MODEL],
    note: APOLOGY,
    flags: ['Sollten Ihnen dadurch Unannehmlichkeiten entstanden sein, tut uns das leid.', 'Etwaige Unannehmlichkeiten bedauern wir.'],
    passes: ['Welche Umstände sind Ihnen entstanden?', 'Diese Unannehmlichkeiten möchten wir Ihnen ersparen.'],
  },
  {
    id: 'sollte-der-eindruck',
    phrase: [
      '[(sollte|sollten) …4 (der Eindruck|dieser Eindruck|ein anderer Eindruck|Missverständnisse) …4 entstanden sein]',
      '[(sollten|falls|wenn) (wir|ich) (Sie|Ihnen|dich|dir|Ihre|deine) …6 (verärgert|enttäuscht|verletzt|zu nahe getreten|Gefühle verletzt|Anlass) …3 (haben|sein|gegeben)]',
      '[(sollten|solltest|falls|wenn) (Sie|du) (sich|dich)? …6 (unzufrieden|nicht zufrieden|schlecht beraten|nicht gut aufgehoben|nicht ernst genommen|verärgert) …2 (sein|gewesen sein|gefühlt haben|waren|warst|fühlen)] , (so|tut|bitten|bedauern|entschuldigen|möchten|dann bitten)',
    ],
    better: [],
    model: ['Das kam falsch an, und das liegt an uns.'],
    note: APOLOGY,
    flags: ['Sollte bei Ihnen der Eindruck entstanden sein, wir hätten Sie vergessen, tut uns das leid.', 'Sollten wir Sie verärgert haben, bedauern wir das.'],
    passes: ['Sollte ein Schaden entstanden sein, schicken Sie mir bitte ein Foto.', 'Sollten Sie nicht zufrieden sein, nehmen wir die Lampe zurück.'],
  },
  {
    id: 'bedauern-unzufriedenheit',
    phrase: [
      '[(wir bedauern|ich bedaure|ich bedauere|es tut uns leid|es tut mir leid) <sehrsehr>? (es)? <sehrsehr>? , dass (Sie|du) …10 (nicht zufrieden|unzufrieden|nicht zufriedengestellt|nicht vollends zufrieden|nicht zu Ihrer Zufriedenheit|Anlass zur|Anlass zu|Grund zur) …4 (waren|sind|warst|bist|hatten|haben|wurden|gewesen)]',
      '[(wir bedauern|ich bedaure|ich bedauere|es tut uns leid) <sehrsehr>? , dass (wir|unser*) …10 (Erwartungen|Ansprüchen|Ansprüche|Vorstellungen|Wünschen) …5 (konnten|konnte|wurden|haben|hat|entsprochen)]',
      '[(wir bedauern|ich bedaure|ich bedauere|es tut uns leid|es tut mir leid) <sehrsehr>? , (wenn|dass) (Ihre|deine|unser*) …8 (Erwartungen|Ansprüchen|Vorstellungen) …5 (erfüllt|entsprochen|entspricht|entsprach|gerecht)]',
    ],
    better: ['es tut mir leid, dass [Sie verärgert sind|du verärgert bist]'],
    model: [SORRY_MODEL],
    note: APOLOGY,
    flags: [
      'Wir bedauern sehr, dass Sie mit unserer Leistung nicht zufrieden waren.',
      'Wir bedauern, dass wir Ihre Erwartungen nicht erfüllen konnten.',
      'Wir bedauern, dass Sie Anlass zur Beanstandung hatten.',
    ],
    passes: ['Es tut mir leid, dass Sie zwei Tage ohne Strom waren.', 'Ich bedaure, dass wir den Termin verpasst haben.'],
  },
  {
    id: 'bedauern-vorfall',
    phrase: [
      '[(wir bedauern|ich bedaure|ich bedauere) (<sehrsehr>|die|den|das|diese|diesen|dieses) …5 (Vorfall|Vorfälle|Vorkommnis|Vorkommnisse|Situation|Sachverhalt|Umstand|Missgeschick|Ereignis|Geschehnisse|Sachlage|Missstand)]',
      '[(wir bedauern|ich bedaure|ich bedauere|es tut uns leid) (<sehrsehr>)? , dass es …6 (Vorfall|Vorkommnis|Situation|Unstimmigkeiten|Verzögerungen|Verzögerung|Missverständnis|Vorkommnissen) …4 (gekommen|kam) (ist)?]',
      '[(das|dies) bedauern wir …1 (zutiefst|außerordentlich|ausserordentlich|ausdrücklich|aufrichtig)]',
      '[(leider)? (kam es|ist es) (leider|bei uns|hier|dabei|intern)? …2 zu (Unstimmigkeiten|Unregelmäßigkeiten|Rückständen|einem Versehen|einer Unstimmigkeit|Verzögerungen im Ablauf) …4] /',
      '[(solche|derartige|diese|den|diesen|das|dies) (Vorfälle|Vorfall|Vorkommnisse|Situation|Umstand|Ereignis) (bedauern wir|bedaure ich|tut uns|tun uns) …2 (<sehrsehr>|leid)]',
      '[(die|diese) …2 (Verzögerung|Störung|Verspätung|Panne|Situation) (wird|werden) …2 bedauert]',
    ],
    better: ['das tut mir leid'],
    model: [SORRY_MODEL],
    note: APOLOGY,
    flags: [
      'Wir bedauern außerordentlich, dass es zu diesem Vorfall gekommen ist.',
      'Solche Vorfälle bedauern wir natürlich zutiefst.',
      'Die eingetretene Verzögerung wird ausdrücklich bedauert.',
    ],
    passes: ['Ich bedaure, dass Ihr Rad zerkratzt wurde.', 'Diesen Vorfall haben wir gestern mit dem Fahrer besprochen.'],
  },
  {
    id: 'in-aller-form-formel',
    phrase: [
      '[wir (entschuldigen|möchten|bitten) …3 (vielmals|aufrichtig|höflichst|höflich|in aller Form|ausdrücklich|hiermit) …2 (um Entschuldigung|um Verzeihung|entschuldigen)? (für (diesen|den|das|dieses|die|diese) (Vorfall|Umstand|Fehler|Versehen|Missgeschick|Irrtum|Situation|Verzögerung|Fauxpas))? (entschuldigen)?] $',
      '[(bitte)? (nehmen Sie|nimm) (bitte|hiermit)? (unsere|unser|meine) …2 (Entschuldigung|Bedauern|Anteilnahme) …2 (an|entgegen)]',
      '[(unser|zu unserem) (tiefstes|aufrichtiges|größtes|grösstes|ausdrückliches|tiefes|großes|großen|grossen|größten) (Bedauern|Mitgefühl)]',
      '[(drücken|sprechen|bringen) (wir|Ihnen) …4 Bedauern …3 (aus|zum Ausdruck)]',
      '[(möchten|dürfen) (wir|Ihnen) …4 Bedauern …3 (aussprechen|ausdrücken|zum Ausdruck bringen)]',
      '[(haben|hat) (wir|unser*) …4 (leider)? …2 (nicht|kaum) …3 (gerecht geworden|gerecht werden können)]',
    ],
    unless: ['weil', 'dass Sie'],
    better: [],
    model: [SORRY_MODEL],
    note: APOLOGY,
    flags: ['Wir entschuldigen uns in aller Form für diesen Vorfall.', 'Bitte nehmen Sie unsere aufrichtige Entschuldigung an.'],
    passes: ['Dafür möchte ich mich in aller Form entschuldigen.', 'Bitte nehmen Sie das Paket am Dienstag an.'],
  },
  {
    id: 'im-namen-des-teams',
    phrase: [
      '[(möchten|möchte|dürfen|darf|wollen) (wir uns|ich mich) …2 im Namen …8 entschuldigen]',
      '[(wir|ich) (möchten|möchte|entschuldigen|entschuldige|bitten|bitte) …4 im Namen (des|der|von|unser*|aller) …8 (entschuldigen|um Entschuldigung|um Verzeihung)]',
      '[(wir entschuldigen uns|entschuldigen wir uns) …2 im Namen (des|der|von|unser*|aller)]',
    ],
    unless: ['(Bote*|Fahrer*|Monteur*)'],
    better: [],
    model: ['Es tut mir leid, dass «was passiert ist».'],
    note: APOLOGY,
    flags: [
      'Zunächst möchten wir uns im Namen des gesamten Teams für die aufgetretenen Probleme entschuldigen.',
      'Wir möchten uns im Namen unseres Hauses entschuldigen.',
    ],
    passes: ['Dafür bitte ich um Entschuldigung, auch im Namen des Boten.', 'Ich unterschreibe im Namen meines Vaters.'],
  },
  {
    id: 'um-nachsicht',
    phrase: [
      '[(wir|ich) (bitten|bitte|ersuchen|möchten|dürfen) …4 (um Nachsicht|Nachsicht walten zu lassen) (bitten|ersuchen)?]',
      '[(bitten|bitte|ersuchen) (wir|ich) (Sie|dich|euch)? …3 um (etwas|Ihre|deine|freundliche|ein wenig)? Nachsicht]',
      '[(dürfen|müssen|möchten) (wir|ich) (Sie|dich|euch) …4 um …2 Nachsicht (bitten|ersuchen)]',
      '[(wollen|mögen) Sie …3 (nachsehen|entschuldigen|verzeihen)] $',
      '[(im Interesse …3)? um Nachsicht zu bitten]',
    ],
    better: [],
    model: [SORRY_MODEL],
    note: APOLOGY,
    flags: [
      'Wir bitten vielmals um Nachsicht, der Plan wurde angepasst.',
      'Für die Zwischenzeit dürfen wir Sie um Nachsicht ersuchen.',
      'Die verspätete Antwort wollen Sie bitte nachsehen.',
    ],
    passes: ['Danke für Ihre Nachsicht beim letzten Mal.', 'Wollen Sie morgen vorbeikommen und nachsehen, ob er da ist?'],
  },
  {
    id: 'leid-zu-hoeren',
    phrase: [
      '[(es|das) tut (uns|mir) (<sehrsehr>|mega|total|echt|unglaublich|wirklich|richtig|so)? leid , (das)? zu (hören|lesen|erfahren)]',
      '[(wir bedauern|ich bedaure|ich bedauere) <sehrsehr>? , (dies|das)? …3 (zu hören|zu lesen|zu erfahren|erfahren zu müssen|lesen zu müssen)]',
      '[mit (großem|grossem|tiefem|aufrichtigem)? Bedauern (haben|nehmen|mussten) (wir|ich) …8 (genommen|gelesen|lesen|erfahren|Kenntnis|entnommen|vernommen)]',
    ],
    better: ['es tut mir leid'],
    note: APOLOGY,
    flags: ['Puh, das tut uns mega leid zu hören!', 'Mit Bedauern haben wir Ihre Zeilen gelesen.'],
    passes: ['Das tut mir leid, ich sehe gleich nach.', 'Eine Kündigung nähmen wir mit Bedauern an.'],
  },
] as const satisfies readonly Rule[];
