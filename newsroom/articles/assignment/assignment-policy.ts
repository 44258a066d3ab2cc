import type { Actor } from "../../people/actor.ts";
import { type ArticleStanding, judgeArticleAction, type Verdict } from "../article-policy.ts";

const TAKEN = "Diesen Artikel hat schon jemand anderes übernommen. Die Redaktion kann ihn neu zuweisen.";
const NOT_YOURS = "Zurückgeben kann ihn nur, wer ihn übernommen hat.";

/**
 * May this actor see to the draft themselves? Whoever may assign may always; an author takes an own draft, or one that nobody
 * has. Pure. @param responsibleId the account that has it now, or null
 */
export function judgeTaking(actor: Actor, article: ArticleStanding, responsibleId: string | null): Verdict {
  const verdict = judgeArticleAction(actor, "take", article);
  if (!verdict.allowed || judgeArticleAction(actor, "assign", article).allowed) return verdict;
  const isFree = responsibleId === null || article.isOwn || isMine(actor, responsibleId);
  return isFree ? verdict : { allowed: false, reason: TAKEN };
}

/** May this actor give the piece back to the newsroom? Pure. */
export function judgeHandingBack(actor: Actor, article: ArticleStanding, responsibleId: string | null): Verdict {
  if (judgeArticleAction(actor, "assign", article).allowed) return { allowed: true };
  const verdict = judgeArticleAction(actor, "take", article);
  if (!verdict.allowed || isMine(actor, responsibleId)) return verdict;
  return { allowed: false, reason: NOT_YOURS };
}

function isMine(actor: Actor, responsibleId: string | null): boolean {
  return actor.kind === "user" && actor.id === responsibleId;
}
