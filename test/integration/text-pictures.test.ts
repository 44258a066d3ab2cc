import { beforeAll, describe, expect, it } from "vitest";
import { doc, paragraph, picture } from "#editor/build-body.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { makePdf } from "#portal/pdf/make-pdf.ts";
import { findPictureWidths } from "#portal/pictures/picture-queries.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { saveSettings } from "#press/site/save-settings.ts";
import { buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { buildPicture } from "../factories/picture.ts";
import { useOwnDatabase } from "./own-database.ts";
import { read, refusal, save } from "./saving.ts";

beforeAll(() => useOwnDatabase());

const texts = { alt: "Ein Saal voller Gäste", caption: "Der Saal.", credit: "Kreis Ammertal" };
const small = () => buildPicture({ width: 64, height: 48 });
const showing = (...ids: number[]) =>
  doc("Der Landrat kam.", ...ids.map((id) => picture(id, texts)), paragraph("Ende."));
const publish = ({ id: articleId, editor }: Awaited<ReturnType<typeof buildArticle>>, version: number) =>
  publishArticle(editor, { articleId, version });

describe("a picture in the text of a working copy", () => {
  it("cannot be lost while a text shows it, and is let go when none does", async () => {
    const { id } = await small();
    const article = await buildArticle({ body: showing(id, id) });
    const remove = () => newsroomDatabase().picture.delete({ where: { id }, select: { id: true } });
    await expect(remove()).rejects.toThrow();
    await save(article, { body: doc("Ohne Bild.") });
    await expect(remove()).resolves.toEqual({ id });
  });

  it("that does not exist is left out but for its words, and nobody is put out of the article for it", async () => {
    const { id } = await small();
    const article = await buildArticle();
    await save(article, { body: showing(id, 2_147_483_647) });
    expect((await read(article.id)).content.body).toEqual(
      doc("Der Landrat kam.", picture(id, texts), paragraph("Der Saal. – Kreis Ammertal"), paragraph("Ende.")),
    );
    await expect(buildArticle({ body: showing(2_147_483_647) })).rejects.toThrow("Bild 1: Dieses Bild gibt es nicht");
  });

  it("needs its description and its source before readers see it", async () => {
    const { id } = await small();
    const article = await buildArticle({ body: doc("Text", picture(id)) });
    const error = await refusal(article, () => publish(article, 1));
    expect(error.problems.map(({ field }) => field)).toEqual(["pictures.0.alt", "pictures.0.credit"]);
  });

  it("belongs to articles alone: the imprint takes none", async () => {
    const { id } = await small();
    const input = { portalName: "Blatt", imprint: showing(id), privacy: doc("Text") };
    await expect(saveSettings(SYSTEM, input)).rejects.toThrow(
      "Bild 1: Bilder und Einbettungen sind auf dieser Seite nicht vorgesehen",
    );
  });
});

describe("a picture in a printed text", () => {
  it("can be fetched by strangers only while a published text shows it", async () => {
    const { id, contentHash, widths } = await small();
    const first = await buildArticle({ body: showing(id) });
    const second = await buildArticle({ body: showing(id) });
    expect(await findPictureWidths(contentHash)).toBeNull();
    await publish(first, 1);
    expect(await findPictureWidths(contentHash)).toEqual(widths);
    await publish(second, 1);
    await unpublishArticle(first.editor, first.id);
    expect(await findPictureWidths(contentHash)).toEqual(widths);
    await withdrawArticle(second.editor, { articleId: second.id });
    expect(await findPictureWidths(contentHash)).toBeNull();
  });

  it("stays for strangers while it leads another piece, and the other way round", async () => {
    const { id, contentHash } = await small();
    const leading = await buildPublishedArticle({ picture: { pictureId: id } });
    const inText = await buildPublishedArticle({ body: showing(id) });
    await unpublishArticle(leading.editor, leading.id);
    expect(await findPictureWidths(contentHash)).not.toBeNull();
    await publish(leading, 1);
    await unpublishArticle(inText.editor, inText.id);
    expect(await findPictureWidths(contentHash)).not.toBeNull();
  });

  it("goes when the piece is published without it, and a fresh one only comes with the press", async () => {
    const [old, fresh] = [await small(), await small()];
    const article = await buildPublishedArticle({ body: showing(old.id) });
    await save(article, { body: showing(fresh.id) });
    expect(await findPictureWidths(old.contentHash)).not.toBeNull();
    expect(await findPictureWidths(fresh.contentHash)).toBeNull();
    await publish(article, 2);
    expect(await findPictureWidths(old.contentHash)).toBeNull();
    expect(await findPictureWidths(fresh.contentHash)).not.toBeNull();
  });

  it("stands in the piece with its sizes, for the screen and in the PDF", async () => {
    const { id, contentHash, widths } = await small();
    const { id: articleId } = await buildPublishedArticle({ body: showing(id) });
    const piece = await findArticle(articleId);
    if (piece === null) throw new Error("It was not printed.");
    expect(piece.bodyHtml).toContain(`<img src="/media/${contentHash}/64.webp"`);
    expect(piece.bodyHtml).toContain('width="64" height="48" alt="Ein Saal voller Gäste" loading="lazy"');
    expect(piece.textPictures).toEqual([{ contentHash, widths }]);
    const pdf = Buffer.from(await makePdf(piece, { siteName: "Blatt", canonical: "https://blatt.example/1" }));
    expect(pdf.includes("pdfuaid:part")).toBe(true);
    expect(pdf.toString("latin1")).toMatch(/\/Subtype\s*\/Image/);
  });
});
