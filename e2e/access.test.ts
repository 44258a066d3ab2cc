import { globSync } from "node:fs";
import { type APIRequestContext, expect } from "@playwright/test";
import { ARTICLE_ACTIONS } from "#newsroom/articles/article-policy.ts";
import { DESK_RIGHTS } from "#newsroom/people/desk-policy.ts";
import { projectRoot } from "#operations/project-root.ts";
import { actions, handlers, type Key, pages } from "./access-matrix.ts";
import { articleDoors, isLawful, withoutDoor } from "./article-doors.ts";
import { test } from "./newsroom-test.ts";
import { callWith, gatherSessions, type Session, standing, VISITORS, type Visitor } from "./plain-visitors.ts";
import { accountOf } from "./running-server.ts";
import { callAction, listActions } from "./server-actions.ts";
import { walkArticles } from "./walk-articles.ts";

const ARTICLE_FOLDER = "app/(desk)/redaktion/artikel/";

function mayEnter(visitor: Visitor, key: Key): boolean {
  if (key === "everyone" || key === "token") return true;
  const roles: readonly string[] = DESK_RIGHTS[key];
  return roles.includes(standing[visitor]);
}

function sources(pattern: string): string[] {
  return globSync(pattern, { cwd: projectRoot }).filter((file) => !file.startsWith("app/(portal)/"));
}

test.describe("who may come in", () => {
  test.describe.configure({ mode: "serial" });
  let sessions: ReadonlyMap<Visitor, Session> = new Map();

  test("every page, handler and action is listed with its key", () => {
    expect(sources("app/**/page.tsx").toSorted()).toEqual(Object.keys(pages).toSorted());
    expect(sources("app/**/route.{ts,tsx}").toSorted()).toEqual(Object.keys(handlers).toSorted());
    expect(listActions().toSorted()).toEqual(Object.keys(actions).toSorted());
  });

  test("every action about an article is listed with its row of the written law, and every row has a door", () => {
    const built = listActions().filter((name) => name.startsWith(ARTICLE_FOLDER));
    expect(built.map((name) => name.slice(ARTICLE_FOLDER.length)).toSorted()).toEqual(
      Object.keys(articleDoors).toSorted(),
    );
    const lawful = Object.values(articleDoors).filter(isLawful);
    const reached = new Set(lawful.map(({ action }) => action));
    expect(ARTICLE_ACTIONS.filter((action) => !reached.has(action))).toEqual(withoutDoor);
  });

  test("as stranger, author, editor, admin, and with a live session that lost its right", async ({
    house,
    playwright,
  }) => {
    test.setTimeout(300_000);
    sessions = await gatherSessions(playwright, house);
    expect([...sessions.keys()].toSorted()).toEqual(VISITORS.toSorted());
    for (const [visitor, session] of sessions) {
      const request = await callWith(playwright, house, session);
      await walkPages(visitor, request);
      await walkHandlers(visitor, request, house.url);
      await walkActions(visitor, request, house.url);
      await request.dispose();
    }
  });

  test("every action on an article does to everybody what the written law says, in every state", async ({
    house,
    playwright,
  }) => {
    test.setTimeout(300_000);
    const owner = accountOf(house.dataDir, "author").email;
    expect(sessions.size).toBe(VISITORS.length);
    for (const [name, session] of sessions) {
      const request = await callWith(playwright, house, session);
      const role = standing[name] === "nobody" ? null : standing[name];
      await walkArticles(house.dataDir, owner, { name, role, caller: { request, url: house.url } });
      await request.dispose();
    }
  });
});

async function walkPages(visitor: Visitor, request: APIRequestContext): Promise<void> {
  for (const [file, { key, address }] of Object.entries(pages)) {
    const answer = await request.get(address, { maxRedirects: 0 });
    const isIn = mayEnter(visitor, key);
    // Whoever is signed in is sent on from the sign-in page to the desk; nobody else is sent anywhere but to sign in.
    const isSentOn = isIn && address === "/anmelden" && standing[visitor] !== "nobody";
    const expected = isSentOn ? 307 : isIn ? 200 : standing[visitor] === "nobody" ? 307 : 404;
    expect(answer.status(), `${visitor} at ${file}`).toBe(expected);
    if (expected !== 307) continue;
    expect(answer.headers()["location"], `${visitor} at ${file}`).toContain(
      isSentOn ? "/redaktion" : "/anmelden?weiter=",
    );
  }
}

async function walkHandlers(visitor: Visitor, request: APIRequestContext, origin: string): Promise<void> {
  for (const [file, doors] of Object.entries(handlers)) {
    // Signing out would end the walk; its own tests show that it ends the session and that no foreign page can do it.
    for (const { key, address, method } of doors.filter((door) => !door.address.startsWith("/abmelden"))) {
      const answer = await request.fetch(address, { method, headers: { Origin: origin }, maxRedirects: 0 });
      const isSentToSignIn = answer.headers()["location"]?.startsWith("/anmelden?weiter=") === true;
      const isRefused = isSentToSignIn || [401, 403, 404].includes(answer.status());
      // A token that is none opens nothing, whoever brings it.
      const isIn = key !== "token" && mayEnter(visitor, key);
      expect(isRefused, `${visitor} at ${file}: ${answer.status()}`).toBe(!isIn);
    }
  }
}

async function walkActions(visitor: Visitor, request: APIRequestContext, url: string): Promise<void> {
  for (const [name, key] of Object.entries(actions)) {
    // Whoever may create an article would be led to a new one; the others are refused like everywhere.
    if (name.endsWith("#createArticleAction") && mayEnter(visitor, key)) continue;
    // Input that no command accepts: whoever may come in is told what is wrong with it.
    const answer = await callAction({ request, url }, name.split("#")[1] ?? "", { id: -1 });
    const code = answer.ok ? "ok" : answer.code;
    const refusal = standing[visitor] === "nobody" ? "not-signed-in" : "not-allowed";
    if (mayEnter(visitor, key)) expect(["not-signed-in", "not-allowed"], `${visitor} at ${name}`).not.toContain(code);
    else expect(code, `${visitor} at ${name}`).toBe(refusal);
  }
}
