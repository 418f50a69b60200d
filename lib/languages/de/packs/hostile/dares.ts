/** Dares: courts, authorities and reviews waved on with a shrug or a sneer ("Klagen Sie ruhig, die lachen Sie aus"). */
import type { Rule } from '../../../../core/rules/rule';

const DARE = 'Fordert zum Streit heraus. Was lässt sich vorher noch klären?';
const SHRUG = 'Macht die Beschwerde lächerlich. Was ist daran berechtigt?';
const FLING = 'Droht mit Bloßstellung. Ruhig in der Sache wirkt es glaubwürdiger.';
/** Whom an angry customer turns to, and what is said of it when nobody fears it. */
const TOPIC =
  '(Anwalt*|Anwält*|Advokat*|Rechtsabteilung|Rechtsschutz|Gericht*|Klage|klagen|Polizei*|Revier|Presse|Zeitung|Fernsehen|Bewertung|Sterne|Verbraucherschutz|Verbraucherzentrale|Konsumentenschutz|Arbeiterkammer|Innung|Kammer|Aufsicht|Ombud*|Beweise|Akte|Internet|Google|Facebook|Tiktok|Gruppe|Anzeige|Chef|aufgeregt|Konkurrenz|öffentlich|lachen|lacht)';
/** A referral that is meant to help. */
const HELPFUL = '(hilft|helfen|helfe|unterstütz*|kostenlos|berät|beraten|unabhängig|neutral*|das Recht|Ihr gutes Recht|freuen uns|gern weiter|Fragen|Muster)';

