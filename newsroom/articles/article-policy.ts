import { CommandError } from "#lib/errors.ts";
import type { Actor, Role } from "../people/actor.ts";
import { type ArticleState, STATE_NAMES } from "./article.ts";

export const ARTICLE_ACTIONS = [
  "view",
  "edit",
  "plan",
  "share",
  "unshare",
  "assign",
  "take",
  "hand-in",
  "approve",
  "return-to-draft",
  "schedule",
  "unschedule",
  "schedule-take-down",
  "unschedule-take-down",
  "publish",
  "correct",
  "unpublish",
  "withdraw",
  "trash",
  "restore",
  "comment",
  "resolve-comments",
] as const;
export type ArticleAction = (typeof ARTICLE_ACTIONS)[number];

/** What the policy needs to know of an article. `isOwn`: made by this user, or this user stands in the byline. */
export type ArticleStanding = {
  readonly state: ArticleState;
  readonly isOwn: boolean;
  readonly isTrashed: boolean;
};

type Rule = {
  /** States in which the action makes sense, whoever asks. */
  readonly states: readonly ArticleState[];
  /** Roles that may do it to every article. */
  readonly anyones: readonly Role[];
  /** Roles that may do it to their own articles, and in which states. */
  readonly own: { readonly roles: readonly Role[]; readonly states: readonly ArticleState[] };
};

const everyState: readonly ArticleState[] = ["draft", "in_review", "approved", "scheduled", "published", "withdrawn"];
const beforeWithdrawal = everyState.filter((state) => state !== "withdrawn");
const editors: readonly Role[] = ["editor", "admin"];
const nobody = { roles: [], states: [] } as const;
const authorsDraft = { roles: ["author"], states: ["draft"] } as const;

/** The written law: role × action × state. Pages, actions, command line and tests read this one table. */
export const ARTICLE_RULES: Record<ArticleAction, Rule> = {
  view: { states: everyState, anyones: ["author", "editor", "admin"], own: nobody },
  edit: { states: ["draft", "in_review", "approved", "published"], anyones: editors, own: authorsDraft },
  // When it is planned for, and before when nobody may publish it.
  plan: { states: beforeWithdrawal, anyones: editors, own: authorsDraft },
  // By a link that opens without an account; of what was withdrawn nobody shows anything.
  share: {
    states: beforeWithdrawal,
    anyones: editors,
    own: { roles: ["author"], states: beforeWithdrawal },
  },
  unshare: { states: everyState, anyones: editors, own: { roles: ["author"], states: everyState } },
  // Who sees to it, and by when: said by those who run the desk.
  assign: { states: beforeWithdrawal, anyones: editors, own: nobody },
  // Anybody helps themselves to a draft that nobody has (see `assignment-policy.ts`).
  take: { states: ["draft"], anyones: ["author", "editor", "admin"], own: nobody },
  "hand-in": { states: ["draft"], anyones: editors, own: authorsDraft },
  // Of a published piece the next state is approved.
  approve: { states: ["in_review", "published"], anyones: editors, own: nobody },
  "return-to-draft": { states: ["in_review", "approved", "withdrawn"], anyones: editors, own: nobody },
  // Not of what readers see already: changes go to them at once.
  schedule: { states: ["draft", "in_review", "approved", "scheduled"], anyones: editors, own: nobody },
  unschedule: { states: ["scheduled"], anyones: editors, own: nobody },
  "schedule-take-down": { states: ["published"], anyones: editors, own: nobody },
  "unschedule-take-down": { states: ["published"], anyones: editors, own: nobody },
  publish: { states: ["draft", "in_review", "approved", "scheduled", "published"], anyones: editors, own: nobody },
  // Tell readers what was wrong in what they have read.
  correct: { states: ["published"], anyones: editors, own: nobody },
  unpublish: { states: ["published"], anyones: editors, own: nobody },
  withdraw: { states: ["published"], anyones: editors, own: nobody },
  trash: { states: ["draft", "in_review"], anyones: editors, own: authorsDraft },
  restore: { states: ["draft", "in_review"], anyones: editors, own: authorsDraft },
  comment: { states: everyState, anyones: ["author", "editor", "admin"], own: nobody },
  // Whoever began a thread may as well (`comment-policy.ts`).
  "resolve-comments": { states: everyState, anyones: editors, own: { roles: ["author"], states: everyState } },
};

export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

/** May this actor do this to an article of this standing? Pure; the reason is German and can be shown. */
export function judgeArticleAction(actor: Actor, action: ArticleAction, article: ArticleStanding): Verdict {
  const rule = ARTICLE_RULES[action];
  const isPossible = rule.states.includes(article.state) && isPossibleInTrash(action, article.isTrashed);
  if (!isPossible) return { allowed: false, reason: impossibleReason(action, article) };
  return isEntitled(actor, rule, article)
    ? { allowed: true }
    : { allowed: false, reason: lackingReason(action, article) };
}

/** @throws CommandError "not-allowed" for the person, "wrong-state" for the article */
export function authoriseArticleAction(actor: Actor, action: ArticleAction, article: ArticleStanding): void {
  const verdict = judgeArticleAction(actor, action, article);
  if (verdict.allowed) return;
  const code = isEntitled(actor, ARTICLE_RULES[action], article) ? "wrong-state" : "not-allowed";
  throw new CommandError(code, verdict.reason);
}

function isPossibleInTrash(action: ArticleAction, isTrashed: boolean): boolean {
  if (action === "view" || action === "unshare") return true;
  return action === "restore" ? isTrashed : !isTrashed;
}

function isEntitled(actor: Actor, rule: Rule, article: ArticleStanding): boolean {
  if (actor.kind === "system") return true;
  if (rule.anyones.includes(actor.role)) return true;
  return article.isOwn && rule.own.roles.includes(actor.role) && rule.own.states.includes(article.state);
}

const ownPieceOutOfHand: Partial<Record<ArticleState, string>> = {
  in_review: "Der Artikel liegt zur Abnahme bei der Redaktion.",
  approved: "Der Artikel ist abgenommen; Änderungen macht die Redaktion.",
  published: "Der Artikel ist veröffentlicht; Änderungen macht die Redaktion.",
};

function lackingReason(action: ArticleAction, article: ArticleStanding): string {
  if (action !== "edit") return "Dazu fehlt Ihnen das Recht.";
  if (!article.isOwn) return "Diesen Artikel schreibt jemand anderes.";
  return ownPieceOutOfHand[article.state] ?? "Dazu fehlt Ihnen das Recht.";
}

function impossibleReason(action: ArticleAction, article: ArticleStanding): string {
  if (article.isTrashed) return "Der Artikel liegt im Papierkorb. Holen Sie ihn zuerst zurück.";
  if (action === "restore") return "Der Artikel liegt nicht im Papierkorb.";
  if (article.state === "withdrawn")
    return "Der Artikel ist zurückgezogen. Holen Sie ihn zuerst zurück in den Entwurf.";
  if (action === "edit" && article.state === "scheduled")
    return "Der Artikel ist geplant. Heben Sie die Planung auf, bevor Sie ihn ändern.";
  return `Im Zustand „${STATE_NAMES[article.state]}“ ist das nicht möglich.`;
}
