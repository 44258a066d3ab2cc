import { article, bold, bullets, divider, drawnCredit, h2, italic, link, p } from "./compose-content.ts";
import type { DemoArticle } from "./demo-content.ts";

const interviewSandgruber = article({
  id: 100016,
  kicker: "Falkenbrück",
  headline: "„Das Formular ist die kleinste Baustelle“",
  teaser:
    "Falkenbrück bietet 84 Leistungen online an, doch nur 23 laufen ohne Medienbruch bis ins Fachverfahren. Digitalchefin Meret Sandgruber erklärt, warum sie neue Formulare gestoppt hat und was sich am Schalter dadurch verändert.",
  body: [
    p(
      bold(
        "Frau Sandgruber, Sie haben im Februar verfügt, dass ein halbes Jahr lang kein neuer Online-Antrag in Betrieb geht. Ist das nicht das Gegenteil Ihres Auftrags?",
      ),
    ),
    p(
      "Im Gegenteil, es ist der Auftrag. Wir hatten 84 Anträge im Netz und waren stolz darauf. Dann habe ich mich zwei Tage in die Wohngeldstelle gesetzt. Dort druckte eine Kollegin jeden Online-Antrag aus, legte ihn links neben die Tastatur und tippte ihn ins Fachverfahren ab. Für die Antragsteller sah das digital aus. Für uns war es Papier mit Umweg.",
    ),
    p(bold("Wie verbreitet ist dieser Umweg?")),
    p(
      "Bei 61 von 84 Leistungen. Nur 23 liefern ihre Daten direkt in das Programm, mit dem entschieden wird. Deshalb der Stopp: Jedes weitere Formular hätte das Problem vergrößert. Das Formular ist die kleinste Baustelle. Die große liegt dahinter.",
    ),
    p(bold("Und was passiert seither auf der großen Baustelle?")),
    p(
      "Wir nehmen uns die zwölf Verfahren mit den meisten Fällen vor, zusammen 71 Prozent aller Anträge. Für jedes gibt es ein Team aus drei Leuten: eine Person aus dem Fachamt, eine aus der IT, eine aus dem Bürgeramt. Die haben zehn Wochen Zeit und eine einzige Frage: Was muss geschehen, damit niemand mehr abtippt? Beim Anwohnerparken war es eine fehlende Schnittstelle. Beim Wohngeld war es ein Feld für den Vermieter, das wir gar nicht brauchen.",
    ),
    p(bold("Spüren die Bürgerinnen und Bürger davon etwas?")),
    p(
      "Ausgerechnet diejenigen, die gar nicht online kommen. Im Bürgeramt am Kornmarkt lag die mittlere Wartezeit vor einem Jahr bei 41 Minuten, im Mai waren es zwölf. Wir haben dort keine Stelle zusätzlich. Aber wir haben Leute, die nicht mehr abtippen, sondern beraten.",
    ),
    p(bold("Das Verwaltungszugangsgesetz verlangt 120 digitale Leistungen bis Ende 2026. Schaffen Sie das?")),
    p(
      "Die Zahl schaffen wir. Ob wir den Sinn schaffen, ist eine andere Frage. Das Gesetz spricht von „vollständig digital“, und ich nehme das Wort ernst. Ein Dienst, der beim Fachverfahren endet, ist nicht vollständig. Wenn das Ministerium anders zählt, bekommt es von uns zwei Zahlen: die amtliche und die ehrliche.",
    ),
    p(bold("Die Hersteller der Fachverfahren gelten als der Engpass. Zu Recht?")),
    p(
      "Teils. Wir zahlen für eine Schnittstelle je nach Haus zwischen 2.000 und 38.000 Euro, für dieselbe Funktion. Das lässt sich mit Aufwand nicht erklären. Aber wir haben uns das auch selbst eingebrockt, weil in unseren Verträgen jahrelang kein Satz dazu stand. Seit Januar steht er drin: offene Schnittstelle, dokumentiert, ohne Aufpreis, sonst kein Zuschlag. Von neun Anbietern haben acht das akzeptiert.",
    ),
    p(bold("Sie haben 2.900 Beschäftigte. Wie viele davon ziehen mit?")),
    p(
      "Mehr, als man denkt, und andere, als man denkt. Unsere beste Prozessfachfrau ist 61 und hat 30 Jahre lang Gewerbeakten geführt. Sie kennt jede Ausnahme, und sie weiß, welche davon seit 1998 nicht mehr vorgekommen ist. Solche Leute sind Gold wert. Man muss sie nur fragen, bevor man etwas kauft.",
    ),
    p(bold("Was würden Sie einer kleineren Stadt raten, die heute anfängt?")),
    p(
      "Einen Tag zuschauen, bevor man eine Stunde plant. Und die Post zählen: Wer weiß, was jeden Morgen im Eingangskorb liegt, der weiß, was zuerst dran ist.",
    ),
    divider(),
    p(
      italic(
        "Meret Sandgruber, 47, leitet seit Oktober 2023 das Amt für Digitalisierung und Organisation der Stadt Falkenbrück. Zuvor war die Verwaltungsinformatikerin neun Jahre bei einem kommunalen Softwarehaus für Fachverfahren im Sozialwesen zuständig. Das Gespräch führte Aylin Terhorst.",
      ),
    ),
  ],
  section: "e-government",
  genre: "Interview",
  authors: ["at"],
  keywords: ["E-Government", "Falkenbrück", "Meret Sandgruber", "Verwaltungszugangsgesetz", "Online-Dienste"],
  links: ["https://www.falkenbrueck.example/digital"],
  displayDate: "2025-06-24",
  picture: {
    motif: "citizen-counter",
    caption: "Mehr Zeit für Beratung: Bürgeramt am Kornmarkt in Falkenbrück.",
    alt: "Heller Servicetresen eines Bürgeramts, zwei Beschäftigte beraten Besucher vor einer Fensterfront",
    credit: drawnCredit,
  },
  state: "published",
});

