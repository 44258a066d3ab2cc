import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { updateYFragment } from "@tiptap/y-tiptap";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { doc, heading, paragraph } from "#editor/build-body.ts";
import { bodySchema } from "#editor/extensions.ts";
import { arbitraryContent } from "#test/working-copy/arbitrary-content.ts";
import { type Changes, writeUnchecked } from "#test/working-copy/unchecked-content.ts";
import {
  readBody,
  readFields,
  sharedBody,
  sharedChoices,
  sharedList,
  sharedText,
  writeContent,
  writeText,
} from "./article-document.ts";
import { DocumentGuard, RefusedUpdate } from "./document-guard.ts";

function articleDocument(): Y.Doc {
  const document = new Y.Doc();
  writeContent(document, {
    kicker: "Ammertal",
    headline: "Kongress",
    teaser: "Kurz.",
    body: doc(heading(2, "Lob"), paragraph("Die Gäste waren zufrieden.")),
    genre: "meldung",
    sectionId: 1,
    authorIds: [1],
    keywordIds: [1, 2],
    links: ["https://a.example"],
    recommendedIds: [],
    picture: { pictureId: 1, alt: "", caption: "", credit: "" },
    displayDate: null,
  });
  return document;
}

function copyOf(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  return copy;
}

/** What a browser sends that has made this change. */
function updateOf(document: Y.Doc, change: (copy: Y.Doc) => void): Uint8Array {
  const copy = copyOf(document);
  copy.transact(() => change(copy));
  return Y.encodeStateAsUpdate(copy, Y.encodeStateVector(document));
}

const jsonOf = (document: Y.Doc) => JSON.stringify([readFields(document), readBody(document)]);

/** Tries it; afterwards the document is as it was, and a good change is let in. @returns the refusal */
function refusalOf(document: Y.Doc, guard: DocumentGuard, update: Uint8Array): RefusedUpdate {
  const before = Y.encodeStateAsUpdate(document);
  let refusal: unknown = null;
  try {
    guard.try(update);
  } catch (error) {
    refusal = error;
  }
  expect(Y.encodeStateAsUpdate(document)).toEqual(before);
  const good = updateOf(document, (copy) => writeText(copy, "kicker", `Gut ${readFields(copy).kicker}`.slice(0, 100)));
  guard.try(good);
  Y.applyUpdate(document, good);
  if (!(refusal instanceof RefusedUpdate)) throw new Error(`It was let in: ${String(refusal)}`);
  return refusal;
}

function refusalOfChange(change: (copy: Y.Doc) => void): RefusedUpdate {
  const document = articleDocument();
  return refusalOf(document, new DocumentGuard(document), updateOf(document, change));
}

const block = (type: string, attrs: Record<string, unknown> = {}, ...content: unknown[]) => ({
  body: { type: "doc", content: [{ type, attrs, content }] },
});
const marked = (mark: string, attrs: Record<string, unknown> = {}) =>
  block("paragraph", {}, { type: "text", text: "x", marks: [{ type: mark, attrs }] });

