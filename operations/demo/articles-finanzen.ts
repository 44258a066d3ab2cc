import {
  article,
  bullets,
  drawnCredit,
  h2,
  h3,
  noted,
  numbers,
  p,
  reported,
  statement,
  table,
} from "./compose-content.ts";
import type { DemoArticle } from "./demo-content.ts";

const eInvoice = article({
  id: 100011,
  kicker: "Vellstadt",
  headline: "Rechnungslauf ohne Papier",
  teaser:
    "Vellstadt nimmt von Unternehmen seit dem 1. April nur noch elektronische Rechnungen an. Die Kämmerei verspricht sich kürzere Laufzeiten und mehr Skonto.",
  body: [
    p(
      "Rund 41.000 Rechnungen gehen bei der Stadt Vellstadt im Jahr ein, 38 Prozent davon kamen zuletzt noch auf Papier. Damit ist seit dem 1. April 2025 Schluss: Unternehmen müssen ihre Forderungen als strukturierten Datensatz über das Portal der Stadt einreichen. Ausgenommen sind Beträge unter 250 Euro sowie Rechnungen von Vereinen und Privatpersonen.",
    ),
    p(
      "Im vergangenen Jahr lagen zwischen Eingang und Zahlung durchschnittlich 23 Tage. Neun sollen es künftig sein. „2024 haben wir 96.000 Euro Skonto verschenkt, weil Rechnungen in Postmappen unterwegs waren“, sagt Kämmerin Hedda Lorchheim. Die Software prüft nun Bestellnummer und Bankverbindung, bevor ein Mensch die Rechnung sieht; bei 57 Prozent ist danach nur noch die Freigabe nötig.",
    ),
    p(
      "Einführung und Schnittstelle zum Haushaltsverfahren kosteten 184.000 Euro. Kleinen Handwerksbetrieben bietet die Stadt ein Online-Formular an, das den Datensatz erzeugt. In den ersten sechs Tagen nutzten es 212 Firmen.",
    ),
  ],
  section: "finanzen",
  genre: "Meldung",
  authors: ["hl"],
  keywords: ["Finanzen", "Vellstadt", "Hedda Lorchheim", "E-Rechnung"],
  links: ["https://www.vellstadt.example/rechnung"],
  displayDate: "2025-04-08",
  state: "published",
});

