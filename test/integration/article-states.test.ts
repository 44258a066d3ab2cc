import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { CommandError } from "#lib/errors.ts";
import { approveArticle } from "#newsroom/articles/approval/approve-article.ts";
import { ARTICLE_STATES, type ArticleContent, type ArticleState } from "#newsroom/articles/article.ts";
import {
  ARTICLE_ACTIONS,
  type ArticleAction,
  type ArticleStanding,
  judgeArticleAction,
} from "#newsroom/articles/article-policy.ts";
import { findArticleForWriting } from "#newsroom/articles/article-queries.ts";
import { assignArticle } from "#newsroom/articles/assignment/assign-article.ts";
import { takeArticle } from "#newsroom/articles/assignment/take-article.ts";
import { planArticle } from "#newsroom/articles/dates/plan-article.ts";
import { unscheduleArticle } from "#newsroom/articles/dates/unschedule-article.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { returnArticle } from "#newsroom/articles/return-article.ts";
import { hashContent } from "#newsroom/articles/revisions/hash-content.ts";
import type { RevisionReason } from "#newsroom/articles/revisions/revision.ts";
import { contentColumns } from "#newsroom/articles/store-content.ts";
import { restoreArticle, trashArticle } from "#newsroom/articles/trash-article.ts";
import { findRights } from "#newsroom/collaboration/rights.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { type Actor, ROLES, type Role } from "#newsroom/people/actor.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { writeText } from "#newsroom/working-copy/article-document.ts";
import { viewWorkingCopy } from "#newsroom/working-copy/view-working-copy.ts";
import { projectRoot } from "#operations/project-root.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { scheduleArticle } from "#press/articles/schedule-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle, buildContent } from "../factories/article.ts";
import { openCopy } from "./saving.ts";

const VERSION = 3;

type Command = {
  readonly file: string;
  readonly run: (actor: Actor, articleId: number) => Promise<unknown>;
  /** The state that it leads to, where it changes the state. */
  readonly to?: ArticleState;
  /** Why it keeps the present version for ever, where it does. */
  readonly keepsAs?: RevisionReason;
};

/** The real command of every action of the written matrix. */
const COMMANDS: Record<ArticleAction, Command> = {
  view: { file: "newsroom/articles/article-queries.ts", run: findArticleForWriting },
  "hand-in": { file: "newsroom/articles/hand-in-article.ts", run: handInArticle, to: "in_review", keepsAs: "hand_in" },
  approve: {
    file: "newsroom/articles/approval/approve-article.ts",
    run: (actor, articleId) => approveArticle(actor, { articleId, version: VERSION }),
    to: "approved",
    keepsAs: "approval",
  },
  plan: {
    file: "newsroom/articles/dates/plan-article.ts",
    run: (actor, articleId) => planArticle(actor, { articleId, plannedFor: { at: "2027-03-01T09:00" } }),
  },
  assign: {
    file: "newsroom/articles/assignment/assign-article.ts",
    run: (actor, articleId) =>
      assignArticle(actor, { articleId, responsibleId: null, dueOn: "2027-03-01", priority: "high", note: "" }),
  },
  take: { file: "newsroom/articles/assignment/take-article.ts", run: takeArticle },
  edit: { file: "newsroom/collaboration/rights.ts", run: writeNewHeadline },
  "return-to-draft": {
    file: "newsroom/articles/return-article.ts",
    run: (actor, articleId) => returnArticle(actor, { articleId }),
    to: "draft",
  },
  schedule: {
    file: "press/articles/schedule-article.ts",
    run: (actor, articleId) =>
      scheduleArticle(actor, { articleId, version: VERSION, scheduledFor: { at: "2099-03-01T09:00" } }),
    to: "scheduled",
    keepsAs: "approval",
  },
  unschedule: { file: "newsroom/articles/dates/unschedule-article.ts", run: unscheduleArticle, to: "approved" },
  publish: {
    file: "press/articles/publish-article.ts",
    run: (actor, articleId) => publishArticle(actor, { articleId, version: VERSION }),
    to: "published",
    keepsAs: "publication",
  },
  unpublish: { file: "press/articles/unpublish-article.ts", run: unpublishArticle, to: "draft" },
  withdraw: {
    file: "press/articles/withdraw-article.ts",
    run: (actor, articleId) => withdrawArticle(actor, { articleId, notice: "" }),
    to: "withdrawn",
    keepsAs: "withdrawal",
  },
  trash: { file: "newsroom/articles/trash-article.ts", run: trashArticle },
  restore: { file: "newsroom/articles/trash-article.ts", run: restoreArticle },
};

/** Files named after an article that change no existing one by themselves. */
const NO_TRANSITIONS = [
  "newsroom/articles/copy-article.ts",
  "newsroom/articles/create-article.ts",
  "newsroom/articles/load-article.ts",
  "newsroom/articles/replace-working-copy.ts",
  "press/articles/import-article.ts",
  "press/articles/print-article.ts",
];

