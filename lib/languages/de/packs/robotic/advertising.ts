/** Advertising inside an answer: "bestmöglicher Service", "unvergessliches Erlebnis", "Empfehlen Sie uns weiter". */
import type { Rule } from '../../../../core/rules/rule';
import { SLOGAN } from './shared';

const NEXT = 'Konkret heißt das: «was geschieht».';

export const advertisingRules = [
  {
    id: 'bester-service',
    phrase: [
      '[(bestmöglichen|bestmögliche|erstklassigen|erstklassige|exzellenten|exzellente|optimalen|hervorragenden|hervorragende|ausgezeichneten|herausragenden|höchstmögliche|größtmögliche|erstklassiger) (Service|Kundenservice|Qualität|Erlebnis|Betreuung|Support|Kundenerlebnis|Beratung|Servicequalität|Produkterlebnis|Gasterlebnis)]',
      '[(unser|unsere|unserem|unseren) (kompetentes|kompetenten|engagiertes|engagierten|hochqualifiziert*|qualifizierten|geschulten|geschultes|hochmotiviertes) (Team|Serviceteam|Mitarbeiter*|Kundenservice|Fachpersonal|Personal|Mitarbeitenden|Fachkräfte)]',
      '[(um|damit wir) (Ihnen|dir|unseren Kunden) …4 (noch besser*|bestmöglich*|optimal*|ein noch besseres) …5 (bieten|unterstützen|betreuen|bedienen|gestalten)]',
      '[(höchste|beste) Qualität …2 (zu fairen|zum fairen|zum besten)]',
      '[(lassen Sie sich|lass dich) …4 (begeistern|verzaubern|inspirieren|verwöhnen)]',
      '[(empfehlen Sie|empfiehl|empfehlt) uns …2 weiter]',
      '[(würden|freuen|freut) …3 uns …2 über …4 (Bewertung|Weiterempfehlung|Rezension)]',
      '[(wir|uns) …2 (würden|freuen) …2 (uns)? …2 (sehr)? über …4 (Bewertung|Weiterempfehlung|Rezension)]',
    ],
    unless: ['(Frage|Testergebnis|Rechnung)', 'Beratung (zu|über)'],
    better: [],
    model: [NEXT],
    note: SLOGAN,
    flags: ['Wir möchten Ihnen den bestmöglichen Service bieten.', 'Unser engagiertes Team kümmert sich.', 'Empfehlen Sie uns gern weiter.'],
    passes: ['Die beste Zeit ist der Vormittag.', 'Ob du bewertest, ist deine Sache.'],
  },
  {
    id: 'unvergesslich',
    phrase: [
      '[(zu einem|ein|unvergessliche|unvergesslichen|einzigartiges|einmaliges) (unvergesslichen|unvergessliches|einzigartigen|besonderen)? (Erlebnis|Momente|Momenten|Einkaufserlebnis|Reiseerlebnis|Kundenerlebnis|Augenblicke)]',
      '[(dein|Ihr|das) (Einkaufserlebnis|Reiseerlebnis|Erlebnis|Kundenerlebnis|Spielerlebnis|Nutzererlebnis) …6 (zu optimieren|zu verbessern|zu gestalten|optimieren|verbessern)]',
      '[(wir sind (fest|davon)? überzeugt) , dass (Sie|du) …6 (profitieren|begeistert|zufrieden|Freude)]',
      '[wir verwöhnen …12] /',
    ],
    better: [],
    model: ['[Rufen Sie|Ruf] mich an, wenn etwas offen ist.'],
    note: SLOGAN,
    flags: ['Ihr Aufenthalt soll zu einem unvergesslichen Erlebnis werden.', 'Wir sind stets bestrebt, dein Erlebnis zu optimieren.'],
    passes: ['Für Ihren Hochzeitstag ist das Eckzimmer reserviert.', 'Erlebnisse aus dem Urlaub gehören ins Album.'],
  },
] as const satisfies readonly Rule[];
