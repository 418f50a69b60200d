/** Asking for understanding and patience instead of giving a reason: "Wir bitten um Ihr Verständnis". */
import type { Rule } from '../../../../core/rules/rule';
import { PATIENCE, REST, THANKS, whole } from './shared';

const REASON_MODEL = 'Der Grund ist «Grund».';

const FOR_UNDERSTANDING = [
  '[(wir|ich) (danken|danke|bedanken|bedanke) …5 für …4 (Verständnis|Entgegenkommen|Kenntnisnahme) (und …2 Geduld)?]',
  '[(vielen|besten|herzlichen) Dank (im Voraus|vorab)? für …4 Verständnis (und …2 Geduld)?]',
  '^ [(vielen)? danke (im Voraus|vorab)? für …4 Verständnis] /',
  '[(wir danken|wir bedanken uns) …3 (im Voraus|vorab|bereits jetzt|schon jetzt)]',
] as const;

const FOR_PATIENCE = [
  '[wir (danken|bedanken uns) (Ihnen|dir|euch|recht|sehr|herzlich|vielmals)? …2 für (Ihre|deine|eure|die) (geschätzte|freundliche|anhaltende|bisherige|weitere|große|grosse|entgegengebrachte)? (Geduld|Nachsicht) (und …3 (Verständnis|Vertrauen))?]',
  '[(vielen|besten|herzlichen) Dank für (Ihre|deine|eure) (weitere|geschätzte|anhaltende|freundliche) Geduld]',
  '[(vielen|besten|herzlichen) Dank für (Ihre|deine|eure) Geduld , <ihr> <anliegen> ist uns …2 wichtig]',
] as const;

