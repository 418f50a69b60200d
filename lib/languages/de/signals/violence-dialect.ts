/** Plain threats as they are said in Swiss, Bavarian, Swabian, Rhenish, Berlin and Low German. */
import type { SignalCue } from '../../../core/situations/message-signals';
import { PLAYED_OR_JOKED } from './violence-said';

const I = '(ich|i|e|isch|ick|ik|mer|ma|mia|mir|wir)';
const HIM = '(en|em|eam|eahm|eana|di|dich|dir|da|eu|öich|eich|enk|se|ehn|ihn|dä|däm|de|den|dat|ji|jou|jo|dia|dr)';
const DEAD = "(tot|dot|doot|dood|dud|duad|hi|he|hin|kapott|kaputt|kabutt|z'Tod|z Tod|zämme|zamm|zsamm)";
const NOT_PEOPLE: readonly string[] = [
  ...PLAYED_OR_JOKED,
  '(Kühlschrank|Waschmaschin*|Handy|Router|Auto|Karre|Fernseher|Maschin|Akku|Gerät|Computer|Heizig|Heizung|Paket|Packl|Päckli|Rasen|Herd)',
  '(min|mini|mein|mei|mien|ming|üse|unser|unsa|mim|meim|mis) (Maa|Mann|Frau|Hund|Vater|Vatter|Mutter|Mueter|Modder|Oma|Opa|Katz|Chatz) (isch|is|ist|es|mues|muess)',
];

export const violenceDialect: readonly SignalCue[] = [
  {
    kind: 'violence',
    phrase: [
      `[(schlahn|schlah|schloh|schlohn|schlonn|schlog|schlag|slaag|slah|hau|hou|prügl|mach|moch|maak|scheet|scheeß|schiaß|schiass|schüss|schüüss|stich|stech|steek) ${I}? ${HIM} …3 ${DEAD}]`,
      `${HIM} & [(schlahn|schlah|schloh|schlohn|schlonn|schlog|slaag|slah|scheet|schiaß|schiass|schüss|schüüss) ${I} …3 ${DEAD}]`,
      '[(dootsteken|dootslahn|dootscheten|dootmaken|dudschlonn|dotschlage|totschlah|daschlogn|dawirgn|daschiaßn|niederschiaßn|niedaschiaßn|niederschiassn|verschlah|abestäche|umbringä)] & (will|wüll|wui|wott|ick|ik|i|ich|muass|muss|dä|hei|he|er|eich|di|eu)',
      "[(z'Tod|z Tod) (schlah|schlahn|schlage|bringe|prügle)]",
      '(schnyd|schnid|schnyde|schniid|schneid|schnoad|i|ich) & [(Gurgle|Gurgel|Chähle|Chehle|Kehln|Goagl) (dure|durre|durch|duri|auf|uf)]',
      '[(Kehln|Kehle|Gurgel|Goagl) (durch|durchgschnittn) (is|isch|ist)]',
      '(dä|de|dr|du|er|si|Si|där) & [(mues|muess|muass|söll|soll|wird|wirsch) (stärbe|sterbe|steabn|sterm|verrecke|vareckn)]',
      '(i|ich) & [(tue|due|tuen) (dir|öich|eu|em|ihm|ihne) öppis (aa|a|ah)]',
      '(er|i|ich|dä|de) & [(schüss|schüsst|schüssi|schüüsst|schiass|schiaßt) …4 (abe|nider|owe|obi|um)]',
      "[(Mässer|Messa|Mess|Metz) (a|an|en|in|i) (Hals|d Gurgle|d Kehln|d'r Buch|dr Buch|de Buuch|de Ranze|d Rippe|de Rippen|Bauch|Buch)]",
      `[(stech|stich|steek|jag|renn|hau) ${I} …3 (Metz|Messa|Mässer|Mess) …1 (en|in|rin|eini|inne|i) …2]`,
      '[bis (er|si|du) (nüm|nümm|nümme|nimmer|nimma|net mehr) (schnuufet|schnuufsch|schnauft|zuckt|zappelt|aufsteht)]',
      '(dir|da|em|eam|eahm) & [(Birä|Bire|Birn|Grind|Gring|Schedl|Schädl|Frässi|Frässe) (y|i|ii|ein|ei|inni)] & (schloh|schlah|schlag|schlog|hau|hou|i|ich)',
      "[(ghert|g'hert|gheat|ghört|ghöört) …1 (ins Grab|daschlogn|daschossn|dawirgt|aufghängt|weggramt|erschosse|ufghänkt)]",
      '[(wer|wea) …5 , (der|dea|dä) is hi]',
      `[(schmeiß|schmeiss|wirf|werf|stess|stoß|hau) ${I} …3 (übers Glanda|übers Gländer|Stiagn obi|Stiagn owi|vom Balkon|ausm Fenster|aus'm Fenster|en d'Grub|in d'Grub|in d Grub|in Bach|vor d'Bahn)]`,
      `${HIM} & [(blos|blas|puste|pust) (i|ich|ick)? …3 (Hirn|Hian) …1 (ausse|aussi|raus|weg|rus)]`,
      '(sonst|dann|weiter|wenn|nachad|no) && [(liegst|liegts|ligsch|liechst) (im|in|ima) (Bach|Inn|Grab|Grob|Spital|Rhy|Kanal)]',
      '[(drah|dreh) (i|ich) (den|s|as|des|das)? (Gas|Gashahn|Hahn) auf] && (wart|warte|Exekutor|Gerichtsvollzieha|Gerichtsvollzieher|eich|olle|alle)',
      `[(fahr|fohr|foahr) ${I} …10 (mitm|mim|mit'm|mit dem) (Bulldog|Traktor|Laster|Lasta|Radlader|Bagger) …4 (durch|d'Scheibn|eina|eini)]`,
      "(i|er|Bua|Bub|ma|mia|eich|eana|oana) & [(mim|mitm|mit'm|mit da|mit der|mit am) …1 (Stutzn|Gwehr|Gweahr|Schrotn|Hondgranatn|Handgranatn|Messa|Schiaßeisn)]",
      `[schieb ${I}? ${HIM} …2 (unter|unta|vor|vur) (de|die|den|der|d) …1 (Bahn|Zuch|Zug|Tram|Lkw|Laster|S Bahn|U Bahn)]`,
      '[(maach|mach|maak) (ich|ick|ik|isch) (Füür|Füer|Feuer) (vür|vör|vor|an|en) …2 (Dür|Döör|Tür|Huus|Hus|Bud)]',
      "(i|ich|mer|er) & [(ondr|unter|unta) (d'Räder|d Räder|d'Redla|de Räder)] & (kommt|kummt|kimmt|nemm|nimm)",
      '(ha|han|hob|hab|heff) & (i|ich|ik) & [(Sturmgwehr|Bolzeschussgrät|Stutzn|Schrotn|Schlagring|Pischtole|Biel|Gwehr) …4] & (Chaschte|Outo|Auto|parat|Rucksack|Schrank|Disch|Tisch|bstellt|gholt|scho|glade)',
    ],
    unless: NOT_PEOPLE,
  },
];
