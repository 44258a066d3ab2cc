import { describe, expect, it } from "vitest";
import { calendarAddress, readCalendarPlace } from "../calendar/calendar-address.ts";
import { boardAddress, readDeskFilter } from "./board-address.ts";

const wordsOf = (address: string) => Object.fromEntries(new URL(address, "http://desk.example").searchParams);
const someone = "0198a000-0000-7000-8000-000000000000";

describe("the address of the board", () => {
  it("is read as it was written", () => {
    for (const filter of [
      { isMine: false },
      { isMine: true, section: 3, responsible: someone },
      { isMine: false, responsible: "none" as const },
    ])
      expect(readDeskFilter(wordsOf(boardAddress(filter)))).toEqual(filter);
    expect(boardAddress({})).toBe("/redaktion/tafel");
  });

  it("asks for nothing where it means nothing", () => {
    expect(readDeskFilter({ wessen: "seine", ressort: "alle", zustaendig: "Kim" })).toEqual({ isMine: false });
    expect(readDeskFilter({ wessen: ["meine"], ressort: "-1" })).toEqual({ isMine: false });
  });
});

describe("the address of the calendar", () => {
  it("is read as it was written", () => {
    const address = calendarAddress({ view: "week", day: "2026-11-30", filter: { isMine: true } });
    expect(readCalendarPlace(wordsOf(address))).toEqual({ view: "week", day: "2026-11-30" });
    expect(readDeskFilter(wordsOf(address))).toEqual({ isMine: true });
    expect(calendarAddress({})).toBe("/redaktion/kalender");
  });

  it("shows today's month where it names no day of the calendar", () => {
    for (const tag of ["2026-02-30", "gestern", ["2026-11-30"]])
      expect(readCalendarPlace({ ansicht: "jahr", tag })).toEqual({ view: "month" });
  });
});
