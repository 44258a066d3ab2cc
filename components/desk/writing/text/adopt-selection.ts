import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/**
 * Takes over what the browser has selected. Browsers tell of a new selection later, by an event of its own; a shortcut
 * or Enter that follows at once, as on a busy machine, would work on the selection before it, and delete its words.
 */
export function adoptSelection(view: EditorView): void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = view.dom.ownerDocument.getSelection() ?? {};
  const { selection, doc, tr } = view.state;
  const isInText = isTextOf(view, anchorNode) && isTextOf(view, focusNode);
  if (!isInText || !(selection instanceof TextSelection) || !anchorNode || !focusNode) return;
  const anchor = view.posAtDOM(anchorNode, anchorOffset ?? 0);
  const head = view.posAtDOM(focusNode, focusOffset ?? 0);
  if (anchor === selection.anchor && head === selection.head) return;
  view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head))));
}

/** A selection of whole nodes is left to ProseMirror, which knows what stands for what. */
function isTextOf(view: EditorView, node: Node | null | undefined): boolean {
  return node?.nodeType === Node.TEXT_NODE && view.dom.contains(node);
}
