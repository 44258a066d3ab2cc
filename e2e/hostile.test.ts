import { expect, type Locator } from "@playwright/test";
import { buildLegacyText } from "#operations/import/legacy/build-legacy-text.ts";
import { type CapturedDraft, captureDraft } from "./captured-draft.ts";
import { foreignHtml } from "./fixtures/corpora.ts";
import { hostileDocuments, hostileHtml, hostileLinks, unstorableTexts } from "./fixtures/hostile-vectors.ts";
import { importLegacyFolder } from "./legacy-folder.ts";
import { enterDesk, test } from "./newsroom-test.ts";
import { accountOf } from "./running-server.ts";
import { callAction, clearAway, type DeskCaller, mustSucceed } from "./server-actions.ts";
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
  const desk = await newsroom.signIn("editor");
  const caller = { request: desk.request, url: newsroom.url };
  const draft = await captureDraft(desk, newsroom.url, buildPiece());
  for (const [name, body] of Object.entries(hostileDocuments)) {
    await expectRefused(caller, { ...draft, content: { ...draft.content, body } }, name);
  }
  for (const href of hostileLinks) {
    const linked = { type: "text", text: "Klick", marks: [{ type: "link", attrs: { href } }] };
    const body = { type: "doc", content: [{ type: "paragraph", content: [linked] }] };
    await expectRefused(caller, { ...draft, content: { ...draft.content, body } }, `a link to ${href}`);
    await expectRefused(caller, { ...draft, content: { ...draft.content, links: [href] } }, `the link ${href}`);
  }
  for (const words of unstorableTexts) {
    const body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: words }] }] };
    const changes = [{ headline: words }, { kicker: words }, { teaser: words }, { body }];
    for (const change of changes) {
      await expectRefused(caller, { ...draft, content: { ...draft.content, ...change } }, JSON.stringify(change));
    }
    const keyword = await callAction(caller, "createKeywordAction", { name: words, kind: "topic" });
    expect(keyword, JSON.stringify(words)).toMatchObject({ ok: false, code: "invalid" });
  }
  for (const change of [{ innerHTML: "x" }, { genre: "<b>" }, { sectionId: "1" }, { keywordIds: ["1"] }]) {
    const answer = await callAction(caller, "saveAction", { ...draft, content: { ...draft.content, ...change } });
    expect(answer, JSON.stringify(change)).toMatchObject({ ok: false, code: "invalid" });
  }
  const unchanged = await mustSucceed(caller, "saveAction", draft);
  expect(unchanged).toEqual({ version: draft.baseVersion });
  await clearAway(caller, [draft.articleId]);
});

async function expectRefused(caller: DeskCaller, input: CapturedDraft, name: string): Promise<void> {
  const answer = await callAction(caller, "saveAction", input);
  expect(answer, name).toMatchObject({ ok: false, code: "invalid" });
  // A sentence that a person can act on.
  if (!answer.ok) expect(answer.problems[0]?.message, name).toMatch(/^\p{Lu}.+\.$/u);
}

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
