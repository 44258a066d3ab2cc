import { news, p, reported } from "./compose-content.ts";
import type { DemoArticle } from "./demo-content.ts";

/** Short news about security, networks and the connected city. */
export const articlesWeitereTechnik: DemoArticle[] = [
  news({
    id: 100006,
    kicker: "Brakenhude",
    headline: "Wasserwerk trennt sich vom Netz",
    teaser:
      "Das Wasserwerk Brakenhude hat seine Steuerung von der Büro-IT getrennt. Auslöser war eine Prüfung, die niemand bestellt hatte. Das Trinkwasser war nicht in Gefahr.",
    body: [
      p(
        "Ein Drucker verriet das Wasserwerk. Er stand im Netz der Verwaltung und im Netz der Pumpen zugleich, wie ein Auszubildender im November bemerkte. Über ihn wäre von jedem Büro aus die Steuerung erreichbar gewesen.",
      ),
      p(
        "Werkleiter Ove Hardebeck ließ die Verbindung noch am selben Tag kappen. Inzwischen sind beide Netze vollständig getrennt, Messwerte gelangen nur in einer Richtung nach außen. Kosten: 67.000 Euro.",
      ),
      p("Das Landeszentrum für Informationssicherheit (LZIS) rät allen Versorgern, zuerst nach Druckern zu suchen."),
    ],
    section: "it-sicherheit",
    authors: ["jm"],
    keywords: [
      "IT-Sicherheit",
      "Brakenhude",
      "Wasserversorgung",
      "Cyber-Sicherheit",
      "Landeszentrum für Informationssicherheit",
    ],
    displayDate: "2024-12-10",
  }),
  news({
    id: 100017,
    kicker: "Brakenhude",
    headline: "Pumpen üben den Handbetrieb",
    teaser:
      "Einen Tag lang hat das Wasserwerk Brakenhude ohne Computer gearbeitet. Niemand im Ort hat es gemerkt. Gefehlt haben ein Schlüssel und zwei Taschenlampen.",
    body: [
      p(
        "Um 5 Uhr morgens schaltete Werkleiter Ove Hardebeck die Bildschirme aus. Bis 21 Uhr drehten elf Beschäftigte die Schieber von Hand und schrieben alle 30 Minuten Druck und Füllstand auf.",
      ),
      p(
        "Der Versuch war die Folge der Netztrennung vom vergangenen Jahr (",
        reported(100006),
        "). Ergebnis: Das Wasser blieb überall klar und der Druck über drei Bar. Am Hochbehälter fehlte ein Schlüssel, im Keller das Licht.",
      ),
      p("Die Übung wird jährlich wiederholt. Drei Rentner haben sich bereit erklärt, ihr Wissen weiterzugeben."),
    ],
    section: "it-sicherheit",
    authors: ["jm"],
    keywords: ["IT-Sicherheit", "Brakenhude", "Wasserversorgung", "Notfallplanung"],
    displayDate: "2025-07-15",
  }),
  news({
    id: 100045,
    kicker: "Wasserversorgung",
    headline: "Aus einer Übung wird Vorschrift",
    teaser:
      "Alle 64 Wasserwerke der Auenmark müssen künftig einmal im Jahr ohne Computer laufen. Vorbild ist Brakenhude. Kleine Werke dürfen gemeinsam üben.",
    body: [
      p(
        "Das Land macht den Handbetrieb zur Pflicht. Ein Erlass verlangt von jedem Wasserwerk eine jährliche Übung über mindestens acht Stunden, so wie sie Brakenhude 2025 vorgemacht hat (",
        reported(100017),
        ").",
      ),
      p(
        "Bei einer Umfrage hatten 23 von 64 Werken angegeben, dass niemand im Dienst die Schieber noch von Hand bedienen könne. Für Schulungen stellt das Land 400.000 Euro bereit.",
      ),
      p("Der Erlass gilt ab Januar 2027. Werke mit weniger als fünf Beschäftigten dürfen sich zusammentun."),
    ],
    section: "it-sicherheit",
    authors: ["jm"],
    keywords: ["IT-Sicherheit", "Auenmark", "Wasserversorgung", "Notfallplanung"],
    displayDate: "2026-08-11",
  }),
  news({
    id: 100012,
    kicker: "Landeszentrum",
    headline: "Jeder Neunte öffnete den Anhang",
    teaser:
      "40.000 Beschäftigte der Kommunen haben an einem Test teilgenommen, ohne es zu wissen. Das Ergebnis ist besser als im Vorjahr. Ausgerechnet die Chefs klickten oft.",
    body: [
      p(
        "Das Landeszentrum für Informationssicherheit (LZIS) hat sechs Wochen lang gefälschte Nachrichten verschickt. 11 Prozent der Empfänger öffneten den Anhang, im Jahr zuvor waren es 19 Prozent.",
      ),
      p(
        "Unter Amtsleitungen lag der Anteil bei 17 Prozent. LZIS-Leiterin Nadja Kurbath hat dafür eine Erklärung: „Wer 200 Mails am Tag bekommt, liest keine davon richtig.“ Namen wurden nicht erhoben.",
      ),
      p(
        "Gemeldet wurde die Falle von 6.200 Personen. Jede Meldung beantwortete das LZIS mit einem Dank binnen einer Stunde.",
      ),
    ],
    section: "it-sicherheit",
    authors: ["jm"],
    keywords: ["IT-Sicherheit", "Landeszentrum für Informationssicherheit", "Nadja Kurbath", "Cyber-Sicherheit"],
    displayDate: "2025-04-29",
  }),
  news({
    id: 100019,
    kicker: "Kreis Ottertal",
    headline: "Was der Angriff gekostet hat",
    teaser:
      "Der Kreis Ottertal hat den Schaden des Angriffs von 2024 abgerechnet. Die Versicherung zahlt ein Viertel. Teurer als die Technik war die verlorene Arbeitszeit.",
    body: [
      p(
        "6,4 Millionen Euro hat der Angriff auf die Kreisverwaltung Ottertal gekostet. Das steht im Abschlussbericht, den Landrat Ruprecht Dallmer dem Kreistag vorgelegt hat. Elf Monate lang hatte die Verwaltung von Hand gearbeitet (",
        reported(100008),
        ").",
      ),
      p(
        "1,9 Millionen Euro flossen in neue Technik, 3,7 Millionen Euro entfallen auf Überstunden und Aushilfen. Die Versicherung erstattet 1,6 Millionen Euro; den Rest hält sie für vermeidbar.",
      ),
      p(
        "Der Kreis klagt nicht. Er habe, so Dallmer, in den Akten nachgesehen: Die Warnung des Dienstleisters lag drei Wochen ungelesen im Postfach.",
      ),
    ],
    section: "it-sicherheit",
    authors: ["jm"],
    keywords: ["IT-Sicherheit", "Kreis Ottertal", "Ruprecht Dallmer", "Cyber-Sicherheit"],
    displayDate: "2025-08-19",
  }),
  news({
    id: 100015,
    kicker: "Oddernhafen",
    headline: "Kran und Kaje im selben Netz",
    teaser:
      "Der Hafen von Oddernhafen bekommt ein eigenes Funknetz. Kräne, Waagen und Zoll tauschen darüber Daten aus. Die Stadt behält die Masten.",
    body: [
      p(
        "Acht Masten stehen seit Montag an der Kaje von Oddernhafen. Sie versorgen 2,4 Quadratkilometer mit einem Funknetz, das nur dem Hafen gehört. Bisher fiel die Verbindung aus, sobald ein großes Schiff davorlag.",
      ),
      p(
        "Gebaut hat das Netz die Brandholm Netze GmbH für 3,2 Millionen Euro. Eigentümerin bleibt die Stadt, der Betrieb wird alle fünf Jahre neu ausgeschrieben.",
      ),
      p(
        "Lastwagen melden sich künftig selbst an der Waage an. Die Wartezeit am Tor soll von 50 auf 15 Minuten sinken.",
      ),
    ],
    section: "infrastruktur",
    authors: ["mq"],
    keywords: ["Infrastruktur", "Oddernhafen", "Brandholm Netze GmbH", "Verkehr"],
    displayDate: "2025-06-03",
  }),
  news({
    id: 100025,
    kicker: "Kreis Reesenau",
    headline: "Brücke meldet, wo es knirscht",
    teaser:
      "70 Sensoren überwachen die Reesebrücke bei Tarnewede. Sie darf deshalb länger stehen als gedacht. Der Neubau verschiebt sich um acht Jahre.",
    body: [
      p(
        "Die Reesebrücke sollte 2027 abgerissen werden. Nun bleibt sie bis 2035, weil 70 Sensoren jede Schwingung melden. Überschreitet eine den Grenzwert, schaltet eine Ampel auf Rot.",
      ),
      p(
        "Geliefert hat die Technik die Hanselt Sensorik GmbH für 290.000 Euro. Der Kreis rechnet mit Zinsersparnissen von 1,8 Millionen Euro. Im ersten Halbjahr schlug das System zweimal an, beide Male wegen zu schwerer Rübentransporte.",
      ),
      p(
        "Die Messwerte sind öffentlich. Ein Physikkurs des Gymnasiums hat bereits einen Fehler in der Umrechnung gefunden.",
      ),
    ],
    section: "infrastruktur",
    authors: ["mq"],
    keywords: ["Infrastruktur", "Kreis Reesenau", "Hanselt Sensorik GmbH", "Verkehr"],
    displayDate: "2025-11-11",
  }),
  news({
    id: 100032,
    kicker: "Holnau",
    headline: "Richtfest für das zweite Rechenzentrum",
    teaser:
      "Der Rohbau des Rechenzentrums in Holnau steht, drei Monate nach dem Spatenstich. Die Technik kommt im Sommer. Neu im Plan ist ein Rohr zum Hallenbad.",
    body: [
      p(
        "Der Zweckverband Kommunale IT Auenmark (ZKIA) hat in Holnau Richtfest gefeiert. Nach dem Streit um die Vergabe (",
        reported(100021),
        ") liegt der Bau wieder im Plan.",
      ),
      p(
        "Auf Wunsch der Samtgemeinde verlegt der Verband eine Wärmeleitung zum Schulzentrum. Sie kostet 480.000 Euro und soll sich in neun Jahren bezahlt machen.",
      ),
      p(
        "Die Serverschränke werden im Juli geliefert. Jeder zweite kommt gebraucht aus einem stillgelegten Standort und wird in Vellstadt aufgearbeitet.",
      ),
    ],
    section: "infrastruktur",
    authors: ["mq"],
    keywords: ["Infrastruktur", "Holnau", "Zweckverband Kommunale IT Auenmark", "Rechenzentrum"],
    displayDate: "2026-02-24",
  }),
  news({
    id: 100037,
    kicker: "Breitband",
    headline: "Glasfaser erreicht vier von fünf",
    teaser:
      "81 Prozent der Haushalte in Auenmark können einen Glasfaseranschluss bestellen. Genommen hat ihn jeder dritte. Nun geht es um Mietshäuser.",
    body: [
      p(
        "Das Land hat seinen Breitbandatlas aktualisiert: 81 Prozent der Haushalte liegen an einem Glasfaserstrang, 2023 waren es 54 Prozent. Am schnellsten baute der Kreis Reesenau, am langsamsten die Hauptstadt.",
      ),
      p(
        "Genutzt werden nur 36 Prozent der Anschlüsse. In Mietshäusern endet das Kabel oft im Keller, weil sich niemand für das Treppenhaus zuständig fühlt. Ein Merkblatt des Landes klärt das auf zwei Seiten.",
      ),
      p(
        "Für die letzten 4.000 Höfe gibt es weiter Fördermittel. Holnau hatte 2024 vorgemacht, wie es mit dem Pflug geht (",
        reported(100005),
        ").",
      ),
    ],
    section: "infrastruktur",
    authors: ["mq"],
    keywords: ["Infrastruktur", "Auenmark", "Breitband", "Fördermittel"],
    displayDate: "2026-05-26",
  }),
  news({
    id: 100013,
    kicker: "Falkenbrück",
    headline: "Solardach rechnet mit dem Wetter",
    teaser:
      "Auf zwölf Schulen erzeugt Falkenbrück mehr Strom, als sie verbrauchen. Ein Programm verteilt den Rest. Die Schwimmhalle heizt jetzt mittags.",
    body: [
      p(
        "Zwölf Schuldächer liefern in Falkenbrück 1,1 Millionen Kilowattstunden im Jahr. Weil mittags die Sonne scheint und nachmittags niemand lernt, floss ein Drittel ungenutzt ins Netz.",
      ),
      p(
        "Seit März entscheidet eine Vorhersage, wohin der Strom geht: zuerst in die Schwimmhalle, dann in die Busse, zuletzt in einen Speicher. Der Eigenverbrauch stieg von 64 auf 91 Prozent.",
      ),
      p(
        "Programmiert haben die Steuerung zwei Beschäftigte der Falkenbrücker Verkehrsbetriebe (FVB). Den Quelltext legt die Stadt offen.",
      ),
    ],
    section: "smart-city",
    authors: ["at"],
    keywords: ["Smart City", "Falkenbrück", "Falkenbrücker Verkehrsbetriebe", "Energie"],
    displayDate: "2025-05-06",
  }),
  news({
    id: 100018,
    kicker: "Neuwarden",
    headline: "Parkplätze zählen ohne Kamera",
    teaser:
      "Neuwarden zeigt freie Parkplätze an und weiß nicht, wer dort steht. Sensoren im Boden genügen dafür. Der Suchverkehr nimmt messbar ab.",
    body: [
      p(
        "640 Stellplätze der Altstadt melden, ob über ihnen Metall steht – mehr nicht. Neuwarden hat sich gegen Kameras entschieden, obwohl sie ein Drittel billiger gewesen wären.",
      ),
      p(
        "Nach vier Monaten ist der Verkehr in der Reepschlägergasse um 22 Prozent gesunken. Die Anzeige lenkt zuerst auf das Parkdeck am Bahnhof. Die Bodensensoren halten sieben Jahre und funken über LoRaWAN.",
      ),
      p("Überraschend: Lieferwagen nutzen die Auskunft am häufigsten. Für sie richtet die Stadt nun 14 Ladezonen ein."),
    ],
    section: "smart-city",
    authors: ["at"],
    keywords: ["Smart City", "Neuwarden", "Verkehr", "LoRaWAN", "Datenschutz"],
    displayDate: "2025-08-05",
  }),
  news({
    id: 100022,
    kicker: "Ebersfurt",
    headline: "Bäume rufen nach Wasser",
    teaser:
      "In Ebersfurt entscheidet die Bodenfeuchte, welcher Baum gegossen wird. Das spart ein Drittel des Wassers. Die Daten kommen über das Netz der Laternen.",
    body: [
      p(
        "380 junge Bäume in Ebersfurt haben einen Fühler an der Wurzel. Er sendet zweimal am Tag über dasselbe Funknetz, mit dem die Stadtwerke ihre Laternen überwachen (",
        reported(100003),
        ").",
      ),
      p(
        "Der Bauhof fährt nur noch Bäume an, die unter 18 Prozent Feuchte liegen. Das sparte im Sommer 2.100 Kubikmeter Wasser und 190 Fahrten. Eingegangen sind drei Bäume, im Vorjahr waren es 26.",
      ),
      p("Anwohner können Patenschaften übernehmen und erhalten eine Nachricht, wenn ihr Baum Durst hat."),
    ],
    section: "smart-city",
    authors: ["at"],
    keywords: ["Smart City", "Ebersfurt", "Stadtwerke Ebersfurt", "LoRaWAN"],
    displayDate: "2025-09-23",
  }),
  news({
    id: 100050,
    kicker: "Falkenbrück",
    headline: "Bus kommt, wenn jemand wartet",
    teaser:
      "Am Stadtrand von Falkenbrück fährt der Bus nach Bestellung. Das neue Angebot ersetzt drei Linien. Telefonisch buchen kann man ebenfalls.",
    body: [
      p(
        "Drei Linien mit im Mittel vier Fahrgästen haben die Falkenbrücker Verkehrsbetriebe (FVB) durch acht Kleinbusse ersetzt. Bestellt wird per App oder Telefon, die Wartezeit beträgt höchstens 20 Minuten.",
      ),
      p(
        "Nach einem halben Jahr zählen die FVB 40 Prozent mehr Fahrgäste bei gleichen Kosten. Jede dritte Buchung kommt per Telefon. Auf die Hotline hatte der Seniorenbeirat bestanden.",
      ),
      p(
        "2027 soll das Angebot auf den Süden ausgedehnt werden. Ein Nachtbetrieb scheitert bisher an fehlenden Fahrern.",
      ),
    ],
    section: "smart-city",
    authors: ["at", "mq"],
    keywords: ["Smart City", "Falkenbrück", "Falkenbrücker Verkehrsbetriebe", "Verkehr"],
    displayDate: "2026-09-29",
  }),
];