export const dareRules = [
  {
    id: 'mach-ruhig',
    phrase: [
      `/ [(machen|mach|tun|tu|gehen|geh|klagen|klag|schreiben|schreib|posten|poste|bewerten|bewerte|melden|meld|ziehen|zieh|kommen|komm|rufen|ruf|rennen|renn|laufen|lauf|schalten|schalt|beschweren|beschwer|zeigen|zeig|drohen|droh|versuchen|versuch|wenden|wende|erzählen|erzähl|veröffentlichen) (Sie|S)? (sich|dich|mich|uns|das|es)? (ruhig|nur|halt|meinetwegen|man|nur ruhig|doch ruhig) …6] & <wort> && ${TOPIC}`,
      `/ [(mach's|mach es|machen Sie's|tu's|schreib's|versuch's|probier's|probieren Sie's|versuchen Sie's|schreiben Sie's|tun Sie's) …1 (ruhig|nur|halt|doch|ins <wort>|gern) …4] && ${TOPIC}`,
      `/ [(dann)? nur zu] / <wort> && ${TOPIC}`,
    ],
    unless: [HELPFUL, '(bei (mir|uns)|an (mich|uns)|Termin|Foto|Fotos|Danke|dank*)'],
    better: [],
    model: ['Der Weg steht Ihnen offen, lieber löse ich es mit Ihnen direkt.'],
    note: DARE,
    flags: [
      'Machen Sie ruhig, unser Anwalt hat Zeit.',
      'Komm ruhig vorbei, dann lernst du gleich die Jungs vom Revier kennen.',
      'Dann nur zu, bei Google kennt man Sie ja schon.',
    ],
    passes: [
      'Kommen Sie ruhig vorbei, wir haben bis 18 Uhr geöffnet.',
      'Melden Sie sich ruhig bei der Arbeiterkammer, sie berät Sie kostenlos.',
      'Schreiben Sie ruhig eine Bewertung, wir freuen uns.',
    ],
  },
  {
    id: 'koennen-sie-gern-versuchen',
    phrase: [
      `[das (können|kannst|dürfen|darfst|könnt) (Sie|du|ihr) (gern|gerne|ruhig|natürlich gern|von mir aus) (mal|einmal)? (versuchen|probieren|ausprobieren|tun|machen)] && ${TOPIC}`,
      '[(klagen|verklagen|drohen|schreien|brüllen|toben|schimpfen|jammern|heulen|weinen|motzen|meckern) (können|kannst|dürfen|darfst|könnt) (Sie|du|ihr) (uns|mich)? (gern|gerne|ruhig|von mir aus|meinetwegen|natürlich|so viel|so lange|woanders|zu Hause|daheim|bei <wort>)]',
      '/ [(drohen|Angst machen|erschrecken|einschüchtern|beeindrucken) (brauchen|brauchst|müssen|musst|können|kannst) (Sie|du) (uns|mir|mich|hier)] …3 (nicht|nichts|niemanden|niemandem|keinen|keinem)',
      '[(brauchen|brauchst|müssen|musst) (Sie|du) (uns|mir|mich|hier) …3 (nicht|niemandem) (zu)? (drohen|erpressen|einschüchtern)]',
    ],
    unless: [HELPFUL],
    better: [],
    model: ['Der Weg steht Ihnen offen, lieber löse ich es mit Ihnen direkt.'],
    note: DARE,
    flags: ['Das können Sie gern versuchen, unsere Anwälte kennen den Fall.', 'Drohen brauchen Sie uns nicht.', 'Schreien können Sie von mir aus zu Hause.'],
    passes: ['Das können Sie gern ausprobieren, der Test ist gratis.', 'Einschüchtern wollten wir Sie damit keinesfalls.'],
  },
  {
    id: 'lachen-sie-aus',
    phrase: [
      '[(lachen|lacht) (Sie|dich|Ihnen|euch|Eahna) …3 aus]',
      '[(werden|wird|würden|würde) …2 (Sie|dich) …3 auslachen]',
      '[über (Sie|dich) …2 (lachen|lacht|amüsieren|amüsiert|schmunzeln|schmunzelt|totlachen|schlapplachen)]',
      '[(Rechtsabteilung|Anwalt|Anwälte|Juristen|Polizei|Richter|Chef|Kollegen|Redaktion|Abteilung) …6 (lachen|lacht|amüsiert sich|amüsieren sich|schmunzelt) …3 (über|darüber|schon|herzlich) …3] (/|$)',
    ],
    unless: ['(niemand|keiner|nicht|wir wollten|leid|Video|Witz*|Comedy)'],
    better: [],
    model: ['Die Beschwerde steht Ihnen frei, ich kläre den Punkt gern vorher.'],
    note: SHRUG,
    flags: ['Rennen Sie zum Verbraucherschutz, die lachen Sie aus.', 'In der Gruppe sitzen genug Leute, die über Sie lachen werden.'],
    passes: ['Niemand wird Sie auslachen, versprochen.', 'Über Ihre Postkarte haben wir alle gelacht.'],
  },
  {
    id: 'wartet-sicher-nur-auf-sie',
    phrase: [
      '[(wartet|warten) …4 (bestimmt|sicher|sicherlich|garantiert|gewiss) …3 auf (Sie|dich|Ihre|Ihren|Ihr|deine|deinen|dein) …4]',
      '[auf (Sie|dich|Ihre <wort>|deine <wort>|Ihren <wort>|deinen <wort>) (hat|haben|wartet|warten) …5 (gerade noch|nur|bloß|sehnsüchtig|die Welt) …2 (gewartet)?] (/|$)',
      '[(Sie|du|das|so etwas|so jemand|so einer|so eine) (haben|hast|hat) (uns|mir) (gerade noch|noch|grad noch) gefehlt]',
      '[(wird|werden|hat|haben) …4 (gewiss|bestimmt|sicher|sicherlich) nichts (Besseres|Wichtigeres) …3 zu tun …2 (haben)?]',
      '(liest|interessiert|glaubt|juckt|kümmert|beeindruckt|lesen) …8 [(eh|sowieso|ohnehin) (keiner|keinen|niemand|niemanden|kein Mensch|keine Sau|kein Schwein)]',
    ],
    unless: ['(Familie|Kinder|Katze|Hund|Enkel*|Gäste|Paket|Urlaub|außer|Fragen)', 'freu*', 'nur noch auf'],
    better: [],
    model: ['Die Beschwerde steht Ihnen frei, ich kläre den Punkt gern vorher.'],
    note: SHRUG,
    flags: [
      'Das Fernsehen wartet sicher nur auf Ihre fünf Euro neunzig.',
      'Schreib deine Bewertung, die liest eh keiner.',
      'Auf Ihre Ratschläge haben wir gerade noch gewartet.',
    ],
    passes: ['Die Kinder warten sicher schon auf dich.', 'Das alte Formular nutzt ohnehin niemand.', 'Wir warten nur noch auf Ihre Unterschrift.'],
  },
  {
    id: 'ganz-andere-ueberlebt',
    phrase: [
      '[(haben|habe|hab) (wir|ich)? …5 (ganz andere|schon andere|andere|Schlimmeres) …4 (überlebt|überstanden|kleingekriegt|klein gekriegt|verkraftet|verloren gehen sehen|kommen und gehen sehen|weggesteckt)]',
      '[(wir|ich) (haben|habe|hab) …5 (ganz andere|schon andere|andere|Schlimmeres) …4 (überlebt|überstanden|kleingekriegt|klein gekriegt|verkraftet|weggesteckt)]',
      '[vor (dem|der|denen|Ihrem <wort>|Ihrer <wort>|deinem <wort>|deiner <wort>) …2 (wir|ich|alle) …3 (alle)? (zittern|erstarren|Angst haben|kuschen|strammstehen)]',
      '[(grüßen|grüß|bestell|bestellen) (Sie|S)? …5 (von mir|von uns|schön|schöne Grüße|einen schönen Gruß)] && (Kammer|*amt|Verband|Presse|Redaktion|Polizei|Gericht|Behörde|Innung|Aufsicht|Verbraucher*|Konsumentenschutz|Schlichtungsstelle|Ombud*|Konkurrenz)',
      '[(niemanden|keinen|uns|mich) …3 (beeindruckt|beeindrucken) …2] && (Follower*|Abonnenten|Titel|Doktortitel|Beziehungen|Reichweite|Kanal)',
    ],
    unless: ['(freu*|positiv|danke|Dank|Umzug|Krise|Hochwasser|gemeinsam)'],
    better: [],
    model: ['Ihre Kritik nehme ich auf, zur Sache: «Auskunft».'],
    note: DARE,
    flags: ['Gehen Sie zur Presse, wir haben schon ganz andere überlebt.', 'Grüßen Sie die Kammer von mir, ich sitze dort im Vorstand.'],
    passes: ['Grüßen Sie Ihre Frau schön von uns.', 'Wir haben schon andere Modelle im Lager.'],
  },
  {
    id: 'dann-erzaehlen-wir-oeffentlich',
    phrase: [
      '[(dann|auch|wir|ich|gern|gerne|werden) …4 öffentlich (antworten|antworte|erzählen|erzähle|machen|schreiben|schreibe|zeigen|zeige|darlegen|berichten|posten|poste|richtigstellen) …8] && (Sie|du|Ihr*|dein*)',
      '[dann (schreib|schreibe|schreiben|stellen|stelle|poste|posten|erzähle|erzählen|veröffentlichen|veröffentliche) (ich|wir) …3 (dazu , (wer|was|wie|dass|warum)|darunter|drunter|daneben|online|ins Netz) …8]',
      '[(wir haben|ich habe|uns liegt|uns liegen) (auch|ja|übrigens|noch)? (Ihre|deine|Ihren|deinen) (IP Adresse|IP|Chatverlauf|Chatverläufe|Mails|E-Mails|Sprachnachrichten) …6] && (öffentlich|Bewertung|Hinweis|veröffentlich*|nur so|Anwalt|Anzeige|Polizei)',
    ],
    unless: ['(weiter|gelöscht|gesichert|geprüft|erhalten|Rückfrage|FAQ|Anleitung)'],
    better: [],
    model: ['Auf Ihre Bewertung antworte ich sachlich.'],
    note: FLING,
    flags: ['Schreiben Sie, was Sie wollen, wir werden dann öffentlich erzählen, wie Sie wohnen.', 'Dann schreib ich dazu, wer hier nicht gezahlt hat.'],
    passes: ['Ihre Frage beantworten wir auch öffentlich im Forum.', 'Dann schreibe ich Ihnen die Maße dazu.'],
  },
] as const satisfies readonly Rule[];
