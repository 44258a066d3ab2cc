// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import type { ArticleBody } from "../../body.ts";
import { bodySchema } from "../../extensions.ts";
import { parseBody } from "../../parse-body.ts";
import { writeBlocks } from "../blocks/write-blocks.ts";
import { cleanPasted } from "../clean-pasted.ts";
import { readPlainText } from "../plain-text/read-plain-text.ts";
import { type PastedNode, pastedText, rewrite, textOf } from "../tree/pasted-tree.ts";
import { readHtml } from "../tree/read-html.ts";
import { judgements } from "./judgements.ts";
import { outlineBody, wordsOfBody } from "./outline-body.ts";
import { writePasteTables } from "./write-paste-tables.ts";

const root = path.join(import.meta.dirname, "../../..");
const fixtures = path.join(root, "test/fixtures/pasting");

function sourceOf(file: string): string {
  return readFileSync(path.join(fixtures, file), "utf8");
}

/** As ProseMirror reads what the cleaning gives it. */
function bodyOf(file: string): ArticleBody {
  const source = sourceOf(file);
  const html = file.endsWith(".txt") ? writeBlocks(readPlainText(source)) : cleanPasted(readHtml(source)).html;
  const template = document.createElement("template");
  template.innerHTML = html;
  const json = DOMParser.fromSchema(bodySchema).parse(template.content).toJSON();
  const parsed = parseBody(JSON.parse(JSON.stringify(json)));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.problems[0]?.message}`);
  return parsed.body;
}

/** The source as words: without what no browser shows, and with the marks of notes apart from the words before them. */
function asWords(nodes: readonly PastedNode[]): PastedNode[] {
  return rewrite(nodes, (element) => {
    if (/^(?:style|script|title)$/.test(element.name)) return [];
    return element.name === "a" ? [pastedText(" "), element, pastedText(" ")] : [element];
  });
}

function wordsIn(text: string): string[] {
  return text.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of one list that are not in the other, each as often as it is missing. */
function missing(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}

describe("a judged paste", () => {
  it.each(judgements.filter(({ file }) => file.endsWith(".html")))("loses only what was judged: $file", (judgement) => {
    const source = wordsIn(textOf(asWords(readHtml(sourceOf(judgement.file)))));
    const arrived = wordsIn(wordsOfBody(bodyOf(judgement.file)));
    expect(missing(source, arrived).toSorted().join(" ")).toBe(judgement.goneWords.split(" ").toSorted().join(" "));
    expect(missing(arrived, source)).toEqual([]);
  });

  it.each(judgements.filter(({ file }) => file.endsWith(".txt")))("loses no letter: $file", ({ file }) => {
    const letters = (text: string) => (text.normalize("NFKC").match(/\p{L}/gu) ?? []).join("");
    expect(letters(wordsOfBody(bodyOf(file)))).toBe(letters(sourceOf(file)));
  });

  it("is there for every fixture", () => {
    const files = readdirSync(fixtures, { recursive: true, encoding: "utf8" });
    const copies = files.filter((file) => /\.(?:html|txt)$/.test(file) && !file.endsWith("seite.html"));
    expect(judgements.map(({ file }) => file).toSorted()).toEqual(copies.toSorted());
  });

  it("stands in the documentation as it comes out now", async () => {
    const page = path.join(root, "docs/pasting.md");
    expect(existsSync(page)).toBe(true);
    const results = judgements.map((judgement) => ({ ...judgement, outline: outlineBody(bodyOf(judgement.file)) }));
    await expect(writePasteTables(results)).toMatchFileSnapshot(page);
  });
});
