/** German words that tell what is possible, what is not, and where the limit of tone is. */
import type { ElementCue } from '../../../core/checklist/element-words';

const CALM =
  '(sachlich|sachlicher|sachlichen|sachliche|sachlicheren|ruhigeren|freundlicheren|höflicheren|respektvolleren|anständigeren|respektvoll|respektvollen|respektvoller|respektvolle|höflich|höflichen|ruhig|ruhiger|ruhigen|freundlich|freundlichen|anständig|anständigen|fair|wertschätzend|wertschätzenden|beruhigt|vernünftig|vernünftigen|zivil|zivilen|angemessen|angemessenen|Respekt|Augenhöhe)';
const INSULTS =
  '(Beleidigung|Beleidigungen|Beschimpfung|Beschimpfungen|Drohung|Drohungen|Schimpfwort|Schimpfwörter|Schimpfwörtern|Schimpfworte|Kraftausdrücke|Angriffe|Anfeindungen|Unterstellungen|Entgleisungen|Ausfälligkeiten|Herabwürdigungen|beleidigen|beleidigt|beschimpfen|beschimpft|anzugreifen|anzuschreien|beleidigende|beleidigenden|herabsetzende|herabsetzenden|persönliche Angriffe|persönlichen Angriffe)';

const NOT =
  '((nicht|kein|keine|keinen|nirgends) …6 (enthalten|inbegriffen|inkludiert|gedeckt|abgedeckt|mitversichert|möglich|machbar|dabei|vorgesehen)|(gehört|gehören|gibt) …3 nicht)';

