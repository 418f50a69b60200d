/** German model sentences for brushing aside: the concern taken seriously, and a question or a step. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const DISMISSIVE_MODELS: readonly ModelSentence[] = [
  {
    instead: 'So schlimm ist das doch nicht.',
    say: 'Ich verstehe, dass das für [Sie|dich] unangenehm ist, und sehe es mir genau an.',
  },
  {
    instead: 'Da kann man halt nichts machen.',
    say: 'Das ist ärgerlich; [lassen Sie|lass] uns schauen, was sich trotzdem noch verbessern lässt.',
  },
  {
    instead: 'Das ist nicht unser Problem.',
    say: 'Auch wenn die Ursache woanders liegt, möchte ich mit [Ihnen|dir] nach einer Lösung suchen.',
  },
  {
    instead: 'Jetzt beruhigen Sie sich erst einmal.',
    say: '[Ihr|Dein] Ärger ist angekommen; [sagen Sie|sag] mir bitte, was im Moment am dringendsten ist.',
  },
  {
    instead: 'Das kann jedem einmal passieren.',
    say: 'Auch wenn es öfter vorkommt: Jetzt geht es um [Ihren|deinen] Fall, und den sehe ich mir an.',
  },
  {
    instead: 'Darüber hat sich bisher noch kein Kunde beschwert.',
    say: 'Danke, dass [Sie das ansprechen|du das ansprichst]; ich gehe dem genauso nach, als hätten es viele gemeldet.',
  },
  {
    instead: 'Das ist eben so, da müssen alle durch.',
    say: 'Der Ablauf ist mühsam, das sehe ich auch; gern begleite ich [Sie|dich] durch die nächsten Schritte.',
  },
  {
    instead: 'Wegen ein paar Euro muss man kein Theater machen.',
    say: 'Auch im Kleinen soll es stimmen; ich sehe es mir gern noch einmal genau an.',
  },
  {
    instead: 'Es war doch nur eine Stunde Verspätung.',
    say: 'Das hat bei [Ihnen|dir] einiges durcheinandergebracht, und das tut mir leid.',
  },
  {
    instead: 'Das bilden Sie sich vermutlich nur ein.',
    say: '[Sie kennen|Du kennst] die Lage am besten; wann genau fällt es auf, und wie oft?',
  },
  {
    instead: 'So einen kleinen Kratzer sieht sowieso niemand.',
    say: 'So etwas stört, gerade wenn man es oft vor Augen hat; ich sehe es mir gern an.',
  },
  {
    instead: 'Technik spinnt halt manchmal.',
    say: 'Solche Ausfälle sind lästig; mit ein paar Angaben gehe ich gern der Ursache nach.',
  },
  {
    instead: 'Ein wenig Geduld ist ja wohl zumutbar.',
    say: '[Sie warten|Du wartest] schon lange, das verstehe ich; hier ist, was ich über den Stand weiß.',
  },
  {
    instead: 'Bei so vielen Sendungen geht eben mal eine verloren.',
    say: 'Für [Sie|dich] zählt dieser eine Fall; es tut mir leid, dass es so gelaufen ist.',
  },
  {
    instead: 'Seien Sie froh, dass nicht mehr passiert ist.',
    say: 'Das war sicher unangenehm; was würde [Ihnen|dir] im Moment am meisten helfen?',
  },
  {
    instead: 'Für solche Kleinigkeiten haben wir wirklich keine Zeit.',
    say: 'Dafür möchte ich mir Zeit nehmen; wann passt [Ihnen|dir] ein kurzes Gespräch?',
  },
  {
    instead: 'Die Sache ist für uns erledigt, mehr gibt es dazu nicht zu sagen.',
    say: 'Bei uns gilt der Fall als abgeschlossen; was ist für [Sie|dich] noch offen?',
  },
  {
    instead: 'Warten Sie einfach mal ab, das gibt sich meistens von selbst.',
    say: 'Oft legt es sich nach kurzer Zeit; hält es an, sehen wir am «Datum» gemeinsam genauer hin.',
  },
  {
    instead: 'Im Alltag merkt man davon gar nichts.',
    say: 'Wie es sich anfühlt, [wissen Sie|weißt du] am besten; was stört daran am meisten?',
  },
  {
    instead: 'Du machst da aus einer Mücke einen Elefanten.',
    say: 'Ich merke, dass [Ihnen|dir] das wichtig ist; [lassen Sie|lass] uns die Sache in Ruhe ansehen.',
  },
  {
    instead: 'Irgendwann wird die Lieferung schon kommen.',
    say: 'Die Ungewissheit macht es mühsam; ich frage gern nach, wie der Stand ist.',
  },
  {
    instead: 'Am Schalter wird viel erzählt, das dürfen Sie nicht so ernst nehmen.',
    say: 'Ich möchte genau wissen, was geschehen ist; wann war das, und wer war dabei?',
  },
  {
    instead: 'Na ja, Holz arbeitet eben, das gehört dazu.',
    say: 'Dass es stört, verstehe ich; woher es kommt und was hilft, erkläre ich gern.',
  },
  {
    instead: 'An den Lärm gewöhnt man sich mit der Zeit.',
    say: 'Auf Dauer zehrt so etwas an den Nerven; ich schaue gern, was sich erleichtern lässt.',
  },
  {
    instead: 'Andere warten noch viel länger als Sie.',
    say: 'Jeder weitere Tag ist mühsam; ich schreibe [Ihnen|dir] offen, woran es gerade hängt.',
  },
  {
    instead: 'Ist doch halb so wild, morgen lachen Sie darüber.',
    say: 'Heute ist es vor allem ärgerlich; ich nehme es auf und schaue, was ich tun kann.',
  },
];
