import { expect, it } from "vitest";
import * as Y from "yjs";
import * as build from "#editor/build-body.ts";
import { sharedBody, writeChoice, writeList, writePicture } from "#newsroom/working-copy/article-document.ts";
import { wordsOfUpdates } from "./words-of-updates.ts";

/** The words of what `change` does to a document that somebody else began. */
function wordsOf(change: (document: Y.Doc) => void, before: (document: Y.Doc) => void = () => undefined): string {
  const [first, document] = [new Y.Doc(), new Y.Doc()];
  before(first);
  Y.applyUpdate(document, Y.encodeStateAsUpdate(first));
  const updates: Uint8Array[] = [];
  document.on("update", (update: Uint8Array) => updates.push(update));
  change(document);
  return wordsOfUpdates(updates);
}

it("are there without the document that they were typed into", () => {
  const words = wordsOf(
    (document) => {
      const text = document.getText("headline");
      for (const letter of "Im Zug getippt.") text.insert(text.length, letter);
      text.delete(0, 4);
      document.getText("teaser").insert(0, "Und ein Vorspann.");
    },
    (document) => document.getText("headline").insert(0, "Was schon dastand. "),
  );
  expect(words).toBe("Im Zug getippt.\nUnd ein Vorspann.");
});

it("have the address of a link behind them, and go on after it in the same line", () => {
  const words = wordsOf((document) => {
    const text = new Y.XmlText();
    sharedBody(document).insert(0, [text]);
    text.insert(0, "Siehe ");
    text.insert(6, "hier", { link: { href: "https://a.example/" } });
    text.insert(10, ".", { link: null });
  });
  expect(words).toBe("Siehe hier (https://a.example/).");
});

it("have what was written beside the text: descriptions, captions, titles, links", () => {
  const words = wordsOf((document) => {
    const picture = new Y.XmlElement("picture");
    sharedBody(document).insert(0, [picture]);
    for (const [name, value] of Object.entries(build.picture(3, { alt: "Ein Tor", caption: "Das Tor" }).attrs)) {
      picture.setAttribute(name, value as string);
    }
    picture.setAttribute("caption", "Das alte Tor");
    writePicture(document, { pictureId: 3, alt: "Eine Brücke", caption: "", credit: "" });
    writeList(document, "links", ["https://a.example/1"]);
  });
  expect(words).toBe("Ein Tor\nDas alte Tor\nEine Brücke\nhttps://a.example/1");
});

it("leave out what was chosen and not written", () => {
  const words = wordsOf((document) => {
    const picture = new Y.XmlElement("picture");
    sharedBody(document).insert(0, [picture]);
    picture.setAttribute("width", "wide");
    writeChoice(document, "genre", "kommentar");
    writeChoice(document, "genre", "interview");
    writeChoice(document, "sectionId", 4);
    writeList(document, "keywordIds", [1, 2]);
  });
  expect(words).toBe("");
});

it("leave out what was taken back, and nothing around it", () => {
  const words = wordsOf((document) => {
    const text = document.getText("headline");
    text.insert(0, "Neue Brüccke 🚲!");
    text.delete(9, 1);
    text.delete(12, 2);
  });
  expect(words).toBe("Neue Brücke !");
});

it("are none where nothing was typed", () => {
  expect(wordsOfUpdates([])).toBe("");
});
