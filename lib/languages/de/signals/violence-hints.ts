/** German words that may mean a threat to people or property: each says little alone, two of them in one place are worth a look. */
import type { SignalCue } from '../../../core/situations/message-signals';

export const violenceHints: readonly SignalCue[] = [
  {
    kind: 'violence',
    phrase: [
      '[(komme|komm|kommen|stehe|steh|vorbei|vorbeikommen|besuche|fahre) …,10 (Kumpels|mit ein paar (Freunden|Leuten|Jungs|Brüdern|Kollegen)|mit meinen (Jungs|Brüdern|Freunden|Leuten)|nicht mit leeren Händen|nicht allein|nicht zum Reden)]',
      '[(dann|sonst) …1 (knallt|knallts|kracht|krachts|rauchts|raucht|scheppert|scheperts|tuschts|setzt|setzts) (es|was|bei euch|gewaltig)?] /',
      '[(erlebt|erlebst|erleben|kannst|könnt|können) …3 (ihr|du|Sie)? …2 (was erleben|euer blaues Wunder|Ihr blaues Wunder|die Hölle)]',
      '[(lernt|lernen|lernst) (ihr|Sie|du) mich …2 (richtig|erst|von einer anderen Seite|mal) kennen]',
      '[(zieht|ziehen|zieh) (euch|dich|Sie|sich) warm an]',
      '[(zahl|zahle|zahlen) (ich|i|wir) (euch|dir|Ihnen|es euch|dir das) …2 heim]',
      '[(bete|beten|betet) …,4 (dass|Sie)]',
      '[(passt|pass|passen|soll|sollen|sollte) …3 (gut|besser|bloß|bloss|auf der Hut|lieber)? …1 (auf euch auf|auf dich auf|auf sich auf|aufpassen|auf der Hut)]',
      '[soll (aufpassen|sich warm anziehen|sich in Acht nehmen|sich vorsehen)]',
      '[der Nächste , der …8] …,6 (kriegt|fliegt|bekommt|lernt)',
      '[(räumt|räumen) …2 (lieber|besser) …1 (vorher)? …1 auf]',
      '[nehmen Sie sich in Acht]',
      '[Rache]',
      '[(schwöre|schwör) (ich|i)? (euch|Ihnen|dir|eich)?]',
    ],
    hint: true,
    unless: [
      '(Bewertung*|Rezension*|Anwalt|Gericht|Klage|Presse|Zeitung|Verbraucherzentrale|Stern*|kündig*|storniere*)',
      '(Sicherung*|Fehler|Motor|Heizung|Lautsprecher)',
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[nichts mehr zu verlieren]',
      '[(mir|is|ist) (jetzt|langsam|inzwischen)? (alles|ois) (egal|wurscht)]',
      '[(auch|sonst) nichts mehr (übrig|egal)]',
      '[zu allem (bereit|fähig)]',
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(stehe|steh|bin|komme|komm|sitze|fahre|fahr|gehe|marschiere) (ich|i) …6 (in (der|die|eure|Ihre|eurer|Ihrer) …1 (Filiale|Firma|Zentrale|Geschäftsstelle)|bei (euch|Ihnen) …3 (Büro|Tür|Haus|Schalter|auf der Matte|Filiale|Laden)?|ins Büro|im Büro|vor (eurer|Ihrer|deiner|der) (Tür|Haustür))]',
      '[(ich|i) (stehe|steh|komme|komm|bin|sitze) …5 (bei (euch|Ihnen)|in der Filiale|im Büro|in (eurer|Ihrer) Filiale)]',
      '[(komme|komm) (ich|i)? …3 (persönlich|selbst|mal)? …2 vorbei]',
      '[hole ich mir …4 (selbst|persönlich)]',
      '[hole mir …6 (selbst|persönlich) …2 (ab)?]',
    ],
    unless: [
      '(Termin|Ersatzteil|Öffnungszeiten|abholen|hole das|holen das|zurückgeben|umtauschen|Beratung|Uhrzeit|bringe das|unterschreiben)',
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(wäre|wär|is|ist) (doch|ja|echt|sehr|recht)? (schade|jammerschade|blöd) (drum|um|wenn|, wenn)]',
      '[(wäre|wär) (doch|ja)? schade]',
      '[(zustößt|zustoßen|zustösst|etwas zustoßen|passieren würde|Beine machen)]',
    ],
    unless: ['(Konzert|Ersatztermin|Termin|Angebot|ausfällt|Rabatt)'],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(nachts|in der Nacht|bei Nacht|abends) …8 (unbewacht|ohne (Wachmann|Wache|Zaun|Kamera|Aufsicht)|allein)]',
      '[(ohne (Wachmann|Wache|Zaun|Kamera)|unbewacht)]',
      '[(Scheiben|Schaufenster|Lieferwagen|Autos|Transporter|Fahrzeuge|Lager) …8 (nachts|unbewacht|zerbrech*|recht groß|brennbar)]',
      '[(Scheiben|Schaufenster) …3 (groß|gross|zerbrechlich)]',
    ],
    unless: ['(bestellt*|liefern|Lieferung|Rahmen|putzen)'],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(überlegen|überleg|überlegt) (Sie|es|du|euch|ihr)? …6 (gut|zweimal|genau|noch einmal|nochmal)]',
      '[(denkt|denken|denk) (sie|er|Sie|ihr|du)? …2 daran] …,6 bevor',
      '[bevor (sie|er|Sie|ihr|du) …6 (ablehnen|ablehnt|ablehnst|wieder|noch einmal|ein weiteres Mal)]',
      '[an (seiner|Ihrer|deiner|ihrer|eurer) Stelle]',
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(weiß|weiss|woaß) , (wo|wann) (euer|eure|Ihr|Ihre|dein|deine|der|die|sein|seine|du|Sie) …10]',
      '[(Heimweg|heimgeht|heimgehen|nach Hause geht|Nachhauseweg|heim geht)]',
      '[zwei Kinder]',
      '[(kenne|kenn) (ich)? …3 (Adresse|Gesicht|Namen|Nummernschild|Kennzeichen)]',
      '[sein Gesicht (merke|gemerkt|kenne)]',
    ],
    unless: ['(meine|unsere|Bestellung|Sendung|Paket|Kundennummer|Frist|Postleitzahl)'],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(büßen|büßt|büsst|heimgezahlt|bereuen|bereut)] ',
      '[das (werdet|werden|wirst) (ihr|Sie|du) (noch|bitter)? (bereuen|büßen|bedauern)]',
      '[(fertigmachen|fertig machen|kaputtmachen|kaputt machen|vernichten|zerstören) (werde|werd)?]',
      '[das ist (kein|ka|kan) (Spaß|Spass|Scherz|Witz|leere Drohung)]',
      '[(ich)? scherze nicht]',
      '[(kein|ka) Spaß]',
      '[das ist mein (voller|völliger)? Ernst]',
    ],
    unless: ['(Gerät|Wasser|Kratzer|Kauf)'],
  },
];
