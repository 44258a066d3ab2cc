import { readBlocks } from "./blocks/read-blocks.ts";
import { withOurRanks, withoutLooseRules } from "./blocks/tidy-blocks.ts";
import { writeBlocks } from "./blocks/write-blocks.ts";
import { withoutAnnotations } from "./sources/annotations.ts";
import { withFootnotes } from "./sources/footnotes.ts";
import { withoutForeignParts } from "./sources/foreign-parts.ts";
import { withHeadings } from "./sources/headings.ts";
import { countLosses, type Losses } from "./sources/losses.ts";
import { withWordLists } from "./sources/word-lists.ts";
import { withWordQuotes } from "./sources/word-quotes.ts";
import { withWebLists } from "./sources/word-web.ts";
import type { PastedNode } from "./tree/pasted-tree.ts";

export type CleanPaste = { readonly html: string; readonly losses: Losses };

/** In this order: headings are read from style sheets, which are gone with the foreign parts. */
const STEPS = [
  withHeadings,
  withoutAnnotations,
  withoutForeignParts,
  withFootnotes,
  withWordLists,
  withWordQuotes,
  withWebLists,
];

/**
 * What an article keeps of a text copied anywhere: headings, lists with their levels, tables, links, emphasis, quotes and
 * footnotes. Styles, comments, marks of changes, empty paragraphs and smart tags go. What it may hold in the end is the schema's to say.
 */
export function cleanPasted(nodes: readonly PastedNode[]): CleanPaste {
  const words = STEPS.reduce<readonly PastedNode[]>((current, step) => step(current), nodes);
  const blocks = withoutLooseRules(withOurRanks(readBlocks(words)));
  return { html: writeBlocks(blocks), losses: countLosses(nodes) };
}
