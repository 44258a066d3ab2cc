import { article, bullets, drawnCredit, h2, italic, p, quote, reported } from "./compose-content.ts";
import type { DemoArticle } from "./demo-content.ts";

const digitalCoordinators = article({
  id: 100001,
  kicker: "Auenmark",
  headline: "Koordinatoren für alle Kreise",
  teaser:
    "Auenmark finanziert in jedem seiner 14 Landkreise eine Stelle für Digitalkoordination. Bis Ende 2026 stehen dafür 4,2 Millionen Euro bereit. Entlasten soll das vor allem kleine Gemeinden ohne eigene IT-Abteilung.",
  body: [
    p(
      "Von März an arbeitet in jedem der 14 auenmärkischen Landkreise eine Digitalkoordinatorin oder ein Digitalkoordinator. Das Land übernimmt die Personalkosten bis Ende 2026 vollständig, wie das Ministerium für Digitales und Verwaltung (MDV) mitteilt. Rechnerisch entfallen auf jede Stelle 100.000 Euro im Jahr.",
    ),
    p(
      "„Eine Gemeinde mit neun Beschäftigten im Rathaus kann sich keinen Digitalisierungsbeauftragten leisten – und sie muss es auch nicht“, sagt Digitalministerin Friederike Tannhoff. Es genüge, wenn im Landkreis jemand wisse, welches Fachverfahren die Nachbargemeinde nutzt und welcher Online-Dienst sich ohne eigene Programmierung übernehmen lässt.",
    ),
    p(
      "Vorbild ist der Kreis Reesenau. Dort berät seit 2021 eine Koordinatorin die 17 kreisangehörigen Gemeinden. Nach Angaben des Kreises betreiben sie heute 46 Online-Dienste gemeinsam, vor dem Start waren es sieben. Der Aufwand für die Einführung eines Dienstes sank von durchschnittlich 21 auf sechs Arbeitstage je Gemeinde.",
    ),
    p(
      "Der Städteverband Auenmark (SVA) begrüßt das Programm, verlangt aber eine Perspektive über 2026 hinaus. Befristete Stellen seien auf dem leer gefegten Arbeitsmarkt kaum zu besetzen. Die Ausschreibungen laufen bis zum 9. Februar.",
    ),
  ],
  section: "politik",
  genre: "Meldung",
  authors: ["kv"],
  keywords: ["Politik", "Auenmark", "Ministerium für Digitales und Verwaltung", "Friederike Tannhoff", "Fördermittel"],
  links: ["https://digitales.auenmark.example"],
  displayDate: "2024-01-18",
  state: "published",
});

const accessActPassed = article({
  id: 100004,
  kicker: "Verwaltungszugangsgesetz",
  headline: "Landtag beschließt Digitalpflicht",
  teaser:
    "Bis Ende 2026 müssen die Kommunen in Auenmark 120 Verwaltungsleistungen vollständig digital anbieten. Das hat der Landtag mit dem Verwaltungszugangsgesetz beschlossen. Der Städteverband vermisst eine Regelung zu den Betriebskosten.",
  body: [
    p(
      "Der auenmärkische Landtag hat am 25. September 2024 das Verwaltungszugangsgesetz (VZG) mit 71 zu 52 Stimmen verabschiedet. Es tritt am 1. Januar 2025 in Kraft. Erstmals erhalten Bürgerinnen, Bürger und Unternehmen damit einen Anspruch darauf, Anträge von der Eingabe bis zum Bescheid elektronisch abzuwickeln. Das Gesetz regelt im Kern vier Punkte:",
    ),
    bullets(
      "Nach § 4 stellen alle Kommunen bis zum 31. Dezember 2026 die 120 meistgenutzten Leistungen digital bereit. Die Liste steht in der Anlage und wird jährlich fortgeschrieben.",
      "Das Land bietet Nutzerkonto, Postfach und Bezahlfunktion als Basisdienste an. Entwicklung und Einführung sind für die Kommunen kostenfrei.",
      "In 214 Vorschriften des Landesrechts entfällt die Schriftform. Eine eigenhändige Unterschrift ist künftig nur noch in elf Verfahren nötig.",
      "Wer keinen digitalen Weg gehen kann oder will, darf weiterhin Papier einreichen. Gebührennachteile sind unzulässig.",
    ),
    p(
      "Digitalministerin Friederike Tannhoff sprach im Plenum von einem Systemwechsel: „Bislang war der Online-Antrag ein freundliches Angebot des Rathauses. Künftig ist er ein Recht.“ Bußgelder sieht das Gesetz nicht vor. Das Ministerium veröffentlicht aber zweimal im Jahr, welche Kommune wie viele Leistungen anbietet.",
    ),
    p(
      "Beim Städteverband Auenmark (SVA) hält sich die Begeisterung in Grenzen. „Das Land bestellt und bezahlt die Einrichtung, die Miete zahlen wir“, sagt Hauptgeschäftsführer Cornelius Ahlfeld. Lizenzen, Support und die Anbindung der Fachverfahren kosteten die Kommunen nach einer Umfrage des Verbands rund 31 Millionen Euro im Jahr. Ein Änderungsantrag, der eine Beteiligung des Landes vorsah, fand keine Mehrheit.",
    ),
  ],
  section: "politik",
  genre: "Meldung",
  authors: ["kv"],
  keywords: ["Politik", "Auenmark", "Verwaltungszugangsgesetz", "Städteverband Auenmark", "Friederike Tannhoff"],
  links: ["https://www.landtag-auenmark.example", "https://www.staedteverband-auenmark.example"],
  displayDate: "2024-09-26",
  picture: {
    motif: "council-chamber",
    caption: "Mit 71 zu 52 Stimmen: Der Landtag macht den Online-Antrag zum Rechtsanspruch.",
    alt: "Halbrund eines Plenarsaals mit leeren Sitzreihen, Rednerpult und hohen Fenstern",
    credit: drawnCredit,
  },
  state: "published",
});

