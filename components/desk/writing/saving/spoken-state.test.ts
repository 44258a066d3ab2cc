import { expect, it } from "vitest";
import { workingCopyMessages } from "#lib/messages/desk-working-copy.ts";
import type { CopyState } from "../working-copy/copy-state.ts";
import { spokenAfter } from "./spoken-state.ts";

const { offline, local, lost, recovered, signedOut } = workingCopyMessages.spoken;

/** Everything that is read aloud while these states follow one another. */
function spoken(...states: readonly CopyState[]): string[] {
  const heard: string[] = [];
  let present = "";
  for (const state of states) {
    const next = spokenAfter(present, state);
    if (next !== present) heard.push(next);
    present = next;
  }
  return heard;
}

it("is nothing while somebody writes and everything is stored", () => {
  expect(spoken({ kind: "stored" }, { kind: "storing" }, { kind: "stored" }, { kind: "storing" })).toEqual([]);
});

it("is trouble, once, and its end", () => {
  expect(
    spoken(
      { kind: "storing" },
      { kind: "offline", isLocal: true },
      { kind: "offline", isLocal: true },
      { kind: "storing" },
      { kind: "stored" },
      { kind: "storing" },
      { kind: "stored" },
      { kind: "signed-out", isLocal: true },
    ),
  ).toEqual([`${offline} ${local}`, recovered, `${signedOut} ${local}`]);
});

it("is every turn for the worse and back", () => {
  expect(spoken({ kind: "offline", isLocal: true }, { kind: "offline", isLocal: false })).toEqual([
    `${offline} ${local}`,
    `${offline} ${lost}`,
  ]);
});
