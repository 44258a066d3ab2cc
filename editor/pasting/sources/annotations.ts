import { attributeOf, classesOf, type PastedElement, type PastedNode, rewrite, styleOf } from "../tree/pasted-tree.ts";

const COMMENT_CLASSES = new Set([
  "msocomanchor",
  "msocomtxt",
  "MsoCommentReference",
  "MsoCommentText",
  "msocomoff",
  "msocomhide",
]);
/** Word: `#_msocom_1`; LibreOffice: `#sdcomment1…`; Google Docs as a page: `#cmnt1` in the text, `#cmnt_ref1` before the note. */
const COMMENT_LINK = /#(?:_mso(?:com|anchor)_|sdcomment|cmnt)/;

/** Word's list of comments, which stands behind the text. */
function isCommentList(element: PastedElement): boolean {
  return /^comment(?:-list)?$/.test(styleOf(element, "mso-element"));
}

function isCommentMark(element: PastedElement): boolean {
  if (styleOf(element, "mso-special-character") === "comment") return true;
  if (element.name === "a" && COMMENT_LINK.test(attributeOf(element, "href"))) return true;
  return classesOf(element).some((name) => COMMENT_CLASSES.has(name));
}

/** The block that holds a comment of Google Docs or LibreOffice: it begins with a link back to the commented place. */
function isCommentBlock(element: PastedElement): boolean {
  if (element.name !== "p" && element.name !== "div" && element.name !== "li") return false;
  const first = element.children.find((child) => child.kind === "element" || child.text.trim() !== "");
  return (
    first?.kind === "element" && first.name === "a" && /#(?:cmnt_ref|sdcomment\d+anc)/.test(attributeOf(first, "href"))
  );
}

/** One note of somebody who commented: counted for the notice that they stayed behind. */
export function isComment(element: PastedElement): boolean {
  return styleOf(element, "mso-element") === "comment" || isCommentBlock(element);
}

function isDeleted(element: PastedElement): boolean {
  return (
    element.name === "del" || classesOf(element).some((name) => name === "msoDel" || /^TrackChange\w*Delet/i.test(name))
  );
}

/**
 * Comments gone with their marks, the commented words kept; tracked changes as if accepted: what was inserted stays,
 * what was deleted goes.
 */
export function withoutAnnotations(nodes: readonly PastedNode[]): PastedNode[] {
  const withoutBlocks = rewrite(nodes, (element) =>
    isCommentList(element) || isCommentBlock(element) ? [] : [element],
  );
  return rewrite(withoutBlocks, (element) => {
    if (isCommentMark(element) || isDeleted(element)) return [];
    return element.name === "ins" ? element.children : [element];
  });
}
