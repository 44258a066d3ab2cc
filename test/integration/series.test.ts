import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { trashArticle } from "#newsroom/articles/trash-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { createSeries } from "#newsroom/series/create-series.ts";
import { findPiecesForSeries, findSeriesForDesk, findSeriesOf, listSeries } from "#newsroom/series/series-queries.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { findSurroundings } from "#portal/articles/article-surroundings.ts";
import { readEdition } from "#portal/edition.ts";
import { findRedirect } from "#portal/redirects/redirect-queries.ts";
import { findSeries, listSeries as listForReaders } from "#portal/series/series-queries.ts";
import { countListed, listSlugs } from "#portal/sitemaps/sitemap-queries.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { removeSeries } from "#press/series/remove-series.ts";
import { updateSeries } from "#press/series/update-series.ts";
import { buildArticle, buildPublishedArticle } from "../factories/article.ts";

const person = (role: "author" | "editor"): Actor => ({ kind: "user", id: randomUUID(), name: "Emil Editor", role });
const editor = person("editor");
const freshName = () => `Serie ${randomUUID()}`;

/** A series of these pieces. */
async function buildSeries(articleIds: number[], name = freshName()) {
  const { id, version } = await createSeries(editor, { name });
  return updateSeries(editor, { id, version, name, description: "Was am Ende zählt.", articleIds });
}

async function buildParts(count: number) {
  return Promise.all(Array.from({ length: count }, () => buildPublishedArticle()));
}

const idsOf = (pieces: readonly { readonly id: number }[]) => pieces.map(({ id }) => id);

