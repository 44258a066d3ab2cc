import { expect, type Page } from "@playwright/test";
import { findBarriers, LOOKS } from "./find-barriers.ts";
import { test } from "./newsroom-test.ts";
import { clearAway } from "./server-actions.ts";
import { buildPiece, expectSaved, publishPiece, uniqueWord, withdrawPiece, writePiece } from "./written-piece.ts";

const button = (desk: Page, name: string) => desk.getByRole("button", { name, exact: true });
const headline = (desk: Page) => desk.getByRole("textbox", { name: "Titel", exact: true });
const teaser = (desk: Page) => desk.getByRole("textbox", { name: "Vorspann" });
const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });

/** Ends a script, an element of XML and a string of Typst, and holds a character that XML may not. */
const HOSTILE = `</script><script>canary()</script> ]]> "); #panic("x") \u0001 & <b>`;

async function openCorrection(desk: Page) {
  await button(desk, "Weitere Aktionen").click();
  await desk.getByRole("menuitem", { name: "Korrektur …" }).click();
  return desk.getByRole("dialog", { name: "Korrektur veröffentlichen" });
}

type JsonLd = {
  readonly datePublished: string;
  readonly dateModified: string;
  readonly correction?: readonly { text: string }[];
};

async function readJsonLd(reader: Page): Promise<JsonLd> {
  // The way to the piece is told behind it.
  const [piece] = JSON.parse((await reader.locator('script[type="application/ld+json"]').textContent()) ?? "");
  return piece;
}

/** The piece in the feed as the browser's own parser of XML understands it; fails on what is no XML. */
async function readFeedItem(reader: Page, id: number) {
  const answer = await reader.request.get("/feed");
  expect(answer.headers()["content-type"]).toBe("application/rss+xml; charset=utf-8");
  return reader.evaluate(
    ([xml, number]) => {
      const feed = new DOMParser().parseFromString(xml, "application/xml");
      if (feed.querySelector("parsererror")) throw new Error(feed.querySelector("parsererror")?.textContent ?? "");
      const items = [...feed.querySelectorAll("item")].filter((item) =>
        item.querySelector("guid")?.textContent?.endsWith(`/meldung/${number}`),
      );
      return items.map((item) => ({
        title: item.querySelector("title")?.textContent ?? "",
        pubDate: item.querySelector("pubDate")?.textContent ?? "",
        description: item.querySelector("description")?.textContent ?? "",
      }));
    },
    [await answer.text(), String(id)] as const,
  );
}

