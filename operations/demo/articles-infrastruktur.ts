import { article, box, drawnCredit, p, picture, reported } from "./compose-content.ts";
import type { DemoArticle } from "./demo-content.ts";

const fibreHolnau = article({
  id: 100005,
  kicker: "Holnau",
  headline: "Glasfaser bis zum letzten Hof",
  teaser:
    "In der Samtgemeinde Holnau haben die Bauarbeiten für das letzte Stück Glasfaser begonnen. 318 Höfe und Einzelhäuser werden angeschlossen, jeder Anschluss kostet im Schnitt 19.400 Euro. Die Gemeinde trägt davon ein Zehntel.",
  body: [
    p(
      "Mit einem Pflug, wie er sonst Drainagen verlegt, hat die Brandholm Netze GmbH am Montag in der Samtgemeinde Holnau die ersten 800 Meter Leerrohr in den Boden gebracht. Bis Ende 2025 sollen 318 Höfe und Einzelhäuser einen Glasfaseranschluss erhalten. Sie waren beim geförderten Ausbau der Ortslagen vor drei Jahren leer ausgegangen.",
    ),
    p(
      "142 Kilometer Trasse sind dafür nötig. 88 Kilometer werden eingepflügt, 41 Kilometer konventionell gegraben, der Rest verläuft in vorhandenen Rohren des Wasserverbands. Das Pflugverfahren kostet nach Angaben der Samtgemeinde mit 21 Euro je Meter weniger als ein Drittel eines offenen Grabens. Der längste einzelne Abzweig führt über 2,3 Kilometer zu einem Milchviehbetrieb am Hölkerbruch.",
    ),
    p(
      "Das Vorhaben ist mit 6,17 Millionen Euro veranschlagt. Bund und Land übernehmen zusammen 90 Prozent, der Samtgemeinde bleiben gut 617.000 Euro. Einen Teil davon holt sie sich zurück: Das Netz bleibt in kommunalem Eigentum, der Betreiber zahlt 9,80 Euro Pacht je Anschluss und Monat. „In 17 Jahren haben wir unseren Anteil wieder drin, das Rohr hält 50“, rechnet Samtgemeindebürgermeisterin Wiebke Ohlendahl vor.",
    ),
    p(
      "98 Prozent der Eigentümer haben dem Anschluss zugestimmt. Die sieben übrigen erhalten ein Leerrohr bis zur Grundstücksgrenze.",
    ),
  ],
  section: "infrastruktur",
  genre: "Meldung",
  authors: ["mq"],
  keywords: ["Infrastruktur", "Holnau", "Brandholm Netze GmbH", "Breitband", "Fördermittel"],
  links: ["https://www.sg-holnau.example/glasfaser"],
  displayDate: "2024-11-20",
  picture: {
    motif: "fibre-trench",
    caption: "Eingepflügt statt ausgehoben: In Holnau kostet der Meter Trasse 21 Euro.",
    alt: "Schnitt durch den Boden: orangefarbene Glasfaserkabel führen unter Feldern zu einem Gehöft",
    credit: drawnCredit,
  },
  state: "published",
});

const dataCentreAward = article({
  id: 100021,
  kicker: "Zweckverband Kommunale IT",
  headline: "Zuschlag für Zwillingsrechenzentrum",
  teaser:
    "Der Zweckverband Kommunale IT Auenmark baut in Holnau ein zweites Rechenzentrum. Der Auftrag über 18,6 Millionen Euro ist vergeben, nachdem die Vergabekammer den Einspruch eines Bieters zurückgewiesen hat. Im Herbst 2026 soll der Betrieb beginnen.",
  body: [
    p(
      "Die 97 Mitgliedskommunen des Zweckverbands Kommunale IT Auenmark (ZKIA) sollen ihre Fachverfahren künftig aus zwei räumlich getrennten Rechenzentren beziehen. Den Zuschlag für den Neubau im Gewerbepark Holnau erhielt eine Arbeitsgemeinschaft aus drei auenmärkischen Bau- und Technikunternehmen. Das teilte der Verband am 15. September 2025 mit.",
    ),
    p(
      "Bislang betreibt der ZKIA seine Technik in zwei Brandabschnitten eines einzigen Gebäudes in Vellstadt. Ein Wasserschaden hatte im Sommer 2023 beide für elf Stunden lahmgelegt. „Zwei Räume sind keine zwei Standorte, das haben wir damals gelernt“, sagt Geschäftsführer Tilmann Oehrig. Zwischen Vellstadt und Holnau liegen 74 Kilometer. Weil die Daten über diese Entfernung zeitversetzt gespiegelt werden, können bei einem Totalausfall im ungünstigsten Fall die letzten 15 Minuten verloren gehen.",
    ),
    box(
      "Die Eckdaten des Neubaus",
      "64 Serverschränke auf 410 Quadratmetern, Anschlussleistung der IT 480 Kilowatt",
      "Jahresmittel der Energieeffizienz (PUE) von höchstens 1,25",
      "zwei getrennte Glasfaserwege, Notstrom für 72 Stunden",
      "Auskopplung der Abwärme als Teil des Vertrags",
    ),
    p(
      "In die Wertung der sieben Angebote ging der Preis mit 50 Prozent ein, der Energiebedarf über 15 Jahre mit 30 und das Betriebskonzept mit 20 Prozent. Ein unterlegener Bieter hielt die Energiewertung für intransparent. Die Vergabekammer des Landes wies den Antrag nach neun Wochen zurück. Der Baubeginn verschiebt sich dadurch von August auf Oktober.",
    ),
  ],
  section: "infrastruktur",
  genre: "Meldung",
  authors: ["mq"],
  keywords: ["Infrastruktur", "Holnau", "Zweckverband Kommunale IT Auenmark", "Rechenzentrum", "Vergabe"],
  links: ["https://www.zkia.example"],
  displayDate: "2025-09-16",
  picture: {
    motif: "data-centre",
    caption: "64 Serverschränke sind am zweiten Standort des ZKIA geplant.",
    alt: "Gang zwischen zwei Reihen dunkler Serverschränke mit Leuchtpunkten, hinten eine Person im Gegenlicht",
    credit: drawnCredit,
  },
  state: "published",
  correction: {
    wasWrong: "Wir hatten den Auftragswert mit 16,8 Millionen Euro angegeben; die Ziffern waren vertauscht.",
    isRight: "Vergeben wurde der Auftrag für 18,6 Millionen Euro.",
  },
});

