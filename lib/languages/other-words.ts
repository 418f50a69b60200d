/**
 * Folded little words of French, Italian, Spanish, Portuguese, Dutch and Polish. Drafts in these are left alone.
 * Words that German or English also use ("des", "so", "die", "on") say nothing and are not listed.
 */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  `le la les une et est que qui dans pour nous vous votre notre vos nos avec sur sont été etes je elle ce cette mais bonjour merci cordialement
  gli dello della dei delle che non una sono siamo vostro nostro questo questa anche piu grazie buongiorno cordiali
  el los las por como pero mas esta este nuestro nuestra hola gracias saludos usted
  nao voce seu sua nosso obrigado muito isso tambem
  het een niet ook maar naar voor zijn wij jullie uw onze deze heeft hebben kunnen graag bedankt groeten geen
  nie jest dla jak przez oraz prosze dziekuje pani czy`.split(/\s+/),
);
