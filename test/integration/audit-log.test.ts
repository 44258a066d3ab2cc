import { describe, expect, it } from "vitest";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { returnArticle } from "#newsroom/articles/return-article.ts";
import { listArticleHistory, listAuditLog } from "#newsroom/audit/audit-log-queries.ts";
import type { AuditFilter } from "#newsroom/audit/audit-log-schema.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { auditCsv } from "../../app/(desk)/redaktion/protokoll/export/audit-csv.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle, buildPublishedArticle } from "../factories/article.ts";

const page = (filter: AuditFilter, before: string | null = null, length = 50) => ({ filter, before, length });

/** An article that was handed in and sent back, by two people. */
async function reviewed(remark: string) {
  const [author, editor] = await Promise.all([buildActor("author"), buildActor("editor")]);
  const { id } = await buildArticle({ creator: author });
  await handInArticle(author, id);
  await returnArticle(editor, { articleId: id, remark });
  return { id, author, editor };
}

describe("the log", () => {
  it("tells who did what with an article, from which state to which and why, newest first", async () => {
    const { id, author, editor } = await reviewed("Bitte kürzen.");
    const { lines, older } = await listArticleHistory(id, { before: null, length: 50 });
    expect(older).toBeNull();
    expect(lines).toMatchObject([
      {
        actorName: editor.name,
        action: "return-to-draft-article",
        from: "in_review",
        to: "draft",
        reason: "Bitte kürzen.",
      },
      { actorName: author.name, action: "hand-in-article", from: "draft", to: "in_review", reason: null },
      { action: "create-article", from: null, reason: null },
    ]);
  });

  it("is for admins alone", async () => {
    for (const role of ["author", "editor"] as const)
      await expect(listAuditLog(await buildActor(role), page({}))).rejects.toMatchObject({ code: "not-allowed" });
  });

  it("is filtered by person, deed, article and whole days in Germany, and read page by page", async () => {
    const admin = await buildActor("admin");
    const { id, editor } = await reviewed("");
    const of = async (filter: AuditFilter) =>
      (await listAuditLog(admin, page(filter))).lines.map(({ action }) => action);
    expect(await of({ actor: editor.id })).toEqual(["return-to-draft-article"]);
    expect(await of({ article: id, action: "hand-in-article" })).toEqual(["hand-in-article"]);
    expect(await of({ article: id, actor: "system" })).toEqual([]);
    // 23:30 UTC is the next day in Germany.
    await newsroomDatabase().auditEntry.create({
      data: {
        at: new Date("2019-03-30T23:30:00Z"),
        actorName: "Früher",
        action: "sign-in",
        subjectType: "user",
        subjectId: `f-${id}`,
      },
    });
    const early = async (from: string, until: string) =>
      (await listAuditLog(admin, page({ from, until }))).lines.filter(({ subjectId }) => subjectId === `f-${id}`)
        .length;
    expect([await early("2019-03-31", "2019-03-31"), await early("2019-03-30", "2019-03-30")]).toEqual([1, 0]);
    const first = await listAuditLog(admin, page({ article: id }, null, 2));
    const second = await listAuditLog(admin, page({ article: id }, first.older, 2));
    expect([first.lines.length, second.lines.length, second.older]).toEqual([2, 1, null]);
  });

  it("cannot be changed by whoever works in the newsroom's role", async () => {
    const { id } = await buildPublishedArticle();
    const where = { subjectType: "article", subjectId: String(id) };
    await expect(newsroomDatabase().auditEntry.updateMany({ where, data: { actorName: "Niemand" } })).rejects.toThrow();
    await expect(newsroomDatabase().auditEntry.deleteMany({ where })).rejects.toThrow();
    expect((await listArticleHistory(id, { before: null, length: 50 })).lines.length).toBeGreaterThan(1);
  });
});

describe("the file", () => {
  it("has every entry, and nothing in it that a spreadsheet takes for a formula", async () => {
    const admin = await buildActor("admin");
    const { id } = await reviewed('=HYPERLINK("http://boese.example")\nund mehr; "so"');
    const csv = await new Response(auditCsv(admin, { article: id })).text();
    const [head, newest, ...rest] = csv.split("\r\n");
    expect(head).toBe('"Zeit";"Wer";"Was";"Woran";"Zustand";"Grund"');
    expect(newest).toContain(
      `"Artikel ${id}";"Zur Abnahme → Entwurf";"'=HYPERLINK(""http://boese.example"")\nund mehr; ""so"""`,
    );
    expect(rest).toHaveLength(3);
  });
});
