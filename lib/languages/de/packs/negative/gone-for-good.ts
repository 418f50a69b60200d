/** "Ende der Fahnenstange", "haben wir begraben", "ist weg": spoken ways of saying that it is over. */
import type { Rule } from '../../../../core/rules/rule';
import { LACK, LOSS, OFFHAND, REJECTED, SILVER_LINING, SPARED, WAY_OUT } from './reasons';

const GOOD_RIDDANCE =
  '(*fehler|*warnung|*meldung|fleck*|problem*|*sperre|störung*|*gebühr*|mahnung*|schmerz*|kratzer|virus|sorge*|rost|geruch|lärm|*forderung|haken|engpass|müll|rückstand)';

export const GONE_FOR_GOOD: readonly Rule[] = [
  {
    id: 'ende-gelaende',
    phrase: [
      '[(Ende der Fahnenstange|Ende Gelände|Schicht im Schacht|aus die Maus|aus und vorbei|aus Mickey Maus|Klappe zu Affe tot|Schluss mit lustig|Finito|Schluss aus)]',
      '(ist|is|war|wäre|heißt es) …5 [(Sense|Essig|Zapfenstreich|Matthäi am Letzten|passé|perdu|Schnee von gestern|die Tür zu|das Ende erreicht|der Ofen aus|die Messe gelesen|der Käse gegessen|der Drops gelutscht|Hopfen und Malz verloren|der Zug abgefahren|die Luft raus|der Deckel drauf|Schluss mit Kulanz|die Kasse zu)] <schluss>',
      '(der|dieser) Zug ist (leider|da|längst|schon|für|aber|endgültig) …4 [abgefahren]',
      'der (Drops|Käse|Keks) ist (leider|längst|schon)? [(gelutscht|gegessen)]',
      '[(endet|hört) (die|unsere|jede|meine)? (Kulanz|Geduld|Garantie|Gewährleistung|Haftung|Zuständigkeit) …5] <schluss>',
      '[(Kulanz|Garantie|Gewährleistung|Haftung) endet …6] <schluss>',
    ],
    unless: [...SILVER_LINING, '(bevor|noch nicht|nicht Schluss|Herbst|Fahrplan)'],
    better: [],
    model: ['Bis «Grenze» geht es.', 'Stattdessen gibt es «Alternative».'],
    note: OFFHAND,
    flags: ['Bei 8.900 ist Ende Gelände.', 'Nach 60 Tagen ist die Tür zu.', 'Grün ist passé.', 'Der Zug ist leider schon abgefahren.'],
    passes: ['Der Zug ist pünktlich abgefahren.', 'Grün ist passé, Blau kommt dafür in drei Tönen.'],
  },
  {
    id: 'haben-wir-begraben',
    phrase: [
      '(haben|hat|habe|hab) …5 [(begraben|eingestampft|beerdigt|ausgemustert|gecancelt|auf Eis gelegt|aus dem Programm genommen|aus dem Sortiment genommen|aus dem Angebot genommen|an den Nagel gehängt|sterben lassen)] <schluss>',
      'haben wir [(leider|inzwischen|längst|vor …2|seit …2)? aufgegeben] <schluss>',
      '(ist|sind|is|war|waren) …6 [(beim …1 ausgegangen|leider ausgegangen|uns ausgegangen|ausgestorben|leider aus dem Programm|nicht mehr im Programm)] <schluss>',
      '(ist|is|sind) …2 für (dieses Jahr|diese Saison|heuer|heute|diesen Sommer|diesen Winter|die Saison) [gelaufen]',
      '(ist|is|war) …2 [(alle|perdu|passé|futsch)] (und|, als|, da)? <schluss>',
      '(kommt|kommen) …4 [(nicht|nich|ned|nimmer|auch nicht|so nicht) (wieder|auf die Roadmap|ins Sortiment|in den Verkauf)] <schluss>',
      '(Bilder|Fotos|Daten|Aufnahmen|Unterlagen|Aufzeichnung*|Filiale|Linie|Version|Akte|Akten) …5 (existiert|existieren) …2 [<verneint>] <schluss>',
      'kommt …5 [weder (dieses|heuer|heute|diese) …3 noch …4]',
    ],
    unless: [
      'vorerst',
      ...SILVER_LINING,
      ...SPARED,
      GOOD_RIDDANCE,
      '(Bestellung|Auftrag|Paket|Brief|Anzeige|gut|super|das|nie|Sie|du|bei der Post|wir sind|alle …1 (sind|da|gesund))',
    ],
    better: [],
    model: ['An die Stelle ist «Nachfolger» getreten.', 'Noch zu haben ist «Alternative».'],
    note: LACK,
    flags: [
      'Den alten Dark Mode haben wir begraben.',
      'Die Dreimonatslinse ist beim Lieferanten ausgegangen.',
      'Größe 38 kommt auch nicht wieder.',
      'Hausbesuche haben wir leider aufgegeben.',
    ],
    passes: [
      'Die Gebühr haben wir abgeschafft.',
      'Das Paket haben wir heute aufgegeben.',
      'Die Hafermilch ist ausgegangen, morgen früh kommt aber neue.',
      'Der Fehler kommt nicht wieder.',
    ],
  },
  {
    id: 'ist-weg',
    phrase: [
      '/ (<ihr>|der|die|das|den) …1 (*daten|Bilder|Fotos|Guthaben|Stelle|Stell|Platz|Plätze|Karten|Termin|Punkte|Zimmer|Wohnung|Geld|Anzahlung|Kaution|Reservierung|Größe|Lizenz|Bonus|Rabatt|Frist|Chance|Schnittstelle|Aktion|Stück|Ware|Restplätze|Tisch|Slot|Kurs) (ist|sind|is) …3 [(weg|futsch|hin|dahin|verloren|tot)]',
      '/ (vorher|früher|gratis|umsonst|morgen|heuer|damit|ohne|bis …3|vorm …2|vor …3|dieses Jahr|heute) [(wird|geht|läuft) (leider|da|hier|so|bei uns|da leider)? (nix|nichts)] (mehr)? <schluss>',
      '^ [(wird|geht|läuft) (leider|da|so)? (nix|nichts|nich)] <schluss>',
      '^ (<leistung>|Retoure|Refund|Umtausch|Termin|Tour|Kurs) …5 , [(geplatzt|gestrichen|nein|no|nope|Fehlanzeige|nix|abgelehnt|eingestellt|voll|dicht|Essig)] $',
      '(ist|is|liegt) …8 [(null|nix mehr|nichts mehr|nix|nichts) (mehr)? drin] <schluss>',
      '(ist|sind|is) …5 [(aussichtslos|nicht zu machen|nich zu machen|ned zum machen|nix zu machen)] <schluss>',
      '[da (muss|müssen) (wir|ich|(unser|unsere|der|die) …1) passen]',
    ],
    unless: [...WAY_OUT, ...SILVER_LINING, GOOD_RIDDANCE, '(wenn|falls|ob|warum|dass|wo|weit|verloren (nichts|geht))', '^ (warum|wieso)'],
    when: { sentence: 'statement' },
    better: [],
    model: ['Retten lässt sich «Teil».', 'Stattdessen habe ich «Alternative».'],
    note: LOSS,
    flags: ['Ihre Daten sind weg.', 'Vorm Umbau wird da nix.', 'Retoure damit geplatzt.', 'Da muss unser Basispaket passen.'],
    passes: ['Die Fehlermeldung ist weg.', 'Der Fleck ist weg.', 'Die Daten sind weg, im Backup aber noch da.'],
  },
  {
    id: 'am-preis-nichts',
    phrase: [
      '[(an|am) (meinem|unserem|dem|den|unseren|meinen)? …1 (*preis|*preise|*preisen|Satz|Tarif|Honorar|Betrag|*termin|*plan|Konditionen|Bedingungen) …3 (wird|ist|lässt sich|drehen|rütteln|rüttle|ändern|mache|machen) …4 (nicht|nichts|nix|nich|ned)] …2 <schluss>',
      '[(mit|bei) (mir|uns) (ist|wird) …2 (nicht|nich|ned) (gehandelt|gefeilscht|verhandelt|zu handeln|zu verhandeln)]',
      '[(feilschen|handeln|verhandeln) (ist|tun|lasse|lassen|wollen) …4 (nicht|nich|ned|nix)] …3 <schluss>',
      '(trägt|tragen|rechnet|rechnen) sich (für uns|für mich|so|leider|bei uns|da|halt|einfach)? [(<verneint>|hinten und vorne nicht)] <schluss>',
      '(reicht|reichen) (mir|uns) …4 [(<verneint>|hinten und vorn nicht|hinten und vorne nicht)] <schluss>',
    ],
    unless: [...WAY_OUT, '(ändert sich|bleibt|für Sie|keine Sorge|selbst)'],
    better: [],
    model: ['Im Preis enthalten ist «Leistung».', 'Günstiger wird es mit «kleinerer Umfang».'],
    note: REJECTED,
    flags: ['An meinem Preis wird nicht gedreht.', 'Für 95 reicht mir das Fleisch nicht.', 'Der Kurs trägt sich leider nicht.'],
    passes: ['Am Preis ändert sich für Sie nichts.', 'Der Kurs trägt sich nicht, zu zweit aber schon.', 'Ein Foto reicht mir.'],
  },
];
