/** German words that lead, join and fill time phrases, parts of the day, and phrases that name no date. Folded. */
import { lead, onPart, part, type TimeWords } from '../../../core/commitments/time-symbols';

export const LITTLE_WORDS: readonly TimeWords[] = [
  [part('early'), 'frueh'],
  [onPart('early'), 'in der frueh|am morgen|frueh am morgen|morgens|am fruehen morgen|in aller fruehe'],
  [part('morning'), 'vormittag'],
  [onPart('morning'), 'vormittags|im laufe des vormittags|am vormittag'],
  [part('noon'), 'mittag'],
  [
    onPart('noon'),
    'mittags|zu mittag|ueber mittag|gegen mittag|vor der mittagspause|nach der mittagspause|um die mittagszeit',
  ],
  [part('afternoon'), 'nachmittag'],
  [onPart('afternoon'), 'nachmittags|im laufe des nachmittags|am nachmittag'],
  [part('evening'), 'abend'],
  [onPart('evening'), 'abends|am abend|gegen abend|am fruehen abend'],
  [
    part('close'),
    'feierabend|dienstschluss|geschaeftsschluss|buero schluss|bueroschluss|betriebsschluss|arbeitsende|ende des tages|ende des arbeitstages|ende des heutigen tages|tagesschluss|ladenschluss|kassenschluss|schichtende|ende der geschaeftszeiten|ende der geschaeftszeit|ende der buerozeiten|ende der oeffnungszeiten|ende der arbeitszeit',
  ],
  [
    lead('by'),
    'bis|bis zum|bis zur|bis zu|bis am|bis um|bis gegen|bis spaetestens|spaetestens|spaetestens bis|bis laengstens|laengstens|spaetestens am|spaetestens um|bis laengstens am|bis spaetestens am|bis spaetestens zum|bis inklusive|bis inkl|bis einschliesslich|bis und mit|bis in|bis im|bis auf|bis in die',
  ],
  [
    lead('before'),
    'vor|noch vor|vor dem|vor der|vor den|vor etwa|vor circa|vor ca|vor rund|vor ueber|vor mehr als|vor gut|vor knapp',
  ],
  [
    lead('within'),
    'innerhalb|innerhalb von|innerhalb von bis zu|in bis zu|binnen bis zu|innert bis zu|innerhalb der naechsten|innerhalb der kommenden|binnen|innert|innert der naechsten|in den naechsten|in den kommenden|in der naechsten|im lauf der naechsten|im laufe der naechsten|im laufe von|in laengstens|in hoechstens|in spaetestens|in maximal|in weniger als|in unter|laengstens innerhalb von|spaetestens in|spaetestens innerhalb von',
  ],
  [lead('in'), 'in|im|in etwa|in circa|in ca|in rund|in gut|in knapp|in ungefaehr|bis in etwa'],
  [lead('on'), 'am|an|zum|zur|mit valuta|per|im laufe|im lauf|im verlauf'],
  [
    lead('at'),
    'um|gegen|so gegen|so um|kurz nach|kurz vor|punkt|etwa um|circa um|ca|um etwa|um ca|um circa|um punkt|ungefaehr um',
  ],
  [lead('from'), 'ab|nach|nach dem|nach den|ab dem'],
  [lead('between'), 'zwischen|von'],
  [
    lead('past'),
    'seit|seit dem|vom|letzten|letzte|letzter|letztes|letztem|vergangenen|vergangene|vergangener|vorigen|vorige|voriger|vorletzten|vorletzte|vorletzter|gestern|vorgestern|eingegangen am|bestellt am|gekauft am|erhalten am',
  ],
  [{ kind: 'ago' }, 'her'],
  [{ kind: 'zone' }, 'gmt|utc|bst|est|edt|pst|pdt|ortszeit'],
  [{ kind: 'to' }, '–|-|oder|resp|bzw'],
  [{ kind: 'and' }, 'und'],
  [{ kind: 'comma' }, ','],
  [
    { kind: 'filler' },
    'des monats|noch|der|die|das|des|dem|den|schon|gleich|bereits|direkt|also|selbst|einschliesslich|inklusive|spaetestens noch|je|voraussichtlich|wieder|genau|guten|gute|knappen|knappe',
  ],
  [{ kind: 'every' }, 'jeden|jede|jeder|jedes|jeweils|jeweils am|alle'],
  // A day that comes back is no date, and neither is a rate.
  [
    { kind: 'habit' },
    'taeglich|werktags|wochentags|woechentlich|rund um die uhr|an werktagen|an arbeitstagen|an sonn und feiertagen|an feiertagen|an wochenenden',
  ],
  [
    { kind: 'other' },
    'herr abend|guten morgen|guten abend|guten tag|schoenen abend|schoenen tag|schoenes wochenende|schoene feiertage|frohe weihnachten|frohe ostern|pro tag|pro woche|pro monat|pro jahr|pro stunde|pro minute|per monat|per woche|per jahr|mal am tag|mal im monat|mal in der woche|stunden am tag|tage die woche|tage in der woche|von tag zu tag|tag fuer tag|eines tages|an einem tag',
  ],
  [
    { kind: 'event' },
    'am selben tag|am gleichen tag|am tag ihrer antwort|am tag des eingangs|am tag danach|am folgetag|am vortag|am vorabend|tags darauf|am selben abend|am selben bankwerktag|am selben werktag|desselben tages|am naechsten tag|umgehend nach|noch am tag des eingangs',
  ],
  [
    { kind: 'vague' },
    'in kuerze|zeitnah|zeitnahe|umgehend|schnellstmoeglich|schnellstmoeglichst|schnellstens|so bald wie moeglich|sobald wie moeglich|so schnell wie moeglich|baldmoeglichst|baldmoeglich|ehestmoeglich|ehestens|moeglichst schnell|moeglichst bald|moeglichst zeitnah|demnaechst|bald|in baelde|alsbald|unverzueglich|in absehbarer zeit|bei gelegenheit|sobald es geht|zu gegebener zeit|in naechster zeit|in der naechsten zeit|so rasch wie moeglich|raschestmoeglich|rasch|raschest|in den naechsten wochen|in den naechsten monaten|im laufe der naechsten tage|im laufe der naechsten wochen|im lauf der naechsten tage|innerhalb der naechsten tage|innerhalb der naechsten wochen|die naechsten tage|die tage|irgendwann|in den naechsten tagen|in den kommenden tagen|in den kommenden wochen|dieser tage|in den naechsten stunden|die kommenden tage',
  ],
];
