import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_BODY } from "#editor/body.ts";
import { berlinDay } from "#lib/berlin-time.ts";
import { databaseNow } from "#lib/database/clock.ts";
import { judgeApproval } from "#newsroom/articles/approval-policy.ts";
import { dayToColumn } from "#newsroom/articles/calendar-day.ts";
import { deskFilterSchema } from "#newsroom/articles/desk/board.ts";
import { readBoard } from "#newsroom/articles/desk/board-queries.ts";
import { addDays } from "#newsroom/articles/desk/calendar.ts";
import { readCalendar } from "#newsroom/articles/desk/calendar-queries.ts";
import type { Desk } from "#newsroom/articles/desk/desk.ts";
import { readDesk } from "#newsroom/articles/desk/desk-queries.ts";
import { recordAuditEntry } from "#newsroom/audit/record-audit-entry.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { buildActor } from "../factories/actor.ts";
import { buildPerson } from "../factories/person.ts";
import { buildSection } from "../factories/section.ts";
import { useOwnDatabase } from "./own-database.ts";

type ArticleData = Parameters<ReturnType<typeof newsroomDatabase>["article"]["create"]>[0]["data"];

const moment = new Date("2019-03-04T10:00:00.123Z");
const printed = { state: "published", version: 2, publishedVersion: 2, firstPublishedAt: moment } as const;

let today: string;
let author: UserActor;
let editor: UserActor;
let sections: { readonly free: number; readonly fourEyes: number };
const made: Record<string, number> = {};
let leave: () => Promise<void>;

async function writeArticle(name: string, data: Partial<ArticleData> = {}): Promise<number> {
  // The given columns decide; Prisma's two input shapes do not unite under a spread.
  const columns = { body: EMPTY_BODY, headline: name, ...data } as ArticleData;
  const { id } = await newsroomDatabase().article.create({ data: columns, select: { id: true } });
  made[name] = id;
  return id;
}

const assigned = (
  responsibleId: string | null,
  days: number | null = null,
  priority: "urgent" | "normal" = "normal",
) => ({
  assignment: { create: { responsibleId, priority, dueOn: days === null ? null : dayToColumn(addDays(today, days)) } },
});

const publish = (articleId: number) =>
  newsroomDatabase().$transaction((transaction) =>
    recordAuditEntry(transaction, SYSTEM, { action: "publish-article", subject: "article", subjectId: articleId }),
  );

/** By their headlines: the numbers say nothing to whoever reads a failure. */
const names = (entries: readonly { readonly headline: string }[] | undefined) =>
  entries?.map(({ headline }) => headline);

// Everything that the whole house has: other tests must not write in between.
beforeAll(async () => {
  leave = await useOwnDatabase();
  today = berlinDay(await databaseNow(newsroomDatabase()));
  author = await buildActor("author");
  editor = await buildActor("editor");
  const [free, strict] = [await buildSection(), await buildSection()];
  await newsroomDatabase().section.update({ where: { id: strict.id }, data: { needsFourEyes: true } });
  sections = { free: free.id, fourEyes: strict.id };
  const { id: personId } = await buildPerson({ userId: author.id });
  const byAuthor = { authors: { create: { personId, position: 0 } } };
  await writeArticle("own draft", { createdById: author.id });
  await writeArticle("own draft that somebody else has", { createdById: author.id, ...assigned(editor.id, 3) });
  await writeArticle("byline", { ...byAuthor, ...assigned(editor.id, 1) });
  await writeArticle("assigned, late", { state: "in_review", sectionId: sections.free, ...assigned(author.id, -2) });
  await writeArticle("assigned, today", { ...assigned(author.id, 0) });
  await writeArticle("assigned, today, urgent", { ...assigned(author.id, 0, "urgent") });
  await writeArticle("published, was due", { ...printed, ...assigned(author.id, -9) });
  await writeArticle("trashed, was due", { trashedAt: moment, ...assigned(author.id, -9) });
  await writeArticle("ahead", { changedById: author.id, ...printed, version: 3, sectionId: sections.free });
  await writeArticle("withdrawn", { createdById: author.id, state: "withdrawn" });
  await writeArticle("approved", { state: "approved", sectionId: sections.free });
  await writeArticle("editor's own, four eyes", {
    state: "in_review",
    sectionId: sections.fourEyes,
    createdById: editor.id,
  });
  await writeArticle("foreign, four eyes", { state: "in_review", sectionId: sections.fourEyes });
  await writeArticle("editor's own", { state: "in_review", sectionId: sections.free, createdById: editor.id });
  await writeArticle("ahead, four eyes", { ...printed, version: 3, sectionId: sections.fourEyes });
  await writeArticle("ahead, approved", {
    ...printed,
    ...{ version: 3, sectionId: sections.fourEyes },
    approval: { create: { contentHash: "x", approvedByName: "Kim", approvedAt: moment } },
  });
  await writeArticle("later", { state: "scheduled", scheduledFor: new Date("2099-12-31T23:30:00Z") });
  await writeArticle("sooner", {
    state: "scheduled",
    scheduledFor: new Date("2099-10-25T00:30:00Z"),
    plannedFor: new Date("2099-10-20T08:00:00Z"),
  });
  await writeArticle("taken back", { firstPublishedAt: moment });
  await writeArticle("printed", printed);
  for (const name of ["ahead", "taken back", "printed", "ahead"]) await publish(made[name] ?? 0);
});

