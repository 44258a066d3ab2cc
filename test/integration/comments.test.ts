import { randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import type * as Y from "yjs";
import { doc, paragraph } from "#editor/build-body.ts";
import { approveArticle } from "#newsroom/articles/approval/approve-article.ts";
import { articleFilterSchema } from "#newsroom/articles/article-list.ts";
import { listArticles } from "#newsroom/articles/article-list-queries.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { hashContent } from "#newsroom/articles/revisions/hash-content.ts";
import { restoreRevision } from "#newsroom/articles/revisions/restore-revision.ts";
import { trashArticle } from "#newsroom/articles/trash-article.ts";
import { readServerMessage } from "#newsroom/collaboration/protocol.ts";
import { beginThread } from "#newsroom/comments/begin-thread.ts";
import { changeComment } from "#newsroom/comments/change-comment.ts";
import { countThreads, listThreads, listThreadsBetween } from "#newsroom/comments/comment-queries.ts";
import { deleteComment } from "#newsroom/comments/delete-comment.ts";
import { findPassage, holdPassage, lettersOf } from "#newsroom/comments/passage.ts";
import { replyToThread } from "#newsroom/comments/reply-to-thread.ts";
import { reopenThread, resolveThread } from "#newsroom/comments/resolve-thread.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { listNotifications } from "#newsroom/notifications/notification-queries.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { disableUser } from "#newsroom/people/disable-user.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { writeContent } from "#newsroom/working-copy/article-document.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle } from "../factories/article.ts";
import { naughtyStrings, UNSTORABLE } from "../naughty-strings.ts";
import { outcomeOf } from "../outcome-of.ts";
import { startCollaboration } from "./collaboration-server.ts";
import { openCopy } from "./saving.ts";

const WORDS = "eröffnete ihn";

function hold(document: Y.Doc, epoch: number, words = WORDS) {
  const start = lettersOf(document, { start: 0, end: Number.MAX_SAFE_INTEGER }).indexOf(words);
  return holdPassage(document, epoch, { start, end: start + words.length });
}

/** Where the article's only thread is now, in the words of the text; null while they are deleted. */
async function passageOf(articleId: number): Promise<string | null> {
  const { document, epoch } = await openCopy(articleId);
  const [thread] = await listThreads(articleId);
  const found = thread?.passage && findPassage(document, epoch, thread.passage, thread.quote ?? "");
  return found ? lettersOf(document, found.span) : null;
}

async function commented(creator: UserActor, by: UserActor) {
  const article = await buildArticle({ creator });
  const { document, epoch } = await openCopy(article.id);
  const passage = hold(document, epoch);
  const { threadId } = await beginThread(by, { articleId: article.id, passage, text: "Stimmt das?" });
  return { ...article, threadId };
}

/** As the list of articles counts them. */
async function countOpen(articleId: number): Promise<number | undefined> {
  const { entries } = await listArticles(SYSTEM, articleFilterSchema.parse({ q: String(articleId) }));
  return entries.find(({ id }) => id === articleId)?.openComments;
}

const kindsFor = async (user: UserActor, articleId: number) =>
  (await listNotifications(user, { before: null, length: 50 })).entries
    .filter((entry) => entry.articleId === articleId)
    .map(({ kind }) => kind);

describe("comments on an article", () => {
  it("are a conversation with answers, which is settled, reopened, and opened by an answer", async () => {
    const [author, editor] = [await buildActor("author"), await buildActor("editor")];
    const { id, threadId } = await commented(author, editor);
    await replyToThread(author, { threadId, text: "Ja, siehe Protokoll." });
    await resolveThread(author, threadId);
    await resolveThread(editor, threadId);
    expect(await listThreads(id)).toMatchObject([
      {
        quote: WORDS,
        resolved: { by: author.name },
        comments: [
          { author: editor.name, text: "Stimmt das?" },
          { author: author.name, text: "Ja, siehe Protokoll." },
        ],
      },
    ]);
    expect(await countOpen(id)).toBe(0);
    await reopenThread(editor, threadId);
    expect(await countOpen(id)).toBe(1);
    await resolveThread(editor, threadId);
    await replyToThread(author, { threadId, text: "Doch nicht." });
    expect(await countOpen(id)).toBe(1);
  });

  it("are changed and deleted by who wrote them, and nobody else; the last one takes the conversation along", async () => {
    const [author, editor, admin] = [await buildActor("author"), await buildActor("editor"), await buildActor("admin")];
    const { id, threadId } = await commented(author, author);
    await replyToThread(editor, { threadId, text: "Antwort" });
    const [first, second] = (await listThreads(id))[0]?.comments ?? [];
    const change = { commentId: first?.id, text: "Stimmt das wirklich?" };
    expect(await outcomeOf(changeComment(admin, change))).toBe("not-allowed");
    expect(await outcomeOf(deleteComment(admin, first?.id))).toBe("not-allowed");
    await changeComment(author, change);
    await deleteComment(author, first?.id);
    expect(await outcomeOf(changeComment(author, change))).toBe("not-found");
    expect((await listThreads(id))[0]?.comments).toMatchObject([
      { text: "", isDeleted: true },
      { text: "Antwort", isDeleted: false },
    ]);
    expect(await kindsFor(author, id)).toEqual(["reply"]);
    await deleteComment(editor, second?.id);
    expect(await countThreads(id)).toBe(0);
    expect(await kindsFor(author, id)).toEqual([]);
  });

  it("may be settled by who began them, the authors of the piece, and editors", async () => {
    const [author, other, third] = [await buildActor("author"), await buildActor("author"), await buildActor("author")];
    const { threadId } = await commented(author, other);
    expect(await outcomeOf(resolveThread(third, threadId))).toBe("not-allowed");
    await resolveThread(other, threadId);
    await reopenThread(author, threadId);
    await resolveThread(await buildActor("editor"), threadId);
    expect(await outcomeOf(reopenThread(third, threadId))).toBe("not-allowed");
  });

  it("are not written in the trash, nor by people who do not exist in them", async () => {
    const author = await buildActor("author");
    const { id, threadId, editor } = await commented(author, author);
    await trashArticle(editor, id);
    expect(await outcomeOf(replyToThread(editor, { threadId, text: "Noch etwas" }))).toBe("wrong-state");
    expect(await outcomeOf(resolveThread(author, threadId))).toBe("wrong-state");
    expect(await outcomeOf(replyToThread(editor, { threadId: randomUUID(), text: "Wo?" }))).toBe("not-found");
    expect(await outcomeOf(resolveThread(editor, "kein Kommentar"))).toBe("invalid");
  });

  it("name only accounts that may sign in and whose name stands there", async () => {
    const [author, named, silent, gone] = [
      await buildActor("author"),
      await buildActor("editor"),
      await buildActor("admin"),
      await buildActor("editor"),
    ];
    await newsroomDatabase().user.update({ where: { id: gone.id }, data: { name: "Gone Person" } });
    await disableUser(SYSTEM, { userId: gone.id });
    const { id } = await buildArticle({ creator: author });
    await beginThread(author, {
      articleId: id,
      passage: null,
      text: `@${named.name} und @Gone Person: bitte ansehen.`,
      mentions: [named.id, silent.id, gone.id, randomUUID()],
    });
    expect((await listThreads(id))[0]?.comments[0]?.mentions.map((user) => user.id)).toEqual([named.id]);
    expect(await kindsFor(named, id)).toEqual(["mention"]);
    for (const user of [author, silent, gone]) expect(await kindsFor(user, id)).toEqual([]);
  });

  it("hold whatever people type, exactly, and refuse what cannot be stored", async () => {
    const author = await buildActor("author");
    const { id, threadId } = await commented(author, author);
    const texts = naughtyStrings()
      .map((text) => text.trim())
      .filter((text) => text !== "" && text.length <= 4_000);
    for (const text of texts) await replyToThread(author, { threadId, text });
    expect((await listThreads(id))[0]?.comments.slice(1).map(({ text }) => text)).toEqual(texts);
    for (const text of UNSTORABLE) {
      expect(await outcomeOf(replyToThread(author, { threadId, text: `${text} ` }))).toBe("invalid");
    }
    expect(await outcomeOf(replyToThread(author, { threadId, text: " \n " }))).toBe("invalid");
  }, 120_000);

  it("that are answered and deleted at the same moment keep the answer, or refuse it", async () => {
    const author = await buildActor("author");
    for (let round = 0; round < 8; round += 1) {
      const { id, threadId, editor } = await commented(author, author);
      const [{ comments: [first] = [] } = {}] = await listThreads(id);
      const [reply, deletion] = await Promise.all([
        outcomeOf(replyToThread(editor, { threadId, text: "Antwort" })),
        outcomeOf(deleteComment(author, first?.id)),
      ]);
      expect(deletion).toBe("ok");
      const left = (await listThreads(id)).flatMap(({ comments }) => comments.map(({ text }) => text));
      expect([reply, ...left]).toEqual(reply === "ok" ? ["ok", "", "Antwort"] : ["not-found"]);
    }
  });

  it("are told to everybody who has the article open, at every instance, and to nobody else", async () => {
    const [author, editor] = [await buildActor("author"), await buildActor("editor")];
    const { id, threadId } = await commented(author, editor);
    const elsewhere = await commented(author, editor);
    const servers = [await startCollaboration(), await startCollaboration()];
    const told: string[] = [];
    const writers = await Promise.all(
      servers.map(async (server, index) => {
        const writer = await server.write(index === 0 ? author : editor, id);
        writer.provider.on("stateless", ({ payload }: { payload: string }) => {
          if (readServerMessage(payload)?.kind === "comments") told.push(`instance ${index}`);
        });
        await writer.synced();
        return writer;
      }),
    );
    await replyToThread(author, { threadId: elsewhere.threadId, text: "Anderswo" });
    await replyToThread(author, { threadId, text: "Hier" });
    await vi.waitFor(() => expect(told.toSorted()).toEqual(["instance 0", "instance 1"]), { timeout: 5_000 });
    for (const writer of writers) writer.close();
    for (const server of servers) await server.close();
  });

  it("are listed by the time in which something was said", async () => {
    const author = await buildActor("author");
    const { id, threadId } = await commented(author, author);
    const [{ comments: [comment] = [] } = {}] = await listThreads(id);
    const begun = comment?.at ?? new Date(0);
    const before = new Date(begun.getTime() - 1_000);
    expect(await listThreadsBetween(id, before, begun)).toMatchObject([{ id: threadId }]);
    expect(await listThreadsBetween(id, new Date(0), before)).toEqual([]);
  });
});

describe("a commented passage", () => {
  it("is followed by every store: through splits and edits, into a document that was made anew, and back from deletion", async () => {
    const author = await buildActor("author");
    const { id, content, editor } = await commented(author, author);
    const write = async (...paragraphs: string[]) => {
      const { document, store } = await openCopy(id);
      writeContent(document, { ...content, body: doc(...paragraphs.map((text) => paragraph(text))) });
      await store(editor);
    };
    await write("Der Landrat", "eröffnete ihn. Danach wurde gefeiert.");
    expect(await passageOf(id)).toBe(WORDS);
    await write("Der Landrat", "eröffnete endlich ihn. Danach wurde gefeiert.");
    expect(await passageOf(id)).toBe("eröffnete endlich ihn");
    await write("Der Landrat eröffnete endlich ihn. Danach wurde gefeiert.", "Ein Absatz mehr.");
    expect(await passageOf(id)).toBe("eröffnete endlich ihn");
    await handInArticle(author, id);
    const { id: revisionId } = await newsroomDatabase().revision.findFirstOrThrow({
      where: { articleId: id, reason: "hand_in" },
    });
    await write("Ganz andere Worte.");
    expect(await passageOf(id)).toBeNull();
    expect((await listThreads(id))[0]).toMatchObject({ quote: WORDS, passage: { words: "eröffnete endlich ihn" } });
    await restoreRevision(editor, { articleId: id, revisionId });
    expect(await passageOf(id)).toBe("eröffnete endlich ihn");
    const [thread] = await listThreads(id);
    expect(thread?.passage?.epoch).toBe((await openCopy(id)).epoch);
  });
});

describe("no word of a comment", () => {
  it("changes the content's hash, ends an approval, or stands in anything that readers are served", async () => {
    const author = await buildActor("author");
    const article = await buildArticle({ creator: author });
    await handInArticle(author, article.id);
    await approveArticle(article.editor, { articleId: article.id, version: 1 });
    const canary = `geheim${randomUUID()}`;
    const { document, epoch } = await openCopy(article.id);
    const { threadId } = await beginThread(author, {
      articleId: article.id,
      passage: hold(document, epoch),
      text: canary,
    });
    await replyToThread(article.editor, { threadId, text: canary });
    const copy = await openCopy(article.id);
    await copy.store(author);
    const row = await newsroomDatabase().article.findUniqueOrThrow({
      where: { id: article.id },
      select: { state: true, version: true, approval: { select: { contentHash: true, voidedAt: true } } },
    });
    expect(row).toEqual({
      state: "approved",
      version: 1,
      approval: { contentHash: hashContent(article.content), voidedAt: null },
    });
    await publishArticle(article.editor, { articleId: article.id, version: 1 });
    const tables = await newsroomDatabase().$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'portal'`;
    expect(tables.length).toBeGreaterThan(5);
    for (const { name } of tables) {
      const [found] = await newsroomDatabase().$queryRawUnsafe<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM portal."${name}" t WHERE t::text LIKE '%' || $1 || '%'`,
        canary,
      );
      expect(found?.count, name).toBe(0);
    }
    const revisions = await newsroomDatabase().revision.findMany({ where: { articleId: article.id } });
    expect(JSON.stringify(revisions)).not.toContain(canary);
    const log = await newsroomDatabase().auditEntry.findMany({ where: { subjectId: String(article.id) } });
    expect(JSON.stringify(log.map(({ details }) => details))).not.toContain(canary);
  });
});
