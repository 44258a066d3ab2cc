import { expect, type Locator, type Page } from "@playwright/test";
import { findBarriers } from "./find-barriers.ts";
import { test } from "./newsroom-test.ts";
import { clearAway, mustSucceed } from "./server-actions.ts";
import { buildPiece, publishPiece, writePiece } from "./written-piece.ts";

const button = (desk: Page, name: string) => desk.getByRole("button", { name, exact: true });
const column = (desk: Page, name: string) => desk.getByRole("region", { name, exact: true });
/** Whatever is dragged is in view with where it goes: what scrolls by itself at the edges has its own pace. */
const TALL = { width: 1280, height: 2400 };
const card = (place: Page | Locator, headline: string) => place.getByRole("listitem").filter({ hasText: headline });

async function choose(desk: Page, headline: string, entry: string): Promise<void> {
  await button(desk, `„${headline}“ verschieben`).click();
  await desk.getByRole("menuitem", { name: entry }).click();
}

/** By mouse, in small steps, as a hand does it. @param said what is read aloud when it lies over the target */
async function drag(desk: Page, from: Locator, to: Locator, said: RegExp): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error("There is nothing to drag");
  await desk.mouse.move(start.x + 20, start.y + 12);
  await desk.mouse.down();
  await desk.mouse.move(start.x + 40, start.y + 30, { steps: 4 });
  await desk.mouse.move(end.x + end.width / 2, end.y + 30, { steps: 8 });
  await expect(desk.getByText(said)).toBeAttached();
}

