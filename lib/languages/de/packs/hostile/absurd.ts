/** Mock causes and mock offers: the cat ordered it, the yacht comes on Tuesday ("Und bis Samstag baue ich noch einen Pool"). */
import type { Rule } from '../../../../core/rules/rule';

const CAUSE = 'Die erfundene Ursache stellt das Gegenüber bloß. Was ist belegt?';
const EXTRA = 'Das überzogene Angebot ist Hohn. Was ist wirklich möglich?';
const SELF = 'Klagt mit Spott über die eigene Arbeit. Der nächste Schritt sagt mehr.';
const SURELY =
  '(freilich|bekanntlich|wohl|vermutlich|sicher|wahrscheinlich|bestimmt|natürlich|offenbar|anscheinend|sicherlich|garantiert|ja|dann|logischerweise)';
const CREATURE =
  '(Hund|Katze|Kater|Hamster|Kobold|Kobolde|Geist|Geister|Papagei|Kuckuck|Storch|Zwillingsbruder|Zwillingsschwester|Zwilling|Doppelgänger|Schwiegermutter|Maus|Mäuse|Oma|Heinzelmännchen|Hausgeist|Poltergeist|Goldfisch|Wellensittich|Praktikant|Mann im Mond|Ihre Katze|Ihr Hund|dein Hund|deine Katze)';
const LUXURY =
  '(Yacht|Jacht|Privatjet|Porsche|Ferrari|Lamborghini|Villa|Schloss|Champagner|Kaviar|Butler|Weltfrieden|Einhorn|Pony|Goldbarren|Rosenblätter|Blaskapelle|Orchester|Kammerdiener|Limousine|Chauffeur|Hubschrauber|Pool|Weltreise|Sternekoch|Fußmassage|Kronleuchter|Ehrengarde|Kutsche|Mond|Märchenprinz|Lottogewinn|Ritterschlag)';

