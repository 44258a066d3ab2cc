import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CopyFacts, type CopyState, copyState } from "./copy-state.ts";

const calm: CopyFacts = {
  isConnected: true,
  isSignedOut: false,
  isDisabled: false,
  keptOut: "",
  isLongAway: false,
  hasUnstored: false,
  isDelayed: false,
  isLocal: true,
};

const facts: fc.Arbitrary<CopyFacts> = fc.record({
  isConnected: fc.boolean(),
  isSignedOut: fc.boolean(),
  isDisabled: fc.boolean(),
  keptOut: fc.constantFrom("", "Zu viele Fenster."),
  isLongAway: fc.boolean(),
  hasUnstored: fc.boolean(),
  isDelayed: fc.boolean(),
  isLocal: fc.boolean(),
});

describe("the state of the words", () => {
  it.each<[string, Partial<CopyFacts>, CopyState]>([
    ["everything is on the server's disk", {}, { kind: "stored" }],
    ["something is on its way", { hasUnstored: true }, { kind: "storing" }],
    ["the connection is away for a moment", { isConnected: false }, { kind: "stored" }],
    ["it is away for a moment while somebody writes", { isConnected: false, hasUnstored: true }, { kind: "storing" }],
    ["it stays away", { isConnected: false, isLongAway: true }, { kind: "offline", isLocal: true }],
    [
      "it stays away and this browser keeps nothing",
      { isConnected: false, isLongAway: true, hasUnstored: true, isLocal: false },
      { kind: "offline", isLocal: false },
    ],
    ["it was away for long and is back", { isLongAway: true }, { kind: "stored" }],
    ["the session is over", { isSignedOut: true }, { kind: "signed-out", isLocal: true }],
    [
      "the session is over and the network too",
      { isSignedOut: true, isConnected: false, isLongAway: true },
      { kind: "signed-out", isLocal: true },
    ],
    [
      "the account was disabled, which signing in again does not mend",
      { isDisabled: true, isSignedOut: true, isConnected: false, isLongAway: true },
      { kind: "disabled", isLocal: true },
    ],
    [
      "the server keeps this window out",
      { keptOut: "Zu viele Fenster.", isConnected: false, isLongAway: true },
      { kind: "kept-out", isLocal: true, why: "Zu viele Fenster." },
    ],
    ["it was kept out and is in again", { keptOut: "Zu viele Fenster." }, { kind: "stored" }],
    ["the server cannot write", { isDelayed: true, hasUnstored: true }, { kind: "delayed", isLocal: true }],
    ["the server could not write for a while", { isDelayed: true }, { kind: "stored" }],
  ])("when %s", (_name, changes, expected) => {
    expect(copyState({ ...calm, ...changes })).toEqual(expected);
  });

  it("is never „Gespeichert“ while something is not, and never hides that the browser keeps nothing", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const state = copyState(given);
        if (given.hasUnstored) expect(state.kind).not.toBe("stored");
        if ("isLocal" in state) expect(state.isLocal).toBe(given.isLocal);
      }),
    );
  });
});
