import { expect, it } from "vitest";
import * as Y from "yjs";
import { wordsOfUpdates } from "./words-of-updates.ts";

it("are there without the document that they were typed into", () => {
  const document = new Y.Doc();
  const text = document.getText("headline");
  text.insert(0, "Was schon dastand. ");
  const updates: Uint8Array[] = [];
  document.on("update", (update: Uint8Array) => updates.push(update));
  for (const letter of "Im Zug getippt.") text.insert(text.length, letter);
  text.delete(0, 4);
  document.getText("teaser").insert(0, "Und ein Vorspann.");
  expect(wordsOfUpdates(updates)).toBe("Im Zug getippt.\nUnd ein Vorspann.");
});

it("are none where nothing was typed", () => {
  expect(wordsOfUpdates([])).toBe("");
});
