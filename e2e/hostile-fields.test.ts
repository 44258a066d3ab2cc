import { expect, type Page } from "@playwright/test";
import { z } from "zod";
import { doc } from "#editor/build-body.ts";
import type { PictureUse } from "#newsroom/articles/article.ts";
import { MAX_KEYWORD_NAME_LENGTH } from "#newsroom/keywords/keyword-schema.ts";
import { foreignHtml, foreignTexts } from "./fixtures/corpora.ts";
import { distribute, distributeInTurns, END, type Fields, pack } from "./fixtures/distribute.ts";
import { hostileHtml, naughtyTexts } from "./fixtures/hostile-vectors.ts";
import { enterDesk, test } from "./newsroom-test.ts";
import { ask } from "./plain-request.ts";
import { accountOf } from "./running-server.ts";
import { clearAway, type DeskCaller, mustSucceed } from "./server-actions.ts";
import { publishChange, type SharedDraft, shareDraft } from "./shared-draft.ts";
import { openWatched } from "./watched-browser.ts";
import { buildPiece, drawPicture, publishPiece, uniqueWord, writePiece } from "./written-piece.ts";

/** Keywords of one piece; the desk takes fifty. */
const KEYWORDS = 40;

/** Longest query that the search reads to its end. */
const QUERY = 200;

/** Publishes the texts in every field and compares what a browser makes of the reader's page, to the letter. */
async function publishAndRead(page: Page, url: string, draft: SharedDraft, reader: Page, fields: Fields) {
  const { kicker, headline, teaser, alt, caption, credit } = fields;
  const picture = { ...pictureOf(draft), alt, caption, credit };
  const next = await publishChange(page, url, draft, {
    ...{ kicker, headline, teaser, picture },
    body: doc(...fields.text, END),
  });
  await reader.goto(`/meldung/${draft.articleId}`);
  expect(await readPiece(reader)).toEqual({
    heading: asParsed(`${kicker}: ${headline}`),
    title: expect.stringContaining(asParsed(`${kicker}: ${headline} – `)),
    description: asParsed(teaser),
    teaser: asParsed(`[9.11.2018] ${teaser}`),
    alt: asParsed(alt),
    caption: asParsed(`${caption} (Bildquelle: ${credit})`),
    text: [...fields.text.map(asParsed), `${END} (jm)`],
  });
  return next;
}

