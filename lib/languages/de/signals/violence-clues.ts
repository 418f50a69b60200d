/** More words that may mean a threat in German: company, warnings, a past, the reader's family. Each says little alone. */
import type { SignalCue } from '../../../core/situations/message-signals';

const hint = (phrase: readonly string[], unless: readonly string[] = []): SignalCue => ({
  kind: 'violence',
  hint: true,
  phrase,
  unless,
});

export const violenceClues: readonly SignalCue[] = [
  hint(
    [
      '[mit (meinen|den|ein paar|zwei|drei|ein paar von meinen)? …1 (Cousins|Jungs|Kumpels|Brüdern|Leuten|Freunden|Schwägern|Kollegen vom Bau)]',
      '[(die|meine) (Jungs|Cousins|Brüder|Kumpels)]',
      '[(Mein|mein|Meinem|meinem) (Bruder|Cousin|Schwager|Verlobter|Onkel|Freund) (kommt|kennt|besucht)]',
      '[(wir) (sind|kommen) …1 (zu (dritt|viert|fünft|sechst|siebt|zehnt))]',
      '[(zehn|zwanzig|dreissig|dreißig|fünfzig|hundert|zwei|drei|vier) (Mann|Männer|Freunde von mir|Jungs|Kumpels|Cousins)]',
    ],
    [
      '(Sofa|Transporter|Umzug|Möbel|tragen|schleppen|Tisch|Zimmer|Kinder|Hotel|Karten|Tickets|Essen|Reise|Wanderung|Urlaub)',
    ],
  ),
  hint(
    [
      '[(mehr sag|mehr sage|mehr sag) (ich|i) …2]',
      '[(ich|i) (meine|mein|moan) (das|es|des) …3 ernst]',
      '[(letzte|letzter|letztes) (Chance|Warnung|Mal , dass|Wort)]',
      '[(hab|habe) …2 (Sie|euch|dich) gewarnt]',
      '[(Sie|ihr|du) (sind|seid|bist) gewarnt]',
      '[(denken|denk|denkt) …3 (an mich|daran|darüber nach|dran)]',
      '[(wer nicht hören will)]',
      '[(suchen|sucht|such) …4 aus] /',
      '[(so wahr (ich|i))]',
      '[(werden|wirst|werdet) …3 (schon sehen|herausfinden|noch sehen|merken|bereuen|erleben|noch kennenlernen|spüren)]',
      '[(richten|sag|sagen|sagt|teilen) …3 (das|es|ihm|dem|deinem|Ihrem) …4 (aus|mit|so weiter|weiter)]',
      '[(verspreche|garantiere|prophezeie) (ich|i)? …1 (Ihnen|dir|euch|eich)]',
      '[(Deal|Ultimatum)]',
      '[haben (24|48) Stunden]',
    ],
    ['(Rechnung|Angebot|Rabatt|Umtausch|Gericht|Anwalt|Klage|Verbraucherzentrale|Presse|Bewertung*|kündig*|Kündigung)'],
  ),
  hint(['[(wäre|wär|ist) …4 (bedauerlich|Jammer|Pech)]', '[wem …3 was passiert]'], ['(ausverkauft|Lieferzeit)']),
  hint(
    [
      '[(Ihre|Ihr|Ihrer|Ihrem|Ihren|deine|dein|deiner|deinem|deinen) (Tochter|Sohn|Kinder|Kindern|Kind|Familie|Frau|Mann|Enkel|Kleiner|Kleine|Mutter|Hund|Haus|Fenster|Wagen|Auto|Garten)]',
      '[(seine|seiner|ihre) (Kinder|Familie|Frau|Tochter)]',
    ],
    [
      '(mein|meine|meinen|unser|unsere) (Tochter|Sohn|Kinder|Familie)',
      '(Auto ist|Katalog|Prospekt|Sortiment|Parkplatz)',
    ],
  ),
  hint([
    '[(Knast|JVA|Häfen|Fremdenlegion|Armee|Bundeswehr|Boxer|Kampfsport*|Rocker|Milieu|Mafia|Unterwelt|Jagdschein|Waffenschrank|Schützenverein|Körperverletzung|Schläger|Schlägertrupp)]',
  ]),
  hint(
    [
      '[(ich|i|wir) (kimm|kumm|kommen|fahr|fahre) …3 (selber|selbst|vorbei|hin|zu Ihnen|zu euch|zu dir|rüber)]',
      '[(kimm|kumm|kommen) (i|wir) …5 (selber|selbst|vorbei|hin|zu Ihnen|zu euch|zu dir|rüber)]',
      '[bin ich …2 (Minuten|Stunde|da)]',
      '[oder (ich|wir|i) (komm*|kimm)]',
      '[(ich|i) (steh|stehe) schon]',
    ],
    [
      '(abholen|abhole|Paket|Termin|Uhr|Angebot|anschauen|umtauschen|Umtausch|Öffnungszeit*|Beratung|unterschreib*|bezahl*|Ware|Sofa|Schlüssel|ansehen|holen|hole)',
    ],
  ),
  hint(
    [
      '[(im Dunkeln|heute Nacht)]',
      '[(schlecht beleuchtet|allein zu Hause|ganz allein|ganz alleine)]',
      '[(Tiefgarage|Parkdeck|Unterführung)]',
      '[(Feierabend|Dienstschluss|Ladenschluss)]',
    ],
    ['(Lärm|laut|Kind|Zug|Bahn|App|Öffnungszeit*|Parkschein|Parkgebühr*|Lieferung|Baustelle)'],
  ),
  hint(
    ['[(Privatadresse|vollen Namen|Nachnamen|Teamfoto|Namensschild)]', '[(Ihre|deine) Adresse]'],
    [
      '(ändern|geändert|Änderung|neue|neuen|falsche|Lieferadresse|Rechnungsadresse|Mailadresse|Paket|Artikel|Bestellung|Anhang|Mail|Schaden|Versicherung|Bewertung*|hochladen|Passfoto)',
    ],
  ),
  hint([
    '[(Polizei) …6 (nicht|nix|keine|zu spät|hilft|helfen)]',
    '[(nicht|nimmer) …2 davon]',
    '[(krieg|kriege|erwisch|erwische|dawisch|schnapp|schnappe) …2 (dich|euch|di|eich|Sie|den)]',
    '[(Lachen|Grinsen) …3 vergehen]',
    '[(hilft|hülft) …3 (niemand|keiner|koiner|nichts) mehr]',
    '[(wird|werden|wirst|werdet) …3 (nämlich|bald|noch|schon) …2 brauchen]',
    '[(wird (das )?Lachen|nicht mehr lach*|noch lacht|nicht gefallen)]',
  ]),
  hint(
    [
      '[(Krankenhaus|Spital|Intensivstation|Rollstuhl|Notaufnahme|Friedhof|Krücken|Krankenwagen|Bestatter|Kiefer|Knochen|Zahnarzt|Sarg|Beerdigung|Leiche|Leichen)]',
    ],
    [
      '(mein|meine|meiner|meinem|unser|unsere) …2 <kin>',
      '(ich|wir) (war|bin|lag|liege|muss|hatte)',
      '(Rechnung|Rezept|Termin|Patient*|Krankenkasse|verstorben|gestorben)',
    ],
  ),
  hint(
    [
      '[(Benzin|Feuer|Flammen|Holz|Streichholz|Feuerzeug|Molli|brennt|Sprinkleranlage|Rauchmelder|Brand)]',
      '[(Messer|Knarre|Pistole|Flinte|Axt|Baseballschläger|Eisenstangen|Schlagringe|Hammer|Bolzenschneider)]',
    ],
    ['<goods>', '(Heizung|Ofen|Kamin|Grill|Licht|Lampe|Versicherung|Feuerwehr|piept|Batterie|kaputt|Küche)'],
  ),
];
