import type { Actor } from "../people/actor.ts";
import { type ChangedState, changeState } from "./change-state.ts";

/** An editor has read the piece and finds it fit to print. */
export function approveArticle(actor: Actor, articleId: unknown): Promise<ChangedState> {
  return changeState(actor, articleId, { action: "approve", to: "approved", keepAs: "approval" });
}
