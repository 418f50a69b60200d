/** How a German draft is built: greeting and sign-off, whom a sentence speaks to, and what questions ask for. */
import type { ElementCue } from '../../../core/checklist/element-words';

const CUSTOMER =
  '(Sie|Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihres|du|dir|dich|dein|deine|deinen|deinem|deiner|deines|euch|euer|eure|euren|eurem|eurer)';

export const frame: readonly ElementCue[] = [
  {
    sign: 'greeting',
    phrase: [
      '^ (sehr)? (geehrte|geehrter|geehrtes|verehrte|verehrter|werte|werter)',
      '^ (guten|schönen|grüss|grüß) (Tag|Morgen|Abend|Nachmittag|Gott|dich|Sie|euch|Vormittag)',
      '^ (hallo|hallöchen|hi|hey|hoi|hoii|sali|salü|salut|grüezi|grüessech|servus|moin|tach|ciao|griaß|griass|grüße|liebe|lieber|liebes|tag|morgen|sehr)',
      '^ grüezi (mitenand|wohl)?',
    ],
  },
  {
    sign: 'sign-off',
    phrase: [
      '^ (mit|Mit) …4 (Grüßen|Grüssen|Gruß|Gruss|Empfehlung|Empfehlungen|Hochachtung)',
      '^ (freundliche|freundlichen|liebe|lieben|viele|vielen|beste|besten|herzliche|herzlichen|schöne|schönen|sonnige|nette|ganz liebe|frohe|es) …3 (Grüße|Grüsse|Gruß|Gruss|grüßt|grüsst|Grüßle|Grüessli)',
      '^ (Grüße|Grüsse|Gruß|Gruss|LG|MfG|VG|BG|Lg|Herzlich|Herzlichst|Hochachtungsvoll|Ciao|Servus|Tschüss|Liebs|Salü|Bis)',
      '^ (Ihr|Ihre|dein|deine|euer|eure) (Team|*team|Kundenservice|Kundendienst|Service) $',
      '^ (beste|alles) (Wünsche|Gute|Liebe) …3 $',
      '^ (danke|merci|vielen Dank|besten Dank|Dank) (und|für) …6 (Grüße|Grüsse|Gruß|Gruss|Anfrage|Verständnis|Geduld|Treue)',
      '^ (bis|auf) (bald|dann|Wiedersehen|morgen|Montag|Dienstag|Mittwoch|Donnerstag|Freitag) …3 $',
      '^ (einen|ein|eine)? (schönen|schönes|schöne|angenehmen|erholsames|guten) …1 (Tag|Abend|Wochenende|Woche|Nachmittag) …4 $',
      '^ es grüßt',
      '^ es grüsst',
    ],
  },
  {
    sign: 'no-name',
    phrase: [
      '(Damen|Herren|Kunde|Kundin|Kunden|Kundinnen|Team|*team|zusammen|mitenand|Interessent|Interessentin|Gast|Gäste|Mieter|Mieterin|Familie $)',
      '(Kundenservice|Kundendienst|Kundenbetreuung|Support|Service|Servicecenter|Kundencenter|Abteilung|Buchhaltung|Verwaltung|Bewirtschaftung|Vertrieb|Beschwerdemanagement|Reklamation|Reklamationen|Hotline|Geschäftsleitung|Redaktion|Zentrale|Sekretariat|Empfang|Logistik|Versand|Technik|Verkauf|Innendienst|Kundenberatung|Kundenbetreuer|Kundenberaterin|Kundenberater)',
      '(GmbH|AG|KG|SA|OHG|UG|eG|Ltd|Inc|SE|GbR|Bank|Versicherung|Versicherungen|Sparkasse|Stadtwerke|Shop|Onlineshop|Filiale|Hotel|Reisen|Energie|Verlag|Praxis)',
      '(Ihr|Ihre|dein|deine|euer|eure|Grüße|Grüsse|Gruß|Gruss|Freundliche|Mit)',
      '(*service|*management|*verwaltung|*abteilung|*koordination|*betreuung|*zentrum|*center|*büro|*behörde|*kasse|*beratung|*ermittlung|*planung|*stelle|*amt|*praxis|*institut|*sicherung|Office|Desk|Inkasso|Bücherei|Bibliothek|Augenoptik|Optik|Werkstatt|Poststelle|Meldestelle|Geschäftsstelle|Redaktion)',
    ],
  },
  {
    sign: 'address',
    sentence: 'statement',
    phrase: [
      '(haben|hast) (Sie|du)? …3 recht',
      '(Sie|du) (haben|hast) …3 recht',
      `^ (es|das) stimmt && ${CUSTOMER}`,
      '(verstehe|verstehen|sehe|sehen|merke) …4 , (dass|warum|wie|wenn|wieso)',
      '(freut|schön|gut|froh) …4 , dass',
      'dass (Sie|du|Ihr|Ihre|dein|deine) …,14 (verstehe|verstehen|kann ich|können wir|glaube ich|tut mir|tut uns)',
    ],
    unless: ['(zahlen|bezahlen|erstatten) wir'],
  },
  {
    // Who speaks of what happened to the customer, or of how that is; what they may do or get is no word about it.
    sign: 'address',
    sentence: 'statement',
    phrase: [
      `(dass|obwohl|während|nachdem|weil) …6 ${CUSTOMER}`,
      `${CUSTOMER} …8 , (obwohl|während)`,
      `${CUSTOMER} && (Albtraum|Zumutung|Ärgernis|Mitgefühl|Schock|Schreck|Enttäuschung|zu lang|zu lange|recht)`,
      `${CUSTOMER} && (ist|sind|war|waren|klingt|wäre) …5 (bitter|mühsam|ärgerlich|unangenehm|lästig|frustrierend|schlimm|traurig|lang|lange|viel|hart|peinlich|unschön|daneben|wütend)`,
      `${CUSTOMER} && , (das|da) (ist|macht|klingt|wäre|spricht|tut|war|möchte|hat)`,
      '(Sie|du) (haben|hast|hatten|hattest|waren|warst|standen|sassen|saßen|warteten|mussten|musstest|sollten|solltest|bekamen|lagen|kamen|blieben|fuhren)',
      '(hatten|waren|standen|sassen|saßen|mussten|bekamen|blieben|hattest|warst|musstest) (Sie|du)',
      '(an|in) (Ihrer|deiner) (Stelle|Haut|Lage)',
      '(fehlt|fehlen|fehlte|fehlten) …2 (Ihnen|dir)',
      '(Ihnen|dir) …3 (fehlt|fehlen|fehlte|fehlten)',
      '(Ihr|Ihre|dein|deine) …4 (kam|kamen|ging|gingen|fehlt|fehlte|fehlen|lief|verschwand|streikt|streikte|sollte|sollten)',
      '(Ihr|Ihre|dein|deine) …4 (ist|sind|war|waren|wurde|wurden|liegt|lag|steht|stand|funktioniert) …6 (kaputt|defekt|leer|weg|falsch|falsche|doppelt|zerbrochen|gerissen|beschädigt|unvollständig|verloren|belastet|immer|nie|nicht)',
      '(Ihr|Ihre|dein|deine) …1 (Foto|Fotos|Bild|Bilder|Screenshot|Video) …1 (ist|sind|zeigt|zeigen)',
    ],
    unless: [
      '(wir|unser|unsere|unserem|unseren|unserer|uns)',
      '(Sie|du|ihr) (dürfen|darfst|können|kannst|müssen|musst|werden|wirst|bekommen|bekommst|erhalten|erhältst|zahlen|zahlst|brauchen|brauchst|finden|findest|gehören|gehörst)',
      '(dürfen|darfst|können|kannst|müssen|musst|werden|wirst|bekommen|bekommst|erhalten|erhältst|zahlen|zahlst|brauchen|brauchst|finden|findest|gehören|gehörst) (Sie|du|ihr)',
      '(Anspruch|Gratis|kostenlos|kostenfrei|erstatte|erstattet|gutgeschrieben|storniert|angewiesen)',
      '(gern|gerne|bitte|damit|sofern|falls|beziehungsweise|bereits|inzwischen|wieder)',
      '(nicht der|nicht die|nicht das) (Einzige|einzige|Erste|erste)',
      // What the agent has done about it.
      '(habe|hab) ich …,12 (geschickt|gebeten|veranlasst|weitergeleitet|nachgefragt|angefragt|gemeldet|gebucht|bestellt|gefragt|informiert|beauftragt)',
      '(nur|sondern|allerdings|jedoch|trotzdem|bekanntlich|angeblich|schliesslich|schließlich)',
    ],
  },
  {
    sign: 'thanks',
    phrase: [
      '^ (danke|dankeschön|merci|vielen Dank|herzlichen Dank|besten Dank|lieben Dank|schönen Dank|tausend Dank|haben Sie …2 Dank|hab Dank)',
      '(bedanke|bedanken|danken|danke) (ich|wir) (mich|uns|Ihnen|dir)',
    ],
    unless: ['(dafür|darum|deshalb)'],
  },
  {
    // Pleasantries in front of an answer are none.
    sign: 'thanks',
    phrase: [
      '^ (ach|oh)? (wie|so)? (schön|toll|super|klasse|gut|prima|fein|freut mich|freut uns|lieb|nett) , dass',
      '^ (das|es) (freut|freue) (mich|uns)',
      '^ (was für eine|eine)? …1 (schöne|gute|tolle|coole|nette|spannende|berechtigte|feine|wunderbare) (Idee|Frage|Überraschung|Nachricht)',
      '^ (herzlichen|herzliche|viel|alles|gute) (Glückwunsch|Glückwünsche|Erfolg|Gute|Besserung)',
      '(ist|sind|war|wäre) …1 (ein trauriger|ein schöner|kein schöner) (Anblick|Anlass)',
    ],
    unless: ['(aber|leider|allerdings|jedoch|geht|ja|nein)'],
  },
  {
    sign: 'takes-back',
    phrase: [
      '^ (aber|jedoch|allerdings|trotzdem|dennoch)',
      '^ nur (ist|kann|können|müssen|haben|leider)',
      '^ …3 (ist|war|sind) (das|es|dies) (allerdings|aber|jedoch|freilich) …5 (nicht|kein|keine)',
      '^ (das|die|der) (ist|sind) (allerdings|freilich|jedoch)',
    ],
  },
  {
    sign: 'offers',
    phrase: [
      '(gern|gerne|Vorschlag|vorschlagen|schlage|anbieten|biete|helfe|helfen|lösen|löse|Lösung|kläre|klären|kümmere|kümmern|prüfe|prüfen|setze mich|weiterhelfen|finden wir|unterstütze|unterstützen)',
    ],
  },
  {
    sign: 'rhetorical',
    phrase: [
      '(wie|was|wen) wundert',
      'was (nun|tun)',
      '^ (und|aber)? warum (auch)? nicht',
      '^ (wirklich|ernsthaft|echt) $',
      '^ (einverstanden|okay|in Ordnung|passt) …2 $',
      'passt (das|Ihnen das|dir das|es|das so|das für Sie|Ihnen) …3 $',
      '^ (ist|wäre) das …3 (in Ordnung|okay|recht|für Sie) …3 $',
    ],
    // That asks for a fact.
    unless: ['^ …2 (wann|welche|welcher|welches|welchen) …2 passt'],
  },
  {
    // Retorts and exclamations: they tell nothing.
    sign: 'rhetorical',
    sentence: 'statement',
    phrase: [
      'niemand …2 (unterstellt|behauptet|zwingt|hindert|wirft|verlangt|hält)',
      ', (das|dies) (ist|war|wäre) …2 (heftig|hart|bitter|lang|viel|übel|krass|schlimm|mies|ärgerlich|happig|blöd) /',
      '(ist|war) (mir|uns) …2 (peinlich|unangenehm)',
      '(heisst|heißt|ist) (ja|bekanntlich) …3 (nicht|keine|kein) (Zauberei|Hexerei|Wunder|Wunschkonzert|Selbstläufer)',
      '(unterstellt|behauptet|zwingt|hindert|wirft) …4 niemand',
      '^ (na geh|na ja|ach|oha|oje|cool|wow|igitt|aha|soso|autsch|puh|hoppla|meine Güte|du liebe Zeit|immerhin)',
      '(Hörensagen|neidisch|Kindergarten|Wunschkonzert|Märchenstunde|Kaffee trinken|trinken Kaffee)',
      ', da (zählt|drängt|brennt|würde|hätte|möchte|kann einem|platzt|versteht)',
      '(wegen|um) (einem|einer|eines|so|ein) …4 so ein (Wirbel|Theater|Aufstand|Drama|Zirkus)',
      '(schön|gut|fein) für (Sie|dich)',
      '^ (wenn|falls) (Sie|du) (meinen|meinst)',
    ],
    unless: ['^ (ach|oha|oje|cool|puh) …,3 (ja|nein|doch)'],
  },
  {
    sign: 'help',
    phrase: [
      '(TelefonSeelsorge|Dargebotene|Seelsorge|Rat auf Draht|Notruf|Hilfe|Krise|Krisendienst|Sorgentelefon|wählen|wähle|anrufen|rufen|ruf|erreichen|sprechen|Nummer|Telefon|Tag und Nacht|anonym)',
    ],
  },
  {
    sign: 'affirms',
    sentence: 'statement',
    phrase: [
      '^ (ja|nein|jein|doch|klar|natürlich|selbstverständlich|gern|gerne|sicher|jawohl|leider nein|leider nicht|leider ja|absolut|unbedingt|jederzeit|logisch|na klar|aber ja|aber sicher|aber gern|auf jeden Fall)',
      '^ (korrekt|richtig|genau|stimmt) /',
      '^ das (geht|ist möglich|ist machbar|klappt|stimmt|können Sie|kannst du|dürfen Sie|ist kein Problem|passt|funktioniert|lohnt|ist richtig|ist leider nicht)',
      '^ (kein Problem|geht in Ordnung|das ist so|so ist es|in der Tat)',
      '/ (ja|nein) /',
    ],
    unless: [
      '^ (gern|gerne) (geschehen|möchte|würde|hätte)',
      '^ ja , (genau|klar|sicher|natürlich) , (wir|ich)',
      '^ (natürlich|selbstverständlich|klar) …2 (verstehe|verstehen|tut|ist das ärgerlich|nehme|nehmen|bedauern|entschuldige)',
    ],
  },
  {
    sign: 'asks-when',
    phrase: [
      '/ …2 (wann|bis wann|ab wann|seit wann|wie lange|wie schnell|wie bald|um wieviel Uhr|an welchem Tag|welchem Datum|welcher Tag)',
      '(wann|wie lange|wie schnell|bis wann|ab wann)',
      '(welchen|welches|welchem) …1 (Termin|Datum|Tag|Liefertermin)',
    ],
  },
  {
    sign: 'asks-amount',
    phrase: [
      '(wie viel|wieviel|wie viele|wie hoch|wie teuer|wieviele)',
      'was (kostet|kosten|würde …4 kosten|muss ich …4 zahlen|macht das|zahle)',
      '(welcher|welchen|welche|welches|zu welchem) …1 (Preis|Betrag|Summe|Kosten|Gebühr|Gebühren|Höhe)',
      'wie (gross|groß|lang|breit|schwer|hoch|weit|alt)',
    ],
  },
  {
    sign: 'asks-yes-or-no',
    sentence: 'question',
    phrase: [
      '/ (kann|können|könnte|könnten|könntest|kannst|könnt|könntet|darf|dürfen|ist|sind|war|waren|hat|haben|habe|hast|habt|gibt|geht|gilt|muss|müssen|soll|sollen|sollte|wird|werden|wirst|werdet|wäre|würde|würden|würdest|bekomme|bekommen|kriege|kriegen|stimmt|lohnt|reicht|passt|braucht|brauche|brauchen|nehmt|nehmen|bieten|bietet|liefern|liefert|macht|machen|machst|klappt|funktioniert|besteht|gehört|zählt|bleibt|kommt|kommen|kostet|zahlt|zahlen|übernehmen|übernimmt|erstattet|lässt|bin|bist|seid|gäbe|wisst|wissen|hätte|hätten|habts|gibts|gehts|ists|akzeptiert|akzeptieren|führt|führen) (ich|wir|Sie|ihr|du|er|sie|es|man|das|der|die|den|dem|Ihr|Ihre|dein|mein|meine|unser|unsere|euer|eure|ein|eine|mir|uns|auch|denn|dieser|diese|dieses|hier|noch|da|bei|in|im|mich|so|eigentlich|alles|jemand|nicht)',
      '/ oder (nicht)? $',
      '(oder (nicht|doch)|richtig|stimmts|korrekt|oder) $',
    ],
    unless: ['^ …3 (wann|wie|wo|was|wer|warum|wieso|weshalb|welche|welcher|welches|welchen|wieviel|woher|wohin)'],
  },
  {
    // Asks for what is needed to answer, or is only kind.
    sign: 'answers',
    hollow: true,
    sentence: 'statement',
    phrase: [
      '(brauche|brauchen|benötige|benötigen|bräuchte|bräuchten) (ich|wir) …8 (von Ihnen|von dir|noch|Ihre|Ihren|deine|deinen|Angaben|Daten|Kundennummer|Bestellnummer)',
      '(ich|wir) (brauche|brauchen|benötige|benötigen|bräuchte|bräuchten) …8 (von Ihnen|von dir|noch|Ihre|Ihren|deine|deinen|Angaben|Daten|Kundennummer|Bestellnummer)',
      '(schick|schicke|schicken Sie|sende|senden Sie|schreib|schreibe|schreiben Sie|nenn|nennen Sie|teilen Sie|gib|geben Sie) (uns|mir) …8 (Nachricht|DM|PN|Direktnachricht|Privatnachricht|*nummer|*daten|Angaben|Adresse|Details|Screenshot|Screenshots|Foto|Fotos)',
      '(helfe|helfen) (ich|wir)? …2 (gern|gerne) …1 (weiter)? /',
      '(nehmen|nehme) …6 (gern|gerne|dankend|so) …4 (auf|mit) (/|und)',
      '(nehmen|nehme) (wir|ich) …4 (auf|mit) /',
      'arbeiten (kontinuierlich|ständig|stetig|laufend|stets|täglich) ',
      '^ (schön|toll|super|cool|prima|klasse|wow|oh|oje|ohje|ach|schade) , (dass|das|da) ',
      '^ (gute|spannende|berechtigte|tolle) (Frage|Idee) /',
      '(ist|wäre) (doch|ja) …1 (klar|logisch|verständlich|selbstverständlich|nachvollziehbar) /',
      '^ (alles Gute|frohe|fröhliche|herzlichen Glückwunsch|gute Besserung)',
      '^ niemand …8 (absichtlich|dumm|unterstellt|bestreitet|behauptet)',
      'hoffe …2 , dass (es|Sie|du) ',
      // That it is bad, and that one has looked: the answer follows.
      '(ist|sind|war|waren) …1 (kein|keine) (schöne|schöner|schönes|gute|guter|gutes|angenehme|erfreuliche|tolle) (Überraschung|Nachricht|Erfahrung|Anblick|Start|Lage|Post|Gefühl)',
      '(habe|hab|haben) (ich|wir) …6 (angeschaut|angesehen|angeguckt|nachgesehen|nachgeschaut|durchgesehen|geprüft|herausgesucht|nachgelesen) $',
      '(hohes|hohen|erhöhtes|erhöhten|grosse|große|grossen|großen) (*aufkommen|Nachfrage|Andrang)',
    ],
    unless: ['^ (ja|nein|doch|klar|genau|natürlich|selbstverständlich) /'],
  },
];
