import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { doc } from "#editor/build-body.ts";
import { type AskedSide, type Comparison, readComparison } from "#newsroom/articles/compare/comparison-queries.ts";
import { listChanges } from "#newsroom/articles/compare/list-changes.ts";
import { nameRevision } from "#newsroom/articles/revisions/name-revision.ts";
import { listRevisions } from "#newsroom/articles/revisions/revision-queries.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { save } from "./saving.ts";

const working: AskedSide = { kind: "working" };
const published: AskedSide = { kind: "published" };

async function compare(id: number, from: AskedSide, to: AskedSide): Promise<Comparison> {
  const answer = await readComparison(id, [from, to]);
  if (typeof answer === "string") throw new Error(`The comparison is ${answer}.`);
  return answer;
}

/** Who made each change, in the order in which they are shown. */
function authorsOf({ content, people }: Comparison): string[] {
  return listChanges(content).map((steps) => steps.flatMap((step) => people[step - 1] ?? []).join("+"));
}

describe("the comparison of two states of an article", () => {
  it("names for every change whoever wrote it, over all the versions between", async () => {
    const article = await buildPublishedArticle({ headline: "Der Rat tagt", body: doc("Der Rat tagt am Montag.") });
    const [ada, ben] = [await buildActor(), await buildActor("admin")];
    await save(article, { headline: "Der neue Rat tagt" }, { actor: ada });
    await nameRevision(article.editor, { articleId: article.id, name: "Zwischenstand" });
    const content = { headline: "Der neue Rat tagt", body: doc("Der Rat tagt am Dienstag."), genre: "bericht" };
    await save(article, content, { actor: ben });
    const comparison = await compare(article.id, published, working);
    expect(comparison.from).toMatchObject({ kind: "revision", reason: "publication", version: 1, isPublished: true });
    expect(comparison.to).toMatchObject({ kind: "working", version: 3, contributors: [ben.name] });
    expect(authorsOf(comparison)).toEqual([ada.name, ben.name, ben.name]);
  });

  it("puts the older one first, whichever was asked first", async () => {
    const article = await buildPublishedArticle();
    await save(article, { kicker: "Neu" });
    const { from, to } = await compare(article.id, working, published);
    expect([from.kind, to.kind]).toEqual(["revision", "working"]);
  });

  it("knows what readers see: the last one that was published, and nothing once it was taken down", async () => {
    const article = await buildPublishedArticle();
    await save(article, { kicker: "Neu" });
    await publishArticle(article.editor, { articleId: article.id, version: 2 });
    const { from, content } = await compare(article.id, published, working);
    expect(from).toMatchObject({ reason: "correction", version: 2 });
    expect(listChanges(content)).toEqual([]);
    const seen = (await listRevisions(article.id, null)).entries.map(({ isPublished }) => isPublished);
    expect(seen).toEqual([true, false]);
    await unpublishArticle(article.editor, article.id);
    expect(await readComparison(article.id, [published, working])).toBe("missing");
  });

  it("has names for what the fields refer to", async () => {
    const target = await buildPublishedArticle();
    const article = await buildPublishedArticle({ picture: {}, recommendedIds: [target.id] });
    await save(article, { sectionId: null, authorIds: [], keywordIds: [], recommendedIds: [], picture: null });
    const { names } = await compare(article.id, published, working);
    const { sectionId, authorIds, keywordIds, picture } = article.content;
    expect(names.sections.get(sectionId ?? 0)).toMatch(/^Ressort /);
    for (const id of authorIds) expect(names.persons.get(id)).toBeTruthy();
    for (const id of keywordIds) expect(names.keywords.get(id)).toBeTruthy();
    expect(names.pieces.get(target.id)).toBe(target.content.headline);
    expect(names.pictures.get(picture?.pictureId ?? 0)?.src).toMatch(/\.webp$/);
  });

  it("is missing for a version of another article and for an unknown one", async () => {
    const [article, other] = [await buildArticle(), await buildPublishedArticle()];
    const [foreign] = (await listRevisions(other.id, null)).entries;
    for (const id of [foreign?.id ?? "", randomUUID()]) {
      expect(await readComparison(article.id, [{ kind: "revision", id }, working])).toBe("missing");
    }
  });
});

describe("the list of versions", () => {
  it("goes on page by page", async () => {
    const article = await buildArticle();
    for (let count = 0; count < 52; count += 1) {
      await save(article, { kicker: `Stand ${count}` });
      await nameRevision(article.editor, { articleId: article.id, name: `Stand ${count}` });
    }
    const first = await listRevisions(article.id, null);
    const second = await listRevisions(article.id, first.older);
    expect(first.entries).toHaveLength(50);
    expect(second.entries.map(({ name }) => name)).toEqual(["Stand 1", "Stand 0"]);
    expect(second.older).toBeNull();
  });
});
