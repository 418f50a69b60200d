/** German words that show understanding for what the customer feels and does. */
import type { ElementCue } from '../../../core/checklist/element-words';

const ANGER =
  '(Ärger|Unmut|Frust|Frustration|Enttäuschung|Sorge|Sorgen|Verärgerung|Wut|Zorn|Ungeduld|Unsicherheit|Verunsicherung|Unverständnis|Bedenken|Missfallen|Empörung|Verdruss|Grant|Reaktion|Standpunkt|Sicht|Lage|Situation|Verzweiflung|Vorsicht)';
const HARD =
  '(ärgerlich|frustrierend|unangenehm|belastend|enttäuschend|unschön|mühsam|lästig|nervig|nervenaufreibend|unzumutbar|bitter|verständlich|nachvollziehbar|anstrengend|beunruhigend|inakzeptabel|unbefriedigend|zermürbend|schmerzhaft|stressig|zum Haareraufen|zum Davonlaufen|zum Verzweifeln)';
const TROUBLED =
  '(verärgert|enttäuscht|frustriert|verunsichert|besorgt|beunruhigt|verzweifelt|wütend|sauer|stinksauer|ungehalten|aufgebracht|unzufrieden|genervt|ungeduldig|empört|erschöpft|müde)';

export const understanding: readonly ElementCue[] = [
  {
    sign: 'acknowledges',
    phrase: [
      `(kann|können) (ich|wir) …8 (verstehen|nachvollziehen|nachfühlen|nachempfinden|mir vorstellen|mich hineinversetzen)`,
      `(ich|wir) (kann|können) …8 (verstehen|nachvollziehen|nachfühlen|nachempfinden|vorstellen) , (dass|wie|warum|wenn|wieso)`,
      `(ich|wir) (kann|können) …5 ${ANGER} …5 (verstehen|nachvollziehen|nachfühlen|nachempfinden)`,
      `(ich|wir) (kann|können) (Sie|dich|euch|das|es|Ihnen|dir) …5 (verstehen|nachvollziehen|nachfühlen|nachempfinden)`,
      `(verstehe|verstehen|versteh) (ich|wir) …2 ${ANGER}`,
      '^ (das|dass|da|hier|natürlich) …12 (verstehe|verstehen|versteh) (ich|wir)',
      `(verstehe|verstehen|versteh) (ich|wir) (gut|sehr|vollkommen|völlig|bestens|total|sofort|nur zu gut|absolut|wirklich|vollauf|durchaus)`,
      `(verstehe|verstehen|versteh) (ich|wir)? , (dass|wie|warum|wenn|wieso) …1 (Sie|du|ihr|Ihnen|dir|Ihr|Ihre|dein|deine|das|es|man)`,
      `(verstehe|verstehen|versteh) (ich|wir)? …3 (Ihren|deinen|Ihre|deine|Ihr|euren|eure) …2 ${ANGER}`,
      `(ich|wir) (verstehe|verstehen|versteh) (gut|sehr gut|vollkommen|völlig|durchaus|natürlich|nur zu gut)`,
      `(ich|wir) (verstehe|verstehen|versteh) (Sie|dich|euch|das) (gut|sehr|vollkommen|völlig|sehr gut|total)`,
      `(Ihr|Ihre|dein|deine|euer|eure) …1 ${ANGER} (ist|sind|war|kann|können|verstehe|verstehen|nehme|nehmen)`,
      `(habe|haben) (ich|wir)? …3 Verständnis , (dass|wenn)`,
      `(volles|vollstes|grosses|großes|gut) Verständnis , (dass|für (Ihren|Ihre|deinen|deine))`,
      `Verständnis für (Ihren|Ihre|deinen|deine) …1 ${ANGER}`,
      `(ist|war|sind|klingt|wirkt|wäre|muss) …6 ${HARD} …1 (sein|gewesen|für (Sie|dich|euch))? /`,
      `(ist|war|klingt|wäre) …4 ${HARD} , (wenn|dass|für (Sie|dich)|vor)`,
      `(ist|war) (ärgerlich|frustrierend|verständlich|nachvollziehbar|mühsam|unangenehm|enttäuschend)`,
      '(sehr|wirklich|mehr als|absolut|völlig|nur zu|besonders|ausgesprochen|echt|doppelt|verständlicherweise|äußerst|äusserst) (ärgerlich|frustrierend|mühsam|enttäuschend|verständlich|unangenehm|belastend|nachvollziehbar|unschön|unerfreulich)',
      '(ist|sind|war|waren|wäre) …3 (eine Zumutung|ein Unding|kein Zustand|zu viel|kein Spass|kein Spaß|nicht in Ordnung|nicht hinnehmbar|unter aller Kritik|viel verlangt|kein Vergnügen|nicht akzeptabel|zum aus der Haut fahren)',
      '(zu|mit) (gutem)? Recht …4 (verärgert|enttäuscht|sauer|erwarten|verlangen|wütend|mehr|fragen|ärgern|beschweren|unzufrieden|ungeduldig|kritisieren|hinweisen|darauf)',
      '(Sie|du) …6 (zu|mit) (gutem)? Recht',
      '^ (zu|mit) Recht',
      '(fragt|beanstandet|ärgert|beschwert) (ihr|euch|Sie|sich)? …3 (zu|mit) Recht',
      '^ hast recht /',
      '(da|damit|hier|Sie|du) (haben|hast) (Sie|du)? …4 recht /',
      '(haben|hast) (Sie|du) …4 recht /',
      '^ recht (haben|hast) (Sie|du)',
      '(geben|gebe) …4 recht /',
      '(danke|Dank|dankbar|dankeschön|merci) …6 , dass (Sie|du|ihr) …,16 (schreiben|schreibst|schildern|beschreiben|melden|meldest|gemeldet|geschrieben|geschildert|beschrieben|sagen|ansprechen|angesprochen|hinweisen|hingewiesen|nachfragen|nachgefragt|nachhaken|nachgehakt|informieren|informiert|darlegen|dargelegt|mitteilen|mitgeteilt|erklären|erklärt|erzählen|schicken|geschickt|mitgeschickt|aufmerksam|Bescheid|zukommen|genommen|nehmen|geben|gegeben|wenden|gewandt|warten|gewartet|gewarnt|drangeblieben|dranbleiben|dokumentiert|geprüft|aufgeschrieben|gemacht|gesagt|fragen|gefragt)',
      '(danke|Dank|dankeschön|merci) (auch)? für (Ihre|die|deine|Ihren|den|deinen|das|Ihr|dein|eure) …2 (offene|offenen|klare|klaren|ausführliche|ausführlichen|genaue|genauen|präzise|präzisen|ehrliche|ehrlichen|deutliche|deutlichen|detaillierte|detaillierten|offenes)',
      '(danke|Dank|dankeschön|merci) (auch)? für (Ihre|die|deine|Ihren|den|deinen|das|Ihr|dein|eure|all die) …2 (Offenheit|Hinweis|Hinweise|Schilderung|Ehrlichkeit|Mühe|Geduld|Beschreibung|Warnung|Nachhaken|Nachfassen|Direktheit)',
      '(danke|merci|Dank) fürs (Melden|Bescheidsagen|Nachfragen|Nachhaken|Nachrechnen|Aufpassen|Dranbleiben|Warten|Hinweisen)',
      // Thanks for a file alone are good manners; that it helped sees the effort.
      '(danke|Dank|dankeschön|merci) …2 (für|fürs) …3 (Foto|Fotos|Bild|Bilder|Screenshot|Screenshots|Video|Unterlagen|Beleg|Belege) && (damit|hilft|helfen|half|halfen|geholfen|hilfreich|deutlich|sofort|gut zu sehen|sieht man|erkennt man)',
      '/ das (verstehe|versteh|verstehen) (ich|wir) /',
      `(ich|wir) (verstehe|verstehen|versteh) (den|die|deinen|Ihren) ${ANGER}`,
      `(merke|sehe|spüre|höre|lese|sehen|merken|spüren) (ich|wir)? …4 , (wie|dass) …10 (${TROUBLED}|ärgert|zusetzt|belastet|getroffen|mitnimmt|nervt)`,
      `^ (Sie|du) (sind|bist) …3 ${TROUBLED}`,
      `dass (Sie|du) …5 ${TROUBLED} (sind|bist) …,6 (verstehe|verstehen|kann|können|liegt|nachvollziehen|ist)`,
      '(würde|hätte|wäre|ginge|täte) (mich|mir|uns|ich) …5 (auch|genauso|ebenfalls|ebenso|nicht anders|an Ihrer Stelle)',
      '(wäre|würde|hätte) ich (auch|genauso|ebenfalls|ebenso)',
      '(an Ihrer|in Ihrer|an deiner|in deiner) (Stelle|Lage) …4 (wäre|würde|hätte|ginge)',
      '(kein|nicht) Wunder , (dass|wenn)',
      '(zehrt|zerrt|geht|ging|kostet|kosten|gekostet) …6 (Nerven|die Nerven|an die Nieren|Kraft|Substanz)',
      '(mehr als|schon|allzu) (genug|lange genug) (Geduld|gewartet|Zeit|Ärger|mitgemacht|Aufwand)',
      '(Ihre|deine) Geduld …4 (strapaziert|Ende|aufgebraucht|Probe)',
      '(weiss|weiß) (ich|wir)? …4 (zu schätzen)',
      '(Ihre|Ihren|deine|deinen) …3 (Aufwand|Zeit|Nerven|Mühe) …3 gekostet',
      '(Ärger|Umstände|Aufwand|Stress|Mühe|Sorgen|Unruhe) , (die|den|der) (Sie|du|Ihnen|dir) …6',
      '(ich|wir) …6 (Ärger|Unmut|Frust|Enttäuschung|Sorge|Verärgerung|Wut|Ungeduld) …3 (verstehen|nachvollziehen|nachfühlen) (kann|können)',
    ],
    unless: [
      '(kann|können) (ich|wir) …4 (nicht|kaum|schwer|nur schwer|leider nicht) …3 (verstehen|nachvollziehen|nachempfinden)',
      '(ich|wir) (kann|können) …4 (nicht|kaum) …3 (verstehen|nachvollziehen|vorstellen)',
      '(verstehe|verstehen) (ich|wir)? …2 (nicht|kaum)',
      'für (uns|mich) …2 (ärgerlich|mühsam|unangenehm|frustrierend|enttäuschend)',
      '(nicht|weder|kaum|wenig) …3 (verständlich|nachvollziehbar|ärgerlich|unangenehm|recht)',
      '(danke|Dank) …4 (Verständnis)',
      '(wenn|falls|sollten|ob) (Sie|du) …6 (recht)',
      '(wenn|falls|ob) …4 recht (haben|hast)',
      '(wir|ich) …6 (zu|mit) Recht',
      'nicht recht (haben|hast|habe)',
      'das Recht',
      '(selbstverständlich|Selbstverständlichkeit) ist',
      'nicht …2 zu viel',
      '(mir|uns) …5 unangenehm',
      '(einer|eine|eins) zu viel',
      'zu viel (drauf|drin|dabei|gezahlt|bezahlt|berechnet|überwiesen)',
      // Advice: "würde ich an Ihrer Stelle sparen", "würde ich Ihnen auch nicht raten".
      '(würde|würden) (ich|wir) (Ihnen|dir|euch|Sie|dich|es|das|den|die)? …6 (raten|abraten|empfehlen|vorschlagen|anbieten|warten|schicken|zeigen|nehmen|wählen|lassen)',
      '(würde|hätte|wäre) ich …6 an (Ihrer|deiner) Stelle …4 (sparen|lassen|warten|nehmen|wählen|bleiben|überlegen|prüfen|machen|versuchen|raten|empfehlen|kaufen|nicht|abraten)',
      'an (Ihrer|deiner) Stelle …6 (sparen|abwarten|nehmen|wählen|prüfen|versuchen|empfehlen)',
      '(verstehe|verstehen) (ich|wir) (Sie|dich|Ihre Nachricht|deine Nachricht|Ihr Anliegen) (richtig|recht)',
      '(etwaige|etwaigen|eventuelle|eventuellen|allfällige|allfälligen|entstandene|entstandenen) …2 (Umstände|Ärger|Aufwand)',
      // A fact about a thing.
      '(ist|sind) (für|bei) (*fleisch|Fisch|Holz|Metall|Stoff|Leder|Papier) zu viel',
      '(wie gut|wie sehr) (ich|wir) (verstehe|verstehen) …,14 (nur|aber|allerdings)',
      // To ask for understanding shows none.
      '(haben|hab|habt) (Sie|du|ihr)? …3 Verständnis',
      'um (Ihr|dein|euer)? …1 Verständnis',
    ],
    sentence: 'statement',
  },
  {
    sign: 'acknowledges',
    sentence: 'statement',
    phrase: ['(nehme|nehmen) …8 ernst', 'ernst (nehme|nehmen|zu nehmen)'],
    unless: [
      '(nicht|nie) ernst',
      'nehmen Sie …6 ernst',
      '(Drohung|Drohungen|Beleidigung|Beleidigungen) …8 ernst',
      // What a company says of itself.
      '(Anliegen|Kritik|Feedback|Rückmeldung|Rückmeldungen|Hinweis|Hinweise|Beschwerde|Beschwerden|Meinung|Zufriedenheit) nehmen wir …4 ernst',
      'nehmen …4 (Anliegen|Kritik|Feedback|Rückmeldung|Rückmeldungen|Hinweis|Hinweise|Beschwerde|Beschwerden|Meinung|Zufriedenheit) …4 ernst',
      '(jedes|jede|jeden|alle|das Thema|Datenschutz|Qualität|Sicherheit|Verfügbarkeit) …4 ernst',
    ],
  },
  {
    sign: 'acknowledges',
    hollow: true,
    phrase: [
      '(verstehe|verstehen|nachvollziehen|verständlich|nachvollziehbar|ärgerlich|recht|ernst|Verständnis|Ärger|Unmut|Frust|Enttäuschung|nachfühlen|unangenehm|frustrierend) , (aber|jedoch|doch|allerdings|nur|trotzdem|dennoch)',
      '(verstehe|verstehen|nachvollziehen|verständlich|nachvollziehbar|ärgerlich|ernst|Verständnis|Ärger|Unmut|Frust|Enttäuschung) …,12 , (aber|jedoch|allerdings) (Sie|wir|das|leider|da|auch|die|es|unsere|müssen|laut|ich)',
      '(verstehe|verstehen|nachvollziehen|verständlich|ärgerlich) (aber|jedoch)',
    ],
  },
];
