/** Rubbing in what was there to see or done by oneself: "dabei steht es auf jeder Packung", "den Haken haben Sie sich gespart". */
import type { Rule } from '../../../../core/rules/rule';

const PRINTED = 'Hält vor, dass es irgendwo steht. Die Fundstelle allein hilft weiter.';
const DONE = 'Hält den eigenen Klick oder Schritt vor. Der Stand der Dinge überzeugt ruhiger.';
const WHERE = 'Zu finden ist es hier: «Stelle».';

export const overlookedRules = [
  {
    id: 'dabei-steht-es',
    phrase: [
      '[(dabei|obwohl|obgleich|wo doch|auch wenn) …6 (steht|stand|stünde|hängt|hing|blinkt|klebt)] …4 (jeder|jedem|fett|groß|dick|rot|deutlich|seit|vorne|oben|drauf|dran)',
      '[(obwohl|dabei|dass|auch wenn) …8 (fett|groß|dick|deutlich|rot|in Großbuchstaben|schon) (steht|stand|drinsteht|drinstand|dabeisteht|draufsteht|draufstand|auf deinem|auf Ihrem)]',
      '[(das|es|was|des|dies) (steht|stand) (so|ja) (auch)?] (auf|im|in|am|bei|unter|seit|vorne)',
      '[(das|es|des|dies) (steht|stand) (deutlich|fett|groß|dick|breit|überall|bei jedem|bei jeder|auf jedem|auf jeder|in jedem|in jeder)]',
      '[(steht|stand|hängt|hing|klebt|klebte|prangt|prangte|blinkt|blinkte|leuchtet) (sogar|jahrelang|wochenlang|monatelang|seit Jahren|unübersehbar|groß und breit|nicht zufällig|auch jahrelang|vier Wochen lang|tagelang)]',
      '[(blinkt|leuchtet|klingelt|piept) sogar]',
      '[(drunter|darunter|unten) (steht|stand|prangt) (Ihre|deine) Unterschrift]',
      '[für (jedermann|jeden) (gut)? (lesbar|sichtbar|ersichtlich|nachlesbar|einsehbar|erkennbar)]',
      '[(mit|in) (Fettdruck|Fettschrift|dickem Rahmen|dickem Betreff|Pfeil und allem)]',
      '[seit …5 an (derselben|der gleichen|gleicher) Stelle]',
      '[(das|die|der|den) …2 (übersieht|überliest|überhört) man …4 (schwer|kaum|nicht|schwerlich|eigentlich nicht)]',
      '[(kaum|schwer|schwerlich) (übersieht|übersehen kann|zu überlesen|übersehen konnte)]',
      '[(musst|musste|müssen Sie|muss man|braucht man) (nur|bloß|halt|doch)? mal (hingucken|hinschauen|hinsehen|lesen|gucken|schauen)]',
      '[total unterschätztes (Feature|Ding|Tool)]',
    ],
    unless: [
      '(nicht|nirgends|kein*) (steht|stand|drin|drauf)',
      '(wir|uns|unser|leid|Entschuldigung|Fehler|klein|zu spät|falsch)',
      'jetzt',
      'künftig',
      'damit es',
      'was …4 (steht|stand) $',
    ],
    better: [],
    model: [WHERE],
    note: PRINTED,
    flags: [
      'Das tun wenige, dabei steht es auf jeder Packung in Fettdruck.',
      'Das stand so auf dem Auftrag, und drunter steht Ihre Unterschrift.',
      'Die Erläuterung findet sich, für jedermann lesbar, über dem Feld.',
      'Am Schlüssel hängt Holz dran, das übersieht man sonst schwer.',
    ],
    passes: ['Das steht auf Seite 2.', 'Das stand bei uns falsch auf der Seite, obwohl es groß draufstand.', 'Die Zeiten hängen im Foyer.'],
  },
  {
    id: 'haben-sie-weggeklickt',
    phrase: [
      '[(haben Sie|hast du|Sie haben|du hast) …4 (weggeklickt|weggedrückt|weggewischt|überlesen|sich gespart|dir gespart|ignoriert|überhört|übergangen)]',
      '[(haben Sie|hast du|Sie haben|du hast) (ja|doch|schließlich|sogar|selber|selbst) …6 (angekreuzt|angehakt|angeklickt|aufgemacht|abgewählt|abgelehnt|unterschrieben|genickt|gesagt|gemeint)]',
      '[(haben Sie|hast du) (angekreuzt|angehakt) , mit]',
      '[(gefragt|gelesen|gemeldet|angerufen|geschaut|nachgesehen|aufgepasst|zugehört) (haben Sie|hast du) …3 nicht]',
      '[(Sie haben|du hast|haben Sie|hast du) (die|den|diese|diesen|Ihre|deine|leider|damit|somit)? …1 (Frist|Termin|Stichtag|Abgabefrist|Anmeldefrist|Kündigungsfrist|Widerrufsfrist|Einsprachefrist|Abgabetermin) …2 (versäumt|verpasst|verschlafen|verstreichen lassen|überschritten|nicht eingehalten)]',
      '[(haben Sie|hast du|Sie haben|du hast) (offensichtlich|offenbar|anscheinend|wohl|eindeutig) …4 (falschen|falsche|falsches|verkehrten|verkehrte)]',
      '[(da|hier) ist (dir|Ihnen) …5 (verrutscht|durchgerutscht|ausgerutscht)]',
      '[(hab|habe|haben) (ich|i|wir) (dir|Ihnen|euch) …10 (vorgebetet|gepredigt|eingebläut|eingeschärft|vorgekaut|eingetrichtert)]',
      '[(hab|habe|haben) (ich|i|wir) (dir|Ihnen|euch) …3 (zweimal|dreimal|mehrmals|tausendmal|in der|beim Abholen|bei der) …10 (erzählt|gesagt|gezeigt|erklärt)]',
      '[das predigen (wir|wir ja|wir doch)]',
      '[(wurde|wurden|worden) …8 (zweimal|mehrfach|mehrmals|dreimal|wiederholt) (ersucht|gebeten|angefordert|aufgefordert|erinnert|verlangt)]',
    ],
    when: { sentence: 'statement' },
    unless: [
      '(falls|wenn|ob|sofern|vielleicht|eventuell|möglicherweise)',
      '(leid|danke*|Dank|Entschuldigung|zu Recht|haben recht)',
      '(wir|uns) …4 (überlesen|übergangen|ignoriert)',
      'nicht (überlesen|ignoriert)',
      'noch nicht',
    ],
    better: [],
    model: ['Der Stand ist «Stand»; möglich ist jetzt noch «Weg».'],
    note: DONE,
    flags: [
      'Den Schutz gab es beim Bezahlen, du hast ihn weggeklickt.',
      'Du hast ja selbst angehakt, dass es dauern kann.',
      'Sie haben die Frist versäumt.',
      'Gefragt haben Sie ja offenbar nicht.',
    ],
    passes: [
      'Falls Sie die Frist versäumt haben, rufen Sie an.',
      'Ihre Mail haben wir überlesen, das tut uns leid.',
      'Haben Sie das Fenster vielleicht weggeklickt?',
    ],
  },
] as const satisfies readonly Rule[];
