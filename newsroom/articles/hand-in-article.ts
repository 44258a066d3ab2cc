import type { Actor } from "../people/actor.ts";
import { type ChangedState, changeState } from "./change-state.ts";
import { requireComplete } from "./checklist/require-cleared.ts";

/** The author's last word: the draft goes to an editor for approval. What is missing is asked for now, not later. */
export function handInArticle(actor: Actor, articleId: unknown): Promise<ChangedState> {
  return changeState(actor, articleId, {
    action: "hand-in",
    to: "in_review",
    keepAs: "hand_in",
    check: requireComplete,
  });
}
