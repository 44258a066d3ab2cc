import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { sharedBody, sharedText } from "#newsroom/working-copy/article-document.ts";
import { forgetLocalCopy } from "./kept-articles.ts";
import { LocalCopy } from "./local-copy.ts";
import { UnstoredWords } from "./unstored-words.ts";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

const FROM_DISK = "disk";

type Page = { readonly document: Y.Doc; readonly words: UnstoredWords; readonly local: LocalCopy };

/** A page of one person with the document as the server gave it. */
function openPage(epoch: number, given: Y.Doc): Page {
  const document = new Y.Doc();
  Y.applyUpdate(document, Y.encodeStateAsUpdate(given), FROM_DISK);
  const local = new LocalCopy("ada", 1);
  const words = new UnstoredWords({ document, epoch, local, onWritten: () => undefined });
  document.on("update", (update: Uint8Array, origin: unknown) => {
    if (origin !== FROM_DISK) words.add(update, true);
  });
  return { document, words, local };
}

const headlineOf = (document: Y.Doc) => sharedText(document, "headline").toString();
const types = ({ document }: Page, at: number, letters: string) => {
  for (const [index, letter] of letters.split("").entries())
    sharedText(document, "headline").insert(at + index, letter);
};

const server = new Y.Doc();
sharedText(server, "headline").insert(0, "Markt");

describe("the words that the server does not have", () => {
  it("are there again on the next page, until it has them", async () => {
    const first = openPage(1, server);
    types(first, 5, "halle");
    await vi.waitFor(() => expect(first.words.isLocal).toBe(true));
    expect(first.words.isEmpty).toBe(false);
    const second = openPage(1, server);
    expect(await second.words.takeUp(FROM_DISK)).toEqual({ hasAside: false });
    expect(headlineOf(second.document)).toBe("Markthalle");
    second.words.compare(Y.snapshot(second.document));
    expect(second.words.isEmpty).toBe(true);
    await vi.waitFor(async () => expect(await second.local.read()).toEqual([]));
  });

  it("of a document that is no longer there are put aside; of a newer one they are left to its page", async () => {
    const older = openPage(1, server);
    types(older, 0, "Alter ");
    const newer = openPage(3, server);
    types(newer, 0, "Neuer ");
    const page = openPage(2, server);
    await vi.waitFor(async () => expect(await page.local.read()).toHaveLength(12));
    expect(await page.words.takeUp(FROM_DISK)).toEqual({ hasAside: true });
    expect(headlineOf(page.document)).toBe("Markt");
    expect(await page.local.readAside()).toMatchObject([{ text: "Alter ", extent: "typed" }]);
    expect((await page.local.read()).map(({ epoch }) => epoch)).toEqual([3, 3, 3, 3, 3, 3]);
  });

  it("are put aside when the paragraph that they were written in is gone meanwhile", async () => {
    const given = new Y.Doc();
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [new Y.XmlText("Die Gäste waren zufrieden.")]);
    sharedBody(given).insert(0, [paragraph]);
    const page = openPage(1, given);
    const text = (sharedBody(page.document).get(0) as Y.XmlElement).get(0) as Y.XmlText;
    for (const [place, letter] of " sehr".split("").entries()) text.insert(15 + place, letter);
    types(page, 0, "Neu");
    await vi.waitFor(async () => expect(await page.local.read()).toHaveLength(8));
    sharedBody(given).delete(0, 1);
    const next = openPage(1, given);
    expect(await next.words.takeUp(FROM_DISK)).toEqual({ hasAside: true });
    expect(await next.local.readAside()).toMatchObject([{ text: " sehr", extent: "typed" }]);
    expect(headlineOf(next.document)).toBe("Neu");
  });

  it("of another page are put aside, too, when the document ends", async () => {
    const [ended, asleep] = [openPage(1, server), openPage(1, server)];
    types(ended, 0, "Neue ");
    types(asleep, 5, "halle");
    await vi.waitFor(async () => expect(await ended.local.read()).toHaveLength(10));
    await ended.words.forgetShown();
    const next = openPage(2, server);
    expect(await next.words.takeUp(FROM_DISK)).toEqual({ hasAside: true });
    expect(await next.local.readAside()).toMatchObject([{ text: "halle", extent: "typed" }]);
  });

  it("are kept again when the browser forgets them under an open page", async () => {
    const page = openPage(1, server);
    types(page, 5, "halle");
    await vi.waitFor(() => expect(page.words.isLocal).toBe(true));
    await forgetLocalCopy("ada");
    await vi.waitFor(() => expect(page.words.isLocal).toBe(true));
    const next = openPage(1, server);
    await vi.waitFor(async () => expect(await next.local.read()).not.toEqual([]));
    await next.words.takeUp(FROM_DISK);
    expect(headlineOf(next.document)).toBe("Markthalle");
  });

  it("are not kept again by a page that was left", async () => {
    const page = openPage(1, server);
    types(page, 5, "halle");
    await vi.waitFor(() => expect(page.words.isLocal).toBe(true));
    page.words.close();
    await forgetLocalCopy("ada");
    expect(await new LocalCopy("ada", 1).read()).toEqual([]);
  });

  it("are put aside when what they stand behind was not kept", async () => {
    const page = openPage(1, server);
    types(page, 5, "h");
    const [first] = await vi.waitFor(async () => {
      const kept = await page.local.read();
      expect(kept).toHaveLength(1);
      return kept;
    });
    types(page, 6, "alle");
    await vi.waitFor(async () => expect(await page.local.read()).toHaveLength(5));
    await page.local.clear(({ update }) => String(update) === String(first?.update));
    const next = openPage(1, server);
    await next.words.takeUp(FROM_DISK);
    expect(headlineOf(next.document)).toBe("Markt");
    expect(await next.words.putHomelessAside()).toBe(true);
    expect(next.words.isEmpty).toBe(true);
    expect(await next.local.readAside()).toMatchObject([{ text: "alle", extent: "typed" }]);
    expect(await next.local.read()).toEqual([]);
    expect(await next.words.putHomelessAside()).toBe(false);
  });
});