/** HTML knows one line break only (WHATWG HTML, 13.2.3.5). */
function asParsed(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function pictureOf({ content }: SharedDraft): PictureUse {
  if (content.picture === null) throw new Error("This needs a picture.");
  return content.picture;
}

function readPiece(reader: Page) {
  return reader.evaluate(() => {
    const article = document.querySelector("main article");
    const textOf = (selector: string) => article?.querySelector(selector)?.textContent;
    return {
      heading: textOf("h1"),
      title: document.querySelector("title")?.textContent,
      description: document.querySelector("meta[name=description]")?.getAttribute("content"),
      teaser: article?.querySelector("time")?.closest("p")?.textContent,
      alt: article?.querySelector("figure img")?.getAttribute("alt"),
      caption: textOf("figcaption"),
      text: [...(article?.querySelectorAll(".prose > p") ?? [])].map((paragraph) => paragraph.textContent),
    };
  });
}

test("hostile and naughty texts in every field come back to the letter and run nothing", async ({
  browser,
  newsroom: { url, dataDir },
}) => {
  test.setTimeout(300_000);
  const desk = await openWatched(browser, url);
  const reader = await openWatched(browser, url);
  await enterDesk(desk.page, accountOf(dataDir, "editor"));
  const picture = { file: await drawPicture(), alt: "Bild", caption: "Unterschrift", credit: "Quelle" };
  let draft = await shareDraft(desk.page, url, buildPiece({ picture }));
  draft = { ...draft, content: { ...draft.content, displayDate: "2018-11-09" } };
  const own = [...distribute(hostileHtml), ...distribute(naughtyTexts)];
  for (const fields of [...own, ...distributeInTurns(foreignHtml()), ...distributeInTurns(foreignTexts())]) {
    draft = await publishAndRead(desk.page, url, draft, reader.page, fields);
    expect(reader.alarms, JSON.stringify(fields)).toEqual([]);
  }
  await clearAway({ request: desk.page.request, url }, [draft.articleId]);
  await desk.close();
  await reader.close();
});

test("hostile texts run nothing on any page that lists a piece, nor at the desk", async ({
  browser,
  newsroom: { url, dataDir },
}) => {
  test.setTimeout(120_000);
  const mark = uniqueWord("feindlich");
  const desk = await openWatched(browser, url);
  const reader = await openWatched(browser, url);
  await enterDesk(desk.page, accountOf(dataDir, "editor"));
  const picture = { file: await drawPicture(), alt: "Bild", caption: "Unterschrift", credit: "Quelle" };
  let draft = await shareDraft(desk.page, url, buildPiece({ picture }));
  const lists = ["/", "/ressort/infrastruktur", "/autor/jonas-merrbach", "/stichwort/falkenbrueck"];
  const pages = [...lists, `/suche?q=${mark}`, `/meldung/${draft.articleId}/druck`];
  const offices = ["/redaktion", "/redaktion/artikel", `/redaktion/artikel/${draft.articleId}`];
  for (const fields of distributeInTurns(hostileHtml)) {
    const { alt, caption, credit, text, ...words } = fields;
    const body = doc(...[...text, END].map((line) => `${mark} ${line}`));
    const shown = { ...pictureOf(draft), alt, caption, credit };
    draft = await publishChange(desk.page, url, draft, { ...words, picture: shown, body });
    for (const address of pages) {
      await reader.page.goto(address);
      await expect(reader.page.getByRole("main"), address).toContainText(words.headline);
      expect(reader.alarms, address).toEqual([]);
    }
    for (const address of offices) {
      await desk.page.goto(address);
      expect(desk.alarms, address).toEqual([]);
    }
  }
  await clearAway({ request: desk.page.request, url }, [draft.articleId]);
  await desk.close();
  await reader.close();
});

test("what an editor types into the fields stands there again, whatever it looks like", async ({
  browser,
  newsroom: { url, dataDir },
}) => {
  const desk = await openWatched(browser, url);
  const reader = await openWatched(browser, url);
  await enterDesk(desk.page, accountOf(dataDir, "editor"));
  const [kicker = "", headline = "", teaser = "", ...text] = ["<script>canary()</script>", ...naughtyTexts.slice(4, 8)];
  const piece = buildPiece({ kicker, headline: `${headline} ${uniqueWord("")}`, teaser, text });
  const id = await writePiece(desk.page, piece);
  await publishPiece(desk.page);
  await desk.page.reload();
  await expect(desk.page.getByRole("textbox", { name: "Titel", exact: true })).toHaveValue(piece.headline);
  await expect(desk.page.getByRole("textbox", { name: "Dachzeile" })).toHaveValue(piece.kicker);
  await reader.page.goto(`/meldung/${id}`);
  const shown = await readPiece(reader.page);
  expect(shown.heading).toBe(`${piece.kicker}: ${piece.headline}`);
  expect(shown.text).toEqual([...text.slice(0, -1), `${text.at(-1)} (jm)`]);
  expect([...desk.alarms, ...reader.alarms]).toEqual([]);
  await clearAway({ request: desk.page.request, url }, [id]);
  await desk.close();
  await reader.close();
});

const keywordSchema = z.object({ id: z.number(), name: z.string(), acronym: z.string().nullable() });

test("a keyword may be called anything", async ({ browser, newsroom: { url, dataDir } }) => {
  test.setTimeout(180_000);
  const desk = await openWatched(browser, url);
  const reader = await openWatched(browser, url);
  await enterDesk(desk.page, accountOf(dataDir, "admin"));
  const caller: DeskCaller = { request: desk.page.request, url };
  let draft = await shareDraft(desk.page, url, buildPiece());
  const names = [...hostileHtml, ...naughtyTexts, ...foreignTexts()].filter(isKeywordName);
  for (let start = 0; start < names.length; start += KEYWORDS) {
    const made = new Map<number, string>();
    for (const name of names.slice(start, start + KEYWORDS)) {
      const data = await mustSucceed(caller, "createKeywordAction", { name, kind: "topic" });
      const keyword = keywordSchema.parse(data);
      const label = keyword.acronym === null ? keyword.name : `${keyword.name} (${keyword.acronym})`;
      // A name that differs only in its spelling is the one that is there already.
      made.set(keyword.id, label);
    }
    draft = await publishChange(desk.page, url, draft, { keywordIds: [...made.keys()] });
    await reader.page.goto(`/meldung/${draft.articleId}`);
    const links = reader.page.getByText("Stichwörter:").locator("xpath=..").getByRole("link");
    expect(await links.allTextContents()).toEqual([...made.values()]);
    for (const page of [await links.first().getAttribute("href"), await links.last().getAttribute("href")]) {
      await reader.page.goto(page ?? "");
      await expect(reader.page.getByRole("heading", { level: 1 })).toBeVisible();
    }
    expect(reader.alarms).toEqual([]);
  }
  await desk.page.goto("/redaktion/stichwoerter");
  await expect(desk.page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(desk.alarms).toEqual([]);
  await clearAway(caller, [draft.articleId]);
  await desk.close();
  await reader.close();
});

/** A keyword's name is one line, is cut at its edges, and needs something to read. */
function isKeywordName(text: string): boolean {
  return text.trim() !== "" && text.length <= MAX_KEYWORD_NAME_LENGTH && !/[\t\n\v\f\r\u2028\u2029]/.test(text);
}

test("whatever is searched for, the search answers and repeats it as text", async ({ browser, newsroom: { url } }) => {
  const reader = await openWatched(browser, url);
  for (const query of pack(hostileHtml, QUERY)) {
    await reader.page.goto(`/suche?q=${encodeURIComponent(query)}`);
    await expect(reader.page.getByRole("searchbox", { name: "Suchbegriffe" })).toHaveValue(query);
    expect(reader.alarms, query).toEqual([]);
  }
  await reader.close();
  for (const text of [...naughtyTexts, ...foreignTexts()]) {
    const answer = await ask(`${url}/suche?q=${encodeURIComponent(text)}`);
    expect(answer.status, text).toBe(200);
  }
  for (const raw of ["%00", "%zz", "%ff%fe", "%ed%a0%80", "a%00b", "&q=x&seite=-1", `${"%22".repeat(2000)}`]) {
    const answer = await ask(`${url}/suche?q=${raw}`);
    expect(answer.status, raw).toBe(200);
  }
});
