import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { returnSchema } from "./approval/approval-schema.ts";
import { type ChangedState, changeState } from "./change-state.ts";

/** Back to its author, with a remark. A withdrawn piece becomes a draft again; readers go on seeing that it was withdrawn. */
export async function returnArticle(actor: Actor, input: unknown): Promise<ChangedState> {
  const { articleId, remark } = parseInput(returnSchema, input);
  return changeState(actor, articleId, { action: "return-to-draft", to: "draft", keepAs: null, reason: remark });
}