export const patienceRules = [
  {
    id: 'bitten-um-verstaendnis',
    phrase: [
      `[(wir|ich) (bitten|bitte|ersuchen|hoffen) …4 (um|auf) …3 Verständnis (dafür|hierfür)? / (dass|wenn) …16 /]`,
      '[(wir|ich) (bitten|bitte|ersuchen|ersuche|hoffen|hoffe|zählen|zähle|appellieren) …4 (um|auf|an) …3 Verständnis (dafür|hierfür)?]',
      '[(dafür|hierfür|diesbezüglich|insofern|für …5)? (bitten|bitte|ersuchen|ersuche|hoffen|hoffe) (wir|ich) (Sie|dich|euch)? …3 (um|auf) …3 Verständnis]',
      '[(dürfen|müssen|möchten|möchte|darf|muss) (wir|ich) …6 (um|auf) …3 Verständnis (bitten|ersuchen|hoffen)]',
      '[(wir|ich) (dürfen|müssen|möchten|möchte|darf|muss) …6 (um|auf) …3 Verständnis (bitten|ersuchen|hoffen)]',
      '[(um|in der Hoffnung auf|mit der Bitte um) (Ihr|dein|euer)? (geschätztes|freundliches|wohlwollendes)? Verständnis (wird|bittet|ersucht|dankt|hofft)? (gebeten|ersucht)?]',
    ],
    better: [],
    model: [REASON_MODEL, 'Als Nächstes «Schritt».'],
    note: PATIENCE,
    flags: [
      'Wir bitten um Ihr Verständnis.',
      'Für die Verzögerung ersuchen wir um Verständnis.',
      'Wir hoffen auf Ihr Verständnis.',
      'Um Verständnis wird gebeten.',
    ],
    passes: ['Dafür habe ich volles Verständnis.', 'Zum Verständnis hilft das Bild auf Seite 2.'],
  },
  {
    id: 'haben-sie-verstaendnis',
    phrase: [
      '[(bitte)? (haben Sie|hab|habt) (bitte|daher|doch|deshalb|hierfür|dafür|insofern|jedoch)? …2 Verständnis (dafür|hierfür)?] , (dass|wenn|die|und|denn|weil|da|aber)',
      `[(bitte)? (haben Sie|hab|habt) (bitte|daher|doch|deshalb|hierfür|dafür|insofern|jedoch)? …2 Verständnis (dafür|hierfür)? ${REST}]`,
      '[(wir|ich) (bitten|bitte|ersuchen) (Sie|dich|euch) …4 Verständnis (dafür|hierfür)? zu haben]',
      '[(bitte)? (haben Sie|hab|habt) …3 (hierfür|dafür) …3 Verständnis]',
    ],
    unless: ['haben Sie ja', '(herzlichen|vielen|besten) Dank'],
    better: [],
    model: [REASON_MODEL, 'Es dauert länger, weil «Grund».'],
    note: PATIENCE,
    flags: ['Bitte haben Sie Verständnis dafür, dass sich der Prozess noch etwas hinzieht.', 'Bitte hab Verständnis, dass es zu Verzögerungen kommen kann.'],
    passes: ['Haben Sie Verständnisfragen zum Vertrag?', 'Ich habe Verständnis dafür, dass Sie nicht warten möchten.'],
  },
  {
    id: 'danken-fuer-verstaendnis',
    phrase: whole(FOR_UNDERSTANDING),
    unless: ['Sie (haben|hatten|waren)', ', dass', ', die'],
    better: ['danke, dass [Sie das mittragen|du das mitträgst]'],
    note: THANKS,
    flags: ['Wir danken für Ihr Verständnis.', 'Vielen Dank für Ihr Verständnis und Ihre Geduld.', 'Wir danken vorab für Ihr geschätztes Verständnis.'],
    passes: ['Danke, dass Sie so verständnisvoll waren.', 'Vielen Dank für Ihre Nachricht.'],
  },
  {
    id: 'danken-fuer-verstaendnis-und',
    phrase: [...FOR_UNDERSTANDING, '[(danken|bedanken) (wir|ich) …5 für …4 (Verständnis|Kenntnisnahme) (und …2 Geduld)?]'],
    unless: ['Sie (haben|hatten|waren)', ', dass', ', die'],
    better: [],
    model: ['Danke für «was genau».'],
    note: THANKS,
    flags: ['Wir danken für Ihr Verständnis und wünschen Ihnen alles Gute.', 'Dafür danken wir vorab für Ihr Verständnis.'],
    passes: ['Danke für das Foto und den Hinweis.', 'Danke, dass Sie so verständnisvoll waren und warten.'],
  },
  {
    id: 'danken-fuer-geduld',
    phrase: whole(FOR_PATIENCE),
    unless: [', (die|dass|mit der)'],
    better: ['danke, dass [Sie gewartet haben|du gewartet hast]'],
    note: THANKS,
    flags: ['Wir danken für Ihre Geduld.', 'Vielen Dank für Ihre weitere Geduld.'],
    passes: ['Vielen Dank für Ihre Geduld, die wir arg strapaziert haben.', 'Die Schuhspanner lege ich als Dank für Ihre Geduld dazu.'],
  },
  {
    id: 'danken-fuer-geduld-und',
    phrase: [
      ...FOR_PATIENCE,
      '[(danken|bedanken) (uns|Ihnen|dir)? …2 für (Ihre|deine|eure) (geschätzte|freundliche|anhaltende|weitere|entgegengebrachte) (Geduld|Nachsicht)]',
    ],
    unless: [', (die|dass|mit der)'],
    better: [],
    model: ['Danke für «was genau».'],
    note: THANKS,
    flags: ['Wir danken für Ihre Geduld und wünschen einen schönen Tag.', 'Wir bedauern das und danken für Ihre geschätzte Geduld.'],
    passes: ['Danke für Ihre Geduld: Ihre Vormerkung ist jetzt die erste.', 'Ich lege das als Dank für Ihre Geduld dazu.'],
  },
  {
    id: 'um-geduld-bitten',
    phrase: [
      '[(bitten|bitte|ersuchen|ersuche) (wir|ich)? (Sie|dich|euch|daher|noch|höflich)? …3 um (noch|noch etwas|etwas|ein wenig|ein bisschen|ein klein wenig|ein klitzekleines bisschen|weitere|Ihre|deine|eure|freundliche|noch um etwas) …3 Geduld]',
      '[(wir|ich) (bitten|bitte|ersuchen) (Sie|dich|euch)? …3 um Geduld]',
      '[(bitten|ersuchen) (wir|ich) (Sie|dich|euch)? …3 um Geduld]',
      '[(wir|ich) (bitten|bitte|ersuchen) (Sie|dich|euch) , …4 (noch)? …3 zu gedulden]',
      '[(bitten|ersuchen) (wir|ich) (Sie|dich|euch)] , (sich|dich|euch) …4 zu gedulden',
      '[(bitte)? (gedulden Sie sich|gedulde dich|geduldet euch) (bitte|daher|noch|etwas|ein wenig|ein bisschen)? (noch)? (etwas|ein wenig|ein bisschen)?]',
      '[(bitte)? (haben Sie|hab|habt) (bitte|daher|noch|etwas|ein wenig|ein bisschen) …3 Geduld]',
      '[wir müssen (Sie|dich|euch) (noch|leider)? …3 um …3 Geduld bitten]',
    ],
    unless: [
      'bis (<wochentag>|morgen|heute|zum|Ende|Mitte|Anfang)',
      'haben Sie (bitte|noch|etwas) …2 (Fragen|Zeit|Platz|Lust|ein)',
      '(Lust|Zeit|Fragen|Angst|Foto*|Mut|Kleingeld)',
    ],
    better: [],
    model: ['Bis «Datum» [haben Sie|hast du] von mir eine Antwort.', REASON_MODEL],
    note: PATIENCE,
    flags: [
      'Wir bitten Sie noch um etwas Geduld.',
      'Infolge der vielen Gesuche bitten wir Sie, sich noch etwas zu gedulden.',
      'Bitte haben Sie noch etwas Geduld.',
    ],
    passes: ['Bitte haben Sie noch bis Freitag Geduld, dann ist das Teil da.', 'Haben Sie noch Fragen?'],
  },
  {
    id: 'um-kenntnisnahme',
    phrase: [
      '[(wir|ich) (bitten|bitte|ersuchen|ersuche) …4 um …2 (Kenntnisnahme|Beachtung|Berücksichtigung|Vormerkung|Veranlassung|Erledigung|Rückäußerung|Stellungnahme|Entgegenkommen|wohlwollende* <wort>)]',
      '[(wir|ich) (hoffen|hoffe|zählen) auf …3 (Entgegenkommen|Kenntnisnahme|Wohlwollen|Kooperation|gute Zusammenarbeit)]',
      '[(um|mit der Bitte um) (geschätzte|gefällige|gefl|freundliche|zeitnahe|umgehende|höfliche)? (Kenntnisnahme|Beachtung|Veranlassung|Vorlage|Rückäußerung|Erledigung) (wird|ersucht|bittet)? (höflich)? (gebeten|ersucht)?]',
      '[es wird (höflich|höflichst|freundlich|ergebenst) (darauf aufmerksam gemacht|darum gebeten|um …3 (gebeten|ersucht)|gebeten|ersucht|darauf hingewiesen)]',
      '[wird …4 (höflich|höflichst|freundlich) (gebeten|ersucht)]',
      '[(zur Vermeidung …3)? wird um …2 (Kenntnisnahme|Vorlage|Beachtung|Verständnis|Nachsicht|Veranlassung|Übermittlung|Stellungnahme|Geduld) (gebeten|ersucht)]',
      '[(bitte)? (sehen Sie|sieh) (bitte|daher|deshalb)? von (weiteren)? (Rückfragen|Nachfragen|Sachstandsanfragen|Anfragen) …3 ab]',
      '[bitten (wir|ich)? (abzusehen|Abstand zu nehmen)]',
      '[(von|vor) …4 (bitten wir|bitte ich|ersuchen wir|ist) …2 (abzusehen|Abstand zu nehmen)]',
    ],
    better: [],
    model: ['Bitte [beachten Sie|beachte]: «Hinweis».'],
    note: 'Die Bitte klingt nach Amtsblatt. Direkt gesagt ist sie freundlicher.',
    flags: [
      'Wir ersuchen höflich um Kenntnisnahme.',
      'Es wird höflich darauf aufmerksam gemacht, dass die Frist endet.',
      'Von Sachstandsanfragen bitten wir abzusehen.',
      'Um zeitnahe Vorlage wird gebeten.',
    ],
    passes: ['Bitte beachten Sie, dass die Frist am 24. endet.', 'Das Blatt ist nur zur Kenntnisnahme.'],
  },
] as const satisfies readonly Rule[];