const costOfAnApplication = article({
  id: 100035,
  kicker: "Digitale Verwaltung",
  headline: "Was ein Antrag kostet",
  teaser:
    "Ein Online-Antrag kann billiger sein als Papier oder teurer, je nachdem, was hinter dem Formular geschieht. Der Landesrechnungshof Auenmark hat in 38 Kommunen nachgerechnet. Seine Zahlen taugen als Anleitung.",
  body: [
    p(
      "31,40 Euro. So viel kostet es eine Kommune in Auenmark im Mittel, eine Gewerbeanmeldung auf Papier entgegenzunehmen, zu prüfen und zu bescheinigen. Kommt dieselbe Anmeldung über ein Online-Formular, das am Ende doch ausgedruckt wird, sind es 34,90 Euro. Läuft sie ohne Medienbruch bis ins Fachverfahren, sind es 12,70 Euro.",
    ),
    p(
      "Die drei Zahlen stehen auf Seite 9 eines ",
      noted(
        "Sonderberichts",
        "Landesrechnungshof Auenmark: Was ein Antrag kostet. Sonderbericht nach § 88 der Landeshaushaltsordnung, Vellstadt 2026.",
      ),
      ", den der Landesrechnungshof Auenmark (LRH) am 27. April 2026 vorgelegt hat. Seine Prüferinnen und Prüfer haben dafür in 38 Kommunen elf Verwaltungsleistungen mit der Stoppuhr begleitet, 4.260 Fälle insgesamt. Es ist die bisher gründlichste Untersuchung dieser Art im Land. Und sie räumt mit zwei Gewissheiten auf: dass Digitalisierung sich immer rechnet – und dass sie sich nie rechnet.",
    ),
    h2("Das Formular ist nicht der Preis"),
    p(
      "Ein Online-Dienst verursacht Kosten, bevor ihn jemand nutzt. Der Rechnungshof beziffert sie für eine mittelgroße Kommune auf 3.550 Euro je Leistung und Jahr:",
    ),
    bullets(
      "1.400 Euro für die Lizenz,",
      "950 Euro für Betrieb und Support,",
      "1.200 Euro für die Pflege von Texten, Gebühren und Zuständigkeiten einschließlich der Tests nach jeder Änderung.",
    ),
    p(
      "Der letzte Posten wird am häufigsten vergessen. In 26 der 38 geprüften Kommunen war er keiner Stelle zugeordnet. Die Folgen sind messbar: Dort enthielten 19 Prozent der Online-Dienste eine falsche Gebühr, eine überholte Rechtsgrundlage oder einen Ansprechpartner im Ruhestand.",
    ),
    p(
      "Dem stehen die Einsparungen je Fall gegenüber. Bei der Gewerbeanmeldung sind es 18,70 Euro, die Differenz zwischen Papier und durchgängigem Verfahren. Daraus folgt eine einfache Rechnung: Ab rund 190 Fällen im Jahr trägt sich der Dienst. Darunter zahlt die Kommune drauf.",
    ),
    h3("Warum kleine Gemeinden verlieren"),
    p(
      "190 Gewerbeanmeldungen erreicht in Auenmark statistisch erst eine Gemeinde mit etwa 24.000 Einwohnern. Von den 312 Gemeinden des Landes sind 284 kleiner. Für sie ist der Alleingang in der Regel ein Verlustgeschäft, und zwar für jede der 120 Leistungen, die das Verwaltungszugangsgesetz (VZG) vorschreibt (",
      reported(100004),
      ").",
    ),
    p(
      "Die Rechnung dreht sich, sobald mehrere Gemeinden einen Dienst teilen. In einem Verbund aus zwölf Kommunen fallen je Mitglied noch 480 Euro im Jahr an, weil Lizenzen gestaffelt sind und die Texte nur einmal gepflegt werden. Die Schwelle sinkt auf 26 Fälle. Der Rechnungshof fand allerdings nur drei solcher Verbünde. Alle drei liegen im Kreis Reesenau, der schon 2021 eine Stelle für Digitalkoordination geschaffen hatte (",
      reported(100001),
      ").",
    ),
    table(
      "Ab wann sich ein Online-Dienst trägt",
      ["Betrieb", "Gemeinden", "Euro je Jahr", "Fälle je Jahr"],
      ["allein", "1", "3.550", "190"],
      ["im Verbund", "12", "480", "26"],
    ),
    h3("Ein Donnerstag im Monat"),
    p(
      "Wie das im Alltag aussieht, zeigt der größte dieser Verbünde. Zwölf Gemeinden, zusammen 51.000 Einwohner, betreiben dort inzwischen 58 Dienste gemeinsam. Koordinatorin Dörte Hammelmann pflegt die Texte für alle; jede Gemeinde hat eine Person benannt, die Abweichungen meldet. An jedem ersten Donnerstag im Monat sitzen die zwölf in einem Sitzungszimmer und gehen die Fälle durch, in denen jemand aufgegeben hat. „Bei der Hundesteuer brach jeder Vierte an der Frage nach der Chipnummer ab“, erzählt Hammelmann. „Die Nummer steht im Impfpass, und den hat am Schreibtisch niemand zur Hand. Seitdem darf man sie nachreichen.“ Die Abbruchquote fiel auf sechs Prozent.",
    ),
    p(
      "Umsonst ist das nicht, aber günstiger als zwölfmal dasselbe. Der Verbund kostet rund 334.000 Euro im Jahr, Hammelmanns Stelle eingerechnet. Betriebe jede Gemeinde die 58 Dienste für sich, kämen nach der Rechnung des Berichts knapp 2,5 Millionen Euro zusammen, ohne dass ein einziger Antrag schneller bearbeitet würde.",
    ),
    h2("Doppelt bezahlt"),
    p(
      "Ein eigenes Kapitel widmet der Bericht den Verträgen. Sechs der 38 Kommunen zahlten über Jahre für Module, die das Land ihnen parallel kostenfrei bereitstellte, zusammen 227.000 Euro. In vier Fällen verlängerte sich der alte Vertrag stillschweigend, in zweien wusste das Fachamt nichts vom Landesdienst. Neun Kommunen konnten dem Rechnungshof nicht sagen, welche Kündigungsfristen ihre Software-Verträge haben.",
    ),
    statement(
      "Isolde Marquering",
      "Präsidentin des Landesrechnungshofs Auenmark",
      "Wir haben keine Verschwendung aus Leichtsinn gefunden, sondern Verschwendung aus Unkenntnis. Die zweite ist leichter abzustellen.",
    ),
    p(
      "So steht es im Vorwort. Marquering empfiehlt ein Vertragsregister, das nicht mehr sein müsse als eine gepflegte Tabelle mit Laufzeit, Preis und Frist. In Vellstadt gibt es das seit zwei Jahren. Kämmerin Hedda Lorchheim zufolge hat allein der Abgleich mit den Landesdiensten 61.000 Euro im Jahr eingespart.",
    ),
    h2("Fünf Fragen vor dem nächsten Online-Dienst"),
    p(
      "Aus den Ergebnissen leitet der Bericht eine Prüffolge ab. Wer eine der Fragen mit Nein beantwortet, soll das Vorhaben anhalten, bis sich das ändert:",
    ),
    numbers(
      "Erreicht die Leistung allein oder im Verbund die Schwelle, ab der sie sich trägt?",
      "Gelangen die Daten ohne Abtippen in das Fachverfahren?",
      "Ist namentlich festgelegt, wer Texte, Gebühren und Zuständigkeiten pflegt?",
      "Lässt sich der Vertrag binnen zwölf Monaten beenden, und gehören die Daten danach der Kommune?",
      "Wird nach einem Jahr gemessen, ob die Fälle tatsächlich schneller erledigt sind?",
    ),
    p(
      "Vor allem die fünfte Frage stört eine Gewohnheit. Nur zwei der 38 Kommunen hatten vor dem Start eines Dienstes überhaupt erhoben, wie lange ein Fall auf Papier dauert. Ohne diesen Wert, so der Bericht, könne niemand belegen, dass sich etwas verbessert habe – und niemand das Gegenteil. Eine Erhebung von zwei Wochen genüge dafür; in Vellstadt habe sie drei Beschäftigte zusammen elf Stunden gekostet.",
    ),
    h2("Was die Rechnung nicht enthält"),
    p(
      "Der Rechnungshof weist selbst auf die Grenzen seiner Zahlen hin. Er misst den Aufwand der Verwaltung, nicht den der Menschen, die sich einen Weg zum Amt oder einen halben Urlaubstag sparen. Rechnet man mit 45 Minuten je Behördengang und dem mittleren Stundenlohn, läge der Nutzen für Bürgerinnen und Bürger bei 17 Euro je Fall. Er taucht in keinem kommunalen Haushalt auf.",
    ),
    p(
      "Das ist auch ein politisches Argument. Wenn der Ertrag bei der Allgemeinheit anfällt und die Kosten beim Rathaus, spricht manches dafür, dass die Allgemeinheit sich beteiligt. Das Digitalministerium will die Ergebnisse „in die Gespräche mit den Kommunen einfließen lassen“. Der Städteverband hat angekündigt, Seite 9 zu diesen Gesprächen mitzubringen.",
    ),
  ],
  section: "finanzen",
  genre: "Hintergrund",
  authors: ["hl"],
  keywords: ["Finanzen", "Auenmark", "Landesrechnungshof Auenmark", "Verwaltungszugangsgesetz", "Online-Dienste"],
  links: ["https://www.lrh-auenmark.example/sonderbericht"],
  displayDate: "2026-04-29",
  state: "published",
});

