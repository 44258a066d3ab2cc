import type { Actor } from "../people/actor.ts";
import { type ChangedState, changeState } from "./change-state.ts";

/** Back to its author. A withdrawn piece becomes a draft again; readers go on seeing that it was withdrawn. */
export function returnArticle(actor: Actor, articleId: unknown): Promise<ChangedState> {
  return changeState(actor, articleId, { action: "return-to-draft", to: "draft", keepAs: null });
}
