import type { Active, Over } from "@dnd-kit/core";
import { describe, expect, it } from "vitest";
import { UNASSIGNED } from "#newsroom/articles/assignment/assignment.ts";
import type { BoardCard } from "#newsroom/articles/desk/board.ts";
import { moveOf } from "#newsroom/articles/desk/board-moves.ts";
import { boardAnnouncements } from "./board-drag.ts";

const card: BoardCard = {
  ...{ id: 7, kicker: "", headline: "Kongress", genre: "meldung", section: null, authors: [], displayDate: null },
  ...{ changedAt: new Date(0), changedBy: null, hasUnpublishedChanges: false, version: 1, assignment: UNASSIGNED },
  ...{ plannedFor: null, embargoUntil: null, scheduledFor: null, openComments: 0, publishedAt: null },
  standing: { state: "draft", isOwn: false, isTrashed: false },
  clearance: { needsFourEyes: false, approval: "none", embargoUntil: null },
};
const editor = { kind: "user", id: "0198a000-0000-7000-8000-000000000000", name: "Jo", role: "editor" } as const;

const spoken = boardAnnouncements({
  cardOf: (id) => (id === card.id ? { card, column: "draft" } : undefined),
  said: { current: null },
  verdictOn: (moved, column) => moveOf(editor, moved, column),
});
// Only the ids are read.
const active = { id: card.id } as Active;
const above = (id: string) => ({
  active,
  over: { id } as Over,
  activatorEvent: null,
  collisions: null,
  delta: { x: 0, y: 0 },
});

describe("a card in the air says", () => {
  it("where it was taken, and over which column it is", () => {
    expect(spoken.onDragStart({ active })).toBe("„Kongress“ aufgenommen in „Entwurf“.");
    expect(spoken.onDragOver(above("draft"))).toBeUndefined();
    expect(spoken.onDragOver(above("in_review"))).toBe("Über „Zur Abnahme“. Loslassen verschiebt die Karte dorthin.");
    expect(spoken.onDragOver(above("draft"))).toBe("Über „Entwurf“, hier liegt die Karte schon.");
  });

  it("before it is dropped that it may not come there, and why", () => {
    expect(spoken.onDragOver(above("approved"))).toBe(
      "„Abgenommen“ ist nicht möglich: Geben Sie den Artikel erst „Zur Abnahme“.",
    );
  });

  it("where it came to lie, or that it stays", () => {
    expect(spoken.onDragEnd(above("in_review"))).toBe("„Kongress“ abgelegt in „Zur Abnahme“.");
    expect(spoken.onDragEnd(above("approved"))).toBe("„Kongress“ bleibt, wo es war.");
    expect(spoken.onDragEnd({ ...above("draft"), over: null })).toBe("„Kongress“ bleibt, wo es war.");
    expect(spoken.onDragCancel(above("in_review"))).toContain("Verschieben abgebrochen");
  });
});