test("a small fix leaves every date alone, a significant update is told, a correction is told everywhere", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const piece = buildPiece();
  const id = await writePiece(desk, piece);
  await expect(desk.getByLabel("Art der Änderung")).toHaveCount(0);
  await publishPiece(desk);
  const reader = await newsroom.stranger();
  await reader.goto(`/meldung/${id}`);
  const { datePublished, dateModified } = await readJsonLd(reader);
  expect(dateModified).toBe(datePublished);

  await teaser(desk).fill("Am Montag hat der neue Schalter geöffnet!");
  await expect(desk.getByLabel("Art der Änderung")).toHaveValue("fix");
  expect(await findBarriers(desk)).toEqual([]);
  await publishPiece(desk);
  await reader.reload();
  await expect(reader.getByText("geöffnet!")).toBeVisible();
  await expect(reader.getByText("Aktualisiert am")).toHaveCount(0);
  expect(await readJsonLd(reader)).toMatchObject({ datePublished, dateModified: datePublished });

  await teaser(desk).fill("Am Montag hat der neue Schalter geöffnet, am Dienstag schloss er.");
  await desk.getByLabel("Art der Änderung").selectOption({ label: "Wesentlich, „Aktualisiert am …“" });
  await publishPiece(desk);
  await reader.reload();
  await expect(reader.getByText(/^Aktualisiert am \d+\.\d+\.\d{4}, \d+\.\d\d Uhr$/)).toBeVisible();
  const updated = await readJsonLd(reader);
  expect(updated.datePublished).toBe(datePublished);
  expect(Date.parse(updated.dateModified)).toBeGreaterThan(Date.parse(datePublished));

  await publishCorrection(desk, id);
  await expectTold(reader, id, piece.headline);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

/** With the text, after a first try that lacks what is right. */
async function publishCorrection(desk: Page, id: number): Promise<void> {
  await teaser(desk).fill(`Am Dienstag hat der Schalter ${id} geöffnet.`);
  const dialog = await openCorrection(desk);
  await expect(dialog.getByLabel("Was war falsch?")).toBeFocused();
  await expect(dialog.getByRole("radio", { name: "Mit den Änderungen im Text" })).toBeChecked();
  await dialog.getByLabel("Was war falsch?").fill(`Er öffnete nicht am Montag. ${HOSTILE}`);
  await button(desk, "Korrektur veröffentlichen").click();
  await expect(dialog.getByLabel("Was ist richtig?")).toHaveAccessibleDescription(/Schreiben Sie, was richtig ist/);
  await expect(dialog.getByLabel("Was ist richtig?")).toBeFocused();
  await expect(dialog.getByLabel("Was war falsch?")).toHaveValue(/am Montag/);
  expect(await findBarriers(desk)).toEqual([]);
  await dialog.getByLabel("Was ist richtig?").fill(`Er öffnete am Dienstag. ${HOSTILE}`);
  await button(desk, "Korrektur veröffentlichen").click();
  await expect(dialog).toBeHidden();
  await expect(desk.getByText("Leser sehen diese Fassung.")).toBeVisible();
}

async function expectTold(reader: Page, id: number, title: string): Promise<void> {
  await reader.goto(`/meldung/${id}`);
  await expect(reader.getByText(`Am Dienstag hat der Schalter ${id} geöffnet.`)).toBeVisible();
  const note = reader.getByRole("region", { name: "Korrektur", exact: true });
  await expect(note).toContainText("Falsch war: Er öffnete nicht am Montag. </script>");
  await expect(note).toContainText("Richtig ist: Er öffnete am Dienstag.");
  await reader.getByRole("link", { name: /^Korrigiert am/ }).click();
  await expect(note.getByRole("heading")).toBeInViewport();
  expect((await readJsonLd(reader)).correction?.map((one) => one.text)).toEqual([
    expect.stringContaining("am Dienstag. </script>"),
  ]);
  for (const [colorScheme, width] of LOOKS) {
    await reader.emulateMedia({ colorScheme });
    await reader.setViewportSize({ width, height: 800 });
    expect(await findBarriers(reader, colorScheme), `${colorScheme} ${width}`).toEqual([]);
  }
  const address = reader.url().replace(/#.*/, "");
  await reader.goto(`${address}/druck`);
  await expect(reader.getByRole("region", { name: "Korrektur", exact: true })).toContainText("am Dienstag");
  expect(await findBarriers(reader)).toEqual([]);
  const sheet = await reader.request.get(`${address}.pdf`);
  expect(sheet.headers()["content-type"]).toBe("application/pdf");
  const [item, ...others] = await readFeedItem(reader, id);
  expect(others).toEqual([]);
  expect(item?.description).toContain("Er öffnete am Dienstag. &lt;/script&gt;");
  await reader.goto("/");
  await reader.getByRole("contentinfo").getByRole("link", { name: "Korrekturen" }).click();
  await expect(reader.getByRole("heading", { level: 1, name: "Korrekturen" })).toBeVisible();
  await expect(reader.getByRole("listitem").filter({ hasText: title })).toContainText("Er öffnete am Dienstag.");
  await expect(reader.locator("link[rel=canonical]")).toHaveAttribute("href", /\/korrekturen$/);
  expect(await findBarriers(reader)).toEqual([]);
}

test("a note alone leaves what is being written where it is", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const piece = buildPiece();
  const id = await writePiece(desk, piece);
  await publishPiece(desk);
  await text(desk).press("Control+End");
  await desk.keyboard.type(" Noch in Arbeit.");
  await expectSaved(desk);
  const dialog = await openCorrection(desk);
  await dialog.getByLabel("Was war falsch?").fill("Der Samstag.");
  await dialog.getByLabel("Was ist richtig?").fill("Der Sonntag.");
  await dialog.getByRole("radio", { name: "Nur den Hinweis" }).check();
  await button(desk, "Korrektur veröffentlichen").click();
  await expect(dialog).toBeHidden();
  const reader = await newsroom.stranger();
  await reader.goto(`/meldung/${id}`);
  await expect(reader.getByRole("region", { name: "Korrektur", exact: true })).toContainText("Der Sonntag.");
  await expect(reader.getByText("Noch in Arbeit")).toHaveCount(0);
  await expect(text(desk)).toContainText("Noch in Arbeit.");

  await publishPiece(desk);
  const again = await openCorrection(desk);
  await expect(again.getByRole("radio")).toHaveCount(0);
  await expect(again.getByText("es erscheint nur der Hinweis")).toBeVisible();
  expect(await findBarriers(desk)).toEqual([]);
  await desk.keyboard.press("Escape");
  await expect(again).toBeHidden();
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("before a withdrawal one sees what leads there; afterwards nothing does, until the piece is back", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const word = uniqueWord("klaerwerk");
  const keywords = [uniqueWord("Zweckverband ")];
  const older = await writePiece(desk, buildPiece({ headline: `Streit um das ${word}`, keywords }));
  await publishPiece(desk);
  const newer = await writePiece(
    desk,
    buildPiece({ headline: `Einigung beim ${word}`, text: ["Der Streit ist vorbei "], keywords }),
  );
  await text(desk).press("Control+End");
  await button(desk, "Wir berichteten").click();
  const search = desk.getByRole("dialog", { name: "Wir berichteten" });
  await expect(search.getByRole("listitem")).toHaveText([new RegExp(`Streit um das ${word}`)]);
  await desk.keyboard.press("ArrowDown");
  await desk.keyboard.press("Enter");
  await expect(search).toBeHidden();
  await expect(text(desk)).toBeFocused();
  await desk.getByRole("combobox", { name: "Weiterlesen" }).fill(`Streit um das ${word}`);
  await desk.getByRole("option", { name: `Streit um das ${word}` }).click();
  await expectSaved(desk);
  await publishPiece(desk);

  const reader = await newsroom.stranger();
  await reader.goto(`/meldung/${newer}`);
  const recommended = reader.getByRole("region", { name: "Lesen Sie auch" });
  await expect(recommended.getByRole("listitem").first()).toContainText(`Streit um das ${word}`);
  await reader.getByRole("link", { name: "wir berichteten", exact: true }).click();
  await reader.getByRole("region", { name: "Mehr zum Thema: Folgebericht" }).getByRole("link").click();
  await expect(reader.getByRole("heading", { level: 1 })).toContainText(`Einigung beim ${word}`);

  await desk.goto(`/redaktion/artikel/${older}`);
  await button(desk, "Weitere Aktionen").click();
  await desk.getByRole("menuitem", { name: "Zurückziehen" }).click();
  const leading = desk.getByRole("alertdialog").getByRole("list", { name: "Artikel, die hierher führen" });
  await expect(leading.getByRole("listitem")).toHaveText([new RegExp(`Einigung beim ${word}.*Leser sehen den Link`)]);
  await expect(leading.getByRole("link")).toHaveAttribute("href", `/redaktion/artikel/${newer}`);
  expect(await findBarriers(desk)).toEqual([]);
  await desk.keyboard.press("Escape");
  await withdrawPiece(desk, "Die Vorwürfe waren nicht zu belegen.");
  await expectGone(reader, { older, newer, word });

  await button(desk, "Weitere Aktionen").click();
  await desk.getByRole("menuitem", { name: "Zurück in den Entwurf" }).click();
  await desk.getByRole("alertdialog").getByRole("button", { name: "Zurück in den Entwurf" }).click();
  await publishPiece(desk);
  await reader.goto(`/meldung/${newer}`);
  await reader.getByRole("link", { name: "wir berichteten", exact: true }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toContainText(`Streit um das ${word}`);
  await clearAway({ request: desk.request, url: newsroom.url }, [newer, older]);
});

type Pair = { readonly older: number; readonly newer: number; readonly word: string };

async function expectGone(reader: Page, { older, newer, word }: Pair): Promise<void> {
  for (const address of [
    `/meldung/${older}`,
    `/meldung/${older}-streit/druck`,
    `/meldung/${older}.pdf`,
    `/meldung_${older}.html`,
  ]) {
    expect((await reader.request.get(address)).status(), address).toBe(410);
  }
  await reader.goto(`/meldung/${older}`);
  await expect(reader.getByText("Die Vorwürfe waren nicht zu belegen.")).toBeVisible();
  await expect(reader.getByText(`Streit um das ${word}`)).toHaveCount(0);
  for (const address of [`/meldung/${newer}`, "druck"]) {
    await reader.goto(address === "druck" ? `${reader.url()}/druck` : address);
    await expect(reader.getByText("(wir berichteten)")).toBeVisible();
    await expect(reader.getByRole("link", { name: "wir berichteten", exact: true })).toHaveCount(0);
  }
  expect(await readFeedItem(reader, older)).toEqual([]);
  expect(await readFeedItem(reader, newer)).toHaveLength(1);
  for (const address of [`/suche?q=${word}`, "/", "/ressort/infrastruktur"]) {
    await reader.goto(address);
    await expect(reader.getByRole("link", { name: new RegExp(`Streit um das ${word}`) }), address).toHaveCount(0);
  }
}

test("the number rules: every headline that a piece ever had leads to it in one step, and so do the former system's addresses", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const [a, b, c] = [uniqueWord("alpha"), uniqueWord("beta"), uniqueWord("gamma")];
  const id = await writePiece(desk, buildPiece({ headline: a }));
  await publishPiece(desk);
  for (const next of [b, a, c]) {
    await headline(desk).fill(next);
    await publishPiece(desk);
  }
  const reader = await newsroom.stranger();
  const right = `/meldung/${id}-${c}`;
  expect((await reader.request.get(right, { maxRedirects: 0 })).status()).toBe(200);
  const leadingThere = [
    ...[`/meldung/${id}-${a}`, `/meldung/${id}-${b}`, `/meldung/${id}`, `/meldung/${id}-`, `/meldung/${id}-%00`].map(
      (address) => [address, right] as const,
    ),
    [`/meldung/${id}-${a}/druck`, `${right}/druck`],
    [`/meldung/${id}-${b}.pdf`, `${right}.pdf`],
    [`/meldung/${id}.pdf`, `${right}.pdf`],
    ...[`/meldung_${id}`, `/meldung_${id}.html`, `/meldung_${id}_n`, `/meldung_${id}_n.html`].map(
      (address) => [address, right] as const,
    ),
    [`/meldung_${id}.pdf`, `${right}.pdf`],
  ] as const;
  for (const [address, target] of leadingThere) {
    const answer = await reader.request.get(address, { maxRedirects: 0 });
    expect([answer.status(), answer.headers()["location"]], address).toEqual([308, target]);
  }
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("the feed is sent again only when it has changed, and every page names it", async ({ newsroom }) => {
  const reader = await newsroom.stranger();
  await reader.goto("/");
  await expect(reader.locator('link[rel="alternate"][type="application/rss+xml"]')).toHaveAttribute("href", "/feed");
  const first = await reader.request.get("/feed");
  expect(first.headers()["set-cookie"]).toBeUndefined();
  const again = await reader.request.get("/feed", { headers: { "If-None-Match": first.headers()["etag"] ?? "" } });
  expect(again.status()).toBe(304);
  const desk = await newsroom.signIn("editor");
  const id = await writePiece(desk, buildPiece());
  await publishPiece(desk);
  const changed = await reader.request.get("/feed", { headers: { "If-None-Match": first.headers()["etag"] ?? "" } });
  expect(changed.status()).toBe(200);
  expect(await readFeedItem(reader, id)).toHaveLength(1);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
  expect(await readFeedItem(reader, id)).toEqual([]);
});
