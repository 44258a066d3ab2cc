import { describe, expect, it } from "vitest";
import { ARTICLE_STATES } from "#newsroom/articles/article.ts";
import { type ArticleStanding, judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { findRights, type Holder } from "#newsroom/collaboration/rights.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { ROLES } from "#newsroom/people/actor.ts";
import { disableUser } from "#newsroom/people/disable-user.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle } from "../factories/article.ts";
import { buildPerson } from "../factories/person.ts";

const STANDINGS: readonly ArticleStanding[] = ARTICLE_STATES.flatMap((state) =>
  [true, false].flatMap((isOwn) => [true, false].map((isTrashed) => ({ state, isOwn, isTrashed }))),
);

async function holderOf(user: UserActor, articleId: number): Promise<Holder> {
  const where = { id: user.id };
  const { sessionVersion } = await newsroomDatabase().user.findUniqueOrThrow({ where });
  return { userId: user.id, sessionVersion, articleId };
}

describe("what somebody may do with an open document", () => {
  it.each(ROLES)(
    "is what the article's policy says of %s: own and other, in every state, in the trash or not",
    async (role) => {
      const user = await buildActor(role);
      const own = await holderOf(user, (await buildArticle({ creator: user })).id);
      const other = await holderOf(user, (await buildArticle()).id);
      for (const standing of STANDINGS) {
        const holder = standing.isOwn ? own : other;
        const data = { state: standing.state, trashedAt: standing.isTrashed ? new Date() : null };
        await newsroomDatabase().article.update({ where: { id: holder.articleId }, data });
        const verdict = judgeArticleAction(user, "edit", standing);
        const [rights] = await findRights([holder]);
        expect(rights, JSON.stringify(standing)).toEqual({
          mayView: judgeArticleAction(user, "view", standing).allowed,
          mayEdit: verdict.allowed,
          reason: verdict.allowed ? "" : verdict.reason,
        });
      }
    },
  );

  it("follows the byline: whoever stands in it may write in the draft", async () => {
    const author = await buildActor("author");
    const person = await buildPerson({ userId: author.id });
    const article = await buildArticle();
    const holder = await holderOf(author, article.id);
    const mayEdit = async () => {
      const [rights] = await findRights([holder]);
      return typeof rights === "object" && rights.mayEdit;
    };
    expect(await mayEdit()).toBe(false);
    const byline = { articleId: article.id, personId: person.id };
    await newsroomDatabase().articleAuthor.create({ data: { ...byline, position: 9 } });
    expect(await mayEdit()).toBe(true);
    await newsroomDatabase().articleAuthor.deleteMany({ where: byline });
    expect(await mayEdit()).toBe(false);
  });

  it("is asked for many at once, each in its place", async () => {
    const [editor, author, leaver] = [await buildActor(), await buildActor("author"), await buildActor()];
    const { id } = await buildArticle();
    const holders = [await holderOf(editor, id), await holderOf(author, id), await holderOf(leaver, id)];
    const older = { ...(holders[0] as Holder), sessionVersion: 99 };
    await disableUser(await buildActor("admin"), { userId: leaver.id });
    const nowhere = { ...(holders[0] as Holder), articleId: 2_147_483_647 };
    const rights = await findRights([...holders, older, nowhere]);
    expect(rights.map((one) => (typeof one === "string" ? one : [one.mayView, one.mayEdit]))).toEqual([
      [true, true],
      [true, false],
      "disabled",
      "signed-out",
      [false, false],
    ]);
    expect(await findRights([])).toEqual([]);
  });
});
