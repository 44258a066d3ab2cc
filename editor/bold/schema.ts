import { Bold } from "@tiptap/extension-bold";

export const boldMark = Bold;
