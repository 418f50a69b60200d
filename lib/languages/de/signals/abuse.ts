/** Words by which a German message insults people or the company, swears, or shows contempt. */
import type { SignalCue } from '../../../core/situations/message-signals';

/** Alternatives that the patterns below share, written `<name>`. */
export const ABUSE_CLASSES: Readonly<Record<string, readonly string[]>> = {
  insult:
    'Idiot|Idioten|Idiotin|Vollidiot*|Depp|Deppen|Deppn|Volldepp*|Trottel|Trotteln|Vollkoffer|Vollpfosten|Vollhonk|Honk|Dummkopf|Dummköpfe|Hohlkopf|Hohlköpfe|Blödmann|Blödmänner|Flachpfeife*|Pfeife|Pfeifen|Niete|Nieten|Flasche|Flaschen|Versager*|Stümper|Dilettant*|Pfuscher|Penner|Pisser|Wichser|Arsch|Arschloch|Arschlöcher|Arschgeige*|Oarsch|Drecksack|Drecksäcke|Dreckspack|Scheißkerl*|Scheisskerl*|Schwein|Schweine|Sau|Sauhund|Saubande|Schlampe|Hure|Hurensohn|Hurensöhne|Fotze|Missgeburt|Mistkerl|Miststück|Bastard*|Spast*|Spasti|Mongo|Behinderte|Affe|Affen|Lügner*|Lügenpack|Betrüger*|Abzocker*|Gauner*|Halsabschneider|Verbrecher*|Kriminelle|Dieb|Diebe|Gesindel|Pack|Bande|Verbrecherbande|Clown|Clowns|Kasperl|Kasper|Witzfigur*|Schwachkopf|Schwachköpfe|Analphabet*|Penetranzling|Tubel|Löli|Sürmel|Säckel|Seckel|Halbschuh|Halbdackel|Grattler|Hirnis|Hirni|Hornochse*|Rindvieh*|Esel|Null|Nullen|Schlafmütze*|Schnarchnase*|Faulpelz*|Faultiere|Schmarotzer*|Parasit*|Wixer|Hundling|Würstchen|Ratten|Ratte|Geier|Blutsauger|Vollzeitversager|Knalltüte*|Schnösel|Lackaffe*|Gfrast|Gfraster|Zigeuner|Nazis|Faschist*'.split(
      '|',
    ),
  firm: 'Laden|Ladn|Verein|Firma|Haufen|Bude|Truppe|Drecksladen|Betrieb|Unternehmen|Service|Support|Kundendienst|Kundenservice|Partie|Bande|Gesellschaft|Team|Hotline|Zirkus|Kasperltheater|Klitsche|Behörde'.split(
    '|',
  ),
};

