import { Node } from "@tiptap/core";

/** A note to the words before it. It numbers itself by its place, so that nothing is to be kept in step. */
export const footnoteNode = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  content: "text*",
  // The text around it is written past it; the note has a field of its own.
  atom: true,
  parseHTML: () => [{ tag: "span[data-footnote]" }],
  renderHTML: () => ["span", { "data-footnote": "" }, 0],
});
