import { article, bullets, drawnCredit, p, reported } from "./compose-content.ts";
import type { DemoArticle } from "./demo-content.ts";

const lampsReview = article({
  id: 100060,
  kicker: "Ebersfurt",
  headline: "Laternen sparen mehr als geplant",
  teaser:
    "Nach anderthalb Jahren Vollbetrieb zieht Ebersfurt Bilanz über sein Sensornetz. Dunkle Lampen werden nach 31 Stunden repariert. Am wertvollsten sind jedoch Daten, an die anfangs niemand gedacht hatte.",
  body: [
    p(
      "Das LoRaWAN-Netz der Stadtwerke Ebersfurt (SWE) rechnet sich schneller als erwartet. Seit im Frühjahr 2025 die letzte der 3.400 Straßenleuchten ihr Funkmodul erhielt (",
      reported(100003),
      "), sank die mittlere Dauer bis zur Reparatur von neun Tagen auf 31 Stunden. Die nächtlichen Kontrollfahrten sind entfallen.",
    ),
    p(
      "Unerwartet nützlich war der Stromverbrauch der einzelnen Leuchte. Steigt er in feuchten Nächten, ist meist ein Kabelschaden im Entstehen. 19 solcher Stellen fand die SWE, bevor eine ganze Straße dunkel wurde. Jede Tiefbaureparatur hätte nach Angaben des Unternehmens rund 7.000 Euro gekostet.",
    ),
    p(
      "Enttäuscht hat dagegen die Fahrbahntemperatur: Elf der 30 Sensoren überlebten den ersten Winter mit Streusalz nicht. Der Lieferant, die Hanselt Sensorik GmbH, tauscht sie auf eigene Kosten aus.",
    ),
  ],
  section: "smart-city",
  genre: "Meldung",
  authors: ["at"],
  keywords: ["Smart City", "Ebersfurt", "Stadtwerke Ebersfurt", "LoRaWAN"],
  links: ["https://daten.ebersfurt.example"],
  displayDate: "2026-11-23",
  state: "draft",
});

const schoolTablets = article({
  id: 100061,
  kicker: "Ebersfurt",
  headline: "Ein Gerät, ein Konto, eine Hotline",
  teaser:
    "Ebersfurt übernimmt von Februar an die gesamte Schul-IT seiner 14 Schulen. Lehrkräfte müssen Tablets dann nicht mehr selbst verwalten. Für den Support gilt erstmals eine zugesagte Reaktionszeit.",
  body: [
    p(
      "5.200 Tablets, 640 Notebooks und 310 digitale Tafeln: Für all das sind in Ebersfurt bisher 14 Lehrkräfte zuständig, die dafür zwei bis vier Stunden Entlastung in der Woche bekommen. Zum zweiten Schulhalbjahr zieht die Stadt die Aufgabe an sich. Ein Team von sechs Beschäftigten verwaltet dann Geräte und Konten zentral.",
    ),
    p("Die Vereinbarung mit den Schulen nennt drei Zusagen:"),
    bullets(
      "Ein Anruf bei der Hotline wird werktags von 7 bis 16 Uhr binnen fünf Minuten angenommen.",
      "Ein defektes Gerät wird spätestens am nächsten Schultag ersetzt.",
      "Neue Anwendungen prüft die Stadt innerhalb von vier Wochen auf Datenschutz und gibt sie dann für alle Schulen frei.",
    ),
    p(
      "„Eine Physiklehrerin soll Physik unterrichten und keine Ladekabel sortieren“, sagt Schuldezernentin Annegret Wolbeck. Die Kosten von 1,1 Millionen Euro im Jahr trägt die Stadt; das Land erstattet 30 Prozent.",
    ),
  ],
  section: "e-government",
  genre: "Meldung",
  authors: ["at"],
  keywords: ["E-Government", "Ebersfurt", "Schul-IT"],
  links: ["https://www.ebersfurt.example/schulen"],
  displayDate: "2026-11-23",
  picture: {
    motif: "classroom",
    caption: "5.200 Tablets verwaltet die Stadt Ebersfurt künftig zentral.",
    alt: "Klassenzimmer von hinten: Schülerinnen und Schüler mit Tablets, vorn eine Lehrkraft an der Tafel",
    credit: drawnCredit,
  },
  state: "draft",
});

