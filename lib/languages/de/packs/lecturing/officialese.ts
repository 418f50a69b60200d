/** The raised finger of offices and of next times: "sei der Ordnung halber vermerkt", "entbindet Sie nicht", "nächstes Mal bitte …". */
import type { Rule } from '../../../../core/rules/rule';

const POINTING = 'Der erhobene Zeigefinger steht vor der Auskunft. Ohne ihn wirkt sie besser.';
const DUTY = 'Zählt Pflichten auf. Eine Bitte mit Grund kommt besser an.';
const NEXT_TIME = 'Mahnt für die Zukunft. Als Tipp klingt es nach Hilfe.';

export const officialeseRules = [
  {
    id: 'sei-vermerkt',
    phrase: [
      '[(sei|seien) …6 (angemerkt|festgehalten|vermerkt|bemerkt|erwähnt|klargestellt|hingewiesen|in Erinnerung gerufen|gesagt|angeführt|ergänzt)]',
      '[der (Ordnung|Vollständigkeit|guten Ordnung|Form|Klarheit|Korrektheit|Fairness) halber …6 (angemerkt|festgehalten|vermerkt|bemerkt|erwähnt|hingewiesen|gesagt)]',
      '[(wird|werden|darf|muss) …5 (ausdrücklich|nochmals|neuerlich|erneut|höflich|höflichst|vorsorglich|abermals|einmal mehr|letztmalig) …4 (hingewiesen|verwiesen|erinnert|ersucht|aufmerksam gemacht|aufgefordert)]',
      '[(darf|dürfen|möchte|möchten|muss|müssen) (ich|wir) …6 (in Erinnerung rufen|ins Gedächtnis rufen|daran erinnern , dass (Sie|du))]',
      '[(erlauben|gestatten) (wir|ich)? (uns|mir)? …4 (daran zu erinnern|in Erinnerung zu rufen|anzumerken|hinzuweisen)]',
      '[daran erinnern , dass (Sie|du) …8 (zugestimmt|unterschrieben|bestätigt|verpflichtet|selbst|müssen|akzeptiert|eingewilligt)]',
      '[wie (Ihnen|dir|euch) …4 (bekannt|bewusst|geläufig) (ist|sein)]',
      '[(gehe|gehen) (ich|wir)? …2 davon aus , dass (Sie|du) …8 (künftig|gelesen|kennen|wissen|in der Lage|zur Kenntnis|verstanden|bewusst|daran halten)]',
      '[(bitte|wir bitten Sie|ich bitte Sie)? …2 (zur Kenntnis zu nehmen|nehmen Sie …4 zur Kenntnis) , dass]',
    ],
    unless: ['(Ihr*|deine) (Hinweis|Mail|Nachricht|Schreiben)', 'danke*', 'nicht (bekannt|bewusst)', 'leid', 'so sei', 'es sei denn', 'noch'],
    better: [],
    model: ['Wichtig zu wissen ist: «Auskunft».'],
    note: POINTING,
    flags: [
      'Die Prüfung liegt, dies sei der Ordnung halber vermerkt, beim Antragsteller.',
      'Es wird nochmals auf die Hausordnung hingewiesen.',
      'Wie Ihnen bekannt sein dürfte, endet die Frist am Freitag.',
    ],
    passes: ['Es sei denn, Sie haben den Beleg noch.', 'Der Vollständigkeit halber schicke ich Ihnen beide Seiten.'],
  },
  {
    id: 'entbindet-nicht',
    phrase: [
      '[(entbindet|befreit|enthebt|entlässt) …4 (Sie|dich|den|die|nicht|Mieter*|Kunden) …4 (nicht|von|aus)]',
      '[(ersetzt|ersetzen) …10 (nicht|kein*) …2 (Kenntnis|Lektüre|Lesen|Blick|Prüfung|Mitdenken|Nachdenken|Verstand|Planung|Kontrolle)]',
      '[<ihr> (Mitwirkungspflicht|Mitwirkungspflichten|Sorgfaltspflicht|Obliegenheit|Obliegenheiten|Bringschuld|Holschuld|Prüfpflicht|Kontrollpflicht|Meldepflicht|Informationspflicht|Eigenverantwortung|Aufsichtspflicht|Schadenminderungspflicht|Treuepflicht)]',
      '[(liegt|lag|fällt) …10 in (der|Ihrer|deiner) (Sphäre|Verantwortung|Risikosphäre|Eigenverantwortung) (des|der)?]',
      '[macht …8 nicht Halt]',
    ],
    unless: ['(unser*|uns|wir)', 'kostenlos', 'gern*', 'Zuzahlung', 'Gebühr'],
    better: [],
    model: ['Damit es klappt, brauchen wir von [Ihnen|dir] noch «Angabe».'],
    note: DUTY,
    flags: [
      'Der Urlaub entbindet Sie nicht von der Frist.',
      'Ihre Mitwirkungspflicht gilt auch im August.',
      'Eine Vollmacht ersetzt nicht die Kenntnis des Sachverhalts.',
    ],
    passes: ['Das befreit Sie von der Gebühr.', 'Das fällt in unsere Verantwortung.'],
  },
  {
    id: 'naechstes-mal-bitte',
    phrase: [
      '[(nächstes Mal|das nächste Mal|nächstesmal) (bitte|halt|vielleicht|einfach|dann bitte|besser) …10 (*en|*n)] (,|$)',
      '[(nächstes|nächste|nächsten|nächster) (Mal|Kauf|Bestellung|Auftrag|Besuch|Termin) …4 (halt|gefälligst|selber|vielleicht mal|vielleicht jemanden|vielleicht vorher|bitte vorher|bitte gleich|bitte erst|bitte rechtzeitig|nicht erst|bitte nicht|bitte pünktlich|bitte vollständig|bitte genauer)]',
      '[(künftig|in Zukunft|zukünftig|hinkünftig) …3 (bitte vorher|bitte erst|bitte rechtzeitig|bitte gleich|bitte selbst|bitte selber|bitte vollständig|bitte pünktlich|gefälligst|etwas mehr|ein wenig mehr)]',
      '[(schön|nett|hilfreich|wünschenswert|fein|toll|super|lieb|dankbar|verbunden) , wenn (Sie|du|ihr) …6 (künftig|in Zukunft|auch mal|auch einmal|ausnahmsweise|wenigstens)]',
      '[(legen|leg|nehmen|nimm|lesen|lies|schauen|schau|fragen|frag|rufen|ruf|melden|meld|prüfen|prüf|messen|miss) (Sie|dir|dich)? …1 halt (vorher|selber|selbst|erst|gleich|rechtzeitig|mal)]',
    ],
    unless: ['(wir|bitte ich|uns freuen|melde ich|rufe ich|bin ich|werde ich|achten wir)', 'wieder', 'lieber gleich', 'gern*', 'Rabatt', 'Gutschein'],
    better: [],
    model: ['Ein Tipp für das nächste Mal: «Tipp».'],
    note: NEXT_TIME,
    flags: [
      'Und nächstes Mal bitte beim Auspacken filmen, dann muss keiner raten.',
      'Es wäre schön, wenn Sie künftig das Kleingedruckte lesen.',
      'Ruf halt vorher an und frag, ob es läuft.',
    ],
    passes: [
      'Das nächste Mal bitte ich die Kollegin gleich dazu.',
      'Schön wäre es, wenn Sie uns wieder besuchen.',
      'Beim nächsten Mal rufe ich Sie früher an.',
    ],
  },
  {
    id: 'erst-jetzt',
    phrase: [
      '[(dass|weil|wenn|da|nachdem) (Sie|du) …5 erst (jetzt|heute|nun|nach|drei|zwei|vier|am|im|Wochen|Monate|Tage) …5 (melden|meldest|gemeldet|kommen|kommst|reklamieren|reklamierst|anrufen|schreiben|schreibst|fragen|fragst|bemerken|bemerkt|aufgefallen|prüfen)]',
      '[(fällt|fiel) (Ihnen|dir) (das|es)? …2 (erst|reichlich spät|ja früh|recht spät)]',
      '[(damit|jetzt|nun) (kommen Sie|kommst du) …3 (erst|reichlich|recht|ja|etwas) (jetzt|spät|früh|heute)]',
      '[(schön|fein|prima|freut mich) , dass (Sie|du|das) …3 (auch schon|auch mal|nun auch|jetzt auch|immerhin)]',
      '[obwohl (Sie|du) …10 (wussten|wusstest|hingewiesen|gewarnt|erinnert|unterschrieben|zugestimmt|in die Hand gedrückt)]',
      '[obwohl (Ihnen|dir) …10 (bekannt|gesagt|mitgeteilt|erklärt|gedrückt|mitgegeben|ausgehändigt|zugeschickt|bewusst) (war|ist|wurde|haben|hatte|hatten)?]',
      '[ohne …5 (gelesen zu haben|zu lesen|durchzulesen|hinzuschauen|hinzusehen|nachzudenken|nachzulesen|anzugucken|anzuschauen|vorher zu fragen|nachzumessen)]',
      '[(nur|bloß) weil (Sie|du) …8]',
    ],
    unless: [
      '(leid|Entschuldigung|entschuldig*|verzeih*|bedauer*|ärgerlich|danke*|verstehe|keine Sorge)',
      'nicht (nur|bloß) weil',
      '(wir|ich) …8 (gelesen|erst)',
      '(hören|Antwort|bekommen|erhalten|erfahren)',
    ],
    better: [],
    model: ['Ihre Meldung vom «Datum» ist angekommen; möglich ist jetzt noch «Weg».'],
    note: 'Hält die Zeit vor. Hilfreich ist, was jetzt noch geht.',
    flags: [
      'Ungewöhnlich ist, dass Sie sich erst nach drei Monaten melden.',
      'Das fällt Ihnen reichlich spät ein, fällt Ihnen das erst heute auf?',
      'Sie haben auf „Weiter“ geklickt, ohne den Text zu lesen.',
    ],
    passes: [
      'Es tut mir leid, dass Sie sich erst jetzt melden konnten.',
      'Der Rabatt gilt nicht nur, weil Sie treu sind.',
      'Die Mahnung kam, obwohl Sie bezahlt hatten.',
    ],
  },
] as const satisfies readonly Rule[];
