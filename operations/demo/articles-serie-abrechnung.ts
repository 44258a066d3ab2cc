import {
  article,
  box,
  bullets,
  drawnCredit,
  h2,
  news,
  noted,
  p,
  picture,
  reported,
  statement,
  table,
} from "./compose-content.ts";
import type { DemoArticle } from "./demo-content.ts";

const series = "Kommunen rechnen ab";

const licences = article({
  id: 100036,
  kicker: "Vellstadt",
  headline: "900 Lizenzen für niemanden",
  teaser:
    "Vellstadt hat gezählt, welche Programme seine Beschäftigten wirklich öffnen. Jede dritte Lizenz lief ins Leere. Die Stadt spart nun 214.000 Euro im Jahr und weiß, warum es so weit kam.",
  body: [
    p(
      "Der Anstoß war eine Kündigung. Ein Hersteller hatte Vellstadt mitgeteilt, dass der Preis für sein Zeichenprogramm um 40 Prozent steige. Kämmerin Hedda Lorchheim fragte im Haus nach, wer es brauche. Bezahlt wurden 84 Plätze. Gemeldet haben sich elf Personen.",
    ),
    h2("Sechs Wochen zählen"),
    p(
      "Daraufhin ließ die Stadt sechs Wochen lang protokollieren, welche Anwendung auf wie vielen Rechnern gestartet wird – ohne Namen, so verlangte es der Personalrat. Von 2.740 bezahlten Lizenzen blieben 912 unbenutzt. Weitere 300 wurden höchstens zweimal geöffnet.",
    ),
    h2("Wo das Geld blieb"),
    table(
      "Bezahlte und genutzte Lizenzen in Vellstadt",
      ["Programm für", "bezahlt", "genutzt", "Euro je Jahr"],
      ["Zeichnen", "84", "11", "61.000"],
      ["Projektplanung", "210", "58", "49.000"],
      ["Formulare", "640", "322", "57.000"],
      ["Sitzungsdienst", "190", "141", "23.000"],
    ),
    p(
      "Am teuersten war nicht das unbekannte, sondern das vergessene Programm: Wer das Amt wechselte, behielt seine alten Zugänge und bekam neue hinzu. Ein Abmeldeweg existierte nicht.",
    ),
    h2("Verträge mit langem Atem"),
    p(
      "Nur ein Teil der Verträge ließ sich sofort ändern. Zwölf von 31 verlängern sich um zwei Jahre, wenn niemand widerspricht. Drei dieser Fristen waren im Monat der Zählung verstrichen. Der Landesrechnungshof hatte solche Fälle bereits beschrieben (",
      reported(100035),
      ").",
    ),
    h2("Was anders läuft"),
    bullets(
      "Zugänge enden mit dem letzten Tag in einem Amt und werden im neuen Amt beantragt.",
      "Jede Lizenz hat eine Kostenstelle, die sie im Haushalt sieht.",
      "90 Tage vor jeder Frist erhält die Amtsleitung eine Nachricht mit der Zahl der Nutzer.",
    ),
    h2("Eine Zahl bleibt offen"),
    p(
      "Ob die Zählung wiederholt wird, entscheidet der Rat im Herbst. Lorchheim wünscht sie sich jährlich. „Wir inventarisieren jeden Bürostuhl“, sagt sie. „Bei Software haben wir zwanzig Jahre lang geglaubt, was auf der Rechnung steht.“",
    ),
  ],
  section: "finanzen",
  genre: "Bericht",
  authors: ["hl"],
  keywords: ["Finanzen", "Vellstadt", "Hedda Lorchheim", "Lizenzen", "Vergabe"],
  links: ["https://www.vellstadt.example/haushalt"],
  displayDate: "2026-05-12",
  series: { name: series, part: 1 },
  picture: {
    motif: "town-hall",
    caption: "Im Rathaus von Vellstadt wurde sechs Wochen lang gezählt.",
    alt: "Rathaus mit Uhrturm an einem Platz im Abendlicht",
    credit: drawnCredit,
  },
  state: "published",
});

