import { type APIRequestContext, expect, type PlaywrightWorkerArgs } from "@playwright/test";
import { readPostgresRecord } from "#operations/database/embedded-postgres.ts";
import { runSql } from "#operations/database/postgres-session.ts";
import { createAccount, newsroomCommand } from "./newsroom-command.ts";
import type { House } from "./newsroom-test.ts";
import { type Account, accountOf } from "./running-server.ts";
import { mustSucceed } from "./server-actions.ts";

export const VISITORS = ["stranger", "author", "editor", "admin", "disabled", "demoted"] as const;
export type Visitor = (typeof VISITORS)[number];

/** What each visitor is to the policy: the session of a disabled or demoted account is nobody's. */
export const standing: Record<Visitor, "nobody" | "author" | "editor" | "admin"> = {
  stranger: "nobody",
  disabled: "nobody",
  demoted: "nobody",
  author: "author",
  editor: "editor",
  admin: "admin",
};

/** What a browser would hold after signing in. */
export type Session = Awaited<ReturnType<APIRequestContext["storageState"]>>;

type Playwright = PlaywrightWorkerArgs["playwright"];

/** Requests with that session, without a browser; the caller disposes of them. */
export function callWith({ request }: Playwright, { url }: House, session?: Session): Promise<APIRequestContext> {
  return request.newContext({ baseURL: url, ...(session === undefined ? {} : { storageState: session }) });
}

/** One session of each kind; the admins of two of them have lost their right since, and their sessions know nothing of it. */
export async function gatherSessions(playwright: Playwright, house: House): Promise<ReadonlyMap<Visitor, Session>> {
  const fallen = { disabled: createAccount(house.dataDir, "admin"), demoted: createAccount(house.dataDir, "admin") };
  const sessions = new Map<Visitor, Session>([["stranger", { cookies: [], origins: [] }]]);
  for (const role of ["author", "editor", "admin"] as const)
    sessions.set(role, await signIn(playwright, house, accountOf(house.dataDir, role)));
  for (const fate of ["disabled", "demoted"] as const)
    sessions.set(fate, await signIn(playwright, house, fallen[fate]));
  newsroomCommand(house.dataDir, ["user", "disable", "--email", fallen.disabled.email]);
  const admin = await callWith(playwright, house, sessions.get("admin"));
  const userId = await userIdOf(house.dataDir, fallen.demoted.email);
  await mustSucceed({ request: admin, url: house.url }, "changeRoleAction", { userId, role: "author" });
  await admin.dispose();
  return sessions;
}

/** As the form does it, request by request. */
async function signIn(playwright: Playwright, house: House, { email, password }: Account): Promise<Session> {
  const request = await callWith(playwright, house);
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  await request.post("/api/auth/callback/credentials", {
    form: { csrfToken, email, password, json: "true" },
    headers: { Origin: house.url, "X-Auth-Return-Redirect": "1" },
    maxRedirects: 0,
  });
  const desk = await request.get("/redaktion", { maxRedirects: 0 });
  expect(desk.status(), `${email} at the desk`).toBe(200);
  const session = await request.storageState();
  await request.dispose();
  return session;
}

async function userIdOf(dataDir: string, email: string): Promise<unknown> {
  const record = readPostgresRecord(dataDir);
  if (record === null) throw new Error("The house under test has no database of its own.");
  const [row] = await runSql(record.url, (query) => query(`SELECT id FROM newsroom."user" WHERE email = $1`, [email]));
  return row?.["id"];
}
