import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runCommand } from "./run-command.ts";

const written = { stdout: "", stderr: "" };

beforeEach(() => {
  Object.assign(written, { stdout: "", stderr: "" });
  for (const name of ["stdout", "stderr"] as const) {
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += String(text);
      return true;
    });
  }
});

afterEach(() => vi.restoreAllMocks());

describe("the help", () => {
  it.each([
    ...["", "migrate", "user", "user create", "user list", "user disable"],
    ...["import", "import legacy", "demo", "due", "doctor"],
  ])("of „%s“ is German and no failure", async (command) => {
    const words = command.split(" ").filter((word) => word !== "");
    expect(await runCommand([...words, "--help"])).toBe(0);
    expect(written.stderr).toBe("");
    expect(written.stdout).toContain(`Aufruf: ${["npm run newsroom --", ...words].join(" ")} `);
    expect(written.stdout).toContain("zeigt diese Hilfe");
    expect(written.stdout).not.toMatch(/Usage|Options|Commands|Arguments|display help/);
  });

  it("lists every command", async () => {
    await runCommand(["--help"]);
    expect(written.stdout).toMatch(/migrate .*\n +user .*\n +import .*\n +demo .*\n +due .*\n +reindex .*\n +doctor /);
  });
});

describe("a wrong call", () => {
  const create = ["user", "create", "--email", "ina@redaktion.example", "--name", "Ina Krämer"];

  it.each([
    [[], "Aufruf:"],
    [["user"], "Aufruf:"],
    [["drucken"], "„drucken“"],
    [["import", "ninjs", "x"], "„ninjs“"],
    [["migrate", "--sofort"], "„--sofort“"],
    [["migrate", "sofort"], "mehr Angaben"],
    [["user", "create", "--name", "Ina", "--role", "editor"], "--email"],
    [[...create, "--role", "editor", "--email", "ina"], "--email <Adresse>: Das ist keine E-Mail-Adresse."],
    [[...create, "--role", "chef"], "--role <Rolle>: Möglich sind author, editor, admin."],
    [[...create, "--role"], "--role"],
    [["user", "disable"], "--email"],
    [["import", "legacy"], "<Datei>"],
    [["import", "legacy", "x", "--section", "Wort ".repeat(30)], "60 Zeichen"],
    [["import", "legacy", "x", "--as", "ina@redaktion.example"], "--publish"],
  ])("%j ends with 2 and says what is wrong, before anything is opened", async (words, message) => {
    expect(await runCommand(words)).toBe(2);
    expect(written.stdout).toBe("");
    expect(written.stderr).toContain(message);
    expect(written.stderr).not.toMatch(/error:|Error:/);
  });
});
