import { describe, expect, it } from "vitest";
import { sortableAnnouncements } from "./sortable-announcements.ts";

const names = new Map([
  ["a", "Anna"],
  ["b", "Beck"],
]);

/** The part of the library's event that is read. */
function over(active: string, target: string) {
  return { active: { id: active }, over: { id: target } } as Parameters<
    ReturnType<typeof sortableAnnouncements>["onDragOver"]
  >[0];
}

describe("what is said while an entry moves", () => {
  it("lets „aufgenommen“ be heard: the place where it stands already is not said again", () => {
    const said = sortableAnnouncements([...names.keys()], (id) => names.get(String(id)) ?? "", { current: null });
    expect(said.onDragStart(over("b", "b"))).toBe("Beck aufgenommen, Platz 2 von 2.");
    expect(said.onDragOver(over("b", "b"))).toBeUndefined();
    expect(said.onDragOver(over("b", "a"))).toBe("Beck steht jetzt auf Platz 1 von 2.");
    expect(said.onDragOver(over("b", "b"))).toBe("Beck steht jetzt auf Platz 2 von 2.");
    expect(said.onDragEnd(over("b", "b"))).toBe("Beck abgelegt auf Platz 2 von 2.");
  });
});
