import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runSql } from "#operations/database/postgres-session.ts";
import { checkEmbeddedHome } from "#operations/doctor/check-embedded.ts";
import { checkRoles } from "#operations/doctor/check-roles.ts";
import { useOwnDatabase } from "./own-database.ts";
import { runNewsroom } from "./run-newsroom.ts";

let folder: string;
let owner: string;

// Rights are taken and given here.
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "dachzeile-doctor-"));
  const end = await useOwnDatabase();
  owner = process.env["DATABASE_URL"] ?? "";
  return async () => {
    await end();
    rmSync(folder, { recursive: true });
  };
});

describe("the doctor", () => {
  it("finds a working house well, line by line, without telling a secret", async () => {
    const env = { AUTH_SECRET: `geheim-${randomUUID()}`, DATA_DIR: folder };
    const { stdout, stderr } = await runNewsroom(["doctor"], { env });
    for (const subject of ["Node", "Einstellungen", "DATA_DIR", "Bilder", "Mail", "Datenbank", "Migrationen"]) {
      expect(stdout).toMatch(new RegExp(`^✓ ${subject}: `, "m"));
    }
    expect(stdout).toMatch(/^✓ Rolle dachzeile_portal: .*keine der [1-9]\d Tabellen/m);
    expect(stdout).toMatch(/^[✓✗] Anwendung: /m);
    const password = new URL(owner).password;
    expect(password).not.toBe("");
    expect(stdout + stderr).not.toMatch(new RegExp(`${password}|geheim-`));
  });

  it("names the remedy for whatever is ill, and ends with 1", async () => {
    const env = {
      DATABASE_URL: "postgresql://dachzeile:streng-geheim@127.0.0.1:1/dachzeile",
      SMTP_URL: "smtp://dachzeile:streng-geheim@127.0.0.1:1",
      DATA_DIR: path.join(folder, "noch-nicht-da"),
    };
    const { code, stdout, stderr } = await runNewsroom(["doctor"], { env });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ DATA_DIR: .*noch-nicht-da gibt es noch nicht\n {4}→ /m);
    expect(stdout).toMatch(/^✗ Mail: 127\.0\.0\.1:1 ist nicht erreichbar.*\n {4}→ .*SMTP_URL/m);
    expect(stdout).toMatch(/^✗ Datenbank: .* nicht erreichbar.*\n {4}→ /m);
    expect(stdout + stderr).not.toContain("streng-geheim");
  });

  it("says which setting is wrong and checks what needs none", async () => {
    const { code, stdout } = await runNewsroom(["doctor"], { env: { PORT: "viele" } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ Einstellungen: Die Einstellung PORT .*„viele“\.\n {4}→ Erwartet wird/m);
    expect(stdout).toMatch(/^✓ Node: /m);
  });

  it("does not set up an embedded database by looking for it", async () => {
    const dataDir = path.join(folder, "leer");
    mkdirSync(dataDir);
    const { code, stdout } = await runNewsroom(["doctor"], { env: { DATABASE_URL: "", DATA_DIR: dataDir } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ Eingebaute Datenbank: ist noch nicht eingerichtet\n {4}→ .*npm start/m);
  });
});

describe("the embedded cluster", () => {
  it("is found inside DATA_DIR or outside it", () => {
    const [dataDir, outside] = [path.join(folder, "innen"), path.join(folder, "aussen")];
    const clusterIn = (base: string) => {
      mkdirSync(path.join(base, "postgres/cluster"), { recursive: true });
      writeFileSync(path.join(base, "postgres/cluster/PG_VERSION"), "18");
    };
    expect(checkEmbeddedHome(dataDir, outside).isWell).toBe(false);
    clusterIn(dataDir);
    expect(checkEmbeddedHome(dataDir, outside).detail).toBe(`liegt in ${dataDir}/postgres/cluster`);
    clusterIn(outside);
    expect(checkEmbeddedHome(dataDir, outside).detail).toContain(`liegt in ${outside}/postgres/cluster, weil`);
  });
});

describe("the roles", () => {
  const illOnes = async () => {
    const findings = await checkRoles({ owner, portal: owner });
    return findings.filter((finding) => !finding.isWell).map(({ subject, detail }) => `${subject} ${detail}`);
  };

  it.each([
    ["SELECT ON newsroom.article", "dachzeile_portal", "Rolle dachzeile_portal kann newsroom.article lesen"],
    ["SELECT ON readers.cancellation_request", "dachzeile_portal", "Rolle dachzeile_portal kann readers."],
    ["UPDATE ON portal.site", "dachzeile_portal", "Rolle dachzeile_portal kann portal.site ändern"],
    [
      "UPDATE ON newsroom.audit_entry",
      "dachzeile_newsroom",
      "Rolle dachzeile_newsroom kann newsroom.audit_entry ändern",
    ],
  ])("are ill with a right too many: %s to %s", async (right, role, complaint) => {
    expect(await illOnes()).toEqual([]);
    await runSql(owner, async (query) => {
      await query("GRANT USAGE ON SCHEMA newsroom, readers TO dachzeile_portal");
      await query(`GRANT ${right} TO ${role}`);
    });
    expect(await illOnes()).toEqual([expect.stringContaining(complaint)]);
    await runSql(owner, async (query) => {
      await query(`REVOKE ${right} FROM ${role}`);
      await query("REVOKE USAGE ON SCHEMA newsroom, readers FROM dachzeile_portal");
    });
  });

  it("are ill when nothing keeps the newsroom from deleting what is kept for ever", async () => {
    await runSql(owner, (query) => query("ALTER TABLE newsroom.revision DISABLE ROW LEVEL SECURITY"));
    expect(await illOnes()).toEqual([expect.stringContaining("kann jede Zeile von newsroom.revision löschen")]);
    await runSql(owner, (query) => query("ALTER TABLE newsroom.revision ENABLE ROW LEVEL SECURITY"));
    expect(await illOnes()).toEqual([]);
  });

  it("are ill when one lacks what it needs", async () => {
    await runSql(owner, (query) => query("REVOKE SELECT ON portal.edition FROM dachzeile_portal"));
    expect(await illOnes()).toEqual([expect.stringContaining("permission denied")]);
    await runSql(owner, (query) => query("GRANT SELECT ON portal.edition TO dachzeile_portal"));
  });
});
