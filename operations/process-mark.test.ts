import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { isSameProcess, type ProcessMark, processMark } from "./process-mark.ts";

const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

/** Node itself under another name; it stays until it is killed. */
async function startProcess(program = process.execPath): Promise<ChildProcess & { pid: number }> {
  const child = spawn(program, ["-e", "setInterval(() => undefined, 1000); process.stdout.write('da')"]);
  started.push(child);
  await once(child.stdout, "data");
  // What has written to us has an id.
  return child as typeof child & { pid: number };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

describe("a marked process", () => {
  it("is known while it lives, and no longer", async () => {
    const child = await startProcess();
    const mark = processMark(child.pid);
    expect(isSameProcess(mark)).toBe(true);
    expect(isSameProcess(JSON.parse(JSON.stringify(mark)) as ProcessMark)).toBe(true);
    await kill(child);
    expect(isSameProcess(mark)).toBe(false);
  });

  it("is not mistaken for a later one with the same id", async () => {
    const child = await startProcess();
    const mark = processMark(child.pid);
    // Where the system does not tell when a process started, only the id counts.
    const isTold = mark.started !== null;
    expect(isSameProcess({ pid: child.pid, started: "1" })).toBe(!isTold);
    expect(isSameProcess({ pid: child.pid, started: null })).toBe(true);
  });

  it("is known by its start also under a name that looks like the end of it", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "dachzeile-mark-"));
    const program = path.join(folder, "a) S 1 (b");
    symlinkSync(process.execPath, program);
    const [plain, odd] = [await startProcess(), await startProcess(program)];
    rmSync(folder, { recursive: true });
    const [one, other] = [processMark(plain.pid).started, processMark(odd.pid).started];
    expect(Number(other)).toBeGreaterThanOrEqual(Number(one));
    expect(isSameProcess(processMark(odd.pid))).toBe(true);
  });

  it.each([0, -1, 2 ** 22 + 1])("never has the id %d", (pid) => {
    expect(isSameProcess({ pid, started: null })).toBe(false);
    expect(isSameProcess(processMark(pid))).toBe(false);
  });

  it("that nobody has waited for yet counts as ended", async () => {
    // The second program takes the shell's place and knows nothing of the first, which stays behind as a zombie.
    const parent = spawn("/bin/sh", [
      "-c",
      `"${process.execPath}" -e 0 & echo $!; exec "${process.execPath}" -e "setInterval(() => undefined, 1000)"`,
    ]);
    started.push(parent);
    const [line] = (await once(parent.stdout, "data")) as [Buffer];
    const mark = processMark(Number(line.toString()));
    await expect.poll(() => isSameProcess(mark), { timeout: 10_000 }).toBe(false);
  });
});