test("a piece is assigned at its page, and stands on the desk, in the list and on the board with person, day and urgency", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const piece = buildPiece();
  const id = await writePiece(desk, piece);
  const panel = desk.getByRole("region", { name: "Zuständigkeit" });
  await expect(panel).toContainText("Niemand zuständig");
  await panel.getByRole("button", { name: "Zuweisen" }).click();
  const dialog = desk.getByRole("dialog", { name: "Artikel zuweisen" });
  await dialog.getByLabel("Zuständig").selectOption({ label: "Jonas Merrbach" });
  await dialog.getByLabel("Fällig am").fill("2024-02-29");
  await dialog.getByLabel("Dringlichkeit").selectOption({ label: "Eilig" });
  await dialog.getByLabel("Notiz").fill("Bild fehlt noch.");
  expect(await findBarriers(desk)).toEqual([]);
  await dialog.getByRole("button", { name: "Zuweisung speichern" }).click();
  await expect(dialog).toBeHidden();
  await expect(panel).toContainText("Zuständig: Jonas Merrbach");
  await expect(panel).toContainText("überfällig seit 29.2.2024");
  await expect(panel).toContainText("Bild fehlt noch.");

  const says = /Jonas Merrbach.*überfällig seit 29\.2\.2024.*Eilig/;
  await desk.goto(`/redaktion/artikel?q=${encodeURIComponent(piece.headline)}`);
  await expect(desk.getByRole("row").filter({ hasText: piece.headline })).toContainText(says);
  await desk.goto("/redaktion");
  const due = desk.getByRole("listitem").filter({ hasText: piece.headline }).filter({ hasText: "überfällig" });
  await expect(due.first()).toBeVisible();
  expect(await findBarriers(desk)).toEqual([]);
  await desk.goto("/redaktion/tafel");
  await expect(card(column(desk, "Entwurf"), piece.headline)).toContainText(says);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("an author takes over a draft that nobody has, and gives it back", async ({ newsroom }) => {
  const [editor, author] = [await newsroom.signIn("editor"), await newsroom.signIn("author")];
  const piece = buildPiece();
  const id = await writePiece(editor, piece);
  await author.goto("/redaktion/tafel");
  await choose(author, piece.headline, "Selbst übernehmen");
  await expect(author.getByText("Sie sind jetzt zuständig.")).toBeVisible();
  await author.goto(`/redaktion/artikel/${id}`);
  const panel = author.getByRole("region", { name: "Zuständigkeit" });
  await expect(panel.getByRole("button", { name: "Zuweisen" })).toHaveCount(0);
  await panel.getByRole("button", { name: "Zurückgeben" }).click();
  await expect(panel).toContainText("Niemand zuständig");
  await clearAway({ request: editor.request, url: newsroom.url }, [id]);
});

test("on the board a card takes the very steps of an article: by menu, by mouse and by keyboard, with what each asks for", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const piece = buildPiece();
  const id = await writePiece(desk, piece);
  await desk.setViewportSize(TALL);
  await desk.goto("/redaktion/tafel");
  const named = (name: string) => card(column(desk, name), piece.headline);

  await button(desk, `„${piece.headline}“ verschieben`).click();
  // What cannot be done says why before anybody tries.
  const refused = desk.getByRole("menuitem", { name: /Verschieben nach „Abgenommen“/ });
  await expect(refused).toBeDisabled();
  await expect(refused).toContainText("erst „Zur Abnahme“");
  expect(await findBarriers(desk)).toEqual([]);
  await desk.getByRole("menuitem", { name: "Verschieben nach „Zur Abnahme“" }).click();
  await expect(named("Zur Abnahme")).toBeVisible();
  await expect(desk.getByText("Zur Abnahme gegeben.")).toBeVisible();

  await expect(named("Zur Abnahme")).not.toHaveAttribute("aria-busy");
  await drag(desk, named("Zur Abnahme"), column(desk, "Abgenommen"), /^Über „Abgenommen“/);
  await desk.mouse.up();
  await expect(desk.getByText("Abgenommen.", { exact: true })).toBeVisible();
  await expect(named("Abgenommen")).not.toHaveAttribute("aria-busy");

  // From approved one column on is the moment, which is asked for.
  await button(desk, `„${piece.headline}“ ziehen`).focus();
  await desk.keyboard.press("Space");
  await expect(desk.getByText(`„${piece.headline}“ aufgenommen in „Abgenommen“.`)).toBeAttached();
  await desk.keyboard.press("ArrowRight");
  await expect(desk.getByText(/Über „Geplant“/)).toBeAttached();
  await desk.keyboard.press("Space");
  const planning = desk.getByRole("dialog", { name: "Veröffentlichung planen" });
  await planning.getByRole("button", { name: "Planen" }).click();
  await expect(planning.getByLabel("Erscheint am")).toHaveAccessibleDescription(/Geben Sie Tag und Uhrzeit an/);
  await planning.getByLabel("Erscheint am").fill("2099-10-25T02:30");
  await planning.getByLabel("Welche der beiden Stunden").selectOption({ label: "die erste, Sommerzeit" });
  await planning.getByRole("button", { name: "Planen" }).click();
  await expect(planning).toBeHidden();
  await expect(named("Geplant")).toContainText("25.10.2099, 2.30 Uhr");

  await choose(desk, piece.headline, "Verschieben nach „Abgenommen“");
  await desk.getByRole("alertdialog").getByRole("button", { name: "Planung aufheben" }).click();
  await expect(named("Abgenommen")).toBeVisible();
  await expect(named("Abgenommen")).not.toHaveAttribute("aria-busy");

  await choose(desk, piece.headline, "Verschieben nach „Entwurf“");
  await desk.getByRole("alertdialog").getByRole("textbox").fill("Bitte kürzen.");
  await desk
    .getByRole("alertdialog")
    .getByRole("button", { name: /Entwurf/ })
    .click();
  await expect(named("Entwurf")).toBeVisible();
  await desk.goto(`/redaktion/artikel/${id}`);
  await expect(desk.getByText("Bitte kürzen.")).toBeVisible();
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("on a slow machine no key is lost that is pressed right after a card was taken", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const piece = buildPiece();
  const id = await writePiece(desk, piece);
  await desk.setViewportSize(TALL);
  await desk.goto("/redaktion/tafel");
  const session = await desk.context().newCDPSession(desk);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 8 });
  for (let round = 1; round <= 4; round += 1) {
    await button(desk, `„${piece.headline}“ ziehen`).focus();
    await desk.keyboard.press("Space");
    await desk.keyboard.press("ArrowRight");
    await expect(desk.getByText(/Über „Zur Abnahme“/)).toBeAttached();
    await desk.keyboard.press("Escape");
    await expect(desk.getByText(/Verschieben abgebrochen/)).toBeAttached();
  }
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("a card that lacks something comes back with what is missing; one that may not go somewhere stays", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const piece = buildPiece({ teaser: "" });
  const id = await writePiece(desk, piece);
  await desk.setViewportSize(TALL);
  await desk.goto("/redaktion/tafel");
  await choose(desk, piece.headline, "Verschieben nach „Zur Abnahme“");
  const dialog = desk.getByRole("dialog", { name: /bleibt, wo es war/ });
  await expect(dialog).toContainText("Vor der Abnahme fehlt noch etwas.");
  await expect(dialog.getByRole("link", { name: "Artikel öffnen" })).toHaveAttribute(
    "href",
    `/redaktion/artikel/${id}`,
  );
  await dialog.getByRole("button", { name: "Schließen" }).click();

  const draft = card(column(desk, "Entwurf"), piece.headline);
  await drag(desk, draft, column(desk, "Abgenommen"), /^„Abgenommen“ ist nicht möglich/);
  await expect(column(desk, "Abgenommen")).toContainText("Geben Sie den Artikel erst „Zur Abnahme“.");
  await desk.mouse.up();
  await expect(draft).toBeVisible();
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("in the calendar a piece gets its day, goes on to another one by menu and by mouse, and loses it again", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const piece = buildPiece();
  const id = await writePiece(desk, piece);
  const month = "/redaktion/kalender?tag=2099-10-15";
  await desk.setViewportSize(TALL);
  await desk.goto(month);
  await expect(desk.getByRole("heading", { name: "Oktober 2099" })).toBeVisible();
  const menu = button(desk, `Termin von „${piece.headline}“ ändern`);
  const pick = async (entry: string) => {
    await menu.click();
    await desk.getByRole("menuitem", { name: entry }).click();
  };
  await pick("Anderer Tag …");
  const dialog = desk.getByRole("dialog", { name: "Termin wählen" });
  await dialog.getByLabel("Vorgesehen für").fill("2099-10-14T02:30");
  await dialog.getByRole("button", { name: "Termin speichern" }).click();
  await expect(dialog).toBeHidden();
  const day = (name: string) =>
    desk.getByRole("listitem").filter({ hasText: name }).filter({ hasText: piece.headline });
  await expect(day("Mittwoch, 14. Oktober")).toContainText("2.30");
  expect(await findBarriers(desk)).toEqual([]);
  await pick("Einen Tag später");
  await expect(day("Donnerstag, 15. Oktober")).toBeVisible();
  await expect(card(desk, piece.headline).last()).not.toHaveAttribute("aria-busy");

  // Ten days on lies the night in which that hour comes twice: the person says which.
  const target = desk.getByRole("listitem").filter({ hasText: "Sonntag, 25. Oktober" });
  await drag(desk, card(desk, piece.headline).last(), target, /^Über Sonntag, 25\. Oktober/);
  await desk.mouse.up();
  await dialog.getByLabel("Welche der beiden Stunden").selectOption({ label: "die zweite, Winterzeit" });
  await dialog.getByRole("button", { name: "Termin speichern" }).click();
  await expect(day("Sonntag, 25. Oktober")).toBeVisible();

  await desk.getByRole("link", { name: "Woche", exact: true }).click();
  await expect(desk.getByRole("heading", { name: /^Woche 42/ })).toBeVisible();
  await desk.goto(month);
  await pick("Termin entfernen");
  await expect(card(desk.getByRole("region", { name: "Ohne Termin" }), piece.headline)).toBeVisible();
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("a moment that readers wait for moves only when it is confirmed; what has appeared stays where it is", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const [coming, out] = [buildPiece(), buildPiece()];
  const ids = [await writePiece(desk, coming), await writePiece(desk, out)];
  await publishPiece(desk);
  await desk.goto("/redaktion/tafel");
  await choose(desk, coming.headline, "Verschieben nach „Geplant“");
  const planning = desk.getByRole("dialog", { name: "Veröffentlichung planen" });
  await planning.getByLabel("Erscheint am").fill("2099-10-14T09:00");
  await planning.getByRole("button", { name: "Planen" }).click();
  await expect(planning).toBeHidden();
  await desk.goto("/redaktion/kalender?ansicht=woche&tag=2099-10-14");
  await button(desk, `Termin von „${coming.headline}“ ändern`).click();
  await desk.getByRole("menuitem", { name: "Einen Tag später" }).click();
  await expect(planning.getByLabel("Erscheint am")).toHaveValue("2099-10-15T09:00");
  await planning.getByRole("button", { name: "Neuen Zeitpunkt speichern" }).click();
  await expect(planning).toBeHidden();
  const thursday = desk.getByRole("listitem").filter({ hasText: "Donnerstag, 15. Oktober" });
  await expect(thursday).toContainText(coming.headline);

  await desk.goto("/redaktion/kalender");
  await expect(card(desk, out.headline).first()).toBeVisible();
  await expect(button(desk, `Termin von „${out.headline}“ ändern`)).toHaveCount(0);
  const caller = { request: desk.request, url: newsroom.url };
  await mustSucceed(caller, "unscheduleAction", ids[0]);
  await mustSucceed(caller, "returnToDraftAction", { articleId: ids[0], remark: "" });
  await clearAway(caller, ids);
});
