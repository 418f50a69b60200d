/** Those whom German speakers turn to when they threaten: lawyers, authorities, the press, portals. Named `<…>` in patterns. */
export const THREAT_CLASSES: Readonly<Record<string, readonly string[]>> = {
  rival:
    'Konkurrenz|Mitbewerber|Mitbewerb|Wettbewerb|Wettbewerber|anderen Anbieter|andere Anbieter|anderen Bank|anderer Anbieter|anderem Anbieter|Telekom|Vodafone|Amazon|Swisscom|Salt|Sunrise|Magenta|anderen Firma|andere Firma|andere Bank|anderen Händler|anderen Betrieb|anderen Heizungsbauer|anderswo|woanders|woandershin|anderswohin|nebenan'.split(
      '|',
    ),
  portal:
    'Google|Trustpilot|Facebook|Instagram|Insta|TikTok|Tiktok|YouTube|Youtube|Twitter|X|LinkedIn|Kununu|Jameda|Yelp|Holidaycheck|Tripadvisor|Booking|Netz|Internet|Web|Social Media|Forum|Foren|Bewertungsportal*|Portalen|Kanälen|Reddit|Threads|Whatsapp|Story|Nachbarschaftsgruppe|Pendlergruppe|*gruppe|*gruppen|Blog|Podcast|Vereinszeitung'.split(
      '|',
    ),
  press:
    'Presse|Zeitung|Lokalzeitung|Tageszeitung|Zeitungen|Fernsehen|TV|Medien|Journalist*|Reporter*|Radio|Bild|BILD|Kassensturz|Espresso|Marktcheck|WISO|Plusminus|ORF|SRF|RTL|ZDF|ARD|NDR|WDR|Blick|Krone|Beobachter|Kronenzeitung|20 Minuten|Redaktion|*redaktion|Konsumentensendung|Lokaljournalist|Leserbrief|Sendung'.split(
      '|',
    ),
  lawyer:
    'Anwalt|Anwältin|Anwalts|Anwälte|Anwälten|Rechtsanwalt|Rechtsanwältin|Rechtsbeistand|Advokat|Advokatin|Rechtsvertreter|Rechtsvertretung|Rechtsschutz|Rechtsschutzversicherung|Juristen|Juristin|Fachanwalt|Anwaltskanzlei|Kanzlei'.split(
      '|',
    ),
  office:
    'Verbraucherzentrale|Verbraucherschutz|Verbraucherschützer|Konsumentenschutz|Konsumentenschützer|Arbeiterkammer|AK|VKI|Schlichtungsstelle|Schlichtungsbehörde|Schlichter|Schlichtung|Ombudsmann|Ombudsstelle|Ombudsfrau|Ombudsman|Bundesnetzagentur|BaFin|FINMA|FMA|RTR|Aufsichtsbehörde|Aufsicht|Aufsichtsrat|Heimaufsicht|Gewerbeaufsicht|Gewerbeamt|Ordnungsamt|Gesundheitsamt|Finanzamt|Datenschutzbehörde|Datenschutzbeauftragte|Datenschutzbeauftragten|Landesdatenschutz*|Staatsanwaltschaft|Polizei|Mieterverein|Mieterverband|Mieterbund|Mieterschutz|Kammer|Handwerkskammer|Ärztekammer|Anwaltskammer|Eichamt|Regulierungsbehörde|Wettbewerbszentrale|Wettbewerbsbehörde|Friedensrichter|Betreibungsamt|Preisüberwacher|Lebensmittelkontrolle|Lebensmittelaufsicht|Luftfahrtbundesamt|Eisenbahnbundesamt|Versicherungsombudsmann|SECO|Volksanwalt|Volksanwaltschaft|Patientenanwalt|Stiftung Warentest|Jugendamt|Schulamt|Schulbehörde|Bauaufsicht|Bauamt|Berufsgenossenschaft|Arbeitsinspektorat|Veterinäramt|Kantonsarzt|Bezirkshauptmannschaft|Oberbürgermeister|Landesschulrat'.split(
      '|',
    ),
  watchdog:
    'Verbraucherzentrale|Verbraucherschutz|Konsumentenschutz|Arbeiterkammer|Schlichtungsstelle|Schlichtungsbehörde|Ombudsstelle|Ombudsmann|Ombudsfrau|Bundesnetzagentur|BaFin|FINMA|RTR|Mieterverein|Mieterverband|Mieterschutz|Handwerkskammer|Eichamt|Regulierungsbehörde|Wettbewerbszentrale|Friedensrichter|Datenschutzbehörde|Aufsichtsbehörde|Finanzmarktaufsicht|Heimaufsicht|Gewerbeaufsicht|Volksanwaltschaft|Preisüberwacher'.split(
      '|',
    ),
  'turn-to':
    'gehe|geh|gehen|wende|wenden|melde|melden|schalte|schalten|einschalten|einschalte|rufe|informiere|informieren|informiert|kontaktiere|kontaktieren|beschwere|beschweren|hole|nehme|nehmen|gebe|geben|übergebe|übergeben|frage|fragen|ziehe|landet|landen|liegt|prüft|anzeige|anzeigen|schreibe|schicke|reiche|reichen|weiter|meldet|erfährt|eingeschaltet|beauftrage|beauftragt|beauftragen|übernimmt|hört|hören|angerufen'.split(
      '|',
    ),
};
