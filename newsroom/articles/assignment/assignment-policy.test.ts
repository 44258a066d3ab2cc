import { describe, expect, it } from "vitest";
import { type Actor, ROLES, type Role, SYSTEM } from "../../people/actor.ts";
import { ARTICLE_STATES } from "../article.ts";
import type { ArticleStanding } from "../article-policy.ts";
import { judgeHandingBack, judgeTaking } from "./assignment-policy.ts";

const [MINE, THEIRS] = ["0198a000-0000-7000-8000-000000000000", "0198a000-0000-7000-8000-000000000001"];
const actorOf = (role: Role): Actor => ({ kind: "user", id: MINE, name: "Jo", role });
const draft = (isOwn: boolean): ArticleStanding => ({ state: "draft", isOwn, isTrashed: false });

describe("taking a piece over", () => {
  it("is for an author: an own draft, or one that nobody has", () => {
    const may = (isOwn: boolean, responsible: string | null) =>
      judgeTaking(actorOf("author"), draft(isOwn), responsible).allowed;
    expect([may(true, null), may(true, THEIRS), may(false, null), may(false, MINE)]).toEqual([true, true, true, true]);
    expect(may(false, THEIRS)).toBe(false);
  });

  it("is for an editor every draft, whoever has it", () => {
    for (const role of ["editor", "admin"] as const)
      expect(judgeTaking(actorOf(role), draft(false), THEIRS)).toEqual({ allowed: true });
  });

  it("ends with the draft, and never begins in the trash", () => {
    for (const role of ROLES) {
      for (const state of ARTICLE_STATES.filter((other) => other !== "draft"))
        expect(judgeTaking(actorOf(role), { ...draft(true), state }, null).allowed, `${role} ${state}`).toBe(false);
      expect(judgeTaking(actorOf(role), { ...draft(true), isTrashed: true }, null).allowed).toBe(false);
    }
  });

  it("says why not", () => {
    expect(judgeTaking(actorOf("author"), draft(false), THEIRS)).toMatchObject({
      reason: expect.stringContaining("schon jemand anderes übernommen"),
    });
  });
});

describe("giving a piece back", () => {
  it("is for whoever took it, as long as it is a draft, and for the newsroom always", () => {
    expect(judgeHandingBack(actorOf("author"), draft(true), MINE).allowed).toBe(true);
    expect(judgeHandingBack(actorOf("author"), draft(true), THEIRS).allowed).toBe(false);
    expect(judgeHandingBack(actorOf("author"), draft(true), null).allowed).toBe(false);
    expect(judgeHandingBack(actorOf("author"), { ...draft(true), state: "in_review" }, MINE).allowed).toBe(false);
    expect(judgeHandingBack(actorOf("editor"), { ...draft(false), state: "approved" }, THEIRS).allowed).toBe(true);
    expect(judgeHandingBack(SYSTEM, draft(false), THEIRS).allowed).toBe(true);
  });
});
