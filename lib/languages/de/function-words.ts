/** German little words, folded: they tell the language and are too common to look patterns up by. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber denn sondern doch ich du er sie es wir ihr
  mich dich ihn uns euch mir dir ihm ihnen ihre ihren ihrem ihrer ihres mein meine meinen meinem meiner dein deine deinen deinem deiner unser unsere unseren
  unserem unserer euer eure euren sich nicht nur auch noch schon ja nein so wie wenn weil dass ob als bis zu zum zur mit von vom bei beim nach vor fuer
  gegen ohne um an am auf ab aus ueber unter durch im ist sind war waren bin bist seid wird werden wurde wurden worden hat habe haben hatte hatten haette
  haetten kann koennen konnte konnten koennte koennten muss muessen musste mussten soll sollen sollte sollten will wollen darf duerfen moechte moechten
  hier dort da dann jetzt heute morgen gestern immer nie mehr sehr gern gerne bitte danke vielen guten tag gruesse gruss freundlichen diese dieser dieses
  diesen diesem jede jeder jedes alle alles was wer wo wann warum welche welcher welches man etwas nichts wurde waere waeren ihrerseits leider`.split(
    /\s+/,
  ),
);
