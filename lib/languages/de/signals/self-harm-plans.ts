/** How German speakers say that they will die by their own will: plans, farewells, means, and what others say of somebody dear. */
import type { SignalCue } from '../../../core/situations/message-signals';

const ME = '(ich|mich|mir|mein|meine|meinem|meinen|meiner|i|mi|ick|ik)';
const SOON =
  '(heute|morgen|bald|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Nacht|Abend|Woche|dann|danach|vorher|Wochenende|jetzt|endlich)';
const STORIES =
  '(Film*|Serie*|Krimi*|Roman*|Buch|Buches|Spiel|Game|Level|Boss|Gegner|Staffel|Folge|Theater*|Doku*|Song|Lied|Hörbuch|Rolle|Charakter|prävention|Suizidprävention|Seminar*|Kurs*|Referent*)';
const CONTRACTS =
  '(als (Kunde|Kundin|Mitglied|Abonnent|Mieter|Mieterin)|bei (euch|Ihnen|dieser Bank)|(eurer|Ihrer|Ihrem|eurem) …1 (Bank|Laden|Abo|Anbieter|Service|App|Firma)|Anbieter|Rauchen|Newsletter|Bestellhistorie|Tippspiel|Ruhestand|Rente|Auto|Wagen|Umzug|Urlaub|Newsletters|Provider|Verein)';