describe("what is no article of ours is refused in German", () => {
  it.each<[string, Changes]>([
    ["an unknown node", block("iframe")],
    ["a node named like an object's own", block("constructor")],
    ["a node without a name", block("")],
    ["a part without its whole", block("tableRow")],
    ["a block in a line", block("paragraph", {}, { type: "paragraph" })],
    ["an unknown attribute", block("paragraph", { onclick: "x" })],
    ["an attribute that is out of bounds", block("heading", { level: 1 })],
    ["an attribute that is a thing", block("heading", { level: { valueOf: 2 } })],
    ["an attribute that is bytes", block("heading", { level: new Uint8Array(2) })],
    [
      "an attribute that is a shared text",
      block("picture", { pictureId: 1, width: "text", alt: new Y.XmlText("x"), caption: "", credit: "" }),
    ],
    ["an unknown mark", marked("underline")],
    ["a link that runs a script", marked("link", { href: "javascript:alert(1)" })],
    ["a link that runs a script, in another spelling", marked("link", { href: " JaVa\tScript:alert(1)" })],
    ["a link with another attribute", marked("link", { href: "https://a.example", target: "x" })],
    ["a mark that hides its name", marked("link--AAAAAAAA", { href: "javascript:alert(1)" })],
    ["words outside of any block", { body: { content: [{ type: "text", text: "x" }] } }],
    ["a thing between the words", block("paragraph", {}, { type: "text", text: 1 })],
    ["a line with a zero", { headline: "a\0b" }],
    ["a text with a zero", block("paragraph", {}, { type: "text", text: "a\0b" })],
    ["a line that is too long", { headline: "x".repeat(5_000) }],
    ["a text that is too long", block("paragraph", {}, { type: "text", text: "x".repeat(2_000_001) })],
    ["a choice of the wrong kind", { sectionId: "1" }],
    ["a choice that is a shared text", { genre: new Y.Text("meldung") }],
    ["a genre of a later time", { genre: "satire" }],
    ["an entry of the wrong kind", { keywordIds: ["1"] }],
    ["an entry that is a list", { links: [["https://a.example"]] }],
    ["an entry that is a shared text", { links: [new Y.Text("https://a.example")] }],
    ["an unsafe link below the text", { links: ["javascript:alert(1)"] }],
    ["too many entries", { links: Array.from({ length: 201 }, (_, index) => `https://a.example/${index}`) }],
    ["the same entry a thousand times", { keywordIds: Array.from({ length: 1_001 }, () => 1) }],
    ["a day that there is not", { displayDate: "2018-02-30" }],
    ["an unknown field", { title: "x" } as Changes],
  ])("%s", (_name, changes) => {
    const refusal = refusalOfChange((copy) => writeUnchecked(copy, changes));
    expect(refusal.kind).toBe("misfit");
    expect(refusal.message).toMatch(/^\p{Lu}.+\.$/u);
  });

  it.each<[string, (copy: Y.Doc) => void]>([
    ["an unknown choice", (copy) => sharedChoices(copy).set("owner", "me")],
    ["formatted text in a line", (copy) => sharedText(copy, "headline").insert(0, "x", { bold: true })],
    ["a thing in a line", (copy) => sharedText(copy, "headline").insertEmbed(0, { image: "x" })],
    ["a shared thing in a text", (copy) => wordsIn(copy).insertEmbed(0, new Y.Text("x"))],
    ["something hidden beside a line", (copy) => sharedText(copy, "headline").setAttribute("x", "y".repeat(9))],
    ["something hidden beside words", (copy) => wordsIn(copy).setAttribute("x", "y".repeat(9))],
    [
      "words of a picture that is not there, of the length of a book",
      (copy) => {
        sharedChoices(copy).delete("pictureId");
        sharedText(copy, "pictureCaption").insert(0, "x".repeat(20_000));
      },
    ],
    [
      "ten thousand empty lists",
      (copy) => sharedBody(copy).push(Array.from({ length: 10_000 }, () => new Y.XmlElement("bulletList"))),
    ],
    ["a hook in the text", (copy) => sharedBody(copy).push([new Y.XmlHook("x") as unknown as Y.XmlElement])],
    ["a whole document in a list", (copy) => sharedList(copy, "links").push([new Y.Doc()])],
    [
      "a bad block beside good ones",
      (copy) => sharedBody(copy).push([new Y.XmlElement("paragraph"), new Y.XmlElement("iframe")]),
    ],
    ["a bad word in a good block", (copy) => wordsIn(copy).format(0, 3, { link: { href: "javascript:alert(1)" } })],
    ["a bad attribute of a block that stood there", (copy) => heading2(copy).setAttribute("onclick", "x")],
  ])("%s", (_name, change) => {
    expect(refusalOfChange(change).kind).toBe("misfit");
  });

  const heading2 = (copy: Y.Doc) => sharedBody(copy).get(0) as Y.XmlElement;
  const wordsIn = (copy: Y.Doc) => (sharedBody(copy).get(1) as Y.XmlElement).get(0) as Y.XmlText;

  it("a nest of ten thousand", () => {
    const refusal = refusalOfChange((copy) => {
      let place = new Y.XmlElement("blockquote");
      sharedBody(copy).push([place]);
      for (let depth = 0; depth < 10_000; depth += 1) {
        const inner = new Y.XmlElement("blockquote");
        place.push([inner]);
        place = inner;
      }
    });
    expect(refusal.kind).toBe("misfit");
  });
});

describe("what is no update at all", () => {
  it("is refused: random bytes", () => {
    const document = articleDocument();
    const guard = new DocumentGuard(document);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const before = jsonOf(document);
        try {
          guard.try(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedUpdate);
        }
        expect(jsonOf(document)).toBe(before);
      }),
      { numRuns: 200 },
    );
    expect(refusalOf(document, guard, Uint8Array.of(255, 255, 255)).kind).toBe("misfit");
  });

  it("is refused: a good one that was cut anywhere, or in which a byte is another", () => {
    const document = articleDocument();
    const guard = new DocumentGuard(document);
    const update = updateOf(document, (copy) => {
      writeText(copy, "headline", "Ein anderer Titel");
      sharedBody(copy).push([new Y.XmlElement("paragraph")]);
    });
    const before = Y.encodeStateAsUpdate(document);
    for (let length = 0; length < update.length; length += 1) {
      expect(() => guard.try(update.slice(0, length)), String(length)).toThrow(RefusedUpdate);
      const changed = Uint8Array.from(update);
      changed[length] = (changed[length] ?? 0) ^ 0x55;
      try {
        guard.try(changed);
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedUpdate);
      }
    }
    expect(Y.encodeStateAsUpdate(document)).toEqual(before);
    guard.try(update);
  });
});

