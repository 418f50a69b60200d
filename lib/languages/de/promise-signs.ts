/** Whose deed a German promise is, and what it is about. */
import type { CommitmentCues } from '../../core/commitments/commitment-cues';

const PEOPLE: readonly string[] = [
  'Techniker|Technikerin|Monteur|Monteurin|Servicetechniker|Servicemonteur|Kundendiensttechniker|Handwerker|Elektriker|Elektrikerin|Installateur|Maler|Schreiner|Tischler|Schlosser|Dachdecker|Glaser|Ableser|Gutachter|Gutachterin|Sachverständige|Sachverständiger|Montageteam|Hausmeister|Abwart|Sanitär',
  'Kurier|Fahrer|Fahrerin|Bote|Botin|Zusteller|Zustellerin|Paketbote|Postbote|Postbotin|Spedition|Spediteur|Lieferdienst|Lieferant|Paketdienst|Post|DHL|DPD|UPS|GLS|Hermes|FedEx|Kurierdienst|Entsorger',
  'Bank|Hausbank|Sparkasse|Versicherung|Hersteller|Herstellerin|Verkäufer|Händler|Werkstatt|Fachbetrieb|Fachabteilung|Fachfirma|Netzbetreiber|Messdienst|Hausverwaltung|Vermieter|Vermieterin|Behörde|Airline|Fluggesellschaft|Labor|Reinigung|Buchhaltung|Lager|Rechtsabteilung|Technik',
  'Kollege|Kollegin|Kollegen|Kolleginnen|Außendienst|Kundendienst|Chef|Chefin|Teamleiter|Teamleiterin|Teamleitung|Leiter|Leiterin|Filialleiter|Filialleiterin|Arzt|Ärztin|Team',
];
const THINGS: readonly string[] = [
  'Paket|Päckchen|Packerl|Sendung|Lieferung|Nachlieferung|Ersatzlieferung|Bestellung|Ware|Ersatzteil|Ersatzteile|Ersatzgerät|Ersatz|Gerät|Austauschgerät|Leihgerät|Brief|Karte|Koffer|Gepäck|Artikel|Teil|Teile|Palette|Rest',
  'Möbel|Sofa|Tisch|Schrank|Bett|Matratze|Waschmaschine|Spülmaschine|Kühlschrank|Herd|Fahrrad|Router|Tickets|Ersatzbus|Zug|Buch|Kleid|Schuhe|Jacke|Kissen|Scheibe|Lampe|Regal|Stuhl|Stühle',
];
const SUBJECT = '(der|die|das|ein|eine|unser|unsere|mein|meine|Ihr|Ihre|dein|deine|euer|eure|beide)';
const NO_SUBJECT = '(an|bei|mit|von|durch|für|zu|aus|in|über|nach|auf|per|via|samt|statt|gegen|ohne|wegen)';
const TO_YOU = '(bei (Ihnen|dir|euch)|vor (Ort|der)|zu (Ihnen|dir|euch))';

const after = (before: string, groups: readonly string[]): string[] => groups.map((words) => `${before} …1 (${words})`);

