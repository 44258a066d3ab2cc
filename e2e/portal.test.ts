import { expect, type Page } from "@playwright/test";
import { buildLegacyText } from "#operations/import/legacy/build-legacy-text.ts";
import { findBarriers, LOOKS } from "./find-barriers.ts";
import { importLegacyFolder } from "./legacy-folder.ts";
import { test } from "./newsroom-test.ts";
import { clearAway } from "./server-actions.ts";
import {
  buildPiece,
  drawPicture,
  expectSaved,
  publishPiece,
  uniqueWord,
  unpublishPiece,
  writePiece,
} from "./written-piece.ts";

const MISSING = "/diese-seite-gab-es-nie";

/** One address of every kind of page, found as a reader finds them: from the front page on. */
async function findPages(reader: Page): Promise<readonly string[]> {
  const section = await hrefAt(reader, "/", "/ressort/");
  const article = await hrefOf(reader, "/meldung/");
  const keyword = await hrefAt(reader, article, "/stichwort/");
  const author = await hrefOf(reader, "/autor/");
  const fixed = [
    "/suche",
    "/suche?q=Verwaltung",
    "/suche?q=Xylophonfabrikant",
    "/impressum",
    "/datenschutz",
    "/korrekturen",
    "/stichwort",
    "/stichwort?buchstabe=f",
    "/genre/bericht",
  ];
  const series = await hrefAt(reader, "/serie", "/serie/");
  return [
    "/",
    article,
    `${article}/druck`,
    section,
    keyword,
    author,
    "/serie",
    series,
    ...fixed,
    "/abo/kuendigen",
    MISSING,
  ];
}

async function hrefAt(reader: Page, address: string, beginning: string): Promise<string> {
  await reader.goto(address);
  return hrefOf(reader, beginning);
}

async function hrefOf(reader: Page, beginning: string): Promise<string> {
  return (await reader.getByRole("main").locator(`a[href^="${beginning}"]`).first().getAttribute("href")) ?? "";
}

test("a stranger reads every kind of page without a cookie, a script that is not our one module, or somebody else's server", async ({
  newsroom,
}) => {
  const reader = await newsroom.stranger();
  const foreign: string[] = [];
  const kinds = new Set<string>();
  const cookies: string[] = [];
  reader.on("request", (request) => {
    kinds.add(request.resourceType());
    if (new URL(request.url()).origin !== newsroom.url) foreign.push(request.url());
  });
  reader.on("response", (response) => {
    const given = response.headers()["set-cookie"];
    if (given !== undefined) cookies.push(`${response.url()}: ${given}`);
  });
  for (const address of await findPages(reader)) {
    const answer = await reader.goto(address);
    expect(answer?.status(), address).toBe(address === MISSING ? 404 : 200);
    // What machines are told of a piece stands in an element of that name; it runs nothing.
    const running =
      'script:not([type="application/ld+json"], [type="module"][src^="/assets/portal."]), iframe, object, embed, body style, [style]';
    await expect(reader.locator(running), address).toHaveCount(0);
    await expect(reader.locator('link[rel~="stylesheet"], style'), address).toHaveCount(1);
    await expect(reader.getByRole("heading", { level: 1 }), address).toHaveCount(1);
    const footer = reader.getByRole("contentinfo");
    for (const name of ["Impressum", "Datenschutz", "Verträge hier kündigen"]) {
      await expect(footer.getByRole("link", { name }), address).toBeVisible();
    }
  }
  expect(foreign).toEqual([]);
  expect(cookies).toEqual([]);
  expect(await reader.context().cookies()).toEqual([]);
  expect(
    [...kinds].filter((kind) => !["document", "stylesheet", "script", "font", "image", "other"].includes(kind)),
  ).toEqual([]);
});

test("everybody can use every page, in light and in dark, on a desk and on a phone", async ({ newsroom }) => {
  const reader = await newsroom.stranger();
  for (const address of await findPages(reader)) {
    await reader.goto(address);
    for (const [colorScheme, width] of LOOKS) {
      await reader.emulateMedia({ colorScheme });
      await reader.setViewportSize({ width, height: 800 });
      expect(await findBarriers(reader, colorScheme), `${address}, ${colorScheme}, ${width}`).toEqual([]);
    }
  }
});

