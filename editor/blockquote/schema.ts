import { Blockquote } from "@tiptap/extension-blockquote";

/** Narrower than TipTap's own: no heading, divider or further quote inside a quote. */
export const blockquoteNode = Blockquote.extend({ content: "(paragraph | list)+" });
