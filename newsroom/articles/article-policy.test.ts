import { describe, expect, it } from "vitest";
import type { CommandError } from "#lib/errors.ts";
import { type Actor, ROLES, type Role, SYSTEM } from "../people/actor.ts";
import { ARTICLE_STATES, type ArticleState } from "./article.ts";
import {
  ARTICLE_ACTIONS,
  ARTICLE_RULES,
  type ArticleAction,
  type ArticleStanding,
  authoriseArticleAction,
  judgeArticleAction,
} from "./article-policy.ts";

const actorOf = (role: Role): Actor => ({ kind: "user", id: "0198a000-0000-7000-8000-000000000000", name: "Jo", role });

const standings: readonly ArticleStanding[] = ARTICLE_STATES.flatMap((state) =>
  [true, false].flatMap((isOwn) => [true, false].map((isTrashed) => ({ state, isOwn, isTrashed }))),
);

const may = (actor: Actor, action: ArticleAction, standing: ArticleStanding) =>
  judgeArticleAction(actor, action, standing).allowed;

/** States in which the action is allowed, outside the trash. */
function statesOf(role: Role, action: ArticleAction, isOwn: boolean): ArticleState[] {
  return ARTICLE_STATES.filter((state) =>
    may(actorOf(role), action, { state, isOwn, isTrashed: action === "restore" }),
  );
}

describe("what an author may", () => {
  it("is to look at everything, and to comment on everything outside the trash", () => {
    for (const standing of standings) {
      expect(may(actorOf("author"), "view", standing)).toBe(true);
      expect(may(actorOf("author"), "comment", standing)).toBe(!standing.isTrashed);
    }
  });

  it("with their own pieces is to write, take over, hand in and throw away a draft, to settle comments and to share, and nothing else", () => {
    const allowed = ARTICLE_ACTIONS.map((action) => [action, statesOf("author", action, true)] as const);
    expect(Object.fromEntries(allowed.filter(([action]) => action !== "view"))).toEqual({
      edit: ["draft"],
      plan: ["draft"],
      share: ["draft", "in_review", "approved", "scheduled", "published"],
      unshare: [...ARTICLE_STATES],
      assign: [],
      take: ["draft"],
      "hand-in": ["draft"],
      approve: [],
      "return-to-draft": [],
      schedule: [],
      unschedule: [],
      "schedule-take-down": [],
      "unschedule-take-down": [],
      publish: [],
      correct: [],
      unpublish: [],
      withdraw: [],
      trash: ["draft"],
      restore: ["draft"],
      comment: ARTICLE_STATES,
      "resolve-comments": ARTICLE_STATES,
    });
  });

  it("with other people's pieces is to comment, to take over a draft, and nothing else", () => {
    expect(statesOf("author", "take", false)).toEqual(["draft"]);
    for (const action of ARTICLE_ACTIONS.filter((candidate) => !["view", "comment", "take"].includes(candidate))) {
      expect(statesOf("author", action, false), action).toEqual([]);
    }
  });
});

describe("what an editor may", () => {
  it("does not depend on whose piece it is", () => {
    for (const role of ["editor", "admin"] as const)
      for (const action of ARTICLE_ACTIONS)
        expect(statesOf(role, action, true), `${role} ${action}`).toEqual(statesOf(role, action, false));
  });

  it("is everything that an author may, and an admin everything that an editor may", () => {
    for (const action of ARTICLE_ACTIONS) {
      for (const standing of standings) {
        const [author, editor, admin] = ROLES.map((role) => may(actorOf(role), action, standing));
        expect(Number(author), `${action} ${JSON.stringify(standing)}`).toBeLessThanOrEqual(Number(editor));
        expect(editor).toBe(admin);
        expect(admin).toBe(may(SYSTEM, action, standing));
      }
    }
  });

  it("is to take down only what readers see, and to throw away only what they do not", () => {
    expect(statesOf("editor", "unpublish", false)).toEqual(["published"]);
    expect(statesOf("editor", "withdraw", false)).toEqual(["published"]);
    expect(statesOf("editor", "trash", false)).not.toContain("published");
    expect(statesOf("editor", "publish", false)).not.toContain("withdrawn");
  });
});

describe("the matrix", () => {
  it("names every action and no state twice", () => {
    expect(Object.keys(ARTICLE_RULES).sort()).toEqual([...ARTICLE_ACTIONS].sort());
    for (const { states, own } of Object.values(ARTICLE_RULES)) {
      expect(new Set(states).size).toBe(states.length);
      // Nobody is given a right in a state in which the action makes no sense.
      for (const state of own.states) expect(states).toContain(state);
    }
  });

  it("leaves nothing to do in the trash but looking, revoking links and taking out", () => {
    for (const standing of standings.filter(({ isTrashed }) => isTrashed))
      for (const action of ARTICLE_ACTIONS.filter((candidate) => !["view", "unshare", "restore"].includes(candidate)))
        expect(may(SYSTEM, action, standing)).toBe(false);
  });

  it.each(ROLES)("refuses %s with a German reason and the right code", (role) => {
    for (const action of ARTICLE_ACTIONS) for (const standing of standings) expectRefusal(role, action, standing);
  });
});

function expectRefusal(role: Role, action: ArticleAction, standing: ArticleStanding): void {
  const refusal = refusalOf(actorOf(role), action, standing);
  const verdict = judgeArticleAction(actorOf(role), action, standing);
  expect(refusal?.message).toBe(verdict.allowed ? undefined : verdict.reason);
  if (refusal === null) return;
  expect(refusal.message).toMatch(/^(Dazu fehlt|Im Zustand „|Der Artikel (liegt|ist)|Diesen Artikel schreibt)/);
  expect(refusal.code).toBe(role === "author" ? authorsCode(action, standing) : "wrong-state");
}

/** An author who could do it in this state but for the trash hears of the trash; any other lacks the right. */
function authorsCode(action: ArticleAction, { state, isOwn }: ArticleStanding): CommandError["code"] {
  const { anyones, own } = ARTICLE_RULES[action];
  const isEntitled = anyones.includes("author") || (isOwn && own.states.includes(state));
  return isEntitled ? "wrong-state" : "not-allowed";
}

function refusalOf(...asked: Parameters<typeof authoriseArticleAction>): CommandError | null {
  try {
    authoriseArticleAction(...asked);
    return null;
  } catch (error) {
    // The only thing that it throws.
    return error as CommandError;
  }
}
