import { Document } from "@tiptap/extension-document";

export const documentNode = Document;
