import { article, bold, drawnCredit, h2, news, numbers, p, reported, table } from "./compose-content.ts";
import type { DemoArticle } from "./demo-content.ts";

const series = "Ein Register zieht um";

const inventory = news({
  id: 100023,
  kicker: "Registermodernisierung",
  headline: "Land zählt 212 Register",
  teaser:
    "Bevor Register Daten austauschen, muss jemand wissen, welche es gibt. Auenmark hat nachgezählt und ist auf Karteikästen gestoßen. Auftakt einer Serie in vier Teilen.",
  body: [
    p(
      "Mit 60 Registern hatte das Ministerium für Digitales und Verwaltung (MDV) gerechnet, 212 sind es geworden. Sieben Monate lang befragte ein Team die Kommunen des Landes. Als Register zählte, was Namen enthält und jemand bei einer Entscheidung aufschlägt.",
    ),
    p(
      "Zwei Drittel liegen in Fachverfahren, 41 in Tabellen auf einem Laufwerk. 19 stehen auf Papier, darunter das Verzeichnis der Schornsteinfegerbezirke und sämtliche Jagdscheine des Kreises Ottertal. „Die Karteikästen waren am besten gepflegt“, sagt Projektleiterin Silke Amhorst.",
    ),
    p(
      "34 Register sollen bis 2028 angeschlossen werden, ausgewählt nach der Zahl der Anträge, in denen ihre Daten heute noch einmal abgefragt werden. Den Anfang macht das Melderegister von Brakenhude.",
    ),
  ],
  section: "e-government",
  authors: ["at"],
  keywords: ["E-Government", "Auenmark", "Ministerium für Digitales und Verwaltung", "Registermodernisierung"],
  displayDate: "2025-10-14",
  series: { name: series, part: 1 },
});

const cleaning = article({
  id: 100031,
  kicker: "Brakenhude",
  headline: "Drei Straßen, die es nicht gibt",
  teaser:
    "Vor dem Anschluss muss ein Register stimmen. Brakenhude hat 28.000 Datensätze geprüft und dabei Straßen, Hausnummern und sogar Einwohner verloren. Teil zwei unserer Serie.",
  body: [
    p(
      "Im Melderegister von Brakenhude wohnten vier Personen in der Ziegelgasse. Die Ziegelgasse wurde 1974 überbaut. Es war nicht der einzige Fund, und er erklärt, warum Hauptamtsleiterin Gesche Volmering ein halbes Jahr gebraucht hat, ehe sie den Stecker in die Buchse ließ.",
    ),
    h2("Der Abgleich"),
    p(
      "Zunächst verglich die Stadt ihr Register mit vier anderen Verzeichnissen: dem amtlichen Straßenschlüssel, der Grundsteuer, der Abfallwirtschaft und dem Wahlamt. Stimmten drei von vier überein, galt ein Datensatz als richtig.",
    ),
    h2("Die Fehler"),
    table(
      "Was der Abgleich in Brakenhude ergab",
      ["Fehler", "Fälle", "geklärt nach"],
      ["Schreibweise der Straße", "1.912", "Tagen"],
      ["falsche Hausnummer", "640", "Wochen"],
      ["doppelte Person", "87", "Monaten"],
      ["keine Spur", "31", "offen"],
    ),
    h2("Die Ausnahmen"),
    p(
      "Manches war kein Fehler. Auf einem Hausboot gibt es keine Hausnummer, und der Weiler Ossenkamp liegt in zwei Gemeinden zugleich. Für 44 solcher Fälle führt die Stadt jetzt ein Feld, in dem ein Satz steht statt eines Schlüssels.",
    ),
    h2("Die Menschen"),
    p(
      "87 Personen waren doppelt erfasst, meist nach einer Heirat. Volmering ließ jede anrufen. „Man kann Leben nicht per Skript zusammenführen“, sagt sie. In drei Fällen waren es tatsächlich zwei Menschen mit gleichem Namen und Geburtstag.",
    ),
    h2("Die Folgen"),
    p(
      "Der Anschluss gelang im Januar an einem Wochenende. Seither fragt die Wohngeldstelle Adressen ab, statt eine Bescheinigung zu verlangen, rund 90-mal am Tag. Das Land hat den Ablauf in seinen Leitfaden übernommen (",
      reported(100023),
      ").",
    ),
  ],
  section: "e-government",
  genre: "Bericht",
  authors: ["at"],
  keywords: ["E-Government", "Brakenhude", "Registermodernisierung"],
  links: ["https://www.brakenhude.example"],
  displayDate: "2026-02-10",
  series: { name: series, part: 2 },
  picture: {
    motif: "archive",
    caption: "Ein Teil des Melderegisters lag auf Papier.",
    alt: "Gang zwischen hohen Aktenregalen, in der Mitte steht eine Person neben einem Rollwagen",
    credit: drawnCredit,
  },
  state: "published",
});