export const selfHarmPlans: readonly SignalCue[] = [
  {
    kind: 'self-harm',
    phrase: [
      '[(ich|i) …3 (sterbe|sterb|verrecke|krepiere)] ($|und|weil|dann|kräht|absichtlich|freiwillig)',
      '[(sterbe|sterb) (ich|i) …3] /',
      '[(wollte|will|möchte|mag|würde|werde|werd|könnte|darf|wünschte) …6 (sterben|tot sein|sterbn)] && (ich|i|mir)',
      '[(lasse|lass) (mich|ich mich) …3 sterben]',
      '[(Mein|mein|meinen|meinem|meines) …1 (Tod|Ableben|Abgang|Sterben|Suizid|Ende) …3] && (Entscheidung|entschieden|selbst|Wahl|will|plane|freue|sehne|wünsche|erlöst|bestimme|Erlösung)',
      '[(tot|erlöst) (zu sein|sein)] && (ich|mich|einfach) && (träum*|wünsch*|sehn*|will|möchte|besser|schön*|endlich|einfach|freu*|vorstell*|ich)',
      '[(umgebracht|erhängt|erschossen|vergiftet) (hab|habe|hätte)] && (mich|ich)',
      '[(es|dass es) (mich|mi) …2 (nicht mehr|nimmer|nimma) (gibt|gäbe|geben)]',
      '[(genug|lang genug|lange genug|zu lange) gelebt]',
      '[(werde|werd|will|möchte) …2 (nicht|nimmer) (alt|älter)] && (ich|i) && (entschieden|selbst|nicht mehr|Schluss|Jahr|will)',
      '[(meine Zeit|Meine Zeit) …3 (ist um|abgelaufen|vorbei|ist vorbei|zu Ende)]',
      '(ich|mir|mich) && [(endet|ende|enden) …3 (auf dem Friedhof|im Grab|mit dem Tod|mit meinem Tod|am Strick)]',
      '[(keiner|niemand) …2 (rechtzeitig)? …1 (finden|findet|findt|gefunden|aufhalten|retten|rettet)] && (mich|mi)',
      '[(nicht|nimmer) …1 (gerettet werden|aufgehalten werden|gefunden werden)] && (ich|will)',
      '[(gehe|geh) (und|heute) …2 (warum|für immer)] && ich',
      '[(nicht mehr|nimmer) (leben|da sein|am Leben sein|existieren)] && (ich|i) && (werde|werd|dann|morgen|bald|selber)',
      '[wenn (ich|i) …1 (nicht mehr|nimmer) da (bin|wäre)] && (Angehörige*|Familie|Hinterbliebene*|Abgang|besser|leichter|egal|Schulden|niemand|keiner|vermisst|Ruhe)',
      '[(der|einzige|einziger|letzter|letzte|nur noch eine|nur eine) …1 (Ausweg|Möglichkeit|Lösung) …,8 (Tod|sterben|Friedhof|gibt|Strick|Brücke|Ende)] && (ich|mich|mir)',
      '[(Mut|Kraft) …3 (dazu|dafür|trinke|antrinken|anzutrinken|zu springen|zum Sterben)] && (mir|ich) && (fehlt|trinke|noch|endlich|sammle)',
    ],
    unless: [
      STORIES,
      'vor (Neugier|Lachen|Hunger|Langeweile|Scham|Hitze|Durst|Müdigkeit|Sehnsucht|Aufregung|Angst|Peinlichkeit|Kälte|Freude)',
      '(sterben|sterbe|sterb) (vor|für|ohne)',
      '(für|ohne) …4 (sterben|sterbe|würde ich)',
      '(dumm|doof|nicht|nie|fast|irgendwann|natürlichen|friedlich|erst) …2 (sterben|sterbe)',
      '(wer|was|wie|wann|erhält|erbt|erben|Begünstigt*|Bezugsberechtigt*|Testament|Notar|Vollmacht|Sterbegeld*|Erbe*|Police|Auszahlung) …12 (Todes|Tod|sterbe|Ableben)',
      '(Ableben|Tod|Todes|Todesfall) …8 (erhält|erbt|erben|geht an|ausgezahlt|auszahl*)',
      '(Akku|Handy|Pflanze*|Adresse|Konto|Vertrag|Newsletter|Leitung|Kunde|Kundin|Wiedersehen|Hotline|Warteschleife|Pizza|drin)',
      '(muss|müsste) …6 sterben',
      '(hätte|hätten|gedrängt|Laster|Fahrer)',
      '(kann|konnte) (ich|mich|mir) …6 (finden|retten)',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      '[(werde|werd|will|möchte|muss|könnte|wollte|würde) …3 (mich|mi) …2 (töten|umbringen|erhängen|vergiften|erschießen|ertränken|richten|entleiben|wegmachen)]',
      `${ME} && [(selbst|selber|eigenhändig|freiwillig) (herbeiführ*|nachhilf*|nachhelf*|nachzuhelfen|zuvorkomm*|aus dem Leben)]`,
      '[(von|durch) (eigener|eigene|meiner|meine) Hand (sterben|gehen|sterbe)?] && (ich|mein|meine|meiner|sterb*|Leben|Tod)',
      `${ME} && [(ich|i) …4 (sterbe|sterb|gehe|geh|verschwinde) …2 (lieber|heute Nacht|heute Abend|für immer|freiwillig|von eigener|selber|selbst)] (/|als|und)`,
      '[(ich|i) (gehe|geh|verschwinde) …2 , für immer]',
      '[(entschieden|entschlossen|beschlossen) …2 (zu gehen|zu sterben|nicht mehr|Schluss|dass ich gehe|ein Ende|, dass ich sie nicht länger)] && (für immer|sterben|leben|gehe|Leben|Mittwoch|aushalte|hinterlassen|Ende)',
      `[(werde|werd) (ich|i)? …6 sterben] && (ich|i) && ${SOON}`,
      '[(Bis|wenn|bevor|ehe|dann) …10 (bin|wäre|wär|war) (ich|i) …3 tot]',
      `[${SOON} …3 (bin|wäre|wär) (ich|i) …3 tot]`,
      '[(Tot|tot) (wäre|wär|bin) (ich|i) …3 (mehr wert|besser|nützlicher)]',
      '(ich|i) && [(so weit|soweit|nahe daran|nah dran|kurz davor|drauf und dran) …,3 (es zu tun|es zu beenden|mich …3|zu springen|Schluss zu machen|alles hin)]',
      '[(tu|tue|mache|mach) (ich|i)? es …2 (heute|morgen|jetzt|endlich) oder]',
      '[(wird|werden) (man|sie|jemand|niemand|keiner) mich …4 (finden|wiedersehen|auffinden|sehen)]',
      '[(mich|meine Leiche|meinen Körper) …3 (tot|leblos) (find*|auffind*|im)]',
      `${ME} && [(niemand|keiner|nie mehr|nie wieder) …2 (mich)? …1 wiedersehen]`,
      '[(nehme|nehm) (ich|i)? …4 Abschied]',
      '[(Abschied|Lebewohl|Tschüss|tschüss|Ade|Adieu) …,14 (für immer|von der Welt|vom Leben|niemand wird|auf ewig)]',
      '[(letzte|letztes|letzter|letzten) (Nachricht|Mail|E Mail|Brief|Schreiben|Worte|Lebenszeichen|Anruf|Sprachnachricht) …6 (irgend*|überhaupt|jemand*|jemals|auf dieser|von dieser Welt|an die Welt)]',
      '(beschlossen|entschieden|sicher|fest) && [(mein|der|als mein) (letzter|letzten) Tag] ',
      '[(heute|morgen|Mittwoch|Sonntag|das) (ist|wird|war) mein letzter (Tag|Abend|Morgen)] (/|auf|hier)',
      '(Sag*|Sagt|Bestell*|Bestellt|Richt*|Richtet|soll|sollen) && [(Kindern|Kinder|Eltern|Mutter|Mama|Frau|Mann|Sohn|Tochter|Schwester|Bruder|Familie|Freundin) …,8 (lieb hab*|lieb habe|liebe|geliebt|ihre Schuld|seine Schuld|Schuld ist|leid tut|verzeih*|nichts dafür)]',
    ],
    unless: [
      STORIES,
      CONTRACTS,
      'vor (Neugier|Lachen|Hunger|Langeweile|Scham|Hitze|Durst|Müdigkeit|Sehnsucht)',
      '(eines natürlichen|gestorben wäre|tot müde|todmüde|dumm) …2',
      '(Finger|Zähne|Bett|Haus|Wohnung) tot',
      'nicht sterben',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      `${ME} && [(alle|genug|sämtliche|Handvoll|zwanzig|dreißig|vierzig|fünfzig|sechzig|hundert|zu viele|viele|Packung|Packungen|Schachtel|Schachteln|gesammelten) …2 (Tabletten|Schlaftabletten|Pillen|Schlafmittel|Schmerzmittel|Schmerztabletten|Morphium|Insulin|Medikamente|Antidepressiva)] && (nehm*|nimm*|schluck*|geschluckt|genommen|gesammelt|liegen|bereit|vor mir|heute|auf einmal|Wodka|Schnaps|reichen|reicht)`,
      '[(Tabletten|Schlaftabletten|Pillen|Schlafmittel|Medikamente) …6 (gesammelt|gehortet|aufgespart|auf einmal|liegen bereit|liegen vor mir|vor mir liegen|alle nehm*|alle schluck*|reichen für)]',
      '[(fahre|fahr|fahren|fuhr|gefahren|lenke|lenken|steuere|rase|setze) …6 (gegen|an|vor) (den|einen|die|eine|nen) …1 (Baum|Wand|Brückenpfeiler|Pfeiler|Mauer|LKW|Lastwagen)] && (einfach|überleg*|ob|Absicht|absichtlich|könnte|will|dann|denk*|gedacht)',
      `(ich|i) && [(stehe|steh|sitze|sitz|gestanden|stand|saß|gesessen) …4 (auf der Brücke|auf einer Brücke|am Brückengeländer|am Geländer|auf dem Geländer|auf dem Dach|am Fenster im|auf dem Fensterbrett|auf dem Fenstersims|auf den Gleisen|auf den Schienen|an der Klippe|am Abgrund)]`,
      `${ME} && [(Schlinge|Rasierklinge|Rasierklingen|Gashahn|Galgen|Abgasschlauch|Dachbalken|Pulsader|Pulsadern|Wäscheleine um|Gürtel um den Hals|Seil um den Hals)]`,
      '(Seil|Strick) && (mir|ich|mich) && [(gekauft|besorgt|liegt bereit|hängt|hängen|geknüpft|Dachboden|Keller|Balken)] && (mir|mich|heute|schon|genug|alles|Dachboden|bereit)',
      '[(ins Wasser|in den Rhein|in die Donau|in den Fluss|in den See|in die Elbe|in den Main|in die Isar|in den Inn|in die Aare|vor die Bahn|vor die U Bahn|vor die Tram|vor den Bus|vom Balkon|vom Hochhaus|von der Brücke|aus dem Fenster) …1 (gehe|geh|gehen|springe|spring|springen|zu springen|gesprungen|stürze|stürzen)] && (ich|mich|i|mi)',
      '[(mich|mi) …3 (ins Wasser|in den Rhein|in die Donau|in den Fluss|in den See|in die Elbe|in den Main|in die Isar|in den Inn|in die Aare|vor die Bahn|vor die U Bahn|vor die Tram|vor den Bus|vom Balkon|vom Hochhaus|von der Brücke|aus dem Fenster) …1 (schmeiß*|werfe|werfen|stürze|stürzen)]',
      '[(springe|spring|stürze|stürz|gehe|geh) ich? …2 (ins Wasser|in den Rhein|in die Donau|in den Fluss|in die Elbe|in die Isar|vom Balkon|vom Hochhaus)] ',
      '[(verletze|verletz|verletzen|ritze|ritz|ritzen|schneide|schneid|brenne|kratze) …2 (mich|mi) …4 (selbst|selber|wieder|jeden|absichtlich|jede|täglich|auf)]',
      '[(ich|i) (verletze|verletz|ritze|ritz|schneide) (mich|mi) …2] (/|seit|weil|wenn|damit|um)',
      '[(tu|tue|tun|füge|zufügen|zufüge) …2 (ich|i)? …1 mir …3 (selbst|selber|wieder|absichtlich) …2 (weh|Schmerzen|was|etwas)] ',
      '[mir (selbst|selber|wieder|absichtlich) …2 (weh|wehtun|wehtue|wehzutun|weh zu tun|Schmerzen zufüg*)]',
      `(mein|meine|meinem|unser|unsere|er|sie|Freund*|Nachbar*|Bruder|Schwester|Kunde) && (sagt|sagte|gesagt|schreibt|geschrieben|droht|angekündigt|gedroht|redet|spricht|will|wollte|meint) && [(wolle|will|wollte|möchte|würde|werde|mag|kann) …4 (sterben|nicht mehr leben|nicht mehr da sein|nicht mehr weiterleben|sich umbringen|sich was antun|sich etwas antun|sich das Leben nehmen|Schluss machen|nimmer leben)] && (sagt|sagte|gesagt|schreibt|geschrieben|droht|angekündigt|gedroht|redet|spricht|dauernd|ständig)`,
      '[(geht|gehe) …4 und (wir|ich|keiner|niemand) …4 (suchen)]',
      '[(nicht|keiner) …4 (nach mir|mich) (suchen|sucht)]',
      '[(Suizidgedanken|Selbstmordgedanken|Todesgedanken|Suizidabsicht*|Todeswunsch|suizidgefährdet|lebensmüde|Lebensmüde)] && (ich|mich|bin|hab*|mir|meine|mein)',
    ],
    unless: [
      STORIES,
      '(mir|mich) …5 (beim|an der|am|Verpackung|Karton|Dose|Glas|Messer|Deckel) …4 (geschnitten|verletzt|geritzt|schneide)',
      '(Bungee*|Kletter*|Badesee|Schwimm*|Dachdecker*|Reparatur|Baustelle|Ausflug|Boot|Kind springt|Foto|Handy|Router|Laptop|Gerät|Drucker|Fernseher|Drohne|Ball|Kajak|Tauch*)',
      '(vorm|beim|zum|ist mir) …2 lebensmüde',
      '(Rezept|Nebenwirkung*|Beipackzettel|Packungsgröße|Blister|Apotheke|Rasierer|Bestellung|Sorte)',
      '(verarsch*|Kleb*|Kletter*)',
    ],
  },
];
