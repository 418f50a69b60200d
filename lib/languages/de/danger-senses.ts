/** German senses of the judge of danger: the words of dying, of harm and of means, and those of the everyday that sound alike. */
import type { DangerSenses } from '../../core/situations/danger-words';

export const DANGER_SENSES: DangerSenses = {
  self: `ich i ick ik isch mir mich mi meiner selber selbst mein meine meinen meinem mei meim`,
  we: `wir uns unser unsere mia ma mir`,
  you: `Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer euch eich eure euer euren eurem euerer dich dir dein deine deinen deinem di eana ihr eahna`,
  others: `er sie ihn ihm ihnen ihren der den dem jemand jemanden wer einer einen keiner niemand alle jeder jeden ihn's`,
  kin: `
    mann frau sohn tochter kind kinder mutter vater mama papa mami papi oma opa bruder schwester freund freundin ehemann ehefrau ex exmann exfrau partner partnerin familie
    enkel enkelin neffe nichte onkel tante cousin cousine schwager schwägerin schwiegermutter schwiegervater mitbewohner* lebensgefährt* nachbar* kollege* kollegin* bua bub
    dirndl madl gspusi lehrling azubi schüler* patient* klient* bewohner* mieter* großmutter grossmutter großvater grossvater mutti vati zwilling*
  `,
  staff: `
    mitarbeiter* sachbearbeit* fahrer* zusteller* bote boten postbote* kurier* chef chefin chefs filialleit* berater* kundenberat* vermieter* verwalter* hausverwalt*
    hausmeister* beamte* beamter richter* anwalt anwälte gerichtsvollzi* kontrolleur* schaffner* techniker* monteur* lehrer* direktor* arzt ärztin ärzte doktor* pfleger*
    schwester inkasso* support service* hotline callcenter team leute bande saftladen laden verein firma kassierer* verkäufer* kollege* kollegen bediener* betreuer*
    sozialarbeiter* lieferant* paketbote* handwerker* trainer* wirt kellner* rezeption* moderator* admin* entwickler* geschäftsfüh* vorstand* bürgermeister* politiker*
    polizist* bullen nachbar* exfreund exmann lügner betrüger schwein schweine arsch arschloch wichser hund hunde
  `,
  die: `
    {sterben} gestorben toter totes tods {verrecken} {krepieren} krepier* verende* abkratz* hinüber hops verstorben* versterben ableben abgelebt exitus verscheiden
    entschlafen dahinscheiden freitod* selbsttötung* selbstmord* suizid* lebensende lebensabend* gestorm storm sterbn steabn todt grube friedhof* sarg särge beerdig* begräb*
    bestatt* einäscher* urne urnen jenseits himmel leiche* leichnam* sterb stirbt ersticken verbluten ertrink* verhunger* erfrier* hinterblieben* nachruf* witwe witwer waise*
    erbe erben testament* patientenverf* mitgestorben mitsterben aufgewacht aufgwacht lebenswille lebenswillen lebensmüd* doot dood dode grabrede* grabstein* *tod *tode *tot
    *grab *gräber todes* toten* sterbe* verreck* verstarb verstirbt gestorbn gstorb* gschtorb* schterb* sterw* steam kratz~ab kratze~ab abgekratzt abzukratzen beiß~gras
    biss~gras radieschen löffel dran~glauben glauben~müssen geh~drauf geht~drauf ging~drauf draufgeh* draufgegangen draufgingen geh~hops geht~hops hopsgeh* zugrunde
    geh~zugrund begrab* vergrab* eingraben gruft krematorium kremier* feuerbestatt* erdbestatt* aufbahr* aufgebahrt seziertisch rechtsmediz* gerichtsmediz* pathologie obduk*
    obduz* kondol* beileid* kränze trauer* graviert grabhälfte* todkrank* verwes* verrott* verblich* entschlief* dahinsiech* siech* lebenden lebendig* leblos*
    nimmerwiedersehen ewigkeit ewigen hölle petrus schöpfer ungeboren geboren~wär nie~geboren niemals~geboren geboren~worden unalive* hinscheid* dahingerafft heimgegangen
    abnibbel* nibbel~ab abnippel* nippel~ab vareck* varreck* doud daud daut starb* dignitas pentobarb* nembutal lebensgef* lebenslicht* lichter~aus sense~holt sensenmann
    totmach* totgeh* totschieß* totschlag* totschläg* totfahr* totgeschlagen totgefahren totgetreten totgeprügelt tottreten totprügel* totstech* totsaufen totspritz* tothung*
    sargnagel sargträger hungers *gräbern toti todi absterb* stirbst nachlass~kinder ins~gras erlag umgekommen umkomm* umkäme steinmetz tumor narkose chemo
    dialyse vererben~kann menschenleben *tote todgeweih* ablebens krebs gekündigt~leben grob gruab friedhöf* starm beisetz* beigesetzt ein~gras patschen~strecken
    patschn~streckn holzpyjama bankl~reißen zeitliche zeitlichen starven stirve stierve dudmaache doodgahn sterbm gestroben gestrben
  `,
  life: `
    leben lebens lebn lem lebe lebst lebt lebend* lebenswert* weiterleben weiterlebn überleben dasein existenz existieren existiere welt erden erde atmen atme weiteratmen
    aufstehen weiterkämpfen durchhalten aushalten ertragen durchstehen kämpfen überlebt überlebe überlebst überlebte überlebten überlebn lääbe leem lebm weiterläbe dasi dosei
    leb lebte lebten lebtest gelebt gläbt läb* labe levve levven lewe lewen läwe lebä leabe lääwe lebtag lebensfähig* lebensgrund lebenskraft lebensfreude lebenslicht*
    lebenszeichen lebensgefahr* lebensretter lebensrettend* lebenslänglich* lebensunwert* lebensüberdr* lebensverdruss daseins erdendasein planeten planet mehr~da mehr~sein
    mehr~bin mehr~wär mehr~wäre mehr~wach ufwach* ufgwacht aufwach* wach~auf wachen~auf nimmer~auf erwach* gib~mich gibt~mich gäbe~mich gäb~mich gibts~mich gabs~mich
    mich~gibts mich~gibt's mich~gäbe mich~gäb mich~geben mich~gegeben gits~mich git~mich atemzug atemzüge atmet schnauf* schnuuf* herz~stehen herz~schlägt herzschlag
    herzstill* herz~aufhör mehr~hier nirgends~mehr lebensende nimma~wär nimmer~wär nümm~bi nümme~bi nicht~achtzehn weihnachten~mehr winter~mehr ostern~mehr sommer~mehr
    frühling~mehr geburtstag~mehr mehr~feiern nicht~erleben nicht~erlebe mehr~erleben mehr~erlebe nimmer~erleben nimma~erleb nümm~erläb weg~sein noch~heimkommen lääwä lebbe
    lebme
  `,
  endIt: `
    {beenden} beende endgültig* schluss schlussmachen schlussstrich loslassen {verschwinden} frieden ausweg ausweglos* hinschmeissen geendet aufgehört aufhör* ausgelöscht
    abschliesse heimgehen heimdrehn feierabendmachen zukunft aufgegeben aufzugeben aufgebe uffgebe ufgeh ufgä lass~los lasse~los losgelassen loszulassen ruhe~finden mein~ende
    bin~ende bald~ende dein~ende euer~ende ende~setzen ende~machen ende~finden ende~bereiten ende~sein lebensend* ists~aus aus~vorbei aus~maus licht~aus alles~vorbei
    bald~vorbei endlich~vorbei bin~weg will~weg muss~weg bald~weg für~immer immer~gehen immer~geh immer~schlafen will~gehen will~gehn möchte~gehen
    möcht~gehen werde~gehen werd~gehen bald~gehen freiwillig~gehen geh~freiwillig gehe~freiwillig geh~immer gehe~immer gegangen~bin hingeh hingehe lass~gehen mach~schluss
    mach~feierabend schicht~schacht schacht vorhang mein~letzter mein~letztes mein~letzte meine~letzte meine~letzten meine~letztn letzter~abend letzte~nacht letzter~brief
    letzte~nachricht letzter~ausgang letzte~ausgang letzte~schicht letzten~nächte letztes~wochenende letztes~weihnachten letzter~gruß letzter~wunsch letzter~wille
    letztes~bier letzte~zigarette letzte~mail letzte~worte letztes~wort letzten~worte dein~letzter dein~letztes euer~letzter deine~letzte eure~letzte seiner~letzten
    tage~gezählt stunden~gezählt gezählt verabschied* abschied* *abschied adieu lebewohl lebtwohl leb~wohl lebt~wohl leben~wohl machs~gut machts~gut mach's~gut
    nimmerwiedersehen adé servus~immer tschüss~welt tschau~welt ciao~welt verzeiht verzeih~mir verzeiht~mir vergebt vergib~mir vergebt~mir verzeihen~mir verzeih~mama
    passt~aufeinander hinter~mir hinter~mich mich~bringe mich~bring einschlaf* eingeschlafen schlaf~ein schlafe~ein schlaf~immer ischlaf* iischlaf* entschlaf* feierabend~vo
    erlös* auslösch* auszulöschen lösch~mich lösche~mich löscht~mich mich~lösche mich~löschen mich~auflösen auflösen~wie mich~verschwinden abtret* tret~ab trete~ab abgang
    abzutreten schlusspunkt punkt~setz schlussakkord ausgang~letzte abgemeldet~leben letzter~vorhang kündige~mich kündig~leben ohne~mich ohne~mi ihm~folgen ihr~folgen
    folge~ihm folge~ihr ihm~nach mich~finden mich~findet mich~gefunden mich~fänden mich~rechtzeitig findet~mich finden~mich finde~mich mich~retten gerettet rett~mich
    rettet~mich retten~lass mehr~retten mich~holen hol~heim holt~heim heimhol* mich~keiner mich~niemand mich~vermissen vermiss~mich vermisst~mich mut~dazu mut hab~mut
    kein~kraft keine~kraft kei~kraft kei~chraft chraft koa~kraft keen~kraft kraft~mehr koan~sinn kei~sinn kein~zweck keinen~zweck kein~morgen kei~morn keine~zukunft
    hoffnungslos* aussichtslos* wertlos nutzlos~bin bin~nutzlos bin~überflüssig überflüssig~bin lebensmüd* zur~last allen~last nur~last ballast bürde hass~mich hasse~mich
    selbsthass verabscheu* sag~meiner sagen~meiner sagt~meiner sag~meinem sagen~meinem sagt~meinem sag~meinen sagen~meinen sagt~meinen sagts~meiner sagts~meinem grüß~kinder
    grüßt~kinder grüßen~meine grüßt~meine war's~mich wars~mich das~wars nichts~verlieren nix~verlieren nichts~hält hält~mich hält~hier festhalten verfallsdatum
    ablaufdatum~mein kms kys suizidal letztmal~sehe ich~gehe ich~geh heute~gehe heute~geh vorher~gehe entschlossen~gehen recht~gehen ins~wasser gang~wasser geh~wasser
    gehe~wasser ging~wasser gang~jetzt ich~gang jetzt~gah geh~meer endlich~ruhe nur~ruhe ewige~ruhe will~ruhe dann~ruhe möchte~schlafen nur~schlafen will~schlafen
    nicht~aufwachen nimmer~will nimmer~mog nimma~mog nimmer~mag nimma~mecht nimma~wui nimmer~leben will~nimmer brauch~mehr brauche~mehr brauchen~nie schwimm~raus rausschwimm*
    hinausschwimm* schwimm sucht~mich such~mich suchen~mich suchts~mi gegen~mich aus~körper meinem~körper zuvor~kommen komm~zuvor komme~zuvor kumm~zuvor zuvorkomm*
    neben~meiner neben~meinem neben~mutti neben~mama neben~papa will~zu brief~an briefe~an brief~eltern brief~kinder briefe~eltern brief~mama ausgesucht tag~ausgesucht
    termin~ausgesucht bestimm~selbst bestimme~selber bestimmen~selber mach~es machen~es mach~ich's mach~ichs ich~tu ich~tu's ich~tue fast~getan getan heute~tun soll's~tun
    probiert zweimal~probiert versuch~nummer versuch~gemacht einen~versuch ihren~versuch mein~versuch seinen~versuch verleidet verschenkt~alles verschenkt schenk~alles
    ehering spind~leer leergeräumt aufgelöst~wohnung alles~geregelt ist~geregelt geregelt besorgt was~dummes dummes papiere~tisch papiere~sortiert passwörter~liegt
    alles~beschriftet katze~nachbarin kater~nachbarin hund~nachbarin nachbarin nicht~vermissen keiner~merkt merkt~keiner bei~gott kreuz~gezeichnet halt~lange halte~lange
    halt's~nicht halts~nimmer packs~nicht pack's~nicht schaffs~nicht kann~nimmer kann~nimma konn~nimma cha~nümm cha~nümme mag~nümm mog~nimma kan~nimmer abmelden~leben
    alles~genommen genommen~schrank alles~nehmen schrank~war packungen packung~leer leere~packungen schachtel~genommen ganze~schachtel cocktail ich~entschieden
    mich~entschieden plan~steht enden~lassen alles~enden endet~beide ende~setze ende~warten bitteren~ende dem~ende lieber~gott hol~herr dann~tu sonst~tu oder~tu besser~weg
    alle~besser gehen~zusammen spind bestimme hier~halten sinnlos* depress* zug~fehlt schon~kalt bin~kalt schatten~ausgeschalt mich~ausschalten ausschalten~mich feierobend
    mach~feierobend
  `,
  noMore: `nicht nimmer nimma nimme nümme nüm nüme nie niemals kein keine keinen keiner keinem keins ohne mehr net ned nit ni nöd nid nix nichts`,
  farewell: `
    abschied* abschiedsbrief* lebewohl leben wohl vermissen vermisst verzeih* vergeb* vergib* entschuldigung tschüss ciao adieu letzte letzter letztes letzten letztem
    hinterlasse hinterlassen umarm* danke trauer* weint weinen heul* weine geheult hinterher nachher wiedersehen lebtwohl zeilen brief briefe zettel passwort* passwörter
    katze hund kater haustier* versorg* kümmer* vermach* verschenk*
  `,
  gone: `
    {gehen} gehe geh gehn gang aus weg fort da sein bleiben wach ende end vorbei ruhe schlafen nimmer nimmermehr endet enden endete hingehen weitergehen weitermachen aufgeben
    nehmen machen alle erlebe erleben erlebt dran
  `,
  hopeless: `
    sinn sinnlos* zweck zwecklos hoffnung* hoffnungslos* ausweglos* ausweg verzweifel* kraft kräfte erschöpft leer leere einsam* allein alleine wertlos* last bürde qual*
    schmerz* unerträglich* überflüssig* versager* niemand dunkel* schwarz* depress* schwermüt* antriebslos* müde satt leid lebensmut mut ende grund perspektive* zukunft
    hilflos* verloren ausgelöscht egal gleichgültig halt
  `,
  selfKill: `
    umgebracht umbrachte ums umz'bringa töte töten tötet getötet schneide geritzt aufschneiden aufgeschnitten pulsader* adern springe springen spring gesprungen stürze
    stürzen herunterspringen hinunterspringen einschlafen angetan schlucken schlucke geschluckt hänge häng heng henk* verblut* hupf hupfe ritz* schnippel* gschnitte aatue
    aatuen schluckt runterspring* runtergesprungen reingesprungen springt umebringe umbring* umbrächt* umzubring* umgbrocht umgbracht umbrunga bring~um bringe~um bringa~um
    brächt~um bracht~um bräng~um brengt~um breng~um häng~auf hänge~auf hängt~auf häng~mich hänge~mich häng~hin häng~baum hänge~baum hängt~baum häng~laterne hängen~laterne
    hängen~sehen hängen~baum erhäng* aufhäng* aufgehäng* aufghäng* ufhänk* ufghänkt aufknüpf* aufgeknüpf* knüpf~auf erschieß* erschoss* schieß~mir kugel~kopf kugel~geben
    kugel~gib gritzt aufgeritzt aufritz* ritz~auf ritze~auf schneid~auf schneide~auf schnitt~auf schneid~mir schneide~mich schneid~mich mich~geschnitten mir~geschnitten
    mich~schneiden mich~geritzt selbstverletz* svv zerkratz* mich~ritze mich~verletzt mich~verletzen wehtu* wehgetan mir~weh mir~wehtue mich~wehtue antu* antäte mir~antun
    tue~an tuen~an tun~an tuan~an tua~an sich~anzutun anzutun entleib* gerichtet~haben selbst~gerichtet richte~selbst stürz~runter stürz~hinunter stürz~vor stürze~vor
    stürzen~vor stürzt~vor spring~vor springe~vor springt~vor werf~vor werfe~vor wirf~vor schmeiß~vor leg~vor lege~vor leg~schienen lege~schienen leg~gleis leg~landstraße
    spring~runter springe~runter springt~runter springen~runter spring~brücke hupf~runter hupf~obi vor~zug vorn~zug vor's~auto vorn~laster vors~auto vor~laster vor~lkw
    vor~bahn vor~ubahn vorm~zug unter~zug under~zug untern~zug unterm~zug gheie gheien gheit überdos* schluck~alle schlucke~alle schluck~alles nehm~alle nehme~alle
    nimm~überdosis vergift* ersäuf* ersoff* ersauf* ertränk* erstick* verhunger* hungere~tod hunger~tod verbrenn~mich übergieß* übergieße~mich anzünd~mich zünd~mich suizid*
    *suizid selbstmord* selbstmörd* selbsttöt* freitod* harakiri seppuku abgeknallt ausblut* nachhelf* nachhilft helf~nach hilft~nach helfe~nach leben~nehmen läbe~näh
    läbe~neh lebn~nehma lebens~nehmen leben~genommen nehm~leben nimm~leben nahm~leben nehme~leben nimmt~leben nehmen~leben beend~alles beende~alles beende~leben beende~selbst
    mach~ende versuch~klappt nächsten~klappt versuchs~klinik dritten~versuch zweiter~versuch kopf~ofen stromschlag elektrokution fön~wanne über~bord vor~bus vor~straßenbahn
    vor~tram vor~s-bahn vors~bus vor~lok vor~lokomotive bahnschranke* fallen~lässt lass~fallen lasse~fallen lässt~fallen lenkrad verreiß* gegen~baum gegen~mauer gegen~wand
    gegen~leitplanke ofen~auf gas~auf gashahn~auf gespritzt spritz~mir schnitte schnitten schere springen~brücke springen~dach springen~fenster springe~dach springe~fenster
    spring~dach spring~fenster springt~dach springt~fenster springen~will abspring* stock~springen stock~spring stock~fallen stock~gesprungen sprung~tiefe häng~dachboden
    hänge~strick häng~strick mich~hänge mich~häng tuot~an tuat~an sich~antut sich~antun selbstverbrenn* etwas~anzutun was~antun was~antut hand~legen hand~anlegen
    hand~anzulegen arme~auf arme~aufgemacht arme~aufgeschnitten haken~keller keller~haken lampe~gewicht strick~keller stock~sicher ins~gleis ins~gleisbett umbirng* umbrign*
    umbrigen umbrenga ombrenga ömbränge bräng~öm bring~om breng~om bring~üm ophang* ophäng* uphang* erhänk* erhenk* abegump* gump~abe gumpe~abe abespring* hupf~owi springan
    selbstmort* selbstmod* suzid* suicid* abegheie
  `,
  otherKill: `
    umzubringen umgebracht erschlagen erschlage erschlag mörder* abschlacht* schlachten massaker* amok* attentat* anschlag* gemetzel enthaupt* lynch* aufhängen knüpf*
    vergiften vergifte totschlagen totschlag totprügeln beseitigen beseitige verbrennen verbrenne abfackeln abfackle abfackel kille killen killt liquidier* eliminier*
    ertränken verscharren vergraben erschlogn daschlog* daschieß* dawürg* umbring* heimdrehen verscharrt eingebuddelt einbuddeln abknall* ausradier* vernicht* zerquetsch*
    plattmach* überfahr* umfahr* angefahren anfahren kopfgeld* rache räch* heimzahl* vergelt* derschlag* derschiaß* derschiess* derwürg* koffern kopfschuss* genickschuss*
    todesliste* umbräch* bring~um bringe~um bringa~um bracht~um brachte~um brächt~um stech~ab stech~nieder stech~an stich~ab stichst~ab stech~tot stäch~ab stich~nieder
    stech~dich stech~euch abstech* abgestoch* abzustech* abstich* niederstech* niedergestoch* erstech* erstich* erstoch* zustech* zugestoch* stech* stich~di stich~dich
    stich~si stiche~ab abschtech* dostech* knall~ab knall~nieder knall~über knalle~ab abgeknall* niederknall* schieß~nieder schieß~ab schieß~tot schieß~um schieß~über
    schieß~weg schieß~kopf schieß~rein schoss~nieder niederschieß* niederschiaß* niedergeschoss* niederschoss* abgeschoss* abzuschieß* zurückschieß* zurückgeschossen
    erschoss* erschiaß* daschiaß* daschossn umgeschossen umschieß* schiaß* baller~weg baller~ab baller~nieder baller~rein ballern ballert rumballer* leg~um lege~um umleg*
    niet~um umniet* umgenietet mäh~um mäh~nieder mähe~nieder niedermäh* niedergemäht ummäh* metzel* metzl* mach~kalt mache~kalt machen~kalt macht~kalt kaltmach* kaltgemacht
    kaltzumach* mach~platt mache~platt machen~platt plattgemacht mach~nieder niedermach* niedergemacht mach~tot macht~tot mach~weg fertigmach* fertiggemacht fertigzumach*
    mach~hin hinmach* mach~garaus garaus mach~schweigen bring~schweigen zum~schweigen murks~ab murkse~ab murx~ab abmurks* abgemurks* abmurx* schlacht~ab abgeschlacht*
    schlachte schlachtet geschlachtet schlachttag schlachtbank schlachthof* schlachter metzger* stech~schwein wie~schwein fahr~tot fahr~platt fahr~nieder fahr~haufen
    über~haufen totfahr* ummachen umgefahren niederfahr* überroll* durchfahr* reinfahr* rase~rein ras~rein rase~in fahr~rein fahr~menge fahr~schlange menschenmenge* abdräng*
    abgedrängt räum~weg räum~aus schaff~weg lass~verschwinden lasse~verschwinden lassen~verschwinden verschwinden~lassen verschwindet~jemand dreh~kragen dreh~hals dreh~gurgel
    dreh~genick erwürg* würg* drossel~ab erdrossel* strangul* ersäuf* ersauf* versenk* betonier* einbetonier* betonschuh* löschkalk moor waldstück kofferraum* klappspaten
    loch~gegraben loch~graben loch~schaufel grube ermord* mord* *mord *morde *mörder meuchel* töt* niederstreck* hinstreck* streck~nieder richt~hin hingerichtet hinricht*
    exekutier* standgericht standrecht* guillotin* galgen fallbeil schafott strang steinig* gesteinigt kreuzig* gekreuzigt vierteil* gevierteilt pfähl* gepfählt teeren
    aufspieß* spieß~auf geköpft kopf~ab köpf* kopf~kürzer kürzer gelyncht scheiterhaufen laternenpfahl laternenmast laternenpfähl* baumel* baumle aufknüpf* henk* verheiz*
    vergas* gaskammer* ausrott* auszurotten ausgerottet radier~aus ausmerz* auslösch* killer* *killer gekillt abkill* auftragskiller* auftragsmörder* auftragsmord* söldner
    bluträch* blutrache vendetta zur~strecke strecke~bring blutbad* blutig* massakr* attentät* terror* anschläge manifest columbine trenchcoat todesurteil todesschuss
    hamdrah* hoamdrah* heimdrah* hamdreh* drah~ham drah~hoam dodmach* dood~maken dootmaken dootslaan dotschlaan dotschlon dodschlaan dod~maache doutmache heemdrehn abstäch*
    chalt~mache wegpust* pust~weg puste~weg blas~weg blas~aus ausblas* ausgeblasen ausknips* knips~aus lebenslicht* licht~ausknips servier~ab wegmach* aus~verkehr
    unfälle~passieren unfälle~macht verunglück* nachhilft dran~glauben dran~glaubn zerstückel* zerleg~dich zerstückle klein~hack zerhack* durch~wolf fleischwolf
    schweine~füttern verfütter* fischfutter fische~füttern fischen~schlafen haie mitnehm~grab euch~alle reiß~mit mitreiß* reiße~mit leg~dich leg~euch leg~ihn dich~um euch~um
    eich~um eam~um mach~dich mache~dich machen~dich machen~euch mach~di nehm~paar nehm~welche nehme~welche wem~nehme kaltblütig fahr~über fahre~über fährt~über kaltstell*
    erledig~dich erledige~dich erledigen~dich erledige~ihn erledigen~ihn beseitige~ihn beseitigen~ihn beseitigt~wird lösche~aus lösch~aus löschen~aus ich~lösche lösche~ihn
    lösche~dich steck~dör steek* dörsteek* stich~o stich~oo stich~oa stich~an stech~o steche~ab stechen~ab sticht~ab kill kills killn killst kille~dich umgeleg* verräter
    verrätern verräters zertret* zertritt* zertramp* parasit* ungeziefer kakerlak* stahlkugel* nagelgürtel selbstschuss* stolperdr* traktor bagger bulldozer radlader
    planierraupe geländewagen~glasfront glasfront schaufenster* festzelt weihnachtsmarkt* kantine aula synagoge* moschee* bremse~nicht brems~nicht halte~drauf halt~drauf
    draufhalt* draufhält loslege losschlag* opferzahl todeszone wand~stellen menschenleben krieg~weg hops~nehm hinlegen~tot wird~hängen werden~hängen soll~hängen
    sollen~hängen hängen~ihr hängen~laterne haken~häng hängt~laterne hängt~haken hängt~baum hängt~auf hängts~auf ghängt häng~di häng~dich häng~euch hängen~euch hängen~dich
    nicht~überleben nicht~überlebt nicht~überstehen mehr~übrig viel~übrig nichts~übrig nix~übrig wenig~übrig übrig~lassen läuft~nie mehr~laufen nicht~laufen nimmer~laufen
    laufen~kann nie~heimkommt nimmer~heim nicht~heim kommt~heim kommt~nimmer mehr~rauskommt lebend~raus eigenen~beinen eigenen~füßen waagrecht waagerecht horizontal
    füße~voraus füßen~voran mit~füßen stell~wand stellt~wand wand~gestellt steine~werfen stein~werfen werf~stein werfe~stein alle~mitnehmen mitnehmen~alle etage~mit
    ich~fertig erledigt~man lautlos dann~keiner bekommt~keiner keiner~haben parade~tod unter~auto unters~auto auto~schauen umbirng* umbrign* ombrenga ümbring* ombring*
    bring~om breng~om bring~üm bräng~öm erschies* abschies* abknalen abstehc* abgstoch* obstech* stech~owa dastech* dastich* derstech* dawirg* erwurg* wurg~ab dootscheet*
    doodscheet* dootsteek* dotscheet* verschüss* erschüss* abechnall* chnall~ab schüss~ab kapottmaach* kaltgmacht bist~dran ihr~dran erste~dran erster~dran nächste~dran
    nächster~dran morgen~dran alle~dran dran~bist als~dran
  `,
  hurt: `
    schlagen schlage schlag schlägt zuschlagen hauen haue hau haut verprügel* zusammenschlag* zutreten maul* schnauze* gesicht nase kiefer zahn knochen knochn genick hals
    nacken kopf birne kopp bein beine arm finger hände knie auge augen eier leib krankenhaus* spital rollstuhl krüppel bluten blutig* narbe* brich gebrochen zertrümmer*
    polier abschneiden verletzen verletze verletzt verletzung* angreifen angreife angriff attackier* gewalt gewalttätig* zusammenfalten fertigmachen tracht verletzte säure
    ätz* verbrühen zerstückel* zerreiß* zerfleisch* kastrier* entführ* geisel* anfallen beißen gemessert messert messern vermöbel* verdrosch* verdresch* zusammengeschl*
    aufschlitz* schlitz* schlahn schlah schloh slah schlan spitalreif spitalriif hiebe hackfleisch matsch brei klump umfällt umgehauen bewusstlos ohnmächtig visage zersäg*
    verstümmel* erblinden lauer* auflauer* aufgelauert abpass* abgepasst verfolg* gewürgt würgt würgte drosch geprügelt geschlagen zugeschlagen getreten knaken knoche
    angefasst anfass* verprügl* durchprügel* prügel* prügl* prugel* verhau* verhoue verhouen vahau* verdrisch* dresch* drisch* gedroschen vermöbl* vermobel* verklopp* klopp*
    vertrimm* verwams* verdengel* verbims* verbimm* vertobak* aufmisch* misch~auf aufgemischt windelweich versohl* abreib* knüppel* niederknüppel* zusammenknüppel*
    niederschlag* niedergeschlag* schlag~nieder schlag~zusammen schlag~ein schlag~kaputt schlag~tot schlag~kurz schlag~ab schlag~zu schlag~um schlage~zusammen
    schlagen~zusammen schlägt~zusammen schlägt~nieder schlog~zsamm schlogn~zsamm schlag~zsamm schlag~zam schlag~zamm schlah~zäme schlönd* schlond schlog* schlagn schlägst
    schlägt~zu schlaach* schlaan schlönd~zäme zämeschlah zämeschlag* zämegschl* zusammentret* zusammengetret* zamhau* zammhau* zsammhau* zsammschl* hau~zusammen hau~nieder
    hau~rein hau~zam hau~zamm hau~fresse niederhau* umhau* reinhau* draufhau* draufschlag* draufgehauen hauts haun haua houe tret~ein tret~zusammen tret~nieder tret~rein
    eintret* eingetreten~tür tritte tret trete* zusammentritt boxe box~um box~nase geboxt wemms* wemse wämse wamse watsch* ohrfeig* backpfeif* schelle schellen~fang fotz*
    detschn tetschn tätsch* flätsch* faunzn dachtel* tachtel* kopfnuss kopfnüsse leberhaken kinnhaken knock~out knockout faust* fäust* fuscht füscht kinn kinnlade
    unterkiefer* nasenbein* jochbein schienbein* schlüsselbein* rippen* kniescheib* zähn* zahnlos vorderzähn* schneidezähn* gebiss ohren ohr zunge zungen skalp skalpier*
    häut* gehäutet ziehe~haut gschnapp schnorre gring grind gschlicht gsicht gfries gfriss gfräß fratz* pappn babbn babn schädl* schädel* rübe* gosch* schnuut schnuute fress*
    kaputtschlag* kaputthau* kaputtmachen~dich schneid~ab schneid~raus schneid~durch schneid~kehle schneid~runter schneid~rein schneide~ab schneide~raus schneide~durch
    schneidet~ab schneidn~ab schneidet~durch aufgeschlitz* hack~ab hacke~ab hackt~ab hacken~ab abhack* abgehackt säg~ab säge~ab abgesägt absäg* reiß~ab reiß~aus reiß~raus
    reiß~auf reiß~stücke reiße~ab reiße~aus reiße~raus reisst~raus abreißen~kopf rausreiß* herausreiß* ausreiß* zerfetz* zerquetsch* zermatsch* zermalm* zerstampf*
    zerschmetter* brech~arm brech~bein brech~genick brech~knochen brech~nase brech~finger brech~hals bricht~genick brech* brichst gebrochene* beiß~ab abbeiß* stücken
    stücke~reiß teilen~gehege einzelteil* kleinholz zustoß* zustöß* zustieß* zugestoßen stößt~zu stoßen~runter stoß~runter stoß~hinunter stoße~runter stoßen gestoßen
    hinunterstoß* herunterstoß* runterstoß* hinabstoß* schubs* geschubst runterschubs* runterschmeiß* runterwerf* hinunterwerf* runtergeschubst runtergestoßen stürz~treppe
    treppe~runter werf~runter schmeiß~runter schmeiß~fenster werf~fenster erdboden dem~gleich gleichmach* gleichgemacht verwüst* demolier* zerleg* auseinandernehm*
    nehme~auseinander nimm~auseinander mach~kleinholz mach~hackfleisch kurz~klein zerschlag* einschmeiß* eingeschmissen einschlag* eingeschlag* scheiben zerdepper*
    fensterscheib~ein körperlich* körperverletz* unversehrt* heil handgreiflich* tätlich* übergriff* zugericht* zuricht* schmerzen schmerz~zufüg zufüg* schaden~zufügen
    leid~zufüg leiden~lassen leiden leide leidet winsel* wimmer* betteln bettelst kriechen kriechst kriecht gnade gnad schreien schreist schreit schrei zappeln zappelst zuckt
    zucken gekrümmt koma intensiv* krankenwagen rettungswagen sanka sanitäter* notarzt* notaufn* trage tragbahre bahre rollator strohhalm schnabeltasse gips krankenbett
    spitalsreif spitalsbett unfallkrankenhaus blau~schlag blaues~auge veilchen schwellung prellung* platzwund* wunde wunden blutet* *blut bluat bluet blüete blutverg*
    blutlach* blutsp* kehl* kähl gurgel* quäl* folter* gefolter* gequält pein peinig* misshandel* malträtier* vergewalt* fick ficke fickt ficken gefickt verkehrt~rum schänd*
    verschlepp* gekidnapp* kidnap* lösegeld fessel* gefesselt knebel* geknebelt einsperr* bind~auto bind~fest einmauer* zugeschweißt verbarrikad* abgefangen fang~ab fange~ab
    abfang* lauer~auf lauere~auf lauert~auf pass~ab passe~ab heimsuch* heimgesucht such~heim suche~heim nachstell* stalk* gestalkt beobacht* aufspür* spür~auf hetz* gehetzt
    hetze~hund freiwild jagd jagen gejagt zielscheib* zielfernrohr fadenkreuz visier heimweg* hoamweg heiwäg haiweg schulweg* kindergarten* spielplatz* pausenhof
    bushaltestelle* tiefgarage* parkdeck* parkhaus unterführung dunkeln finstern dunkler dunkle~ecke dunklen kenn~adresse kenne~adresse weiß~wohnst weiß~wohnt weiß~wohnen
    weiß~wohns weiss~wost weiß~adresse weiß~parkst weiß~arbeitest weiß~schule wissen~wohnst wissen~wohnt wissen~wohnen wissn~wohnst wissn~wost woas~wohnst woass~wohnst
    woiss~wohnsch wüsse~wohnsch weet~wohnst weet~wahnst wees~wohnst weeß~wohnst find~wohnst finde~wohnst finden~wohnen findet~wohnst raus~wohnst heraus~wohnen
    rauskrieg~wohnst find~raus finde~raus habe~adresse hab~adresse deine~adresse seine~adresse eure~adressen privatadress* privatanschrift privatwohn* wohnadress* dienstplan
    dienstpläne dienstschluss ladenschluss schichtplan schichtpläne schichtende dienstzeiten deine~kinder deine~kids dein~kind deinen~kindern eure~kinder euren~kindern
    ihre~kinder ihren~kindern ihre~tochter ihren~sohn ihr~sohn dein~sohn deine~tochter deinen~sohn deiner~tochter deine~familie deiner~familie ihre~familie ihrer~familie
    seine~familie seiner~familie seine~kinder seinen~kindern eure~familien euren~familien deine~frau deiner~frau ihrer~frau seine~frau seiner~frau deine~mutter deine~mudda
    deine~alte deine~eltern ihre~eltern dei~familie deine~freundin hast~kinder host~kinda hesch~chind hest~kinner dini~chind dini~familie deine~katze dein~hund pass~auf
    passt~auf passen~auf aufpass* aufgepasst ufpass* uffpass* obacht wehe wehä gott~gnade krieg~dich krieg~euch krieg~di kriege~dich kriegen~dich kriegen~euch kriegen~jeden
    krieg~jeden krieg~ihn erwisch* dawisch* derwisch* schnapp~dich pack~mir schnapp~mir knöpf~vor vorknöpf* vorgeknöpft kauf~mir hol~dich holen~dich holen~euch hol~euch
    hol~kinder holen~kinder holt~dich lass~abholen bist~dran bist~fällig bist~tot bist~erledigt seid~dran seid~fällig seid~tot sind~dran dann~liegst liegst lägst schläger*
    türsteher* rocker hooligan* hool hools rollkommando clan mafia russenmafia albaner motorradclub maskiert* sturmhaube* vermummt* sek einsatzkommando schutzweste*
    kugelsicher* panzerglas personenschutz polizeischutz leibwächter* bodyguard* verstärkung~mit drohung* drohbrief* bedroh* gedroht androh* drohte morddroh* bombendroh*
    gewalttat* gewaltsam* rach* räch* heimzahl* zahl~heim zahle~heim zahlen~heim vergelt* büß* allein alleine feierabend haustür haustüre päckchen cousin* kumpel kumpels
    brüder jungs~vorbei russen tschetschen* vorbestraf* bewährung jva knast gefängnis häfn haftentlass* betrunken~bin besoffen namensschild hübsche* glasauge funke kreativ
    kennenlern* parkst parkt~immer kastenwagen lieferwagen kabelbinder klebeband jagdhütte abgelegen grenadier* soldat soldaten fremdenlegion* scharfe~munition leeren~händen
    warte~draußen warten~draußen wart~nur warte~nur wartet~nur wirst~sehen werdet~sehen besuchen besuche besuch~bekommen bekommen~besuch bekommst~besuch kriegst~besuch
    hausbesuch* komm~besuchen besuch~abstatten statt~besuch hab~gewarnt gewarnt hergefahren hinterhergefahren hinterhergeh* nachgegangen nachgelaufen nachgefahren bis~haustür
    weiß~haustür vergewissert vornimmt sich~vornimmt vorgenommen~dich nehm~vor nehme~vor fünft sechst siebt zusechst überfallen überfall überfäll* übergefallen machen~kaputt
    macht~kaputt euch~kaputt dich~kaputt nagel~nagel nägel~ziehen schwinge stößt stößt~runter werf~zug werf~stock werfe~zug werfe~stock wirft~stock aus~stock aus~fenster
    vierten~stock dritten~stock fünften~stock achten~stock lichtschacht sinken verhinder~noch passiert~was passieren~was passieren~unfälle unfälle etwas~passiert schlimmes
    etwas~schlimmes was~schlimmes unheil find~dich finde~dich finden~dich find~euch finde~euch finden~euch finde~trotzdem wird~finden man~findet zur~rechenschaft kenn~auto
    weiß~auto kenn~gesicht kenne~gesicht kenn~stimme kenne~stimme kenn~deine kenne~deine kenn~euch kenne~ihren kenne~ihre kenn~ihre verkeil* verriegel* kind~kind verlier~kind
    kein~sohn keine~tochter siehst~nie siehst~wieder ihr~kind ihrem~sohn ihrer~tochter dein~bruder deinem~bruder deiner~schwester deine~schwester dein~kleiner deine~kleine
    kinder~schule euren~kids puff köder lüftung synagoge atmet~noch noch~atmet schützt~sie schützt~dich schützen~können steckt~messer schade~um schade~drum schade~wenn jammer
    jammerschade host~kinder meine~söhne mein~schwager beauftragt verbindungen keine~fragen fotografiert bilder~gemacht klingelschild hinterausgang seiteneingang heimfährt
    heimfahrt heimgeht nach~heim treppe~runterfällt treppe~hinunter kellertreppe ramm* zwick* gehege kochend* aufgestochen zwei~beinen wachmann evakuier* sprinkler*
    keine~verantwortung garantiere~nichts garantier~nichts ausrast* ausgerastet dreh~durch drehe~durch angst gefahr lebensgefahr armee militär polizei~helfen zammschlog*
    zsammfalt* niederschlog* zerleeg* grün~blau hauma hautse haunse chlopf* chlöpf~um verschlaa* verschlah* verschloh* abschlaa* abschlah* totschlaan aufs~maul ufs~muul muul
  `,
  burn: `
    zünde zünd zündet anzuzünden abgebrannt brennen brennt brenn brand brände brandstiftung* feuer flammen benzin* kanister streichholz* streichhölzer molotow* brandsatz*
    gesprengt spreng* bombn explosion* hochjagen luft detonier* rohrbombe* knallen knallt krachen einäscher* kabumm bumm gasflasche* gashahn gas brönnt brenna azünde
    brandbeschl* lichterloh qualm gasleitung* explod* hochgejagt peng asche schutt fackel~ab fackl~ab fackle~ab fackeln~ab fackelt~ab facklen~ab fackln~ab abfackel* abfackl*
    abgefackelt abzufackeln fackel fackl fackle fackeln fackelt fackln zünd~an zünde~an zünden~an zündet~an zünd~o zünd~oo zündel* zündl* anzünd* angezünd* ozünd* aazünd*
    anzund* zund~an steck~an stecke~an stecken~an steck~brand schutt~asche brenn~ab brenn~nieder brennt~ab brennen~ab niederbrenn* niedergebrannt abbrenn* verbrenn* verbrannt
    feuerteufel feuermachen feuerleg* feuer~legen inferno flammenmeer napalm thermit brandflasche* brandanschl* brandschatz* brandlegung molli mollis molly docht spiritus
    terpentin sprit grillanzünder* brennspiritus kerosin tankwagen* tankfahrzeug* tanklaster* übergieß* übergoss* feuerzeug* zippo zündholz* zündhölz* zündschnur* zünder*
    fernzünder *bombe *bomben nagelbombe* splitterbombe* selbstmordatt* dynamit tnt semtex c4 nitroglyc* ammoniumnitrat plastiksprengst* schwarzpulver explosiv* böller*
    polenböller kanonenschl* tickt ticken tickend* päckchen~tickt paket~tickt milzbrand anthrax rizin ricin nervengas sarin giftgas verseuch* trinkwasser* evakuier*
    bombenalarm flieg~luft fliegt~luft jag~luft jag~hoch jage~hoch jagen~hoch geht~hoch gehts~hoch hochgeh* knallts knallt's kracht's krachts rumst rummst wumms chlöpf*
    klöpft* chracht tuschts tuscht scheppert scheppats scheppern knall feuerwerk~euch wärmespende ein~funke funke funken heu~brennt strohballen stadl scheuer
    feuerwehr~stunden brandbombe* feuer~machen glut dünger dynamitstange* rumms draht~jacke *explosion gasexplosion* feuerversich* brandversich* brandschutz angezund*
    abfakel* fakel~ab aazönd* zönd~aa zünt~an
  `,
  weapon: `
    gewehr* pistole* revolver* schrotflinte* jagdgewehr* kugel kugeln munition* patrone* messer* dolch* machete* äxte hacke hammer* schläger knüppel* brecheisen* keule*
    schlagring* schlagstock* schwert* armbrust* sense mistgabel* elektroschock* taser handgranate* granate* kampfhund* rottweiler* pitbull* dobermann* schuss schüsse schießen
    schieße schiess schießt schoss geschossen schießeisen kaliber puffn puff'n rattengift* rohrzange* eisenrohr* vorschlaghamm* autobombe* rohrbombe* briefbombe* kettensäg*
    spaten schaufel* bolzenschneid* schraubenzieh* teppichmesser* küchenmesser* jagdmesser* klappmesser* springmesser* brotmesser* fleischermess* taschenmesser* gwehr
    sturmgewehr* sturmgwehr büchs* flint* knarr* ballermann wumme kanone dienstwaffe* schusswaffe* schreckschuss* gaspistole* luftgewehr* benzinkanist* bremsen sprengladung*
    sprengsatz* sprengsätze sprenggürtel* schärf* geschärft wetzstein* baseballkeule* feuerwaffe* *messer *messern messa mässer *waffe *waffen waffen* bewaffn* *gewehr
    *gewehre *pistole *pistolen *revolver *flinte *knarre *munition *granate *granaten *axt *beil *klinge *dolch *machete *keule *gift karabiner* stutzn stutzen* walther
    luger beretta uzi kalaschn* ak47 makarow winchester jagdschein* jagdwaffe* jagdflint* schrot schrotladung schrotkugel* blei bleikugel* neun~millimeter hülsen durchgeladen
    entsicher* abdrück* abgedrückt drück~ab drücke~ab drückt~ab zielt zielen~kopf zielvorr* scharfschütz* heckenschütz* einschuss* einschüss* schussloch schusswund*
    warnschuss kugelhagel jäger bolzen bolzenschuss* nagelpistole* armbrüst* pfeilspitz* säbel degen bajonett* skalpell* cutter* rasiermess* scherbe* glasscherb* sichel
    sensen sens heugabel* heckenscher* gartenscher* geflügelscher* fleischerhak* fleischerbeil* hackebeil* axthieb wagenheber* radmuttern* radkreuz brechstang* eisenkette*
    fahrradkette* motorradkette* ketten~mit stahlrohr* stahlkapp* springerstiefel totschläger teleskopschl* gummiknüppel* baseballschl* bäsi baselballsch* golfschläger*
    billardqueue hockeyschläger* schlagstöck* nunchak* wurfstern* wurfmess* steinschleud* zwille pflasterstein* ziegelstein* backstein* stein~scheibe stein~kopf bremsschl*
    bremsleit* bremskabel radbolzen drahtseil stolperdraht reißzwecken krähenfuß krähenfüß* tränengas reizgas pfefferspr* buttersäure* salzsäure* batteriesäure*
    schwefelsäure* säure* strychnin* arsen zyankali* cyanid* zyanid* schäfer~los dogge* bluthund* hund~los hunde~los scharf~gemacht gabelstapler motorsäg* bohrer~knie hacken
    hackn hocke~mit hockn hackforke forke forken mistforke spitzhack* rohr~dabei pumpgun* schrotgewehr* kugel~kopf kugel~dich klinge~rein hammer~kopf hammer~schädel
    stange~über eisenstang* samuraischwert* stiche zünder zündschnur zündsatz unbewaffnet neun~schuss noch~schuss schuss~ins schuss~kopf mündung lauf~gewehr schlagbohr~knie
    zange~zähne schraubenzieher~auge schraubendreh* d'sens messr sackmesser* hegel feidl* feitl*
  `,
  means: `
    tablette* pille* schlafmittel* medikament* gleis* schiene* bahnübergang* bahnsteig* dach balkon* fenster hochhaus* strick* seil* schlinge* gürtel baum balken dachboden
    klinge badewanne fön föhn abgase* auspuff garage kohlenmonoxid morphin* fentanyl überdosis spritze* fluss see donau rhein aare isar inn ertrinken klippe* schlucht* turm
    stockwerk* kante lastwagen wand pulsader* handgelenk* unterarm* pistole* waffe gift wodka stausee* brück* bruckn bruck brügg* watt flut floot rhing rhii scheune schüür
    stadel heuboden tenne bahnstrecke* geleise geleis tablettn dosis steg hafenbecken kanal güterzug* regionalbahn* lokführer* vergifte* abgasschlauch* schlauch dachkante
    dachrand fenstersims strommast* hochspannung* *brücke *brücken *brückn *brügg *brugg *bruggn *tabletten *pillen *gleis *gleise *schienen *seil *strick *tablette
    schlaftabl* schlafpill* beruhigungsmitt* valium tavor temesta *zepam zopiclon zolpidem barbiturat* opiat* opioid* oxycodon tilidin tramal tramadol methadon* polamidon
    heroin goldener~schuss goldnen~schuss substitut* paracetamol* ibuprofen* betablocker* digitalis blister* antidepress* psychopharma* insulin* putzmittel rohrreinig*
    abflussreinig* frostschutz* chlorreinig* e605 pflanzengift eibe eiben tollkirsch* fingerhut knollenblätt* schierling helium* stickstoff holzkohle* kohlegrill grillkohle
    plastiktüte zirkel rasierkling* wanne badwann* zug~rasen zuggleis* schnellzug* güterzüg* ice~vor perron* bahndamm* bahnbrück* oberleit* viadukt talsperre* staudamm*
    staumauer* steilküste* steilklipp* kreidefels* felsvorspr* felswand abgrund aussichtsplatt* aussichtsturm* fernsehturm* kirchturm* dachterrass* dachluk* dachbalk*
    parkdeck* brüstung* treppenbrüst* treppengelän* geländer* reling wasserfall* wasserfäll* steinbruch* steinbrüch* baggersee* weiher hochsitz* hochstand laster baumstumpf
    pfeiler leitplanke* geisterfahr* gegenverk* gegenspur schwerkraft oberschenkel* ader halsschlagad* kehle tropfen~alle mauer~springen mauer~außen stehe~dach steh~dach
    stehe~geländer sitze~dach sitz~dach sims* fensterbrett fensterbank strang keller~strick badewanne~föhn balkon~fallen balkon~runter autobahnbrück* eisenbahnbrück*
    kabel~hals garage~motor garagentor~zu garagentür* motor~laufen felsen fels felsens medikamente~alle chemotherapie vom~dach dachvorspr* parkhausdach kran lift~schacht
    aufzugsschacht hafenbrück* limmat elbe spree alster ostsee nordsee meer~rein tiefe tiefes~wasser brucke brucken zug~schmeiß keller~seil
  `,
  plan: `
    werde werd will wü wui mog mag möchte möcht wollte wollen wünsche wünschte wünsch vorhabe vor habe plan plane planen geplant entschlossen entschluss* entschieden
    entscheidung* beschlossen bereit vorbereitet vorbereitung* überlege überleg* denke denk nachgedacht gedanke gedanken vorgenommen nehme nimm nehm heute heit heut morgen
    moin moagn abend nacht wochenende bald gleich jetzt dann sobald danach nächste nächsten nächstes stunde stunden feststeht steht fest termin datum
  `,
  orElse: `
    sonst ansonsten andernfalls oder wenn falls sollte sollten solange bis bevor ehe wehe entweder noch nochmal nochmals weitere weiterer nächste nächstes nächsten nächster
    mal letzte letzter warnung* gewarnt warne warn ultimatum frist schwöre schwör versprech* verspreche versprochen garantier* merk* sofern pass passt aufpassen pass' acht
    vorsicht überleg* besser lieber freuen erleben erlebt wirst werdet sehen sehts bereuen bereust bereut reue büßen büssen büßt bezahlen zahlt bluten blutet heimzahl* rache
    räche rächen vergelt* abrechn* fällig dran
  `,
  come: `
    komme komm kommen kimm kum kumm vorbei vorbeikomm* vorbeischau* tür türe haustür* eingang parkplatz* empfang schalter* büro* filiale* geschäftsstel* zentrale* gebäude
    haus hütte wohnung laden geschäft amt rathaus* gericht schule praxis lager depot fahrzeug auto lkw wagen auflauern auflauer* lauern lauer* abpassen abpass* warten warte
    wartet finden find finde kriegen krieg kriege erwische erwisch* dawisch* suche such heimweg feierabend daheim zuhause wohnt wohnst wohnen adresse schulweg kindergarten
    kita nachts dunkeln weiß weiss woas wo besuch* besuche jungs kumpels brüder freunde leute schicke schick vorbeischick* bewaffnet auftauch* stehe steh stehen verfolg*
    folge beobacht*
  `,
  family: `familie familien kinder frau mann tochter sohn mutter hund gesundheit leben kindern schule`,
  sad: `
    heul* weine weint traurig* verzweifel* depress* trauer* einsam* krank* schmerz* angst panik* klinik* psychiatr* therapie* therapeut* psycholog* kummer not
    notlage schulden pleite ruin ruiniert existenz* zusammenbruch*
  `,
  idiom: `
    lachen totlachen kaputtlachen schreien langeweile hunger hitze kälte durst neugier scham peinlich* schlapplachen fast beinahe schier bald halb sozusagen quasi
    sprichwörtlich wörtlich übertrieben gefühlt haha lol xd spaß spass scherz* witz witzig ironie grins* zwinker* sterbenslangwe* todmüde totmüde sterblich* todschick
    todsicher* tödlich* mordsmäßig* mords bombe bombig bombenstimmung bombastisch* brandneu* brandaktuell hammer mega geil* krass schießt kalender
  `,
  device: `
    drucker* gerät geräte handy* smartphone* laptop* rechner* computer* pc router* akku* batterie* server* app apps software* programm* prozess* task tab fenster browser*
    update* download* datei* datenbank* konto account* profil* login passwort* karte sim* leitung internet wlan netz verbindung* bildschirm* display* waschmaschine*
    kühlschrank* ofen backofen herd grill* toaster* mikrowelle* heizung* therme* kessel lampe* kerze* kaffeemaschine* rasenmäher* bohrmaschine* auto* motor* fahrrad* rad
    reifen roller* maschine* modell* version* abo abos vertrag* vertrags tarif* paket* lieferung* bestellung* sendung* ware* produkt* artikel*
  `,
  goods: `
    messerset küchenmesser* messerblock* taschenmesser* brotmesser* axt säge* klinge kettensäge* spielzeug* wasserpistole* nerf laser* feuerwerk* böller* rakete*
    feuerlöscher* feuerzeug* grillanzünder* kaminholz brennholz rattengift* schneckenkorn insekten* mücken* wespen* ameisen* motten* schädling* ratten mäuse maus unkraut*
    seil kletterseil* springseil* munition* jagd* jäger* schützenverei* bogen pfeil* dart* kostüm* gummi* plastik* film* filme serie* folge* krimi* buch* bücher roman*
    hörbuch* spiel* spiele game* gamer* konsole* level* boss gegner* charakter* held* krieger* avatar* theater* konzert* song* lied* band museum* ausstellung* foto* fotos
    bild* shooting* kamera* fußball* fussball* handball* tennis* tor tore turnier* training* boxsack* boxen kickbox* karate judo kampfsport* yoga* sauna* kuchen torte*
    fleisch braten steak* rezept* kochen küche* schnitzel* pizza* bier wein
  `,
  law: `
    anwalt anwältin rechtsanwalt* verbraucherzen* verbrauchersch* schlichtung* klage klagen klage* gericht* mahnbescheid* mahnung* anzeige* anzeigen polizei* staatsanwalt*
    bewertung* bewerte* google* trustpilot* facebook* presse* zeitung* fernsehen kündig* kündigung* kündige widerruf* widerrufe storno* stornier* rückerstatt* erstatt*
    rechnung* rate raten ratenzahl* gutschrift* garantie* gewährleist* reklam* beschwer* versicherung* police* schadenmeld* schaden* unfall* haftpflicht* sterbegeld*
    sterbeurkunde* lebensversiche* hausrat* konkurrenz* wechsel* anbieter*
  `,
  medical: `
    op operation* operiert* arzt* hausarzt* zahnarzt* zahnärzt* krankenhaus* klinik* spital* kur reha* röntgen* befund* diagnose* krebs* herz* herzinfarkt* schlaganfall*
    blutdruck* blutzucker* allergie* allergisch* tierarzt* tierärzt* impf* attest* rezept* pflege* pflegeheim* hospiz* palliativ* beerdigung* trauerfall* todesfall*
    verstorben* gestorben
  `,
  past: `war waren hatte hatten wurde wurden gewesen gestern vorige vorigen letztes jahr jahre jahren damals früher vor seit vergangen* voriges vorletzt*`,
  meant: `ernst ernstgemeint ernsthaft ehrlich wirklich tatsächlich scherz spaß spruch floskel drohung* drohe droh angedroht versprechen garantie verzweiflung absicht mein`,
};
