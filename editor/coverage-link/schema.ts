import { Mark, mergeAttributes } from "@tiptap/core";
import { MAX_ARTICLE_ID } from "../limits.ts";
import { editorMessages } from "../messages.ts";

const ID_ATTRIBUTE = "data-article-id";

function isArticleId(id: unknown): id is number {
  return typeof id === "number" && Number.isInteger(id) && id > 0 && id <= MAX_ARTICLE_ID;
}

function validateArticleId(id: unknown): void {
  if (id !== null && !isArticleId(id)) throw new RangeError(editorMessages.coverageTarget);
}

function articleIdOf(element: HTMLElement): number | null {
  const id = Number(element.getAttribute(ID_ATTRIBUTE));
  return isArticleId(id) ? id : null;
}

/** „(wir berichteten)“: words that lead to an earlier article of ours, found or still to be found. */
export const coverageLinkMark = Mark.create({
  name: "coverageLink",
  // Right behind the link (1000), so that both kinds of link enclose bold and italic and stay in one piece.
  priority: 999,
  inclusive: false,
  excludes: "coverageLink link",
  addAttributes() {
    return {
      articleId: {
        default: null,
        validate: validateArticleId,
        parseHTML: articleIdOf,
        renderHTML: ({ articleId }) => (articleId === null ? {} : { [ID_ATTRIBUTE]: articleId }),
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
