import { describe, expect, it } from "vitest";
import { type Actor, ROLES, type Role, SYSTEM } from "../people/actor.ts";
import {
  type Clearance,
  judgeApproval,
  judgeCorrection,
  judgeRelease,
  mayOverrideFourEyes,
} from "./approval-policy.ts";
import type { ArticleState } from "./article.ts";

const actorOf = (role: Role): Actor => ({ kind: "user", id: "0198a000-0000-7000-8000-000000000000", name: "Jo", role });
const standing = (state: ArticleState, isOwn: boolean) => ({ state, isOwn, isTrashed: false });
const asked = (approval: Clearance["approval"]): Clearance => ({ needsFourEyes: true, approval, embargoUntil: null });
const free = (approval: Clearance["approval"]): Clearance => ({ ...asked(approval), needsFourEyes: false });

describe("who may approve", () => {
  it("is every editor where nobody asks for four eyes, also of a piece of their own", () => {
    for (const isOwn of [true, false])
      expect(judgeApproval(actorOf("editor"), standing("in_review", isOwn), free("none")).allowed).toBe(true);
  });

  it("is nobody who wrote the piece where four eyes are asked for, whatever the role", () => {
    for (const role of ["editor", "admin"] as const) {
      expect(judgeApproval(actorOf(role), standing("in_review", false), asked("none")).allowed).toBe(true);
      expect(judgeApproval(actorOf(role), standing("in_review", true), asked("none"))).toEqual({
        allowed: false,
        reason: expect.stringContaining("Vier-Augen-Prinzip"),
      });
    }
  });

  it("is an admin with a reason, for a piece of their own that waits", () => {
    const may = (role: Role, state: ArticleState, isOwn: boolean, clearance: Clearance) =>
      mayOverrideFourEyes(actorOf(role), standing(state, isOwn), clearance);
    expect(may("admin", "in_review", true, asked("none"))).toBe(true);
    expect(may("editor", "in_review", true, asked("none"))).toBe(false);
    expect(may("admin", "draft", true, asked("none"))).toBe(false);
    expect(may("admin", "in_review", false, asked("none"))).toBe(false);
    expect(may("admin", "in_review", true, free("none"))).toBe(false);
  });
});

describe("what readers may see", () => {
  it("is what was approved, where four eyes are asked for", () => {
    const verdict = (approval: Clearance["approval"]) =>
      judgeRelease(actorOf("admin"), standing("in_review", false), asked(approval));
    expect(verdict("valid").allowed).toBe(true);
    expect(verdict("none")).toEqual({ allowed: false, reason: expect.stringContaining("muss abgenommen sein") });
    expect(verdict("void")).toEqual({ allowed: false, reason: expect.stringContaining("nach der Abnahme geändert") });
  });

  it("is what an editor lets them see elsewhere, and what the operator imports", () => {
    for (const approval of ["none", "valid", "void"] as const) {
      expect(judgeRelease(actorOf("editor"), standing("draft", true), free(approval)).allowed).toBe(true);
      expect(judgeRelease(SYSTEM, standing("draft", false), asked(approval)).allowed).toBe(true);
    }
  });

  it("is nothing before the end of an embargo, whoever asks", () => {
    const embargoed = { ...free("valid"), embargoUntil: new Date("2027-01-15T08:00:00Z") };
    for (const actor of [actorOf("editor"), actorOf("admin"), SYSTEM])
      expect(judgeRelease(actor, standing("approved", false), embargoed)).toEqual({
        allowed: false,
        reason: expect.stringContaining("Sperrfrist bis 15.1.2027, 9.00 Uhr (Berlin)"),
      });
  });

  it("never goes beyond the matrix", () => {
    for (const role of ROLES) {
      const verdict = judgeRelease(actorOf(role), standing("withdrawn", true), free("valid"));
      expect(verdict.allowed).toBe(false);
    }
    expect(judgeRelease(actorOf("author"), standing("approved", true), asked("valid")).allowed).toBe(false);
  });
});

describe("who may tell readers of an error", () => {
  const verdict = (role: Role, isOwn: boolean, clearance: Clearance, state: ArticleState = "published") =>
    judgeCorrection(actorOf(role), standing(state, isOwn), clearance);

  it("is every editor, of what readers see", () => {
    for (const isOwn of [true, false]) expect(verdict("editor", isOwn, free("none")).allowed).toBe(true);
    expect(verdict("editor", false, free("none"), "withdrawn").allowed).toBe(false);
    expect(verdict("author", true, free("none")).allowed).toBe(false);
  });

  it("is somebody else than its author where four eyes are asked for, whether the text is approved or not", () => {
    for (const approval of ["none", "valid", "void"] as const) {
      expect(verdict("admin", true, asked(approval))).toMatchObject({
        reason: expect.stringContaining("jemand anderes"),
      });
      expect(verdict("editor", false, asked(approval)).allowed).toBe(true);
    }
  });

  it("is nobody under an embargo", () => {
    const embargoUntil = new Date("2026-12-01T05:00:00Z");
    for (const clearance of [free("valid"), asked("valid")])
      expect(verdict("admin", false, { ...clearance, embargoUntil })).toMatchObject({
        reason: expect.stringContaining("Sperrfrist bis 1.12.2026, 6.00 Uhr"),
      });
  });
});
