/** More wordings of not wanting to be: an end to it all, being gone, dying as a wish, a life without worth; and words that hint at it. */
import type { SignalCue } from '../../../core/situations/message-signals';

const ME = '(ich|mich|mir|mein|meine|meinem|meinen|meiner|i|mi|ick|ik)';
const NO =
  '(nicht|nich|net|ned|nit|nimmer|nimma|nümm|nümme|nie|nicht mehr|nich mehr|net mehr|ned mehr|nit mehr|nie mehr|nie wieder|nicht länger|keinen Tag|keine Minute)';
const BE =
  '(leben|lebn|läben|läbe|weiterleben|weiterzuleben|existieren|aufwachen|aufzuwachen|aufwache|da sein|dasein|da zu sein|auf der Welt sein|auf dera Welt sein|auf dieser Welt sein|am Leben sein|am Leben bleiben|zu leben|atmen|überleben|erwachen)';
const WANT =
  '(will|wollen|wollte|wolle|mag|mog|möchte|möcht|wott|wü|zu|müssen|muss|kann|könnte|schön|wünsch*|hoff*|bete)';
const ELSEWHERE: readonly string[] = [
  '(in|bei|hier in|unter|neben|mit) (diesem|dieser|so einer|so einem|einem|einer|dem|Ihrem|Ihrer|eurem|eurer|solchen|so viel|diesen) …2 (Wohnung|Haus|Lärm|Schimmel|Stadt|Zustand|Zustände*|Zuständen|Bedingungen|Viertel|Hotel|Krach|Gestank|Baustelle|Heizung|Nachbar*|Handy|Gerät|Internet|Keller|Zimmer|Dreck|Kälte|Straße)',
  'ohne (Ihre|Ihren|Ihr|eure|euren|euer|das|dieses|diese|diesen|Internet|Kaffee|Netflix|euch|den|die)',
  '(von|davon) …3 (leben|lebn)',
  '(Film*|Serie*|Krimi*|Roman*|Buch|Buches|Spiel|Game|Level|Staffel|Folge|Theater*|Wecker|Baby|Kinderlärm|Doku*|Song|Lied)',
  '(mal|noch mal|noch einmal|nochmal|so etwas|sowas|so was) …2 erleb*',
  '~(Adresse|Anschrift|Nummer|Fische|Aquarium|Akku|Gerät|Router|Firma|Pflanze*|Batterie|Verein|Projekt)',
  '(vor|aus) (Neugier|Lachen|Hunger|Langeweile|Scham|Hitze|Durst|Sehnsucht|Angst)',
];
const CONTRACT =
  '~(Abo|Abos|Vertrag|Verträge gekündigt|Tarif|Anbieter|Mitgliedschaft|Rauchen|Newsletter|Zusammenarbeit|Kunde|Kundin|bei Ihnen|bei euch|mit Ihnen|mit euch|Konto|Gespräch|Kurs|Urlaub|Sache|Streit|Anruf*|Drucker|Programm)';