const dataCentreOpening = article({
  id: 100051,
  kicker: "Holnau",
  headline: "Rechenzentrum heizt Hallenbad",
  teaser:
    "Das zweite Rechenzentrum des Zweckverbands Kommunale IT Auenmark ist in Betrieb. Strom kommt zum großen Teil aus dem Windpark nebenan, die Abwärme geht an Hallenbad und Schulzentrum. Die ersten 31 Kommunen sind umgezogen.",
  body: [
    p(
      "Ein Jahr nach dem Zuschlag (",
      reported(100021),
      ") hat der Zweckverband Kommunale IT Auenmark (ZKIA) am 5. Oktober 2026 sein zweites Rechenzentrum in Holnau in Betrieb genommen. 31 der 97 Mitgliedskommunen beziehen ihre Fachverfahren seither von dort, die übrigen folgen in vier Wellen bis Juni 2027. Der bisherige Standort in Vellstadt bleibt bestehen; jede Kommune wird am jeweils anderen Ort gespiegelt.",
    ),
    picture({
      motif: "data-centre",
      caption: "Zwei Reihen sind schon in Betrieb: In jeden Schrank passen 42 Geräte.",
      alt: "Gang zwischen zwei Reihen dunkler Serverschränke mit Leuchtpunkten",
      credit: drawnCredit,
    }),
    p(
      "Mit 19,3 Millionen Euro liegen die Baukosten um 700.000 Euro über dem Auftragswert. Geschäftsführer Tilmann Oehrig begründet das mit gestiegenen Preisen für Notstromaggregate. Günstiger als geplant fällt der Betrieb aus: Eine Direktleitung verbindet das Rechenzentrum mit vier Anlagen des benachbarten Windparks. Übers Jahr sollen sie 58 Prozent des Strombedarfs decken, und zwar zu einem auf zwölf Jahre festgeschriebenen Preis.",
    ),
    p(
      "Ungewöhnlich ist, was mit der Wärme geschieht. Über eine 640 Meter lange Leitung fließt sie mit 34 Grad zum Hallenbad und zum Schulzentrum der Samtgemeinde, wo Wärmepumpen sie auf Heiztemperatur bringen. 310 Kilowatt stehen bei Volllast zur Verfügung. „Unser Gaskessel lief seit Montag keine einzige Stunde“, sagt Samtgemeindebürgermeisterin Wiebke Ohlendahl. Für die Wärme zahlt die Samtgemeinde nichts, für die Pumpen rund 26.000 Euro Strom im Jahr. Die Gasrechnung betrug zuletzt 118.000 Euro.",
    ),
    picture(
      {
        motif: "control-room",
        caption: "Von hier aus übernimmt Holnau im Ernstfall den Betrieb von Vellstadt.",
        alt: "Leitstand mit einer Wand aus Bildschirmen, davor zwei Arbeitsplätze",
        credit: drawnCredit,
      },
      "wide",
    ),
    p(
      "Den Ernstfall hat der Verband bereits geprobt. Bei einem Test im September übernahm Holnau den Betrieb von Vellstadt nach 38 Minuten. Vereinbart sind mit den Mitgliedern höchstens zwei Stunden.",
    ),
  ],
  section: "infrastruktur",
  genre: "Meldung",
  authors: ["mq"],
  keywords: ["Infrastruktur", "Holnau", "Zweckverband Kommunale IT Auenmark", "Tilmann Oehrig", "Rechenzentrum"],
  links: ["https://www.zkia.example", "https://www.sg-holnau.example"],
  displayDate: "2026-10-07",
  picture: {
    motif: "wind-farm",
    caption: "Strom vom Hügel nebenan: Vier Windräder versorgen das Rechenzentrum direkt.",
    alt: "Windräder auf gestaffelten Hügeln vor tief stehender Sonne, davor ein flaches Technikgebäude",
    credit: drawnCredit,
  },
  state: "published",
});

export const articlesInfrastruktur: DemoArticle[] = [fibreHolnau, dataCentreAward, dataCentreOpening];
