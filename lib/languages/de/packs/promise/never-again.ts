/** German promises about all the future: "nie wieder", "ein für alle Mal", "ausgeschlossen". */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, HEDGED, NEVER_AGAIN, NO_ROOM, NOT_IN_HAND } from './shared';

/** A wish or an aim, not a promise. */
const AIM = [
  '(hoffe|hoffen|hoffentlich|möchte|möchten|verhindern|vermeiden|bitte|darf|dürfen|soll|sollen)',
  '(damit|wenn|falls|sofern|sobald|ob) (Sie|du|das|so|es|er|die|der|dies|Ihnen|dir) …10 (mehr|wieder|zweites Mal|noch einmal)',
] as const;

export const neverAgain = [
  // It will not happen again
  {
    id: 'wird-nie-wieder-passieren',
    phrase:
      '[(wird|kann) (Ihnen|dir|euch|uns|bei uns|künftig|in Zukunft|jetzt)? (bestimmt|garantiert|sicher|definitiv|ganz sicher|ganz bestimmt|mit Sicherheit)? (nie wieder|nie mehr|niemals wieder|niemals mehr|niemals|nie|nicht wieder|nicht mehr|nicht noch einmal|nicht noch mal|nicht nochmal|kein zweites Mal|kein weiteres Mal|nicht ein zweites Mal|nicht erneut|nimmer) was:(passieren|vorkommen|geschehen|auftreten|eintreten|unterlaufen|vorfallen)]',
    unless: [...HEDGED, ...AIM, ...DENIED],
    better: ['soll nicht wieder {was}'],
    model: ['Das haben wir seither geändert: «was jetzt anders ist».'],
    note: NEVER_AGAIN,
    flags: ['Das wird nie wieder vorkommen.', 'So etwas kann künftig nicht mehr passieren.', 'Das wird Ihnen bestimmt nicht noch einmal passieren.'],
    passes: ['Das soll nicht wieder passieren.', 'Damit das nicht mehr vorkommt, prüft jetzt eine zweite Person.', 'Das kann schon einmal vorkommen.'],
  },
  {
    id: 'wird-das-nie-wieder-passieren',
    phrase:
      '[(wird|kann) wer:((Ihnen|dir|euch|uns)? (das|dies|so etwas|so was|sowas|so ein <wort>|ein solcher <wort>|so eine <wort>|dieser <wort>|der <wort>|die <wort>|ein <wort>|bei uns|bei Ihnen|dieser Fehler|er|sie|es) …3) (bestimmt|garantiert|sicher|definitiv|ganz sicher|ganz bestimmt|mit Sicherheit)? (nie wieder|nie mehr|niemals wieder|niemals mehr|niemals|nie|nicht wieder|nicht mehr|nicht noch einmal|nicht noch mal|nicht nochmal|kein zweites Mal|kein weiteres Mal|nicht ein zweites Mal|nicht erneut|nimmer) was:(passieren|vorkommen|geschehen|auftreten|eintreten|unterlaufen|vorfallen)]',
    unless: [...HEDGED, ...AIM, ...DENIED],
    better: ['soll {wer} nicht wieder {was}'],
    model: ['Das haben wir seither geändert: «was jetzt anders ist».'],
    note: NEVER_AGAIN,
    flags: [
      'So etwas wird Ihnen bei uns kein zweites Mal passieren.',
      'In Bebra kann so etwas von nun an nicht mehr vorkommen.',
      'Künftig wird das in unserem Haus nie mehr passieren.',
    ],
    passes: ['Wir hoffen, dass das nicht wieder passieren wird.', 'Ob das noch einmal passieren wird, weiss niemand.'],
  },
  {
    id: 'werden-nie-wieder-passieren',
    phrase:
      '[(werden|können) (Ihnen|dir|euch|uns|bei uns|künftig|in Zukunft|jetzt)? (bestimmt|garantiert|sicher|definitiv|ganz sicher|ganz bestimmt|mit Sicherheit)? (nie wieder|nie mehr|niemals wieder|niemals mehr|niemals|nie|nicht wieder|nicht mehr|nicht noch einmal|nicht noch mal|nicht nochmal|kein zweites Mal|kein weiteres Mal|nicht ein zweites Mal|nicht erneut|nimmer) was:(passieren|vorkommen|geschehen|auftreten|eintreten|unterlaufen|vorfallen)]',
    unless: [...HEDGED, ...AIM, ...DENIED],
    better: ['sollen nicht wieder {was}'],
    note: NEVER_AGAIN,
    flags: ['Solche Fehler werden nie wieder vorkommen.', 'Verwechslungen können künftig nicht mehr passieren.'],
    passes: ['Solche Fehler sollen nicht mehr vorkommen.', 'Solche Fehler können leider passieren.'],
  },
  {
    id: 'wird-sich-nicht-wiederholen',
    phrase:
      '[(wird|kann) sich (bei uns|bei Ihnen|in Zukunft|künftig)? (bestimmt|garantiert|sicher|definitiv|ganz sicher|ganz bestimmt|mit Sicherheit)? (nicht|nie|nie mehr|nie wieder|keinesfalls|auf keinen Fall|nicht mehr|kein zweites Mal) (mehr)? wiederholen]',
    unless: [...HEDGED, ...AIM, ...DENIED],
    better: ['soll sich nicht wiederholen'],
    model: ['Das haben wir seither geändert: «was jetzt anders ist».'],
    note: NEVER_AGAIN,
    flags: ['Dieser Fehler wird sich bestimmt nicht wiederholen.', 'Das kann sich nicht wiederholen.'],
    passes: ['Das soll sich nicht wiederholen.', 'Der Fehler kann sich wiederholen.'],
  },
  {
    id: 'kommt-nie-wieder-vor',
    phrase:
      '[kommt (bei uns|bei Ihnen|künftig|in Zukunft|jetzt)? (bestimmt|garantiert|sicher|definitiv|ganz sicher|ganz bestimmt|mit Sicherheit)? (nie wieder|nie mehr|niemals wieder|niemals mehr|niemals|nie|nicht wieder|nicht mehr|nicht noch einmal|nicht noch mal|nicht nochmal|kein zweites Mal|kein weiteres Mal|nicht ein zweites Mal|nicht erneut|nimmer) vor]',
    unless: [...HEDGED, ...AIM, ...DENIED],
    better: ['soll nicht wieder vorkommen'],
    model: ['Ab jetzt liest eine zweite Person die Adresse gegen.'],
    note: NEVER_AGAIN,
    flags: ['Das kommt nie mehr vor.', 'So etwas kommt bei uns kein zweites Mal vor.'],
    passes: ['Wenn das nicht mehr vorkommt, schließe ich das Ticket.', 'Das kommt leider vor.'],
  },
  {
    id: 'kommt-das-nie-wieder-vor',
    phrase:
      '[kommt wer:((Ihnen|dir|euch|uns)? (das|dies|so etwas|so was|sowas|so ein <wort>|ein solcher <wort>|so eine <wort>|dieser <wort>|der <wort>|die <wort>|ein <wort>|bei uns|bei Ihnen|dieser Fehler|er|sie|es) …3) (bestimmt|garantiert|sicher|definitiv|ganz sicher|ganz bestimmt|mit Sicherheit)? (nie wieder|nie mehr|niemals wieder|niemals mehr|niemals|nie|nicht wieder|nicht mehr|nicht noch einmal|nicht noch mal|nicht nochmal|kein zweites Mal|kein weiteres Mal|nicht ein zweites Mal|nicht erneut|nimmer) vor]',
    unless: [...HEDGED, ...AIM, ...DENIED],
    better: ['soll {wer} nicht wieder vorkommen'],
    note: NEVER_AGAIN,
    flags: ['Künftig kommt das in unserer Filiale nicht mehr vor.', 'Ab Mai kommt so ein Dreher nie wieder vor.'],
    passes: ['Seit März kommt das zum Glück vor.', 'Sobald das nicht mehr vorkommt, melde ich mich.'],
  },
  {
    id: 'passiert-nie-wieder',
    phrase:
      '[(passiert|geschieht) (Ihnen|dir|euch|uns|bei uns)? (bestimmt|garantiert|sicher|definitiv|ganz sicher|ganz bestimmt|mit Sicherheit)? (nie wieder|nie mehr|niemals wieder?|nicht wieder|nicht mehr|kein zweites Mal|nicht noch einmal|nicht noch mal|nicht nochmal|nimmer)]',
    unless: [...HEDGED, ...AIM, ...DENIED, '(hat|haben|hatte) …8 passiert', '(so leicht|so schnell|so oft|so rasch)'],
    better: ['soll nicht wieder passieren'],
    note: NEVER_AGAIN,
    flags: ['Das passiert nie wieder.', 'So etwas passiert Ihnen nicht noch einmal.'],
    passes: ['Es passiert nichts mit Ihren Daten.', 'Falls das nicht mehr passiert, ist alles gut.'],
  },
  {
    id: 'passiert-das-nie-wieder',
    phrase:
      '[(passiert|geschieht) wer:((Ihnen|dir|euch|uns)? (das|dies|so etwas|so was|sowas|so ein <wort>|ein solcher <wort>|so eine <wort>|dieser <wort>|der <wort>|die <wort>|ein <wort>|bei uns|bei Ihnen|dieser Fehler|er|sie|es) …3) (bestimmt|garantiert|sicher|definitiv|ganz sicher|ganz bestimmt|mit Sicherheit)? (nie wieder|nie mehr|niemals wieder?|nicht wieder|nicht mehr|kein zweites Mal|nicht noch einmal|nicht noch mal|nicht nochmal|nimmer)]',
    unless: [...HEDGED, ...AIM, ...DENIED, '(hat|haben|hatte) …8 passiert', '(so leicht|so schnell|so oft|so rasch)'],
    better: ['soll {wer} nicht wieder passieren'],
    note: NEVER_AGAIN,
    flags: ['Ein zweites Mal passiert Ihnen das nie wieder.', 'Ab jetzt passiert so etwas in der Küche nicht mehr.'],
    passes: ['Im Hintergrund passiert das Update von selbst.'],
  },
  {
    id: 'dass-nie-wieder-vorkommt',
    phrase:
      '(dass|weil) …6 [(unter keinen Umständen mehr|auf keinen Fall mehr|nie wieder|nie mehr|niemals wieder|nicht wieder|nicht mehr|kein zweites Mal|nicht noch einmal) (vorkommt|passiert|geschieht|auftritt|vorkommen wird|passieren wird|geschehen wird)]',
    unless: [
      ...HEDGED,
      '(dafür|daran|damit|darum|darauf|sorge|sorgen|gesorgt|arbeite|arbeiten|Ziel|wichtig|hoffe|hoffen|möchte|möchten|will|wollen|wünsche|bitte)',
    ],
    better: ['nicht wieder vorkommen soll'],
    note: NEVER_AGAIN,
    flags: ['Wir sagen Ihnen zu, dass das nie wieder vorkommt.', 'Fest steht, dass so ein Fehler nicht mehr passieren wird.'],
    passes: ['Wir arbeiten daran, dass das nicht mehr vorkommt.', 'Ich hoffe, dass das nicht wieder passiert.'],
  },
  {
    id: 'sorgen-dafuer-nie-wieder',
    phrase: ['wir [(werden …3 dafür sorgen|sorgen dafür|stellen sicher)] , dass …10 (nie wieder|nie mehr|niemals|kein zweites Mal)'],
    unless: [...HEDGED],
    better: ['arbeiten daran', 'tun das Unsere dafür'],
    note: NEVER_AGAIN,
    flags: ['Wir werden dafür sorgen, dass das nie wieder passiert.', 'Wir stellen sicher, dass so ein Fehler nie mehr vorkommt.'],
    passes: ['Wir sorgen dafür, dass Sie morgen eine Antwort haben.', 'Wir werden dafür sorgen, dass Frau Meier Ihre Nummer hat.'],
  },
  {
    id: 'sie-werden-nie-wieder',
    phrase: [
      '(haben|hast|habt) (Sie|du|ihr) …8 [(nie mehr|nie wieder)] (ein|eine|einen|Probleme|Ärger|Sorgen)',
      '(Sie werden|du wirst|ihr werdet|werden Sie|wirst du|werdet ihr) …4 [(garantiert|bestimmt|definitiv|ganz sicher|sicher|todsicher)? ((nie|niemals) (wieder|mehr)?|nicht noch einmal|kein einziges Mal|nicht ein zweites Mal)]',
      '(sehen|hören|siehst|hörst|schlafen|schläfst|erleben|erlebst|spüren|spürst|warten|wartest|verlieren) (Sie|du) …4 [(garantiert|bestimmt|definitiv|ganz sicher|sicher|todsicher)? (nie wieder|nie mehr|niemals wieder|kein zweites Mal)]',
      '(stürzt|bricht|reißt|klemmt|tropft|rostet|hakt|stört) …4 [(garantiert|bestimmt|definitiv|ganz sicher|sicher|todsicher)? (nie wieder|nie mehr|niemals wieder|niemals mehr)]',
    ],
    unless: [...HEDGED, ...AIM, 'Nummer', '(bitten|fragen|verlangen|auffordern|weitergeben|anrufen)'],
    better: ['voraussichtlich kaum noch', 'nach heutigem Stand kaum noch'],
    note: NEVER_AGAIN,
    flags: [
      'Damit haben Sie bis zum Umbau nie mehr ein Problem mit der Ausfahrt.',
      'Sie werden so etwas bei uns nie mehr hören.',
      'Danach stürzt dir nie wieder was ab.',
      'Darauf schlafen Sie nie wieder schlecht.',
    ],
    passes: ['Wir werden Sie nie nach Ihrem Passwort fragen, Sie werden nie um eine PIN gebeten.', 'Öffnen Sie das Gehäuse nie unter Strom.'],
  },
  {
    id: 'keine-mehr',
    phrase: [
      '(ab jetzt|ab sofort|ab <wochentag>|künftig|in Zukunft|danach|nachher|damit|von nun an|dann|ab heute|ab morgen|zukünftig) …6 [(keine|keinen|keinerlei|kein) (einzigen|einzige|einziges)? was:(Ausfälle|Ausfall|Fehler|Störungen|Störung|Probleme|Problem|Verspätungen|Verzögerungen|Abstürze|Schwierigkeiten|Ärger|Verwechslungen|Überraschungen|Pannen|Aussetzer|Unterbrechungen|Beschwerden|<missgeschick>) mehr]',
      '(wird es|gibt es|haben Sie|hast du|habt ihr|werden Sie|wirst du) …5 [(keine|keinen|keinerlei|kein) (einzigen|einzige|einziges)? was:(Ausfälle|Ausfall|Fehler|Störungen|Störung|Probleme|Problem|Verspätungen|Verzögerungen|Abstürze|Schwierigkeiten|Ärger|Verwechslungen|Überraschungen|Pannen|Aussetzer|Unterbrechungen|Schmerzen|<missgeschick>) mehr]',
    ],
    unless: [...HEDGED, ...AIM, '(bisher|seit|seither|bislang)'],
    better: ['voraussichtlich keine {was} mehr', 'deutlich weniger {was}'],
    note: NEVER_AGAIN,
    flags: ['Ab jetzt gibt es keine Ausfälle mehr.', 'Damit haben Sie künftig keinerlei Probleme mehr.'],
    passes: ['Seit Montag hatten wir keine Ausfälle mehr.', 'Wenn Sie keine Probleme mehr haben, schließe ich den Fall.'],
  },
  {
    id: 'keine-mehr-erleben',
    phrase:
      '(Ausfälle|Ausfall|Fehler|Störungen|Störung|Probleme|Verspätungen|Verzögerungen|Abstürze|Schwierigkeiten|Ärger|Kosten|Überraschungen|Schmerzen|Folgen) (werden|wird|wirst|gibt|haben|hast) …6 [(keine|keinen|kein|keiner|nicht) mehr was:(erleben|haben|bekommen|auftreten|entstehen|spüren)]',
    unless: [...HEDGED, ...AIM],
    better: ['voraussichtlich kaum noch {was}'],
    model: ['Damit sinkt das Risiko deutlich.'],
    note: NEVER_AGAIN,
    flags: ['Ausfälle werden Sie mit diesen Leuten keine mehr erleben.', 'Störungen wirst du nicht mehr haben.'],
    passes: ['Kosten entstehen Ihnen keine.', 'Ausfälle melden Sie bitte an die Leitstelle.'],
  },
  {
    id: 'nicht-noch-einmal',
    phrase:
      '(Sie|du|ihr) (werden|wirst|werdet|müssen|musst|müsst) …2 [nicht (noch einmal|noch mal|nochmal|ein zweites Mal|nochmals) von] …4 (überrascht|gestört|enttäuscht|betroffen|belästigt|geweckt)',
    unless: [...HEDGED, ...AIM],
    better: ['voraussichtlich nicht mehr von', 'nach heutigem Stand nicht mehr von'],
    note: NEVER_AGAIN,
    flags: ['Sie werden nicht noch einmal von einem Update überrascht.', 'Du wirst nicht nochmal von Baulärm geweckt.'],
    passes: ['Sie werden nicht noch einmal von uns gefragt.'],
  },
  {
    id: 'nirgends-mehr',
    phrase:
      '(wird|werden|kann|können) …5 [(an|bei|in|auf|zu) (keinem|keiner|keinen) …6 mehr was:(vorkommen|passieren|auftreten|geschehen|ausfallen|verloren gehen)]',
    unless: [...HEDGED, ...AIM],
    better: ['nach heutigem Stand kaum noch {was}'],
    note: NEVER_AGAIN,
    flags: ['Künftig wird so eine Verwechslung an keinem Zähler in unserem Netz mehr vorkommen.', 'Das kann bei keiner Lieferung mehr passieren.'],
    passes: ['Das soll an keinem Zähler mehr vorkommen.'],
  },
  // Once and for all
  {
    id: 'ein-fuer-alle-mal',
    phrase: [
      '[(ein für alle Mal|ein für allemal|ein für alle Male)]',
      '[(bis in alle Ewigkeit|bis ans Ende deiner Tage|bis ans Ende Ihrer Tage|für alle Zeiten|für immer und ewig|auf ewig|Ihr Lebtag|dein Lebtag|Ihr Leben lang|dein Leben lang)]',
    ],
    unless: [
      ...DENIED,
      'nicht …3 ein für',
      '(gelöst|behoben|erledigt|ausgeschlossen)',
      '(Foto|Erinnerung|dankbar|gelöscht|löschen|sperren|gesperrt|klarstellen|klären|gesagt)',
    ],
    better: ['nach heutigem Stand', 'bis auf Weiteres'],
    note: NO_ROOM,
    flags: ['Damit läuft die Heizung ein für alle Mal ruhig.', 'Ab jetzt läuft das bis in alle Ewigkeit automatisch.'],
    passes: ['Die Daten werden ein für alle Mal gelöscht.', 'Das kann ich nicht ein für alle Mal versprechen.'],
  },
  {
    id: 'endgueltig-geloest',
    phrase: [
      '(ist|sind) …5 [(endgültig|dauerhaft|für immer|vollständig|restlos|komplett|nachhaltig) was:(gelöst|behoben|erledigt|vorbei|beseitigt|aus der Welt|repariert)]',
      '(ist|sind) …5 [ein für alle Mal was:(gelöst|behoben|erledigt|vorbei|vom Tisch|ausgeschlossen)]',
    ],
    unless: [...HEDGED, '(wenn|falls|sobald|bis|ob|nicht|erst|seit|Ihr Antrag|Vorgang)'],
    better: ['nach heutigem Stand {was}', 'fürs Erste {was}'],
    note: NO_ROOM,
    flags: ['Das Problem ist damit endgültig gelöst.', 'Die Störung ist für immer behoben.', 'Damit ist das Thema ein für alle Mal erledigt.'],
    passes: ['Das Problem ist noch nicht endgültig gelöst.', 'Sobald der Fehler vollständig behoben ist, schreibe ich Ihnen.'],
  },
  {
    id: 'gehoert-der-vergangenheit-an',
    phrase: [
      '[gehört (damit|nun|jetzt|künftig|ab (jetzt|sofort|morgen|heute|Mai|<wochentag>))? …1 der Vergangenheit an]',
      '[ist (damit|nun|jetzt|künftig|ab (jetzt|sofort|morgen|heute|Mai|<wochentag>))? (endgültig)? (Geschichte|Vergangenheit|Schnee von gestern)] $',
    ],
    unless: [...HEDGED, ...AIM, '(nicht|Account|Konto|Vertrag|Kunde|Kundin)'],
    better: ['sollte damit deutlich seltener werden', 'sollte sich damit erledigt haben'],
    note: NEVER_AGAIN,
    flags: ['Der Lärm gehört damit endgültig der Vergangenheit an!', 'Der Ärger ist ab morgen Geschichte.'],
    passes: ['Das gehört leider nicht der Vergangenheit an.'],
  },
  {
    id: 'gehoeren-der-vergangenheit-an',
    phrase: [
      '[gehören (damit|nun|jetzt|künftig|ab (jetzt|sofort|morgen|heute|Mai|<wochentag>))? …1 der Vergangenheit an]',
      '[sind (damit|nun|jetzt|künftig|ab (jetzt|sofort|morgen|heute|Mai|<wochentag>))? (endgültig)? (Geschichte|Vergangenheit|Schnee von gestern)] $',
    ],
    unless: [...HEDGED, ...AIM, 'nicht'],
    better: ['sollten damit deutlich seltener werden', 'sollten sich damit erledigt haben'],
    note: NEVER_AGAIN,
    flags: ['Kratzspuren gehören damit der Vergangenheit an.', 'Wartezeiten sind ab Mai Geschichte.'],
    passes: ['Solche Fehler gehören leider nicht der Vergangenheit an.'],
  },
  {
    id: 'ausgeschlossen',
    phrase: [
      '(damit|so|jetzt|nun|somit) (ist|sind) [ausgeschlossen] , dass',
      '(ist|sind) …3 [(damit|künftig|jetzt|nun|ab sofort|in Zukunft|von nun an|seither)? (vollkommen|völlig|komplett|restlos|absolut|ganz|gänzlich|zu hundert Prozent|so gut wie|künftig|zukünftig) ausgeschlossen]',
      '(Fehler|Verwechslung|Verwechslungen|Missbrauch|Datenverlust|Ausfall|Ausfälle|Wiederholung|Doppelbuchung|Doppelbuchungen|Irrtum|Verzögerung|Verzögerungen|Risiko|Verlust|Schaden|Schäden|Vorfall|Fall) …8 (ist|sind) …3 [ausgeschlossen]',
      '(ist|sind) …2 (damit|künftig|jetzt|nun) [ausgeschlossen] , dass',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      '(nicht|nie|Haftung|Gewähr|Gewährleistung|Deckung|Versicherung|Bedingungen|Vertrag|Umtausch|Rückgabe|Beförderung|Erstattung)',
      'von …4 ausgeschlossen',
    ],
    better: ['nach heutigem Stand sehr unwahrscheinlich'],
    note: NO_ROOM,
    flags: [
      'Damit ist ausgeschlossen, dass sich das wiederholt.',
      'Ein Missbrauch ist damit vollkommen ausgeschlossen.',
      'Datenverlust ist damit künftig ausgeschlossen.',
    ],
    passes: ['Die Haftung ist ausgeschlossen.', 'Ein Fehler ist nicht ausgeschlossen.', 'Kühlware ist von der Beförderung ausgeschlossen.'],
  },
  {
    id: 'ruhe-und-spuk',
    phrase:
      '(dann|danach|damit|nachher|jetzt) [ist (der Spuk|der Ärger|das Theater|der ganze Spuk|endlich|dauerhaft|für immer|endgültig|bis ans Ende)  …5 (vorbei|Ruhe|ausgestanden|überstanden)]',
    unless: [...HEDGED],
    better: ['sollte Ruhe sein', 'sollte es überstanden sein'],
    model: ['Danach ist nach unserer Erfahrung Ruhe; wenn nicht, sehen wir es uns noch einmal an.'],
    note: NO_ROOM,
    flags: ['Danach ist endlich Ruhe.', 'Dann ist der Spuk wirklich vorbei.'],
    passes: ['Danach ist der Termin vorbei.', 'Ab 22 Uhr ist bei uns Ruhe.'],
  },
  // By no means
  {
    id: 'unter-keinen-umstaenden',
    phrase: [
      '(wird|werden|wirst|kann|können|kannst|bleiben|bleibst|verlieren|verlierst|geht|gibt|passiert|zahlen|zahlst|entstehen|entsteht) …8 [(unter keinen Umständen|auf keinen Fall|keinesfalls|in keinem Fall|unter gar keinen Umständen|auf gar keinen Fall)]',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      '(bitte|dürfen|darf|sollten|sollen|müssen|akzeptieren|tolerieren|zulassen|hinnehmen|wollen|möchten)',
      '(ich|wir) …5 (auf|unter|keinesfalls|in)',
    ],
    better: ['nach heutigem Stand nicht', 'voraussichtlich nicht'],
    note: NO_ROOM,
    flags: [
      'Weitere Folgen wird es für Sie unter keinen Umständen geben.',
      'Missbraucht werden kann die Karte auf keinen Fall.',
      'Sie bleiben keinesfalls auf dem Schaden sitzen.',
    ],
    passes: ['Bitte öffnen Sie das Gerät auf keinen Fall.', 'Das Gerät dürfen Sie unter keinen Umständen öffnen.'],
  },
  {
    id: 'nichts-zu-befuerchten',
    phrase: '(sind|ist) [(nicht|keinesfalls|nicht mehr|sicher nicht) zu befürchten]',
    unless: [...HEDGED, 'wenn'],
    better: ['nach heutigem Stand unwahrscheinlich'],
    note: NOT_IN_HAND,
    flags: ['Mehr Verzögerungen sind nicht zu befürchten.', 'Weitere Schäden sind keinesfalls zu befürchten.'],
    passes: ['Weitere Verzögerungen sind möglich.', 'Ob Schäden zu befürchten sind, prüft die Werkstatt.'],
  },
  {
    id: 'bleibt-immer-so',
    phrase: ['[und (wird es auch bleiben|bleibt es auch|das bleibt auch so|bleibt auch so|so bleibt es auch|so bleibt das auch)]'],
    unless: ['nicht', 'nur'],
    better: ['und das beobachten wir weiter'],
    note: 'Wie es bleibt, zeigt erst die Zeit.',
    flags: ['Alles ist wieder in Ordnung und wird es auch bleiben.', 'Das läuft jetzt und das bleibt auch so.'],
    passes: ['Die Nummer bleibt gleich.', 'Ob es so bleibt, sehen wir am Freitag.'],
  },
] as const satisfies readonly Rule[];