let content: ArticleContent;
let actors: Record<Role, UserActor>;

beforeAll(async () => {
  content = await buildContent();
  const [author, editor, admin] = await Promise.all(ROLES.map((role) => buildActor(role)));
  if (!author || !editor || !admin) throw new Error("Somebody is missing.");
  actors = { author, editor, admin };
});

/** Opens the document as the page does and asks for the right like the co-editing server, which is deaf to all others. */
async function writeNewHeadline(actor: Actor, articleId: number): Promise<unknown> {
  if (actor.kind !== "user") throw new Error("Only people write.");
  await viewWorkingCopy(actor, articleId);
  const where = { id: actor.id };
  const { sessionVersion } = await newsroomDatabase().user.findUniqueOrThrow({
    where,
    select: { sessionVersion: true },
  });
  const [rights] = await findRights([{ userId: actor.id, sessionVersion, articleId }]);
  if (typeof rights !== "object") throw new Error("There is no session.");
  if (!rights.mayEdit) throw new CommandError("not-allowed", rights.reason);
  const { document, store } = await openCopy(articleId);
  writeText(document, "headline", "Neu");
  return store(actor);
}

const STANDINGS: readonly ArticleStanding[] = ARTICLE_STATES.flatMap((state) =>
  [true, false].flatMap((isOwn) => [true, false].map((isTrashed) => ({ state, isOwn, isTrashed }))),
);

/** One article for each standing towards this person, in the order of `STANDINGS`. */
async function placeArticles(owner: UserActor): Promise<number[]> {
  const rows = await newsroomDatabase().article.createManyAndReturn({
    data: STANDINGS.map(({ state, isOwn, isTrashed }) => ({
      ...contentColumns(content),
      state,
      version: VERSION,
      trashedAt: isTrashed ? new Date() : null,
      createdById: isOwn ? owner.id : null,
      // Readers see an older version than the working copy.
      ...(state === "published"
        ? { publishedVersion: VERSION - 1, firstPublishedAt: new Date("2018-11-09T08:00:00Z") }
        : {}),
    })),
    select: { id: true },
  });
  const ids = rows.map(({ id }) => id);
  const [personId = 0, keywordId = 0] = [content.authorIds[0], content.keywordIds[0]];
  await newsroomDatabase().articleAuthor.createMany({
    data: ids.map((articleId) => ({ articleId, position: 0, personId })),
  });
  await newsroomDatabase().articleKeyword.createMany({
    data: ids.map((articleId) => ({ articleId, position: 0, keywordId })),
  });
  return ids;
}

/** Everything that a command may leave behind, article by article. */
async function traces(ids: readonly number[]) {
  const database = newsroomDatabase();
  const where = { articleId: { in: [...ids] } };
  const [articles, entries, revisions] = await Promise.all([
    database.article.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, state: true, version: true, publishedVersion: true, headline: true, trashedAt: true },
    }),
    database.auditEntry.findMany({
      where: { subjectType: "article", subjectId: { in: ids.map(String) } },
      select: { subjectId: true, action: true, actorName: true, fromState: true, toState: true },
    }),
    database.revision.findMany({ where, select: { articleId: true, version: true, contentHash: true, reason: true } }),
  ]);
  return ids.map((id) => ({
    article: articles.find((row) => row.id === id),
    log: entries.filter(({ subjectId }) => subjectId === String(id)).map(({ subjectId: _id, ...entry }) => entry),
    revisions: revisions.filter(({ articleId }) => articleId === id).map(({ articleId: _id, ...revision }) => revision),
  }));
}

type Trace = Awaited<ReturnType<typeof traces>>[number];

/** "done", or the code of the refusal. */
async function outcomeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return "done";
  } catch (error) {
    if (error instanceof CommandError) return error.code;
    throw error;
  }
}

/** What the written matrix says about the same case. */
function verdictOf(actor: Actor, action: ArticleAction, standing: ArticleStanding): string {
  return judgeArticleAction(actor, action, standing).allowed ? "done" : "refused";
}

/** What a command must leave behind when it was allowed: its effect, one line in the log, and perhaps a revision. */
function after(action: ArticleAction, actor: UserActor, before: Trace): Trace {
  const { keepsAs } = COMMANDS[action];
  const { article } = before;
  if (article === undefined) throw new Error("The article is gone.");
  // What readers see stays there while its next version is approved.
  const to = action === "approve" && article.state === "published" ? article.state : COMMANDS[action].to;
  const isLogged = action !== "view" && action !== "edit";
  return {
    article: { ...article, ...(to === undefined ? {} : { state: to }), ...effectOf(action) },
    log: isLogged
      ? [
          {
            action: `${action}-article`,
            actorName: actor.name,
            fromState: to ? article.state : null,
            toState: to ?? null,
          },
        ]
      : [],
    revisions: keepsAs ? [{ version: VERSION, contentHash: hashContent(content), reason: keepsAs }] : [],
  };
}

