import { Mark, mergeAttributes } from "@tiptap/core";
import { articleIdAttribute, articleIdOf, isArticleId } from "../article-link/article-id.ts";
import { editorMessages } from "../messages.ts";

function validateArticleId(id: unknown): void {
  if (id !== null && !isArticleId(id)) throw new RangeError(editorMessages.coverageTarget);
}

/** „(wir berichteten)“: words that lead to an earlier article of ours, found or still to be found. */
export const coverageLinkMark = Mark.create({
  name: "coverageLink",
  // Right behind the link (1000), so that all kinds of link enclose bold and italic and stay in one piece.
  priority: 999,
  inclusive: false,
  excludes: "coverageLink articleLink link",
  addAttributes() {
    return {
      articleId: {
        default: null,
        validate: validateArticleId,
        parseHTML: articleIdOf,
        renderHTML: ({ articleId }) => articleIdAttribute(articleId),
      },
    };
  },
  parseHTML() {
    return [{ tag: "span[data-coverage-link]" }];
  },
  renderHTML({ HTMLAttributes }) {
    return ["span", mergeAttributes({ "data-coverage-link": "" }, HTMLAttributes), 0];
  },
});
