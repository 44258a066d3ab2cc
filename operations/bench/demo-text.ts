import type { DemoBlock } from "../demo/demo-content.ts";
import { demoNewsroom } from "../demo/demo-newsroom.ts";

/** The first paragraphs of the demo newsroom, up to the number of words. */
export function takeDemoText(wordCount: number): readonly string[] {
  const blocks: string[] = [];
  let left = wordCount;
  for (const paragraph of demoNewsroom.articles.flatMap(({ body }) => body.flatMap(readParagraph))) {
    const words = paragraph.split(/\s+/).slice(0, left);
    if (words.length > 0) blocks.push(words.join(" "));
    left -= words.length;
  }
  return blocks;
}

function readParagraph(block: DemoBlock): readonly string[] {
  if (block.kind !== "paragraph") return [];
  return [block.content.map((run) => (typeof run === "string" ? run : run.text)).join("")];
}
