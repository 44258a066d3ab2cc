import type { Action } from "#components/ui/action-result.ts";
import { requestStore } from "../writing/saving/before-sign-out.ts";
import { findKeptArticles, type KeptArticles } from "../writing/working-copy/kept-articles.ts";
import type { GivenCopy } from "../writing/working-copy/working-copy-session.ts";

/** An article with words that would be lost. */
export type LeftArticle = { readonly id: number; readonly title: string };

/** Everything that signing out would lose although it was tried to store it. */
export type LeftWords = {
  readonly unstored: readonly LeftArticle[];
  readonly aside: readonly LeftArticle[];
  /** Something on this page says so itself: a form, or words that this browser could not keep. */
  readonly isPageUnsaved: boolean;
};

/** How long open pages have for storing by themselves, and how often is looked, in milliseconds. */
const PATIENCE_MS = 3_000;
const PAUSE_MS = 150;

const NOTHING: KeptArticles = { unstored: [], aside: [] };

/** A browser that keeps nothing has nothing to lose. */
function readKept(userId: string): Promise<KeptArticles> {
  return findKeptArticles(userId).catch(() => NOTHING);
}

/** Stores what can be stored, in open pages and of articles that no page has open. @returns what is left; null if nothing */
export async function findLeftWords(userId: string, open: Action<number, GivenCopy>): Promise<LeftWords | null> {
  requestStore();
  const kept = await untilStored(userId);
  const titles = new Map<number, string | null>();
  await Promise.all(
    [...new Set([...kept.unstored, ...kept.aside])].map(async (articleId) => {
      titles.set(articleId, await storeQuietly({ userId, articleId, open }));
    }),
  );
  const left = await readKept(userId);
  const isPageUnsaved = asksBeforeLeaving();
  if (left.unstored.length + left.aside.length === 0 && !isPageUnsaved) return null;
  const named = (ids: readonly number[]) => ids.map((id) => ({ id, title: titles.get(id) ?? "" }));
  return { unstored: named(left.unstored), aside: named(left.aside), isPageUnsaved };
}

async function untilStored(userId: string): Promise<KeptArticles> {
  const until = Date.now() + PATIENCE_MS;
  let kept = await readKept(userId);
  while (kept.unstored.length > 0 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    kept = await readKept(userId);
  }
  return kept;
}

/** Its program is fetched when it is needed; where that fails, the words stay where they are. */
async function storeQuietly(words: { userId: string; articleId: number; open: Action<number, GivenCopy> }) {
  try {
    const { storeKeptWords } = await import("./store-kept-words.ts");
    return await storeKeptWords(words);
  } catch {
    return null;
  }
}

/** Asks as the browser would if this page was closed now. */
function asksBeforeLeaving(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}
