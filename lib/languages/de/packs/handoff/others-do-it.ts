/** "Das muss der Absender veranlassen", "da hilft Ihnen die Gemeinde weiter": others are named as those who act. */
import type { Rule } from '../../../../core/rules/rule';
import { ASK_THERE, NOT_MINE, ONLY_A_PART, OTHER_DOOR, OWNED, RIGHTLY, THEIR_FAULT } from './shared';

const STEP = 'Ich stoße das bei «Stelle» an.';
const HARMLESS = [...OWNED, ...RIGHTLY, 'sobald', 'bereits', '(unser|unsere|unserem|mein|meine)'];

export const othersDoItRules = [
  {
    id: 'muss-der-absender-veranlassen',
    phrase: [
      '[(müsste|muss|müssten|müssen|sollte|darf) (nur|allein|schon|leider|ausschließlich|das|dies|es|bitte|dann|immer|hier)? <fremde> …6 (stellen|veranlassen|machen|tun|beauftragen|beantragen|melden|erledigen|vornehmen|einreichen|einleiten|prüfen|ändern|korrigieren|freigeben|lösen|beheben|ausstellen|stornieren|erteilen|entscheiden|übernehmen|zahlen|tragen|auslösen|reklamieren|bestellen|klären|regeln|kümmern)]',
      '[kann (das|dies|hier|da|dazu|es|Ihnen|dir|die)? (nur|allein|ausschließlich|einzig) <fremde>]',
      '[(nur|einzig|allein|ausschließlich) <fremde> (kann|darf|könnte|hat|ist)]',
      '[(liegt|liegen|läge) (allein|ausschließlich|einzig|leider|nun mal) (bei)? <fremde>]',
      'Entscheidung …4 [(liegt|obliegt|trifft) (allein|ausschließlich|leider)? (bei)? <fremde>]',
    ],
    unless: HARMLESS,
    better: [],
    model: [STEP, ASK_THERE],
    note: OTHER_DOOR,
    flags: ['Das müsste der Absender veranlassen.', 'Das kann nur der Hersteller beantworten.', 'Die Entscheidung liegt allein beim Netzbetreiber.'],
    passes: ['Das muss unser Techniker prüfen.', 'Das muss der Absender freigeben, ich frage ihn heute.', 'Ihr Paket liegt in der Filiale.'],
  },
  {
    id: 'laeuft-ueber-andere',
    phrase: [
      '[(läuft|laufen|geht|gehen|erfolgt|erfolgen) (ausschließlich|nur|direkt|allein|komplett|bei uns|immer)? (ausschließlich|direkt)? über <fremde>]',
      '[(wird|werden) (ausschließlich|nur|direkt|allein|komplett)? (direkt)? (über|von|vom|durch) <fremde> …2 (abgewickelt|abgerechnet|geregelt|vergeben|entschieden|bestimmt|festgelegt|verwaltet|bearbeitet)]',
      '[(regelt|bestimmt|verwaltet|bearbeitet|verantwortet|entscheidet|beantwortet) (allein|ausschließlich|einzig|nur|bei uns|direkt) <fremde>]',
      '/ (darum|hierum|um …3)? [kümmert sich (allein|ausschließlich|bei uns|nur|normalerweise|eigentlich)? <fremde>] /',
    ],
    unless: HARMLESS,
    better: [],
    model: [STEP, ASK_THERE],
    note: OTHER_DOOR,
    flags: [
      'Die Garantie läuft ausschließlich über den Hersteller.',
      'Die Termine werden direkt von der Gemeinde vergeben.',
      'Darum kümmert sich normalerweise die Hausverwaltung.',
    ],
    passes: ['Die Garantie läuft über uns.', 'Die Abrechnung läuft über die Hausverwaltung, ich frage dort nach.'],
  },
  {
    id: 'hilft-ihnen-weiter',
    phrase: [
      '[(hilft|helfen) (Ihnen|dir|euch) (da|hier|dabei|gern|gerne|sicher|bestimmt|am besten|besser|vielleicht|eher|sicherlich)? (gern|gerne|sicher|bestimmt|eher)? (<fremde>|die Kollegen|die Kolleginnen|das Team) …5 (weiter)?] /',
      '(<fremde>|die Kollegen|die Kolleginnen|das Team) …5 [(hilft|helfen) (Ihnen|dir|euch) …3 weiter]',
      '(<fremde>|die Kollegen|die Kolleginnen|dort) …3 [(kann|können) (man)? (Ihnen|dir|euch) …4 (weiterhelfen|helfen|sagen|beantworten|erklären|beraten)]',
      '[(kann|können) (Ihnen|dir|euch) (am besten|besser|sicher|bestimmt|eher|sicherlich|hier|da|dort|nur)? (gern|gerne)? (<fremde>|die Kollegen|die Kolleginnen|jemand) …4 (weiterhelfen|helfen|sagen|beantworten|erklären|beraten)]',
      '[(dort|da) (weiß|weiss|kann|hilft|berät) man (Ihnen|dir|Sie|dich)? …3 (weiter|weiterhelfen|Bescheid|mehr|besser)]',
      '[(ist|sind|wäre) …5 (der|die|Ihr|Ihre|dein|deine) (erste|erster|richtige|richtiger|bessere|besserer|passende|alleiniger|zuständige|einzige) (Ansprechpartner*|Anlaufstelle|Ansprechstelle|Ansprechperson)]',
    ],
    unless: [...HARMLESS, '~(ich|wir|uns|mir)', '(ruft|rufen|meldet|melden) (sich|Sie|dich)', 'nicht', 'Durchwahl'],
    better: [],
    model: [ASK_THERE, 'Ich hole «Stelle» dazu.'],
    note: OTHER_DOOR,
    flags: ['Da hilft Ihnen die Gemeinde gern weiter.', 'Die Kollegen im Shop können Ihnen das erklären.', 'Das kann Ihnen sicher Ihr Vermieter sagen.'],
    passes: ['Da hilft Ihnen unser Technikteam weiter.', 'Die Kollegen rufen Sie morgen an.', 'Ich kann Ihnen das gern erklären.'],
  },
  {
    id: 'nicht-von-uns',
    phrase: [
      '[(ist|sind|war|waren|wurde|wurden) (leider|ja|auch|hier)? nicht (von|bei|durch) uns (gekauft|verkauft|geliefert|gebaut|montiert|bestellt|gebucht|verschickt|verursacht|verschuldet|beauftragt|erstellt)?] (/|$|,)',
      '[(ist|war|wäre) (leider|ja|auch|hier|definitiv|eindeutig)? nicht (unser|mein|unsere|meine) (Fehler|Verschulden|Versäumnis|Schuld|Irrtum|Verantwortung|Kunde|Kundin|Produkt|Versehen)]',
      '[(liegt|lag) (definitiv|leider|aber|ja|eindeutig|sicher)? nicht an (unserem|unserer|unseren) <wort>]',
      '[ohne unser (Verschulden|Zutun|Mitwirken)]',
      '[(haben|hat) (das|es|diese|dieses|die|den)? nicht wir (gemacht|verkauft|eingebaut|entschieden|bestellt|geschrieben|versprochen|geliefert|verbockt|verursacht|beauftragt)]',
      '[(Vertrag|Vertragsverhältnis|Vertragsbeziehung|Kaufvertrag) …5 (nicht mit uns|zwischen Ihnen und|ausschließlich zwischen|ausschließlich mit|allein mit)]',
    ],
    unless: [...OWNED, 'Frist', '(bezahlt|gezahlt)', 'noch nicht'],
    better: [],
    model: ['Ich lasse das bei «Stelle» prüfen.', 'Was ich von hier aus tun kann: «Schritt».'],
    note: NOT_MINE,
    flags: ['Das ist nicht unser Fehler.', 'Das Gerät ist nicht von uns.', 'Der Vertrag besteht ausschließlich zwischen Ihnen und dem Händler.'],
    passes: ['Das ist unser Fehler.', 'Das war nicht unser bester Tag, das tut mir leid.'],
  },
  {
    id: 'haette-der-andere',
    phrase: [
      '[hätte (Ihnen|dir|das|es|dies|eigentlich|er|schon)? (eigentlich|schon)? <fremde> …5 (sagen|mitteilen|klären|prüfen|melden|erklären|bestellen|machen|liefern|angeben|kündigen|beachten|sehen|tun|erledigen|informieren|hinweisen) (müssen|sollen|können)]',
      '(die Kollegen|der Kollege|die Kollegin|der Vertrieb|die Hotline|die Filiale|das Callcenter|mein Vorgänger|die Kolleginnen) …4 [(hat|haben) …4 (wohl|offenbar|anscheinend|halt|vermutlich|scheinbar) …4 (falsch|Falsches|vergessen|übersehen|versprochen|verpasst|versäumt|geschlafen|geschlampt)]',
      '[(das|dies)? (hat|haben) (wohl|offenbar|anscheinend|halt|leider)? <fremde> …3 (falsch|vergessen|übersehen|versäumt|nicht weitergeleitet|nicht gemeldet|falsch angegeben|falsch ausgewiesen|falsch geliefert|falsch bestellt)]',
      '[(die|der) (hat|haben|ham) (das|es|da|den|die)? …3 (verbockt|versemmelt|vergeigt|verpennt|vergessen|falsch gemacht)]',
    ],
    unless: [...OWNED, '(unser|unsere|unserem|wir|ich|uns)', '(ruf|rufen Sie)'],
    better: [],
    model: ['Wichtig ist jetzt: «nächster Schritt».'],
    note: THEIR_FAULT,
    flags: [
      'Das hätte Ihnen der Verkäufer sagen müssen.',
      'Die Kollegen im Shop haben Ihnen da wohl etwas Falsches gesagt.',
      'Das hat leider der Absender falsch angegeben.',
    ],
    passes: ['Das hätten wir Ihnen sagen müssen.', 'Unsere Kollegin hat das offenbar übersehen.'],
  },
  {
    id: 'ich-bin-kein',
    phrase: [
      '[(ich bin|bin ich|wir sind|sind wir) (ja|halt|leider|auch|nun mal|schließlich|hier)? (kein|keine) (Techniker*|Jurist*|Elektriker*|Anwalt|Anwältin|Anwälte|Fach*|Reisebüro|Bank|Auskunft*|Übersetzungsbüro|Rechtsberatung|Beratungsstelle|Sekretariat|Versand*|Vermittlung*|Steuerberat*|Werkstatt|Möbelhaus|Fundbüro|Hellseher*|Spedition|Versicherung|Handwerker*|Hausmeister*|Schiedsrichter*|Schlichter*|Detektei|Inkasso*)]',
      '[(Sie sind|du bist|sind Sie|bist du) (hier|bei uns|da|nur|leider|im Moment)? (leider|nur|bloß)? (im|in der|beim|bei der|bei) <wort> (gelandet|herausgekommen|rausgekommen)]',
      '[hier (ist|sind|spricht) (nur|bloß|lediglich|doch) (der|die|das)? <wort>] /',
      '[hier ist (der|die|das) (Vertrieb|Technik|Rechnungsstelle|Buchhaltung|Einkauf|Zentrale|Empfang|Pforte|Verkauf|Bestellannahme|Reklamation|Kundendienst|Versand|Auskunft|Bibliothek)]',
      '[(übersteigt|überschreitet|sprengt) (meine|unsere) (Kompetenz*|Befugnis*|Zuständigkeit*)]',
      '(*anfrage|*frage|Anliegen|Reklamation|Beschwerde|*fragen|Anfragen) …4 [(gehört|gehören) (leider|eher|eigentlich|aber)? (nicht hierher|nicht zu uns|nicht zu mir|zur|zum|in die|an die|vor den|vor die|ins|hier nicht her)]',
    ],
    unless: [...OWNED, 'nicht zuständig', 'dazu gehört', '(Paket|Lieferumfang|Set|Umfang|Service|Alltag)'],
    better: [],
    model: ['Ich hole jemanden aus «Abteilung» dazu.'],
    note: ONLY_A_PART,
    flags: ['Da sind wir leider keine Rechtsberatung.', 'Sie sind hier im Vertrieb gelandet.', 'Ihre Frage gehört eher zur Abrechnung.'],
    passes: ['Ich bin Technikerin und schaue mir das an.', 'Das gehört zum Lieferumfang.'],
  },
] as const satisfies readonly Rule[];
