import { describe, expect, it } from "vitest";
import { matchesKeys, readableKeys } from "./matching-keys.ts";

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe("keys of a shortcut", () => {
  it.each([
    ["Mod-s", { key: "s", code: "KeyS", ctrlKey: true }],
    ["Mod-s", { key: "S", code: "KeyS", ctrlKey: true }],
    ["Mod-/", { key: "/", code: "Slash", ctrlKey: true }],
    ["Mod-/", { key: "/", code: "Digit7", ctrlKey: true, shiftKey: true }],
    ["Mod-Shift-8", { key: "(", code: "Digit8", ctrlKey: true, shiftKey: true }],
    ["Alt-Shift-ArrowUp", { key: "ArrowUp", code: "ArrowUp", altKey: true, shiftKey: true }],
    ["F3", { key: "F3", code: "F3" }],
    ["Mod-Alt--", { key: "-", code: "Slash", ctrlKey: true, altKey: true }],
    ["Mod-Alt-m", { key: "µ", code: "KeyM", ctrlKey: true, altKey: true }],
    ["Mod-Shift-Space", { key: " ", code: "Space", ctrlKey: true, shiftKey: true }],
  ])("%s is pressed", (keys, event) => {
    expect(matchesKeys(keys, { ...none, ...event })).toBe(true);
  });

  it.each([
    ["Mod-s", { key: "s", code: "KeyS" }],
    ["Mod-s", { key: "s", code: "KeyS", ctrlKey: true, altKey: true }],
    ["Mod-s", { key: "S", code: "KeyS", ctrlKey: true, shiftKey: true }],
    ["Mod-Alt-2", { key: "²", code: "Digit2" }],
    ["Mod-Alt-m", { key: "µ", code: "KeyM", ctrlKey: true, altKey: true, getModifierState: () => true }],
    ["F3", { key: "F3", code: "F3", shiftKey: true }],
    ["Mod-z", { key: "z", code: "KeyZ", metaKey: true }],
  ])("%s is not pressed", (keys, event) => {
    expect(matchesKeys(keys, { ...none, ...event })).toBe(false);
  });

  it("reads in German, and in signs on a Mac", () => {
    expect(readableKeys("Mod-Shift-z", false)).toBe("Strg+Umschalt+Z");
    expect(readableKeys("Shift-Alt-ArrowUp", false)).toBe("Umschalt+Alt+↑");
    expect(readableKeys("Mod-Shift-z", true)).toBe("⌘⇧Z");
    expect(readableKeys("Mod-Alt--", false)).toBe("Strg+Alt+-");
    expect(readableKeys("F3", false)).toBe("F3");
  });
});
