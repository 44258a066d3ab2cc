import type { ArticleBody, BodyMark, BodyNode } from "#editor/body.ts";

export type LinkMark = Extract<BodyMark, { type: "link" | "articleLink" | "coverageLink" }>;
/** A link with the words that carry it. */
export type TextLink = { readonly mark: LinkMark; readonly words: string };

/** The links of a text in reading order; neighbours that lead to the same place, such as bold and plain, are one. */
export function linksIn(body: ArticleBody): readonly TextLink[] {
  const links: TextLink[] = [];
  collect(body, links);
  return links;
}

function collect(node: BodyNode, links: TextLink[]): void {
  if (!("content" in node) || node.content === undefined) return;
  let before: TextLink | null = null;
  for (const inner of node.content as readonly BodyNode[]) {
    const mark = inner.type === "text" ? inner.marks?.find(isLink) : undefined;
    if (inner.type !== "text" || mark === undefined) {
      before = null;
      collect(inner, links);
      continue;
    }
    const isSame: boolean = before !== null && targetOf(before.mark) === targetOf(mark);
    const words: string = before !== null && isSame ? before.words + inner.text : inner.text;
    if (isSame) links.pop();
    before = { mark, words };
    links.push(before);
  }
}

function isLink(mark: BodyMark): mark is LinkMark {
  return mark.type === "link" || mark.type === "articleLink" || mark.type === "coverageLink";
}

function targetOf(mark: LinkMark): string {
  return mark.type === "link" ? mark.attrs.href : `${mark.type} ${mark.attrs.articleId}`;
}

/** The number of the article of ours to which a link leads; null for one that leads elsewhere or nowhere yet. */
export function articleIdOf(mark: LinkMark): number | null {
  return mark.type === "link" ? null : mark.attrs.articleId;
}
