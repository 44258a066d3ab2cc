import { bullets, news, p, reported } from "./compose-content.ts";
import type { DemoArticle } from "./demo-content.ts";

/** Short news about the administration, its politics and its money. */
export const articlesWeitereNachrichten: DemoArticle[] = [
  news({
    id: 100007,
    kicker: "Falkenbrück",
    headline: "Bürgeramt ohne Wartemarken",
    teaser:
      "Falkenbrück vergibt Termine jetzt für denselben Tag. Möglich macht das ein Kalender, der mit Absagen rechnet. Wer ohne Termin kommt, wartet im Mittel 19 Minuten.",
    body: [
      p(
        "Jeder sechste Termin im Bürgeramt von Falkenbrück verfiel, weil niemand kam. Seit Januar überbucht der Kalender deshalb um zwölf Prozent, so wie es Fluglinien tun. Kommen doch einmal alle, öffnet ein Reserveschalter.",
      ),
      p(
        "Die Vorlaufzeit sank von 26 Tagen auf null. „Der knappe Stoff war nie das Personal, sondern die Lücke“, sagt Digitalchefin Meret Sandgruber. Die Wartemarken sind abgeschafft; aufgerufen wird mit dem Vornamen oder einer selbst gewählten Zahl.",
      ),
      p(
        "Die Software hat die Stadt für 9.000 Euro selbst schreiben lassen und gibt sie anderen Kommunen kostenfrei weiter.",
      ),
    ],
    section: "e-government",
    authors: ["at"],
    keywords: ["E-Government", "Falkenbrück", "Meret Sandgruber", "Online-Dienste"],
    displayDate: "2025-01-21",
  }),
  news({
    id: 100010,
    kicker: "Städteverband Auenmark",
    headline: "Brinkmöller führt die Städte",
    teaser:
      "Die Bürgermeister der Auenmark haben Arnulf Brinkmöller an die Spitze ihres Verbands gewählt. Sein erstes Thema ist das Geld. Dem Land bietet er einen Tausch an.",
    body: [
      p(
        "Mit 61 von 74 Stimmen hat der Städteverband Auenmark (SVA) Arnulf Brinkmöller zum Präsidenten gewählt. Der 52-Jährige ist Bürgermeister von Oddernhafen und folgt auf Dorothea Hasselbrink, die nicht wieder antrat.",
      ),
      p(
        "Brinkmöller will die Städte auf gemeinsame Verfahren verpflichten, wenn das Land im Gegenzug den Betrieb bezahlt. „Wer alles selbst entscheiden will, soll auch alles selbst bezahlen. Den Satz sage ich beiden Seiten“, erklärte er nach der Wahl.",
      ),
      p(
        "Das Digitalministerium nannte den Vorschlag „eine Grundlage“. Im Juni trifft sich der neue Vorstand zur Klausur.",
      ),
    ],
    section: "politik",
    authors: ["kv"],
    keywords: ["Politik", "Städteverband Auenmark", "Oddernhafen"],
    displayDate: "2025-03-18",
  }),
  news({
    id: 100014,
    kicker: "Kommunalwahl",
    headline: "Auszählung in 41 Minuten",
    teaser:
      "Am Wahlabend übermitteln alle 890 Wahlbezirke ihre Ergebnisse erstmals auf demselben Weg. Eine Generalprobe gelang. Gezählt wird weiterhin von Hand.",
    body: [
      p(
        "41 Minuten nach Schließung der Lokale lag das Ergebnis vor – allerdings nur zur Probe. 890 Wahlvorstände in Auenmark haben an einem Samstag erfundene Stimmen gezählt und die Summen über ein gemeinsames Verfahren gemeldet.",
      ),
      p(
        "Bei der letzten Wahl waren elf verschiedene Programme im Einsatz, dazu das Telefon. Zwei Zahlendreher fielen damals erst nach drei Tagen auf. Jetzt vergleicht das Verfahren jede Meldung mit der Zahl der Wahlberechtigten und fragt nach, bevor es annimmt.",
      ),
      p(
        "Die Stimmzettel werden nach wie vor ausgezählt wie 1949. „Das Papier ist unser Protokoll“, sagt Landeswahlleiterin Roswitha Emmering. Fällt das Netz aus, fährt ein Bote.",
      ),
    ],
    section: "politik",
    authors: ["kv"],
    keywords: ["Politik", "Auenmark", "Wahlen"],
    displayDate: "2025-05-20",
  }),
  news({
    id: 100020,
    kicker: "Haushalt",
    headline: "Land kürzt die Digitalförderung",
    teaser:
      "Das Land Auenmark streicht 14 Millionen Euro aus dem Topf für kommunale IT. Betroffen sind neue Anträge. Zugesagte Vorhaben laufen weiter.",
    body: [
      p(
        "Der Entwurf für den Haushalt 2026 sieht noch 38 Millionen Euro für die Digitalisierung der Kommunen vor, nach 52 Millionen Euro im laufenden Jahr. Das geht aus der Vorlage hervor, die das Kabinett am Montag beschlossen hat.",
      ),
      p(
        "Digitalministerin Friederike Tannhoff sprach von einem „schmerzhaften, aber ehrlichen Ansatz“. In den vergangenen drei Jahren seien je ein Viertel der Mittel nicht abgerufen worden, weil Nachweise fehlten.",
      ),
      p(
        "Der Städteverband (SVA) hält die Begründung für verdreht: Nicht die Kommunen bräuchten weniger Geld, sondern die Anträge weniger Seiten. Der Landtag berät im November.",
      ),
    ],
    section: "politik",
    authors: ["kv", "hl"],
    keywords: ["Politik", "Auenmark", "Fördermittel", "Friederike Tannhoff", "Städteverband Auenmark"],
    displayDate: "2025-09-02",
  }),
  news({
    id: 100026,
    kicker: "Haushalt",
    headline: "Landtag nimmt Kürzung zurück",
    teaser:
      "Die Kommunen behalten den größten Teil ihrer Digitalförderung. Dafür müssen sie weniger nachweisen und mehr zusammenarbeiten. Auf 14 Seiten Antrag folgen drei.",
    body: [
      p(
        "Der Landtag hat die Kürzung der Digitalförderung weitgehend zurückgenommen (",
        reported(100020),
        "). 49 Millionen Euro stehen 2026 bereit, drei Millionen Euro weniger als im Vorjahr.",
      ),
      p(
        "Neu ist die Bedingung: Die Hälfte des Geldes geht nur an Verbünde aus mindestens vier Kommunen. Der Antrag schrumpft von 14 auf drei Seiten, statt Belegen genügt eine Erklärung des Rechnungsprüfungsamts.",
      ),
      p("SVA-Präsident Arnulf Brinkmöller nannte den Beschluss „die beste Kürzung seit Jahren“."),
    ],
    section: "politik",
    authors: ["kv"],
    keywords: ["Politik", "Auenmark", "Fördermittel", "Städteverband Auenmark"],
    displayDate: "2025-11-26",
  }),
  news({
    id: 100029,
    kicker: "Kreis Reesenau",
    headline: "Formulare in einfacher Sprache",
    teaser:
      "Der Kreis Reesenau hat seine zwanzig häufigsten Anträge neu formuliert. Rückfragen gingen um die Hälfte zurück. Geprüft haben die Texte Menschen, die sie brauchen.",
    body: [
      p(
        "„Sind Sie im Besitz einer Fahrerlaubnis?“ heißt nun „Haben Sie einen Führerschein?“. Zwanzig Anträge hat der Kreis Reesenau überarbeitet, gemeinsam mit einer Prüfgruppe aus neun Menschen mit Lernschwierigkeiten.",
      ),
      p(
        "Nach sechs Monaten zählt die Kreisverwaltung 52 Prozent weniger Rückfragen. Auch Juristen füllten die Bögen schneller aus. Verloren gegangen ist nichts: Die Rechtsgrundlage steht jetzt auf der Rückseite.",
      ),
      p(
        "Die Prüfgruppe wird bezahlt wie Gutachter, mit 38 Euro je Stunde. Drei Nachbarkreise haben sie bereits angefragt.",
      ),
    ],
    section: "e-government",
    authors: ["at"],
    keywords: ["E-Government", "Kreis Reesenau", "Barrierefreiheit", "Online-Dienste"],
    displayDate: "2025-12-09",
  }),
  news({
    id: 100009,
    kicker: "Falkenbrück",
    headline: "Am Telefon antwortet die Maschine",
    teaser:
      "Ein Sprachassistent nimmt in Falkenbrück die Anrufe für das Bürgeramt entgegen. Er beantwortet Fragen nach Öffnungszeiten und Gebühren. Wer „Mensch“ sagt, bekommt einen.",
    body: [
      p(
        "1.900 Anrufe gehen am Tag im Bürgeramt von Falkenbrück ein, jeder dritte blieb bisher unbeantwortet. Seit Februar meldet sich ein Programm mit Künstlicher Intelligenz (KI). Es sagt im ersten Satz, dass es eines ist.",
      ),
      p("Der Rat hat drei Bedingungen gestellt:"),
      bullets(
        "Gespräche werden nicht aufgezeichnet.",
        "Das Programm entscheidet nichts und nennt zu jeder Auskunft die Quelle.",
        "Auf das Wort „Mensch“ wird sofort verbunden.",
      ),
      p(
        "In der ersten Woche fiel das Wort in 44 von 100 Gesprächen. Der Versuch ist auf ein Jahr angelegt und kostet 120.000 Euro.",
      ),
    ],
    section: "e-government",
    authors: ["at"],
    keywords: ["E-Government", "Falkenbrück", "Künstliche Intelligenz", "Datenschutz"],
    displayDate: "2025-02-25",
  }),
  news({
    id: 100024,
    kicker: "Falkenbrück",
    headline: "Assistent lernt Platt",
    teaser:
      "Der Sprachassistent des Bürgeramts versteht jetzt Niederdeutsch. Damit reagiert Falkenbrück auf Beschwerden aus den Randgemeinden. Die Zahl der Abbrüche sinkt.",
    body: [
      p(
        "Wer in Falkenbrück nach dem „Utwies“ fragte, hörte bis vor Kurzem, dieser Begriff sei unbekannt. Der Assistent am Telefon des Bürgeramts (",
        reported(100009),
        ") wurde deshalb mit 60 Stunden Niederdeutsch nachgeschult, eingesprochen von Ehrenamtlichen.",
      ),
      p(
        "Vor der Schulung verlangten 44 Prozent der Anrufenden einen Menschen, heute sind es 27. Unter den Älteren ist der Anteil am stärksten gefallen.",
      ),
      p(
        "Die Aufnahmen gehören der Stadt und werden nach Ende des Versuchs gelöscht, sofern der Rat nichts anderes beschließt.",
      ),
    ],
    section: "e-government",
    authors: ["at"],
    keywords: ["E-Government", "Falkenbrück", "Künstliche Intelligenz"],
    displayDate: "2025-10-28",
  }),
  news({
    id: 100033,
    kicker: "Falkenbrück",
    headline: "Sprachassistent bleibt, mit Auflagen",
    teaser:
      "Nach einem Jahr hat der Rat von Falkenbrück den Telefonassistenten verlängert. Die Zahlen überzeugten, ein Fall nicht. Künftig hört eine Beauftragte mit.",
    body: [
      p(
        "Mit 31 zu 17 Stimmen hat der Rat den Betrieb des Sprachassistenten um drei Jahre verlängert. Er nimmt inzwischen jeden Anruf an und erledigt 58 Prozent davon allein. Dass er auch Platt versteht, gab in der Debatte mehrfach Anlass zu Kostproben (",
        reported(100024),
        ").",
      ),
      p(
        "Anlass zur Sorge war ein einzelner Fall: Im Herbst nannte das Programm elf Tage lang eine alte Gebühr für Reisepässe. 212 Personen kamen mit dem falschen Betrag. Die Stadt erstattete ihnen die Differenz.",
      ),
      p("Eine Beauftragte prüft nun jede Woche 50 Auskünfte, und Gebühren liest das Programm direkt aus der Satzung."),
    ],
    section: "e-government",
    authors: ["at", "kv"],
    keywords: ["E-Government", "Falkenbrück", "Künstliche Intelligenz", "Gebühren"],
    displayDate: "2026-03-17",
  }),
  news({
    id: 100034,
    kicker: "Neuwarden",
    headline: "Ein Konto für Hund und Grundsteuer",
    teaser:
      "In Neuwarden gibt es nur noch ein Bürgerkonto statt sieben. Die Umstellung lief über ein Wochenende. 4.000 Kennwörter mussten neu gesetzt werden.",
    body: [
      p(
        "Hundesteuer, Bücherei, Volkshochschule, Abfall: Wer in Neuwarden alles online erledigte, brauchte bisher sieben Kennwörter. Am ersten Aprilwochenende hat die Stadt die Konten zusammengelegt.",
      ),
      p(
        "Von 17.300 Zugängen gehörten 9.100 denselben Menschen. Zusammengeführt wurde nur, wer zustimmte; die Übrigen behalten ihre getrennten Konten bis zum Jahresende.",
      ),
      p(
        "Die Stadtbücherei führt weiter eigene Listen. Was jemand liest, soll die Steuerverwaltung auch technisch nicht erfahren können.",
      ),
    ],
    section: "e-government",
    authors: ["at"],
    keywords: ["E-Government", "Neuwarden", "Online-Dienste", "Datenschutz"],
    displayDate: "2026-04-14",
  }),
  news({
    id: 100042,
    kicker: "Brakenhude",
    headline: "Rat tagt hybrid und länger",
    teaser:
      "Seit einem Jahr dürfen Ratsmitglieder in Brakenhude von zu Hause abstimmen. Die Beteiligung stieg, die Dauer auch. Nun begrenzt eine Satzung die Redezeit.",
    body: [
      p(
        "Im Schnitt fehlten in Brakenhude sechs von 34 Ratsmitgliedern, heute sind es zwei. Zugeschaltet wird meist, wer kleine Kinder oder weite Wege hat. Die Sitzungen dauern allerdings 40 Minuten länger.",
      ),
      p(
        "Schuld seien nicht die Leitungen, sagt Ratsvorsitzende Almut Reinsbach, sondern die Bequemlichkeit: „Auf dem Sofa redet es sich leichter.“ Künftig sind drei Minuten je Beitrag erlaubt.",
      ),
      p("Geheim abgestimmt wird nur im Saal. Dafür fand sich kein Verfahren, das die Kommunalaufsicht überzeugte."),
    ],
    section: "politik",
    authors: ["kv"],
    keywords: ["Politik", "Brakenhude", "Ratsarbeit"],
    displayDate: "2026-07-07",
  }),
  news({
    id: 100047,
    kicker: "Vellstadt",
    headline: "Grundsteuerbescheid mit Erklärung",
    teaser:
      "Vellstadt verschickt Bescheide, die vorrechnen statt verkünden. Die Zahl der Widersprüche hat sich halbiert. Der Text stammt von der Poststelle.",
    body: [
      p(
        "Auf der ersten Seite steht der Betrag, auf der zweiten der Rechenweg in fünf Zeilen: So sehen die Bescheide aus, die Vellstadt im August an 19.000 Eigentümer verschickt hat. 410 haben widersprochen, im Vorjahr waren es 860.",
      ),
      p(
        "Die Vorlage stammt von zwei Beschäftigten der Poststelle. Sie hatten gezählt, welche Fragen am Telefon kommen. „Die Leute zweifelten selten an der Steuer, sie verstanden sie nicht“, sagt Kämmerin Hedda Lorchheim.",
      ),
      p(
        "Jeder vermiedene Widerspruch spart der Stadt rund 85 Euro. Das Layout können andere Kommunen kostenfrei übernehmen.",
      ),
    ],
    section: "finanzen",
    authors: ["hl"],
    keywords: ["Finanzen", "Vellstadt", "Hedda Lorchheim", "Gebühren"],
    displayDate: "2026-08-25",
  }),
  news({
    id: 100027,
    kicker: "Zweckverband Kommunale IT",
    headline: "Umlage steigt um vier Prozent",
    teaser:
      "Die Mitglieder des Zweckverbands Kommunale IT Auenmark zahlen im kommenden Jahr mehr. Grund sind Gehälter und Strom. Erstmals liegt die Kalkulation offen.",
    body: [
      p(
        "4,1 Prozent mehr überweisen die 97 Mitglieder des Zweckverbands Kommunale IT Auenmark (ZKIA) im Jahr 2026. Die Versammlung stimmte dem Wirtschaftsplan bei drei Gegenstimmen zu.",
      ),
      p(
        "Zum ersten Mal sahen die Delegierten, was jeder Dienst kostet. Am teuersten ist je Arbeitsplatz die Telefonie, am billigsten der Sitzungsdienst. Sieben Kommunen kündigten daraufhin ihre Faxnummern.",
      ),
      p("„Offene Preise sind unbequem, aber sie ersparen mir Gerüchte“, sagte Geschäftsführer Tilmann Oehrig."),
    ],
    section: "finanzen",
    authors: ["hl"],
    keywords: ["Finanzen", "Zweckverband Kommunale IT Auenmark", "Tilmann Oehrig"],
    displayDate: "2025-12-02",
  }),
];