export const tiredOfBeing: readonly SignalCue[] = [
  {
    kind: 'self-harm',
    phrase: [
      `${ME} && [${NO} …4 ${BE}] && ${WANT}`,
      `(ich|i|ick) …3 && [${NO} …1 (will|mag|mog|möchte|wott|wü|kann) …2 (leben|lebn|läbe|existieren|weiterleben)]`,
      `[${NO} (leben|aufwachen|da sein|existieren) (müssen|zu müssen|zu wollen|zu dürfen)]`,
      '[(will|möchte|mag|mog|ertrage|ertrag|kann|brauche) …2 (dieses|das|mein|so ein|des|dit) …2 (Leben|Dasein|Lebn|Läbe) …2 (nicht mehr|nimmer|nimma|nicht länger|nicht)] ',
      `ich && [(werde|werd|vorhabe|will|wird|möchte|werd) …10 (erleben|erlebe|miterleben|überleben|feiern)] && (nicht mehr|kein|keine|keinen|nicht|nimmer) && (Tag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Woche|Monat|Jahr|Frühling|Frühjahr|Sommer|Herbst|Winter|Weihnachten|Silvester|Geburtstag|Morgen|Wochenende|Ostern|Advent|überleben|Monatsende)`,
      '(ich|i) && [(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Tag|Woche|Monat|Frühling|Sommer|Herbst|Winter|Weihnachten|Silvester|Geburtstag|Wochenende|Ostern) …4 (nicht mehr|nicht|nimmer|noch zu) …1 (erleben|erlebe|miterlebe|überlebe)]',
      '[(wird|gibt|gibts|gäbe|werde) …3 (mich|mi) …4 (nicht mehr|nimmer|nimma) (geben|gibt)?] (/|und)',
      '[(wenn|falls|sobald|bis|bevor|weil) (ich|i) …3 (nicht mehr|nimmer|nimma) (bin|lebe|leb|am Leben bin|unter euch bin)] /',
      '[(morgen|dann|bald|bis dahin|Woche|heute Abend|früh|danach) …4 (bin|lebe|leb) (ich|i) …2 (nicht mehr|nimmer|nimma)] /',
      '[(wäre|wär) (ich|i) …3 (nicht mehr|nimmer|nimma) (hier|da|am Leben|auf der Welt)] ',
      '[(aufhören|aufhöre|höre auf|aufgehört) …4 zu (existieren|atmen|leben|sein)]',
      '[(hasse|leid|satt|müde|ärgere|bereue|schlimm|traurig|schade|Zufall|Fehler) …,4 (dass ich …3 (lebe|aufwache|aufgewacht bin|am Leben bin|noch hier bin)|zu leben|es zu leben)]',
      '[(warum|wieso|weshalb|wozu) (ich|i) …3 (noch lebe|nicht einfach sterbe|nicht sterbe|nicht tot bin|noch da bin|noch am Leben|noch aufstehe|überhaupt lebe|noch atme)]',
      `[(wozu|warum|wofür) …2 (noch)? (leben|lebe|weitermachen|weiterleben|aufstehen|atmen)] && ${ME}`,
      '[(das|mein|dies) …1 (Leben|Dasein|Läbe|Lebn) …4 (verleidet|eine Qual|nur Qual|nur noch Qual|unerträglich|nicht auszuhalten|vorbei|zu Ende|abgeschlossen|aus|keinen Wert|beenden|beende|endet|enden|wegwerfen|satt|leid)]',
      '[(Isch|isch|ist|is|wird) …2 (mir|für mich) …2 (das|s|es|d)? …1 (Leben|Dasein|Läbe) …3 (Qual|verleidet|Last|zu viel|egal|vorbei)]',
      '[(Leben|Läbe) (verleidet|entleidet)]',
      '[(Nase voll|genug|satt|leid|müde|überdrüssig|Schnauze voll|kein* Bock|keine Lust) …2 (vom|von diesem|von dem|am|auf das|auf dieses|zum|mit dem) …1 (Leben|Dasein|Lebn)]',
      '(ich|i|bin|hab|habe) && [(fertig|abgeschlossen|abgschlossen|durch|Schluss) mit (der Welt|dieser Welt|dera Welt|dem Leben|meinem Leben|allem)] ',
      `${ME} && [(weg|weggehen|Absprung|gehen|geh|scheiden|verschwinden|Abschied|abtreten) …2 (von|aus) (der|dieser|dera|der ganzen) Welt]`,
    ],
    unless: ELSEWHERE,
  },
  {
    kind: 'self-harm',
    phrase: [
      '[(setze|setz|mache|mach|bereite|setzen|machen) (ich|i)? …3 (dem Ganzen|dem allen|all dem|allem|mir|dem) …3 ein Ende] && (ich|i)',
      '(ich|i|mich) && [(wollte|will|möchte|überlege|werde|könnte|wollt|überleg|dachte|denke) …,8 (alles|allem) …3 (beenden|beende|zu beenden|enden lassen|ein Ende|hinschmeißen und sterben)]',
      '(ich|i|mich) && (denke|denk|nachdenk*|nachgedacht|überlege|überleg|ernsthaft|Gedanken|kurz davor) && [Schluss (zu machen|machen|mache)] ',
      '[Schluss (zu machen|machen|mache|mach) …,2 (mit dem Leben|mit allem|mit meinem Leben|mit mir)]',
      '[(Meins|meins|Mein Leben|mein Leben) …3 (endet|enden|ist vorbei|ist aus|hört auf)]',
      '[(vorbei|aus|Schluss|Ende|zu Ende) (mit mir|mit meinem Leben)]',
      '[(das|des) Spiel ist aus für mich]',
      '[(freu*|sehn*|sehne|wart*|hoff*) …4 (auf den Tod|nach dem Tod|aufs Sterben|auf das Sterben|auf mein Ende|auf den Tag , an dem)] && (ich|mich)',
      '[(keine Angst|keine Furcht) …3 vor dem (Tod|Sterben)]',
      '(ich|mir|mich|Ihre|eure|für) && [(Sterben|Tot sein|Der Tod|der Tod) (ist|wäre|wär|scheint|kommt|klingt) …4 (billiger|leichter|einfacher|besser|schöner|Lösung|Erlösung|Ausweg|lieber|verlockend*|tröstlich)]',
      '[(ihm|ihr|ihnen|meinem Mann|meiner Frau|meiner Mutter|meinem Sohn|meiner Tochter) …1 (zu folgen|nachzufolgen|nachzugehen|hinterherzugehen|nachsterbe*|nachzusterben|in den Tod)]',
      '[(dorthin|dahin|zu ihm|zu ihr|unter die Erde|ins Grab|in den Himmel) (will|möchte|gehen) (ich|i) …2 (hin|gehen)?] ',
      '[(Unter die Erde|unter die Erde|ins Grab) …,3 (will|möchte) ich]',
      '[(um mich) (ist|wäre|wärs|is) …4 schade]',
      '(niemand|niemandem|keiner|keinem|keinen|kein Mensch|alle|allen|kein Hahn) && [(wenn|ob|dass|falls) (ich|i) …4 (weg|tot|fort|sterbe|verschwinde|nicht mehr (lebe|da|bin|hier)|gehe|geh|nimmer) (bin|wäre|wär|lebe)?] && (merk*|auffall*|auffällt|kümmer*|fehl*|vermiss*|wein*|weh|wehtun|interessier*|kräht|egal|besser|leichter|froh|wurscht|lacht|sehen)',
      '[(schuld|Schuld) …,6 (wenn|dass) ich …3 (weg|tot|fort|nicht mehr) (bin|wäre|da|lebe)?]',
      '(Tod|tot|Ableben|sterbe|sterben) && [(plane|plan|planen|geplant|vorbereitet|ausgesucht|ausgemalt)] && (ich|mir) && (nur|schon|meinen|es|Tag|längst|denke|Ableben)',
      '[(denke|denk|dachte) …3 (jeden Tag|täglich|oft|ständig|nur noch|immer öfter|immer) …3 (ans Sterben|an den Tod|daran , zu|daran zu|daran , ihm|daran , ihr|ans Aufgeben)]',
      '[(holt|holen|hol|erlös*) …3 (mich|mi) …3] && (Gott|Herrgott|Herr|Tod|Teufel) && (bitte|bete|hoffe|soll|endlich|jeden|wenn)',
      '[(hoffe|wünsche|wünschte|bete|bitte) …,6 (nicht mehr|nie mehr|nimmer) …1 (aufzuwachen|aufwache|aufwachen|aufgewacht)]',
      '[(überlebe|überleb|überstehe) (ich|i) (nicht|nimmer)] && (will|wollen|möchte) && (nicht|auch)',
      '(wenn|falls|sobald|bevor) && [(bin|wäre) (ich|i) (dann|schon|längst|eh|lieber)? (tot|unter der Erde|im Grab|nicht mehr am Leben)] (/|und|aus)',
    ],
    unless: [
      ...ELSEWHERE,
      CONTRACT,
      '(bitte|setzen Sie|machen Sie) …4 (dem|diesem) …3 ein Ende',
      '(Meine|meine|Mein|mein) (Mutter|Mann|Frau|Vater|Oma) …3 (gestorben|verstorben) …6 (Grab|Urne)',
    ],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(brauche|brauch|benötige|will) …3 (bald|dann|gar|sowieso|eh|auch)? (nichts|nix|keinen|keine) …1 mehr] (/|nie)',
      '[(nichts|keine Spuren) (hinterlassen|zurücklassen)]',
      '[(Toten|Tote) …3 (nützt|brauchen|hilft)]',
      '[(in mir|innerlich) …2 (tot|leer|leere)]',
    ],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(mog|mag|wott|wü|will|kann|ko) …2 (nimmer|nimma|nümm|nich mehr|net mehr)] /',
      '[(mir reichts|mir langts|mir reicht es)]',
      '[(lasse|lass) (ich|i)? …2 los]',
      '[nie wieder (irgendwas|irgendetwas|aufstehen)]',
      '[Aufgeben] /',
      '[(mache|mach|spiele|spiel) (ich|i)? …2 nicht mehr mit]',
      '[will nur , dass es aufhört]',
    ],
    unless: ['(Abo|Vertrag|Preis*|Anbieter|Newsletter|Kunde|kündig*|Gutschein)'],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(danke für alles|Danke für alles|Lebewohl|Adieu)]',
      '[(allen|allen meinen) …2 geschrieben]',
      '[(ich|i) (geh|gehe) (jetzt|dann|einfach|bald|heute)?] /',
      '[(habe|hab) ich es hinter mir]',
      '[(ein schönes Leben|ein letztes Mal)]',
      '[(alles|Haus und Hof|das ganze Geld) …2 (verzockt|verspielt|verloren)]',
    ],
    unless: ['(gekündigt|Anbieter|Konkurrenz|Anwalt|Verbraucherzentrale|Newsletter|bei Ihnen|Ihrem Haus|Kunde)'],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(einen Tag|den Tag|ein Datum|den richtigen Tag) …2 ausgesucht]',
      '[(heute|morgen|bald|irgendwann) …2 (ist|bin) …3 (vorbei|weg|fort)]',
      '[(nächsten Mal|nächste Mal) …2 klappt]',
      '[angefangen zu planen]',
      '[(Schulden|Last) …3 weg]',
      '[(allein|einsam|alleine) (auf der Welt|und)]',
      '[(Bestattung|Beerdigung|Begräbnis) …3 (bezahlt|geregelt|übernommen|übernehmen)]',
      '[(die|meine) Schmerzen …3 (nicht mehr|nicht länger|nicht zum)]',
    ],
    unless: ['(Aktion|Angebot|Rabatt|Lieferung|Zahnarzt|Physio*|Termin)'],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: ['[(tot|Tod|Tode|sterben|sterbe|Toter|Sterben|Ableben|Grab|Sarg|unter der Erde|Jenseits|Himmel|Abgrund)]'],
    unless: [
      '(gestorben|verstorben*|Sterbeurkunde|Akku|Leitung|Router|Internet|Grabpflege|Urne*|Todesfall*|Fisch*|Aquarium|hätte*|Pflanze*|Kaktus|Erbe*|Erbschein|Nachlass|Film*|Buch|Roman|Krimi*|Spiel*|vor (Hunger|Neugier|Lachen|Langeweile|Hitze|Scham|Durst)|müde|fast|blauer)',
      '(mein|meine|meiner|meines|meinem|unser|unsere|unserer|unseres) …2 <kin>',
    ],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(Schlaftabletten|Tabletten|Pillen|Brücke|Gleise|Gleis|Hochhaus|Klippe|Seil|Rasierklinge|Dachboden|Wodka|Balkon)]',
      '[(gegen|vor) (den|einen) (Baum|Zug|LKW)]',
    ],
    unless: [
      '(Zug|Bahn|S Bahn|Verspätung|Ansage|Rezept|Apotheke|Packung|Lieferung|bestellt*|Baustelle|Sperrung|Stau|Schlüssel|Möbel|Pflanze*|Sanierung|Dachdecker*|undicht|Radweg)',
    ],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(kein|keinen|ohne) (Zweck|Ziel|Lebensmut|Halt)]',
      '[(ausweglos|unerträglich)]',
      '[(ertrage|ertrag|verkrafte|überstehe|schaffe|schaff|packe|pack) …3 (nicht mehr|nimmer|nicht länger)]',
      '[(innerlich|seelisch|psychisch) …2 (leer|tot|kaputt|am Ende)]',
    ],
    unless: ['(Hotline|Warteschleife|Lärm|Reparatur|Vertrag|Tarif|Diskussion|Anbieter)'],
  },
];
