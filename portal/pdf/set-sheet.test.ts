import { describe, expect, it } from "vitest";
import { Setter, type SheetMatter } from "./set-sheet.ts";

const saying = (words: string): SheetMatter => ({ source: `#set document(title: "x")\n${words}`, files: [] });
/** Typst counts to it for longer than anybody here waits. */
const ENDLESS = saying("#for i in range(90000) { for j in range(90000) { let n = i * j } }");
const asText = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");

describe("the thread that sets sheets", () => {
  it("takes them in turns, each prepared when it is its turn", async () => {
    const setter = new Setter();
    const turns: string[] = [];
    const sheets = ["eins", "zwei", "drei"].map((words) =>
      setter.set(async () => {
        turns.push(words);
        return saying(words);
      }),
    );
    await sheets[0];
    expect(turns).not.toContain("drei");
    for (const sheet of await Promise.all(sheets)) expect(asText(sheet)).toMatch(/^%PDF-/);
  });

  it("gives up only the sheet that takes too long; the others wait for their turn and get it", async () => {
    const setter = new Setter(2_000);
    const [endless, ...others] = [
      setter.set(async () => ENDLESS),
      ...["a", "b", "c"].map((words) => setter.set(async () => saying(words))),
    ];
    await expect(endless).rejects.toThrow("too long");
    for (const sheet of await Promise.all(others)) expect(asText(sheet)).toMatch(/^%PDF-/);
  });

  it("goes on behind one that cannot be prepared or is no Typst", async () => {
    const setter = new Setter();
    const lost = setter.set(() => Promise.reject(new Error("The storage is away.")));
    const wrong = setter.set(async () => saying("#panic()"));
    const good = setter.set(async () => saying("gut"));
    await expect(lost).rejects.toThrow("The storage is away.");
    await expect(wrong).rejects.toThrow();
    expect(asText(await good)).toMatch(/^%PDF-/);
  });
});