export const abuse: readonly SignalCue[] = [
  {
    kind: 'abuse',
    phrase: [
      `[(Sie|ihr|du|eich|euch|ihr seid|Sie sind|du bist|seid ihr|sind Sie|bist du|seid|ihr seids|sind|ihr könnt) …4 <insult>] (/|und|seid|sind|wie|vom|die|was)`,
      `[(lauter|nur|alles|alle|so|solche|solchen|was für|ein Haufen|einen Haufen|dieser|diese|diesen|diesem|Ihr|Ihre|Ihrem|Ihren|euer|eure|eurem|euren|elender|elende|elendes|verdammte|verdammten|verdammter|dumme|dummen|dummer|faule|faulen|fauler|inkompetente|inkompetenten|unfähige|unfähigen|unfähiger|elendiger|blöder|blöde|blödes|mieser|miese|miesen|der|die) …1 <insult>] (/|am|in|beim|von|vom|seid|sind|an|arbeiten|hat|haben|bei|und|hier|wie|auf|mit)`,
      '[(ist|war|waren|sind) (ein|eine|so ein|so eine|lauter|alles|der letzte|echt|ja|wohl) …1 <insult>]',
      `/ [(ihr|Sie|du) …1 <insult>] (/|und)`,
      `/ [<insult>] /`,
      '[(Arschloch|Arschlöcher|Wichser|Hurensohn|Hurensöhne|Vollidiot*|Drecksack|Drecksäcke|Vollpfosten|Vollkoffer|Arschgeige*|Fotze|Scheißkerl*|Missgeburt|Wixer|Volltrottel*|Dreckspack|Lügenpack|Betrügerbande|Verbrecherbande|Gaunerbande|Verbrecherverein|Lügenbande|Betrügerladen|Sauhaufen|Pisser|Schwachköpfe|Hornochse*|Volldepp*|Hohlköpfe|Flachzange*|Knallkopf|Vollhonk*|Dumpfbacke*|Arschgesicht*)]',
    ],
    unless: [
      '(ich|i|mich|mir|mein*) (bin|als|war|habe|hab|komme|fühle) …5 (Idiot|Depp|Trottel|Esel|Dummkopf|Schlafmütze|Niete|Flasche|Versager*)',
      '(Flasche|Flaschen|Pfeife|Pfeifen) …3 (Wein|Wasser|Öl|Saft|Bier|Sekt|leer|bestellt|geliefert|kaputt|zerbrochen|Tabak|Pfand)',
      '(Wein|Wasser|Öl|Pfand|Bier|Champagner|Sekt|sechs|zwölf|drei|zwei) …2 (Flasche|Flaschen)',
      '(Ratten|Ratte|Schwein|Schweine|Affe|Affen|Esel|Sau|Geier) (im|in|auf|gesehen|hatten|haben wir|Keller|füttern|zoo|gehabt|Braten|fleisch)',
      'Schwein gehabt',
      '(Banden|Bande) (werbung|spielfeld)',
      '(Diebe|Dieb|Einbrecher) (haben|hat|sind|kamen|im|am|gestohlen)',
      '(keine|kein|nicht|niemand) …1 (Idiot*|Lügner*|Betrüger*|Verbrecher*)',
      '(Null|Nullen) (Komma|Euro|Prozent|Uhr|Punkt|am|hinten|bei)',
      '(bei|auf|steht|unter) Null',
      'Lügen über',
      '(Mülleimer|Müll|Keller|Spielplatz|Container|Kompost|Garten|Köder|Falle)',
      '(Jugendliche|Nachbarn|Nachbar|Vandalen|Einbrecher|Hacker)',
      'Null /',
    ],
  },
  {
    kind: 'abuse',
    phrase: [
      '[(Saftladen|Scheißladen|Scheissladen|Drecksladen|Sauladen|Schweineladen|Dreckladen|Scheißverein|Scheissverein|Saftverein|Chaotenverein|Chaotenladen|Chaotenhaufen|Sauhaufen|Scheißnetz|Scheissnetz|Scheißservice|Scheissservice|Scheißfirma|Drecksfirma|Pfuschfirma|Abzockerverein|Abzockerladen|Abzockerbude|Betrügerladen|Klitsche|Dreckshaufen|Affenladen|Affentheater|Kasperltheater|Kasperlverein|Kasperletheater|Idiotenverein|Deppenverein|Trottelverein|Witzfirma|Schrottladen|Trauerverein|Irrenhaus|Kindergartenverein|Bananenrepublik|Drecksnest|Sauerei|Schweinerei|Saustall|Scheißhaufen|Schrottfirma|Pfuscherei|Stümperei|Pfuschertruppe|Stümpertruppe|Gurkentruppe|Trümmertruppe|Pleiteladen|Pleitefirma|Wucherladen)]',
      `[(unfähig*|inkompetent*|elend*|mies*|dilettantisch*|verlogen*|kriminell*|unprofessionell*|stümperhaft*|lächerlich*|verkommen*|erbärmlich*|unterirdisch*|peinlich*|korrupt*|asozial*|unseriös*|beschissen*|scheiß|scheiss|drecks|verdammt*|verfluchten|verfickt*|grottig*|grottenschlecht*|jämmerlich*|schäbig*) …1 <firm>]`,
      `[<firm> …3 (unfähig|inkompetent|verlogen|kriminell|unter aller Sau|unter aller Kanone|beschissen|zum Kotzen|erbärmlich|lächerlich|ein Witz|Schrott|für den Arsch|fürn Arsch|Müll|Dreck|der letzte Dreck|der letzte Scheiß)]`,
      '[(seid|sind|bist|seids|sads) (ihr|Sie|du)? …4 (unfähig|inkompetent|zu blöd|zu dumm|zu doof|blöd|dumm|bescheuert|bekloppt|deppert|behindert|gestört|krank im Kopf|nicht ganz dicht|völlig daneben|verlogen|das Letzte|das Allerletzte|ein Witz|unfähigste|unmöglich|zu faul|zu nichts fähig|zu nichts zu gebrauchen|hirntot|verblödet|plemplem|verrückt|komplett irre|nicht mehr normal|unter aller Sau|erbärmlich|peinlich|lächerlich|der letzte Dreck|Dreck|Abschaum|Verbrecher|ignorant|grenzdebil|strunzdumm)]',
      '[(zu (blöd|dumm|doof|dämlich|deppert|faul|unfähig)) …1 (um|für|zum|dafür|dazu)] ',
      '[(unfähig*|inkompetent*|Inkompetenz|Unfähigkeit|Unvermögen|Dilettantismus)]',
      '[nicht (alle Tassen|alle Latten|ganz dicht|ganz sauber|ganz bei Trost) …3]',
      '[(ins Hirn|in den Kopf|ins Gehirn) geschissen]',
      '[(Hirn|Gehirn|Verstand) …3 (ausgeschaltet|einschalten|abgegeben|fehlt|haben Sie|habt ihr|eingeschaltet|amputiert)]',
      '[keine Ahnung von (nichts|gar nichts|Tuten und Blasen)]',
    ],
    unless: [
      '(ich|i) (bin|war|komme mir|fühle mich) …4 (unfähig|dumm|blöd|zu dumm|zu blöd|inkompetent)',
      '(vielleicht|wahrscheinlich|wohl) bin ich',
      '(sie|er|es|das|Frage|Fehler) (ist|war) …2 (blöd|dumm|peinlich)',
      '(mir|uns) …2 (peinlich|unmöglich)',
      'bin (ich|i)',
      '(nicht|nie) (unfähig|inkompetent)',
    ],
  },
  {
    kind: 'abuse',
    phrase: [
      '[(Scheiße|Scheisse|Scheiß|Scheiss|Schaß|Schas|Kacke|Mist|Dreck|Drecks|Arsch|Oasch|Bullshit|Fuck|fuck|Shit) …3 (Laden|Verein|Netz|Service|Firma|Ding|Gerät|Router|Internet|Hotline|App|euch|Ihr|Ihre|eure|Bahn|Zug|Rechnung|Vertrag|Antwort)]',
      '[(Scheiße|Scheisse|Scheiß|Scheiss|Scheisz|Sch |scheis|scheise|scheiße|Schiss|Schaas|beschissen*|verarscht|verarschen|verarscht|Verarsche|Verarschung|verarschn|Volksverarsche|Verarscherei|verscheißern|verscheissern|verkackt|verfickt*|fuck|fucking|wtf|kotzt|zum Kotzen|angepisst|verpisst|verpiss|Arschlecken|Schwachsinn|Bullshit|Dreckszeug|Scheißdreck|Scheissdreck|Schaßdreck|Mistding|Drecksding|Scheißding|Scheissding|fick|fickt|gefickt|verdammt|verdammte|verdammter|verdammtes|verdammten|Himmelherrgott|Himmelarsch|Zefix|Kruzifix|Kruzitürken|Herrgottsakrament|Sakrament|verschissen|verschissene|gopfertami|gopferdammi|gopfertelli|huere|schiissdräck|Gschiss)]',
      '[(scheiß|scheiss|scheis) (auf|egal|drauf)]',
      '[(am|im|in den|für den|fürn|leckt|leck|leckts|lecken) (mich|mi|uns)? …1 (Arsch|Oasch)]',
      '[(leckt|leck|leckts|lecken) (Sie|ihr)? (mich|mi|uns|mir)]',
      '[(halt|haltet|halten|halts) …1 (die Fresse|die Klappe|den Mund|das Maul|die Goschn|die Schnauze|dein Maul|euer Maul|deine Fresse)]',
      '[(könnt|könnts|kannst|können) (ihr|Sie|du)? …2 (mich|mi|uns) …3 (mal|kreuzweise|am Arsch|gernhaben|gern haben|gern hom|am Arsch lecken)]',
      '[(schieben|schiebt|steckt|stecken|schieb|steck) …8 (in den Hintern|sonst wohin|sonstwohin|in den Arsch|in den Oasch|hinein|dahin wo)]',
      '[(geht|gehen|scher|schert|fahrt|fahr) …2 (scheißen|scheissen|zum Teufel|zur Hölle|sterben|kacken|euch schämen)]',
      '[zum Teufel mit]',
      '[(schäm|schämt|schämen|schämts) (euch|dich|Sie sich|eich)]',
      '[Schämen Sie sich]',
      '[(Frechheit|Unverschämtheit|Unverfrorenheit|Dreistigkeit|Schande|Zumutung) (sondergleichen|ohnegleichen)]',
      '[(Abzocke|Abzockerei|Beutelschneiderei|Bauernfängerei|Gaunerei|Betrügerei|Lumperei|Wegelagerei|Volksverdummung|Kundenverarsche|Verbrecherei|Beschiss|Betrugsmasche)]',
      '[(lügt|lügen|lügst|belogen|anlügen|angelogen|belügen|betrogen|betrügt|betrügen|beschissen|abgezockt|abzocken|über den Tisch gezogen|verarscht) …3] /',
      '[(Kundenverachtung|Kundenverachtend|menschenverachtend|Frechdachs|dreist gelogen|dreist|Dreckig)]',
      '[(hat|haben|habt) …4 (ins Klo gegriffen|gesoffen|gekifft|nichts im Kopf|nur Stroh|Lack gesoffen|den Schuss nicht gehört|einen an der Waffel|eine an der Waffel|einen Vogel|einen Knall|einen Dachschaden|wohl ein Rad ab|sie noch alle|nicht mehr alle|sie nicht mehr alle)]',
      '[(an der Waffel|nicht mehr alle|Rad ab|Dachschaden|Schuss nicht gehört)]',
      '[(wohl|alle|komplett|völlig|total) (den)? (bescheuert|bekloppt|verblödet|behindert|gestört|deppert|irre|hirnlos|hirnverbrannt)]',
      '[(bescheuert*|bekloppt*|hirnlos*|hirnverbrannt*|saublöd*|strohdumm*|saudumm*|strunzdumm*)]',
      '[(Kindergarten|Sonderschule|Baumschule) …3 (ihr|Sie|euch|Ihnen|bei)]',
    ],
    unless: [
      '(ich|i) (habe|hab|bin) …4 (Mist|Scheiße|Scheisse) (gebaut|gemacht)',
      '(nicht|nie|keine|kein|ohne|will niemanden|niemanden|nicht gesagt) …2 (belogen|betrogen|Abzocke|anlügen|Beschiss)',
      '(verdammt|scheiße|fucking) (gut|nett|lecker|schnell|schön|stark|viel Glück|geil|freundlich|lang|viel|teuer)',
      '(Hund|Hunde|Hundekot|Vogel|Tauben|Taube) …6',
      '(mich|mir) (vertan|verarscht vorkommen)',
      'Mist (aufgeladen|haufen|kübel)',
      '(den)? Hintern gerettet',
      '(alter|ein|mein) Mist',
    ],
  },
];

/** Folded: what writers mask. */
export const SWEARING: readonly string[] =
  'scheisse scheiss scheissladen scheissverein scheissegal arsch arschloch arschloecher arschgeige wichser wixer hurensohn hure fotze fick ficken fuck fickt verfickt verfickte verfickter idiot idioten vollidiot vollidioten depp deppen trottel penner drecksack drecksau drecksladen saftladen schlampe schwein kacke pisser missgeburt bastard betrueger abzocker verarsche verarscht verpiss verpisst bullshit shit beschissen beschissene beschissener mist dreck schwachkopf spast volltrottel'.split(
    ' ',
  );
