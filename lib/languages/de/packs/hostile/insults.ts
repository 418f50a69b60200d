/** Insults: names, stupidity, contempt for what the customer says or is. */
import type { Rule } from '../../../../core/rules/rule';

const INSULT = 'Das trifft die Person. In der Sache lässt sich antworten.';
const BELITTLE = 'Wertet das Anliegen ab. Worum geht es in der Sache?';
const NAMES =
  '(Idiot*|Vollidiot*|Trottel|Depp|Deppen|Dummkopf|Blödmann|Vollpfosten|Querulant*|Nörgler*|Dauernörgler*|Meckerer|Meckerfritze|Meckertante|Choleriker*|Wichtigtuer*|Möchtegern*|Besserwisser*|Klugscheißer*|Schlaumeier|Schlauberger|Neunmalkluger|Jammerlappen|Heulsuse|Weichei|Warmduscher|Schmarotzer*|Troll|Lügner*|Suderer|Sudererer|Suderin|Raunzer|Gscheitling|Nervensäge|Hampelmann|Trampel|Spinner|Witzfigur|Clown|Kasperl|Rüpel|Flegel|Prolet|Hysteriker*|Psychopath*|Hobbyjurist*|Hobbyanwalt|Geizhals|Geizkragen|Schnorrer*|Rappenspalter|Bünzli|Tubel|Löli)';

