import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { berlinWallClock } from "#lib/berlin-time.ts";
import { findFrontPlace, readFrontPage as readDeskFrontPage } from "#newsroom/front-page/front-page-queries.ts";
import type { FrontPageInput } from "#newsroom/front-page/front-page-schema.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { readEdition } from "#portal/edition.ts";
import { readFrontPage } from "#portal/front-page/front-page-queries.ts";
import { findIncomingLinks } from "#press/articles/incoming-link-queries.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { workOffDue } from "#press/articles/work-off-due.ts";
import { endPlacementsDue } from "#press/front-page/end-placements-due.ts";
import { printFrontPage } from "#press/front-page/print-front-page.ts";
import { buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { useOwnDatabase } from "./own-database.ts";

beforeAll(useOwnDatabase);

const person = (role: "author" | "editor"): Actor => ({ kind: "user", id: randomUUID(), name: "Emil Editor", role });
const editor = person("editor");

type Wish = FrontPageInput["placements"][number];
const lead = (articleId: number, endsAt: Wish["endsAt"] = null): Wish => ({
  ...{ area: "lead", sectionId: null, articleId, endsAt },
});
const highlight = (articleId: number): Wish => ({ area: "highlight", sectionId: null, articleId, endsAt: null });

async function arrange(placements: readonly Wish[], actor = editor): Promise<number> {
  const { version } = await readDeskFrontPage();
  return printFrontPage(actor, { version, placements: [...placements] });
}

const HOUR_MS = 3_600_000;
const wallClock = (fromNow: number) => ({ at: berlinWallClock(new Date(Date.now() + fromNow)) });

/** Moves every end into the past, as if the time had gone by. */
async function letTimePass(): Promise<void> {
  await newsroomDatabase()
    .$executeRaw`UPDATE newsroom.front_placement SET ends_at = now() - interval '1 second' WHERE ends_at IS NOT NULL`;
  await newsroomDatabase()
    .$executeRaw`UPDATE portal.front_placement SET ends_at = now() - interval '1 second' WHERE ends_at IS NOT NULL`;
}

afterEach(async () => {
  await arrange([]);
});

describe("the front page", () => {
  it("shows readers what an editor published, in its order, in a new edition and with an entry in the log", async () => {
    const [first, second, third] = [
      await buildPublishedArticle(),
      await buildPublishedArticle(),
      await buildPublishedArticle(),
    ];
    const sectionId = first.content.sectionId ?? 0;
    const before = await readEdition();
    await arrange([
      highlight(third.id),
      lead(second.id),
      { area: "section", sectionId, articleId: first.id, endsAt: null },
    ]);
    expect(await readEdition()).toBeGreaterThan(before);
    const page = await readFrontPage();
    expect(page.lead?.id).toBe(second.id);
    expect(page.highlights.map(({ id }) => id)).toEqual([third.id]);
    expect([...page.blocks.values()].flat().map(({ id }) => id)).toEqual([first.id]);
    const entry = await newsroomDatabase().auditEntry.findFirst({
      where: { subjectType: "front-page" },
      orderBy: { id: "desc" },
    });
    expect(entry).toMatchObject({ action: "arrange-front-page", actorName: "Emil Editor" });
  });

  it("keeps two editors from overwriting each other", async () => {
    const { id } = await buildPublishedArticle();
    const { version } = await readDeskFrontPage();
    const both = await Promise.allSettled([
      printFrontPage(editor, { version, placements: [lead(id)] }),
      printFrontPage(editor, { version, placements: [highlight(id)] }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "stale" } });
  });

  it("refuses at the place what readers cannot see, what is paid for the lead, twice the same and too many", async () => {
    const draft = await buildArticle();
    const paid = await buildPublishedArticle({ genre: "anzeige" });
    const { id } = await buildPublishedArticle();
    const refusedAt = (index: number) => ({ code: "invalid", problems: [{ field: `placements.${index}` }] });
    await expect(arrange([highlight(id), highlight(draft.id)])).rejects.toMatchObject(refusedAt(1));
    await expect(arrange([lead(paid.id)])).rejects.toMatchObject(refusedAt(0));
    await expect(arrange([lead(id), highlight(id)])).rejects.toMatchObject(refusedAt(1));
    await expect(arrange([lead(id), lead(paid.id)])).rejects.toMatchObject(refusedAt(1));
    await expect(arrange([lead(id, wallClock(-HOUR_MS))])).rejects.toMatchObject(refusedAt(0));
    await expect(arrange([lead(id)], person("author"))).rejects.toMatchObject({ code: "not-allowed" });
    expect((await readFrontPage()).lead).toBeNull();
  });

  it("loses a piece that goes offline at once, says so at the desk and in the question before", async () => {
    const article = await buildPublishedArticle();
    await arrange([lead(article.id)]);
    expect(await findIncomingLinks(article.id)).toMatchObject({ frontPlace: { area: "lead", sectionName: null } });
    await unpublishArticle(article.editor, article.id);
    expect((await readFrontPage()).lead).toBeNull();
    expect((await readDeskFrontPage()).placements).toMatchObject([{ area: "lead", isVisible: false }]);
  });

  it("lets a placement end by itself, in a new edition, and tells whoever arranges at that moment", async () => {
    const [ending, staying] = [await buildPublishedArticle(), await buildPublishedArticle()];
    await arrange([lead(ending.id, wallClock(HOUR_MS)), highlight(staying.id)]);
    expect(await endPlacementsDue()).toEqual([]);
    const [edition, { version }] = [await readEdition(), await readDeskFrontPage()];
    await letTimePass();
    expect((await readFrontPage()).lead).toBeNull();
    expect((await readDeskFrontPage()).placements.map(({ piece }) => piece.id)).toEqual([staying.id]);
    expect(await findFrontPlace(ending.id)).toBeNull();
    expect(await workOffDue()).toMatchObject({ unplaced: [ending.id] });
    expect(await readEdition()).toBeGreaterThan(edition);
    expect((await readDeskFrontPage()).placements.map(({ piece }) => piece.id)).toEqual([staying.id]);
    await expect(printFrontPage(editor, { version, placements: [] })).rejects.toMatchObject({ code: "stale" });
  });
});
