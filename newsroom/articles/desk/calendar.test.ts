import { describe, expect, it } from "vitest";
import type { ArticleState } from "../article.ts";
import { UNASSIGNED } from "../assignment/assignment.ts";
import {
  type CalendarArticle,
  calendarWeeks,
  datesOf,
  groupByDay,
  isoWeek,
  sameTimeOn,
  spanOf,
  stepCalendar,
} from "./calendar.ts";

const none = { plannedFor: null, scheduledFor: null, embargoUntil: null, firstPublishedAt: null };

function article(state: ArticleState, id = 1): CalendarArticle {
  return {
    ...{ id, kicker: "", headline: "Kongress", genre: "meldung", section: null, authors: [], displayDate: null },
    ...{ changedAt: new Date(0), changedBy: null, hasUnpublishedChanges: false, version: 1, assignment: UNASSIGNED },
    ...{ plannedFor: null, embargoUntil: null, scheduledFor: null, openComments: 0 },
    standing: { state, isOwn: false, isTrashed: false },
  };
}

describe("the weeks of a month", () => {
  it("begin on Monday and hold the whole month", () => {
    const weeks = calendarWeeks("month", "2026-11-30");
    expect(weeks.map(({ number }) => number)).toEqual([44, 45, 46, 47, 48, 49]);
    expect(spanOf(weeks)).toEqual({ from: "2026-10-26", until: "2026-12-07" });
    const inside = weeks.flatMap(({ days }) => days).filter(({ isInMonth }) => isInMonth);
    expect([inside.length, inside[0]?.day, inside.at(-1)?.day]).toEqual([30, "2026-11-01", "2026-11-30"]);
  });

  it("are four where February fits exactly", () => {
    expect(calendarWeeks("month", "2027-02-14")).toHaveLength(4);
  });

  it("have seven days also where the clocks change", () => {
    const spring = calendarWeeks("month", "2027-03-01").flatMap(({ days }) => days.map(({ day }) => day));
    const autumn = calendarWeeks("month", "2026-10-25").flatMap(({ days }) => days.map(({ day }) => day));
    for (const days of [spring, autumn]) expect(new Set(days).size).toBe(days.length);
    expect(spring).toContain("2027-03-28");
    expect(autumn.slice(autumn.indexOf("2026-10-24"), autumn.indexOf("2026-10-26") + 1)).toEqual([
      "2026-10-24",
      "2026-10-25",
      "2026-10-26",
    ]);
  });
});

describe("the number of a week", () => {
  it.each([
    // ISO 8601: the year of the week's Thursday.
    ["2026-01-01", 1],
    ["2025-12-29", 1],
    ["2027-01-01", 53],
    ["2027-01-03", 53],
    ["2027-01-04", 1],
    ["2021-01-03", 53],
    ["2024-12-30", 1],
    ["2026-11-30", 49],
  ])("of %s is %i", (day, number) => {
    expect(isoWeek(day)).toBe(number);
  });
});

describe("turning the pages", () => {
  it("goes by months, and stays within a short one", () => {
    expect(stepCalendar("month", "2026-12-15", 1)).toBe("2027-01-15");
    expect(stepCalendar("month", "2027-01-31", 1)).toBe("2027-02-28");
    expect(stepCalendar("month", "2028-03-31", -1)).toBe("2028-02-29");
  });

  it("goes by weeks across the change of clocks and of years", () => {
    expect(stepCalendar("week", "2026-10-22", 1)).toBe("2026-10-29");
    expect(stepCalendar("week", "2027-01-02", -1)).toBe("2026-12-26");
  });
});

describe("a piece in the calendar", () => {
  const [plannedFor, scheduledFor] = [new Date("2026-12-01T08:00:00Z"), new Date("2026-12-02T08:00:00Z")];
  const embargoUntil = new Date("2026-12-01T05:00:00Z");
  const kinds = (state: ArticleState, dated: Partial<Parameters<typeof datesOf>[1]>) =>
    datesOf(article(state), { ...none, ...dated }).map(({ kind }) => kind);

  it("stands on the day of its plan and the end of its embargo", () => {
    expect(kinds("draft", { plannedFor, embargoUntil })).toEqual(["embargo", "planned"]);
  });

  it("stands on its moment alone when that is fixed", () => {
    expect(kinds("scheduled", { plannedFor, scheduledFor })).toEqual(["scheduled"]);
  });

  it("stands where it went out, and where its next version is planned", () => {
    expect(kinds("published", { plannedFor, embargoUntil, firstPublishedAt: scheduledFor })).toEqual(["published"]);
    expect(kinds("published", { plannedFor: scheduledFor, firstPublishedAt: plannedFor })).toEqual([
      "published",
      "planned",
    ]);
    expect(kinds("withdrawn", { firstPublishedAt: plannedFor })).toEqual([]);
  });
});

describe("the days", () => {
  it("are those of German clocks, each in the order of its moments", () => {
    const at = (moment: string, id: number) => ({
      kind: "planned" as const,
      at: new Date(moment),
      article: article("draft", id),
    });
    const days = groupByDay([
      at("2026-10-25T23:30:00Z", 4),
      at("2026-10-25T22:30:00Z", 3),
      at("2026-10-25T00:30:00Z", 2),
      at("2026-10-24T22:30:00Z", 1),
    ]);
    const ids = [...days].map(([day, entries]) => [day, entries.map((entry) => entry.article.id)]);
    expect(ids).toEqual([
      ["2026-10-25", [1, 2, 3]],
      ["2026-10-26", [4]],
    ]);
  });
});

describe("another day", () => {
  it("keeps the hour that people chose across the nights of the clocks", () => {
    expect(sameTimeOn("2026-10-26", new Date("2026-10-24T07:30:00Z"))).toBe("2026-10-26T09:30");
    expect(sameTimeOn("2027-03-29", new Date("2027-03-27T08:30:00Z"))).toBe("2027-03-29T09:30");
  });

  it("begins in the morning for what had no day", () => {
    expect(sameTimeOn("2026-12-01", null)).toBe("2026-12-01T09:00");
  });
});
