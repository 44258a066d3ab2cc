import type { LegacyLine } from "./legacy-lines.ts";
import { withoutBlanks } from "./legacy-lines.ts";
import { isAdLabel, isRelatedHeading, isToolsLine } from "./legacy-markers.ts";
import type { LeftAside } from "./legacy-page.ts";

/** The blocks that the old portal put around an article, and why none of them is imported with it. */
const REASONS = {
  tools: "Werkzeuge der alten Seite (Druckversion, PDF, Link mailen); das Portal bringt eigene mit.",
  related: "„Weitere Meldungen“: Anrisse anderer Artikel, nur das Ressort wird daraus gelesen.",
  search: "Suche der alten Seite; das Portal bringt eine eigene mit.",
  ad: "Anzeigenplatz der alten Seite.",
  subscription: "Abo-Verwaltung der alten Seite, kein Teil des Artikels.",
  directory: "IT-Guide: Einträge des Firmenverzeichnisses, kein Teil des Artikels.",
  latest: "„Aktuelle Meldungen“: Anrisse anderer Artikel; das Portal stellt sie selbst zusammen.",
  other: "Gehört zur Seite um den Artikel, nicht zum Artikel.",
} as const;
type Block = keyof typeof REASONS;

const POSTCODE_AND_CITY = /^(?:D-)?\d{5} \p{L}/u;

const MARKERS: { block: Block; opens: (line: LegacyLine, next: LegacyLine | undefined) => boolean }[] = [
  { block: "tools", opens: isToolsLine },
  { block: "related", opens: isRelatedHeading },
  { block: "search", opens: (line) => /^Suchen? ?(?:\.\.\.|…)?$/iu.test(line.plain) },
  { block: "ad", opens: isAdLabel },
  { block: "subscription", opens: (line) => /^(?:Abo-?verwaltung|Abb?onn?ement k(?:ü|ue)ndigen)$/iu.test(line.plain) },
  { block: "latest", opens: (line) => /^Aktuelle Meldungen$/iu.test(line.plain) },
  {
    block: "directory",
    // A company has no heading of its own: its name is known by the postcode and city below it.
    opens: (line, next) => /^IT-Guide$/iu.test(line.plain) || (next ? POSTCODE_AND_CITY.test(next.plain) : false),
  },
];

/** Everything behind the article, one entry per block of the old page, so that nothing is dropped unseen. */
export function readSurroundings(lines: LegacyLine[]): LeftAside[] {
  const shown = withoutBlanks(lines);
  const asides: { block: Block; aside: LeftAside }[] = [];
  for (const [index, line] of shown.entries()) {
    const current = asides.at(-1);
    const opened = MARKERS.find((marker) => marker.opens(line, shown[index + 1]))?.block;
    const block = opened ?? continuing(current?.block);
    if (current && current.block === block) {
      current.aside.text += `\n${line.text}`;
    } else {
      asides.push({ block, aside: { line: line.number, text: line.text, reason: REASONS[block] } });
    }
  }
  return asides.map(({ aside }) => aside);
}

/** Tools are one-liners; whatever unmarked line follows them is not a tool. */
function continuing(block: Block | undefined): Block {
  return block === undefined || block === "tools" ? "other" : block;
}
