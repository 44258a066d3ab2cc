import { Text } from "@tiptap/extension-text";

export const textNode = Text;
