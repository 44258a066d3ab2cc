import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { updateYFragment } from "@tiptap/y-tiptap";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { ArticleBody } from "#editor/body.ts";
import {
  blockquote,
  bulletList,
  doc,
  heading,
  infoBox,
  listItem,
  paragraph,
  quote,
  table,
} from "#editor/build-body.ts";
import { bodySchema } from "#editor/extensions.ts";
import { arbitraryContent } from "#test/working-copy/arbitrary-content.ts";
import { EMPTY_CONTENT } from "../articles/article.ts";
import { readBody, readFields, sharedBody, sharedText, writeContent, writeText } from "./article-document.ts";
import { checkDocument } from "./check-document.ts";
import { DocumentGuard } from "./document-guard.ts";
import { keepStructure } from "./mend-structure.ts";

function documentOf(body: ArticleBody): Y.Doc {
  const document = new Y.Doc();
  writeContent(document, { ...EMPTY_CONTENT, body });
  return document;
}

type Change = (copy: Y.Doc) => void;

/** Somebody's copy, with a change that nobody has seen yet. */
function away(document: Y.Doc, change: Change): { readonly copy: Y.Doc; readonly update: Uint8Array } {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  copy.transact(() => change(copy));
  return { copy, update: Y.encodeStateAsUpdate(copy, Y.encodeStateVector(document)) };
}

/** What is left when the server hears both, one after the other; it fits an article and is the same for everybody. */
function merged(document: Y.Doc, ...changes: readonly Change[]): ArticleBody {
  const server = new Y.Doc();
  Y.applyUpdate(server, Y.encodeStateAsUpdate(document));
  const guard = new DocumentGuard(server);
  const people = changes.map((change) => away(document, change));
  for (const { update } of people) Y.applyUpdate(server, guard.try(update));
  for (const { copy } of people) {
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(server));
    expect(readBody(copy)).toEqual(readBody(server));
  }
  const checked = checkDocument(server);
  if (!checked.ok) throw new Error(checked.reason);
  return checked.content.body;
}

/** As the editor does it: the least that makes the shared text say what the editor shows. */
function writes(change: (transform: Transform) => void): Change {
  return (copy) => {
    const transform = new Transform(bodySchema.nodeFromJSON(readBody(copy)));
    change(transform);
    transform.doc.check();
    transform.doc.descendants(({ text }) => {
      if (text?.isWellFormed() === false) throw new Error("half a letter");
    });
    const mapping = { mapping: new Map(), isOMark: new Map() };
    updateYFragment(copy, sharedBody(copy), transform.doc, mapping);
  };
}

function placeBehind(node: Node, words: string): number {
  let place = -1;
  node.descendants((child, position) => {
    const at = child.isText ? (child.text ?? "").indexOf(words) : -1;
    if (at >= 0) place = position + at + words.length;
  });
  return place;
}

const types = (behind: string, words: string) =>
  writes((transform) => transform.insert(placeBehind(transform.doc, behind), bodySchema.text(words)));

/** Takes away the innermost node of this kind around the words. */
const removes = (kind: string, words: string) =>
  writes((transform) => {
    const place = transform.doc.resolve(placeBehind(transform.doc, words));
    for (let depth = place.depth; depth > 0; depth -= 1) {
      if (place.node(depth).type.name === kind) return void transform.delete(place.before(depth), place.after(depth));
    }
  });

const turns = (words: string, into: "heading" | "paragraph") =>
  writes((transform) => {
    const place = placeBehind(transform.doc, words);
    const type = bodySchema.nodes[into];
    if (type !== undefined) transform.setBlockType(place, place, type, into === "heading" ? { level: 2 } : {});
  });

const joins = (words: string) =>
  writes((transform) => transform.join(transform.doc.resolve(placeBehind(transform.doc, words)).after(1)));

/** Two changes meet; it must not matter whose comes first. */
function inBothOrders(document: Y.Doc, first: Change, second: Change): readonly ArticleBody[] {
  return [merged(document, first, second), merged(document, second, first)];
}

