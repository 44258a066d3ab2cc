import { Node } from "@tiptap/pm/model";
import { EditorState, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { bulletList, infoBox, quote, table } from "../build-body.ts";
import { bodySchema } from "../extensions.ts";
import { deleteBlocks, duplicateBlocks, moveBlocks } from "./move-blocks.ts";

const text = (value: string) => ({ type: "text", text: value });
const paragraph = (value: string) => ({ type: "paragraph", content: [text(value)] });
const item = (...content: object[]) => ({ type: "listItem", content });
const list = (...content: object[]) => ({ type: "bulletList", content });
const divider = { type: "horizontalRule" };

/** A state whose selection reaches from one word to another. */
function stateWith(content: object[], first: string, last = first): EditorState {
  const doc = Node.fromJSON(bodySchema, { type: "doc", content });
  const place = (word: string) => {
    let found = 0;
    doc.descendants((node, pos) => {
      if (node.isText && node.text?.includes(word)) found = pos + (node.text.indexOf(word) ?? 0);
    });
    return found;
  };
  return EditorState.create({ doc, selection: TextSelection.create(doc, place(first), place(last) + 1) });
}

/** The texts of all paragraphs in order, and the word behind the cursor. */
function seen(state: EditorState, transaction: Transaction | null | undefined): { texts: string[]; at: string } | null {
  if (!transaction) return null;
  const { doc, selection } = state.apply(transaction);
  const texts: string[] = [];
  doc.descendants((node) => {
    if (node.isTextblock || node.isLeaf) texts.push(node.isTextblock ? node.textContent : node.type.name);
    return !node.isTextblock;
  });
  return { texts, at: selection.$from.parent.textContent };
}

describe("moving blocks", () => {
  const three = [paragraph("eins"), paragraph("zwei"), paragraph("drei")];

  it.each([
    [1, ["eins", "drei", "zwei"]],
    [-1, ["zwei", "eins", "drei"]],
  ] as const)("carries the cursor along (%i)", (step, texts) => {
    const state = stateWith(three, "zwei");
    const move = moveBlocks(state, step);
    expect(seen(state, move?.transaction)).toEqual({ texts, at: "zwei" });
    expect(move).toMatchObject({ place: step === 1 ? 3 : 1, of: 3 });
  });

  it("moves all selected blocks together", () => {
    const state = stateWith([...three, divider], "zwei", "drei");
    expect(seen(state, moveBlocks(state, 1)?.transaction)?.texts).toEqual(["eins", "horizontalRule", "zwei", "drei"]);
  });

  it("stops at both ends", () => {
    expect(moveBlocks(stateWith(three, "eins"), -1)).toBeNull();
    expect(moveBlocks(stateWith(three, "drei"), 1)).toBeNull();
  });

  it("moves a list item within its list, with what stands below it", () => {
    const nested = list(item(paragraph("a"), list(item(paragraph("a1")), item(paragraph("a2")))), item(paragraph("b")));
    const state = stateWith([paragraph("vorher"), nested], "a2");
    expect(seen(state, moveBlocks(state, -1)?.transaction)?.texts).toEqual(["vorher", "a", "a2", "a1", "b"]);
    const whole = stateWith([paragraph("vorher"), nested], "b");
    expect(seen(whole, moveBlocks(whole, -1)?.transaction)?.texts).toEqual(["vorher", "b", "a", "a1", "a2"]);
    expect(moveBlocks(stateWith([paragraph("vorher"), nested], "b"), 1)).toBeNull();
  });

  it.each([
    ["a quote", quote("Name", "Amt", "so", "und so"), "und so", ["so", "und so", "Name", "Amt"]],
    ["a quote by its speaker", quote("Name", "Amt", "so"), "Name", ["so", "Name", "Amt"]],
    ["a box", infoBox("Titel", "innen", "weiter"), "weiter", ["Titel", "innen", "weiter"]],
    ["a box by its title", infoBox("Titel", "innen"), "Titel", ["Titel", "innen"]],
    ["a table", table("Titel", ["Kopf"], ["Zelle"]), "Zelle", ["Titel", "Kopf", "Zelle"]],
    ["a table by its caption", table("Titel", ["Kopf"], ["Zelle"]), "Titel", ["Titel", "Kopf", "Zelle"]],
  ])("moves %s as a whole, wherever the cursor stands in it", (_, frame, word, texts) => {
    const state = stateWith([paragraph("vorher"), frame], word);
    const move = moveBlocks(state, -1);
    expect(seen(state, move?.transaction)).toEqual({ texts: [...texts, "vorher"], at: word });
    expect(move).toMatchObject({ place: 1, of: 2 });
    expect(moveBlocks(state, 1)).toBeNull();
  });

  it("moves list items within a box", () => {
    const state = stateWith([paragraph("vorher"), infoBox("Titel", bulletList("a", "b"))], "b");
    expect(seen(state, moveBlocks(state, -1)?.transaction)?.texts).toEqual(["vorher", "Titel", "b", "a"]);
  });

  it("moves a selected divider", () => {
    const doc = Node.fromJSON(bodySchema, { type: "doc", content: [paragraph("eins"), divider] });
    const state = EditorState.create({ doc, selection: NodeSelection.create(doc, 6) });
    expect(seen(state, moveBlocks(state, -1)?.transaction)?.texts).toEqual(["horizontalRule", "eins"]);
  });
});

describe("the other deeds of a block", () => {
  it("duplicates it, the cursor in the copy", () => {
    const state = stateWith([paragraph("eins"), paragraph("zwei")], "eins");
    const transaction = duplicateBlocks(state);
    expect(seen(state, transaction)).toEqual({ texts: ["eins", "eins", "zwei"], at: "eins" });
    expect(transaction === null ? 0 : state.apply(transaction).selection.from).toBeGreaterThan(6);
  });

  it("deletes it, the last item with its list, the last block but for a paragraph", () => {
    const two = stateWith([paragraph("eins"), paragraph("zwei")], "eins");
    expect(seen(two, deleteBlocks(two))).toEqual({ texts: ["zwei"], at: "zwei" });
    const only = stateWith([paragraph("eins"), list(item(paragraph("a")))], "a");
    expect(seen(only, deleteBlocks(only))?.texts).toEqual(["eins"]);
    const box = stateWith([paragraph("eins"), infoBox("Titel", "innen", "weiter")], "innen");
    expect(seen(box, deleteBlocks(box))?.texts).toEqual(["eins"]);
    const last = stateWith([paragraph("eins")], "eins");
    expect(seen(last, deleteBlocks(last))?.texts).toEqual([""]);
  });
});
