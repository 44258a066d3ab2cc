import { applyEdits } from "#editor/typography/text-edits.ts";
import { tidyBody } from "#editor/typography/tidy-body.ts";
import { tidyGerman } from "#editor/typography/tidy-german.ts";
import type { ArticleImport } from "#press/articles/article-import.ts";

export type TidiedImport = { readonly order: ArticleImport; readonly changes: number };

/**
 * The piece with German typography, and how many places were changed. Letters and digits stay, and so do addresses and
 * whatever the piece is known by in a later import.
 */
export function tidyImport(order: ArticleImport): TidiedImport {
  const body = tidyBody(order.content.body);
  let { changes } = body;
  const tidy = (text: string) => {
    const edits = tidyGerman(text);
    changes += edits.length;
    return applyEdits(text, edits);
  };
  const { kicker, headline, teaser } = order.content;
  const lines = { kicker: tidy(kicker), headline: tidy(headline), teaser: tidy(teaser) };
  return { order: { ...order, content: { ...order.content, ...lines, body: body.body } }, changes };
}
