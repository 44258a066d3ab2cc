import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ARTICLE_STATES } from "#newsroom/articles/article.ts";
import { type ArticleStanding, judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { ROLES } from "#newsroom/people/actor.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle } from "../factories/article.ts";
import { openWriter } from "../shared-writer.ts";
import { cookieOf, startCollaboration, type TestCollaboration } from "./collaboration-server.ts";

let server: TestCollaboration;

beforeAll(async () => {
  server = await startCollaboration();
});
afterAll(() => server.close());

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 });

const STANDINGS: readonly ArticleStanding[] = ARTICLE_STATES.flatMap((state) =>
  [true, false].flatMap((isOwn) => [true, false].map((isTrashed) => ({ state, isOwn, isTrashed }))),
);

describe("the door of an open document", () => {
  it.each(ROLES)(
    "opens for %s as the article's policy says: own and other, in every state, in the trash or not",
    async (role) => {
      const user = await buildActor(role);
      const scopes = STANDINGS.map(async (standing) => {
        const { id } = await buildArticle(standing.isOwn ? { creator: user } : {});
        const data = { state: standing.state, trashedAt: standing.isTrashed ? new Date() : null };
        await newsroomDatabase().article.update({ where: { id }, data });
        const writer = await server.write(user, id);
        await writer.synced();
        writer.close();
        return writer.provider.authorizedScope;
      });
      expect(await Promise.all(scopes)).toEqual(
        STANDINGS.map((standing) => (judgeArticleAction(user, "edit", standing).allowed ? "read-write" : "readonly")),
      );
    },
  );

  const attempts: [
    string,
    (user: UserActor, other: UserActor) => Promise<{ cookie?: string; userId?: string }>,
    string,
  ][] = [
    ["without a session", async () => ({ cookie: "" }), "signed-out"],
    ["with a forged session", async () => ({ cookie: "dachzeile=eyJhbGciOiJkaXIifQ..x.y.z" }), "signed-out"],
    ["with a page that was made for somebody else", async (_user, other) => ({ userId: other.id }), "other-person"],
    ["with no person", async () => ({ userId: "' OR true --" }), "other-person"],
  ];

  it.each(attempts)("stays shut %s", async (_name, change, reason) => {
    const [user, other] = [await buildActor(), await buildActor()];
    const { id } = await buildArticle();
    const given = { cookie: await cookieOf(user), userId: user.id, ...(await change(user, other)) };
    const writer = openWriter({ url: server.url, articleId: id, epoch: 1, origin: "http://localhost:3000", ...given });
    await eventually(() => expect(writer.dismissals).toContain(reason));
    expect(writer.provider.synced).toBe(false);
    writer.close();
  });

  it("stays shut for an article that there is not", async () => {
    const user = await buildActor();
    const place = {
      url: server.url,
      epoch: 1,
      userId: user.id,
      cookie: await cookieOf(user),
      origin: "http://localhost:3000",
    };
    for (const articleId of [999_999_999, 0, -1, 1.5]) {
      const writer = openWriter({ ...place, articleId });
      await eventually(() => expect(writer.dismissals, String(articleId)).toContain("not-found"));
      writer.close();
    }
  });

  it("stays shut for the page of another site, which a browser lends our cookies", async () => {
    const article = await buildArticle();
    const writer = openWriter({
      url: server.url,
      articleId: article.id,
      epoch: 1,
      userId: article.editor.id,
      cookie: await cookieOf(article.editor),
      origin: "https://evil.example",
    });
    const refused = new Promise((resolve) => writer.provider.on("close", resolve));
    await refused;
    expect([writer.provider.synced, writer.provider.isAuthenticated]).toEqual([false, false]);
    writer.close();
  });
});
