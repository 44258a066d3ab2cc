import { readFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { approveArticle } from "#newsroom/articles/approval/approve-article.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { returnArticle } from "#newsroom/articles/return-article.ts";
import { beginThread } from "#newsroom/comments/begin-thread.ts";
import { listThreads } from "#newsroom/comments/comment-queries.ts";
import { deleteComment } from "#newsroom/comments/delete-comment.ts";
import { replyToThread } from "#newsroom/comments/reply-to-thread.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { changeMailChoices } from "#newsroom/notifications/change-mail-choices.ts";
import { MailRounds } from "#newsroom/notifications/mail-rounds.ts";
import { markAllRead, markRead } from "#newsroom/notifications/mark-read.ts";
import { countUnread, listNotifications } from "#newsroom/notifications/notification-queries.ts";
import { notify } from "#newsroom/notifications/notify.ts";
import { sendDueMails } from "#newsroom/notifications/send-due-mails.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { disableUser } from "#newsroom/people/disable-user.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { writeText } from "#newsroom/working-copy/article-document.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { publishDue } from "#press/articles/publish-due.ts";
import { scheduleArticle } from "#press/articles/schedule-article.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle } from "../factories/article.ts";
import { filesInOutbox, prepareOwnOutbox } from "../mail/own-outbox.ts";
import { headerOf, parseMail } from "../mail/parse-mail.ts";
import { startMailServer } from "../mail/receive-mail.ts";
import { outcomeOf } from "../outcome-of.ts";
import { useOwnDatabase } from "./own-database.ts";
import { openCopy } from "./saving.ts";

const ALL_AT_ONCE = { talk: "at_once", tasks: "at_once", news: "at_once" } as const;

const entriesFor = async (user: UserActor, articleId: number) =>
  (await listNotifications(user, { before: null, length: 100 })).entries.filter(
    (entry) => entry.articleId === articleId,
  );
const kindsFor = async (user: UserActor, articleId: number) =>
  (await entriesFor(user, articleId)).map(({ kind }) => kind);

async function emailOf({ id }: UserActor): Promise<string> {
  return (await newsroomDatabase().user.findUniqueOrThrow({ where: { id } })).email;
}

// What is due is due for the whole house.
beforeAll(useOwnDatabase);

describe("who is told", () => {
  it("hears what others did with their piece, and never what they did themselves", async () => {
    const [author, editor, other] = [
      await buildActor("author"),
      await buildActor("editor"),
      await buildActor("editor"),
    ];
    const { id } = await buildArticle({ creator: author });
    await handInArticle(author, id);
    expect(await kindsFor(editor, id)).toEqual(["handed-in"]);
    expect(await kindsFor(other, id)).toEqual(["handed-in"]);
    await returnArticle(editor, { articleId: id, remark: "Bitte belegen." });
    expect(await entriesFor(author, id)).toMatchObject([
      { kind: "returned", actor: editor.name, words: "Bitte belegen." },
    ]);
    await handInArticle(author, id);
    await approveArticle(editor, { articleId: id, version: 1 });
    const { document, store } = await openCopy(id);
    writeText(document, "headline", "Geändert");
    await store(other);
    expect(await kindsFor(author, id)).toEqual(["approval-voided", "approved", "returned"]);
    expect((await kindsFor(editor, id))[0]).toBe("approval-voided");
    expect(await kindsFor(other, id)).not.toContain("approval-voided");
    await publishArticle(editor, { articleId: id, version: 2 });
    await publishArticle(editor, { articleId: id, version: 2 });
    expect(await kindsFor(author, id)).toEqual(["published", "approval-voided", "approved", "returned"]);
    expect(await kindsFor(editor, id)).not.toContain("published");
  });

  it("is whoever may approve what was handed in: under four eyes not its author, and admins only without an editor", async () => {
    const [own, other, admin] = [await buildActor("editor"), await buildActor("editor"), await buildActor("admin")];
    const { id, content } = await buildArticle({ creator: own });
    await newsroomDatabase().section.update({ where: { id: content.sectionId ?? 0 }, data: { needsFourEyes: true } });
    await handInArticle(other, id);
    expect(await kindsFor(own, id)).toEqual([]);
    expect(await kindsFor(other, id)).toEqual([]);
    expect(await kindsFor(admin, id)).toEqual([]);
  });

  it("hears of a planned publication that failed, with the reason, as owner and as who approved it", async () => {
    const [author, editor] = [await buildActor("author"), await buildActor("editor")];
    const { id } = await buildArticle({ creator: author });
    await scheduleArticle(editor, { articleId: id, version: 1, scheduledFor: { at: "2099-07-01T09:00" } });
    await newsroomDatabase().$executeRaw`
      UPDATE newsroom.article SET scheduled_for = now(), embargo_until = now() + interval '1 day' WHERE id = ${id}`;
    await publishDue();
    for (const user of [author, editor]) {
      expect(await entriesFor(user, id)).toMatchObject([
        { kind: "schedule-failed", actor: "System", words: expect.stringContaining("Sperrfrist") },
      ]);
    }
  });

  it("hears of one comment once: as named, as one who answered, or as the owner", async () => {
    const [author, editor, other] = [
      await buildActor("author"),
      await buildActor("editor"),
      await buildActor("author"),
    ];
    const { id } = await buildArticle({ creator: author });
    const text = `@${other.name}, siehst du das auch so?`;
    const { threadId } = await beginThread(editor, { articleId: id, passage: null, text, mentions: [other.id] });
    await replyToThread(other, { threadId, text: `Ja, @${author.name}`, mentions: [author.id] });
    await replyToThread(author, { threadId, text: "Gut." });
    expect(await kindsFor(author, id)).toEqual(["mention", "comment"]);
    expect(await kindsFor(editor, id)).toEqual(["reply", "reply"]);
    expect(await kindsFor(other, id)).toEqual(["reply", "mention"]);
  });

  it("is nobody whose account is disabled", async () => {
    const [author, editor] = [await buildActor("author"), await buildActor("editor")];
    const { id } = await buildArticle({ creator: author });
    await disableUser(SYSTEM, { userId: author.id });
    await beginThread(editor, { articleId: id, passage: null, text: "Noch da?" });
    expect(await kindsFor(author, id)).toEqual([]);
  });

  it("is told nothing of what did not happen", async () => {
    const [author, editor] = [await buildActor("author"), await buildActor("editor")];
    const { id } = await buildArticle({ creator: author });
    const failing = newsroomDatabase().$transaction(async (transaction) => {
      await notify(transaction, editor, { kind: "assigned", articleId: id, to: [author.id] });
      throw new Error("Then something else failed.");
    });
    await expect(failing).rejects.toThrow("Then something else failed.");
    expect(await kindsFor(author, id)).toEqual([]);
  });
});

describe("what was read", () => {
  it("is one's own alone, one by one or all that one saw", async () => {
    const [author, editor] = [await buildActor("author"), await buildActor("editor")];
    const { id } = await buildArticle({ creator: author });
    const say = () => beginThread(editor, { articleId: id, passage: null, text: "Hallo" });
    for (let count = 0; count < 3; count += 1) await say();
    const [newest, , oldest] = await entriesFor(author, id);
    await markRead(editor, oldest?.id);
    expect(await countUnread(author)).toBe(3);
    await markRead(author, oldest?.id);
    expect(await countUnread(author)).toBe(2);
    await say();
    await markAllRead(author, newest?.id);
    expect(await countUnread(author)).toBe(1);
    expect(await outcomeOf(markRead(author, "alles"))).toBe("invalid");
    expect(await outcomeOf(markAllRead(SYSTEM, newest?.id))).toBe("not-allowed");
    const { entries, older } = await listNotifications(author, { before: null, length: 2 });
    expect((await listNotifications(author, { before: older, length: 10 })).entries).toHaveLength(2);
    expect(entries.map(({ isRead }) => isRead)).toEqual([false, true]);
    const foreign = await listNotifications(editor, { before: older, length: 10 });
    expect(foreign.entries).toEqual([]);
  });
});

describe("mails", () => {
  const own = prepareOwnOutbox();

  beforeEach(() => newsroomDatabase().notificationMail.deleteMany());
  afterEach(() => newsroomDatabase().notificationMail.deleteMany());

  const mails = () => filesInOutbox(own.folder).map((file) => parseMail(readFileSync(file)));

  it("tell what happened, what was said, where, and how to get none; of the article the headline alone", async () => {
    const [author, editor] = [await buildActor("author"), await buildActor("editor")];
    const { id, content } = await buildArticle({ creator: author });
    const { threadId } = await beginThread(editor, {
      articleId: id,
      passage: null,
      text: "Stimmt das?\nGuten Tag,\nAlles gut.",
    });
    expect(await sendDueMails()).toBe(1);
    const [mail] = mails();
    if (mail === undefined) throw new Error("There is no mail.");
    expect(headerOf(mail, "To")).toEqual([await emailOf(author)]);
    expect(headerOf(mail, "Subject")).toEqual([`${editor.name} hat „${content.headline}“ kommentiert`]);
    expect(mail.text).toContain("> Stimmt das?\n> Guten Tag,\n> Alles gut.");
    expect(mail.text).toContain(`https://portal.example/redaktion/artikel/${id}#kommentar-${threadId}`);
    expect(mail.text).toContain("https://portal.example/redaktion/mitteilungen");
    expect(mail.text).not.toContain(content.teaser);
    expect(mail.text).not.toContain("Der Landrat");
    expect(await sendDueMails()).toBe(0);
  });

  it("go out as each person chooses, also what waits already", async () => {
    const [author, editor] = [await buildActor("author"), await buildActor("editor")];
    const { id } = await buildArticle({ creator: author });
    const say = () => beginThread(editor, { articleId: id, passage: null, text: "Hallo" });
    await changeMailChoices(author, { ...ALL_AT_ONCE, talk: "never" });
    await say();
    expect(await newsroomDatabase().notificationMail.count()).toBe(0);
    await changeMailChoices(author, { ...ALL_AT_ONCE, talk: "daily" });
    await say();
    await say();
    expect(await sendDueMails()).toBe(0);
    expect(await newsroomDatabase().notificationMail.count()).toBe(2);
    await newsroomDatabase().$executeRaw`UPDATE newsroom.notification_mail SET due_at = now()`;
    expect(await sendDueMails()).toBe(1);
    const [digest] = mails();
    expect(digest && headerOf(digest, "Subject")).toEqual(["2 Mitteilungen aus der Redaktion"]);
    await say();
    await changeMailChoices(author, ALL_AT_ONCE);
    expect(await sendDueMails()).toBe(1);
    await changeMailChoices(author, { ...ALL_AT_ONCE, talk: "daily" });
    await say();
    await changeMailChoices(author, { ...ALL_AT_ONCE, talk: "never" });
    expect(await newsroomDatabase().notificationMail.count()).toBe(0);
    expect(await outcomeOf(changeMailChoices(author, { talk: "hourly" }))).toBe("invalid");
    expect(await outcomeOf(changeMailChoices(SYSTEM, ALL_AT_ONCE))).toBe("not-allowed");
  });

  it("tell nothing that was deleted, and nobody whose account was disabled since", async () => {
    const [author, editor] = [await buildActor("author"), await buildActor("editor")];
    const { id } = await buildArticle({ creator: author });
    await beginThread(editor, { articleId: id, passage: null, text: "Versehen" });
    const [thread] = await listThreads(id);
    await deleteComment(editor, thread?.comments[0]?.id);
    expect(await sendDueMails()).toBe(0);
    await beginThread(editor, { articleId: id, passage: null, text: "Ernst gemeint" });
    await disableUser(SYSTEM, { userId: author.id });
    expect(await sendDueMails()).toBe(0);
    expect(await newsroomDatabase().notificationMail.count()).toBe(0);
  });

  it("are sent once, however many senders there are at the same moment", async () => {
    const server = await startMailServer();
    vi.stubEnv("SMTP_URL", server.url);
    const editor = await buildActor("editor");
    const people = await Promise.all(Array.from({ length: 6 }, () => buildActor("author")));
    for (const author of people) {
      const { id } = await buildArticle({ creator: author });
      for (let count = 0; count < 3; count += 1)
        await beginThread(editor, { articleId: id, passage: null, text: `Nummer ${count} für ${author.id}` });
    }
    await Promise.all(Array.from({ length: 4 }, () => sendDueMails()));
    await server.stop();
    const texts = server.received.map(({ bytes }) => parseMail(bytes).text).join("\n");
    for (const author of people) {
      for (let count = 0; count < 3; count += 1)
        expect(texts.split(`Nummer ${count} für ${author.id}`)).toHaveLength(2);
    }
    expect(await newsroomDatabase().notificationMail.count()).toBe(0);
  });

  it("that the mail server refuses are tried again later, with the same number, and hold up no others", async () => {
    const [author, other, editor] = [
      await buildActor("author"),
      await buildActor("author"),
      await buildActor("editor"),
    ];
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
    for (const creator of [author, other]) {
      const { id } = await buildArticle({ creator });
      await beginThread(editor, { articleId: id, passage: null, text: "Kommt an" });
    }
    const complaints = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(await sendDueMails()).toBe(0);
    expect(complaints).toHaveBeenCalledTimes(2);
    complaints.mockRestore();
    expect(await sendDueMails()).toBe(0);
    expect(await newsroomDatabase().notificationMail.findMany()).toMatchObject([{ attempts: 1 }, { attempts: 1 }]);
    const server = await startMailServer();
    vi.stubEnv("SMTP_URL", server.url);
    await newsroomDatabase().$executeRaw`UPDATE newsroom.notification_mail SET due_at = now()`;
    const [{ notificationId } = { notificationId: "" }] = await newsroomDatabase().notificationMail.findMany();
    expect(await sendDueMails()).toBe(2);
    await server.stop();
    const ids = server.received.flatMap(({ bytes }) => headerOf(parseMail(bytes), "Message-ID"));
    expect(ids).toContain(`<${notificationId}@portal.example>`);
  });

  it("go out by themselves when what they tell of is committed", async () => {
    const server = await startMailServer();
    vi.stubEnv("SMTP_URL", server.url);
    const instances = [new MailRounds(), new MailRounds()];
    for (const rounds of instances) await rounds.begin();
    const [author, editor] = [await buildActor("author"), await buildActor("editor")];
    const { id } = await buildArticle({ creator: author });
    await beginThread(editor, { articleId: id, passage: null, text: "Von selbst" });
    await vi.waitFor(() => expect(server.received).toHaveLength(1), { timeout: 10_000 });
    await vi.waitFor(async () => expect(await newsroomDatabase().notificationMail.count()).toBe(0));
    for (const rounds of instances) await rounds.close();
    await server.stop();
    expect(server.received).toHaveLength(1);
  });
});
