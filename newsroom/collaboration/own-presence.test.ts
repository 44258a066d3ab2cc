import { expect, it } from "vitest";
import { OwnPresence, type PresenceState } from "./own-presence.ts";

const anna = { id: "anna", name: "Anna", color: "#1d4ed8" };
const ben = { id: "ben", name: "Ben", color: "#b91c1c" };

/** As the library reads a message: an empty entry of its own comes first. */
const told = (...entries: [number, PresenceState][]) => new Map<number, PresenceState>([[99_999, {}], ...entries]);

function keep(presence: OwnPresence, states: Map<number, PresenceState>, known = new Map<number, PresenceState>()) {
  presence.keep(states, known);
  return [...states];
}

it("a connection tells of itself alone, signed with its account whatever it says", () => {
  const presence = new OwnPresence(anna);
  expect(keep(presence, told([1, { field: "teaser", user: ben }], [2, {}]))).toEqual([
    [1, { field: "teaser", user: anna }],
  ]);
  expect(keep(presence, told([2, { field: "kicker" }], [3, {}]))).toEqual([]);
  expect(keep(presence, told([3, {}], [1, {}]))).toEqual([[1, { user: anna }]]);
});

it("what somebody else has told stays theirs; one's own number is taken up again after a break", () => {
  const known = new Map([
    [1, { user: ben }],
    [2, { user: anna }],
  ]);
  const presence = new OwnPresence(anna);
  expect(keep(presence, told([1, {}]), known)).toEqual([]);
  expect(keep(presence, told([1, {}], [2, {}]), known)).toEqual([[2, { user: anna }]]);
});

it("a message that tells nothing, or too much, leaves nothing", () => {
  const presence = new OwnPresence(anna);
  expect(keep(presence, told())).toEqual([]);
  expect(keep(presence, told([1, { field: "x".repeat(5_000) }]))).toEqual([]);
  expect(keep(presence, told([1, { field: "kicker" }]))).toHaveLength(1);
});

it("a caret that is none is taken away, for it would break the editors of others", () => {
  const place = { type: { client: 7, clock: 3 }, tname: null, item: null, assoc: 0 };
  const cursor = { anchor: place, head: { ...place, type: null, tname: "body" } };
  const tell = (value: unknown) => keep(new OwnPresence(anna), told([1, { cursor: value }]))[0]?.[1]["cursor"];
  expect(tell(cursor)).toEqual(cursor);
  for (const bad of [{}, 7, { anchor: place }, { anchor: {}, head: { type: { client: "7", clock: 3 } } }]) {
    expect(tell(bad), JSON.stringify(bad)).toBeNull();
  }
});
