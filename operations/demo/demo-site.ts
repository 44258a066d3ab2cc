import { bold, h2, link, p } from "./compose-content.ts";
import type { DemoBlock } from "./demo-content.ts";

export type DemoSite = { name: string; claim: string; imprint: DemoBlock[]; privacy: DemoBlock[] };

const imprint: DemoBlock[] = [
  p(
    bold("Dies ist eine Demonstration."),
    " Verlag, Redaktion, Personen, Behörden, Unternehmen, Orte, Gesetze und Meldungen dieses Portals sind frei erfunden. Vor dem Betrieb eines eigenen Portals ist dieser Text durch die eigenen Angaben zu ersetzen.",
  ),
  h2("Angaben nach § 5 DDG"),
  p("Takt & Zeile Verlag GmbH (erfunden)"),
  p("Am Alten Zollhof 7, 00000 Falkenbrück"),
  p("Vertreten durch die Geschäftsführerin Regine Amthaus"),
  p("Registergericht Falkenbrück, HRB 00000; Umsatzsteuer-Identifikationsnummer DE000000000"),
  h2("Kontakt"),
  p("E-Mail: ", link("redaktion@rathaustakt.example", "mailto:redaktion@rathaustakt.example")),
  p("Telefon: 030 23125-000 (Rufnummer für Beispiele, nicht vergeben)"),
  h2("Verantwortlich nach § 18 Abs. 2 MStV"),
  p("Katrin Velten, Am Alten Zollhof 7, 00000 Falkenbrück"),
  h2("Bilder"),
  p("Alle Illustrationen dieses Portals wurden eigens für die Demonstration gezeichnet."),
];

const privacy: DemoBlock[] = [
  p(
    "Sie können dieses Portal lesen, ohne dass etwas auf Ihrem Gerät gespeichert wird. Deshalb finden Sie hier auch keine Abfrage zu Cookies.",
  ),
  h2("Wer verantwortlich ist"),
  p(
    "Takt & Zeile Verlag GmbH (erfunden), Am Alten Zollhof 7, 00000 Falkenbrück, ",
    link("datenschutz@rathaustakt.example", "mailto:datenschutz@rathaustakt.example"),
    ". Dies ist ein Mustertext für eine Demonstration.",
  ),
  h2("Was auf Ihrem Gerät geschieht"),
  p(
    "Nichts. Das Portal setzt für Leserinnen und Leser keine Cookies, nutzt keinen lokalen Speicher und liest keine Informationen von Ihrem Gerät aus (§ 25 TDDDG). Schriften und Bilder liegen auf demselben Server wie die Texte; Inhalte Dritter werden nicht geladen. Cookies erhält nur, wer sich als Mitglied der Redaktion anmeldet.",
  ),
  h2("Was beim Abruf einer Seite geschieht"),
  p(
    "Damit der Server antworten kann, verarbeitet er für die Dauer des Abrufs Ihre IP-Adresse und die Adresse der gewünschten Seite; gespeichert wird beim Lesen nichts davon. Rechtsgrundlage ist Art. 6 Abs. 1 Buchst. f DSGVO; das berechtigte Interesse ist die Auslieferung der Seite. Profile werden nicht gebildet, Reichweiten nicht gemessen.",
  ),
  h2("Wenn Sie uns etwas mitteilen"),
  p(
    "Angaben aus dem Formular „Verträge hier kündigen“ speichern wir, um die Kündigung zu bearbeiten, und schicken Ihnen eine Bestätigung per E-Mail (Art. 6 Abs. 1 Buchst. b und c DSGVO). Zum Schutz vor Missbrauch zählen wir dabei kurzzeitig die Absendungen eines Anschlusses, und zwar anhand eines nicht umkehrbaren Kennwerts der IP-Adresse (Art. 6 Abs. 1 Buchst. f DSGVO). Aufbewahrt werden die Angaben, solange es gesetzliche Fristen verlangen.",
  ),
  h2("Ihre Rechte"),
  p(
    "Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung, Datenübertragbarkeit und Widerspruch (Art. 15 bis 21 DSGVO). Außerdem können Sie sich bei einer Aufsichtsbehörde für den Datenschutz beschweren.",
  ),
];

/** Name, claim and legal pages of the demo portal; the texts say of themselves that they are a demonstration. */
export const demoSite: DemoSite = {
  name: "Rathaustakt",
  claim: "Nachrichten für die digitale Verwaltung",
  imprint,
  privacy,
};