export const insultRules = [
  {
    id: 'schimpfname',
    phrase: [
      `[(Sie|du|ihr) (sind|bist|seid) …3 (ein|eine|einer|so ein|so eine)? …2 ${NAMES}]`,
      `/ [(Sie|du) (kleiner|alter|ewiger|armseliger|elender|dummer)? ${NAMES}] /`,
      `[(so|solch|solchen|solche|solcher|typischer|ewiger|so einem|so einen|so einer|mit einem|mit einer|an einen|von einem|einem) …1 ${NAMES}] (wie (Ihnen|dir|Sie|du))? /`,
      `[bist (halt|ja|echt|ein) …2 ${NAMES}]`,
      '[(du bist|Sie sind) mir (vielleicht|ja) (ein|eine) <wort>]',
    ],
    unless: ['(ich|i|uns|mich|nennen|nennst|bezeichnen|bezeichnest|betiteln|beschimpfen|niemand|Wort)'],
    better: [],
    model: ['Ich möchte das gern sachlich mit Ihnen klären.'],
    note: INSULT,
    flags: ['Sie sind ein ewiger Nörgler.', 'Na du bist mir vielleicht ein Weichei.', 'Die Konkurrenz freut sich über so einen Querulanten.'],
    passes: ['Wenn Sie uns als Idioten bezeichnen, trifft mich das.', 'I bin halt ein ewiger Suderer, sage ich selbst.'],
  },
  {
    id: 'ihr-gejammer',
    phrase: [
      '[(Ihr|dein|euer) (ständiges|ewiges|dauerndes|ganzes|peinliches|kindisches|lautes)? (Gejammer|Genörgel|Gemecker|Gemotze|Geschrei|Gezeter|Gequengel|Geheule|Geheul|Gelaber|Geschwafel|Geschwätz|Gefasel|Gebrüll|Getue|Gehabe|Gezicke|Geraunze|Gesudere|Gemäkel|Gepöbel|Gekeife|Gezanke|Gejammere|Gestänker|Gemaule|Geplärr|Gewäsch|Gschrei|Gsuder)]',
    ],
    unless: ['(Hund*|Kind*|Nachbar*|Baby*|Motor*)'],
    better: ['[Ihr|dein] Anliegen'],
    note: BELITTLE,
    flags: ['Ihr Genörgel hilft niemandem.', 'Dein ewiges Gejammer über den Preis kennen wir.'],
    passes: ['Das Geschrei der Nachbarskinder stört Sie.', 'Ihr Anliegen ist angekommen.'],
  },
  {
    id: 'theater-wegen',
    phrase: [
      '[(so|was für|welch|solch) (ein|einen) (Theater|Aufstand|Zirkus|Drama|Geschrei|Getue|Affentheater|Tamtam|Bohei|Trara|Wirbel|Gschiss|Büro|Palaver)] (wegen|um|machen|macht|machst|aufführen|veranstalten|für)',
      'wegen …5 [(so)? ein (Drama|Theater|Fass|Affentheater|Trara|Tamtam)]',
      '[(mit|für|dieser|diesem|diesen|den|so einen|so einem|auf|solche|solchen) (Kindergarten|Zirkus|Kasperltheater|Affenzirkus|Affentheater|Spielchen|Mätzchen|Faxen|Kindereien|Sperenzchen)]',
      '[(ist|sind) (ja|doch|hier)? (wie)? (im|der reinste|ein|kein|nicht im) (Kindergarten|Affenzirkus|Kasperltheater)]',
      '[(lassen|lass) (Sie)? (endlich|doch|bitte)? (den|die|das|dieses|diesen) (Theater|Zirkus|Kindereien|Mätzchen|Faxen|Quatsch|Unsinn|Blödsinn|Schmarrn|Spielchen|Getue)]',
    ],
    unless: ['(freu*|schön*|Kita|Karten|Eintritt|Vorstellung|Kinder|Platz|Eingewöhnung)'],
    better: [],
    model: ['Kommen wir zu den offenen Punkten.'],
    note: BELITTLE,
    flags: ['So ein Theater wegen einer Spritze.', 'Für diesen Kindergarten fehlt mir die Zeit.'],
    passes: ['So ein schönes Theater habe ich selten gesehen.', 'Der Kindergarten öffnet um 7 Uhr.'],
  },
  {
    id: 'frechheit',
    phrase: [
      '[(Ihre|deine|diese|solche|so eine|was für eine|welche|welch eine|eine solche) (Frechheit*|Unverschämtheit*|Dreistigkeit*|Impertinenz|Unverfrorenheit|Respektlosigkeit*|Rotzfrechheit)]',
      '[(Ihr|Ihre|dein|deine|dieser|diese) (Ton|Verhalten|Benehmen|Auftreten|Mail|E-Mail|Nachricht|Wortwahl|Forderung|Forderungen|Vorwürfe|Vorwurf|Behauptung|Beschwerde|Frage|Unterstellung|Art|Schreiben|Anspruch|Ansprüche|Ausrede|Drohung|Drohungen|Argumente|Kritik) (ist|sind|finde ich) …4 (eine Frechheit|eine Unverschämtheit|eine Zumutung|unverschämt|dreist|frech|lächerlich|peinlich|erbärmlich|armselig|kindisch|infantil|primitiv|unterirdisch|unter aller Sau|unter aller Kanone|indiskutabel|das Letzte|absurd|lachhaft|dumm|haltlos|an den Haaren herbeigezogen)]',
      '[(noch|auch noch|so|derart|dermaßen) (frech|unverschämt|dreist|pampig|patzig|ausfällig) (werden|wirst|sind|bist|kommen|sein)?] /',
      '[(eine|die) (Frechheit|Unverschämtheit|Zumutung) (sondergleichen|für (unser*|uns|meine|mich|alle)|gegenüber (unser*|uns|mir|meinen))]',
      '[(haltlosen|unverschämten|dreisten|absurden|lächerlichen|infamen|böswilligen|hanebüchenen|haarsträubenden) (Unterstellungen|Behauptungen|Vorwürfe|Anschuldigungen|Forderungen)]',
    ],
    unless: ['(leid|entschuldig*|verzeih*|Recht)', '(unser|unsere|mein|meine) (Fehler|Verhalten|Ton)'],
    better: [],
    model: ['Zur Sache gebe ich Ihnen gern Auskunft.'],
    note: 'Das Urteil heizt den Streit an. Was ist der Punkt in der Sache?',
    flags: ['Ihre Forderung ist eine Frechheit.', 'Solche Unverschämtheiten lesen wir täglich.', 'Ihr Ton ist unterirdisch.'],
    passes: ['Die Wartezeit war eine Zumutung, das tut mir leid.', 'Ihre Frage ist berechtigt.'],
  },
  {
    id: 'sie-sind-unverschaemt',
    phrase: [
      '[(Sie sind|du bist|ihr seid|sind Sie|bist du) …3 (unverschämt|frech|peinlich|lächerlich|kindisch|undankbar|unbelehrbar|beratungsresistent|unfähig|hysterisch|paranoid|dumm|doof|dämlich|strohdumm|dreist|uneinsichtig|ungehobelt|unerträglich|wehleidig|ahnungslos|arrogant|überheblich|größenwahnsinnig|unhöflich|begriffsstutzig|begriffsstützig|inkompetent|verblendet|weltfremd|naiv)]',
      '[(Sie|du|ihr) …3 zu (dumm|doof|blöd|dämlich|faul|bequem|beschränkt|unfähig|geizig|fein) (sind|bist|seid|zum|um|dafür)]',
      '[(schwer von Begriff|schwer von Kapee|hirnlos|hirnverbrannt|strohdumm|saudumm|saublöd)]',
      '[(nicht|noch) …2 (alle Tassen|ganz dicht|ganz bei Trost|bei Trost|ganz sauber|alle Latten|zurechnungsfähig|alle beisammen)]',
      '[(Ihnen|dir) (ist|kann man) …2 nicht (mehr)? zu helfen]',
      '[dem ist nicht (mehr)? zu helfen]',
    ],
    unless: [
      '(ich|wir) (bin|sind|war|waren|wirke|wirkte)',
      '(meiner|unserer) Seite',
      '(nicht|keineswegs|wirklich nicht) (unverschämt|frech|kindisch|undankbar|naiv|dumm|unhöflich)',
    ],
    better: [],
    model: ['Ich erkläre Ihnen den Punkt gern noch einmal anders.'],
    note: INSULT,
    flags: ['Sind Sie immer so schwer von Begriff?', 'Du bist echt undankbar.', 'Ihnen ist wirklich nicht zu helfen.'],
    passes: ['Sie sind keineswegs naiv.', 'Die Anleitung ist schwer zu lesen.'],
  },
  {
    id: 'spinnst-du',
    phrase: [
      "[(sag mal|sagen Sie mal|sag amal|sagen S) , …6 (spinnst|spinnen|tickst|ticken|geht's noch|gehts noch|hackt|piept|dicht|Ernst)]",
      "[(spinnst du|spinnen Sie|spinnt ihr|tickst du noch|ticken Sie noch|haben Sie sie noch alle|hast du sie noch alle|haben Sie noch alle|hast du noch alle|hackt's|piept's|geht's eigentlich noch|geht es (Ihnen|dir) noch gut|sind Sie noch zu retten|bist du noch zu retten)]",
      "/ [(geht's|gehts|gohts|geht es) (eigentlich)? noch] (/|$)",
    ],
    better: [],
    model: ['Das sehe ich anders und erkläre gern, warum.'],
    note: INSULT,
    flags: ['Sag mal, spinnst du?', "Wegen so einer Kleinigkeit am Sonntag, geht's noch?", 'Ticken Sie noch richtig?'],
    passes: ['Sag mal, spinn ich, oder ist das Logo jetzt gut?', "Geht's noch am Freitag?"],
  },
  {
    id: 'ihre-unfaehigkeit',
    phrase: [
      '[(Ihre|deine|eure) (eigene|grenzenlose|offensichtliche|offenkundige|ganze|notorische|ewige)? (Inkompetenz|Unfähigkeit|Dummheit|Faulheit|Ignoranz|Arroganz|Überheblichkeit|Undankbarkeit|Rechthaberei|Sturheit|Borniertheit|Naivität|Hysterie|Paranoia|Unwissenheit|Launen|schlechte Laune|Quengelei|Nörgelei|Nörgeleien|Jammerei|Meckerei|Motzerei|Streitsucht|Wutausbrüche|Wutanfälle|Tobsuchtsanfälle|Grobheiten|Pöbeleien|Tiraden|Ergüsse|Fantastereien|Hirngespinste|Allüren|Besserwisserei)]',
      '[(Ihr|dein|euer|Ihrem|deinem|so viel) (gefährliches|peinliches)? (Halbwissen|Unwissen|Größenwahn|Verfolgungswahn|Ego|Geiz|Starrsinn|Tunnelblick|Unvermögen)]',
      '[zwei linke Hände]',
    ],
    unless: ['(ich|wir|auch|mein*|unser*|ohne)', 'versteh*'],
    better: [],
    model: ['Lassen Sie uns das Schritt für Schritt klären.'],
    note: INSULT,
    flags: ['Ihre Inkompetenz ist kein Notfall.', 'Gegen dein Halbwissen hilft kein Handbuch.'],
    passes: ['Zwei linke Hände habe ich auch.', 'Ihre Geduld schätzen wir.'],
  },
  {
    id: 'kunden-wie-sie',
    phrase: [
      '[auf (Kunden|Leute|Leser|Gäste|Mieter|Mitglieder|Patienten|Nutzer|Käufer|jemanden) wie (Sie|dich|euch)] …3 (können|kann) (wir|ich) …3 verzichten',
      '[(Leute|Leuten|Kunden|Kundinnen|Menschen|Typen|Personen|jemand|jemanden|jemandem|einer|einem|Sorte|solche|solchen|Leser|Gäste|Mieter) wie (Sie|Ihnen|dich|dir|du|euch)]',
      '[(Ihresgleichen|deinesgleichen|Kunden Ihres Schlages|Leute Ihres Schlages|Ihrer Sorte|deiner Sorte|deines Schlages)]',
      '[(mit|von|an|bei|auf) (solchen|so einem|so einer|derartigen) (Leuten|Kunden|Kundinnen|Menschen|Typen|Zeitgenossen|Mietern|Patienten|Gästen|Kundschaft)]',
    ],
    unless: [
      '(freu*|gern|gerne|dank*|schätz*|hören|hör|wünsch*|lieb|liebe|lieben|genau|ideal|gedacht|gemacht|toll*|treue*|gute|langjährige*|geduldig*|passt|passend*|perfekt|wichtig|macht|hilfreich)',
    ],
    better: [],
    model: ['Ihre Rückmeldung nehme ich ernst.'],
    note: 'Steckt einen Menschen in eine Schublade. Was ist sein Anliegen?',
    flags: ['Leute wie Sie sollten keine Tiere haben.', 'Auf Kunden wie dich können wir verzichten.', 'Mit solchen Leuten arbeiten wir nicht.'],
    passes: ['Auf Leser wie Sie hören wir.', 'Kunden wie Sie wünschen wir uns.'],
  },
  {
    id: 'niveau',
    phrase: [
      '[(auf|unter) (diesem|diesen|dieses|Ihr|Ihrem|dein|deinem|so einem|so ein|solchem|jedem|jeglichem) Niveau]',
      '[(unterstes|unterirdisches|bisschen|bisserl|bissl|bitzeli) Niveau]',
      '[(gute|keine|schlechte|Ihrer|deiner|Ihre|deine) Kinderstube]',
      '[(mit|bei) (solchen|diesen|Ihren|deinen|so) …1 Manieren]',
      '[(unter (meiner|unserer) Würde|wer hat (Sie|dich) (eigentlich)? erzogen|haben Sie keine Manieren|kein Benehmen|schlecht erzogen)]',
      '[wie man in den Wald (hinein)? *ruft]',
      '[wer (im Glashaus sitzt|austeilt)]',
    ],
    better: [],
    model: ['Ich antworte Ihnen gern in ruhigem Ton.'],
    note: 'Belehrt über Benehmen und reizt zum Streit. Ruhe im Ton wirkt stärker.',
    flags: ['Auf diesem Niveau antworte ich nicht.', 'Ein bisserl Niveau, bitte.'],
    passes: ['Der Wasserstand ist auf dem Niveau von gestern.', 'Die Kinderbetreuung öffnet um acht.'],
  },
] as const satisfies readonly Rule[];
