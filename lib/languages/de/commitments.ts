/** Signs by which a German clause shows that the agent takes on a next step, and how much each counts. */
import type { CommitmentCues } from '../../core/commitments/commitment-cues';
import { POINTS, THRESHOLD } from './commitment-points';
import { GERMAN_NO_STEPS, GERMAN_STEPS } from './commitment-steps';
import { germanDates } from './promise-dates';
import { germanSigns } from './promise-signs';

/** Deeds that an agent does for a customer and that have an end. */
const DEEDS: readonly string[] = `
  schicken senden zu|senden zu|schicken mailen schreiben antworten melden an|rufen zurück|rufen durch|rufen rufen telefonieren informieren
  benachrichtigen unterrichten berichten mit|teilen bestätigen posten stornieren erstatten zurück|erstatten überweisen zurück|überweisen zahlen
  bezahlen aus|zahlen zurück|zahlen gut|schreiben buchen zurück|buchen um|buchen ersetzen übernehmen tragen ab|ziehen verrechnen berechnen begleichen
  aus|gleichen anrechnen an|weisen erlassen streichen reduzieren senken liefern bringen ab|holen holen tauschen aus|tauschen um|tauschen reparieren
  bestellen nach|bestellen reservieren organisieren veranlassen beauftragen weiter|leiten weiter|geben um|leiten ein|reichen nach|reichen vor|legen
  bei|legen ein|tragen nach|tragen aus|stellen um|stellen ein|stellen zurück|stellen frei|schalten frei|geben sperren entsperren löschen ändern
  korrigieren berichtigen aktualisieren auf|heben zurück|nehmen zurück|setzen aktivieren deaktivieren prüfen nach|prüfen klären nach|sehen
  nach|schauen nach|fragen nach|haken an|schauen an|sehen durch|gehen testen untersuchen besprechen fragen erinnern hinterlegen vermerken notieren
  zurück|legen zurück|halten frei|halten fest|halten vor|bereiten erstellen an|fordern ein|fordern ein|leiten starten beantragen beenden entscheiden
  ab|schließen aus|lösen an|stoßen richten ein|richten schenken ein|planen ein|lösen vor|merken zusammen|stellen aus|werten bearbeiten verlängern
  ermäßigen kündigen legen stellen setzen ziehen nehmen geben fahren kommen lassen machen halten packen sprechen treffen schalten verständigen rechnen
  ab|rechnen reichen aus|blenden drehen entfernen nach|bessern bessern ein|bringen ein|bauen bauen montieren reinigen eröffnen aus|füllen füllen
  vergleichen erledigen kontrollieren zählen lösen stecken hängen drucken zeigen schieben kehren befragen blenden heben leiten fordern beginnen reden
  schauen sagen üben zusagen rücken ergänzen aufnehmen vereinbaren fassen visieren putzen laden spielen installieren konfigurieren verschieben teilen
  vergüten gewähren decken begleiten bereiten
`
  .trim()
  .split(/\s+/)
  .map((verb) => `{${verb}}`);