const dutyWithoutBudget = article({
  id: 100049,
  kicker: "Verwaltungszugangsgesetz",
  headline: "Pflicht ohne Kasse",
  teaser:
    "15 Wochen vor dem Stichtag fehlt den Kommunen in Auenmark fast die Hälfte der vorgeschriebenen Online-Dienste. Das liegt nicht an Faulheit, sondern an einem Gesetz, das Betrieb mit Anschaffung verwechselt.",
  body: [
    p(
      "Man kann die Zahlen des Digitalministeriums als Zeugnis lesen. Im Durchschnitt 67 von 120 vorgeschriebenen Leistungen bieten die Kommunen in Auenmark vollständig digital an, Stand 1. Juli. Setzen, mangelhaft. Am 31. Dezember läuft die Frist des Verwaltungszugangsgesetzes (VZG) ab, und niemand, der in einem Rathaus arbeitet, glaubt noch, dass sie gehalten wird.",
    ),
    p(
      "Man kann die Zahlen aber auch sortieren. Dann zeigt sich: Die 67 Leistungen sind in Vellstadt weitgehend dieselben wie in einer Gemeinde mit 900 Einwohnern – es sind die, für die das Land den Dienst fertig liefert. Was fehlt, sind jene, bei denen jemand vor Ort eine Schnittstelle bestellen, einen Wartungsvertrag unterschreiben und an einem Dienstagnachmittag ans Telefon gehen muss, wenn die Bezahlfunktion klemmt.",
    ),
    p(
      "Das war absehbar. Schon bei der Verabschiedung vor zwei Jahren rechnete der Städteverband vor, dass der Betrieb 31 Millionen Euro im Jahr kostet (",
      reported(100004),
      "). Das Land verwies damals auf die Einsparungen, die sich einstellen würden. Sie stellen sich ein – in Städten mit 4.000 Anträgen im Jahr. In einer Gemeinde mit 40 Anträgen spart der schönste Online-Dienst keine Stelle, weil es die Stelle nie gab.",
    ),
    quote(
      "Wer eine Pflicht bestellt, muss ihren Betrieb bezahlen. Das ist keine Frage der Technik, sondern des Anstands.",
    ),
    p(
      "Nun wird im Ministerium über eine Fristverlängerung geredet. Das wäre die bequemste Lösung und die schlechteste. Ein Jahr mehr ohne Geld ist ein Jahr mehr ohne Dienste, nur ohne schlechtes Gewissen. Besser wäre ein Handel: Das Land beteiligt sich dauerhaft an den laufenden Kosten, und zwar mit einem Sockel je Kommune statt nur nach Einwohnern. Die Kommunen verpflichten sich im Gegenzug, gemeinsam zu betreiben, was sich gemeinsam betreiben lässt.",
    ),
    p(
      "Und die Liste gehört auf den Prüfstand. Unter den 120 Leistungen finden sich 34, die landesweit keine 500-mal im Jahr beantragt werden, darunter die ",
      italic("Ausnahmegenehmigung zum Halten von Damwild in Wohngebieten"),
      ". Für die genügt einstweilen ein Telefon. Es muss nur jemand abheben.",
    ),
  ],
  section: "politik",
  genre: "Kommentar",
  authors: ["kv"],
  keywords: ["Politik", "Auenmark", "Verwaltungszugangsgesetz", "Online-Dienste"],
  links: [],
  displayDate: "2026-09-15",
  state: "published",
});

