import type { DemoPerson, DemoSection } from "./demo-content.ts";

export const demoSections: DemoSection[] = [
  { name: "Politik", slug: "politik" },
  { name: "E-Government", slug: "e-government" },
  { name: "IT-Sicherheit", slug: "it-sicherheit" },
  { name: "Infrastruktur", slug: "infrastruktur" },
  { name: "Smart City", slug: "smart-city" },
  { name: "Finanzen", slug: "finanzen" },
];

export const demoPeople: DemoPerson[] = [
  { name: "Katrin Velten", initials: "kv" },
  { name: "Jonas Merrbach", initials: "jm" },
  { name: "Aylin Terhorst", initials: "at" },
  { name: "Moritz Quandel", initials: "mq" },
  { name: "Hanne Lohsiek", initials: "hl" },
  { name: "Anzeigenredaktion", initials: "anz" },
];