export const absurdRules = [
  {
    id: 'war-bestimmt-wieder-der-hund',
    phrase: [
      `[(war|wars|war's|waren|hat|haben) (es|das)? …2 (bestimmt|sicher|natürlich|garantiert|wahrscheinlich|vermutlich|wohl) (wieder|mal wieder|auch|auch wieder) (der|die|das|Ihr|Ihre|dein|deine|ein|eine) ${CREATURE}] (/|$)`,
      `[(dass|wenn|wo|da) …3 ${CREATURE} …3 (an der Tastatur|am Handy|am Telefon|bestellt|geschrieben|unterschrieben|getippt|geklickt|gedrückt|gebucht|angerufen) …1]`,
      '[im Traum (angerufen|erschienen|zugesagt|versprochen|begegnet|bestellt|bezahlt|gesagt|geschrieben|überwiesen)]',
      `[${SURELY} …3 im Traum …2] (/|$)`,
      '[(kann|könnte|mag) (natürlich|ja|freilich|selbstverständlich) (auch)? sein , dass …8 (Traum|Geister*|Hamster|Hund|Katze|geträumt|eingebildet|gezaubert|Mars*|Kobold*|Elfen|gewachsen|geschrumpft|davongelaufen|entführt|Tastatur) …3]',
    ],
    unless: ['(Tierarzt|Tierärztin|Futter|gebissen|Praxis|nicht im Traum|lieb*|leid)'],
    better: [],
    model: ['Ich prüfe gern mit Ihnen, woher das kommt.'],
    note: CAUSE,
    flags: [
      'Aber klar, war bestimmt wieder der Hund.',
      'Kann natürlich sein, dass dein Hamster an der Tastatur war.',
      'Das hat Ihnen der Kollege wohl im Traum zugesagt.',
    ],
    passes: ['Kann natürlich sein, dass der Brief noch unterwegs ist.', 'Wahrscheinlich war es der Hund, der das Kabel angenagt hat.'],
  },
  {
    id: 'hat-sich-selbst-aufgegessen',
    phrase: [
      `[sich …6 ${SURELY} …3 (von selbst|von selber|von allein|von alleine|selbst|selber) (aufgegessen|gegessen|gefressen|*gekratzt|zerkratzt|bestellt|gekauft|gebucht|unterschrieben|zerrissen|zerbrochen|zerlegt|verbogen|verbeult|eingedrückt|ausgetrunken|getrunken|angezogen|ausgezogen|getragen|ausgepackt|geklaut|gestohlen|weggeräumt|gefahren|gemacht|gegossen|ausgefüllt|abgeschickt|überwiesen|abgeschraubt|eingeschenkt)]`,
      `[(kratzt|zerkratzt|verbiegt|zerbricht|zerlegt|bestellt|bucht|unterschreibt|trinkt|isst|zerreißt|verbeult|räumt|putzt|wäscht|schreibt|erledigt|zahlt|bezahlt) sich …5 ${SURELY} (ganz|wie)? (von selbst|von selber|von allein|von alleine|selbst|selber)]`,
      `[${SURELY} …4 (davongelaufen|Beine bekommen|Beine gekriegt|Füße bekommen|Flügel bekommen|in Luft aufgelöst|davongeflogen|spazieren gegangen)]`,
      '[seit (der|dem) (Buchung|Bestellung|Kauf|Anprobe|Messung|Aufmaß|Lieferung) …2 (gewachsen|geschrumpft|zugenommen|breiter|dicker) …2]',
    ],
    unless: ['(Hund|Katze|Pferd|Kind|leid|unser*|bei uns|automatisch|Pflanze*|Baum|System|App)'],
    better: [],
    model: ['Was genau ist passiert, und was sehen Sie auf dem Foto?'],
    note: CAUSE,
    flags: ['Die Tüte hat sich dann vermutlich selbst aufgegessen.', 'So ein Tisch kratzt sich freilich ganz von allein.', 'Der Akku ist wohl davongelaufen.'],
    passes: ['Das Update hat sich wohl von selbst gelöscht.', 'Ihr Hund ist wohl davongelaufen, das tut mir leid.', 'Das erledigt sich von selbst.'],
  },
  {
    id: 'und-die-yacht-am-dienstag',
    phrase: [
      `[(klar|ja klar|na klar|sicher|aber sicher|natürlich|gern doch|aber gern doch|aber gerne doch|gerne doch|selbstverständlich|gerne|gern) , und …8 ${LUXURY} …5]`,
      `[(soll|sollen|darf|dürfen|hätten|wollen|möchten|brauchen|brauchst|verlangen|fordern|wünschen) …6 (dazu|noch|gleich|auch noch|vielleicht|auch) …3 ${LUXURY} …4] (/|$)`,
      `[(fehlt|fehlen|fehlte) (nur|jetzt nur|bloß|eigentlich nur) noch …2 ${LUXURY}] (/|$)`,
      `[(mit|nach) (derselben|der gleichen|dieser|Ihrer|deiner|der) Logik (könnten|könnte|müssten|müsste|dürften|dürfte|hätte*|wäre*|könntest|müsstest|würde*|kann|darf) …8]`,
      '[(nach|mit) (derselben|der gleichen) (Begründung|Argumentation|Rechnung) (könnten|könnte|müssten|müsste|dürften|hätte*|wäre*|könntest) …8]',
    ],
    unless: ['(Verleih|Hochzeit|Vermietung|Ausflug|Reiten|Hotel|Zimmer|Suite|Menü|Gala|zeigen|Gäste|Fest|Etage)'],
    better: [],
    model: ['Möglich ist Folgendes: «Angebot».'],
    note: EXTRA,
    flags: [
      'Aber gern doch, und die Yacht liefern wir am Dienstag.',
      'Mit derselben Logik könnten Sie gleich die Bank haftbar machen.',
      'Soll ich noch ein Pony dazulegen?',
    ],
    passes: ['Sollen wir zur Hochzeit noch eine Kutsche bestellen?', 'Natürlich, und den Schlüssel für den Pool bringen wir ins Hotel.'],
  },
  {
    id: 'zum-halben-preis-der-halbe-stuhl',
    phrase: [
      '[(zum|für den) halben Preis …8 (halbe|halben|halber|halbes) <wort> …2]',
      '[(für|um) …2 (Euro|Franken|Cent|Rappen) (bekommen|bekommt|kriegen|kriegt|kriegst|bekommst|gibt) …4 (keinen|kein|keine) (Porsche|Ferrari|Mercedes|Luxus*|Maßanzug|Sternekoch|Schloss|Wellness*|Palast|Fünf Sterne*|Rolex|Wunder)]',
      '[(für Ihre|für deine|Ihren|deinen) Ansprüche*] …5 (Schloss|Palast|Ritz|Butler|Sternehotel|Kaiser*)',
      '[(Zauberer|Hellseher|Magier|Wunderheiler|Hexer|Gedankenleser|Propheten|Sklaven|Diener|Leibeigene|Roboter|Wohltäter|Millionäre|Therapeuten|Kindermädchen) (sind|bin) (wir|ich) …3 (keine|keiner|nicht)]',
      '[(den|die|das) (Kalender|Mathematik|Physik|Schwerkraft|Naturgesetze|Alphabet|Geometrie) …3 (neu erfinden|abschaffen|außer Kraft setzen|umschreiben|aushebeln)]',
    ],
    unless: ['(heute|Kuchen|Torte|Brot|Karte)', '(Portion|Kinder|Stunde|Flasche|Hähnchen|leider)'],
    better: [],
    model: ['Zu diesem Preis gehört «Leistung».'],
    note: EXTRA,
    flags: ['Zum halben Preis gibt es bei uns den halben Stuhl.', 'Zauberer sind wir hier keine.', 'Wir können gerne die Physik neu erfinden.'],
    passes: ['Zum halben Preis gibt es heute die halbe Portion.', 'Kinder unter sechs fahren zum halben Preis.'],
  },
  {
    id: 'sitzen-den-ganzen-tag',
    phrase: [
      '[(wir|ich) (sitzen|sitze|sitz|hocken|hock|stehen|liegen|drehen) …3 den ganzen Tag …8] (/|$)',
      '[(sitzen|sitze|sitz|hocken|liegen|drehen) (wir|ich) …3 den ganzen Tag …8] (/|$)',
      '[(warten|warte|wart) (wir|ich)? …2 nur darauf , dass (Sie|du|jemand|einer|wer) …8]',
      '[(ich|wir) (habe|haben|hab) ja (sonst|auch sonst|eh) (nichts|nix) (anderes|Besseres)? (zu tun|vor|im Sinn)]',
      '[(sonst|ja) (haben|habe|hab) (wir|ich) (ja)? (nichts|nix) (anderes|Besseres)? zu tun]',
      '[(Schlafen|Essen|Feierabend|Wochenende|Wochenenden|Urlaub|Privatleben|Freizeit|Familie) (tu|tue|brauche|brauch|brauchen|mache|mach|machen|habe|hab|haben|kenne|kenn|kennen) (ich|wir) (ja)? (zum Glück|eh|ohnehin|sowieso|bekanntlich|schließlich) …1 (nie|nicht|keins|keine|keinen|kein)]',
    ],
    unless: ['(gern*|helfen|leid|erreichbar|ruhig|Team|Bildschirm|Rücken*)'],
    better: [],
    model: ['Ich kümmere mich jetzt um Ihr Anliegen.'],
    note: SELF,
    flags: [
      'Ja, genau, wir sitzen hier den ganzen Tag und trinken Kaffee.',
      'Ich warte nur darauf, dass Sie wieder anrufen.',
      'Schlafen tu ich ja zum Glück nie.',
    ],
    passes: ['Ich warte nur noch darauf, dass Sie unterschreiben.', 'Wir sitzen den ganzen Tag am Telefon und helfen gern.'],
  },
] as const satisfies readonly Rule[];
