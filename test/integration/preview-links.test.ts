import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { restoreArticle, trashArticle } from "#newsroom/articles/trash-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { changeRole } from "#newsroom/people/change-role.ts";
import { disableUser } from "#newsroom/people/disable-user.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { countView } from "#newsroom/preview-links/count-view.ts";
import { makePreviewLink } from "#newsroom/preview-links/make-preview-link.ts";
import { openPreviewLink } from "#newsroom/preview-links/open-preview-link.ts";
import { countActivePreviewLinks, listPreviewLinks } from "#newsroom/preview-links/preview-link-queries.ts";
import { revokePreviewLink } from "#newsroom/preview-links/revoke-preview-link.ts";
import { writeText } from "#newsroom/working-copy/article-document.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { findLinkedProof } from "#press/proofs/proof-queries.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle } from "../factories/article.ts";
import { outcomeOf } from "../outcome-of.ts";
import { openCopy } from "./saving.ts";

async function shared({ maker, days = 7 }: { maker?: UserActor; days?: number } = {}) {
  const actor = maker ?? (await buildActor("editor"));
  const article = await buildArticle({ creator: actor });
  const link = await makePreviewLink(actor, { articleId: article.id, days });
  return { actor, id: article.id, headline: article.content.headline, ...link };
}

async function write(actor: UserActor, id: number, headline: string): Promise<void> {
  const { document, store } = await openCopy(id);
  writeText(document, "headline", headline);
  await store(actor);
}

async function age(linkId: string, days: number): Promise<void> {
  await newsroomDatabase().$executeRaw`
    UPDATE newsroom.preview_link SET expires_at = expires_at - make_interval(days => ${days}::int) WHERE id = ${linkId}::uuid`;
}

const statusOf = async (id: number) => (await listPreviewLinks(id)).map(({ status }) => status);

describe("a preview link", () => {
  it("opens the state for which it was made, whatever is written afterwards", async () => {
    const { actor, id, headline, token } = await shared();
    await write(actor, id, `Später ${randomUUID()}`);
    const opened = await openPreviewLink(token);
    expect(opened).toMatchObject({ articleId: id, content: { headline } });
    if (opened === null) throw new Error("It does not open.");
    expect((await findLinkedProof(opened, String)).headline).toBe(headline);
  });

  it("keeps that state for ever, once for all links to it", async () => {
    const { actor, id } = await shared();
    await makePreviewLink(actor, { articleId: id, days: 1 });
    const kept = await newsroomDatabase().revision.findMany({ where: { articleId: id }, select: { reason: true } });
    expect(kept).toEqual([{ reason: "shared" }]);
    expect(await statusOf(id)).toEqual(["active", "active"]);
  });

  it("has a token of 256 bits that is stored nowhere", async () => {
    const { token } = await shared();
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const [found] = await newsroomDatabase().$queryRaw<{ hits: number }[]>`
      SELECT (SELECT count(*) FROM newsroom.preview_link AS link WHERE link::text LIKE ${`%${token}%`})
        + (SELECT count(*) FROM newsroom.audit_entry AS entry WHERE entry::text LIKE ${`%${token}%`}) AS hits`;
    expect(Number(found?.hits)).toBe(0);
  });

  it.each([1, 7, 30])("of %d days ends then by the database's clock", async (days) => {
    const { id, token, linkId, expiresAt } = await shared({ days });
    const [row] = await newsroomDatabase().$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
    const left = expiresAt.getTime() - (row?.now.getTime() ?? 0);
    expect(Math.abs(left - days * 86_400_000)).toBeLessThan(60_000);
    await age(linkId, days);
    expect(await openPreviewLink(token)).toBeNull();
    expect(await statusOf(id)).toEqual(["expired"]);
  });

  it.each([0, 2, 365, -1, 1.5, "7", null])("is not made for %j days", async (days) => {
    const actor = await buildActor("editor");
    const { id } = await buildArticle();
    expect(await outcomeOf(makePreviewLink(actor, { articleId: id, days }))).toBe("invalid");
  });

  it.each(["", "x", "x".repeat(43), "../".repeat(20), "\0".repeat(43), "ä".repeat(43)])(
    "is not opened by %j",
    async (token) => {
      expect(await openPreviewLink(token)).toBeNull();
    },
  );

  it("is revoked at once and once, and the log has both", async () => {
    const { actor, id, token, linkId } = await shared();
    await Promise.all([1, 2, 3].map(() => revokePreviewLink(actor, { articleId: id, linkId })));
    expect(await openPreviewLink(token)).toBeNull();
    expect(await statusOf(id)).toEqual(["revoked"]);
    const entries = await newsroomDatabase().auditEntry.findMany({
      where: { subjectType: "article", subjectId: String(id), action: { in: ["share-article", "unshare-article"] } },
      select: { action: true, actorName: true, details: true },
      orderBy: { id: "asc" },
    });
    expect(entries).toEqual([
      { action: "share-article", actorName: actor.name, details: { linkId, version: 1, days: 7 } },
      { action: "unshare-article", actorName: actor.name, details: { linkId } },
    ]);
  });

  it("of another piece is not revoked", async () => {
    const { actor, token, linkId } = await shared();
    const { id: other } = await buildArticle();
    expect(await outcomeOf(revokePreviewLink(actor, { articleId: other, linkId }))).toBe("not-found");
    expect(await openPreviewLink(token)).not.toBeNull();
  });

  it("counts everybody who looks at the same moment", async () => {
    const { id, linkId } = await shared();
    await Promise.all(Array.from({ length: 20 }, () => countView(linkId)));
    expect(await listPreviewLinks(id)).toMatchObject([{ views: 20, lastViewedAt: expect.any(Date) }]);
  });
});

