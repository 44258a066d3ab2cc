import type { Editor } from "@tiptap/core";

const LINKS = ["link", "articleLink", "coverageLink"] as const;
type LinkMark = { readonly type: (typeof LINKS)[number]; readonly attrs: Readonly<Record<string, unknown>> };
type Insertion = readonly { readonly type: "text"; readonly text: string; readonly marks?: readonly LinkMark[] }[];

/** The kind of link under the cursor or the selection. */
export function presentLink(editor: Editor): LinkMark | null {
  const type = LINKS.find((name) => editor.isActive(name));
  return type === undefined ? null : { type, attrs: editor.getAttributes(type) };
}

/** Links the selection, changes the link under the cursor into this one, or inserts words of its own with it. */
export function setLink(editor: Editor, mark: LinkMark, words: string): void {
  const present = presentLink(editor);
  const chain = editor.chain().focus();
  if (present !== null) chain.extendMarkRange(present.type);
  else if (editor.state.selection.empty) {
    insert(editor, [{ type: "text", text: words, marks: [mark] }]);
    return;
  }
  chain.setMark(mark.type, { ...mark.attrs }).run();
}

/** „(wir berichteten)“ to an earlier article; without a selection with its own words, in brackets. */
export function setCoverageLink(editor: Editor, articleId: number, phrase: string): void {
  const mark: LinkMark = { type: "coverageLink", attrs: { articleId } };
  if (presentLink(editor) !== null || !editor.state.selection.empty) {
    setLink(editor, mark, phrase);
    return;
  }
  insert(editor, [
    { type: "text", text: "(" },
    { type: "text", text: phrase, marks: [mark] },
    { type: "text", text: ")" },
  ]);
}

export function removeLink(editor: Editor): void {
  const present = presentLink(editor);
  if (present === null) return;
  editor.chain().focus().extendMarkRange(present.type).unsetMark(present.type).run();
}

function insert(editor: Editor, content: Insertion): void {
  // TipTap's type asks for mutable lists; it copies them.
  editor
    .chain()
    .focus()
    .insertContent([...content] as object[])
    .run();
}