function effectOf(action: ArticleAction): Partial<NonNullable<Trace["article"]>> {
  switch (action) {
    case "edit":
      return { version: VERSION + 1, headline: "Neu" };
    case "publish":
      return { publishedVersion: VERSION };
    case "unpublish":
    case "withdraw":
      return { publishedVersion: null };
    case "trash":
      return { trashedAt: expect.any(Date) };
    case "restore":
      return { trashedAt: null };
    default:
      return {};
  }
}

describe("every action of the matrix", () => {
  it("has a command, and every command on an article has an action", () => {
    expect(Object.keys(COMMANDS).sort()).toEqual([...ARTICLE_ACTIONS].sort());
    const found = [
      "newsroom/articles",
      "newsroom/articles/approval",
      "newsroom/articles/assignment",
      "newsroom/articles/dates",
      "press/articles",
    ].flatMap((folder) =>
      readdirSync(path.join(projectRoot, folder))
        .filter((name) => /-(article|working-copy)\.ts$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    const claimed = Object.values(COMMANDS)
      .map(({ file }) => file)
      .filter((file) => /\/articles\//.test(file) && !file.endsWith("-queries.ts"));
    expect(found.sort()).toEqual([...new Set([...claimed, ...NO_TRANSITIONS])].sort());
  });
});

const cases = ROLES.flatMap((role) => ARTICLE_ACTIONS.map((action) => [role, action] as const));

describe("the matrix is kept", () => {
  it.each(cases)(
    "when somebody with the role %s asks for %s: own and other, in every state, in the trash or not",
    async (role, action) => {
      const actor = actors[role];
      const ids = await placeArticles(actor);
      const before = await traces(ids);
      const outcomes: string[] = [];
      for (const id of ids) outcomes.push(await outcomeOf(COMMANDS[action].run(actor, id)));
      const afterwards = await traces(ids);
      for (const [index, standing] of STANDINGS.entries()) {
        const label = `${role} ${action} ${JSON.stringify(standing)}: ${outcomes[index]}`;
        const [was, is] = [before[index], afterwards[index]];
        if (was === undefined) throw new Error(label);
        const isDone = verdictOf(actor, action, standing) === "done";
        expect(["not-allowed", "wrong-state"].includes(outcomes[index] ?? ""), label).toBe(!isDone);
        expect(is, label).toEqual(isDone ? after(action, actor, was) : was);
      }
    },
  );
});

describe("the line in the log", () => {
  const logged = ARTICLE_ACTIONS.filter((action) => action !== "view" && action !== "edit");

  it.each(logged)("of %s is written in the same transaction: without it, nothing happens", async (action) => {
    // PostgreSQL stores no such name, so that the last step of every command fails.
    const nameless: UserActor = { ...actors.admin, name: "\0" };
    const ids = await placeArticles(actors.admin);
    const before = await traces(ids);
    const printed = await printedIds(ids);
    for (const [index, standing] of STANDINGS.entries()) {
      if (verdictOf(nameless, action, standing) !== "done") continue;
      await expect(COMMANDS[action].run(nameless, ids[index] ?? 0)).rejects.not.toBeInstanceOf(CommandError);
    }
    expect(await traces(ids)).toEqual(before);
    expect(await printedIds(ids)).toEqual(printed);
  });
});

async function printedIds(ids: readonly number[]): Promise<number[]> {
  const where = { id: { in: [...ids] } };
  const rows = await newsroomDatabase().portalArticle.findMany({ where, orderBy: { id: "asc" }, select: { id: true } });
  return rows.map(({ id }) => id);
}

describe("a command", () => {
  it.each(ARTICLE_ACTIONS.filter((action) => action !== "view"))(
    "for %s knows no article that does not exist",
    async (action) => {
      expect(await outcomeOf(COMMANDS[action].run(actors.admin, 2_147_483_647))).toBe("not-found");
      expect(await outcomeOf(COMMANDS[action].run(actors.admin, 2 ** 31))).toBe("invalid");
      expect(await outcomeOf(COMMANDS[action].run(actors.admin, -1))).toBe("invalid");
    },
  );

  it("takes in what is missing when an author hands in, at its field", async () => {
    const { id } = await buildArticle({ creator: actors.author, teaser: " ", sectionId: null });
    await expect(handInArticle(actors.author, id)).rejects.toMatchObject({
      code: "invalid",
      problems: [{ field: "teaser" }, { field: "sectionId" }],
    });
    expect(await traces([id])).toMatchObject([{ article: { state: "draft" }, revisions: [] }]);
  });
});