/** Left half-written on purpose: without teaser, keywords and ending it shows what still blocks publication. */
const conferencePreview = article({
  id: 100062,
  kicker: "Kommunaltag 2027",
  headline: "Programm steht",
  teaser: "",
  body: [
    p(
      "Der Auenmärkische Kommunaltag findet am 9. und 10. Juni 2027 erneut in der Stadthalle Falkenbrück statt. Schwerpunkte sind die Umsetzung des Digitalpakts und gemeinsame Rechenzentren. Erwartet werden 1.200 Teilnehmerinnen und Teilnehmer.",
    ),
    p("Noch klären: Eröffnungsrede, Preise für Frühbucher, Ausstellerliste."),
  ],
  section: "politik",
  genre: "Meldung",
  authors: ["kv"],
  keywords: [],
  links: ["https://www.kommunaltag.example"],
  displayDate: "2026-11-23",
  state: "draft",
});

const controlCentres = article({
  id: 100063,
  kicker: "Leitstellen",
  headline: "Zwei Kreise, ein Notruf",
  teaser:
    "Die Kreise Ottertal und Reesenau verbinden ihre Rettungsleitstellen. Fällt eine aus, übernimmt die andere binnen 90 Sekunden. Die gemeinsame Technik kostet 7,8 Millionen Euro und damit weniger als zwei getrennte Erneuerungen.",
  body: [
    p(
      "Wer im Kreis Ottertal die 112 wählt, kann künftig auch im Kreis Reesenau Hilfe bekommen, ohne es zu merken. Beide Landkreise haben am 18. November 2026 vereinbart, ihre Leitstellen bis zum Sommer 2028 mit derselben Technik auszustatten und zu vernetzen. Jede bleibt an ihrem Standort, jede kann sämtliche Einsätze der anderen führen.",
    ),
    p(
      "Ausschlaggebend war die Erfahrung des Jahres 2024. Zwar blieb die Ottertaler Leitstelle vom Angriff auf die Kreisverwaltung verschont, doch der Ausweichplatz lag im selben Gebäude wie die verschlüsselten Server (",
      reported(100008),
      "). „Wir hatten Glück, und Glück ist kein Konzept“, sagt Landrat Ruprecht Dallmer.",
    ),
    p(
      "Zusammen bearbeiten die Leitstellen 94.000 Einsätze im Jahr. Für die Übernahme sind höchstens 90 Sekunden vorgesehen; erprobt wird sie vom ersten Betriebstag an jede Woche. Von den Kosten in Höhe von 7,8 Millionen Euro trägt das Land 45 Prozent. Zwei getrennte Erneuerungen wären nach einer Berechnung der Kreise auf 10,9 Millionen Euro gekommen.",
    ),
    p(
      "Offen ist noch, wie die Disponentinnen und Disponenten Ortskenntnis im Nachbarkreis erwerben. Geplant sind Tauschschichten, zwei im Quartal. Der Personalrat hat zugestimmt, sofern die Fahrzeit als Arbeitszeit zählt.",
    ),
  ],
  section: "infrastruktur",
  genre: "Meldung",
  authors: ["mq", "jm"],
  keywords: ["Infrastruktur", "Kreis Ottertal", "Kreis Reesenau", "Ruprecht Dallmer", "Leitstelle"],
  links: ["https://www.kreis-ottertal.example", "https://www.kreis-reesenau.example"],
  displayDate: "2026-11-23",
  picture: {
    motif: "control-room",
    caption: "Künftig können beide Leitstellen sämtliche Einsätze führen.",
    alt: "Leitstelle bei Nacht: zwei Disponenten von hinten vor einer Wand aus Lagekarten und Anzeigen",
    credit: drawnCredit,
  },
  state: "in-review",
});

export const articlesUnfinished: DemoArticle[] = [lampsReview, schoolTablets, conferencePreview, controlCentres];
