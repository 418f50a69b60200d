/** "Sprengt den Rahmen", "in festen Händen", "auf unbestimmte Zeit": set phrases that close the door. */
import type { Rule } from '../../../../core/rules/rule';
import { CLOSED_DOOR, LACK, LOSS, NEXT, OFFHAND, REGULATION, REJECTED, SILVER_LINING, WAY_OUT } from './reasons';

const SET_PHRASES: readonly Rule[] = [
  {
    id: 'sprengt-den-rahmen',
    phrase: [
      '[(sprengt|sprengen|sprengte|übersteigt|übersteigen|überschreitet|überschreiten) (unseren|den|unsere|die|unser|jeden|jede|das|meinen|leider …1) (Rahmen|Möglichkeiten|Budget|Kapazität|Kapazitäten|Mittel|Auftrag|Anlage|Spielraum|vernünftige …1)]',
      '[würde (den|unseren|jeden) …1 Rahmen sprengen]',
      '[(ist|wäre|sind) (uns|mir) …3 (zu teuer|zu aufwendig|zu aufwändig)]',
    ],
    unless: SILVER_LINING,
    better: ['ist in kleinerem Umfang möglich', 'geht in «Anzahl» Schritten'],
    note: REJECTED,
    flags: [
      'Fünf Teppiche auf einmal sprengen unseren Rahmen.',
      'Der gewünschte Umbau übersteigt leider unser Budget.',
      'Deine Idee sprengt leider den Rahmen.',
    ],
    passes: ['Drei Teppiche passen gut in unseren Rahmen.', 'Das Bild sprengt den Rahmen, aber ein Passepartout hilft.'],
  },
  {
    id: 'schon-vergeben',
    phrase: [
      '[(ist|sind) …4 in festen Händen]',
      '(ist|sind) …5 [(leider|bereits|schon|inzwischen|auf unbestimmte Zeit) (vergeben|verkauft|verliehen|vermietet|besetzt|reserviert|gebucht)] <schluss>',
      '[(ist|sind) an (andere|einen anderen|eine andere|jemand anderen) …2 (gegangen|vergeben|verkauft|vermietet)]',
      '[hat …1 (schon|bereits|inzwischen) ein anderer]',
    ],
    unless: [...SILVER_LINING, 'für Sie', 'für dich', 'auf Ihren Namen', 'frei', 'bis …3 (verliehen|vermietet|besetzt)'],
    better: ['lässt sich durch «Alternative» ersetzen'],
    model: ['Frei ist noch «Alternative», ich reserviere es gern.'],
    note: LACK,
    flags: [
      'Das Werk ist seit Dienstag in festen Händen.',
      'Der Stellplatz ist leider schon vergeben.',
      'Die Wohnung ist an andere Interessenten gegangen.',
    ],
    passes: ['Der Platz ist für Sie reserviert, er ist schon gebucht.', 'Die Stelle ist noch nicht vergeben.'],
  },
  {
    id: 'gesperrt-geschlossen',
    phrase: [
      '(ist|sind|bleibt|bleiben) …6 [bis (auf Weiteres|auf weiteres|März|Herbst|Frühling|Ende …1|zum …2) (geschlossen|gesperrt|blockiert|zu|ausgesetzt|eingestellt|nicht verfügbar)] <schluss>',
      '(ist|sind) …4 [(leider|außerhalb …1) (gesperrt|geschlossen|blockiert|deaktiviert|stillgelegt)] <schluss>',
      '[steht …2 bis auf Weiteres]',
      '[auf (unbestimmte Zeit|Monate hinaus|absehbare Zeit) …2 (verliehen|ausgebucht|geschlossen|gesperrt|verschoben|nicht …2)]',
    ],
    unless: [...SILVER_LINING, 'Karte', 'Konto', 'Sicherheit', 'zu Ihrem Schutz', 'Warteliste'],
    better: ['ab «Datum» wieder offen'],
    model: ['Wieder offen ist es ab «Datum».', 'Bis dahin hilft «Alternative».'],
    note: LACK,
    flags: [
      'Ihr Tarif ist bis März blockiert.',
      'Die Filiale bleibt bis auf Weiteres geschlossen.',
      'Das Buch ist leider auf unbestimmte Zeit verliehen.',
    ],
    passes: ['Ihre Karte ist gesperrt, das Geld ist sicher.', 'Die Filiale ist bis 18 Uhr offen.'],
  },
  {
    id: 'dahinter-kein',
    phrase: [
      '[(da|dafür|hier|damit) …3 (winken|winkt) …3 ab]',
      '[(bin|wäre) ich (da|leider)? raus]',
      '[(an|bei) …5 (ist|gibt es) (leider)? kein Herankommen]',
      '[(da|hier) steht …3 still]',
      '[auf dem Trockenen]',
      '[(bleibt|bleiben|blieb) …6 (liegen|auf der Strecke|außen vor)] <schluss>',
      '[vor verschlossener Tür]',
    ],
    unless: [...SILVER_LINING, 'Mail', 'Brief', 'entschuldig*', '*mappe', '(leid|peinlich|versäumt)', '(liegen) geblieben', 'weil', 'damit'],
    better: [],
    model: ['Einspringen kann «Person» am «Datum».', 'Weiter geht es mit «Schritt».'],
    note: OFFHAND,
    flags: [
      'Klaviere über drei Stockwerke, da winken unsere Jungs ab.',
      'Am 14. September bin ich raus.',
      'An Signiertes vom Autor ist leider kein Herankommen.',
    ],
    passes: ['Am 14. bin ich raus, aber Jette übernimmt.', 'Ich bin ab Montag wieder für Sie da.'],
  },
  {
    id: 'entfaellt',
    phrase: [
      '(der|die|das|<ihr>|ein|eine) …3 [(entfällt|entfallen) (leider|daher|damit|somit|heuer|dieses Jahr|ersatzlos|ohne …2)]',
      '[(entfällt|entfallen) ersatzlos]',
      '[kommt …4 nicht zustande]',
      '[(findet|finden) …6 (leider|nicht mehr|bis auf Weiteres|so) …1 (nicht)? statt] && (nicht|keine)',
    ],
    unless: [...SILVER_LINING, '*gebühr*', '*kosten', '*zuschlag', '*pflicht', '*entgelt*', 'Porto', 'Prämie', 'Mindest*', 'Wartezeit', 'nicht nur', 'nicht im'],
    better: [],
    model: ['Ersatz gibt es am «Datum».', 'An die Stelle tritt «Alternative».'],
    note: LOSS,
    flags: [
      'Der Kurs am Montag entfällt leider.',
      'Der Abendkurs kommt mangels Anmeldungen nicht zustande.',
      'Das Treffen findet heuer leider nicht statt.',
    ],
    passes: ['Die Gebühr entfällt damit.', 'Der Kurs kommt zustande.'],
  },
  {
    id: 'frist-vorbei',
    phrase: [
      '[(Frist|Widerrufsfrist|Rückgabefrist|Garantie|Gewährleistung|Einsprachefrist|Meldefrist|Antragsfrist|Reklamationsfrist) …4 (ist|war) …3 (leider|bereits|schon|längst) …2 (abgelaufen|verstrichen|verpasst|vorbei|überschritten)]',
      '(ist|war) …2 [(die|Ihre|deine) (Frist|Widerrufsfrist|Rückgabefrist|Garantie|Gewährleistung|Meldefrist|Antragsfrist) (leider|bereits|schon|längst) …2 (abgelaufen|verstrichen|vorbei|überschritten)]',
      '[haben Sie verstreichen lassen]',
      '[nach Ablauf der …1 (Frist|Garantie|Widerrufsfrist) …6 (nicht|kein|keine|keinen|nichts)]',
    ],
    unless: [...SILVER_LINING, 'keine Einsprache', 'trotzdem'],
    better: [],
    model: ['Die Frist lief bis «Datum», aus Kulanz geht noch «Angebot».', 'Auch jetzt noch möglich ist «Alternative».'],
    note: CLOSED_DOOR,
    flags: [
      'Die Rückgabefrist ist leider bereits abgelaufen.',
      'Leider ist Ihre Garantie schon längst abgelaufen.',
      'Die Widerrufsfrist haben Sie verstreichen lassen.',
    ],
    passes: ['Die Frist läuft bis Freitag.', 'Die Garantie ist leider abgelaufen, wir reparieren trotzdem.'],
  },
  {
    id: 'bleibt-warteliste',
    phrase: [
      '[(bleiben|bleibt|bleibst) …4 auf der Warteliste]',
      '[(müssen|musst|müsst) …3 sich (leider)? (noch)? gedulden]',
      '[(müssen|muss) (wir|ich) (Sie|dich|euch) (leider)? (um|noch) …3 (vertrösten|Geduld)]',
      '[keine (schnellere|frühere|andere|bessere|kurzfristige) (Lösung|Lieferung|Möglichkeit|Option|Zustellung|Alternative)]',
    ],
    unless: [...WAY_OUT, 'nicht mehr'],
    better: [],
    model: ['[Sie stehen|Du stehst] auf Platz «Zahl», ich melde mich am «Datum».', 'Bis dahin überbrückt «Zwischenlösung».'],
    note: NEXT,
    flags: [
      'Nach den Ferien bleibt Ihre Tochter auf der Warteliste.',
      'Leider gibt es keine schnellere Lösung.',
      'Da müssen Sie sich leider noch gedulden.',
    ],
    passes: ['Ihre Tochter muss nicht mehr auf die Warteliste.', 'Ich setze Sie auf die Warteliste.'],
  },
  {
    id: 'zahlen-muessen-sie',
    phrase: [
      '[(Kosten|Gebühr|Gebühren|Preis|Aufpreis|Differenz|Versand) …4 (müssen|musst|müsst) (Sie|du|ihr) (leider|selbst|selber|allein) …2 (tragen|zahlen|bezahlen|übernehmen)]',
      '[die (Kosten|Gebühr|Busse) (bleibt|bleiben) …4 (geschuldet|bestehen|fällig|bei <ihnen>)]',
      '[(bleiben|bleibt) …4 auf (den|seinen|Ihren|deinen) Kosten sitzen]',
    ],
    unless: [...WAY_OUT, 'trotzdem', 'nicht …3 (tragen|zahlen)'],
    better: [],
    model: ['Zahlen lässt es sich in «Zahl» Raten.', 'Wir übernehmen «Anteil», offen bleibt «Betrag».'],
    note: REGULATION,
    flags: [
      'Die Kosten müssen Sie leider selbst tragen.',
      'Die Busse bleibt in voller Höhe geschuldet.',
      'Den Versand musst du leider selber zahlen.',
    ],
    passes: ['Die Kosten müssen Sie nicht selbst tragen.', 'Die Kosten trägt der Hersteller.'],
  },
  {
    id: 'verschwunden-kaputt',
    phrase: [
      '(ist|sind) …5 [(leider|endgültig|nachweislich) (verloren gegangen|abhandengekommen|verschollen|vernichtet|zerstört|irreparabel|nicht mehr zu retten|ein Totalschaden)]',
      '[(ist|sind|war) nicht mehr zu (retten|reparieren|beheben|ändern|helfen)]',
      '[wäre vergebliche (Mühe|Liebesmüh)]',
      '[lohnt sich (leider|nicht mehr|überhaupt nicht) …2 (nicht)?] <schluss>',
    ],
    unless: [...SILVER_LINING, 'ersetz*', 'dem ist', 'wem', 'nicht verloren'],
    better: [],
    model: ['Ersetzen lässt es sich durch «Ersatz».', 'Die günstigste Lösung ist «Ersatz».'],
    note: LOSS,
    flags: [
      'Das Paket ist leider verloren gegangen.',
      'Das Getriebe ist nicht mehr zu retten.',
      'Eine Reparatur wäre vergebliche Mühe.',
    ],
    passes: ['Die Daten sind nicht verloren.', 'Das Paket ist leider verloren gegangen, wir ersetzen es heute.'],
  },
];

export const IDIOMS: readonly Rule[] = SET_PHRASES;
