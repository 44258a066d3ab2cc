import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { isOneTimeLinkUsable } from "#newsroom/people/one-time-link.ts";
import { findUserByEmail } from "#newsroom/people/user-queries.ts";
import { verifySignIn } from "#newsroom/people/verify-sign-in.ts";
import { runSql } from "#operations/database/postgres-session.ts";
import { buildLegacyText } from "#operations/import/legacy/build-legacy-text.ts";
import { buildUser } from "../factories/user.ts";
import { FIXTURES } from "./legacy-pages.ts";
import { useOwnDatabase } from "./own-database.ts";
import { runNewsroom } from "./run-newsroom.ts";

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "dachzeile-command-"));
  const end = await useOwnDatabase();
  return async () => {
    await end();
    rmSync(folder, { recursive: true });
  };
});

const address = () => `konto-${randomUUID()}@redaktion.example`;

function create(email: string, ...more: string[]) {
  return ["user", "create", "--email", email, "--name", "Ina Krämer", "--role", "editor", ...more];
}

describe("the process", () => {
  it("ends with 0 behind the help and with 2 behind a wrong call", async () => {
    const [help, wrong] = await Promise.all([runNewsroom(["--help"]), runNewsroom(["drucken"])]);
    expect(help).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("Befehle:") });
    expect(wrong).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("„drucken“") });
  });
});

describe("user create", () => {
  it("makes an account and shows a link that works once", async () => {
    const email = address();
    const { code, stdout } = await runNewsroom(create(email), { env: { SITE_URL: "https://www.portal.example/" } });
    expect(code).toBe(0);
    const token = /^https:\/\/www\.portal\.example\/passwort\?token=([\w-]{43})$/m.exec(stdout)?.[1];
    expect(await isOneTimeLinkUsable("set_password", token ?? "")).toBe(true);
    expect(await findUserByEmail(email)).toMatchObject({ name: "Ina Krämer", role: "editor", hasPassword: false });
  });

  it("takes the password from standard input, to the letter", async () => {
    const email = address();
    const password = " Müllers Kuh – zwölf Liter ";
    const { code, stdout, stderr } = await runNewsroom(create(email, "--password-stdin"), { stdin: `${password}\n` });
    expect(code).toBe(0);
    expect(stdout + stderr).not.toMatch(/Müllers|token/);
    expect(await verifySignIn({ email, password, address: "192.0.2.1" })).toMatchObject({ ok: true });
  });

  it("fails without leaving anything: a taken address, a short or missing password", async () => {
    const { email } = await buildUser();
    const taken = await runNewsroom(create(email.toUpperCase()));
    expect(taken).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("schon ein Konto") });
    for (const stdin of ["kurz\n", ""]) {
      const newcomer = address();
      const refused = await runNewsroom(create(newcomer, "--password-stdin"), { stdin });
      expect(refused).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("Passwort") });
      expect(await findUserByEmail(newcomer)).toBeNull();
    }
  });
});

describe("user list and user disable", () => {
  it("show every account with its state and shut one out", async () => {
    const { email } = await buildUser({ role: "author", name: "Zoë Ärmel" });
    const before = await runNewsroom(["user", "list"]);
    expect(before.code).toBe(0);
    expect(before.stdout).toMatch(new RegExp(`^${email} +Zoë Ärmel +author +aktiv$`, "m"));
    const disabled = await runNewsroom(["user", "disable", "--email", email.toUpperCase()]);
    expect(disabled).toMatchObject({ code: 0, stderr: "" });
    const { stdout } = await runNewsroom(["user", "list"]);
    expect(stdout).toMatch(new RegExp(`^${email} +Zoë Ärmel +author +gesperrt$`, "m"));
    expect((await runNewsroom(["user", "disable", "--email", email])).stdout).toContain("war schon gesperrt");
  });

  it("refuse an unknown account and the last admin", async () => {
    const { email } = await buildUser({ role: "admin" });
    const [unknown, last] = await Promise.all([
      runNewsroom(["user", "disable", "--email", address()]),
      runNewsroom(["user", "disable", "--email", email]),
    ]);
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining("gibt es nicht") });
    expect(last).toMatchObject({ code: 1, stderr: expect.stringContaining("letzte Admin") });
    expect(await findUserByEmail(email)).toMatchObject({ isDisabled: false });
  });
});

