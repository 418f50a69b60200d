/** Named alternatives that German patterns share, written `<name>` in a pattern. Each entry is a pattern of its own. */
export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  // Who acts
  wir: ['wir', 'ich', 'man'],
  /** Nominative of the customer. */
  sie: ['Sie', 'du', 'ihr'],
  /** Dative or accusative of the customer. */
  ihnen: ['Ihnen', 'Sie', 'dir', 'dich', 'euch'],
  ihr: ['Ihr', 'Ihre', 'Ihren', 'Ihrem', 'Ihrer', 'Ihres', 'dein', 'deine', 'deinen', 'deinem', 'deiner', 'deines', 'euer', 'eure', 'euren', 'eurem', 'eurer', 'eures'],
  uns: ['uns', 'mir', 'unserer Seite', 'unserem Haus'],
  // How sure, how soon
  sicher: [
    'garantiert', 'definitiv', 'hundertprozentig', '100 %', '100 prozentig', 'todsicher', 'zweifellos', 'zweifelsfrei', 'mit Sicherheit', 'ganz sicher', 'absolut sicher', 'auf jeden Fall', 'in jedem Fall', 'auf alle Fälle',
    'unter allen Umständen', 'ohne Wenn und Aber', 'ohne jeden Zweifel', 'unweigerlich', 'verbindlich',
  ],
  nie: ['nie', 'niemals', 'nie mehr', 'nie wieder', 'keinesfalls', 'auf keinen Fall', 'in keinem Fall', 'unter keinen Umständen'],
  // Negation and particles
  nicht: ['nicht', 'leider nicht', 'nicht mehr', 'leider nicht mehr', 'gar nicht', 'nun mal nicht', 'leider auch nicht', 'auch nicht', 'so nicht', 'derzeit nicht', 'hier nicht'],
  kein: ['kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'keinerlei'],
  particle: ['ja', 'doch', 'halt', 'eben', 'nun mal', 'nun einmal', 'schließlich', 'eigentlich', 'wohl', 'einfach', 'schon'],
  // Refusals: what service can do, and how it is negated
  /** "leider nicht", "grundsätzlich nicht mehr": a negation with the little words that belong to it. */
  verneint: [
    '(leider|gar|überhaupt|grundsätzlich|generell|definitiv|wirklich|einfach|schlicht|prinzipiell|bedauerlicherweise|nun mal|halt|eben|auch|absolut|beim besten Willen|so|hier|sicher)? (leider|einfach|gar|überhaupt|grundsätzlich|generell|definitiv|wirklich|auch|so)? nicht (mehr|nochmals)?',
    '(leider|grundsätzlich|definitiv)? (keinesfalls|auf keinen Fall|unter keinen Umständen|in keiner Weise|in keinem Fall|nie und nimmer)',
  ],
  /** The end of a clause that states a refusal: the sentence ends or gives its reason. */
  schluss: ['$', ', (weil|da|denn|sonst|das|und|was|auch|hier|wie|solange|bis|so|egal|wir|ich|Sie|der|die|irgend*|ausnahms*|höchst*|tut)'],
  /** Infinitives of what a customer wants done. */
  leisten: [
    'anbieten', 'bieten', 'offerieren', 'erstatten', 'zurückerstatten', 'rückerstatten', 'rückvergüten', 'vergüten', 'ersetzen', 'umtauschen', 'tauschen', 'austauschen', 'eintauschen', 'zurücknehmen', 'annehmen',
    'entgegennehmen', 'gewähren', 'stornieren', 'annullieren', 'kündigen', 'verlängern', 'verschieben', 'umbuchen', 'umschreiben', 'übertragen', 'ändern', 'abändern', 'anpassen', 'liefern', 'ausliefern', 'zustellen', 'versenden',
    'verschicken', 'schicken', 'senden', 'zusenden', 'nachsenden', 'nachliefern', 'ausstellen', 'bearbeiten', 'berücksichtigen', 'akzeptieren', 'gelten lassen', 'anerkennen', 'übernehmen', 'tragen', 'genehmigen', 'bewilligen', 'gutheissen',
    'unterstützen', 'reparieren', 'beheben', 'instand setzen', 'freischalten', 'entsperren', 'freigeben', 'aktivieren', 'aufheben', 'löschen', 'streichen', 'erlassen', 'reduzieren', 'senken', 'kürzen', 'zurückbuchen', 'rückbuchen',
    'zurückholen', 'wiederherstellen', 'zurücksetzen', 'gutschreiben', 'auszahlen', 'ausbezahlen', 'zahlen', 'bezahlen', 'leisten', 'reservieren', 'freihalten', 'einplanen', 'vorziehen', 'beschleunigen', 'umsetzen', 'durchführen', 'vornehmen',
    'veranlassen', 'stellen', 'bereitstellen', 'leihen', 'verleihen', 'entgegenkommen', 'eingehen', 'nachkommen', 'entsprechen', 'erfüllen', 'stattgeben', 'machen', 'zulassen', 'erlauben', 'gestatten', 'anrechnen', 'abziehen', 'zurückgeben',
    'zurücknehmen', 'zurückzahlen', 'herausgeben', 'aushändigen', 'ausfolgen', 'ausfüllen', 'vergeben', 'verschenken', 'schenken', 'aufnehmen', 'einbauen', 'montieren', 'einrichten', 'einspielen', 'abschalten', 'deaktivieren', 'mitnehmen', 'abholen',
    'organisieren', 'beschaffen', 'besorgen', 'herstellen', 'fertigen', 'drucken', 'verkaufen', 'einlösen', 'beteiligen', 'sprechen', 'verrechnen lassen', 'rückgängig machen', 'zur Verfügung stellen', 'in Auftrag geben',
  ],
  /** The same as participles: "wird nicht erstattet". */
  geleistet: [
    'angeboten', 'erstattet', 'zurückerstattet', 'rückerstattet', 'rückvergütet', 'vergütet', 'ersetzt', 'umgetauscht', 'getauscht', 'ausgetauscht', 'zurückgenommen', 'angenommen', 'entgegengenommen', 'gewährt', 'storniert', 'annulliert',
    'verlängert', 'verschoben', 'umgebucht', 'übertragen', 'geändert', 'abgeändert', 'angepasst', 'geliefert', 'ausgeliefert', 'zugestellt', 'versendet', 'verschickt', 'nachgeliefert', 'ausgestellt', 'bearbeitet', 'berücksichtigt', 'akzeptiert',
    'anerkannt', 'übernommen', 'genehmigt', 'bewilligt', 'unterstützt', 'repariert', 'behoben', 'freigeschaltet', 'entsperrt', 'freigegeben', 'aufgehoben', 'gestrichen', 'erlassen', 'reduziert', 'gesenkt', 'zurückgebucht', 'zurückgeholt',
    'wiederhergestellt', 'gutgeschrieben', 'ausgezahlt', 'ausbezahlt', 'zurückgezahlt', 'reserviert', 'vorgezogen', 'beschleunigt', 'umgesetzt', 'durchgeführt', 'vorgenommen', 'veranlasst', 'bereitgestellt', 'stattgegeben', 'zugelassen',
    'angerechnet', 'herausgegeben', 'ausgehändigt', 'ausgefolgt', 'aufgenommen', 'eingelöst', 'hergestellt', 'produziert', 'gefertigt', 'beliefert', 'entschieden', 'zur Verfügung gestellt', 'rückgängig gemacht', 'eingelassen', 'vorhergesehen',
  ],
  /** What a customer asks for; never what a customer is glad to be spared (fees, forms, obligations). */
  leistung: [
    '*erstattung*', '*rückgabe', '*rückvergütung*', '*rückzahlung*', 'Vergütung', '*ersatz', 'Ersatz*', '*leihgerät*', 'Leihwagen', '*umtausch', '*austausch', 'Tausch', '*rücknahme', '*gutschrift*', '*gutschein*', '*rabatt*', '*nachlass', '*ermäßigung*',
    'Kulanz*', '*entschädigung*', 'Schadenersatz', 'Schadensersatz', '*verlängerung*', 'Aufschub', 'Fristverlängerung', '*stornierung*', 'Storno', '*umbuchung*', '*änderung*', '*verschiebung*', '*lieferung*', '*zustellung*', '*versand',
    '*reparatur*', '*anpassung*', 'Ausnahme*', 'Sonder*', '*freischaltung*', '*auszahlung*', 'Zahlung', '*upgrade*', '*übernahme*', '*auskunft', '*auskünfte', 'Aussage', '*liefertermin*', '*prognose*', 'Garantie*', '*leistung*', '*zuschuss', '*zuschüsse',
    '*förderung*', 'Bewilligung*', 'Genehmigung*', 'Zusage*', '*kündigung*', 'Vertragsänderung*', 'Unterstützung', 'Preis*', '*ausgleich', '*ratenzahlung*', 'Rückruf*', 'Skonto', 'Abholung', 'Beratung', '*anrechnung', 'Löschung', 'Export', 'Schnittstelle',
  ],
  // Reproach and teaching down (pack "lecturing")
  /** Any one word: it holds a vowel. */
  wort: ['*a*', '*e*', '*i*', '*o*', '*u*', '*y*'],
  /** Little words that colour a sentence and can be left out of it. */
  ton: [
    'ja', 'doch', 'halt', 'eben', 'eh', 'schon', 'wohl', 'auch', 'nur', 'bloß', 'einfach', 'eigentlich', 'natürlich', 'freilich', 'schließlich', 'allerdings', 'übrigens', 'lediglich', 'nun mal', 'nun einmal', 'ohnehin', 'sowieso', 'bitte',
    'mal', 'leider', 'offenbar', 'offensichtlich', 'anscheinend', 'wieder',
  ],
  siehaben: ['Sie haben', 'Sie hatten', 'du hast', 'du hattest', 'ihr habt', 'ihr hattet'],
  habensie: ['haben Sie', 'hatten Sie', 'hast du', 'hattest du', 'habt ihr', 'hattet ihr'],
  siehaetten: ['Sie hätten', 'du hättest', 'ihr hättet'],
  haettensie: ['hätten Sie', 'hättest du', 'hättet ihr'],
  /** Pronouns that stand right behind the subject. */
  pronomen: ['sich', 'dich', 'dir', 'das', 'es', 'dies', 'uns', 'mir', 'sie', 'ihn', 'ihm'],
  /** Main verbs of "Hätten Sie …, wäre …". */
  waere: ['wäre*', 'wärst', 'hätte*', 'könnte*', 'müsste*', 'wüsste*', 'würde*', 'bräuchte*', 'gäbe', 'ginge', 'liefe', 'stünde', 'läge', 'sähe*', 'käme*', 'ließe'],
  /** What a customer is said to have left undone: participles of looking, telling, sending, keeping. */
  getan: [
    '*gelesen', '*gesehen', '*geschaut', '*geschaut', '*geguckt', '*angegeben', '*abgegeben', '*weitergegeben', '*eingegeben', '*geprüft', 'überprüft', 'kontrolliert', '*gemeldet', '*gemessen', '*gebracht', '*geschickt', '*gesendet',
    '*gesandt', '*gerufen', '*gefragt', '*geholt', '*gestellt', '*eingehalten', '*genommen', '*gebucht', '*geladen', '*gewartet', '*gefüllt', '*geachtet', 'beachtet', 'befolgt', '*gefolgt', '*gesucht', '*gesetzt', '*gesagt', '*bezahlt',
    'gezahlt', 'überwiesen', '*gekündigt', '*gesichert', '*gespeichert', '*getragen', '*gewechselt', '*gepflegt', '*gereinigt', '*geöffnet', '*geschlossen', '*gereicht', '*gelegt', '*gezogen', '*gesteckt', '*geschaltet', '*geklickt',
    '*gestimmt', '*bestätigt', '*beantragt', '*beantwortet', '*unterschrieben', '*unterzeichnet', 'informiert', 'aktualisiert', 'reklamiert', 'notiert', 'storniert', 'kontaktiert', 'installiert', 'vereinbart', 'verglichen', 'verwendet',
    'benutzt', 'genutzt', 'gewählt', '*ausgesucht', 'bestellt', 'gehört', '*aufbewahrt', 'verpackt', 'zugehört', 'widersprochen', 'mitgeteilt', 'vorgelegt', 'gehalten', 'vermerkt', 'registriert', 'versichert', 'besorgt',
  ],
  /** Participles of having told somebody. */
  erklaert: ['erklärt', 'mitgeteilt', 'gesagt', 'geschrieben', 'erwähnt', 'erläutert', 'ausgeführt', 'dargelegt', 'dargestellt', 'beschrieben', 'angemerkt', 'betont', 'klargestellt', 'klargemacht', 'angesprochen', 'beantwortet', 'ausgerichtet', 'auseinandergesetzt', 'nahegelegt', 'gezeigt'],
  oft: [
    'mehrfach', 'mehrmals', 'wiederholt', 'x mal', 'oft', 'oft genug', 'oft genug schon', 'zweimal', 'dreimal', 'viermal', 'zum zweiten Mal', 'zum dritten Mal', 'zum vierten Mal', 'zum x ten Mal', 'ausdrücklich', 'unmissverständlich', 'deutlich',
    'klar und deutlich', 'lang und breit', 'in aller Deutlichkeit', 'ausführlich',
  ],
  // Promises about dates and other people (pack "promise")
  wochentag: ['Montag*', 'Dienstag*', 'Mittwoch*', 'Donnerstag*', 'Freitag*', 'Samstag*', 'Sonnabend*', 'Sonntag*', 'Werktag', 'Heiligen Abend', 'Wochenende'],
  /** When something is said to be there: "am Freitag", "bis Ende der Woche". */
  wann: [
    'morgen (früh|Mittag|Abend|Vormittag|Nachmittag)?', 'übermorgen', 'heute (Abend|Nachmittag|Mittag|noch)?', 'noch (heute|morgen|diese Woche|vor)', '(diese|nächste|kommende) Woche',
    '(am|bis|ab|zum|vor|spätestens) (kommenden|nächsten|diesen)? <wochentag>', 'bis (morgen|heute|Ende|Mitte|Anfang|Ostern|Weihnachten|Silvester|Sylvester|Neujahr|Monatsende|Jahresende|übermorgen|zum|zur|nächste|KW)',
    '(am|zum|bis zum) (*0|*1|*2|*3|*4|*5|*6|*7|*8|*9)', 'in (drei|zwei|vier|fünf|wenigen|ein paar|einer|zehn|2|3|4|5|10) (Tagen|Woche|Wochen|Monaten|Stunden)', '(Montag*|Dienstag*|Mittwoch*|Donnerstag*|Freitag*|Samstag*|Sonntag*) (früh|Abend|Mittag|Vormittag|Nachmittag)?', '(Ende|Mitte|Anfang) (der Woche|des Monats|KW|Monat)',
  ],
  /** People and offices whose acts an agent cannot answer for. */
  dritte: [
    '*techniker', '*monteur', 'Bote', '*bote', '*kurier', '*fahrer', 'Spediteur', 'Spedition', '*hersteller', 'Lieferant', 'Zulieferer', '*versicherung', 'Versicherer', 'Haftpflicht', '*bank', '*notar', '*gericht', 'Richter', '*amt', '*behörde', 'Zoll', 'Gutachter',
    '*gutachter', 'Chef', 'Chefin', 'Arbeitgeber', '*vermieter', 'Vermieterin', 'Verkäufer', 'Händler', '*anbieter', 'DHL', 'DPD', 'UPS', 'Post', 'Gemeinde', 'Gemeinderat', '*kasse', 'Werkstatt', 'Verwaltung', '*betreiber', 'Apple', 'Google', 'PayPal', 'Amazon',
    'Airline', 'Fluggesellschaft', 'Hotel', 'Veranstalter', 'Nachbar', 'Nachbarin', 'Handwerker', '*meister', '*partner', 'Vorstand', 'Vorgesetzte', 'Vorgesetzter', 'Professor', 'Lehrer', 'Lehrerin', 'Schule', 'Kanton', 'Elektriker', 'Installateur', 'Sachbearbeiter', 'Sachbearbeiterin', 'Ausschuss', 'Kommission', 'Leasinggeber', 'Verein', 'Trainer', 'Kunde', 'Käufer', 'Mieter',
  ],
  /** What a customer is, in rules about what such people should know or do. */
  kundenrolle: [
    'Kunde', 'Kunden', 'Kundin', 'Kundinnen', 'Mieter*', 'Käufer*', 'Nutzer*', 'Gast', 'Gastes', 'Gäste', 'Gästen', '*halter', '*halters', '*haltern', 'Fahrgast*', 'Fluggast*', '*lenker', '*lenkers', 'Bauherr*', 'Antragsteller*', 'Reisende*', 'Eltern',
    'Elternteil*', 'Auftraggeber*', 'Absender*', 'Versicherte*', 'Versicherungsnehmer*', 'Teilnehmer*', 'Patient*', '*besitzer', '*besitzers', 'Empfänger*', 'Steuerpflichtige*', 'Verbraucher*', 'Besteller*', 'Eigentümer', 'Eigentümers', 'Eigentümern', 'Mitglied', 'Mitglieds', 'Mitglieder', 'Mitgliedern', 'Studierende*',
    'Erwachsene*', 'erwachsenen Menschen', 'Selbständige*', 'Selbstständige*', 'Unternehmer*', 'Fachmann', 'Fachleute*', 'Profi*', 'Kaufmann', 'Kaufleute*', 'Anleger*', 'Exporteur*', 'Händler*', 'Handwerker*', 'Einkäufer*', 'Autofahrer*', 'Bürger*',
    'Passagier*', 'Abonnent*', 'Anwender*',
  ],
  /** Verb forms of complaining, as tellings-off name it: "bevor Sie sich beschweren". */
  beschweren: [
    'beschweren', 'beschwerst', 'beschwert', 'reklamieren', 'reklamierst', 'reklamiert', 'beschimpfen', 'beschimpfst', 'aufregen', 'aufregst', 'austeilen', 'austeilst', 'meckern', 'meckerst', 'meckert', 'urteilen', 'urteilst', 'kritisieren', 'kritisierst',
    'drohen', 'drohst', 'schimpfen', 'schimpfst', 'schimpft', 'Alarm schlagen', 'Alarm schlägst', 'losschreiben', 'in die Schuhe schieben', 'in die Schuhe schiebst', 'beklagen', 'beklagst', 'verdächtigen', 'verdächtigst', 'vorwerfen', 'vorwirfst',
  ],
};
