import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgedRevision, isAutomaticDue, thinAutomatic } from "./automatic-rhythm.ts";

const now = new Date("2026-11-25T12:00:00Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);

describe("an automatic version", () => {
  it.each([
    ["a minute after the writing began", null, MINUTE, false],
    ["ten minutes after the writing began", null, 10 * MINUTE, true],
    ["nine minutes after the last one", 9 * MINUTE, 3 * HOUR, false],
    ["ten minutes after the last one", 10 * MINUTE, 3 * HOUR, true],
    ["at the beginning of new writing, a year after the last one", 365 * DAY, MINUTE, false],
  ])("is due %s: %s, %s", (_when, newest, since, isDue) => {
    expect(isAutomaticDue(newest === null ? null : ago(newest), ago(since), now)).toBe(isDue);
  });
});

type Kept = readonly [age: number, kind?: "kept", ...contributors: string[]];

/** Ids are the places in the list, the oldest first. */
function revisions(...kept: readonly Kept[]): AgedRevision[] {
  return kept.map(([age, kind, ...contributors], index) => ({
    id: String(index),
    at: ago(age),
    isAutomatic: kind !== "kept",
    contributors,
  }));
}

const thinned = (...kept: readonly Kept[]) => [...thinAutomatic(revisions(...kept), now).gone].sort();

describe("thinning", () => {
  it.each<[string, readonly Kept[], string[]]>([
    ["nothing", [], []],
    ["all of the last day stay", [[23 * HOUR], [22.9 * HOUR], [10 * MINUTE], [1]], []],
    [
      "one of an hour stays, the newest",
      [[2 * DAY + 50 * MINUTE], [2 * DAY + 40 * MINUTE], [2 * DAY + 10 * MINUTE]],
      ["0", "1"],
    ],
    ["another hour has its own", [[2 * DAY + 70 * MINUTE], [2 * DAY + 50 * MINUTE], [2 * DAY + 10 * MINUTE]], ["1"]],
    ["one of a day stays", [[20 * DAY + 5 * HOUR], [20 * DAY + 2 * HOUR], [19 * DAY]], ["0"]],
    ["one of a week stays", [[201 * DAY], [200 * DAY], [199 * DAY], [100 * DAY]], ["0", "1"]],
    [
      "what was kept for another reason stays",
      [[20 * DAY + 5 * HOUR, "kept"], [20 * DAY + 3 * HOUR, "kept"], [20 * DAY + 2 * HOUR]],
      [],
    ],
  ])("%s", (_case, kept, gone) => {
    expect(thinned(...kept)).toEqual(gone);
  });

  const auto = (age: number, ...contributors: string[]) => [age, undefined, ...contributors] as unknown as Kept;

  it("hands on who wrote to the next newer automatic one", () => {
    const history = revisions(
      auto(20 * DAY + 50 * MINUTE, "a"),
      auto(20 * DAY + 40 * MINUTE, "b", "c"),
      auto(20 * DAY, "c"),
    );
    const { gone, contributors } = thinAutomatic(history, now);
    expect([...gone].sort()).toEqual(["0", "1"]);
    expect(contributors).toEqual(new Map([["2", ["a", "b", "c"]]]));
  });

  it("leaves one whose writers the next kept one does not name", () => {
    const kept = (...contributors: string[]) => [20 * DAY + 20 * MINUTE, "kept", ...contributors] as const;
    const old = auto(20 * DAY + 50 * MINUTE, "a");
    expect(thinned(old, kept("b"), auto(20 * DAY))).toEqual([]);
    expect(thinned(old, kept("b", "a"), auto(20 * DAY))).toEqual(["0"]);
  });

  const history = fc
    .array(
      fc.record({
        age: fc.nat(400 * 24 * 60),
        isAutomatic: fc.boolean(),
        contributors: fc.uniqueArray(fc.constantFrom("a", "b", "c")),
      }),
      { maxLength: 40 },
    )
    .map((rows) =>
      rows.map(({ age, ...row }, index): AgedRevision => ({ id: String(index), at: ago(age * MINUTE), ...row })),
    );

  it("takes automatic ones only, never the newest, and nobody who wrote is forgotten", () => {
    fc.assert(
      fc.property(history, (all) => {
        const { gone, contributors } = thinAutomatic(all, now);
        const left = all.filter(({ id }) => !gone.includes(id));
        expect(all.filter(({ id }) => gone.includes(id)).every(({ isAutomatic }) => isAutomatic)).toBe(true);
        expect(left.length > 0 || all.length === 0).toBe(true);
        const writers = (some: readonly AgedRevision[]) =>
          new Set(some.flatMap((revision) => contributors.get(revision.id) ?? revision.contributors));
        expect(writers(left)).toEqual(new Set(all.flatMap((revision) => revision.contributors)));
        for (const id of contributors.keys())
          expect(left.find((revision) => revision.id === id)?.isAutomatic).toBe(true);
      }),
    );
  });

  it("finds nothing more to take when it is done again", () => {
    fc.assert(
      fc.property(history, (all) => {
        const { gone, contributors } = thinAutomatic(all, now);
        const left = all
          .filter(({ id }) => !gone.includes(id))
          .map((revision) => ({ ...revision, contributors: contributors.get(revision.id) ?? revision.contributors }));
        expect(thinAutomatic(left, now).gone).toEqual([]);
      }),
    );
  });
});