afterAll(() => leave());

describe("the first page of the day", () => {
  let desks: { readonly author: Desk; readonly editor: Desk };
  beforeAll(async () => {
    desks = { author: await readDesk(author), editor: await readDesk(editor) };
  });

  it("holds what is mine, what presses first: assigned, under my name, and mine as long as nobody else has it", () => {
    expect(names(desks.author.mine.entries)).toEqual([
      "assigned, late",
      "assigned, today, urgent",
      "assigned, today",
      "byline",
      "ahead",
      "own draft",
    ]);
    expect(desks.author.mine.total).toBe(6);
  });

  it("holds what I may approve, never my own where four eyes are asked for, and changes of published pieces", () => {
    expect(names(desks.editor.toApprove?.entries)?.toSorted()).toEqual([
      "ahead, four eyes",
      "assigned, late",
      "editor's own",
      "foreign, four eyes",
    ]);
    expect(desks.author.toApprove).toBeNull();
  });

  it("holds what is due by the database's day: of everybody for who assigns, else my own", async () => {
    const due = ["assigned, late", "assigned, today, urgent", "assigned, today"];
    expect(names(desks.editor.due.entries)).toEqual(due);
    expect(names(desks.author.due.entries)).toEqual(due);
    expect((await readDesk(await buildActor("author"))).due.total).toBe(0);
  });

  it("holds what is ready, what comes, soonest first, and what went out last", () => {
    expect(names(desks.editor.ready?.entries)).toEqual(["approved"]);
    expect(names(desks.author.scheduled.entries)).toEqual(["sooner", "later"]);
    expect(names(desks.author.published)).toEqual(["ahead", "printed"]);
    expect(desks.author.published[0]?.publishedAt.getTime()).toBeGreaterThan(moment.getTime());
  });
});

it("what waits for somebody's approval is what the policy lets them approve, piece by piece", async () => {
  const { columns } = await readBoard(editor, deskFilterSchema.parse({}));
  const allowed = columns.in_review.cards.filter(
    (card) => judgeApproval(editor, card.standing, card.clearance).allowed,
  );
  const { toApprove } = await readDesk(editor);
  const waiting = toApprove?.entries.filter(({ standing }) => standing.state === "in_review");
  expect(names(waiting)?.toSorted()).toEqual(names(allowed)?.toSorted());
  expect(allowed.length).toBeLessThan(columns.in_review.cards.length);
});

describe("the board", () => {
  const board = async (user: UserActor, filter: object = {}) => {
    const { columns } = await readBoard(user, deskFilterSchema.parse(filter));
    return Object.fromEntries(Object.entries(columns).map(([column, { cards }]) => [column, names(cards)?.toSorted()]));
  };

  it("has every piece that is under way in the column of its state, and what went out these days", async () => {
    expect(await board(editor)).toEqual({
      draft: [
        "assigned, today",
        "assigned, today, urgent",
        "byline",
        "own draft",
        "own draft that somebody else has",
        "taken back",
      ],
      in_review: ["assigned, late", "editor's own", "editor's own, four eyes", "foreign, four eyes"],
      approved: ["approved"],
      scheduled: ["later", "sooner"],
      published: ["ahead", "printed"],
    });
  });

  it("shows only mine, one section, what one person has, or what nobody has", async () => {
    expect((await board(author, { isMine: true }))["draft"]).toEqual([
      "assigned, today",
      "assigned, today, urgent",
      "byline",
      "own draft",
    ]);
    expect((await board(editor, { section: sections.fourEyes }))["in_review"]).toEqual([
      "editor's own, four eyes",
      "foreign, four eyes",
    ]);
    expect((await board(editor, { responsible: editor.id }))["draft"]).toEqual([
      "byline",
      "own draft that somebody else has",
    ]);
    expect((await board(editor, { responsible: "none" }))["draft"]).toEqual(["own draft", "taken back"]);
  });
});

describe("the calendar", () => {
  it("has what stands in its weeks, by German days, and what has no day yet", async () => {
    const filter = deskFilterSchema.parse({});
    const october = await readCalendar(editor, { view: "month", day: "2099-10-01", filter });
    // Half past two in the night in which the clocks go back; the plan behind it counts no more.
    expect(october.entries.map(({ kind, at, article }) => [kind, berlinDay(at), article.headline])).toEqual([
      ["scheduled", "2099-10-25", "sooner"],
    ]);
    expect(names(october.undated)).toContain("own draft");
    expect(names(october.undated)).not.toContain("sooner");
    // Half past midnight on New Year's Day in Germany.
    const newYear = await readCalendar(editor, { view: "week", day: "2100-01-01", filter });
    expect(newYear.entries.map(({ at, article }) => [berlinDay(at), article.headline])).toEqual([
      ["2100-01-01", "later"],
    ]);
    const march = await readCalendar(editor, { view: "month", day: "2019-03-01", filter });
    expect(new Set(march.entries.map(({ kind }) => kind))).toEqual(new Set(["published"]));
    expect(names(march.entries.map(({ article }) => article))).not.toContain("taken back");
  });
});
