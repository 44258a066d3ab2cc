import { beforeAll, describe, expect, it } from "vitest";
import { articleLink, coverageLink, doc, paragraph } from "#editor/build-body.ts";
import { approveArticle } from "#newsroom/articles/approval/approve-article.ts";
import { findChecklist } from "#newsroom/articles/checklist/checklist-queries.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { listArticleHistory } from "#newsroom/audit/audit-log-queries.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { changeChecklistSettings } from "#newsroom/settings/change-checklist-settings.ts";
import { readChecklistSettings } from "#newsroom/settings/checklist-settings-queries.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { publishDue } from "#press/articles/publish-due.ts";
import { scheduleArticle } from "#press/articles/schedule-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { buildActor } from "../factories/actor.ts";
import { type BuiltArticle, buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { useOwnDatabase } from "./own-database.ts";

const FAR = { at: "2099-07-01T09:00" };
const LONG = "Sehr langer Titel ".repeat(8);

const publish = ({ id, editor, version }: BuiltArticle, seenWarnings?: readonly string[]) =>
  publishArticle(editor, { articleId: id, version, ...(seenWarnings === undefined ? {} : { seenWarnings }) });
const keysOf = async ({ id, editor }: BuiltArticle) => (await findChecklist(editor, id)).map(({ key }) => key);
const linkTo = (id: number) => doc(paragraph("Siehe ", articleLink("den ersten Bericht", id), "."));
const detailsOf = (id: number, action: string) =>
  newsroomDatabase().auditEntry.findMany({
    where: { subjectId: String(id), action },
    select: { details: true },
    orderBy: { id: "asc" },
  });
/** As people change it: other words, the next version. */
const rewrite = (id: number, data: { headline?: string; teaser?: string }) =>
  newsroomDatabase().article.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
/** The settings as they were, whatever happens. */
async function withLevels<Result>(changes: object, run: () => Promise<Result>): Promise<Result> {
  const admin = await buildActor("admin");
  const before = await readChecklistSettings();
  await changeChecklistSettings(admin, { ...before, ...changes });
  try {
    return await run();
  } finally {
    await changeChecklistSettings(admin, before);
  }
}

// The settings are the whole house's.
beforeAll(useOwnDatabase);

describe("what blocks a publication", () => {
  it("is a link to a piece that readers do not see, also on an update, and is told with its words", async () => {
    const target = await buildArticle();
    const article = await buildArticle({ body: linkTo(target.id) });
    const refused = {
      code: "invalid",
      problems: [
        { field: "body", message: expect.stringContaining(`„den ersten Bericht“ führt zum Artikel ${target.id}`) },
      ],
    };
    await expect(publish(article)).rejects.toMatchObject(refused);
    await publish(target);
    await publish(article);
    await unpublishArticle(target.editor, target.id);
    await rewrite(article.id, { teaser: "Noch ein Nachtrag." });
    await expect(publish({ ...article, version: 2 })).rejects.toMatchObject(refused);
  });

  it("is no link of a piece to itself, nor to one that appears before it", async () => {
    const target = await buildArticle();
    const article = await buildArticle({ body: doc(paragraph(coverageLink("(wir berichteten)", target.id))) });
    const plan = (at: string) =>
      scheduleArticle(article.editor, { articleId: article.id, version: 1, scheduledFor: { at } });
    await scheduleArticle(target.editor, { articleId: target.id, version: 1, scheduledFor: FAR });
    await expect(plan("2099-07-01T08:00")).rejects.toMatchObject({ code: "invalid", problems: [{ field: "body" }] });
    await plan("2099-07-01T10:00");
  });

  it("sends a planned piece back when its moment comes, with the reason in the log", async () => {
    const target = await buildPublishedArticle();
    const article = await buildArticle({ body: linkTo(target.id) });
    await scheduleArticle(article.editor, { articleId: article.id, version: 1, scheduledFor: FAR });
    await unpublishArticle(target.editor, target.id);
    await newsroomDatabase()
      .$executeRaw`UPDATE newsroom.article SET scheduled_for = now() - interval '1 minute' WHERE id = ${article.id}`;
    expect((await publishDue()).failed).toContain(article.id);
    expect(await newsroomDatabase().portalArticle.count({ where: { id: article.id } })).toBe(0);
    expect(await detailsOf(article.id, "fail-schedule")).toEqual([
      { details: { reason: expect.stringContaining("„den ersten Bericht“ führt zum Artikel") } },
    ]);
  });

  it("is what the house says: a warning that blocks, and a rule that is off", async () => {
    const article = await buildArticle({ headline: LONG, kicker: "XXX" });
    await withLevels({ "long-headline": "block", placeholders: "off" }, async () => {
      await expect(publish(article, [])).rejects.toMatchObject({ code: "invalid", problems: [{ field: "headline" }] });
      await expect(handInArticle(article.editor, article.id)).rejects.toMatchObject({ code: "invalid" });
    });
    await publish(article);
  });

  it("is asked for on the way to it, but for links: the linked piece may be on its way too", async () => {
    const target = await buildArticle();
    const article = await buildArticle({ body: linkTo(target.id) });
    await handInArticle(article.editor, article.id);
    await approveArticle(article.editor, { articleId: article.id, version: 1 });
    await expect(publish(article)).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("what warns", () => {
  it("asks the person once, is gone past by one word that the log keeps, and stays away for the same content", async () => {
    const article = await buildArticle({ headline: LONG });
    const asked = {
      code: "unconfirmed",
      problems: [{ field: "headline", message: expect.stringContaining("Zeichen") }],
    };
    await expect(publish(article, [])).rejects.toMatchObject(asked);
    const keys = await keysOf(article);
    expect(keys).toHaveLength(1);
    await publish(article, keys);
    expect(await detailsOf(article.id, "publish-article")).toEqual([
      {
        details: {
          version: 1,
          passedWarnings: [{ key: keys[0], rule: "long-headline", message: expect.stringContaining("Zeichen") }],
        },
      },
    ]);
    const history = await listArticleHistory(article.id, { before: null, length: 1 });
    expect(history.lines[0]?.reason).toMatch(/^Hinweise hingenommen: Der Titel hat/);
    await rewrite(article.id, { teaser: "Ein anderer Vorspann." });
    expect(await findChecklist(article.editor, article.id)).toMatchObject([{ isPassed: true }]);
    await publish({ ...article, version: 2 }, []);
    expect((await detailsOf(article.id, "publish-article"))[1]).toEqual({ details: { version: 2, change: "fix" } });
    await rewrite(article.id, { headline: `${LONG} anders` });
    await expect(publish({ ...article, version: 3 }, [])).rejects.toMatchObject(asked);
  });

  it("comes again when it changed between the list and the word", async () => {
    const article = await buildArticle({ headline: LONG });
    const keys = await keysOf(article);
    await rewrite(article.id, { headline: `${LONG} anders` });
    await expect(publish({ ...article, version: 2 }, keys)).rejects.toMatchObject({ code: "unconfirmed" });
  });

  it("asks on scheduling too, and is not asked again when the moment comes", async () => {
    const article = await buildArticle({ headline: LONG });
    const plan = (seenWarnings: readonly string[]) =>
      scheduleArticle(article.editor, { articleId: article.id, version: 1, scheduledFor: FAR, seenWarnings });
    await expect(plan([])).rejects.toMatchObject({ code: "unconfirmed" });
    const keys = await keysOf(article);
    await plan(keys);
    expect(await detailsOf(article.id, "schedule-article")).toMatchObject([
      { details: { passedWarnings: [{ rule: "long-headline" }] } },
    ]);
    await newsroomDatabase()
      .$executeRaw`UPDATE newsroom.article SET scheduled_for = now() - interval '1 minute' WHERE id = ${article.id}`;
    expect((await publishDue()).published).toContain(article.id);
  });

  it("does not hold up whoever cannot be asked, such as an import", async () => {
    await publish(await buildArticle({ headline: LONG }));
  });

  it("knows keywords without a kind", async () => {
    const article = await buildArticle();
    await newsroomDatabase().keyword.updateMany({
      where: { id: { in: [...article.content.keywordIds] } },
      data: { kind: null },
    });
    expect(await findChecklist(article.editor, article.id)).toMatchObject([
      { rule: "keywords-without-kind", field: "keywordIds", isPassed: false },
    ]);
  });
});

describe("the list and its settings", () => {
  it("tells an embargo too, which the policies enforce", async () => {
    const article = await buildArticle();
    await newsroomDatabase().article.update({
      where: { id: article.id },
      data: { embargoUntil: new Date("2099-07-01T07:00:00Z") },
    });
    expect(await findChecklist(article.editor, article.id)).toMatchObject([
      { rule: "embargo", level: "block", message: expect.stringContaining("Sperrfrist") },
    ]);
    await expect(publish(article)).rejects.toMatchObject({ code: "wrong-state" });
  });

  it("are an admin's, take nothing that is law, and are logged with what was before", async () => {
    const levels = await readChecklistSettings();
    await expect(changeChecklistSettings(await buildActor("editor"), levels)).rejects.toMatchObject({
      code: "not-allowed",
    });
    const admin = await buildActor("admin");
    await expect(changeChecklistSettings(admin, { ...levels, embargo: "off" })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(changeChecklistSettings(admin, { ...levels, placeholders: "maybe" })).rejects.toMatchObject({
      problems: [{ field: "placeholders" }],
    });
    await withLevels({ placeholders: "block" }, async () => {
      expect(await readChecklistSettings()).toMatchObject({ placeholders: "block" });
    });
    const [entry] = await newsroomDatabase().auditEntry.findMany({
      where: { action: "change-checklist-settings" },
      orderBy: { id: "desc" },
      take: 1,
    });
    expect(entry?.details).toMatchObject({ before: { placeholders: "block" }, after: { placeholders: "warn" } });
  });

  it("answers nobody for an article that is not there", async () => {
    await expect(findChecklist(await buildActor(), 2_000_000_000)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("(wir berichteten)", () => {
  it("leads to what readers can see, and to nothing else, where the house lets it through", async () => {
    const [published, draft, withdrawn] = [
      await buildPublishedArticle(),
      await buildArticle(),
      await buildPublishedArticle(),
    ];
    await withdrawArticle(withdrawn.editor, { articleId: withdrawn.id });
    const targets = [published.id, draft.id, withdrawn.id, null, 2_147_483_647];
    const body = doc(paragraph(...targets.flatMap((target) => [coverageLink("(wir berichteten)", target), " und "])));
    const { id } = await withLevels({ "dead-links": "warn" }, () => buildPublishedArticle({ body }));
    const html = (await findArticle(id))?.bodyHtml ?? "";
    expect(html.match(/href="[^"]*"/g)).toEqual([`href="/meldung/${published.id}"`]);
    expect(html.match(/\(wir berichteten\)/g)).toHaveLength(targets.length);
    for (const hidden of [draft, withdrawn]) expect(html).not.toContain(String(hidden.id));
  });
});
