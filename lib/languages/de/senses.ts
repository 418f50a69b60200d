/** German senses of the second reader: words of one meaning, from official to regional (DE, AT, CH), by what they do in a reply. */
import type { SenseLists } from '../../core/second-reader/senses';

export const SENSES: SenseLists = {
  self: `
    ich wir mich mir uns mein meine meinen meinem meiner meines unser unsere unseren unserem unserer unseres unsre unsren unsrem unsrer
    unsererseits unsrerseits meinerseits meinetwegen unseretwegen unsereins unsereiner meinige unsrige ich's wir's hausintern unserseits
  `,
  selfSubject: `ich wir ich's wir's unsereins unsereiner`,
  customer: `
    Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres du dich dir dein deine deinen deinem deiner deines deins deinerseits deinetwegen euch
    euer eure euren eurem eurer eures eurerseits euretwegen du's dir's haste kannste willste ihrerseits ihretwegen
  `,
  customerSubject: `Sie du du's haste kannste willste biste`,
  impersonal: `
    man jeder jede jedermann jemand jemanden jemandem irgendjemand* irgendwer irgendwen wer wem wen niemand niemanden niemandem keiner
    alle mancher manche manch einer leute menschen mensch mancheiner jedweder jeglicher kunden kundschaft verbraucher konsumenten
    unsereins
  `,
  negation: `
    nicht nichts kein* nie niemals niemand* nirgend* weder ohne nein nö nee nix net ned nid nöd nimmer nimmermehr mitnichten kaum
    schwerlich außerstande unmöglich fehlanzeige nichtmal
  `,
  limiter: `
    nur lediglich bloß höchstens erst ausschließlic* allein alleine alleinig* einzig einzige einzigen einziger einziges maximal*
    allenfalls gerademal frühestens nurmehr begrenzt* beschränkt* eingeschränkt* einschränkung* beschränkung* ausnahmsweise
  `,
  modalCan: `
    {können} {dürfen} imstande außerstande fähig lage befugt kannste kann's vermag vermögen vermochte vermochten
  `,
  modalMust: `
    {müssen} {sollen} verpflichtet* verpflichtung* verpflichten gezwungen* zwingend* notwendig* nötig nötige nötigen erforderlich*
    erfordert erfordern unerlässlich* unabdingbar* obligatorisch* angehalten pflicht pflichten gefälligst unumgänglich* verlangt
    verlangen vorausgesetzt brauchen brauche brauchst braucht brauchte brauchten bräuchte bräuchten
  `,
  modalWould: `
    würde würdest würden würdet könnte könntest könnten könntet hätte hättest hätten hättet wäre wärst wärest wären wärt möchte möchtest
    möchten möchtet dürfte dürften dürftest dürftet sollte solltest sollten solltet müsste müsstest müssten müsstet wollte wollten
    wüsste wüssten ginge gingen käme kämen bräuchte bräuchten bräuchtest gäbe gäben ließe ließen täte täten stünde stünden bliebe
    blieben hielte fände fänden wär's hätt's wär hätt würd
  `,
  pastPerfectIrrealis: `
    hätte hätten hättest hättet wäre wären wärst wärest wärt wäret hätt wär hätt's wär's gesollt gemusst gekonnt gedurft
  `,
  certain: `
    {garantieren} definitiv* bestimmt hundertprozent* prozentig prozentige hundertpro sicher sicherlich sicherheit gewiss gewisslich
    gewissheit zweifellos zweifelsohne zweifelsfrei* zweifel fraglos todsicher* bombensicher* verbindlich* unweigerlich* unbedingt
    absolut* zwangsläufig* zuverlässig* verlässlich* {versprechen} versprechung* zugesichert* zusicher* zuzusichern zusage zusagen
    zugesagt* versichere versichern ehrenwort verlassen verlass felsenfest unwiderruflich* endgültig* risikofrei* risikolos* bombenfest
    unfehlbar* wetten wette einhundertproz* garantien sichergestellt sicherstellen sicherzustellen gewährleiste gewährleisten
    gewährleistet schwöre geschworen unumstößlich* fix fixe fixen
  `,
  hedge: `
    vielleicht voraussichtlic* wahrscheinlich* vermutlich* möglicherweise eventuell* evtl ggf gegebenenfalls allenfalls regel
    normalerweise üblicherweise gewöhnlich meist meistens zumeist häufig oft öfter manchmal gelegentlich mitunter grundsätzlich*
    erfahrungsgem* hoffentlich {hoffen} wohl scheinbar anscheinend offenbar dürfte dürften könnte könnten {planen} geplant* {erwarten}
    circa zirka ca etwa ungefähr {schätzen} {vermuten} vermutung* denkbar tendenziell* unverbindlich* vorbehalt* teils teilweise eher
    potenziell* potentiell* mutmaßlich* womöglich angestrebt* anstreb* beabsichtig* theoretisch* prinzipiell idealerweise prognose*
    schätzung* vorläufig* wissens bestenfalls schlimmstenfalls unsicher ungewiss* unklar richtwert* durchschnitt* planmäßig* regulär*
    versuche versuchen versucht möglichst annähernd
  `,
  always: `
    immer stets allzeit jederzeit alle alles allen aller allem allesamt jede jeder jedem jeden jedes jedesmal jeglich* jedwed* komplett*
    vollständig* restlos* vollumfänglic* voll volle vollen vollem voller volles ganz ganze ganzen ganzer ganzes gänzlich* völlig* total*
    absolut* sämtlich* umfassend* lückenlos* ausnahmslos* durchweg durchgehend* uneingeschrän* bedingungslos* generell* zeitlebens
    lebenslang* lebenslänglic* dauerhaft* ewig* permanent* ständig* rundum überall beliebig* unbegrenzt* unbeschränkt* perfekt*
    makellos* tadellos* lupenrein* hundertprozent* prozentual einwandfrei* insgesamt unbefristet* dauernd* fortwährend* durchwegs
    allumfassend* rundherum immerzu
  `,
  never: `
    nie niemals nimmer nimmermehr keinesfalls keineswegs mitnichten nirgends nirgendwo keinerlei ausgeschlossen undenkbar niemand
    ausnahmslos
  `,
  soon: `
    sofort* umgehend* gleich unverzüglich* augenblicklich* prompt* schnell* rasch* zügig* baldigst bald baldmöglichst* blitzschnell*
    blitzartig* flott* postwendend minute* minütig sekunde* handumdrehen nu demnächst kurzfristig* schleunig* ehestens ehestmöglich*
    sogleich alsbald instant asap express* eile eilig* eilt eilends dringend* vorrangig* priorit* zeitnah* jetzt ruckzuck pronto subito
    zack augenblick moment momentan stante nullkommanichts frühestmögli* flugs stracks schnurstracks geschwind hurtig tagesaktuell adhoc
    spontan* taggleich* unmittelbar* direkt
  `,
  time: `
    heute heutig* morgen morgig* übermorgen abend abends mittag mittags vormittag* nachmittag* nachts früh morgens montag* dienstag*
    mittwoch* donnerstag* freitag* samstag* sonnabend* sonntag* januar* jänner* februar* feber märz april juni juno juli julei august
    september* oktober* november* dezember* mai woche* wöchentlich tag tage tagen tages täglich* stunde* stündig* halbstunde werktag*
    werktäglich* arbeitstag* bankarbeitstag* geschäftstag* kalendertag* monat* quartal* jahr* halbjahr* bis spätestens innerhalb innert
    binnen uhr termin* datum zeitraum* kommende* nächste nächsten nächster nächstes nächstem kw kalenderwoche* feierabend* büroschluss
    ladenschluss tagesende heuer danach später nachher anschließend* künftig* zukünftig* zukunft minute* jetzt demnächst ostern
    pfingsten weihnachten silvester neujahr feiertag* frist liefertermin* lieferdatum zeitfenster* spätnachmittag 24h 48h bald
    zeitpunkt* stichtag*
  `,
  past: `
    damals bereits schon vorher* zuvor früher gestern* gestrig* vorgestern letzte letzten letzter letztes letztem letztens letztmals
    vorig* vergangen* ehemal* einst bislang bisher* seinerzeit* neulich kürzlich* vorhin jüngst längst vorab mehrfach* mehrmals
    mehrmalig* wiederholt* ursprünglich* anfangs anfänglich* zwischenzeitli* vormals eingangs nochmals erneut abermals schonmal obig*
    vorangegangen* vorausgegangen* zurückliegend* rückwirkend* rückblickend nachhinein zuletzt dereinst unlängst inzwischen mittlerweile
    soeben vorjahr* vorwoche vormonat
  `,
  refuse: `
    {ab|lehnen} ablehnung* abschlägig* abschlagen abschlage abgeschlagen absage* absagt abgesagt* abzusagen {verweigern} verweigerung*
    {verwehren} {versagen} {untersagen} {verbieten} verbot* {verneinen} {weigern} weigerung* abweis* abgewiesen* abzuweisen zurückweis*
    zurückgewies* zurückzuweis* ausgeschlossen* ausschließen ausschließe ausschließt auszuschließen ausschluss* unmöglich* undenkbar*
    unvorstellbar* undurchführba* unzulässig* unzumutbar* unvereinbar* unrealistisch* aussichtslos* hoffnungslos* chancenlos*
    inakzeptabel* inakzeptable* unakzeptabel* unannehmbar* indiskutab* unerfüllbar* unerlaubt* unstatthaft* unbegründet* unberechtigt*
    ungerechtfert* unmachbar* ungültig* nichtig verfallen verfällt verfiel verwirkt* erloschen* erlischt abgelaufen* zwecklos* sinnlos*
    vergeblich* {scheitern} {hindern} {verhindern} {entfallen} {verunmöglichen} tabu passé vorbei hinfällig* außerstande machtlos*
    gebunden negativ* ungeeignet* gestrichen* nein nö fehlanzeige veto irreversibel* unabänderlich* unverhandelbar* verhandelbar*
    unwiderruflich* nachträglich abwinken abblitz* {verschließen} verschlossen gesperrt* blockiert* verhindert keinesfalls keineswegs
    beendet* infrage außerhalb überschritten* verspielt abgeschmettert aberkannt hände chance chancen unverkäuflich* unlösbar*
    irreparabel* irreparable* unausführbar* verwehrt ablehnend* aberkennen
  `,
  lack: `
    {fehlen} fehlend* mangel* {ermangeln} ermangelung vergriffen* ausverkauft* unverfügbar* unlieferbar* knapp knappheit engpass*
    engpäss* rückstand* rückständ* leer leere leeren leergekauft ausgebucht* ausgegangen* ausgelistet* eingestellt* auslaufmodell*
    ausgelaufen* aufgebraucht* erschöpft* ausgeschöpft* besetzt* überbucht* belegt unbekannt* unvollständig* lücke lücken unzureichend*
    ungenügend* unauffindbar* unzustellbar* vermisst* verschollen* verschwunden* abhanden verloren ausständig* ausstehend* aussteht
    pendent* warteliste* veraltet* abgekündigt* abgesetzt lieferunfähig* personalmangel unterbesetzt* überlastet* auslastung
    ausgelastet* lagerbestand entbehr* keinerlei nichtverfügba* nichtvorhanden fehlanzeige unbesetzt* limitiert* rar restbestand
    restbestände unbeantwortet* ausgefallen* lieferengpass* liefersperre wegfall* weggefallen* entfallen entfällt
  `,
  allow: `
    möglich mögliche möglichen möglicher mögliches möglichkeit* machbar* {gestatten} {erlauben} erlaubnis zulässig* zulassen zugelassen*
    zuzulassen zulässt {ermöglichen} vorgesehen* vorsehen vorsieht durchführbar* umsetzbar* realisierbar* erfüllbar* lieferbar*
    verfügbar* vorhanden* vorrätig* erhältlich* buchbar* änderbar* stornierbar* umtauschbar* erstattbar* erstattungsf* umbuchbar*
    verlängerbar* reparierbar* reparabel* rückgängig zumutbar* berechtigt* berechtigung* anspruch ansprüche anspruchsber* anrecht
    {genehmigen} genehmigung* {bewilligen} bewilligung* {gewähren} geht gehts geht's ginge gingen drin denkbar* vertretbar* realistisch*
    befugt* ermächtigt* imstande freigegeben* freigabe* {akzeptieren} akzeptabel* akzeptable* einverstanden ausnahme* ausnahmsweise
    kulanz* kulant* statthaft* gültig* anwendbar* abgedeckt* gedeckt inbegriffen inklusive enthalten erfüllt* qualifizier* zusteht
    zustehen zustehend* vereinbar* tragbar* legitim* spielraum einräumen eingeräumt* zugänglich* nutzbar* kompatibel* kombinierbar*
    übertragbar* zugesagt bewerkstellig* einlösbar* wählbar*
  `,
  serviceAct: `
    {erstatten} {rück|erstatten} {zurück|erstatten} {um|tauschen} {aus|tauschen} {tauschen} {ersetzen} {liefern} {nach|liefern}
    {stornieren} {reparieren} {verlängern} {kündigen} {reklamieren} {retournieren} {ändern} {um|buchen} {bestellen} {versenden}
    {verschicken} {überweisen} {vergüten} {rück|vergüten} gutschreib* gutgeschrieben* gutzuschreiben {entschädigen} {kompensieren}
    {erlassen} {installieren} {aktivieren} {deaktivieren} {entsperren} {frei|schalten} {beheben} {korrigieren} {berichtigen} {erneuern}
    {montieren} {rabattieren} {ermäßigen} {reduzieren} {bearbeiten} {aus|zahlen} {zurück|zahlen} {verzichten} {annullieren}
    {aktualisieren} {verrechnen} {ab|bestellen} anpassen angepasst* anpassung* anzupassen zustell* zugestellt* zuzustell* zusend*
    zugesandt* zugesendet* zurücknehm* zurückgenomm* zurückzunehm* zurückgeb* zurückgegeb* zurücksend* zurückgesandt* zurückschick*
    zurückgeschi* abhol* abgeholt* abzuholen aufheben aufgehoben ausstellen ausgestellt* einbau* eingebaut* rücknahme* rückgabe*
    rückabwickl* rückgängig rücksendung* rückerstattun* rückzahlung* rückvergütun* retoure* erstattung* umtausch* austausch*
    ersatzlieferun* lieferung* nachlieferung* stornierung* storno* annullierung* reparatur* verlängerung* kündigung* versand umbuchung*
    nacherfüllung* überweisung* auszahlung* freischaltung* installation* montage* inbetriebnahme* aktivierung* korrektur* gutschrift*
    entschädigung* neulieferung* neuversand* ersatzversand widerruf* preisminderung* minderung* rücktritt* bestellung* buchung*
    änderung* umzug ummelden wandlung* schadenersatz* schadensersatz* erlass neuausstellung* refundier* {refundieren} {bonifizieren}
    {sperren} {löschen} löschung* instandsetz* instandgesetz* nachbesser* nachgebessert* buche buchen bucht buchte gebucht*
  `,
  money: `
    geld* gutschrift* betrag beträge* betrags betrages gebühr* rückerstattun* erstattung* rückzahlung* preis* kosten kostet kostete
    kostenpflicht* kostenvor* kostenlos* kostenfrei* mehrkosten versandkosten zusatzkosten stornokosten stornogebühr* mahngebühr*
    mahnspesen spesen euro euros franken chf eur € rappen cent rabatt* skonto nachlass* nachlässe ermäßigung* rechnung* faktura*
    zahlung* anzahlung* vorauszahlung* kaution* pauschale* tarif* aufpreis* zuschlag* zuschläge prämie* bonus guthaben* konto konten
    kontos kontonummer entschädigung* schadenersatz* schadensersatz* kompensation* vergütung* rückvergütun* kaufpreis* summe*
    mehrwertsteuer mwst ust steuer steuern teuer* teure* günstig* billig billiger billige {bezahlen} {zahlen} abbuch* abgebucht*
    lastschrift* kreditkarte* iban überweisung* {überweisen} einzahlung* erlagschein* porto* zins zinsen rate raten ratenzahlung*
    verrechn* gratis umsonst entgelt* unentgeltlich* auszahlung* ausgleich honorar* provision* beitrag beiträge beiträgen abschlag
    abschlagszahl* nachzahlung* differenz* kostenübernahme finanziell* abo abos jahresgebühr* bearbeitungsg* versandspesen twint paypal
    kohle stutz budget* gutschein* aufwandsentsch*
  `,
  document: `
    agb agbs formular* formblatt* anleitung* bedienungsanl* gebrauchsanl* gebrauchsanw* betriebsanl* montageanl* handbuch* handbücher*
    bedingung bedingungen geschäftsbedi* nutzungsbeding* lieferbeding* garantiebeding* teilnahmebed* mietbedingung* zahlungsbeding*
    vertrag* verträge* kaufvertrag* mietvertrag* faq faqs webseite* website* homepage* internetseite* internetauftr* hilfeseite*
    hilfeartikel hilfecenter hilfebereich onlinehilfe hinweis hinweise hinweisen hinweisblatt kleingedruckt* merkblatt* merkblätter*
    beipackzettel* packungsbeil* richtlinie* regelung* vorschrift* vorgabe* police policen reglement* bestimmung* tarifbestimm*
    widerrufsbel* produktbeschr* produktseite* produktinform* artikelbeschr* beschreibung* bestellbestät* auftragsbestä* buchungsbestä*
    versandbestät* bestellübers* rechnung* lieferschein* etikett* pflegehinweis* warnhinweis* sicherheitshin* mail mails mailing email*
    nachricht* schreiben brief briefe sms newsletter* bestätigung* unterlage* dokument* datenblatt* datenblätter verpackung* antrag
    anträge* leitfaden* portal* katalog* preisliste* aushang fußnote* impressum datenschutzer* quittung* kassenbon* kassenzettel* beleg
    belege belegs belegen bon bons garantiekarte* garantieschein* protokoll* betreff anhang link vereinbarung* broschüre* prospekt*
    satzung* hausordnung* nutzungsvertr* tarifblatt textzeile* infoblatt* infomail* informationsbl* schriftverkehr korrespondenz
    kundenkonto kundenportal onlineportal kostenvoransch* checkliste* pdf text texte textes klausel* aufkleber* schild schilder
    typenschild* ratgeber* wiki
  `,
  perceive: `
    {lesen} durchles* durchgelesen durchzulesen nachles* nachgelesen nachzulesen mitlesen {sehen} einsehen einzusehen eingesehen
    einsehbar* ansehen angesehen anzusehen anschau* angeschaut anzuschauen durchsehen durchgesehen {schauen} nachschau* nachgeschaut
    nachzuschauen nachsehen nachgesehen {gucken} {prüfen} {überprüfen} {nach|prüfen} {beachten} beachtung {berücksichtigen} {wissen}
    kenntnis {entnehmen} {erkennen} {bemerken} {merken} auffallen aufgefallen auffällt {finden} vorfinden {kontrollieren} {betrachten}
    {studieren} {überfliegen} {erfahren} {hören} zuhören zugehört {kennen} wahrnehm* wahrgenommen wahrzunehmen {ersehen} ersichtlich*
    ablesen ablesbar herausfinden herauszufinden feststellen festgestellt festzustellen einblick {vergewissern} {sichten} {mustern}
    {testen} {checken} sichtbar* drinsteht draufsteht vermerkt {begutachten} {vergleichen} hinsehen hingesehen hinschau* hingeschaut
    googeln gegoogelt {achten} einlesen eingelesen
  `,
  say: `
    {sagen} {erklären} erklärung* mitteil* mitgeteilt* mitzuteilen teilen teilt teilte {schreiben} {hin|weisen} hinweis* {erwähnen}
    erwähnung {informieren} information* {erläutern} erläuterung* {betonen} ausgeführt* ausführungen ausführen darleg* dargelegt*
    darzulegen {schildern} schilderung* {nennen} {antworten} {beantworten} antwort* {kommunizieren} {bestätigen} {versichern}
    {behaupten} angekündigt* ankündig* anzukündigen {vermerken} anmerk* angemerkt* anzumerken {verkünden} {unterrichten} {erinnern}
    erinnerung* {wiederholen} {empfehlen} empfehlung* {beraten} {besprechen} {formulieren} {erzählen} {belehren} zusichern zugesichert
    zusagen zugesagt ansprechen angesprochen {reden} {sprechen} gespräch* {verraten} {verdeutlichen} klarstell* klargestellt*
    klarzustellen klarmach* klargemacht darstell* dargestellt angeben angegeben* gefragt bescheid aufklär* aufgeklärt* aufzuklären
    {versprechen} {unterstreichen} {verständigen} ausgedrückt ausdrücken auszudrücken {mahnen} {ermahnen} {warnen} vorgewarnt
    {begründen} {präzisieren} {diskutieren} {plaudern} {benachrichtigen} {verweisen} vorgelesen {telefonieren} lautet lauten fragt
    fragte fragten rät riet geraten anraten angeraten bat baten gebeten meldete gemeldet
  `,
  omit: `
    {versäumen} versäumnis* {vergessen} vergesslich* {übersehen} {ignorieren} {unterlassen} unterlassung* {verpassen} {vernachlässigen}
    {überlesen} {verschlafen} {verfehlen} {verabsäumen} {missachten} missachtung* auslassen ausgelassen* weglass* weggelassen*
    {verschweigen} {überhören} {unterschlagen} nachlässig* fahrlässig* unachtsam* unaufmerksam* unvorsichtig* leichtsinnig*
    leichtfertig* schlampig* schlamperei* {schlampen} {verbummeln} {verschwitzen} {verschusseln} {verpennen} {verdrängen} {verschludern}
    nichtbeachtung* nichteinhaltun* nichtbeachten {unterbleiben} unterblieben {entgehen} entgangen versehentlich* ausbleiben
    ausgeblieben ausbleibt verschlampt {verschlampen} {verstreichen} {verschleppen} {versieben} {vertrödeln} {verstoßen} verstoß
    zuwiderhand* {missbrauchen} {unterschätzen} {überspringen} übergangen gepennt liegengelassen liegengeblieb* untergegangen
    weggeklickt schludrig* pflichtwidrig*
  `,
  understand: `
    {verstehen} {begreifen} nachvollzieh* nachvollzog* nachzuvollzieh* einsehen eingesehen einzusehen einsicht* klar klare klarer klares
    klarwerden verständlich* verständnis* {kapieren} {erfassen} {checken} {erkennen} erkenntnis* {akzeptieren} {respektieren}
    {verinnerlichen} {realisieren} missversteh* missverstanden* missverständn* bewusst bewusste bewusstsein hineinversetz* anerkenn*
    anerkannt* einleucht* {schnallen} {raffen} durchschauen {durchdringen} {berücksichtigen} wertschätz* nachfühl* nachempfind*
    {würdigen} {wissen} begreiflich* dämmern gerafft geschnallt klarmach* klargemacht mitbekommen {merken} vergegenwärti* unverständlic*
    unbegreiflich*
  `,
  careful: `
    aufmerksam* sorgfältig* sorgfalt genau genaue genauen genauer genaues genauestens genauere genaueres exakt* gründlich* ordentlich*
    richtig richtige richtigen korrekt* präzise* gewissenhaft* achtsam* achten achtet sorgsam* akribisch* penibel* eingehend*
    ausführlich* detailliert* ordnungsgemä* fachgerecht* sachgemäß* sachgerecht* vorsichtig* vorsicht bedacht bedächtig* umsichtig*
    aufpassen aufgepasst hinsehen hinschauen hingeschaut hingesehen mitdenken mitgedacht konzentrier* rechtzeitig* pünktlich*
    fristgerecht* sauber saubere tunlichst vollständig* intensiv* besonnen* nachdenken nachgedacht vorschriftsmä* gebührend* vernünftig*
    anständig* gescheit überlegt*
  `,
  blame: `
    schuld schulden schuldig* schuldhaft* schuldfrage {verschulden} eigenverschuld* selbstverschul* selbstschuld eigenverantw*
    verantwortlich* verantwortung* fehler* selbst selber eigene eigenen eigener eigenes eigenem eigenmächtig* fehlverhalten*
    fehlbedienung* bedienfehler* bedienungsfehl* anwendungsfehl* anwenderfehler* nutzerfehler eingabefehler* benutzerfehler*
    unsachgemäß* falsch* irrtüm* irrtum* {irren} geirrt {verwechseln} verwechslung* {verursachen} verursacher* vorwerf* vorgeworfen
    vorzuwerfen vorwurf* vorwürf* {beschuldigen} unvorsichtig* fahrlässig* leichtsinn* mutwillig* absichtlich* vorsätzlich* missbrauch*
    {haften} haftung* haftbar* zuzuschreiben zuschreiben eingebrockt {verbocken} {vermasseln} {verpatzen} {versemmeln} {vergeigen}
    anlasten angelastet anzulasten {verantworten} {vertippen} verklickt pflichtverletz* obliegenheit* mitwirkungspf* zuschulden ursache*
    unterlaufen unterlief unterläuft vertan {beschädigen} versäumnis* {versäumen} verschulden* verstoß* verstöße* {verstoßen}
    unsorgfältig* nachlässig* patzer* panne fehlgriff* schnitzer* fauxpas unvermögen unfähig* inkompetent* ausrede*
  `,
  common: `
    bekanntlich* bekanntermaßen selbstverstän* logisch* natürlich* offensichtlich* offenkundig* klar klare klarer klarerweise eindeutig*
    unmissverstän* zweifelsfrei* unstrittig* unbestritten* unübersehbar* deutlich* ausdrücklich* explizit* binsenweisheit*
    binsenwahrheit allgemeinwissen allgemeinbekan* menschenverstand hausverstand fraglos zweifellos ersichtlich* nachweislich* erwiesen*
    üblich* gängig* gang normal* bekannt bekannte bekannten naturgemäß* verständliche* evident* simpel* simple simplen banal* sowieso
    ohnehin eh freilich sonnenklar* glasklar* hinlänglich* grundwissen basiswissen kinderspiel nachlesbar* sichtbar* fettgedruckt*
    standard* jedermann nachzulesen offenbar marktüblich* branchenüblic* handelsüblich* erfahrungsgem* gemeinhin landläufig*
    einleuchtend* trivial* augenfällig* zwangsläufig* grundlegend* elementar* lesbar* augenscheinlic* klipp
  `,
  particle: `
    ja doch halt eben nun mal schon wohl eigentlich schließlich übrigens immerhin einfach denn etwa bloß nur ruhig sowieso ohnehin eh
    überhaupt gar nämlich freilich jedenfalls auch also tja na naja nunmal ehrlich wirklich tatsächlich letztlich letztendlich sozusagen
    gewissermaßen sogar gerade grad gell ne gelle allerdings zumindest wenigstens durchaus bitteschön mitunter quasi echt irgendwie
    ehrlicherweise genaugenommen tatsache äh hm oje fei dann scho amal ebe
  `,
  minor: `
    klein kleine kleinen kleiner kleines kleinere kleinerer kleinste kleinsten kleinigkeit* bagatell* lappalie* gering geringe geringer
    geringfügig* minimal* halb schlimm* wild tragisch* dramatisch* drama dramatisier* theater weltuntergang beinbruch {übertreiben}
    übertreibung* übertrieben* aufregen aufregt aufgeregt* aufzuregen aufregung* rege regen regst {passieren} {geschehen} vorkommen
    vorkommt vorgekommen vorzukommen normal* üblich* harmlos* unbedeutend* unwesentlich* nebensächlich* nebensache* belanglos* banal*
    trivial* peanuts schönheitsfeh* lapsus elefant* mücke getue tamtam trara gedöns aufhebens aufstand wirbel überempfindl* empfindlich*
    hysterisch* hysterie panik* panisch* haarspalter* kleinlich* pingelig* zimperlich* mimose* wehleidig* {jammern} {meckern} {nörgeln}
    {motzen} überbewert* überreagier* überreaktion* bisschen bissl bissel bitzeli bitz marginal* alltäglich* alltag verkraft*
    verschmerz* überleben überlebt abfinden pech pechvogel schicksal gewöhnlich* routine* vereinzelt* einzelfall einzelfälle lächerlich*
    umbringen umbringt sterben stirbt vorübergehend* kosmetisch* optisch* steigern hineinsteiger* reinsteiger* anstellen unwichtig* egal
    wurscht wurst schnurz schulterzuck* aufgebauscht aufbausch* sensibel sensibelchen
  `,
  calm: `
    {beruhigen} beruhig* ruhig* ruhe {gedulden} geduld* abwart* abgewartet* abzuwarten zuwarten {warten} {entspannen} entspannt* locker*
    gelassen* cool {chillen} gechillt* durchatmen durchgeatmet durchzuatmen atmen atme abregen abgeregt abkühl* abgekühlt herunterkomm*
    runterkommen runterzukomm* runterfahren runterfährt runter sachlich* besonnen* {zügeln} {mäßigen} zusammenreiß* fassung halblang
    langsam {besänftigen} {beschwichtigen} gemach panik ton tonfall umgangston wortwahl moment momentchen bremse bremsen entspannung
    nüchtern* zurücklehnen relax relaxen stressen unbesorgt*
  `,
  feeling: `
    leid leidtut leidtun leidtäte leider bedauer* ärger* verärger* unangenehm* verständnis* verständlich* unerfreulich* misslich* schade
    enttäusch* frust* traurig* trauer* peinlich* entschuldig* verzeihung {verzeihen} verzeihlich pardon sorry betroffen* mitfühl*
    mitgefühl beileid anteilnahme unzufrieden* zufrieden* wütend* wut zorn* sauer genervt* {nerven} nervig* mühsam* lästig* belastend*
    {belasten} belastung* beunruhig* sorge sorgen {freuen} freude* glücklich* unglücklich* unmut missmut* empör* ungehalten* {fühlen}
    gefühl* angespannt* stress* verunsicher* ungeduld* aufgebracht* untröstlich* zutiefst ungut ungute blöd doof schlimm* nachfühl*
    nachempfind* ungemütlich* anstrengend* schmerz* schrecklich* furchtbar* befremd* erschreck* schockier* bestürz* erleichter* dankbar*
    hilflos* aufrichtig* herz verdruss beschämt beschämend* schäme schämen erzürnt* verstimm* verwundert* verblüfft* überrascht*
    nachsicht* mitleid bitter* ungern zumutung* besorgt* besorgnis*
  `,
  formula: `
    unannehmlichk* anliegen* zufriedenheit* verständnis* verbundenheit kenntnisnahme {zögern} etwaig* allfällig* umstände umständen
    entstanden* herzen bemüht* bemühung* {bemühen} treue vertrauen* entgegengebrac* kundenzufried* kundenorient* kundenfreundl*
    qualität* geschätzt* geehrt* werter werte verbleiben verbleibe verbleibt hochachtungsv* verfügung jederzeit rückfrage* bearbeitung*
    rückmeldung* feedback* anregung* priorität* stellenwert bedanken bedanke wichtigkeit wichtig wertvoll* anbei bezugnehmend*
    bezugnahme bezug bezüglich* diesbezüglich* hiermit hierdurch hierzu dahingehend* {ersuchen} angelegenheit* sachverhalt* vorgang
    vorgangs automatisch* automatisier* aufmerksamkeit interesse kontaktaufnahm* inanspruchnahm* kompetent* kompetenz* servicequalit*
    verbesserung* stetig* kontinuierlich* gewohnt* bestreben* bestrebt* voraus zeitnah* schnellstmögl* baldmöglichst* gegebenenfalls ggf
    erwartung* höchste höchstes höchster höchsten oberste oberstes wertschätz* wertgeschätz* vorzüglich* gegenständlic* seitens
    unsererseits ihrerseits zwecks betreffend* schnellstens eingegangen eingang dankend kundennähe partnerschaft* kundenerlebn*
    kundenbindung versichert seien standardproz* prozess* zwischenzeitli* ausgezeichnet* weiterempfehl* bewertung* umfrage*
    unternehmensph* leitbild* philosophie* servicegedank* anmerkung* beeinträchtig* ungemach unpässlichkeit geschäftsbezi*
    zusammenarbeit verbunden gedulden geduld
  `,
  thanks: `
    dank* bedank* merci freut freue freuen freute freude* gern gerne vergnügen froh erfreut* erfreulich* willkommen* lieb liebes
    verdank* thanks thx toll prima schön schönes wertschätz* geschätzt vergelts vergelt's glücklich lob loben kompliment* anerkennung
  `,
  courtesy: `
    bitte bitten bitteschön freundlich* grüße* grüß gruß grüßt herzlich* liebe lieben lieber liebes best beste besten hallo hi hey
    servus grüezi moin geehrt* guten hochachtungsv* wiedersehen wiederhören tschüss ciao ade sali salü höflich* mfg lg vg bg schönen
    schönes angenehm* wünsche wünschen wünscht nett nette netten werte werter willkommen tag abend pfiat habedere hoi adieu baba herr
    frau damen herren entschuldigung verzeihung dear gerne sonnig* erholsam* entschuldigen
  `,
  third: `
    techniker* technik monteur* handwerker* servicetechnik* servicepartner* hersteller* produzent* lieferant* zulieferer* spedition*
    spediteur* kurier* paketdienst* paketbot* paketzustell* zusteller* zustelldienst* versanddienst* versandpartner* versandunterne*
    logistik* transportunter* transporteur* frachtführer* lieferdienst* lieferpartner* post dhl dpd hermes gls ups fedex tnt postbot*
    pöstler* briefträger* fahrer* bote boten bank banken hausbank* kreditinstitut* zahlungsdienst* zahlungsanbie* kartenanbieter*
    kreditkartenin* kreditkartenun* paypal klarna visa mastercard kolleg* team teams amt ämter amts behörde* finanzamt* zoll zollamt
    zollbehörde* polizei* gericht gerichte gerichts versicherung* versicherer* vermieter* hausverwaltung* verwaltung* partner partnern
    drittanbieter* dritte dritten dritter anbieter* netzbetreiber* provider* telekom swisscom werkstatt* werkstätt* händler*
    fachhändler* fachgeschäft* fachbetrieb* verkäufer* filiale* zentrale agentur* makler* dienstleister* subunternehm* vorgesetzt* chef*
    teamleit* geschäftsfüh* geschäftsleit* management* buchhaltung* fachabteilung* abteilung* rechtsabteilung kundendienst*
    kundenservice* kundenbetreu* support* hotline* labor experte* expertin* spezialist* gutachter* sachverständi* elektriker*
    installateur* airline* fluggesellsch* reiseveranst* veranstalter* reisebüro* hotel* bahn sbb öbb lager ombuds* schlichtungsst*
    verbraucherzen* konsumentensch* arbeiterkammer mitarbeiter* mitarbeitend* sachbearbeit* außendienst* innendienst vertrieb*
    entwickler* entwicklungsab* steuerberater* notar* vertragspartne* fachkraft* fachkräfte* fachfirma fachperson* konzern mutterhaus
    stadtwerke* gemeinde* ministerium* landesamt bundesamt standesamt jobcenter krankenkasse* kasse schufa auskunftei* entsorger*
    marktplatz marktplatzhän* amazon google apple microsoft samsung plattform* betreiber* bauleit* architekt* arzt ärztin lieferfirma
    redaktion* betreuer* berater*
  `,
  refer: `
    {wenden} {kontaktieren} kontakt* ansprechpartne* ansprechperson* anzusprechen zuständig* abteilung* fachabteilung* stelle {richten}
    {verweisen} verweis {adressieren} anderswo woanders andernorts anderweitig* dort dorthin direkt direkte direkten selber selbst
    selbständig* selbstständig* eigenständig* verantwortlich* verantwortung* anlaufstelle* adressat* fachstelle* beschwerdestel*
    servicestelle* hotline* rufnummer* telefonnummer* servicenummer* weiterverweis* weiterverwies* {verbinden} aufgabenbereic*
    aufgabengebiet* kompetenzber* ressort* obliegt obliegen {betreffen} bereich einfluss einflussbereic* außerhalb sache bier baustelle
    job aufgabe aufgaben befugnis* befugt aufsuchen aufzusuchen vorsprechen einreichen einzureichen falsche falschen falscher unterliegt
    mailadresse emailadresse zurückgreifen {beauftragen} kümmern schalter ausrichten
  `,
  ownStep: `
    {melden} {an|rufen} {zurück|rufen} rückruf* anruf* {schicken} {senden} {kümmern} {klären} {ab|klären} abklärung* klärung* nachfrag*
    nachgefragt nachzufragen nachhak* nachzuhaken {prüfen} {überprüfen} prüfung* überprüfung* {veranlassen} {weiter|leiten}
    weiterleitung* {beauftragen} {ein|leiten} anstoßen angestoßen anzustoßen {informieren} {benachrichtigen} {antworten} {mailen}
    {schreiben} {übermitteln} {überweisen} {hinterlegen} {notieren} eintrag* eingetragen* einzutragen {organisieren} {vereinbaren}
    {reservieren} {recherchieren} recherche* {untersuchen} {erledigen} {bearbeiten} {besprechen} rücksprache* nachreich* nachgereicht
    anfordern angefordert* anzufordern anfordere anfragen angefragt* {beantragen} {bestellen} {übernehmen} {eskalieren} {koordinieren}
    {verfolgen} nachverfolg* nachgeh* nachgegangen dranbleiben dran {sorgen} {erkundigen} {begleiten} {aktualisieren} hochladen
    hochgeladen vormerk* vorgemerkt* {bestätigen} freigeben freigegeben* freizugeben update* rückmeldung* bescheid zwischenstand*
    zwischenbescheid nachforschung* {testen} {analysieren} analyse* weitergeb* weitergegeben* weiterzugeben weiterreich* weitergereicht
    aufnehmen aufgenommen verbindung {ergänzen} {korrigieren} {erstellen} {starten} {zu|senden} {zu|schicken} zukommen {übersenden}
    {verbinden} eingerichtet einzurichten {dokumentieren} {verschicken} {versenden} {besorgen} abgestimmt {priorisieren} vorleg*
    vorgelegt schaue schau nachschau* nachseh* {terminieren} unterwegs {retournieren} telefonieren telefonat {stornieren} {erstatten}
    ausstellen ausgestellt* buche bucht gebucht* einrichten
  `,
  outcome: `
    {klappen} {funktionieren} {lösen} gelöst* lösung* {beheben} behoben* behebung {erledigen} erledigt* {laufen} läuft ankommen ankommt
    angekommen* anzukommen eintreffen eintrifft eingetroffen* einzutreffen {erhalten} {bekommen} {gelingen} {beseitigen} wiederherstell*
    wiederhergest* wiederherzust* repariert* geliefert* zugestellt* fertig* geklärt* einwandfrei* tadellos* reibungslos* problemlos*
    störungsfrei* fehlerfrei* einsatzbereit* betriebsbereit* betriebsfähig* funktionsfähi* funktionstüch* startklar wieder eingehen
    eingeht eingegangen* einlangen einlangt eingelangt abgeschlossen* abschließen {stimmen} passt hingehauen geschafft schaffen schafft
    erfolgreich* erfolg erfolge verschwindet verschwinden verschwunden weg {bereinigen} {flutschen} zurückbekomm* zurückerhalt*
    ergebnis* {verbessern} besser aufgelöst genehmigt* bewilligt* freigeschaltet* ordnung abgehakt* gegessen vorbei bereinigt* behebt
    online erreichbar* verfügbar* rollt wiederkommt {kriegen} stabil* erreicht ersetzt* gutgeschrieben* stattfinden stattfindet
    freigegeben* wirksam* greift endet endete hinhauen hinhaut haut
  `,
  trouble: `
    problem* fehler* störung* störfall* schaden schäden schadens beschädig* ärger* defekt* kaputt* mangel mängel* mangelhaft* ausfall*
    ausfäll* ausgefallen* panne* komplikation* schwierig* verzögerung* verzögert* {verzögern} verspät* beschwerde* reklamation*
    {reklamieren} beanstand* bemängel* verlust* verloren* verschwunden* falsch* fehllieferung* fehlbuchung* irrtum irrtümer
    missverständn* bruch gebrochen* zerbroch* zerstört* gerissen riss risse kratzer* zerkratz* undicht* leck lecks tropft abgestürzt*
    absturz* abstürz* {hängen} ruckel* streik* stau rückstand* engpass* chaos* unfall* einbruch betrug* betrüg* diebstahl gestohlen*
    geklaut* missgeschick* malheur übel übelstand missstand* unregelmäßig* unstimmigkeit* diskrepanz* abweichung* hakt klemmt {streiken}
    bug bugs glitch netzausfall* stromausfall* wasserschaden funktionslos* unbrauchbar* verdorben* schimmel* doppelbuchung* doppelt
    vorfall* vorfäll* zwischenfall* wirrwarr murks pfusch* fehlfunktion* unterbroch* unterbrechung* spinnt zickt schrott futsch macke
    macken makel* verwechslung* dilemma hürde* hindernis* liegengeblieb* beeinträchtig* überlastung* unannehmlichk*
  `,
  safe: `
    sorge sorgen mühe* weiter weiteres weiterhin kostenlos* kostenfrei* gratis umsonst unentgeltlich* verloren* {verlieren}
    unverbindlich* unbesorgt* beruhigt* unberührt* unverändert* bleibt bleiben automatisch* {zögern} geschützt* gesichert* gespeichert*
    schutz unproblematisc* problemlos* bequem* unkompliziert* aufwand* mehrkosten zusatzkosten nachteil* risiko* haken {scheuen}
    bedenken* befürcht* tun unternehmen ordnung sicher portofrei* versandkostenf* gebührenfrei* zusätzlich* zusatz frei bestehen
    unabhängig* folgekosten gefahr* angst bange fürchten eilig eile hektik vertragsbindung gedanken stress drängt kündbar* jederzeit
    extra
  `,
  threat: `
    anwalt* anwält* rechtsanwalt* rechtsanwält* rechtsbeistand* rechtsabteilung rechtsweg* konsequenz* anzeige strafanzeige*
    strafrechtlich* straftat* strafe strafbar* anzeigen mahnung* mahnbescheid* mahnverfahren* {mahnen} inkasso* betreibung*
    zahlungsbefehl* pfänd* gerichtsvollz* vollstreck* exekution* rechtlich* juristisch* zivilrechtlich* gerichtlich* gericht klage
    klagen verklag* einklagen {sperren} sperrung* sperre gesperrt* sperrt letztmalig* letztmals letzte letzten letzter frist fristen
    fristlos* fristsetzung* nachfrist ultimatum* ultimativ* {kündigen} kündigung* kündbar {drohen} drohung* androh* angedroht* {warnen}
    warnung* verwarn* vorwarn* abmahn* abgemahnt* hausverbot* schufa polizei* behördlich* ahnden geahndet* rechtsschritte schritte
    maßnahme* einstellen einzustellen beenden beendet {blockieren} andernfalls ansonsten sonst widrigenfalls nachspiel büßen bereuen
    vorbehalten eintreibung* schuldner* säumnis* verzug verzugszins* mahnstufe* löschen gelöscht abschalten abgeschaltet abklemmen
    staatsanwalt* verleumdung* rufschädigung* schadenersatzk* hausrecht rechenschaft endgültig* unwiderruflich* ausschließen
    ausgeschlossen
  `,
  insult: `
    unverschämt* frechheit* frech freche frechen lächerlich* unsinn* quatsch* dumm dumme dummen dummer dummheit* naiv* absurd* dreist*
    idiot* blöd* doof* schwachsinn* hirnlos* hirnrissig* bescheuert* behämmert* bekloppt* deppert* depp deppen trottel* dämlich*
    kindisch* kindergarten* albern* peinlich* lüge lügen lügner* gelogen erlogen* {lügen} betrüger* abzocke* märchen* gelaber gefasel*
    geschwafel* geschwätz* geheule gejammer* genörgel* gemecker* gezeter schmarrn schmarren schmäh mist scheiß* verdammt* verflucht*
    unfähig* inkompetent* ahnungslos* begriffsstutz* einfältig* ignorant* arrogant* respektlos* rotzfrech* rüpel* flegel* unverfroren*
    impertinen* anmaßend* anmaßung* größenwahn* wahnsinn* spinner* spinnen spinnst irre irrsinn* krank hysterisch* querulant*
    nervensäge* besserwisser* schlaumeier* klugscheiß* oberschlau* witz witzfigur* schande schämen armselig* erbärmlich* jämmerlich*
    primitiv* proletenhaft* asozial* unterirdisch* fresse maul klappe schnauze arsch* humbug* mumpitz stuss käse blabla hohl hirn gehirn
    intelligen* analphabet* tussi zicke weinerlich* mimimi nörgler* jammerlappen heulsuse* lachhaft* hanebüchen* haarsträubend*
    schnapsidee* vollpfosten pfeife hinterwäldler* huere tubel glump geizig* gierig* schmarotz* anspruchsdenken halunke* gauner*
    hysterie
  `,
  sarcasm: `
    toll tolle tollen tolles herzlichen glückwunsch* gratul* bravo wunderbar* respekt genial* genie großartig* klasse super fantastisch*
    phantastisch* prima spitze hurra juhu applaus chapeau kompliment* wow meisterhaft* meisterleistun* glanzleistung* brillant* clever*
    oberschlau* klug* spitzenmäßig* sensationell* grandios* herrlich* köstlich* amüsant* lustig* witzig* originell* interessant*
    erstaunlich* bemerkenswert* beeindruckend* ach aha soso oho hut wunder wunders königlich* majestät hoheit prinzessin könig experte*
    hobbyanwalt hobbyjurist* schlaumeier* glaskugel hellseher* hellsehen zaubern zauberer* zauberstab wunschkonzert ponyhof nobelpreis*
    medaille orden nett reizend* süß rührend* bezaubernd* entzückend* leiwand cool bewundernswert* überraschung ironie gnädig* wahnsinn
    sherlock einstein geduldsfaden krone schlau schlaue schlauer schlaues schlauberger*
  `,
  enough: `
    genug langsam endlich* reicht reichts reicht's gereicht diskussion* {diskutieren} schluss ende beenden beendet beende aufhören hören
    aufgehört aufzuhören {stoppen} stopp stop basta punkt letztmalig* letztmals tausendmal hundertmal zigmal dauernd* ständig*
    wiederholt* ewig* pausenlos* unentwegt* allmählich maß grenze grenzen überschritten* überstrapazie* strapazier* nase schnauze satt
    faxen geduldsfaden geduld nerven nervt theater debatte* debattier* streit* {streiten} feierabend fertig abgeschlossen* erledigt*
    spam überflüssig* zeitverschwend* verschwend* verschonen unterlassen gefälligst bombardier* zumüllen belästig* beschimpf* beleidig*
    anschrei* angeschrien brüllen schreien ton tonfall umgangston wortwahl sinnlos* endlos* letztes letzte finito gegessen endgültig*
    abschließend* kapiert
  `,
  condition: `
    wenn falls sofern sobald solange soweit insofern insoweit bevor ehe vorausgesetzt* voraussetzung* vorbehaltlich* vorbehalt bedingung
    bedingungen andernfalls ansonsten gegebenenfalls ggf wenn's bedarf außer falle angenommen gesetzt wofern abhängig* abhängt sonst
  `,
  contrast: `
    aber jedoch allerdings dennoch trotzdem sondern obwohl obgleich obschon obzwar wenngleich gleichwohl indes indessen dagegen hingegen
    zwar nichtsdestotrotz nichtsdestowen* wobei trotz ungeachtet immerhin stattdessen einerseits andererseits anderseits andrerseits
    wohingegen vielmehr doch dabei während freilich statt anstatt anstelle gegensatz umgekehrt außer ausgenommen
  `,
  reason: `
    weil da denn deshalb deswegen daher darum somit folglich grund gründe gründen grunde aufgrund infolge infolgedessen wegen zumal
    nämlich also demzufolge demnach mithin begründ* ursache* hierdurch dadurch bedingt halber angesichts mangels sodass weshalb weswegen
    zufolge anlässlich mithilfe zurückzuführen liegt krankheitsbed* witterungsbed* technisch* organisatorisc* betriebsbeding*
    personalbeding* kapazitätsgr* hygienegründe* datenschutz* sicherheitsgr*
  `,
  quotePolicy: `
    paragraf* paragraph* ziffer* absatz abs klausel* laut gemäß lt gem zufolge vertragsgemä* vereinbarungsg* agb agbs bestimmung*
    regelung* richtlinie* vorschrift* gesetz gesetze gesetzes gesetzlich* bgb abgb hgb dsgvo kschg fagg vvg uwg vertraglich* vertrag
    vertrags satzung* reglement* vorgabe* hausordnung* geschäftsbedi* nutzungsbeding* vertragsbeding* beförderungsb* garantiebeding*
    lieferbeding* stornobeding* tarifbestimm* tarifbeding* teilnahmebed* policy policies compliance intern interne internen
    widerrufsfrist* widerrufsrecht* rückgabefrist* rückgaberecht* umtauschfrist gewährleistun* festgelegt* geregelt* hervorgeht
    hervorgehen geschäftspoli* unternehmenspo* firmenpolitik* unternehmensri* datenschutz* rechtslage* rechtsgrundlage kleingedruckt*
    festgehalten verankert* verordnung* rechtsprechung* urteil* eugh bgh regelwerk* statut* bindend* kulanzregelung* standardvorg*
    geschäftsgrun* rechtlich* prozessvorgabe vereinbart* unterschrieben* unterzeichnet* akzeptiert* zugestimmt* zustimmung* norm normen
    regel regeln
  `,
  help: `
    {helfen} helfer* {unterstützen} unterstützung* hilfe* hilfreich* hilfsbereit* hilft weiterhelf* weiterhilf* weitergeholfen
    weiterzuhelf* behilflich* lösung* {lösen} beistand beistehen support* assistieren assistenz* {beraten} beratung* {begleiten} tipp
    tipps rat ratschlag* ratschläge* abhilfe* abhelfen {ermöglichen} {betreuen} betreuung* ausweg* entgegenkomm* {erleichtern}
    einspringen unterstütze {beheben} gemeinsam* aushelfen aushilfe ausgeholfen nützlich* weiterbring* anleiten angeleitet
  `,
  offer: `
    {an|bieten} angebot* {vor|schlagen} vorschlag* vorschläg* stattdessen alternativ* ersatz* gutschein* option* wahl wählen wählst
    wahlweise auswahl voucher* rabatt* nachlass* preisnachlass* entgegenkomm* kulanz* kulant* variante* möglichkeit* ausweich*
    leihgerät* leihwagen geste wiedergutmach* bonus goodie* upgrade* {offerieren} offerte* {gewähren} bereitstell* bereitgestell*
    zwischenlösun* übergangslös* notlösung* entschädigung* treuebonus gutschrift* überbrück* umbuchung* ausgleich* teilerstattung*
    teilbetrag ratenzahlung* aufmerksamkeit trostpflaster* geschenk* schenken kompromiss* lösungsvorsch* anstelle anstatt statt oder
    entweder gerne empfehle empfehlen empfehlung* testweise probeweise zusatzleistung* gratismonat* freimonat* kostenlos*
  `,
  idea: `
    {glauben} glauben {denken} meint meinst meinten meintest gemeint meinung* vorstell* vorgestellt vorzustellen eindruck eindrücke
    ansicht ansichten auffassung* annahme* annehmen angenommen {vermuten} vermutung* wähnen {behaupten} behauptung* idee ideen gedanke
    gedanken überzeugt* überzeugung* erwartung* {erwarten} einbild* eingebildet {unterstellen} unterstellung* {träumen} traum träume*
    wunsch wunschdenken wunschkonzert sicht sichtweise* standpunkt* perspektive* einschätz* eingeschätzt* hoffnung* {überlegen}
    überlegung* ausmalen illusion* fantasie* {interpretieren} interpretation* auffassen aufgefasst {empfinden} verdacht verdächtig*
    ernsthaft* fälschlich* irrig* {ahnen} ahnung* {spekulieren} spekulation* {befürchten} geglaubt deutung theorie* irrglaube*
    fehlannahme* finde findest scheint schien ernstes
  `,
  comparison: `
    wie als so ebenso genauso andere anderen anderer anderes anderem anders sonst vergleich* gleich gleiche gleichen gleicher gleiches
    gleichermaßen selbe selben derselbe dieselbe dasselbe denselben demselben ähnlich* einzige einzigen einziger einzig lieber eher
    besser weniger statt anstatt meisten meiste mehrheit genausowenig ebensowenig sowenig gegenüber anderswo woanders üblich* normal*
    typisch* jeder alle hundert* tausend* millionen kunde kunden mitbewerb* konkurrenz* wettbewerb* überall gewöhnlich* analog*
    entsprechend* solche solchen solcher solches derartig* dergleichen ausgerechnet übrige übrigen übriger übriges
  `,
  effort: `
    möglichst* bemüh* bestes alles setzen setze daran mögliche menschenmögl* anstreng* angestrengt* {versuchen} versuch* {bestreben}
    bestrebt* bestreben bestmöglich* tunlichst einsatz einsetzen eingesetzt einzusetzen einsetze ziel priorität* nachdruck hochdruck
    hebel bewegung himmel hölle kräfte kräften kraft stehende unternehmen {streben} engagier* engagement eifrig* unermüdlich* arbeiten
    {kämpfen} hängen dahinter dran beste besten mühe* äußerst*
  `,
};
