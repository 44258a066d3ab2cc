import { Mark, mergeAttributes } from "@tiptap/core";
import { editorMessages } from "../messages.ts";
import { articleIdAttribute, articleIdOf, isArticleId } from "./article-id.ts";

function validateArticleId(id: unknown): void {
  if (!isArticleId(id)) throw new RangeError(editorMessages.articleLinkTarget);
}

/** Words that lead to another article of ours by its number, so that a new headline or address breaks nothing. */
export const articleLinkMark = Mark.create({
  name: "articleLink",
  // Beside the other kinds of link, which enclose bold and italic and stay in one piece.
  priority: 999,
  inclusive: false,
  excludes: "articleLink coverageLink link",
  addAttributes() {
    return {
      articleId: {
        isRequired: true,
        validate: validateArticleId,
        parseHTML: articleIdOf,
        renderHTML: ({ articleId }) => articleIdAttribute(articleId),
      },
    };
  },
  parseHTML() {
    return [
      {
        tag: "span[data-article-link]",
        getAttrs: (element) => (articleIdOf(element) === null ? false : null),
      },
    ];
  },
  renderHTML({ HTMLAttributes }) {
    return ["span", mergeAttributes({ "data-article-link": "" }, HTMLAttributes), 0];
  },
});
