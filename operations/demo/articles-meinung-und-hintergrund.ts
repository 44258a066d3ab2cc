import {
  article,
  box,
  bullets,
  drawnCredit,
  h2,
  link,
  noted,
  p,
  quote,
  reported,
  statement,
} from "./compose-content.ts";
import type { DemoArticle } from "./demo-content.ts";

const machineDecides = article({
  id: 100044,
  kicker: "Künstliche Intelligenz",
  headline: "Was die Maschine darf",
  teaser:
    "In 40 Rathäusern der Auenmark arbeiten Programme, die Texte schreiben, Akten ordnen oder Bilder auswerten. Eine Rechtsgrundlage haben die wenigsten, eine Regel fast alle. Ein Überblick in fünf Fragen.",
  body: [
    p(
      "Die Anfrage kam um 8.14 Uhr, die Antwort um 8.15 Uhr. Sie war höflich, richtig und von niemandem geschrieben. Im Bauamt von Oddernhafen entwirft ein Programm mit Künstlicher Intelligenz (KI) die Auskünfte, eine Sachbearbeiterin schickt sie ab. Sie ändert, so ihre Strichliste, jede vierte.",
    ),
    h2("Wo wird sie eingesetzt?"),
    p(
      "Der Städteverband Auenmark (SVA) hat nachgefragt. 40 von 74 Mitgliedern nutzen solche Programme, am häufigsten für drei Zwecke:",
    ),
    bullets(
      "Entwürfe für Schreiben und Protokolle,",
      "Sortieren des Posteingangs,",
      "Auskünfte am Telefon, etwa in Falkenbrück.",
    ),
    h2("Wer entscheidet?"),
    p(
      "Ein Mensch, sagen alle 40. Was das heißt, ist verschieden. In sechs Kommunen genügt ein Mausklick auf eine Liste von 50 Bescheiden. Der Verband hält das für zu wenig und empfiehlt, dass jede Entscheidung einzeln geöffnet wird.",
    ),
    statement(
      "Dr. Levke Sandhagen",
      "Verwaltungsrechtlerin in Falkenbrück",
      "Wer unterschreibt, ohne zu lesen, hat nicht geprüft. Das galt schon für die Unterschriftenmappe.",
    ),
    h2("Wohin gehen die Daten?"),
    p(
      "29 Kommunen nutzen ein Modell, das im Rechenzentrum des Zweckverbands läuft. Elf greifen auf Dienste im Internet zurück, vier davon ohne Vertrag. ",
      noted(
        "Die Umfrage",
        "Städteverband Auenmark: Programme, die mitschreiben. Umfrage unter 74 Mitgliedern, Falkenbrück 2026.",
      ),
      " nennt sie nicht beim Namen.",
    ),
    h2("Was kostet es?"),
    p(
      "Der gemeinsame Betrieb kostet 3,90 Euro je Arbeitsplatz und Monat. Ob er sich lohnt, kann kaum jemand sagen. Nur Vellstadt hat gemessen: Ein Protokoll dauert dort 35 statt 110 Minuten, ein schwieriger Brief so lange wie zuvor.",
    ),
    h2("Was geht schief?"),
    p(
      "Erfundene Paragrafen, veraltete Gebühren, ein zu freundlicher Ton bei Mahnungen. Schwerwiegende Fehler wurden fünf gemeldet. In Falkenbrück etwa nannte der Telefonassistent tagelang einen falschen Betrag (",
      reported(100033),
      ").",
    ),
    box(
      "Vier Regeln, die sich bewährt haben",
      "Das Programm nennt seine Quelle oder schweigt.",
      "Wer Post bekommt, erfährt, dass ein Programm mitgeschrieben hat.",
      "Zahlen stammen aus der Satzung, nie aus dem Modell.",
      "Eine Person im Haus darf den Stecker ziehen.",
    ),
    p(
      "Die letzte Regel wurde bisher zweimal gebraucht. Beide Male war um 8.15 Uhr niemand da, der wusste, wo der Stecker ist.",
    ),
  ],
  section: "e-government",
  genre: "Hintergrund",
  authors: ["at", "jm"],
  keywords: ["E-Government", "Auenmark", "Künstliche Intelligenz", "Städteverband Auenmark", "Datenschutz"],
  links: ["https://www.staedteverband-auenmark.example/umfrage"],
  displayDate: "2026-07-28",
  picture: {
    motif: "council-chamber",
    caption: "Über Regeln für die Maschine entscheiden die Räte.",
    alt: "Halbrund eines Ratssaals mit Sitzreihen vor hohen Fenstern",
    credit: drawnCredit,
  },
  state: "published",
});