describe("a series", () => {
  it("shows readers its published parts in the editor's order, in a new edition and with an entry in the log", async () => {
    const [first, second, third] = idsOf(await buildParts(3));
    const draft = await buildArticle();
    const before = await readEdition();
    const series = await buildSeries([third ?? 0, draft.id, first ?? 0, second ?? 0]);
    expect(await readEdition()).toBeGreaterThan(before);
    const printed = await findSeries(series.slug);
    expect(printed).toMatchObject({ name: series.name, description: "Was am Ende zählt." });
    expect(idsOf(printed?.parts ?? [])).toEqual([third, first, second]);
    expect(await listForReaders()).toContainEqual(expect.objectContaining({ slug: series.slug, parts: 3 }));
    expect((await listSlugs("serien", 1)).length).toBe(await countListed("serien"));
    expect((await findArticle(first ?? 0))?.series).toMatchObject({
      ...{ name: series.name, number: 2, total: 3 },
      previous: { id: third },
      next: { id: second },
    });
    const entry = await newsroomDatabase().auditEntry.findFirst({
      where: { subjectType: "series", subjectId: String(series.id) },
      orderBy: { id: "desc" },
    });
    expect(entry).toMatchObject({ action: "change-series", actorName: "Emil Editor" });
  });

  it("does not count what is withdrawn or offline, from that moment on, and counts it again when it is back", async () => {
    const [first, second, third] = await buildParts(3);
    if (!first || !second || !third) throw new Error("There are three parts");
    const series = await buildSeries(idsOf([first, second, third]));
    await unpublishArticle(first.editor, first.id);
    expect(idsOf((await findSeries(series.slug))?.parts ?? [])).toEqual([second.id, third.id]);
    expect((await findArticle(second.id))?.series).toMatchObject({ number: 1, total: 2, previous: null });
    expect((await findSeriesForDesk(series.id))?.pieces.map(({ isVisible }) => isVisible)).toEqual([false, true, true]);
    await publishArticle(first.editor, { articleId: first.id, version: first.version });
    expect(idsOf((await findSeries(series.slug))?.parts ?? [])).toEqual(idsOf([first, second, third]));
    await withdrawArticle(second.editor, { articleId: second.id });
    expect((await findArticle(third.id))?.series).toMatchObject({ number: 2, total: 2, previous: { id: first.id } });
  });

  it("is nothing that readers could find while they can see no part of it", async () => {
    const draft = await buildArticle();
    const series = await buildSeries([draft.id]);
    expect(await newsroomDatabase().portalSeries.count({ where: { id: series.id } })).toBe(0);
    await publishArticle(draft.editor, { articleId: draft.id, version: draft.version });
    expect(idsOf((await findSeries(series.slug))?.parts ?? [])).toEqual([draft.id]);
    await unpublishArticle(draft.editor, draft.id);
    expect(await newsroomDatabase().portalSeries.count({ where: { id: series.id } })).toBe(0);
    const { id, version } = series;
    const hidden = { id, version, name: freshName(), description: "", articleIds: [draft.id] };
    await updateSeries(editor, hidden);
    expect(await findRedirect({ path: `/serie/${series.slug}`, query: "" })).toBeNull();
  });

  it("tells nobody of its new name when the same change takes away the last part that readers saw", async () => {
    const [part] = await buildParts(1);
    const draft = await buildArticle();
    const { id, version, slug } = await buildSeries([part?.id ?? 0]);
    await updateSeries(editor, { id, version, name: freshName(), description: "", articleIds: [draft.id] });
    expect(await newsroomDatabase().portalSeries.count({ where: { id } })).toBe(0);
    expect(await findRedirect({ path: `/serie/${slug}`, query: "" })).toBeNull();
  });

  it("leads from its old address to the new one, and to nothing once it is deleted, which it can be when it is empty", async () => {
    const [part] = await buildParts(1);
    const { id, version, slug } = await buildSeries([part?.id ?? 0]);
    const articleIds = [part?.id ?? 0];
    const renamed = await updateSeries(editor, { id, version, name: freshName(), description: "", articleIds });
    expect(await findRedirect({ path: `/serie/${slug}`, query: "" })).toMatchObject({ to: `/serie/${renamed.slug}` });
    expect((await findArticle(part?.id ?? 0))?.series?.slug).toBe(renamed.slug);
    await expect(removeSeries(editor, { id })).rejects.toMatchObject({ code: "conflict" });
    await updateSeries(editor, { ...renamedInput(renamed), articleIds: [] });
    expect(await findSeries(renamed.slug)).toBeNull();
    await removeSeries(editor, { id });
    expect(await findRedirect({ path: `/serie/${slug}`, query: "" })).toBeNull();
    expect((await listSeries()).map((series) => series.id)).not.toContain(id);
  });

  it("refuses at the field a second series for a piece, paid content, a name that is taken, an old version and strangers", async () => {
    const [part, other] = idsOf(await buildParts(2));
    const paid = await buildPublishedArticle({ genre: "anzeige" });
    const one = await buildSeries([part ?? 0]);
    const two = await buildSeries([other ?? 0]);
    const save = (change: object, actor = editor) =>
      updateSeries(actor, { ...renamedInput(two), articleIds: [other ?? 0], ...change });
    const at = (field: string) => ({ problems: [expect.objectContaining({ field })] });
    await expect(save({ articleIds: [other, part] })).rejects.toMatchObject({ code: "invalid", ...at("articleIds.1") });
    await expect(save({ articleIds: [paid.id] })).rejects.toMatchObject({ code: "invalid", ...at("articleIds.0") });
    await expect(save({ articleIds: [other, other] })).rejects.toMatchObject({
      code: "invalid",
      ...at("articleIds.1"),
    });
    await expect(save({ name: one.name.toUpperCase() })).rejects.toMatchObject({ code: "conflict", ...at("name") });
    await expect(save({ name: " " })).rejects.toMatchObject({ code: "invalid", ...at("name") });
    await expect(save({ version: two.version - 1 })).rejects.toMatchObject({ code: "stale" });
    await expect(save({}, person("author"))).rejects.toMatchObject({ code: "not-allowed" });
    await expect(createSeries(person("author"), { name: freshName() })).rejects.toMatchObject({ code: "not-allowed" });
    expect(await findSeriesForDesk(two.id)).toMatchObject({ version: two.version, name: two.name });
    expect(await findSeriesOf(other ?? 0)).toEqual({ id: two.id, name: two.name });
  });

  it("knows a part that lies in the trash from one that will still appear", async () => {
    const [trashed, draft] = [await buildArticle(), await buildArticle()];
    const series = await buildSeries([trashed.id, draft.id]);
    await trashArticle(trashed.editor, trashed.id);
    expect((await findSeriesForDesk(series.id))?.pieces).toMatchObject([
      { id: trashed.id, isVisible: false, isTrashed: true },
      { id: draft.id, isVisible: false, isTrashed: false },
    ]);
  });

  it("offers pieces that readers do not see yet, none of another series, and none that is paid for", async () => {
    const word = `wort${randomUUID().slice(0, 8)}`;
    const draft = await buildArticle({ headline: `Entwurf ${word}` });
    const own = await buildPublishedArticle({ headline: `Eigen ${word}` });
    const foreign = await buildPublishedArticle({ headline: `Fremd ${word}` });
    await buildPublishedArticle({ headline: `Bezahlt ${word}`, genre: "anzeige" });
    const series = await buildSeries([own.id]);
    await buildSeries([foreign.id]);
    const found = await findPiecesForSeries({ seriesId: series.id, query: word });
    expect(idsOf(found).sort()).toEqual([draft.id, own.id].sort());
    expect(found.find(({ id }) => id === draft.id)).toMatchObject({ isVisible: false });
  });

  it("is not recommended a second time below its own parts", async () => {
    const keywordIds = (await buildPublishedArticle()).content.keywordIds;
    const pieces = await Promise.all([1, 2, 3].map(() => buildPublishedArticle({ keywordIds })));
    await buildSeries(idsOf(pieces));
    const middle = await findArticle(pieces[1]?.id ?? 0);
    if (middle === null) throw new Error("Readers see it");
    const { recommended } = await findSurroundings(middle);
    expect(idsOf(recommended)).not.toContain(pieces[0]?.id);
    expect(idsOf(recommended)).not.toContain(pieces[2]?.id);
  });
});

function renamedInput({ id, version, name, description }: Awaited<ReturnType<typeof updateSeries>>) {
  return { id, version, name, description };
}