const harbourFees = news({
  id: 100038,
  kicker: "Neuwarden",
  headline: "Der Hafen zahlt per Kennzeichen",
  teaser:
    "Liegegebühren kassierte Neuwarden bis zum Frühjahr am Fenster des Hafenmeisters. Heute genügt eine Anmeldung am Steg. Der zweite Teil unserer Serie zeigt, warum die Einnahmen trotz gleicher Preise stiegen.",
  body: [
    p(
      "4.100 Boote machten im vergangenen Jahr im Stadthafen fest, 2.900 davon bezahlten. Der Rest kam abends und war fort, ehe das Fenster öffnete. Seit April hängt an jedem Liegeplatz ein Schild mit einem Code; wer dort Kennzeichen und Länge einträgt, ist angemeldet.",
    ),
    p(
      "Die Zahlquote liegt nun bei 93 Prozent. Das bringt der Stadt 71.000 Euro mehr im Jahr, die Einrichtung kostete 38.500 Euro. „Niemand wollte betrügen, man fand nur keinen, der das Geld nahm“, sagt Hafenmeisterin Jördis Averbek.",
    ),
    p(
      "Gebucht wird ohne Zwischenschritt: Das Formular schreibt direkt in das Haushaltsverfahren, mit Kassenzeichen und Steuersatz. Die Stadtkasse spart damit anderthalb Arbeitstage in der Woche. Bar zahlen kann man weiterhin – dienstags von 9 bis 11 Uhr.",
    ),
  ],
  section: "finanzen",
  authors: ["hl"],
  keywords: ["Finanzen", "Neuwarden", "Online-Dienste", "Gebühren"],
  displayDate: "2026-06-09",
  series: { name: series, part: 2 },
});

const schoolDevices = article({
  id: 100043,
  kicker: "Ebersfurt",
  headline: "Was ein Tablet in fünf Jahren kostet",
  teaser:
    "Für 5.200 Tablets hat Ebersfurt einmal bezahlt und seither jeden Tag. Die Stadt hat alle Folgekosten zusammengetragen. Teil drei unserer Serie nennt die Summe, mit der niemand gerechnet hatte.",
  body: [
    p(
      "389 Euro kostete ein Tablet, als Ebersfurt seine Schulen ausstattete. Das Förderprogramm des Landes übernahm neun Zehntel. Fünf Jahre später hat die Stadt je Gerät 1.164 Euro ausgegeben – und von der Differenz stand in keinem Antrag etwas.",
    ),
    h2("Vom Preis zu den Kosten"),
    table(
      "Kosten eines Tablets in Ebersfurt über fünf Jahre",
      ["Posten", "Euro"],
      ["Anschaffung", "389"],
      ["Verwaltung und Support", "412"],
      ["Reparatur und Ersatz", "176"],
      ["Programme", "137"],
      ["Laden und Lagern", "50"],
    ),
    p(
      noted(
        "Die Rechnung folgt dem Verfahren",
        "Stadt Ebersfurt: Leitfaden Lebenszyklus, Fassung von 2025. Arbeitszeit geht mit 52 Euro je Stunde ein.",
      ),
      ", mit dem die Stadt sonst Fahrzeuge bewertet. Größter Posten ist die Arbeit: Einrichten, Zurücksetzen, Erklären.",
    ),
    h2("Der Riss im Glas"),
    p(
      "Jedes achte Gerät geht im Jahr zu Bruch. Anfangs schickte die Stadt sie einzeln ein und wartete drei Wochen. Heute repariert ein Betrieb aus der Nachbarschaft zum Festpreis von 64 Euro, freitags mit Abholung.",
    ),
    h2("Programme, die keiner vermisst"),
    p(
      "Von 140 gekauften Anwendungen nutzten die Schulen 37. Sie standen auf Wunschlisten aus dem ersten Jahr, und niemand hatte sie gestrichen. Übrig blieben 52; über jede neue entscheidet ein Gremium aus sechs Lehrkräften.",
    ),
    h2("Strom aus der Steckdose"),
    p(
      "Die Ladewagen fielen zuletzt auf. In zwei Altbauten musste die Stadt Leitungen verstärken, bevor eine ganze Klasse laden konnte. 260.000 Euro kostete das, rund 50 Euro je Gerät.",
    ),
    h2("Wer das Ende bezahlt"),
    p(
      "2027 erhalten die ältesten Geräte keine Aktualisierungen mehr. Ersatz kostet zwei Millionen Euro, gefördert wird er nach heutigem Stand nicht. Schuldezernentin Annegret Wolbeck hat deshalb eine Rücklage beantragt.",
    ),
    statement(
      "Annegret Wolbeck",
      "Schuldezernentin in Ebersfurt",
      "Geschenkt war nur der erste Tag. Die übrigen 1.825 bezahlt die Stadt.",
    ),
  ],
  section: "finanzen",
  genre: "Hintergrund",
  authors: ["hl", "at"],
  keywords: ["Finanzen", "Ebersfurt", "Schul-IT", "Fördermittel"],
  links: ["https://www.ebersfurt.example/schulen"],
  displayDate: "2026-07-14",
  series: { name: series, part: 3 },
  picture: {
    motif: "classroom",
    caption: "5.200 Tablets sind in Ebersfurt im Einsatz.",
    alt: "Klassenzimmer von hinten, auf den Tischen liegen Tablets",
    credit: drawnCredit,
  },
  state: "published",
});

