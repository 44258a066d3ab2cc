import { describe, expect, it } from "vitest";
import { startProgress } from "./progress.ts";

function run(total: number, isTTY: boolean): string {
  let written = "";
  const progress = startProgress(total, "Seiten", { isTTY, write: (text) => (written += text) });
  for (let item = 0; item < total; item += 1) progress.step();
  progress.clear();
  return written;
}

describe("progress over many items", () => {
  it("is one line per hundred where lines stay", () => {
    expect(run(250, false)).toBe("  … 100 von 250 Seiten\n  … 200 von 250 Seiten\n");
    expect(run(99, false)).toBe("");
  });

  it("is one line that moves on a terminal, and is taken back at the end", () => {
    const written = run(3, true);
    expect(written).not.toContain("\n");
    expect(written.split("\r\u001b[K")).toEqual([
      "",
      "  … 1 von 3 Seiten",
      "  … 2 von 3 Seiten",
      "  … 3 von 3 Seiten",
      "",
    ]);
  });
});
