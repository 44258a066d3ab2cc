import type { Actor } from "#newsroom/people/actor.ts";
import { takeDown } from "./take-down.ts";

/** Back to draft as if it had never been there: the address answers 404. */
export function unpublishArticle(actor: Actor, articleId: unknown): Promise<void> {
  return takeDown(actor, articleId, { action: "unpublish", to: "draft" });
}
