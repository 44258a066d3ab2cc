import { ListItem } from "@tiptap/extension-list/item";

/** Narrower than TipTap's own: a heading inside a list would break the outline that readers navigate by. */
export const listItemNode = ListItem.extend({ content: "paragraph (paragraph | list)*" });