const adTessolit = article({
  id: 100053,
  kicker: "Tessolit GmbH",
  headline: "Die E-Akte in 100 Tagen",
  teaser:
    "Vom Aktenplan bis zur Schulung: Mit „Tessolit Kommunal“ führen Städte und Gemeinden bis 50.000 Einwohner die elektronische Akte zum Festpreis ein. Am 3. Dezember stellt das Unternehmen sein Vorgehen in einem kostenfreien Webinar vor.",
  body: [
    p(
      "Ein Projekt, das drei Jahre dauert, überlebt selten die zweite Amtsleitung. Deshalb hat die Tessolit GmbH ihr Einführungspaket auf 100 Tage angelegt. Am Tag 1 steht der Aktenplan auf dem Tisch, am Tag 100 arbeitet das erste Amt ohne Papier. Jedes weitere Amt folgt in einem Takt von drei Wochen.",
    ),
    h2("Das Paket umfasst"),
    bullets(
      "die Anpassung des Muster-Aktenplans an Ihre Geschäftsverteilung,",
      "fertige Anbindungen an 26 gängige Fachverfahren,",
      "ersetzendes Scannen nach abgestimmter Verfahrensdokumentation,",
      "acht Schulungstage vor Ort und eine Sprechstunde an jedem Arbeitstag sowie",
      "den Betrieb im Rechenzentrum Ihrer Wahl.",
    ),
    p(
      "Der Festpreis richtet sich allein nach der Zahl der Arbeitsplätze. Wer nach der ersten Stufe nicht zufrieden ist, erhält alle Akten in einem offenen Format zurück und zahlt keine weitere Rate.",
    ),
    p(
      "Das Webinar ",
      italic("Ohne Umwege zur E-Akte"),
      " beginnt am 3. Dezember 2026 um 10 Uhr und dauert 45 Minuten. Die Teilnahme ist kostenfrei, ",
      link("eine Anmeldung ist erforderlich", "https://www.tessolit.example/webinar"),
      ".",
    ),
  ],
  section: "e-government",
  genre: "Anzeige",
  authors: ["anz"],
  keywords: ["E-Government", "Tessolit GmbH", "E-Akte"],
  links: ["https://www.tessolit.example"],
  displayDate: "2026-10-20",
  state: "published",
});

const vellstadtFiles = article({
  id: 100055,
  kicker: "Vellstadt",
  headline: "Alle 31 Ämter ohne Papierakte",
  teaser:
    "Mit dem Standesamt hat in Vellstadt das letzte Amt auf die elektronische Akte umgestellt. 2,9 Kilometer Regal sind geräumt, 11,4 Millionen Blatt gescannt. Die Bauakten bleiben vorerst im Keller.",
  body: [
    p(
      "Seit dem 2. November arbeiten in Vellstadt alle 31 Ämter mit der elektronischen Akte. Wie die Stadt mitteilt, nutzen 1.640 Beschäftigte das System, im Schnitt entstehen 3.800 neue Dokumente am Tag. Als letztes Amt stellte das Standesamt um. Dort war zuvor die Anbindung an das elektronische Personenstandsregister zu klären.",
    ),
    p(
      "Begonnen hatte das Vorhaben im Januar 2022 mit dem Ordnungsamt – und zunächst mit einem Fehlschlag. Der erste Aktenplan umfasste 1.900 Positionen und wurde nach fünf Monaten verworfen. „Wir hatten das Papier nachgebaut, samt Registraturstempel“, räumt Projektleiter Bastian Oelkamp ein. Der heutige Plan kommt mit 312 Positionen aus. Jedes Amt bekam vor dem Umstieg zwei Wochen, um auszusortieren; dabei ging ein Fünftel des Bestands in die Vernichtung oder an das Stadtarchiv.",
    ),
    p(
      "5,8 Millionen Euro hat die Einführung gekostet, 600.000 weniger als veranschlagt. Den größten Posten bildete mit 2,3 Millionen Euro das Scannen. Laufende Akten wurden vollständig erfasst, abgeschlossene nur auf Anforderung. Eine Dienstvereinbarung mit dem Personalrat schließt aus, dass Bearbeitungszeiten einzelner Beschäftigter ausgewertet werden.",
    ),
    p(
      "Nicht geräumt sind 1,1 Kilometer Bauakten. Pläne im Großformat und Genehmigungen mit Grünstempel sollen bis 2028 folgen. Die frei gewordenen 640 Quadratmeter im Erdgeschoss des Stadthauses bezieht im Frühjahr die Volkshochschule.",
    ),
  ],
  section: "e-government",
  genre: "Meldung",
  authors: ["at"],
  keywords: ["E-Government", "Vellstadt", "E-Akte"],
  links: ["https://www.vellstadt.example"],
  displayDate: "2026-11-05",
  state: "published",
});

export const articlesEGovernment: DemoArticle[] = [interviewSandgruber, adTessolit, vellstadtFiles];