const stateSharesCosts = article({
  id: 100059,
  kicker: "Auenmark",
  headline: "Land trägt die Hälfte der Betriebskosten",
  teaser:
    "Land und Kommunen in Auenmark haben ihren Streit um die Kosten der Online-Dienste beigelegt. Von 2027 an zahlt das Land jährlich 15,5 Millionen Euro. Für 34 selten genutzte Leistungen gilt eine längere Frist.",
  body: [
    p(
      "Digitalministerin Friederike Tannhoff und der Hauptgeschäftsführer des Städteverbands Auenmark (SVA), Cornelius Ahlfeld, haben am 19. November 2026 in Falkenbrück einen Digitalpakt unterzeichnet. Das Land übernimmt darin die Hälfte der Kosten, die den Kommunen durch Lizenzen, Support und Schnittstellen der vorgeschriebenen Online-Dienste entstehen. Vereinbart sind 15,5 Millionen Euro im Jahr, zunächst für 2027 bis 2029. Der Landtag muss dem Nachtragshaushalt noch zustimmen.",
    ),
    p(
      "Damit endet ein Konflikt, der seit der Verabschiedung des Verwaltungszugangsgesetzes (VZG) schwelt. Das Gesetz verpflichtet die Kommunen, bis Ende dieses Jahres 120 Leistungen digital anzubieten, lässt die laufenden Kosten aber offen (",
      reported(100049),
      "). Zuletzt hatten 43 Bürgermeisterinnen und Bürgermeister angekündigt, eine kommunale Verfassungsbeschwerde zu prüfen.",
    ),
    h2("Sockel für kleine Gemeinden"),
    p(
      "Verteilt wird das Geld nach einem gemischten Schlüssel. 40 Prozent fließen als Sockelbetrag von rund 19.000 Euro an jede der 312 Gemeinden und jeden der 14 Landkreise, 60 Prozent nach der Zahl der Einwohner an die Gemeinden. Die Samtgemeinde Holnau mit 11.400 Einwohnern käme damit auf gut 55.000 Euro im Jahr. „Der Sockel war für uns die Bedingung“, sagt Ahlfeld. „Eine Schnittstelle kostet in Holnau dasselbe wie in Falkenbrück.“",
    ),
    p("Im Gegenzug sagen die Kommunen zu,"),
    bullets(
      "Online-Dienste mit weniger als 200 Fällen im Jahr nur noch im Verbund zu betreiben,",
      "bei neuen Fachverfahren die offene Landesschnittstelle zur Vergabebedingung zu machen und",
      "ihre Nutzungszahlen monatlich und maschinenlesbar zu veröffentlichen.",
    ),
    h2("Frist bleibt, Liste schrumpft"),
    p(
      "An der Frist zum 31. Dezember 2026 hält das Land grundsätzlich fest. Ausgenommen sind 34 Leistungen, die landesweit weniger als 500-mal im Jahr beantragt werden; sie rücken auf Ende 2027. Nach der jüngsten Erhebung des Ministeriums bieten die Kommunen im Mittel 74 der verbleibenden 86 Leistungen durchgängig an. „Wir haben die Liste auf das zurückgeführt, was Menschen tatsächlich brauchen“, so Tannhoff.",
    ),
    p(
      "Bestandteil des Pakts ist auch die Fortführung der Digitalkoordination in den Landkreisen. Die 14 Stellen, deren Finanzierung Ende des Jahres ausgelaufen wäre (",
      reported(100001),
      "), sind nun bis 2029 gesichert. Kritik kommt aus der Opposition: Deren digitalpolitischer Sprecher Lennart Vossbeck nennt den Pakt einen „teuren Umweg zu dem, was schon 2024 auf dem Tisch lag“. Der Landtag berät am 9. Dezember.",
    ),
  ],
  section: "politik",
  genre: "Meldung",
  authors: ["kv", "hl"],
  keywords: ["Politik", "Auenmark", "Verwaltungszugangsgesetz", "Städteverband Auenmark", "Friederike Tannhoff"],
  links: ["https://digitales.auenmark.example", "https://www.staedteverband-auenmark.example"],
  displayDate: "2026-11-20",
  picture: {
    motif: "town-hall",
    caption: "Auch kleine Rathäuser erhalten künftig einen festen Sockelbetrag.",
    alt: "Rathaus mit Uhrturm über einem Marktplatz im Abendlicht, davor einzelne Passanten",
    credit: drawnCredit,
  },
  state: "published",
});

export const articlesPolitik: DemoArticle[] = [
  digitalCoordinators,
  accessActPassed,
  dutyWithoutBudget,
  stateSharesCosts,
];
