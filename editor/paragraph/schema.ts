import { Paragraph } from "@tiptap/extension-paragraph";

export const paragraphNode = Paragraph;
