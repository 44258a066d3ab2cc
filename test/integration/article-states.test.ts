import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { CommandError } from "#lib/errors.ts";
import { ARTICLE_STATES, type ArticleContent } from "#newsroom/articles/article.ts";
import {
  ARTICLE_ACTIONS,
  type ArticleAction,
  type ArticleStanding,
  judgeArticleAction,
} from "#newsroom/articles/article-policy.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { hashContent } from "#newsroom/articles/revisions/hash-content.ts";
import { contentColumns } from "#newsroom/articles/store-content.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { type Actor, ROLES, type Role } from "#newsroom/people/actor.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { projectRoot } from "#operations/project-root.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle, buildContent } from "../factories/article.ts";
import { COMMANDS, placeLink, VERSION } from "./article-commands.ts";

/** Files named after an article that change no existing one by themselves. */
const NO_TRANSITIONS = [
  "newsroom/articles/copy-article.ts",
  "newsroom/articles/create-article.ts",
  "newsroom/articles/load-article.ts",
  "newsroom/articles/replace-working-copy.ts",
  "press/articles/compose-article.ts",
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

/** Until when readers see what they see. */
const LAST_DAY = new Date("2098-12-31T23:00:00Z");
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
        ? { publishedVersion: VERSION - 1, firstPublishedAt: new Date("2018-11-09T08:00:00Z"), takeDownFor: LAST_DAY }
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
  await Promise.all(ids.map(placeLink));
  return ids;
}

/** Everything that a command may leave behind, article by article. */
async function traces(ids: readonly number[]) {
  const database = newsroomDatabase();
  const where = { articleId: { in: [...ids] } };
  const [articles, entries, revisions] = await Promise.all([
    database.article.findMany({
      where: { id: { in: [...ids] } },
      select: {
        id: true,
        state: true,
        version: true,
        publishedVersion: true,
        headline: true,
        trashedAt: true,
        takeDownFor: true,
      },
    }),
    database.auditEntry.findMany({
      where: { subjectType: "article", subjectId: { in: ids.map(String) } },
      select: { subjectId: true, action: true, actorName: true, fromState: true, toState: true },
    }),
    database.revision.findMany({
      where,
      select: { articleId: true, version: true, contentHash: true, reason: true },
      orderBy: { version: "asc" },
    }),
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
  const { keepsAs, loggedAs = `${action}-article` } = COMMANDS[action];
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
            action: loggedAs,
            actorName: actor.name,
            fromState: to ? article.state : null,
            toState: to ?? null,
          },
        ]
      : [],
    revisions: [
      ...before.revisions,
      ...(keepsAs ? [{ version: VERSION, contentHash: hashContent(content), reason: keepsAs }] : []),
    ],
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
      return { publishedVersion: null, takeDownFor: null };
    case "schedule-take-down":
      return { takeDownFor: new Date("2099-03-01T08:00:00Z") };
    case "unschedule-take-down":
      return { takeDownFor: null };
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
        .filter((name) => /-(article|working-copy|take-down)\.ts$/.test(name))
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
