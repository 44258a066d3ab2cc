import { beforeEach, describe, expect, it } from "vitest";
import { approveArticle } from "#newsroom/articles/approval/approve-article.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { returnArticle } from "#newsroom/articles/return-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { setFourEyes } from "#newsroom/sections/set-four-eyes.ts";
import { writeList, writeText } from "#newsroom/working-copy/article-document.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { scheduleArticle } from "#press/articles/schedule-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { mergeKeywords } from "#press/keywords/merge-keywords.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { buildSection } from "../factories/section.ts";
import { openCopy } from "./saving.ts";

let [author, editor, other, admin]: UserActor[] = [];

beforeEach(async () => {
  [author, editor, other, admin] = await Promise.all(
    (["author", "editor", "editor", "admin"] as const).map((role) => buildActor(role)),
  );
});

function known(actor: UserActor | undefined): UserActor {
  if (actor === undefined) throw new Error("Somebody is missing.");
  return actor;
}

/** A complete piece in a section in which four eyes are asked for, or not. */
async function handedIn(creator: UserActor, needsFourEyes: boolean): Promise<number> {
  const { id, content } = await buildArticle({ creator });
  await newsroomDatabase().section.update({ where: { id: content.sectionId ?? 0 }, data: { needsFourEyes } });
  await handInArticle(creator, id);
  return id;
}

async function stateOf(id: number) {
  const row = await newsroomDatabase().article.findUniqueOrThrow({
    where: { id },
    select: { state: true, version: true, approval: { select: { voidedByName: true, overrideReason: true } } },
  });
  return { state: row.state, version: row.version, approval: row.approval };
}

async function write(actor: UserActor, id: number, headline: string): Promise<void> {
  const { document, store } = await openCopy(id);
  writeText(document, "headline", headline);
  await store(actor);
}

const lastEntry = (id: number) =>
  newsroomDatabase().auditEntry.findFirst({
    where: { subjectType: "article", subjectId: String(id) },
    orderBy: { id: "desc" },
    select: { action: true, actorName: true, fromState: true, toState: true, details: true },
  });

describe("an approval", () => {
  it("holds for the version that was read, and no other", async () => {
    const id = await handedIn(known(author), true);
    await write(known(author), id, "Geändert, bevor jemand abnimmt");
    await expect(approveArticle(known(editor), { articleId: id, version: 1 })).rejects.toMatchObject({ code: "stale" });
    expect(await stateOf(id)).toMatchObject({ state: "in_review", approval: null });
    await approveArticle(known(editor), { articleId: id, version: 2 });
    expect(await stateOf(id)).toMatchObject({ state: "approved", approval: { voidedByName: null } });
  });

  it("ends with the first change, visibly, and is not brought back by taking the change back", async () => {
    const id = await handedIn(known(author), true);
    await approveArticle(known(editor), { articleId: id, version: 1 });
    const { headline } = await newsroomDatabase().article.findUniqueOrThrow({
      where: { id },
      select: { headline: true },
    });
    await write(known(other), id, "Geändert nach der Abnahme");
    expect(await stateOf(id)).toMatchObject({ state: "in_review", approval: { voidedByName: known(other).name } });
    expect(await lastEntry(id)).toMatchObject({ action: "void-approval", fromState: "approved", toState: "in_review" });
    await write(known(other), id, headline);
    await expect(publishArticle(known(other), { articleId: id, version: 3 })).rejects.toMatchObject({
      code: "wrong-state",
      message: expect.stringContaining("nach der Abnahme geändert"),
    });
    await expect(publishArticle(known(other), { articleId: id, version: 1 })).rejects.toMatchObject({
      code: "stale",
      message: expect.stringContaining("nach der Abnahme geändert"),
    });
  });

  it("ends when readers would be led on elsewhere", async () => {
    const id = await handedIn(known(author), true);
    await approveArticle(known(editor), { articleId: id, version: 1 });
    const { document, store } = await openCopy(id);
    writeList(document, "recommendedIds", [7]);
    await store(known(other));
    expect(await stateOf(id)).toMatchObject({ state: "in_review", approval: { voidedByName: known(other).name } });
  });

  it("and a change at the same moment: either the change comes first and nothing is published, or readers see what was approved", async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await handedIn(known(author), true);
      await approveArticle(known(editor), { articleId: id, version: 1 });
      const { headline } = await newsroomDatabase().article.findUniqueOrThrow({
        where: { id },
        select: { headline: true },
      });
      const [published] = await Promise.allSettled([
        publishArticle(known(editor), { articleId: id, version: 1 }),
        write(known(other), id, "Im selben Augenblick"),
      ]);
      const printed = await newsroomDatabase().portalArticle.findUnique({ where: { id }, select: { headline: true } });
      expect(printed).toEqual(published.status === "fulfilled" ? { headline } : null);
      const { approval } = await stateOf(id);
      expect(approval?.voidedByName).toBe(known(other).name);
    }
  });

  it("ends when a keyword of the piece is merged, also of one that is scheduled: readers would see another one", async () => {
    const [one, other] = [await buildKeyword(), await buildKeyword()];
    const pieces = [await buildArticle({ keywordIds: [one.id] }), await buildArticle({ keywordIds: [one.id] })];
    for (const { id, editor } of pieces) {
      await handInArticle(editor, id);
      await approveArticle(editor, { articleId: id, version: 1 });
    }
    const [, planned] = pieces;
    if (planned === undefined) throw new Error("There is no second piece.");
    const order = { articleId: planned.id, version: 1, scheduledFor: { at: "2099-03-01T09:00" } };
    await scheduleArticle(planned.editor, order);
    await mergeKeywords(SYSTEM, { fromId: one.id, intoId: other.id });
    const ids = pieces.map(({ id }) => id);
    const rows = await newsroomDatabase().article.findMany({
      where: { id: { in: ids } },
      select: { state: true, scheduledFor: true, approval: { select: { voidedAt: true } } },
    });
    expect(rows).toEqual(
      ids.map(() => ({ state: "in_review", scheduledFor: null, approval: { voidedAt: expect.any(Date) } })),
    );
  });

  it("is asked for again by whoever takes a piece back or from its readers", async () => {
    const id = await handedIn(known(author), true);
    await approveArticle(known(editor), { articleId: id, version: 1 });
    await returnArticle(known(editor), { articleId: id, remark: "Bitte den zweiten Absatz belegen." });
    expect(await stateOf(id)).toMatchObject({ state: "draft", approval: null });
    expect(await lastEntry(id)).toMatchObject({ details: { reason: "Bitte den zweiten Absatz belegen." } });
    await handInArticle(known(author), id);
    await approveArticle(known(editor), { articleId: id, version: 1 });
    await publishArticle(known(editor), { articleId: id, version: 1 });
    await unpublishArticle(known(editor), id);
    expect(await stateOf(id)).toMatchObject({ state: "draft", approval: null });
  });
});

