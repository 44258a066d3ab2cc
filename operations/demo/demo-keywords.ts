import type { DemoKeyword } from "./demo-content.ts";

const sections: DemoKeyword[] = [
  { name: "Politik", kind: "section" },
  { name: "E-Government", kind: "section", aliases: ["eGovernment", "Digitale Verwaltung"] },
  { name: "IT-Sicherheit", kind: "section" },
  { name: "Infrastruktur", kind: "section" },
  { name: "Smart City", kind: "section", aliases: ["Intelligente Stadt"] },
  { name: "Finanzen", kind: "section", aliases: ["Finanzwesen", "Haushalt"] },
];

const places: DemoKeyword[] = [
  {
    name: "Auenmark",
    kind: "place",
    aliases: ["Land Auenmark"],
    description: "Bundesland im Norden mit fünf kreisfreien Städten und zwei Kreisen.",
    seeAlso: ["Städteverband Auenmark"],
  },
  {
    name: "Falkenbrück",
    kind: "place",
    description: "Hauptstadt des Landes Auenmark, 214\u00a0000 Einwohner, Sitz der Ministerien.",
    broader: "Auenmark",
    seeAlso: ["Falkenbrücker Verkehrsbetriebe"],
  },
  { name: "Ebersfurt", kind: "place", broader: "Auenmark", seeAlso: ["Stadtwerke Ebersfurt"] },
  { name: "Vellstadt", kind: "place" },
  { name: "Neuwarden", kind: "place" },
  { name: "Holnau", kind: "place", aliases: ["Samtgemeinde Holnau"] },
  { name: "Oddernhafen", kind: "place", broader: "Auenmark" },
  {
    name: "Brakenhude",
    kind: "place",
    description: "Stadt an der Ossel, 28\u00a0000 Einwohner, erste mit angeschlossenem Melderegister.",
    broader: "Auenmark",
  },
  { name: "Kreis Ottertal", kind: "place", aliases: ["Landkreis Ottertal", "Ottersbrück"] },
  { name: "Kreis Reesenau", kind: "place", aliases: ["Landkreis Reesenau"] },
];

const organisations: DemoKeyword[] = [
  {
    name: "Ministerium für Digitales und Verwaltung",
    kind: "organisation",
    acronym: "MDV",
    aliases: ["Digitalministerium Auenmark"],
  },
  {
    name: "Landeszentrum für Informationssicherheit",
    kind: "organisation",
    acronym: "LZIS",
    aliases: ["Landeszentrum Informationssicherheit"],
  },
  {
    name: "Zweckverband Kommunale IT Auenmark",
    kind: "organisation",
    acronym: "ZKIA",
    aliases: ["IT-Zweckverband Auenmark"],
  },
  { name: "Städteverband Auenmark", kind: "organisation", acronym: "SVA", aliases: ["Auenmärkischer Städteverband"] },
  { name: "Landesrechnungshof Auenmark", kind: "organisation", acronym: "LRH", aliases: ["Rechnungshof"] },
  { name: "Falkenbrücker Verkehrsbetriebe", kind: "organisation", acronym: "FVB", broader: "Falkenbrück" },
  { name: "Stadtwerke Ebersfurt", kind: "organisation", acronym: "SWE", broader: "Ebersfurt" },
  { name: "Tessolit GmbH", kind: "organisation", aliases: ["Tessolit"] },
  { name: "Brandholm Netze GmbH", kind: "organisation", aliases: ["Brandholm"] },
  { name: "Hanselt Sensorik GmbH", kind: "organisation", aliases: ["Hanselt"] },
];

const persons: DemoKeyword[] = [
  { name: "Friederike Tannhoff", kind: "person" },
  { name: "Meret Sandgruber", kind: "person" },
  { name: "Nadja Kurbath", kind: "person" },
  { name: "Ylva Brinkhaus", kind: "person" },
  { name: "Tilmann Oehrig", kind: "person" },
  { name: "Ruprecht Dallmer", kind: "person" },
  { name: "Hedda Lorchheim", kind: "person" },
];