const energyData = news({
  id: 100048,
  kicker: "Holnau",
  headline: "Der Zähler im Heizungskeller",
  teaser:
    "Die Samtgemeinde Holnau liest ihre Wärmezähler nun stündlich aus statt einmal im Jahr. Drei Gebäude heizten nachts und im August. Teil vier unserer Serie rechnet nach, ab wann sich die Technik trägt.",
  body: [
    p(
      "26 Gebäude beheizt die Samtgemeinde Holnau, und bis 2025 kannte sie von jedem genau eine Zahl im Jahr. Seit zwölf Monaten funken Zähler ihren Stand. Schon in der ersten Woche fiel die Grundschule am Deich auf: Sie heizte in den Ferien mit 21 Grad.",
    ),
    p(
      "Schuld war eine Zeitschaltuhr, deren Batterie leer war. Zwei weitere Häuser hatten Pumpen, die nie abschalteten. Zusammen sparen die drei Korrekturen 31.000 Euro im Jahr. Die Zähler kosteten 44.000 Euro, das Funknetz war wegen der Pegelmessung bereits vorhanden.",
    ),
    p(
      "Ein Selbstläufer ist es trotzdem nicht. „Der Zähler spart nichts, er petzt nur“, sagt Samtgemeindebürgermeisterin Wiebke Ohlendahl. Ein Hausmeister sieht die Kurven jeden Montag eine Stunde lang durch; dafür hat der Rat 0,1 Stellen geschaffen.",
    ),
  ],
  section: "finanzen",
  authors: ["hl", "mq"],
  keywords: ["Finanzen", "Holnau", "Energie", "LoRaWAN"],
  displayDate: "2026-09-08",
  series: { name: series, part: 4 },
});

const itStaff = article({
  id: 100052,
  kicker: "Oddernhafen",
  headline: "Die teuerste Stelle ist die leere",
  teaser:
    "Oddernhafen suchte 19 Monate lang eine Administratorin und bezahlte in dieser Zeit Berater. Zum Abschluss unserer Serie legt die Stadt offen, was das Warten gekostet hat und was sie heute anders macht.",
  body: [
    p(
      "Im Stellenplan von Oddernhafen stehen acht Menschen für die IT. Fünf waren es Anfang 2024, und dabei blieb es 19 Monate lang. Personalamtsleiter Henrik Sottmar hat ausgerechnet, was diese drei leeren Stühle gekostet haben: 418.000 Euro. Besetzt wären sie für 331.000 Euro zu haben gewesen.",
    ),
    h2("Ein Tagessatz, 240-mal"),
    p(
      "Den Löwenanteil bekam ein Dienstleister. 240 Tage lang saß ein Berater im Rathaus, zum Satz von 1.190 Euro. Er machte gute Arbeit, und am letzten Tag nahm er sein Wissen mit.",
    ),
    h2("Was liegen blieb"),
    p(
      "Nicht in der Rechnung stehen die Folgen. Ein Förderbescheid über 96.000 Euro verfiel, weil niemand den Nachweis schrieb. Die Umstellung der Telefonie verschob sich um ein Jahr.",
    ),
    h2("Warum niemand kam"),
    p(
      "Sottmar rief die Bewerber an, die abgesagt hatten. Das Gehalt nannten nur zwei von 14. Häufiger waren die Dauer des Verfahrens, im Mittel 97 Tage, und eine Anzeige, die niemand verstand.",
    ),
    box(
      "Vorher und nachher",
      "97 Tage vom Eingang einer Bewerbung bis zur Zusage, heute 24",
      "elf geforderte Nachweise, heute drei",
      "kein Gespräch mit dem künftigen Team, heute das erste",
    ),
    h2("Die Nachbarn helfen"),
    p(
      "Mit zwei Umlandgemeinden teilt sich Oddernhafen jetzt eine Rufbereitschaft. Jede zahlt 900 Euro im Monat und hat dafür jede dritte Woche Dienst statt jeder. Das war, sagt Sottmar, das beste Argument im Vorstellungsgespräch.",
    ),
    picture(
      {
        motif: "control-room",
        caption: "Die Rufbereitschaft teilen sich drei Gemeinden.",
        alt: "Abgedunkelter Raum mit einer Wand aus Anzeigen, davor zwei Personen",
        credit: drawnCredit,
      },
      "wide",
    ),
    h2("Acht von acht"),
    p(
      "Seit September ist die Abteilung vollständig. Zwei der drei Neuen kommen aus der eigenen Ausbildung, eine aus der Gastronomie. Sie betreut den Helpdesk und hat, so Sottmar, als Einzige nie eine Bedienungsanleitung gebraucht.",
    ),
  ],
  section: "finanzen",
  genre: "Bericht",
  authors: ["hl"],
  keywords: ["Finanzen", "Oddernhafen", "Personal"],
  links: ["https://www.oddernhafen.example/karriere"],
  displayDate: "2026-10-13",
  series: { name: series, part: 5 },
  state: "published",
});

export const articlesSerieAbrechnung: DemoArticle[] = [licences, harbourFees, schoolDevices, energyData, itStaff];
