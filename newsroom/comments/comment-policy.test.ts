import { describe, expect, it } from "vitest";
import { ARTICLE_STATES } from "../articles/article.ts";
import { type Actor, ROLES, type Role, SYSTEM } from "../people/actor.ts";
import { authoriseChangingComment, authoriseResolving, mayResolveThread } from "./comment-policy.ts";

const ME = "0198a000-0000-7000-8000-000000000000";
const actorOf = (role: Role): Actor => ({ kind: "user", id: ME, name: "Jo", role });
const [mine, others] = [{ ownerId: ME }, { ownerId: null }];
const standings = ARTICLE_STATES.flatMap((state) => [true, false].map((isOwn) => ({ state, isOwn, isTrashed: false })));

describe("who may settle a thread", () => {
  it("is who began it, the piece's authors, and editors, in every state", () => {
    for (const standing of standings) {
      for (const role of ROLES) expect(mayResolveThread(actorOf(role), mine, standing)).toBe(true);
      expect(mayResolveThread(actorOf("author"), others, standing)).toBe(standing.isOwn);
      for (const role of ["editor", "admin"] as const)
        expect(mayResolveThread(actorOf(role), others, standing)).toBe(true);
      expect(mayResolveThread(SYSTEM, others, standing)).toBe(true);
    }
  });

  it("is nobody in the trash", () => {
    const trashed = { state: "draft", isOwn: true, isTrashed: true } as const;
    for (const role of ROLES) expect(mayResolveThread(actorOf(role), mine, trashed)).toBe(false);
    expect(() => authoriseResolving(actorOf("admin"), mine, trashed)).toThrow("Papierkorb");
  });
});

describe("who may change a comment", () => {
  it("is who wrote it, and nobody for them", () => {
    for (const standing of standings) {
      for (const role of ROLES) {
        expect(() => authoriseChangingComment(actorOf(role), mine, standing)).not.toThrow();
        expect(() => authoriseChangingComment(actorOf(role), others, standing)).toThrow("jemand anderes");
      }
      expect(() => authoriseChangingComment(SYSTEM, others, standing)).toThrow("jemand anderes");
    }
  });
});