describe("four eyes", () => {
  it("let nobody approve a piece of their own, nor publish what nobody has approved", async () => {
    const id = await handedIn(known(editor), true);
    await expect(approveArticle(known(editor), { articleId: id, version: 1 })).rejects.toMatchObject({
      code: "not-allowed",
      message: expect.stringContaining("Vier-Augen-Prinzip"),
    });
    for (const actor of [editor, other, admin]) {
      await expect(publishArticle(known(actor), { articleId: id, version: 1 })).rejects.toMatchObject({
        code: "wrong-state",
        message: expect.stringContaining("Vier-Augen-Prinzip"),
      });
    }
    await approveArticle(known(other), { articleId: id, version: 1 });
    await publishArticle(known(editor), { articleId: id, version: 1 });
    expect(await stateOf(id)).toMatchObject({ state: "published" });
  });

  it("are asked for changes of a published piece too, which stays as it is meanwhile", async () => {
    const id = await handedIn(known(author), true);
    await approveArticle(known(editor), { articleId: id, version: 1 });
    await publishArticle(known(editor), { articleId: id, version: 1 });
    await write(known(editor), id, "Korrigiert");
    await expect(publishArticle(known(editor), { articleId: id, version: 2 })).rejects.toMatchObject({
      code: "wrong-state",
    });
    await approveArticle(known(other), { articleId: id, version: 2 });
    expect(await stateOf(id)).toMatchObject({ state: "published" });
    await publishArticle(known(editor), { articleId: id, version: 2 });
    const printed = await newsroomDatabase().portalArticle.findUnique({ where: { id }, select: { headline: true } });
    expect(printed).toEqual({ headline: "Korrigiert" });
  });

  it("end what authors approved of their own when a section begins to ask for them, and nothing else", async () => {
    const section = await buildSection();
    const own = await buildArticle({ creator: known(editor), sectionId: section.id });
    const others = await buildArticle({ sectionId: section.id });
    for (const { id } of [own, others]) {
      await handInArticle(known(editor), id);
      await approveArticle(known(editor), { articleId: id, version: 1 });
    }
    await setFourEyes(known(admin), { id: section.id, needsFourEyes: true });
    expect(await stateOf(own.id)).toMatchObject({ state: "in_review", approval: { voidedByName: known(admin).name } });
    expect(await stateOf(others.id)).toMatchObject({ state: "approved", approval: { voidedByName: null } });
  });

  it("are passed by an admin alone, with a reason that stands in the log", async () => {
    const own = await handedIn(known(admin), true);
    await expect(approveArticle(known(admin), { articleId: own, version: 1 })).rejects.toMatchObject({
      code: "not-allowed",
    });
    await expect(
      approveArticle(known(admin), { articleId: own, version: 1, overrideReason: " " }),
    ).rejects.toMatchObject({ code: "invalid" });
    await approveArticle(known(admin), { articleId: own, version: 1, overrideReason: "Allein im Dienst" });
    expect(await stateOf(own)).toMatchObject({ state: "approved", approval: { overrideReason: "Allein im Dienst" } });
    expect(await lastEntry(own)).toMatchObject({
      action: "override-four-eyes",
      details: { reason: "Allein im Dienst" },
    });
    const editors = await handedIn(known(editor), true);
    await expect(
      approveArticle(known(editor), { articleId: editors, version: 1, overrideReason: "Ich darf das" }),
    ).rejects.toMatchObject({ code: "not-allowed" });
  });

  it("are not asked for where the section does not: an editor's word is enough", async () => {
    const id = await handedIn(known(editor), false);
    await publishArticle(known(editor), { articleId: id, version: 1 });
    expect(await stateOf(id)).toMatchObject({ state: "published" });
  });
});