export const limits: readonly ElementCue[] = [
  {
    sign: 'what-is-possible',
    sentence: 'statement',
    phrase: [
      '(ist|sind) …8 (enthalten|inbegriffen|inkludiert|inklusive|eingeschlossen|mitversichert|abgedeckt|gedeckt) /',
      '(ist|sind) …4 vereinbart /',
      '(vereinbart|enthalten|inbegriffen|inkludiert|abgedeckt) (ist|sind|haben wir)',
      '(Vertrag|Abo|Paket|Preis|Auftrag|Angebot|Offerte|Versicherung|Garantie|Leistung|Pauschale|Tarif|Abonnement|Wartungsvertrag) …6 (umfasst|beinhaltet|deckt|enthält|schliesst|schließt)',
      '(gehört|gehören) …5 (dazu|nicht dazu|zum|zur|zu den) …2 (Vertrag|Paket|Leistung*|Auftrag|Umfang|Leistungsumfang|Lieferumfang|Abo|Angebot|Preis|Service|Leistungen)',
      '(das|dies|folgendes|eines|was) …1 (kann|können) (ich|wir) …4 (tun|machen|anbieten|möglich machen)',
      'was (ich|wir) …6 (tun|anbieten|machen|beisteuern|vorschlagen|ermöglichen|beitragen) (kann|können|könnte|könnten)',
      'was (ich|wir) (tun|machen|anbieten) (kann|können)',
      'was (ich|wir) (kann|können) ',
      '^ machbar (ist|sind|wäre|wären)',
      '^ möglich (ist|sind|wäre|wären) …2 (Lieferung|*lieferung|Verlängerung|*zahlung|Umbuchung|Umtausch|Tausch|Termin|Abholung|Rückgabe|Reparatur|Verschiebung|Änderung)',
      '(ist|wäre|sind) …8 (möglich|machbar) /',
      '(biete|bieten) (ich|wir) (Ihnen|dir|euch) …8 an',
      '(anbieten|vorschlagen) (kann|können|könnte|könnten) (ich|wir)',
      '(kann|können|könnte|könnten) (ich|wir) (Ihnen|dir|euch) …10 anbieten',
    ],
    unless: [
      '(alles|so|bald|rasch|schnell|gut|früh|wie) …1 möglich',
      '(biete|bieten|anbieten) …6 (nicht|kein|keine|keinen) …4 (an|anbieten)',
      '(nicht|nichts|kein|keine|keinen) …6 (anbieten|an) /',
      '(nicht|kaum|leider nicht|unmöglich|nicht mehr) …2 (möglich|machbar|drin)',
      '(Anhang|Anlage|Mail|Nachricht|Link) …4 (enthält|enthalten)',
      '(enthält|enthalten|beinhaltet) …4 (Link|Anhang|Fehler|Tippfehler)',
      '(wenn|falls|sofern|ob) …4 (möglich)',
      'gehört …4 (uns|mir|Ihnen|habe|haben|zu unseren Aufgaben|zum guten)',
      '(habe|haben|hab) …8 gehört',
      'gehört (habe|haben)',
      '(Termin|Treffen|Zeit|Uhr) …3 vereinbart',
      'wie vereinbart',
      '(solange|sobald|wenn|sofern|bevor|bis|falls) …10 (vereinbart|möglich|enthalten)',
      'möglich , dass',
      // Only what is not: that is no way yet.
      '(nicht|kein|keine|keinen|nirgends|nie) …6 (gedeckt|abgedeckt|mitversichert|möglich|machbar)',
      '(nicht|kein|keine|keinen|nirgends|nie) …4 (enthalten|inbegriffen|inkludiert|inklusive|eingeschlossen|umfasst)',
      '(gehört|gehören) …2 nicht',
      '(umfasst|beinhaltet|enthält|deckt) …1 (kein|keine|keinen)',
      '(Position|Rechnung|Abrechnung|Betrag|Schreiben|Liste|Leserbrief|Buch) …8 (enthalten|umfasst|enthält)',
      // What went wrong: "Vereinbart war Eiche, geliefert wurde Buche."
      '(eingetragen|geliefert|gekommen|gebucht|verbaut|verschickt) (wurde|wurden|war|waren|ist|sind|haben wir|kam)',
      '(Export|Datei|Download|Dokument|Bericht|Ordner|Text|Brief) …3 (umfasst|beinhaltet)',
      '(schauen|schaue|sehen|sehe|prüfe|prüfen|kläre|klären|überlegen|herausfinden|weiss|weiß|wissen) …3 , was (ich|wir)',
      '(nichts|wenig) , (was|das) (ich|wir)',
      '(damit|ob|bevor) (ich|wir) …8 (anbieten|kann|können)',
      // What a file holds, and what may be.
      '(sind|ist) …4 (Notizen|Einträge|Datensätze|Nachrichten|Mails|Kontakte|Buchungen|Posten) …4 enthalten',
      '(Backup|Datensicherung|Sicherungskopie|Serverstand|Serverstände|Archiv|Protokoll|Datensatz|Tabelle) …,10 enthalten',
      ', was (gut|durchaus|leider|immer|ja)? möglich (ist|wäre|bleibt)',
    ],
  },
  {
    // The "not", and at once what is instead.
    sign: 'what-is-possible',
    sentence: 'statement',
    phrase: [
      `${NOT} && (ich|wir|Sie|du) (kann|können|kannst) …2 (aber|jedoch|dafür|stattdessen|dennoch|trotzdem)`,
      `${NOT} && (aber|dafür|jedoch|allerdings|sondern) …2 (kann|können|könnte|könnten|biete|bieten|lege|legen|übernehme|übernehmen|gibt|geht|ist)`,
      `${NOT} && (schon|hingegen|dagegen) /`,
      `${NOT} && (funktionieren|funktioniert|laufen|läuft|bleibt|bleiben) …3 (weiter|weiterhin|möglich)`,
    ],
    unless: ['(wenn|falls|sofern|ob|solange|sobald) …6 (möglich|enthalten|gedeckt)'],
  },
  {
    sign: 'can',
    phrase: [
      '(kann|können|könnte|könnten) (ich|wir) …10',
      '(ich|wir) (kann|können|könnte|könnten|übernehme|übernehmen|biete|bieten|mache|machen|richte|richten|tausche|tauschen|erlasse|schenke) …10',
      '(gern|gerne) …4 (ich|wir)',
      '(ich|wir) …4 (gern|gerne)',
      '(möglich|machbar|drin) (ist|wäre)',
      '(ist|sind|wäre) …4 (möglich|enthalten|inbegriffen|dabei|drin|kein Problem)',
      '(das|es|beides|dies|schon|auch|so) …2 (geht|klappt) …2 /',
      '(geht|klappt) (das|es|schon|auch|beides|problemlos) …2 /',
    ],
    unless: [
      '~(nicht|kein|keine|keinen|keinem|keiner|nie|nirgends)',
      '(ich|wir) (kann|können) …6 (verstehen|nachvollziehen|vorstellen|sagen|bestätigen)',
      '(kann|können) (ich|wir) …6 (verstehen|nachvollziehen|vorstellen|sagen|bestätigen)',
      '(erreichen|anrufen|melden|schreiben|wenden)',
      '(würde|möchte|hätte|wüsste|würden|möchten|hätten) …4 (gern|gerne)',
    ],
  },
  {
    sign: 'cannot',
    phrase: [
      '(kann|können|darf|dürfen) (ich|wir) …8 (nicht|kein|keine|keinen) …8 (anbieten|erstatten|übernehmen|liefern|gewähren|machen|verlängern|ändern|tauschen|umtauschen|leisten|zusagen|stornieren|gutschreiben|auszahlen|zurücknehmen|verschieben|vorziehen|mitliefern|senken|erlassen|geben|bezahlen|aufnehmen|reservieren|verkaufen|bestellen)',
      '(ich|wir) (kann|können|darf|dürfen) …8 (nicht|kein|keine|keinen) …8 (anbieten|erstatten|übernehmen|liefern|gewähren|machen|verlängern|ändern|tauschen|umtauschen|leisten|zusagen|stornieren|gutschreiben|auszahlen|zurücknehmen|verschieben|vorziehen|mitliefern|senken|erlassen|geben|bezahlen|aufnehmen|reservieren|verkaufen|bestellen)',
      '(ist|sind|wäre|war) …8 nicht …2 (möglich|enthalten|inbegriffen|dabei|vorgesehen|machbar|inkludiert|vereinbart|drin|abgedeckt|mitversichert)',
      '(nicht|nicht mehr) (möglich|enthalten|inbegriffen|machbar) (ist|sind|wäre)',
      '(gehört|gehören) …2 nicht (zum|zur|zu|dazu) …2 (Vertrag|Paket|Leistung*|Auftrag|Umfang|*umfang|Abo|Angebot|Preis)?',
      '(umfasst|deckt|beinhaltet|enthält) …6 (nicht|kein|keine|keinen)',
      'nirgends …2 (enthalten|inbegriffen|gedeckt)',
      '(geht|klappt|gehen) …4 nicht /',
      '(ausgeschlossen|ausgenommen) /',
    ],
  },
  {
    sign: 'boundary',
    sentence: 'statement',
    phrase: [
      `(gern|gerne|helfe|helfen|kümmere|unterstütze|unterstützen|weiter|löse|lösen|da|bereit) …8 , …1 (wenn|sobald|sofern|solange|vorausgesetzt) …12 ${CALM}`,
      `^ (wenn|sobald|sofern|solange) …12 ${CALM}`,
      `(bitte|bitten|ersuche|ersuchen|möchte|wünsche|wünschen|brauche|brauchen|erwarte|erwarten) …12 ${CALM} …3 (Ton|Tonfall|Umgang|Umgangston|Gespräch|Austausch|Sprache|Wortwahl|Miteinander|Art|Weise|Form|bleiben|miteinander|begegnen|umzugehen)`,
      `(bleiben|bleibe) (Sie|wir|du|ihr) …4 ${CALM}`,
      `(bleib|sprich|sprecht|rede|redet) (bitte|trotzdem|dabei|doch)? …1 ${CALM}`,
      `(bitte|bitten|ersuche|ersuchen) …4 , …8 ${CALM} (Ton|Tonfall|Umgang|Umgangston) zu (bleiben|wahren|schreiben)`,
      `(bitte|bitten|ersuche|ersuchen) …4 um einen ${CALM} /`,
      `${CALM} (Ton|Tonfall|Umgang|Umgangston) …4 (freuen|freue)`,
      '(im|beim) Ton …4 (bleiben|zu bleiben|beim Sie)',
      `(möchte|möchten|würde|würden) …6 ${CALM} …3 (weiterreden|weitersprechen|weiterschreiben|weitermachen)`,
      '(schreiben|reden|sprechen) (Sie|wir) …4 (sachlich|respektvoll|höflich|anständig)',
      `(lassen|lass) (Sie|uns|mich) …6 ${CALM} …4 (bleiben|reden|sprechen|schreiben|besprechen|klären|lösen)`,
      `${CALM} …2 (Ton|Tonfall|Umgang|Umgangston|Miteinander) …8 (brauche|brauchen|bitte|bitten|Voraussetzung|wichtig|erwarte|erwarten|setze|setzen)`,
      `${INSULTS} …10 (nicht|unterlassen|zu unterlassen|verzichten|zu verzichten|hinnehmen|dulden|akzeptieren|akzeptiere|nehme|nehmen|ertragen|Grenze|abzusehen|gefallen|gehören|fehl am Platz|keinen Platz)`,
      `(ohne|keine|verzichten|verzicht|unterlassen|absehen|akzeptiere|akzeptieren|dulde|dulden|nehme|nehmen|bitte|bitten|toleriere|tolerieren|beantworte|beantworten|Grenze) …10 ${INSULTS}`,
      '(in|auf) (diesem|dieser|dem|solch einem|so einem) (Ton|Tonfall|Art|Weise|Niveau) …8 (nicht|kein|keine|beenden|abbrechen)',
      '(nicht|kein|keine) …6 (in|auf) (diesem|dieser|so einem) (Ton|Tonfall|Art|Weise|Niveau)',
      '(mäßigen|mässigen|zügeln|überdenken|achten) …6 (Ton|Tonfall|Wortwahl|Sprache)',
      '(Ton|Tonfall|Wortwahl|Sprache) …4 (zu mäßigen|zu mässigen|mäßigen|mässigen|achten|zu achten|nicht in Ordnung|nicht akzeptabel|nicht stehen)',
      '(Ton|Tonfall|Wortwahl|Umgangston|Art) …8 (stehen lassen|hinnehmen|akzeptieren|dulden|nicht akzeptabel|weder angemessen|inakzeptabel)',
      '(stehen lassen|hinnehmen|akzeptieren|dulden) …4 , ist …4 (Ton|Tonfall|Wortwahl|Art)',
      'enthält …2 (Drohung|Drohungen|Beleidigung|Beleidigungen)',
    ],
    unless: [
      '(nehme|nehmen) …4 ernst',
      '(mein|meine|unser|unsere|meinem|unserem|meiner|unserer) …1 (Ton|Tonfall|Wortwahl|Art)',
      '(Ihnen|dir) …6 nicht …2 (freundlich|höflich|respektvoll)',
      '(war|waren|wurde|wurden) …6 (unfreundlich|unhöflich|beleidigt|beschimpft)',
      'nicht als Beleidigung',
      // A quiet place.
      '(ruhig|ruhiger|ruhigen) (mögen|magst|haben|wollen|sitzen|schlafen|wohnen|arbeiten|liegt|Platz|Ort|Raum|Tisch|Ecke|Lage|Zimmer|Seite)',
      '(ist|war|sein) …1 keine (Drohung|Beleidigung|Unterstellung)',
      '(Freundlichen|freundlichen|freundliche) (Grüßen|Grüssen|Grüße|Grüsse)',
      '(unser|unsere|mein|der|die) (Kollege|Kollegin|Mitarbeiter|Mitarbeiterin|Fahrer|Techniker) …6 (beleidigt|beschimpft|unfreundlich)',
    ],
  },
];