describe("two people write in what the other one changes", () => {
  const text = documentOf(doc("Der Rat tagte.", "Die Gäste waren zufrieden.", "Der Saal war voll."));

  it("a paragraph that becomes a heading", () => {
    for (const body of inBothOrders(text, turns("zufrieden", "heading"), types("waren", " sehr"))) {
      const said = heading(2, "Die Gäste waren sehr zufrieden.");
      expect(body).toEqual(doc("Der Rat tagte.", said, "Der Saal war voll."));
    }
  });

  it("a paragraph that is joined with the one before", () => {
    for (const body of inBothOrders(text, joins("tagte"), types("waren", " sehr"))) {
      expect(body).toEqual(doc("Der Rat tagte.Die Gäste waren sehr zufrieden.", "Der Saal war voll."));
    }
  });

  it("a paragraph that becomes a heading, in which is written, and a paragraph again", () => {
    const server = new Y.Doc();
    Y.applyUpdate(server, Y.encodeStateAsUpdate(text));
    const guard = new DocumentGuard(server);
    const late = away(text, types("waren", " sehr"));
    for (const change of [turns("zufrieden", "heading"), types("Die", " vielen"), turns("zufrieden", "paragraph")]) {
      Y.applyUpdate(server, guard.try(away(server, change).update));
    }
    Y.applyUpdate(server, guard.try(late.update));
    expect(readBody(server)).toEqual(
      doc("Der Rat tagte.", "Die vielen Gäste waren sehr zufrieden.", "Der Saal war voll."),
    );
  });

  /** Every letter on its way by itself, as from a keyboard. */
  function letterByLetter(words: string): readonly Uint8Array[] {
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(text));
    const updates: Uint8Array[] = [];
    copy.on("update", (update: Uint8Array) => updates.push(update));
    let behind = "waren";
    for (const letter of words) {
      copy.transact(() => types(behind, letter)(copy));
      behind += letter;
    }
    return updates;
  }

  it.each<[string, Change, ArticleBody]>([
    [
      "a heading is made",
      turns("zufrieden", "heading"),
      doc("Der Rat tagte.", heading(2, "Die Gäste waren sehr und gern zufrieden."), "Der Saal war voll."),
    ],
    [
      "nothing is left",
      removes("paragraph", "zufrieden"),
      doc("Der Rat tagte.", "Die Gäste waren sehr und gern zufrieden.", "Der Saal war voll."),
    ],
  ])("a paragraph of which %s, while the words come letter by letter", (_name, change, expected) => {
    const server = new Y.Doc();
    Y.applyUpdate(server, Y.encodeStateAsUpdate(text));
    const guard = new DocumentGuard(server);
    for (const update of [away(text, change).update, ...letterByLetter(" sehr und gern")]) {
      Y.applyUpdate(server, guard.try(update));
    }
    expect(readBody(server)).toEqual(expected);
  });

  it("a paragraph that is deleted comes back with the new words, where it stood", () => {
    for (const body of inBothOrders(text, removes("paragraph", "zufrieden"), types("waren", " sehr"))) {
      expect(body).toEqual(doc("Der Rat tagte.", "Die Gäste waren sehr zufrieden.", "Der Saal war voll."));
    }
  });

  it("a paragraph that is deleted stays away when but a letter was on its way", () => {
    for (const body of inBothOrders(text, removes("paragraph", "zufrieden"), types("waren", "s"))) {
      expect(body).toEqual(doc("Der Rat tagte.", "Der Saal war voll."));
    }
  });

  it("a paragraph that its own writer deletes stays away", () => {
    const both: Change = (copy) => {
      types("waren", " sehr")(copy);
      removes("paragraph", "zufrieden")(copy);
    };
    expect(merged(text, both)).toEqual(doc("Der Rat tagte.", "Der Saal war voll."));
  });
});

describe("two people take away what cannot go together", () => {
  it.each<[string, ArticleBody, Change, Change, ArticleBody]>([
    [
      "the two items of a list",
      doc("Vorher", bulletList("eins", "zwei")),
      removes("listItem", "eins"),
      removes("listItem", "zwei"),
      doc("Vorher"),
    ],
    [
      "the two lines of a quotation, of which the source stays",
      doc(quote("Eva Kern", "Rätin", "Ja.", "Nein.")),
      removes("paragraph", "Ja."),
      removes("paragraph", "Nein."),
      doc(quote("Eva Kern", "Rätin", paragraph())),
    ],
    [
      "the two paragraphs of a box, of which the title stays",
      doc(infoBox("Zahlen", "Hundert", "Tausend")),
      removes("paragraph", "Hundert"),
      removes("paragraph", "Tausend"),
      doc(infoBox("Zahlen", paragraph())),
    ],
  ])("%s", (_name, body, first, second, expected) => {
    for (const left of inBothOrders(documentOf(body), first, second)) expect(left).toEqual(expected);
  });

  it("all rows of a table, of which the caption stays", () => {
    const document = documentOf(doc(table("Gäste je Tag", ["Tag"], ["Montag"])));
    for (const left of inBothOrders(document, removes("tableRow", "Tag"), removes("tableRow", "Montag"))) {
      expect(JSON.stringify(left)).toContain("Gäste je Tag");
    }
  });

  it("and both add a source: the second one becomes a paragraph", () => {
    const document = documentOf(doc(blockquote("Ja.")));
    const adds = (speaker: string): Change =>
      writes((transform) => {
        transform.replaceWith(0, transform.doc.content.size, bodySchema.nodeFromJSON(quote(speaker, "Rätin", "Ja.")));
      });
    for (const left of inBothOrders(document, adds("Eva Kern"), adds("Ina Voss"))) {
      expect(JSON.stringify(left)).toContain("Eva Kern");
      expect(JSON.stringify(left)).toContain("Ina Voss");
    }
  });
});

