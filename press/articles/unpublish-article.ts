import type { Actor } from "#newsroom/people/actor.ts";
import { type TakeDown, takeDown } from "./take-down.ts";

/** Back to draft as if it had never been there: the address answers 404. */
export const UNPUBLISHING: TakeDown = { action: "unpublish", to: "draft" };

/** Takes a piece from its readers; the address answers 404. */
export function unpublishArticle(actor: Actor, articleId: unknown): Promise<void> {
  return takeDown(actor, articleId, UNPUBLISHING);
}
