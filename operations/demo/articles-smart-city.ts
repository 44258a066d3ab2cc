import { article, bullets, drawnCredit, embed, h2, p, quote } from "./compose-content.ts";
import type { DemoArticle } from "./demo-content.ts";

const streetLamps = article({
  id: 100003,
  kicker: "Ebersfurt",
  headline: "Laternen funken ins Rathaus",
  teaser:
    "Die Stadtwerke Ebersfurt statten 3.400 Straßenleuchten mit Funkmodulen aus. Über das LoRaWAN-Netz melden sie Ausfälle und Stromverbrauch, 220 von ihnen auch die Lufttemperatur. Alle Daten stehen offen im Netz.",
  body: [
    p(
      "In Ebersfurt müssen defekte Straßenlampen künftig nicht mehr gesucht werden. Bis zum Frühjahr 2025 erhalten alle 3.400 LED-Leuchten der 64.000-Einwohner-Stadt ein Funkmodul, das Ausfälle, Stromverbrauch und Betriebsstunden meldet. Zwölf Gateways auf Schulen, dem Wasserturm und dem Heizwerk decken nach Messungen der Stadtwerke Ebersfurt (SWE) 96 Prozent des Stadtgebiets ab.",
    ),
    p(
      "Bislang fuhr zweimal im Monat ein Trupp nachts die Straßen ab und notierte dunkle Lampen. „Das kostet uns 58.000 Euro im Jahr, und im Durchschnitt bleibt eine Lampe trotzdem neun Tage lang aus“, sagt SWE-Geschäftsführer Arndt Pohlenz. Ziel sind künftig zwei Tage. Die Module liefert die Hanselt Sensorik GmbH, der Auftragswert beträgt 412.000 Euro netto.",
    ),
    p(
      "An 220 Standorten messen die Laternen zusätzlich Temperatur und Luftfeuchte. Daraus entsteht eine Hitzekarte, die das Stadtplanungsamt für die Begrünung der Innenstadt nutzt. 30 Sensoren an Brücken und Steigungen erfassen die Fahrbahntemperatur für den Winterdienst.",
    ),
    p(
      "Kameras oder Mikrofone enthalten die Module nicht. „Wir zählen nichts, was sich bewegt“, so Pohlenz. Sämtliche Messwerte veröffentlicht die Stadt alle zehn Minuten unter freier Lizenz. Weil sich die Leuchten nun einzeln dimmen lassen, sinkt außerdem die Stromrechnung um 28.000 Euro im Jahr. Nach knapp fünf Jahren hat sich die Investition damit aus Sicht der Stadtwerke bezahlt gemacht.",
    ),
  ],
  section: "smart-city",
  genre: "Meldung",
  authors: ["at"],
  keywords: ["Smart City", "Ebersfurt", "Stadtwerke Ebersfurt", "Hanselt Sensorik GmbH", "LoRaWAN"],
  links: ["https://daten.ebersfurt.example", "https://www.sw-ebersfurt.example"],
  displayDate: "2024-06-05",
  picture: {
    motif: "street-lamp",
    caption: "3.400 Leuchten in Ebersfurt melden sich künftig selbst, wenn sie ausfallen.",
    alt: "Straßenlaterne mit Funkmodul in der Dämmerung, dahinter eine Häuserzeile mit erleuchteten Fenstern",
    credit: drawnCredit,
  },
  state: "published",
});