const openPrices = article({
  id: 100028,
  kicker: "Offene Preise",
  headline: "Zeigt die Rechnung",
  teaser:
    "Der kommunale IT-Verband legt offen, was seine Dienste kosten. Das ist mutig und war überfällig. Jetzt sollten die Hersteller folgen, freiwillig oder nicht.",
  body: [
    p(
      "Wer ein Brötchen kauft, liest vorher den Preis. Wer ein Fachverfahren kauft, unterschreibt vorher, dass er ihn für sich behält. So war es jahrzehntelang, und alle fanden es normal außer denen, die bezahlen.",
    ),
    p(
      "Der Zweckverband hat mit dieser Sitte gebrochen und jedem Mitglied gezeigt, was ein Telefon, ein Postfach, ein Arbeitsplatz kostet (",
      reported(100027),
      "). Die Welt ging nicht unter. Sieben Faxgeräte gingen aus.",
    ),
    quote("Geheim ist ein Preis nur, wenn er einem peinlich ist."),
    p(
      "Nun sind die Hersteller dran. Ein Rahmenvertrag, der Preise in einer Liste nennt, schadet keinem guten Anbieter. Er schadet nur dem, der vom Nachbarn das Doppelte nimmt.",
    ),
  ],
  section: "finanzen",
  genre: "Kommentar",
  authors: ["hl"],
  keywords: ["Finanzen", "Auenmark", "Zweckverband Kommunale IT Auenmark", "Vergabe"],
  links: [],
  displayDate: "2025-12-04",
  state: "published",
});

const waterComment = article({
  id: 100046,
  kicker: "Notfallübungen",
  headline: "Lob der Taschenlampe",
  teaser:
    "Die Auenmark schreibt ihren Wasserwerken vor, einen Tag ohne Computer auszukommen. Gut so. Aber warum nur den Wasserwerken?",
  body: [
    p(
      "In Brakenhude fehlte ein Schlüssel. Das ist die wertvollste Erkenntnis, die dieses Land über seine Sicherheit seit Langem gewonnen hat, und sie kostete einen Arbeitstag.",
    ),
    p(
      "Nun müssen alle Wasserwerke üben (",
      reported(100045),
      "). Der Erlass ist zwei Seiten lang und verlangt nichts, was man kaufen kann. Vielleicht hat es deshalb so lange gedauert.",
    ),
    p(
      "Ein Rathaus, das im Ernstfall Sterbeurkunden ausstellen soll, übt bisher nicht. Ein Jugendamt auch nicht. Dabei weiß seit Ottertal jeder, wie lang elf Monate sind. Ein Tag im Jahr wäre ein fairer Tausch.",
    ),
  ],
  section: "it-sicherheit",
  genre: "Kommentar",
  authors: ["jm"],
  keywords: ["IT-Sicherheit", "Auenmark", "Notfallplanung", "Wasserversorgung"],
  links: [],
  displayDate: "2026-08-13",
  state: "published",
});

const adBrandholm = article({
  id: 100040,
  kicker: "Brandholm Netze GmbH",
  headline: "Ein Graben, drei Netze",
  teaser:
    "Wer die Straße öffnet, sollte sie nur einmal öffnen. Mit „Brandholm Trasse“ planen Kommunen Glasfaser, Funk und Wärme gemeinsam. Jetzt Beratung vereinbaren.",
  body: [
    p(
      "Tiefbau macht vier Fünftel der Kosten eines Netzes aus. Wer mehrere Leitungen in einem Zug verlegt, spart Zeit, Geld und Beschwerden. Wir bringen Ihre Stadtwerke, Ihr Tiefbauamt und Ihre Anlieger an einen Plan.",
    ),
    bullets(
      "Trassenplan aus Ihren Geodaten in sechs Wochen,",
      "Bauzeiten, die zum Schulbeginn enden,",
      "Festpreis je Meter, auch im Fels.",
    ),
    p(
      "Vereinbaren Sie ein Gespräch: ",
      link("Termin mit unserer Planung", "https://www.brandholm.example/termin"),
      ".",
    ),
  ],
  section: "infrastruktur",
  genre: "Anzeige",
  authors: ["anz"],
  keywords: ["Infrastruktur", "Brandholm Netze GmbH", "Breitband"],
  links: ["https://www.brandholm.example"],
  displayDate: "2026-06-23",
  state: "published",
});

export const articlesMeinungUndHintergrund: DemoArticle[] = [machineDecides, openPrices, waterComment, adBrandholm];
