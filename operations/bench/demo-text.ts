import type { DemoBlock } from "../demo/demo-content.ts";
import { demoNewsroom } from "../demo/demo-newsroom.ts";

/** The first paragraphs of the demo newsroom, up to the number of words; from the beginning again when they end. */
export function takeDemoText(wordCount: number): readonly string[] {
  const blocks: string[] = [];
  let left = wordCount;
  const paragraphs = demoNewsroom.articles.flatMap(({ body }) => body.flatMap(readParagraph));
  for (let index = 0; left > 0; index = (index + 1) % paragraphs.length) {
    const words = paragraphs[index]?.split(/\s+/).slice(0, left) ?? [];
    if (words.length > 0) blocks.push(words.join(" "));
    left -= words.length;
  }
  return blocks;
}

function readParagraph(block: DemoBlock): readonly string[] {
  if (block.kind !== "paragraph") return [];
  return [block.content.map((run) => (typeof run === "string" ? run : run.text)).join("")];
}
