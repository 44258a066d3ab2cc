import { expect } from "@playwright/test";
import { EMPTY_BODY } from "#editor/body.ts";
import { CommandError } from "#lib/errors.ts";
import { ARTICLE_STATES, type ArticleState } from "#newsroom/articles/article.ts";
import { type ArticleAction, type ArticleStanding, authoriseArticleAction } from "#newsroom/articles/article-policy.ts";
import type { Role } from "#newsroom/people/actor.ts";
import { readPostgresRecord } from "#operations/database/embedded-postgres.ts";
import { type Query, runSql } from "#operations/database/postgres-session.ts";
import { articleDoors, isLawful } from "./article-doors.ts";
import { callAction, type DeskCaller } from "./server-actions.ts";

/** Somebody who tries every door; `role` is null for whom the desk does not know, or knows no more. */
export type ArticleVisitor = { readonly name: string; readonly role: Role | null; readonly caller: DeskCaller };

type StandingArticle = ArticleStanding & { readonly id: number };

const LET_IN = "let in";
/** What a command may say to somebody who has the right: it comes after it. */
const BEHIND_THE_RIGHT = ["stale", "invalid", "conflict", "not-found", "unconfirmed"];

/**
 * Tries every Server Action about an article as one visitor, on articles of every state, in and outside the trash, own and
 * others', and compares what happens with the written law. The articles are set up in the house's database.
 * @param ownerEmail whose own articles some of them are
 */
export async function walkArticles(dataDir: string, ownerEmail: string, visitor: ArticleVisitor): Promise<void> {
  const record = readPostgresRecord(dataDir);
  if (record === null) throw new Error("The house under test has no database of its own.");
  await runSql(record.url, async (query) => {
    const articles = await layOut(query, ownerEmail);
    for (const article of articles) {
      // Own articles are the owner's; to everybody else they are like any other.
      if (article.isOwn && visitor.role !== "author") continue;
      await tryDoors(query, visitor, article);
    }
    // Out of everybody's way; the log keeps that they were there.
    const ids = articles.map(({ id }) => id);
    await query(
      `UPDATE newsroom.article SET state = 'draft', take_down_for = NULL, trashed_at = now() WHERE id = ANY($1)`,
      [ids],
    );
  });
}

async function layOut(query: Query, ownerEmail: string): Promise<readonly StandingArticle[]> {
  const [owner] = await query(`SELECT id FROM newsroom."user" WHERE email = $1`, [ownerEmail]);
  const articles: StandingArticle[] = [];
  for (const state of ARTICLE_STATES)
    for (const isTrashed of [false, true])
      for (const isOwn of [false, true]) {
        const [row] = await query(
          `INSERT INTO newsroom.article (state, body, trashed_at, created_by_id, take_down_for)
           VALUES ($1::newsroom.article_state, $2, CASE WHEN $3 THEN now() END, $4, $5) RETURNING id`,
          [state, EMPTY_BODY, isTrashed, isOwn ? owner?.["id"] : null, lastDay(state)],
        );
        articles.push({ id: Number(row?.["id"]), state, isTrashed, isOwn });
      }
  return articles;
}

/** Until when readers see what they see: somebody has planned it, so that it can be called off. */
function lastDay(state: ArticleState): string | null {
  return state === "published" ? "2098-12-31T23:00:00Z" : null;
}

async function tryDoors(query: Query, visitor: ArticleVisitor, article: StandingArticle): Promise<void> {
  for (const [name, door] of Object.entries(articleDoors)) {
    if (!isLawful(door)) continue;
    const answer = await callAction(visitor.caller, name.split("#")[1] ?? "", door.input(article.id));
    const code = answer.ok || BEHIND_THE_RIGHT.includes(answer.code) ? LET_IN : answer.code;
    const { state, isOwn, isTrashed } = article;
    const where = `${visitor.name} at ${name}, ${isOwn ? "own" : "other's"} ${state}${isTrashed ? " in the trash" : ""}`;
    expect(code, where).toBe(lawFor(visitor.role, door.action, article));
    if (answer.ok) await putBack(query, article);
  }
}

/** What the written law says to them. */
function lawFor(role: Role | null, action: ArticleAction, standing: ArticleStanding): string {
  if (role === null) return "not-signed-in";
  try {
    authoriseArticleAction({ kind: "user", id: "", name: "", role }, action, standing);
    return LET_IN;
  } catch (error) {
    if (error instanceof CommandError) return error.code;
    throw error;
  }
}

async function putBack(query: Query, { id, state, isTrashed }: StandingArticle): Promise<void> {
  await query(
    `UPDATE newsroom.article SET state = $2::newsroom.article_state, trashed_at = CASE WHEN $3 THEN now() END,
     published_version = NULL, scheduled_for = NULL, take_down_for = $4, take_down_notice = NULL WHERE id = $1`,
    [id, state, isTrashed, lastDay(state)],
  );
}
