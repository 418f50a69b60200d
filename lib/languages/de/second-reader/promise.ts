/** German model sentences for promises that are hard to keep: what is known, and what lies in one's own hands. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const PROMISE_MODELS: readonly ModelSentence[] = [
  {
    instead: 'Das Paket ist morgen garantiert bei Ihnen.',
    say: 'Geplant ist es für «Datum»; verschiebt es sich, gehe ich gern der Ursache nach.',
  },
  {
    instead: 'Der Techniker löst das Problem morgen ein für alle Mal.',
    say: 'Zuerst wird die Ursache geprüft; danach kann ich [Ihnen|dir] sagen, wie es weitergeht.',
  },
  {
    instead: 'So etwas kommt bei uns nie wieder vor.',
    say: 'Damit es künftig seltener passiert, haben wir inzwischen «Änderung» eingeführt.',
  },
  {
    instead: 'Wir erstatten Ihnen selbstverständlich alles.',
    say: '[Schicken Sie|Schick] mir bitte die Belege, dann prüfe ich, welche Kosten wir übernehmen können.',
  },
  {
    instead: 'Das ist in fünf Minuten erledigt.',
    say: 'Ich fange jetzt damit an und gebe [Ihnen|dir] Bescheid, sobald es fertig ist.',
  },
  {
    instead: 'Darauf können Sie sich hundertprozentig verlassen.',
    say: 'Was an mir liegt, gehe ich heute an; beim Rest halte ich [Sie|dich] auf dem Laufenden.',
  },
  {
    instead: 'Ihr Geld ist spätestens am Freitag auf dem Konto.',
    say: 'Von uns aus ist es auf dem Weg; wann es ankommt, liegt auch an anderen.',
  },
  {
    instead: 'Die Versicherung übernimmt den Schaden auf jeden Fall.',
    say: 'Ich bringe es auf den Weg; entschieden wird an anderer Stelle, und die Antwort gebe ich weiter.',
  },
  {
    instead: 'Ab sofort läuft alles einwandfrei.',
    say: 'Nach meinem letzten Stand läuft es; fällt [Ihnen|dir] noch etwas auf, sehe ich es mir gern an.',
  },
  {
    instead: 'Mit diesem Kurs bestehen Sie die Prüfung sicher.',
    say: 'Es hilft vielen auf dem Weg dorthin; gern sage ich [Ihnen|dir], was genau enthalten ist.',
  },
  {
    instead: 'Sie werden begeistert sein, das verspreche ich Ihnen.',
    say: 'Geschätzt wird daran vor allem «Vorzug»; ob es zu [Ihnen|dir] passt, zeigt ein Versuch.',
  },
  {
    instead: 'Wir sind immer für Sie da, rund um die Uhr.',
    say: 'Zu den Öffnungszeiten bin ich erreichbar, und was dazwischen ankommt, nehme ich mir danach vor.',
  },
  {
    instead: 'Der Hersteller liefert nächste Woche, daran gibt es keinen Zweifel.',
    say: 'Dieser Termin wurde uns genannt; ändert er sich, gebe ich [Ihnen|dir] Bescheid.',
  },
  {
    instead: 'Ihre Daten sind bei uns absolut sicher.',
    say: 'Was wir dafür tun und wo die Grenzen liegen, erkläre ich [Ihnen|dir] gern genauer.',
  },
  {
    instead: 'Das Amt bewilligt das ohne Weiteres.',
    say: 'Entschieden wird an anderer Stelle; vollständige Unterlagen helfen dabei, und die sehe ich gern durch.',
  },
  {
    instead: 'Das Wetter hält am Samstag, da machen Sie sich keine Gedanken.',
    say: 'Für den Fall, dass es anders kommt, spreche ich gern einen zweiten Plan mit [Ihnen|dir] ab.',
  },
  {
    instead: 'Bis Weihnachten schaffen wir das, gar keine Frage.',
    say: 'Angepeilt ist «Datum»; sobald ich sehe, ob es reicht, schreibe ich [Ihnen|dir].',
  },
  {
    instead: 'Der Preis bleibt für Sie für immer gleich.',
    say: 'Das gilt für die vereinbarte Zeit; danach sehen wir es uns gemeinsam neu an.',
  },
  {
    instead: 'Der Fleck geht restlos raus, kein Problem.',
    say: 'Ein Versuch lohnt sich; wie viel er bringt, sehen wir nach dem ersten Schritt.',
  },
  {
    instead: 'Dein Konto wird nie wieder gesperrt.',
    say: 'Woran es lag, erkläre ich [Ihnen|dir] hier kurz, und auch, was wir seither geändert haben.',
  },
  {
    instead: 'Ich sorge dafür, dass mein Chef dem zustimmt.',
    say: 'Ich lege [Ihren|deinen] Wunsch meiner Leitung vor und melde mich mit ihrer Antwort.',
  },
  {
    instead: 'Wir ersetzen Ihnen das Gerät ohne Wenn und Aber.',
    say: 'Zuerst prüfen wir das Ganze; danach besprechen wir mit [Ihnen|dir], welche Lösung passt.',
  },
  {
    instead: 'Nach zwei Wochen sind die Beschwerden komplett weg.',
    say: 'Vielen hat es geholfen; am besten probieren wir es aus und schauen, was es bringt.',
  },
  {
    instead: 'Morgen um acht steht der Handwerker vor der Tür, mein Wort darauf.',
    say: 'So ist es eingeplant; ich bitte den Kollegen um einen Anruf, falls er später kommt.',
  },
  {
    instead: 'In drei Monaten stehen Sie bei Google auf Platz eins.',
    say: 'Erste Veränderungen zeigen sich meist nach einiger Zeit; den Verlauf gehe ich gern mit [Ihnen|dir] durch.',
  },
  {
    instead: 'Danach beschwert sich bestimmt niemand mehr bei Ihnen.',
    say: 'Das ist ein guter erster Schritt; ob er reicht, sehen wir uns später gemeinsam an.',
  },
];