const laws: DemoKeyword[] = [
  { name: "Verwaltungszugangsgesetz", kind: "law", acronym: "VZG", aliases: ["Zugangsgesetz"] },
  { name: "Kommunal-Cybersicherheitsgesetz", kind: "law", acronym: "KCSG" },
  { name: "Geodatenöffnungsgesetz", kind: "law", acronym: "GeoÖffG" },
];

const topics: DemoKeyword[] = [
  {
    name: "Cyber-Sicherheit",
    kind: "topic",
    aliases: ["Cybersicherheit", "Informationssicherheit"],
    description: "Schutz von Verwaltungen und ihren Diensten vor Angriffen über das Netz.",
    seeAlso: ["Landeszentrum für Informationssicherheit", "Notfallplanung"],
  },
  { name: "Notfallplanung", kind: "topic", aliases: ["Krisenmanagement"] },
  { name: "Online-Dienste", kind: "topic", aliases: ["Onlineantrag", "Digitale Leistungen"] },
  { name: "E-Akte", kind: "topic", aliases: ["Elektronische Akte", "eAkte"] },
  { name: "E-Rechnung", kind: "topic", aliases: ["Elektronische Rechnung"] },
  { name: "Rechenzentrum", kind: "topic", aliases: ["Data Center"] },
  {
    name: "Breitband",
    kind: "topic",
    aliases: ["Glasfaser"],
    description: "Ausbau schneller Anschlüsse für Haushalte, Schulen und Betriebe, meist mit Glasfaser.",
    seeAlso: ["Fördermittel", "Brandholm Netze GmbH"],
  },
  { name: "LoRaWAN", kind: "topic", aliases: ["Long Range Wide Area Network", "Sensornetz"] },
  { name: "Geodaten", kind: "topic", aliases: ["Geoinformation"] },
  { name: "Digitaler Zwilling", kind: "topic", aliases: ["Urbaner Zwilling"] },
  { name: "Verkehr", kind: "topic", aliases: ["Mobilität", "ÖPNV"] },
  { name: "Vergabe", kind: "topic", aliases: ["Ausschreibung", "Beschaffung"] },
  { name: "Fördermittel", kind: "topic" },
  { name: "Schul-IT", kind: "topic", aliases: ["Digitale Schule"] },
  {
    name: "Registermodernisierung",
    kind: "topic",
    aliases: ["Registeranschluss", "Once-Only"],
    description: "Verbindung der Verzeichnisse von Behörden, damit Nachweise nur einmal vorzulegen sind.",
    seeAlso: ["Datenschutz", "Online-Dienste"],
  },
  {
    name: "Künstliche Intelligenz",
    kind: "topic",
    acronym: "KI",
    aliases: ["Maschinelles Lernen", "Sprachmodelle"],
    description: "Programme, die Texte verfassen, Anfragen ordnen oder Muster in Messwerten finden.",
  },
  { name: "Datenschutz", kind: "topic" },
  { name: "Lizenzen", kind: "topic", aliases: ["Softwarelizenzen"] },
  { name: "Gebühren", kind: "topic" },
  { name: "Energie", kind: "topic", aliases: ["Energiemanagement"] },
  { name: "Personal", kind: "topic", aliases: ["Fachkräfte"] },
  { name: "Ratsarbeit", kind: "topic", aliases: ["Gremienarbeit"] },
  { name: "Wahlen", kind: "topic", aliases: ["Wahltechnik"] },
  { name: "Wasserversorgung", kind: "topic", aliases: ["Trinkwasser"], seeAlso: ["Notfallplanung"] },
  { name: "Barrierefreiheit", kind: "topic", aliases: ["Zugänglichkeit"] },
  { name: "Leitstelle", kind: "topic", aliases: ["Rettungsleitstelle"] },
];

export const demoKeywords: DemoKeyword[] = [...sections, ...places, ...organisations, ...persons, ...laws, ...topics];

/** Nobody uses it, and it looks like another one: so the keywords' health list has something to show. */
export const demoNearDuplicate: DemoKeyword = { name: "Förder-Mittel", kind: "topic" };