export const germanSigns: Pick<CommitmentCues, 'whose' | 'others' | 'notOthers' | 'limits'> = {
  whose: [
    {
      name: 'people',
      phrase: [...after(SUBJECT, PEOPLE), '(Herr|Frau)', '^ er', '^ sie (*t|wird|ist)'],
      unless: [...after(`~${NO_SUBJECT} ${SUBJECT}`, PEOPLE), `~${NO_SUBJECT} (Herr|Herrn|Frau)`],
    },
    {
      name: 'does',
      phrase: [
        '(kommt|kommen|meldet|melden|ruft|rufen|bringt|bringen|liefert|liefern|holt|holen|schaut|schauen|fährt|trifft|antwortet|antworten|klingelt|übernimmt|übernehmen|gibt|geben)',
        '(repariert|reparieren|tauscht|tauschen|prüft|prüfen|schickt|schicken|sendet|senden|überweist|überweisen|bucht|buchen|baut|bauen|entscheidet|entscheiden|erstattet|erstatten|schaltet|montiert|montieren|installiert|installieren|kontrolliert|misst|liest|beginnt|verschickt|versendet|näht|schneidet|lackiert|streicht|legt|setzt|stellt|macht|nimmt|reinigt|wechselt|sieht)',
        `(wird|werden) …12 (${TO_YOU}|kommen|melden|anrufen|zurückrufen|liefern|eintreffen|abholen|holen|bringen|prüfen|reparieren|erledigen|überweisen|schicken|senden|antworten)`,
        `(ist|sind|steht|stehen) …8 (${TO_YOU}|da|dort|am (Tor|Eingang))`,
      ],
    },
    {
      name: 'thing',
      phrase: after(SUBJECT, THINGS),
      unless: after(`~${NO_SUBJECT} ${SUBJECT}`, THINGS),
    },
    {
      name: 'comes',
      phrase: [
        '(kommt|kommen) …12 an',
        '(kommt|kommen|folgt|folgen)',
        '(trifft|treffen) …12 ein',
        '(erreicht|erreichen) (Sie|dich|euch)',
        `(ist|sind) …8 (${TO_YOU}|da|dort)`,
        '(wird|werden|soll|sollen) …12 (zugestellt|geliefert|ausgeliefert|angeliefert|eintreffen|ankommen|kommen|da sein)',
      ],
    },
    {
      name: 'customerFirst',
      phrase: [
        '(wenn|falls|sofern|sobald|sollten|sollte|solltest) (Sie|du|ihr)',
        '(wenn|falls|sofern|sobald) …2 (Ihr|Ihre|Ihren|Ihrem|dein|deine|deinen|deinem) …3 (OK|Okay|Antwort|Rückmeldung|Unterlagen|Zusage|Freigabe|Zahlung|Nachricht|Bestätigung|Foto|Fotos|Paket|Rücksendung|Gerät|Daten|Angaben|Formular|Rechnung|Adresse|Mail|Brief)',
        '(wenn|sobald) …6 (bei (mir|uns)|hier|mir|uns) …3 (ist|sind|eintrifft|eintreffen|eingeht|eingehen|eingetroffen|eingegangen|ankommt|angekommen|vorliegt|vorliegen|da|zurück)',
        '(nach|bei|mit) (Eingang|Erhalt|Zusage|Vorlage|Rückmeldung|Freigabe|Zahlungseingang|Geldeingang|Rücksendung)',
        'nach (Ihrer|deiner|Ihrem|deinem) (Antwort|Rückmeldung|Freigabe|Zusage|Bestätigung|Zahlung|Okay|OK)',
        '(passt|ist|wäre) (Ihnen|dir|euch) (das|der|dieser|es)',
        '(schicken|senden|schreiben|geben|melden|nennen|antworten|mailen|sagen|rufen|bringen|reichen|laden) Sie …,16 (dann|und (ich|wir)|erstatte|überweise|tausche|schicke|sende|melde|rufe|prüfe|buche|erhalten)',
        '^ (schick|schreib|gib|meld|nenn|sag|ruf|bring|reich|lad) …,16 (dann|und (ich|wir))',
      ],
    },
  ],
  others: ['people+does', 'thing+comes'],
  notOthers: [
    'rule',
    'own',
    'negated',
    'past',
    'usual',
    'subordinate',
    'verbFirst',
    'instruction',
    'policy',
    'shop',
    'receive',
    'find',
    'proposal',
    'offer',
  ],
  limits: {
    deeds: {
      refund: [
        'erstatt|erstatte|erstatten|erstattet|rueckerstatten|rueckerstattet|zurueckerstatten|zurueckerstattet|zurueckerstatte',
        'ueberweis|ueberweise|ueberweisen|ueberweist|ueberwiesen|zurueckueberweisen|zurueckueberwiesen',
        'zurueckzahlen|zurueckgezahlt|rueckzahlen|zurueckbuchen|zurueckgebucht|gutschreiben|gutgeschrieben',
        'zahle|zahlen|zahlt|buche|buchen|bucht+zurueck',
        'schreibe|schreiben|schreibt+gut',
        'gutschrift|erstattung|rueckerstattung|rueckzahlung|geld|betrag+geht|gehen|erhalten|bekommen|kommt|konto|veranlasse|veranlassen|loese|raus',
      ],
      delivery: [
        'liefer*|ausliefer*|anliefer*|nachliefer*|geliefert|ausgeliefert|angeliefert|nachgeliefert',
        'zustell*|zugestellt|verschick*|versend*|versandt|versand',
        'paket|paeckchen|packerl|sendung|ware|bestellung|ersatzgeraet|ersatzteil|austauschgeraet|ersatz+kommt|kommen|trifft|geht|gehen|schicke|schicken|sende|senden|bringt|bringen|ist|sind|erhalten|bekommen',
        'spedition|kurier|fahrer+kommt|bringt|liefert|ist',
      ],
      callback: [
        'rueckruf|zurueckrufen|zurueckgerufen|anrufen|angerufen|telefonier*',
        'ruf|rufe|rufen|ruft+an|zurueck|durch',
      ],
      reply: [
        'antwort*|beantwort*|rueckmeldung|bescheid|zwischenstand',
        'meld|melde|melden|meldet+mich|uns|sich',
        'hoeren+von',
        'schreib|schreibe|schreiben|maile|mailen|informiere|informieren+ihnen|sie|dir|dich|euch',
        'stellungnahme|auskunft|update',
      ],
    },
    gives: [
      'erstatt*|rueckerstatt*|zurueckerstatt*|rueckzahl*|zurueckzahlen|ueberweis*|ueberwiesen|gutschrift|gutschreiben|gutgeschrieben|gutschein|gutscheins',
      'kulanz|nachlass|rabatt|preisnachlass|entschaedigung|ausgleich|wiedergutmachung|bonus|guthaben',
      'schreibe|schreiben+gut',
      'zahle|zahlen|buche|buchen+zurueck|aus',
      'erlasse|erlassen|schenke|schenken|uebernehme|uebernehmen|ziehe|ziehen|reduziere|reduzieren|bekommen|erhalten',
    ],
  },
};
