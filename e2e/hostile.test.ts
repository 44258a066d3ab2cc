import { expect, type Locator } from "@playwright/test";
import { checkDocument } from "#newsroom/working-copy/check-document.ts";
import { buildLegacyText } from "#operations/import/legacy/build-legacy-text.ts";
import { type Changes, writeUnchecked } from "../test/working-copy/unchecked-content.ts";
import { foreignHtml } from "./fixtures/corpora.ts";
import { hostileDocuments, hostileHtml, hostileLinks, unstorableTexts } from "./fixtures/hostile-vectors.ts";
import { importLegacyFolder } from "./legacy-folder.ts";
import { enterDesk, test } from "./newsroom-test.ts";
import { accountOf } from "./running-server.ts";
import { callAction, clearAway } from "./server-actions.ts";
import { joinDraft, shareDraft } from "./shared-draft.ts";
import { openWatched } from "./watched-browser.ts";
import { buildPiece, expectSaved, publishPiece, uniqueWord, writePiece } from "./written-piece.ts";

/** Vectors that are pasted one after the other before the text is saved, published and read. */
const PASTE_BATCH = 80;
/** Vectors in the text of one imported page. */
const PER_PAGE = 32;

test("the watch raises an alarm where a hostile text does run", async ({ browser, newsroom }) => {
  const watched = await openWatched(browser, newsroom.url);
  await watched.page.route("**/roh", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><body>${hostileHtml.join("\n")}` }),
  );
  await watched.page.goto("/roh").catch(() => undefined);
  await expect.poll(() => watched.alarms.join("\n")).toMatch(/canary\(\) ran/);
  await expect.poll(() => watched.alarms.join("\n")).toMatch(/a request to https:\/\/evil\.example/);
  await watched.close();
});

test("what is pasted from anywhere becomes harmless text, in the editor and for readers", async ({
  browser,
  newsroom,
}) => {
  test.setTimeout(240_000);
  const desk = await openWatched(browser, newsroom.url);
  const reader = await openWatched(browser, newsroom.url);
  await enterDesk(desk.page, accountOf(newsroom.dataDir, "editor"));
  const id = await writePiece(desk.page, buildPiece());
  const editor = desk.page.getByRole("textbox", { name: "Text", exact: true });
  for (const batch of inBatches([...hostileHtml, ...foreignHtml()], PASTE_BATCH)) {
    await editor.press("Control+a");
    expect(await paste(editor, ["<p>Anfang</p>", ...batch])).toEqual([]);
    expect(await findStrangers(editor)).toEqual([]);
    await expectSaved(desk.page);
    await publishPiece(desk.page);
    await reader.page.goto(`/meldung/${id}`);
    await expect(reader.page.getByRole("article").first()).toContainText("Anfang");
    expect([...desk.alarms, ...reader.alarms]).toEqual([]);
  }
  await clearAway({ request: desk.page.request, url: newsroom.url }, [id]);
  await desk.close();
  await reader.close();
});

function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size);
  return starts.map((start) => items.slice(start, start + size));
}

/** Pastes each text as HTML, as a browser does. @returns what the editor did not take care of */
function paste(editor: Locator, vectors: readonly string[]): Promise<string[]> {
  return editor.evaluate(async (element, texts) => {
    const ignored: string[] = [];
    for (const html of texts) {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
      if (!event.defaultPrevented) ignored.push(html);
      // Lets handlers of what was just inserted run before the next one comes.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return ignored;
  }, vectors);
}

/** Elements, attributes and addresses in the editor that an article does not know. */
function findStrangers(editor: Locator): Promise<string[]> {
  return editor.evaluate((element) => {
    const blocks = ["TABLE", "TBODY", "TR", "TH", "TD", "FIGURE", "FIGCAPTION", "ASIDE", "DIV"];
    const known = [
      ...blocks,
      "P",
      "H2",
      "H3",
      "UL",
      "OL",
      "LI",
      "BLOCKQUOTE",
      "HR",
      "BR",
      "A",
      "STRONG",
      "EM",
      "SPAN",
      "IMG",
    ];

    const isSafe = ({ name, value }: Attr) =>
      name === "href" ? /^(https?:\/\/|mailto:|tel:)/.test(value) : !/^on|^style$|^src/.test(name);
    return [...element.querySelectorAll("*")]
      .filter(({ tagName, attributes }) => !known.includes(tagName) || ![...attributes].every(isSafe))
      .map(({ outerHTML }) => outerHTML);
  });
}

test("a text that no editor of ours wrote is refused, whoever sends it", async ({ newsroom }) => {
  test.setTimeout(120_000);
  const desk = await newsroom.signIn("editor");
  const caller = { request: desk.request, url: newsroom.url };
  const { articleId, content } = await shareDraft(desk, newsroom.url, buildPiece());
  const withWords = (text: string, ...marks: unknown[]) => ({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text, marks }] }],
  });
  const attacks: Changes[] = [
    ...Object.values(hostileDocuments).map((body) => ({ body })),
    ...hostileLinks.flatMap((href) => [
      { body: withWords("Klick", { type: "link", attrs: { href } }) },
      { links: [href] },
    ]),
    ...unstorableTexts
      // Halves of letters do not survive the way to the server.
      .filter((words) => words.includes("\0"))
      .flatMap((words) => [{ headline: words }, { kicker: words }, { teaser: words }, { body: withWords(words) }]),
    { innerHTML: "x" } as Changes,
    { genre: "<b>" },
    { sectionId: "1" },
    { keywordIds: ["1"] },
  ];
  const witness = await joinDraft(desk, newsroom.url, articleId);
  for (const attack of attacks) {
    const name = JSON.stringify(attack).slice(0, 300);
    const attacker = await joinDraft(desk, newsroom.url, articleId);
    writeUnchecked(attacker.document, attack);
    await expect.poll(() => attacker.dismissals, name).toContain("refused");
    // A sentence that a person can act on.
    expect(attacker.explanations[0], name).toMatch(/^[„\p{Lu}].+\.$/u);
    attacker.close();
  }
  expect(checkDocument(witness.document)).toEqual({ ok: true, content });
  expect(witness.dismissals).toEqual([]);
  witness.close();
  for (const name of unstorableTexts) {
    const keyword = await callAction(caller, "createKeywordAction", { name, kind: "topic" });
    expect(keyword, JSON.stringify(name)).toMatchObject({ ok: false, code: "invalid" });
  }
  await expectSaved(desk);
  await clearAway(caller, [articleId]);
});

test("a folder of hostile pages is imported, published and read without anything running", async ({
  browser,
  newsroom,
}) => {
  const mark = uniqueWord("feindlich");
  const pages = inBatches([...hostileHtml, ...foreignHtml()].map(onOneLine), PER_PAGE).map((batch, index) =>
    hostilePage(batch, mark, index),
  );
  const ids = importLegacyFolder(newsroom.dataDir, pages);
  const reader = await openWatched(browser, newsroom.url);
  for (const [index, id] of ids.entries()) {
    const answer = await reader.page.goto(`/meldung/${id}`);
    expect(answer?.status()).toBe(200);
    const article = reader.page.getByRole("article").first();
    await expect(article).toContainText(`${mark} ${index}`);
    const line = pages[index]?.split("\n").at(8) ?? "";
    expect(line).not.toBe("");
    expect(lettersOf((await article.textContent()) ?? "")).toContain(lettersOf(line));
    expect(reader.alarms, `article ${id}`).toEqual([]);
  }
  for (const address of [`/suche?q=${mark}`, "/", "/ressort/infrastruktur", `/meldung/${ids[0]}/druck`]) {
    await reader.page.goto(address);
    expect(reader.alarms, address).toEqual([]);
  }
  await reader.close();
  const desk = await newsroom.signIn("editor");
  await clearAway({ request: desk.request, url: newsroom.url }, ids);
});

/** Quotes, dashes and spaces become German on the way in; letters and digits stay. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A line break would end the field; the importer reads lines. */
function onOneLine(vector: string): string {
  return vector.replace(/\s+/g, " ").trim();
}

/** A saved page with vectors in every field that the importer reads. */
function hostilePage(vectors: readonly string[], mark: string, index: number): string {
  const [first = "", second = "", third = ""] = vectors;
  const short = vectors.filter((vector) => vector.length < 90 && !/[,()]/.test(vector));
  return buildLegacyText({
    above: [`Ort ${first.slice(0, 150)}:`, `Titel ${second.slice(0, 250)}`],
    opening: [`[${(index % 28) + 1}.2.2001] ${mark} ${index} ${third} Ende.`],
    body: [...vectors.map((vector) => `${vector} Ende.`), "Schluss. (jm)"],
    links: ["http://www.beispiel.example/<script>canary()</script>", "javascript:canary()", "http://www.a.example/x"],
    keywords: [`Stichwörter: ${[mark, ...short].join(", ")}`],
    around: ["Druckversion PDF Link mailen", "", "Weitere Meldungen und Beiträge aus dem Bereich Infrastruktur"],
  });
}