const frameworkContract = article({
  id: 100058,
  kicker: "Vergabe",
  headline: "61 Kommunen kaufen gemeinsam ein",
  teaser:
    "Der Zweckverband Kommunale IT Auenmark hat für 61 Städte und Gemeinden einen Rahmenvertrag über Fachverfahren geschlossen. Die Preise liegen im Schnitt 27 Prozent unter den bisherigen. Erstmals ist der Ausstieg genauso genau geregelt wie der Einstieg.",
  body: [
    p(
      "Software für Einwohnerwesen, Gewerbe, Friedhof und Ratsarbeit müssen 61 Kommunen in Auenmark künftig nicht mehr einzeln ausschreiben. Der Zweckverband Kommunale IT Auenmark (ZKIA) hat als zentrale Vergabestelle einen Rahmenvertrag in vier Losen geschlossen. Er läuft vier Jahre, das geschätzte Volumen beträgt 22,4 Millionen Euro. Eine Abnahmepflicht besteht nicht.",
    ),
    p(
      "Gegenüber den heutigen Verträgen der Teilnehmer sinken die Preise im Mittel um 27 Prozent. Am größten ist der Unterschied beim Friedhofswesen: Zwischen dem teuersten und dem günstigsten Altvertrag lag bei gleichem Umfang der Faktor sechs. „Nicht die Großen zahlten am meisten, sondern diejenigen, die am längsten nicht verglichen hatten“, sagt ZKIA-Geschäftsführer Tilmann Oehrig. Für die Ausschreibung hatte sein Haus 480 Bestandsverträge ausgewertet.",
    ),
    p("Bemerkenswert sind die Bedingungen, die alle Zuschlagsempfänger akzeptiert haben:"),
    bullets(
      "Eine dokumentierte Schnittstelle gehört zum Grundpreis.",
      "Bei Vertragsende übergibt der Anbieter alle Daten binnen 30 Tagen in einem offenen Format und hilft 20 Stunden lang unentgeltlich beim Umzug.",
      "Der Quellcode wird hinterlegt und steht den Kommunen offen, falls der Hersteller die Pflege einstellt.",
      "Preise steigen höchstens mit dem Verbraucherpreisindex.",
    ),
    p(
      "In den Losen 1 bis 3 gingen je vier bis sechs Angebote ein. Los 4, die Ratsarbeit, musste nach einer Rüge wiederholt werden; den Zuschlag erhielt schließlich ein Anbieter mit neun Beschäftigten. Weitere Kommunen können dem Vertrag bis zum 31. März 2027 beitreten. Eine Liste mit Musterabrufen stellt der ZKIA seinen Mitgliedern bereit.",
    ),
  ],
  section: "finanzen",
  genre: "Meldung",
  authors: ["hl"],
  keywords: ["Finanzen", "Auenmark", "Zweckverband Kommunale IT Auenmark", "Tilmann Oehrig", "Vergabe"],
  links: ["https://www.zkia.example/rahmenvertrag"],
  displayDate: "2026-11-19",
  picture: {
    motif: "signature",
    caption: "Vier Lose, vier Jahre, 22,4 Millionen Euro: Der Rahmenvertrag ist unterzeichnet.",
    alt: "Füllfederhalter auf einem unterschriebenen Dokument, darunter eine rote Mappe",
    credit: drawnCredit,
  },
  state: "published",
  correction: {
    wasWrong: "In einer früheren Fassung hieß es, der Rahmenvertrag laufe fünf Jahre.",
    isRight: "Er läuft vier Jahre.",
  },
});

export const articlesFinanzen: DemoArticle[] = [eInvoice, costOfAnApplication, frameworkContract];