describe("two people put links of two kinds over the same words", () => {
  it("of which one stays where they meet", () => {
    const document = documentOf(doc("Der Rat tagte am Montag."));
    const links = (from: number, to: number, kind: string, attributes: Record<string, unknown>): Change =>
      writes((transform) => transform.addMark(from, to, bodySchema.mark(kind, attributes)));
    const outside = links(1, 14, "link", { href: "https://a.example" });
    const inside = links(5, 20, "articleLink", { articleId: 7 });
    for (const body of inBothOrders(document, outside, inside)) {
      expect(body.content).toHaveLength(1);
      expect(JSON.stringify(body)).toContain("https://a.example");
      expect(JSON.stringify(body)).toContain('"articleId":7');
    }
  });
});

describe("two people write more than a field bears", () => {
  it("keeps all of it", () => {
    const document = documentOf(doc());
    writeText(document, "headline", "x".repeat(290));
    const adds: Change = (copy) =>
      sharedText(copy, "headline").insert(0, "Neu und noch länger als sonst ".slice(0, 10));
    const server = new Y.Doc();
    Y.applyUpdate(server, Y.encodeStateAsUpdate(document));
    const guard = new DocumentGuard(server);
    for (const update of [away(document, adds).update, away(document, adds).update]) {
      Y.applyUpdate(server, guard.try(update));
    }
    expect(String(readFields(server).headline)).toHaveLength(310);
  });
});

describe("an editor that hears of others' changes", () => {
  it("never sees what the schema does not know, and drops no words because of it", () => {
    const document = documentOf(
      doc(infoBox("Zahlen", "Hundert", "Tausend"), bulletList(listItem("eins"), listItem("zwei"))),
    );
    const here = away(document, (copy) => {
      removes("paragraph", "Hundert")(copy);
      removes("listItem", "eins")(copy);
    }).copy;
    const there = away(document, (copy) => {
      removes("paragraph", "Tausend")(copy);
      removes("listItem", "zwei")(copy);
    });
    const seen: unknown[] = [];
    keepStructure(here);
    sharedBody(here).observeDeep(() => seen.push(readBody(here)));
    Y.applyUpdate(here, there.update);
    expect(seen).not.toHaveLength(0);
    for (const body of seen) expect(body).toEqual(doc(infoBox("Zahlen", paragraph())));
  });
});

describe("any two changes of one text", () => {
  const step = fc.record({
    kind: fc.constantFrom("type", "delete", "split", "heading", "paragraph", "remove"),
    at: fc.nat(),
    length: fc.nat(30),
  });

  it("fit an article together, and every word that was typed and not deleted by its writer is there", () => {
    fc.assert(
      fc.property(
        arbitraryContent,
        fc.array(step, { maxLength: 4 }),
        fc.array(step, { maxLength: 4 }),
        (content, ...steps) => {
          const document = documentOf(content.body);
          const changes = steps.map((wishes, person) => (copy: Y.Doc) => {
            for (const [index, wish] of wishes.entries()) {
              try {
                writes((transform) => edit(transform, wish, `<${person}-${index}>`))(copy);
              } catch {
                // It does not fit here.
              }
            }
          });
          const typed = changes.flatMap((change) => wordsTyped(away(document, change).copy));
          for (const order of [changes, changes.toReversed()]) {
            const said = JSON.stringify(merged(document, ...order));
            for (const word of typed) expect(said).toContain(word);
          }
        },
      ),
    );
  });

  const wordsTyped = (copy: Y.Doc): readonly string[] => JSON.stringify(readBody(copy)).match(/<\d-\d>/g) ?? [];
});

function edit(
  transform: Transform,
  { kind, at, length }: { kind: string; at: number; length: number },
  word: string,
): void {
  const place = at % (transform.doc.content.size + 1);
  const end = Math.min(place + length, transform.doc.content.size);
  const type = bodySchema.nodes[kind];
  const found = transform.doc.resolve(place);
  if (kind === "type") transform.insert(place, bodySchema.text(word));
  else if (kind === "delete") transform.delete(place, end);
  else if (kind === "split") transform.split(place);
  else if (kind === "remove" && found.depth > 0) transform.delete(found.before(1), found.after(1));
  else if (type !== undefined) transform.setBlockType(place, end, type, kind === "heading" ? { level: 2 } : {});
}
