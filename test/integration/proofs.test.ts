import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { doc, footnote, link, paragraph, picture } from "#editor/build-body.ts";
import { trashArticle } from "#newsroom/articles/trash-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { writeText } from "#newsroom/working-copy/article-document.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { listRecommendedIds } from "#portal/articles/recommendation-queries.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { findWorkingProof } from "#press/proofs/proof-queries.ts";
import { type BuiltArticle, buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { buildPicture } from "../factories/picture.ts";
import { useOwnDatabase } from "./own-database.ts";
import { openCopy } from "./saving.ts";

// What readers could see of a proof stands in tables of the whole house.
beforeAll(async () => {
  await useOwnDatabase();
});

const folder = (pictureId: number) => `/redaktion/bilder/${pictureId}`;

async function proofOf(id: number) {
  const working = await findWorkingProof(SYSTEM, id, folder);
  if (working === null) throw new Error("There is no proof.");
  return working;
}

/** A piece with everything that is rendered: pictures at the head and in the text, links of every kind, a note. */
async function buildRichArticle(): Promise<BuiltArticle> {
  const { id: pictureId } = await buildPicture({ width: 64, height: 48 });
  const published = await buildPublishedArticle();
  return buildArticle({
    picture: {},
    recommendedIds: [published.id],
    body: doc(
      paragraph("Anfang ", link("https://example.de/", "Seite"), footnote("Eine Anmerkung.")),
      picture(pictureId, { alt: "Ein Saal", caption: "Der Saal.", credit: "Kreis" }),
      paragraph(`Ende ${published.id}`),
    ),
  });
}

async function rowsInPortal(id: number): Promise<unknown> {
  const database = newsroomDatabase();
  return {
    articles: await database.portalArticle.findMany({ where: { id }, select: { id: true, headline: true } }),
    edition: await database.edition.findMany(),
    pictures: await database.portalPicture.count(),
    keywords: await database.portalKeyword.count(),
    persons: await database.portalPerson.count(),
  };
}

describe("a proof", () => {
  it("says letter for letter what the press prints, but for where pictures are fetched and when it was", async () => {
    const { id, editor } = await buildRichArticle();
    const { proof, version } = await proofOf(id);
    await publishArticle(editor, { articleId: id, version });
    const printed = await findArticle(id);
    if (printed === null) throw new Error("It was not printed.");
    expect(proof.bodyHtml).toContain("/redaktion/bilder/");
    expect(proof.picture?.folder).toMatch(/^\/redaktion\/bilder\/\d+$/);
    const asPrinted = (html: string) => html.replaceAll(/\/(?:redaktion\/bilder|media)\/\w+\//g, "/media/x/");
    const { picture: lead, bodyHtml, recommendedIds, ...rest } = proof;
    expect(await listRecommendedIds(id)).toEqual(recommendedIds);
    const { folder: _folder, ...leadWords } = lead ?? { folder: "" };
    // What others report further is no part of the piece, nor is its series.
    expect({ ...rest, followUps: [], series: null, picture: leadWords, bodyHtml: asPrinted(bodyHtml) }).toEqual({
      ...printed,
      bodyHtml: asPrinted(printed.bodyHtml),
      firstPublishedAt: expect.any(Date),
      printedAt: expect.any(Date),
    });
  });

  it("shows the working copy while readers see an older version, and touches nothing that they see", async () => {
    const { id, editor } = await buildPublishedArticle();
    const { document, store } = await openCopy(id);
    const fresh = `Neu ${randomUUID()}`;
    writeText(document, "headline", fresh);
    await store(editor);
    const before = await rowsInPortal(id);
    expect((await proofOf(id)).proof.headline).toBe(fresh);
    expect(await rowsInPortal(id)).toEqual(before);
    expect((await findArticle(id))?.headline).not.toBe(fresh);
  });

  it("shows an empty draft too, with what it lacks left open", async () => {
    const { id } = await buildArticle({ headline: "", sectionId: null, keywordIds: [], body: doc(paragraph("")) });
    expect((await proofOf(id)).proof).toMatchObject({ headline: "", section: null, keywords: [], picture: null });
  });

  it("carries the day on which the piece is to appear", async () => {
    const { id } = await buildArticle();
    await newsroomDatabase().$executeRaw`
      UPDATE newsroom.article SET state = 'scheduled', scheduled_for = '2031-03-01T23:30:00Z' WHERE id = ${id}`;
    expect((await proofOf(id)).proof.displayDate).toBe("2031-03-02");
  });

  it("of something in the trash can be looked at at the desk, of nothing there is none", async () => {
    const { id } = await buildArticle();
    await trashArticle(SYSTEM, id);
    expect((await proofOf(id)).proof.id).toBe(id);
    expect(await findWorkingProof(SYSTEM, 2_000_000_000, folder)).toBeNull();
  });
});
