import { describe, expect, it } from "vitest";
import { type Actor, ROLES, type Role } from "../../people/actor.ts";
import type { Clearance } from "../approval-policy.ts";
import { BOARD_COLUMNS, type BoardColumn } from "./board.ts";
import { type BoardMove, moveOf } from "./board-moves.ts";

const actorOf = (role: Role): Actor => ({ kind: "user", id: "0198a000-0000-7000-8000-000000000000", name: "Jo", role });
const free: Clearance = { needsFourEyes: false, approval: "none", embargoUntil: null };
const fourEyes: Clearance = { needsFourEyes: true, approval: "none", embargoUntil: null };

function move(
  role: Role,
  from: BoardColumn,
  to: BoardColumn,
  { isOwn = false, clearance = free }: { isOwn?: boolean; clearance?: Clearance } = {},
): BoardMove {
  return moveOf(actorOf(role), { standing: { state: from, isOwn, isTrashed: false }, clearance }, to);
}
const stepOf = (found: BoardMove) => (found.kind === "step" ? found.step : found.kind);

describe("a card that an editor moves", () => {
  it("takes the very step that leads from column to column, or none", () => {
    const matrix = BOARD_COLUMNS.map((from) => BOARD_COLUMNS.map((to) => stepOf(move("editor", from, to))));
    expect(matrix).toEqual([
      ["stay", "hand-in", "refused", "schedule", "publish"],
      ["return-to-draft", "stay", "approve", "schedule", "publish"],
      ["return-to-draft", "refused", "stay", "schedule", "publish"],
      ["refused", "refused", "unschedule", "stay", "publish"],
      ["unpublish", "refused", "refused", "refused", "stay"],
    ]);
  });

  it("says by which way one gets where no step leads", () => {
    expect(move("editor", "draft", "approved")).toMatchObject({ reason: expect.stringContaining("Zur Abnahme") });
    expect(move("editor", "scheduled", "draft")).toMatchObject({ reason: "Heben Sie zuerst die Planung auf." });
    expect(move("editor", "published", "scheduled")).toMatchObject({ reason: expect.stringContaining("offline") });
  });
});

describe("four eyes and embargo", () => {
  it("keep what nobody approved from readers, and an own piece from its author's approval", () => {
    expect(stepOf(move("editor", "draft", "published", { clearance: fourEyes }))).toBe("refused");
    expect(stepOf(move("editor", "in_review", "scheduled", { clearance: fourEyes }))).toBe("refused");
    expect(stepOf(move("editor", "in_review", "approved", { clearance: fourEyes, isOwn: true }))).toBe("refused");
    expect(stepOf(move("editor", "in_review", "approved", { clearance: fourEyes }))).toBe("approve");
  });

  it("let an admin approve an own piece with a reason, from where it can be approved and nowhere else", () => {
    const own = { clearance: fourEyes, isOwn: true };
    expect(stepOf(move("admin", "in_review", "approved", own))).toBe("override-four-eyes");
    expect(stepOf(move("admin", "draft", "approved", own))).toBe("refused");
    expect(stepOf(move("admin", "published", "approved", own))).toBe("refused");
    expect(stepOf(move("admin", "scheduled", "approved", own))).toBe("unschedule");
  });

  it("let nobody publish before the embargo is over", () => {
    const clearance = { ...free, embargoUntil: new Date("2099-07-01T07:00:00Z") };
    for (const role of ROLES) expect(stepOf(move(role, "approved", "published", { clearance }))).toBe("refused");
    expect(stepOf(move("editor", "approved", "scheduled", { clearance }))).toBe("schedule");
  });
});

describe("a card that an author moves", () => {
  it("goes from draft to review when it is their own, and nowhere else", () => {
    for (const from of BOARD_COLUMNS) {
      for (const to of BOARD_COLUMNS.filter((column) => column !== from)) {
        const expected = from === "draft" && to === "in_review" ? "hand-in" : "refused";
        expect(stepOf(move("author", from, to, { isOwn: true })), `${from} ${to}`).toBe(expected);
        expect(stepOf(move("author", from, to)), `${from} ${to}`).toBe("refused");
      }
    }
  });
});