/** The verbs without their particles: "rufe ich … zurück". */
const BASES = [...new Set(DEEDS.map((deed) => deed.replace(/\{.*\|/, '{')))];
/** What a speaker feels, knows or says: no deed that could be kept or broken. */
const STATES: readonly string[] = `
  verstehe verstehen versteh weiß wissen sehe sehen finde finden denke denken glaube glauben hoffe hoffen bitte bitten danke danken freue freuen
  bedauere bedaure bedauern entschuldige entschuldigen wünsche wünschen kenne kennen brauche brauchen benötige benötigen empfehle empfehlen rate raten
  meine meinen gehe lese höre erwarte erwarten vermute vermuten schätze schätzen verweise verweisen versichere nenne heiße bleibe bleiben stehe stehen
  arbeite arbeiten liege respektiere akzeptiere akzeptieren bin erkläre sage sagen spüre begrüße begrüßen betreue lehne lehnen merke erlebe schlage
  schlagen verlange verlangen erhebe erheben betrachte betrachten führe führen biete bieten verkaufe verkaufen beobachte suche suchen warte warten
  gratuliere dürfen
`
  .trim()
  .split(/\s+/);

export const germanCommitments: CommitmentCues = {
  cues: [
    ...GERMAN_STEPS,
    { name: 'own', phrase: ['(ich|wir)', "(ich's|wir's)", "i leg's"] },
    { name: 'single', phrase: ["(ich|ich's)"] },
    {
      name: 'ownDeed',
      phrase: BASES.flatMap((verb) => [`${verb} <own>`, `<own> ${verb}`]).map((phrase) =>
        phrase.replace('<own>', "(ich|wir|ich's|wir's)"),
      ),
    },
    {
      name: 'team',
      phrase: [
        '(unser|unsere|mein|meine)',
        '(Kollege|Kollegin|Kollegen|Kundendienst|Fahrer|Bote|Monteur|Techniker|Team|Buchhaltung|Kurier|Zusteller|Lieferdienst)',
      ],
    },
    // The verb stands right beside its subject in a main clause.
    {
      name: 'mainVerb',
      phrase: [
        'ich (*e|schick|ruf|geb|mach|hol|bring|buch|stell|leg|meld|schreib|frag|setz|zieh|nehm|klär|prüf|trag|halt|sag|schau|mail|lass|red|kümmer|tu|fahr|komm)',
        '(*e|schick|ruf|geb|mach|hol|bring|buch|stell|leg|meld|schreib|frag|setz|zieh|nehm|klär|prüf|trag|halt|sag|schau|mail|lass|komm|fahr) ich',
        'wir *en',
        '(*en|*ern|*eln|tun) wir',
      ],
    },
    { name: 'deed', phrase: DEEDS },
    { name: 'state', phrase: [`(${STATES.join('|')}) (ich|wir)`, `(ich|wir) (${STATES.join('|')})`] },
    {
      name: 'report',
      phrase: [
        '{melden} (mich|uns)',
        '(mich|uns) …6 {melden}',
        '(gebe|geben|geb) …6 (Bescheid|Rückmeldung|Nachricht)',
        '(rufe|rufen|ruf) …10 (an|zurück|durch)',
        '(teile|teilen) …8 mit',
        '(halte|halten) …6 Laufenden',
        '(komme|kommen) …4 auf (Sie|dich|euch) (zu|zurück)',
        '(sage|sag|sagen) …4 Bescheid',
        '(schreibe|schreiben|schreib|maile|mailen|schicke|schicken|schick|sende|senden) …2 (Ihnen|dir|euch)',
        '(schreibe|maile|schicke|sende|schick|schreib) ich',
        '(schreiben|mailen|schicken|senden) wir',
      ],
    },
    {
      name: 'money',
      phrase: [
        '(erstatte|erstatten|überweise|überweisen|ersetze|ersetzen|übernehme|übernehmen|zahle|zahlen|bezahle|bezahlen|storniere|stornieren|verrechne|verrechnen|tragen|erlasse|erlassen|streiche|streichen|begleiche|begleichen) (ich|wir)',
        '(ich|wir) (erstatte|erstatten|überweise|überweisen|ersetze|ersetzen|übernehme|übernehmen|zahle|zahlen|bezahle|bezahlen|storniere|stornieren|verrechne|verrechnen|tragen|erlasse|erlassen|streiche|streichen)',
        '(schreibe|schreiben) (ich|wir) …10 gut',
        '(ziehe|ziehen|zieh) (ich|wir) …10 ab',
        '(buche|buchen) (ich|wir) …10 (um|zurück)',
        '(ich|wir) …12 gut',
        'auf unsere Kosten',
        'geht auf uns',
        '(kostenlos|kostenfrei|gratis|pauschal)',
      ],
    },
    {
      name: 'idiom',
      phrase: [
        '(sehr|durchaus|so)? ernst',
        'recht (ich|wir)?',
        'in (Kauf|Schutz|Ordnung|Ruhe|Rechnung|Frage)',
        'zur (Kenntnis|Verfügung)',
        '{rechnen} …6 mit',
        'zur (Kenntnis|Seite|Sprache|Verfügung)',
        'Stellung',
        'auf meine Kappe',
        'großen Wert',
        'größten Wert',
        'Beileid',
        'Verantwortung',
        'unkommentiert',
        'Dank',
        'so',
        'für (sinnvoll|richtig|falsch|angemessen|möglich)',
        'darauf hin',
        'Verständnis',
        '(halte|halten|finde|sehe) …3 für',
      ],
    },
    {
      name: 'attach',
      phrase: [
        '(lege|legen|leg|hänge|hängen|füge|fügen) …10 (bei|an|dran)',
        '(lege|legen|leg|hänge|hängen) …10 (bei|an) $',
        '{bei|fügen}',
        'im Anhang',
      ],
    },
    {
      name: 'policy',
      phrase: [
        '(pro|je|maximal|höchstens|mindestens|nach Aufwand|Selbstkosten*|Kulanz|grundsätzlich|Zubehör|Kunden)',
        'bis (\\€|CHF|zu)',
        'bis …1 (\\€|CHF|Euro|Franken)',
        '(jeden|jede|jedes|alle|allen)',
        'dafür',
        'oder',
      ],
    },
    { name: 'amount', phrase: ['(\\€|Euro|CHF|Franken|Prozent|%|EUR)'] },
    { name: 'future', phrase: ['(werde|werden) (ich|wir)', '(ich|wir) (werde|werden)'] },
    {
      name: 'past',
      phrase: [
        '(habe|hab|hatte|hatten|war|waren|wurde|wurden|worden|gewesen|wollte|wollten|konnte|konnten|musste|mussten|kam|kamen|ging|gingen|gab|lagen|standen|hat|hatten|warst|hattest|rief|schrieb|erfuhr|bekam|bekamen|sollte)',
        '(klingelte|klingelten|fuhr|fuhren|hielt|hielten|lief|liefen|schickte|schickten|brachte|brachten|lieferte|lieferten|meldete|meldeten|sagte|sagten|riefen|verließ|traf|trafen|erhielt|erhielten|nahm|nahmen|legte|stellte|stellten|buchte|buchten|scannte|übergab|versuchte|startete|endete|begann|öffnete|bestätigte|zeigte)',
        '(haben|sind|bin) (ich|wir)',
        '(wir|ich) (haben|sind|bin)',
        '(ist|sind|bin) …12 (ge*t|ge*en|ver*t|ver*en|er*t|er*en|be*t|be*en|ent*t|*iert|*gangen|*kommen)',
      ],
    },
    {
      name: 'modal',
      phrase: [
        '(kann|können|könnte|könnten|könntest|möchte|möchten|würde|würden|bräuchte|bräuchten|muss|müssen|müsste|müssten|darf|dürfen|dürfte|soll|sollen|sollten|sollte|will|wollen|mag|mögen|hätte|hätten|wäre|wären|kannst|musst|willst|lässt sich|lassen sich|könn)',
      ],
    },
    { name: 'negated', phrase: ['nicht', 'kein*', 'nie', 'niemals', 'weder', 'niemand', 'nix', 'nichts', 'ohne dass'] },
    {
      name: 'subordinate',
      phrase: [
        '^ (dass|weil|wenn|falls|sofern|ob|damit|obwohl|während|sobald|solange|nachdem|bevor|ehe|indem|wie|wer|wo|warum|wann|welche|welcher|welches|welchen|womit|worauf|wodurch|weshalb|wieso|sodass|soweit|anstatt|ohne|zumal|woran|worüber)',
        '^ (die|der|das|den|dem|denen|deren|dessen|was|bis|da|dazu) (ich|wir|er|sie|es|Sie|du|ihr|Ihnen|dir|sich|man|uns|mir|in|an|am|mit|auf|nach|bei|vor|beim|nur)',
        '^ (für|mit|bei|in|an|auf|zu|von|nach|aus) (die|der|das|den|dem|denen) (ich|wir|Sie|du|sie|er|es|Ihnen)',
      ],
    },
    {
      name: 'verbFirst',
      phrase: [
        '^ (*t|ist|sind|passen|finden|finde|finde|möchten|wollen|brauchen|wünschen|entscheiden|bestätigen|stellen|haben|hast|möchtest|willst|brauchst|reicht|kommen|gefällt|ergibt) (er|sie|es|Sie|das|der|die|dein|Ihr|Ihre|du|ihr|ich|wir|sich|keine|kein|Ihnen|dir)',
      ],
    },
    {
      name: 'condition',
      phrase: [
        '^ (wenn|falls|sofern|sollte|sollten|sobald)',
        '(wenn|falls|sofern|sobald) …2 (Sie|du|ihr|uns|mir|Ihnen|dir|das|es|die|der)',
        'dann',
        'sonst',
        '(nach|bei) (Eingang|Erhalt|Zusage|Vorlage)',
        '(schicken|senden|schreiben|geben|melden|nennen|antworten|mailen|sagen|rufen) Sie',
      ],
      within: 'sentence',
    },
    {
      name: 'instruction',
      phrase: [
        '^ (bitte|bitten|schicken|senden|schreiben|geben|melden|nennen|antworten|mailen|sagen|rufen|legen|bringen|lassen|reichen|kommen|nehmen|probieren|prüfen|öffnen|klicken|gehen|machen|teilen|laden|warten|stellen|werfen|halten|schauen|achten|tragen|holen|packen) (Sie|mir|uns|bitte)',
        '^ bitte',
        '^ (schick|schreib|gib|meld|nenn|sag|ruf|leg|bring|lass|reich|komm|nimm|probier|schau|mach) (mir|uns|bitte|dich|mal|das|es|einfach|doch|die|den)',
        '*en Sie (bitte|mir|uns|sich|das|den|die|es|ihn|einfach|dazu|dafür)',
      ],
    },
    {
      name: 'receive',
      phrase: [
        '(erhalten|bekommen|kriegen|hören) (Sie|ihr)',
        '(Sie|ihr) (erhalten|bekommen|kriegen|hören)',
        '(erhältst|bekommst|kriegst|hörst)',
        '(erhalten|bekommen|kriegen) …12 von (mir|uns)',
        '{zu|gehen}',
        '(geht|gehen) (Ihnen|dir|euch)',
      ],
    },
    {
      name: 'find',
      phrase: ['(haben|finden|sehen|habt) (Sie|ihr)', '(Sie|ihr) (haben|finden|habt)', '(hast|findest|siehst)'],
    },
    {
      name: 'fromUs',
      phrase: [
        'von (mir|uns)',
        'bei (Ihnen|dir|euch)',
        'an (Sie|dich|euch)',
        'zu (Ihnen|dir|euch)',
        '(auf|in) (Ihr|Ihrem|dein|deinem|Ihre|Ihren)',
      ],
    },
    {
      name: 'goes',
      phrase: [
        '(geht|gehen) …8 (raus|hinaus|zu|weg|Post|zurück|retour|Versand|Konto|Karte|auf|an|in|per|ab)',
        '(geht|gehen) (an|heute|morgen|noch|am|diese|gleich|per|auf|in|Ihnen|mit)',
        '{verlassen}',
        '(läuft|rollt|startet|beginnt|folgt|folgen|fährt|fahren|reist|läutet|klingelt|spricht|durchsucht|untersucht|sieht|prüft|misst|entscheidet|näht)',
      ],
    },
    {
      name: 'comes',
      phrase: [
        '(kommt|kommen|trifft|treffen|liegt|liegen|steht|stehen|ist|sind) (am|um|heute|morgen|bis|noch|gegen|zwischen|spätestens|ab|in|vor|per|nach|bei|Ihnen|dort|da|es|sie|er|der|die|das)',
        '(kommt|trifft)',
      ],
    },
    {
      name: 'brings',
      phrase: [
        '(bringt|bringen|holt|holen|liefert|liefern|ruft|rufen|meldet|melden|schickt|schicken|sendet|schreibt|schaut|übergibt|schaltet|stellt|nimmt|baut|tauscht|repariert|installiert|wählt|setzt)',
      ],
    },
    {
      name: 'passive',
      phrase: [
        '(wird|werden) …12 (ge*|über*|er*|ver*|be*|aus*|ab*|zu*|ein*|an*|frei*|nach*|um*|zurück*|wieder*|gut*|vor*|fertig|raus*)',
      ],
    },
    {
      name: 'ready',
      phrase: [
        '(liegt|liegen|ist|sind|steht|stehen|haben|hast|hat) …10 (bereit|fertig|da|Konto|Tür|bei|vor Ort|online|Postfach|Händen|Hand|wieder)',
      ],
    },
    { name: 'toYou', phrase: ['(Ihnen|dir|euch|dich)'] },
    { name: 'yours', phrase: ['(Ihr|Ihre|Ihren|Ihrem|dein|deine|deinen|deinem)'] },
    {
      name: 'third',
      phrase: [
        '^ (er|sie|es|Herr|Frau|Kollege|Kollegin)',
        '(unser|unsere) …2 (bringt|holt|ruft|kommt|meldet|prüft|liefert|fährt|schaut|schickt|sieht|macht|stellt|baut|ist|spricht|schreibt)',
        '(Herr|Frau|Kollege|Kollegin|Chef|Chefin) …2 (bringt|holt|ruft|kommt|meldet|prüft|liefert|fährt|schaut|schickt|sieht|macht|stellt|baut|ist|spricht|schreibt)',
      ],
    },
    {
      name: 'parcel',
      phrase: [
        '(Gutschrift|Rechnung|Bestätigung|Paket|Sendung|Ersatz|Ersatzteil|Betrag|Geld|Schreiben|Brief|Bescheid|Angebot|Überweisung|Erstattung|Antwort|Ergebnis|Lieferung|Gerät|Termin|Bericht|Kopie|Unterlagen|Korrektur|Update|Version|Sendungsnummer)',
      ],
    },
    { name: 'offer', phrase: ['gern', 'gerne', 'auf Wunsch', 'bei Bedarf', 'jederzeit'] },
    {
      name: 'usual',
      phrase: [
        '(normalerweise|üblicherweise|gewöhnlich|meist|meistens|erfahrungsgemäß|grundsätzlich|generell|immer|jeweils|jeden|jede|stets|täglich|werktags|montags|samstags|wöchentlich|monatlich|automatisch)',
        'in der Regel',
        'im Schnitt',
        'üblich*',
      ],
    },
    {
      name: 'maybe',
      phrase: [
        '(vielleicht|eventuell|möglicherweise|voraussichtlich|vermutlich|wahrscheinlich|hoffentlich|womöglich|theoretisch|wohl)',
      ],
    },
    {
      name: 'certain',
      phrase: [
        '<sicher>',
        '<nie>',
        '(100|hundert) (%|Prozent)',
        '(versprochen|Ehrenwort|bombensicher|sicherlich|sicher|todsicher|keinen Tag|kein einziges)',
        'Punkt und aus',
        'felsenfest',
        '(darauf|drauf) …3 (verlassen|Gift)',
      ],
    },
    {
      name: 'goodwill',
      phrase: [
        '{kümmern}',
        '{bemühen}',
        '{sorgen}',
        '(mein|unser|das) (Bestes|Möglichstes)',
        'im Blick',
        'im Auge',
        'alles',
        'drum',
        '(tue|tun) (ich|wir)',
        '{versuchen}',
        'Augenmerk',
        'ernst',
        'gerecht',
      ],
    },
    {
      name: 'now',
      phrase: [
        '(gleich|jetzt|sofort|umgehend|direkt|anschließend|danach|daraufhin|selbst|persönlich|vorab|extra|obendrauf|dann)',
        'noch',
        'von (Hand|mir aus|uns aus)',
      ],
    },
    { name: 'proposal', phrase: ['(Vorschlag|Angebot|Idee|Variante|Möglichkeit|entweder)'] },
    {
      name: 'take',
      phrase: [
        '({legen}|{packen}|{schenken}|{drauf|legen}|{dazu|legen}|{mit|bringen}) …8 (Ihnen|dir|euch|Sie|dich|dazu|drauf|bei|mit|obendrauf)',
        '(ziehe|ziehen|zieh|nehme|nehmen) …8 (ab|Rechnung|zurück)',
        '(richte|richten|trage|trag|schalte|schalten|stelle|stellen|hebe|heben|setze|setzen|leite|leiten|gebe|geben|reiche|reichen|nehme|nehmen|hole|holen|halte|halten|bringe|bringen) …12 (ein|auf|an|um|aus|frei|ab|weiter|zurück|nach|vor|mit|bereit|fest|offen|hinter|zusammen|zu|dazu|durch|vorbei)',
      ],
    },
    {
      name: 'noVerb',
      phrase: [
        '(Rückmeldung|Update|Antwort|Bescheid|Rückruf|Schlussrechnung|Nachricht|Versandmail|Meldung|Lieferung|Abholung)',
      ],
    },
    {
      name: 'hereby',
      phrase: ['hiermit', 'anbei', 'beigefügt', 'im Anhang', 'angehängt', 'bereits', 'gerade', 'eben', 'soeben'],
    },
    {
      name: 'shop',
      phrase: [
        '(öffnen|geöffnet|offen|erreichbar|Öffnungszeiten|erreichen|Frist|gilt|gelten|kostet|kosten|dauert|dauern|möglich|Garantie|Vertrag|verfügbar|ausverkauft|fällig|endet|enden|läuft|beträgt)',
      ],
    },
  ],
  conjunctions: new Set('und aber oder sondern denn sowie doch'.split(' ')),
  clauseOpeners: ['(ich|wir|er|du|es|man|Sie)', '^ (sie|das|die|der)', ...DEEDS.map((deed) => `^ ${deed}`)],
  conditions: ['subordinate', 'instruction', 'verbFirst'],
  notSteps: GERMAN_NO_STEPS,
  points: POINTS,
  threshold: THRESHOLD,
  ...germanSigns,
  dates: germanDates,
};