const floodTwin = article({
  id: 100030,
  kicker: "Neuwarden",
  headline: "Die Flut im Rechner",
  teaser:
    "Neuwarden kann eine Sturmflut jetzt zwölf Stunden im Voraus straßengenau berechnen. Der digitale Zwilling der Hafenstadt beruht auf offenen Geodaten und auf Arbeit, die kein Förderbescheid vorsah: Jemand musste die Kellerfenster zählen.",
  body: [
    p(
      "Auf dem Bildschirm steigt das Wasser zuerst in der Reepschlägergasse. Um 3.40 Uhr erreicht es die Bordsteinkante, um 4.15 Uhr die Schwelle der Stadtbücherei, um 4.50 Uhr steht es in 31 Kellern. Dann hält Stadtvermesser Ingmar Thorwesten die Simulation an, setzt 90 Meter mobile Schutzwand in die Lücke an der Fischhalle und lässt sie noch einmal laufen. Diesmal bleibt die Bücherei trocken. „Der zweite Durchlauf hat elf Minuten gerechnet“, sagt er. „Früher hätten wir dafür eine Sturmflut gebraucht.“",
    ),
    p(
      "Neuwarden, 38.000 Einwohner, liegt an der Mündung der Warde. Beim Hochwasser im Februar 2021 lief die Altstadt an einer Stelle voll, die auf keiner Karte als gefährdet galt. Der Schaden betrug neun Millionen Euro. Danach beschloss der Rat, das Stadtgebiet als digitalen Zwilling nachzubilden. Seit Jahresbeginn ist er im Regelbetrieb.",
    ),
    h2("25 Punkte je Quadratmeter"),
    p(
      "Grundlage ist eine Laserbefliegung mit 25 Messpunkten je Quadratmeter, ergänzt um 9.600 Gebäude, 214 Kilometer Kanalnetz und die Pegel der Warde. Dass die Stadt die Höhendaten des Landes kostenfrei und in voller Auflösung nutzen darf, ist eine Folge des Geodatenöffnungsgesetzes (GeoÖffG), das seit Juli 2024 gilt. Nach der alten Gebührenordnung wären 86.000 Euro fällig gewesen.",
    ),
    p(
      "Umgesetzt hat das Modell die Lotwerk Geo GmbH. Alle drei Stunden liest es die Wasserstandsvorhersage ein und berechnet die nächsten zwölf Stunden. Überschreitet der Wert an einem von 40 Kontrollpunkten die Warnschwelle, erhält die Feuerwehr eine Karte mit einem Vorschlag, wo ihre 1.200 Meter Schutzwand am meisten nützen. Die Entscheidung trifft der Einsatzleiter.",
    ),
    embed(
      "https://www.openstreetmap.org/#map=7/53.6/9.8",
      "Flüsse zwischen Nordsee und Mittelgebirge",
      "Freie Kartendaten sind die Grundlage des Modells, amtliche Höhen kommen hinzu.",
    ),
    h2("Was der Laser nicht sieht"),
    p(
      "Der schwierigste Teil lag unter der Straße. Kein Laser erkennt, wie hoch ein Kellerfenster über dem Gehweg liegt, und in den Bauakten fehlte die Angabe fast immer. Also gingen vier Auszubildende des Vermessungsamts zwei Sommer lang von Haus zu Haus und maßen nach: 2.140 Gebäude, 6.800 Öffnungen.",
    ),
    quote("Das Modell hat 1,34 Millionen Euro gekostet. Brauchbar geworden ist es durch vier Zollstöcke."),
    p(
      "80 Prozent der Kosten trug das Land. Der Betrieb schlägt mit 96.000 Euro im Jahr zu Buche, eine Stelle für die Datenpflege eingeschlossen. Auf ihr hatte Thorwesten bestanden: Jeder abgesenkte Bordstein und jede neue Tiefgarage müsse binnen vier Wochen im Modell sein, sonst rechne es an der Wirklichkeit vorbei.",
    ),
    h2("Öffentlich, aber nicht bis zur Hausnummer"),
    p("Lange gestritten wurde darüber, wer die Ergebnisse sehen darf. Am Ende einigte sich der Rat auf drei Stufen:"),
    bullets(
      "Überflutungstiefen je Straßenabschnitt sind für alle im Netz abrufbar.",
      "Werte für das eigene Gebäude erhalten Eigentümer und Mieter auf Antrag innerhalb von drei Tagen.",
      "Die vollständige Berechnung sehen nur Feuerwehr, Stadtentwässerung und Vermessungsamt.",
    ),
    p(
      "Versicherer hatten um Zugang zur zweiten Stufe gebeten. Die Stadt lehnte ab. Seit dem Start wurden 412 Auskünfte erteilt, und die örtlichen Baumärkte melden einen gewissen Engpass bei druckfesten Kellerfenstern. Drei Nachbargemeinden flussaufwärts wollen sich dem Modell anschließen. Thorwesten ist das recht: „Das Wasser kommt schließlich auch von dort.“",
    ),
  ],
  section: "smart-city",
  genre: "Bericht",
  authors: ["at", "mq"],
  keywords: ["Smart City", "Neuwarden", "Geodatenöffnungsgesetz", "Digitaler Zwilling", "Geodaten"],
  links: ["https://zwilling.neuwarden.example", "https://geodaten.auenmark.example"],
  displayDate: "2026-01-22",
  picture: {
    motif: "contour-map",
    caption: "Offene Höhendaten des Landes bilden die Grundlage des Modells.",
    alt: "Höhenlinienkarte in Blau- und Sandtönen, ein Fluss und markierte Messpunkte",
    credit: drawnCredit,
  },
  state: "published",
});

