import { describe, expect, it } from "vitest";
import { assignArticle } from "#newsroom/articles/assignment/assign-article.ts";
import { endAssignment } from "#newsroom/articles/assignment/end-assignment.ts";
import { takeArticle } from "#newsroom/articles/assignment/take-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { disableUser } from "#newsroom/people/disable-user.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { listActiveAccounts } from "#newsroom/people/user-queries.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle } from "../factories/article.ts";

const rest = { dueOn: null, priority: "normal", note: "" } as const;
const to = (articleId: number, user: UserActor | null, changes: object = {}) => ({
  ...{ articleId, responsibleId: user?.id ?? null },
  ...rest,
  ...changes,
});

async function logOf(id: number) {
  return newsroomDatabase().auditEntry.findMany({
    where: { subjectType: "article", subjectId: String(id), action: { not: "create-article" } },
    select: { action: true, actorName: true, details: true },
    orderBy: { id: "asc" },
  });
}

describe("an assignment", () => {
  it("is stored whole, and the log has it with what held before", async () => {
    const { id, version, editor } = await buildArticle();
    const anna = await buildActor("author");
    await assignArticle(editor, to(id, anna, { dueOn: "2026-12-01", priority: "urgent", note: " Bild fehlt " }));
    const stored = await assignArticle(
      editor,
      to(id, anna, { dueOn: "2026-12-02", priority: "high", note: "Bild da" }),
    );
    expect(stored).toEqual({
      responsible: { id: anna.id, name: anna.name },
      ...{ dueOn: "2026-12-02", priority: "high", note: "Bild da" },
    });
    const responsible = { id: anna.id, name: anna.name };
    const first = { responsible, dueOn: "2026-12-01", priority: "urgent", note: "Bild fehlt" };
    expect(await logOf(id)).toEqual([
      {
        action: "assign-article",
        actorName: editor.name,
        details: { before: { responsible: null, ...rest }, after: first },
      },
      {
        action: "assign-article",
        actorName: editor.name,
        details: { before: first, after: { responsible, dueOn: "2026-12-02", priority: "high", note: "Bild da" } },
      },
    ]);
    // It is no content: nothing that was read or printed becomes another version for it.
    const article = await newsroomDatabase().article.findUniqueOrThrow({ where: { id } });
    expect(article.version).toBe(version);
  });

  it("is told once to whoever has the piece from now on, and not to those who give it to themselves", async () => {
    const { id, editor } = await buildArticle();
    const anna = await buildActor("author");
    await assignArticle(editor, to(id, anna, { note: "Bis Montag" }));
    await assignArticle(editor, to(id, anna, { dueOn: "2026-12-01" }));
    await assignArticle(editor, to(id, editor));
    const told = await newsroomDatabase().notification.findMany({
      where: { articleId: id },
      select: { kind: true, userId: true, remark: true },
    });
    expect(told).toEqual([{ kind: "assigned", userId: anna.id, remark: "Bis Montag" }]);
  });

  it("that changes nothing leaves no line in the log", async () => {
    const { id, editor } = await buildArticle();
    await assignArticle(editor, to(id, null));
    expect(await logOf(id)).toEqual([]);
  });

  it("goes to nobody whose account is gone or disabled, but stays with whoever has it", async () => {
    const { id, editor } = await buildArticle();
    const [left, absent] = [await buildActor("author"), await buildActor("author")];
    await assignArticle(editor, to(id, left));
    for (const user of [left, absent]) await disableUser(await buildActor("admin"), { userId: user.id });
    await expect(assignArticle(editor, to(id, absent))).rejects.toMatchObject({
      code: "invalid",
      problems: [{ field: "responsibleId", message: expect.stringContaining("gesperrt") }],
    });
    const kept = await assignArticle(editor, to(id, left, { dueOn: "2026-12-01" }));
    expect(kept.responsible).toEqual({ id: left.id, name: left.name });
    expect((await listActiveAccounts()).map((user) => user.id)).not.toContain(absent.id);
  });

  it("names the field for a day that the calendar does not have", async () => {
    const { id, editor } = await buildArticle();
    for (const dueOn of ["2026-02-30", "30.11.2026", "2026-11-30T10:00"]) {
      await expect(assignArticle(editor, to(id, null, { dueOn }))).rejects.toMatchObject({
        problems: [{ field: "dueOn", message: "Diesen Tag gibt es nicht." }],
      });
    }
  });
});

describe("an author", () => {
  it("takes over a draft that nobody has, keeps what the newsroom said about it, and gives it back", async () => {
    const { id, editor } = await buildArticle();
    const author = await buildActor("author");
    await assignArticle(editor, to(id, null, { dueOn: "2026-12-01", priority: "high", note: "Zahlen prüfen" }));
    expect(await takeArticle(author, id)).toEqual({
      responsible: { id: author.id, name: author.name },
      ...{ dueOn: "2026-12-01", priority: "high", note: "Zahlen prüfen" },
    });
    expect((await endAssignment(author, id)).responsible).toBeNull();
    expect((await logOf(id)).map(({ action }) => action)).toEqual(["assign-article", "take-article", "end-assignment"]);
  });

  it("takes nothing that somebody else has, unless it is their own piece", async () => {
    const author = await buildActor("author");
    const [other, own] = [await buildArticle(), await buildArticle({ creator: author })];
    for (const { id, editor } of [other, own]) await assignArticle(editor, to(id, editor));
    await expect(takeArticle(author, other.id)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(endAssignment(author, other.id)).rejects.toMatchObject({ code: "not-allowed" });
    expect((await takeArticle(author, own.id)).responsible?.id).toBe(author.id);
  });

  it("assigns nobody, and takes nothing that is out of draft", async () => {
    const author = await buildActor("author");
    const { id } = await buildArticle({ creator: author });
    await expect(assignArticle(author, to(id, author))).rejects.toMatchObject({ code: "not-allowed" });
    await newsroomDatabase().article.update({ where: { id }, data: { state: "in_review" } });
    await expect(takeArticle(author, id)).rejects.toMatchObject({ code: "wrong-state" });
  });

  it("who takes at the same moment as another one is the only one who has it", async () => {
    const { id } = await buildArticle();
    const authors = await Promise.all([1, 2, 3, 4].map(() => buildActor("author")));
    const outcomes = await Promise.allSettled(authors.map((author) => takeArticle(author, id)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await logOf(id)).toHaveLength(1);
  });
});

it("the system takes no piece: somebody has to see to it", async () => {
  const { id } = await buildArticle();
  await expect(takeArticle(SYSTEM, id)).rejects.toMatchObject({ code: "not-allowed" });
});
