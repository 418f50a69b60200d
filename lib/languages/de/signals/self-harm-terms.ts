/** Alternatives that the patterns of suicide and self-injury share, and their harmless twins. */

export const ME = '(ich|mich|mir|mein|meine|meinem|meinen|meiner|i|mi|ick|ma|hab|habe|ha|bin)';
export const NO_MORE =
  '(nicht mehr|nich mehr|net mehr|ned mehr|nit mehr|nie mehr|nicht länger|nie wieder|nimmer|nimma|nimme|nümm|nümme|nümma|nemme|nüm)';
export const LIVE =
  '(leben|lebn|lebm|lem|läbe|läben|weiterleben|weiterläbe|weiter leben|existieren|am Leben sein|am Leben bleiben)';
export const WANT = '(will|wü|wui|wott|wett|mag|mog|möchte|möcht|mecht|kann|ko|ka|chan|wollte|darf)';
/** By whom a report is given: kin, clients, neighbours. */
export const THEY =
  '(er|sie|<kin>|jemand|*nachbar|*nachbarin|*kollege|*kollegin|Freund*|Schüler*|Bewohner*|Kunde|Kundin|Mieter|Mieterin|Untermieter*|Patient*|Mitbewohner*|Mama|Papa|Mutti|Vati|Cousin*|Neffe|Nichte|Azubi|Auszubildende*|Person|Herr|Freundin|Opa|Oma|Mitglied|Gast|Klient*|Brueder|Bruada|Typ|Ex|Exfreund*)';
export const SAYS =
  '(sagt|sagte|gesagt|gsagt|schreibt|schrieb|geschrieben|droht|drohte|gedroht|angekündigt|kündigt|redet|spricht|meint|meinte|erklärt|erklärte|äußert*|angedroht|androht|will|wollte|möchte|hinterlassen|glaube|fürchte|befürchte|Angst|Sorge|Sorgen|überlegt|behauptet|versucht|versuchte|plant|vorhat|ankündigt)';
export const KILL =
  '(umbring|umbringe|umbringen|umbringn|umzubringen|umbringt|erhäng|erhänge|erhängen|erhängt|aufhäng|aufhänge|aufhängen|aufzuhängen|aufhängt|erschieß|erschieße|erschießen|erschießt|vergifte|vergiften|ertränke|ertränken|ertränkt|töte|töten|tötet|entleibe|entleiben|anzünde|anzünden|anzuzünden|anzündet|wegmache|wegmachen|ersteche|erstechen|ersäufe|ersäufen|totfahren|totsaufen|erlösen|richten)';
export const WHEN =
  '(heute|heut|heit|hüt|morgen|morng|übermorgen|jetzt|jetz|dann|danach|gleich|nachher|später|bald|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Wochenende|Nacht|Abend|Woche|selber|selbst|lieber|sonst|vorher|sowieso|eh)';
export const TRAINS =
  '(Zug|Züge|Bahn|U Bahn|S Bahn|Straßenbahn|Tram|Bim|ICE|Güterzug|Regionalbahn|Bus|LKW|Laster|Lastwagen|Auto|Gleis|Gleise|Schienen|Schiene|Schnellzug)';
export const HEIGHTS =
  '(Balkon|Dach|Hausdach|Brücke|*brücke|Bruckn|*bruck|*brügg|Fenster|Hochhaus|Turm|*turm|Parkhaus|Parkdeck|Stock|Stockwerk|Kran|Klippe|Fels|Felsen|Geländer|Staumauer|Speicher|Sims|Fensterbrett|Sprungturm|Sessellift|Silo|Haus|Etage|Steinbruch|Viadukt)';
/** Standing there in despair; those at work or on a walk are there too. */
export const EDGE =
  '(Geländer|Brückengeländer|Balkongeländer|Fenstersims|Sims|Fensterbrett|Bahndamm|Dachkante|Dachrand|Klippe|Abgrund|Brüstung|Balkonbrüstung)';
export const PILLS =
  '(Tabletten|Schlaftabletten|Schmerztabletten|Herztabletten|Pillen|Schlafmittel|Medikamente|Schmerzmittel|Antidepressiva|Morphium|Insulin|Benzos|Tilidin|Psychopharmaka|Paracetamol|Packungen|Schachteln|Tablettn|Pulver)';
export const LIMBS =
  '(Arm|Arme|Armen|Unterarm|Unterarme|Unterarmen|Handgelenk|Handgelenke|Oberschenkel|Beine|Bein|Haut|Oberarm|Puls)';
const STORIES =
  '(*film|*films|Filme|Serie|Serien|*krimi|*krimis|Roman*|Buch|Buches|Bücher|Spiel|Spiels|Game|Level|Boss|Gegner|Staffel|Folge|Theater*|Doku*|Song|Lied|Hörbuch|Rolle|Charakter|*prävention|Seminar*|Kurs|Referent*|Schauspiel*|Held|Heldin|Podcast|Vortrag|Roadmovie|Oper|Avatar|Figur)';
export const NEAR_STORIES = `~${STORIES}`;
/** Of machines that hang, jokes, falls that were none, and what is long past. */
export const TWINS: readonly string[] = [
  NEAR_STORIES,
  'vor (Freude|Lachen|Neugier|Hunger|Langeweile|Scham|Hitze|Durst|Glück|Wut|Sehnsucht|Aufregung|Peinlichkeit|Kälte|Begeisterung|Erleichterung|Müdigkeit)',
  '~(Bungee*|Fallschirm*|Trampolin*|Freibad|Pool|Becken|Badesee|Schwimmbad|Springseil|Reitplatz|Dachdecker*|Kletterseil|Handwerker*|Gerüstbau*|Katze|Kater|Hund|Welpe|Vogel|Drohne|Foto|Fotos)',
  '~(Rechner|Computer|Laptop|PC|App|Software|Browser|Programm|Seite|Website|Router|Drucker|Gerät|Handy|Smartphone|Fernseher|Server|System|Update|Bildschirm|Konsole|Tablet|Display|Formular|Portal|Bot|Bots|Chatbot|Hotline|Warteschleife)',
  '~vor …2 Jahren',
  '~(damals|einmal|früher|letztes Jahr|vergangenes Jahr|längst vorbei|überstanden|gerettet|fast|beinahe)',
  '(haha|lol|Spaß beiseite)',
];
/** Beside them a knife, a rope, a pill is merchandise or medicine. */
export const GOODS =
  '(bestellt*|Bestellung|geliefert*|Lieferung|Rezept|Rezepte|Apotheke|Beipackzettel|Nebenwirkung*|verschrieben|Wäsche*|Boot|Segel*|Kletter*|Schaukel|Rückgabe|umtausch*|Packungsgröße|Allergie|Heuschnupfen|Kopfschmerzen|Zahn*|Erkältung|Husten|Grippe|vergessen|falsche|falschen|Angler)';