describe("a preview link opens nothing", () => {
  it("while its piece is in the trash, and opens again when it is taken out", async () => {
    const { actor, id, token } = await shared();
    await trashArticle(actor, id);
    expect(await openPreviewLink(token)).toBeNull();
    expect(await statusOf(id)).toEqual(["dead"]);
    expect(await countActivePreviewLinks(id)).toBe(0);
    await restoreArticle(actor, id);
    expect(await openPreviewLink(token)).not.toBeNull();
  });

  it("after its piece was withdrawn", async () => {
    const { actor, id, token } = await shared();
    await publishArticle(actor, { articleId: id, version: 1 });
    expect(await openPreviewLink(token)).not.toBeNull();
    await withdrawArticle(actor, { articleId: id, notice: "" });
    expect(await openPreviewLink(token)).toBeNull();
    expect(await outcomeOf(makePreviewLink(actor, { articleId: id, days: 7 }))).toBe("wrong-state");
  });

  it("after the account of whoever made it was disabled", async () => {
    const { actor, token } = await shared();
    await disableUser(SYSTEM, { userId: actor.id });
    expect(await openPreviewLink(token)).toBeNull();
  });

  it("after its maker lost the right to share this piece, and only then", async () => {
    const maker = await buildActor("editor");
    const { id: foreign } = await buildArticle();
    const { token } = await makePreviewLink(maker, { articleId: foreign, days: 7 });
    const { token: own } = await shared({ maker });
    await changeRole(SYSTEM, { userId: maker.id, role: "author" });
    expect(await openPreviewLink(token)).toBeNull();
    expect(await openPreviewLink(own)).not.toBeNull();
  });
});

describe("a link is made", () => {
  it("by an author of their own pieces and of no others", async () => {
    const author = await buildActor("author");
    const { id: own } = await buildArticle({ creator: author });
    const { id: foreign } = await buildArticle();
    expect(await outcomeOf(makePreviewLink(author, { articleId: own, days: 1 }))).toBe("ok");
    expect(await outcomeOf(makePreviewLink(author, { articleId: foreign, days: 1 }))).toBe("not-allowed");
  });

  it("while somebody writes: it shows one of the two states whole", async () => {
    const editor = await buildActor("editor");
    const { id, content } = await buildArticle({ creator: editor });
    const fresh = `Zugleich ${randomUUID()}`;
    const [{ token }] = await Promise.all([
      makePreviewLink(editor, { articleId: id, days: 7 }),
      write(editor, id, fresh),
    ]);
    expect([content.headline, fresh]).toContain((await openPreviewLink(token))?.content.headline);
    expect(await countActivePreviewLinks(id)).toBe(1);
  });
});