const tramPriority = article({
  id: 100056,
  kicker: "Falkenbrück",
  headline: "Grün für die Linie 4",
  teaser:
    "46 Ampeln in Falkenbrück geben der Straßenbahn jetzt vorausschauend Vorrang. Auf der Linie 4 sinkt die Fahrzeit dadurch um vier Minuten. Für denselben Takt reicht ein Zug weniger.",
  body: [
    p(
      "Die Falkenbrücker Verkehrsbetriebe (FVB) und das städtische Tiefbauamt haben die Vorrangschaltung für die Linie 4 abgeschlossen. An 46 Ampeln zwischen Nordbad und Universität meldet sich die Bahn nun bereits 400 Meter vor der Kreuzung an, nicht erst an einer Kontaktschleife im Gleis. Die Steuerung gleicht das mit Haltezeit, Türstatus und dem übrigen Verkehr ab und legt die Grünphase passend.",
    ),
    p(
      "Nach acht Wochen Regelbetrieb liegen erste Zahlen vor. Die Fahrzeit sank von 31 auf 27 Minuten, statt 14-mal hält eine Bahn im Mittel noch fünfmal vor Rot. „Für einen Zehn-Minuten-Takt brauchen wir jetzt sieben Züge statt acht“, sagt FVB-Betriebsleiterin Svantje Kolbrink. Ein Zug koste im Jahr rund 410.000 Euro, Personal eingerechnet. Das Projekt selbst war mit 2,1 Millionen Euro veranschlagt und blieb im Rahmen.",
    ),
    p(
      "Damit Fußgänger nicht die Zeche zahlen, hat der Verkehrsausschuss eine Obergrenze gesetzt: Länger als 70 Sekunden wartet niemand auf Grün, auch wenn dafür eine Bahn bremsen muss. An drei Kreuzungen im Univiertel wird dieser Wert noch verfehlt. Dort will das Tiefbauamt bis Januar nachsteuern. Der örtliche Radverkehrsbeirat fordert zudem, Radfahrende auf der parallelen Trasse mitzunehmen, wenn die Bahn Grün bekommt.",
    ),
    p(
      "Die Prognosedaten stellt die Stadt über eine offene Schnittstelle bereit. Rettungsdienst und Busverkehr sollen im kommenden Jahr folgen, als Nächstes sind die Linien 2 und 7 vorgesehen.",
    ),
  ],
  section: "smart-city",
  genre: "Meldung",
  authors: ["at"],
  keywords: ["Smart City", "Falkenbrück", "Falkenbrücker Verkehrsbetriebe", "Verkehr"],
  links: ["https://www.fvb.example", "https://daten.falkenbrueck.example"],
  displayDate: "2026-11-17",
  picture: {
    motif: "tram",
    caption: "400 Meter vor der Kreuzung meldet sich die Bahn an.",
    alt: "Straßenbahn auf einer Allee vor gestaffelten Stadthäusern, daneben ein Signal",
    credit: drawnCredit,
  },
  state: "published",
});

export const articlesSmartCity: DemoArticle[] = [streetLamps, floodTwin, tramPriority];