const vehicles = news({
  id: 100041,
  kicker: "Kreis Reesenau",
  headline: "Das Kennzeichen kommt mit der Post",
  teaser:
    "Wer im Kreis Reesenau ein Auto anmeldet, legt keine Papiere mehr vor. Die Zulassungsstelle holt sie aus drei Registern. In Teil drei unserer Serie geht es um die acht Sekunden dazwischen.",
  body: [
    p(
      "Acht Sekunden dauert es, bis die Zulassungsstelle Reesenau weiß, wer da ein Auto anmeldet, ob es versichert ist und ob die Steuer abgebucht werden darf. Früher dauerte das einen Vormittag und erforderte sechs Unterschriften.",
    ),
    p(
      "Angeschlossen sind seit Mai drei Register. Fällt eines aus, wird der Antrag nicht abgewiesen, sondern geparkt und nachts erneut geprüft. Das war die wichtigste Lehre aus Brakenhude (",
      reported(100031),
      "): Ein Register darf schweigen, aber nicht den ganzen Vorgang anhalten.",
    ),
    p(
      "68 Prozent der Anmeldungen laufen inzwischen ohne Besuch. Das Kennzeichen liegt nach zwei Tagen im Briefkasten. Am Schalter sitzen weiterhin vier Menschen – zuvor waren es sieben, drei arbeiten jetzt in der Fahrerlaubnisbehörde.",
    ),
  ],
  section: "e-government",
  authors: ["at"],
  keywords: ["E-Government", "Kreis Reesenau", "Registermodernisierung", "Verkehr"],
  displayDate: "2026-06-30",
  series: { name: series, part: 3 },
});

const registerInterview = article({
  id: 100054,
  kicker: "Registermodernisierung",
  headline: "„Daten sollen laufen, nicht die Leute“",
  teaser:
    "34 Register will Auenmark bis 2028 verbinden, neun sind es bisher. Projektleiterin Silke Amhorst spricht zum Abschluss unserer Serie über Widerstände, Protokolle und einen Karteikasten, den sie nicht anrühren will.",
  body: [
    p(bold("Frau Amhorst, neun von 34 Registern nach einem Jahr. Reicht das Tempo?")),
    p(
      "Wenn wir so weitermachen, sind wir 2029 fertig, ein Jahr zu spät. Aber die ersten neun waren die schweren. Dort haben wir gelernt, was ein Anschluss kostet: im Mittel 140 Arbeitstage, davon 100 für das Aufräumen (",
      reported(100041),
      ").",
    ),
    p(bold("Wo ist der Widerstand am größten?")),
    p(
      "Bei denen, die ihr Register am besten pflegen. Sie fürchten, dass jemand hineinschreibt. Deshalb gilt ein Satz ohne Ausnahme: Gelesen wird überall, geschrieben nur zu Hause.",
    ),
    p(bold("Können Bürgerinnen und Bürger sehen, wer ihre Daten abgerufen hat?")),
    p(
      "Ja, seit August im Bürgerkonto, mit Behörde, Zweck und Uhrzeit. 11.000 Menschen haben nachgesehen, 23 haben gefragt. In einem Fall hatte eine Behörde ohne Grund abgefragt. Auch das wollten wir wissen.",
    ),
    p(bold("Was raten Sie Gemeinden, die noch vor dem Anschluss stehen?")),
    numbers(
      "Fangen Sie mit dem Straßenverzeichnis an, denn daran hängt alles.",
      "Benennen Sie eine Person, die Nein sagen darf.",
      "Üben Sie den Ausfall, bevor er kommt.",
    ),
    p(bold("Und der Karteikasten?")),
    p(
      "Die Jagdscheine im Kreis Ottertal. 1.300 Karten, keine einzige falsch, gepflegt seit 1983 von demselben Kollegen. Der geht 2030 in den Ruhestand. Vorher fasst den Kasten niemand an.",
    ),
  ],
  section: "e-government",
  genre: "Interview",
  authors: ["at"],
  keywords: ["E-Government", "Auenmark", "Registermodernisierung", "Datenschutz", "Kreis Ottertal"],
  links: ["https://register.auenmark.example"],
  displayDate: "2026-10-27",
  series: { name: series, part: 4 },
  state: "published",
});

export const articlesSerieRegister: DemoArticle[] = [inventory, cleaning, vehicles, registerInterview];
