import { beforeAll, describe, expect, it, vi } from "vitest";
import { GET as getFeedOfKeyword } from "#app/(portal)/stichwort/[slug]/[feed]/route.ts";
import { EMPTY_BODY } from "#editor/body.ts";
import { coverageLink, doc, paragraph } from "#editor/build-body.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { NO_SETTINGS } from "#newsroom/settings/settings.ts";
import { runSql } from "#operations/database/postgres-session.ts";
import { listForFeed } from "#portal/feeds/feed-queries.ts";
import { findFeedSubject } from "#portal/feeds/feed-subject.ts";
import { portalCard, shareFileName } from "#portal/share-pictures/share-card.ts";
import { findShareCard } from "#portal/share-pictures/share-card-queries.ts";
import { readSite } from "#portal/site/site-queries.ts";
import { SHARD_SIZE } from "#portal/sitemaps/compose-sitemap.ts";
import {
  countListed,
  listNews,
  listPiecesOfMonth,
  listSitemapMonths,
  listSlugs,
} from "#portal/sitemaps/sitemap-queries.ts";
import { correctArticle } from "#press/articles/correct-article.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { updateKeyword } from "#press/keywords/update-keyword.ts";
import { layDownRedirect } from "#press/redirects/lay-down-redirects.ts";
import { saveSettings } from "#press/site/save-settings.ts";
import { type BuiltArticle, buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { buildPerson } from "../factories/person.ts";
import { useOwnDatabase } from "./own-database.ts";
import { save } from "./saving.ts";

/* What machines are given of a portal: who reads it all would miss nothing that readers see, and find nothing else. */

beforeAll(() => useOwnDatabase());

// The build makes these; no feed shows them.
vi.mock("#app/portal-assets.ts", () => ({
  portalAssets: () => ({ stylesheet: "/assets/portal.css", fonts: [], module: "/assets/portal.js" }),
}));
vi.stubEnv("SITE_URL", "https://portal.example");

const sql = (text: string) => runSql(process.env["DATABASE_URL"] ?? "", (query) => query(text));
const monthOf = async (month: string) => (await listSitemapMonths()).find((found) => found.month === month);

async function slugOf(kind: "section" | "keyword" | "person", id: number | null | undefined): Promise<string> {
  const [row] = await sql(`SELECT slug FROM newsroom.${kind} WHERE id = ${Number(id)}`);
  return String(row?.["slug"]);
}

describe("a feed", () => {
  it("of a section, a keyword or an author tells their pieces alone, and of what nobody sees nothing", async () => {
    const [keyword, person] = [
      await buildKeyword({ name: "Breitband", acronym: "BB" }),
      await buildPerson({ name: "Ada" }),
    ];
    const { id, content } = await buildPublishedArticle({ keywordIds: [keyword.id], authorIds: [person.id] });
    await buildPublishedArticle();
    const scopes = [
      { kind: "section", slug: await slugOf("section", content.sectionId) },
      { kind: "keyword", slug: await slugOf("keyword", keyword.id) },
      { kind: "author", slug: await slugOf("person", person.id) },
    ] as const;
    for (const scope of scopes)
      expect(
        (await listForFeed(scope, "teaser")).map((entry) => entry.id),
        scope.kind,
      ).toEqual([id]);
    expect(await Promise.all(scopes.slice(1).map(findFeedSubject))).toEqual(["Breitband (BB)", "Ada"]);
    const unseen = await buildArticle();
    const [hidden] = [await slugOf("keyword", unseen.content.keywordIds[0])];
    expect(await findFeedSubject({ kind: "keyword", slug: hidden })).toBeNull();
    expect(await listForFeed({ kind: "keyword", slug: "\0" }, "full")).toEqual([]);
  });

  it("goes along when its keyword gets another name, and is not there for what never was", async () => {
    const keyword = await buildKeyword();
    await buildPublishedArticle({ keywordIds: [keyword.id] });
    const slug = await slugOf("keyword", keyword.id);
    const ask = (params: { slug: string; feed: string }) =>
      getFeedOfKeyword(new Request(`https://portal.example/stichwort/${params.slug}/${params.feed}`), {
        params: Promise.resolve(params),
      });
    const feed = await ask({ slug, feed: "atom.xml" });
    expect(feed.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(await feed.text()).toContain(`<id>https://portal.example/stichwort/${slug}/atom.xml</id>`);
    await updateKeyword(SYSTEM, { id: keyword.id, name: `${slug} neu`, kind: "topic" });
    const moved = await ask({ slug, feed: "atom.xml" });
    expect(moved.status).toBe(308);
    expect(moved.headers.get("location")).toBe(`/stichwort/${await slugOf("keyword", keyword.id)}/atom.xml`);
    expect((await ask({ slug: "nie", feed: "atom.xml" })).status).toBe(404);
    expect((await ask({ slug, feed: "feed.xml" })).status).toBe(404);
    // An address of its own goes before that of the list; what is no list has no feed to lead to.
    await layDownRedirect(SYSTEM, { from: "/stichwort/alt", to: "/impressum" });
    await layDownRedirect(SYSTEM, { from: "/stichwort/alt/feed", to: "/feed" });
    expect((await ask({ slug: "alt", feed: "atom.xml" })).status).toBe(404);
    expect((await ask({ slug: "alt", feed: "feed" })).headers.get("location")).toBe("/feed");
    expect((await ask({ slug, feed: "feed" })).headers.get("location")).toMatch(/^\/stichwort\/.+\/feed$/);
  });

  it("carries picture and text where the portal gives them away, without a way to what readers cannot see", async () => {
    const target = await buildPublishedArticle();
    const body = doc(paragraph("Das war bekannt ", coverageLink("(wir berichteten)", target.id), "."));
    const { id } = await buildPublishedArticle({ body, picture: {} });
    const entryOf = async (content: "teaser" | "full") =>
      (await listForFeed({ kind: "portal" }, content)).find((entry) => entry.id === id);
    expect(await entryOf("teaser")).toMatchObject({ bodyHtml: null, enclosure: { type: "image/webp", width: 64 } });
    expect((await entryOf("teaser"))?.enclosure?.length).toBeGreaterThan(20);
    expect((await entryOf("full"))?.bodyHtml).toContain(`<a href="/meldung/${target.id}">(wir berichteten)</a>`);
    await unpublishArticle(target.editor, target.id);
    expect((await entryOf("full"))?.bodyHtml).toContain("(wir berichteten)");
    expect((await entryOf("full"))?.bodyHtml).not.toContain("href");
  });
});

describe("the sitemaps", () => {
  it("hold every piece in the month of its visible date, with the moment of which readers were told last", async () => {
    const { id, editor } = await buildPublishedArticle({ displayDate: "2009-03-31" });
    const other = await buildPublishedArticle({ displayDate: "2009-04-01" });
    const [listed] = await listPiecesOfMonth("2009-03", 1);
    expect((await listPiecesOfMonth("2009-03", 1)).map((piece) => piece.id)).toEqual([id]);
    expect((await listPiecesOfMonth("2009-04", 1)).map((piece) => piece.id)).toEqual([other.id]);
    expect(await monthOf("2009-03")).toMatchObject({ pieces: 1, changedAt: listed?.changedAt });
    const order = { articleId: id, text: { kind: "unchanged", publishedVersion: 1 } };
    await correctArticle(editor, { ...order, wasWrong: "300 Gäste", isRight: "30 Gäste" });
    const [corrected] = await listPiecesOfMonth("2009-03", 1);
    expect(corrected?.changedAt.getTime()).toBeGreaterThan(listed?.changedAt.getTime() ?? 0);
    expect(await monthOf("2009-03")).toMatchObject({ changedAt: corrected?.changedAt });
    await withdrawArticle(editor, { articleId: id });
    expect(await listPiecesOfMonth("2009-03", 1)).toEqual([]);
    expect(await monthOf("2009-03")).toBeUndefined();
  });

  it("list keywords and authors that readers can see", async () => {
    const { content } = await buildPublishedArticle();
    const unseen = await buildArticle();
    const slugs = await listSlugs("stichwoerter", 1);
    expect(slugs).toContain(await slugOf("keyword", content.keywordIds[0]));
    expect(slugs).not.toContain(await slugOf("keyword", unseen.content.keywordIds[0]));
    expect(await listSlugs("autoren", 1)).toContain(await slugOf("person", content.authorIds[0]));
    expect(await countListed("stichwoerter")).toBe(slugs.length);
    expect(await listSlugs("autoren", 2)).toEqual([]);
  });

  it("of news tell what appeared within two days, and nothing that was paid for", async () => {
    const [fresh, old, paid] = [
      await buildPublishedArticle({ displayDate: "2009-05-01" }),
      await buildPublishedArticle(),
      await buildPublishedArticle({ genre: "anzeige" }),
    ];
    await sql(`UPDATE portal.article SET first_published_at = now() - interval '49 hours' WHERE id = ${old.id}`);
    const ids = (await listNews()).map(({ id }) => id);
    expect(ids).toContain(fresh.id);
    expect(ids).not.toContain(old.id);
    expect(ids).not.toContain(paid.id);
  });

  it("hold for a large archive: a shard reads no more than its own, the list of months no piece at all", async () => {
    const { content } = await buildPublishedArticle({ displayDate: "1999-12-31" });
    await sql(`
      INSERT INTO portal.article (id, slug, kicker, headline, teaser, body_html, body_typst, body_text, genre, section_id, links,
        picture_alt, picture_caption, picture_credit, display_date, first_published_at, printed_at)
      SELECT 500000 + n, 'stueck-' || n, '', 'Stück ' || n, '', repeat('x', 1500), '', '', 'meldung', ${content.sectionId}, '{}', '', '', '',
        CASE WHEN n <= ${SHARD_SIZE + 5} THEN date '1998-01-15' ELSE date '1970-01-01' + n % 9000 END,
        timestamptz '1998-01-15' + n * interval '1 second', now()
      FROM generate_series(1, 20000) AS n`);
    await sql("VACUUM ANALYZE portal.article");
    const first = await listPiecesOfMonth("1998-01", 1);
    expect(first).toHaveLength(SHARD_SIZE);
    const second = await listPiecesOfMonth("1998-01", 2);
    expect(second.length).toBe(((await monthOf("1998-01")) ?? { pieces: 0 }).pieces - SHARD_SIZE);
    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(first.length + second.length);
    // The part of the question that would grow with the archive.
    const plan = await sql(`
      EXPLAIN SELECT date_trunc('month', display_date::timestamp), count(*), max(first_published_at), max(significant_update_at)
      FROM portal.article GROUP BY 1`);
    expect(JSON.stringify(plan)).toContain("Index Only Scan");
    await sql("DELETE FROM portal.article WHERE id > 500000");
  });
});

describe("a share picture", () => {
  const site = { name: "Auenblick", claim: "" };
  const nameOf = async ({ id }: Pick<BuiltArticle, "id">) => {
    const card = await findShareCard({ kind: "piece", id }, await readSite());
    return card && shareFileName(card);
  };

  it("is there while readers see the piece, and has a new name when they see other words", async () => {
    const article = await buildPublishedArticle();
    const before = await nameOf(article);
    await save(article, { teaser: "Ein anderer Vorspann." });
    await publishArticle(article.editor, { articleId: article.id, version: 2 });
    expect(await nameOf(article)).toBe(before);
    await save({ ...article, version: 2 }, { headline: "Ein ganz anderer Titel" });
    expect(await nameOf(article)).toBe(before);
    await publishArticle(article.editor, { articleId: article.id, version: 3 });
    expect(await nameOf(article)).not.toBe(before);
    await withdrawArticle(article.editor, { articleId: article.id });
    expect(await nameOf(article)).toBeNull();
  });

  it("is there for what readers can see alone", async () => {
    const draft = await buildArticle();
    expect(await nameOf(draft)).toBeNull();
    const slug = await slugOf("keyword", draft.content.keywordIds[0]);
    expect(await findShareCard({ kind: "keyword", slug }, await readSite())).toBeNull();
    expect(portalCard(site).headline).toBe("Auenblick");
  });
});

it("what feeds carry and whom finders of weaknesses write to is printed with the settings", async () => {
  expect(await readSite()).toMatchObject({ feedContent: "teaser", securityContact: "" });
  const settings = { ...NO_SETTINGS, portalName: "Auenblick", privacy: EMPTY_BODY, feedContent: "full" as const };
  await saveSettings(SYSTEM, { ...settings, imprint: doc(paragraph("Mail: blatt@auenblick.example")) });
  expect(await readSite()).toMatchObject({ feedContent: "full", securityContact: "mailto:blatt@auenblick.example" });
  await saveSettings(SYSTEM, { ...settings, securityContact: "https://auenblick.example/it" });
  expect(await readSite()).toMatchObject({ securityContact: "https://auenblick.example/it" });
});
