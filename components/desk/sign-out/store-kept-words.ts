import type { Action } from "#components/ui/action-result.ts";
import { settle } from "#components/ui/use-action.ts";
import { readFields } from "#newsroom/working-copy/article-document.ts";
import { LocalCopy } from "../writing/working-copy/local-copy.ts";
import { type GivenCopy, WorkingCopySession } from "../writing/working-copy/working-copy-session.ts";

export type KeptWords = {
  readonly userId: string;
  readonly articleId: number;
  readonly open: Action<number, GivenCopy>;
};

/**
 * Stores the words that this browser keeps of an article, as opening its page would; what is stored is kept no longer. Words
 * that cannot be merged any more are put aside.
 * @returns the article's headline; null where this person cannot open it
 */
export async function storeKeptWords({ userId, articleId, open }: KeptWords): Promise<string | null> {
  const answer = await settle(open, articleId);
  if (!answer.ok) return null;
  const session = new WorkingCopySession({
    articleId,
    userId,
    given: answer.data,
    local: new LocalCopy(userId, articleId),
    onState: () => undefined,
    onPutAside: () => undefined,
    onEnded: () => session.close(),
  });
  await session.begin();
  await session.flush();
  session.close();
  return String(readFields(session.document).headline);
}