describe("what builds on something that is not here", () => {
  /** Two changes of one browser, the second of which needs the first. */
  function twoChanges(document: Y.Doc, second: (copy: Y.Doc) => void): [Uint8Array, Uint8Array] {
    const away = copyOf(document);
    const before = Y.encodeStateVector(away);
    away.transact(() => sharedBody(away).push([new Y.XmlElement("paragraph")]));
    const between = Y.encodeStateVector(away);
    const first = Y.encodeStateAsUpdate(away, before);
    away.transact(() => second(away));
    return [first, Y.encodeStateAsUpdate(away, between)];
  }

  it("waits, counts for nothing until then, and is there together with it", () => {
    const document = articleDocument();
    const guard = new DocumentGuard(document);
    const [first, second] = twoChanges(document, (copy) => sharedText(copy, "headline").insert(0, "Neuer "));
    const before = jsonOf(document);
    for (const [update, headline] of [
      [second, "Kongress"],
      [first, "Neuer Kongress"],
    ] as const) {
      guard.try(update);
      Y.applyUpdate(document, update);
      expect(readFields(document).headline).toBe(headline);
      if (headline === "Kongress") expect(jsonOf(document)).toBe(before);
    }
  });

  it("is checked when it would count", () => {
    const document = articleDocument();
    const guard = new DocumentGuard(document);
    const [first, second] = twoChanges(document, (copy) => sharedBody(copy).push([new Y.XmlElement("iframe")]));
    guard.try(second);
    Y.applyUpdate(document, second);
    expect(refusalOf(document, guard, first).kind).toBe("misfit");
  });

  it("is incomplete when too much of it waits", () => {
    const document = articleDocument();
    const words = "x".repeat(300_000);
    const [, second] = twoChanges(document, (copy) =>
      writeUnchecked(copy, block("paragraph", {}, { type: "text", text: words })),
    );
    expect(refusalOf(document, new DocumentGuard(document), second).kind).toBe("incomplete");
  });
});

describe("what people write is let in", () => {
  it("from any content to any other one, and back", () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (before, after) => {
        const document = new Y.Doc();
        const guard = new DocumentGuard(document);
        for (const content of [before, after, before]) {
          const update = updateOf(document, (copy) => writeContent(copy, content));
          guard.try(update);
          Y.applyUpdate(document, update);
        }
      }),
    );
  });

  it("by any steps of the editor", () => {
    const step = fc.record({
      kind: fc.constantFrom("insert", "delete", "split", "mark"),
      at: fc.nat(),
      length: fc.nat(8),
    });
    fc.assert(
      fc.property(arbitraryContent, fc.array(step, { maxLength: 12 }), (content, steps) => {
        const document = new Y.Doc();
        writeContent(document, content);
        const guard = new DocumentGuard(document);
        let present = bodySchema.nodeFromJSON(content.body);
        for (const wish of steps) {
          const next = edited(present, wish);
          if (next === null) continue;
          present = next;
          const update = updateOf(document, (copy) =>
            updateYFragment(copy, sharedBody(copy), present, { mapping: new Map(), isOMark: new Map() }),
          );
          guard.try(update);
          Y.applyUpdate(document, update);
        }
      }),
    );
  });

  it("twice the same, and nothing", () => {
    const document = articleDocument();
    const guard = new DocumentGuard(document);
    const update = updateOf(document, (copy) => writeText(copy, "headline", "Neu"));
    for (const again of [update, update, Y.encodeStateAsUpdate(document), Y.encodeStateAsUpdate(new Y.Doc())]) {
      guard.try(again);
    }
  });
});

/** Null where the step does not fit here, or would leave what the editor never leaves. */
function edited(node: Node, { kind, at, length }: { kind: string; at: number; length: number }): Node | null {
  const transform = new Transform(node);
  const place = at % (node.content.size + 1);
  const end = Math.min(place + length, node.content.size);
  try {
    if (kind === "insert") transform.insert(place, bodySchema.text("Wort"));
    else if (kind === "delete") transform.delete(place, end);
    else if (kind === "split") transform.split(place);
    else transform.addMark(place, end, bodySchema.mark("bold"));
    transform.doc.check();
    return transform.doc;
  } catch {
    return null;
  }
}
