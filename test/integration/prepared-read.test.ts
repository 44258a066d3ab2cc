import { afterAll, expect, it } from "vitest";
import { closeDatabases } from "#lib/database/connection.ts";
import { type PreparedRead, readPrepared } from "#lib/database/prepared-read.ts";
import { runSql } from "#operations/database/postgres-session.ts";

const ROLE = "dachzeile_portal";
const WHO: PreparedRead = { role: ROLE, name: "who", text: "SELECT current_user::text" };
const PROCESS: PreparedRead = { role: ROLE, name: "process", text: "SELECT pg_backend_pid()" };

afterAll(closeDatabases);

it("reads with the rights of its role, again and again over one connection", async () => {
  const [who, ...processes] = await Promise.all([WHO, PROCESS, PROCESS, PROCESS].map(readPrepared));
  expect(who).toBe(ROLE);
  expect(new Set(processes).size).toBe(1);
  expect(await readPrepared({ role: ROLE, name: "nothing", text: "SELECT 1 WHERE false" })).toBeUndefined();
});

it("opens another connection when its own was ended", async () => {
  const ended = await readPrepared(PROCESS);
  await runSql(process.env["DATABASE_URL"] ?? "", (query) => query("SELECT pg_terminate_backend($1)", [ended]));
  const another = () => readPrepared(PROCESS).catch(() => ended);
  await expect.poll(another).not.toBe(ended);
  expect(await readPrepared(WHO)).toBe(ROLE);
});