test("no page is wider than its screen, not even with words that never end", async ({ newsroom }) => {
  // No dictionary knows where to divide it.
  const endless = uniqueWord("xqzvwkjtgh".repeat(12));
  const desk = await newsroom.signIn("editor");
  const piece = buildPiece({
    kicker: endless,
    headline: `${endless} ${endless}`,
    teaser: endless,
    text: [endless],
    keywords: [endless.slice(-100)],
    links: [`https://www.${endless.slice(-40)}.example/${encodeURIComponent(endless)}`],
    picture: { file: await drawPicture(), alt: endless, caption: endless, credit: endless },
  });
  const id = await writePiece(desk, piece);
  await publishPiece(desk);
  const reader = await newsroom.stranger();
  const own = [`/meldung/${id}`, `/meldung/${id}/druck`, `/suche?q=${encodeURIComponent(endless)}`];
  const pages = [...(await findPages(reader)), ...own, await hrefAt(reader, `/meldung/${id}`, "/stichwort/")];
  for (const width of [320, 768, 1280]) {
    await reader.setViewportSize({ width, height: 640 });
    for (const address of pages) {
      await reader.goto(address);
      const wide = await reader.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${address} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
  await unpublishPiece(desk);
});

test("nothing moves while a page loads", async ({ newsroom }) => {
  const reader = await newsroom.stranger();
  await reader.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    const nameOf = ({ node }: { node?: Node | null }) =>
      node instanceof Element ? `${node.localName}.${node.className}` : (node?.nodeName ?? "gone");
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: { node?: Node | null }[] = Reflect.get(entry, "sources") ?? [];
        const fonts = [...document.fonts].map(({ weight, style, status }) => `${weight} ${style} ${status}`);
        shifts.push(`${Reflect.get(entry, "value")}: ${sources.map(nameOf).join(", ")}; fonts ${fonts.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  const pages = await findPages(reader);
  for (const width of [1280, 375]) {
    await reader.setViewportSize({ width, height: 800 });
    for (const address of pages) {
      await reader.goto(address);
      expect(await readToTheEnd(reader), `${address} at ${width}`).toEqual([]);
    }
  }
});

/** Scrolls down so that the late pictures load, and answers with every layout shift on the way. */
function readToTheEnd(reader: Page): Promise<string[]> {
  return reader.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.body.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top);
      await nextFrame();
    }
    const pictures = [...document.images];
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    await document.fonts.ready;
    await nextFrame();
    await nextFrame();
    return Reflect.get(window, "shifts");
  });
}

test("a published piece stands on its page with everything that belongs to it", async ({ newsroom }) => {
  const piece = buildPiece({
    headline: `Erster Schalterkongress ${uniqueWord("in-")}`,
    genre: "Bericht",
    keywords: ["Infrastruktur", "Falkenbrück", "Schalterwesen"],
    links: ["https://www.schalter.example/kongress", "http://www.falkenbrueck.example"],
    picture: {
      file: await drawPicture(),
      alt: "Ein Schalter am Morgen",
      caption: "Der neue Schalter.",
      credit: "Stadt Falkenbrück",
    },
  });
  const desk = await newsroom.signIn("editor");
  const id = await writePiece(desk, piece);
  await desk.getByLabel("Sichtbares Datum").fill("2018-11-09");
  await expectSaved(desk);
  await publishPiece(desk);

  const reader = await newsroom.stranger();
  await reader.goto(`/meldung/${id}`);
  const heading = reader.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(`${piece.kicker}: ${piece.headline}`);
  const article = reader.getByRole("article", { name: piece.headline });
  await expect(article.getByText(`[9.11.2018] ${piece.teaser}`)).toBeVisible();
  await expect(article.locator("time")).toHaveAttribute("datetime", "2018-11-09");
  await expect(article.getByText("Bericht", { exact: true })).toBeVisible();
  await expect(article.getByText(piece.text[0] ?? "", { exact: true })).toBeVisible();
  await expect(article.getByText(`${piece.text[1]} (jm)`)).toBeVisible();
  await expect(article.getByRole("list", { name: "Links" }).getByRole("link")).toHaveText([...(piece.links ?? [])]);
  await expect(article.getByText("Stichwörter:").locator("xpath=..")).toHaveText(
    "Stichwörter: Infrastruktur, Falkenbrück, Schalterwesen",
  );
  await expectPicture(reader);
  await expectTools(reader, id, piece.headline);
  await expectNeighbours(reader, piece.section, piece.headline);
  await unpublishPiece(desk);
});

async function expectPicture(reader: Page): Promise<void> {
  const figure = reader.getByRole("article").first().getByRole("figure");
  await expect(figure).toHaveText("Der neue Schalter. (Bildquelle: Stadt Falkenbrück)");
  const image = figure.getByRole("img", { name: "Ein Schalter am Morgen" });
  await expect
    .poll(() => image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth))
    .toBeGreaterThan(0);
}

async function expectTools(reader: Page, id: number, headline: string): Promise<void> {
  const tools = reader.getByRole("list", { name: "Artikelwerkzeuge" }).getByRole("link");
  await expect(tools).toHaveText(["Druckversion", "PDF", "Link mailen"]);
  const address = new URL(reader.url()).pathname;
  const [print, pdf, mail] = await tools.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect([print, pdf]).toEqual([`${address}/druck`, `${address}.pdf`]);
  const letter = new URL(mail ?? "");
  expect(letter.searchParams.get("subject")).toContain(headline);
  expect(letter.searchParams.get("body")).toContain(`/meldung/${id}-`);
  const file = await reader.request.get(pdf ?? "");
  expect(file.headers()["content-type"]).toBe("application/pdf");
  await tools.filter({ hasText: "Druckversion" }).click();
  await expect(reader).toHaveURL(/\/druck$/);
  await expect(reader.getByRole("heading", { level: 1 })).toContainText(headline);
  await expect(reader.getByRole("navigation")).toHaveCount(0);
  await reader.goBack();
}

/** The newest others of the section, and the newest of the whole portal. */
async function expectNeighbours(reader: Page, section: string, headline: string): Promise<void> {
  const related = reader.getByRole("region", { name: `Weitere Meldungen und Beiträge aus dem Bereich ${section}` });
  const others = related.getByRole("article");
  expect(await others.count()).toBeGreaterThan(0);
  await expect(others.filter({ hasText: headline })).toHaveCount(0);
  await expect(others.first()).toHaveText(/\[[1-9]\d?\.[1-9]\d?\.\d{4}\] .+ mehr …/);
  const latest = reader.getByRole("complementary", { name: "Aktuelle Meldungen" }).getByRole("article");
  expect(await latest.count()).toBeGreaterThan(0);
  await expect(latest.filter({ hasText: headline })).toHaveCount(0);
}

test("the genre stands behind a headline in lists, and plain news carries none", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const [report, news] = [
    buildPiece({ headline: `Bericht vom Bau ${uniqueWord("")}`, genre: "Interview" }),
    buildPiece({ headline: `Meldung vom Bau ${uniqueWord("")}` }),
  ];
  const reader = await newsroom.stranger();
  for (const piece of [report, news]) {
    await writePiece(desk, piece);
    await publishPiece(desk);
    await reader.goto("/ressort/infrastruktur");
    const heading = reader.getByRole("main").getByRole("heading", { level: 2 }).filter({ hasText: piece.headline });
    const badge = piece.genre === undefined ? "" : ` ${piece.genre}`;
    await expect(heading).toHaveText(`${piece.kicker}: ${piece.headline}${badge}`);
    await unpublishPiece(desk);
  }
});

test("the keyboard finds the way past the navigation, and always shows where it is", async ({ newsroom }) => {
  const reader = await newsroom.stranger();
  await reader.goto("/");
  await reader.keyboard.press("Tab");
  const skip = reader.getByRole("link", { name: "Zum Inhalt springen" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await reader.keyboard.press("Enter");
  await expect(reader.getByRole("main")).toBeFocused();
  await reader.keyboard.press("Tab");
  expect(await reader.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);

  await reader.goto("/");
  for (let step = 0; step < 20; step += 1) {
    await reader.keyboard.press("Tab");
    const focused = reader.locator(":focus");
    await expect(focused).toBeInViewport();
    const outline = await focused.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(outline.outlineStyle, `step ${step}`).not.toBe("none");
    expect(outline.width, `step ${step}`).toBeGreaterThanOrEqual(2);
  }
});

test("the search finds a word in another form, marks it, and advises who finds nothing", async ({ newsroom }) => {
  const word = uniqueWord("zwetschgen");
  const desk = await newsroom.signIn("editor");
  await writePiece(desk, buildPiece({ text: [`Am Rathaus blühen wieder die ${word}bäume und locken Besucher an.`] }));
  await publishPiece(desk);

  const reader = await newsroom.stranger();
  await reader.goto("/");
  const field = reader.getByRole("combobox", { name: "Suchen …" });
  await field.fill("Polit");
  const suggested = reader.getByRole("group", { name: "Ressorts" }).getByRole("option", { name: "Politik" });
  await expect(suggested).toBeVisible();
  await field.press("ArrowDown");
  await expect(suggested).toHaveAttribute("aria-selected", "true");
  await field.press("Escape");
  await expect(suggested).toBeHidden();
  await expect(field).toHaveValue("Polit");
  await field.fill(`${word}baum`);
  await field.press("Enter");
  await expect(reader).toHaveURL(/\/suche\?q=/);
  await expect(reader.getByText(`1 Treffer für „${word}baum“`)).toBeVisible();
  const hit = reader.getByRole("main").getByRole("article");
  await expect(hit).toHaveCount(1);
  await expect(hit.locator("mark")).toHaveText([`${word}bäume`]);
  await unpublishPiece(desk);

  await reader.reload();
  await expect(reader.getByRole("heading", { name: `Zu „${word}baum“ haben wir nichts gefunden.` })).toBeVisible();
  await expect(reader.getByText("Prüfen Sie die Schreibweise oder nehmen Sie weniger Wörter.")).toBeVisible();
  await expect(reader.getByRole("searchbox", { name: "Suchbegriffe" })).toHaveValue(`${word}baum`);
});

test("a long list goes on over several pages and ends where it ends", async ({ newsroom }) => {
  const keyword = uniqueWord("Blätterprobe");
  const pages = Array.from({ length: 25 }, (_, index) =>
    buildLegacyText({
      above: ["Falkenbrück:", `Seite zum Blättern ${index + 1}`],
      opening: [`[${index + 1}.3.2001] Nummer ${index + 1} von 25 Beiträgen zum ${keyword}.`],
      keywords: [`Stichwörter: ${keyword}`],
      around: ["Druckversion PDF Link mailen", "", "Weitere Meldungen und Beiträge aus dem Bereich Infrastruktur"],
    }),
  );
  const ids = importLegacyFolder(newsroom.dataDir, pages);
  const address = `/stichwort/${keyword.toLowerCase().replace("ä", "ae")}`;
  const reader = await newsroom.stranger();
  await reader.goto(address);
  const entries = reader.getByRole("main").getByRole("heading", { level: 2 }).filter({ hasText: "Seite zum Blättern" });
  await expect(reader.getByText("25 Beiträge", { exact: true })).toBeVisible();
  await expect(entries).toHaveCount(20);
  await expect(entries.first()).toContainText("Seite zum Blättern 25");
  await reader.getByRole("navigation", { name: "Seiten" }).getByRole("link", { name: "Ältere" }).click();
  await expect(reader).toHaveURL(`${newsroom.url}${address}?seite=2`);
  await expect(entries).toHaveCount(5);
  await expect(reader.locator("link[rel=canonical]")).toHaveAttribute("href", `${newsroom.url}${address}?seite=2`);
  await reader.getByRole("link", { name: "Seite 1", exact: true }).click();
  await expect(reader).toHaveURL(`${newsroom.url}${address}`);
  const beyond = await reader.goto(`${address}?seite=3`);
  expect(beyond?.status()).toBe(404);

  const desk = await newsroom.signIn("editor");
  await clearAway({ request: desk.request, url: newsroom.url }, ids);
});
