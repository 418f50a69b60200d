/** German senses of the judge of danger: the words of dying, of harm and of means, and those of the everyday that sound alike. */
import type { DangerSenses } from '../../core/situations/danger-words';

export const DANGER_SENSES: DangerSenses = {
  self: `ich i ick ik isch mir mich mi meiner selber selbst mein meine meinen meinem mei meim`,
  we: `wir uns unser unsere mia ma mir`,
  you: `Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer euch eich eure euer euren eurem euerer dich dir dein deine deinen deinem di eana ihr eana eahna`,
  others: `er sie ihn ihm ihnen ihren der den dem jemand jemanden wer einer einen keiner niemand alle jeder jeden ihn's`,
  kin: `
    mann frau sohn tochter kind kinder mutter vater mama papa mami papi oma opa bruder schwester freund freundin ehemann ehefrau ex exmann exfrau partner partnerin
    familie enkel enkelin neffe nichte onkel tante cousin cousine schwager schwägerin schwiegermutter schwiegervater mitbewohner* lebensgefährt* nachbar* kollege*
    kollegin* bua bub dirndl madl gspusi lehrling azubi schüler* patient* klient* bewohner* mieter* großmutter grossmutter großvater grossvater mutti vati zwilling*
  `,
  staff: `
    mitarbeiter* sachbearbeit* fahrer* zusteller* bote boten postbote* kurier* chef chefin chefs filialleit* berater* kundenberat* vermieter* verwalter* hausverwalt* hausmeister*
    beamte* beamter richter* anwalt anwälte gerichtsvollzi* kontrolleur* schaffner* techniker* monteur* lehrer* direktor* arzt ärztin ärzte doktor* pfleger* schwester
    inkasso* support service* hotline callcenter team leute bande saftladen laden verein firma kassierer* verkäufer* kollege* kollegen bediener* betreuer* sozialarbeiter*
    lieferant* paketbote* handwerker* trainer* wirt kellner* rezeption* moderator* admin* entwickler* geschäftsfüh* vorstand* bürgermeister* politiker* polizist* bullen
    nachbar* exfreund exmann lügner betrüger schwein schweine arsch arschloch wichser hund hunde
  `,
  die: `
    {sterben} gestorben tot tote toten toter totes tod todes tods {verrecken} verreckt {krepieren} krepier* verende* {abkratzen} abkratz* hinüber hopsgehen draufgehen hops
    verstorben* versterben ableben abgelebt exitus verscheiden entschlafen dahinscheiden todessehnsucht* sterbewunsch todeswunsch freitod* selbsttötung* selbstmord* suizid*
    lebensende lebensabend* lebensmüde* lebensmüde* gestorm gstorben gstorbn storm sterbn steabn todt umkommen grab gräber grube friedhof* sarg särge beerdig* begräb* bestatt*
    einäscher* urne urnen jenseits himmel engel leiche* leichnam* totenschein* sterbehilfe* sterbe sterb stirbt ersticken verbluten ertrink* verhunger* erfrier* leichenwagen bestatter* traueranzeig*
    todesanzeig* hinterblieben* nachruf* witwe witwer waise* nachlass* erbe erben testament* patientenverf*
    mitgestorben mitsterben erwachen erwache aufgewacht aufgwacht lebenswille lebenswillen lebensmüd* gschtorbe gstorbe doot dood dode mitgenommen
    grabrede* grabstein* verenden krepiert
  `,
  life: `
    leben lebens lebn läben lem lebe lebst lebt lebend* lebenswert* weiterleben weiterlebn überleben dasein existenz existieren existiere welt erden erde atmen atme weiteratmen aufwachen aufwache aufwach
    aufstehen aufwacht wach weitermachen weiterkämpfen durchhalten da sein bleiben aushalten ertragen durchstehen weitergehen kämpfen
    überlebt überlebe überlebst überlebte überlebten überlebn läbä lääbe läbtig leem lebm weiterläbe erleben erlebt erlebe dasi dosei
  `,
  endIt: `
    {beenden} beende beend* ende end endgültig* schluss schlussmachen schlussstrich aus vorbei aufhören {aufgeben} aufgeb* loslassen {gehen} {verschwinden} erlösen erlöst erlösung ruhe frieden
    ausweg ausweglos* auslöschen abtreten einschlafen schlafen weg nimmer nimmermehr hinwerfen hinschmeissen hinschmeißen abschließen abgeschlossen abschliessen erledigt
    enden endet endete geendet erlöse erlös aufgehört aufhör* auslösche ausgelöscht abschliesse hingehen heimgehen heimdrehn ham feierabendmachen zukunft
  `,
  noMore: `nicht nimmer nimma nimme nümme nüm nüme nie niemals kein keine keinen keiner keinem keins ohne mehr net ned nit ni nöd nid nix nichts`,
  farewell: `
    abschied* abschiedsbrief* lebewohl leben wohl vermissen vermisst verzeih* vergeb* vergib* entschuldigung tschüss ciao adieu letzte letzter letztes letzten letztem hinterlasse hinterlassen umarm*
    danke trauer* weint weinen heul* weine geheult hinterher nachher wiedersehen lebtwohl zeilen brief briefe zettel passwort* passwörter katze hund kater haustier* versorg* kümmer* vermach* verschenk*
  `,
  hopeless: `
    sinn sinnlos* zweck zwecklos hoffnung* hoffnungslos* ausweglos* ausweg verzweifel* kraft kräfte erschöpft leer leere einsam* allein alleine wertlos* last bürde qual* schmerz* unerträglich* überflüssig* versager*
    niemand dunkel* schwarz* depress* schwermüt* antriebslos* müde satt leid lebensmut mut ende grund perspektive* zukunft hilflos* verloren ausgelöscht egal gleichgültig halt
  `,
  selfKill: `
    umbringen umbring umbringe umbringt umzubringen umgebracht umbrachte ums umz'bringa umbringa erhänge erhängen erhängt aufhänge aufhängen aufhäng erschieße erschießen erschiesse erschiessen erschieß
    vergifte vergiften töte töten tötet getötet ertränke ertränken entleibe richten schneide ritze ritzen geritzt aufschneiden aufgeschnitten pulsader* adern springe springen spring gesprungen stürze stürzen
    runterspringen herunterspringen hinunterspringen abspringen überdosis überdosier* überfahren einschlafen wegwerfen nehmen antun angetan antue weh schlucken schlucke geschluckt vor
    hängt hänge häng heng hängen henk* aufghängt aufgehängt verblut* hupf hupfe ritz* schnippel* schneidet gschnitte antut antu aatue aatuen öppis
    schluckt runterspring* runtergesprungen reingesprungen springt sprung rein umbringä umebringe
  `,
  otherKill: `
    umbringen umbring umbringe umbringt umzubringen umgebracht kaltmachen kaltmache kalt alle machen abmurksen abmurks erschlagen erschlage erschlag erschießen erschiesse erschieße erschiess erschieß abknallen
    abknalle abknall niederschießen niederschieße abschießen abstechen abstech absteche stechen steche niederstechen erstechen ersteche erstich töten töte tötet ermorden ermorde ermordet morden mord mörder*
    erwürgen erwürge erwürg würgen strangulier* abschlachten abschlacht* schlachten massaker* amok* amoklauf* attentat* anschlag* blutbad gemetzel köpfen köpfe enthaupt* hinrichten hinrichte lynchen lynch* aufhängen aufknüpfen knüpf*
    vergiften vergifte überfahren überfahre umfahren totfahren totschlagen totschlag totprügeln erledigen erledige erledigt ausschalten beseitigen beseitige verbrennen verbrenne abfackeln abfackle abfackel kille killen killt umlegen umnieten umlege liquidier* eliminier* abservier*
    ertränken ersäufen verscharren vergraben erschlogn daschlog* daschieß* dawürg* umbring* hamdrahn heimdrehen
    abgestochen abgeknallt abgemurkst erschossen erstochen erwürgt verscharrt eingebuddelt einbuddeln vergast abknall* umgelegt ausradier* vernicht*
    zerquetsch* plattmach* platt überfahr* umfahr* angefahren anfahren kopfgeld* rache räch* heimzahl* vergelt* abstichn derschlag* derschiaß* derschiess*
    derwürg* koffern kopfschuss* genickschuss* hinmachen todesliste* liste
  `,
  hurt: `
    schlagen schlage schlag schlägt schlog zuschlagen zuschlag draufhauen hauen haue hau haut verhauen prügeln prügel prügle verprügeln verprügel* verdreschen vermöbeln verkloppen zusammenschlagen zusammenschlag* niederschlagen treten trete
    tritt zutreten boxen box watschen watsche* ohrfeige* fresse* maul* schnauze* goschn gosch gesicht nase kiefer zähne zahn knochen knochn rippen genick hals nacken kehle gurgel schädel kopf birne rübe kopp bein beine arm arme finger hände hand
    knie kniescheibe* kniescheiben auge augen eier leib krankenhaus* spital intensivstation notaufnahme rollstuhl krüppel blut bluten blutet blutig* narbe* brechen breche brich gebrochen brechts zertrümmern zertrümmer* polieren polier einschlagen einschlag
    abschneiden abhacken ausreißen ausreissen herausreißen rausreißen umdrehen quälen foltern verletzen verletze verletzt verletzung* angreifen angreife angriff attackier* gewalt gewalttätig* zusammenfalten fertigmachen fertig abreibung tracht faust fäuste verletzte
    säure ätz* verbrühen zerstückel* zerreiß* zerfleisch* häuten kastrier* vergewaltig* entführ* entführe geisel* kidnapp* einsperren anfallen beißen beissen hetzen hetz
    kehlen kehln gemessert messert messern vermöbelt vermöbel* verdrosch* verdresch* zusammengeschl* aufschlitz* aufgeschlitzt schlitz* schlahn schlah
    schloh slah schlan spitalreif spitalriif krankenhausrei* hiebe hackfleisch matsch brei klump umfällt umgehauen bewusstlos ohnmächtig fratze visage
    zersäg* verstümmel* erblinden lauere lauern lauer* auflauer* aufgelauert abpass* abgepasst verfolg* gewürgt würgt würgte drosch dresche prügelt
    geprügelt geschlagen zugeschlagen getreten knaken knoche rache angefasst anfass* vorschlag
  `,
  burn: `
    anzünden anzünde anzünd zünde zünd zündet angezündet anzuzünden abbrennen abbrenne abgebrannt niederbrennen niederbrenne brennen brennt brenn brand brände brandstiftung* feuer flammen benzin* kanister streichholz* streichhölzer molotow* brandsatz* abfackeln
    sprengen sprenge sprengt gesprengt spreng* sprengstoff* bombe bomben bombn explodier* explosion* hochgehen hochjagen luft hochgeht explodiert detonier* zünder rohrbombe* knallen knallt kracht krachen einäscher* kabumm bumm gasflasche* gashahn gas
    brönnt brenna azünde aazünde anzündn angezündt ozündn brandbeschl* lichterloh qualm rauch gasleitung* explod* hochgejagt peng asche schutt
  `,
  weapon: `
    waffe waffen gewehr* pistole* revolver* knarre* schrotflinte* flinte* jagdgewehr* büchse stutzen kugel kugeln munition* patrone* magazin abzug lauf messer* klinge* dolch* machete* axt äxte beil hacke hammer* vorschlaghamme* schläger baseballschlä* baseball
    knüppel* eisenstange* brecheisen* stange keule* schlagring* schlagstock* pfefferspray* kettensäge* motorsäge* samurai* schwert* armbrust* sense mistgabel* elektroschock* taser handgranate* granate* säure kampfhund* rottweiler* pitbull* dobermann* hunde schuss schüsse
    schießen schieße schiess schießt schoss geschossen schiessen schiesse schießeisen kaliber glock kalaschnikow* puffn puff'n feitl feidl gift rattengift* strychnin zyankali
    rohrzange* zange eisenrohr* vorschlaghamm* autobombe* rohrbombe* briefbombe* kettensäg* spaten schaufel* bolzenschneid* schraubenzieh* teppichmesser*
    küchenmesser* jagdmesser* klappmesser* springmesser* brotmesser* fleischermess* taschenmesser* gwehr sturmgewehr* sturmgwehr büchs* flint* knarr*
    ballermann wumme kanone dienstwaffe* schusswaffe* schreckschuss* gaspistole* luftgewehr* benzinkanist* bewaffnete bremsen bremsleitung* sprengladung*
    sprengsatz* sprengsätze sprenggürtel* zünd* schärf* geschärft geschliffen wetzstein* baseballkeule* schlagstöcke messerattack* messerstech* messerl
    feuerwaffe*
  `,
  means: `
    tablette* pille* schlaftablette* schlafmittel* medikament* pillen brücke* brücken gleis* gleise gleisen schiene* schienen bahnübergang* bahnsteig* dach balkon* fenster hochhaus* strick* seil* schlinge* gürtel kabel baum balken dachbalken dachboden keller
    rasierklinge* klinge badewanne fön föhn abgase* auspuff garage kohlenmonoxid insulin morphin* fentanyl überdosis spritze* fluss see donau rhein aare isar inn ertrinken klippe* schlucht* turm stockwerk* stock kante geländer gegenverkehr* lkw lastwagen wand
    pulsader* handgelenk* unterarm* pistole* waffe gift wodka
    stausee* brück* bruckn bruck brügg* watt flut floot rhing rhii scheune schüür stadel heuboden tenne bahnstrecke* geleise geleis tabletten tablettn
    dosis schlucht steg hafenbecken kanal güterzug* regionalbahn* lokführer* vergiftet vergifte* abgasschlauch* schlauch dachkante dachrand fenstersims
    sims brüstung strommast* hochspannung*
  `,
  plan: `
    werde werd will wü wui mog mag möchte möcht wollte wollen wünsche wünschte wünsch vorhabe vor habe plan plane planen geplant entschlossen entschluss* entschieden entscheidung* beschlossen bereit vorbereitet vorbereitung* überlege überleg* denke denk nachgedacht gedanke gedanken
    vorgenommen nehme nimm nehm heute heit heut morgen moin moagn abend nacht wochenende bald gleich jetzt dann sobald danach nächste nächsten nächstes stunde stunden feststeht steht fest termin datum
  `,
  orElse: `
    sonst ansonsten andernfalls oder wenn falls sollte sollten solange bis bevor ehe wehe entweder noch nochmal nochmals weitere weiterer nächste nächstes nächsten nächster mal letzte letzter warnung* gewarnt warne warn ultimatum frist schwöre schwör versprech* verspreche versprochen garantier* merk* sofern
    pass passt aufpassen pass' acht vorsicht überleg* besser lieber freuen erleben erlebt wirst werdet sehen sehts bereuen bereust bereut reue büßen büssen büßt bezahlen zahlt bluten blutet heimzahl* rache räche rächen vergelt* abrechn* fällig dran
  `,
  come: `
    komme komm kommen kimm kum kumm vorbei vorbeikomm* vorbeischau* tür türe haustür* eingang parkplatz* empfang schalter* büro* filiale* geschäftsstel* zentrale* gebäude haus hütte wohnung laden geschäft amt rathaus* gericht schule praxis lager depot fahrzeug auto lkw wagen
    auflauern auflauer* lauern lauer* abpassen abpass* warten warte wartet finden find finde kriegen krieg kriege erwische erwisch* dawisch* suche such heimweg feierabend daheim zuhause wohnt wohnst wohnen adresse schulweg kindergarten kita nachts dunkeln weiß weiss woas wo besuch* besuche jungs kumpels brüder freunde leute schicke schick vorbeischick*
    bewaffnet auftauch* stehe steh stehen verfolg* folge beobacht*
  `,
  family: `familie familien kinder frau mann tochter sohn mutter hund gesundheit leben kindern schule`,
  sad: `heul* weine weint traurig* verzweifel* depress* trauer* einsam* krank* schmerz* angst panik* klinik* psychiatr* therapie* therapeut* psycholog* kummer not notlage schulden pleite ruin ruiniert existenz* zusammenbruch*`,
  idiom: `
    lachen totlachen kaputtlachen schreien langeweile hunger hitze kälte durst neugier scham peinlich* schlapplachen fast beinahe schier bald halb sozusagen quasi sprichwörtlich wörtlich übertrieben gefühlt haha lol xd spaß spass scherz* witz witzig ironie grins* zwinker*
    sterbenslangwe* todmüde totmüde sterblich* todschick todsicher* tödlich* mordsmäßig* mords bombe bombig bombenstimmung bombastisch* brandneu* brandaktuell hammer mega geil* krass schießt kalender
  `,
  device: `
    drucker* gerät geräte handy* smartphone* laptop* rechner* computer* pc router* akku* batterie* server* app apps software* programm* prozess* task tab fenster browser* update* download* datei* datenbank* konto account* profil* login passwort* karte sim* leitung internet wlan netz verbindung* bildschirm* display*
    waschmaschine* kühlschrank* ofen backofen herd grill* toaster* mikrowelle* heizung* therme* kessel lampe* kerze* kaffeemaschine* rasenmäher* bohrmaschine* auto* motor* fahrrad* rad reifen roller* maschine* modell* version* abo abos vertrag* vertrags tarif* paket* lieferung* bestellung* sendung* ware* produkt* artikel*
  `,
  goods: `
    messerset küchenmesser* messerblock* taschenmesser* brotmesser* axt säge* klinge kettensäge* spielzeug* wasserpistole* nerf laser* feuerwerk* böller* rakete* feuerlöscher* feuerzeug* grillanzünder* kaminholz brennholz rattengift* schneckenkorn insekten* mücken* wespen* ameisen* motten* schädling* ratten mäuse maus unkraut*
    seil kletterseil* springseil* munition* jagd* jäger* schützenverei* bogen pfeil* dart* kostüm* gummi* plastik* film* filme serie* folge* krimi* buch* bücher roman* hörbuch* spiel* spiele game* gamer* konsole* level* boss gegner* charakter* held* krieger* avatar* theater* konzert* song* lied* band museum* ausstellung*
    foto* fotos bild* shooting* kamera* fußball* fussball* handball* tennis* tor tore turnier* training* boxsack* boxen kickbox* karate judo kampfsport* yoga* sauna* kuchen torte* fleisch braten steak* rezept* kochen küche* schnitzel* pizza* bier wein
  `,
  law: `
    anwalt anwältin rechtsanwalt* verbraucherzen* verbrauchersch* schlichtung* klage klagen klage* gericht* mahnbescheid* mahnung* anzeige* anzeigen polizei* staatsanwalt* bewertung* bewerte* google* trustpilot* facebook* presse* zeitung* fernsehen kündig* kündigung* kündige widerruf* widerrufe storno* stornier* rückerstatt* erstatt*
    rechnung* rate raten ratenzahl* gutschrift* garantie* gewährleist* reklam* beschwer* versicherung* police* schadenmeld* schaden* unfall* haftpflicht* sterbegeld* sterbeurkunde* lebensversiche* hausrat* konkurrenz* wechsel* anbieter*
  `,
  medical: `
    op operation* operiert* arzt* hausarzt* zahnarzt* zahnärzt* krankenhaus* klinik* spital* kur reha* röntgen* befund* diagnose* krebs* herz* herzinfarkt* schlaganfall* blutdruck* blutzucker* allergie* allergisch* tierarzt* tierärzt* impf* attest* rezept* pflege* pflegeheim* hospiz* palliativ* beerdigung* trauerfall* todesfall* verstorben* gestorben
  `,
  past: `war waren hatte hatten wurde wurden gewesen gestern vorige vorigen letztes jahr jahre jahren damals früher vor seit vergangen* voriges vorletzt*`,
  meant: `ernst ernstgemeint ernsthaft ehrlich wirklich tatsächlich scherz spaß spruch floskel drohung* drohe droh angedroht versprechen garantie verzweiflung absicht mein`,
};
