import { Italic } from "@tiptap/extension-italic";

export const italicMark = Italic;