describe("import legacy", () => {
  const fixture = path.join(FIXTURES, "kongress-in-ammertal.txt");

  it("tells what it recognised and made, also as a dry run", async () => {
    const dry = await runNewsroom(["import", "legacy", fixture, "--dry-run", "--publish"]);
    expect(dry).toMatchObject({ code: 0, stderr: "" });
    for (const line of ["Dachzeile         Ammertal", "Verwaltung [neu]", "(mw) [neu]", "Es wurde nichts geändert"]) {
      expect(dry.stdout).toContain(line);
    }
    const real = await runNewsroom(["import", "legacy", fixture, "--publish"]);
    expect(real.code).toBe(0);
    expect(real.stdout).toMatch(/\/meldung\/\d+-zweites-registerforum-im-kloster$/m);
    const again = await runNewsroom(["import", "legacy", fixture, "--publish"]);
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/bereits vorhanden, Artikel \d+$/m);
  });

  it("goes on behind a page that it refuses, and ends with 1", async () => {
    const pages = mkdtempSync(path.join(folder, "gemischt-"));
    copyFileSync(path.join(FIXTURES, "seite-ohne-datum.txt"), path.join(pages, "1.txt"));
    writeFileSync(path.join(pages, "2.txt"), buildLegacyText({ above: ["Gemischte Seite"] }));
    writeFileSync(path.join(pages, "3.html"), "<p>");
    const { code, stdout, stderr } = await runNewsroom(["import", "legacy", pages]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Abgelehnt: 1\.txt: .*Datum/m);
    expect(stdout).toContain("2 Seiten: 1 angelegt, 0 bereits vorhanden, 1 abgelehnt.");
    expect(stdout).toContain("Übergangen: 1 ");
    expect(await newsroomDatabase().article.count({ where: { headline: "Gemischte Seite" } })).toBe(1);
  });

  it("tells what publication lacks, leaves the draft and ends with 1", async () => {
    const page = path.join(FIXTURES, "kurzmeldung.txt");
    const { code, stdout, stderr } = await runNewsroom(["import", "legacy", page, "--publish"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/Ressort: .*Autor: .*Stichwörter: /);
    expect(stdout).toContain("Der Artikel bleibt Entwurf.");
  });

  it("refuses a missing file and a publisher without the right before it begins", async () => {
    const { email } = await buildUser({ role: "author" });
    const page = path.join(folder, "rechte.txt");
    writeFileSync(page, buildLegacyText({ above: ["Seite für niemanden"] }));
    const [missing, refused] = await Promise.all([
      runNewsroom(["import", "legacy", path.join(folder, "nirgends.txt")]),
      runNewsroom(["import", "legacy", page, "--publish", "--as", email]),
    ]);
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining("gibt es nicht") });
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("darf nicht veröffentlichen") });
    expect(await newsroomDatabase().article.count({ where: { headline: "Seite für niemanden" } })).toBe(0);
  });

  it("says one line per hundred pages of an archive, and no report for each", async () => {
    const archive = mkdtempSync(path.join(folder, "archiv-"));
    for (let page = 1; page <= 105; page += 1) {
      writeFileSync(path.join(archive, `meldung_${page}.txt`), buildLegacyText({ above: [`Archivseite ${page}`] }));
    }
    const { code, stdout, stderr } = await runNewsroom(["import", "legacy", archive]);
    expect(code).toBe(0);
    expect(stderr).toBe("  … 100 von 105 Seiten\n");
    expect(stdout).toContain("105 Seiten: 105 angelegt");
    expect(stdout).not.toContain("Erkannt:");
    expect(await newsroomDatabase().article.count({ where: { id: { lte: 105 } } })).toBe(105);
  });
});

describe("migrate", () => {
  it("sets up an empty database, once, and leaves a stranger's alone", async () => {
    const owner = process.env["DATABASE_URL"] ?? "";
    const name = `dachzeile_${randomUUID().slice(0, 8)}`;
    await runSql(owner, (query) => query(`CREATE DATABASE "${name}" TEMPLATE template0`));
    const fresh = new URL(owner);
    fresh.pathname = `/${name}`;
    const env = { DATABASE_URL: fresh.href };
    const dry = await runNewsroom(["import", "legacy", FIXTURES, "--dry-run"], { env });
    expect(dry).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("migrate") });
    expect((await runNewsroom(["migrate"], { env })).stdout).toMatch(/^Angewendet: \d{14}_first_edition$/m);
    expect(await runNewsroom(["migrate"], { env })).toMatchObject({ code: 0, stdout: expect.stringMatching("Stand") });
    await runSql(fresh.href, (query) => query("DROP SCHEMA newsroom, portal, readers CASCADE"));
    await runSql(fresh.href, (query) => query("DROP TABLE _prisma_migrations; CREATE TABLE theirs ()"));
    const foreign = await runNewsroom(["migrate"], { env });
    expect(foreign).toMatchObject({ code: 1, stderr: expect.stringContaining("fremde Tabellen") });
    await runSql(owner, (query) => query(`DROP DATABASE "${name}"`));
  });

  it("says in one line why the database cannot be used", async () => {
    const env = { DATABASE_URL: "postgresql://dachzeile:streng-geheim@127.0.0.1:1/dachzeile" };
    const { code, stderr } = await runNewsroom(["migrate"], { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Fehler: Die Datenbank unter DATABASE_URL ist nicht erreichbar.*\n$/);
    expect(stderr).not.toContain("streng-geheim");
  });
});

describe("demo", () => {
  it("refuses a newsroom that has accounts", async () => {
    await buildUser();
    const { code, stderr } = await runNewsroom(["demo"]);
    expect(code).toBe(1);
    expect(stderr).toContain("hat schon Konten");
  });
});
